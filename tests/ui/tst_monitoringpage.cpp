// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/overview.h"
#include "demohouse.h"
#include "dressed.h"
#include "ui/act/actform.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/monitoring/capacitypart.h"
#include "ui/monitoring/detailcolumn.h"
#include "ui/monitoring/monitoredpart.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/visitspart.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The monitoring page over a small invented centre, as a file manager and as a dispatcher.
class TestMonitoringPage : public QObject
{
    Q_OBJECT

    template <typename Work>
    auto read(Work work)
    {
        return *m_workspace->read(work);
    }

private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>(u"VCET"_s);
        m_workspace = &m_house->workspace();
        m_house->clearToday();
    }

    void cleanup() { m_page.reset(); }

    void theDemoIsWhole()
    {
        const auto lines = read([](const Database &database) { return monitoringLines(database, {}, Staff()); });
        QCOMPARE(lines.size(), 74); // 60 connected, 14 on their way
        const auto queue =
            read([&](const Database &database) { return monitoringQueue(database, m_workspace->catalogue()); });
        QVERIFY(queue.size() > 5);
        for (int i = 0; i < queue.size(); ++i)
            QCOMPARE(queue[i].place, i + 1);
    }

    void whoSeesWhat()
    {
        QVERIFY(MonitoringPage::isFor(u"VCET_FILE_MANAGER"_s));
        QVERIFY(MonitoringPage::isFor(u"STOCK_KEEPER"_s));
        QVERIFY(MonitoringPage::isFor(u"PRISON_CLERK"_s));
        QVERIFY(MonitoringPage::isFor(u"INVESTIGATING_JUDGE"_s));
        QVERIFY(!MonitoringPage::isFor(u"VICTIM_ASSISTANT"_s));
        QVERIFY(!MonitoringPage::isFor(u"PLACE_SUPERVISOR"_s));
        open(u"stan"_s);
        QCOMPARE(m_page->findChildren<MonitoredPart *>().size(), 0); // no people for who keeps the stock
    }

    void aPersonIsFoundWhileTyping()
    {
        open(u"fien"_s);
        auto *people = table(u"monitored"_s);
        QCOMPARE(people->model()->rowCount(), 74);
        const auto name = people->model()->index(5, 0).data().toString();
        auto *text = m_page->findChild<QLineEdit *>(u"monitoredText"_s);
        QTest::keyClicks(text, name.section(u' ', -1));
        QTRY_VERIFY(people->model()->rowCount() < 74);
        bool found = false;
        for (int row = 0; row < people->model()->rowCount(); ++row)
            found = found || people->model()->index(row, 0).data().toString() == name;
        QVERIFY(found);
        text->clear();
        QTRY_COMPARE(people->model()->rowCount(), 74);
        QTest::keyClicks(text, u"%_"_s); // what is typed is no pattern
        QTRY_COMPARE(people->model()->rowCount(), 0);
    }

    void aCheckIsDoneWithTheKeyboard()
    {
        open(u"fien"_s);
        const QJsonObject person{{u"familyName"_s, u"Fabel"_s}, {u"givenName"_s, u"Ferre"_s}};
        QVERIFY(m_workspace->write({.name = u"registerMandate"_s,
                                    .with = {{u"type"_s, u"ET_SHORT"_s},
                                             {u"receivedOn"_s, u"2026-11-23"_s},
                                             {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2026-11-20"_s},
                                                                         {u"principal"_s, u"PRISON_DIRECTOR"_s}}},
                                             {u"people"_s, QJsonArray{QJsonObject{{u"new"_s, person}}}}}}));
        const auto received = read(
            [](const Database &database) { return monitoringLines(database, {.states = {u"RECEIVED"_s}}, Staff()); });
        QVERIFY(!received.isEmpty());
        m_page->findChild<MonitoredPart *>()->choose(received.first().monitoring.id);
        // What is not answered yet keeps it from being complete, and the sentence says what.
        press(u"Controle is volledig"_s);
        const auto file =
            read([&](const Database &database) { return loadMonitoring(database, received.first().monitoring.id); });
        QCOMPARE(file->monitoring.state, u"RECEIVED"_s);
        auto *form = m_page->findChild<MonitoredPart *>()->findChild<ActForm *>();
        press(u"Nagaan"_s);
        QVERIFY(form->isVisible());
        QCOMPARE(form->request().act, u"answerCheck"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
        // What is done by a form is shown beside it at once.
        for (const auto &item : m_workspace->catalogue().list(u"monitoring_item"_s)->codes())
            QVERIFY(m_workspace->write({.name = u"answerCheck"_s,
                                        .with = {{u"monitoring"_s, received.first().monitoring.id.toString()},
                                                 {u"item"_s, item},
                                                 {u"answer"_s, u"YES"_s}}}));
        press(u"Controle is volledig"_s);
        press(u"Gegevens"_s);
        QVERIFY(form->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form->isVisible());
        press(u"Aanvaarden"_s);
        QCOMPARE(read([&](const Database &database) {
                     return loadMonitoring(database, received.first().monitoring.id);
                 })->monitoring.state,
                 u"QUEUED"_s);
    }

    void theQueueSaysWhy()
    {
        open(u"pixel"_s);
        turn(1);
        auto *queue = table(u"queue"_s);
        QVERIFY(queue->isVisible());
        QCOMPARE(queue->model()->index(0, 5).data().toString(), u"volgens de regel"_s);
        const auto last = queue->model()->rowCount() - 1;
        const auto name = queue->model()->index(last, 1).data().toString();
        queue->selectRow(last);
        const auto lines =
            read([&](const Database &database) { return monitoringQueue(database, m_workspace->catalogue()); });
        QVERIFY(m_workspace->write({.name = u"placeInQueue"_s,
                                    .with = {{u"monitoring"_s, lines.last().monitoring.id.toString()},
                                             {u"place"_s, 1},
                                             {u"reason"_s, u"kind op komst"_s}}}));
        QCOMPARE(queue->model()->index(0, 1).data().toString(), name);
        QVERIFY(queue->model()->index(0, 5).data().toString().contains(u"kind op komst"));
        QCOMPARE(queue->currentIndex().row(), 0); // who was chosen stays chosen
    }

    void aVisitIsPlannedAndSeenOnItsDay()
    {
        open(u"pixel"_s);
        turn(2);
        auto *toPlan = table(u"visitsToPlan"_s);
        auto *day = table(u"visitsOfDay"_s);
        const auto before = toPlan->model()->rowCount();
        QCOMPARE(day->model()->rowCount(), 0);
        const auto lines =
            read([&](const Database &database) { return VisitStore(database).toPlan(m_workspace->catalogue()); });
        const auto planned = m_workspace->write({.name = u"planIntervention"_s,
                                                 .with = {{u"intervention"_s, lines.first().visit.id.toString()},
                                                          {u"technician"_s, u"tech01"_s},
                                                          {u"startsAt"_s, u"2026-11-24T14:00"_s},
                                                          {u"reason"_s, u"enkel dan"_s}}});
        QVERIFY(planned);
        QCOMPARE(toPlan->model()->rowCount(), before - 1);
        QCOMPARE(day->model()->rowCount(), 1);
        QVERIFY(day->model()->index(0, 0).data().toString().startsWith(u"14:00"));
        QCOMPARE(day->model()->index(0, 4).data().toString(), u"te verwittigen"_s);
    }

    void aTechnicianFinishesHisVisit()
    {
        const auto connected = read(
            [](const Database &database) { return monitoringLines(database, {.states = {u"CONNECTED"_s}}, Staff()); });
        const auto id = connected.first().monitoring.id;
        const auto act = [&](const QString &login, const QString &name, const QJsonObject &with) {
            return m_workspace->setUser(login) && m_workspace->write({.name = name, .with = with});
        };
        QVERIFY(act(u"fien"_s, u"endOrder"_s, {{u"monitoring"_s, id.toString()}, {u"reason"_s, u"strafeinde"_s}}));
        const auto visit = read([&](const Database &database) { return VisitStore(database).ofMonitoring(id).last(); });
        QCOMPARE(visit.kind, u"DISCONNECT_HOME"_s);
        QVERIFY(act(u"pixel"_s, u"planIntervention"_s,
                    {{u"intervention"_s, visit.id.toString()},
                     {u"technician"_s, u"tech02"_s},
                     {u"startsAt"_s, u"2026-11-24T09:45"_s}}));
        open(u"tech02"_s);
        auto *day = table(u"visitsOfDay"_s);
        QVERIFY(day->isVisible()); // his own visits come first
        QCOMPARE(day->model()->rowCount(), 1);
        day->selectRow(0);
        press(u"Afronden"_s);
        // What is worn is asked serial by serial, as coming back; Ctrl+Enter is all.
        auto *part = m_page->findChild<VisitsPart *>();
        auto *form = part->findChild<ActForm *>();
        QVERIFY(form->isVisible());
        QCOMPARE(form->request().inputs.size(),
                 read([&](const Database &database) { return loadMonitoring(database, id); })->worn().size());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form->isVisible());
        const auto file = read([&](const Database &database) { return loadMonitoring(database, id); });
        QCOMPARE(file->monitoring.state, u"EQUIPMENT_BACK"_s);
        QVERIFY(file->worn().isEmpty());
        QTRY_COMPARE(day->model()->index(0, 4).data().toString(), u"gedaan"_s);
    }

    void capacityAnswersInWords()
    {
        open(u"fien"_s);
        auto *part = m_page->findChild<CapacityPart *>();
        QVERIFY(part);
        m_page->showNamed(u"monitoring-capacity"_s);
        part->wait();
        auto *weeks = table(u"forecastWeeks"_s);
        QTRY_COMPARE(weeks->model()->rowCount(), 8);
        const auto visits = [&] { return weeks->model()->index(7, 3).data().toString(); };
        const auto with = visits();
        // With nobody to visit nobody is connected any more.
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"moreTechnicians"_s), u"-99"_s);
        QTRY_COMPARE(table(u"capacityForms"_s)->model()->rowCount(), 6);
        QVERIFY(!with.isEmpty());
    }

    // Where nothing is yet, each part says how to begin; nothing is called enough.
    void anEmptyCentreSaysHowToBegin()
    {
        QTemporaryDir folder;
        auto opened = Workspace::open({.folder = folder.filePath(u"data"_s),
                                       .clock = Clock(QDateTime(QDate(2026, 11, 24), QTime(9, 42))),
                                       .language = Language::Nl,
                                       .mayCreate = true,
                                       .house = u"VCET"_s});
        QVERIFY(opened);
        QVERIFY((*opened)->write(
            {.name = u"registerStaff"_s,
             .with = {{u"login"_s, u"fien"_s}, {u"name"_s, u"Fien Fiche"_s}, {u"role"_s, u"VCET_FILE_MANAGER"_s}}}));
        QVERIFY((*opened)->setUser(u"fien"_s));
        const auto says = [](const QWidget &page, const QString &part) {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *one) { return one->isVisible() && one->text().contains(part); });
        };
        MonitoringPage page(**opened);
        page.resize(1300, 850);
        page.show();
        page.showNamed(u"monitoring-people"_s);
        QVERIFY(says(page, u"Er is nog niemand onder toezicht"_s));
        auto *text = page.findChild<QLineEdit *>(u"monitoredText"_s);
        text->setText(u"Testmans"_s); // looked for and not found is another thing
        QTRY_VERIFY(says(page, u"niemand gevonden"_s));
        page.showNamed(u"monitoring-capacity"_s);
        auto *part = page.findChild<CapacityPart *>();
        part->wait();
        QTRY_VERIFY(says(page, u"nog niets te voorspellen"_s));
        QVERIFY(says(page, u"nog geen enkelband"_s));
        QVERIFY(says(page, u"nog geen technicus"_s));
        QVERIFY(!says(page, u"genoeg van alles"_s));
        QVERIFY(!page.findChild<QTableView *>(u"forecastWeeks"_s)->isVisible());
    }

private:
    void open(const QString &login)
    {
        QVERIFY(m_workspace->setUser(login));
        m_page = std::make_unique<MonitoringPage>(*m_workspace);
        m_page->resize(1300, 850);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open();
    }
    void turn(int part) { m_page->openPart(part); }
    QTableView *table(const QString &name) { return m_page->findChild<QTableView *>(name); }
    void press(const QString &text)
    {
        QTest::qWait(50); // the buttons of who is chosen now take the place of the former ones
        for (auto *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        QStringList seen;
        for (auto *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible())
                seen << button->text();
        QFAIL(qPrintable(text + u" is not among "_s + seen.join(u", "_s)));
    }

    std::unique_ptr<DemoHouse> m_house{};
    Workspace *m_workspace = nullptr;
    std::unique_ptr<MonitoringPage> m_page{};
};

QTEST_MAIN(TestMonitoringPage)
#include "tst_monitoringpage.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/equipmentstore.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/visit.h"
#include "core/sync/syncloop.h"
#include "keyboarddrive.h"
#include "seats.h"
#include "ui/act/actform.h"
#include "ui/base/drawingpad.h"
#include "ui/base/field.h"
#include "ui/base/timeedit.h"
#include "ui/monitoring/detailcolumn.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/visitspart.h"

#include <QCheckBox>
#include <QTableView>

using namespace Qt::StringLiterals;

// S4: a technician connects somebody at home, in the real window of his laptop, without a network in the cellar; the
// centre works at computers of its own, with a real server between. What is expected is in
// tests/data/scenarios/s4.jsonl. Everybody in it is invented.
class TestScenarioFour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDayIsPlannedAtTheCentre();
    void heGoesThereAndScans();
    void theRangeIsTestedAndThePlanDrawn();
    void itIsSignedAndFinished();
    void theCentreSeesIt();
    void cleanupTestCase();

private:
    static QDateTime at(const char *time)
    {
        return QDateTime(QDate(2027, 4, 12), QTime::fromString(QLatin1String(time)));
    }
    void now(const char *time) { m_drive.workspace().setClock(Clock(at(time))); }
    VisitsPart *part() { return m_drive.page<VisitsPart>(); }
    ActForm *form() { return part()->findChild<ActForm *>(); }
    void press(const QString &text);
    void draw(const QList<QPointF> &parts);
    ActInputWidget *input(const QString &name);
    void type(const QString &name, const QString &text);
    Visit visit()
    {
        return *m_drive.workspace()
                    .read([&](const Database &database) {
                        return VisitStore(database).byId(Visit::Id::fromString(m_seats.names.value(u"a"_s)));
                    })
                    .value();
    }
    QList<Document> documents() { return m_drive.view(m_dossier).file.documents; }
    QString stateAt(const QString &login)
    {
        return m_seats.seats.at(login)
            .workspace
            ->read(
                [&](const Database &database) { return MonitoringStore(database).ofDossier(m_dossier).first().state; })
            .value_or(QString());
    }

    Seats m_seats{};
    KeyboardDrive m_drive{};
    std::unique_ptr<SyncLoop> m_loop{};
    Dossier::Id m_dossier{};
};

void TestScenarioFour::initTestCase()
{
    m_seats.open(QStringLiteral(PROJECT_SOURCE) + u"/tests/data/scenarios/s4.jsonl"_s);
}

void TestScenarioFour::theDayIsPlannedAtTheCentre()
{
    m_seats.play([](const QJsonObject &line) { return line.value("act"_L1) == u"startIntervention"_s; });
    if (QTest::currentTestFailed())
        return;
    m_dossier = Dossier::Id::fromString(m_seats.names.value(u"d1"_s));
    m_seats.hand(u"bout"_s, u"bout"_s);
    // What the window does now the lines do not.
    m_seats.skip([](const QJsonObject &line) { return line.value("show"_L1) == u"dossier"_s; });
    m_seats.cut(true);
    const auto &seat = m_seats.seats.at(u"bout"_s);
    m_seats.getUp(u"bout"_s);
    m_drive.take(seat.device->open(at("08:31"), true));
    m_drive.sitDown(u"bout"_s, at("08:31"));
    m_loop = std::make_unique<SyncLoop>(seat.device->folder(), u"1"_s, Language::Nl);
    m_drive.window()->setServer(*m_loop);
    m_loop->start();
    QTRY_COMPARE(m_loop->now().state, SyncLoop::State::Waiting);
    // His day begins with his visits, and this is the only one.
    QVERIFY(part() && part()->isVisible());
    auto *day = part()->findChild<QTableView *>(u"visitsOfDay"_s);
    QTRY_COMPARE(day->model()->rowCount(), 1);
    QTest::qWait(50);
    QVERIFY(m_drive.shows(u"Verzinstraat 4"_s));
    m_drive.picture(u"s4-day"_s);
}

void TestScenarioFour::heGoesThereAndScans()
{
    press(u"Onderweg"_s);
    now("09:02");
    press(u"Aangekomen"_s);
    QCOMPARE(visit().state, u"STARTED"_s);
    press(u"Scannen"_s);
    // E1: what somebody else wears is refused, and the line stays.
    m_drive.type(u"RF-10332"_s);
    m_drive.press(Qt::Key_Return);
    QTRY_VERIFY2(m_drive.shows(u"RF-10332"_s) && form()->isVisible(), qPrintable(m_drive.shown().join(u'\n')));
    QCOMPARE(visit().result.value("scans"_L1).toArray().size(), 0);
    m_drive.picture(u"s4-wrong-tag"_s);
    for (const auto *serial : {"RF-10233", "HU-20877"}) {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        m_drive.type(QString::fromLatin1(serial));
        m_drive.press(Qt::Key_Return);
        QTRY_VERIFY(m_drive.shows(QString::fromLatin1(serial) + u" · 09:02"_s));
    }
    QCOMPARE(visit().result.value("scans"_L1).toArray().size(), 2);
    // E4: it cannot be finished without a range test that was passed.
    const auto early = m_drive.workspace().write(
        {.name = u"finishIntervention"_s,
         .with = {{u"intervention"_s, visit().id.toString()}, {u"signalAt"_s, u"2027-04-12T09:01"_s}}});
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().code, u"visit.resultMissing"_s);
}

void TestScenarioFour::theRangeIsTestedAndThePlanDrawn()
{
    now("09:30");
    press(u"Bereiktest"_s);
    draw({{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.1, 0.9}, {0.1, 0.1}});
    type(u"setting"_s, u"150"_s);
    auto *heard = qobject_cast<QCheckBox *>(input(u"passed"_s)->focusTarget());
    QVERIFY(heard);
    heard->setFocus();
    m_drive.press(Qt::Key_Space);
    m_drive.confirm();
    QTRY_VERIFY2(!form()->isVisible(), qPrintable(m_drive.shown().join(u'\n')));
    QCOMPARE(documents().size(), 1);
    m_seats.names.insert(u"plan"_s, documents().first().id.toString());
}

void TestScenarioFour::itIsSignedAndFinished()
{
    now("10:20");
    press(u"Afronden"_s);
    draw({{0.2, 0.6}, {0.3, 0.3}, {0.4, 0.6}, {0.6, 0.3}});
    QTest::keyClicks(input(u"signalAt"_s)->findChild<TimeEdit *>()->field(), u"09:41"_s);
    // E3: the first strap broke, with why; the second is the one that is used.
    type(u"used/1/count"_s, u"1"_s);
    type(u"used/1/note"_s, u"gescheurd bij het sluiten"_s);
    QTest::qWait(300);
    m_drive.picture(u"s4-finish"_s);
    m_drive.confirm();
    QTRY_VERIFY2(!form()->isVisible(), qPrintable(m_drive.shown().join(u'\n')));
    QCOMPARE(visit().state, u"DONE"_s);
    QCOMPARE(documents().size(), 2);
    m_drive.picture(u"s4-done"_s);
    // Nobody at the centre knows of it yet.
    m_seats.synchronise(u"fien"_s);
    QCOMPARE(stateAt(u"fien"_s), u"PLANNED"_s);
}

// Out of the cellar: the window sends it by itself, and everything that is expected holds at the centre.
void TestScenarioFour::theCentreSeesIt()
{
    m_seats.cut(false);
    m_loop->goNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_loop->now().state, SyncLoop::State::UpToDate, 20000);
    QCOMPARE(m_loop->now().status.pending, 0);
    m_loop->stop();
    m_drive.standUp();
    m_loop.reset();
    m_seats.sitDown(u"bout"_s);
    m_seats.hand(u"bout"_s, u"fien"_s);
    QCOMPARE(stateAt(u"fien"_s), u"CONNECTED"_s);
    m_seats.play();
    if (QTest::currentTestFailed())
        return;
    for (const auto &[login, seat] : m_seats.seats) {
        m_seats.synchronise(login);
        QCOMPARE(stateAt(login), u"CLOSED"_s);
    }
}

void TestScenarioFour::cleanupTestCase()
{
    if (m_loop)
        m_loop->stop();
    m_drive.standUp();
    m_loop.reset();
}

void TestScenarioFour::press(const QString &text)
{
    QTest::qWait(50); // the buttons of what is chosen now take the place of the former ones
    QTRY_VERIFY2(m_drive.offers(text), qPrintable(m_drive.shown().join(u'\n')));
    m_drive.choose(text);
}

void TestScenarioFour::draw(const QList<QPointF> &parts)
{
    auto *pad = form()->findChild<DrawingPad *>();
    QVERIFY(pad);
    QTRY_VERIFY(pad->isVisible());
    QTRY_COMPARE(pad->height(), pad->heightForWidth(pad->width()));
    const auto *below = pad->parentWidget()->findChild<QPushButton *>(u"drawLarge"_s);
    QTRY_VERIFY(below->mapToGlobal(QPoint()).y() > pad->mapToGlobal(QPoint(0, pad->height())).y());
    const auto point = [&](QPointF part) {
        return QPoint(int(pad->width() * part.x()), int(pad->height() * part.y()));
    };
    QTest::mousePress(pad, Qt::LeftButton, {}, point(parts.first()));
    for (qsizetype i = 1; i < parts.size(); ++i)
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(pad, point(parts[i - 1] + (parts[i] - parts[i - 1]) * step / 8));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, point(parts.last()));
    QVERIFY(!pad->ink().strokes.isEmpty());
}

ActInputWidget *TestScenarioFour::input(const QString &name)
{
    for (auto *one : form()->findChildren<ActInputWidget *>())
        if (one->input().name == name)
            return one;
    return nullptr;
}

void TestScenarioFour::type(const QString &name, const QString &text)
{
    auto *asked = input(name);
    QVERIFY2(asked, qPrintable(name + u" is not asked"_s));
    auto *line = qobject_cast<QLineEdit *>(asked->focusTarget());
    QVERIFY(line && line->isVisible());
    line->setFocus();
    line->selectAll();
    m_drive.type(text);
}

QTEST_MAIN(TestScenarioFour)
#include "tst_scenariofour.moc"

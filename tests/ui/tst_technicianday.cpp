// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/equipmentstore.h"
#include "core/monitoring/overview.h"
#include "core/report/documentcontent.h"
#include "demohouse.h"
#include "dressed.h"
#include "ui/act/actform.h"
#include "ui/act/pictureinput.h"
#include "ui/base/drawingpad.h"
#include "ui/base/field.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/monitoring/detailcolumn.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/monitoring/visitspart.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The day of a technician with his laptop, from the first visit to the last: in
// the order of the tests.
class TestTechnicianDay : public QObject
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

    void whoHasNothingToDoIsToldSo()
    {
        open(u"tech03"_s);
        QCOMPARE(table(u"visitsOfDay"_s)->model()->rowCount(), 0);
        QVERIFY2(shown(u"U hebt op di 24 nov 2026 geen bezoeken."_s), qPrintable(texts().join(u'\n')));
    }

    void whereNothingIsToBePlannedThatIsSaid()
    {
        auto opened = Workspace::open({.folder = m_folder.filePath(u"empty"_s),
                                       .clock = Clock(QDateTime(QDate(2026, 11, 24), QTime(9, 42))),
                                       .language = Language::Nl,
                                       .mayCreate = true,
                                       .house = u"VCET"_s});
        QVERIFY(opened);
        auto &house = **opened;
        QVERIFY(house.write(
            {.name = u"registerStaff"_s,
             .with = {{u"login"_s, u"pixel"_s}, {u"name"_s, u"Pixel Planmans"_s}, {u"role"_s, u"DISPATCHER"_s}}}));
        QVERIFY(house.setUser(u"pixel"_s));
        VisitsPart part(house);
        part.name();
        part.reload();
        QStringList all;
        for (auto *label : part.findChildren<QLabel *>())
            all << label->text();
        QVERIFY2(all.contains(u"Er is niets te plannen, en op di 24 nov 2026 gaat "
                              u"niemand op bezoek. Een bezoek dat "
                              "nodig wordt, verschijnt hier vanzelf."_s),
                 qPrintable(all.join(u'\n')));
    }

    void theDayIsPlanned()
    {
        QVERIFY(m_workspace->setUser(u"pixel"_s));
        const auto lines =
            read([&](const Database &database) { return VisitStore(database).toPlan(m_workspace->catalogue()); });
        for (const auto &line : lines) {
            const auto one = read([&](const Database &database) {
                                 return loadMonitoring(database, line.visit.monitoring);
                             })->monitoring;
            if (line.visit.kind == u"CONNECT_HOME" && one.technique == u"RF_HOME" &&
                one.stateSince.date < QDate(2026, 11, 24))
                m_visit = line.visit;
        }
        QVERIFY(!m_visit.id.isNull());
        const auto ready = [&](const QString &kind) {
            const auto all = read([&](const Database &database) {
                return EquipmentStore(database).list({.state = u"READY"_s, .kind = kind});
            });
            for (const auto &one : all)
                if (one.generation == u"RF1")
                    return one.serial;
            return QString();
        };
        m_tag = ready(u"ANKLE_TAG_RF"_s);
        m_unit = ready(u"HOME_UNIT"_s);
        QVERIFY(!m_tag.isEmpty() && !m_unit.isEmpty());
        const auto planned = m_workspace->write({.name = u"planIntervention"_s,
                                                 .with = {{u"intervention"_s, m_visit.id.toString()},
                                                          {u"technician"_s, u"tech01"_s},
                                                          {u"startsAt"_s, u"2026-11-24T14:00"_s},
                                                          {u"equipment"_s, QJsonArray{m_tag, m_unit}},
                                                          {u"confirmed"_s, true}}});
        QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().code));
        m_visit = visit();
        QVERIFY(!m_visit.vehicle.isNull());
        m_straps = straps();
        QVERIFY(m_straps >= 2);
    }

    void heGoesAndScans()
    {
        openVisit();
        QVERIFY(shown(u"Bewakingsbox gescand"_s)); // what it needs stands there
                                                   // from the start
        press(u"Onderweg"_s);
        press(u"Aangekomen"_s);
        QCOMPARE(visit().state, u"STARTED"_s);
        press(u"Scannen"_s);
        // A scanner types and ends with Enter; the line stays for the next thing,
        // and closes when all were scanned.
        QTest::keyClicks(QApplication::focusWidget(), m_tag);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(shown(m_tag + u" · 09:42"_s));
        QVERIFY(form()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), m_unit);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!form()->isVisible());
        QCOMPARE(visit().result.value("scans"_L1).toArray().size(), 2);
    }

    void heDrawsThePlanWithTheRangeTest()
    {
        openVisit();
        press(u"Bereiktest"_s);
        auto *pad = form()->findChild<DrawingPad *>();
        QVERIFY(pad);
        QTRY_VERIFY(pad->isVisible());
        draw(pad, {{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.1, 0.9}, {0.1, 0.1}});
        draw(pad, {{0.5, 0.1}, {0.5, 0.9}});
        const auto ink = pad->ink();
        QCOMPARE(ink.strokes.size(), 2);
        // Refused: not everywhere heard, and not said where. The drawing stands,
        // and nothing is in the dossier.
        QTest::keyClick(pad, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shown(u"Zeg wat er misging met de bereiktest."_s));
        QVERIFY(form()->isVisible());
        QCOMPARE(pad->ink(), ink);
        QCOMPARE(documents().size(), 0);
        // Left and taken up again: it is kept.
        QTest::keyClick(pad, Qt::Key_Escape);
        QVERIFY(!form()->isVisible());
        press(u"Bereiktest"_s);
        pad = form()->findChild<DrawingPad *>();
        QCOMPARE(pad->ink().strokes.size(), 2);
        form()->findChild<QCheckBox *>()->click();
        QTest::keyClick(pad, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form()->isVisible());
        QCOMPARE(documents().size(), 1);
        const auto plan = documents().first();
        QCOMPARE(plan.kind, u"PLAN"_s);
        QCOMPARE(visit().result.value("plan"_L1).toString(), plan.id.toString());
        const auto image = picture(plan);
        QVERIFY(isInk(image, 0.5, 0.5)); // the wall in the middle
        QVERIFY(!isInk(image, 0.3, 0.5));
    }

    void itIsSignedAndFinished()
    {
        openVisit();
        press(u"Afronden"_s);
        QCOMPARE(form()->findChildren<DrawingPad *>().size(),
                 1); // the plan is there and is not asked again
        auto *pad = form()->findChild<DrawingPad *>();
        draw(pad, {{0.2, 0.6}, {0.3, 0.3}, {0.4, 0.6}, {0.6, 0.3}});
        const auto ink = pad->ink();
        QTest::keyClick(pad, Qt::Key_Return,
                        Qt::ControlModifier); // the day alone says nothing
        QVERIFY(shown(u"Geef een dag met een uur"_s));
        auto *hour = input(u"signalAt"_s)->findChild<TimeEdit *>()->field();
        QTest::keyClicks(hour, u"09:41"_s);
        type(u"used/1/count"_s, u"1"_s);
        // One strap broke, and why is not said: refused, and all that was drawn and
        // typed stands.
        QTest::keyClick(pad, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form()->isVisible());
        QVERIFY(shown(u"Hoe het stukging"_s));
        QCOMPARE(pad->ink(), ink);
        QCOMPARE(documents().size(), 1);
        QCOMPARE(straps(), m_straps);
        QCOMPARE(visit().state, u"STARTED"_s);
        type(u"used/1/note"_s, u"gescheurd bij het sluiten"_s);
        QTest::keyClick(pad, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!form()->isVisible(), qPrintable(texts().join(u'\n')));
        QCOMPARE(visit().state, u"DONE"_s);
        QCOMPARE(straps(),
                 m_straps - 2); // one used, as a rule, and the one that broke
        QCOMPARE(documents().size(), 2);
        const auto signature = documents().last();
        QCOMPARE(signature.kind, u"SIGNATURE"_s);
        QCOMPARE(visit().result.value("signature"_L1).toString(), signature.id.toString());
        QVERIFY(isInk(picture(signature), 0.2, 0.6));
        QVERIFY(shown(u"De handtekening"_s));
        QVERIFY(shown(u"Afgerond"_s));
    }

    // Without a mouse: a photo takes the place of a drawing.
    void aPhotoIsThePlanWithKeysAlone()
    {
        const auto check = plannedFor(u"RANGE_CHECK"_s, u"2026-11-24T15:30"_s);
        openVisit(check.id);
        press(u"Bereiktest"_s);
        auto *heard = qobject_cast<QCheckBox *>(input(u"passed"_s)->focusTarget());
        heard->setFocus();
        QTest::keyClick(heard, Qt::Key_Space);
        QImage photo(600, 400, QImage::Format_RGB32);
        photo.fill(QColor(170, 190, 210));
        const auto file = m_folder.filePath(u"woning.png"_s);
        QVERIFY(photo.save(file));
        form()->findChild<PictureInput *>()->setAskFile([&] { return file; });
        auto *choose = form()->findChild<QPushButton *>(u"choosePhoto"_s);
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
        QTest::keyClick(choose, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form()->isVisible());
        const auto made = documents(check.dossier).last();
        QCOMPARE(made.kind, u"PLAN"_s);
        QCOMPARE(made.mediaType, u"image/jpeg"_s);
        QCOMPARE(picture(made).size(), photo.size());
        press(u"Afronden"_s); // nothing is asked any more but what one may add
        if (form()->isVisible())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(visit(check.id).state, u"DONE"_s);
    }

    void aVisitInVainSaysWhy()
    {
        const auto fault = plannedFor(u"FAULT"_s, u"2026-11-24T17:00"_s);
        openVisit(fault.id);
        press(u"Vergeefs"_s);
        auto *reason = input(u"reason"_s)->focusTarget();
        QTest::keyClicks(reason, u"niemand"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!form()->isVisible(), qPrintable(texts().join(u'\n')));
        QCOMPARE(visit(fault.id).state, u"FAILED"_s);
        QCOMPARE(visit(fault.id).failedReason, u"ABSENT"_s);
        QVERIFY2(shown(u"Niemand thuis · di 24 nov 09:42"_s), qPrintable(texts().join(u'\n')));
        QVERIFY(!shown(u"Stappen van dit bezoek"_s)); // nothing of it is to be done any more
    }

private:
    // A visit of that kind at somebody's who wears a band and has a unit at home, of this technician.
    Visit plannedFor(const QString &kind, const QString &at)
    {
        const auto connected = read(
            [](const Database &database) { return monitoringLines(database, {.states = {u"CONNECTED"_s}}, Staff()); });
        const auto act = [&](const QString &name, const QJsonObject &with) {
            const auto done = m_workspace->write({.name = name, .with = with});
            if (!done)
                qFatal("%s: %s", qPrintable(name), qPrintable(done.error().code));
            return done->made;
        };
        if (!m_workspace->setUser(u"pixel"_s))
            qFatal("nobody plans");
        for (const auto &line : connected) {
            const auto visits =
                read([&](const Database &database) { return VisitStore(database).ofMonitoring(line.monitoring.id); });
            if (line.monitoring.technique != u"RF_HOME" || line.monitoring.id == m_visit.monitoring ||
                std::any_of(visits.begin(), visits.end(), [](const Visit &one) { return !one.isOver(); }))
                continue;
            const auto made =
                act(u"addIntervention"_s, {{u"monitoring"_s, line.monitoring.id.toString()}, {u"kind"_s, kind}});
            act(u"planIntervention"_s, {{u"intervention"_s, made.toString()},
                                        {u"technician"_s, u"tech01"_s},
                                        {u"startsAt"_s, at},
                                        {u"reason"_s, u"enkel dan"_s}});
            return visit(Visit::Id(made));
        }
        qFatal("nobody is connected");
    }

    void open(const QString &login)
    {
        QVERIFY(m_workspace->setUser(login));
        m_page = std::make_unique<MonitoringPage>(*m_workspace);
        m_page->resize(1300, 1000);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open();
    }
    void openVisit() { openVisit(m_visit.id); }
    void openVisit(const Visit::Id &id)
    {
        open(u"tech01"_s);
        m_page->openPart(1);
        auto *day = table(u"visitsOfDay"_s);
        QVERIFY(day->isVisible());
        const auto mine = read([&](const Database &database) {
            return VisitStore(database).between(m_workspace->catalogue(), QDate(2026, 11, 24), QDate(2026, 11, 24),
                                                m_workspace->user().id);
        });
        QCOMPARE(day->model()->rowCount(), int(mine.size()));
        for (int row = 0; row < mine.size(); ++row)
            if (mine[row].visit.id == id)
                day->selectRow(row);
        QTest::qWait(50);
    }
    QTableView *table(const QString &name) { return m_page->findChild<QTableView *>(name); }
    ActForm *form() { return m_page->findChild<VisitsPart *>()->findChild<ActForm *>(); }
    Visit visit() { return visit(m_visit.id); }
    Visit visit(const Visit::Id &id)
    {
        return *read([&](const Database &database) { return VisitStore(database).byId(id); });
    }
    int straps()
    {
        return read([&](const Database &database) {
            return EquipmentStore(database).balance(u"STRAP"_s, u"RF1"_s, {u"VEHICLE"_s, m_visit.vehicle.toString()});
        });
    }
    QList<Document> documents() { return documents(m_visit.dossier); }
    QList<Document> documents(const Dossier::Id &dossier)
    {
        return read([&](const Database &database) { return loadDossier(database, dossier); }).documents;
    }
    QImage picture(const Document &document)
    {
        const auto bytes = read([&](const Database &database) { return documentContent(database, document.sha256); });
        return bytes ? QImage::fromData(*bytes) : QImage();
    }
    // Dark within a few pixels of a place, given in parts of width and height.
    static bool isInk(const QImage &image, double x, double y)
    {
        for (int dx = -6; dx <= 6; ++dx)
            for (int dy = -6; dy <= 6; ++dy)
                if (qGray(image.pixel(int(image.width() * x) + dx, int(image.height() * y) + dy)) < 80)
                    return true;
        return false;
    }
    static void draw(DrawingPad *pad, const QList<QPointF> &parts)
    {
        QTRY_COMPARE(pad->height(), pad->heightForWidth(pad->width())); // it lies where it will stay
        const auto *below = pad->parentWidget()->findChild<QPushButton *>(u"drawLarge"_s);
        QTRY_VERIFY(below->mapToGlobal(QPoint()).y() > pad->mapToGlobal(QPoint(0, pad->height())).y());
        const auto at = [&](QPointF part) {
            return QPoint(int(pad->width() * part.x()), int(pad->height() * part.y()));
        };
        QTest::mousePress(pad, Qt::LeftButton, {}, at(parts.first()));
        for (qsizetype i = 1; i < parts.size(); ++i)
            for (int step = 1; step <= 8; ++step)
                QTest::mouseMove(pad, at(parts[i - 1] + (parts[i] - parts[i - 1]) * step / 8));
        QTest::mouseRelease(pad, Qt::LeftButton, {}, at(parts.last()));
    }
    ActInputWidget *input(const QString &name)
    {
        for (auto *one : form()->findChildren<ActInputWidget *>())
            if (one->input().name == name)
                return one;
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        auto *asked = input(name);
        QVERIFY2(asked, qPrintable(name + u" is not asked"_s));
        auto *line = qobject_cast<QLineEdit *>(asked->focusTarget());
        QVERIFY(line && line->isVisible());
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QStringList texts()
    {
        QStringList all;
        for (auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }
    bool shown(const QString &text)
    {
        QTest::qWait(50);
        const auto all = texts();
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.contains(text); });
    }
    void press(const QString &text)
    {
        QTest::qWait(50); // the buttons of who is chosen now take the place of the
                          // former ones
        QStringList seen;
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            if (button->text() == text) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
            seen << button->text();
        }
        QFAIL(qPrintable(text + u" is not among "_s + seen.join(u", "_s)));
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<DemoHouse> m_house{};
    Workspace *m_workspace = nullptr;
    std::unique_ptr<MonitoringPage> m_page{};
    Visit m_visit{};
    QString m_tag{};
    QString m_unit{};
    int m_straps = 0;
};

QTEST_MAIN(TestTechnicianDay)
#include "tst_technicianday.moc"

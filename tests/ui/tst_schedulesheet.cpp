// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/monitoringstore.h"
#include "dressed.h"
#include "tests/support/monitoredpeople.h"
#include "ui/act/actform.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/monitoring/monitoredpart.h"
#include "ui/monitoring/schedulesheet.h"
#include "ui/monitoring/weekgrid.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// The schedule of somebody under monitoring, drawn in a week.
class TestScheduleSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<SampleHouse>(u"VCET"_s, u"2027-04-12T09:00"_s);
        staffOfCentre(*m_house);
        m_house->at(u"2027-04-13T09:00"_s);
        m_house->as(u"fien"_s);
    }

    void cleanup()
    {
        m_sheet.reset();
        m_house.reset();
    }

    void theMouseDraws()
    {
        open();
        QSignalSpy told(grid(), &WeekGrid::told);
        drag(1, u"08:00"_s, 1, u"12:00"_s);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(1, u"08:00"_s, u"12:00"_s)});
        QVERIFY2(told.last().first().toString().startsWith(u"ma 08:00–12:00 (4 u)"_s),
                 qPrintable(told.last().first().toString()));
        // Moved to Wednesday an hour later, and its end dragged on.
        drag(1, u"10:00"_s, 3, u"11:00"_s);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(3, u"09:00"_s, u"13:00"_s)});
        auto end = grid()->pointAt(3, QTime(13, 0));
        end.ry() -= 4;
        dragPoints(end, grid()->pointAt(3, QTime(14, 0)));
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(3, u"09:00"_s, u"14:00"_s)});
        auto begin = grid()->pointAt(3, QTime(9, 0));
        begin.ry() += 1;
        dragPoints(begin, grid()->pointAt(3, QTime(8, 0)));
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(3, u"08:00"_s, u"14:00"_s)});
        QTest::keyClick(grid(), Qt::Key_Delete);
        QVERIFY(grid()->rules().isEmpty());
        drag(5, u"08:00"_s, 5, u"08:25"_s, Qt::ShiftModifier);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(5, u"08:00"_s, u"08:25"_s)});
    }

    void theKeysDrawTheSame()
    {
        open();
        grid()->setFocus();
        goTo(1, 8 * 60);
        key(Qt::Key_Space);
        key(Qt::Key_Right, Qt::NoModifier, 4);
        key(Qt::Key_Up);
        key(Qt::Key_Space);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(1, u"08:00"_s, u"12:00"_s)});
        key(Qt::Key_Right, Qt::ControlModifier, 2);
        key(Qt::Key_Down, Qt::ControlModifier, 4);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(3, u"09:00"_s, u"13:00"_s)});
        key(Qt::Key_Down, Qt::ShiftModifier, 4);
        key(Qt::Key_Left, Qt::ShiftModifier, 4);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(3, u"08:00"_s, u"14:00"_s)});
        // A letter chooses the kind, and what a screen reader hears has day, times and kind.
        QTest::keyClick(grid(), Qt::Key_W);
        QCOMPARE(grid()->rules().first().kind, u"WORK"_s);
        const auto heard = grid()->currentIndex().data().toString();
        QVERIFY2(heard.contains(u"woensdag"_s) && heard.contains(u"08:00–14:00"_s) && heard.contains(u"werk"_s),
                 qPrintable(heard));
        key(Qt::Key_Delete);
        QVERIFY(grid()->rules().isEmpty());
    }

    void overMidnightAndTheEndOfTheWeek()
    {
        open();
        grid()->setFocus();
        goTo(7, 22 * 60);
        key(Qt::Key_Space);
        key(Qt::Key_Right, Qt::NoModifier, 8);
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(7, u"22:00"_s, u"06:00"_s)});
        drag(2, u"20:00"_s, 3, u"04:00"_s);
        QCOMPARE(grid()->rules().last(), ruleOf(2, u"20:00"_s, u"04:00"_s));
        // On Wednesday morning one finds it too.
        goTo(3, 2 * 60);
        QCOMPARE(grid()->current(), 1);
        // Saturday night into the summer hour is an hour shorter; winter time comes first from April on.
        drag(6, u"20:00"_s, 7, u"08:00"_s);
        QVERIFY2(texts().contains(u"13 u"_s), qPrintable(texts()));
    }

    void tabGoesFromBlockToBlock()
    {
        open();
        drag(1, u"08:00"_s, 1, u"10:00"_s);
        drag(5, u"08:00"_s, 5, u"10:00"_s);
        drag(3, u"08:00"_s, 3, u"10:00"_s);
        grid()->select(0);
        grid()->setFocus();
        key(Qt::Key_Tab);
        QCOMPARE(grid()->current(), 2);
        key(Qt::Key_Tab);
        QCOMPARE(grid()->current(), 1);
        key(Qt::Key_Tab);
        QVERIFY(!grid()->hasFocus());
    }

    void undoAndRedo()
    {
        open();
        drag(1, u"08:00"_s, 1, u"10:00"_s);
        drag(2, u"08:00"_s, 2, u"10:00"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(grid()->rules().size(), 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(grid()->rules().size(), 0);
        key(Qt::Key_Y, Qt::ControlModifier, 2);
        QCOMPARE(grid()->rules().size(), 2);
        // In the window the same keys take back acts: not while one draws.
        QShortcut window(QKeySequence(Qt::CTRL | Qt::Key_Z), m_sheet.get());
        QSignalSpy taken(&window, &QShortcut::activated);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(grid()->rules().size(), 1);
        QCOMPARE(taken.size(), 0);
    }

    void remandRefusesInWords()
    {
        open(u"ET_REMAND"_s);
        drag(1, u"08:00"_s, 1, u"10:00"_s);
        QVERIFY2(problems().contains(u"ma 08:00–10:00"_s) && problems().contains(u"elke week"_s),
                 qPrintable(problems()));
        click(u"Voorstellen"_s);
        QCOMPARE(store().schedules(m_one.monitoring).size(), 0);
        QVERIFY(grid()->rules().size() == 1); // nothing is lost
        key(Qt::Key_Delete);
        QCOMPARE(problems(), QString());
        // Instead: once, with a proof. Esc leaves the form, not the schedule.
        QSignalSpy left(m_sheet.get(), &ScheduleSheet::left);
        click(u"Eenmalige verplaatsing"_s);
        auto *form = m_sheet->findChild<ActForm *>();
        QVERIFY(form->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(left.size(), 0);
        key(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void oneProposesAnotherApproves()
    {
        open();
        drag(1, u"08:00"_s, 1, u"12:00"_s);
        click(u"Voorstellen"_s);
        QCOMPARE(store().schedules(m_one.monitoring).size(), 1);
        const auto made = store().schedules(m_one.monitoring).first();
        QCOMPARE(made.version.rules, QList<ScheduleRule>{ruleOf(1, u"08:00"_s, u"12:00"_s)});
        QVERIFY(m_house->workspace().draft(ScheduleSheet::draftKeyOf(m_one.monitoring)).isEmpty());
        // Not by oneself.
        QVERIFY(problems().contains(u"collega"_s));
        click(u"Goedkeuren"_s);
        QCOMPARE(store().schedules(m_one.monitoring).first().state, u"PROPOSED"_s);
        m_sheet.reset();
        m_house->as(u"sil"_s);
        openSheet();
        QCOMPARE(grid()->rules().size(), 1); // what waits is shown at once
        drag(2, u"08:00"_s, 2, u"12:00"_s);
        QCOMPARE(grid()->rules().size(), 1); // and does not change
        click(u"Goedkeuren"_s);
        QCOMPARE(store().schedules(m_one.monitoring).first().state, u"APPROVED"_s);
        click(u"Actief bij de leverancier"_s);
        QVERIFY(store().schedules(m_one.monitoring).first().activeAt.isValid());
        click(u"Geldende versie overnemen"_s);
        QCOMPARE(grid()->rules().size(), 1);
        drag(2, u"08:00"_s, 2, u"12:00"_s);
        QCOMPARE(grid()->rules().size(), 2);
    }

    void aCurfewIsInTheGround()
    {
        open();
        grid()->setCurfews(everyDay(u"21:00"_s, u"06:00"_s));
        const auto lit = [this](int day) {
            return grid()->viewport()->grab(QRect(grid()->pointAt(day, QTime(22, 0)), QSize(20, 20))).toImage();
        };
        const auto with = lit(2);
        grid()->setCurfews({});
        QVERIFY(with != lit(2));
    }

    void theStandardOfTheForm()
    {
        open(u"ET_SENTENCE"_s);
        auto *standard = button(u"Standaard"_s);
        QVERIFY(standard);
        if (standard->isVisible()) {
            standard->click();
            QCOMPARE(grid()->rules().size(), 7);
        }
    }

    void theDraftComesBack()
    {
        open();
        drag(4, u"13:00"_s, 4, u"15:30"_s);
        m_sheet->close(); // at once, without a pause
        m_sheet.reset();
        openSheet();
        QCOMPARE(grid()->rules(), QList<ScheduleRule>{ruleOf(4, u"13:00"_s, u"15:30"_s)});
        click(u"Weggooien"_s);
        QVERIFY(grid()->rules().isEmpty());
        m_sheet->close();
        m_sheet.reset();
        openSheet();
        QVERIFY(grid()->rules().isEmpty());
    }

    void opensFromTheListAndGoesBack()
    {
        m_one = monitored(*m_house, {.approved = false});
        MonitoredPart part(m_house->workspace());
        part.resize(1300, 850);
        part.name();
        part.reload();
        part.show();
        part.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&part));
        QPushButton *schedule = nullptr;
        for (auto *one : part.findChildren<QPushButton *>())
            if (one->text() == u"Uurrooster"_s)
                schedule = one;
        QVERIFY(schedule);
        schedule->click();
        auto *sheet = part.findChild<ScheduleSheet *>();
        QVERIFY(sheet && sheet->isVisible() && !part.first()->isVisible());
        QTest::keyClick(sheet->grid(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible() && part.first()->isVisible());
    }

private:
    MonitoringStore store() { return MonitoringStore(m_house->database()); }
    WeekGrid *grid() const { return m_sheet->grid(); }

    void open(const QString &type = u"ET_SHORT"_s)
    {
        m_one = monitored(*m_house, {.type = type, .approved = false});
        openSheet();
    }
    void openSheet()
    {
        m_sheet = std::make_unique<ScheduleSheet>(m_house->workspace());
        m_sheet->resize(1300, 850);
        m_sheet->show();
        m_sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
        m_sheet->begin(m_one.monitoring);
    }
    void drag(int day, const QString &from, int toDay, const QString &to,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        dragPoints(grid()->pointAt(day, QTime::fromString(from, u"HH:mm"_s)),
                   grid()->pointAt(toDay, QTime::fromString(to, u"HH:mm"_s)), modifiers);
    }
    void dragPoints(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *view = grid()->viewport();
        QTest::mousePress(view, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const auto at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, modifiers, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(grid(), key, modifiers);
    }
    // By arrows from wherever the cursor is.
    void goTo(int day, int minute)
    {
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          grid()->pointAt(day, QTime(minute / 60 - 1, 0)));
        key(Qt::Key_Down, Qt::NoModifier, 4);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : m_sheet->findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void click(const QString &text)
    {
        auto *one = button(text);
        QVERIFY2(one, qPrintable(text));
        QVERIFY2(one->isVisible(), qPrintable(text));
        one->click();
    }
    QString problems() const
    {
        QStringList said;
        for (auto *line : m_sheet->findChildren<MessageLine *>())
            if (line->isVisible())
                said << line->sentence();
        return said.join(u'\n');
    }
    QString texts() const
    {
        QStringList all;
        for (auto *label : m_sheet->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }

    std::unique_ptr<SampleHouse> m_house{};
    std::unique_ptr<ScheduleSheet> m_sheet{};
    Monitored m_one{};
};

QTEST_MAIN(TestScheduleSheet)
#include "tst_schedulesheet.moc"

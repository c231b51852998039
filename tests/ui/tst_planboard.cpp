// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/boarddesk.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestPlanBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void dragsToAnotherRow()
    {
        Desk desk;
        const auto from = desk.middle(3, 23); // 12:25
        const auto row = desk.board.rowRect(5);
        desk.drag(from, {from.x(), row.top() + 20});
        QCOMPARE(desk.taken, (QList<QList<AnyId>>{ids({23})}));
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].visits, ids({23}));
        QCOMPARE(desk.drops[0].staff, desk.staff(5));
        QCOMPARE(desk.drops[0].from, at(12, 25)); // the hand did not move in time
        QCOMPARE(desk.back, 0);
        QVERIFY(!desk.board.isHolding());
        // What was dropped is what was asked last: one function of the point.
        QCOMPARE(desk.asked.last(), (BoardLanding{exampleId(23), desk.staff(5), at(12, 25)}));
    }

    void dragsInTimeBySteps()
    {
        Desk desk;
        const auto from = desk.middle(3, 23);
        const int hour = qRound(60 * desk.board.axis().scale());
        desk.drag(from, {from.x() + hour + 2, from.y()});
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].staff, desk.staff(3));
        QCOMPARE(TimeAxis::minuteOf(desk.drops[0].from) % 5, 0);
        QVERIFY(std::abs(desk.drops[0].from - at(13, 25)) <= 5 * 60);
        // Another step.
        desk.board.setSnap(15);
        desk.drag(from, {from.x() + hour + 2, from.y()});
        QCOMPARE(TimeAxis::minuteOf(desk.drops[1].from) % 15, 0);
        // With Alt it stands where the hand is.
        desk.drag(from, {from.x() + 17, from.y()}, Qt::AltModifier);
        QCOMPARE(desk.drops.size(), 3);
        const qint64 moved = desk.drops[2].from - at(12, 25);
        QVERIFY(moved % 300 != 0);
        QVERIFY(std::abs(moved - qRound(17 * 60 / desk.board.axis().scale())) < 60);
    }

    void theSamePlaceServesGhostChipAndDrop()
    {
        Desk desk;
        const auto from = desk.middle(3, 23);
        for (int x = 40; x < 700; x += 37) {
            const QPoint to(x, desk.board.rowRect(5).top() + 20);
            desk.press(from);
            desk.move(from + QPoint(20, 20));
            desk.move(to);
            const auto ghost = desk.board.controller()->ghosts().first();
            const auto place = desk.board.placement(to);
            QCOMPARE(ghost.row, place.row);
            QCOMPARE(ghost.card.from, place.from);
            QCOMPARE(ghost.card.until - ghost.card.from, 45 * 60);
            desk.release(to);
            QCOMPARE(desk.drops.last().from, place.from);
            QCOMPARE(desk.drops.last().all.first().from, place.from);
        }
    }

    void escapeLeavesAllAsItWas()
    {
        Desk desk;
        const auto before = desk.board.scene();
        desk.press(desk.middle(3, 23));
        desk.move(desk.middle(3, 23) + QPoint(80, 100));
        QVERIFY(desk.board.isHolding());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.board.isHolding());
        desk.move(desk.middle(3, 23) + QPoint(90, 100));
        desk.release(desk.middle(3, 23) + QPoint(90, 100));
        QCOMPARE(desk.back, 1);
        QVERIFY(desk.drops.isEmpty());
        QCOMPARE(desk.board.scene(), before);
        // The right button does the same, and opens no menu.
        QSignalSpy menu(&desk.board, &PlanBoard::menuWanted);
        desk.press(desk.middle(3, 23));
        desk.move(desk.middle(3, 23) + QPoint(80, 100));
        desk.mouse(QEvent::MouseButtonPress, {300, 300}, Qt::RightButton, Qt::LeftButton | Qt::RightButton);
        QContextMenuEvent asks(QContextMenuEvent::Mouse, {300, 300},
                               desk.board.viewport()->mapToGlobal(QPoint(300, 300)));
        QApplication::sendEvent(desk.board.viewport(), &asks);
        QVERIFY(!desk.board.isHolding());
        QCOMPARE(desk.back, 2);
        QCOMPARE(menu.size(), 0);
    }

    void letGoBesideTheRows()
    {
        auto scene = exampleDay();
        for (auto &row : scene.rows)
            row.group = u"Allen"_s;
        Desk desk(scene);
        const auto from = desk.middle(3, 23);
        desk.drag(from, {from.x(), 5}); // the line of the group
        QCOMPARE(desk.back, 1);
        QVERIFY(desk.drops.isEmpty());
        QVERIFY(desk.sentences.last().contains(u"nothing was moved"_s));
        desk.drag(from, {from.x(), desk.board.viewport()->height() + 40});
        desk.drag(from, {desk.board.viewport()->width() + 40, from.y()});
        desk.drag(from, {from.x(), -300});
        QCOMPARE(desk.back, 4);
        // On its own place it changes nothing either.
        desk.drag(from, from + QPoint(1, 30));
        desk.press(from);
        desk.move(from + QPoint(60, 0));
        desk.move(from);
        desk.release(from);
        QVERIFY(desk.drops.isEmpty());
    }

    void whatMayNotMoveStays()
    {
        Desk desk;
        QSignalSpy refused(&desk.board, &PlanBoard::mayNotMove);
        desk.drag(desk.middle(0, 1), desk.middle(3, 23));
        QCOMPARE(refused.size(), 1);
        QVERIFY(desk.taken.isEmpty());
        desk.board.showVisit(exampleId(1));
        desk.key(Qt::Key_Space);
        QCOMPARE(refused.size(), 2);
        desk.board.setReadOnly(true);
        desk.drag(desk.middle(3, 23), desk.middle(5, 41));
        desk.board.showVisit(exampleId(23));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.taken.isEmpty());
        QVERIFY(!desk.enter(PlanBoard::mimeOf(ids({99})), {200, 200}));
    }

    void aDropOnAnAbsenceReachesTheOwner()
    {
        Desk desk;
        desk.drag(desk.middle(3, 23), desk.board.pointOf(2, at(11)));
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].staff, desk.staff(2));
    }

    void severalKeepTheirDistance()
    {
        Desk desk;
        desk.click(desk.middle(3, 23));
        desk.click(desk.middle(3, 24), Qt::ControlModifier);
        desk.click(desk.middle(5, 42), Qt::ControlModifier);
        QCOMPARE(desk.board.selection(), ids({23, 24, 42}));
        const auto from = desk.middle(3, 23);
        desk.drag(from, {from.x() + 41, desk.board.rowRect(4).top() + 20});
        QCOMPARE(desk.drops.size(), 1);
        const auto all = desk.drops[0].all;
        QCOMPARE(desk.drops[0].visits, ids({23, 24, 42}));
        QCOMPARE(all.size(), 3);
        const qint64 by = all[0].from - at(12, 25);
        QVERIFY(by > 0);
        QCOMPARE(all[1].from, at(13, 30) + by);
        QCOMPARE(all[2].from, at(12, 45) + by);
        QCOMPARE(all[0].staff, desk.staff(4));
        QCOMPARE(all[1].staff, desk.staff(4));
        QCOMPARE(all[2].staff, desk.staff(6)); // two rows lower, as it was
        for (const auto &one : all)
            QCOMPARE(TimeAxis::minuteOf(one.from) % 5, 0);
        // At the edge all of them keep a row.
        desk.drag(desk.middle(3, 23), {from.x(), desk.board.rowRect(9).top() + 20});
        QCOMPARE(desk.drops[1].all[2].staff, desk.staff(9));
        QCOMPARE(desk.drops[1].staff, desk.staff(7));
    }

    void severalSnapAll()
    {
        auto scene = exampleDay();
        scene.rows[3].cards[4].from += 120; // 13:32, askew
        Desk desk(scene);
        desk.board.setSelection(ids({23, 24}));
        const auto from = desk.middle(3, 23);
        desk.drag(from, {from.x() + 60, from.y()});
        for (const auto &one : desk.drops[0].all)
            QCOMPARE(TimeAxis::minuteOf(one.from) % 5, 0);
    }

    void choosesByClickRangeAndBand()
    {
        Desk desk;
        QSignalSpy chosen(&desk.board, &PlanBoard::selectionChanged);
        desk.click(desk.middle(0, 1));
        QCOMPARE(desk.board.selection(), ids({1}));
        desk.click(desk.middle(0, 3), Qt::ShiftModifier);
        QCOMPARE(desk.board.selection(), ids({1, 2, 3}));
        desk.click(desk.middle(0, 2), Qt::ControlModifier);
        QCOMPARE(desk.board.selection(), ids({1, 3}));
        desk.click(desk.middle(0, 1));
        QCOMPARE(desk.board.selection(), ids({1}));
        desk.click({5, desk.board.rowRect(0).bottom() - 2});
        QVERIFY(desk.board.selection().isEmpty());
        // From the ground over two rows.
        const auto corner = desk.board.pointOf(4, at(16));
        desk.press(corner);
        desk.move(desk.board.pointOf(3, at(12, 40)));
        QVERIFY(!desk.board.controller()->band().isNull());
        desk.release(desk.board.pointOf(3, at(12, 40)));
        QCOMPARE(desk.board.selection(), ids({23, 24, 32, 33}));
        QVERIFY(chosen.size() >= 6);
        // A selection that is carried loses nothing by a plain press on one of it.
        desk.press(desk.middle(3, 24));
        QCOMPARE(desk.board.selection().size(), 4);
        desk.release(desk.middle(3, 24));
        QCOMPARE(desk.board.selection(), ids({24}));
    }

    void controlNeverCopies()
    {
        Desk desk;
        desk.drag(desk.middle(3, 23), desk.middle(5, 42), Qt::ControlModifier);
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].visits, ids({23}));
    }

    void outToTheBacklog()
    {
        Desk desk;
        QByteArray carried;
        desk.board.setDragOut([&](QMimeData *data) {
            carried = data->data(u"application/x-siset-visits"_s);
            return Qt::MoveAction;
        });
        desk.board.setSelection(ids({23, 24}));
        desk.press(desk.middle(3, 23));
        desk.move(desk.middle(3, 23) - QPoint(60, 0));
        desk.move({-10, 200});
        QCOMPARE(carried, (exampleId(23).toString() + u'\n' + exampleId(24).toString() + u'\n').toLatin1());
        QVERIFY(!desk.board.isHolding()); // the backlog took it
        QCOMPARE(desk.back, 0);
        // Nobody took it: it is put back.
        desk.board.setDragOut([](QMimeData *) { return Qt::IgnoreAction; });
        desk.press(desk.middle(3, 23));
        desk.move({-10, 200});
        QVERIFY(!desk.board.isHolding());
        QCOMPARE(desk.back, 1);
        // It comes back over the board and is dropped there.
        desk.board.setDragOut([&](QMimeData *data) {
            desk.enter(data, {10, 200});
            const auto to = desk.board.pointOf(5, at(15));
            desk.over(data, to);
            desk.drop(data, to);
            return Qt::MoveAction;
        });
        desk.board.setSelection({});
        desk.press(desk.middle(3, 23));
        desk.move({-10, 200});
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].staff, desk.staff(5));
        QCOMPARE(desk.back, 1);
    }

    void fromTheBacklog()
    {
        Desk desk;
        const std::unique_ptr<QMimeData> data(PlanBoard::mimeOf(ids({99})));
        QVERIFY(desk.enter(data.get(), {50, 50}));
        QCOMPARE(desk.taken, (QList<QList<AnyId>>{ids({99})}));
        const auto to = desk.board.pointOf(5, at(15, 20));
        desk.over(data.get(), to);
        QCOMPARE(desk.board.controller()->ghosts().first().card.until, at(15, 20) + 150 * 60);
        desk.leave();
        QCOMPARE(desk.back, 1);
        QVERIFY(!desk.board.isHolding());
        QVERIFY(desk.enter(data.get(), to));
        QVERIFY(desk.drop(data.get(), to));
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].from, at(15, 20));
        QCOMPARE(desk.drops[0].staff, desk.staff(5));
        // Several stand one after the other.
        const std::unique_ptr<QMimeData> two(PlanBoard::mimeOf(ids({98, 99})));
        desk.enter(two.get(), desk.board.pointOf(5, at(9)));
        const auto ghosts = desk.board.controller()->ghosts();
        QCOMPARE(ghosts[1].card.from, ghosts[0].card.until);
        // Beside the rows it is not taken.
        QVERIFY(!desk.drop(two.get(), {100, desk.board.rowRect(9).bottom() + 20}));
        QMimeData other;
        other.setText(u"something else"_s);
        QVERIFY(!desk.enter(&other, {50, 50}));
    }

    void othersNeverMoveWhatIsHeld()
    {
        Desk desk;
        auto changed = desk.board.scene();
        changed.rows[3].cards[3].from += 3600; // what is held
        changed.rows[3].cards[3].until += 3600;
        changed.rows[5].cards[0].from -= 1800;             // another
        changed.rows[3].cards << changed.rows[3].cards[2]; // and a lane more
        changed.rows[3].cards.last().visit = exampleId(500);
        desk.press(desk.middle(3, 23));
        const auto to = desk.board.pointOf(5, at(15));
        desk.move(to);
        const auto ghost = desk.board.controller()->ghosts().first().card;
        const auto row = desk.board.rowRect(3);
        desk.board.setScene(changed);
        QCOMPARE(desk.board.controller()->ghosts().first().card, ghost);
        QCOMPARE(desk.board.view().card(3, exampleId(23))->from, at(12, 25));
        QCOMPARE(desk.board.view().card(5, exampleId(40))->from, at(10)); // that one shows
        QCOMPARE(desk.board.rowRect(3), row);                             // no row grows under the hand
        QVERIFY(desk.board.isHolding());
        // Rows that come and go wait.
        auto fewer = changed;
        fewer.rows.removeLast();
        desk.board.setScene(fewer);
        QCOMPARE(desk.board.scene().rows.size(), 10);
        desk.release(to);
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.board.scene(), fewer);
        QVERIFY(desk.board.rowRect(3).height() > row.height());
    }

    void zoomKeepsTheMomentUnderThePointer()
    {
        Desk desk(exampleWeek(20, 7, 400));
        desk.board.setZoom(0.5);
        desk.board.horizontalScrollBar()->setValue(600);
        const QPoint pointer(333, 100);
        for (const int turns : {120, 120, -120, 120, 120, -120, -120}) {
            const auto before = desk.board.axis().moment(desk.board.view().offset.x() + pointer.x());
            QWheelEvent event(pointer, desk.board.viewport()->mapToGlobal(pointer), {}, {0, turns}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(desk.board.viewport(), &event);
            const auto after = desk.board.axis().moment(desk.board.view().offset.x() + pointer.x());
            QVERIFY2(std::abs(after - before) <= 60 / desk.board.axis().scale() + 1,
                     qPrintable(QString::number(after - before)));
        }
        desk.key(Qt::Key_Plus);
        const double larger = desk.board.scaleOfZoom();
        desk.key(Qt::Key_Minus);
        QVERIFY(desk.board.scaleOfZoom() < larger);
        desk.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(qRound(desk.board.axis().width()), desk.board.viewport()->width());
    }

    void aPressMovesNothing()
    {
        Desk desk(exampleWeek(50, 7, 2000));
        desk.board.setZoom(1);
        QCoreApplication::processEvents(); // the scroll bar takes its place
        const auto at = desk.board.view().offset;
        // Also what is half in view, at both ends.
        const auto &layout = desk.board.view().layout;
        const QSize seen = desk.board.viewport()->size();
        const int y = desk.board.rowRect(8).top() + 10;
        int pressed = 0;
        for (int x = 0; x < seen.width(); x += 3)
            if (layout.hit(desk.board.scene(), QPoint(x, y) + at).card >= 0) {
                desk.press({x, y});
                QCOMPARE(desk.board.view().offset, at);
                desk.release({x, y});
                ++pressed;
            }
        QVERIFY(pressed > 0);
    }

    void scrollsAtTheEdge()
    {
        Desk desk(exampleWeek(50, 7, 2000));
        desk.board.setZoom(1);
        QCoreApplication::processEvents(); // the scroll bar takes its place
        const auto &card = desk.board.scene().rows[2].cards;
        int movable = 0;
        while (!card[movable].mayMove)
            ++movable;
        QVERIFY(desk.board.showVisit(card[movable].visit));
        const auto from = desk.board.rectOf(2, card[movable].visit).center();
        desk.press(from);
        desk.move(from + QPoint(30, 30));
        const int row = 9;
        desk.move({400, desk.board.viewport()->height() - 3});
        QTRY_VERIFY(desk.board.verticalScrollBar()->value() > 100);
        QTRY_VERIFY(desk.board.controller()->carry().at.row > row);
        desk.key(Qt::Key_Escape);
    }

    void paintsAllOfIt()
    {
        for (const auto theme : {Theme::Light, Theme::Dark})
            for (const double text : {1.0, 2.0}) {
                applyTheme(*qApp, theme, text);
                Desk desk(exampleWeek(50, 7, 2000));
                desk.board.resize(1440, 900);
                for (const double zoom : {0.0, 0.15, 0.27, 0.5, 1.0, 1.9, 3.0}) {
                    desk.board.setZoom(zoom);
                    QVERIFY(!desk.board.grab().isNull());
                }
                desk.board.setScene(exampleDay());
                desk.board.setSelection(ids({23, 41}));
                desk.press(desk.middle(3, 23));
                for (int y = 10; y < desk.board.viewport()->height(); y += 60) {
                    desk.move({300, y});
                    desk.board.grab();
                }
                desk.key(Qt::Key_Escape);
            }
        applyTheme(*qApp, Theme::Light);
    }
};

QTEST_MAIN(TestPlanBoard)
#include "tst_planboard.moc"

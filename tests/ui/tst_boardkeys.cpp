// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// The planning board without a mouse: keys, a screen reader, its states, paper.
#include "tests/support/readpdf.h"
#include "tests/ui/boarddesk.h"
#include "ui/planning/boardprint.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBuffer>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestBoardKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void everyDragHasAKey()
    {
        Desk desk;
        desk.board.showVisit(exampleId(23));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.board.isHolding());
        QCOMPARE(desk.taken, (QList<QList<AnyId>>{ids({23})}));
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Left, Qt::ShiftModifier);
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.asked.last(), (BoardLanding{exampleId(23), desk.staff(4), at(12, 30)}));
        QVERIFY(desk.sentences.last().contains(u"Sil Soldeerdraad"_s));
        QVERIFY(desk.sentences.last().contains(u"12:30–13:15"_s));
        QVERIFY(desk.sentences.last().contains(u"nog niet bevoegd"_s));
        desk.key(Qt::Key_Down, Qt::ControlModifier); // to the next that fits, at its best place
        QCOMPARE(desk.asked.last(), (BoardLanding{exampleId(23), desk.staff(5), at(15, 20)}));
        desk.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.asked.last().staff, desk.staff(8));
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].staff, desk.staff(5));
        // Esc.
        desk.board.showVisit(exampleId(24));
        desk.key(Qt::Key_Space);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.back, 1);
        QCOMPARE(desk.drops.size(), 1);
        // Back to the backlog, the best place, the padlock, the details, the menu.
        QSignalSpy unplan(&desk.board, &PlanBoard::unplanWanted);
        QSignalSpy best(&desk.board, &PlanBoard::bestPlaceWanted);
        QSignalSpy pin(&desk.board, &PlanBoard::pinWanted);
        QSignalSpy details(&desk.board, &PlanBoard::detailsWanted);
        QSignalSpy menu(&desk.board, &PlanBoard::menuWanted);
        desk.board.showVisit(exampleId(24));
        desk.key(Qt::Key_Delete);
        QCOMPARE(unplan.last().first().value<QList<AnyId>>(), ids({24}));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(best.size(), 1);
        desk.key(Qt::Key_L);
        QCOMPARE(pin.size(), 1);
        desk.key(Qt::Key_F2);
        QCOMPARE(details.size(), 1);
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, {0, 0}, {0, 0});
        QApplication::sendEvent(&desk.board, &asks);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu[0][0].value<AnyId>(), exampleId(24));
        // Several at once, as by the mouse.
        desk.board.showVisit(exampleId(23));
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.board.selection(), ids({23, 24}));
        desk.key(Qt::Key_Space);
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.drops.last().all.size(), 2);
    }

    void fromTheBacklogByKeys()
    {
        Desk desk;
        desk.board.pickUp(ids({99}), 150 * 60, heldVisit());
        QVERIFY(desk.board.isHolding());
        // The best place of the first row that fits without moving another.
        QCOMPARE(desk.asked.last(), (BoardLanding{exampleId(99), desk.staff(5), at(15, 20)}));
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.asked.last(), (BoardLanding{exampleId(99), desk.staff(1), at(12, 15)}));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.drops.size(), 1);
        QCOMPARE(desk.drops[0].from, at(12, 15));
        desk.board.pickUp(ids({99}), 150 * 60, heldVisit());
        QPushButton elsewhere;
        elsewhere.show();
        desk.board.clearFocus(); // who goes elsewhere leaves it
        QVERIFY(!desk.board.isHolding());
        QCOMPARE(desk.back, 1);
    }

    void goesFromCardToCard()
    {
        Desk desk;
        desk.key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(desk.board.current(), exampleId(1));
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.board.current(), exampleId(2));
        desk.key(Qt::Key_End);
        QCOMPARE(desk.board.current(), exampleId(4));
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.board.current(), exampleId(4));
        desk.key(Qt::Key_Down); // 13:10 → E at 13:25
        QCOMPARE(desk.board.current(), exampleId(13));
        desk.key(Qt::Key_Down); // nobody in the row of Mona
        QCOMPARE(desk.board.currentRow(), 3);
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.board.current(), exampleId(13));
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.board.current(), exampleId(10));
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.board.currentRow(), 9);
        desk.key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!desk.board.current().isNull());
        // Of the visit of two, each row has its own card.
        desk.board.controller()->setFocus(7, exampleId(51));
        QCOMPARE(desk.board.currentRow(), 7);
        // A new scene leaves the cursor on the visit, wherever it went.
        auto scene = desk.board.scene();
        desk.board.showVisit(exampleId(24));
        const auto gone = scene.rows[3].cards.takeLast();
        scene.rows[9].cards << gone;
        desk.board.setScene(scene);
        QCOMPARE(desk.board.currentRow(), 9);
        QCOMPARE(desk.board.current(), exampleId(24));
    }

    void everyCardHasAName()
    {
        for (const auto &scene : {exampleDay(), exampleWeek(12, 5, 200)}) {
            Desk desk(scene);
            auto *table = QAccessible::queryAccessibleInterface(&desk.board);
            QVERIFY(table && table->tableInterface());
            QCOMPARE(table->role(), QAccessible::Table);
            QVERIFY(!table->text(QAccessible::Name).isEmpty());
            QCOMPARE(table->childCount(), int(scene.rows.size()));
            for (int i = 0; i < table->childCount(); ++i) {
                auto *row = table->child(i);
                QCOMPARE(row->role(), QAccessible::Row);
                QVERIFY(!row->text(QAccessible::Name).isEmpty());
                QCOMPARE(table->indexOfChild(row), i);
                QCOMPARE(row->parent(), table);
                QCOMPARE(row->childCount(), int(scene.rows[i].cards.size()));
                for (int j = 0; j < row->childCount(); ++j) {
                    auto *card = row->child(j);
                    QVERIFY(!card->text(QAccessible::Name).isEmpty());
                    QCOMPARE(card, table->tableInterface()->cellAt(i, j));
                    QCOMPARE(card->parent(), row);
                    QCOMPARE(row->indexOfChild(card), j);
                    QVERIFY(card->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
                }
            }
        }
    }

    void aReaderFollows()
    {
        Desk desk;
        desk.board.activateWindow();
        desk.board.setFocus();
        QTRY_VERIFY(desk.board.hasFocus());
        auto *table = QAccessible::queryAccessibleInterface(&desk.board);
        desk.board.showVisit(exampleId(23));
        auto *card = table->focusChild();
        QVERIFY(card);
        QVERIFY(card->state().focused);
        QVERIFY(!card->state().selected);
        QVERIFY(card->text(QAccessible::Name).contains(u"Zogezegd"_s));
        desk.board.setSelection(ids({23}));
        QVERIFY(card->state().selected);
        QCOMPARE(table->tableInterface()->selectedCellCount(), 1);
        QSignalSpy details(&desk.board, &PlanBoard::detailsWanted);
        card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(details.size(), 1);
        // While it is held, its name is where it would stand.
        desk.key(Qt::Key_Space);
        for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down}) {
            desk.key(key);
            QCOMPARE(table->focusChild()->text(QAccessible::Name), desk.sentences.last());
        }
        desk.key(Qt::Key_Escape);
        QVERIFY(card->text(QAccessible::Name).contains(u"Zogezegd"_s));
        const auto at = card->rect().center();
        QCOMPARE(table->childAt(at.x(), at.y()), card);
        // What is gone is gone.
        auto scene = desk.board.scene();
        scene.rows[3].cards.removeAt(3);
        desk.board.setScene(scene);
        QVERIFY(table->focusChild() != card);
    }

    void emptyAndLoading()
    {
        Desk desk(BoardScene{.first = monday, .last = monday});
        QVERIFY(desk.board.isEmptyShown());
        desk.board.setEmptyWords(u"Geen diensten op deze dag"_s, u"Diensten invoeren"_s);
        QSignalSpy acted(&desk.board, &PlanBoard::emptyActed);
        for (auto *button : desk.board.findChildren<QPushButton *>())
            if (button->text() == u"Diensten invoeren"_s)
                button->click();
        QCOMPARE(acted.size(), 1);
        desk.board.setLoading(0, 10);
        QVERIFY(!desk.board.isEmptyShown());
        QVERIFY(desk.board.loadingWords().isEmpty()); // what is read at once says nothing
        auto some = exampleDay();
        some.rows.resize(4);
        desk.board.setScene(some);
        desk.board.setLoading(4, 10);
        QTRY_VERIFY(!desk.board.loadingWords().isEmpty());
        QVERIFY(desk.board.loadingWords().contains(u"4"_s));
        desk.board.setScene(exampleDay());
        desk.board.setLoading(10, 0);
        QVERIFY(desk.board.loadingWords().isEmpty());
        // Keys on an empty board harm nothing.
        desk.board.setScene({.first = monday, .last = monday});
        for (const int key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Delete})
            desk.key(key);
        desk.board.pickUp(ids({99}), 600, heldVisit());
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.drops.isEmpty());
        desk.board.setScene({});
        desk.board.grab();
    }

    void groupsFoldByAClick()
    {
        Desk desk(exampleWeek(10, 1, 40));
        const int height = desk.board.view().layout.height();
        desk.click({100, 10});
        QVERIFY(desk.board.view().layout.height() < height);
        QCOMPARE(desk.board.folded().size(), 1);
        // Who is looked for is shown.
        QVERIFY(desk.board.showVisit(desk.board.scene().rows[0].cards[0].visit));
        QVERIFY(desk.board.folded().isEmpty());
    }

    void printsEverybody_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<bool>("onOnePage");
        QTest::addColumn<int>("rowsPerPage");
        QTest::newRow("A3") << QPageSize::A3 << false << 0;
        QTest::newRow("A3, one page") << QPageSize::A3 << true << 0;
        QTest::newRow("A4, seven rows") << QPageSize::A4 << false << 7;
    }
    void printsEverybody()
    {
        QFETCH(QPageSize::PageSizeId, paper);
        QFETCH(bool, onOnePage);
        QFETCH(int, rowsPerPage);
        const auto scene = exampleWeek(50, 5, 1400);
        QByteArray pdf;
        int made = 0;
        {
            QBuffer buffer(&pdf);
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            QPdfWriter writer(&buffer);
            writer.setPageLayout({QPageSize(paper), QPageLayout::Landscape, {10, 10, 10, 10}});
            made = printBoard(&writer, scene, {.onOnePage = onOnePage, .rowsPerPage = rowsPerPage});
        }
        const auto words = wordsOf(pdf);
        QCOMPARE(pagesOf(pdf), made);
        if (onOnePage)
            QCOMPARE(made, 1);
        if (rowsPerPage)
            QVERIFY(made >= 8);
        for (const auto &row : scene.rows)
            QVERIFY2(words.contains(row.name), qPrintable(row.name));
        // Days and hours stand on each page.
        const auto pages = words.split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), made);
        for (const auto &page : pages) {
            QVERIFY(page.contains(u"09:00"_s) || page.contains(u"10:00"_s));
            QVERIFY(page.contains(u"Page"_s));
        }
    }
};

QTEST_MAIN(TestBoardKeys)
#include "tst_boardkeys.moc"

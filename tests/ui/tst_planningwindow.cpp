// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "remanddesk.h"
#include "tests/support/readpdf.h"
#include "ui/base/accessibility.h"
#include "ui/planning/planlist.h"
#include "ui/planning/planningpaper.h"
#include "ui/planning/proposalpage.h"
#include "ui/planning/visitpane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

// The planning window as it is worked in: scenario S3 with the mouse and again by keys alone, and what goes wrong.
class TestPlanningWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void s3WithTheMouse();
    void s3ByKeysAlone();
    void aRefusedDropSaysWhyAndMayBeReasoned();
    void movingOnTheBoard();
    void linesCanBeLeftOut();
    void takenOffThePlan();
    void theListDoesTheSame();
    void manyAtOnceAndStopped();
    void whoLooksOnMovesNothing();
    void onPaperAndInCalendars();
    void everythingHasAName();
    void othersChangesAreShown();
    void daysAndRegions();
};

void TestPlanningWindow::s3WithTheMouse()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto *board = desk.window->board();
    QCOMPARE(desk.load(u"bout"_s), 365);
    QCOMPARE(desk.window->backlog()->count(), 1);
    const int bout = desk.row(u"Bout"_s), wout = desk.row(u"Wout"_s);
    QVERIFY(bout >= 0 && wout >= 0);
    // While it is dragged every row says whether it fits, and why not.
    const auto remand = desk.visit(u"Verzonnen"_s);
    const auto verdicts = desk.window->desk().verdicts({remand});
    QCOMPARE(verdicts[bout].fit, BoardVerdict::Fit::WithCost);
    QVERIFY2(verdicts[bout].sentence.contains(u"Jokkebrok"_s) && verdicts[bout].sentence.contains(u"Tekstvoorbeeld"_s),
             qPrintable(verdicts[bout].sentence));
    QCOMPARE(verdicts[wout].fit, BoardVerdict::Fit::Refused);
    QVERIFY2(verdicts[wout].sentence.contains(u"150 + 150 min rijden = 300, en Wout Westwaarts heeft 200 min vrij"_s),
             qPrintable(verdicts[wout].sentence));
    // Let go on Wout: nothing moves, and the reason stays.
    desk.clickBacklog(u"Verzonnen"_s);
    desk.dropOn({remand}, wout, desk.at(13, 30));
    QVERIFY(!desk.window->isProposalShown());
    QVERIFY(desk.window->pane()->answer().contains(u"Niet mogelijk"_s));
    QCOMPARE(desk.day(u"wout"_s), QStringList());
    // Let go on Bout: the proposal is shown first.
    desk.dropOn({remand}, bout, desk.at(12, 15));
    QVERIFY(desk.window->isProposalShown());
    QCOMPARE(desk.day(u"bout"_s), before);
    auto *page = desk.window->proposalPage();
    QCOMPARE(page->table()->model()->rowCount(), 5);
    QVERIFY(!page->reason().isEmpty());
    QTest::mouseClick(page->findChild<QPushButton *>(u"proposalAcceptAll"_s), Qt::LeftButton);
    QVERIFY(!desk.window->isProposalShown());
    QCOMPARE(desk.day(u"bout"_s), after);
    QCOMPARE(desk.load(u"bout"_s), 435);
    QCOMPARE(desk.stateOf(u"GPS-000451"_s), u"RESERVED"_s);
    QCOMPARE(desk.window->backlog()->count(), 0);
    QVERIFY(!board->rectOf(bout, remand).isNull());
    // One step back, to the letter, and again.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.day(u"bout"_s), before);
    QCOMPARE(desk.stateOf(u"GPS-000451"_s), u"READY"_s);
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.day(u"bout"_s), after);
}

void TestPlanningWindow::s3ByKeysAlone()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto *window = desk.window.get();
    // The list of what is to be planned has the focus; the remand stands first.
    QCOMPARE(QApplication::focusWidget(), window->backlog()->view());
    desk.press(Qt::Key_Down);
    QCOMPARE(window->backlog()->current(), desk.visit(u"Verzonnen"_s));
    // Picked up with Space: it hangs at the best place, and each step is said.
    desk.press(Qt::Key_Space);
    QVERIFY(window->board()->isHolding());
    QCOMPARE(QApplication::focusWidget(), window->board());
    QCOMPARE(window->board()->landings().first().from, desk.at(12, 15));
    desk.press(Qt::Key_Down);
    QVERIFY2(window->board()->lastSaid().contains(u"Wout"_s), qPrintable(window->board()->lastSaid()));
    desk.press(Qt::Key_Escape);
    QVERIFY(!window->board()->isHolding());
    QCOMPARE(desk.day(u"bout"_s), before);
    // Again, and dropped on Bout.
    desk.press(Qt::Key_B, Qt::ControlModifier);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    QVERIFY(window->isProposalShown());
    QCOMPARE(QApplication::focusWidget(), window->proposalPage()->table());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!window->isProposalShown());
    QCOMPARE(desk.day(u"bout"_s), after);
    QCOMPARE(desk.load(u"bout"_s), 435);
    QCOMPARE(desk.stateOf(u"GPS-000451"_s), u"RESERVED"_s);
    // Whom it concerns is told, by keys too.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"planningAnyway"_s);
    desk.press(Qt::Key_Space);
    const auto messages = desk.workspace().read([&](const Database &database) {
        return VisitStore(database).messages(Visit::Id(desk.visit(u"Jokkebrok"_s))).size();
    });
    QCOMPARE(*messages, 0); // his visit stands on another day, which is not read here
    const auto all = desk.workspace().read([](const Database &database) {
        auto query = database.query("SELECT count(*) FROM visit_message");
        return query.next() ? query.integer(0) : 0;
    });
    QCOMPARE(*all, 3);
    // What people were told is not taken back in silence.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.day(u"bout"_s), after);
}

void TestPlanningWindow::aRefusedDropSaysWhyAndMayBeReasoned()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    const auto battery = desk.visit(u"Tekstvoorbeeld"_s);
    const int wout = desk.row(u"Wout"_s);
    // Into the evening: outside his shift, which a dispatcher may, with a reason.
    desk.dropOn({battery}, wout, desk.at(17, 0));
    QVERIFY(desk.window->pane()->asksReason());
    QVERIFY(desk.window->pane()->answer().contains(u"buiten de dienst"_s));
    QCOMPARE(desk.day(u"wout"_s), QStringList());
    desk.window->pane()->reason()->setText(u"kan enkel 's avonds"_s);
    QTest::keyClick(desk.window->pane()->reason(), Qt::Key_Return);
    QCOMPARE(desk.day(u"wout"_s), QStringList{u"Tekstvoorbeeld 17:00"_s});
    QVERIFY(!desk.window->pane()->asksReason());
    // On another visit: nobody may, whatever he says.
    const int bout = desk.row(u"Bout"_s);
    desk.dropOn({battery}, bout, desk.at(10, 40));
    QVERIFY(!desk.window->pane()->asksReason());
    QVERIFY2(desk.window->pane()->answer().contains(u"overlapt"_s), qPrintable(desk.window->pane()->answer()));
    QCOMPARE(desk.day(u"wout"_s), QStringList{u"Tekstvoorbeeld 17:00"_s});
}

void TestPlanningWindow::movingOnTheBoard()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto *board = desk.window->board();
    const int bout = desk.row(u"Bout"_s);
    const auto range = desk.visit(u"Jokkebrok"_s);
    // Half an hour earlier with the keys: the break goes to the other side, nobody else moves.
    board->showVisit(range);
    board->setFocus();
    desk.press(Qt::Key_Space);
    QVERIFY(board->isHolding());
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    QVERIFY2(desk.day(u"bout"_s).contains(u"Jokkebrok 12:00"_s), qPrintable(desk.day(u"bout"_s).join(u' ')));
    // With the mouse, along the row.
    const auto from = board->rectOf(bout, range).center();
    const auto to = from + QPoint(int(board->scaleOfZoom() * -10), 0);
    QTest::mousePress(board->viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(board->viewport(), from + (to - from) * step / 4);
    QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, to);
    QVERIFY2(desk.day(u"bout"_s).contains(u"Jokkebrok 11:50"_s), qPrintable(desk.day(u"bout"_s).join(u' ')));
    // Escape in the middle leaves all as it was.
    const auto stands = desk.day(u"bout"_s);
    QTest::mousePress(board->viewport(), Qt::LeftButton, {}, board->rectOf(bout, range).center());
    QTest::mouseMove(board->viewport(), from + QPoint(80, 40));
    QTest::mouseMove(board->viewport(), from + QPoint(120, 40));
    desk.press(Qt::Key_Escape);
    QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, from + QPoint(120, 40));
    QCOMPARE(desk.day(u"bout"_s), stands);
    // Pinned: the plan that is worked out anew leaves it where it is; L again loosens it.
    board->showVisit(range);
    desk.press(Qt::Key_L);
    const int number = desk.window->desk().plan().visit(range);
    QVERIFY(desk.window->desk().plan().lines[number].visit.pinned);
    desk.press(Qt::Key_L);
    QVERIFY(!desk.window->desk().plan().lines[desk.window->desk().plan().visit(range)].visit.pinned);
}

void TestPlanningWindow::linesCanBeLeftOut()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    desk.window->propose(desk.visit(u"Verzonnen"_s));
    QVERIFY(desk.window->isProposalShown());
    auto *page = desk.window->proposalPage();
    // Without one of those that give way it does not fit: said at once, and refused when it is done all the same.
    page->table()->setCurrentIndex(page->table()->model()->index(1, 0));
    desk.press(Qt::Key_Space);
    QCOMPARE(page->ticked().size(), 4);
    QVERIFY(page->findChild<QLabel *>() != nullptr);
    // Without the reservation it may.
    desk.press(Qt::Key_Space);
    page->setTicked(4, false);
    QCOMPARE(page->ticked().size(), 4);
    QTest::mouseClick(page->findChild<QPushButton *>(u"proposalAcceptTicked"_s), Qt::LeftButton);
    QVERIFY(!desk.window->isProposalShown());
    QCOMPARE(desk.day(u"bout"_s), after);
    QCOMPARE(desk.stateOf(u"GPS-000451"_s), u"READY"_s);
}

void TestPlanningWindow::takenOffThePlan()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto *board = desk.window->board();
    board->showVisit(desk.visit(u"Tekstvoorbeeld"_s));
    board->setFocus();
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.window->pane()->asksReason()); // why stands with it
    QCOMPARE(desk.day(u"bout"_s), before);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.window->backlog()->count(), 2);
    QCOMPARE(desk.day(u"bout"_s).size(), 4);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.day(u"bout"_s), before);
    QCOMPARE(desk.window->backlog()->count(), 1);
}

void TestPlanningWindow::theListDoesTheSame()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    desk.press(Qt::Key_4, Qt::ControlModifier);
    auto *table = desk.window->list()->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 5);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 0));
    QVERIFY(table->model()->index(3, 4).data().toString().contains(u"Tekstvoorbeeld"_s));
    desk.press(Qt::Key_Delete);
    QTest::keyClick(desk.window->pane()->reason(), Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.window->isProposalShown());
    QTest::keyClick(desk.window->proposalPage()->table(), Qt::Key_Escape);
    QVERIFY(!desk.window->isProposalShown());
    QVERIFY(table->isVisible());
    QVERIFY(desk.window->list()->asText().contains(u"Bout Boutens"_s));
}

void TestPlanningWindow::manyAtOnceAndStopped()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto &planning = desk.window->desk();
    planning.unplan({desk.visit(u"Tekstvoorbeeld"_s), desk.visit(u"Jokkebrok"_s)}, u"opnieuw"_s);
    QCOMPARE(desk.window->backlog()->count(), 3);
    QSignalSpy planned(&planning, &PlanningDesk::planned);
    planning.planMany({.first = QDate(2027, 4, 12), .last = QDate(2027, 4, 14), .seconds = 0.4});
    QVERIFY(planned.wait(8000));
    QVERIFY(desk.window->isProposalShown());
    QCOMPARE(desk.window->proposalPage()->proposal().many.left.size(), 0);
    QTest::keyClick(desk.window->proposalPage()->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.window->backlog()->count(), 0);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.window->backlog()->count(), 3);
    // Stopped: the best there is comes.
    planning.planMany({.first = QDate(2027, 4, 12), .last = QDate(2027, 4, 16), .seconds = 60});
    QTest::qWait(50);
    planning.stop();
    QVERIFY(planned.wait(8000));
    QVERIFY(desk.window->proposalPage()->proposal().milliseconds < 10'000);
    // One more: a question, which cannot be carried out.
    QTest::keyClick(desk.window->proposalPage()->table(), Qt::Key_Escape);
    planning.planMany({.first = QDate(2027, 4, 12), .last = QDate(2027, 4, 12), .moreTechnicians = 1, .seconds = 0.3});
    QVERIFY(planned.wait(8000));
    QTest::keyClick(desk.window->proposalPage()->table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.window->isProposalShown());
    QCOMPARE(desk.window->backlog()->count(), 3);
}

void TestPlanningWindow::whoLooksOnMovesNothing()
{
    RemandDesk desk;
    QVERIFY(desk.open(u"stan"_s));
    QVERIFY(!desk.window->desk().mayPlan());
    const int bout = desk.row(u"Bout"_s), wout = desk.row(u"Wout"_s);
    desk.dropOn({desk.visit(u"Verzonnen"_s)}, wout, desk.at(13, 30));
    QCOMPARE(desk.day(u"wout"_s), QStringList());
    auto *board = desk.window->board();
    const auto from = board->rectOf(bout, desk.visit(u"Jokkebrok"_s)).center();
    QTest::mousePress(board->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(board->viewport(), from + QPoint(60, 0));
    QTest::mouseMove(board->viewport(), from + QPoint(90, 0));
    QTest::mouseRelease(board->viewport(), Qt::LeftButton, {}, from + QPoint(90, 0));
    QCOMPARE(desk.day(u"bout"_s), before);
    QVERIFY(PlanningWindow::isFor(u"DISPATCHER"_s));
    QVERIFY(!PlanningWindow::isFor(u"JUSTICE_ASSISTANT"_s));
}

void TestPlanningWindow::onPaperAndInCalendars()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    const auto board = boardOnPaper(desk.workspace(), desk.window->desk());
    QVERIFY(board);
    const auto text = wordsOf(board->pdf);
    QVERIFY2(text.contains(u"Bout Boutens"_s) && text.contains(u"Wout Westwaarts"_s), qPrintable(text));
    const auto sheets = wordsOf(desk.window->daySheets());
    for (const auto &words : {u"Gefingeerd"_s, u"RF-10233"_s, u"Droomdal"_s, u"0470"_s})
        QVERIFY2(sheets.contains(words) || sheets.contains(u"+32470"_s), qPrintable(words + u'\n' + sheets));
    QTemporaryDir folder;
    const auto written = writeCalendars(desk.workspace(), desk.window->desk(), folder.path());
    QVERIFY(written);
    QCOMPARE(*written, 1);
    QFile file(folder.filePath(u"bout.ics"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto calendar = QString::fromUtf8(file.readAll());
    QCOMPARE(calendar.count(u"BEGIN:VEVENT"_s), 5);
    QVERIFY(calendar.contains(u"SEQUENCE:1"_s));
    QVERIFY(!calendar.contains(u"Gefingeerd"_s)); // of nobody a name
    QVERIFY(calendar.contains(u"TZID=Europe/Brussels:20270412T090000"_s));
}

void TestPlanningWindow::everythingHasAName()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    desk.window->propose(desk.visit(u"Verzonnen"_s));
    QStringList nameless;
    for (const auto *widget : desk.window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() &&
            spokenName(widget).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    for (const auto &row : desk.window->desk().scene().rows)
        for (const auto &card : row.cards)
            QVERIFY(card.spoken.contains(u':'));
}

void TestPlanningWindow::othersChangesAreShown()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto *board = desk.window->board();
    const int bout = desk.row(u"Bout"_s);
    // Somebody else (here by the same workspace) takes a visit off while another is held.
    const auto held = desk.visit(u"Jokkebrok"_s);
    board->showVisit(held);
    board->setFocus();
    desk.press(Qt::Key_Space);
    QVERIFY(board->isHolding());
    QVERIFY(desk.workspace().write(
        {u"unplanIntervention"_s,
         {{u"intervention"_s, desk.visit(u"Tekstvoorbeeld"_s).toString()}, {u"reason"_s, u"gebeld"_s}}}));
    QVERIFY(board->isHolding()); // what is under the hand stays there
    desk.press(Qt::Key_Escape);
    QCOMPARE(board->scene().rows[bout].cards.size(), 4);
    QCOMPARE(desk.window->backlog()->count(), 2);
}

void TestPlanningWindow::daysAndRegions()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    auto *window = desk.window.get();
    desk.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window->desk().first(), QDate(2027, 4, 12));
    QCOMPARE(window->desk().last(), QDate(2027, 4, 18));
    desk.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window->desk().first(), QDate(2027, 4, 19));
    desk.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(window->desk().first(), QDate(2027, 4, 12));
    window->desk().setRegion(u"WEST"_s);
    QCOMPARE(window->board()->scene().rows.size(), 1);
    window->desk().setRegion({});
    QCOMPARE(window->board()->scene().rows.size(), 2);
    // How the window stood comes back.
    window->close();
    PlanningWindow again(desk.workspace());
    QCOMPARE(again.desk().last(), again.desk().first().addDays(6));
}

QTEST_MAIN(TestPlanningWindow)
#include "tst_planningwindow.moc"

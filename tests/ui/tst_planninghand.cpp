// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "remanddesk.h"
#include "ui/gallery/boardexample.h"
#include "ui/planning/proposalpage.h"
#include "ui/planning/visitpane.h"

#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// Presses at the first point of the display, goes along the others, and lets go at the last.
void dragByHand(const QList<QPoint> &points)
{
    const auto number = [](int value) { return QString::number(value); };
    QStringList steps{
        u"mousemove"_s, number(points.first().x()), number(points.first().y()), u"sleep"_s, u"0.2"_s, u"mousedown"_s,
        u"1"_s};
    for (int leg = 1; leg < int(points.size()); ++leg)
        for (int step = 1; step <= 8; ++step) {
            const auto at = points[leg - 1] + (points[leg] - points[leg - 1]) * step / 8;
            steps << u"sleep"_s << u"0.05"_s << u"mousemove"_s << number(at.x()) << number(at.y());
        }
    steps << u"sleep"_s << u"0.4"_s << u"mouseup"_s << u"1"_s;
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"xdotool"_s), steps);
    // The drag has a loop of its own: the hand ends it.
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning && clock.elapsed() < 10'000)
        QTest::qWait(20);
    QTest::qWait(300);
}

} // namespace

// Drags as a hand makes them, by a program that moves the pointer of a real display: run by with-display.
class TestPlanningHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void s3FromTheBacklog();
    void outToAListBesideTheBoard();
};

void TestPlanningHand::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY(!QStandardPaths::findExecutable(u"xdotool"_s).isEmpty());
}

void TestPlanningHand::s3FromTheBacklog()
{
    RemandDesk desk;
    QVERIFY(desk.open());
    QTest::qWait(300);
    auto *view = desk.window->backlog()->view();
    auto *board = desk.window->board();
    desk.window->backlog()->choose(desk.visit(u"Verzonnen"_s));
    const auto from = view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).center());
    const int bout = desk.row(u"Bout"_s), wout = desk.row(u"Wout"_s);
    dragByHand({from, board->viewport()->mapToGlobal(board->pointOf(wout, desk.at(13, 30)))});
    QCOMPARE(desk.day(u"wout"_s), QStringList());
    QVERIFY2(desk.window->pane()->answer().contains(u"Niet mogelijk"_s), qPrintable(desk.window->pane()->answer()));
    dragByHand({from, board->viewport()->mapToGlobal(board->pointOf(bout, desk.at(12, 15)))});
    QTRY_VERIFY(desk.window->isProposalShown());
    QCOMPARE(desk.day(u"bout"_s), before);
    auto *accept = desk.window->proposalPage()->findChild<QPushButton *>(u"proposalAcceptAll"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(desk.day(u"bout"_s), after);
    QCOMPARE(desk.load(u"bout"_s), 435);
}

void TestPlanningHand::outToAListBesideTheBoard()
{
    class List : public QWidget
    {
    public:
        QList<AnyId> taken{};

    protected:
        void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
        void dropEvent(QDropEvent *event) override
        {
            taken = PlanBoard::visitsOf(event->mimeData());
            event->acceptProposedAction();
        }
    };
    QWidget window;
    window.resize(1300, 720);
    auto *list = new List;
    list->setAcceptDrops(true);
    list->setFixedWidth(200);
    auto *board = new PlanBoard;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list);
    layout->addWidget(board, 1);
    board->setScene(exampleDay());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(300);
    int back = 0;
    connect(board, &PlanBoard::putBack, this, [&back] { ++back; });
    for (const bool toList : {true, false}) {
        const auto from = board->viewport()->mapToGlobal(board->rectOf(3, exampleId(23)).center());
        // Over the list in both: the drag takes over there. The corner takes nothing.
        QList<QPoint> way{from, window.mapToGlobal(QPoint(100, 300))};
        if (!toList)
            way << window.mapToGlobal(QPoint(260, 5));
        dragByHand(way);
        QTRY_VERIFY(!board->isHolding());
        QCOMPARE(list->taken, toList ? QList<AnyId>{exampleId(23)} : QList<AnyId>());
        QCOMPARE(back, toList ? 0 : 1);
        list->taken.clear();
    }
}

QTEST_MAIN(TestPlanningHand)
#include "tst_planninghand.moc"

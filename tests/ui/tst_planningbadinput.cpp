// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/storage/transaction.h"
#include "dressed.h"
#include "tests/support/planninghouse.h"
#include "ui/planning/backlogpane.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planningwindow.h"
#include "ui/planning/proposalpage.h"
#include "ui/planning/timeaxis.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2027, 4, 12);
constexpr int patience = 6000; // milliseconds; a second, on a machine that does much else

qint64 at(int hour, int minute = 0, QDate on = monday)
{
    return TimeAxis::momentOf(on, hour * 60 + minute);
}

// A centre with its planning window open on Monday.
struct Open
{
    explicit Open(int people = 4) : all(people)
    {
        dressForTest();
        window = std::make_unique<PlanningWindow>(all.house.workspace());
        window->resize(1440, 900);
        window->show();
        QCoreApplication::processEvents();
    }

    PlanningDesk &desk() { return window->desk(); }
    AnyId staff(const QString &login)
    {
        for (const auto &who : desk().plan().people)
            if (who.login == login)
                return who.technician.staff;
        return {};
    }
    // Of each technician's day: "t1 10:00".
    QStringList stands(const AnyId &visit)
    {
        QStringList found;
        const auto &plan = desk().plan();
        for (int duty = 0; duty < int(plan.days.size()); ++duty)
            for (const auto &stop : plan.plan.stops[std::size_t(duty)])
                if (stop.visit == plan.visit(visit))
                    found << plan.people[plan.days[duty].who].login + u' ' + plan.wall(stop.from).mid(11);
        found.sort();
        return found;
    }

    PlanningHouse all;
    std::unique_ptr<PlanningWindow> window{};
};

bool isSentence(const QString &text)
{
    return text.size() > 5 && !text.contains(u'{') && !text.contains(u'@');
}

} // namespace

// What a careless hand does to the planning window: it is answered with a sentence, and nothing is lost.
class TestPlanningBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dropsThatLandNowhere();
    void aPairIsMovedByOneOfItsCards();
    void twoHoursOfOneName();
    void whatIsOverIsNotProposed();
    void aProposalOfAnOldPlan();
    void theWindowIsClosedWhileItPlans();
    void stoppedTwiceAndBegunAgain();
    void daysThatAreNone();
    void nobodyAndNothing();
    void thousandsThatWait();
};

void TestPlanningBadInput::dropsThatLandNowhere()
{
    Open open;
    const auto visit = open.all.visits[0];
    open.all.house.done(
        u"recordAbsence"_s,
        {{u"staff"_s, u"t3"_s}, {u"from"_s, u"2027-04-12"_s}, {u"until"_s, u"2027-04-12"_s}, {u"reason"_s, u"SICK"_s}});
    const auto before = open.all.house.content();
    const QList<BoardLanding> landings{{visit, {}, at(10)},
                                       {visit, AnyId::create(), at(10)},
                                       {visit, open.staff(u"t1"_s), 0},
                                       {visit, open.staff(u"t1"_s), std::numeric_limits<qint64>::max() / 2},
                                       {visit, open.staff(u"t1"_s), std::numeric_limits<qint64>::min() / 2},
                                       {visit, open.staff(u"t1"_s), at(10, 0, monday.addDays(-3))},
                                       {visit, open.staff(u"t3"_s), at(10)},
                                       {AnyId::create(), open.staff(u"t1"_s), at(10)},
                                       {{}, {}, 0}};
    for (const auto &landing : landings) {
        const auto effect = open.desk().effect({landing});
        QCOMPARE(effect.verdict.fit, BoardVerdict::Fit::Refused);
        QVERIFY2(isSentence(effect.verdict.sentence), qPrintable(effect.verdict.sentence));
        for (const auto &reason : {QString(), u"toch"_s}) {
            const auto answer = open.desk().drop({landing}, reason);
            QVERIFY(answer.kind != PlanningDesk::Answer::Kind::Done);
            QVERIFY2(isSentence(answer.said), qPrintable(answer.said));
        }
    }
    (void)open.desk().drop({});
    (void)open.desk().effect({});
    QCOMPARE(open.desk().verdicts({}).size(), open.desk().scene().rows.size());
    QCOMPARE(open.desk().verdicts({AnyId::create()}).size(), open.desk().scene().rows.size());
    for (const auto &answer : {open.desk().unplan({}, u"weg"_s), open.desk().unplan({visit}, u"weg"_s),
                               open.desk().pin({}), open.desk().pin({visit}), open.desk().tell({}),
                               open.desk().tell({visit}), open.desk().tell({AnyId::create()})}) {
        QCOMPARE(answer.kind, PlanningDesk::Answer::Kind::Refused);
        QVERIFY2(isSentence(answer.said), qPrintable(answer.said));
    }
    QCOMPARE(difference(before, open.all.house.content()), QString());
}

void TestPlanningBadInput::aPairIsMovedByOneOfItsCards()
{
    Open open;
    const auto visit = open.all.visits[0];
    setColumns(open.all.house, "intervention", visit, {{"crew", 2}});
    QVERIFY(open.desk().read());
    // From the backlog: whoever is free comes along.
    QCOMPARE(open.desk().drop({{visit, open.staff(u"t1"_s), at(10)}}, u"samen"_s).kind,
             PlanningDesk::Answer::Kind::Done);
    QCOMPARE(open.stands(visit).size(), 2);
    open.all.house.done(u"planIntervention"_s, {{u"intervention"_s, id(visit)},
                                                {u"technician"_s, u"t1"_s},
                                                {u"second"_s, u"t2"_s},
                                                {u"startsAt"_s, u"2027-04-12T10:00"_s}});
    const QStringList pair{u"t1 10:00"_s, u"t2 10:00"_s};
    QCOMPARE(open.stands(visit), pair);
    const auto before = open.all.house.content();
    const auto drop = [&](const QString &from, const QString &to, int hour) {
        return open.desk()
            .drop({{.visit = visit, .staff = open.staff(to), .from = at(hour), .leaves = open.staff(from)}},
                  u"anders"_s)
            .kind;
    };
    const auto back = [&] {
        QVERIFY(open.all.house.workspace().undo(open.all.house.workspace().lastUndoable()));
        QCOMPARE(difference(before, open.all.house.content()), QString());
        QCOMPARE(open.stands(visit), pair);
    };
    // The card on a row goes from that row; the other technician stays with it.
    QCOMPARE(drop(u"t2"_s, u"t3"_s, 10), PlanningDesk::Answer::Kind::Done);
    QCOMPARE(open.stands(visit), (QStringList{u"t1 10:00"_s, u"t3 10:00"_s}));
    back();
    QCOMPARE(drop(u"t1"_s, u"t3"_s, 10), PlanningDesk::Answer::Kind::Done);
    QCOMPARE(open.stands(visit), (QStringList{u"t2 10:00"_s, u"t3 10:00"_s}));
    back();
    // On its own row at another hour: both go along. On the row of the other: they change places, or nothing does.
    QCOMPARE(drop(u"t2"_s, u"t2"_s, 13), PlanningDesk::Answer::Kind::Done);
    QCOMPARE(open.stands(visit), (QStringList{u"t1 13:00"_s, u"t2 13:00"_s}));
    back();
    (void)drop(u"t1"_s, u"t2"_s, 10);
    QCOMPARE(open.stands(visit).size(), 2);
    // Off the plan, and taken back.
    while (difference(before, open.all.house.content()) != QString())
        QVERIFY(open.all.house.workspace().undo(open.all.house.workspace().lastUndoable()));
    QCOMPARE(open.desk().unplan({visit}, u"weg"_s).kind, PlanningDesk::Answer::Kind::Done);
    QCOMPARE(open.stands(visit), QStringList());
    back();
}

// The night on which an hour comes twice: a drop in the second of them stands where the clock says.
void TestPlanningBadInput::twoHoursOfOneName()
{
    Open open(2);
    const QDate sunday(2027, 10, 31);
    const auto visit = open.all.visits[0];
    open.all.house.at(u"2027-10-30T09:00"_s).as(u"dina"_s);
    setColumns(open.all.house, "intervention", visit, {{"latest_on", u""_s}});
    open.window->showDay(sunday);
    const auto first = TimeAxis::momentOf(sunday, 150); // 02:30
    for (const qint64 moment : {first, first + 3600}) {
        const auto answer = open.desk().drop({{visit, open.staff(u"t1"_s), moment}}, u"nacht"_s);
        QVERIFY2(answer.kind == PlanningDesk::Answer::Kind::Done || answer.said.isEmpty(), qPrintable(answer.said));
        QCOMPARE(open.stands(visit), QStringList{u"t1 02:30"_s});
    }
    open.window->showDay(sunday.addDays(1));
    open.window->showDay(sunday);
    open.window->showSpan(u"week"_s);
    QCOMPARE(open.stands(visit), QStringList{u"t1 02:30"_s});
}

void TestPlanningBadInput::whatIsOverIsNotProposed()
{
    Open open;
    const auto visit = open.all.visits[0];
    open.all.put(visit, u"t1"_s, u"2027-04-12T10:00"_s);
    for (const auto *state : {"EN_ROUTE", "STARTED", "DONE", "FAILED", "CANCELLED"}) {
        setColumns(open.all.house, "intervention", visit, {{"state", QString::fromLatin1(state)}});
        QVERIFY(open.desk().read());
        const auto proposal = open.desk().propose(visit);
        QVERIFY2(!proposal, state);
        QVERIFY2(isSentence(problemSentence(proposal.error(), Language::Nl)), state);
        (void)open.desk().drop({{visit, open.staff(u"t2"_s), at(13)}}, u"toch"_s);
        (void)open.desk().unplan({visit}, u"weg"_s);
        (void)open.desk().pin({visit});
        const auto now = open.all.house.workspace().read(
            [&](const Database &database) { return VisitStore(database).byId(Visit::Id(visit)); });
        QCOMPARE((*now)->state, QString::fromLatin1(state));
        QCOMPARE((*now)->startsAt.time(), QTime(10, 0));
    }
    QVERIFY(!open.desk().propose(AnyId::create()));
}

void TestPlanningBadInput::aProposalOfAnOldPlan()
{
    Open open;
    const auto visit = open.all.visits[0];
    open.window->propose(visit);
    QVERIFY(open.window->isProposalShown());
    auto *page = open.window->findChild<ProposalPage *>();
    const auto &place = page->proposal().places.places.first();
    const auto &plan = *page->proposal().plan;
    const auto login = plan.people[plan.days[place.duty].who].login;
    // Somebody else changes that day while it is looked at.
    open.all.house.done(u"planIntervention"_s, {{u"intervention"_s, id(open.all.visits[2])},
                                                {u"technician"_s, login},
                                                {u"startsAt"_s, plan.wall(place.from).left(11) + u"14:00"_s},
                                                {u"reason"_s, u"ertussen"_s}});
    const auto before = open.all.house.content();
    page->findChild<QPushButton *>(u"proposalAcceptAll"_s)->click();
    QVERIFY(open.window->isProposalShown()); // it stands still, with who changed what
    QCOMPARE(difference(before, open.all.house.content()), QString());
    page->findChild<QPushButton *>(u"proposalCancel"_s)->click();
    QVERIFY(!open.window->isProposalShown());
    open.window->propose(visit); // anew it goes
    page->findChild<QPushButton *>(u"proposalAcceptAll"_s)->click();
    QVERIFY(!open.window->isProposalShown());
    QCOMPARE(open.all.house.count("intervention", "state = 'PLANNED'"), 2);
}

void TestPlanningBadInput::theWindowIsClosedWhileItPlans()
{
    for (int wait : {0, 5, 120}) {
        Open open(6);
        open.desk().planMany({.first = monday, .last = monday.addDays(4), .seconds = 60});
        QTest::qWait(wait);
        QElapsedTimer clock;
        clock.start();
        open.window.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QVERIFY(clock.elapsed() < patience);
        QCoreApplication::processEvents(); // what was on its way to it
    }
}

void TestPlanningBadInput::stoppedTwiceAndBegunAgain()
{
    Open open(6);
    QSignalSpy planned(&open.desk(), &PlanningDesk::planned);
    open.desk().stop(); // nothing runs
    open.desk().planMany({.seconds = 60});
    open.desk().planMany({.first = monday, .last = monday.addDays(1), .seconds = 60}); // the first is given up
    open.desk().planMany({.first = monday.addDays(-30), .last = monday.addDays(-20), .seconds = 60});
    QTest::qWait(50);
    QElapsedTimer clock;
    clock.start();
    open.desk().stop();
    open.desk().stop();
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
    QVERIFY(!open.desk().isPlanning());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QCOMPARE(planned.count(), 1);
    QCOMPARE(open.all.house.count("intervention", "state = 'PLANNED'"), 0); // nothing is done before it is accepted
}

void TestPlanningBadInput::daysThatAreNone()
{
    Open open(2);
    const auto first = open.desk().first();
    open.window->showDay(QDate());
    QCOMPARE(open.desk().first(), first);
    open.window->openNamed(u"date:gisteren"_s);
    QCOMPARE(open.desk().first(), first);
    for (const auto &named : {u""_s, u":"_s, u"visit:Niemand"_s, u"proposal:Niemand"_s, u"carry:Niemand"_s, u"week:"_s})
        open.window->openNamed(named);
    for (const auto day : {QDate(1900, 1, 1), QDate(2099, 12, 31), QDate(2027, 3, 28), QDate(2027, 10, 31)}) {
        open.window->showDay(day);
        for (const auto &span : {u"week"_s, u"three"_s, u"list"_s, u"day"_s}) {
            open.window->showSpan(span);
            open.window->showDay(open.desk().first().addDays(1));
            open.window->showDay(day);
        }
        open.desk().planMany({.seconds = 0.05});
        QTRY_VERIFY_WITH_TIMEOUT(!open.desk().isPlanning(), patience);
    }
}

void TestPlanningBadInput::nobodyAndNothing()
{
    // No technician, no visit: the window opens and says so.
    dressForTest();
    SampleHouse house(u"VCET"_s, u"2027-04-12T07:00"_s);
    house.as(u"setup"_s);
    house
        .act(u"registerStaff"_s,
             {{u"login"_s, u"dina"_s}, {u"name"_s, u"Dina Denkwijze"_s}, {u"role"_s, u"DISPATCHER"_s}})
        .value();
    house.as(u"dina"_s);
    PlanningWindow window(house.workspace());
    window.show();
    QCoreApplication::processEvents();
    for (const auto &span : {u"week"_s, u"three"_s, u"list"_s, u"day"_s})
        window.showSpan(span);
    QSignalSpy planned(&window.desk(), &PlanningDesk::planned);
    for (const int more : {0, 1})
        window.desk().planMany({.moreTechnicians = more, .seconds = 0.05});
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
    (void)window.daySheets();
    QVERIFY(!window.desk().propose(AnyId::create()));
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(window.board(), Qt::Key_Space);
    QTest::keyClick(window.board(), Qt::Key_Delete);
    QTest::keyClick(window.board(), Qt::Key_Escape);
}

// A backlog nobody can work away: stopped when one is told to, shown at once, accepted as far as it goes.
void TestPlanningBadInput::thousandsThatWait()
{
    Open open(2);
    auto &database = open.all.house.database();
    Transaction transaction(database);
    database.query("INSERT INTO sync_ctx (mid) VALUES (-1)");
    QVariant dossier, monitoring;
    {
        auto query = database.query("SELECT dossier, monitoring FROM intervention LIMIT 1");
        QVERIFY(query.next());
        dossier = query.value(0);
        monitoring = query.value(1);
    }
    for (int i = 0; i < 3000; ++i)
        database.query(
            "INSERT INTO intervention (id, dossier, monitoring, kind, latest_on, minutes, crew, postcode, state,"
            " house, facet) VALUES (?, ?, ?, 'FAULT', ?, 30, ?, ?, 'OPEN', 'VCET', 'main')",
            AnyId::create(), dossier, monitoring, monday.addDays(i % 30).toString(Qt::ISODate), i % 50 == 0 ? 2 : 1,
            QString::number(1000 + (i * 37) % 8900));
    database.query("DELETE FROM sync_ctx");
    transaction.commit();
    QElapsedTimer clock;
    clock.start();
    open.window->showSpan(u"week"_s);
    QCoreApplication::processEvents();
    qInfo("shown in %lld ms", clock.elapsed());
    QSignalSpy planned(&open.desk(), &PlanningDesk::planned);
    open.desk().planMany({.seconds = 60});
    QTest::qWait(400);
    clock.start();
    open.desk().stop();
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
    QCoreApplication::processEvents();
    qInfo("stopped and shown in %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < patience);
    QVERIFY(open.window->isProposalShown());
    auto *page = open.window->findChild<ProposalPage *>();
    QVERIFY(page->proposal().many.left.size() > 2900);
    const auto lines = page->proposal().many.lines.size();
    if (lines > 0) {
        clock.start();
        page->findChild<QPushButton *>(u"proposalAcceptAll"_s)->click();
        qInfo("%lld lines accepted in %lld ms", qint64(lines), clock.elapsed());
        QVERIFY(!open.window->isProposalShown());
        QCOMPARE(open.all.house.count("intervention", "state = 'PLANNED'"), lines);
    }
}

QTEST_MAIN(TestPlanningBadInput)
#include "tst_planningbadinput.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "tests/support/planninghouse.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// The acts of planning: the same rules as the board, all or nothing, and back to the letter.
class TestPlanActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsWeighedByTheRules();
    void severalAtOnceOrNone();
    void whoSawAnotherPlanIsToldFirst();
    void promisesAreKeptOrReasoned();
    void anHourThatDoesNotExist();
    void aProposalComesBackToTheLetter();
    void manyAtOnceAreOneDifference();
    void theSameSeedGivesTheSameDifference();
    void whatIfThereWereOneMore();
    void waysAreMeasuredOnce();
    void anotherPlannerIsAskedFirst();
    void messagesAndUndo();
    void wordsOfEveryRule();
    void randomPlanningIsTakenBackExactly();
};

void TestPlanActs::aPlaceIsWeighedByTheRules()
{
    PlanningHouse all;
    const auto visit = all.visits[0], other = all.visits[2];
    QCOMPARE(all.refusal(visit, u"t1"_s, u"2027-04-12T06:00"_s), u"plan.needsReason"_s); // before his shift
    QCOMPARE(all.refusal(visit, u"t1"_s, u"2027-04-11T10:00"_s), u"visit.inThePast"_s);
    QCOMPARE(all.refusal(visit, u"t1"_s, u"2027-04-17T10:00"_s), u"plan.needsReason"_s); // Saturday: he does not work
    all.put(visit, u"t1"_s, u"2027-04-12T10:00"_s);
    QCOMPARE(all.refusal(other, u"t1"_s, u"2027-04-12T10:15"_s), u"visit.overlaps"_s);
    QCOMPARE(all.refusal(other, u"t1"_s, u"2027-04-12T10:15"_s, u"toch"_s), u"visit.overlaps"_s); // no reason helps
    all.house.done(
        u"recordAbsence"_s,
        {{u"staff"_s, u"t3"_s}, {u"from"_s, u"2027-04-12"_s}, {u"until"_s, u"2027-04-12"_s}, {u"reason"_s, u"SICK"_s}});
    QCOMPARE(all.refusal(other, u"t3"_s, u"2027-04-12T10:15"_s, u"toch"_s), u"visit.technicianAway"_s);
    // With a reason what may be broken is broken, and it stands with the move.
    all.house.done(u"planIntervention"_s, {{u"intervention"_s, id(other)},
                                           {u"technician"_s, u"t1"_s},
                                           {u"startsAt"_s, u"2027-04-12T18:00"_s},
                                           {u"reason"_s, u"enkel dan thuis"_s}});
    const auto moves = all.house.workspace().read(
        [&](const Database &database) { return VisitStore(database).moves(Visit::Id(other)); });
    QCOMPARE(moves->last().reason, u"enkel dan thuis"_s);
}

void TestPlanActs::severalAtOnceOrNone()
{
    PlanningHouse all;
    const auto before = all.house.content();
    const auto line = [&](int visit, const QString &technician, const QString &at) {
        return QJsonObject{
            {u"intervention"_s, id(all.visits[visit])}, {u"technician"_s, technician}, {u"startsAt"_s, at}};
    };
    QCOMPARE(all.house.refusal(u"changePlan"_s, {{u"lines"_s, QJsonArray{line(0, u"t1"_s, u"2027-04-12T10:00"_s),
                                                                         line(2, u"t1"_s, u"2027-04-12T10:10"_s)}}}),
             u"visit.overlaps"_s);
    QCOMPARE(difference(before, all.house.content()), QString());
    QCOMPARE(all.house.refusal(u"changePlan"_s, {{u"lines"_s, QJsonArray{line(0, u"t1"_s, u"2027-04-12T10:00"_s),
                                                                         line(0, u"t2"_s, u"2027-04-12T12:00"_s)}}}),
             u"plan.lineTwice"_s);
    QCOMPARE(all.house.refusal(u"changePlan"_s, {{u"lines"_s, QJsonArray{}}}), u"plan.noLines"_s);
    all.house.done(u"changePlan"_s, {{u"lines"_s, QJsonArray{line(0, u"t1"_s, u"2027-04-12T10:00"_s),
                                                             line(2, u"t1"_s, u"2027-04-12T12:30"_s)}}});
    // Two change places: neither stands in the other's way.
    all.house.done(u"changePlan"_s, {{u"lines"_s, QJsonArray{line(0, u"t1"_s, u"2027-04-12T12:30"_s),
                                                             line(2, u"t1"_s, u"2027-04-12T10:00"_s)}},
                                     {u"reason"_s, u"gewisseld"_s}});
    QVERIFY(all.house.workspace().undo(all.house.lastAct()));
    QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
    QCOMPARE(all.house.count("intervention", "state = 'PLANNED'"), 0);
}

void TestPlanActs::whoSawAnotherPlanIsToldFirst()
{
    PlanningHouse all;
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
    const auto plan = all.plan();
    const auto seen =
        u"t1/2027-04-12/"_s +
        dayToken(plan, plan.person(plan.lines[plan.visit(all.visits[0])].visit.technician), QDate(2027, 4, 12));
    const auto with = [&](int visit, const QString &at) {
        return QJsonObject{{u"intervention"_s, id(all.visits[visit])},
                           {u"technician"_s, u"t1"_s},
                           {u"startsAt"_s, at},
                           {u"seen"_s, QJsonArray{seen}}};
    };
    all.house.done(u"planIntervention"_s, with(2, u"2027-04-12T12:30"_s));
    const auto refused = all.house.act(u"planIntervention"_s, with(4, u"2027-04-12T14:30"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"plan.changedSince"_s);
    QVERIFY(problemSentence(refused.error(), Language::Nl).contains(u"Dina Denkwijze"_s));
    // Another day of his, or another technician, is not concerned.
    all.put(all.visits[6], u"t2"_s, u"2027-04-12T10:00"_s);
}

void TestPlanActs::promisesAreKeptOrReasoned()
{
    PlanningHouse all;
    const auto visit = all.visits[0];
    all.put(visit, u"t1"_s, u"2027-04-12T10:00"_s);
    QCOMPARE(all.house.refusal(
                 u"confirmIntervention"_s,
                 {{u"intervention"_s, id(visit)}, {u"promisedFrom"_s, u"11:00"_s}, {u"promisedUntil"_s, u"12:00"_s}}),
             u"visit.promiseOutside"_s);
    all.house.done(u"confirmIntervention"_s,
                   {{u"intervention"_s, id(visit)}, {u"promisedFrom"_s, u"09:00"_s}, {u"promisedUntil"_s, u"11:00"_s}});
    all.put(visit, u"t1"_s, u"2027-04-12T10:45"_s); // within it: nobody has to be told
    const auto stands = all.house.workspace().read(
        [&](const Database &database) { return VisitStore(database).byId(Visit::Id(visit)); });
    QVERIFY((*stands)->promised);
    QVERIFY((*stands)->confirmedAt.isValid());
    QCOMPARE(all.refusal(visit, u"t1"_s, u"2027-04-12T11:15"_s), u"visit.promisedNeedsReason"_s);
    all.house.done(u"planIntervention"_s, {{u"intervention"_s, id(visit)},
                                           {u"technician"_s, u"t1"_s},
                                           {u"startsAt"_s, u"2027-04-12T11:15"_s},
                                           {u"reason"_s, u"uitgelopen"_s}});
    const auto moved = all.house.workspace().read(
        [&](const Database &database) { return VisitStore(database).byId(Visit::Id(visit)); });
    QVERIFY(!(*moved)->promised); // he has to be told the new hour
    QVERIFY(!(*moved)->confirmedAt.isValid());
}

void TestPlanActs::anHourThatDoesNotExist()
{
    PlanningHouse all;
    all.house.at(u"2027-03-20T09:00"_s);
    QCOMPARE(all.refusal(all.visits[0], u"t1"_s, u"2027-03-28T02:30"_s, u"nacht"_s), u"act.fieldNotAMoment"_s);
    // The night that lasts an hour longer or shorter is counted as it passes.
    DayPlanWish wish{
        .first = QDate(2027, 3, 27), .last = QDate(2027, 3, 29), .now = QDateTime(QDate(2027, 3, 20), QTime(9, 0))};
    auto plan = readDayPlan(all.house.database(), all.house.catalogue(), wish);
    const int one = plan.moment(QDateTime(QDate(2027, 3, 28), QTime(1, 0))),
              four = plan.moment(QDateTime(QDate(2027, 3, 28), QTime(4, 0)));
    QCOMPARE(four - one, 2 * 3600);
    QCOMPARE(plan.wall(one + 3600), u"2027-03-28T03:00"_s);
    wish = {
        .first = QDate(2027, 10, 30), .last = QDate(2027, 11, 1), .now = QDateTime(QDate(2027, 3, 20), QTime(9, 0))};
    plan = readDayPlan(all.house.database(), all.house.catalogue(), wish);
    QCOMPARE(plan.moment(QDateTime(QDate(2027, 10, 31), QTime(4, 0))) -
                 plan.moment(QDateTime(QDate(2027, 10, 31), QTime(1, 0))),
             4 * 3600);
}

void TestPlanActs::aProposalComesBackToTheLetter()
{
    PlanningHouse all;
    for (int i = 0; i < 8; i += 2)
        all.put(all.visits[i], u"t1"_s, u"2027-04-12T%1:00"_s.arg(9 + i, 2, 10, QLatin1Char('0')));
    const auto before = all.house.content();
    const auto plan = all.plan();
    const auto found = proposePlaces(plan, {.visit = plan.visit(all.visits[1]), .mostMoved = 2});
    QVERIFY(!found.places.isEmpty());
    QCOMPARE(found.places.size(), 3);
    for (const auto &place : found.places) {
        const auto act = changeAct(plan, place.lines, u"voorstel"_s);
        const auto done = all.house.workspace().write(act);
        QVERIFY2(done, qPrintable(done ? QString() : problemSentence(done.error(), Language::Nl)));
        const auto after = all.house.content();
        QVERIFY(!difference(before, after).isEmpty());
        QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
        QCOMPARE(difference(before, all.house.content()), QString());
        QVERIFY(all.house.workspace().undo(all.house.workspace().lastRedoable())); // again
        QCOMPARE(difference(after, all.house.content()), QString());
        QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
        QCOMPARE(difference(before, all.house.content()), QString());
    }
}

void TestPlanActs::manyAtOnceAreOneDifference()
{
    PlanningHouse all(12);
    const auto before = all.house.content();
    const auto plan = planOf(all.house.workspace(), all.house.database(), QDate(2027, 4, 12), QDate(2027, 4, 13));
    AutoplanWish wish{.iterations = 3000};
    for (const auto &visit : std::as_const(all.visits))
        wish.visits << plan.visit(visit);
    const auto found = planMany(plan, wish);
    QCOMPARE(found.lines.size() + found.left.size(), all.visits.size());
    QVERIFY2(found.lines.size() > 20, qPrintable(QString::number(found.lines.size())));
    for (const int left : found.left)
        QVERIFY(!found.why.value(left).empty());
    auto remarks = remarksWith(plan, found.lines);
    std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
    QVERIFY(remarks.empty());
    const auto done = all.house.workspace().write(changeAct(plan, found.lines, u"week gelegd"_s));
    QVERIFY2(done, qPrintable(done ? QString() : problemSentence(done.error(), Language::Nl)));
    QCOMPARE(all.house.count("intervention", "state = 'PLANNED'"), found.lines.size());
    // Illness: his visits go to others, and nobody else moves more than has to.
    all.house.done(
        u"recordAbsence"_s,
        {{u"staff"_s, u"t2"_s}, {u"from"_s, u"2027-04-12"_s}, {u"until"_s, u"2027-04-12"_s}, {u"reason"_s, u"SICK"_s}});
    const auto ill = planOf(all.house.workspace(), all.house.database(), QDate(2027, 4, 12), QDate(2027, 4, 15));
    const auto his = [](const DayPlan &of) {
        QList<int> standing;
        for (int duty = 0; duty < int(of.days.size()); ++duty)
            if (of.people[of.days[duty].who].login == u"t2" && of.days[duty].on == QDate(2027, 4, 12))
                for (const auto &stop : of.plan.stops[std::size_t(duty)])
                    standing << stop.visit;
        return standing;
    };
    const auto displaced = his(ill);
    QVERIFY(!displaced.isEmpty());
    const auto again = planMany(ill, {.moveOthers = true, .iterations = 3000});
    QVERIFY(again.left.isEmpty());
    for (const int visit : displaced)
        QVERIFY(std::any_of(again.lines.begin(), again.lines.end(),
                            [&](const PlanChangeLine &line) { return line.visit == visit && line.toPerson >= 0; }));
    const auto elsewhere = std::count_if(again.lines.begin(), again.lines.end(), [&](const PlanChangeLine &line) {
        return !displaced.contains(line.visit) && line.kind == PlanChangeLine::Kind::Moved;
    });
    QVERIFY2(elsewhere <= displaced.size(), qPrintable(u"%1 others"_s.arg(elsewhere)));
    const auto mended = all.house.workspace().write(changeAct(ill, again.lines, u"ziekte"_s));
    QVERIFY2(mended, qPrintable(mended ? QString() : problemSentence(mended.error(), Language::Nl)));
    QVERIFY(his(planOf(all.house.workspace(), all.house.database(), QDate(2027, 4, 12), QDate(2027, 4, 15))).isEmpty());
    for (int back = 0; back < 3; ++back)
        QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
    QCOMPARE(all.house.count("intervention", "state = 'PLANNED'"), 0);
    Q_UNUSED(before)
    std::atomic<bool> stop{true};
    wish.stop = &stop;
    QVERIFY(planMany(plan, wish).stopped || planMany(plan, wish).iterations < 3000);
}

void TestPlanActs::theSameSeedGivesTheSameDifference()
{
    PlanningHouse all(10);
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
    const auto plan = planOf(all.house.workspace(), all.house.database(), QDate(2027, 4, 12), QDate(2027, 4, 14));
    AutoplanWish wish{.moveOthers = true, .iterations = 2000, .seed = 7};
    for (int i = 1; i < int(all.visits.size()); ++i)
        wish.visits << plan.visit(all.visits[i]);
    const auto one = planMany(plan, wish), two = planMany(plan, wish);
    QCOMPARE(one.lines, two.lines);
    QCOMPARE(one.left, two.left);
    QVERIFY(!one.lines.isEmpty());
}

void TestPlanActs::whatIfThereWereOneMore()
{
    PlanningHouse all(16);
    const auto plan = planOf(all.house.workspace(), all.house.database(), QDate(2027, 4, 12), QDate(2027, 4, 12));
    AutoplanWish wish{.iterations = 2000};
    for (const auto &visit : std::as_const(all.visits))
        wish.visits << plan.visit(visit);
    const auto now = planMany(plan, wish);
    const auto more = withMore(plan, 1);
    QCOMPARE(more.people.size(), plan.people.size() + 1);
    const auto then = planMany(more, wish);
    QVERIFY2(then.left.size() < now.left.size(), qPrintable(u"%1 and %2"_s.arg(now.left.size()).arg(then.left.size())));
}

// What a service says of ways is kept in the house's table: another computer has it too, and it is not asked again.
void TestPlanActs::waysAreMeasuredOnce()
{
    PlanningHouse all;
    const auto plan = all.plan();
    const auto codes = unmeasured(plan);
    QVERIFY2(codes.size() >= 4, qPrintable(codes.join(u' ')));
    int asked = 0;
    const TableOf table = [&](const QList<TravelPlace> &places) -> Result<PlanMatrix> {
        ++asked;
        PlanMatrix matrix{.places = int(places.size())};
        for (int a = 0; a < matrix.places; ++a)
            for (int b = 0; b < matrix.places; ++b)
                matrix.time.push_back(a == b ? 0 : a == 0 && b == 1 ? planNever : 17 * 60 + 1);
        return matrix;
    };
    const auto act = measureWays(plan, table);
    QVERIFY(act);
    QVERIFY(all.house.workspace().write(*act));
    QCOMPARE(asked, 1);
    const auto after = all.plan();
    auto travel = after.plan.travel;
    QCOMPARE(travel.seconds(travel.place(codes[2]), travel.place(codes[3]), 8 * 3600), 18 * 60);
    QCOMPARE(travel.seconds(travel.place(codes[0]), travel.place(codes[1]), 0), planNever);
    QVERIFY(measureWays(after, table)->name.isEmpty());
    QCOMPARE(asked, 1);
    // No answer: everything stays as it was reckoned.
    const auto none = measureWays(
        plan, [](const QList<TravelPlace> &) -> Result<PlanMatrix> { return refused(u"travel.tooSlow"_s); });
    QVERIFY(!none);
    QVERIFY(!chosenTable(all.house.catalogue()));
}

void TestPlanActs::anotherPlannerIsAskedFirst()
{
    PlanningHouse all;
    const auto plan = planOf(all.house.workspace(), all.house.database(), QDate(2027, 4, 12), QDate(2027, 4, 12));
    AutoplanWish wish{.visits = {plan.visit(all.visits[0])}, .iterations = 50};
    wish.engine = [](const PlanProblem &problem) -> Result<PlanAnswer> {
        PlanAnswer answer;
        answer.shifts.resize(problem.shifts.size());
        answer.shifts.back() = {0}; // on the last day there is, whatever it costs
        return answer;
    };
    const auto theirs = planMany(plan, wish);
    QCOMPARE(theirs.lines.size(), 1);
    QCOMPARE(theirs.lines.first().toPerson, plan.plan.duties.back().technician);
    QVERIFY(theirs.engine.code.isEmpty());
    wish.engine = [](const PlanProblem &) -> Result<PlanAnswer> { return refused(u"travel.noService"_s); };
    const auto ours = planMany(plan, wish);
    QCOMPARE(ours.lines.size(), 1);
    QCOMPARE(ours.engine.code, u"travel.noService"_s);
    QVERIFY(!chosenEngine(all.house.catalogue()));
}

void TestPlanActs::messagesAndUndo()
{
    PlanningHouse all;
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
    const auto planned = all.house.lastAct();
    QCOMPARE(all.house.refusal(u"tellVisits"_s, {{u"interventions"_s, QJsonArray{id(all.visits[1])}}}),
             u"plan.notTold"_s);
    all.house.done(u"tellVisits"_s, {{u"interventions"_s, QJsonArray{id(all.visits[0])}}});
    const auto told = all.house.workspace().read(
        [&](const Database &database) { return VisitStore(database).messages(Visit::Id(all.visits[0])); });
    QCOMPARE(told->size(), 1);
    QVERIFY(told->first().text.contains(u"10:30"_s)); // half an hour on both sides
    const auto undone = all.house.workspace().undo(planned);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"plan.toldSince"_s);
}

void TestPlanActs::wordsOfEveryRule()
{
    PlanningHouse all(2);
    const auto *list = all.house.catalogue().list(u"planning_rule"_s);
    QVERIFY(list && list->items.size() > 20);
    for (const auto &item : list->items) {
        QVERIFY2(hasSentence(u"plan.rule."_s + item.code), qPrintable(item.code));
        if (item.members.value("grade"_L1).toString() == u"COSTS")
            QVERIFY2(item.members.value("weight"_L1).toInt() > 0, qPrintable(item.code));
    }
}

// What a dispatcher does in any order: each act can be taken back to the letter and done again, and never does somebody
// stand at two places at once.
void TestPlanActs::randomPlanningIsTakenBackExactly()
{
    const int acts = qEnvironmentVariableIntValue("PLAN_ACTS") > 0 ? qEnvironmentVariableIntValue("PLAN_ACTS") : 120;
    PlanningHouse all(9);
    QRandomGenerator random(412);
    auto &workspace = all.house.workspace();
    int done = 0, back = 0, refusedCount = 0;
    for (int round = 0; round < acts; ++round) {
        const auto before = all.house.content();
        const auto visit = all.visits[random.bounded(int(all.visits.size()))];
        const auto plan = all.plan();
        const int number = plan.visit(visit);
        Result<ActDone> answer = refused(u"nothing"_s);
        const auto technician = u"t%1"_s.arg(random.bounded(4) + 1);
        switch (random.bounded(6)) {
        case 0:
        case 1: {
            const auto found = proposePlaces(plan, {.visit = number, .mostMoved = random.bounded(3)});
            if (!found.places.isEmpty())
                answer = workspace.write(
                    changeAct(plan, found.places[random.bounded(int(found.places.size()))].lines, u"voorstel"_s));
            break;
        }
        case 2:
        case 3:
            answer = workspace.write({u"planIntervention"_s,
                                      {{u"intervention"_s, id(visit)},
                                       {u"technician"_s, technician},
                                       {u"startsAt"_s, u"2027-04-%1T%2:%3"_s.arg(12 + random.bounded(4))
                                                           .arg(6 + random.bounded(13), 2, 10, QLatin1Char('0'))
                                                           .arg(random.bounded(12) * 5, 2, 10, QLatin1Char('0'))},
                                       {u"reason"_s, random.bounded(2) == 0 ? u"toch"_s : QString()}}});
            break;
        case 4:
            answer =
                workspace.write({u"unplanIntervention"_s, {{u"intervention"_s, id(visit)}, {u"reason"_s, u"later"_s}}});
            break;
        default:
            answer = workspace.write({u"pinIntervention"_s, {{u"intervention"_s, id(visit)}}});
        }
        const auto after = all.house.content();
        if (!answer) {
            ++refusedCount;
            QCOMPARE(difference(before, after), QString()); // refused is nothing at all
            continue;
        }
        ++done;
        // Nobody at two places.
        const auto now = all.plan();
        for (int duty = 0; duty < int(now.days.size()); ++duty)
            for (const auto &remark : checkDuty(now.plan, now.rules, duty, now.plan.stops[std::size_t(duty)]).remarks)
                QVERIFY2(remark.grade != PlanGrade::Never || remark.rule == u"PAST", qPrintable(remark.rule));
        if (random.bounded(3) != 0)
            continue;
        ++back;
        QVERIFY(workspace.undo(workspace.lastUndoable()));
        QCOMPARE(difference(before, all.house.content()), QString());
        QVERIFY(workspace.undo(workspace.lastRedoable()));
        QCOMPARE(difference(after, all.house.content()), QString());
        if (random.bounded(2) == 0) {
            QVERIFY(workspace.undo(workspace.lastUndoable()));
            QCOMPARE(difference(before, all.house.content()), QString());
        }
    }
    qInfo("%d done, %d refused, %d taken back and done again", done, refusedCount, back);
    QVERIFY(done > acts / 3 && back > 0);
}

QTEST_GUILESS_MAIN(TestPlanActs)
#include "tst_planacts.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/planwords.h"
#include "tests/support/plandays.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

// What a careless or hostile dispatcher does: each of it is done, or refused with a sentence; nothing breaks or is
// lost.
class TestPlanBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNightIsOneDay();
    void twoShiftsOnOneDay();
    void theNightTheClockChanges();
    void twoPersonsOrNone();
    void whoDoesNotWorkHereThen();
    void hoursThatNeverCome();
    void overlappingHours();
    void whatHasBegunOrIsOver();
    void aClosedDossier();
    void closingTakesVisitsOff();
    void gradesOfTheCatalogueHoldForActs();
    void everyCombinationOfLines();
    void travelTimesOfAnybody();
    void earlyDoesNotHideLate();
    void aPromiseOverMidnight();
    void barredTwice();
};

// A night from 20:00 to 02:00 is one duty, whichever of its two days is looked at.
void TestPlanBadInput::aNightIsOneDay()
{
    PlanningHouse all;
    all.house.done(u"setShift"_s,
                   {{u"staff"_s, u"t1"_s}, {u"on"_s, u"2027-04-13"_s}, {u"from"_s, u"20:00"_s}, {u"to"_s, u"02:00"_s}});
    all.put(all.visits[0], u"t1"_s, u"2027-04-14T00:10"_s);
    // The visit after midnight stands in the plan of both days.
    for (const auto on : {QDate(2027, 4, 13), QDate(2027, 4, 14)}) {
        const auto plan = planFrom(all, on);
        const int visit = plan.visit(all.visits[0]);
        QVERIFY2(visit >= 0, qPrintable(on.toString(Qt::ISODate)));
        const int duty = dutyOf(plan.plan, visit);
        QVERIFY2(duty >= 0, qPrintable(on.toString(Qt::ISODate)));
        QCOMPARE(plan.days[duty].on, QDate(2027, 4, 13));
    }
    // Before midnight, and into it: the two cannot be at once, whatever the reason.
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[2], u"t1"_s, u"2027-04-13T23:55"_s)),
             u"visit.overlaps"_s);
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[2], u"t1"_s, u"2027-04-14T00:20"_s)),
             u"visit.overlaps"_s);
    // Who saw its hours after midnight before somebody changed them hears of it: a day is told by the clock.
    for (const auto on : {QDate(2027, 4, 14)}) {
        const auto plan = planFrom(all, on);
        const int visit = plan.visit(all.visits[4]);
        int who = -1;
        for (int i = 0; i < int(plan.people.size()); ++i)
            if (plan.people[i].login == u"t1")
                who = i;
        const PlanChangeLine line{
            .visit = visit, .toPerson = who, .to = plan.moment(QDateTime(QDate(2027, 4, 13), QTime(21, 0)))};
        auto act = changeAct(plan, {line}, u"nacht"_s);
        QVERIFY(act.with.value("seen"_L1).toArray().size() >= 1 || on != QDate(2027, 4, 13));
        if (on == QDate(2027, 4, 14)) { // its own part of the night
            const PlanChangeLine early{
                .visit = visit, .toPerson = who, .to = plan.moment(QDateTime(QDate(2027, 4, 14), QTime(0, 5)))};
            act = changeAct(plan, {early}, u"nacht"_s);
        }
        all.house.done(
            u"planIntervention"_s,
            at(all.visits[0], u"t1"_s, on == QDate(2027, 4, 13) ? u"2027-04-14T00:45"_s : u"2027-04-14T00:30"_s));
        const auto done = all.house.workspace().write(act);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"plan.changedSince"_s);
        const auto fresh = planFrom(all, on);
        QVERIFY(all.house.workspace()
                    .write(changeAct(fresh,
                                     {PlanChangeLine{.visit = fresh.visit(all.visits[4]),
                                                     .toPerson = who,
                                                     .to = fresh.moment(QDateTime(QDate(2027, 4, 13), QTime(21, 0)))}},
                                     u"nacht"_s))
                    .has_value() ||
                on == QDate(2027, 4, 14));
        QCOMPARE(broken(planFrom(all, QDate(2027, 4, 12), 3)), QStringList());
    }
    // Late in one day and early in the next: nobody is at two places.
    all.house.done(u"planIntervention"_s, at(all.visits[6], u"t2"_s, u"2027-04-14T23:50"_s));
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[8], u"t2"_s, u"2027-04-15T00:05"_s)),
             u"visit.overlaps"_s);
    // Places of a proposal in that night are carried out as they are told.
    const auto plan = planFrom(all, QDate(2027, 4, 13), 2);
    auto wish = wishFor(plan, {all.visits[10], all.visits[12], all.visits[14]});
    wish.duties.emplace();
    for (int duty = 0; duty < int(plan.days.size()); ++duty)
        if (plan.days[duty].on == QDate(2027, 4, 13) && plan.people[plan.days[duty].who].login == u"t1")
            *wish.duties << duty;
    const auto found = planMany(plan, wish);
    if (!found.lines.isEmpty()) {
        const auto done = all.house.workspace().write(changeAct(plan, found.lines, u"nacht"_s));
        QVERIFY2(done, qPrintable(done ? QString() : problemSentence(done.error(), Language::Nl)));
    }
    QCOMPARE(broken(planFrom(all, QDate(2027, 4, 12), 4)), QStringList());
}

// Between two shifts a visit belongs to the one that is nearer.
void TestPlanBadInput::twoShiftsOnOneDay()
{
    PlanningHouse all;
    all.house.done(u"setShift"_s,
                   {{u"staff"_s, u"t1"_s}, {u"on"_s, u"2027-04-13"_s}, {u"from"_s, u"08:00"_s}, {u"to"_s, u"12:00"_s}});
    all.house.done(u"setShift"_s, {{u"staff"_s, u"t1"_s},
                                   {u"on"_s, u"2027-04-13"_s},
                                   {u"from"_s, u"18:00"_s},
                                   {u"to"_s, u"22:00"_s},
                                   {u"onCall"_s, true}});
    all.house.done(u"planIntervention"_s, at(all.visits[0], u"t1"_s, u"2027-04-13T17:50"_s));
    const auto plan = planFrom(all, QDate(2027, 4, 13));
    const int duty = dutyOf(plan.plan, plan.visit(all.visits[0]));
    QVERIFY(duty >= 0);
    QCOMPARE(plan.days[duty].shift.from, QTime(18, 0));
    // One that lasts from the first into the second is met there.
    all.house.done(u"planIntervention"_s, at(all.visits[2], u"t1"_s, u"2027-04-13T11:50"_s));
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[4], u"t1"_s, u"2027-04-13T12:05"_s)),
             u"visit.overlaps"_s);
}

void TestPlanBadInput::theNightTheClockChanges()
{
    for (const auto &[day, hours] : {std::pair{QDate(2027, 3, 28), 5}, {QDate(2027, 10, 31), 7}}) {
        PlanningHouse all(6);
        const auto text = [&](QTime time, int days = 0) {
            return day.addDays(days).toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm"_s);
        };
        // The clock of the house goes back for the spring, ahead for the autumn.
        all.house.at(day.addDays(-1).toString(Qt::ISODate) + u"T07:00"_s).as(u"dina"_s);
        for (const auto &visit : std::as_const(all.visits)) // no last days in the way
            setColumns(all.house, "intervention", visit, {{"latest_on", u""_s}});
        all.house.done(u"setShift"_s, {{u"staff"_s, u"t1"_s},
                                       {u"on"_s, day.addDays(-1).toString(Qt::ISODate)},
                                       {u"from"_s, u"22:00"_s},
                                       {u"to"_s, u"04:00"_s}});
        auto plan = planFrom(all, day.addDays(-1), 2);
        int night = -1, who = -1;
        for (int duty = 0; duty < int(plan.days.size()); ++duty)
            if (plan.people[plan.days[duty].who].login == u"t1" && plan.days[duty].on == day.addDays(-1))
                night = duty;
        QVERIFY(night >= 0);
        who = plan.days[night].who;
        const auto &of = plan.plan.duties[std::size_t(night)];
        QCOMPARE((of.hours.until - of.hours.from) / 3600, hours); // as it passes
        // Before, in and after the change.
        all.house.done(u"planIntervention"_s, at(all.visits[0], u"t1"_s, text(QTime(1, 30))));
        if (hours == 5)
            QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[2], u"t1"_s, text(QTime(2, 30)))),
                     u"act.fieldNotAMoment"_s);
        const auto inIt = all.house.act(u"planIntervention"_s, at(all.visits[2], u"t1"_s, text(QTime(2, 55))));
        QVERIFY(!inIt || hours == 7);
        (void)all.house.act(u"planIntervention"_s, at(all.visits[4], u"t1"_s, text(QTime(3, 30))));
        QCOMPARE(broken(planFrom(all, day.addDays(-1), 2)), QStringList());
        // What the search finds there is told by the clock and comes back as it was.
        plan = planFrom(all, day.addDays(-1), 2);
        auto wish = wishFor(plan, all.visits.mid(5));
        wish.duties = {night};
        wish.moveOthers = true;
        const auto found = planMany(plan, wish);
        for (const auto &line : found.lines)
            if (line.toPerson >= 0) {
                const auto wall = QDateTime::fromString(plan.wall(line.to) + u":00Z"_s, Qt::ISODate);
                QCOMPARE(plan.moment(wall), line.to);
            }
        const auto before = all.house.content();
        if (!found.lines.isEmpty()) {
            const auto done = all.house.workspace().write(changeAct(plan, found.lines, u"nacht"_s));
            QVERIFY2(done, qPrintable(done ? QString() : problemSentence(done.error(), Language::Nl)));
            QCOMPARE(broken(planFrom(all, day.addDays(-1), 2)), QStringList());
            QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
            QCOMPARE(difference(before, all.house.content()), QString());
        }
        // Each hour of the night in turn: done, or refused; never broken.
        for (int minute = 0; minute < 6 * 60; minute += 30) {
            const auto moment = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(minute * 60);
            (void)all.house.act(u"planIntervention"_s,
                                at(all.visits[1], u"t1"_s, moment.toString(u"yyyy-MM-ddTHH:mm"_s)));
            QCOMPARE(broken(planFrom(all, day.addDays(-1), 2)), QStringList());
        }
        // The busy hours are those of the clock after it too.
        const auto week = planFrom(all, day.addDays(-1), 4);
        QCOMPARE(week.plan.secondOfDay(week.moment(QDateTime(day.addDays(1), QTime(8, 0)))), 8 * 3600);
        Q_UNUSED(who)
    }
}

void TestPlanBadInput::twoPersonsOrNone()
{
    PlanningHouse all;
    const auto visit = all.visits[0];
    setColumns(all.house, "intervention", visit, {{"crew", 2}});
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:00"_s)), u"visit.needsTwo"_s);
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:00"_s, u"t1"_s)),
             u"visit.needsTwo"_s);
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:00"_s, u"dina"_s)),
             u"visit.notATechnician"_s);
    // The second is weighed too: elsewhere at that hour, or ill.
    all.put(all.visits[2], u"t2"_s, u"2027-04-12T10:00"_s);
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:05"_s, u"t2"_s)),
             u"visit.overlaps"_s);
    all.house.done(
        u"recordAbsence"_s,
        {{u"staff"_s, u"t3"_s}, {u"from"_s, u"2027-04-12"_s}, {u"until"_s, u"2027-04-12"_s}, {u"reason"_s, u"SICK"_s}});
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:05"_s, u"t3"_s)),
             u"visit.technicianAway"_s);
    const auto before = all.house.content();
    all.house.done(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:05"_s, u"t4"_s));
    // Another visit for the second at that hour.
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[4], u"t4"_s, u"2027-04-12T10:15"_s)),
             u"visit.overlaps"_s);
    // He takes the place of the first: nobody is left to go along, and that is said.
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(visit, u"t4"_s, u"2027-04-12T10:05"_s)), u"visit.needsTwo"_s);
    all.house.done(u"planIntervention"_s, at(visit, u"t4"_s, u"2027-04-12T10:05"_s, u"t1"_s)); // they change places
    all.house.done(u"unplanIntervention"_s, {{u"intervention"_s, id(visit)}, {u"reason"_s, u"later"_s}});
    for (int i = 0; i < 3; ++i)
        QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
    QCOMPARE(difference(before, all.house.content()), QString());
    // Only one who may: no place, and why.
    auto plan = all.plan();
    for (auto &duty : plan.plan.duties)
        duty.skills = {duty.technician == 0 ? u"PRISON"_s : u"RF"_s};
    plan.plan.visits[std::size_t(plan.visit(visit))].skills = {u"PRISON"_s};
    QElapsedTimer clock;
    clock.start();
    const auto found = proposePlaces(plan, {.visit = plan.visit(visit)});
    QVERIFY(found.places.isEmpty());
    QVERIFY(!found.refused.isEmpty());
    for (const auto &one : found.refused)
        QVERIFY(!refusedText(plan, plan.visit(visit), one, all.house.catalogue(), Language::Nl).isEmpty());
    QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
    const auto many = planMany(plan, wishFor(plan, {visit}));
    QCOMPARE(many.left, QList<int>{plan.visit(visit)});
    QVERIFY(!many.why.value(plan.visit(visit)).empty());
}

void TestPlanBadInput::whoDoesNotWorkHereThen()
{
    PlanningHouse all;
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
    all.house.done(u"setTechnician"_s, {{u"staff"_s, u"t2"_s}, {u"until"_s, u"2027-04-13"_s}});
    // Moved together with a day on which he still works: the day after he is gone all the same.
    const auto line = [&](int visit, const QString &technician, const QString &moment) {
        return QJsonObject{
            {u"intervention"_s, id(all.visits[visit])}, {u"technician"_s, technician}, {u"startsAt"_s, moment}};
    };
    QCOMPARE(all.house.refusal(u"changePlan"_s, {{u"lines"_s, QJsonArray{line(0, u"t1"_s, u"2027-04-12T11:00"_s),
                                                                         line(2, u"t2"_s, u"2027-04-14T11:00"_s)}},
                                                 {u"reason"_s, u"toch"_s}}),
             u"plan.refused"_s);
    QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[0], u"t1"_s, u"2027-04-14T10:00"_s, u"t2"_s)),
             u"plan.refused"_s);
    // Without a home, a vehicle or hours there is still an answer.
    all.house.as(u"setup"_s);
    all.house
        .act(u"registerStaff"_s, {{u"login"_s, u"t9"_s}, {u"name"_s, u"Tom Negen"_s}, {u"role"_s, u"TECHNICIAN"_s}})
        .value();
    all.house.as(u"dina"_s);
    const auto plan = all.plan();
    const auto found = proposePlaces(plan, {.visit = plan.visit(all.visits[4]), .most = 99});
    QVERIFY(std::any_of(found.places.begin(), found.places.end(), [&](const ProposedPlace &place) {
        return plan.people[plan.days[place.duty].who].login == u"t9";
    }));
    all.put(all.visits[4], u"t9"_s, u"2027-04-12T10:00"_s);
    QCOMPARE(broken(all.plan()), QStringList());
}

// Hours of a person that do not come on the days of the plan are no reason to come whenever.
void TestPlanBadInput::hoursThatNeverCome()
{
    PlanningHouse all;
    const auto visit = all.visits[0];
    all.house.done(u"setVisitHours"_s, {{u"intervention"_s, id(visit)},
                                        {u"hours"_s, QJsonArray{QJsonObject{{u"weekdays"_s, QJsonArray{u"SUNDAY"_s}},
                                                                            {u"from"_s, u"09:00"_s},
                                                                            {u"to"_s, u"10:00"_s}}}}});
    const auto plan = planFrom(all, monday, 3);
    const auto found = proposePlaces(plan, {.visit = plan.visit(visit)});
    QVERIFY(found.places.isEmpty());
    QVERIFY(!found.refused.isEmpty());
    const auto many = planMany(plan, wishFor(plan, {visit}));
    QCOMPARE(many.left.size(), 1);
    QVERIFY(
        !remarkTexts(plan, many.why.value(plan.visit(visit)), all.house.catalogue(), Language::Nl, monday).isEmpty());
    QCOMPARE(all.refusal(visit, u"t1"_s, u"2027-04-12T10:00"_s), u"plan.needsReason"_s);
}

void TestPlanBadInput::overlappingHours()
{
    PlanningHouse all;
    const auto visit = all.visits[0];
    const auto hours = [](const QString &from, const QString &to) {
        return QJsonObject{{u"from"_s, from}, {u"to"_s, to}};
    };
    QCOMPARE(all.house.refusal(u"setVisitHours"_s, {{u"intervention"_s, id(visit)},
                                                    {u"hours"_s, QJsonArray{hours(u"11:00"_s, u"10:00"_s)}}}),
             u"visit.shiftTimes"_s);
    all.house.done(u"setVisitHours"_s,
                   {{u"intervention"_s, id(visit)},
                    {u"hours"_s, QJsonArray{hours(u"09:00"_s, u"16:00"_s), hours(u"10:00"_s, u"11:00"_s),
                                            hours(u"10:00"_s, u"11:00"_s), hours(u"15:00"_s, u"17:00"_s)}}});
    const auto plan = planFrom(all, monday);
    const auto &windows = plan.plan.visits[std::size_t(plan.visit(visit))].hours;
    for (std::size_t i = 1; i < windows.size(); ++i)
        QVERIFY(windows[i - 1].until < windows[i].from);
    const int three = plan.moment(QDateTime(monday, QTime(15, 30)));
    QCOMPARE(latestIn(windows, three), three);
    QCOMPARE(earliestIn(windows, three), three);
    all.put(visit, u"t1"_s, u"2027-04-12T14:00"_s); // in them: no reason is asked
}

void TestPlanBadInput::whatHasBegunOrIsOver()
{
    PlanningHouse all(4);
    for (const auto &[state, number] : {std::pair{"EN_ROUTE", 0}, {"STARTED", 2}, {"DONE", 4}, {"FAILED", 6}}) {
        const auto visit = all.visits[number];
        all.put(visit, u"t%1"_s.arg(number / 2 + 1), u"2027-04-12T10:00"_s);
        setColumns(all.house, "intervention", visit, {{"state", QString::fromLatin1(state)}});
        const auto before = all.house.content();
        for (const auto &act : {Act{u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T14:00"_s)},
                                Act{u"unplanIntervention"_s, {{u"intervention"_s, id(visit)}, {u"reason"_s, u"weg"_s}}},
                                Act{u"pinIntervention"_s, {{u"intervention"_s, id(visit)}}}}) {
            const auto done = all.house.workspace().write(act);
            QVERIFY2(!done, qPrintable(act.name + u' ' + QString::fromLatin1(state)));
            QVERIFY(!problemSentence(done.error(), Language::Nl).isEmpty());
        }
        QCOMPARE(difference(before, all.house.content()), QString());
        const auto plan = all.plan();
        const int visitNumber = plan.visit(visit);
        if (visitNumber < 0)
            continue;
        QVERIFY(proposePlaces(plan, {.visit = visitNumber}).places.isEmpty());
        const auto many = planMany(plan, wishFor(plan, {visit, all.visits[1]}));
        for (const auto &line : many.lines)
            QVERIFY(line.visit != visitNumber);
    }
}

void TestPlanBadInput::aClosedDossier()
{
    PlanningHouse all(2);
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
    const auto plan = all.plan();
    auto query = all.house.database().query("SELECT dossier FROM intervention LIMIT 1");
    QVERIFY(query.next());
    const auto dossier = query.id(0);
    query = all.house.database().query("SELECT 1");
    setColumns(all.house, "dossier", dossier, {{"closed_on", u"2027-04-12"_s}});
    const auto before = all.house.content();
    const auto done = all.house.workspace().write(
        changeAct(plan, proposePlaces(plan, {.visit = plan.visit(all.visits[2])}).places.value(0).lines, u"nog"_s));
    QVERIFY(!done);
    QVERIFY(!problemSentence(done.error(), Language::Nl).isEmpty());
    QVERIFY(!problemSentence(done.error(), Language::Nl).contains(u'{'));
    QCOMPARE(difference(before, all.house.content()), QString());
}

void TestPlanBadInput::closingTakesVisitsOff()
{
    PlanningHouse all(3);
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
    QList<AnyId> fittings;
    AnyId dossier;
    QString type;
    {
        auto query = all.house.database().query("SELECT id FROM fitting");
        while (query.next())
            fittings << query.id(0);
        auto of =
            all.house.database().query("SELECT d.id, d.type FROM dossier d JOIN intervention v ON v.dossier = d.id");
        QVERIFY(of.next());
        dossier = of.id(0);
        type = of.text(1);
    }
    for (const auto &fitting : std::as_const(fittings))
        setColumns(all.house, "fitting", fitting, {{"removed_at", u"2027-04-12T06:00:00+02:00"_s}});
    const auto before = all.house.content();
    all.house.as(u"dirk"_s).done(u"closeDossier"_s,
                                 {{u"dossier"_s, id(dossier)},
                                  {u"outcome"_s, all.house.catalogue().type(type, monday)->outcomes.first()},
                                  {u"ground"_s, u"einde"_s}});
    all.house.as(u"dina"_s);
    QCOMPARE(all.house.count("intervention", "state IN ('OPEN', 'PLANNED')"), 0);
    const auto plan = all.plan();
    for (const auto &stops : plan.plan.stops)
        QVERIFY(stops.empty());
    QVERIFY(all.house.as(u"dirk"_s).workspace().undo(all.house.workspace().lastUndoable()));
    QCOMPARE(difference(before, all.house.content()), QString());
}

void TestPlanBadInput::gradesOfTheCatalogueHoldForActs()
{
    PlanningHouse all(4);
    const auto grade = [&](const QString &rule, const QString &as) {
        auto item = toJson(*all.house.catalogue().item(u"planning_rule"_s, rule));
        item.insert(u"grade"_s, as);
        item.insert(u"weight"_s, 60);
        all.house.as(u"cato"_s).done(u"changeListItem"_s,
                                     {{u"list"_s, u"planning_rule"_s}, {u"code"_s, rule}, {u"item"_s, item}});
        all.house.as(u"dina"_s);
    };
    // Yesterday: nobody may, then who says why, then anybody.
    const auto yesterday = u"2027-04-09T10:00"_s;
    QCOMPARE(all.refusal(all.visits[0], u"t1"_s, yesterday, u"toch"_s), u"visit.inThePast"_s);
    grade(u"PAST"_s, u"WITH_REASON"_s);
    QCOMPARE(all.refusal(all.visits[0], u"t1"_s, yesterday), u"visit.inThePast"_s);
    all.house.done(u"planIntervention"_s, at(all.visits[0], u"t1"_s, yesterday));
    grade(u"PAST"_s, u"COSTS"_s);
    all.put(all.visits[0], u"t1"_s, u"2027-04-09T11:00"_s);
    // Outside his hours with a reason; then not at all.
    const auto early = u"2027-04-12T06:00"_s;
    QCOMPARE(all.refusal(all.visits[2], u"t1"_s, early), u"plan.needsReason"_s);
    grade(u"HOURS"_s, u"NEVER"_s);
    QCOMPARE(all.refusal(all.visits[2], u"t1"_s, early, u"toch"_s), u"plan.refused"_s);
    grade(u"HOURS"_s, u"COSTS"_s);
    all.put(all.visits[2], u"t1"_s, early);
}

// Lines of a proposal may be left out in every combination: it is carried out and right, or refused and nothing
// changed.
void TestPlanBadInput::everyCombinationOfLines()
{
    PlanningHouse all(9);
    for (int i = 0; i < 5; ++i)
        (void)all.house.act(u"planIntervention"_s,
                            at(all.visits[i * 2], u"t1"_s, u"2027-04-12T%1:00"_s.arg(8 + i * 2, 2, 10, QChar(u'0'))));
    for (auto *visit : {&all.visits[12]})
        setColumns(all.house, "intervention", *visit, {{"crew", 2}});
    auto plan = planFrom(all, monday);
    auto wish = wishFor(plan, all.visits.mid(11, 6), 1500);
    wish.moveOthers = true;
    auto lines = planMany(plan, wish).lines;
    QVERIFY2(lines.size() >= 5, qPrintable(QString::number(lines.size())));
    lines = lines.mid(0, 5);
    const auto before = all.house.content();
    int done = 0, refusedCount = 0;
    for (int set = 1; set < 32; ++set) {
        QList<PlanChangeLine> chosen;
        for (int i = 0; i < 5; ++i)
            if (set & (1 << i))
                chosen << lines[i];
        const bool told = !remarksWith(plan, chosen).empty();
        const auto answer = all.house.workspace().write(changeAct(plan, chosen, {}));
        if (!answer) {
            ++refusedCount;
            QVERIFY2(told, qPrintable(problemSentence(answer.error(), Language::Nl))); // it was said beforehand
            QCOMPARE(difference(before, all.house.content()), QString());
            continue;
        }
        ++done;
        QCOMPARE(broken(planFrom(all, monday)), QStringList());
        QVERIFY(all.house.workspace().undo(all.house.workspace().lastUndoable()));
        QCOMPARE(difference(before, all.house.content()), QString());
    }
    QVERIFY(done > 0);
    QCOMPARE(done + refusedCount, 31);
    // None of them at all.
    QCOMPARE(all.house.workspace().write(changeAct(plan, {}, u"niets"_s)).error().code, u"plan.noLines"_s);
}

void TestPlanBadInput::travelTimesOfAnybody()
{
    PlanningHouse all(1);
    const auto import = [&](const QString &content) {
        return all.house.refusal(u"importTravel"_s, {{u"content"_s, content}});
    };
    const auto before = all.house.content();
    for (const auto &bad :
         {u"9000;9100"_s, u"9000;9100;x"_s, u"9000;9100;nan"_s, u"9000;nan;4.2"_s, u"9000;51.0;nan"_s,
          u"9000;inf;inf"_s, u"9000;9100;-5"_s, u"9000;9100;601"_s, u"9000;48.8;2.3"_s, u"9000;51.0;9.9"_s,
          u"+9000;9100;5"_s, u"09000;9100;5"_s, u"0900;9100;5"_s, u"9000;9100;5;6"_s, u"<html>"_s,
          u"9000;9100;5\nrommel"_s, u"9000;50,85;4,35"_s, QString(u'\0') + u"9000;9100;5"_s})
        QCOMPARE(import(bad), u"plan.travelLine"_s);
    QCOMPARE(import(u"\r\n\r\n# niets\r\n"_s), u"plan.noLines"_s);
    QString many;
    for (int i = 0; i <= 20'000; ++i)
        many += u"%1;%2;10\n"_s.arg(1000 + i % 9000).arg(1000 + (i * 7) % 9000);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(import(many), u"plan.travelTooMany"_s);
    QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(difference(before, all.house.content()), QString());
    // As a spreadsheet of another system writes it; the last word of the same two counts.
    QVERIFY(import(QString(QChar(QChar::ByteOrderMark)) +
                   u"van;naar;minuten\r\n9000;9100;20\r\n9000,9100,25\r\n9000;9100;30\r\n9000;9000;0\r\n"_s)
                .startsWith(u"done"));
    auto travel = all.plan().plan.travel;
    QCOMPARE(travel.seconds(travel.place(u"9000"_s), travel.place(u"9100"_s), 0), 1800);
    QCOMPARE(travel.seconds(travel.place(u"9100"_s), travel.place(u"9000"_s, u"deur"_s), 0), 1800);
    QCOMPARE(all.house.count("travel_time", "deleted = 0"), 2);
    QVERIFY(import(u"9000;9100;-1"_s).startsWith(u"done")); // no way
    travel = all.plan().plan.travel;
    QCOMPARE(travel.seconds(travel.place(u"9000"_s), travel.place(u"9100"_s), 0), planNever);
}

// What was allowed with a reason in the morning is no reason for the evening.
void TestPlanBadInput::earlyDoesNotHideLate()
{
    PlanningHouse all(4);
    all.house.done(u"planIntervention"_s, at(all.visits[0], u"t1"_s, u"2027-04-12T07:00"_s, {}, u"enkel dan thuis"_s));
    QCOMPARE(all.refusal(all.visits[2], u"t1"_s, u"2027-04-12T16:00"_s), u"plan.needsReason"_s);
}

void TestPlanBadInput::aPromiseOverMidnight()
{
    PlanningHouse all(2);
    all.house.done(u"setShift"_s,
                   {{u"staff"_s, u"t1"_s}, {u"on"_s, u"2027-04-13"_s}, {u"from"_s, u"20:00"_s}, {u"to"_s, u"02:00"_s}});
    const auto visit = all.visits[0];
    for (const auto &moment : {u"2027-04-13T23:50"_s, u"2027-04-14T00:10"_s}) {
        all.house.done(u"planIntervention"_s, at(visit, u"t1"_s, moment));
        all.house.done(
            u"confirmIntervention"_s,
            {{u"intervention"_s, id(visit)}, {u"promisedFrom"_s, u"23:30"_s}, {u"promisedUntil"_s, u"00:30"_s}});
        const auto stands = all.house.workspace().read(
            [&](const Database &database) { return VisitStore(database).byId(Visit::Id(visit)); });
        QCOMPARE((*stands)->promisedFrom.date(), QDate(2027, 4, 13));
        QCOMPARE((*stands)->promisedUntil.date(), QDate(2027, 4, 14));
    }
    QCOMPARE(all.house.refusal(
                 u"confirmIntervention"_s,
                 {{u"intervention"_s, id(visit)}, {u"promisedFrom"_s, u"01:00"_s}, {u"promisedUntil"_s, u"00:30"_s}}),
             u"visit.promiseOutside"_s);
}

void TestPlanBadInput::barredTwice()
{
    PlanningHouse all(2);
    auto query = all.house.database().query("SELECT monitoring FROM intervention LIMIT 1");
    QVERIFY(query.next());
    const QJsonObject with{
        {u"monitoring"_s, id(query.id(0))}, {u"technician"_s, u"t1"_s}, {u"reason"_s, u"kennissen"_s}};
    query = all.house.database().query("SELECT 1");
    auto lift = with;
    lift.insert(u"lift"_s, true);
    QCOMPARE(all.house.refusal(u"barTechnician"_s, lift), u"plan.notBarred"_s);
    for (int i = 0; i < 2; ++i) {
        all.house.done(u"barTechnician"_s, with);
        QCOMPARE(all.house.refusal(u"barTechnician"_s, with), u"plan.barredAlready"_s);
        QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s)),
                 u"plan.refused"_s);
        QCOMPARE(all.house.refusal(u"planIntervention"_s, at(all.visits[0], u"t2"_s, u"2027-04-12T10:00"_s, u"t1"_s)),
                 u"plan.refused"_s); // nor along with somebody
        all.house.done(u"barTechnician"_s, lift);
        QCOMPARE(all.house.refusal(u"barTechnician"_s, lift), u"plan.notBarred"_s);
    }
    all.put(all.visits[0], u"t1"_s, u"2027-04-12T10:00"_s);
}

QTEST_GUILESS_MAIN(TestPlanBadInput)
#include "tst_planbadinput.moc"

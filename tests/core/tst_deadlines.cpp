// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/duedate.h"
#include "core/report/makereport.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermOfEveryTypeHasItsDate_data();
    void everyTermOfEveryTypeHasItsDate();
    void aTermWithoutItsEventHasNoDate();
    void anOverrideStaysThroughALaterChange();
    void anotherOccurrenceIsNotOverridden();
    void aPauseAddsItsDays();
    void aPauseStopsEveryTermButTheEnd();
    void aSuspendedMeasureRunsOn();
    void anotherAssistantDoesNotBeginAgain();
    void aTransferIsNoNewMandate();
    void aTransferNamesTheHouseItComesFrom();
    void aReportEndsItsTermAndBeginsTheNext();
    void aMeasureThatEndedEarlyEndsThere();
    void aProlongationMovesTheEnd();
    void aClosedDossierHasNoOpenTerm();

private:
    static void send(SampleHouse &house, const Dossier::Id &dossier, const QString &kind);
};

void TestDeadlines::send(SampleHouse &house, const Dossier::Id &dossier, const QString &kind)
{
    house.as(u"dirk"_s);
    const auto report = Report::Id(house.made(u"draftReport"_s, {{u"dossier"_s, id(dossier)}, {u"kind"_s, kind}}));
    const auto view = house.view(dossier);
    const auto text =
        reportText(view.file, *view.type, view.deadlines, house.workspace().surroundings(), *view.file.report(report));
    QVERIFY(text.has_value());
    QJsonObject answers;
    for (const auto &code : text->unanswered())
        answers.insert(code, u"Geen bijzonderheden."_s);
    if (!answers.isEmpty())
        house.done(u"writeReport"_s, {{u"report"_s, id(report)}, {u"answers"_s, answers}});
    house.done(u"sendReport"_s, {{u"report"_s, id(report)}});
    house.as(u"lena"_s);
}

void TestDeadlines::everyTermOfEveryTypeHasItsDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("version");
    const auto catalogue = *Catalogue::load();
    for (const auto &type : catalogue->types())
        QTest::addRow("%s %d", qPrintable(type.code), type.version) << type.code << type.version;
}

// A full set of facts: every event, every kind of decision a term waits for, every report a term follows.
void TestDeadlines::everyTermOfEveryTypeHasItsDate()
{
    QFETCH(QString, code);
    QFETCH(int, version);
    SampleHouse house;
    const auto &type = *house.catalogue().type(code, version);
    QJsonArray events;
    const auto event = [&](const QString &kind, const QString &at, const QString &subject = {}) {
        events << QJsonObject{{u"kind"_s, kind}, {u"at"_s, at}, {u"subject"_s, subject}};
    };
    event(u"MEASURE_START"_s, u"2027-01-18"_s);
    event(u"ET_CONNECTED"_s, u"2027-01-19T09:41"_s);
    event(u"AGREEMENT_SIGNED"_s, u"2027-01-19"_s);
    event(u"ORAL_NOTIFICATION"_s, u"2027-01-19T22:15"_s);
    event(u"REQUEST_RECEIVED"_s, u"2027-01-19"_s);
    event(u"HEARING_DATE"_s, u"2027-05-20T09:00"_s);
    event(u"VI_DATE"_s, u"2028-12-24"_s);
    for (const auto &incident : house.catalogue().list(u"incident"_s)->codes())
        event(u"INCIDENT"_s, u"2027-01-20T08:00"_s, incident);
    QJsonObject changes{
        {u"events"_s, events},
        {u"finalOn"_s, version == 1 && type.validity.until.isValid() ? u"2026-01-20"_s : u"2027-01-20"_s}};
    const auto lawful = house.mandate(type);
    for (const auto &measure : {u"duration"_s, u"hours"_s})
        if (lawful.contains(measure))
            changes.insert(measure, lawful.value(measure));
    if (version == 1 && type.validity.until.isValid()) // before the new Criminal Code
        changes.insert(u"decision"_s, QJsonObject{{u"kind"_s, type.initialDecisions.first()},
                                                  {u"decidedOn"_s, u"2025-12-15"_s},
                                                  {u"principal"_s, type.principals.decides.first()}});
    if (type.initialDecisions.isEmpty())
        changes.remove(u"finalOn"_s);
    const auto dossier = house.dossier(code, changes);
    QCOMPARE(house.file(dossier).dossier.version, version);
    house.at(u"2027-01-22T10:00"_s).as(u"dirk"_s);
    for (const auto &rule : type.terms)
        for (const auto &decision : rule.onlyAfter + (rule.from.contains(u"DECISION_DATE"_s) ? rule.of : QStringList()))
            if (type.decisions.contains(decision) && !type.initialDecisions.contains(decision))
                house.done(u"recordDecision"_s,
                           {{u"dossier"_s, id(dossier)}, {u"kind"_s, decision}, {u"decidedOn"_s, u"2027-01-21"_s}});
    for (const auto &rule : type.terms)
        if (rule.from.contains(u"LAST_REPORT"_s))
            send(house, dossier, rule.of.value(0));
    const auto view = house.view(dossier);
    QSet<QString> dated;
    for (const auto &deadline : view.deadlines) {
        const auto name = qPrintable(deadline.rule->code + u" from "_s + deadline.anchorEvent);
        if (!deadline.from.isValid())
            continue;
        QVERIFY2(deadline.due.isValid(), qPrintable(deadline.rule->code + u" lacks "_s + deadline.missing));
        dated << deadline.rule->code;
        const auto replayed = replay(deadline.steps);
        QVERIFY2(replayed.has_value() && *replayed == deadline.due, name);
        if (deadline.rule->kind == u"END") {
            QVERIFY2(deadline.due == deadline.raw, name);
            QVERIFY2(std::none_of(deadline.steps.begin(), deadline.steps.end(),
                                  [](const Step &step) {
                                      return step.kind == Step::Kind::RolledWeekend ||
                                             step.kind == Step::Kind::RolledHoliday;
                                  }),
                     name);
        }
        if (deadline.rule->roll && !deadline.due.hasTime())
            QVERIFY2(house.workspace().surroundings().legal.isWorkingDay(deadline.due.date), name);
        if (deadline.rule->kind == u"LATEST_BEFORE")
            QVERIFY2(deadline.due.date <= deadline.from.date, name);
        QVERIFY2(house.count("deadline",
                             QByteArray("term = '") + deadline.rule->code.toLatin1() + "' AND due IS NOT NULL") > 0,
                 name);
    }
    QStringList without;
    for (const auto &rule : type.terms)
        if (!dated.contains(rule.code))
            without << rule.code + u" ("_s + rule.from.join(u'/') + u')';
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
}

void TestDeadlines::aTermWithoutItsEventHasNoDate()
{
    SampleHouse house;
    const auto view = house.view(house.dossier(u"PROBATION"_s, {{u"assistant"_s, QJsonValue()}}));
    const auto *first = SampleHouse::deadline(view, u"T1"_s);
    QVERIFY(first);
    QVERIFY(!first->due.isValid());
    QVERIFY(first->state == Deadline::State::NotStarted);
    QCOMPARE(first->missing, u"JA_ASSIGNED"_s);
    QCOMPARE(house.count("deadline", "term = 'T1'"), 0);
    // A decision that is not final anchors the end for now, and says so.
    const auto *end = SampleHouse::deadline(view, u"T5"_s);
    QVERIFY(end && end->due.isValid());
    QVERIFY(end->provisional);
}

void TestDeadlines::anOverrideStaysThroughALaterChange()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier();
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-01"_s);
    house.done(u"overrideDeadline"_s, {{u"dossier"_s, id(dossier)},
                                       {u"term"_s, u"T1"_s},
                                       {u"due"_s, u"2027-03-15"_s},
                                       {u"reason"_s, u"op vraag van de commissie"_s}});
    const auto check = [&] {
        const auto view = house.view(dossier);
        const auto *term = SampleHouse::deadline(view, u"T1"_s);
        QVERIFY(term->overridden);
        QCOMPARE(term->due.date, QDate(2027, 3, 15));
        QCOMPARE(term->overrideReason, u"op vraag van de commissie"_s);
        QVERIFY(term->steps.last().kind == Step::Kind::Override);
        QVERIFY(replay(term->steps) && *replay(term->steps) == term->due);
    };
    check();
    QCOMPARE(SampleHouse::deadline(house.view(dossier), u"T1"_s)->computed.date,
             QDate(2027, 3, 1)); // both stay visible
    house.done(u"pauseTerm"_s, {{u"dossier"_s, id(dossier)},
                                {u"term"_s, u"T1"_s},
                                {u"from"_s, u"2027-02-01"_s},
                                {u"until"_s, u"2027-02-11"_s},
                                {u"reason"_s, u"opname"_s}});
    check();
    QCOMPARE(SampleHouse::deadline(house.view(dossier), u"T1"_s)->computed.date, QDate(2027, 3, 10));
    house.at(u"2027-02-20"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"otto"_s}});
    check();
    QVERIFY(house.workspace().refreshAll().has_value());
    check();
    house.done(u"withdrawOverride"_s, {{u"dossier"_s, id(dossier)}, {u"term"_s, u"T1"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-10"_s);
    QCOMPARE(house.refusal(u"withdrawOverride"_s, {{u"dossier"_s, id(dossier)}, {u"term"_s, u"T1"_s}}),
             u"deadline.notOverridden"_s);
    QCOMPARE(
        house.refusal(
            u"overrideDeadline"_s,
            {{u"dossier"_s, id(dossier)}, {u"term"_s, u"T1"_s}, {u"due"_s, u"2027-03-10"_s}, {u"reason"_s, u"x"_s}}),
        u"deadline.sameDate"_s);
}

void TestDeadlines::anotherOccurrenceIsNotOverridden()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    for (const auto &at : {u"2027-04-20T09:00"_s, u"2027-06-20T09:00"_s})
        house.done(u"recordEvent"_s, {{u"dossier"_s, id(dossier)}, {u"kind"_s, u"HEARING_DATE"_s}, {u"at"_s, at}});
    const auto anchor = house.file(dossier).eventsOf(u"HEARING_DATE"_s).last().id;
    house.done(u"overrideDeadline"_s, {{u"dossier"_s, id(dossier)},
                                       {u"term"_s, u"T3"_s},
                                       {u"anchor"_s, id(anchor)},
                                       {u"due"_s, u"2027-06-01"_s},
                                       {u"reason"_s, u"x"_s}});
    QStringList dates;
    for (const auto &deadline : house.view(dossier).deadlines)
        if (deadline.rule->code == u"T3")
            dates << deadline.due.date.toString(Qt::ISODate) + (deadline.overridden ? u"*"_s : QString());
    QCOMPARE(dates, QStringList({u"2027-04-10"_s, u"2027-06-01*"_s}));
}

void TestDeadlines::aPauseAddsItsDays()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier();
    house.at(u"2027-02-10"_s);
    const auto pause = house.made(
        u"pauseTerm"_s,
        {{u"dossier"_s, id(dossier)}, {u"term"_s, u"T1"_s}, {u"from"_s, u"2027-02-05"_s}, {u"reason"_s, u"opname"_s}});
    auto view = house.view(dossier);
    QVERIFY(SampleHouse::deadline(view, u"T1"_s)->provisional); // it still runs: counted up to today
    QCOMPARE(
        house.refusal(
            u"pauseTerm"_s,
            {{u"dossier"_s, id(dossier)}, {u"term"_s, u"T1"_s}, {u"from"_s, u"2027-02-06"_s}, {u"reason"_s, u"x"_s}}),
        u"deadline.alreadyPaused"_s);
    QCOMPARE(house.refusal(u"endPause"_s, {{u"pause"_s, id(pause)}, {u"until"_s, u"2027-02-05"_s}}),
             u"deadline.pauseEmpty"_s);
    house.done(u"endPause"_s, {{u"pause"_s, id(pause)}, {u"until"_s, u"2027-02-15"_s}});
    view = house.view(dossier);
    const auto *term = SampleHouse::deadline(view, u"T1"_s);
    QVERIFY(!term->provisional);
    QCOMPARE(term->raw.date, QDate(2027, 3, 10)); // 28 February and ten days
    QCOMPARE(term->due.date, QDate(2027, 3, 10));
    QVERIFY(std::any_of(term->steps.begin(), term->steps.end(),
                        [](const Step &step) { return step.kind == Step::Kind::PauseDays && step.amount == 10; }));
    // A second pause adds its own days.
    house.done(u"pauseTerm"_s, {{u"dossier"_s, id(dossier)},
                                {u"term"_s, u"T1"_s},
                                {u"from"_s, u"2027-02-20"_s},
                                {u"until"_s, u"2027-02-22"_s},
                                {u"reason"_s, u"x"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-12"_s);
}

void TestDeadlines::aPauseStopsEveryTermButTheEnd()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier();
    const auto end = house.due(dossier, u"T5"_s);
    house.done(u"pauseTerm"_s, {{u"dossier"_s, id(dossier)},
                                {u"from"_s, u"2027-02-05"_s},
                                {u"until"_s, u"2027-02-15"_s},
                                {u"reason"_s, u"opname"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-10"_s);
    QCOMPARE(house.due(dossier, u"T5"_s), end);
}

void TestDeadlines::aSuspendedMeasureRunsOn()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier(
        u"CONDITIONAL_RELEASE"_s,
        {{u"events"_s, QJsonArray{QJsonObject{{u"kind"_s, u"MEASURE_START"_s}, {u"at"_s, u"2027-01-29"_s}}}}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-01"_s);
    house.at(u"2027-02-10"_s)
        .done(u"recordDecision"_s,
              {{u"dossier"_s, id(dossier)}, {u"kind"_s, u"SUSPEND_MEASURE"_s}, {u"decidedOn"_s, u"2027-02-05"_s}});
    QCOMPARE(house.file(dossier).dossier.state, u"SUSPENDED"_s);
    QVERIFY(SampleHouse::deadline(house.view(dossier), u"T1"_s)->provisional);
    house.at(u"2027-02-20"_s).done(u"resumeMeasure"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-15"_s}});
    QCOMPARE(house.file(dossier).dossier.state, u"RUNNING"_s);
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-10"_s);
    QCOMPARE(house.refusal(u"resumeMeasure"_s, {{u"dossier"_s, id(dossier)}}), u"dossier.notSuspended"_s);
}

void TestDeadlines::anotherAssistantDoesNotBeginAgain()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier();
    house.at(u"2027-02-15"_s)
        .done(u"assignAssistant"_s,
              {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"otto"_s}, {u"reason"_s, u"verlof"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-01"_s);
    const auto file = house.file(dossier);
    QCOMPARE(file.assignments.size(), 2);
    QCOMPARE(file.staffName(file.dossier.assistant), u"Otto Voorbeeldt"_s);
    QCOMPARE(house.refusal(u"assignAssistant"_s,
                           {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"lena"_s}, {u"on"_s, u"2027-02-10"_s}}),
             u"act.beforeFormer"_s);
}

void TestDeadlines::aTransferIsNoNewMandate()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier();
    const auto number = house.file(dossier).dossier.number;
    const auto reason = house.catalogue().list(u"transfer_reason"_s)->codes().first();
    house.at(u"2027-02-10"_s)
        .done(u"transferDossier"_s, {{u"dossier"_s, id(dossier)}, {u"toHouse"_s, u"TON"_s}, {u"reason"_s, reason}});
    QCOMPARE(house.refusal(u"transferDossier"_s,
                           {{u"dossier"_s, id(dossier)}, {u"toHouse"_s, u"LEU"_s}, {u"reason"_s, reason}}),
             u"transfer.alreadyUnderWay"_s);
    QVERIFY(house.file(dossier).dossier.isOpen());
    house.as(u"dirk"_s).done(u"acceptTransfer"_s, {{u"dossier"_s, id(dossier)}, {u"accept"_s, true}});
    house.done(u"assignAssistant"_s, {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"otto"_s}});
    const auto file = house.file(dossier);
    QCOMPARE(file.dossier.number, number);
    QCOMPARE(file.dossier.house, u"TON"_s);
    QCOMPARE(file.dossier.receivedOn, QDate(2027, 1, 29));
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-01"_s); // as counted from the first assistant
    QCOMPARE(house.count("dossier"), 1);
}

void TestDeadlines::aTransferNamesTheHouseItComesFrom()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    auto view = house.view(house.dossier());
    view.file.transfers << Transfer{.id = AnyId::create(),
                                    .fromHouse = u"TON"_s,
                                    .toHouse = u"GEN"_s,
                                    .movedOn = QDate(2027, 1, 28),
                                    .state = u"SENT"_s};
    const auto all = tasks(view.file, *view.type, view.deadlines, house.workspace().surroundings());
    const auto task =
        std::find_if(all.begin(), all.end(), [](const Task &one) { return one.kind == u"task.acceptTransfer"; });
    QVERIFY(task != all.end());
    for (const auto language : allLanguages) {
        const auto text = spoken({task->kind, task->places}, house.catalogue(), language);
        QVERIFY2(text.contains(house.catalogue().house(u"TON"_s)->name.in(language)), qPrintable(text));
    }
}

void TestDeadlines::aReportEndsItsTermAndBeginsTheNext()
{
    SampleHouse house(u"GEN"_s, u"2027-01-29T09:00"_s);
    const auto dossier = house.dossier();
    house.at(u"2027-02-26"_s);
    send(house, dossier, u"INTAKE"_s);
    const auto view = house.view(dossier);
    const auto *first = SampleHouse::deadline(view, u"T1"_s);
    QVERIFY(first->state == Deadline::State::Done);
    QVERIFY(first->inTime());
    QCOMPARE(house.due(dossier, u"T2"_s), u"2027-08-26"_s);
    house.at(u"2027-09-15"_s);
    send(house, dossier, u"PROGRESS"_s);
    QCOMPARE(house.due(dossier, u"T2"_s), u"2028-03-15"_s); // from the last one, though that was late
}

void TestDeadlines::aMeasureThatEndedEarlyEndsThere()
{
    SampleHouse house;
    const auto dossier = house.dossier(u"PROBATION"_s, {{u"duration"_s, u"P3Y"_s}, {u"finalOn"_s, u"2027-01-20"_s}});
    const auto revocable = house.due(dossier, u"T6"_s);
    QVERIFY(!revocable.isEmpty());
    house.at(u"2027-07-01"_s)
        .done(u"recordEvent"_s,
              {{u"dossier"_s, id(dossier)}, {u"kind"_s, u"MEASURE_END"_s}, {u"at"_s, u"2027-06-30"_s}});
    const auto view = house.view(dossier);
    QCOMPARE(measureEnd(view.file, view.deadlines), QDate(2027, 6, 30));
    QCOMPARE(SampleHouse::deadline(view, u"T6"_s)->from.date, QDate(2027, 6, 30));
}

void TestDeadlines::aProlongationMovesTheEnd()
{
    SampleHouse house;
    const auto dossier = house.dossier(u"WORK_PENALTY"_s, {{u"hours"_s, 40}, {u"finalOn"_s, u"2027-01-20"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2028-01-20"_s);
    house.at(u"2027-11-02"_s);
    QCOMPARE(house.refusal(u"recordDecision"_s, {{u"dossier"_s, id(dossier)},
                                                 {u"kind"_s, u"PROLONG"_s},
                                                 {u"decidedOn"_s, u"2027-11-01"_s},
                                                 {u"prolongBy"_s, u"P6M"_s},
                                                 {u"principal"_s, u"POLICE_COURT"_s}}),
             u"deadline.notByThisPrincipal"_s);
    house.done(u"recordDecision"_s, {{u"dossier"_s, id(dossier)},
                                     {u"kind"_s, u"PROLONG"_s},
                                     {u"decidedOn"_s, u"2027-11-01"_s},
                                     {u"prolongBy"_s, u"P6M"_s},
                                     {u"principal"_s, u"PROBATION_COMMISSION"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2028-07-20"_s);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(house.due(dossier, u"T1"_s), u"2028-01-20"_s);
}

void TestDeadlines::aClosedDossierHasNoOpenTerm()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto outcome = house.catalogue().type(u"PROBATION"_s, QDate(2027, 1, 15))->outcomes.first();
    house.at(u"2027-03-01"_s);
    QCOMPARE(house.refusal(u"closeDossier"_s, {{u"dossier"_s, id(dossier)}, {u"outcome"_s, outcome}}),
             u"closing.incomplete"_s);
    house.done(u"closeDossier"_s,
               {{u"dossier"_s, id(dossier)}, {u"outcome"_s, outcome}, {u"ground"_s, u"overleden"_s}});
    for (const auto &deadline : house.view(dossier).deadlines)
        QVERIFY(deadline.state != Deadline::State::Open);
    QCOMPARE(house.count("deadline"), 0);
    QCOMPARE(house.refusal(u"addTask"_s, {{u"dossier"_s, id(dossier)}, {u"title"_s, u"x"_s}}), u"dossier.isClosed"_s);
    house.done(u"reopenDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"vergissing"_s}});
    QVERIFY(house.count("deadline") > 0);
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"

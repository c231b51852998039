// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/typedifference.h"
#include "core/moverun.h"
#include "tests/support/sampledata.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(QJsonObject &)>;

// The next version of a type, edited, read by a second person and law from that day on.
int publish(SampleHouse &house, const QString &code, const QString &from, const Edit &edit)
{
    const DossierType *latest = nullptr;
    for (const auto &type : house.catalogue().types())
        if (type.code == code && (!latest || type.version > latest->version))
            latest = &type;
    auto body = latest->source;
    const int next = latest->version + 1;
    edit(body);
    house.as(u"cato"_s);
    const auto version = house.made(u"draftVersion"_s, {{u"code"_s, code}, {u"body"_s, body}});
    house.as(u"dirk"_s);
    house.done(u"reviewVersion"_s, {{u"version"_s, id(version)}, {u"agrees"_s, true}});
    house.done(u"publishVersion"_s, {{u"version"_s, id(version)}, {u"from"_s, from}});
    return next;
}

void applies(QJsonObject &body, const QString &to, const QJsonArray &replaces = {})
{
    body.insert(u"transition"_s, QJsonObject{{u"applies"_s, to}, {u"replaces"_s, replaces}});
}

void setOffset(QJsonObject &body, const QString &term, const QString &offset)
{
    auto terms = body.value("terms"_L1).toArray();
    for (auto &&one : terms) {
        auto rule = one.toObject();
        if (rule.value("code"_L1) == term)
            rule.insert(u"offset"_s, offset);
        one = rule;
    }
    body.insert(u"terms"_s, terms);
}

void setConditions(QJsonObject &body, const Edit &edit)
{
    auto conditions = body.value("conditions"_L1).toObject();
    edit(conditions);
    body.insert(u"conditions"_s, conditions);
}

QJsonArray without(const QJsonArray &list, const QString &code)
{
    QJsonArray others;
    for (const auto &one : list)
        if (one != code)
            others << one;
    return others;
}

Rehearsal rehearse(SampleHouse &house, const QString &code, int version, const MoveChoices &choices = {})
{
    const auto to = versionToRehearse(house.database(), house.catalogue(), code, version);
    if (!to)
        throw std::runtime_error(qPrintable(to.error().code));
    const auto counted = rehearseMove(house.databaseFile(), house.workspace().surroundings(), *to, choices);
    if (!counted)
        throw std::runtime_error(qPrintable(counted.error().code));
    return *counted;
}

// What the house holds, but for the runs themselves.
QMap<QString, QStringList> heldBy(SampleHouse &house)
{
    auto content = house.content();
    content.remove(u"catalogue_move"_s);
    return content;
}

QString stateOf(const DossierFile &file, const QString &condition)
{
    for (const auto &one : file.conditions)
        if (one.kind == condition)
            return one.state;
    return {};
}

int moved(SampleHouse &house, const QString &code)
{
    return moveRecords(house.database(), code).first().moved;
}

} // namespace

// Running dossiers follow another version of their type: rehearsed, moved, brought back.
class TestMoving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRehearsedIsWhatHappens()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        QList<Dossier::Id> dossiers;
        for (int i = 0; i < 7; ++i)
            dossiers << house.dossier();
        QCOMPARE(house.due(dossiers.first(), u"T1"_s), u"2027-04-15"_s);
        const auto version = publish(house, u"PROBATION"_s, u"2027-04-01"_s, [](QJsonObject &body) {
            setOffset(body, u"T1"_s, u"P10D"_s);
            applies(body, u"ALL_RUNNING"_s);
        });
        const auto before = heldBy(house);
        house.as(u"cato"_s);
        // Before it is law it is rehearsed, and nothing moves.
        const auto early = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(early.byItself, 7);
        QCOMPARE(house.refusal(u"beginMove"_s, {{u"code"_s, u"PROBATION"_s}, {u"version"_s, version}}),
                 u"move.notYetLaw"_s);
        house.at(u"2027-04-01T09:00"_s);
        const auto counted = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(counted.running, 7);
        QCOMPARE(counted.byItself, 7);
        QCOMPARE(counted.terms.at(u"T1"_s).earlier, 7);
        QCOMPARE(counted.terms.at(u"T1"_s).overdue, 7); // 25 March is over
        QCOMPARE(counted.overdue, 7);
        QCOMPARE(counted.months.at(u"T1"_s).at(u"2027-04"_s), std::pair(7, 0));
        QCOMPARE(counted.months.at(u"T1"_s).at(u"2027-03"_s), std::pair(0, 7));
        QCOMPARE(difference(before, heldBy(house)), QString()); // nothing is written

        auto run = MoveRun::begin(house.workspace(), u"PROBATION"_s, version, {}, {}, {}).value();
        QVERIFY(run.finish(3).has_value());
        QCOMPARE(moved(house, u"PROBATION"_s), counted.byItself);
        house.as(u"lena"_s);
        for (const auto &dossier : dossiers) {
            QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-25"_s);
            QCOMPARE(house.file(dossier).dossier.version, version);
            QCOMPARE(house.count("act", "name = 'moveDossier' AND dossier = x'" + dossier.bytes().toHex() + '\''), 1);
        }
        house.as(u"cato"_s);
        const auto after = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(after.running, 0);
        QCOMPARE(after.there, 7);
        QCOMPARE(house.workspace().lastUndoable(), 0); // a run is no act that one key takes back

        auto back = MoveRun::undo(house.workspace(), u"PROBATION"_s, version).value();
        QVERIFY(back.finish(3).has_value());
        QCOMPARE(difference(before, heldBy(house)), QString());
        house.as(u"lena"_s);
        QCOMPARE(house.due(dossiers.first(), u"T1"_s), u"2027-04-15"_s);
    }

    void aRunThatStoppedGoesOn()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        for (int i = 0; i < 6; ++i)
            house.dossier();
        const auto version =
            publish(house, u"PROBATION"_s, u"2027-03-16"_s, [](QJsonObject &body) { applies(body, u"ALL_RUNNING"_s); });
        house.at(u"2027-03-16T09:00"_s).as(u"cato"_s);
        {
            auto run = MoveRun::begin(house.workspace(), u"PROBATION"_s, version, {}, {}, {}).value();
            QVERIFY(run.step(2).value());
            QVERIFY(run.step(2).value());
        }
        house.reopen();
        QCOMPARE(house.refusal(u"beginMove"_s, {{u"code"_s, u"PROBATION"_s}, {u"version"_s, version}}),
                 u"move.underWay"_s);
        auto again = MoveRun::unfinished(house.workspace(), u"PROBATION"_s).value();
        QVERIFY(again && !again->isUndoing());
        QVERIFY(again->finish(4).has_value());
        QCOMPARE(moved(house, u"PROBATION"_s), 6);
        QCOMPARE(house.count("act", "name = 'moveDossier'"), 6);
        QVERIFY(!MoveRun::unfinished(house.workspace(), u"PROBATION"_s).value());
    }

    // Who worked on a dossier since keeps his work, and is told of.
    void whatWasWorkedOnSinceStays()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto one = house.dossier();
        const auto other = house.dossier();
        const auto version =
            publish(house, u"PROBATION"_s, u"2027-03-16"_s, [](QJsonObject &body) { applies(body, u"ALL_RUNNING"_s); });
        const auto third =
            publish(house, u"PROBATION"_s, u"2027-03-17"_s, [](QJsonObject &body) { applies(body, u"ALL_RUNNING"_s); });
        house.at(u"2027-03-17T09:00"_s).as(u"cato"_s);
        QVERIFY(MoveRun::begin(house.workspace(), u"PROBATION"_s, version, {}, {}, {}).value().finish().has_value());
        house.as(u"lena"_s);
        house.done(u"moveDossier"_s, {{u"dossier"_s, id(one)}, {u"version"_s, third}});
        house.as(u"cato"_s);
        auto back = MoveRun::undo(house.workspace(), u"PROBATION"_s, version).value();
        QVERIFY(back.finish().has_value());
        house.as(u"lena"_s);
        QCOMPARE(back.left(), QStringList(house.file(one).dossier.number));
        QCOMPARE(house.file(one).dossier.version, third);
        QCOMPARE(house.file(other).dossier.version, 1);
        const QJsonObject nothing{{u"run"_s, id(AnyId::create())}, {u"count"_s, 0}};
        house.as(u"cato"_s);
        QCOMPARE(house.refusal(u"endMove"_s, nothing), u"move.noSuchRun"_s);
        QCOMPARE(house.refusal(u"undoMove"_s, {{u"run"_s, nothing.value("run"_L1)}}), u"move.noSuchRun"_s);
        // The next day it is too late for all at once.
        house.at(u"2027-03-17T10:00"_s).as(u"cato"_s);
        QVERIFY(MoveRun::begin(house.workspace(), u"PROBATION"_s, version, {}, {}, {}).value().finish().has_value());
        house.at(u"2027-03-18T09:00"_s);
        QCOMPARE(MoveRun::undo(house.workspace(), u"PROBATION"_s, version).error().code, u"move.dayOver"_s);
    }

    // The default of the law: who runs keeps his version; a decision of its time is under it.
    void theLawKeepsWhatRuns()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto dossier = house.dossier();
        const auto version = publish(house, u"PROBATION"_s, u"2027-03-16"_s, [](QJsonObject &) {});
        house.at(u"2027-03-16T09:00"_s).as(u"cato"_s);
        const auto counted = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(counted.cannot, 1);
        QCOMPARE(counted.obstacles.begin()->first, u"move.lawKeeps"_s);
        house.as(u"lena"_s);
        QCOMPARE(house.refusal(u"moveDossier"_s, {{u"dossier"_s, id(dossier)}, {u"version"_s, version}}),
                 u"move.lawKeeps"_s);
        QCOMPARE(house.refusal(u"moveDossier"_s, {{u"dossier"_s, id(dossier)}, {u"version"_s, 99}}),
                 u"catalogue.noSuchVersion"_s);
        QCOMPARE(house.refusal(u"moveDossier"_s, {{u"dossier"_s, id(dossier)}, {u"version"_s, 1}}), u"move.isThere"_s);
    }

    void byChoiceSomeoneChooses()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto one = house.dossier();
        const auto other = house.dossier();
        const auto version =
            publish(house, u"PROBATION"_s, u"2027-03-16"_s, [](QJsonObject &body) { applies(body, u"BY_CHOICE"_s); });
        house.at(u"2027-03-16T09:00"_s).as(u"cato"_s);
        const auto open = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(open.needChoice, 2);
        QCOMPARE(open.questions.at(u"BY_CHOICE"_s), 2);
        QCOMPARE(rehearse(house, u"PROBATION"_s, version, {{u"BY_CHOICE"_s, u"MOVE"_s}}).byItself, 2);
        QCOMPARE(rehearse(house, u"PROBATION"_s, version, {{u"BY_CHOICE"_s, u"STAY"_s}}).cannot, 2);
        house.as(u"lena"_s);
        QCOMPARE(house.refusal(u"moveDossier"_s, {{u"dossier"_s, id(one)}, {u"version"_s, version}}),
                 u"move.needsChoice"_s);
        house.done(u"moveDossier"_s, {{u"dossier"_s, id(one)},
                                      {u"version"_s, version},
                                      {u"choices"_s, QJsonObject{{u"BY_CHOICE"_s, u"MOVE"_s}}}});
        QCOMPARE(house.file(one).dossier.version, version);
        QCOMPARE(house.file(other).dossier.version, 1);
    }

    void conditionsFollowTheLaw()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto *type = house.catalogue().type(u"PROBATION"_s, 1);
        QVERIFY(type->specialConditions.contains(u"TRAINING"_s) && type->specialConditions.contains(u"WORK"_s));
        const auto general = type->generalConditions.first();
        const auto dossier =
            house.dossier(u"PROBATION"_s, {{u"conditions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"TRAINING"_s}},
                                                                        QJsonObject{{u"kind"_s, u"TESTS"_s}}}}});
        house.as(u"lena"_s);
        const auto before = house.file(dossier).conditions;
        // TRAINING goes over into WORK by law; TESTS is not spoken of; a general one goes; another comes.
        const auto version = publish(house, u"PROBATION"_s, u"2027-03-16"_s, [&](QJsonObject &body) {
            setConditions(body, [&](QJsonObject &conditions) {
                auto special = without(conditions.value("special"_L1).toArray(), u"TRAINING"_s);
                conditions.insert(u"special"_s, without(without(special, u"TESTS"_s), u"TRAFFIC_COURSE"_s));
                auto law = without(conditions.value("general"_L1).toArray(), general);
                conditions.insert(u"general"_s, law << u"TRAFFIC_COURSE"_s);
            });
            applies(body, u"ALL_RUNNING"_s,
                    {QJsonObject{{u"list"_s, u"condition"_s}, {u"from"_s, u"TRAINING"_s}, {u"to"_s, u"WORK"_s}}});
        });
        house.at(u"2027-03-16T09:00"_s).as(u"cato"_s);
        const auto counted = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(counted.needChoice, 1);
        QCOMPARE(counted.questions.at(u"CONDITION_GONE/TESTS"_s), 1);
        QCOMPARE(counted.conditions.at({u"REPLACED"_s, u"TRAINING>WORK"_s}), 1);
        QCOMPARE(counted.conditions.at({u"GONE"_s, general}), 1);
        QCOMPARE(counted.conditions.at({u"ADDED"_s, u"TRAFFIC_COURSE"_s}), 1);
        const auto to = *house.catalogue().type(u"PROBATION"_s, version);
        for (const auto language : allLanguages) {
            const auto told = toJson(counted, house.catalogue(), to, language);
            const auto question = told.value("questions"_L1)[0].toObject();
            QVERIFY(!question.value("sentence"_L1).toString().contains(u'{'));
            QVERIFY(question.value("answers"_L1).toArray().size() > 3);
        }
        // Nobody moved what waits for an answer.
        QVERIFY(MoveRun::begin(house.workspace(), u"PROBATION"_s, version, {}, {}, {}).value().finish().has_value());
        QCOMPARE(moved(house, u"PROBATION"_s), 0);
        const auto held = heldBy(house);
        const QJsonObject choices{{u"CONDITION_GONE/TESTS"_s, u"KEEP"_s}};
        QVERIFY(
            MoveRun::begin(house.workspace(), u"PROBATION"_s, version, choices, {}, {}).value().finish().has_value());
        QCOMPARE(moved(house, u"PROBATION"_s), 1);
        house.as(u"lena"_s);
        auto file = house.file(dossier);
        QCOMPARE(stateOf(file, u"TRAINING"_s), u"LIFTED"_s);
        QCOMPARE(stateOf(file, u"WORK"_s), to.conditionStartState);
        QCOMPARE(stateOf(file, u"TESTS"_s), stateOf({.conditions = before}, u"TESTS"_s));
        QCOMPARE(stateOf(file, general), u"LIFTED"_s);
        QCOMPARE(stateOf(file, u"TRAFFIC_COURSE"_s), u"FIXED"_s);
        house.as(u"cato"_s);
        QVERIFY(MoveRun::undo(house.workspace(), u"PROBATION"_s, version).value().finish().has_value());
        QCOMPARE(difference(held, heldBy(house)), QString());
        // Another answer.
        const QJsonObject drop{{u"CONDITION_GONE/TESTS"_s, u"DROP"_s}};
        QVERIFY(MoveRun::begin(house.workspace(), u"PROBATION"_s, version, drop, {}, {}).value().finish().has_value());
        house.as(u"lena"_s);
        QCOMPARE(stateOf(house.file(dossier), u"TESTS"_s), u"LIFTED"_s);
    }

    void whoFollowsUpFollowsTheLaw()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto dossier = house.dossier();
        house.as(u"lena"_s);
        const auto now = house.file(dossier).principal(u"FOLLOWS_UP"_s)->principal;
        const auto other = u"PROSECUTOR"_s;
        QVERIFY(now != other);
        const auto follower = [&](QJsonObject &body) {
            auto principals = body.value("principals"_L1).toObject();
            principals.insert(u"followsUp"_s, QJsonArray{other});
            body.insert(u"principals"_s, principals);
        };
        const auto open = publish(house, u"PROBATION"_s, u"2027-03-16"_s, [&](QJsonObject &body) {
            follower(body);
            applies(body, u"ALL_RUNNING"_s);
        });
        const auto told = publish(house, u"PROBATION"_s, u"2027-03-17"_s, [&](QJsonObject &body) {
            follower(body);
            applies(body, u"ALL_RUNNING"_s,
                    {QJsonObject{{u"list"_s, u"principal"_s}, {u"from"_s, now}, {u"to"_s, other}}});
        });
        house.at(u"2027-03-17T09:00"_s).as(u"cato"_s);
        QCOMPARE(rehearse(house, u"PROBATION"_s, open).questions.at(u"PRINCIPAL_GONE/"_s + now), 1);
        const auto to = *house.catalogue().type(u"PROBATION"_s, told);
        const auto counted = rehearse(house, u"PROBATION"_s, told);
        QVERIFY2(counted.byItself == 1,
                 QJsonDocument(toJson(counted, house.catalogue(), to, Language::En)).toJson().constData());
        house.as(u"lena"_s);
        house.done(u"moveDossier"_s, {{u"dossier"_s, id(dossier)}, {u"version"_s, told}});
        QCOMPARE(house.file(dossier).principal(u"FOLLOWS_UP"_s)->principal, other);
    }

    void whatCannotMoveSaysWhy()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto dossier = house.dossier();
        house.as(u"lena"_s);
        house.done(u"pauseTerm"_s, {{u"dossier"_s, id(dossier)},
                                    {u"term"_s, u"T4"_s},
                                    {u"from"_s, u"2027-03-15"_s},
                                    {u"reason"_s, u"opname"_s}});
        const auto version = publish(house, u"PROBATION"_s, u"2027-03-16"_s, [](QJsonObject &body) {
            auto terms = body.value("terms"_L1).toArray();
            for (qsizetype i = terms.size() - 1; i >= 0; --i)
                if (terms.at(i).toObject().value("code"_L1).toString() == u"T4")
                    terms.removeAt(i);
            body.insert(u"terms"_s, terms);
            applies(body, u"ALL_RUNNING"_s);
        });
        house.at(u"2027-03-16T09:00"_s).as(u"cato"_s);
        const auto counted = rehearse(house, u"PROBATION"_s, version);
        QCOMPARE(counted.cannot, 1);
        QCOMPARE(counted.obstacles.begin()->first, u"move.pauseRuns"_s);
        QCOMPARE(counted.dossiers.first().obstacle, u"move.pauseRuns"_s);
        house.as(u"lena"_s);
        QCOMPARE(house.refusal(u"moveDossier"_s, {{u"dossier"_s, id(dossier)}, {u"version"_s, version}}),
                 u"move.pauseRuns"_s);
    }

    // The catalogue manager opens no dossier, and carries all of them along.
    void dossiersNobodyShowsHimMoveToo()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        const auto dossier = house.dossier(u"VICTIM_RECEPTION"_s);
        const auto version = publish(house, u"VICTIM_RECEPTION"_s, u"2027-03-16"_s,
                                     [](QJsonObject &body) { applies(body, u"ALL_RUNNING"_s); });
        house.at(u"2027-03-16T09:00"_s);
        const auto before = heldBy(house);
        house.as(u"cato"_s);
        QCOMPARE(house.refusal(u"moveDossier"_s, {{u"dossier"_s, id(dossier)}, {u"version"_s, version}}),
                 u"dossier.notFound"_s);
        QVERIFY(MoveRun::begin(house.workspace(), u"VICTIM_RECEPTION"_s, version, {}, {}, {}).value().finish());
        QCOMPARE(moved(house, u"VICTIM_RECEPTION"_s), 1);
        QVERIFY(MoveRun::undo(house.workspace(), u"VICTIM_RECEPTION"_s, version).value().finish());
        QCOMPARE(difference(before, heldBy(house)), QString());
    }

    void whatIsStoppedSaysSo()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.dossier();
        const auto version = publish(house, u"PROBATION"_s, u"2027-03-16"_s, [](QJsonObject &) {});
        const auto to = *house.catalogue().type(u"PROBATION"_s, version);
        const auto counted = rehearseMove(house.databaseFile(), house.workspace().surroundings(), to, {},
                                          [](int, int) { return false; });
        QCOMPARE(counted.error().code, u"rehearsal.stopped"_s);
        QVERIFY(!rehearseMove(u"/nowhere/at/all.db"_s, house.workspace().surroundings(), to, {}));
    }

    // Random versions, random dossiers: move and move back changes nothing; a version does not differ from itself.
    void thereAndBackChangesNothing_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void thereAndBackChangesNothing()
    {
        QFETCH(int, seed);
        QRandomGenerator dice(seed);
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        static const QStringList codes{u"PROBATION"_s, u"CONDITIONAL_FREEDOM"_s, u"AUTONOMOUS_PROBATION"_s,
                                       u"WORK_PENALTY"_s};
        const auto code = codes[dice.bounded(codes.size())];
        QList<Dossier::Id> dossiers;
        const auto *first = house.catalogue().type(code, house.workspace().clock().today());
        QVERIFY(first);
        const int former = first->version;
        for (int i = 0; i < 4; ++i) {
            QJsonArray conditions;
            for (const auto &kind : first->specialConditions)
                if (dice.bounded(4) == 0)
                    conditions << QJsonObject{{u"kind"_s, kind}};
            dossiers << house.dossier(code, {{u"conditions"_s, conditions}});
        }
        // A later version of random content, and the former one again, both for all that runs.
        const auto back = first->source;
        const auto random = [&](QJsonObject &body) {
            for (const auto &term : first->terms)
                if (readDuration(term.offset) && dice.bounded(2) == 0)
                    setOffset(body, term.code, u"P%1D"_s.arg(5 + dice.bounded(90)));
            QJsonArray replaces;
            setConditions(body, [&](QJsonObject &conditions) {
                auto special = conditions.value("special"_L1).toArray();
                auto general = conditions.value("general"_L1).toArray();
                for (const auto &kind : first->specialConditions)
                    if (dice.bounded(3) == 0 && special.size() > 2) {
                        special = without(special, kind);
                        if (dice.bounded(3) == 0)
                            general << kind;
                        else
                            replaces << QJsonObject{
                                {u"list"_s, u"condition"_s},
                                {u"from"_s, kind},
                                {u"to"_s, dice.bounded(2) == 0 ? QString() : special.first().toString()}};
                    }
                for (const auto &kind : first->generalConditions)
                    if (dice.bounded(3) == 0)
                        general = without(general, kind);
                conditions.insert(u"special"_s, special);
                conditions.insert(u"general"_s, general);
            });
            for (auto &&one : replaces) { // what was there when it was written may have gone since
                auto rule = one.toObject();
                const auto kinds = body.value("conditions"_L1).toObject();
                if (!kinds.value("special"_L1).toArray().contains(rule.value("to"_L1)) &&
                    !kinds.value("general"_L1).toArray().contains(rule.value("to"_L1)))
                    rule.insert(u"to"_s, QString());
                one = rule;
            }
            applies(body, u"ALL_RUNNING"_s, replaces);
        };
        const auto there = publish(house, code, u"2027-03-16"_s, random);
        const auto again = publish(house, code, u"2027-03-17"_s, [&](QJsonObject &body) {
            body = back;
            applies(body, u"ALL_RUNNING"_s);
        });
        house.at(u"2027-03-17T09:00"_s);
        house.as(u"dirk"_s);
        QList<DossierView> before;
        for (const auto &dossier : dossiers)
            before << house.view(dossier);
        for (const auto version : {former, there, again}) {
            const auto &type = *house.catalogue().type(code, version);
            for (const auto language : allLanguages)
                QCOMPARE(typeDifference(house.catalogue(), type, type, language), QList<TypeChange>());
            QCOMPARE(changeClass(type.source, type.source), ChangeClass::None);
        }
        const auto counted = rehearse(house, code, there);
        QCOMPARE(counted.byItself + counted.needChoice + counted.cannot, counted.running);
        QCOMPARE(counted.cannot, 0);
        QVERIFY(MoveRun::begin(house.workspace(), code, there, {}, {}, {}).value().finish(2).has_value());
        QCOMPARE(moved(house, code), counted.byItself);
        m_moved += counted.byItself;
        for (const auto &[what, times] : counted.conditions)
            m_conditions += times;
        house.at(u"2027-03-17T10:00"_s);
        QVERIFY(MoveRun::begin(house.workspace(), code, again, {}, {}, {}).value().finish(2).has_value());
        for (qsizetype i = 0; i < dossiers.size(); ++i) {
            const auto after = house.view(dossiers[i]);
            QCOMPARE(after.file.dossier.version, again);
            QCOMPARE(after.file.conditions.size(), before[i].file.conditions.size());
            for (qsizetype n = 0; n < after.file.conditions.size(); ++n)
                QVERIFY2(after.file.conditions[n] == before[i].file.conditions[n],
                         qPrintable(before[i].file.conditions[n].kind + u' ' + before[i].file.conditions[n].state +
                                    u" became "_s + after.file.conditions[n].kind + u' ' +
                                    after.file.conditions[n].state));
            QCOMPARE(after.deadlines.size(), before[i].deadlines.size());
            for (qsizetype n = 0; n < after.deadlines.size(); ++n)
                QCOMPARE(after.deadlines[n].due, before[i].deadlines[n].due);
        }
    }

    void cleanupTestCase() // that the dice gave something to move
    {
        if (m_moved > 0) {
            QVERIFY2(m_moved > 12, qPrintable(QString::number(m_moved)));
            QVERIFY2(m_conditions > 40, qPrintable(QString::number(m_conditions)));
        }
    }

private:
    int m_moved = 0;
    int m_conditions = 0;
};

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/plandays.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What two dispatchers do in any order can be taken back to the letter, or is refused with a sentence.
class TestPlanTakenBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoDoesNotPutTheSecondAtTwoPlaces();
    void toldAndTakenBack();
    void randomActsOfTwoAreTakenBack();
};

void TestPlanTakenBack::undoDoesNotPutTheSecondAtTwoPlaces()
{
    PlanningHouse all;
    const auto visit = all.visits[0];
    setColumns(all.house, "intervention", visit, {{"crew", 2}});
    all.house.done(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:00"_s, u"t2"_s));
    all.house.done(u"unplanIntervention"_s, {{u"intervention"_s, id(visit)}, {u"reason"_s, u"later"_s}});
    const auto off = all.house.lastAct();
    all.put(all.visits[2], u"t2"_s, u"2027-04-12T10:15"_s); // he who would have gone along
    const auto before = all.house.content();
    const auto undone = all.house.workspace().undo(off);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"undo.changedSince"_s);
    QCOMPARE(difference(before, all.house.content()), QString());
    QCOMPARE(broken(all.plan()), QStringList());
}

void TestPlanTakenBack::toldAndTakenBack()
{
    PlanningHouse all(4);
    const auto one = all.visits[0], two = all.visits[2];
    const auto line = [&](const AnyId &visit, const QString &moment) {
        return QJsonObject{{u"intervention"_s, id(visit)}, {u"technician"_s, u"t1"_s}, {u"startsAt"_s, moment}};
    };
    all.house.done(u"changePlan"_s,
                   {{u"lines"_s, QJsonArray{line(one, u"2027-04-12T10:00"_s), line(two, u"2027-04-12T13:00"_s)}}});
    const auto planned = all.house.lastAct();
    all.house.done(u"tellVisits"_s, {{u"interventions"_s, QJsonArray{id(two)}}});
    const auto before = all.house.content();
    const auto undone = all.house.workspace().undo(planned); // one of two knows: neither is taken back
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"plan.toldSince"_s);
    QCOMPARE(difference(before, all.house.content()), QString());
    // The same person told again, and all of a list or none.
    QCOMPARE(all.house.refusal(u"tellVisits"_s, {{u"interventions"_s, QJsonArray{id(one), id(all.visits[4])}}}),
             u"plan.notTold"_s);
    QCOMPARE(difference(before, all.house.content()), QString());
    QCOMPARE(all.house.refusal(u"tellVisits"_s, {{u"interventions"_s, QJsonArray{}}}), u"plan.noLines"_s);
}

// Visits of one and of two technicians in any order, and what was done long before taken back in between.
void TestPlanTakenBack::randomActsOfTwoAreTakenBack()
{
    const int acts = qEnvironmentVariableIntValue("PLAN_ACTS") > 0 ? qEnvironmentVariableIntValue("PLAN_ACTS") : 60;
    PlanningHouse all(8);
    for (int i = 0; i < int(all.visits.size()); i += 3)
        setColumns(all.house, "intervention", all.visits[i], {{"crew", 2}});
    QRandomGenerator random(731);
    auto &workspace = all.house.workspace();
    QList<qint64> stands;
    int done = 0, refusedCount = 0, back = 0, kept = 0;
    for (int round = 0; round < acts; ++round) {
        const auto before = all.house.content();
        const auto visit = all.visits[random.bounded(int(all.visits.size()))];
        Result<ActDone> answer = refused(u"nothing"_s);
        const auto technician = [&] { return u"t%1"_s.arg(random.bounded(4) + 1); };
        switch (random.bounded(8)) {
        case 0:
        case 1: {
            const auto plan = all.plan();
            const auto found = proposePlaces(plan, {.visit = plan.visit(visit), .mostMoved = random.bounded(2)});
            if (!found.places.isEmpty())
                answer = workspace.write(
                    changeAct(plan, found.places[random.bounded(int(found.places.size()))].lines, u"voorstel"_s));
            break;
        }
        case 2:
        case 3:
        case 4:
            answer = workspace.write({u"planIntervention"_s, at(visit, technician(),
                                                                u"2027-04-%1T%2:%3"_s.arg(12 + random.bounded(3))
                                                                    .arg(7 + random.bounded(17), 2, 10, QChar(u'0'))
                                                                    .arg(random.bounded(12) * 5, 2, 10, QChar(u'0')),
                                                                random.bounded(3) ? technician() : QString(),
                                                                random.bounded(3) ? u"toch"_s : QString())});
            break;
        case 5:
            answer =
                workspace.write({u"unplanIntervention"_s, {{u"intervention"_s, id(visit)}, {u"reason"_s, u"later"_s}}});
            break;
        case 6: { // any act, not only the last
            if (stands.isEmpty())
                continue;
            const auto mid = stands[random.bounded(int(stands.size()))];
            const auto undone = workspace.undo(mid);
            if (!undone) {
                ++kept;
                QCOMPARE(difference(before, all.house.content()), QString());
                QVERIFY(!problemSentence(undone.error(), Language::Nl).contains(u'{'));
                continue;
            }
            ++back;
            stands.removeOne(mid);
            QVERIFY(workspace.undo(workspace.lastRedoable())); // done again: as it was
            QCOMPARE(difference(before, all.house.content()), QString());
            stands << all.house.lastAct();
            break;
        }
        default: {
            const auto plan = planFrom(all, monday, 2);
            auto wish = wishFor(plan, all.visits.mid(random.bounded(8), 4), 60);
            wish.moveOthers = random.bounded(2) == 0;
            const auto found = planMany(plan, wish);
            if (!found.lines.isEmpty())
                answer = workspace.write(changeAct(plan, found.lines, u"samen"_s));
            if (!found.lines.isEmpty())
                QVERIFY2(answer, qPrintable(answer ? QString() : problemSentence(answer.error(), Language::Nl)));
        }
        }
        if (!answer) {
            ++refusedCount;
            QCOMPARE(difference(before, all.house.content()), QString());
        } else {
            ++done;
            stands << all.house.lastAct();
        }
        QCOMPARE(broken(planFrom(all, monday, 4)), QStringList());
    }
    qInfo("%d done, %d refused, %d taken back, %d could not be", done, refusedCount, back, kept);
    QVERIFY(done > acts / 4);
}

QTEST_GUILESS_MAIN(TestPlanTakenBack)
#include "tst_plantakenback.moc"

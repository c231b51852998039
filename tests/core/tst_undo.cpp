// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/sampledata.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// Does acts of a working day, whichever the dice say, with whatever is there; some are refused, as on a working day.
class Day
{
public:
    Day(SampleHouse &house, quint32 seed) : m_house(house), m_dice(seed)
    {
        for (const auto *type : {"PROBATION", "CONDITIONAL_RELEASE", "CIVIL_SOCIAL_STUDY"})
            m_dossiers << house.dossier(QString::fromLatin1(type));
        const auto plan = house.dossier(
            u"PROBATION"_s,
            {{u"conditions"_s,
              QJsonArray{QJsonObject{
                  {u"kind"_s, u"COMPENSATE_VICTIM"_s},
                  {u"inputs"_s, QJsonObject{{u"total"_s, 1200}, {u"instalment"_s, 50}, {u"every"_s, u"P1M"_s}}}}}}});
        m_dossiers << plan;
        house.at(u"2027-03-01T09:00"_s);
    }

    // The name of an act that changed something.
    QString next()
    {
        for (int attempt = 0; attempt < 200; ++attempt) {
            const auto [name, with] = draw();
            m_house.as(name == u"mergePersons" ? u"dirk"_s : u"lena"_s);
            const auto done = m_house.act(name, with);
            if (done && !done->nothingChanged)
                return name;
        }
        return {};
    }

private:
    QString word(const QStringList &words) { return words[m_dice.bounded(words.size())]; }
    QString day() { return QDate(2027, 1, 20).addDays(m_dice.bounded(40)).toString(Qt::ISODate); }
    AnyId one(const QByteArray &table, const QByteArray &where = "1")
    {
        auto rows = m_house.database().queryText("SELECT id FROM " + table + " WHERE deleted = 0 AND (" + where +
                                                 ") ORDER BY id");
        QList<AnyId> ids;
        while (rows.next())
            ids << rows.id(0);
        return ids.isEmpty() ? AnyId::create() : ids[m_dice.bounded(ids.size())];
    }

    std::pair<QString, QJsonObject> draw()
    {
        const auto dossier = id(m_dossiers[m_dice.bounded(m_dossiers.size())]);
        const auto person = id(one("person"));
        const auto number = QString::number(m_dice.bounded(1000));
        switch (m_dice.bounded(22)) {
        case 0:
            return {u"registerPerson"_s, {{u"familyName"_s, u"Dobbel"_s + number}, {u"givenName"_s, u"Fons"_s}}};
        case 1:
            return {u"changePerson"_s, {{u"person"_s, person}, {u"familyName"_s, u"Ander"_s + number}}};
        case 2:
            return {u"changePerson"_s,
                    {{u"person"_s, person},
                     {u"phone"_s, u"04700"_s + number},
                     {u"email"_s, number + u"@voorbeeld.invalid"_s}}};
        case 3:
            return {u"addAddress"_s,
                    {{u"person"_s, person},
                     {u"address"_s,
                      QJsonObject{{u"street"_s, u"Dobbelstraat"_s}, {u"number"_s, number}, {u"from"_s, day()}}}}};
        case 4:
            return {u"addPersonNote"_s,
                    {{u"person"_s, person},
                     {u"kind"_s, m_house.catalogue().list(u"safety_note"_s)->codes().first()},
                     {u"text"_s, number}}};
        case 5:
            return {u"endPersonNote"_s, {{u"note"_s, id(one("person_note"))}}};
        case 6:
            return {u"addTask"_s, {{u"dossier"_s, dossier}, {u"title"_s, u"taak "_s + number}, {u"due"_s, day()}}};
        case 7:
            return {u"finishTask"_s, {{u"task"_s, id(one("own_task", "done_on IS NULL"))}}};
        case 8:
            return {u"planContact"_s,
                    {{u"dossier"_s, dossier},
                     {u"kind"_s, u"OFFICE_TALK"_s},
                     {u"startsAt"_s, day() + u"T10:00"_s},
                     {u"people"_s, QJsonArray()}}};
        case 9:
            return {u"changePlannedContact"_s,
                    {{u"contact"_s, id(one("contact", "state = 'PLANNED'"))}, {u"startsAt"_s, day() + u"T11:00"_s}}};
        case 10:
            return {u"recordContact"_s,
                    {{u"dossier"_s, dossier},
                     {u"kind"_s, word({u"OFFICE_TALK"_s, u"PHONE"_s, u"HOME_VISIT"_s})},
                     {u"startsAt"_s, day() + u"T10:00"_s},
                     {u"outcome"_s, word({u"ATTENDED"_s, u"NO_SHOW"_s, u"EXCUSED"_s})},
                     {u"people"_s, QJsonArray()},
                     {u"summary"_s, number}}};
        case 11:
            return {u"recordContact"_s,
                    {{u"dossier"_s, dossier},
                     {u"corrects"_s, id(one("contact", "state = 'DONE'"))},
                     {u"outcome"_s, u"ATTENDED"_s},
                     {u"summary"_s, u"beter "_s + number}}};
        case 12:
            return {u"recordEvent"_s,
                    {{u"dossier"_s, dossier},
                     {u"kind"_s, word({u"HEARING_DATE"_s, u"DECISION_FINAL"_s, u"MEASURE_START"_s})},
                     {u"at"_s, day()}}};
        case 13:
            return {u"pauseTerm"_s,
                    {{u"dossier"_s, dossier}, {u"from"_s, day()}, {u"reason"_s, u"ziekte "_s + number}}};
        case 14:
            return {u"endPause"_s, {{u"pause"_s, id(one("pause", "until_on IS NULL"))}, {u"until"_s, u"2027-03-01"_s}}};
        case 15:
            return {u"overrideDeadline"_s,
                    {{u"dossier"_s, dossier},
                     {u"term"_s, u"T1"_s},
                     {u"due"_s, QDate(2027, 4, 1).addDays(m_dice.bounded(60)).toString(Qt::ISODate)},
                     {u"reason"_s, number}}};
        case 16:
            return {u"withdrawOverride"_s, {{u"dossier"_s, dossier}, {u"term"_s, u"T1"_s}}};
        case 17:
            return {u"assessCondition"_s,
                    {{u"condition"_s, id(one("condition"))},
                     {u"compliance"_s, word({u"FOLLOWED"_s, u"NOT_MET"_s})},
                     {u"note"_s, number}}};
        case 18:
            return {u"assignAssistant"_s,
                    {{u"dossier"_s, dossier}, {u"assistant"_s, word({u"lena"_s, u"otto"_s})}, {u"on"_s, day()}}};
        case 19:
            return {u"agreePaymentPlan"_s, {{u"dossier"_s, id(m_dossiers.last())}, {u"firstOn"_s, day()}}};
        case 20:
            return {u"recordPayment"_s,
                    {{u"dossier"_s, id(m_dossiers.last())}, {u"on"_s, day()}, {u"amount"_s, 1 + m_dice.bounded(60)}}};
        default:
            return {u"mergePersons"_s, {{u"keep"_s, person}, {u"drop"_s, id(one("person", "merged_into IS NULL"))}}};
        }
    }

    SampleHouse &m_house;
    QRandomGenerator m_dice;
    QList<Dossier::Id> m_dossiers{};
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingBackInReverseGivesWhatWasThere_data();
    void takingBackInReverseGivesWhatWasThere();
    void takingBackTheTakingBackIsDoingItAgain();
    void aWholeMandateIsTakenBack();
    void whatWasChangedSinceStays_data();
    void whatWasChangedSinceStays();
    void whatOtherRowsStandOnStays();
    void whatLeftTheHouseStays();
    void noActIsTakenBackTwice();
    void theLastOfOneselfIsOffered();
    void whatWasDoneAgainIsOfferedAgain();
    void datesFollowBack();
    void whoMayNotDoItMayNotTakeItBack();
};

void TestUndo::takingBackInReverseGivesWhatWasThere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("day %u", seed) << seed;
}

void TestUndo::takingBackInReverseGivesWhatWasThere()
{
    QFETCH(quint32, seed);
    SampleHouse house;
    Day day(house, seed);
    QList<QMap<QString, QStringList>> contents;
    QList<qint64> mids;
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        const auto before = house.content();
        const auto name = day.next();
        QVERIFY(!name.isEmpty());
        contents << before;
        mids << house.lastAct();
        names << name;
    }
    QVERIFY(QSet<QString>(names.begin(), names.end()).size() > 8);
    for (qsizetype i = mids.size() - 1; i >= 0; --i) {
        const auto undone = house.as(u"dirk"_s).workspace().undo(mids[i]);
        QVERIFY2(undone.has_value(),
                 qPrintable(u"%1 %2: %3"_s.arg(i).arg(names[i], undone ? QString() : undone.error().code)));
        const auto differs = difference(contents[i], house.content());
        QVERIFY2(differs.isEmpty(), qPrintable(u"%1 %2:\n%3"_s.arg(i).arg(names[i], differs)));
    }
    QVERIFY(house.database().integrityFindings().isEmpty());
}

void TestUndo::takingBackTheTakingBackIsDoingItAgain()
{
    SampleHouse house;
    Day day(house, 4711);
    for (int i = 0; i < 30; ++i) {
        const auto before = house.content();
        const auto name = day.next();
        const auto after = house.content();
        const auto mid = house.lastAct();
        house.as(u"dirk"_s);
        QVERIFY2(house.workspace().undo(mid).has_value(), qPrintable(name));
        QCOMPARE(difference(before, house.content()), QString());
        const auto again = house.workspace().undo(house.lastAct());
        QVERIFY2(again.has_value(), qPrintable(name + (again ? QString() : again.error().code)));
        QVERIFY2(difference(after, house.content()).isEmpty(),
                 qPrintable(name + u'\n' + difference(after, house.content())));
        if (i % 2) { // and back once more, by the same way
            QVERIFY(house.workspace().undo(house.lastAct()).has_value());
            QCOMPARE(difference(before, house.content()), QString());
        }
    }
}

void TestUndo::aWholeMandateIsTakenBack()
{
    SampleHouse house;
    const auto before = house.content();
    const auto dossier = house.dossier();
    QVERIFY(house.count("deadline") > 0);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(difference(before, house.content()), QString());
    QCOMPARE(house.count("deadline"), 0);
    QCOMPARE(house.count("task"), 0);
    QCOMPARE(house.count("search_entry"), 0);
    QVERIFY(!house.workspace().dossierView(dossier).has_value());
    // The number is not given out a second time.
    const auto next = house.file(house.dossier()).dossier.number;
    QCOMPARE(next, u"GEN-2027-00002"_s);
}

void TestUndo::whatWasChangedSinceStays_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QJsonObject>("first");
    QTest::addColumn<QJsonObject>("second");
    QTest::newRow("a phone number") << u"changePerson"_s << QJsonObject{{u"phone"_s, u"0470000001"_s}}
                                    << QJsonObject{{u"phone"_s, u"0470000002"_s}};
    QTest::newRow("half a name, which is one value")
        << u"changePerson"_s << QJsonObject{{u"familyName"_s, u"Een"_s}} << QJsonObject{{u"givenName"_s, u"Twee"_s}};
    QTest::newRow("one of two fields") << u"changePerson"_s
                                       << QJsonObject{{u"phone"_s, u"1"_s}, {u"email"_s, u"a@voorbeeld.invalid"_s}}
                                       << QJsonObject{{u"email"_s, u"b@voorbeeld.invalid"_s}};
}

void TestUndo::whatWasChangedSinceStays()
{
    QFETCH(QString, act);
    QFETCH(QJsonObject, first);
    QFETCH(QJsonObject, second);
    SampleHouse house;
    const auto person = id(house.person());
    first.insert(u"person"_s, person);
    second.insert(u"person"_s, person);
    house.done(act, first);
    const auto mid = house.lastAct();
    house.done(act, second);
    const auto later = house.lastAct();
    const auto before = house.content();
    const auto refused = house.workspace().undo(mid);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"undo.changedSince"_s);
    QCOMPARE(difference(before, house.content()), QString());
    QCOMPARE(house.lastAct(), later);
    // When the later one is taken back first, it can be.
    QVERIFY(house.workspace().undo(later).has_value());
    QVERIFY(house.workspace().undo(mid).has_value());
}

void TestUndo::whatOtherRowsStandOnStays()
{
    SampleHouse house;
    const auto person = house.person();
    const auto personAct = house.lastAct();
    const auto dossier =
        house.dossier(u"PROBATION"_s, {{u"people"_s, QJsonArray{QJsonObject{{u"person"_s, id(person)}}}}});
    const auto mandateAct = house.lastAct();
    const auto byPerson = house.workspace().undo(personAct);
    QVERIFY(!byPerson);
    QCOMPARE(byPerson.error().code, u"undo.changedSince"_s);
    house.done(u"recordContact"_s, {{u"dossier"_s, id(dossier)},
                                    {u"kind"_s, u"PHONE"_s},
                                    {u"startsAt"_s, u"2027-01-20T08:00"_s},
                                    {u"outcome"_s, u"ATTENDED"_s}});
    const auto contactAct = house.lastAct();
    const auto byMandate = house.workspace().undo(mandateAct);
    QVERIFY(!byMandate);
    QCOMPARE(byMandate.error().code, u"undo.changedSince"_s);
    QVERIFY(house.workspace().undo(contactAct).has_value());
    QVERIFY(house.workspace().undo(mandateAct).has_value());
    QVERIFY(house.workspace().undo(personAct).has_value());
    QCOMPARE(house.count("person", "deleted = 0"), 0);
}

void TestUndo::whatLeftTheHouseStays()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    house.at(u"2027-02-26T09:00"_s);
    const auto report = house.made(u"draftReport"_s, {{u"dossier"_s, id(dossier)},
                                                      {u"kind"_s, u"INTAKE"_s},
                                                      {u"answers"_s, QJsonObject{{u"situation"_s, u"x"_s},
                                                                                 {u"position"_s, u"x"_s},
                                                                                 {u"plan"_s, u"x"_s},
                                                                                 {u"proposal"_s, u"x"_s}}}});
    house.done(u"sendReport"_s, {{u"report"_s, id(report)}});
    const auto sent = house.lastAct();
    QCOMPARE(house.workspace().lastUndoable(), 0);
    const auto refused = house.workspace().undo(sent);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"undo.hasLeftTheHouse"_s);
    QVERIFY(house.file(dossier).report(report)->isSent());
    // Nor by way of what came before it.
    const auto draft = house.workspace().undo(sent - 1);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, u"undo.changedSince"_s);
}

void TestUndo::noActIsTakenBackTwice()
{
    SampleHouse house;
    house.person();
    const auto mid = house.lastAct();
    QVERIFY(house.workspace().undo(mid).has_value());
    const auto again = house.workspace().undo(mid);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"undo.alreadyUndone"_s);
    const auto unknown = house.workspace().undo(99999);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"undo.noSuchAct"_s);
}

void TestUndo::theLastOfOneselfIsOffered()
{
    SampleHouse house;
    QCOMPARE(house.as(u"otto"_s).workspace().lastUndoable(), 0);
    house.as(u"lena"_s).person();
    const auto mine = house.lastAct();
    house.as(u"otto"_s).person();
    QCOMPARE(house.as(u"lena"_s).workspace().lastUndoable(), mine);
    QVERIFY(house.workspace().undo(mine).has_value());
    QCOMPARE(house.workspace().lastUndoable(), 0);
}

void TestUndo::whatWasDoneAgainIsOfferedAgain()
{
    SampleHouse house;
    house.person(u"Eerste"_s);
    const auto first = house.lastAct();
    const auto before = house.content();
    house.person(u"Tweede"_s);
    const auto after = house.content();
    const auto said = house.workspace().undo(house.lastAct());
    QVERIFY(said.has_value());
    QCOMPARE(house.workspace().lastUndoable(), first);
    const auto takenBack = house.lastAct();
    for (int i = 0; i < 2; ++i) { // as often as one likes
        const auto again = house.workspace().undo(house.lastAct());
        QVERIFY(again.has_value());
        QCOMPARE(spoken(again->saying, house.catalogue(), Language::Nl),
                 u"Opnieuw gedaan: "_s + again->saying.places.value("what"_L1).toString());
        QCOMPARE(again->saying.places, said->saying.places);
        QCOMPARE(difference(after, house.content()), QString());
        const auto offered = house.workspace().lastUndoable();
        QCOMPARE(offered, house.lastAct());
        const auto undone = house.workspace().undo(offered);
        QVERIFY(undone.has_value());
        QCOMPARE(undone->saying, said->saying);
        QCOMPARE(difference(before, house.content()), QString());
        QCOMPARE(house.workspace().lastUndoable(), first);
    }
    QVERIFY(house.lastAct() > takenBack);
}

void TestUndo::datesFollowBack()
{
    SampleHouse house;
    const auto dossier = house.dossier(u"PROBATION"_s, {{u"assistant"_s, QJsonValue()}});
    QCOMPARE(house.due(dossier, u"T1"_s), QString());
    house.at(u"2027-01-29T09:00"_s)
        .as(u"tessa"_s)
        .done(u"assignAssistant"_s, {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"lena"_s}});
    QCOMPARE(house.due(dossier, u"T1"_s), u"2027-03-01"_s);
    QCOMPARE(house.count("deadline", "term = 'T1' AND due = '2027-03-01'"), 1);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(house.due(dossier, u"T1"_s), QString());
    QCOMPARE(house.count("deadline", "term = 'T1'"), 0);
}

void TestUndo::whoMayNotDoItMayNotTakeItBack()
{
    SampleHouse house;
    house.as(u"cato"_s).done(u"setParameter"_s,
                             {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"3"_s}, {u"reason"_s, u"proef"_s}});
    const auto parameter = house.as(u"lena"_s).workspace().undo(house.lastAct());
    QVERIFY(!parameter);
    QCOMPARE(parameter.error().code, u"access.notYourRole"_s);
    // Nor does he do again what another took back.
    QVERIFY(house.as(u"cato"_s).workspace().undo(house.lastAct()).has_value());
    const auto again = house.as(u"lena"_s).workspace().undo(house.lastAct());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"access.notYourRole"_s);
    const auto victims = house.dossier(u"VICTIM_RECEPTION"_s);
    house.as(u"vera"_s).done(u"addTask"_s, {{u"dossier"_s, id(victims)}, {u"title"_s, u"bellen"_s}});
    const auto task = house.as(u"lena"_s).workspace().undo(house.lastAct());
    QVERIFY(!task);
    QCOMPARE(task.error().code, u"undo.noSuchAct"_s);
    QVERIFY(house.as(u"vera"_s).workspace().undo(house.lastAct()).has_value());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"

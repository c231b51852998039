// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What is done on the way of a dossier, beside what the scenarios tell.
class TestDossierActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARegistrationLeftOpenIsAdded();
    void someoneElseJoinsTheDossier();
    void whoFollowsUpIsNotAskedWhenItIsKnown_data();
    void whoFollowsUpIsNotAskedWhenItIsKnown();
    void anotherPrincipalFollowsUp();
    void whatIsMissingIsAskedAndReceived();
    void conditionsAreAddedAndFilledIn();
    void theProofOfAnAbsenceDecides();
    void thePrincipalAnswersAReport();
    void aDocumentIsKeptByItsContent();
    void workAtAPlaceEnds();
    void aMistakeIsCancelledNotDeleted();
    void whoLeftIsNotAssigned();
    void victimAndOffenderStayApartInAssigning();
    void datesAheadAreRefused_data();
    void datesAheadAreRefused();
};

void TestDossierActs::whatARegistrationLeftOpenIsAdded()
{
    SampleHouse house;
    const auto dossier =
        house.dossier(u"PROBATION"_s, {{u"duration"_s, QJsonValue()}, {u"finalOn"_s, u"2027-01-20"_s}});
    QCOMPARE(house.due(dossier, u"T5"_s), QString());
    QCOMPARE(SampleHouse::deadline(house.view(dossier), u"T5"_s)->missing, u"DURATION"_s);
    QCOMPARE(house.refusal(u"completeMandate"_s, {{u"dossier"_s, id(dossier)}, {u"duration"_s, u"P6Y"_s}}),
             u"mandate.durationOutsideLaw"_s);
    QCOMPARE(house.refusal(u"completeMandate"_s, {{u"dossier"_s, id(dossier)}, {u"variant"_s, u"NO_VARIANT"_s}}),
             u"act.fieldNotInList"_s);
    QCOMPARE(house.refusal(u"completeMandate"_s,
                           {{u"dossier"_s, id(dossier)}, {u"fields"_s, QJsonObject{{u"shoeSize"_s, 43}}}}),
             u"act.unknownField"_s);
    house.done(u"completeMandate"_s,
               {{u"dossier"_s, id(dossier)}, {u"duration"_s, u"P3Y"_s}, {u"variant"_s, u"SUSPENDED_SENTENCE"_s}});
    QCOMPARE(house.due(dossier, u"T5"_s), u"2030-01-20"_s);
    QCOMPARE(house.file(dossier).dossier.variant, u"SUSPENDED_SENTENCE"_s);
}

void TestDossierActs::someoneElseJoinsTheDossier()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto partner = house.person(u"Samenwoner"_s, u"Sam"_s);
    house.done(u"addPersonToDossier"_s,
               {{u"dossier"_s, id(dossier)}, {u"person"_s, id(partner)}, {u"role"_s, u"COHABITANT"_s}});
    QCOMPARE(house.file(dossier).withRole(u"COHABITANT"_s).size(), 1);
    QVERIFY(!house.file(dossier).dossier.title.contains(u"Samenwoner"_s)); // it is not about him
    QCOMPARE(house.refusal(u"addPersonToDossier"_s,
                           {{u"dossier"_s, id(dossier)}, {u"person"_s, id(partner)}, {u"role"_s, u"CLIENT"_s}}),
             u"mandate.tooManyInRole"_s);
    QCOMPARE(house.refusal(u"addPersonToDossier"_s,
                           {{u"dossier"_s, id(dossier)}, {u"person"_s, id(partner)}, {u"role"_s, u"PARTY"_s}}),
             u"mandate.notThisRole"_s);
    QCOMPARE(
        house.refusal(u"addPersonToDossier"_s,
                      {{u"dossier"_s, id(dossier)}, {u"person"_s, id(AnyId::create())}, {u"role"_s, u"COUNSEL"_s}}),
        u"person.notFound"_s);
}

void TestDossierActs::whoFollowsUpIsNotAskedWhenItIsKnown_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("decides");
    QTest::addColumn<QString>("court");
    QTest::addColumn<QString>("follows");
    QTest::addColumn<QString>("itsCourt");
    QTest::newRow("only one can, and the house has one of them")
        << u"PROBATION"_s << u"CORRECTIONAL_COURT"_s << u"GEN_CORRECTIONAL_COURT"_s << u"PROBATION_COMMISSION"_s
        << u"GEN_PROBATION_COMMISSION"_s;
    QTest::newRow("several can: who decided, the same court")
        << u"CONDITIONAL_FREEDOM"_s << u"INVESTIGATING_JUDGE"_s << u"GEN_INVESTIGATING_JUDGE"_s
        << u"INVESTIGATING_JUDGE"_s << u"GEN_INVESTIGATING_JUDGE"_s;
    QTest::newRow("who decided, elsewhere: not the court of this house")
        << u"CONDITIONAL_FREEDOM"_s << u"INVESTIGATING_JUDGE"_s << u"ANT_INVESTIGATING_JUDGE"_s
        << u"INVESTIGATING_JUDGE"_s << u"ANT_INVESTIGATING_JUDGE"_s;
    QTest::newRow("several can and none of them decided: open")
        << u"CONDITIONAL_FREEDOM"_s << u"COUNCIL_CHAMBER"_s << u"GEN_COUNCIL_CHAMBER"_s << QString() << QString();
}

void TestDossierActs::whoFollowsUpIsNotAskedWhenItIsKnown()
{
    QFETCH(QString, type);
    QFETCH(QString, decides);
    QFETCH(QString, court);
    QFETCH(QString, follows);
    QFETCH(QString, itsCourt);
    SampleHouse house;
    const auto dossier = house.dossier(
        type, {{u"decision"_s,
                QJsonObject{{u"decidedOn"_s, u"2027-01-12"_s}, {u"principal"_s, decides}, {u"court"_s, court}}},
               {u"followUp"_s, QJsonValue()}});
    const auto file = house.file(dossier);
    const auto *found = file.principal(u"FOLLOWS_UP"_s);
    QCOMPARE(found ? found->principal : QString(), follows);
    QCOMPARE(found ? found->court : QString(), itsCourt);
}

void TestDossierActs::anotherPrincipalFollowsUp()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    QVERIFY(house.file(dossier).principal(u"FOLLOWS_UP"_s));
    house.at(u"2027-03-01"_s)
        .done(u"changePrincipal"_s, {{u"dossier"_s, id(dossier)},
                                     {u"part"_s, u"DECIDES"_s},
                                     {u"principal"_s, u"COURT_OF_APPEAL"_s},
                                     {u"from"_s, u"2027-02-15"_s}});
    const auto file = house.file(dossier);
    QCOMPARE(file.principal(u"DECIDES"_s)->principal, u"COURT_OF_APPEAL"_s);
    QCOMPARE(file.principal(u"DECIDES"_s, QDate(2027, 2, 1))->principal, u"POLICE_COURT"_s); // who it was then
    QCOMPARE(
        house.refusal(u"changePrincipal"_s,
                      {{u"dossier"_s, id(dossier)}, {u"part"_s, u"DECIDES"_s}, {u"principal"_s, u"FAMILY_COURT"_s}}),
        u"mandate.notThisPrincipal"_s);
    QCOMPARE(house.refusal(u"changePrincipal"_s, {{u"dossier"_s, id(dossier)},
                                                  {u"part"_s, u"DECIDES"_s},
                                                  {u"principal"_s, u"ASSIZES"_s},
                                                  {u"from"_s, u"2027-02-01"_s}}),
             u"act.beforeFormer"_s);
}

void TestDossierActs::whatIsMissingIsAskedAndReceived()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto missing = [&](const QString &what) {
        for (const auto &item : house.view(dossier).missing)
            if (item.what == what)
                return item.askedOn.isValid() ? u"asked"_s : u"open"_s;
        return u"there"_s;
    };
    QCOMPARE(missing(u"JUDGMENT_COPY"_s), u"open"_s);
    house.done(u"askInformation"_s,
               {{u"dossier"_s, id(dossier)}, {u"what"_s, u"JUDGMENT_COPY"_s}, {u"debtor"_s, u"REGISTRY"_s}});
    QCOMPARE(missing(u"JUDGMENT_COPY"_s), u"asked"_s);
    house.done(u"receiveInformation"_s, {{u"dossier"_s, id(dossier)}, {u"what"_s, u"JUDGMENT_COPY"_s}});
    QCOMPARE(missing(u"JUDGMENT_COPY"_s), u"there"_s);
    QCOMPARE(missing(u"nationalNumber"_s), u"open"_s);
    house.done(u"changePerson"_s, {{u"person"_s, id(house.file(dossier).people.first().person)},
                                   {u"nationalNumber"_s, u"85.07.30-033.28"_s}});
    QCOMPARE(missing(u"nationalNumber"_s), u"there"_s);
}

void TestDossierActs::conditionsAreAddedAndFilledIn()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto before = house.file(dossier).conditions.size();
    const auto condition = house.made(
        u"imposeConditions"_s, {{u"dossier"_s, id(dossier)},
                                {u"conditions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"ADDICTION_AMBULATORY"_s}}}}});
    QCOMPARE(house.file(dossier).conditions.size(), before + 1);
    QVERIFY(house.file(dossier).condition(condition)->text.contains(u'…')); // unknown stays visibly unknown
    house.done(u"fillCondition"_s,
               {{u"condition"_s, id(condition)}, {u"inputs"_s, QJsonObject{{u"service"_s, u"De Verzonnen Kade"_s}}}});
    QVERIFY(house.file(dossier).condition(condition)->text.contains(u"De Verzonnen Kade"_s));
    QCOMPARE(house.refusal(u"fillCondition"_s,
                           {{u"condition"_s, id(condition)}, {u"inputs"_s, QJsonObject{{u"service"_s, u"Elders"_s}}}}),
             u"condition.inputIsFixed"_s);
    QCOMPARE(house.refusal(u"fillCondition"_s,
                           {{u"condition"_s, id(condition)}, {u"inputs"_s, QJsonObject{{u"shoeSize"_s, 43}}}}),
             u"act.unknownField"_s);
    QCOMPARE(house.refusal(u"imposeConditions"_s, {{u"dossier"_s, id(dossier)}, {u"conditions"_s, QJsonArray()}}),
             u"act.fieldMissing"_s);
    // What a judge wrote himself is not rewritten by an input.
    const auto own = house.made(u"imposeConditions"_s,
                                {{u"dossier"_s, id(dossier)},
                                 {u"conditions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"ADDICTION_AMBULATORY"_s},
                                                                          {u"text"_s, u"Hij gaat elke week."_s}}}}});
    house.done(u"fillCondition"_s,
               {{u"condition"_s, id(own)}, {u"inputs"_s, QJsonObject{{u"service"_s, u"De Verzonnen Kade"_s}}}});
    QCOMPARE(house.file(dossier).condition(own)->text, u"Hij gaat elke week."_s);
}

void TestDossierActs::theProofOfAnAbsenceDecides()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto contact = house.made(u"recordContact"_s, {{u"dossier"_s, id(dossier)},
                                                         {u"kind"_s, u"OFFICE_TALK"_s},
                                                         {u"startsAt"_s, u"2027-01-19T10:00"_s},
                                                         {u"outcome"_s, u"EXCUSED_WAITING_PROOF"_s}});
    const auto outcome = [&] {
        auto query = house.database().query("SELECT outcome, proof_due FROM contact WHERE id = ?", contact);
        query.next();
        return query.text(0) + u' ' + query.text(1);
    };
    QCOMPARE(outcome(), u"EXCUSED_WAITING_PROOF 2027-02-02"_s); // two weeks
    house.done(u"decideProof"_s, {{u"contact"_s, id(contact)}, {u"accepted"_s, false}});
    QCOMPARE(outcome(), u"NO_SHOW "_s);
    QCOMPARE(house.refusal(u"decideProof"_s, {{u"contact"_s, id(contact)}, {u"accepted"_s, true}}),
             u"contact.noProofAwaited"_s);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    house.done(u"decideProof"_s, {{u"contact"_s, id(contact)}, {u"accepted"_s, true}});
    QCOMPARE(outcome(), u"EXCUSED "_s);
}

void TestDossierActs::thePrincipalAnswersAReport()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    house.at(u"2027-02-26"_s);
    const auto report = house.made(u"draftReport"_s, {{u"dossier"_s, id(dossier)},
                                                      {u"kind"_s, u"INTAKE"_s},
                                                      {u"answers"_s, QJsonObject{{u"situation"_s, u"x"_s},
                                                                                 {u"position"_s, u"x"_s},
                                                                                 {u"plan"_s, u"x"_s},
                                                                                 {u"proposal"_s, u"x"_s}}}});
    QCOMPARE(house.refusal(u"recordAnswer"_s, {{u"report"_s, id(report)}, {u"answer"_s, u"gezien"_s}}),
             u"report.notSent"_s);
    house.done(u"sendReport"_s, {{u"report"_s, id(report)}});
    QCOMPARE(house.refusal(u"recordAnswer"_s, {{u"report"_s, id(report)}, {u"on"_s, u"2027-02-25"_s}}),
             u"report.answerBefore"_s);
    house.done(u"recordAnswer"_s, {{u"report"_s, id(report)}, {u"on"_s, u"2027-02-26"_s}, {u"answer"_s, u"Gezien."_s}});
    QCOMPARE(house.file(dossier).report(report)->answer, u"Gezien."_s);
    QVERIFY(house.file(dossier).report(report)->isSent());
}

void TestDossierActs::aDocumentIsKeptByItsContent()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto content = QString::fromLatin1(QByteArray("inhoud").toBase64());
    for (const auto &name : {u"vonnis.pdf"_s, u"../../etc/passwd"_s, u"C:\\map\\kopie.pdf"_s})
        house.done(u"addDocument"_s, {{u"dossier"_s, id(dossier)},
                                      {u"name"_s, name},
                                      {u"mediaType"_s, u"application/pdf"_s},
                                      {u"content"_s, content}});
    QStringList names;
    for (const auto &document : house.file(dossier).documents)
        names << document.name;
    names.sort();
    QCOMPARE(names, QStringList({u"kopie.pdf"_s, u"passwd"_s, u"vonnis.pdf"_s})); // a name, never a path
    QCOMPARE(house.count("blob"), 1);
    QCOMPARE(house.refusal(u"addDocument"_s, {{u"dossier"_s, id(dossier)},
                                              {u"name"_s, u"leeg"_s},
                                              {u"mediaType"_s, u"text/plain"_s},
                                              {u"content"_s, u"!!"_s}}),
             u"act.fieldMissing"_s);
}

void TestDossierActs::workAtAPlaceEnds()
{
    SampleHouse house;
    const auto dossier = house.dossier(u"WORK_PENALTY"_s, {{u"hours"_s, 40}});
    house.at(u"2027-03-01"_s);
    QCOMPARE(house.refusal(u"endPlacement"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-20"_s}}),
             u"work.noPlacement"_s);
    const auto place = house.made(u"registerWorkplace"_s, {{u"name"_s, u"Fictief Park"_s}});
    house.done(u"startPlacement"_s,
               {{u"dossier"_s, id(dossier)}, {u"workplace"_s, id(place)}, {u"from"_s, u"2027-02-01"_s}});
    house.done(u"endPlacement"_s,
               {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-20"_s}, {u"reason"_s, u"park gesloten"_s}});
    QCOMPARE(house.file(dossier).placements.first().until, QDate(2027, 2, 20));
    QCOMPARE(
        house.refusal(u"recordHours"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-22"_s}, {u"hours"_s, 4}}),
        u"work.noPlacementThen"_s);
    const auto probation = house.dossier();
    QCOMPARE(house.refusal(u"startPlacement"_s,
                           {{u"dossier"_s, id(probation)}, {u"workplace"_s, id(place)}, {u"from"_s, u"2027-03-01"_s}}),
             u"work.notOfThisType"_s);
}

void TestDossierActs::aMistakeIsCancelledNotDeleted()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    house.done(u"cancelDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"dubbel ingevoerd"_s}});
    QCOMPARE(house.file(dossier).dossier.state, u"CANCELLED"_s);
    QCOMPARE(house.count("dossier", "deleted = 0"), 1);
    QCOMPARE(house.count("deadline"), 0);
    QCOMPARE(house.refusal(u"cancelDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"x"_s}}),
             u"dossier.isClosed"_s);
}

void TestDossierActs::whoLeftIsNotAssigned()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    QCOMPARE(house.refusal(u"endStaff"_s, {{u"login"_s, u"otto"_s}, {u"on"_s, u"2027-02-01"_s}}),
             u"access.notYourRole"_s);
    house.as(u"dirk"_s).done(u"endStaff"_s, {{u"login"_s, u"otto"_s}, {u"on"_s, u"2027-02-01"_s}});
    house.at(u"2027-01-31"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"otto"_s}});
    house.at(u"2027-02-01"_s);
    const auto other = house.dossier();
    QCOMPARE(house.refusal(u"assignAssistant"_s, {{u"dossier"_s, id(other)}, {u"assistant"_s, u"otto"_s}}),
             u"assignment.hasLeft"_s);
    QCOMPARE(
        house.refusal(u"registerStaff"_s,
                      {{u"login"_s, u"lena"_s}, {u"name"_s, u"Lena Tweede"_s}, {u"role"_s, u"JUSTICE_ASSISTANT"_s}}),
        u"access.loginTaken"_s);
}

void TestDossierActs::victimAndOffenderStayApartInAssigning()
{
    SampleHouse house;
    const auto ofOffender = house.dossier();
    const auto ofVictim = house.dossier(u"VICTIM_RECEPTION"_s);
    house.as(u"dirk"_s);
    QCOMPARE(house.refusal(u"assignAssistant"_s, {{u"dossier"_s, id(ofVictim)}, {u"assistant"_s, u"lena"_s}}),
             u"assignment.notForRole"_s);
    QCOMPARE(house.refusal(u"assignAssistant"_s, {{u"dossier"_s, id(ofOffender)}, {u"assistant"_s, u"vera"_s}}),
             u"assignment.notForRole"_s);
    const auto *type = house.catalogue().type(u"VICTIM_RECEPTION"_s, QDate(2027, 1, 15));
    auto mandate = house.mandate(*type);
    mandate.insert(u"assistant"_s, u"lena"_s);
    QCOMPARE(house.refusal(u"registerMandate"_s, mandate), u"assignment.notForRole"_s);
}

void TestDossierActs::datesAheadAreRefused_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("code");
    QTest::newRow("a contact of tomorrow")
        << u"recordContact"_s
        << QJsonObject{{u"kind"_s, u"PHONE"_s}, {u"startsAt"_s, u"2027-01-21T10:00"_s}, {u"outcome"_s, u"ATTENDED"_s}}
        << u"contact.notYet"_s;
    QTest::newRow("an incident of tomorrow")
        << u"recordEvent"_s
        << QJsonObject{{u"kind"_s, u"INCIDENT"_s}, {u"subject"_s, u"BREACH"_s}, {u"at"_s, u"2027-01-21"_s}}
        << u"act.dateAhead"_s;
    QTest::newRow("a decision of tomorrow")
        << u"recordDecision"_s << QJsonObject{{u"kind"_s, u"WARN"_s}, {u"decidedOn"_s, u"2027-01-21"_s}}
        << u"act.dateAhead"_s;
    QTest::newRow("an assistant from tomorrow")
        << u"assignAssistant"_s << QJsonObject{{u"assistant"_s, u"otto"_s}, {u"on"_s, u"2027-01-21"_s}}
        << u"act.dateAhead"_s;
    QTest::newRow("a hearing may lie ahead")
        << u"recordEvent"_s << QJsonObject{{u"kind"_s, u"HEARING_DATE"_s}, {u"at"_s, u"2027-05-20"_s}} << QString();
    QTest::newRow("an appointment may lie ahead")
        << u"planContact"_s << QJsonObject{{u"kind"_s, u"OFFICE_TALK"_s}, {u"startsAt"_s, u"2027-02-01T10:00"_s}}
        << QString();
    QTest::newRow("what comes by itself is not entered")
        << u"recordEvent"_s << QJsonObject{{u"kind"_s, u"JA_ASSIGNED"_s}, {u"at"_s, u"2027-01-20"_s}}
        << u"event.comesByItself"_s;
    QTest::newRow("an appointment that ends before it begins") << u"planContact"_s
                                                               << QJsonObject{{u"kind"_s, u"OFFICE_TALK"_s},
                                                                              {u"startsAt"_s, u"2027-02-01T10:00"_s},
                                                                              {u"endsAt"_s, u"2027-02-01T09:00"_s}}
                                                               << u"contact.endsBeforeStart"_s;
    QTest::newRow("a task without a title")
        << u"addTask"_s << QJsonObject{{u"title"_s, u"   "_s}} << u"act.fieldMissing"_s;
}

void TestDossierActs::datesAheadAreRefused()
{
    QFETCH(QString, act);
    QFETCH(QJsonObject, with);
    QFETCH(QString, code);
    SampleHouse house;
    with.insert(u"dossier"_s, id(house.dossier()));
    const auto answer = house.refusal(act, with);
    if (code.isEmpty())
        QVERIFY2(answer.startsWith(u"done:"_s), qPrintable(answer));
    else
        QCOMPARE(answer, code);
}

QTEST_GUILESS_MAIN(TestDossierActs)
#include "tst_dossieracts.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/jsonplace.h"
#include "core/catalogue/typecodes.h"
#include "core/catalogue/typedifference.h"
#include "core/catalogue/worddifference.h"
#include "core/publication/gaps.h"
#include "core/publication/usage.h"
#include "core/report/examplefile.h"
#include "core/report/template.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject words(const QString &text)
{
    return {{u"nl"_s, text}, {u"fr"_s, text + u" fr"_s}, {u"de"_s, text + u" de"_s}, {u"en"_s, text + u" en"_s}};
}

QJsonObject group(const QString &code, const QString &name)
{
    return {{u"code"_s, code}, {u"name"_s, words(name)}, {u"table"_s, u"JH"_s}};
}

QJsonObject condition()
{
    return {{u"code"_s, u"LANGUAGE_COURSE"_s},
            {u"name"_s, words(u"taalles volgen"_s)},
            {u"text"_s, words(u"De betrokkene volgt taalles bij {school}."_s)},
            {u"check"_s, QJsonArray{u"JA"_s}},
            {u"inputs"_s, QJsonArray{QJsonObject{{u"code"_s, u"school"_s},
                                                 {u"name"_s, words(u"school"_s)},
                                                 {u"type"_s, u"text"_s},
                                                 {u"required"_s, true}}}}};
}

QStringList placesOf(const QList<Problem> &problems, const QString &code)
{
    QStringList places;
    for (const auto &problem : problems)
        if (problem.code == code)
            places << problem.details.value("place"_L1).toString();
    return places;
}

} // namespace

// What dossier types are made of: codes of open lists and texts of reports, added and changed in the program.
class TestBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedItemPassesTheCheck()
    {
        const auto catalogue = Catalogue::load().value();
        int open = 0;
        for (const auto &name : catalogue->listNames()) {
            if (!catalogue->list(name)->extendable)
                continue;
            ++open;
            for (const auto &item : catalogue->list(name)->items)
                for (const auto &finding : catalogue->itemFindings(name, toJson(item)))
                    QFAIL(qPrintable(name + u' ' + item.code + u' ' + finding.code + u' ' +
                                     finding.details.value("place"_L1).toString()));
        }
        QVERIFY(open > 10);
        QVERIFY(!catalogue->list(u"term_kind"_s)->extendable); // the program counts with it
    }

    void aGroupIsAddedAndUsed()
    {
        SampleHouse house;
        const auto before = house.catalogue().version();
        house.as(u"lena"_s);
        QCOMPARE(house.refusal(u"addListItem"_s, {{u"list"_s, u"statistics_group"_s},
                                                  {u"item"_s, group(u"LEERTRAJECT"_s, u"Leertraject"_s)}}),
                 u"access.notYourRole"_s);
        house.as(u"cato"_s);
        QCOMPARE(
            house.refusal(u"addListItem"_s, {{u"list"_s, u"term_kind"_s}, {u"item"_s, group(u"NEW"_s, u"nieuw"_s)}}),
            u"catalogue.closedList"_s);
        QCOMPARE(house.refusal(u"addListItem"_s,
                               {{u"list"_s, u"statistics_group"_s}, {u"item"_s, group(u"PROBATIE"_s, u"andere"_s)}}),
                 u"catalogue.codeThere"_s);
        house.done(u"addListItem"_s,
                   {{u"list"_s, u"statistics_group"_s}, {u"item"_s, group(u"LEERTRAJECT"_s, u"Leertraject"_s)}});
        QCOMPARE(house.catalogue().name(u"statistics_group"_s, u"LEERTRAJECT"_s, Language::Fr), u"Leertraject fr"_s);
        QVERIFY(house.catalogue().version() != before);
        auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
        body.insert(u"statisticsGroup"_s, u"LEERTRAJECT"_s);
        QVERIFY(house.catalogue().readType(body).findings.isEmpty());
        house.reopen();
        QVERIFY(house.catalogue().item(u"statistics_group"_s, u"LEERTRAJECT"_s));
        // The same data gives the same catalogue.
        const auto version = house.catalogue().version();
        QVERIFY(house.workspace().undo(house.workspace().lastUndoable()).has_value());
        QVERIFY(!house.catalogue().item(u"statistics_group"_s, u"LEERTRAJECT"_s));
        QVERIFY(house.workspace().undo(house.workspace().lastRedoable()).has_value());
        QCOMPARE(house.catalogue().version(), version);
    }

    void badInputNamesItsPlace_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("found");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("an input that is not there") << u"text.fr"_s << QJsonValue(u"Il suit un cours à {service}."_s)
                                                    << u"catalogue.unknownInput"_s << u"text.fr"_s;
        QTest::newRow("an input that may stay empty")
            << u"inputs[0].required"_s << QJsonValue(false) << u"catalogue.optionalInput"_s << u"text.nl"_s;
        QTest::newRow("an input of no type")
            << u"inputs[0].type"_s << QJsonValue(u"colour"_s) << u"catalogue.unknownCode"_s << u"inputs[0].type"_s;
        QTest::newRow("a name in three languages") << u"name.de"_s << gone << u"catalogue.missing"_s << u"name.de"_s;
        QTest::newRow("an input without a name")
            << u"inputs[0].name"_s << gone << u"catalogue.missing"_s << u"inputs[0].name"_s;
        QTest::newRow("nobody checks") << u"check"_s << QJsonValue(QJsonArray()) << u"catalogue.missing"_s
                                       << u"check"_s;
        QTest::newRow("an unknown actor")
            << u"check"_s << QJsonValue(QJsonArray{u"NOBODY"_s}) << u"catalogue.unknownCode"_s << u"check[0]"_s;
        QTest::newRow("a code in small letters")
            << u"code"_s << QJsonValue(u"languageCourse"_s) << u"catalogue.badCode"_s << u"code"_s;
        QTest::newRow("a member that is none")
            << u"colour"_s << QJsonValue(u"red"_s) << u"catalogue.unknownMember"_s << u"colour"_s;
        QTest::newRow("another kind of value")
            << u"inputs"_s << QJsonValue(u"school"_s) << u"catalogue.wrongType"_s << u"inputs"_s;
    }
    void badInputNamesItsPlace()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QFETCH(QString, found);
        SampleHouse house;
        QVERIFY(house.catalogue().itemFindings(u"condition"_s, condition()).isEmpty());
        const auto bad = withValueAtPlace(condition(), place, value).toObject();
        const auto findings = house.catalogue().itemFindings(u"condition"_s, bad);
        QVERIFY2(placesOf(findings, code).contains(found),
                 qPrintable(placesOf(findings, code).join(u' ') + u" of "_s + QString::number(findings.size())));
        house.as(u"cato"_s);
        const auto refused = house.act(u"addListItem"_s, {{u"list"_s, u"condition"_s}, {u"item"_s, bad}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"catalogue.itemFaults"_s);
        QVERIFY(refused.error().details.value("faults"_L1).toString().contains(found));
    }

    void aConditionIsChangedAndEnded()
    {
        SampleHouse house;
        const auto dossier = house.dossier();
        const auto was = house.file(dossier).conditions.first();
        house.as(u"cato"_s);
        auto item = toJson(*house.catalogue().item(u"condition"_s, was.kind));
        item.insert(u"text"_s, words(u"De betrokkene leeft eerlijk."_s));
        QCOMPARE(house.refusal(u"changeListItem"_s,
                               {{u"list"_s, u"condition"_s}, {u"code"_s, u"NOT_THERE"_s}, {u"item"_s, item}}),
                 u"catalogue.noSuchItem"_s);
        QCOMPARE(house.refusal(u"changeListItem"_s,
                               {{u"list"_s, u"condition"_s}, {u"code"_s, u"WORK"_s}, {u"item"_s, item}}),
                 u"catalogue.codeStays"_s);
        house.done(u"changeListItem"_s, {{u"list"_s, u"condition"_s}, {u"code"_s, was.kind}, {u"item"_s, item}});
        QCOMPARE(house.file(dossier).conditions.first().text, was.text); // as it was imposed
        house.done(u"endListItem"_s,
                   {{u"list"_s, u"condition"_s}, {u"code"_s, was.kind}, {u"until"_s, u"2027-02-01"_s}});
        const auto &catalogue = house.catalogue();
        QVERIFY(catalogue.current(u"condition"_s, {was.kind}, QDate(2027, 1, 31)).contains(was.kind));
        QVERIFY(catalogue.current(u"condition"_s, {was.kind}, QDate(2027, 2, 1)).isEmpty());
        QVERIFY(
            catalogue.nameOn(u"condition"_s, was.kind, QDate(2027, 2, 2), Language::Nl).contains(u"(beëindigd op "));
        // It is no part of a new law, and the old ones stay law.
        QVERIFY(catalogue.type(u"PROBATION"_s, 1));
        QVERIFY(
            !placesOf(publicationGaps(catalogue, catalogue.type(u"PROBATION"_s, 1)->source), u"catalogue.gapEnded"_s)
                 .isEmpty());
        for (int i = 0; i < 2; ++i)
            QVERIFY(house.workspace().undo(house.workspace().lastUndoable()).has_value());
        QVERIFY(!house.catalogue().item(u"condition"_s, was.kind)->validity.until.isValid());
    }

    void whereACodeIsUsedIsSaid()
    {
        SampleHouse house;
        house.dossier(u"PROBATION"_s);
        house.as(u"cato"_s);
        house.made(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}});
        const auto uses = itemUses(house.catalogue(), house.database(), u"principal"_s, u"PROBATION_COMMISSION"_s);
        const auto of = [&](const QString &type) {
            for (const auto &use : uses)
                if (use.type == type)
                    return use;
            return ItemUse{};
        };
        QCOMPARE(of(u"PROBATION"_s).running, 1);
        QVERIFY(of(u"PROBATION"_s).places.contains(u"principals.followsUp[0]"_s));
        QCOMPARE(of(u"LEARNING_TRACK"_s).state, u"CONCEPT"_s);
        QCOMPARE(of(u"FIRST_LINE"_s).version, 0);
        // Every place of a code is found where the reader of types looks for it.
        for (const auto &type : house.catalogue().types())
            for (const auto &used : usedCodes(type.source))
                QCOMPARE(valueAtPlace(type.source, used.place).toString(), used.code);
    }

    // Taking back what a law stands on would take the law away.
    void aCodeInUseStays()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.as(u"cato"_s);
        house.done(u"addListItem"_s,
                   {{u"list"_s, u"statistics_group"_s}, {u"item"_s, group(u"LEERTRAJECT"_s, u"Leertraject"_s)}});
        const auto added = house.lastAct();
        auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
        body.insert(u"statisticsGroup"_s, u"LEERTRAJECT"_s);
        const auto next = house.made(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}, {u"body"_s, body}});
        house.done(u"submitVersion"_s, {{u"version"_s, id(next)}});
        QCOMPARE(house.refusal(u"submitVersion"_s, {{u"version"_s, id(next)}}), u"catalogue.noSuchConcept"_s);
        house.as(u"dirk"_s);
        house.done(u"reviewVersion"_s, {{u"version"_s, id(next)}, {u"agrees"_s, true}});
        house.done(u"publishVersion"_s, {{u"version"_s, id(next)}, {u"from"_s, u"2027-06-01"_s}});
        house.as(u"cato"_s);
        const auto undone = house.workspace().undo(added);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, u"undo.changedSince"_s);
        QVERIFY(house.catalogue().type(u"PROBATION"_s, 2));
    }

    void aTemplateOfThisCountryGoesFirst()
    {
        SampleHouse house;
        house.as(u"cato"_s);
        const QString own = u"# Eigen verslag\n\nOver {{person.name}}.\n"_s;
        const auto refused = house.act(u"setTemplate"_s, {{u"report"_s, u"PROGRESS"_s},
                                                          {u"language"_s, u"nl"_s},
                                                          {u"text"_s, u"# Titel\nOver {{person.colour}}"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"template.unknownField"_s);
        QCOMPARE(refused.error().details.value("line"_L1).toInt(), 2);
        const auto of = [&](const QString &type) {
            return reportTemplate(house.catalogue(), type, u"PROGRESS"_s, u"nl"_s).value();
        };
        const auto shipped = of(u"PROBATION"_s);
        house.done(
            u"setTemplate"_s,
            {{u"type"_s, u"PROBATION"_s}, {u"report"_s, u"PROGRESS"_s}, {u"language"_s, u"nl"_s}, {u"text"_s, own}});
        QVERIFY(of(u"PROBATION"_s).contains(u"Eigen verslag"));
        QCOMPARE(of(u"WORK_PENALTY"_s), shipped);
        house.done(u"setTemplate"_s,
                   {{u"report"_s, u"PROGRESS"_s}, {u"language"_s, u"nl"_s}, {u"text"_s, u"# Voor allen"_s}});
        QVERIFY(of(u"WORK_PENALTY"_s).contains(u"Voor allen"));
        QVERIFY(of(u"PROBATION"_s).contains(u"Eigen verslag"));
        house.done(u"setTemplate"_s, {{u"report"_s, u"PROGRESS"_s}, {u"language"_s, u"nl"_s}});
        QCOMPARE(of(u"WORK_PENALTY"_s), shipped);
        house.reopen();
        QVERIFY(of(u"PROBATION"_s).contains(u"Eigen verslag"));
        const auto &type = *house.catalogue().type(u"PROBATION"_s, 1);
        for (const auto language : allLanguages)
            for (const auto &report : type.reports) {
                const auto text = reportTemplate(house.catalogue(), type.code, report.kind, languageCode(language));
                const auto shown =
                    exampleReport(house.catalogue(), type, u"GEN"_s, report.kind, *text, QDate(2027, 1, 20), language);
                QVERIFY2(shown.has_value(), qPrintable(report.kind));
                QVERIFY(shown->plain().contains(u"Testmans"));
            }
    }

    // What a concept may get wrong, and where it is said.
    void gapsOfBadInput_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("found");
        QTest::newRow("an event that never happens")
            << u"AUTONOMOUS_PROBATION"_s << u"terms[0].from"_s << QJsonValue(QJsonArray{u"ET_CONNECTED"_s})
            << u"catalogue.gapEvent"_s << u"terms[0].from[0]"_s;
        QTest::newRow("a report that nobody writes")
            << u"AUTONOMOUS_PROBATION"_s << u"terms[1].of"_s << QJsonValue(QJsonArray{u"VICTIM_FILE"_s})
            << u"catalogue.gapEvent"_s << u"terms[1].from[0]"_s;
        QTest::newRow("terms that wait for each other")
            << u"AUTONOMOUS_PROBATION"_s << u"terms[1].of"_s << QJsonValue(QJsonArray{u"PROGRESS"_s})
            << u"catalogue.gapCircle"_s << u"terms[1].from"_s;
        QTest::newRow("a limit in a case that is none")
            << u"AUTONOMOUS_PROBATION"_s << u"measure.limits[0].when"_s << QJsonValue(u"FULL_MOON"_s)
            << u"catalogue.unknownCode"_s << u"measure.limits[0].when"_s;
        QTest::newRow("an end before the beginning")
            << u"AUTONOMOUS_PROBATION"_s << u"validity"_s << QJsonValue(QJsonObject{{u"from"_s, u"2030-01-01"_s}})
            << u"catalogue.gapOverlaps"_s << u"validity.from"_s;
        const auto field = [](const QString &before, const QString &type) {
            return QJsonValue(QJsonArray{QJsonObject{{u"code"_s, u"level"_s},
                                                     {u"name"_s, words(u"niveau"_s)},
                                                     {u"type"_s, type},
                                                     {u"neededBefore"_s, QJsonArray{before}}}});
        };
        QTest::newRow("a field needed before it can be filled in")
            << u"PROBATION"_s << u"fields"_s << field(u"completeMandate"_s, u"text"_s) << u"catalogue.gapFieldCircle"_s
            << u"fields[0].neededBefore[0]"_s;
        QTest::newRow("a field needed before no act at all")
            << u"PROBATION"_s << u"fields"_s << field(u"flyAway"_s, u"text"_s) << u"catalogue.gapAct"_s
            << u"fields[0].neededBefore[0]"_s;
        QTest::newRow("nothing to choose from")
            << u"PROBATION"_s << u"fields"_s << field(u"closeDossier"_s, u"choice"_s) << u"catalogue.gapChoices"_s
            << u"fields[0].choices"_s;
    }
    void gapsOfBadInput()
    {
        QFETCH(QString, type);
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QFETCH(QString, found);
        const auto catalogue = Catalogue::load().value();
        const auto body = withValueAtPlace(catalogue->type(type, 1)->source, place, value).toObject();
        const auto gaps = publicationGaps(*catalogue, body);
        QVERIFY2(placesOf(gaps, code).contains(found), qPrintable(placesOf(gaps, code).join(u' ')));
    }

    void aReportWithoutATemplateInALanguage()
    {
        SampleHouse house;
        house.as(u"cato"_s);
        house.done(u"addListItem"_s,
                   {{u"list"_s, u"report"_s},
                    {u"item"_s, QJsonObject{{u"code"_s, u"TRACK_REPORT"_s}, {u"name"_s, words(u"trajectverslag"_s)}}}});
        auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
        auto reports = body.value("reports"_L1).toArray();
        reports << QJsonObject{{u"kind"_s, u"TRACK_REPORT"_s}, {u"when"_s, u"AT_END"_s}, {u"to"_s, u"PRISON"_s}};
        body.insert(u"reports"_s, reports);
        const auto missing = [&] {
            return placesOf(publicationGaps(house.catalogue(), body), u"catalogue.gapTemplate"_s).size();
        };
        QCOMPARE(missing(), 4);
        house.done(u"setTemplate"_s,
                   {{u"report"_s, u"TRACK_REPORT"_s}, {u"language"_s, u"nl"_s}, {u"text"_s, u"# Trajectverslag"_s}});
        QCOMPARE(missing(), 3); // the Dutch one does not serve for a French reader
    }

    void aPlaceIsReadAndWritten()
    {
        const auto body = Catalogue::load().value()->type(u"PROBATION"_s, 1)->source;
        QCOMPARE(valueAtPlace(body, u"terms[0].code"_s).toString(), u"T1"_s);
        QVERIFY(valueAtPlace(body, u"terms[99].code"_s).isUndefined());
        const auto other = withValueAtPlace(body, u"terms[0].offset"_s, u"P2M"_s);
        QCOMPARE(valueAtPlace(other, u"terms[0].offset"_s).toString(), u"P2M"_s);
        QCOMPARE(QJsonValue(body),
                 withValueAtPlace(other, u"terms[0].offset"_s, valueAtPlace(body, u"terms[0].offset"_s)));
        const auto made = withValueAtPlace(QJsonObject(), u"a.b.c"_s, 1);
        QCOMPARE(withValueAtPlace(made, u"a.b.c"_s, QJsonValue::Undefined).toObject(), QJsonObject());
        QCOMPARE(
            withValueAtPlace(body, u"terms[0]"_s, QJsonValue::Undefined).toObject().value("terms"_L1).toArray().size(),
            body.value("terms"_L1).toArray().size() - 1);
        QCOMPARE(placeWithin(u"terms[0].offset"_s, u"terms"_s), u"[0].offset"_s);
        QCOMPARE(placeWithin(u"terms[0].offset"_s, u"terms[0]"_s), u"offset"_s);
        QCOMPARE(placeWithin(u"termsOther"_s, u"terms"_s), QString());
        QCOMPARE(placeJoined(u"terms"_s, u"[0]"_s), u"terms[0]"_s);
    }

    void wordsThatDiffer()
    {
        using Kind = WordStretch::Kind;
        const auto stretches =
            wordDifference(u"Binnen één maand na de aanstelling."_s, u"Binnen twee maanden na de aanstelling."_s);
        const QList<WordStretch> expected{{Kind::Same, u"Binnen"_s},
                                          {Kind::Old, u"één maand"_s},
                                          {Kind::New, u"twee maanden"_s},
                                          {Kind::Same, u"na de aanstelling."_s}};
        QCOMPARE(stretches, expected);
        QVERIFY(wordDifference({}, {}).isEmpty());
        QCOMPARE(wordDifference({}, u"nieuw"_s), QList<WordStretch>({{Kind::New, u"nieuw"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"

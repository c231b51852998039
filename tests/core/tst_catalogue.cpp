// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/catalogue/jsonreader.h"
#include "tests/core/schemacheck.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString resources(const QString &path)
{
    return QStringLiteral(PROJECT_SOURCE) + u"/resources/catalogue/"_s + path;
}

QStringList filesOf(const QString &folder)
{
    const QDir dir(resources(folder));
    QStringList files;
    for (const auto &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files << dir.filePath(name);
    return files;
}

const Catalogue &shipped()
{
    static const auto catalogue = *Catalogue::load();
    return *catalogue;
}

// The same JSON with the value at a path ("terms/0/offset") replaced, or taken away.
QJsonValue replaced(const QJsonValue &json, const QStringList &path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    if (json.isArray()) {
        auto list = json.toArray();
        const auto at = path.first().toInt();
        if (at == list.size())
            list << by;
        else
            list[at] = replaced(list[at], path.mid(1), by);
        return list;
    }
    auto object = json.toObject();
    if (path.size() == 1 && by.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), replaced(object.value(path.first()), path.mid(1), by));
    return object;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileIsRead_data();
    void everyShippedFileIsRead();
    void theNumberOfFilesIsWhatWasPromised();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void everythingWrongIsSaidAtOnce();
    void aSyntaxErrorIsSaidWithLineAndColumn();
    void exactlyOneVersionIsInForce();
    void theVersionFollowsTheDateOfTheDecision_data();
    void theVersionFollowsTheDateOfTheDecision();
    void movingTheCommencementMovesTheVersions();
    void aParameterThatCannotBeIsRefused_data();
    void aParameterThatCannotBeIsRefused();
    void anImportedVersionTakesOverFromItsDay();
    void aVersionThatWasThereIsNotReplaced();
    void everyCodeHasItsNameInFourLanguages();
    void everyCourtAndHouseIsKnownToTheOther();
};

void TestCatalogue::everyShippedFileIsRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("schema");
    for (const auto &[folder, schema] :
         {std::pair{u"types"_s, u"dossier-type"_s}, {u"lists"_s, u"code-list"_s}, {u"reference"_s, u"reference"_s}})
        for (const auto &path : filesOf(folder))
            QTest::newRow(qPrintable(folder + u'/' + QFileInfo(path).fileName()))
                << path << resources(u"schema/"_s + schema + u".schema.json"_s);
}

void TestCatalogue::everyShippedFileIsRead()
{
    QFETCH(QString, path);
    QFETCH(QString, schema);
    const auto body = parseJsonObject(sourceFile(path), path);
    QVERIFY(body.has_value());
    QStringList wrong;
    for (const auto &finding : shipped().validate(*body))
        wrong << finding.details.value("place"_L1).toString() + u' ' + finding.code;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    const auto bySchema = schemaFindings(jsonFile(schema), *body);
    QVERIFY2(bySchema.isEmpty(), qPrintable(bySchema.join(u'\n')));
}

void TestCatalogue::theNumberOfFilesIsWhatWasPromised()
{
    QCOMPARE(filesOf(u"types"_s).size(), 35);
    QCOMPARE(shipped().types().size(), 35);
    QSet<QString> codes;
    for (const auto &type : shipped().types())
        codes << type.code;
    QCOMPARE(codes.size(), 32);
    QCOMPARE(filesOf(u"lists"_s).size(), shipped().listNames().size());
}

void TestCatalogue::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("schemaRefuses"); // false where a schema cannot know: the code lists are other files
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &place,
                        const QString &code, bool schemaRefuses = true) {
        QTest::newRow(name) << path << value << place << u"catalogue."_s + code << schemaRefuses;
    };
    const QJsonValue gone = QJsonValue::Undefined;
    row("no code", u"code"_s, gone, u"code"_s, u"missing"_s);
    row("an empty code", u"code"_s, u""_s, u"code"_s, u"missing"_s);
    row("a code with a space", u"code"_s, u"PRO BATION"_s, u"code"_s, u"badCode"_s);
    row("a code that is a number", u"code"_s, 7, u"code"_s, u"wrongType"_s);
    row("version zero", u"version"_s, 0, u"version"_s, u"outOfRange"_s);
    row("half a version", u"version"_s, 1.5, u"version"_s, u"outOfRange"_s);
    row("a version in words", u"version"_s, u"one"_s, u"version"_s, u"wrongType"_s);
    row("a date that is none", u"validity/from"_s, u"1964-02-30"_s, u"validity.from"_s, u"badDate"_s, false);
    row("a validity that ends where it begins", u"validity/until"_s, u"1964-07-17"_s, u"validity"_s, u"emptyValidity"_s,
        false);
    row("a parameter nobody knows", u"validity/from"_s, QJsonObject{{u"parameter"_s, u"fullMoon"_s}},
        u"validity.from.parameter"_s, u"unknownCode"_s, false);
    row("no name", u"name"_s, gone, u"name"_s, u"missing"_s);
    row("no German name", u"name/de"_s, gone, u"name.de"_s, u"missing"_s);
    row("an empty French name", u"name/fr"_s, u""_s, u"name.fr"_s, u"missing"_s);
    row("a name in a fifth language", u"name/lb"_s, u"x"_s, u"name.lb"_s, u"unknownMember"_s);
    row("a member nobody knows", u"colour"_s, u"blue"_s, u"colour"_s, u"unknownMember"_s);
    row("a family nobody knows", u"family"_s, u"PETS"_s, u"family"_s, u"unknownCode"_s, false);
    row("a group of the statistics nobody knows", u"statisticsGroup"_s, u"PETS"_s, u"statisticsGroup"_s,
        u"unknownCode"_s, false);
    row("nobody who decides", u"principals/decides"_s, QJsonArray(), u"principals.decides"_s, u"missing"_s, false);
    row("no principals", u"principals"_s, gone, u"principals"_s, u"missing"_s);
    row("a principal nobody knows", u"principals/followsUp/0"_s, u"NEIGHBOUR"_s, u"principals.followsUp[0]"_s,
        u"unknownCode"_s, false);
    row("a decision nobody knows", u"decisions/1"_s, u"FROWN"_s, u"decisions[1]"_s, u"unknownCode"_s, false);
    row("a mandate that begins with a decision of another type", u"initialDecisions/0"_s, u"ASSIGN"_s,
        u"initialDecisions"_s, u"unknownCode"_s, false);
    row("a measure in litres", u"measure/unit"_s, u"LITRES"_s, u"measure.unit"_s, u"unknownCode"_s);
    row("a shortest measure that is no length", u"measure/min"_s, u"one year"_s, u"measure.min"_s, u"badDuration"_s,
        false);
    row("a term without a code", u"terms/0/code"_s, gone, u"terms[0].code"_s, u"missing"_s);
    row("two terms of one code", u"terms/1/code"_s, u"T1"_s, u"terms[1].code"_s, u"doubleCode"_s, false);
    row("a term that runs from nothing", u"terms/0/from"_s, QJsonArray(), u"terms[0].from"_s, u"missing"_s, false);
    row("a term that runs from an event nobody knows", u"terms/0/from/0"_s, u"FULL_MOON"_s, u"terms[0].from[0]"_s,
        u"unknownCode"_s, false);
    row("an offset nobody can read", u"terms/0/offset"_s, u"P1X"_s, u"terms[0].offset"_s, u"badOffset"_s);
    row("no offset", u"terms/0/offset"_s, gone, u"terms[0].offset"_s, u"missing"_s);
    row("a kind of term nobody knows", u"terms/0/kind"_s, u"SOMETIME"_s, u"terms[0].kind"_s, u"unknownCode"_s, false);
    row("the end of a measure that rolls", u"terms/4/roll"_s, true, u"terms[4].roll"_s, u"endNeverRolls"_s, false);
    row("roll in words", u"terms/0/roll"_s, u"yes"_s, u"terms[0].roll"_s, u"wrongType"_s);
    row("a term nobody has to do", u"terms/0/actor"_s, u"WEATHER"_s, u"terms[0].actor"_s, u"unknownCode"_s, false);
    row("a term fulfilled by a report nobody knows", u"terms/0/fulfilledBy/report/0"_s, u"POEM"_s,
        u"terms[0].fulfilledBy.report[0]"_s, u"unknownCode"_s, false);
    row("a term that is soon in a thousand days", u"terms/0/soonDays"_s, 1000, u"terms[0].soonDays"_s, u"outOfRange"_s,
        false);
    row("a term without its sentence in English", u"terms/0/sentence/en"_s, gone, u"terms[0].sentence.en"_s,
        u"missing"_s);
    row("a confidence of one's own", u"terms/0/confidence"_s, u"X"_s, u"terms[0].confidence"_s, u"unknownCode"_s);
    row("a term that is a text", u"terms/0"_s, u"T1"_s, u"terms[0]"_s, u"wrongType"_s);
    row("terms that are no list", u"terms"_s, QJsonObject(), u"terms"_s, u"wrongType"_s);
    row("a general condition nobody knows", u"conditions/general/0"_s, u"SMILE"_s, u"conditions.general[0]"_s,
        u"unknownCode"_s, false);
    row("a state of conditions nobody knows", u"conditions/startState"_s, u"BROKEN"_s, u"conditions.startState"_s,
        u"unknownCode"_s, false);
    row("a contact nobody knows", u"contacts/required/0/kind"_s, u"PIGEON"_s, u"contacts.required[0].kind"_s,
        u"unknownCode"_s, false);
    row("a report of no kind", u"reports/0/kind"_s, gone, u"reports[0].kind"_s, u"missing"_s);
    row("a report by a term that is not there", u"reports/0/term"_s, u"T99"_s, u"reports[0].term"_s, u"unknownCode"_s,
        false);
    row("a report to nobody known", u"reports/0/to"_s, u"NEIGHBOUR"_s, u"reports[0].to"_s, u"unknownCode"_s, false);
    row("a signal nobody knows", u"signalTriggers/0/code"_s, u"SNEEZE"_s, u"signalTriggers[0].code"_s, u"unknownCode"_s,
        false);
    row("an outcome nobody knows", u"outcomes/0"_s, u"EVAPORATED"_s, u"outcomes[0]"_s, u"unknownCode"_s, false);
    row("a role nobody knows", u"parties/0/role"_s, u"PARROT"_s, u"parties[0].role"_s, u"unknownCode"_s, false);
    row("less than nobody", u"parties/0/min"_s, -1, u"parties[0].min"_s, u"outOfRange"_s);
}

void TestCatalogue::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QFETCH(QString, code);
    QFETCH(bool, schemaRefuses);
    const auto broken = replaced(jsonFile(resources(u"types/PROBATION.json"_s)), path.split(u'/'), value).toObject();
    const auto findings = shipped().validate(broken);
    QStringList found;
    for (const auto &finding : findings)
        found << finding.details.value("place"_L1).toString() + u' ' + finding.code;
    QVERIFY2(found.contains(place + u' ' + code),
             qPrintable(u"expected "_s + place + u' ' + code + u", found: "_s + found.join(u"; "_s)));
    for (const auto &finding : findings)
        for (const auto language : allLanguages)
            QVERIFY(problemSentence(finding, language).contains(finding.details.value("place"_L1).toString()));
    if (schemaRefuses)
        QVERIFY(!schemaFindings(jsonFile(resources(u"schema/dossier-type.schema.json"_s)), broken).isEmpty());
}

void TestCatalogue::everythingWrongIsSaidAtOnce()
{
    auto broken = replaced(jsonFile(resources(u"types/PROBATION.json"_s)), {u"name"_s, u"de"_s}, QJsonValue::Undefined);
    broken = replaced(broken, {u"terms"_s, u"0"_s, u"offset"_s}, u"P1X"_s);
    broken = replaced(broken, {u"colour"_s}, u"blue"_s);
    QCOMPARE(shipped().validate(broken.toObject()).size(), 3);
    QCOMPARE(shipped().validate({{u"kind"_s, u"recipe"_s}}).first().code, u"catalogue.unknownKind"_s);
    auto list = replaced(jsonFile(resources(u"lists/sex.json"_s)), {u"items"_s, u"1"_s, u"code"_s},
                         jsonFile(resources(u"lists/sex.json"_s)).value("items"_L1)[0]["code"_L1]);
    QCOMPARE(shipped().validate(list.toObject()).first().code, u"catalogue.doubleCode"_s);
    QCOMPARE(shipped().validate(list.toObject()).first().details.value("place"_L1).toString(), u"items[1].code"_s);
}

void TestCatalogue::aSyntaxErrorIsSaidWithLineAndColumn()
{
    const auto parsed = parseJsonObject("{\n  \"code\": \"A\",\n  \"version\": one\n}", u"eigen.json"_s);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"json.syntax"_s);
    QCOMPARE(parsed.error().details.value("line"_L1).toInt(), 3);
    QCOMPARE(parsed.error().details.value("file"_L1).toString(), u"eigen.json"_s);
    QCOMPARE(parseJsonObject("[1]", u"x"_s).error().code, u"json.notAnObject"_s);
}

void TestCatalogue::exactlyOneVersionIsInForce()
{
    for (QDate day(2026, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
        const auto on = shipped().typesOn(day);
        for (const auto &type : shipped().types()) {
            const auto valid =
                std::count_if(shipped().types().begin(), shipped().types().end(), [&](const DossierType &other) {
                    return other.code == type.code && other.validity.contains(day);
                });
            QVERIFY2(valid <= 1, qPrintable(type.code + u' ' + day.toString(Qt::ISODate)));
            QVERIFY(valid == 0 || std::count_if(on.begin(), on.end(), [&](const DossierType *other) {
                                      return other->code == type.code;
                                  }) == 1);
        }
    }
}

void TestCatalogue::theVersionFollowsTheDateOfTheDecision_data()
{
    QTest::addColumn<QString>("decidedOn");
    QTest::addColumn<int>("version");
    QTest::newRow("long before") << u"2010-01-04"_s << 1;
    QTest::newRow("the last day before") << u"2026-04-07"_s << 1;
    QTest::newRow("the day itself") << u"2026-04-08"_s << 2;
    QTest::newRow("after, though received") << u"2027-01-15"_s << 2;
}

void TestCatalogue::theVersionFollowsTheDateOfTheDecision()
{
    QFETCH(QString, decidedOn);
    QFETCH(int, version);
    SampleHouse house;
    const auto dossier =
        house.dossier(u"WORK_PENALTY"_s,
                      {{u"decision"_s, QJsonObject{{u"decidedOn"_s, decidedOn}, {u"principal"_s, u"POLICE_COURT"_s}}},
                       {u"hours"_s, 40}});
    QCOMPARE(house.file(dossier).dossier.version, version);
}

void TestCatalogue::movingTheCommencementMovesTheVersions()
{
    SampleHouse house;
    const auto before = house.dossier(u"WORK_PENALTY"_s, {{u"hours"_s, 40}});
    QCOMPARE(house.file(before).dossier.version, 2);
    house.as(u"cato"_s).done(
        u"setParameter"_s,
        {{u"code"_s, u"newCriminalCodeCommencement"_s}, {u"value"_s, u"2027-09-01"_s}, {u"reason"_s, u"uitgesteld"_s}});
    for (const auto *code : {"WORK_PENALTY", "AUTONOMOUS_PROBATION", "ET_AUTONOMOUS"}) {
        const auto type = QString::fromLatin1(code);
        QVERIFY(house.catalogue().type(type, QDate(2027, 8, 31)));
        QCOMPARE(house.catalogue().type(type, QDate(2027, 8, 31))->version, 1);
        QCOMPARE(house.catalogue().type(type, QDate(2027, 9, 1))->version, 2);
    }
    QVERIFY(!house.catalogue().type(u"EXTENDED_FOLLOW_UP"_s, QDate(2027, 8, 31)));
    QVERIFY(house.catalogue().type(u"EXTENDED_FOLLOW_UP"_s, QDate(2027, 9, 1)));
    // New dossiers follow; one that was registered keeps its version; the value is still there tomorrow.
    const auto after = house.as(u"lena"_s).dossier(u"WORK_PENALTY"_s, {{u"hours"_s, 40}});
    QCOMPARE(house.file(after).dossier.version, 1);
    QCOMPARE(house.file(before).dossier.version, 2);
    house.reopen();
    QCOMPARE(house.catalogue().type(u"WORK_PENALTY"_s, QDate(2027, 8, 31))->version, 1);
    QVERIFY(house.as(u"cato"_s).workspace().undo(house.lastAct() - 1).has_value());
    QCOMPARE(house.catalogue().type(u"WORK_PENALTY"_s, QDate(2027, 8, 31))->version, 2);
}

void TestCatalogue::aParameterThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("nobody knows it") << u"fullMoon"_s << u"1"_s << u"act.fieldNotInList"_s;
    QTest::newRow("no such day") << u"newCriminalCodeCommencement"_s << u"2027-02-30"_s << u"parameter.badValue"_s;
    QTest::newRow("a number in words") << u"noShowsBeforeSignal"_s << u"two"_s << u"parameter.badValue"_s;
    QTest::newRow("a list for a number") << u"noShowsBeforeSignal"_s << u"[2]"_s << u"parameter.badValue"_s;
    QTest::newRow("two numbers") << u"noShowsBeforeSignal"_s << u"2, 3"_s << u"parameter.badValue"_s;
    QTest::newRow("a number for an object") << u"atOnceMinutes"_s << u"60"_s << u"parameter.badValue"_s;
}

void TestCatalogue::aParameterThatCannotBeIsRefused()
{
    QFETCH(QString, code);
    QFETCH(QString, value);
    QFETCH(QString, refusal);
    SampleHouse house;
    QCOMPARE(house.as(u"cato"_s).refusal(u"setParameter"_s,
                                         {{u"code"_s, code}, {u"value"_s, value}, {u"reason"_s, u"proef"_s}}),
             refusal);
    QCOMPARE(house.catalogue().parameter(u"noShowsBeforeSignal"_s).toInt(), 2);
    house.reopen(); // and the house still opens
}

void TestCatalogue::anImportedVersionTakesOverFromItsDay()
{
    SampleHouse house;
    auto body = replaced(jsonFile(resources(u"types/PROBATION.json"_s)), {u"version"_s}, 2);
    body = replaced(body, {u"validity"_s, u"from"_s}, u"2027-06-01"_s);
    body = replaced(body, {u"terms"_s, u"0"_s, u"offset"_s}, u"P2M"_s);
    const auto old = house.dossier();
    house.as(u"cato"_s).done(u"importCatalogueVersion"_s, {{u"body"_s, body}});
    QVERIFY(!house.catalogue().type(u"PROBATION"_s, 2)); // a concept
    QVERIFY(house.workspace().undo(house.workspace().lastUndoable()).has_value());
    house.as(u"setup"_s).done(u"importCatalogueVersion"_s, {{u"body"_s, body}});
    QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 5, 31))->version, 1);
    QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 6, 1))->version, 2);
    QCOMPARE(house.catalogue().type(u"PROBATION"_s, 1)->validity.until, QDate(2027, 6, 1));
    house.as(u"lena"_s).at(u"2027-06-10"_s);
    const auto fresh = house.dossier();
    QCOMPARE(house.file(fresh).dossier.version, 2);
    QCOMPARE(house.due(fresh, u"T1"_s), u"2027-08-10"_s);
    QCOMPARE(house.due(old, u"T1"_s), u"2027-02-22"_s); // 20 February is a Saturday; still one month
    // Taken back, nobody chooses it any more; the dossier that began under it is not left without its law.
    house.as(u"dirk"_s);
    const auto taken = house.workspace().undo(house.lastAct() - 1);
    QVERIFY2(!taken, "a version with a dossier was taken back");
    QCOMPARE(house.due(fresh, u"T1"_s), u"2027-08-10"_s);
}

void TestCatalogue::aVersionThatWasThereIsNotReplaced()
{
    SampleHouse house;
    const auto body = jsonFile(resources(u"types/PROBATION.json"_s));
    QCOMPARE(house.as(u"cato"_s).refusal(u"importCatalogueVersion"_s, {{u"body"_s, body}}),
             u"catalogue.versionExists"_s);
    const auto broken =
        replaced(replaced(body, {u"version"_s}, 3), {u"terms"_s, u"0"_s, u"offset"_s}, u"P1X"_s).toObject();
    QCOMPARE(house.refusal(u"importCatalogueVersion"_s, {{u"body"_s, broken}}), u"catalogue.badOffset"_s);
    QCOMPARE(house.as(u"lena"_s).refusal(u"importCatalogueVersion"_s,
                                         {{u"body"_s, replaced(body, {u"version"_s}, 2).toObject()}}),
             u"access.notYourRole"_s);
}

void TestCatalogue::everyCodeHasItsNameInFourLanguages()
{
    int codes = 0;
    for (const auto &name : shipped().listNames())
        for (const auto &item : shipped().list(name)->items) {
            ++codes;
            for (const auto language : allLanguages)
                QVERIFY2(!item.name.texts[static_cast<size_t>(language)].isEmpty(),
                         qPrintable(name + u'/' + item.code));
        }
    QVERIFY(codes > 300);
}

void TestCatalogue::everyCourtAndHouseIsKnownToTheOther()
{
    QVERIFY(shipped().courts().size() > 50);
    for (const auto &court : shipped().courts()) {
        QVERIFY2(shipped().item(u"principal"_s, court.principal), qPrintable(court.code));
        QVERIFY2(court.house.isEmpty() || shipped().house(court.house), qPrintable(court.code));
    }
    for (const auto &house : shipped().houses())
        QVERIFY2(house.parent.isEmpty() || shipped().house(house.parent), qPrintable(house.code));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/searchtext.h"
#include "core/search/search.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_house.reset(); }
    void namesAreFoundHoweverTheyAreTyped_data();
    void namesAreFoundHoweverTheyAreTyped();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void theQueryLanguageIsNotLetThrough_data();
    void theQueryLanguageIsNotLetThrough();
    void aHiddenGroupIsNotConfirmed_data();
    void aHiddenGroupIsNotConfirmed();
    void theLimitLimitsWhatIsSeen();
    void whatChangedIsFoundByItsNewName();
    void namesFoldToWhatIsHeard_data();
    void namesFoldToWhatIsHeard();

private:
    QStringList titles(const QString &typed, const QString &role = QStringLiteral("TEAM_LEADER"), int limit = 20);

    std::unique_ptr<SampleHouse> m_house{};
};

void TestSearch::initTestCase()
{
    m_house = std::make_unique<SampleHouse>();
    auto &house = *m_house;
    const auto with = [](const QString &family, const QString &given, QJsonObject more = {}) {
        more.insert(u"familyName"_s, family);
        more.insert(u"givenName"_s, given);
        return QJsonObject{{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, more}}}}};
    };
    house.dossier(u"PROBATION"_s, with(u"Van den Broecke"_s, u"Zoë"_s,
                                       {{u"birthDate"_s, u"1985-07-30"_s},
                                        {u"nationalNumber"_s, u"85.07.30-033.28"_s},
                                        {u"phone"_s, u"0470 12 34 56"_s},
                                        {u"address"_s, QJsonObject{{u"street"_s, u"Nergensstraat"_s},
                                                                   {u"number"_s, u"12"_s},
                                                                   {u"municipality"_s, u"Gent"_s}}}}));
    house.dossier(u"PROBATION"_s, with(u"Łukaszewicz-Müller"_s, u"Anne-Sophie"_s, {{u"alsoKnownAs"_s, u"Sofietje"_s}}));
    house.dossier(
        u"PROBATION"_s,
        with(u"D'Hondt"_s, u"Fons"_s,
             {{u"secretAddress"_s, true},
              {u"address"_s,
               QJsonObject{{u"street"_s, u"Geheimlaan"_s}, {u"number"_s, u"7"_s}, {u"municipality"_s, u"Aalst"_s}}}}));
    house.dossier(u"VICTIM_RECEPTION"_s, with(u"Hersenschim"_s, u"Hilde"_s));
    house.dossier(
        u"CIVIL_SOCIAL_STUDY"_s,
        {{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Proefpersoon"_s}}}}}}});
    house.person(u"Nergens"_s, u"Nog"_s);
}

QStringList TestSearch::titles(const QString &typed, const QString &role, int limit)
{
    QStringList titles;
    for (const auto &found : search(m_house->database(), typed, role, limit))
        titles << found.kind + u' ' + found.title;
    titles.sort();
    return titles;
}

void TestSearch::namesAreFoundHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    const auto zoe = u"person Zoë Van den Broecke"_s;
    const auto anne = u"person Anne-Sophie Łukaszewicz-Müller"_s;
    QTest::newRow("as it is written") << u"Zoë Van den Broecke"_s << zoe;
    QTest::newRow("without its accent") << u"zoe"_s << zoe;
    QTest::newRow("in capitals") << u"VAN DEN BROECKE"_s << zoe;
    QTest::newRow("family name first") << u"Broecke Zoë"_s << zoe;
    QTest::newRow("with a comma") << u"Van den Broecke, Zoë"_s << zoe;
    QTest::newRow("without its particles") << u"broecke"_s << zoe;
    QTest::newRow("only begun") << u"broe zo"_s << zoe;
    QTest::newRow("a letter of another alphabet") << u"lukaszewicz"_s << anne;
    QTest::newRow("the second half of a name") << u"muller"_s << anne;
    QTest::newRow("a given name in two parts") << u"sophie anne"_s << anne;
    QTest::newRow("a name one goes by") << u"sofietje"_s << anne;
    QTest::newRow("a letter with its accent apart") << u"Mu\u0308ller"_s << anne;
    QTest::newRow("an apostrophe") << u"d'hondt"_s << u"person Fons D'Hondt"_s;
    QTest::newRow("no apostrophe") << u"dhondt"_s << u"person Fons D'Hondt"_s;
    QTest::newRow("a typographic apostrophe") << u"D’Hondt"_s << u"person Fons D'Hondt"_s;
    QTest::newRow("the number of a dossier") << u"GEN-2027-00001"_s << u"dossier Zoë Van den Broecke"_s;
    QTest::newRow("the number without its dashes") << u"gen202700001"_s << u"dossier Zoë Van den Broecke"_s;
    QTest::newRow("the register number with points") << u"85.07.30-033.28"_s << zoe;
    QTest::newRow("the register number in digits") << u"85073003328"_s << zoe;
    QTest::newRow("the birth date with slashes") << u"30/07/1985"_s << zoe;
    QTest::newRow("the birth date in one") << u"30071985"_s << zoe;
    QTest::newRow("a name and a year") << u"zoe 1985"_s << zoe;
    QTest::newRow("a street") << u"nergensstraat 12"_s << zoe;
    QTest::newRow("a town and a name") << u"gent zoe"_s << zoe;
    QTest::newRow("someone without a dossier") << u"nog nergens"_s << u"person Nog Nergens"_s;
}

void TestSearch::namesAreFoundHoweverTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    const auto found = titles(typed);
    QVERIFY2(found.contains(title), qPrintable(found.join(u", "_s)));
}

void TestSearch::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("signs only") << u"?!*"_s;
    QTest::newRow("a name nobody has") << u"bestaatniet"_s;
    QTest::newRow("two people's names together") << u"zoe muller"_s;
    QTest::newRow("the middle of a word") << u"roecke"_s;
    QTest::newRow("an address that is secret") << u"geheimlaan"_s;
    QTest::newRow("another register number") << u"85.07.30-033.29"_s;
}

void TestSearch::whatIsNotThereIsNotFound()
{
    QFETCH(QString, typed);
    QCOMPARE(titles(typed), QStringList());
}

void TestSearch::theQueryLanguageIsNotLetThrough_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"\"", "zoe\"", "zoe OR muller", "NOT zoe", "words:zoe", "zoe*", "(zoe", "zoe^2",
                              "NEAR(zoe broecke)", "'; DROP TABLE person; --", "zoe - broecke", "{zoe}", "a AND"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSearch::theQueryLanguageIsNotLetThrough()
{
    QFETCH(QString, typed);
    const auto found = m_house->workspace().read(
        [&](const Database &database) { return search(database, typed, u"TEAM_LEADER"_s, 20).size(); });
    QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().code)); // never an error of SQL
    QVERIFY(*found < 6);
    QCOMPARE(m_house->count("person", "family_name = 'Van den Broecke'"), 1);
}

void TestSearch::aHiddenGroupIsNotConfirmed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("seen");
    QTest::newRow("a victim by the victim's assistant") << u"hersenschim"_s << u"VICTIM_ASSISTANT"_s << true;
    QTest::newRow("a victim by the leader") << u"hersenschim"_s << u"TEAM_LEADER"_s << true;
    QTest::newRow("a victim by a justice assistant") << u"hersenschim"_s << u"JUSTICE_ASSISTANT"_s << false;
    QTest::newRow("the victim's dossier by its number") << u"GEN-2027-00004"_s << u"JUSTICE_ASSISTANT"_s << false;
    QTest::newRow("an offender by the victim's assistant") << u"broecke"_s << u"VICTIM_ASSISTANT"_s << false;
    QTest::newRow("an offender by a justice assistant") << u"broecke"_s << u"JUSTICE_ASSISTANT"_s << true;
    QTest::newRow("a party of a study by the dispatcher") << u"proefpersoon"_s << u"DISPATCHER"_s << false;
    QTest::newRow("anyone by who manages the catalogue") << u"broecke"_s << u"CATALOGUE_MANAGER"_s << false;
}

void TestSearch::aHiddenGroupIsNotConfirmed()
{
    QFETCH(QString, typed);
    QFETCH(QString, role);
    QFETCH(bool, seen);
    QCOMPARE(!titles(typed, role).isEmpty(), seen);
}

void TestSearch::theLimitLimitsWhatIsSeen()
{
    SampleHouse house;
    for (int i = 0; i < 12; ++i)
        house.dossier(
            u"VICTIM_RECEPTION"_s,
            {{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Naamgenoot"_s},
                                                                         {u"givenName"_s, u"Slachtoffer"_s}}}}}}});
    house.dossier(u"PROBATION"_s,
                  {{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Naamgenoot"_s},
                                                                               {u"givenName"_s, u"Dader"_s}}}}}}});
    QCOMPARE(search(house.database(), u"naamgenoot"_s, u"TEAM_LEADER"_s, 5).size(), 5);
    // What may not be seen does not push away what may.
    const auto seen = search(house.database(), u"naamgenoot"_s, u"JUSTICE_ASSISTANT"_s, 3);
    QCOMPARE(seen.size(), 2); // the person and the dossier
}

void TestSearch::whatChangedIsFoundByItsNewName()
{
    SampleHouse house;
    const auto dossier = house.dossier(
        u"PROBATION"_s,
        {{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Oudenaam"_s}}}}}}});
    const auto person = house.file(dossier).people.first().person;
    const auto kinds = [&](const QString &typed) {
        QStringList found;
        for (const auto &one : search(house.database(), typed, u"TEAM_LEADER"_s, 10))
            found << one.kind;
        found.sort();
        return found.join(u' ');
    };
    QCOMPARE(kinds(u"oudenaam"_s), u"dossier person"_s);
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"familyName"_s, u"Nieuwenaam"_s}});
    QCOMPARE(kinds(u"oudenaam"_s), QString());
    QCOMPARE(kinds(u"nieuwenaam"_s), u"dossier person"_s);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(kinds(u"oudenaam"_s), u"dossier person"_s);
    const auto other = house.person(u"Oudenaem"_s);
    house.as(u"dirk"_s).done(u"mergePersons"_s, {{u"keep"_s, id(person)}, {u"drop"_s, id(other)}});
    QCOMPARE(kinds(u"oudenaem"_s), QString()); // only who was kept is found
    QCOMPARE(house.database().integrityFindings(), QStringList());
    house.database().script(
        "INSERT INTO search_words (search_words) VALUES ('integrity-check')"); // throws when words and entries differ
}

void TestSearch::namesFoldToWhatIsHeard_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("k and ck") << u"Beckers"_s << u"Bekers"_s << true;
    QTest::newRow("y and ij") << u"Feyen"_s << u"Feijen"_s << true;
    QTest::newRow("ph and f") << u"Philips"_s << u"Filips"_s << true;
    QTest::newRow("particles") << u"Van den Broecke"_s << u"Vandenbroecke"_s << false;
    QTest::newRow("particles apart") << u"Van den Broecke"_s << u"De Broeke"_s << true;
    QTest::newRow("c and k") << u"Claes"_s << u"Klaas"_s << true;
    QTest::newRow("another name") << u"Peeters"_s << u"Maes"_s << false;
    QTest::newRow("only a particle") << u"De"_s << u"Van"_s << false;
}

void TestSearch::namesFoldToWhatIsHeard()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QVERIFY(!soundOf(one).isEmpty());
    QVERIFY2((soundOf(one) == soundOf(other)) == alike, qPrintable(soundOf(one) + u" / "_s + soundOf(other)));
    QCOMPARE(folded(folded(one)), folded(one));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"

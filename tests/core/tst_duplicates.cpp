// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/person/duplicates.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_house.reset(); }
    void whoMayBeTheSameIsShown_data();
    void whoMayBeTheSameIsShown();
    void whoIsAnotherIsNotShown_data();
    void whoIsAnotherIsNotShown();
    void theLikeliestComesFirst();
    void everyReasonHasItsWords();
    void aSecretAddressIsNotShown();
    void mergingKeepsEverything();
    void numbersThatDifferAreNotMerged();

private:
    static PersonSought sought(const QString &text);

    std::unique_ptr<SampleHouse> m_house{};
};

// "family|given|birth|number"
PersonSought TestDuplicates::sought(const QString &text)
{
    const auto parts = text.split(u'|');
    return {.familyName = parts.value(0),
            .givenName = parts.value(1),
            .birthDate = parts.value(2),
            .nationalNumber = parts.value(3)};
}

void TestDuplicates::initTestCase()
{
    m_house = std::make_unique<SampleHouse>();
    m_house->person(u"Van den Broecke"_s, u"Fons"_s,
                    {{u"birthDate"_s, u"1985-07-30"_s}, {u"nationalNumber"_s, u"85073003328"_s}});
    m_house->person(u"Peeters"_s, u"Marie"_s, {{u"birthDate"_s, u"1970-02-03"_s}});
    m_house->person(u"Peeters"_s, u"Jan"_s, {{u"birthDate"_s, u"1999-12-31"_s}});
    m_house->person(u"Peeters"_s, u"Lotte"_s);
}

void TestDuplicates::whoMayBeTheSameIsShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("reason");
    const auto fons = u"Fons Van den Broecke"_s;
    QTest::newRow("the same number, another name")
        << u"Iemand|Anders||85073003328"_s << fons << u"duplicate.sameNumber"_s;
    QTest::newRow("the same name") << u"Van den Broecke|Fons||"_s << fons << u"duplicate.sameName"_s;
    QTest::newRow("the same name in small letters") << u"van den broecke|fons||"_s << fons << u"duplicate.sameName"_s;
    QTest::newRow("the family name alone") << u"Van den Broecke|||"_s << fons << u"duplicate.sameName"_s;
    QTest::newRow("a slip of the finger") << u"Van den Broekce|Fons||"_s << fons << u"duplicate.soundsAlike"_s;
    QTest::newRow("as it sounds") << u"Van den Broeke|Fons|1985-07-30|"_s << fons << u"duplicate.soundsAlike"_s;
    QTest::newRow("names exchanged") << u"Fons|Van den Broecke||"_s << fons << u"duplicate.namesExchanged"_s;
    QTest::newRow("name and birth") << u"Peeters|Marie|1970-02-03|"_s << u"Marie Peeters"_s << u"duplicate.sameBirth"_s;
    QTest::newRow("given name cut short, same birth")
        << u"Peeters|Mari|1970-02-03|"_s << u"Marie Peeters"_s << u"duplicate.sameFamilyName"_s;
    QTest::newRow("a wrong year") << u"Peeters|Marie|1971-02-03|"_s << u"Marie Peeters"_s
                                  << u"duplicate.sameDayAndMonth"_s;
}

void TestDuplicates::whoMayBeTheSameIsShown()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QFETCH(QString, reason);
    const auto found = lookAlikes(m_house->database(), sought(typed));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().person.displayName(), expected);
    QVERIFY2(found.first().reasons.contains(reason), qPrintable(found.first().reasons.join(u' ')));
    QVERIFY(found.first().likeness >= 0.5 && found.first().likeness <= 1);
}

void TestDuplicates::whoIsAnotherIsNotShown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing typed") << u"|||"_s;
    QTest::newRow("another name") << u"Maes|Lotte|1985-01-01|"_s;
    QTest::newRow("only the same birth") << u"Maes|Lotte|1985-07-30|"_s;
    QTest::newRow("a sister") << u"Van den Broecke|Lotte|1990-01-01|"_s;
    QTest::newRow("another number") << u"|||85073003329"_s;
}

void TestDuplicates::whoIsAnotherIsNotShown()
{
    QFETCH(QString, typed);
    const auto found = lookAlikes(m_house->database(), sought(typed));
    QStringList names;
    for (const auto &one : found)
        names << one.person.displayName();
    QCOMPARE(names, QStringList());
}

void TestDuplicates::theLikeliestComesFirst()
{
    const auto found = lookAlikes(m_house->database(), sought(u"Peeters||1999-12-31|"_s));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().person.givenName, u"Jan"_s);
    QVERIFY(found[0].likeness > found[1].likeness);
    QCOMPARE(lookAlikes(m_house->database(), sought(u"Peeters|||"_s), 1).size(), 1);
    auto except = sought(u"Peeters||1999-12-31|"_s);
    except.except = found.first().person.id;
    QCOMPARE(lookAlikes(m_house->database(), except).first().person.givenName, u"Lotte"_s);
}

void TestDuplicates::everyReasonHasItsWords()
{
    const auto source =
        QString::fromUtf8(sourceFile(QStringLiteral(PROJECT_SOURCE) + u"/core/person/duplicates.cpp"_s));
    static const QRegularExpression form(u"u\"(duplicate\\.\\w+)\""_s);
    auto reasons = form.globalMatch(source);
    int count = 0;
    for (; reasons.hasNext(); ++count)
        QVERIFY(hasSentence(reasons.next().captured(1)));
    QVERIFY(count >= 7);
}

void TestDuplicates::aSecretAddressIsNotShown()
{
    SampleHouse house;
    house.person(u"Verborgen"_s, u"Hilde"_s,
                 {{u"secretAddress"_s, true},
                  {u"address"_s, QJsonObject{{u"street"_s, u"Geheimlaan"_s}, {u"number"_s, u"7"_s}}}});
    house.person(u"Zichtbaar"_s, u"Hilde"_s,
                 {{u"address"_s, QJsonObject{{u"street"_s, u"Openlaan"_s}, {u"number"_s, u"7"_s}}}});
    QCOMPARE(lookAlikes(house.database(), sought(u"Verborgen|Hilde||"_s)).first().address, QString());
    QVERIFY(lookAlikes(house.database(), sought(u"Zichtbaar|Hilde||"_s)).first().address.contains(u"Openlaan 7"_s));
}

void TestDuplicates::mergingKeepsEverything()
{
    SampleHouse house;
    const auto keep = house.person(u"Dubbel"_s, u"Fons"_s);
    const auto drop = house.person(u"Dubbele"_s, u"Fons"_s,
                                   {{u"nationalNumber"_s, u"85073003328"_s},
                                    {u"phone"_s, u"0470000000"_s},
                                    {u"address"_s, QJsonObject{{u"street"_s, u"Dubbelstraat"_s}}}});
    const auto dossier =
        house.dossier(u"PROBATION"_s, {{u"people"_s, QJsonArray{QJsonObject{{u"person"_s, id(drop)}}}}});
    const auto before = house.content();
    house.as(u"dirk"_s).done(u"mergePersons"_s, {{u"keep"_s, id(keep)}, {u"drop"_s, id(drop)}});
    const auto file = house.file(dossier);
    QVERIFY(file.people.first().person == keep);
    QCOMPARE(file.persons.value(keep).nationalNumber, u"85073003328"_s);
    QCOMPARE(file.persons.value(keep).birthDate, u"1985-07-30"_s);
    QCOMPARE(file.persons.value(keep).phone, u"+32470000000"_s);
    QCOMPARE(file.addresses.value(keep).size(), 1);
    QCOMPARE(lookAlikes(house.database(), sought(u"Dubbele|Fons|1985-07-30|85073003328"_s)).size(),
             1); // only who was kept
    QCOMPARE(house.refusal(u"mergePersons"_s, {{u"keep"_s, id(keep)}, {u"drop"_s, id(drop)}}), u"person.mergeSame"_s);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(difference(before, house.content()), QString());
}

void TestDuplicates::numbersThatDifferAreNotMerged()
{
    SampleHouse house;
    const auto one = house.person(u"Dubbel"_s, u"Fons"_s, {{u"nationalNumber"_s, u"85073003328"_s}});
    const auto other = house.person(u"Dubbel"_s, u"Fons"_s, {{u"nationalNumber"_s, u"91060412361"_s}});
    QCOMPARE(house.refusal(u"mergePersons"_s, {{u"keep"_s, id(one)}, {u"drop"_s, id(other)}}), u"access.notYourRole"_s);
    house.as(u"dirk"_s);
    QCOMPARE(house.refusal(u"mergePersons"_s, {{u"keep"_s, id(one)}, {u"drop"_s, id(other)}}),
             u"person.mergeNumbers"_s);
    QCOMPARE(house.refusal(u"mergePersons"_s, {{u"keep"_s, id(one)}, {u"drop"_s, id(one)}}), u"person.mergeSame"_s);
    QCOMPARE(house.refusal(u"registerPerson"_s,
                           {{u"familyName"_s, u"Derde"_s}, {u"nationalNumber"_s, u"85.07.30-033.28"_s}}),
             u"person.numberTaken"_s);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"

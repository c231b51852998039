// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/person.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPerson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesAreTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("parts"); // street, number, box, postcode, municipality
        QTest::newRow("plain") << u"Droomlaan 12, 9000 Gent"_s
                               << QStringList{u"Droomlaan"_s, u"12"_s, u""_s, u"9000"_s, u"Gent"_s};
        QTest::newRow("box nl") << u"Droomlaan 12 bus 3, 9000 Gent"_s
                                << QStringList{u"Droomlaan"_s, u"12"_s, u"3"_s, u"9000"_s, u"Gent"_s};
        QTest::newRow("box fr") << u"Rue du Songe 4A bte 12, 4000 Liège"_s
                                << QStringList{u"Rue du Songe"_s, u"4A"_s, u"12"_s, u"4000"_s, u"Liège"_s};
        QTest::newRow("box de") << u"Traumweg 7 Postfach B, 4700 Eupen"_s
                                << QStringList{u"Traumweg"_s, u"7"_s, u"B"_s, u"4700"_s, u"Eupen"_s};
        QTest::newRow("spaces") << u"  Droomlaan  12 ,  9000  Sint-Verzinsel-op-Zee "_s
                                << QStringList{u"Droomlaan"_s, u"12"_s, u""_s, u"9000"_s, u"Sint-Verzinsel-op-Zee"_s};
        QTest::newRow("number in the street")
            << u"Plein 14 Juli 3, 9000 Gent"_s << QStringList{u"Plein 14 Juli"_s, u"3"_s, u""_s, u"9000"_s, u"Gent"_s};
        QTest::newRow("no shape") << u"bij zijn zus in Gent"_s
                                  << QStringList{u"bij zijn zus in Gent"_s, u""_s, u""_s, u""_s, u""_s};
        QTest::newRow("nothing") << u"  "_s << QStringList{u""_s, u""_s, u""_s, u""_s, u""_s};
    }
    void addressesAreTakenApart()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, parts);
        const auto read = readAddress(typed);
        QCOMPARE(QStringList({read.street, read.number, read.box, read.postcode, read.municipality}), parts);
    }

    void anAddressIsReadBackFromItsLine()
    {
        PersonAddress address;
        address.street = u"Droomlaan"_s;
        address.number = u"12"_s;
        address.box = u"3"_s;
        address.postcode = u"9000"_s;
        address.municipality = u"Gent"_s;
        QCOMPARE(readAddress(address.oneLine()), address);
    }

    void namesAreTakenApart()
    {
        const auto comma = nameParts(u" Fantasie,  Fons Jan ");
        QCOMPARE(comma.family, u"Fantasie"_s);
        QCOMPARE(comma.given, u"Fons Jan"_s);
        const auto spaced = nameParts(u"Fons van den Verzinsel");
        QCOMPARE(spaced.family, u"van den Verzinsel"_s);
        QCOMPARE(spaced.given, u"Fons"_s);
        QCOMPARE(nameParts(u"Fantasie").family, u"Fantasie"_s);
    }
};

QTEST_APPLESS_MAIN(TestPerson)
#include "tst_person.moc"

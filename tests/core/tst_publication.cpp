// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/leaflet.h"
#include "core/publication/gaps.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// A new penalty is added and changed without a new program: concept, second pair of eyes, commencement (scenario S8).
class TestPublication : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsShippedHasNoGaps()
    {
        const auto catalogue = Catalogue::load().value();
        for (const auto &type : catalogue->types())
            for (const auto &gap : publicationGaps(*catalogue, type.source))
                QFAIL(qPrintable(type.code + u": "_s + gap.code + u' ' + gap.details.value("place"_L1).toString()));
    }

    void everyGapNamesItsPlace()
    {
        const auto catalogue = Catalogue::load().value();
        const auto good = catalogue->type(u"PROBATION"_s, 1)->source;
        const auto placesOf = [&](const QJsonObject &body) {
            QStringList places;
            for (const auto &gap : publicationGaps(*catalogue, body))
                places << gap.details.value("place"_L1).toString();
            return places;
        };
        QVERIFY(placesOf(good).isEmpty());
        auto body = good;
        auto principals = body.value("principals"_L1).toObject();
        principals.insert(u"followsUp"_s, QJsonArray());
        body.insert(u"principals"_s, principals);
        QVERIFY(placesOf(body).contains(u"principals.followsUp"_s));
        body = good;
        body.insert(u"statisticsGroup"_s, u"NOT_MAPPED"_s);
        QVERIFY2(placesOf(body).contains(u"statisticsGroup"_s), qPrintable(placesOf(body).join(u' ')));
        body = good;
        body.insert(u"outcomes"_s, QJsonArray());
        body.insert(u"statistics"_s, QJsonArray());
        QVERIFY(placesOf(body).contains(u"outcomes"_s) && placesOf(body).contains(u"statistics"_s));
        body = good;
        auto reports = body.value("reports"_L1);
        QVERIFY(!reports.isUndefined());
        body.insert(u"reports"_s, QJsonArray()); // its terms wait for reports that nobody writes
        QVERIFY2(!placesOf(body).isEmpty(), "a term that nothing fulfils");
    }

    void aNewPenaltyIsAddedInTheProgram()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.as(u"cato"_s);
        QCOMPARE(house.refusal(u"draftVersion"_s, {{u"code"_s, u"learning track"_s}}), u"catalogue.badTypeCode"_s);
        const auto concept_ =
            house.made(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}});
        QCOMPARE(house.refusal(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}}), u"catalogue.conceptThere"_s);
        QVERIFY(!house.catalogue().type(u"LEARNING_TRACK"_s, 1)); // a concept is no law

        // Step 3: without who follows up, and in a group that is not there, it is saved but not published (E1).
        auto body = house.catalogue().type(u"AUTONOMOUS_PROBATION"_s, 1)->source;
        body.insert(u"name"_s, QJsonObject{{u"nl"_s, u"leertraject"_s},
                                           {u"fr"_s, u"parcours d’apprentissage"_s},
                                           {u"de"_s, u"Lernweg"_s},
                                           {u"en"_s, u"learning track"_s}});
        body.insert(u"short"_s, body.value("name"_L1));
        body.remove(u"validity"_s);
        auto good = body;
        auto principals = body.value("principals"_L1).toObject();
        principals.insert(u"followsUp"_s, QJsonArray());
        body.insert(u"principals"_s, principals);
        body.insert(u"statisticsGroup"_s, u"LEERTRAJECT_ONBEKEND"_s);
        auto dated = body; // when it begins is said on publishing, whatever the content says
        dated.insert(u"validity"_s, QJsonObject{{u"until"_s, u"2027-01-01"_s}});
        house.done(u"editVersion"_s, {{u"version"_s, id(concept_)}, {u"body"_s, dated}});
        const auto refused =
            house.act(u"publishVersion"_s, {{u"version"_s, id(concept_)}, {u"from"_s, u"2027-09-01"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"catalogue.hasGaps"_s);
        QVERIFY(refused.error().details.value("gaps"_L1).toString().contains(u"principals.followsUp"));
        QVERIFY(refused.error().details.value("gaps"_L1).toString().contains(u"LEERTRAJECT_ONBEKEND"));

        // Four eyes (E10): never the author, and a change after reading asks for a new reading.
        house.done(u"editVersion"_s, {{u"version"_s, id(concept_)}, {u"body"_s, good}});
        QCOMPARE(house.refusal(u"publishVersion"_s, {{u"version"_s, id(concept_)}, {u"from"_s, u"2027-09-01"_s}}),
                 u"catalogue.notReviewed"_s);
        QCOMPARE(house.refusal(u"reviewVersion"_s, {{u"version"_s, id(concept_)}, {u"agrees"_s, true}}),
                 u"catalogue.ownVersion"_s);
        house.as(u"lena"_s);
        QCOMPARE(house.refusal(u"reviewVersion"_s, {{u"version"_s, id(concept_)}, {u"agrees"_s, true}}),
                 u"access.notYourRole"_s);
        house.as(u"dirk"_s);
        house.done(u"reviewVersion"_s,
                   {{u"version"_s, id(concept_)}, {u"note"_s, u"de naam klopt niet"_s}}); // given back
        house.done(u"reviewVersion"_s, {{u"version"_s, id(concept_)}, {u"agrees"_s, true}});
        house.as(u"cato"_s);
        house.done(u"publishVersion"_s, {{u"version"_s, id(concept_)}, {u"from"_s, u"2027-09-01"_s}});

        // E3: not for a judgment of the day before, and for one of that day.
        QVERIFY(!house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2027, 8, 31)));
        QVERIFY(house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2027, 9, 1)));
        const auto mandate = [&](const QString &decided, const QString &final) {
            auto with = house.mandate(*house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2027, 9, 1)));
            auto decision = with.value("decision"_L1).toObject();
            decision.insert(u"decidedOn"_s, decided);
            with.insert(u"decision"_s, decision);
            with.insert(u"duration"_s, u"P9M"_s);
            with.insert(u"finalOn"_s, final);
            with.insert(u"receivedOn"_s, house.workspace().clock().today().toString(Qt::ISODate));
            with.insert(u"assistant"_s, u"lena"_s);
            return with;
        };
        house.as(u"dirk"_s).at(u"2027-09-06T09:00"_s);
        QCOMPARE(house.refusal(u"registerMandate"_s, mandate(u"2027-08-31"_s, u"2027-10-06"_s)),
                 u"mandate.typeNotInForce"_s);
        house.at(u"2027-10-07T09:00"_s); // the judgment is final on 6 October
        auto with = mandate(u"2027-09-01"_s, u"2027-10-06"_s);
        with.insert(u"receivedOn"_s, u"2027-09-06"_s);
        with.insert(u"assignedOn"_s, u"2027-09-06"_s);
        const auto dossier = Dossier::Id(house.made(u"registerMandate"_s, with));
        // E4: one month after the assignment.
        QCOMPARE(house.due(dossier, u"T1"_s), u"2027-10-06"_s);

        // E7: what is published and used is not edited otherwise than in words, and its beginning is fixed.
        house.as(u"cato"_s);
        auto words = good;
        words.insert(u"short"_s, QJsonObject{{u"nl"_s, u"Leertr."_s},
                                             {u"fr"_s, u"Parcours"_s},
                                             {u"de"_s, u"Lernweg"_s},
                                             {u"en"_s, u"Track"_s}});
        house.done(u"editVersion"_s, {{u"version"_s, id(concept_)}, {u"body"_s, words}});
        const auto *mended = house.catalogue().type(u"LEARNING_TRACK"_s, 1);
        QCOMPARE(mended->mended, QList<QDate>{house.workspace().clock().today()}); // and says that it was
        for (const auto language : allLanguages)
            QVERIFY(versionText(*mended, language).contains(u'7') &&
                    versionText(*mended, language) !=
                        versionText(*house.catalogue().type(u"PROBATION"_s, 1), language));
        QVERIFY(versionText(*mended, Language::Nl).endsWith(u"woorden verbeterd op donderdag 7 oktober 2027"));
        auto rule = words;
        auto terms = rule.value("terms"_L1).toArray();
        auto first = terms[0].toObject();
        QCOMPARE(first.value("code"_L1).toString(), u"T1"_s);
        first.insert(u"offset"_s, u"P2M"_s);
        terms.replace(0, first);
        rule.insert(u"terms"_s, terms);
        QCOMPARE(house.refusal(u"editVersion"_s, {{u"version"_s, id(concept_)}, {u"body"_s, rule}}),
                 u"catalogue.isPublished"_s);
        QCOMPARE(house.refusal(u"moveCommencement"_s, {{u"version"_s, id(concept_)}, {u"from"_s, u"2027-12-01"_s}}),
                 u"catalogue.hasBegun"_s);

        // Step 7 and 8: version 2 from 1 January 2028, moved while it has not begun; the first ends where it begins.
        house.at(u"2027-11-15T09:00"_s);
        const auto second = house.made(u"draftVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}});
        house.done(u"editVersion"_s, {{u"version"_s, id(second)}, {u"body"_s, rule}});
        house.as(u"dirk"_s);
        house.done(u"reviewVersion"_s, {{u"version"_s, id(second)}, {u"agrees"_s, true}});
        QCOMPARE(house.refusal(u"publishVersion"_s, {{u"version"_s, id(second)}, {u"from"_s, u"2027-08-31"_s}}),
                 u"catalogue.beforeFormer"_s);
        house.done(u"publishVersion"_s, {{u"version"_s, id(second)}, {u"from"_s, u"2028-02-01"_s}});
        house.done(u"moveCommencement"_s, {{u"version"_s, id(second)}, {u"from"_s, u"2028-01-01"_s}});
        QCOMPARE(house.catalogue().type(u"LEARNING_TRACK"_s, 1)->validity.until, QDate(2028, 1, 1));
        QCOMPARE(house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2027, 12, 31))->version, 1);
        QCOMPARE(house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2028, 1, 1))->version, 2);

        // E6: the dossier of before stays as it was; one of after gets two months.
        QCOMPARE(house.due(dossier, u"T1"_s), u"2027-10-06"_s);
        QCOMPARE(house.file(dossier).dossier.version, 1);
        house.at(u"2028-01-10T09:00"_s);
        auto later = mandate(u"2028-01-02"_s, u"2028-01-05"_s);
        later.insert(u"receivedOn"_s, u"2028-01-03"_s);
        later.insert(u"assignedOn"_s, u"2028-01-03"_s);
        const auto after = Dossier::Id(house.made(u"registerMandate"_s, later));
        QCOMPARE(house.file(after).dossier.version, 2);
        QCOMPARE(house.due(after, u"T1"_s), u"2028-03-03"_s);

        // Nothing is deleted: it ends, and not before what stands on it.
        QCOMPARE(house.refusal(u"endVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"until"_s, u"2028-01-02"_s}}),
                 u"catalogue.usedAfter"_s);
        house.done(u"endVersion"_s, {{u"code"_s, u"LEARNING_TRACK"_s}, {u"until"_s, u"2028-07-01"_s}});
        QVERIFY(!house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2028, 7, 1)));
        QVERIFY(house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2028, 6, 30)));
        // E5: the same data folder, opened again by the same program, knows the same law.
        house.reopen();
        QCOMPARE(house.catalogue().type(u"LEARNING_TRACK"_s, QDate(2028, 1, 1))->version, 2);
        QCOMPARE(house.due(after, u"T1"_s), u"2028-03-03"_s);
    }

    // What was published this morning was wrong: the next version holds from the same day, and a dossier of this
    // morning keeps what it was registered under.
    void aMistakeIsMendedOnTheSameDay()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-20T09:00"_s);
        const auto publish = [&](const QString &offset) {
            auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
            auto terms = body.value("terms"_L1).toArray();
            auto first = terms[0].toObject();
            first.insert(u"offset"_s, offset);
            terms.replace(0, first);
            body.insert(u"terms"_s, terms);
            house.as(u"cato"_s);
            const auto next = house.made(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}, {u"body"_s, body}});
            house.as(u"dirk"_s);
            house.done(u"reviewVersion"_s, {{u"version"_s, id(next)}, {u"agrees"_s, true}});
            house.done(u"publishVersion"_s, {{u"version"_s, id(next)}, {u"from"_s, u"2027-03-15"_s}});
        };
        publish(u"P3M"_s);
        const auto morning = house.dossier(); // decided on 15 March
        publish(u"P2M"_s);
        const auto evening = house.dossier();
        QCOMPARE(house.file(morning).dossier.version, 2);
        QCOMPARE(house.due(morning, u"T1"_s), u"2027-06-21"_s);
        QCOMPARE(house.file(evening).dossier.version, 3);
        QCOMPARE(house.due(evening, u"T1"_s), u"2027-05-20"_s);
        QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 3, 14))->version, 1);
        QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 3, 15))->version, 3);
        house.reopen();
        QCOMPARE(house.due(morning, u"T1"_s), u"2027-06-21"_s);
        QCOMPARE(house.due(evening, u"T1"_s), u"2027-05-20"_s);
    }

    // A shipped type gets its next version here; taking the publication back gives the shipped law back whole.
    void aPublicationIsTakenBack()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.dossier(); // stands on the shipped version, which only runs on
        const auto before = house.content();
        house.as(u"cato"_s);
        const auto next = house.made(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}});
        house.as(u"dirk"_s);
        house.done(u"reviewVersion"_s, {{u"version"_s, id(next)}, {u"agrees"_s, true}});
        house.done(u"publishVersion"_s, {{u"version"_s, id(next)}, {u"from"_s, u"2027-06-01"_s}});
        QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 6, 1))->version, 2);
        for (int i = 0; i < 2; ++i)
            QVERIFY(house.workspace().undo(house.workspace().lastUndoable()).has_value());
        house.as(u"cato"_s);
        QVERIFY(house.workspace().undo(house.workspace().lastUndoable()).has_value());
        QCOMPARE(difference(before, house.content()), QString());
        QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 6, 1))->version, 1);
        QVERIFY(!house.catalogue().type(u"PROBATION"_s, 1)->validity.until.isValid());
    }

    // What a dossier stands on is not taken from under it, neither by undo nor by another beginning.
    void aLawInUseStays()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        house.as(u"cato"_s);
        const auto next = house.made(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}});
        house.as(u"dirk"_s);
        house.done(u"reviewVersion"_s, {{u"version"_s, id(next)}, {u"agrees"_s, true}});
        house.done(u"publishVersion"_s, {{u"version"_s, id(next)}, {u"from"_s, u"2027-03-16"_s}});
        const auto published = house.lastAct();
        house.at(u"2027-04-20T09:00"_s);
        QCOMPARE(house.file(house.dossier()).dossier.version, 2);
        house.as(u"dirk"_s);
        const auto undone = house.workspace().undo(published);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, u"undo.changedSince"_s);
        QCOMPARE(house.catalogue().type(u"PROBATION"_s, QDate(2027, 4, 1))->version, 2);
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"

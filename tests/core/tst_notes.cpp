// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/search/notes.h"
#include "core/search/search.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What was written in dossiers is found by its words, by those who may see it.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->as(u"dirk"_s);
        m_offender = m_house->dossier(u"PROBATION"_s, withPerson(u"Verzinsels"_s));
        m_victim = m_house->dossier(u"VICTIM_RECEPTION"_s, withPerson(u"Hersenschim"_s));
        QVERIFY(record(m_offender, u"Werkt sinds maandag in de bakkerij. Café gemeden."_s));
        QVERIFY(record(m_victim, u"Vertelde over de bakkerij van haar zus."_s));
    }
    void cleanupTestCase() { m_house.reset(); }

    void aNoteIsFoundByItsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a word") << u"maandag"_s << true;
        QTest::newRow("the beginning of a word") << u"maan"_s << true;
        QTest::newRow("words in another order") << u"bakkerij werkt"_s << true;
        QTest::newRow("in capitals, without its accent") << u"CAFE"_s << true;
        QTest::newRow("a word that is not there") << u"dinsdag"_s << false;
        QTest::newRow("one word of two") << u"maandag dinsdag"_s << false;
        QTest::newRow("too short") << u"ma"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("the query language") << u"maandag\" OR paper:(\"x"_s << false;
        QTest::newRow("a column of the index") << u"paper:werkt"_s << false;
    }
    void aNoteIsFoundByItsWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isFound);
        const auto found = notes(typed);
        QCOMPARE(!found.isEmpty(), isFound);
        if (!isFound)
            return;
        QCOMPARE(found.first().kind, u"contact"_s);
        QCOMPARE(found.first().dossier, m_offender);
        QVERIFY(found.first().text.contains(u"bakkerij"));
        QVERIFY(m_house->database().query("SELECT 1 FROM contact WHERE id = ?", found.first().id).next());
    }

    // Every role: what it finds is of a facet it may see, and nothing else is missing.
    void aRoleFindsOnlyWhatItMaySee_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("offender");
        QTest::addColumn<bool>("victim");
        QTest::newRow("justice assistant") << u"JUSTICE_ASSISTANT"_s << true << false;
        QTest::newRow("victim assistant") << u"VICTIM_ASSISTANT"_s << false << true;
        QTest::newRow("network manager") << u"NETWORK_MANAGER"_s << true << false;
        QTest::newRow("dispatcher") << u"DISPATCHER"_s << true << false;
        QTest::newRow("catalogue manager") << u"CATALOGUE_MANAGER"_s << false << false;
        QTest::newRow("team leader") << u"TEAM_LEADER"_s << true << true;
        QTest::newRow("director") << u"HOUSE_DIRECTOR"_s << true << true;
    }
    void aRoleFindsOnlyWhatItMaySee()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, offender);
        QFETCH(const bool, victim);
        QSet<Dossier::Id> seen;
        for (const auto &one : notes(u"bakkerij"_s, role))
            seen << one.dossier;
        QCOMPARE(seen.contains(m_offender), offender);
        QCOMPARE(seen.contains(m_victim), victim);
        // One that is hidden does not push away what may be seen.
        QCOMPARE(notes(u"bakkerij"_s, role, 1).size(), offender || victim ? 1 : 0);
        QCOMPARE(papers(u"gesprek kopie Hersenschim"_s, role).size(), 0);
    }

    void aDocumentIsFoundByNameAndKindUnlessItIsConfidential()
    {
        const auto add = [&](const QString &name, bool confidential) {
            const auto done = m_house->workspace().write(
                {.name = u"addDocument"_s,
                 .with = {{u"dossier"_s, m_offender.toString()},
                          {u"kind"_s, u"JUDGMENT_COPY"_s},
                          {u"name"_s, name},
                          {u"mediaType"_s, u"text/plain"_s},
                          {u"confidential"_s, confidential},
                          {u"content"_s, QString::fromLatin1(QByteArray("woorden").toBase64())}}});
            QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().code));
        };
        add(u"Vonnis eerste aanleg"_s, false);
        add(u"Vonnis achter gesloten deuren"_s, true);
        const auto found = papers(u"vonnis verzinsels"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, u"Vonnis eerste aanleg"_s);
        QCOMPARE(papers(u"jugement"_s).size(), 1); // by what its kind is called in another language
        QCOMPARE(papers(u"gesloten deuren"_s).size(), 0);
    }

    void whatWasTakenBackIsNotFound()
    {
        QVERIFY(record(m_offender, u"Dit was het verkeerde dossier, zebrapad."_s));
        QCOMPARE(notes(u"zebrapad"_s).size(), 1);
        QVERIFY(m_house->workspace().undo(m_house->workspace().lastUndoable()).has_value());
        QCOMPARE(notes(u"zebrapad"_s).size(), 0);
    }

    // A house of before is indexed as a whole, and finds the same.
    void theWholeHouseGivesTheSame()
    {
        const auto before = notes(u"bakkerij"_s);
        const auto papersBefore = papers(u"vonnis"_s);
        indexNotes(m_house->database(), m_house->workspace().catalogue());
        auto after = notes(u"bakkerij"_s);
        QCOMPARE(after.size(), before.size());
        for (const auto &one : before)
            QVERIFY(after.contains(one));
        QCOMPARE(papers(u"vonnis"_s), papersBefore);
        // And goes on from there.
        QVERIFY(record(m_offender, u"Nieuw na het indexeren, kameel."_s));
        QCOMPARE(notes(u"kameel"_s).size(), 1);
        m_house->database().query("INSERT INTO note_words (note_words) VALUES ('integrity-check')");
    }

    void whatOneOpenedLastComesFirst()
    {
        auto &workspace = m_house->workspace();
        const auto open = [&](const Dossier::Id &id) {
            QVERIFY(workspace.logAccess(u"CONSULT"_s, u"dossier"_s, id, id).has_value());
        };
        open(m_victim);
        open(m_offender);
        open(m_offender);
        const auto ids = [&](const QString &role) {
            auto staff = workspace.user();
            staff.role = role;
            QList<Dossier::Id> all;
            for (const auto &one : lastOpened(m_house->database(), staff, 8))
                all << one.id;
            return all;
        };
        QCOMPARE(ids(u"TEAM_LEADER"_s), (QList<Dossier::Id>{m_offender, m_victim}));
        QCOMPARE(ids(u"JUSTICE_ASSISTANT"_s), QList<Dossier::Id>{m_offender});
    }

private:
    static QJsonObject withPerson(const QString &family)
    {
        return {{u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, family}}}}}}};
    }

    bool record(const Dossier::Id &id, const QString &summary)
    {
        const auto done = m_house->workspace().write(
            {.name = u"recordContact"_s,
             .with = {{u"dossier"_s, id.toString()},
                      {u"kind"_s, u"OFFICE_TALK"_s},
                      {u"startsAt"_s, m_house->workspace().clock().today().toString(Qt::ISODate) + u"T09:00"_s},
                      {u"outcome"_s, u"ATTENDED"_s},
                      {u"summary"_s, summary}}});
        return done.has_value();
    }

    QList<FoundNote> notes(const QString &typed, const QString &role = u"JUSTICE_ASSISTANT"_s, int limit = 20)
    {
        return searchNotes(m_house->database(), typed, role, limit);
    }
    QList<FoundNote> papers(const QString &typed, const QString &role = u"JUSTICE_ASSISTANT"_s)
    {
        return searchPapers(m_house->database(), typed, role, 20);
    }

    std::unique_ptr<SampleHouse> m_house{};
    Dossier::Id m_offender{};
    Dossier::Id m_victim{};
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/typedifference.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What differs between two versions, in sentences, and how far it reaches.
class TestTypeDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Catalogue::load();
        QVERIFY(loaded.has_value());
        m_catalogue = *loaded;
    }

    void aVersionIsEqualToItself()
    {
        for (const auto &type : m_catalogue->types()) {
            QCOMPARE(changeClass(type.source, type.source), ChangeClass::None);
            for (const auto language : allLanguages)
                QVERIFY2(typeDifference(*m_catalogue, type, type, language).isEmpty(), qPrintable(type.code));
        }
    }

    void wordsAreEditorial()
    {
        auto body = probation().source;
        auto name = body.value("name"_L1).toObject();
        name.insert(u"nl"_s, u"Probatie (nieuwe naam)"_s);
        body.insert(u"name"_s, name);
        QCOMPARE(changeClass(probation().source, body), ChangeClass::Editorial);
        const auto changes = differenceWith(body);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().after.contains(u"Probatie (nieuwe naam)"));
    }

    void oneMoreToChooseFromIsAdditive()
    {
        auto body = probation().source;
        auto outcomes = body.value("outcomes"_L1).toArray();
        const auto *all = m_catalogue->list(u"outcome"_s);
        QString more;
        for (const auto &item : all->items)
            if (!outcomes.contains(item.code)) {
                more = item.code;
                break;
            }
        QVERIFY(!more.isEmpty());
        outcomes << more;
        body.insert(u"outcomes"_s, outcomes);
        QCOMPARE(changeClass(probation().source, body), ChangeClass::Additive);
        const auto changes = differenceWith(body);
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().before.isEmpty());
        QVERIFY(
            changes.first().after.contains(m_catalogue->name(u"outcome"_s, more, Language::Nl), Qt::CaseInsensitive));
        // The other way round something is taken away.
        QCOMPARE(changeClass(body, probation().source), ChangeClass::Legal);
    }

    // Another length of a term is legal, also when whoever changed it left the sentence as it was.
    void anotherLengthIsLegalAndTold()
    {
        auto body = probation().source;
        auto terms = body.value("terms"_L1).toArray();
        auto first = terms[0].toObject();
        const auto was = first.value("offset"_L1).toString();
        first.insert(u"offset"_s, was == u"P2M" ? u"P3M"_s : u"P2M"_s);
        terms.replace(0, first);
        body.insert(u"terms"_s, terms);
        QCOMPARE(changeClass(probation().source, body), ChangeClass::Legal);
        const auto changes = differenceWith(body);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().section, u"terms"_s);
        QVERIFY2(changes.first().after.contains(u"2 maanden") || changes.first().after.contains(u"twee maanden"),
                 qPrintable(changes.first().after));
        QVERIFY(changeSentence(changes.first(), Language::Nl).startsWith(u"Was:"));
        QVERIFY(changeSentence(changes.first(), Language::Fr).startsWith(u"Avant"));
    }

    void aTermThatGoesAndOneThatComes()
    {
        auto body = probation().source;
        auto terms = body.value("terms"_L1).toArray();
        auto last = terms.last().toObject();
        last.insert(u"code"_s, u"T99"_s);
        auto sentence = last.value("sentence"_L1).toObject();
        sentence.insert(u"nl"_s, u"Een verzonnen termijn."_s);
        last.insert(u"sentence"_s, sentence);
        terms.replace(terms.size() - 1, last);
        body.insert(u"terms"_s, terms);
        QCOMPARE(changeClass(probation().source, body), ChangeClass::Legal);
        int gone = 0;
        int fresh = 0;
        for (const auto &change : differenceWith(body)) {
            gone += change.after.isEmpty();
            fresh += change.before.isEmpty() && change.after.contains(u"verzonnen");
        }
        QCOMPARE(gone, 1);
        QCOMPARE(fresh, 1);
    }

    void theNumberOfAVersionIsNoContent()
    {
        auto body = probation().source;
        body.insert(u"version"_s, 7);
        QCOMPARE(changeClass(probation().source, body), ChangeClass::None);
    }

private:
    const DossierType &probation() const { return *m_catalogue->type(u"PROBATION"_s, 1); }
    QList<TypeChange> differenceWith(const QJsonObject &body) const
    {
        const auto reading = m_catalogue->readType(body);
        if (!reading.findings.isEmpty())
            return {TypeChange{}, TypeChange{}, TypeChange{}}; // no test expects three
        return typeDifference(*m_catalogue, probation(), reading.type, Language::Nl);
    }

    std::shared_ptr<const Catalogue> m_catalogue{};
};

QTEST_GUILESS_MAIN(TestTypeDifference)
#include "tst_typedifference.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/id.h"
#include "core/base/sentence.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsRiseWithinOneProcess();
    void idsReadBackWhatTheyWrite();
    void sentencesFillTheirPlaces();
    void datesAreSpokenInFourLanguages();
    void everySentenceHasFourLanguagesWithTheSamePlaces();
    void whatIsMissingStandsInAListWithoutItsArticle();
};

void TestBase::idsRiseWithinOneProcess()
{
    auto last = AnyId::create();
    for (int i = 0; i < 20000; ++i) {
        const auto next = AnyId::create();
        QVERIFY(last < next);
        last = next;
    }
}

void TestBase::idsReadBackWhatTheyWrite()
{
    const auto id = AnyId::create();
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(id.toString().at(14), u'7');
    QVERIFY(AnyId::fromString(id.toString()) == id);
    QVERIFY(AnyId::fromBytes(id.bytes()) == id);
    QVERIFY(AnyId::fromString(u"not an id"_s).isNull());
    QVERIFY(AnyId::fromBytes("short").isNull());
    QVERIFY(AnyId().bytes().isNull());
}

void TestBase::sentencesFillTheirPlaces()
{
    QCOMPARE(sentence(u"base.noSuchPlace"_s, Language::En, {{u"field"_s, u"x"_s}}), u"The field “x” does not exist."_s);
    QCOMPARE(sentence(u"no.such.key"_s, Language::En), u"no.such.key"_s);
}

void TestBase::datesAreSpokenInFourLanguages()
{
    const QDate date(2027, 3, 1);
    QCOMPARE(fullDate(date, Language::Nl), u"maandag 1 maart 2027"_s);
    QCOMPARE(fullDate(date, Language::Fr), u"lundi 1 mars 2027"_s);
    QCOMPARE(fullDate(date, Language::De), u"Montag, 1. März 2027"_s);
    QCOMPARE(fullDate(date, Language::En), u"Monday 1 March 2027"_s);
    QCOMPARE(shortDate(date), u"01/03/2027"_s);
}

void TestBase::everySentenceHasFourLanguagesWithTheSamePlaces()
{
    static const QRegularExpression place(u"\\{([A-Za-z]+)[|}]"_s);
    for (const auto &key : sentenceKeys()) {
        const auto texts = sentenceTexts(key);
        QSet<QString> expected;
        for (const auto language : allLanguages) {
            const auto text = texts.value(languageCode(language)).toString();
            QVERIFY2(!text.isEmpty(), qPrintable(key + u' ' + languageCode(language)));
            QSet<QString> places;
            auto matches = place.globalMatch(text);
            while (matches.hasNext())
                places.insert(matches.next().captured(1));
            if (language == Language::Nl)
                expected = places;
            QVERIFY2(places == expected, qPrintable(key + u' ' + languageCode(language)));
        }
    }
    QVERIFY(!sentenceKeys().isEmpty());
}

void TestBase::whatIsMissingStandsInAListWithoutItsArticle()
{
    static const QHash<QString, QRegularExpression> article{
        {u"nl"_s, QRegularExpression(u"^(de|het|een) "_s)},
        {u"fr"_s, QRegularExpression(u"^((le|la|les|un|une|des) |l’)"_s)},
        {u"de"_s, QRegularExpression(u"^(der|die|das|ein|eine) "_s)},
        {u"en"_s, QRegularExpression(u"^(the|a|an) "_s)}};
    int checked = 0;
    for (const auto &key : sentenceKeys())
        if (key.startsWith(u"missing."))
            for (const auto language : allLanguages) {
                const auto text = sentence(key, language);
                QVERIFY2(!article[languageCode(language)].match(text).hasMatch(), qPrintable(text));
                ++checked;
            }
    QVERIFY(checked > 40);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"

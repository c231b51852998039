// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/leaflet.h"
#include "core/report/leafletpdf.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestLeaflet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTypeIsToldInEveryLanguage_data();
    void everyTypeIsToldInEveryLanguage();
    void everyLanguageTellsTheSame();
    void theSentencesOfProbation_data();
    void theSentencesOfProbation();
    void twoVersionsTellTheirOwnLimits();
    void aConditionNamesWhatTheDecisionFillsIn();
    void aPersonHeardOnlyThereIsToldWhy();
    void aLongerTermIsToldWithItsLimit();
    void whatNobodyNamedYetKeepsItsCatalogueName();
    void paperHasEverySentence();

private:
    const DossierType &type(const QString &code, int version = 1) const;
    QStringList wordsInCapitals(Language language) const;

    std::shared_ptr<const Catalogue> m_catalogue{};
};

namespace {

const LeafletLine *found(const Leaflet &leaflet, const QString &text)
{
    for (const auto &section : leaflet.sections)
        for (const auto &line : section.lines)
            if (line.text == text)
                return &line;
    return nullptr;
}

const QRegularExpression &capitals()
{
    static const QRegularExpression expression(u"\\b[A-Z][A-Z0-9_]{3,}\\b"_s);
    return expression;
}

} // namespace

void TestLeaflet::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY(loaded);
    m_catalogue = *loaded;
    QVERIFY(m_catalogue->types().size() > 30);
}

const DossierType &TestLeaflet::type(const QString &code, int version) const
{
    const auto *found = m_catalogue->type(code, version);
    if (!found)
        qFatal("no type %s", qPrintable(code));
    return *found;
}

// Abbreviations that people use stand in the names of the catalogue: VCET, SURB.
QStringList TestLeaflet::wordsInCapitals(Language language) const
{
    QString names;
    for (const auto &list : m_catalogue->listNames())
        for (const auto &item : m_catalogue->list(list)->items)
            names += item.name.in(language) + u' ';
    for (const auto &type : m_catalogue->types()) {
        names += type.name.in(language) + u' ' + type.shortName.in(language) + u' ' + type.measure.note.in(language);
        for (const auto &term : type.terms)
            names +=
                u' ' + term.sentence.in(language) + u' ' + term.note.in(language) + u' ' + term.article.in(language);
        for (const auto &legal : type.legal)
            names += u' ' + legal.text.in(language) + u' ';
        for (const auto &variant : type.variants)
            names += u' ' + variant.name.in(language) + u' ';
    }
    QStringList words;
    auto matches = capitals().globalMatch(names);
    while (matches.hasNext())
        words << matches.next().captured();
    return words;
}

void TestLeaflet::everyTypeIsToldInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("version");
    for (const auto &type : m_catalogue->types())
        QTest::addRow("%s %d", qPrintable(type.code), type.version) << type.code << type.version;
}

void TestLeaflet::everyTypeIsToldInEveryLanguage()
{
    QFETCH(QString, code);
    QFETCH(int, version);
    static const QRegularExpression place(u"[{}]|leaflet\\.|  |\\.\\.$"_s);
    for (const auto language : allLanguages) {
        const auto known = wordsInCapitals(language);
        const auto told = leaflet(*m_catalogue, type(code, version), language);
        QCOMPARE(told.sections.size(), 11);
        QVERIFY(!told.title.isEmpty());
        QVERIFY(!place.match(told.version).hasMatch());
        for (const auto &section : told.sections) {
            QVERIFY2(!section.heading.isEmpty() && !place.match(section.heading).hasMatch(),
                     qPrintable(section.heading));
            QVERIFY2(!section.lines.isEmpty(), qPrintable(section.code));
            QVERIFY2(!section.lines.first().item, qPrintable(section.code));
            for (const auto &line : section.lines) {
                QVERIFY(!line.text.trimmed().isEmpty());
                for (const auto &text : {line.text, line.note, line.article}) {
                    QVERIFY2(!place.match(text).hasMatch(), qPrintable(text));
                    QVERIFY2(!text.contains(u'_'), qPrintable(text));
                    auto words = capitals().globalMatch(text);
                    while (words.hasNext()) {
                        const auto word = words.next().captured();
                        QVERIFY2(known.contains(word), qPrintable(word + u": "_s + text));
                    }
                }
                if (!line.item) {
                    QVERIFY2(line.text.front() == line.text.front().toUpper(), qPrintable(line.text));
                    QVERIFY2(line.text.endsWith(u'.') || line.text.endsWith(u':'), qPrintable(line.text));
                }
                if (!line.confidence.isEmpty())
                    QVERIFY(!confidenceText(line.confidence, language).contains(u"leaflet"_s));
            }
        }
    }
}

void TestLeaflet::everyLanguageTellsTheSame()
{
    for (const auto &type : m_catalogue->types()) {
        const auto dutch = leaflet(*m_catalogue, type, Language::Nl);
        for (const auto language : allLanguages) {
            const auto other = leaflet(*m_catalogue, type, language);
            QCOMPARE(other.sections.size(), dutch.sections.size());
            for (qsizetype i = 0; i < dutch.sections.size(); ++i) {
                QCOMPARE(other.sections[i].code, dutch.sections[i].code);
                QCOMPARE(other.sections[i].lines.size(), dutch.sections[i].lines.size());
                if (language != Language::Nl)
                    QVERIFY(other.sections[i].heading != dutch.sections[i].heading);
            }
        }
    }
}

void TestLeaflet::theSentencesOfProbation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("confidence");
    QTest::newRow("who decides")
        << u"De politierechtbank, de correctionele rechtbank, het hof van beroep, het hof van assisen of de raadkamer legt de maatregel op."_s
        << QString() << QString();
    QTest::newRow("who follows up") << u"De probatiecommissie volgt de uitvoering op."_s << QString() << QString();
    QTest::newRow("how long") << u"Duur van de proeftermijn: minstens 1 jaar en ten hoogste 5 jaar."_s << QString()
                              << u"S"_s;
    QTest::newRow("first report")
        << u"Binnen één maand na de aanstelling bezorgt de justitieassistent een eerste verslag aan de probatiecommissie."_s
        << u"Wet van 29 juni 1964, art. 11"_s << u"S"_s;
    QTest::newRow("appeal")
        << u"Binnen één maand na de beslissing van de probatiecommissie kan de betrokkene er beroep tegen instellen."_s
        << u"Wet van 29 juni 1964, art. 12"_s << u"L"_s;
    QTest::newRow("a Sunday")
        << u"Valt de laatste dag op een zaterdag, een zondag of een wettelijke feestdag, dan geldt de eerstvolgende werkdag voor: eerste verslag, periodiek verslag en beroep tegen een beslissing van de commissie."_s
        << u"Ger.W. art. 53"_s << QString();
    QTest::newRow("a condition by law") << u"De betrokkene heeft een vast adres."_s << QString() << QString();
    QTest::newRow("a first talk") << u"Verplicht: eerste gesprek op het justitiehuis, in persoon of per video."_s
                                  << QString() << QString();
    QTest::newRow("the rhythm") << u"Er is elke maand een contact."_s << QString() << u"S"_s;
    QTest::newRow("the first report is received")
        << u"De probatiecommissie krijgt een eerste verslag, binnen de termijn “eerste verslag”."_s
        << u"Wet van 29 juni 1964, art. 11"_s << u"S"_s;
    QTest::newRow("at once")
        << u"De probatiecommissie krijgt onverwijld een signaleringsverslag wanneer dat nodig is."_s << QString()
        << u"S"_s;
    QTest::newRow("a signal")
        << u"niet bereikbaar / geen gevolg aan oproepingen (wordt voorgesteld na 2 contacten met het resultaat “niet verschenen”)"_s
        << QString() << QString();
    QTest::newRow("kept") << u"Het dossier blijft 10 jaar na de afsluiting bewaard."_s << QString() << u"D"_s;
}

void TestLeaflet::theSentencesOfProbation()
{
    QFETCH(QString, text);
    QFETCH(QString, article);
    QFETCH(QString, confidence);
    const auto told = leaflet(*m_catalogue, type(u"PROBATION"_s), Language::Nl);
    QCOMPARE(told.version, u"Versie 1, in werking sinds vrijdag 17 juli 1964"_s);
    const auto *line = found(told, text);
    QVERIFY(line);
    QCOMPARE(line->article, article);
    QCOMPARE(line->confidence, confidence);
}

void TestLeaflet::twoVersionsTellTheirOwnLimits()
{
    const auto old = leaflet(*m_catalogue, type(u"WORK_PENALTY"_s, 1), Language::Nl);
    const auto fresh = leaflet(*m_catalogue, type(u"WORK_PENALTY"_s, 2), Language::Nl);
    QVERIFY2(old.version.endsWith(u"tot woensdag 8 april 2026"_s), qPrintable(old.version));
    QVERIFY(fresh.version.startsWith(u"Versie 2, in werking sinds woensdag 8 april 2026"_s));
    QVERIFY(found(old, u"Voor de politierechtbank: ten hoogste 45 uur."_s));
    QVERIFY(!found(fresh, u"Voor de politierechtbank: ten hoogste 45 uur."_s));
    QVERIFY(found(fresh, u"Straf van niveau 1: minstens 20 uur en ten hoogste 120 uur."_s));
    const auto doubtful = [](const Leaflet &leaflet) {
        int count = 0;
        for (const auto &section : leaflet.sections)
            for (const auto &line : section.lines)
                count += line.confidence == u"C";
        return count;
    };
    QVERIFY(doubtful(fresh) > doubtful(old));
    // A bare number is a count, not a length.
    QVERIFY(found(leaflet(*m_catalogue, type(u"LEAVE_ENQUIRY"_s), Language::Nl),
                  u"Aantal verloven per kwartaal: ten hoogste 3."_s));
}

void TestLeaflet::aConditionNamesWhatTheDecisionFillsIn()
{
    auto one = type(u"PROBATION"_s);
    one.generalConditions = {u"ADDICTION_AMBULATORY"_s, u"OTHER"_s};
    const auto told = leaflet(*m_catalogue, one, Language::Nl);
    const auto *line =
        found(told, u"De betrokkene onderwerpt zich aan ambulante verslavingsbegeleiding bij (dienst)."_s);
    QVERIFY(line);
    QVERIFY(line->item);
    QVERIFY(found(told, u"andere voorwaarde"_s));
}

void TestLeaflet::aPersonHeardOnlyThereIsToldWhy()
{
    const auto told = leaflet(*m_catalogue, type(u"CIVIL_SOCIAL_STUDY"_s), Language::Nl);
    const auto *child = found(told, u"Verplicht: gesprek met kind, met elk kind, alleen in persoon."_s);
    QVERIFY(child);
    QCOMPARE(child->note, u"Een kind wordt altijd in persoon gehoord, nooit via een scherm."_s);
}

void TestLeaflet::aLongerTermIsToldWithItsLimit()
{
    auto one = type(u"PROBATION"_s);
    one.terms.first().prolongableBy = u"PROBATION_COMMISSION"_s;
    one.terms.first().maximumProlongation = u"P1M"_s;
    const auto told = leaflet(*m_catalogue, one, Language::Nl);
    const auto *line = found(told, one.terms.first().sentence.in(Language::Nl));
    QVERIFY(line);
    QCOMPARE(line->note, u"De probatiecommissie kan deze termijn verlengen met ten hoogste 1 maand."_s);
}

void TestLeaflet::whatNobodyNamedYetKeepsItsCatalogueName()
{
    auto one = type(u"PROBATION"_s);
    one.principals.followsUp = {u"SOMEBODY"_s};
    one.reports.clear();
    one.signalTriggers.clear();
    one.requiredContacts.clear();
    one.terms.clear();
    one.retentionYears = 0;
    const auto told = leaflet(*m_catalogue, one, Language::En);
    QVERIFY(found(told, u"SOMEBODY follows up how it is carried out."_s));
    QVERIFY(found(told, u"No reports are asked."_s));
    QVERIFY(found(told, u"There are no fixed reasons to signal."_s));
    QVERIFY(found(told, u"There are no required contacts."_s));
    QVERIFY(found(told, u"There are no fixed terms."_s));
}

void TestLeaflet::paperHasEverySentence()
{
    const auto told = leaflet(*m_catalogue, type(u"WORK_PENALTY"_s, 2), Language::Nl);
    const auto paper = leafletText(told, QDate(2026, 11, 24), Language::Nl).plain();
    for (const auto &section : told.sections) {
        QVERIFY(paper.contains(section.heading));
        for (const auto &line : section.lines) {
            QVERIFY(paper.contains(line.text));
            QVERIFY(paper.contains(line.note));
            QVERIFY(paper.contains(line.article));
        }
    }
    QVERIFY(paper.contains(u"[te bevestigen]"_s));
    QVERIFY(paper.contains(u"dinsdag 24 november 2026"_s));
    const auto pdf = leafletPdf(told, QDate(2026, 11, 24), Language::Nl);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
}

QTEST_GUILESS_MAIN(TestLeaflet)
#include "tst_leaflet.moc"

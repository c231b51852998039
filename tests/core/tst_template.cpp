// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/report/makereport.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsSaidWithItsLine_data();
    void whatIsWrongIsSaidWithItsLine();
    void factsAreFilledIn_data();
    void factsAreFilledIn();
    void aQuestionWaitsForItsAuthor();
    void whatWasFrozenReadsTheSame();
    void everyShippedTemplateIsRight_data();
    void everyShippedTemplateIsRight();
    void everyReportOfEveryTypeHasItsTemplate();
    void theLanguagesOfATemplateAskTheSame();
    void everyReportCanBeMadeOfItsDossier();
    void aLetterAsksOnlyWhatThePersonCanGive();
};

void TestTemplate::whatIsWrongIsSaidWithItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QString &text, const QString &code, int line) {
        QTest::newRow(name) << text << u"template."_s + code << line;
    };
    row("a field nobody knows", u"# Verslag\n\nOver {{person.shoeSize}}."_s, u"unknownField"_s, 3);
    row("the second field of a line", u"{{person.name}} {{person.nme}}"_s, u"unknownField"_s, 1);
    row("a list nobody knows", u"a\n{{#animals}}\n- x\n{{/animals}}"_s, u"unknownField"_s, 2);
    row("a list that is a fact", u"{{#person.name}}\n{{/person.name}}"_s, u"unknownField"_s, 1);
    row("a question of a field nobody knows", u"{{?person.mood}}\nx\n{{/person.mood}}"_s, u"unknownField"_s, 1);
    row("a list that is not closed", u"a\n{{#conditions}}\n- {{text}}\nb"_s, u"notClosed"_s, 4);
    row("a list closed by another name", u"{{#conditions}}\n- {{text}}\n{{/contacts}}"_s, u"notOpened"_s, 3);
    row("something closed that was never open", u"a\nb\n{{/conditions}}"_s, u"notOpened"_s, 3);
    row("a field of a list outside it", u"{{#conditions}}\n{{/conditions}}\n{{evidence}}"_s, u"unknownField"_s, 3);
    row("an open brace", u"Aan {{person.name"_s, u"badField"_s, 1);
    row("a closing brace", u"Aan person.name}}"_s, u"badField"_s, 1);
    row("a question without its code", u"? Wat is uw oordeel"_s, u"questionWithoutCode"_s, 1);
    row("wrong where nothing is repeated",
        u"{{?person.phone}}\n{{#conditions}}\n- {{nonsense}}\n{{/conditions}}\n{{/person.phone}}"_s, u"unknownField"_s,
        3);
}

void TestTemplate::whatIsWrongIsSaidWithItsLine()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto checked = checkTemplate(text, u"EIGEN.nl.txt"_s, reportFields());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    QCOMPARE(checked.error().details.value("line"_L1).toInt(), line);
    QCOMPARE(checked.error().details.value("template"_L1).toString(), u"EIGEN.nl.txt"_s);
    const auto filled = fillTemplate(text, u"EIGEN.nl.txt"_s, {}, reportFields(), {});
    QVERIFY(!filled);
    QVERIFY(filled.error() == checked.error());
}

void TestTemplate::factsAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("a fact") << u"Aan {{person.name}}."_s << u"Aan Fiktief Testmans."_s;
    QTest::newRow("a fact that is not known stays visible") << u"Tel. {{person.phone}}"_s << u"Tel. …"_s;
    QTest::newRow("a line only when the fact is there")
        << u"{{?person.name}}\nJa\n{{/person.name}}\n{{?person.phone}}\nNee\n{{/person.phone}}"_s << u"Ja"_s;
    QTest::newRow("a list") << u"{{#conditions}}\n- {{text}}\n{{/conditions}}"_s << u"• één\n• twee"_s;
    QTest::newRow("a list within a question")
        << u"{{?conditions}}\n{{#conditions}}\n- {{text}}\n{{/conditions}}\n{{/conditions}}"_s << u"• één\n• twee"_s;
    QTest::newRow("a question within a list")
        << u"{{#conditions}}\n{{?evidence}}\n- {{text}}: {{evidence}}\n{{/evidence}}\n{{/conditions}}"_s
        << u"• twee: bewijs"_s;
    QTest::newRow("a fact of the dossier within a list")
        << u"{{#conditions}}\n- {{person.name}} {{text}}\n{{/conditions}}"_s
        << u"• Fiktief Testmans één\n• Fiktief Testmans twee"_s;
    QTest::newRow("an empty list") << u"{{#contacts}}\n- {{date}}\n{{/contacts}}\nslot"_s << u"slot"_s;
    QTest::newRow("a remark is not printed") << u"% niet voor de lezer\nwel"_s << u"wel"_s;
    QTest::newRow("a number") << u"{{attended}} gesprekken"_s << u"3 gesprekken"_s;
    QTest::newRow("braces in a fact are no field") << u"{{person.birthDate}}"_s << u"{{person.name}}"_s;
}

void TestTemplate::factsAreFilledIn()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    const QJsonObject facts{
        {u"person"_s, QJsonObject{{u"name"_s, u"Fiktief Testmans"_s}, {u"birthDate"_s, u"{{person.name}}"_s}}},
        {u"attended"_s, 3},
        {u"contacts"_s, QJsonArray()},
        {u"conditions"_s, QJsonArray{QJsonObject{{u"text"_s, u"één"_s}},
                                     QJsonObject{{u"text"_s, u"twee"_s}, {u"evidence"_s, u"bewijs"_s}}}}};
    const auto filled = fillTemplate(text, u"x"_s, facts, reportFields(), {});
    if (text.contains(u"birthDate")) { // data is never read as a template
        QVERIFY2(!filled || filled->plain() == plain, "a fact was filled in twice");
        return;
    }
    QVERIFY2(filled.has_value(), qPrintable(filled ? QString() : filled.error().code));
    QCOMPARE(filled->plain(), plain);
}

void TestTemplate::aQuestionWaitsForItsAuthor()
{
    const auto text = u"# Verslag\n? plan: Wat is het plan voor {{person.name}}?\n? proposal: Wat stelt u voor?"_s;
    const QJsonObject facts{{u"person"_s, QJsonObject{{u"name"_s, u"Fiktief"_s}}}};
    const auto open = fillTemplate(text, u"x"_s, facts, reportFields(), {{u"plan"_s, u"  \n"_s}});
    QVERIFY(open.has_value());
    QCOMPARE(open->unanswered(), QStringList({u"plan"_s, u"proposal"_s})); // spaces are no answer
    QVERIFY(open->plain().contains(u"Wat is het plan voor Fiktief?"_s));
    const auto done = fillTemplate(text, u"x"_s, facts, reportFields(),
                                   {{u"plan"_s, u"{{person.name}} begeleiden"_s}, {u"proposal"_s, u"verder"_s}});
    QVERIFY(done->unanswered().isEmpty());
    QVERIFY(done->plain().contains(u"{{person.name}} begeleiden"_s)); // what the author writes is not a template
}

void TestTemplate::whatWasFrozenReadsTheSame()
{
    const auto text = u"# Titel\n## Kop\nAlinea {{person.name}}\n- punt\n? plan: vraag"_s;
    const auto filled = fillTemplate(text, u"x"_s, {{u"person"_s, QJsonObject{{u"name"_s, u"Zoë “Z” <b>"_s}}}},
                                     reportFields(), {{u"plan"_s, u"regel 1\nregel 2"_s}});
    const auto back = ReportText::fromJson(
        QJsonDocument::fromJson(QJsonDocument(filled->toJson()).toJson(QJsonDocument::Compact)).object());
    QVERIFY(back == *filled);
    QCOMPARE(back.title, u"Titel"_s);
    QCOMPARE(back.blocks.size(), 5);
    QCOMPARE(back.blocks[2].facts, QStringList{u"person.name"_s});
}

void TestTemplate::everyShippedTemplateIsRight_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(u":/templates"_s);
    for (const auto &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTemplate::everyShippedTemplateIsRight()
{
    QFETCH(QString, file);
    const auto text = QString::fromUtf8(sourceFile(file));
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
    const auto checked = checkTemplate(text, file, reportFields());
    QVERIFY2(checked.has_value(),
             qPrintable(checked ? QString()
                                : checked.error().code +
                                      QString::fromUtf8(QJsonDocument(checked.error().details).toJson())));
    const auto empty = fillTemplate(text, file, {}, reportFields(), {});
    QVERIFY(empty.has_value());
    QVERIFY(!empty->title.isEmpty());
    QStringList codes;
    for (const auto &block : empty->blocks)
        if (block.kind == ReportBlock::Kind::Question) {
            QVERIFY2(!codes.contains(block.code), qPrintable(block.code));
            codes << block.code;
        }
}

void TestTemplate::everyReportOfEveryTypeHasItsTemplate()
{
    const auto catalogue = *Catalogue::load();
    QStringList missing;
    int reports = 0;
    for (const auto &type : catalogue->types()) {
        QStringList kinds{u"INVITATION"_s, u"INFORMATION_REQUEST"_s};
        for (const auto &report : type.reports)
            kinds << report.kind;
        for (const auto &kind : kinds)
            for (const auto language : allLanguages) {
                ++reports;
                QString name;
                const auto found = reportTemplate(*catalogue, type.code, kind, languageCode(language), &name);
                if (!found || !name.endsWith(u'.' + languageCode(language) + u".txt"_s))
                    missing << type.code + u' ' + kind + u' ' + languageCode(language);
            }
    }
    QVERIFY(reports > 300);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    const auto none = reportTemplate(*catalogue, u"PROBATION"_s, u"POEM"_s, u"nl"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"template.none"_s);
}

void TestTemplate::theLanguagesOfATemplateAskTheSame()
{
    const QDir folder(u":/templates"_s);
    static const QRegularExpression question(u"^\\? (\\w+):"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression field(u"\\{\\{\\s*([^{}]+?)\\s*\\}\\}"_s);
    const auto asked = [](const QRegularExpression &form, const QString &text) {
        QStringList all;
        auto matches = form.globalMatch(text);
        while (matches.hasNext())
            all << matches.next().captured(1);
        all.sort();
        return all;
    };
    for (const auto &dutch : folder.entryList({u"*.nl.txt"_s})) {
        const auto text = QString::fromUtf8(sourceFile(folder.filePath(dutch)));
        for (const auto &language : {u"fr"_s, u"de"_s, u"en"_s}) {
            const auto other = QString(dutch).replace(u".nl."_s, u'.' + language + u'.');
            const auto translated = QString::fromUtf8(sourceFile(folder.filePath(other)));
            QVERIFY2(!translated.isEmpty(), qPrintable(other));
            QVERIFY2(asked(question, translated) == asked(question, text), qPrintable(other));
            QVERIFY2(asked(field, translated) == asked(field, text), qPrintable(other));
        }
    }
}

void TestTemplate::everyReportCanBeMadeOfItsDossier()
{
    SampleHouse house;
    QStringList wrong;
    for (const auto *type : house.catalogue().typesOn(QDate(2027, 1, 15))) {
        const auto dossier = house.dossier(type->code);
        const auto view = house.view(dossier);
        for (const auto &rule : type->reports) {
            const auto report = newReport(view.file, *view.type, view.deadlines, rule.kind);
            if (!report) {
                wrong << type->code + u' ' + rule.kind + u' ' + report.error().code;
                continue;
            }
            const auto text =
                reportText(view.file, *view.type, view.deadlines, house.workspace().surroundings(), *report);
            if (!text)
                wrong << type->code + u' ' + rule.kind + u' ' + text.error().code;
            else if (text->plain().contains(u'@') || text->plain().contains(u"{{"))
                wrong << type->code + u' ' + rule.kind + u": "_s + text->plain();
            if (report->toPrincipal.isEmpty())
                wrong << type->code + u' ' + rule.kind + u" has no receiver"_s;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTemplate::aLetterAsksOnlyWhatThePersonCanGive()
{
    SampleHouse house;
    const auto person = house.person();
    const auto dossier =
        house.dossier(u"PROBATION"_s, {{u"people"_s, QJsonArray{QJsonObject{{u"person"_s, id(person)}}}}});
    const auto view = house.view(dossier);
    QStringList debtors;
    for (const auto &item : view.missing)
        debtors << item.debtor;
    QVERIFY(debtors.contains(u"REGISTRY"_s) && debtors.contains(u"RECEPTION"_s)); // the judgment, the national number
    const auto letter = newReport(view.file, *view.type, view.deadlines, u"INFORMATION_REQUEST"_s);
    QVERIFY(letter.has_value());
    const auto text = reportText(view.file, *view.type, view.deadlines, house.workspace().surroundings(), *letter);
    QVERIFY(text.has_value());
    QStringList asked;
    for (const auto &block : text->blocks)
        if (block.kind == ReportBlock::Kind::Bullet)
            asked << block.text;
    QCOMPARE(asked, QStringList{sentence(u"missing.nationalNumber"_s, Language::Nl)});
    // With nothing to ask of him there is no letter, although the judgment is still missing.
    house.done(u"receiveInformation"_s, {{u"dossier"_s, id(dossier)}, {u"what"_s, u"nationalNumber"_s}});
    const auto later = house.view(dossier);
    QVERIFY(!later.missing.isEmpty());
    const auto none = reportText(later.file, *later.type, later.deadlines, house.workspace().surroundings(), *letter);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"report.nothingToAsk"_s);
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"

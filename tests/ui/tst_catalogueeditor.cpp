// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/jsonplace.h"
#include "core/publication/gaps.h"
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/translation.h"
#include "ui/catalogue/blockspane.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/theme/theme.h"
#include "ui/typeeditor/codesedit.h"
#include "ui/typeeditor/itemform.h"
#include "ui/typeeditor/rowsedit.h"
#include "ui/typeeditor/showing.h"
#include "ui/typeeditor/templateedit.h"
#include "ui/typeeditor/typeeditor.h"
#include "ui/typeeditor/valueedit.h"
#include "ui/typeeditor/wordsedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Every field of a form says again what it shows, those of each row of a list too.
void sayAgain(const QList<MemberEdit *> &edits, const std::function<void(MemberEdit *)> &each)
{
    for (auto *edit : edits) {
        each(edit);
        auto *rows = qobject_cast<RowsEdit *>(edit);
        for (qsizetype i = 0; rows && i < rows->value().toArray().size(); ++i) {
            rows->openRow(i);
            sayAgain(rows->findChild<MemberForm *>()->edits(), each);
        }
        if (rows)
            rows->openRow(-1);
    }
}

} // namespace

class TestCatalogueEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>();
        QVERIFY(workspace().setUser(u"cato"_s));
    }

    void cleanup()
    {
        m_editor.reset();
        installTranslation(*qApp, Language::Nl);
    }

    // Opening a type and saying again what each field shows changes nothing: what no field shows stays, and what one
    // shows comes back exactly.
    void everyTypeComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("version");
        for (const auto &type : workspace().catalogue().types())
            QTest::addRow("%s %d", qPrintable(type.code), type.version) << type.code << type.version;
    }
    void everyTypeComesBackAsItWas()
    {
        QFETCH(QString, code);
        QFETCH(int, version);
        const auto body = workspace().catalogue().type(code, version)->source;
        begin({.id = AnyId::create(), .code = code, .version = version, .state = u"CONCEPT"_s, .body = body});
        QVERIFY(!m_editor->isChanged());
        QCOMPARE(m_editor->findings().size(), 0);
        int said = 0;
        for (const auto &[section, form] : m_editor->forms())
            sayAgain(form->edits(), [&](MemberEdit *edit) {
                if (edit->member().path.isEmpty())
                    return;
                ++said;
                Q_EMIT edit->edited({}, edit->value());
                if (m_editor->body() != body)
                    qWarning() << section << edit->member().path << edit->value();
            });
        QVERIFY(said > 50);
        QCOMPARE(m_editor->body(), body);
        QVERIFY(!m_editor->isChanged());
    }

    void lengthsAreReadAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("nl") << u"1 maand"_s << u"P1M"_s;
        QTest::newRow("working days") << u"5 werkdagen"_s << u"P5WD"_s;
        QTest::newRow("fr working days") << u"5 jours ouvrables"_s << u"P5WD"_s;
        QTest::newRow("de") << u"3 Werktage"_s << u"P3WD"_s;
        QTest::newRow("before") << u"10 dagen vooraf"_s << u"-P10D"_s;
        QTest::newRow("fr before") << u"10 jours avant"_s << u"-P10D"_s;
        QTest::newRow("en before") << u"10 days before"_s << u"-P10D"_s;
        QTest::newRow("hours") << u"24 uur"_s << u"PT24H"_s;
        QTest::newRow("weeks") << u"2 weken"_s << u"P14D"_s;
        QTest::newRow("fraction") << u"1/3"_s << u"FRACTION_1_3"_s;
        QTest::newRow("decision") << u"volgens de beslissing"_s << u"PARAM"_s;
        QTest::newRow("iso") << u"p18m"_s << u"P18M"_s;
        QTest::newRow("two units") << u"1 jaar en 6 maanden"_s << QString();
        QTest::newRow("nonsense") << u"ooit"_s << QString();
    }
    void lengthsAreReadAsPeopleSayThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        QCOMPARE(readSpokenOffset(typed).value_or(QString()), read);
    }

    void whatIsShownIsReadBack()
    {
        for (const auto &type : workspace().catalogue().types())
            for (const auto &term : type.terms) {
                const auto offset = readOffset(term.offset);
                for (const auto language : allLanguages)
                    QCOMPARE(readSpokenOffset(offsetText(*offset, language)).value_or(offsetText(*offset, language)),
                             term.offset);
            }
    }

    void aTextHasFourLanguagesOneKeyApart()
    {
        beginConcept(u"PROBATION"_s);
        auto *words = edit<WordsEdit>(u"basis"_s, u"name"_s);
        auto *line = words->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(line->text().startsWith(u"probation"));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QVERIFY(valueAtPlace(m_editor->body(), u"name.fr"_s).isUndefined());
        QVERIFY(line->accessibleDescription().contains(u"Frans"));
        QTRY_VERIFY(places().contains(u"name.fr"_s));
        // The checklist leads there, whatever language is in front.
        QTest::keyClick(line, Qt::Key_PageUp, Qt::ControlModifier);
        m_editor->reveal(u"name.fr"_s);
        QCOMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(line, u"probation nouvelle"_s);
        QCOMPARE(valueAtPlace(m_editor->body(), u"name.fr"_s).toString(), u"probation nouvelle"_s);
        QTRY_VERIFY(!places().contains(u"name.fr"_s));
    }

    void codesAreAddedMovedAndTakenAwayByKey()
    {
        beginConcept(u"PROBATION"_s);
        auto *codes = edit<CodesEdit>(u"outcomes"_s, u"outcomes"_s);
        const auto before = valueAtPlace(m_editor->body(), u"outcomes"_s).toArray();
        auto *chip = codes->reveal(u"[0]"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Right, Qt::AltModifier);
        const auto moved = valueAtPlace(m_editor->body(), u"outcomes"_s).toArray();
        QCOMPARE(moved.at(1), before.at(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(valueAtPlace(m_editor->body(), u"outcomes"_s).toArray().size(), before.size() - 1);
        auto *add = codes->findChild<QLineEdit *>();
        add->setFocus();
        QTest::keyClicks(
            add, workspace().catalogue().name(u"outcome"_s, before.at(0).toString(), Language::Nl).section(u' ', 0, 0));
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(valueAtPlace(m_editor->body(), u"outcomes"_s).toArray().contains(before.at(0)));
    }

    void aTermExplainsItselfWhileItIsWritten()
    {
        beginConcept(u"AUTONOMOUS_PROBATION"_s);
        m_editor->reveal(u"terms[0].offset"_s);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->text(), u"1 maand"_s);
        line->selectAll();
        QTest::keyClicks(line, u"2 maanden"_s);
        QCOMPARE(valueAtPlace(m_editor->body(), u"terms[0].offset"_s).toString(), u"P2M"_s);
        auto *example = m_editor->findChild<TermExample *>();
        auto *day = qobject_cast<QLineEdit *>(example->reveal({}));
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"6/9/2027"_s);
        QTRY_VERIFY2(example->told().contains(u"8 november 2027"),
                     qPrintable(example->told())); // the 6th is a Saturday
        QVERIFY(example->told().contains(u"Ger.W."));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"ooit"_s);
        QTRY_VERIFY(places().contains(u"terms[0].offset"_s)); // kept as it was typed, and named
        QVERIFY(m_editor->save());
    }

    void everyKeystrokeIsKeptAndTheRestIsAnAct()
    {
        beginConcept(u"WORK_PENALTY"_s);
        const auto version = m_editor->version();
        m_editor->reveal(u"short.nl"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QTRY_VERIFY(!workspace().draft(TypeEditor::draftKey(version.id)).isEmpty());
        const auto typed = m_editor->body();
        m_editor.reset(); // as when the program is killed
        begin(version);
        QCOMPARE(m_editor->body(), typed);
        QVERIFY(m_editor->isChanged());
        QVERIFY(m_editor->save());
        QVERIFY(workspace().draft(TypeEditor::draftKey(version.id)).isEmpty());
        const auto kept =
            workspace().read([&](const Database &database) { return keptTypeVersion(database, version.id); });
        QCOMPARE((*kept)->body, typed);
        // Taken back by an act, it stands as before.
        QVERIFY(workspace().undo(workspace().lastUndoable()).has_value());
        const auto back =
            workspace().read([&](const Database &database) { return keptTypeVersion(database, version.id); });
        m_editor->undone(**back);
        QCOMPARE(m_editor->body(), version.body);
    }

    void rowsAreAddedMovedAndTakenAwayByKey()
    {
        beginConcept(u"PROBATION"_s);
        auto *terms = edit<RowsEdit>(u"terms"_s, u"terms"_s);
        const auto count = terms->value().toArray().size();
        auto *head = terms->reveal({});
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(valueAtPlace(m_editor->body(), u"terms[1].code"_s).toString(), u"T1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(!m_editor->isChanged());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(valueAtPlace(m_editor->body(), u"terms"_s).toArray().size(), count - 1);
        for (auto *button : terms->findChildren<QPushButton *>())
            if (button->accessibleName() == u"Toevoegen aan Termijnen")
                button->click();
        QCOMPARE(valueAtPlace(m_editor->body(), u"terms"_s).toArray().size(), count);
        QCOMPARE(terms->opened(), count - 1);
        QTRY_VERIFY(places().contains(u"terms[%1].name"_s.arg(count - 1)));
    }

    void aNewBuildingBlockIsMadeWhereItIsNeeded()
    {
        beginConcept(u"PROBATION"_s);
        auto *group = edit<CodeEdit>(u"counted"_s, u"statisticsGroup"_s);
        for (auto *button : group->findChildren<QPushButton *>())
            if (button->accessibleName().startsWith(u"Nieuw in"))
                button->click();
        auto *form = group->findChild<ItemForm *>();
        QVERIFY(form);
        auto *code = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(code);
        QTest::keyClicks(code, u"PROEFGROEP"_s);
        QTest::keyClick(code, Qt::Key_Return, Qt::ControlModifier); // without a name: refused, and led there
        QVERIFY(!workspace().catalogue().item(u"statistics_group"_s, u"PROEFGROEP"_s));
        auto *name = form->findChild<WordsEdit *>()->findChild<QLineEdit *>();
        QCOMPARE(QApplication::focusWidget(), name);
        for (const auto *text : {"proefgroep", "groupe d'essai", "Probegruppe", "trial group"}) {
            QTest::keyClicks(name, QString::fromLatin1(text));
            QTest::keyClick(name, Qt::Key_PageDown, Qt::ControlModifier);
        }
        for (auto *one : form->findChildren<CodeEdit *>()) {
            auto *table = one->findChild<QLineEdit *>();
            table->setFocus();
            QTest::keyClicks(table, u"justitiehuizen"_s);
            QTest::keyClick(table, Qt::Key_Return);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(workspace().catalogue().item(u"statistics_group"_s, u"PROEFGROEP"_s));
        QCOMPARE(valueAtPlace(m_editor->body(), u"statisticsGroup"_s).toString(), u"PROEFGROEP"_s);
        m_editor->reloadBlocks();
        QVERIFY(!places().contains(u"statisticsGroup"_s));
    }

    // A text that names what is not there is not kept, and says on which line; what was typed stays.
    void aTextNamesItsErrorsByLine()
    {
        BlocksPane pane(workspace());
        pane.resize(700, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.open(u"PROBATION"_s);
        pane.openText(u"PROGRESS"_s, u"nl"_s, true);
        auto *text = pane.findChild<TemplateEdit *>()->findChild<QPlainTextEdit *>();
        QVERIFY(text->toPlainText().contains(u"{{person.name}}"));
        text->setPlainText(u"# Verslag\nOver {{person.colour}}."_s);
        const auto key = TemplateEdit::draftKey(u"PROBATION"_s, u"PROGRESS"_s, u"nl"_s);
        QTRY_VERIFY(!workspace().draft(key).isEmpty());
        const auto says = [&](const QString &part) {
            const auto labels = pane.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *one) { return one->isVisible() && one->text().contains(part); });
        };
        QVERIFY(says(u"regel 2: het veld “person.colour” bestaat niet"_s));
        const auto keep = [&] {
            for (auto *button : pane.findChildren<QPushButton *>())
                if (button->text() == u"Tekst bewaren")
                    button->click();
        };
        keep();
        QVERIFY(!workspace().catalogue().ownTemplate(u"PROBATION"_s, u"PROGRESS"_s, u"nl"_s));
        text->setPlainText(u"# Verslag\nOver {{person.name}}."_s);
        QTRY_VERIFY(says(u"Over Fiktief Testmans."_s)); // as it will be read
        keep();
        QVERIFY(workspace().catalogue().ownTemplate(u"PROBATION"_s, u"PROGRESS"_s, u"nl"_s));
        QVERIFY(workspace().draft(key).isEmpty());
    }

    void whatWasBeingTypedIsOfferedBack()
    {
        beginConcept(u"LIMITED_DETENTION"_s);
        const auto id = m_editor->version().id;
        m_editor->reveal(u"short.nl"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QTRY_VERIFY(!workspace().draft(TypeEditor::draftKey(id)).isEmpty());
        const auto typed = m_editor->body();
        m_editor.reset();
        CataloguePage page(workspace());
        page.resize(1200, 800);
        QVERIFY(page.goOn(TypeEditor::draftKey(id)));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(page.editor()->body(), typed);
        QVERIFY(!page.goOn(u"registerMandate"_s));
        page.hide(); // leaving saves it
        QTRY_VERIFY(workspace().draft(TypeEditor::draftKey(id)).isEmpty());
        const auto kept = workspace().read([&](const Database &database) { return keptTypeVersion(database, id); });
        QCOMPARE((*kept)->body, typed);
    }

    // Who may only read sees no way to write.
    void othersOnlyRead()
    {
        QVERIFY(workspace().setUser(u"lena"_s));
        const auto back = qScopeGuard([this] { QVERIFY(workspace().setUser(u"cato"_s)); });
        CataloguePage page(workspace());
        page.resize(1200, 800);
        page.show();
        page.showNamed(u"catalogue-edit@PROBATION"_s);
        page.open();
        QVERIFY(!page.editor()->isVisible());
        for (const auto *button : page.findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || (button->text() != u"Bewerken" && button->text() != u"Goedkeuren"));
    }

    // Every member of the schema that the editor has no field for is one it is known not to have.
    void everyFindingHasAField()
    {
        for (const auto &type : workspace().catalogue().types())
            for (auto it = type.source.begin(); it != type.source.end(); ++it) {
                static const QStringList untouched{u"kind"_s,    u"code"_s,  u"version"_s, u"validity"_s,
                                                   u"changes"_s, u"notes"_s, u"$schema"_s, u"weightConfidence"_s};
                QVERIFY2(untouched.contains(it.key()) || !sectionOfPlace(it.key()).isEmpty(), qPrintable(it.key()));
            }
        QCOMPARE(placeText(workspace().catalogue(), workspace().catalogue().type(u"PROBATION"_s, 1)->source,
                           u"terms[0].sentence.fr"_s),
                 u"Termijnen, T1, De termijn in één zin (FR)"_s);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }

    void begin(const KeptTypeVersion &version)
    {
        m_editor = std::make_unique<TypeEditor>(workspace());
        m_editor->begin(version);
        m_editor->resize(700, 800);
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void beginConcept(const QString &code)
    {
        const auto all = workspace().read([](const Database &database) { return keptTypeVersions(database); });
        for (const auto &kept : *all)
            if (kept.code == code && !kept.isLaw()) {
                auto fresh = kept;
                fresh.body = workspace().catalogue().type(code, kept.version - 1)->source;
                fresh.body.insert(u"version"_s, kept.version);
                workspace().dropDraft(TypeEditor::draftKey(kept.id));
                return begin(fresh);
            }
        const auto made = workspace().write({.name = u"draftVersion"_s, .with = {{u"code"_s, code}}});
        QVERIFY(made.has_value());
        const auto kept =
            workspace().read([&](const Database &database) { return keptTypeVersion(database, made->made); });
        begin(**kept);
    }

    template <typename Edit>
    Edit *edit(const QString &section, const QString &path)
    {
        for (const auto &[code, form] : m_editor->forms())
            for (auto *one : form->edits())
                if (code == section && one->member().path == path)
                    return qobject_cast<Edit *>(one);
        return nullptr;
    }

    QStringList places() const
    {
        QStringList all;
        for (const auto &finding : m_editor->findings())
            all << finding.details.value("place"_L1).toString();
        return all;
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<TypeEditor> m_editor{};
};

QTEST_MAIN(TestCatalogueEditor)
#include "tst_catalogueeditor.moc"

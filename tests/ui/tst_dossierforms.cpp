// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/base/combo.h"
#include "ui/base/translation.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/sectionpage.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The field an input stands for; null when the act has no such parameter.
const ActField *fieldOf(const QList<ActField> &fields, QStringList way)
{
    for (const auto &field : fields) {
        if (QString::fromLatin1(field.name) != way.first())
            continue;
        way.removeFirst();
        if (!way.isEmpty() && field.type == ActField::Type::List)
            way.removeFirst();
        if (way.isEmpty() || field.fields.isEmpty()) // the members of an object without fields are data
            return &field;
        return fieldOf(field.fields, way);
    }
    return nullptr;
}

} // namespace

// What a part of a dossier offers to do, and the form in which it is done.
class TestDossierForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
        m_id = m_house->dossierOf(u"Fiktief Testmans"_s);
        QVERIFY(!m_id.isNull());
    }

    // Every form of every type of dossier in the house speaks of an act that exists and of parameters it has.
    void everyFormFitsItsAct()
    {
        QSet<QString> acts;
        for (const auto &row : m_house->all()) {
            const auto view = workspace().dossierView(row.dossier.id);
            QVERIFY(view.has_value());
            QList<OfferedAct> offered = wholeActs(workspace(), *view);
            for (int part = 0; part <= int(DossierSection::History); ++part) {
                const auto section = static_cast<DossierSection>(part);
                const auto table = sectionTable(workspace(), *view, section);
                QCOMPARE(table.rows.size(), table.ids.size());
                offered += offeredActs(workspace(), *view, section, {});
                for (const auto &id : table.ids)
                    offered += offeredActs(workspace(), *view, section, id);
            }
            for (const auto &one : std::as_const(offered)) {
                QVERIFY(!one.text.isEmpty());
                if (one.opens == OfferedAct::Opens::Document || one.opens == OfferedAct::Opens::DocumentCopy)
                    continue; // to read is no act
                const auto request = one.request();
                acts << request.act;
                const auto *definition = actDefinition(request.act);
                QVERIFY2(definition, qPrintable(request.act));
                for (const auto &name : request.with.keys())
                    QVERIFY2(fieldOf(definition->fields, {name}), qPrintable(request.act + u' ' + name));
                QSet<QString> names;
                for (const auto &input : request.inputs) {
                    QVERIFY2(!input.label.isEmpty(), qPrintable(request.act));
                    QVERIFY2(!names.contains(input.name), qPrintable(request.act + u' ' + input.name));
                    names << input.name;
                    for (const auto &name : input.name.split(u'+'))
                        QVERIFY2(fieldOf(definition->fields, name.split(u'/')),
                                 qPrintable(request.act + u' ' + input.name));
                    if (!input.follows.isEmpty())
                        QVERIFY2(names.contains(input.follows), qPrintable(request.act + u' ' + input.name));
                    for (const auto &item : input.items)
                        QVERIFY2(!item.id.isEmpty() && !item.label.isEmpty() && item.label != item.id,
                                 qPrintable(request.act + u' ' + input.name + u' ' + item.id));
                }
            }
        }
        for (const auto *act : {"recordDecision", "planContact", "assessCondition", "imposeConditions", "recordHours",
                                "startPlacement", "agreePaymentPlan", "draftReport", "addPersonToDossier",
                                "closeDossier", "transferDossier", "pauseTerm", "recordEvent"})
            QVERIFY2(acts.contains(QString::fromLatin1(act)), act);
    }

    void aConditionIsAssessedByKeyboard()
    {
        auto page = sectionOf(DossierSection::Conditions);
        const auto before = view().file.evidence.size();
        page->takeFocus();
        auto *table = page->findChild<QTableView *>();
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        auto *combo = qobject_cast<Combo *>(QApplication::focusWidget());
        QVERIFY(combo);
        QTest::keyClicks(combo, u"niet nageleefd"_s);
        QTest::keyClick(combo, Qt::Key_Return);
        QCOMPARE(combo->currentId(), u"NOT_MET"_s);
        auto *note = page->findChild<QPlainTextEdit *>();
        QVERIFY(note);
        note->setPlainText(u"Bleef weg van de begeleiding."_s);
        QSignalSpy said(page.get(), &SectionPage::said);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(said.size(), 1);
        const auto after = view();
        QCOMPARE(after.file.evidence.size(), before + 1);
        QCOMPARE(after.file.evidence.last().compliance, u"NOT_MET"_s);
        QCOMPARE(after.file.evidence.last().note, u"Bleef weg van de begeleiding."_s);
        QVERIFY(!page->isAsking());
        QVERIFY(table->hasFocus());
    }

    // A refusal says the rule, takes nothing away, and what was typed outlives the page.
    void aRefusalTakesNothingAway()
    {
        {
            auto page = sectionOf(DossierSection::Overview);
            page->begin(whole(u"closeDossier"_s));
            auto *form = page->findChild<ActForm *>();
            auto *combo = form->findChild<Combo *>();
            combo->setCurrentId(combo->items().first().id);
            Q_EMIT combo->chosen(combo->currentId());
            QTest::keyClick(form->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(page->isAsking());
            QVERIFY(view().file.dossier.isOpen());
            form->findChild<QPlainTextEdit *>()->setPlainText(u"Overleden."_s);
            QTest::keyClick(form->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
            QVERIFY(!page->isAsking());
        }
        auto page = sectionOf(DossierSection::Overview);
        page->begin(whole(u"closeDossier"_s));
        auto *form = page->findChild<ActForm *>();
        QCOMPARE(form->findChild<QPlainTextEdit *>()->toPlainText(), u"Overleden."_s);
        QTest::keyClick(form->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!page->isAsking());
        QVERIFY(!view().file.dossier.isOpen());
        QVERIFY(workspace().draft(u"act/closeDossier/"_s + m_id.toString()).isEmpty());
        QVERIFY(workspace().undo(workspace().lastUndoable()).has_value());
        QVERIFY(view().file.dossier.isOpen());
    }

    void whatIsAskedFollowsWhatWasChosen()
    {
        auto page = sectionOf(DossierSection::Decisions);
        page->begin(offered(DossierSection::Decisions, u"recordDecision"_s));
        auto *form = page->findChild<ActForm *>();
        const auto shown = [&](const QString &name) {
            for (auto *one : form->findChildren<ActInputWidget *>())
                if (one->input().name == name)
                    return one->isVisible();
            return false;
        };
        QVERIFY(!shown(u"prolongBy"_s));
        QVERIFY(!shown(u"conditions/0/condition"_s));
        auto *kind = form->findChild<Combo *>();
        kind->setCurrentId(u"SUSPEND_CONDITION"_s);
        Q_EMIT kind->chosen(kind->currentId());
        QVERIFY(shown(u"conditions/0/condition"_s));
        QVERIFY(!shown(u"conditions/0/text"_s));
    }

    void aRegisterOfAuthoritiesFillsPrincipalAndCourt()
    {
        auto page = sectionOf(DossierSection::Decisions);
        page->begin(offered(DossierSection::Decisions, u"changePrincipal"_s));
        auto *form = page->findChild<ActForm *>();
        for (auto *one : form->findChildren<ActInputWidget *>())
            if (one->input().name == u"principal+court")
                one->setTyped(u"PROBATION_COMMISSION/GEN_PROBATION_COMMISSION"_s);
        const auto act = form->act();
        QCOMPARE(act.with.value(u"principal"_s).toString(), u"PROBATION_COMMISSION"_s);
        QCOMPARE(act.with.value(u"court"_s).toString(), u"GEN_PROBATION_COMMISSION"_s);
    }

    void amountsHoursAndLengthsAreReadLeniently_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue nothing(QJsonValue::Undefined);
        const auto money = int(ActInput::Kind::Money);
        const auto hours = int(ActInput::Kind::Hours);
        const auto length = int(ActInput::Kind::Duration);
        QTest::newRow("euro") << money << u"1200,5"_s << QJsonValue(1200.5);
        QTest::newRow("euro with thousands") << money << u"€ 1.200,50"_s << QJsonValue(1200.5);
        QTest::newRow("euro with a point") << money << u"50.25"_s << QJsonValue(50.25);
        QTest::newRow("no euro") << money << u"vijftig"_s << nothing;
        QTest::newRow("in doubt") << money << u"1.20.3"_s << nothing;
        QTest::newRow("hours on the clock") << hours << u"7u30"_s << QJsonValue(7.5);
        QTest::newRow("hours decimal") << hours << u"7,25"_s << QJsonValue(7.25);
        QTest::newRow("no hours") << hours << u"7:75"_s << nothing;
        QTest::newRow("a length") << length << u"18 maanden"_s << QJsonValue(u"P18M"_s);
        QTest::newRow("no length") << length << u"lang"_s << nothing;
    }
    void amountsHoursAndLengthsAreReadLeniently()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);
        ActInputWidget input({.name = u"x"_s, .label = u"x"_s, .kind = static_cast<ActInput::Kind>(kind)},
                             [] { return QDate(2026, 11, 24); });
        input.setTyped(typed);
        QCOMPARE(input.value(), value);
        QCOMPARE(input.hasError(), value.isUndefined());
        QCOMPARE(input.typed().toString(), typed); // whatever it is, it is kept
    }

private:
    Workspace &workspace() { return m_house->workspace(); }

    DossierView view() { return workspace().dossierView(m_id).value(); }

    std::unique_ptr<SectionPage> sectionOf(DossierSection section)
    {
        m_view = view();
        auto page = std::make_unique<SectionPage>(workspace());
        page->setSection(m_view, section, u"deel"_s);
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
        return page;
    }

    ActRequest offered(DossierSection section, const QString &act)
    {
        for (const auto &one : offeredActs(workspace(), m_view, section, {}))
            if (const auto request = one.request(); request.act == act)
                return request;
        return {};
    }

    ActRequest whole(const QString &act)
    {
        for (const auto &one : wholeActs(workspace(), m_view))
            if (const auto request = one.request(); request.act == act)
                return request;
        return {};
    }

    std::unique_ptr<DemoHouse> m_house{};
    Dossier::Id m_id{};
    DossierView m_view{};
};

QTEST_MAIN(TestDossierForms)
#include "tst_dossierforms.moc"

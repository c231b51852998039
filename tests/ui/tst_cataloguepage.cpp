// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/dateedit.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/leafletview.h"
#include "ui/catalogue/typelist.h"
#include "ui/catalogue/versionbar.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCataloguePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>();
    }

    void init()
    {
        installTranslation(*qApp, Language::Nl);
        m_page = std::make_unique<CataloguePage>(m_house->workspace());
        m_page->resize(1200, 800);
        m_page->show();
        m_page->open();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void keepsTheContractOfQt()
    {
        TypeListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTypes(m_house->workspace().catalogue(), QDate(2026, 11, 24), Language::Nl);
        QCOMPARE(model.types(), 32);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable)); // a family
        model.setTyped(u"werkstraf"_s);
        QCOMPARE(model.types(), 1);
        model.setTyped({});
        QCOMPARE(model.types(), 32);
    }

    void barChoosesTheVersionOfThatDay()
    {
        m_page->showType(u"WORK_PENALTY"_s);
        QCOMPARE(bar()->spans().size(), 2);
        QCOMPARE(bar()->value(), 1);
        QVERIFY(says(u"Straf van niveau 1: minstens 20 uur en ten hoogste 120 uur."_s));
        bar()->setFocus();
        QTest::keyClick(bar(), Qt::Key_Left);
        QCOMPARE(bar()->day(), QDate(2026, 4, 7)); // no first day is known: the last one
        QCOMPARE(day()->date(), std::optional(QDate(2026, 4, 7)));
        QVERIFY(says(u"Voor de politierechtbank: ten hoogste 45 uur."_s));
        QVERIFY(!says(u"Straf van niveau 1"_s));
        QVERIFY(bar()->accessibleDescription().startsWith(u"Versie 1"));
        QTest::keyClick(bar(), Qt::Key_Right);
        QCOMPARE(day()->date(), std::optional(QDate(2026, 4, 8)));
        QVERIFY(says(u"Straf van niveau 1"_s));
    }

    void aClickOnTheBarChoosesToo()
    {
        m_page->showType(u"WORK_PENALTY"_s);
        QTest::mouseClick(bar(), Qt::LeftButton, {}, QPoint(bar()->width() / 4, bar()->height() / 2));
        QCOMPARE(bar()->value(), 0);
        QVERIFY(says(u"Voor de politierechtbank"_s));
    }

    void dateTypedMovesTheBar()
    {
        m_page->showType(u"WORK_PENALTY"_s);
        day()->field()->setFocus();
        day()->field()->selectAll();
        QTest::keyClicks(day()->field(), u"1/1/2020"_s);
        QCOMPARE(bar()->value(), 0);
        QVERIFY(says(u"Voor de politierechtbank: ten hoogste 45 uur."_s));
        // The list tells the versions of that day as well.
        const auto row = model()->at(model()->find(u"WORK_PENALTY"_s));
        QCOMPARE(row.version, 1);
    }

    void saysSinceWhenATypeIsNotInForce()
    {
        m_page->showType(u"PROBATION"_s);
        day()->setDate(QDate(1950, 1, 2));
        auto *leaflet = m_page->findChild<LeafletView *>();
        QVERIFY(!leaflet->isVisible());
        QVERIFY(hasLabel(
            u"“Probatie” is op maandag 2 januari 1950 nog niet in werking; het geldt vanaf vrijdag 17 juli 1964."_s));
        QCOMPARE(model()->at(model()->find(u"PROBATION"_s)).version, 0);
        QVERIFY(!m_page->findChild<Paper *>()->button()->isEnabled());
        // And leads to a day on which it is.
        auto *action = m_page->findChild<EmptyState *>(u"absent"_s)->findChild<QPushButton *>();
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Lezen zoals op 17/07/1964"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        QVERIFY(leaflet->isVisible());
        QCOMPARE(day()->date(), std::optional(QDate(1964, 7, 17)));
    }

    void listIsFilteredAndChosenByKeyboard()
    {
        auto *search = m_page->findChild<Field *>(u"search"_s);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"enquete opv"_s); // accents left aside, words in part
        QCOMPARE(model()->types(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(says(u"enquête opvangmilieu"_s));
        search->clear();
        QTest::keyClicks(search, u"straf"_s);
        const int found = model()->types();
        QVERIFY(found > 2 && found < 32);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list());
        const auto first = list()->currentIndex();
        QVERIFY(first.isValid());
        QSet<QString> titles;
        for (int i = 0; i < found; ++i) { // headings are passed over
            QVERIFY(!model()->at(list()->currentIndex()).isHeading());
            titles << m_page->findChild<PlainLabel *>(u"title"_s)->text();
            QTest::keyClick(list(), Qt::Key_Down);
        }
        QVERIFY(titles.size() > 1);
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, u"qqqxx"_s);
        QVERIFY(!list()->isVisible());
        QVERIFY(hasLabel(
            u"Geen dossiertype beantwoordt hieraan. Typ een deel van de naam, van een artikel of van een groep."_s));
    }

    void isFoundByItsArticle()
    {
        QTest::keyClicks(m_page->findChild<Field *>(u"search"_s), u"29 juni 1964"_s);
        QVERIFY(model()->find(u"PROBATION"_s).isValid());
        QVERIFY(model()->types() < 32);
    }

    void articleAndDoubtStandBesideTheSentence()
    {
        m_page->showType(u"WORK_PENALTY"_s);
        QVERIFY(says(u"te bevestigen"_s));
        QVERIFY(hasLabel(u"6 zinnen nog te bevestigen door het agentschap"_s));
        m_page->showType(u"PROBATION"_s);
        QVERIFY(says(u"Wet van 29 juni 1964, art. 11"_s));
        QVERIFY(!says(u"te bevestigen"_s));
        auto *leaflet = m_page->findChild<LeafletView *>();
        QVERIFY(leaflet->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        const auto wide = leaflet->toPlainText();
        m_page->resize(560, 800); // the same words, the article below
        QVERIFY(leaflet->toPlainText() != wide);
        QVERIFY(says(u"Wet van 29 juni 1964, art. 11"_s));
    }

    void speaksTheLanguageOfTheWindow()
    {
        m_page->showType(u"PROBATION"_s);
        installTranslation(*qApp, Language::Fr);
        QTRY_VERIFY(says(u"La commission de probation suit l’exécution."_s));
        QVERIFY(!says(u"probatiecommissie"_s));
    }

    void followsTheSizeOfTheText()
    {
        m_page->showType(u"PROBATION"_s);
        const int before = list()->visualRect(model()->find(u"PROBATION"_s)).height();
        const auto stop = qScopeGuard([] { applyTheme(*qApp, Theme::Light); });
        applyTheme(*qApp, Theme::Light, 2.0);
        QTRY_VERIFY(list()->visualRect(model()->find(u"PROBATION"_s)).height() > before * 3 / 2);
        QVERIFY(says(u"Wet van 29 juni 1964, art. 11"_s));
    }

    void writesThePaper()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"folder.pdf"_s);
        auto *paper = m_page->findChild<Paper *>();
        m_page->showType(u"PROBATION"_s);
        QString suggested;
        paper->setAskFile([&](const QString &name) {
            suggested = name;
            return file;
        });
        const auto save = [&] { paper->button()->menu()->actions().last()->trigger(); };
        save();
        QCOMPARE(QFileInfo(suggested).fileName(), u"Probatie.pdf"_s);
        QCOMPARE(paper->line()->sentence(), u"Bewaard in "_s + file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-"));
        paper->setAskFile([&](const QString &) { return folder.filePath(u"nowhere/folder.pdf"_s); });
        save();
        QVERIFY(paper->line()->sentence().contains(u"nowhere"));
        paper->setAskFile([](const QString &) { return QString(); });
        save();
        QVERIFY(!paper->line()->isVisible());
    }

    void spansHaveNoGaps()
    {
        for (const auto &type : m_house->workspace().catalogue().types()) {
            const auto spans = versionSpans(m_house->workspace().catalogue(), type.code);
            QVERIFY(!spans.isEmpty());
            QVERIFY(!spans.first().validity.from.isValid());
            QVERIFY(!spans.last().validity.until.isValid());
            for (qsizetype i = 1; i < spans.size(); ++i)
                QCOMPARE(spans[i].validity.from, spans[i - 1].validity.until);
        }
    }

    // The last test: the type stays in this house.
    void saysWhenATypeEnded()
    {
        auto &workspace = m_house->workspace();
        auto body = workspace.catalogue().type(u"RESTORATIVE_MEDIATION"_s, 1)->source;
        body.insert(u"code"_s, u"EARLIER_MEDIATION"_s);
        body.insert(u"validity"_s, QJsonObject{{u"from"_s, u"1990-01-01"_s}, {u"until"_s, u"2010-07-01"_s}});
        QVERIFY(workspace.setUser(u"setup"_s));
        QVERIFY(workspace.write({.name = u"importCatalogueVersion"_s, .with = {{u"body"_s, body}}}));
        QCOMPARE(model()->types(), 33); // seen at once
        m_page->showType(u"EARLIER_MEDIATION"_s);
        QCOMPARE(bar()->spans().size(), 3);
        QCOMPARE(bar()->value(), 2);
        QVERIFY(bar()->accessibleDescription().startsWith(u"niet meer in werking"));
        QVERIFY(hasLabel(u"“Herstelbemiddeling” is op dinsdag 24 november 2026 niet meer in werking; het eindigde op "
                         u"donderdag 1 juli 2010."_s));
        bar()->setFocus();
        QTest::keyClick(bar(), Qt::Key_Home);
        QVERIFY(!m_page->findChild<LeafletView *>()->isVisible());
        QCOMPARE(day()->date(), std::optional(QDate(1989, 12, 31)));
        QTest::keyClick(bar(), Qt::Key_Right);
        QVERIFY(m_page->findChild<LeafletView *>()->isVisible());
    }

private:
    VersionBar *bar() const { return m_page->findChild<VersionBar *>(); }
    DateEdit *day() const { return m_page->findChild<DateEdit *>(); }
    QListView *list() const { return m_page->findChild<QListView *>(); }
    TypeListModel *model() const { return static_cast<TypeListModel *>(list()->model()); }
    bool says(const QString &text) const { return m_page->findChild<LeafletView *>()->toPlainText().contains(text); }
    bool hasLabel(const QString &text) const
    {
        for (const auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<CataloguePage> m_page{};
};

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"

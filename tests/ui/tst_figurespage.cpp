// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/statistics/figures.h"
#include "core/statistics/quality.h"
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/paper.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/catalogue/qualitypanel.h"
#include "ui/figures/figurespage.h"
#include "ui/figures/frozenpart.h"
#include "ui/figures/groupspart.h"
#include "ui/figures/yearchart.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// The page of figures, with the keyboard alone.
class TestFiguresPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        open(u"dirk"_s);
    }

    void cleanup() { m_page.reset(); }

    void isForWhoWorksWithDossiers()
    {
        QVERIFY(FiguresPage::isFor(u"STATISTICS_OFFICER"_s));
        QVERIFY(FiguresPage::isFor(u"JUSTICE_ASSISTANT"_s));
        QVERIFY(!FiguresPage::isFor(u"CATALOGUE_MANAGER"_s)); // sees no dossier at all
        QVERIFY(!FiguresPage::isFor(u"INVESTIGATING_JUDGE"_s));
    }

    void aFigureOpensItsRowsAndARowItsDossier()
    {
        auto *groups = table(u"groups"_s);
        auto *rows = table(u"behindGroups"_s);
        QVERIFY(groups->hasFocus());
        const auto counted = count(2026);
        QVERIFY(counted.value(u"JH:NEW_MANDATES"_s) > 5);
        QCOMPARE(groups->model()->rowCount(), groupsOf(counted));
        for (int row = 0; row < groups->model()->rowCount(); ++row)
            for (int column = 1; column <= 3; ++column) {
                groups->setCurrentIndex(groups->model()->index(row, column));
                const auto text = groups->currentIndex().data().toString();
                if (text != u"—")
                    QCOMPARE(rows->model()->rowCount(), text.toInt());
            }
        groups->setCurrentIndex(groups->model()->index(0, 1));
        QCOMPARE(rows->model()->rowCount(), int(counted.value(u"JH:NEW_MANDATES"_s)));
        const auto spoken = groups->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Nieuw"), qPrintable(spoken));
        QSignalSpy wanted(m_page.get(), &Page::dossierWanted);
        QTest::keyClick(groups, Qt::Key_Return);
        QVERIFY(rows->hasFocus());
        QTest::keyClick(rows, Qt::Key_Down);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(rows, Qt::Key_Escape);
        QVERIFY(groups->hasFocus());
        // What was read is written down, once.
        QTest::keyClick(groups, Qt::Key_Return);
        QCOMPARE(looksAt(u"JH:NEW_MANDATES 2026"_s), 1);
    }

    void anotherYearIsCountedAgain()
    {
        auto *year = m_page->findChild<Combo *>(u"year"_s);
        choose(year, u"2025"_s);
        settle();
        QCOMPARE(year->currentId(), u"2025"_s);
        auto *groups = table(u"groups"_s);
        groups->setCurrentIndex(groups->model()->index(0, 1));
        QCOMPARE(groups->currentIndex().data().toInt(), int(count(2025).value(u"JH:NEW_MANDATES"_s)));
    }

    void asKnownOnADayCountsWhatWasKnownThen()
    {
        auto *known = m_page->findChild<DateEdit *>(u"known"_s);
        known->field()->setFocus();
        QTest::keyClicks(known->field(), u"1/3/2026"_s);
        QTest::keyClick(known->field(), Qt::Key_Return);
        settle();
        auto *groups = table(u"groups"_s);
        groups->setCurrentIndex(groups->model()->index(0, 2));
        QCOMPARE(groups->currentIndex().data().toInt(),
                 int(count(2026, QDate(2026, 3, 1)).value(u"JH:OPEN_AT_DATE"_s)));
        QVERIFY(groups->model()->headerData(2, Qt::Horizontal).toString().contains(u"01/03"));
    }

    void theOtherFiguresStandByGroup()
    {
        m_page->openPart(1);
        settle();
        auto *others = table(u"others"_s);
        auto *rows = table(u"behindOthers"_s);
        const auto all = others->model()->rowCount();
        QVERIFY(all > 10);
        auto *group = m_page->findChild<Combo *>(u"otherGroup"_s);
        choose(group, u"JH/AUTONOME_WERKSTRAF"_s);
        QVERIFY(others->model()->rowCount() > 2);
        QVERIFY(others->model()->rowCount() < all);
        QCOMPARE(others->model()->index(0, 0).data().toString(), u"Autonome Werkstraf"_s);
        others->selectRow(0);
        QVERIFY(rows->model()->rowCount() > 0);
    }

    void theYearsAreReadAloud()
    {
        m_page->openPart(2);
        settle();
        auto *chart = m_page->findChild<YearChart *>(u"chart"_s);
        QVERIFY(chart->hasFocus());
        QVERIFY2(chart->accessibleName().contains(u"2026"), qPrintable(chart->accessibleName()));
        QVERIFY(chart->spokenYear(chart->current()).contains(u"nog niet voorbij"));
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->current(), 1);
        auto *years = table(u"years"_s);
        QVERIFY(years->currentIndex().isValid());
        QVERIFY(
            chart->spokenYear(1).startsWith(years->model()->index(years->currentIndex().row(), 0).data().toString()));
        // The series of mediation breaks in 2018, and says so in both; published are all houses.
        auto *group = m_page->findChild<Combo *>(u"yearsGroup"_s);
        choose(group, u"JH/BEMIDDELING_EN_MAATREGELEN"_s);
        auto *of = m_page->findChild<Segmented *>(u"yearsOf"_s);
        of->setCurrent(u"published"_s);
        Q_EMIT of->chosen(u"published"_s);
        QVERIFY(chart->spokenYear(0).contains(u"2020"));
        QVERIFY2(chart->spokenYear(0).contains(QChar(0x202F)), qPrintable(chart->spokenYear(0)));
    }

    void aYearIsFrozenAndCompared()
    {
        m_page->openPart(3);
        settle();
        auto *freeze = m_page->findChild<QPushButton *>(u"freeze"_s);
        QVERIFY(freeze->hasFocus());
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QTest::keyClick(freeze, Qt::Key_Space);
        settle();
        auto *frozen = table(u"frozen"_s);
        QVERIFY(frozen->hasFocus());
        QCOMPARE(frozen->model()->rowCount(), 1);
        auto *changes = table(u"changes"_s);
        QCOMPARE(changes->model()->rowCount(), 0);
        // One dossier is cancelled; counted again the difference names it and why.
        QVERIFY(workspace().setUser(u"dirk"_s).has_value());
        const auto all = m_house->all();
        QString number;
        for (const auto &row : all)
            if (number.isEmpty() && row.dossier.receivedOn.year() == 2026 &&
                workspace().write(
                    {.name = u"cancelDossier"_s,
                     .with = {{u"dossier"_s, row.dossier.id.toString()}, {u"reason"_s, u"vergissing"_s}}}))
                number = row.dossier.number;
        QVERIFY(!number.isEmpty());
        settle();
        QTRY_COMPARE(changes->model()->rowCount(), 2); // new and open
        QCOMPARE(changes->model()->index(0, 0).data().toString(), number);
        QVERIFY(changes->model()->index(0, 4).data().toString().contains(u"geschrapt als vergissing"));
        QSignalSpy wanted(m_page.get(), &Page::dossierWanted);
        changes->setFocus();
        changes->selectRow(0);
        QTest::keyClick(changes, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void whatARoleDoesNotSeeIsNotCountedAndFrozenIsNotShown()
    {
        const auto whole = count(2026).value(u"JH:NEW_MANDATES"_s);
        open(u"lena"_s);
        auto *groups = table(u"groups"_s);
        groups->setCurrentIndex(groups->model()->index(0, 1));
        QVERIFY(groups->currentIndex().data().toInt() < whole);
        QVERIFY(groups->currentIndex().data().toInt() > 0);
        m_page->openPart(3);
        settle();
        QVERIFY(!m_page->findChild<QPushButton *>(u"freeze"_s)->isVisible());
        QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!table(u"frozen"_s)->isVisible());
    }

    void theWordsFollowTheLanguage()
    {
        installTranslation(*qApp, Language::Fr);
        QCoreApplication::processEvents();
        auto *groups = table(u"groups"_s);
        QCOMPARE(groups->model()->headerData(1, Qt::Horizontal).toString(), u"Nouveaux"_s);
        QVERIFY(groups->model()->index(0, 0).data().toString().contains(u"Maisons de justice"));
        installTranslation(*qApp, Language::Nl);
    }

    void theModelsHoldWhatAViewExpects()
    {
        for (const auto &name : {u"groups"_s, u"others"_s, u"years"_s, u"frozen"_s, u"changes"_s})
            QAbstractItemModelTester(table(name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void theFieldsOfATypeSayHowTheyAreUsed()
    {
        QualityPanel panel(workspace(), u"WORK_PENALTY"_s);
        panel.resize(1000, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QTableView *>(u"quality"_s);
        const auto fields = workspace().read([&](const Database &database) {
            return fieldQuality(database, workspace().catalogue(), u"WORK_PENALTY"_s, Language::Nl);
        });
        QCOMPARE(view->model()->rowCount(), int(fields->size()));
        bool spare = false;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            spare = spare || view->model()->index(row, 3).data().toString().contains(u"kan weg");
        QVERIFY(spare);
        panel.setType(u"PROBATION"_s);
        QVERIFY(view->model()->rowCount() > 5);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }

    void open(const QString &login)
    {
        QVERIFY(workspace().setUser(login).has_value());
        m_page = std::make_unique<FiguresPage>(workspace());
        m_page->resize(1300, 850);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open();
        settle();
    }

    // Until what is counted beside the window has arrived.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            m_page->waitForCount();
            QCoreApplication::processEvents();
            m_page->findChild<FrozenPart *>()->waitForComparison();
            QCoreApplication::processEvents();
        }
    }

    static void choose(Combo *combo, const QString &id)
    {
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_F4);
        for (const auto &item : combo->items()) {
            if (item.id == id)
                break;
            QTest::keyClick(combo, Qt::Key_Down);
        }
        QTest::keyClick(combo, Qt::Key_Return);
        QCOMPARE(combo->currentId(), id);
    }

    QTableView *table(const QString &name) { return m_page->findChild<QTableView *>(name); }

    FigureTable count(int year, QDate known = {})
    {
        return *workspace().read([&](const Database &database) {
            return countFigures(
                database, workspace().catalogue(),
                {.year = year, .asKnownOn = known, .today = workspace().clock().today(), .withReports = true});
        });
    }

    static int groupsOf(const FigureTable &table)
    {
        QSet<QString> rows;
        for (const auto &figure : table.figures)
            rows << figure.table + u'/' + figure.group;
        return int(rows.size());
    }

    int looksAt(const QString &detail)
    {
        return workspace()
            .read([&](const Database &database) {
                auto query =
                    database.query("SELECT count(*) FROM access_log WHERE object = 'figures' AND detail = ?", detail);
                return query.next() ? query.integer(0) : 0;
            })
            .value_or(-1);
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<FiguresPage> m_page{};
};

QTEST_MAIN(TestFiguresPage)
#include "tst_figurespage.moc"

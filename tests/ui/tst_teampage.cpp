// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/team/teamstore.h"
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/team/handoverpart.h"
#include "ui/team/loadtable.h"
#include "ui/team/teampage.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// The page of who leads a team, with the keyboard alone.
class TestTeamPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        QVERIFY(workspace().setUser(u"tessa"_s).has_value());
        m_page = std::make_unique<TeamPage>(workspace());
        m_page->resize(1300, 850);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open();
    }

    void cleanup() { m_page.reset(); }

    void isForWhoLeads()
    {
        QVERIFY(TeamPage::isFor(u"TEAM_LEADER"_s));
        QVERIFY(TeamPage::isFor(u"HOUSE_DIRECTOR"_s));
        QVERIFY(!TeamPage::isFor(u"JUSTICE_ASSISTANT"_s));
    }

    void aCellOpensItsRowsAndARowItsDossier()
    {
        auto *grid = table(u"grid"_s);
        auto *rows = table(u"rows"_s);
        QVERIFY(grid->hasFocus());
        const auto seen = view();
        QCOMPARE(grid->model()->rowCount(), int(seen.loads.size()) + 1 + (withoutAssistant(seen) ? 1 : 0));
        int filled = 0;
        for (int row = 0; row < grid->model()->rowCount(); ++row)
            for (int column = 1; column <= 4; ++column) {
                grid->setCurrentIndex(grid->model()->index(row, column));
                const int count = grid->currentIndex().data().toInt();
                QCOMPARE(rows->model()->rowCount(), count);
                filled += count > 0 ? 1 : 0;
                if (row > 0 && row <= seen.loads.size())
                    QCOMPARE(count, seen.count(seen.loads[row - 1].staff.id, TermWhen(column - 1)));
            }
        QVERIFY(filled > 3);
        grid->setCurrentIndex(grid->model()->index(0, 0)); // all of the team
        QCOMPARE(rows->model()->rowCount(), int(seen.terms.size()));
        QSignalSpy wanted(m_page.get(), &Page::dossierWanted);
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(rows->hasFocus());
        QTest::keyClick(rows, Qt::Key_Down);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Dossier::Id>(), seen.terms[1].dossier.id);
        QTest::keyClick(rows, Qt::Key_Escape);
        QVERIFY(grid->hasFocus());
    }

    void anotherTeamAndTypeShowOthers()
    {
        auto *team = m_page->findChild<Combo *>(u"team"_s);
        auto *type = m_page->findChild<Combo *>(u"type"_s);
        QCOMPARE(team->currentId(), u"Team 1"_s);
        choose(team, u"*"_s);
        const auto everyone = view({});
        auto *grid = table(u"grid"_s);
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QCOMPARE(table(u"rows"_s)->model()->rowCount(), int(everyone.terms.size()));
        choose(type, u"PROBATION"_s);
        const auto probation = view({.type = u"PROBATION"_s});
        QVERIFY(probation.terms.size() < everyone.terms.size());
        QCOMPARE(table(u"rows"_s)->model()->rowCount(), int(probation.terms.size()));
    }

    void aMandateIsAssignedWithEnter()
    {
        auto *table = this->table(u"mandates"_s);
        const auto one = freshMandate();
        turnTo(1);
        QCOMPARE(table->model()->rowCount(), int(view().newMandates.size()));
        table->setFocus();
        int row = -1;
        for (int i = 0; i < table->model()->rowCount(); ++i)
            if (view().newMandates[i].id == one)
                row = i;
        QVERIFY(row >= 0);
        table->selectRow(row);
        auto *who = m_page->findChild<Combo *>(u"who"_s);
        const auto seen = view();
        const auto proposed = Staff::Id::fromString(who->currentId());
        QVERIFY(seen.loadOf(proposed));
        const auto *effect = shownLoads();
        QCOMPARE(effect->model()->rowCount(), int(seen.loads.size()));
        QString told;
        for (int i = 0; i < seen.loads.size(); ++i)
            if (seen.loads[i].staff.id == proposed)
                told = effect->model()->index(i, 1).data().toString();
        QCOMPARE(told, u"%1 → %2"_s.arg(seen.loadOf(proposed)->dossiers).arg(seen.loadOf(proposed)->dossiers + 1));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(who->hasFocus());
        QTest::keyClick(who, Qt::Key_Return);
        QCOMPARE(workspace().dossierView(one)->file.dossier.assistant, proposed);
        QCOMPARE(table->model()->rowCount(), int(seen.newMandates.size()) - 1);
        QVERIFY(table->hasFocus());
    }

    void manyGoOverAsShownAndComeBack()
    {
        turnTo(3);
        auto *from = m_page->findChild<Combo *>(u"from"_s);
        auto *dossiers = table(u"dossiers"_s);
        auto *takers = m_page->findChild<LoadTable *>(u"takers"_s);
        const auto before = view();
        const auto lena = named(before, u"lena"_s);
        const auto otto = named(before, u"otto"_s);
        choose(from, lena.toString());
        const int count = before.loadOf(lena)->dossiers;
        QVERIFY(count > 2);
        QCOMPARE(dossiers->model()->rowCount(), count);
        QCOMPARE(dossiers->selectionModel()->selectedRows().size(), count);
        dossiers->setFocus();
        QTest::keyClick(dossiers, Qt::Key_Space); // the first one stays
        QCOMPARE(dossiers->selectionModel()->selectedRows().size(), count - 1);
        QCOMPARE(dossiers->model()->index(0, 4).data().toString(), u"blijft"_s);
        QList<std::pair<Dossier::Id, QString>> promised;
        const auto mine =
            workspace().read([&](const Database &database) { return dossiersOf(database, workspace().user(), lena); });
        int going = 0;
        for (int i = 0; i < count; ++i) {
            promised << std::pair{mine->at(i).id, dossiers->model()->index(i, 4).data().toString()};
            going += promised.last().second == before.loadOf(otto)->staff.name ? 1 : 0;
        }
        QVERIFY(going > 1);
        QString told;
        for (int i = 0; i < before.loads.size(); ++i)
            if (before.loads[i].staff.id == otto)
                told = takers->model()->index(i, 1).data().toString();
        const int had = before.loadOf(otto)->dossiers;
        QCOMPARE(told, u"%1 → %2"_s.arg(had).arg(had + going));
        QTest::keyClick(dossiers, Qt::Key_Return, Qt::ControlModifier);
        const auto after = view();
        for (const auto &[id, name] : promised) {
            const auto now = workspace().dossierView(id)->file.dossier.assistant;
            QCOMPARE(now == lena ? u"blijft"_s : after.loadOf(now)->staff.name, name);
        }
        QCOMPARE(view().loadOf(otto)->dossiers, had + going);
        QCOMPARE(dossiers->model()->rowCount(), 1); // left out, and not chosen by itself afterwards
        QVERIFY(dossiers->selectionModel()->selectedRows().isEmpty());
        QVERIFY(!m_page->findChild<QPushButton *>(u"do"_s)->isEnabled());
        auto *back = m_page->findChild<QPushButton *>(u"back"_s);
        QVERIFY(back->isVisible());
        QTest::keyClick(back, Qt::Key_Space);
        QVERIFY(!back->isVisible());
        for (const auto &[id, name] : promised)
            QCOMPARE(workspace().dossierView(id)->file.dossier.assistant, lena);
        QCOMPARE(view().loadOf(otto)->dossiers, had);
    }

    // One row goes to who was named for it, whatever the weights say, and can be given back to them.
    void oneGoesByHand()
    {
        turnTo(3);
        auto *dossiers = table(u"dossiers"_s);
        const auto lena = named(view(), u"lena"_s);
        choose(m_page->findChild<Combo *>(u"from"_s), lena.toString());
        dossiers->clearSelection();
        dossiers->setFocus();
        dossiers->selectionModel()->setCurrentIndex(dossiers->model()->index(1, 0), QItemSelectionModel::NoUpdate);
        const auto mine =
            workspace().read([&](const Database &database) { return dossiersOf(database, workspace().user(), lena); });
        const auto id = mine->at(1).id;
        const auto cell = [&] { return dossiers->model()->index(1, 4).data().toString(); };
        QCOMPARE(cell(), u"blijft"_s);
        auto *menu = m_page->findChild<QPushButton *>(u"one"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 2);
        const auto name = menu->actions().last()->text();
        menu->actions().last()->trigger();
        QCOMPARE(cell(), name + u", met de hand"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger(); // the weights say again
        QVERIFY(!cell().contains(u"met de hand"_s));
        Q_EMIT menu->aboutToShow();
        for (auto *action : menu->actions())
            if (action->text() == name)
                action->trigger();
        QTest::keyClick(dossiers, Qt::Key_Return, Qt::ControlModifier);
        const auto now = workspace().dossierView(id)->file.dossier.assistant;
        QCOMPARE(view().loadOf(now)->staff.name, name);
        auto *back = m_page->findChild<QPushButton *>(u"back"_s);
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(workspace().dossierView(id)->file.dossier.assistant, lena);
    }

    void theHandoverIsReadAndKept()
    {
        turnTo(4);
        auto *part = m_page->findChild<HandoverPart *>();
        QTemporaryDir folder;
        const auto file = folder.filePath(u"blad.pdf"_s);
        QString suggested;
        auto *paper = part->findChild<Paper *>();
        paper->setAskFile([&](const QString &name) {
            suggested = name;
            return file;
        });
        QVERIFY(!paper->button()->isEnabled());
        const auto seen = view();
        choose(part->findChild<Combo *>(u"leaves"_s), named(seen, u"lena"_s).toString());
        QVERIFY(paper->button()->isEnabled());
        const auto sheet = part->findChild<QPlainTextEdit *>()->toPlainText();
        const auto mine = workspace().read(
            [&](const Database &database) { return dossiersOf(database, workspace().user(), named(seen, u"lena"_s)); });
        for (const auto &one : *mine)
            QVERIFY2(sheet.contains(one.number), qPrintable(one.number));
        paper->button()->menu()->actions().last()->trigger();
        QVERIFY(suggested.endsWith(u"overdracht-2026-11-24.pdf")); // names nobody
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().startsWith("%PDF"));
        QVERIFY(paper->line()->sentence().contains(file));
    }

    void fromTheWorkloadToHandingOver()
    {
        turnTo(2);
        auto *loads = shownLoads();
        loads->setFocus();
        loads->selectRow(0);
        QTest::keyClick(loads, Qt::Key_Return);
        auto *from = m_page->findChild<Combo *>(u"from"_s);
        QVERIFY(from->isVisible());
        QVERIFY(from->hasFocus());
        QCOMPARE(from->currentId(), view().loads.first().staff.id.toString());
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    TeamView view(const TeamFilter &filter = {.team = u"Team 1"_s})
    {
        return *workspace().read([&](const Database &database) {
            return teamView(database, workspace().catalogue(), workspace().user(), filter, workspace().clock().today());
        });
    }
    static bool withoutAssistant(const TeamView &seen)
    {
        return std::any_of(seen.terms.begin(), seen.terms.end(),
                           [](const TeamTerm &one) { return one.dossier.assistant.isNull(); });
    }
    static Staff::Id named(const TeamView &seen, const QString &login)
    {
        for (const auto &one : seen.loads)
            if (one.staff.login == login)
                return one.staff.id;
        return {};
    }
    QTableView *table(const QString &name) const { return m_page->findChild<QTableView *>(name); }
    LoadTable *shownLoads() const
    {
        for (auto *one : m_page->findChildren<LoadTable *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    // With the arrow keys, from the first.
    void turnTo(int part)
    {
        auto *segments = m_page->findChild<Segmented *>();
        segments->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < part; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
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
    Dossier::Id freshMandate()
    {
        const auto seen = view({});
        if (!seen.newMandates.isEmpty())
            return seen.newMandates.last().id;
        return {};
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<TeamPage> m_page{};
};

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"

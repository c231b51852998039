// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/contact/contactpage.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/donesheet.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/noticesheet.h"
#include "ui/mainwindow/openlist.h"
#include "ui/mainwindow/topbar.h"
#include "ui/register/registerpage.h"
#include "ui/theme/theme.h"
#include "ui/today/todaypage.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// What the window remembers: what was open, what was being typed, what was done, what was announced, what is filtered.
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>();
        QTest::failOnWarning(QRegularExpression(u"Ambiguous shortcut"_s));
    }

    void init()
    {
        for (const auto &draft : workspace().drafts())
            workspace().dropDraft(draft.key);
        workspace().saveView(u"session"_s, {});
        workspace().saveView(u"dossiers"_s, {});
        QVERIFY(workspace().setUser(u"lena"_s).has_value());
        workspace().setClock(Clock(QDateTime(QDate(2026, 11, 24), QTime(9, 42))));
        open();
    }

    void cleanup() { m_window.reset(); }

    void dossiersThatWereOpenComeBack()
    {
        const auto mine = m_house->mine();
        m_window->openDossier(mine[0].dossier.id);
        m_window->openDossier(mine[1].dossier.id);
        m_window->openDossier(mine[2].dossier.id);
        dossierPage()->openPart(5);
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier); // round to the first
        QCOMPARE(dossierPage()->dossier(), mine[0].dossier.id);
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(dossierPage()->dossier(), mine[2].dossier.id);
        dossierPage()->openPart(4);
        m_window->close();
        open();
        QCOMPARE(openList()->ids().size(), 3);
        QVERIFY(dossierPage()->isVisible());
        QCOMPARE(dossierPage()->dossier(), mine[2].dossier.id);
        QCOMPARE(dossierPage()->part(), 4);
        for (auto *line : openList()->findChildren<QToolButton *>())
            QVERIFY(!spokenName(line).isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(openList()->ids().size(), 2);
        QVERIFY(!openList()->ids().contains(mine[2].dossier.id));
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(openList()->ids().isEmpty());
        QVERIFY(!dossierPage()->isVisible());
    }

    // The power goes: nothing is closed, and the page that was in front is the one that comes back.
    void thePageInFrontComesBackAfterACrash()
    {
        const auto mine = m_house->mine();
        m_window->openContact(mine[1].dossier.id, {});
        m_window->openContact(mine[2].dossier.id, {});
        m_window.reset();
        open();
        QVERIFY(m_window->findChild<ContactPage *>()->isVisible());
        QCOMPARE(m_window->findChild<ContactPage *>()->dossier(), mine[2].dossier.id);
    }

    void aNewDayBeginsWithWhatItBrings()
    {
        m_window->openDossier(m_house->mine()[0].dossier.id);
        m_window->close();
        workspace().setClock(Clock(QDateTime(QDate(2026, 11, 25), QTime(8, 30))));
        open();
        QVERIFY(m_window->findChild<TodayPage *>()->isVisible());
        QCOMPARE(openList()->ids().size(), 1);
    }

    void whoMayNotSeeItDoesNotGetItBack()
    {
        m_window->openDossier(m_house->mine()[0].dossier.id);
        m_window->close();
        const auto kept = workspace().savedView(u"session"_s);
        for (const auto &row : m_house->all())
            if (row.dossier.facet == u"OFFENDER" && row.dossier.id == m_house->mine()[0].dossier.id) {
                QVERIFY(workspace().setUser(u"vera"_s).has_value()); // her role sees no offenders
                workspace().saveView(u"session"_s, kept);
                open();
                QVERIFY(openList()->ids().isEmpty());
                QVERIFY(!dossierPage()->isVisible());
                return;
            }
        QFAIL("no dossier of an offender to try it with");
    }

    void onlyAsManyAsFit()
    {
        const auto mine = m_house->mine();
        for (int i = 0; i < 12; ++i)
            m_window->openDossier(mine[i].dossier.id);
        QCOMPARE(openList()->ids().size(), OpenList::most);
        QCOMPARE(openList()->ids().last(), mine[11].dossier.id);
        m_window->resize(1100, 480); // little room: those used last are shown
        QTest::qWait(20);
        int shown = 0;
        for (const auto *line : openList()->findChildren<QToolButton *>())
            shown += line->isVisible();
        QVERIFY(shown < OpenList::most);
        m_window->resize(1440, 900);
    }

    // Everything that can be typed in a dossier is found back from Today by what it was.
    void everyFormIsGoneOnWith()
    {
        int tried = 0;
        QSet<QString> acts;
        for (const auto &row : m_house->all()) {
            const auto view = workspace().dossierView(row.dossier.id);
            QVERIFY(view.has_value());
            QStringList keys;
            const auto add = [&](const QList<OfferedAct> &offered) {
                for (const auto &act : offered)
                    if (act.opens == OfferedAct::Opens::Form)
                        if (const auto request = act.request(); !request.isReady() && !acts.contains(request.act)) {
                            acts << request.act;
                            keys << request.draftKey();
                        }
            };
            add(wholeActs(workspace(), *view));
            for (int section = int(DossierSection::Terms); section <= int(DossierSection::History); ++section)
                if (hasSection(workspace(), *view, DossierSection(section))) {
                    add(offeredActs(workspace(), *view, DossierSection(section), {}));
                    for (const auto &id : sectionTable(workspace(), *view, DossierSection(section)).ids)
                        add(offeredActs(workspace(), *view, DossierSection(section), id));
                }
            for (const auto &key : std::as_const(keys)) {
                m_window->openDossier(row.dossier.id);
                QVERIFY2(dossierPage()->goOn(key), qPrintable(key));
                bool asks = false;
                for (const auto *form : m_window->findChildren<ActForm *>())
                    asks = asks || (form->isVisible() && form->request().draftKey() == key);
                QVERIFY2(asks, qPrintable(key));
                ++tried;
            }
        }
        QVERIFY2(tried > 20, qPrintable(QString::number(tried)));
    }

    void whatWasTypedStandsOnToday()
    {
        const auto id = m_house->dossierOf(u"Testmans"_s);
        m_window->openContact(id, {});
        auto *note = m_window->findChild<ContactPage *>()->findChild<QPlainTextEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"Hij vertelt over zijn werk."_s);
        QTRY_VERIFY(!workspace().drafts().isEmpty());
        m_window.reset(); // as if the power went: nothing is closed
        workspace().saveView(u"session"_s, {});
        open();
        m_window->openToday();
        auto *goOn = buttonNamed(u"Verdergaan met"_s);
        QVERIFY(goOn);
        QTest::keyClick(goOn, Qt::Key_Space);
        QVERIFY(m_window->findChild<ContactPage *>()->isVisible());
        QCOMPARE(m_window->findChild<ContactPage *>()->findChild<QPlainTextEdit *>()->toPlainText(),
                 u"Hij vertelt over zijn werk."_s);
    }

    void aDraftThatCannotBeGoneOnWithIsShown()
    {
        const auto id = m_house->dossierOf(u"Testmans"_s);
        QVERIFY(workspace()
                    .saveDraft(u"act/closeNothing/x"_s, {{u"note"_s, u"al dat getik"_s}}, u"Iets"_s, id)
                    .has_value());
        m_window->openToday();
        QTest::keyClick(buttonNamed(u"Verdergaan met"_s), Qt::Key_Space);
        QVERIFY(dossierPage()->isVisible());
        bool shown = false;
        for (const auto *label : dossierPage()->findChildren<QLabel *>())
            shown = shown || (label->isVisible() && label->text().contains(u"al dat getik"));
        QVERIFY(shown);
        QCOMPARE(workspace().drafts().size(), 1); // still there
    }

    // Also what belongs to no dossier: the name of a filter with the choice it stands for, a change of a person.
    void otherDraftsAreGoneOnWithToo()
    {
        m_window->openDossiers();
        auto *list = m_window->findChild<DossierListPage *>();
        auto *type = list->findChildren<QLineEdit *>()[1];
        type->setFocus();
        type->selectAll();
        QTest::keyClicks(type, u"werkstraf"_s);
        QTest::keyClick(type, Qt::Key_Return);
        const auto chosen = list->rows().size();
        QTest::keyClick(buttonNamed(u"Als filter bewaren"_s), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Straffen"_s);
        QTRY_COMPARE(workspace().drafts().size(), 1);
        m_window.reset();
        workspace().saveView(u"session"_s, {});
        open();
        m_window->openToday();
        QTest::keyClick(buttonNamed(u"Verdergaan met"_s), Qt::Key_Space);
        list = m_window->findChild<DossierListPage *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->rows().size(), chosen);
        auto *form = list->findChild<ActForm *>();
        QVERIFY(form->isVisible());
        QCOMPARE(form->act().with.value("name"_L1).toString(), u"Straffen"_s);
        QCOMPARE(form->act().with.value("criteria"_L1)["type"_L1].toString(), u"WORK_PENALTY"_s);
        workspace().dropDraft(form->request().draftKey());
        form->hide();

        const auto person = workspace().dossierView(m_house->mine()[0].dossier.id)->file.people.first().person;
        QVERIFY(workspace()
                    .saveDraft(u"act/changePerson/"_s + person.toString(), {{u"phone"_s, u"0470 11 22 33"_s}},
                               u"Wijzigen"_s)
                    .has_value());
        m_window->openToday();
        QTest::keyClick(buttonNamed(u"Verdergaan met"_s), Qt::Key_Space);
        bool asks = false;
        for (const auto *one : m_window->findChildren<ActForm *>())
            asks = asks || (one->isVisible() && one->request().act == u"changePerson");
        QVERIFY(asks);
    }

    void undoAndRedoByKeys()
    {
        const auto id = m_house->dossierOf(u"Testmans"_s);
        const auto tasks = [&] { return workspace().dossierView(id)->file.ownTasks.size(); };
        const auto before = tasks();
        QVERIFY(workspace()
                    .write({.name = u"addTask"_s, .with = {{u"dossier"_s, id.toString()}, {u"title"_s, u"bellen"_s}}})
                    .has_value());
        QCOMPARE(tasks(), before + 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tasks(), before);
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(tasks(), before + 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tasks(), before + 1);
        // The list of what was done: the first line takes it back, and then offers to do it again.
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        auto *sheet = m_window->findChild<DoneSheet *>();
        QVERIFY(sheet->isVisible());
        auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(button && sheet->isAncestorOf(button));
        QCOMPARE(button->text(), u"Terugnemen"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(tasks(), before);
        QVERIFY(sheet->isVisible());
        button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QCOMPARE(button->text(), u"Opnieuw doen"_s);
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    void noticesWaitUntilTheyAreRead()
    {
        const auto id = m_house->dossierOf(u"Testmans"_s);
        QVERIFY(workspace().setUser(u"tessa"_s).has_value());
        QVERIFY(workspace()
                    .write({.name = u"addTask"_s, .with = {{u"dossier"_s, id.toString()}, {u"title"_s, u"nakijken"_s}}})
                    .has_value());
        QVERIFY(workspace().setUser(u"lena"_s).has_value());
        open();
        auto *top = m_window->findChild<TopBar *>();
        const auto *bell = buttonWith(top, u"melding"_s);
        QVERIFY(bell && bell->text().toInt() > 0);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        auto *sheet = m_window->findChild<NoticeSheet *>();
        QVERIFY(sheet->isVisible());
        QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(buttonWith(top, u"melding"_s)->text().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(sheet->findChildren<QPushButton *>().size() > 0); // still to be read again
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(dossierPage()->isVisible());
        QCOMPARE(dossierPage()->dossier(), id);
    }

    void aFilterIsKeptAndCounted()
    {
        m_window->openDossiers();
        auto *list = m_window->findChild<DossierListPage *>();
        const int all = int(list->rows().size());
        auto *type = list->findChildren<QLineEdit *>()[1];
        type->setFocus();
        type->selectAll();
        QTest::keyClicks(type, u"werkstraf"_s);
        QTest::keyClick(type, Qt::Key_Return);
        const int some = int(list->rows().size());
        QVERIFY(some > 0 && some < all);
        for (const auto &row : list->rows())
            QCOMPARE(row.dossier.type, u"WORK_PENALTY"_s);
        auto *keep = buttonNamed(u"Als filter bewaren"_s);
        QVERIFY(keep && keep->isVisible());
        QTest::keyClick(keep, Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"Mijn werkstraffen"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        const auto *filters = list->findChild<Segmented *>();
        const auto id = filters->current();
        QVERIFY(!AnyId::fromString(id).isNull());
        QCOMPARE(list->rows().size(), some);
        // On Today, with its count; one press shows it.
        m_window->openToday();
        auto *show = buttonNamed(u"De dossiers van de filter Mijn werkstraffen tonen"_s);
        QVERIFY(show);
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(list->isVisible());
        QCOMPARE(filters->current(), id);
        QCOMPARE(list->rows().size(), some);
        // Away, and back by undo.
        QTest::keyClick(buttonNamed(u"Filter wegdoen"_s), Qt::Key_Space);
        QVERIFY(AnyId::fromString(filters->current()).isNull());
        QCOMPARE(list->rows().size(), all);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(filters->findChildren<QAbstractButton *>().size(), 4);
    }

    void columnsComeBack()
    {
        m_window->openDossiers();
        auto *table = m_window->findChild<DossierListPage *>()->findChild<QTableView *>();
        auto *header = table->horizontalHeader();
        QVERIFY(header->isSectionHidden(9)); // the last contact, until it is asked for
        auto *columns = buttonNamed(u"Kolommen en volgorde"_s);
        QVERIFY(columns && columns->isVisible());
        Q_EMIT columns->menu()->aboutToShow();
        columns->menu()->actions()[9]->setChecked(true);
        columns->menu()->actions()[2]->setChecked(false);
        QVERIFY(!header->isSectionHidden(9));
        QVERIFY(header->isSectionHidden(2));
        header->moveSection(header->visualIndex(9), 1);
        header->resizeSection(0, 333);
        Q_EMIT header->sectionClicked(0);
        const auto first = table->model()->index(0, 0).data().toString();
        m_window->close();
        open();
        m_window->openDossiers();
        table = m_window->findChild<DossierListPage *>()->findChild<QTableView *>();
        header = table->horizontalHeader();
        QVERIFY(!header->isSectionHidden(9));
        QVERIFY(header->isSectionHidden(2));
        QCOMPARE(header->visualIndex(9), 1);
        QVERIFY(header->sectionSize(0) >= 333);
        QCOMPARE(table->model()->index(0, 0).data().toString(), first);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    DossierPage *dossierPage() const { return m_window->findChild<DossierPage *>(); }
    OpenList *openList() const { return m_window->findChild<OpenList *>(); }

    QPushButton *buttonNamed(const QString &name) const
    {
        for (auto *button : m_window->findChildren<QPushButton *>())
            if (button->isVisible() && spokenName(button).startsWith(name))
                return button;
        return nullptr;
    }
    static const QToolButton *buttonWith(const QWidget *in, const QString &words)
    {
        for (const auto *button : in->findChildren<QToolButton *>())
            if (spokenName(button).contains(words))
                return button;
        return nullptr;
    }

    void open()
    {
        m_window = std::make_unique<MainWindow>(workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->restore();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossierstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/translation.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/report/answeredit.h"
#include "ui/report/reportpage.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

// The first scenario in the real window, by the keyboard alone: a mandate from the reception to the report.
class TestScenarioOne : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        auto opened = Workspace::open({.folder = m_folder.filePath(u"data"_s),
                                       .clock = Clock(QDateTime(QDate(2027, 1, 4), QTime(9, 0))),
                                       .language = Language::Nl,
                                       .mayCreate = true,
                                       .house = u"GEN"_s});
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        for (const auto &[login, name, role] : {std::tuple{u"lena"_s, u"Lena Denkbeeld"_s, u"JUSTICE_ASSISTANT"_s},
                                                std::tuple{u"tessa"_s, u"Tessa Tafelmans"_s, u"TEAM_LEADER"_s},
                                                std::tuple{u"onthaal"_s, u"Mina Balie"_s, u"ADMIN_OFFICER"_s}})
            QVERIFY(m_workspace
                        ->write({.name = u"registerStaff"_s,
                                 .with = {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}}})
                        .has_value());
        QTest::failOnWarning(QRegularExpression(u"Ambiguous shortcut"_s));
    }

    void theReceptionRegisters()
    {
        sitDown(u"onthaal"_s, QDateTime(QDate(2027, 1, 20), QTime(9, 0)));
        m_presses = 0;
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        ++m_presses;
        afterMenu();
        enter(u"prob uitst"_s);
        enter(u"correctionele gent"_s);
        press(Qt::Key_Tab); // no number there yet
        enter(u"15/1"_s);
        press(Qt::Key_Tab); // not final yet: the registry sends it
        enter(u"3 jaar"_s);
        enter(u"v"_s); // received today
        enter(u"Testmans, Fiktief"_s);
        press(Qt::Key_Tab); // birth date: the reception does not have it yet
        press(Qt::Key_Tab); // nor the number
        enter(u"Nergensstraat 1, 9000 Gent"_s);
        condition(u"geen drugs"_s, {});
        condition(u"ambul versl"_s, {u"De Verzonnen Kade"_s});
        condition(u"slachtoffer vergoeden"_s, {u"1200"_s, u"50"_s, u"1 maand"_s});
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto all = m_workspace->read(
            [](const Database &database) { return DossierStore(database).rows({.state = u"OPEN"_s}); });
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 1);
        m_id = all->first().dossier.id;
        QCOMPARE(view().file.conditions.size(), 7);
        QCOMPARE(view().file.dossier.variant, u"SUSPENDED_SENTENCE"_s);
        QCOMPARE(view().file.principal(u"FOLLOWS_UP"_s)->court, u"GEN_PROBATION_COMMISSION"_s);
        QVERIFY2(m_presses <= 60, qPrintable(QString::number(m_presses)));
        qInfo("registering took %d presses beyond the text", m_presses);
    }

    void theTeamLeaderAssigns()
    {
        sitDown(u"tessa"_s, QDateTime(QDate(2027, 1, 29), QTime(9, 5)));
        openBySearch();
        fromMenu(u"Aan een collega geven"_s);
        enter(u"lena"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(view().file.staffName(view().file.dossier.assistant), u"Lena Denkbeeld"_s);
        QCOMPARE(due(u"T1"_s), QDate(2027, 3, 1));
    }

    void theAssistantInvites()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 1, 29), QTime(10, 0)));
        openBySearch();
        press(Qt::Key_4, Qt::AltModifier);
        tabTo(u"Een contact plannen"_s);
        press(Qt::Key_Space);
        enter(u"9/2"_s); // which contact is the first that is required: not asked
        enter(u"10"_s);
        press(Qt::Key_Tab); // the usual medium
        type(u"lokaal 2.04"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(view().file.contacts.size(), 1);
        QCOMPARE(view().file.contacts.first().kind, u"INTAKE_OFFICE"_s);
        QCOMPARE(view().file.contacts.first().startsAt, u"2027-02-09T10:00"_s);
    }

    void nobodyComes()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 9), QTime(10, 30)));
        openBySearch();
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        tabTo(u"Aanwezig"_s);
        for (int i = 0; i < 8 && !focusText().contains(u"iet verschenen"_s); ++i)
            press(Qt::Key_Right);
        press(Qt::Key_Space);
        tabTo(u"Nota"_s);
        type(u"Geen bericht. Eerste keer."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(view().file.contacts.first().outcome, u"NO_SHOW"_s);
        QVERIFY(!view().requirements.first().isFulfilled());
        QVERIFY(task(u"task.newInvitation"_s));
    }

    void theIntakeTakesPlace()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 16), QTime(11, 0)));
        openBySearch();
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        tabTo(u"Nota"_s);
        type(u"Alle voorwaarden overlopen. Ingeschreven bij VDAB."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(view().file.contacts.size(), 2);
        QCOMPARE(view().requirements.first().fulfilledOn, QDate(2027, 2, 16));
        QVERIFY(!task(u"task.newInvitation"_s));
    }

    void theVictimIsPaidInInstalments()
    {
        press(Qt::Key_7, Qt::AltModifier);
        tabTo(u"Afbetaling afspreken"_s);
        press(Qt::Key_Space);
        tabTo(u"Eerste op"_s); // the amounts stand in the judgment
        type(u"5/3"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(view().file.paymentPlans.size(), 1);
        QCOMPARE(view().file.paymentPlans.first().instalments(), 24);
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 22), QTime(9, 0)));
        openBySearch();
        press(Qt::Key_7, Qt::AltModifier);
        tabTo(u"Een betaling noteren"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier); // paid today, the instalment that was agreed
        QCOMPARE(balance(view().file.paymentPlans.first(), view().file.payments), 115000);
    }

    void theReportIsWrittenAndSent()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 26), QTime(9, 0)));
        openBySearch();
        tabTo(u"Aanvangsverslag schrijven"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(m_window->findChild<ReportPage *>()->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view().file.reports.first().isSent()); // judgement is never filled in by the program
        const auto questions = m_window->findChildren<AnswerEdit *>().size();
        QVERIFY(questions > 0);
        for (qsizetype i = 0; i < questions; ++i) {
            QVERIFY(qobject_cast<AnswerEdit *>(QApplication::focusWidget()));
            type(u"Betrokkene werkt mee; geen bijzonderheden."_s);
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Return, Qt::ControlModifier); // asks how it is sent
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(view().file.reports.first().isSent());
        QCOMPARE(due(u"T2"_s), QDate(2027, 8, 26));
        for (const auto &one : view().deadlines)
            if (one.rule->code == u"T1") {
                QCOMPARE(one.state, Deadline::State::Done);
                QVERIFY(one.inTime());
            }
    }

    // Nothing is ever typed twice: no value of the registration was needed again, and none was typed again here.
    void nothingWasTypedTwice()
    {
        QStringList values;
        for (const auto &typed : std::as_const(m_typed))
            if (typed != u"Betrokkene werkt mee; geen bijzonderheden." && typed != m_search)
                values << typed;
        QCOMPARE(QSet<QString>(values.begin(), values.end()).size(), values.size());
    }

private:
    void sitDown(const QString &login, const QDateTime &now)
    {
        m_window.reset();
        m_workspace->setClock(Clock(now));
        QVERIFY(m_workspace->setUser(login).has_value());
        QVERIFY(m_workspace->refreshIfNewDay().has_value());
        m_window = std::make_unique<MainWindow>(*m_workspace);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    // Without a window manager a menu that closed may keep the activation.
    void afterMenu()
    {
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTest::qWait(20);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }

    void openBySearch()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(m_search);
        QTest::qWait(150); // the answers come while typing
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<DossierPage *>()->isVisible());
    }

    void fromMenu(const QString &text)
    {
        tabTo(u"Meer handelingen"_s);
        bool found = false;
        QTimer::singleShot(50, this, [&found, text] { // the menu has the events while it is open
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (int i = 0; i < 30 && !found; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                found = menu->activeAction() && menu->activeAction()->text() == text;
            }
            QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        });
        press(Qt::Key_Space);
        QVERIFY(found);
        afterMenu();
    }

    void condition(const QString &words, const QStringList &inputs)
    {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Voorwaarde"_s);
        type(words);
        press(Qt::Key_Return);
        QTest::qWait(20);
        for (const auto &input : inputs)
            enter(input);
        if (!inputs.isEmpty()) {
            for (int i = 0; i < 12 && QApplication::focusWidget()->accessibleName() != u"Voorwaarde"; ++i)
                press(Qt::Key_Tab);
        }
    }

    // By Tab alone, as someone without a mouse would.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 80 && focusText() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusText(), name);
    }

    static QString focusText()
    {
        const auto *widget = QApplication::focusWidget();
        auto name = widget ? spokenName(widget) : QString();
        return name.remove(u'&');
    }

    void type(const QString &text)
    {
        m_typed << text;
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void enter(const QString &text)
    {
        type(text);
        press(Qt::Key_Tab);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++m_presses;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, with);
    }

    DossierView view() const { return m_workspace->dossierView(m_id).value(); }
    QDate due(const QString &term) const
    {
        for (const auto &one : view().deadlines)
            if (one.rule->code == term)
                return one.due.date;
        return {};
    }
    bool task(const QString &kind) const
    {
        const auto all = view().tasks;
        return std::any_of(all.begin(), all.end(), [&](const Task &one) { return one.kind == kind; });
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    std::unique_ptr<MainWindow> m_window{};
    int m_presses = 0; // that are not text
    QStringList m_typed{};
    const QString m_search = u"testmans"_s;
    Dossier::Id m_id{};
};

QTEST_MAIN(TestScenarioOne)
#include "tst_scenarioone.moc"

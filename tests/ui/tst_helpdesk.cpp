// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/help/help.h"
#include "demohouse.h"
#include "serverfolder.h"
#include "ui/base/choicebutton.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/translation.h"
#include "ui/deadline/whypanel.h"
#include "ui/dossier/dossieracts.h"
#include "ui/help/helppanel.h"
#include "ui/help/keys.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/topbar.h"
#include "ui/theme/theme.h"

#include <QTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace {

const QStringList pages{u"today"_s,
                        u"dossiers"_s,
                        u"dossier"_s,
                        u"dossier:2"_s,
                        u"dossier:5"_s,
                        u"dossier:6"_s,
                        u"register"_s,
                        u"contact"_s,
                        u"report"_s,
                        u"form"_s,
                        u"reports"_s,
                        u"people"_s,
                        u"agenda"_s,
                        u"catalogue"_s,
                        u"management"_s,
                        u"settings"_s,
                        u"help"_s,
                        u"team"_s,
                        u"team:1"_s,
                        u"team:2"_s,
                        u"team:3"_s,
                        u"team:4"_s,
                        u"monitoring"_s,
                        u"monitoring-queue"_s,
                        u"monitoring-visits"_s,
                        u"monitoring-schedule"_s,
                        u"catalogue-edit@PROBATION"_s,
                        u"catalogue-blocks"_s,
                        u"catalogue-new"_s,
                        u"sync-unsent"_s,
                        u"sync-differences"_s,
                        u"sync-late"_s};

// What is typed or chosen in.
bool isEditable(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || text || qobject_cast<const QCheckBox *>(widget) ||
           qobject_cast<const ChoiceButton *>(widget);
}

} // namespace

// F1: every control has an answer, and the answer is quiet.
class TestHelpDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        m_house = std::make_unique<DemoHouse>();
        ServerFolder::makeAccount(m_house->workspace());
        QVERIFY(m_house->workspace().setUser(u"cato"_s));
        QVERIFY(
            m_house->workspace().write({.name = u"draftVersion"_s, .with = {{u"code"_s, u"PROBATION"_s}}}).has_value());
    }

    void cleanup() { m_window.reset(); }

    void everyControlAnswers_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : pages)
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyControlAnswers()
    {
        QFETCH(const QString, page);
        open(page);
        QStringList silent;
        for (auto *widget : m_window->findChildren<QWidget *>()) {
            if (!isEditable(widget) || !widget->isVisible())
                continue;
            auto *helped = helpedWidget(widget);
            const auto key = helped ? helpKey(helped) : HelpKey();
            if (!helped || key.act == u"page" || !hasHelp(key.act, key.parameter))
                silent << widget->accessibleName() + u" ("_s + key.act + u'.' + key.parameter + u')';
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
        auto *top = helpedWidget(m_window->focusWidget());
        while (top && helpKey(top).act != u"page")
            top = helpedWidget(top->parentWidget());
        QVERIFY(top && hasHelp(u"page"_s, helpKey(top).parameter));
    }

    // What any form of any dossier of the house asks is explained, in the language of the reader.
    void everyInputOfEveryFormIsExplained()
    {
        int asked = 0;
        for (const auto &row : m_house->all()) {
            const auto view = m_house->workspace().dossierView(row.dossier.id);
            QVERIFY(view.has_value());
            auto offered = wholeActs(m_house->workspace(), *view);
            for (int part = 0; part <= int(DossierSection::History); ++part) {
                const auto section = static_cast<DossierSection>(part);
                offered += offeredActs(m_house->workspace(), *view, section, {});
                for (const auto &id : sectionTable(m_house->workspace(), *view, section).ids)
                    offered += offeredActs(m_house->workspace(), *view, section, id);
            }
            for (const auto &one : std::as_const(offered)) {
                const auto request = one.request();
                for (const auto &input : request.inputs) {
                    ++asked;
                    QVERIFY2(hasHelp(request.act, parameterOf(input.name)),
                             qPrintable(request.act + u' ' + input.name));
                }
            }
        }
        QVERIFY(asked > 500);
    }

    void everyPageWithKeysIsAPage()
    {
        for (const auto &group : keyGroups()) {
            QVERIFY(!group.rows.isEmpty());
            QVERIFY(group.page.isEmpty() ? !group.title.isEmpty() : hasHelp(u"page"_s, group.page));
        }
    }

    void aFieldIsExplainedAndTheFocusReturns()
    {
        open(u"register"_s);
        auto *field = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(field));
        QTest::keyClicks(field, u"Probatie, uitstel"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        m_window->openNamed(u"register"_s);
        field = QApplication::focusWidget();
        QTest::keyClick(field, Qt::Key_F1);
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->hasFocus());
        QCOMPARE(panel()->content().title, u"Dossiertype"_s);
        QVERIFY(!panel()->content().text.means.isEmpty());
        QVERIFY(panel()->content().text.law.first().text.contains(u"29 juni 1964"));
        QVERIFY(panel()->accessibleDescription().contains(panel()->content().text.means));
        QTest::keyClick(panel(), Qt::Key_Tab); // its buttons are in reach
        QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(field->hasFocus());
    }

    void aDateOfATermStillSaysWhy()
    {
        open(u"dossier"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(!panel()->isVisible());
        auto shown = m_window->findChildren<WhyPanel *>();
        QVERIFY(std::any_of(shown.begin(), shown.end(), [](const WhyPanel *one) { return one->isVisible(); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->content().title, u"Een dossier"_s);
        QVERIFY(!panel()->content().keys.isEmpty());
    }

    void allTheKeysAreAPressAway()
    {
        open(u"settings"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
        Q_EMIT panel()->moreWanted();
        QVERIFY(!panel()->isVisible());
        QTest::qWait(20);
        QStringList words;
        for (const auto *label : m_window->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        for (const auto &group : keyGroups())
            for (const auto &row : group.rows)
                QVERIFY2(words.contains(row.what), qPrintable(row.what));
    }

    void theSearchFieldIsExplainedToo()
    {
        open(u"today"_s);
        auto *search = m_window->findChild<TopBar *>()->searchField();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_F1);
        QVERIFY(panel()->isVisible());
        QVERIFY(m_window->rect().contains(panel()->geometry()));
        QTest::keyClick(panel(), Qt::Key_F1);
        QVERIFY(!panel()->isVisible());
        QVERIFY(search->hasFocus());
    }

private:
    void open(const QString &page)
    {
        installTranslation(*qApp, Language::Nl);
        QVERIFY(m_house->workspace().setUser(page == u"management"            ? u"dirk"_s
                                             : page.startsWith(u"monitoring") ? u"dirk"_s
                                             : page.startsWith(u"catalogue-") ? u"cato"_s
                                             : page.startsWith(u"team")       ? u"tessa"_s
                                             : page == u"sync-late"           ? u"tessa"_s
                                                                              : u"lena"_s));
        m_window = std::make_unique<MainWindow>(m_house->workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::failOnWarning(QRegularExpression(u"Ambiguous shortcut"_s));
        m_window->openNamed(page);
        QTest::qWait(20);
    }

    HelpPanel *panel() const { return m_window->findChild<HelpPanel *>(); }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestHelpDesk)
#include "tst_helpdesk.moc"

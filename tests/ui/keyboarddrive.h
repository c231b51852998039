// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossierstore.h"
#include "dressed.h"
#include "ui/base/accessibility.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/popuplist.h"
#include "ui/base/translation.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

// A house of its own and its real window, worked in as someone without a mouse does: focus by Tab, forms by Space,
// values typed as people type them. Scenarios are told in these words.
class KeyboardDrive
{
public:
    struct Colleague
    {
        QString login{};
        QString name{};
        QString role{};
    };

    void open(const QString &house, const QDateTime &now, const QList<Colleague> &staff)
    {
        dressForTest();
        auto opened = Workspace::open({.folder = m_folder.filePath(QStringLiteral("data")),
                                       .clock = Clock(now),
                                       .language = Language::Nl,
                                       .mayCreate = true,
                                       .house = house});
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        for (const auto &[login, name, role] : staff)
            QVERIFY(m_workspace
                        ->write({.name = QStringLiteral("registerStaff"),
                                 .with = {{QStringLiteral("login"), login},
                                          {QStringLiteral("name"), name},
                                          {QStringLiteral("role"), role}}})
                        .has_value());
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Ambiguous shortcut")));
    }

    // A house that exists already: of a device that was signed up with a server.
    void take(std::unique_ptr<Workspace> workspace)
    {
        QStandardPaths::setTestModeEnabled(true);
        const bool large = qEnvironmentVariableIsSet("KEEP_LARGE_PICTURES");
        applyTheme(*qApp, large ? Theme::Dark : Theme::Light, large ? 2 : 1);
        installTranslation(*qApp, Language::Nl);
        m_workspace = std::move(workspace);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Ambiguous shortcut")));
    }
    void standUp()
    {
        m_window.reset();
        m_workspace.reset();
    }

    // For who wants to look: KEEP_PICTURES is a folder; with KEEP_LARGE_PICTURES dark and twice as large.
    void picture(const QString &name) const
    {
        if (const auto folder = qEnvironmentVariable("KEEP_PICTURES"); !folder.isEmpty())
            m_window->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

    Workspace &workspace() const { return *m_workspace; }
    MainWindow *window() const { return m_window.get(); }

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

    void search(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
        QTest::qWait(150); // the answers come while typing
    }

    void openBySearch(const QString &text)
    {
        search(text);
        press(Qt::Key_Return);
        QTRY_VERIFY(page<DossierPage>()->isVisible());
    }

    // Down in the list of today to the line that begins so, and Enter.
    void openTask(const QString &begins)
    {
        auto *list = page<TodayPage>()->findChild<QTreeView *>();
        for (int i = 0; i < 80 && QApplication::focusWidget() != list; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Home);
        const auto here = [list] { return list->currentIndex().siblingAtColumn(1).data().toString(); };
        for (int i = 0; i < 40 && !here().startsWith(begins); ++i)
            press(Qt::Key_Down);
        QVERIFY2(here().startsWith(begins), qPrintable(here()));
        press(Qt::Key_Return);
        QTRY_VERIFY(page<DossierPage>()->isVisible());
    }

    // What the list of today says.
    QStringList today() const
    {
        QStringList lines;
        const auto *model = page<TodayPage>()->findChild<QTreeView *>()->model();
        for (int group = 0; group < model->rowCount(); ++group)
            for (int row = 0, count = model->rowCount(model->index(group, 0)); row < count; ++row)
                for (const int role : {int(Qt::DisplayRole), int(TodayModel::SecondLineRole)})
                    lines << model->index(row, 1, model->index(group, 0)).data(role).toString();
        return lines;
    }

    // What the search field or the list of a field answers now.
    static QList<PopupItem> answers()
    {
        for (const auto *widget : QApplication::allWidgets())
            if (const auto *list = qobject_cast<const PopupList *>(widget); list && list->isVisible())
                return list->items();
        return {};
    }

    // A part of the dossier by its name on the bar below; pressed by the number that stands with it.
    void openPart(int number) { press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier); }

    void beginNew()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        ++presses;
        afterMenu();
    }

    void fromMenu(const QString &text, const QString &button = QStringLiteral("Meer handelingen"))
    {
        tabTo(button);
        bool found = false;
        QTimer::singleShot(50, m_window.get(), [&found, text] { // the menu has the events while it is open
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
        QVERIFY2(found, qPrintable(text));
        afterMenu();
    }

    // By Tab alone, as someone without a mouse would.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 80 && focusText() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusText(), name);
    }

    // The button, then Space.
    void choose(const QString &name)
    {
        tabTo(name);
        press(Qt::Key_Space);
    }

    // The field of a form, by its label.
    void fill(const QString &name, const QString &text)
    {
        tabTo(name);
        type(text);
    }

    static QString focusText()
    {
        const auto *widget = QApplication::focusWidget();
        auto name = widget ? spokenName(widget) : QString();
        return name.remove(u'&');
    }

    // Each key to what has the focus then: a table gives it to the editor of its cell.
    void type(const QString &text)
    {
        typed << text;
        for (const auto &key : text)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void enter(const QString &text)
    {
        type(text);
        press(Qt::Key_Tab);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++presses;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, with);
    }
    void confirm() { press(Qt::Key_Return, Qt::ControlModifier); }

    // Whether the window says it now, in any of its labels and messages.
    QStringList shown() const
    {
        QStringList texts;
        for (const auto *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        return texts;
    }
    bool shows(const QString &part) const { return shown().join(u'\n').contains(part); }

    // A button that says so can be pressed now.
    bool offers(const QString &text) const
    {
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *one) {
            return one->isVisible() && one->isEnabled() && one->text().remove(u'&') == text;
        });
    }

    template <typename Page>
    Page *page() const
    {
        return m_window->findChild<Page *>();
    }

    DossierView view(const Dossier::Id &id) const { return m_workspace->dossierView(id).value(); }
    QDate due(const Dossier::Id &id, const QString &term) const
    {
        for (const auto &one : view(id).deadlines)
            if (one.rule->code == term)
                return one.due.date;
        return {};
    }
    bool task(const Dossier::Id &id, const QString &kind) const
    {
        const auto all = view(id).tasks;
        return std::any_of(all.begin(), all.end(), [&](const Task &one) { return one.kind == kind; });
    }
    QList<DossierStore::Row> openDossiers() const
    {
        return m_workspace
            ->read([](const Database &database) {
                return DossierStore(database).rows({.state = QStringLiteral("OPEN"), .limit = 20});
            })
            .value();
    }

    int presses = 0; // that are not text
    QStringList typed{};

private:
    // Without a window manager a menu that closed may keep the activation.
    void afterMenu()
    {
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTest::qWait(20);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    std::unique_ptr<MainWindow> m_window{};
};

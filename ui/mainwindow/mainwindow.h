// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/mainwindow/finder.h"

#include <QMainWindow>

#include <functional>

class CarrySheet;
class ContactPage;
class DoneSheet;
class DossierListPage;
class DossierPage;
class NoticeSheet;
class HelpDesk;
class Page;
class QuietMoment;
class PlainLabel;
class QStackedWidget;
class QTimer;
class Rail;
class RegisterPage;
class ReportPage;
class SearchOnServer;
class StatusStrip;
class SyncLoop;
class SyncPage;
class TodayPage;
class TopBar;
enum class Place;

// The window a justice assistant works in: rail, search, pages, status. It connects the pages; they do not know each
// other.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);

    void openDossier(const Dossier::Id &id, const QString &term = {});
    void openRegister();
    void openContact(const Dossier::Id &id, const AnyId &planned);
    void openReport(const Dossier::Id &id, const AnyId &report);
    void openHome(); // where the day of who works here begins
    void openToday();
    void openDraft(const Draft &draft); // what was being typed
    void restore();                     // the dossiers that were open, and on the same day the page one was on
    void openDossiers();
    void openPlace(Place place);
    void setServer(SyncLoop &loop); // it runs already, or soon; the data folder belongs to a server
    // For pictures and tests, of a dossier by its number behind an @: "today", "dossiers", "register", "dossier",
    // "dossier:3" (its third part), "form" (of an act), "hours" and "series" (a sheet), "report", "done", "notices",
    // "team:1", "contact", "why",
    // "f1:register" (any of them with its help), "search:typed", and the places of the rail.
    void openNamed(const QString &named);

Q_SIGNALS:
    void languageChosen(Language language);
    void appearanceChosen(const QString &theme, double text); // light, dark, system; 1 to 2
    void signInWanted();                                      // the server asks for the password
    void planningWanted();                                    // the window of its own

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addPage(Place place, const std::function<Page *()> &make);
    Page *pageOf(Place place); // none where it is not a place of who works here
    void name();
    void counts();
    void turnTo(QWidget *page);
    void undo();
    void redo();
    void revert(qint64 mid);
    void everyMinute();
    void newDay();
    void nameOpen();
    void closeDossier(const Dossier::Id &id);
    void keep() const;
    void backTo(int step);
    void say(const QString &sentence);
    void help(); // F1
    void findWhileTyping(const QString &text);
    void openFound(const QString &id);
    void openPerson(const Person::Id &id);
    void connectServer(); // the parts that show how it stands with it
    void openServer();
    void openDifferences(const Dossier::Id &dossier, const Person::Id &person);
    void askPassword();
    void mindSignIn();
    void searchServer(const QString &text);
    void openServerFound(const QString &id);
    void set(const QString &what, const QString &value); // a setting, chosen in the search field

    Workspace &m_workspace;
    Rail *m_rail;
    TopBar *m_top;
    StatusStrip *m_status;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    DossierListPage *m_dossiers;
    DossierPage *m_dossier;
    RegisterPage *m_register;
    ContactPage *m_contact;
    ReportPage *m_report;
    struct Spot
    {
        Place place;
        std::function<Page *()> make; // when it is first wanted: most days most of them are not
        Page *page = nullptr;
    };
    QList<Spot> m_places{};     // those that came after the first four, in the order of the rail
    SyncPage *m_sync = nullptr; // these only when the data folder belongs to a server
    SearchOnServer *m_server = nullptr;
    CarrySheet *m_carry = nullptr;
    QuietMoment *m_quiet = nullptr; // in which the password may be asked for
    bool m_signInAsked = false;     // it was, and it was left for later
    DoneSheet *m_done;
    NoticeSheet *m_notices;
    QTimer *m_said;
    QTimer *m_minute;
    QTimer *m_day;
    QTimer *m_sought; // of a partner: what he looks for is on record when his typing rests
    bool m_wasOld = false;
    bool m_keeps = false;
    Finder m_finder;
    HelpDesk *m_help = nullptr;
};

// What a place is called for pictures, tests and its help.
const QHash<QString, Place> &placeNames();

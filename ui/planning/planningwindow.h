// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/planningdesk.h"

#include <QMainWindow>

class BacklogPane;
class CapacityStrip;
class Field;
class KeyButton;
class MessageLine;
class Paper;
class PlainLabel;
class PlanBoard;
class PlanLeases;
class PlanList;
class ProposalPage;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class Segmented;
class StatusStrip;
class SyncLoop;
class VisitPane;

// The planning of technical interventions, a window of its own: what is to be planned at the left, technicians and
// hours in the middle, the chosen visit and every reason at the right. What is done here are acts; it shows what others
// do.
class PlanningWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit PlanningWindow(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role); // who plans, and who looks on
    void setServer(SyncLoop &loop);
    void showDay(QDate day);
    void showSpan(const QString &span); // day, three, week, list
    // For pictures and tests: "day", "week", "list", "proposal", "proposal:PERSON", "carry:PERSON", "empty".
    void openNamed(const QString &named);

    PlanningDesk &desk() { return m_desk; }
    PlanBoard *board() const { return m_board; }
    BacklogPane *backlog() const { return m_backlog; }
    VisitPane *pane() const { return m_pane; }
    ProposalPage *proposalPage() const { return m_proposal; }
    PlanList *list() const { return m_list; }
    bool isProposalShown() const;
    QString lastSaid() const { return m_lastSaid; }
    // Many at once; none given: all of the days that are shown.
    void planAutomatically(const QList<AnyId> &visits, bool moveOthers, int moreTechnicians = 0);
    void propose(const AnyId &visit, const AnyId &staff = {});
    QByteArray daySheets() const; // a PDF: for each technician his day

Q_SIGNALS:
    void dossierWanted(const Dossier::Id &dossier);
    void languageChosen(Language language);
    void appearanceChosen(const QString &theme, double text);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeMiddle();
    void connectBoard();
    void connectRest();
    void name();
    void addKeys();
    void reload();
    void showDays();
    void step(int by);
    void choose(const AnyId &visit);
    void showDetails(const AnyId &visit);
    void say(const QString &sentence);
    void take(const PlanningDesk::Answer &answer, const std::function<void(const QString &)> &again,
              const QString &suggested);
    void drop(const QList<BoardLanding> &landings, const PlanningDesk::Seen &seen, const QString &reason = {});
    // Somebody changed what this was about: who, when and what, with a way to go on with the newer plan.
    void showChanged(const QString &sentence, const QString &action, const std::function<void()> &onNewer);
    void proposeAnew();
    void unplan(const QList<AnyId> &visits);
    void pickUp(const QList<AnyId> &visits);
    void showVerdicts(const QList<AnyId> &visits);
    void dragBar(const QList<AnyId> &visits);
    void tellHeld(); // what is in the hand, and who else has it in his
    void showProposal(const PlanningDesk::Proposal &proposal, int place = 0);
    void closeProposal();
    void accept(const QList<PlanChangeLine> &lines);
    void undo();
    void redo();
    void revert(qint64 mid);
    void menu(const AnyId &visit, const QPoint &at);
    void find(const QString &text, bool next);
    void print();
    void exportCalendars();
    void keep() const;
    void restore();
    void fit();
    void openPane(); // also where there is little room for it

    Workspace &m_workspace;
    PlanningDesk m_desk;
    PlainLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_today;
    QPushButton *m_forward;
    PlainLabel *m_date;
    Segmented *m_span;
    Field *m_search;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_print;
    KeyButton *m_ask;
    QPushButton *m_auto;
    BacklogPane *m_backlog;
    QWidget *m_dragBar;
    PlainLabel *m_dragText;
    PlainLabel *m_dragCounts;
    MessageLine *m_message;
    QStackedWidget *m_middle;
    QWidget *m_boardPage;
    PlanBoard *m_board;
    CapacityStrip *m_capacity;
    PlanList *m_list;
    ProposalPage *m_proposal;
    VisitPane *m_pane;
    QSplitter *m_splitter;
    StatusStrip *m_status;
    Paper *m_paper;
    QTimer *m_minute;
    QTimer *m_said;
    std::function<void(const QString &)> m_again{}; // with a reason
    QString m_lastSaid{};
    QList<AnyId> m_held{};
    PlanningDesk::Seen m_seen{};       // when that was taken in the hand
    PlanLeases *m_leases = nullptr;    // with a server
    std::function<void()> m_onNewer{}; // what the line above the board offers
    std::function<void()> m_askMany{}; // the proposal for many again
    QString m_keptReason{};            // of a proposal that is asked anew
    bool m_pinnedPane = false;
    bool m_isSized = false; // the columns as somebody left them, or as drawn
    bool m_keeps = false;
    class FlowLayout *m_bar = nullptr;
};

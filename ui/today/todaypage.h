// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/criteria.h"
#include "core/task/today.h"
#include "core/workspace.h"

#include <QWidget>

class EmptyState;
class NowLine;
class Panel;
class PanelColumn;
class PlainLabel;
class QBoxLayout;
class QTreeView;
class QScrollArea;
class Segmented;
class TodayModel;
class WhyPanel;

// What needs me, at the left; my visits and talks, new mandates and what others changed, at the right.
class TodayPage : public QWidget
{
    Q_OBJECT
public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload();
    int lateOrToday() const { return m_lateOrToday; }
    void takeFocus();
    void moveNow(); // a minute later

Q_SIGNALS:
    void dossierWanted(const Dossier::Id &dossier, const QString &term);
    void taskWanted(const Dossier::Id &dossier, const Task &task);
    void contactWanted(const Dossier::Id &dossier, const AnyId &planned);
    void draftWanted(const Draft &draft);
    void filterWanted(const SavedFilter::Id &filter);
    void dossiersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void name();
    void fill(const TodayView &view);
    void fillAppointments(const TodayView &view);
    void fillDrafts();
    void fillFilters();
    void measure();
    void arrange();
    void openGroups();
    void openLine(const QModelIndex &index);
    void whyLine(const QModelIndex &index);
    QWidget *row(const QString &when, int icon, const QString &title, const QString &detail, QWidget *end = nullptr);

    Workspace &m_workspace;
    TodayModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_week;
    Segmented *m_filter;
    QTreeView *m_list;
    EmptyState *m_empty;
    QWidget *m_keys;
    PlainLabel *m_opens;
    PlainLabel *m_explains;
    QScrollArea *m_area;
    QWidget *m_inside;
    QBoxLayout *m_columns;
    QBoxLayout *m_head;
    PanelColumn *m_side;
    QHash<int, bool> m_open{}; // groups the user opened or closed himself
    NowLine *m_now = nullptr;  // none where nothing is gone, or nothing is to come
    qsizetype m_gone = 0;      // of the appointments of today
    Panel *m_appointments;
    Panel *m_mandates;
    Panel *m_changes;
    Panel *m_drafts;
    Panel *m_filters;
    WhyPanel *m_why;
    int m_lateOrToday = 0;
};

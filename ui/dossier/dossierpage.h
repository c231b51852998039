// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class MessageLine;
class Panel;
class PlainLabel;
class QBoxLayout;
class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;
class Segmented;
class TimelineModel;
class WhyPanel;

struct SectionRow
{
    QStringList cells {};

    bool operator==(const SectionRow &) const = default;
};
template <typename Value>
class TableModel;

// The cockpit of a dossier: head, timeline, terms, contacts, conditions and tasks at once; the rest behind keys.
class DossierPage : public QWidget
{
    Q_OBJECT
public:
    explicit DossierPage(Workspace &workspace, QWidget *parent = nullptr);

    void showDossier(const Dossier::Id &id, const QString &term = {});
    Dossier::Id dossier() const { return m_id; }
    void explainNext(); // F1 from anywhere on the page: the nearest date

Q_SIGNALS:
    void contactWanted(const Dossier::Id &dossier, const AnyId &planned);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Section { Overview, Decisions, Contacts, Conditions, Papers, People, History };

    void reload();
    void fillHead();
    void fillTimeline();
    void fillTerms(const QString &focus);
    void fillContacts();
    void fillConditions();
    void fillTasks();
    void fillSection(int section);
    void nameTabs();
    void explain(const Deadline &deadline, QWidget *date);
    void overrideDate(const QString &term, const QString &anchor, QDate computed);
    void fillMore();
    void perform(const QString &act, const QJsonObject &with);

    Workspace &m_workspace;
    Dossier::Id m_id {};
    DossierView m_view {};
    PlainLabel *m_name;
    QHBoxLayout *m_tags;
    PlainLabel *m_number;
    QPushButton *m_report;
    QPushButton *m_contact;
    QToolButton *m_more;
    QHBoxLayout *m_facts;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QBoxLayout *m_columns;
    Segmented *m_filter;
    QListView *m_timeline;
    TimelineModel *m_timelineModel;
    Panel *m_terms;
    Panel *m_contacts;
    Panel *m_conditions;
    Panel *m_tasks;
    QTableView *m_table;
    TableModel<SectionRow> *m_rows;
    QTabBar *m_tabs;
    WhyPanel *m_why;
    QString m_whyTerm {};
    QString m_whyAnchor {};
    QDate m_whyDate {};
};

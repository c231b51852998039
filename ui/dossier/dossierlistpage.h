// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/criteria.h"
#include "core/workspace.h"

#include <QWidget>

class ActForm;
class CriteriaBar;
class EmptyState;
class Field;
class FlowLayout;
class MessageLine;
class Paper;
class PlainLabel;
class QMenu;
class QPushButton;
class QTableView;
class Segmented;
class QTimer;
template <typename Value>
class TableModel;

// The dossiers of the house or one's own: found while typing, or chosen by what they are; a choice can be kept by name.
class DossierListPage : public QWidget
{
    Q_OBJECT
public:
    explicit DossierListPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload();
    int mine() const { return m_mine; }
    void takeFocus();
    void setServer(bool isThere) { m_server = isThere; } // it may be searched too
    void openFilter(const SavedFilter::Id &id);
    bool goOn(const QString &draft); // with the name of a filter that was being typed
    void keepView() const;           // columns, their widths and order: as they are next time
    const QList<DossierStore::Row> &rows() const;

Q_SIGNALS:
    void dossierWanted(const Dossier::Id &dossier, const QString &section);
    void said(const QString &sentence);
    void serverWanted(const QString &typed); // what was typed, searched on the server too

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void measure();
    void choose(const QString &id);
    void fillChoices(const Database &database);
    void fillColumnMenu();
    void sortBy(int column);
    void restoreView();
    DossierCriteria baseOf(const QString &id) const;
    const SavedFilter *saved() const; // the one that is chosen
    void askToKeep();
    void removeSaved();
    QList<DossierStore::Row> find(const Database &database, const QString &typed) const;
    Result<struct PaperWork> onPaper() const;

    Workspace &m_workspace;
    PlainLabel *m_title;
    Segmented *m_filter;
    Field *m_search;
    CriteriaBar *m_criteria;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    ActForm *m_form;
    MessageLine *m_message;
    QTableView *m_table;
    TableModel<DossierStore::Row> *m_model;
    EmptyState *m_empty;
    PlainLabel *m_count;
    Paper *m_paper;
    QTimer *m_typing;
    QList<SavedFilter> m_saved{};
    QString m_chosen{};
    QSet<int> m_hidden{};
    QHash<int, int> m_widths{}; // set by the user
    DossierStore::Order m_order = DossierStore::Order::Received;
    bool m_descending = true;
    bool m_measuring = false;
    bool m_restored = false;
    bool m_server = false;
    int m_limit = 0;
    int m_mine = 0;
};

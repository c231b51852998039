// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossierstore.h"
#include "core/workspace.h"

#include <QWidget>

class EmptyState;
class Field;
class Paper;
class PlainLabel;
class QTableView;
class Segmented;
class QTimer;
template <typename Value>
class TableModel;

// The dossiers of the house or one's own, found while typing.
class DossierListPage : public QWidget
{
    Q_OBJECT
public:
    explicit DossierListPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload();
    int mine() const { return m_mine; }
    void takeFocus();

Q_SIGNALS:
    void dossierWanted(const Dossier::Id &dossier, const QString &section);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void measure();
    Result<struct PaperWork> onPaper() const;

    Workspace &m_workspace;
    PlainLabel *m_title;
    Segmented *m_filter;
    Field *m_search;
    QTableView *m_table;
    TableModel<DossierStore::Row> *m_model;
    EmptyState *m_empty;
    PlainLabel *m_count;
    Paper *m_paper;
    QTimer *m_typing;
    int m_mine = 0;
};

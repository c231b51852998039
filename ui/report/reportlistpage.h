// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/reportstore.h"
#include "ui/base/page.h"

class EmptyState;
class MessageLine;
class PlainLabel;
class QTableView;
class Segmented;
template <typename Value>
class TableModel;

// The reports of my dossiers: what I must write, what I am writing, what waits for an answer, what was sent lately.
class ReportListPage : public Page
{
    Q_OBJECT
public:
    explicit ReportListPage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;

Q_SIGNALS:
    void reportWanted(const Dossier::Id &dossier, const AnyId &report);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void name();
    void reload();
    void fill();
    void measure();
    void openLine(const ReportLine &line);
    QString reportName(const ReportLine &line) const;

    PlainLabel *m_title;
    Segmented *m_filter;
    PlainLabel *m_count;
    MessageLine *m_message;
    QTableView *m_table;
    TableModel<ReportLine> *m_model;
    EmptyState *m_empty;
    QList<ReportLine> m_lines{};
    bool m_stale = true;
};

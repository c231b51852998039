// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/planningdesk.h"

#include <QWidget>

class KeyButton;
class MessageLine;
class PlainLabel;
class PlanBoard;
class QLineEdit;
class QPushButton;
class QTableView;

// A proposal in the place of the board: the days it touches as they are and as they would be, and its lines, each to be
// ticked off. Nothing is done before it is accepted; then it is one act, taken back as one.
class ProposalPage : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalPage(Workspace &workspace, PlanningDesk &desk, QWidget *parent = nullptr);

    void show(const PlanningDesk::Proposal &proposal, int place = 0);
    void name();
    const PlanningDesk::Proposal &proposal() const { return m_proposal; }
    int place() const { return m_place; }
    QList<PlanChangeLine> ticked() const;
    void setTicked(int line, bool ticked);
    QTableView *table() const { return m_table; }
    QString reason() const;
    void setReason(const QString &reason);
    void refuse(const QString &sentence, const QString &action = {}); // with an action: askedAnew

Q_SIGNALS:
    void accepted(const QList<PlanChangeLine> &lines);
    void cancelled();
    void placeChanged(int place);
    void askedAnew();            // on the plan as it is now
    void visitChosen(int visit); // of the proposal's plan

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        PlanChangeLine line{};
        bool isTicked = true;
    };
    void fill();
    void fitColumns();
    void makeLanes();
    void weigh();
    BoardScene lanes() const;
    const QList<PlanChangeLine> &lines() const;
    QString personOf(int person) const;
    QString momentOf(int person, int moment) const;

    Workspace &m_workspace;
    PlanningDesk &m_desk;
    PlanningDesk::Proposal m_proposal{};
    int m_place = 0;
    QList<bool> m_ticks{};
    PlainLabel *m_title;
    PlainLabel *m_counts;
    PlanBoard *m_board;
    PlainLabel *m_linesTitle;
    class LineModel;
    LineModel *m_model;
    QTableView *m_table;
    class EmptyState *m_none;
    MessageLine *m_message;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
    KeyButton *m_all;
    QPushButton *m_some;
    KeyButton *m_cancel;
    PlainLabel *m_note;
};

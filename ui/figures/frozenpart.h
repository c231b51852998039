// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/figures/figurecount.h"
#include "ui/figures/figurespart.h"

class EmptyState;
class MessageLine;
class QPushButton;
struct PaperWork;
template <typename Value>
class TableModel;

// The counts of the year that were kept: each can be printed as it was, and compared with what is known now, dossier by
// dossier.
class FrozenPart : public FiguresPart
{
    Q_OBJECT
public:
    explicit FrozenPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setTable(const std::shared_ptr<const FigureTable> &table) override;
    QWidget *first() const override;
    bool hasPaper() const; // a frozen table is chosen
    Result<PaperWork> onPaper() const;
    void waitForComparison() { m_count->wait(); }

private:
    void freeze();
    void reload();
    void compare();
    void take(const FigureCount::Answer &answer);
    bool maySee() const;

    FigureQuery m_query{};
    FigureCount *m_count;
    TableModel<FrozenFigures> *m_frozen;
    TableModel<CountChange> *m_changes;
    FigureView *m_list;
    FigureView *m_view;
    QPushButton *m_freeze;
    MessageLine *m_message;
    PlainLabel *m_title;
    WrappedWords *m_summary;
    EmptyState *m_empty;
    QWidget *m_rest; // the room below, where there is no table of changes
};

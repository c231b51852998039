// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/template.h"
#include "ui/team/teampart.h"

class Combo;
class Paper;
class PlainLabel;
class QPlainTextEdit;

// The sheet for who takes over from a colleague who leaves or is ill: read here, printed, kept as PDF.
class HandoverPart : public TeamPart
{
    Q_OBJECT
public:
    explicit HandoverPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setView(const TeamView &view) override;
    QWidget *first() const override;

private:
    void fill();
    Result<struct PaperWork> onPaper() const;

    TeamView m_view{};
    ReportText m_text{};
    PlainLabel *m_label;
    Combo *m_who;
    Paper *m_paper;
    QPlainTextEdit *m_sheet;
};

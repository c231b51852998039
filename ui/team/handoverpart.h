// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/template.h"
#include "ui/team/teampart.h"

#include <functional>

class Combo;
class PlainLabel;
class QPlainTextEdit;
class QPushButton;

// The sheet for who takes over from a colleague who leaves or is ill: read here, kept as PDF.
class HandoverPart : public TeamPart
{
    Q_OBJECT
public:
    explicit HandoverPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setView(const TeamView &view) override;
    QWidget *first() const override;
    void setAskFile(std::function<QString(const QString &suggested)> ask) { m_askFile = std::move(ask); }

private:
    void fill();
    void writePdf();

    TeamView m_view{};
    ReportText m_text{};
    std::function<QString(const QString &)> m_askFile{};
    PlainLabel *m_label;
    Combo *m_who;
    QPushButton *m_save;
    QPlainTextEdit *m_sheet;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/messageline.h"

// In a dossier or with a person: how many differences wait for a decision there, and the way to them.
class DifferenceLine : public MessageLine
{
    Q_OBJECT
public:
    explicit DifferenceLine(Workspace &workspace, QWidget *parent = nullptr);

    void setAbout(const Dossier::Id &dossier, const Person::Id &person = {});

Q_SIGNALS:
    void wanted(const Dossier::Id &dossier, const Person::Id &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Workspace &m_workspace;
    Dossier::Id m_dossier{};
    Person::Id m_person{};
};

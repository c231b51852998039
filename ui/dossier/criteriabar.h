// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/criteria.h"
#include "core/workspace.h"

#include <QWidget>

class Combo;
class QLabel;

// Which of the dossiers: type, assistant, next date, last contact, each a choice one can type in.
class CriteriaBar : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaBar(Workspace &workspace, QWidget *parent = nullptr);

    void setCriteria(const DossierCriteria &criteria);
    DossierCriteria criteria() const; // of the house or mine and the state, as they were set
    QStringList words() const; // what is narrowed down, as it stands in the bar
    void setOn(bool on);
    void name();                      // in another language, or with other colleagues

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    DossierCriteria m_base{};
    struct Part
    {
        QWidget *whole = nullptr;
        QLabel *label = nullptr;
        Combo *combo = nullptr;
    };
    Part addPart();

    Part m_type{};
    Part m_assistant{};
    Part m_next{};
    Part m_quiet{};
};

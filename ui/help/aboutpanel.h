// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/panel.h"

class Facts;

// Which program this is, its licence, and what it is built with.
class AboutPanel : public Panel
{
    Q_OBJECT
public:
    explicit AboutPanel(QWidget *parent = nullptr);

    void reload();

protected:
    void changeEvent(QEvent *event) override;

private:
    Facts *m_facts;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"

class PlainLabel;
class SettingsPanel;

// What everyone chooses for himself on this computer.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;

Q_SIGNALS:
    void languageChosen(Language language);
    void appearanceChosen(const QString &theme, double text);

protected:
    void changeEvent(QEvent *event) override;

private:
    PlainLabel *m_title;
    SettingsPanel *m_settings;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "ui/base/panel.h"

class PlainLabel;
class Segmented;

// How the program speaks and looks for who works on this computer.
class SettingsPanel : public Panel
{
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void languageChosen(Language language);
    void appearanceChosen(const QString &theme, double text); // light, dark, system; 1 to 2

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();

    PlainLabel *m_languageLabel;
    PlainLabel *m_themeLabel;
    PlainLabel *m_textLabel;
    Segmented *m_language;
    Segmented *m_theme;
    Segmented *m_text;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/segmented.h"

// Chips that are on or off each by itself. Arrow keys move between them, Space switches, Tab passes.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(const QString &name, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); // keeps what is checked
    void setChecked(const QStringList &ids);
    QStringList checked() const;

Q_SIGNALS:
    void changed(const QStringList &checked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<ChoiceButton *> m_buttons{};
};

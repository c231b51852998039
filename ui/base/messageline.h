// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/tag.h"

#include <QFrame>

class IconLabel;
class PlainLabel;
class QPushButton;

// A line in the page: what happened, what is safe, and one act. Says itself to a screen reader when it appears.
class MessageLine : public QFrame
{
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr); // hidden until there is something to say

    void showMessage(Tone tone, const QString &sentence, const QString &action = {});
    void showMessage(Tone tone, Icon sign, const QString &sentence, const QString &action = {});
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_action;
};

// The small line beside or under a field: what was understood, what is missing, what is wrong.
class EchoLine : public QWidget
{
    Q_OBJECT
public:
    explicit EchoLine(QWidget *parent = nullptr);

    void setEcho(Tone tone, Icon sign, const QString &text);
    void setError(const QString &sentence); // said at once
    void clear();
    void setWrapped(bool wrapped); // else on one line, the whole in the tool tip when it does not fit
    QString text() const;
    Tone tone() const { return m_tone; }

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    PlainLabel *m_text;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

// What stands where nothing is yet: a sign, a sentence, and the act that comes next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &action); // no button when empty
    void setOther(const QString &action);  // a second way on; likewise

Q_SIGNALS:
    void acted();
    void otherWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    PlainLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_other;
};

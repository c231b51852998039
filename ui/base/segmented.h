// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/choicebutton.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QLayout;

struct Choice
{
    QString id{};
    QString text{};
    int count = -1; // not shown when negative

    bool operator==(const Choice &) const = default;
};

// A filter of which exactly one segment is chosen. Arrow keys choose; Tab passes.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    void setWraps(); // as chips, on as many lines as the width asks for; before setChoices
    void setChoices(const QList<Choice> &choices); // keeps what is chosen when it is still there
    void setCurrent(const QString &id);
    QString current() const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QLayout *m_layout;
    bool m_wraps = false;
    QList<ChoiceButton *> m_buttons{};
};

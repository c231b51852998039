// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

// One segment or one chip: words and how many there are of it; the chosen one bold on the selection ground.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Shape { Segment, Chip };

    ChoiceButton(const QString &id, Shape shape, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    void setChoice(const QString &text, int count); // a negative count is not shown
    void setFirst(bool first) { m_first = first; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_id;
    Shape m_shape;
    bool m_first = false;
};

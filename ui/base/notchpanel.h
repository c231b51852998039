// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class PlainLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

// A quiet panel over a page, its notch at what it explains: a head, what is told, buttons below. Esc and F1 close it
// and the focus returns.
class NotchPanel : public QFrame
{
    Q_OBJECT
public:
    explicit NotchPanel(QWidget *page); // drawn over page

    void close();

Q_SIGNALS:
    void closed();

protected:
    struct Head
    {
        Icon icon = Icon::Question;
        QString title{};
        QString spoken{}; // the whole, for a screen reader
    };
    virtual Head head() const = 0;
    virtual void fill(QVBoxLayout *inside, QHBoxLayout *foot) = 0; // an empty foot is not shown

    QWidget *page() const { return m_page; }
    void showAt(const QRect &place, QWidget *returnTo); // in coordinates of the page; filled anew
    static QPushButton *footButton(QHBoxLayout *foot, const QString &text);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();

    QWidget *m_page;
    QPointer<QWidget> m_returnTo{};
    QWidget *m_body = nullptr;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_layout;
    QRect m_at{};
    enum class Notch { None, Left, Right } m_notch = Notch::None;
    int m_notchY = 0;
};

PlainLabel *boldLabel(const QString &text);
PlainLabel *wrappedLabel(const QString &text, TextSize size, Colour role);

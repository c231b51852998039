// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

// A label that never reads its text as markup, in one of the three sizes and a colour of the theme.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Elide { No, Middle, Right };

    explicit PlainLabel(const QString &text = {}, TextSize size = TextSize::Body, Colour role = Colour::Text,
                        QWidget *parent = nullptr);

    void setRole(Colour role);
    void setBold(bool bold);
    void setElide(Elide elide); // the whole text is then in the tool tip when it does not fit
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    TextSize m_size;
    Colour m_role;
    bool m_bold = false;
    Elide m_elide = Elide::No;
};

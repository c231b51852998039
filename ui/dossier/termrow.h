// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/termstrip.h"
#include "ui/base/tag.h"

#include <QFrame>

class PlainLabel;
class TermStripWidget;

// One term in the panel of terms: name, how it stands, its date, and the strip of days of the nearest. F1 or Enter tells
// why this date.
class TermRow : public QFrame
{
    Q_OBJECT
public:
    struct Content
    {
        QString name {};
        TagText tag {};
        QString date {};
        QString began {};
        TermStrip strip {};
        bool withStrip = false;
        bool explains = false; // there is a date to explain
        int nearDays = 7;
    };

    explicit TermRow(const Content &content, QWidget *parent = nullptr);
    QWidget *dateLabel() const;

Q_SIGNALS:
    void whyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_explains;
    PlainLabel *m_date;
};

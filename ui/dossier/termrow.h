// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/termstrip.h"
#include "ui/base/focusrow.h"
#include "ui/base/tag.h"

class PlainLabel;
class TermStripWidget;

// One term in the panel of terms: name, how it stands, its date, and the strip of days of the nearest. F1 or Enter
// tells why this date.
class TermRow : public FocusRow
{
    Q_OBJECT
public:
    struct Content
    {
        QString name{};
        TagText tag{};
        QString date{};
        QString began{};
        TermStrip strip{};
        bool withStrip = false;
        bool explains = false; // there is a date to explain
        int nearDays = 7;
    };

    explicit TermRow(const Content &content, QWidget *parent = nullptr);
    QWidget *dateLabel() const;

private:
    PlainLabel *m_date;
};

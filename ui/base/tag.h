// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QLabel>

#include <optional>

// How something stands. Always shown with a sign and a word as well, never by its colour alone.
enum class Tone { Neutral, Accent, Over, Soon, Ok };

Colour toneColour(Tone tone); // for words and signs
Colour toneGround(Tone tone); // the soft ground behind them
Icon toneIcon(Tone tone);     // the sign when there is no better one

struct TagText
{
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
    QString text{};

    bool operator==(const TagText &) const = default;
};

// Of a term: "2 dagen te laat", "vandaag", "nog 5 dagen"; soon from nearDays on.
TagText termTag(int daysLeft, int nearDays = 7);
Tone termTone(int daysLeft, int nearDays = 7);

// For delegates: the tag at the start (or end) of the cell, in the middle of its height, never wider than the cell.
QSize tagSize(const TagText &tag);
void paintTag(QPainter *painter, const QRect &cell, const TagText &tag, Qt::Alignment alignment = Qt::AlignLeft);

// The same as a widget; read as a label.
class Tag : public QLabel
{
    Q_OBJECT
public:
    explicit Tag(const TagText &tag = {}, QWidget *parent = nullptr);

    void setTag(const TagText &tag);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagText m_tag{};
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/steptext.h"
#include "core/deadline/termstrip.h"
#include "ui/base/notchpanel.h"
#include "ui/base/tag.h"

// All that is told about one date.
struct WhyContent
{
    QString sentence{};             // the legal sentence, as the catalogue has it
    QString article{};              // "Wet van 29 juni 1964, art. 11"
    QString source{};               // "catalogus Probatie, versie 3, termijn T1"
    QList<ExplanationLine> steps{}; // explanation() of core
    QList<DayCell> days{};          // the last days before the date; at most the last seven are shown
    QDate today{};
    QString resultName{}; // "Vervaldag"
    Moment due{};
    TagText tag{};
    bool mayOverride = true;
};

QString whyText(const WhyContent &content); // plain text, for the clipboard

// "Why this date?" over the page, its notch at the date it explains.
class WhyPanel : public NotchPanel
{
    Q_OBJECT
public:
    explicit WhyPanel(QWidget *page);

    void explain(const WhyContent &content, const QWidget *date);
    void explain(const WhyContent &content, const QRect &date, QWidget *returnTo); // in coordinates of the page

Q_SIGNALS:
    void articleWanted(const QString &article);
    void overrideWanted();

protected:
    Head head() const override;
    void fill(QVBoxLayout *inside, QHBoxLayout *foot) override;

private:
    WhyContent m_content{};
};

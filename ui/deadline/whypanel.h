// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/steptext.h"
#include "core/deadline/termstrip.h"
#include "ui/base/tag.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

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

// "Why this date?" over the page, its notch at the date it explains. Esc closes it and the focus returns.
class WhyPanel : public QFrame
{
    Q_OBJECT
public:
    explicit WhyPanel(QWidget *page); // drawn over page

    void explain(const WhyContent &content, const QWidget *date);
    void explain(const WhyContent &content, const QRect &date, QWidget *returnTo); // in coordinates of the page
    void close();

Q_SIGNALS:
    void articleWanted(const QString &article);
    void overrideWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();

    QWidget *m_page;
    QPointer<QWidget> m_returnTo{};
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
    WhyContent m_content{};
    QRect m_date{};
    bool m_notchLeft = false;
    int m_notchY = 0;
};

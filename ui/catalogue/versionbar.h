// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractSlider>

// A stretch of time in the life of a type: one of its versions, or none.
struct VersionSpan
{
    const DossierType *type = nullptr; // null: not in force
    Validity validity{};
    bool after = false;   // none any more
    bool written = false; // not law yet: the version being written

    QDate shownOn() const; // the day a reader is taken to: its first, else its last
};

// The versions of a type in their order and the stretches in which none is in force. Without gaps.
QList<VersionSpan> versionSpans(const Catalogue &catalogue, const QString &code);

// The versions of one type beside each other; arrow keys, a click or a drag choose, and the marker stands on it.
class VersionBar : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit VersionBar(QWidget *parent = nullptr);

    void setSpans(const QList<VersionSpan> &spans);
    const QList<VersionSpan> &spans() const { return m_spans; }
    void setDay(QDate day); // the marker goes to the stretch of that day; says nothing
    void setWritten();      // the marker goes to the version being written; says nothing
    QDate day() const { return m_day; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void writtenChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void sliderChange(SliderChange change) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void name();
    void chooseAt(int x);
    QRect spanRect(int span) const;
    QString title(const VersionSpan &span) const;
    QString detail(const VersionSpan &span) const;

    QList<VersionSpan> m_spans{};
    QDate m_day{};
    bool m_quiet = false;
};

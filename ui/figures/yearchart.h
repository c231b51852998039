// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/statistics/series.h"

#include <QWidget>

// Years beside each other as bars: full what is counted, open what was published, a broken line where the series
// breaks. Left and Right go through the years, and each is read aloud.
class YearChart : public QWidget
{
    Q_OBJECT
public:
    enum class Of { Counted, Published };

    explicit YearChart(QWidget *parent = nullptr);

    void setSeries(const QString &name, const QList<SeriesYear> &years, Of of);
    QString spokenYear(int at) const; // "2027: 1 234 new dossiers, the series breaks here: …"
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    double valueOf(const SeriesYear &year) const;
    QRectF slot(int at) const;
    int yearAt(const QPointF &point) const;
    void choose(int at);
    void tell();

    QString m_name{};
    QList<SeriesYear> m_years{};
    Of m_of = Of::Counted;
    int m_current = -1;
};

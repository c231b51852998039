// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QString>

struct BoardScene;

// Where moments stand on a line: some days side by side, each from one hour to another, what lies between them hidden.
// Moments are seconds since the epoch, so a day of 23 or 25 hours is only longer or shorter; the clock of Belgium comes
// in at the edge.
class TimeAxis
{
public:
    // Minutes of the wall clock that one day shows. `until` may lie past midnight: 26 * 60 is two o'clock that night.
    struct Hours
    {
        int from = 7 * 60 + 45;
        int until = 18 * 60 + 15;

        bool operator==(const Hours &) const = default;
    };
    struct Day
    {
        QDate date{};
        qint64 from = 0;
        qint64 until = 0;
        double x = 0;
    };
    struct Mark // a full hour
    {
        qint64 moment = 0;
        int day = 0;
        int hour = 0; // on the clock
        double x = 0;
    };

    TimeAxis() = default;
    TimeAxis(QDate first, const QList<Hours> &days, double pixelsPerMinute);

    // The usual hours of each day of the scene, made wider where somebody works earlier or later.
    static QList<Hours> hoursOf(const BoardScene &scene, const Hours &usual);
    static const QList<double> &levels(); // pixels per minute
    double fitting(double width) const;   // pixels per minute, so that all days are as wide as that
    void setScale(double pixelsPerMinute);
    double scale() const { return m_scale; }

    bool isEmpty() const { return m_days.isEmpty(); }
    double width() const;
    const QList<Day> &days() const { return m_days; }
    const QList<Mark> &marks() const { return m_marks; }
    double x(qint64 moment) const; // what is hidden stands at the end of the day before it
    qint64 moment(double x) const; // at the joint of two days: the later; beside them: the first or last moment
    bool isShown(qint64 moment) const;
    int dayAt(qint64 moment) const; // the day that shows it, or the last before it; -1 before all
    // The next place on the grid in that direction, from a moment that may stand askew; past hidden hours.
    qint64 step(qint64 moment, int minutes, int direction) const;

    // The clock of Belgium.
    static qint64 momentOf(QDate date, int minute); // the earlier one of an hour that comes twice
    static QDate dateOf(qint64 moment);
    static int minuteOf(qint64 moment);             // from 0 to 1439
    static QString clock(qint64 moment);            // 09:05
    static QString span(qint64 from, qint64 until); // 09:05–10:00
    // To the nearest full so many minutes on the wall clock, of that day.
    static qint64 snap(qint64 moment, int minutes);

private:
    void place();

    QList<Day> m_days{};
    QList<Mark> m_marks{};
    double m_scale = 1;
};

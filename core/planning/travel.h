// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"

#include <QHash>
#include <QString>
#include <QStringList>

// How long one drives between places. What is in the table counts as it stands there; between other postcodes it is the
// distance of their middles with a road factor, slower in busy hours. Nothing known: a fixed time, and it is said.
class TravelTimes
{
public:
    struct Rules
    {
        double roadFactor = 1.35; // a road is so much longer than the straight line
        int metresPerMinute = 900;
        int minutesAtLeast = 5; // parking and walking, on top of each way
        int samePostcode = 10;  // minutes
        int unknown = 45;       // minutes
        int busyPercent = 130;  // of the time, between the hours of `busy`
        std::vector<PlanWindow> busy{{7 * 3600, 9 * 3600 + 1800}, {16 * 3600, 18 * 3600 + 1800}}; // seconds of the day
    };

    TravelTimes() = default;
    explicit TravelTimes(const Rules &rules) : m_rules(rules) {}

    // The middle of a postcode, or of all that begin so ("90").
    void setMiddle(const QString &postcode, double latitude, double longitude);
    // Minutes from one postcode to another; the other way the same as long as it is not said otherwise. Negative: there
    // is no way.
    void setMinutes(const QString &from, const QString &to, int minutes);
    // What a service answered for two places, in seconds; goes before all else.
    void setAnswered(int from, int to, int seconds);

    // The number of a place. `exact` tells two doors of one postcode apart; the same door has no way between.
    int place(const QString &postcode, const QString &exact = {});
    int places() const { return int(m_places.size()); }
    QString postcode(int place) const { return m_places.at(place).postcode; }
    // Latitude and longitude; false when it is not known.
    bool middle(int place, double *latitude, double *longitude) const;

    // Seconds, for who leaves at that second of the day; planNever when there is no way. A place below 0 is where one
    // is.
    int seconds(int from, int to, int secondOfDay) const;
    int slowest(int from, int to) const; // at any hour
    bool isKnown(int from, int to) const;
    bool hasMinutes(const QString &from, const QString &to) const; // the table has it

    // For the search: the slowest of each, so that what it plans holds at every hour.
    PlanMatrix matrix() const;

private:
    struct Place
    {
        QString postcode{};
        QString exact{};
        int first = 0; // place with this postcode: all of them are as far from elsewhere
    };
    struct Way
    {
        int seconds = 0;
        bool isFixed = false; // not slower in busy hours
        bool isKnown = true;
    };
    struct Middle
    {
        double latitude = 0;
        double longitude = 0;
    };

    const Way &way(int from, int to) const;
    Way reckoned(int from, int to) const;
    const Middle *middleOf(const QString &postcode) const;

    Rules m_rules{};
    QHash<QString, Middle> m_middles{};
    QHash<QString, int> m_table{}; // "from>to" -> minutes
    QList<Place> m_places{};
    QHash<QString, int> m_numbers{};
    QHash<QString, int> m_firsts{}; // the first place of each postcode
    QHash<qint64, int> m_answered{};
    mutable QHash<qint64, Way> m_ways{};
};

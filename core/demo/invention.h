// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QStringList>

#include <random>

// Names, places and words that belong to nobody, from a seed.
class Invention
{
public:
    explicit Invention(quint64 seed) : m_random(seed) {}

    int number(int from, int to); // both included
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename Thing>
    const Thing &one(const QList<Thing> &of)
    {
        return of[number(0, static_cast<int>(of.size()) - 1)];
    }
    // One index, the heavier the likelier.
    int weighted(const QList<int> &weights);

    QString familyName();
    QString givenName(bool woman);
    QString street();
    struct Town
    {
        QString postcode, name;
    };
    Town town();
    QDate birth(int fromAge, int toAge, QDate today);
    QString phone();
    // A register number with a serial that is not given out, so that it is nobody's.
    QString nationalNumber(QDate birth);
    QString note();   // two lines after a talk
    QString answer(); // what an author writes in a report
    QString service();
    QString workplace();

private:
    std::mt19937_64 m_random;
};

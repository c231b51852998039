// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/statistics/knownrows.h"

#include <map>

// Rows by figure while a year is being counted.
class Tallies
{
public:
    struct Tally
    {
        Figure figure{};
        QList<FigureRow> rows{};
        std::optional<double> value{}; // of what is not a sum over dossiers
    };

    // Added to its group and, when it is not a part, to its table.
    void add(const CountedDossier &dossier, const QString &indicator, const FigureRow &row, const QString &part = {});
    void set(const QString &table, const QString &group, const QString &indicator, double value,
             const QList<FigureRow> &rows);
    void make(const QString &table, const QString &group, const QString &indicator); // there also when it is 0
    const std::map<QString, Tally> &all() const { return m_all; }

private:
    Tally &at(const QString &table, const QString &group, const QString &indicator, const QString &part);

    std::map<QString, Tally> m_all{};
};

// What the indicators of the types ask beside new, open and closed; each looks only at the types that name it.
class Indicators
{
public:
    Indicators(const KnownRows &rows, const Catalogue &catalogue, const FigureQuery &query,
               const QList<CountedDossier> &dossiers, Tallies &tallies);

    bool has(const CountedDossier &dossier, const QString &indicator) const;
    void count(const CountProgress &progress);
    const QStringList &leftOut() const { return m_leftOut; }

private:
    struct ByType
    {
        const DossierType *type = nullptr;
        QSet<QString> indicators{};
    };

    const ByType &of(const CountedDossier &dossier) const;
    bool isUsed(const QString &indicator) const;
    bool within(QDate day) const { return day >= m_query.first() && day <= m_last; }
    bool inHouse(const CountedDossier &dossier, QDate day) const;
    bool isNew(const CountedDossier &dossier) const;
    // The rows that belong to dossiers of types with one of these indicators.
    void ofTypes(const char *table, const QList<QByteArray> &columns, const QByteArray &where,
                 const QVariantList &values, const QStringList &indicators,
                 const std::function<void(qsizetype, const KnownRow &)> &read) const;

    void leadTimes();
    void principals();
    void people();
    void conditions();
    void reports();
    void hours();
    void monitoring();
    void agreements();
    void ownFields();
    void ofClosed();
    void reportsOnTime(const CountProgress &progress);

    const KnownRows &m_rows;
    const Catalogue &m_catalogue;
    const FigureQuery &m_query;
    const QDate m_last;
    const QList<CountedDossier> &m_dossiers;
    Tallies &m_tallies;
    QHash<AnyId, qsizetype> m_at{};
    QStringList m_retyped{}; // types that some dossier has now and did not have then
    mutable std::map<std::pair<QString, int>, ByType> m_byType{};
    QStringList m_leftOut{};
};

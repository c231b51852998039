// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/facts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

QString CountedDossier::houseOn(QDate day) const
{
    // Before a move it was in the house that handed it over.
    for (const auto &move : moves)
        if (move.on > day)
            return move.from;
    return moves.isEmpty() ? house : moves.last().to;
}

const DossierType *countedType(const Catalogue &catalogue, const QString &type, int version)
{
    if (const auto *pinned = catalogue.type(type, version))
        return pinned;
    const auto found = std::find_if(catalogue.types().begin(), catalogue.types().end(),
                                    [&](const DossierType &one) { return one.code == type; });
    return found == catalogue.types().end() ? nullptr : &*found;
}

namespace {

struct Counting
{
    QString group{};
    QString table{};
};

} // namespace

QList<CountedDossier> countedDossiers(const KnownRows &rows, const Catalogue &catalogue, const QStringList &hidden)
{
    QList<CountedDossier> all;
    std::map<std::pair<QString, int>, Counting> groups;
    const auto until = rows.until();
    const auto known = [&](QDate date) { return !until.isValid() || date <= until; };
    const auto read = [&](const KnownRow &row) {
        CountedDossier one;
        one.received = row.date(7);
        if (!one.received.isValid() || !known(one.received))
            return;
        one.facet = row.text(6);
        if (hidden.contains(one.facet))
            return;
        one.type = row.text(2);
        one.version = row.integer(3);
        auto counting = groups.find({one.type, one.version});
        if (counting == groups.end()) {
            Counting found;
            if (const auto *type = countedType(catalogue, one.type, one.version)) {
                found.group = type->statisticsGroup;
                const auto *item = catalogue.item(u"statistics_group"_s, found.group);
                found.table = item ? item->members.value("table"_L1).toString() : QString();
            }
            counting = groups.insert({{one.type, one.version}, found}).first;
        }
        one.group = counting->second.group;
        one.table = counting->second.table;
        if (one.table.isEmpty() || !catalogue.item(u"statistics_table"_s, one.table))
            return; // counted in none of the tables
        one.id = Dossier::Id(row.id(0));
        one.number = row.text(1);
        one.variant = row.text(4);
        one.phase = row.text(5);
        one.cancelled = row.text(8) == u"CANCELLED";
        const auto closed = row.date(9);
        if (closed.isValid() && known(closed)) {
            one.closed = closed;
            one.outcome = row.text(10);
        }
        one.minutesImposed = row.integer(11);
        one.house = row.text(12);
        one.title = row.text(13);
        all << one;
    };
    rows.each("dossier",
              {"id", "number", "type", "version", "variant", "phase", "facet", "received_on", "state", "closed_on",
               "outcome", "hours_imposed", "house", "title"},
              {}, {}, read);

    QHash<AnyId, QList<CountedDossier::Move>> moves;
    rows.each("transfer", {"id", "dossier", "from_house", "to_house", "moved_on", "state"}, {}, {},
              [&](const KnownRow &row) {
                  if (row.text(5) == u"ACCEPTED" && known(row.date(4)))
                      moves[row.id(1)] << CountedDossier::Move{row.text(2), row.text(3), row.date(4)};
              });
    if (!moves.isEmpty())
        for (auto &one : all)
            if (const auto found = moves.constFind(one.id); found != moves.constEnd()) {
                one.moves = *found;
                std::stable_sort(one.moves.begin(), one.moves.end(),
                                 [](const auto &a, const auto &b) { return a.on < b.on; });
            }
    return all;
}

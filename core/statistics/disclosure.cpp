// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/disclosure.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QStringList computableCells(const QSet<QString> &hidden, const QList<QStringList> &sums)
{
    // Gauss: what is shown is a number, so only the hidden cells are unknowns. One that stands alone in a row is known.
    const auto unknowns = hidden.values();
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < unknowns.size(); ++i)
        at.insert(unknowns[i], i);
    QList<QList<double>> rows;
    for (const auto &sum : sums) {
        QList<double> row(unknowns.size(), 0.0);
        bool any = false;
        for (qsizetype i = 0; i < sum.size(); ++i)
            if (const auto found = at.constFind(sum[i]); found != at.constEnd()) {
                row[*found] += i + 1 == sum.size() ? -1 : 1;
                any = true;
            }
        if (any)
            rows << row;
    }
    constexpr double none = 1e-9;
    qsizetype done = 0;
    for (qsizetype column = 0; column < unknowns.size() && done < rows.size(); ++column) {
        auto pivot = std::find_if(rows.begin() + done, rows.end(),
                                  [&](const QList<double> &row) { return std::abs(row[column]) > none; });
        if (pivot == rows.end())
            continue;
        std::swap(rows[done], *pivot);
        const auto by = rows[done][column];
        for (auto &value : rows[done])
            value /= by;
        for (qsizetype other = 0; other < rows.size(); ++other)
            if (const auto factor = rows[other][column]; other != done && std::abs(factor) > none)
                for (qsizetype i = 0; i < unknowns.size(); ++i)
                    rows[other][i] -= factor * rows[done][i];
        ++done;
    }
    QStringList computable;
    for (const auto &row : std::as_const(rows)) {
        qsizetype alone = -1;
        int count = 0;
        for (qsizetype i = 0; i < row.size(); ++i)
            if (std::abs(row[i]) > none) {
                alone = i;
                ++count;
            }
        if (count == 1 && !computable.contains(unknowns[alone]))
            computable << unknowns[alone];
    }
    computable.sort();
    return computable;
}

QSet<QString> hiddenCells(const QHash<QString, double> &cells, const QList<QStringList> &sums, double smallest)
{
    QSet<QString> hidden;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        if (*it < smallest)
            hidden << it.key();
    // Hides the smallest shown part of a sum, or its total when no part is left; false when all of it is hidden.
    const auto hideOne = [&](const QStringList &sum) {
        QString chosen;
        for (qsizetype i = 0; i + 1 < sum.size(); ++i)
            if (!hidden.contains(sum[i]) && (chosen.isEmpty() || cells.value(sum[i]) < cells.value(chosen)))
                chosen = sum[i];
        if (chosen.isEmpty() && !hidden.contains(sum.last()))
            chosen = sum.last();
        if (!chosen.isEmpty())
            hidden << chosen;
        return !chosen.isEmpty();
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &sum : sums) {
            double together = 0;
            int count = 0;
            for (qsizetype i = 0; i + 1 < sum.size(); ++i)
                if (hidden.contains(sum[i])) {
                    together += cells.value(sum[i]);
                    ++count;
                }
            // With the total shown the hidden parts are known together: if that is small itself, each is.
            if (count > 0 && !hidden.contains(sum.last()) && together < smallest)
                changed = hideOne(sum) || changed;
        }
        const auto computable = computableCells(hidden, sums);
        for (const auto &cell : computable)
            for (const auto &sum : sums)
                if (sum.contains(cell) && hideOne(sum)) {
                    changed = true;
                    break;
                }
    }
    return hidden;
}

FigureTable withoutEmptyGroups(const FigureTable &table)
{
    QSet<QString> counted;
    for (const auto &figure : table.figures)
        if (figure.value != 0 || figure.rows > 0)
            counted << figure.table + u'/' + figure.group;
    auto smaller = table;
    smaller.figures.removeIf(
        [&](const Figure &figure) { return !counted.contains(figure.table + u'/' + figure.group); });
    return smaller;
}

QSet<QString> hiddenFigures(const FigureTable &table, const Catalogue &catalogue)
{
    const auto smallest = catalogue.numberParameter(u"smallCellLimit"_s, 5);
    QHash<QString, double> cells;
    QHash<QString, QStringList> groupsOf; // total -> its groups
    QHash<QString, QStringList> partsOf;  // figure -> its parts
    QSet<QString> hidden;
    for (const auto &figure : table.figures) {
        const auto *item = catalogue.item(u"statistic"_s, figure.indicator);
        const auto how = item ? item->members.value("how"_L1).toString() : QString();
        const auto unit = item ? item->members.value("unit"_L1).toString() : QString();
        const auto code = figure.code();
        if (how != u"SUM") {
            if (figure.group.isEmpty() || figure.rows < smallest)
                hidden << code;
            continue;
        }
        // A few dossiers stay few when they are told in hours or days.
        const bool inDossiers = unit == u"DOSSIERS" || unit == u"PERSONS";
        cells.insert(code, inDossiers ? figure.value : figure.rows < smallest ? 0 : figure.value);
        const auto total = Figure{.table = figure.table, .indicator = figure.indicator}.code();
        if (!figure.part.isEmpty()) {
            auto whole = figure;
            whole.part.clear();
            partsOf[whole.code()] << code;
        } else if (!figure.group.isEmpty() && figure.indicator != u"PLACES_USED") {
            groupsOf[total] << code;
        }
    }
    QList<QStringList> sums;
    for (auto it = groupsOf.begin(); it != groupsOf.end(); ++it)
        if (cells.contains(it.key()))
            sums << (*it + QStringList{it.key()});
    for (auto it = partsOf.begin(); it != partsOf.end(); ++it) {
        double together = 0;
        for (const auto &part : *it)
            together += cells.value(part);
        // Parts of a figure of their own, or of the new dossiers they split.
        auto whole = it.key();
        if (!cells.contains(whole))
            whole = whole.section(u':', 0, 0) + u":NEW_MANDATES"_s;
        if (cells.contains(whole) && together <= cells.value(whole))
            sums << (*it + QStringList{whole});
    }
    return hidden + hiddenCells(cells, sums, smallest);
}

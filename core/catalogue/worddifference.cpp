// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/worddifference.h"

#include <QStringList>

#include <vector>

QList<WordStretch> wordDifference(const QString &before, const QString &after)
{
    using Kind = WordStretch::Kind;
    const auto old = before.split(u' ', Qt::SkipEmptyParts);
    const auto fresh = after.split(u' ', Qt::SkipEmptyParts);
    const auto rows = size_t(old.size());
    const auto columns = size_t(fresh.size());
    // The longest run of words in both, from each pair of words to the end. Sentences of law are short.
    std::vector<int> longest((rows + 1) * (columns + 1), 0);
    const auto at = [&](size_t i, size_t j) -> int & { return longest[i * (columns + 1) + j]; };
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;)
            at(i, j) =
                old[qsizetype(i)] == fresh[qsizetype(j)] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    QList<WordStretch> all;
    QStringList gone, came;
    const auto add = [&](Kind kind, const QString &text) {
        if (!all.isEmpty() && all.last().kind == kind)
            all.last().text += u' ' + text;
        else
            all << WordStretch{kind, text};
    };
    const auto flush = [&] {
        if (!gone.isEmpty())
            add(Kind::Old, gone.join(u' '));
        if (!came.isEmpty())
            add(Kind::New, came.join(u' '));
        gone.clear();
        came.clear();
    };
    size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && old[qsizetype(i)] == fresh[qsizetype(j)]) {
            flush();
            add(Kind::Same, old[qsizetype(i)]);
            ++i;
            ++j;
        } else if (j == columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            gone << old[qsizetype(i++)];
        } else {
            came << fresh[qsizetype(j++)];
        }
    }
    flush();
    return all;
}

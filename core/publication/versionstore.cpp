// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/publication/versionstore.h"

using namespace Qt::StringLiterals;

namespace {

QList<KeptTypeVersion> read(const Database &database, const QByteArray &where, const QVariantList &values)
{
    auto query = database.queryText("SELECT v.id, v.code, v.version, v.state, v.body, v.from_on, v.until_on, v.author,"
                                    " coalesce(a.name, ''), v.reviewer, coalesce(r.name, ''), v.reviewed_on, v.note"
                                    " FROM catalogue_version v LEFT JOIN staff a ON a.id = v.author"
                                    " LEFT JOIN staff r ON r.id = v.reviewer WHERE v.deleted = 0 " +
                                        where + " ORDER BY v.code, v.version",
                                    values);
    QList<KeptTypeVersion> all;
    while (query.next())
        all << KeptTypeVersion{.id = query.id(0),
                               .code = query.text(1),
                               .version = query.integer(2),
                               .state = query.text(3),
                               .body = query.object(4),
                               .validity = {query.date(5), query.date(6)},
                               .author = query.id<Staff>(7),
                               .authorName = query.text(8),
                               .reviewer = query.id<Staff>(9),
                               .reviewerName = query.text(10),
                               .reviewedOn = query.date(11),
                               .note = query.text(12)};
    return all;
}

} // namespace

QList<KeptTypeVersion> keptTypeVersions(const Database &database)
{
    return read(database, {}, {});
}

std::optional<KeptTypeVersion> keptTypeVersion(const Database &database, const AnyId &id)
{
    const auto found = read(database, "AND v.id = ?", {columnValue(id)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<KeptTypeVersion> keptTypeVersion(const Database &database, const QString &code, int version)
{
    const auto found = read(database, "AND v.code = ? AND v.version = ?", {code, version});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

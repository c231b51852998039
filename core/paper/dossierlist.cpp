// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/dossierlist.h"

#include "core/base/sentence.h"
#include "core/dossier/typetext.h"
#include "core/paper/sheetwriter.h"

using namespace Qt::StringLiterals;

Sheet dossierListSheet(const Workspace &workspace, const QList<DossierStore::Row> &rows, const QString &filter,
                       bool cut, Language language)
{
    SheetWriter writer(workspace, language, {});
    const auto today = writer.today();
    writer.sheet().head.number = writer.words(u"list.title"_s);
    writer.sheet().head.wide = true;
    writer.title(writer.words(u"list.title"_s));
    writer.say(u"list.of"_s, {{u"filter"_s, filter}, {u"count"_s, rows.size()}, {u"on"_s, shortDate(today)}});
    if (cut)
        writer.warning(writer.words(u"list.cut"_s, {{u"count"_s, rows.size()}}));
    QList<QStringList> lines;
    for (const auto &row : rows) {
        QString next;
        if (row.nextDue.isValid()) {
            const auto *type = writer.catalogue().type(row.dossier.type, row.dossier.version);
            const auto *rule = type ? type->term(row.nextTerm) : nullptr;
            next = shortDate(row.nextDue);
            if (row.nextDue < today)
                next += u" ("_s + writer.words(u"late"_s) + u')';
            if (rule)
                next += u" · "_s + rule->name.in(language);
        }
        lines << QStringList{row.person.isEmpty() ? u"—"_s : row.person,
                             typeText(writer.catalogue(), row.dossier, language),
                             row.dossier.number,
                             row.assistant,
                             writer.name("dossier_state", row.dossier.state),
                             shortDate(row.dossier.receivedOn),
                             next};
    }
    writer.table(
        {{"person", 3}, {"type", 2}, {"number"}, {"assistant", 3}, {"state"}, {"received", 1, true}, {"next", 1}},
        lines);
    return writer.sheet();
}

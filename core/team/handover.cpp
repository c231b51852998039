// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/team/handover.h"

#include "core/base/sentence.h"
#include "core/dossier/dossierfile.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addContacts(HandoverEntry &entry, const DossierFile &file, QDate today)
{
    const Contact *last = nullptr;
    const Contact *promised = nullptr;
    for (const auto &contact : file.contacts) {
        if (contact.state != u"DONE" || contact.date() > today)
            continue;
        last = &contact;
        if (!contact.promised.isEmpty())
            promised = &contact;
    }
    if (last) {
        entry.contactOn = last->date();
        entry.contactKind = last->kind;
        entry.contactLine = last->summary.section(u'\n', 0, 0).trimmed();
    }
    for (const auto &contact : file.contacts)
        if (contact.state == u"DONE" && !contact.promised.isEmpty() &&
            (&contact == promised || contact.proofDue.isValid()))
            entry.promises << contact.promised.simplified();
}

QString kindOf(const Catalogue &catalogue, const Dossier &dossier, Language language)
{
    const auto *type = catalogue.type(dossier.type, dossier.version);
    return type ? type->shortName.in(language) : dossier.type;
}

} // namespace

QList<HandoverEntry> handover(const Database &database, const Staff &reader, const Staff::Id &staff, QDate today)
{
    QList<HandoverEntry> entries;
    for (const auto &dossier : dossiersOf(database, reader, staff)) {
        HandoverEntry entry{.dossier = dossier};
        {
            auto next = database.query("SELECT term, substr(due, 1, 10) FROM deadline WHERE dossier = ?"
                                       " AND state = 'OPEN' AND actor = 'JA' AND due IS NOT NULL ORDER BY due LIMIT 1",
                                       dossier.id);
            if (next.next()) {
                entry.nextTerm = next.text(0);
                entry.nextDue = next.date(1);
            }
        }
        if (const auto file = loadDossier(database, dossier.id)) {
            addContacts(entry, *file, today);
            for (const auto &task : file->ownTasks)
                if (!task.doneOn.isValid())
                    entry.ownTasks << task.title;
        }
        entries << entry;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const HandoverEntry &a, const HandoverEntry &b) {
        return a.nextDue.isValid() && (!b.nextDue.isValid() || a.nextDue < b.nextDue);
    });
    return entries;
}

ReportText handoverText(const QList<HandoverEntry> &entries, const Catalogue &catalogue, const Staff &staff,
                        QDate today, Language language)
{
    using Kind = ReportBlock::Kind;
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    ReportText text{.title = sentence(u"handover.title"_s, language, {{u"staff"_s, staff.name}})};
    const auto add = [&](Kind kind, const QString &line) { text.blocks << ReportBlock{.kind = kind, .text = line}; };
    const auto say = [&](const QString &key, const QJsonObject &places) {
        add(Kind::Bullet, sentence(key, language, places));
    };
    add(Kind::Title, text.title);
    add(Kind::Paragraph, sentence(u"handover.asOn"_s, language, {{u"on"_s, iso(today)}, {u"count"_s, entries.size()}}));
    for (const auto &entry : entries) {
        const auto &dossier = entry.dossier;
        add(Kind::Heading, QStringList{dossier.title.isEmpty() ? u"—"_s : dossier.title,
                                       kindOf(catalogue, dossier, language), dossier.number}
                               .join(u" · "_s));
        const auto *type = catalogue.type(dossier.type, dossier.version);
        const auto *rule = type ? type->term(entry.nextTerm) : nullptr;
        if (entry.nextDue.isValid())
            say(entry.nextDue < today ? u"handover.late"_s : u"handover.next"_s,
                {{u"on"_s, iso(entry.nextDue)}, {u"term"_s, rule ? rule->name.in(language) : entry.nextTerm}});
        else
            say(u"handover.noDate"_s, {});
        if (!entry.contactOn.isValid())
            say(u"handover.noContact"_s, {});
        else
            say(entry.contactLine.isEmpty() ? u"handover.contact"_s : u"handover.contactSaid"_s,
                {{u"on"_s, iso(entry.contactOn)},
                 {u"kind"_s, catalogue.name(u"contact"_s, entry.contactKind, language)},
                 {u"line"_s, entry.contactLine}});
        for (const auto &one : entry.promises)
            say(u"handover.promised"_s, {{u"what"_s, one}});
        for (const auto &one : entry.ownTasks)
            say(u"handover.task"_s, {{u"what"_s, one}});
    }
    return text;
}

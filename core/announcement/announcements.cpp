// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/announcement/announcements.h"

#include "core/access/permissions.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 14;
constexpr int most = 60;
constexpr int minutesAhead = 30;

QList<Announcement> comingAppointments(const Database &database, const Staff &reader, const QDateTime &now)
{
    const auto moment = [](const QDateTime &at) { return at.toString(u"yyyy-MM-ddTHH:mm"_s); };
    auto query = database.query(
        "SELECT contact.id, contact.kind, contact.starts_at, contact.place, contact.dossier, dossier.title"
        " FROM contact JOIN dossier ON dossier.id = contact.dossier"
        " WHERE contact.staff = ? AND contact.state = 'PLANNED' AND contact.deleted = 0"
        " AND contact.starts_at >= ? AND contact.starts_at <= ? ORDER BY contact.starts_at",
        reader.id, moment(now), moment(now.addSecs(minutesAhead * 60)));
    QList<Announcement> coming;
    while (query.next())
        coming << Announcement{
            .kind = Announcement::Kind::Appointment,
            .at = QDateTime::fromString(query.text(2), Qt::ISODate),
            .who = query.text(5),
            .saying = {query.text(3).isEmpty() ? u"notice.appointment"_s : u"notice.appointmentAt"_s,
                       {{u"contact"_s, codePlace("contact", query.text(1))}, {u"place"_s, query.text(3)}}},
            .dossier = query.id<Dossier>(4),
            .dossierTitle = query.text(5),
            .contact = query.id(0)};
    return coming;
}

} // namespace

QList<Announcement> announcements(const Database &database, const Staff &reader, const QDateTime &now, qint64 readUntil)
{
    auto found = comingAppointments(database, reader, now);
    // What was taken back since announces nothing any more.
    auto query = database.query(
        "SELECT act.mid, act.name, act.happened_at, coalesce(staff.name, act.login), act.sentence, act.dossier,"
        " coalesce(dossier.title, ''), coalesce(dossier.facet, '')"
        " FROM act INDEXED BY act_by_day LEFT JOIN dossier ON dossier.id = act.dossier"
        " LEFT JOIN staff ON staff.id = act.staff"
        " WHERE act.login <> ? AND act.happened_at >= ? AND act.undone_by IS NULL"
        " AND (dossier.assistant = ? OR act.name IN ('publishVersion', 'moveCommencement', 'endVersion', 'endMove',"
        " 'importCatalogueVersion', 'setParameter'))"
        " ORDER BY act.mid DESC LIMIT ?",
        reader.login, QString(now.date().addDays(-days).toString(Qt::ISODate)), reader.id, most);
    while (query.next()) {
        if (!query.isNull(5) && !maySee(reader.role, query.text(7)))
            continue;
        const auto saying = query.object(4);
        found << Announcement{.kind = query.isNull(5) ? Announcement::Kind::Law : Announcement::Kind::Act,
                              .mid = query.number(0),
                              .at = QDateTime::fromString(query.text(2), Qt::ISODate),
                              .who = query.text(3),
                              .saying = {saying.value("key"_L1).toString(), saying.value("places"_L1).toObject()},
                              .dossier = query.id<Dossier>(5),
                              .dossierTitle = query.text(6),
                              .isNew = query.number(0) > readUntil};
    }
    return found;
}

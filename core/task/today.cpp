// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/task/today.h"

#include "core/access/absencestore.h"
#include "core/access/permissions.h"
#include "core/dossier/dossierstore.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addTasks(TodayView &view, const Database &database, const Staff::Id &staff, const Staff *coveredBy,
              const QString &absent)
{
    auto tasks = database.query(
        "SELECT " DOSSIER_COLUMNS
        ", task.key, task.kind, task.staff, task.due, task.places, task.source, deadline.term, deadline.anchor,"
        " deadline.from_on"
        " FROM task JOIN dossier ON dossier.id = task.dossier"
        " LEFT JOIN deadline ON deadline.dossier = task.dossier AND task.key = task.kind || '/' || deadline.term || "
        "'/' || deadline.anchor"
        " WHERE task.staff = ? AND (task.kind <> 'task.askMissing' OR dossier.state = 'REGISTERED') ORDER BY task.due "
        "IS NULL, task.due, dossier.number LIMIT 2000",
        staff);
    while (tasks.next()) {
        TodayLine line{.dossier = readDossier(tasks)};
        if (coveredBy && !maySee(coveredBy->role, line.dossier.facet))
            continue;
        line.task = {.key = tasks.text(22),
                     .kind = tasks.text(23),
                     .staff = tasks.id<Staff>(24),
                     .due = tasks.date(25),
                     .places = tasks.object(26),
                     .source = tasks.id(27)};
        line.term = tasks.text(28);
        line.anchor = tasks.text(29);
        line.from = tasks.date(30);
        line.standsInFor = absent;
        view.lines << line;
    }
}

void addAppointments(TodayView &view, const Database &database, const Staff::Id &staff, QDate today,
                     const Staff *coveredBy, const QString &absent)
{
    auto contacts = database.query(
        "SELECT " DOSSIER_COLUMNS
        ", contact.id, contact.kind, contact.medium, contact.state, contact.starts_at, contact.ends_at, contact.place,"
        " contact.outcome FROM contact JOIN dossier ON dossier.id = contact.dossier"
        " WHERE contact.staff = ? AND contact.starts_at >= ? AND contact.starts_at < ? AND contact.deleted = 0 AND "
        "contact.state <> 'CANCELLED'"
        " ORDER BY contact.starts_at",
        staff, today, today.addDays(1));
    while (contacts.next()) {
        TodayAppointment appointment{.dossier = readDossier(contacts)};
        if (coveredBy && !maySee(coveredBy->role, appointment.dossier.facet))
            continue;
        appointment.contact = Contact{.id = contacts.id<Contact>(22),
                                      .kind = contacts.text(23),
                                      .medium = contacts.text(24),
                                      .state = contacts.text(25),
                                      .outcome = contacts.text(29),
                                      .startsAt = contacts.text(26),
                                      .endsAt = contacts.text(27),
                                      .place = contacts.text(28)};
        appointment.standsInFor = absent;
        view.appointments << appointment;
    }
}

} // namespace

TodayView todayView(const Database &database, const Staff &staff, QDate today)
{
    TodayView view;
    const bool assigns =
        staff.role == u"TEAM_LEADER" || staff.role == u"HOUSE_DIRECTOR" || staff.role == u"ADMIN_OFFICER";
    addTasks(view, database, staff.id, nullptr, {});
    addAppointments(view, database, staff.id, today, nullptr, {});
    // Who is away has a stand-in, who sees the same tasks as long as it lasts; what his role may not see stays away.
    const auto covered = AbsenceStore(database).coveredBy(staff.id, today);
    for (const auto &absent : covered) {
        addTasks(view, database, absent.id, &staff, absent.name);
        addAppointments(view, database, absent.id, today, &staff, absent.name);
    }
    if (!covered.isEmpty()) {
        std::stable_sort(view.lines.begin(), view.lines.end(), [](const TodayLine &a, const TodayLine &b) {
            return a.task.due.isValid() != b.task.due.isValid() ? a.task.due.isValid() : a.task.due < b.task.due;
        });
        std::stable_sort(view.appointments.begin(), view.appointments.end(),
                         [](const TodayAppointment &a, const TodayAppointment &b) {
                             return a.contact.startsAt < b.contact.startsAt;
                         });
    }
    auto fresh =
        assigns
            ? database.query("SELECT " DOSSIER_COLUMNS
                             "FROM dossier WHERE state = 'REGISTERED' AND assistant IS NULL AND deleted = 0"
                             " ORDER BY received_on DESC LIMIT 50")
            : database.query(
                  "SELECT " DOSSIER_COLUMNS
                  "FROM dossier WHERE assistant = ? AND state = 'RUNNING' AND deleted = 0 AND received_on >= ?"
                  " AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.dossier = dossier.id AND contact.deleted = 0)"
                  " ORDER BY received_on DESC LIMIT 50",
                  staff.id, today.addDays(-90));
    while (fresh.next())
        if (const auto dossier = readDossier(fresh); maySee(staff.role, dossier.facet))
            view.newMandates << dossier;
    auto changes = database.query(
        "SELECT act.name, act.login, coalesce(staff.name, act.login), act.happened_at, act.sentence, act.dossier, "
        "dossier.title"
        " FROM act INDEXED BY act_by_day CROSS JOIN dossier ON dossier.id = act.dossier"
        " LEFT JOIN staff ON staff.id = act.staff"
        " WHERE dossier.assistant = ? AND act.login <> ? AND act.happened_at >= ? ORDER BY act.mid DESC LIMIT 30",
        staff.id, staff.login, QString(today.addDays(-1).toString(Qt::ISODate)));
    while (changes.next()) {
        const auto saying = changes.object(4);
        view.changes << TodayChange{.act = changes.text(0),
                                    .login = changes.text(1),
                                    .name = changes.text(2),
                                    .at = QDateTime::fromString(changes.text(3), Qt::ISODate),
                                    .key = saying.value("key"_L1).toString(),
                                    .places = saying.value("places"_L1).toObject(),
                                    .dossier = changes.id<Dossier>(5),
                                    .title = changes.text(6)};
    }
    auto open = database.query(
        "SELECT count(*) FROM dossier WHERE assistant = ? AND state IN ('RUNNING', 'SUSPENDED') AND deleted = 0",
        staff.id);
    view.openDossiers = open.next() ? open.integer(0) : 0;
    return view;
}

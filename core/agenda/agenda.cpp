// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/agenda/agenda.h"

#include "core/access/absencestore.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// "IN (?, ?)" with as many places as there are people, whose ids come first among the values.
class People
{
public:
    explicit People(const QList<Staff::Id> &staff)
        : m_places("IN (?" + QByteArray(", ?").repeated(staff.size() - 1) + ')')
    {
        for (const auto &one : staff)
            m_values << columnValue(one);
    }
    const QByteArray &places() const { return m_places; }
    QVariantList with(const QVariantList &more) const { return m_values + more; }

private:
    QByteArray m_places;
    QVariantList m_values{};
};

QList<AgendaContact> contactsOf(const Database &database, const Staff &reader, const People &people, QDate first,
                                QDate last)
{
    auto query = database.queryText(
        "SELECT contact.id, contact.kind, contact.medium, contact.state, contact.outcome, contact.starts_at,"
        " contact.ends_at, contact.place, contact.staff, dossier.id, dossier.number, dossier.title, dossier.facet"
        " FROM contact JOIN dossier ON dossier.id = contact.dossier WHERE contact.staff " +
            people.places() +
            " AND contact.starts_at >= ? AND contact.starts_at < ? AND contact.state <> 'CANCELLED'"
            " AND contact.deleted = 0 ORDER BY contact.starts_at, contact.id",
        people.with({columnValue(first), columnValue(last.addDays(1))}));
    QList<AgendaContact> contacts;
    while (query.next()) {
        AgendaContact one{.contact = {.id = query.id<Contact>(0),
                                      .kind = query.text(1),
                                      .medium = query.text(2),
                                      .state = query.text(3),
                                      .outcome = query.text(4),
                                      .startsAt = query.text(5),
                                      .endsAt = query.text(6),
                                      .place = query.text(7),
                                      .staff = query.id<Staff>(8)},
                          .dossier = query.id<Dossier>(9),
                          .number = query.text(10),
                          .person = query.text(11)};
        if (!maySee(reader.role, query.text(12)))
            one = {.contact = {.id = one.contact.id,
                               .state = one.contact.state,
                               .startsAt = one.contact.startsAt,
                               .endsAt = one.contact.endsAt,
                               .staff = one.contact.staff},
                   .isHidden = true};
        contacts << one;
    }
    return contacts;
}

AgendaDue readDue(const Query &query)
{
    return {.dossier = query.id<Dossier>(0),
            .number = query.text(1),
            .person = query.text(2),
            .type = query.text(3),
            .version = query.integer(4),
            .staff = query.id<Staff>(5),
            .due = query.date(6)};
}

#define DUE_COLUMNS "dossier.id, dossier.number, dossier.title, dossier.type, dossier.version, "

void addDeadlines(QList<AgendaDue> &dues, const Database &database, const Staff &reader, const People &people,
                  QDate first, QDate last)
{
    auto query = database.queryText(
        "SELECT " DUE_COLUMNS "dossier.assistant, substr(deadline.due, 1, 10), deadline.term, deadline.anchor,"
        " dossier.facet FROM dossier JOIN deadline ON deadline.dossier = dossier.id WHERE dossier.assistant " +
            people.places() +
            " AND dossier.deleted = 0 AND dossier.closed_on IS NULL AND deadline.state = 'OPEN'"
            " AND deadline.due >= ? AND deadline.due < ? ORDER BY deadline.due, dossier.number, deadline.term",
        people.with({columnValue(first), columnValue(last.addDays(1))}));
    while (query.next()) {
        if (!maySee(reader.role, query.text(9)))
            continue;
        auto one = readDue(query);
        one.term = query.text(7);
        one.anchor = query.text(8);
        one.key = one.term + u'/' + one.anchor;
        dues << one;
    }
}

// Tasks that say the same as a deadline or an appointment already in the agenda are left to those.
void addTasks(QList<AgendaDue> &dues, const Database &database, const Staff &reader, const People &people, QDate first,
              QDate last)
{
    auto query =
        database.queryText("SELECT " DUE_COLUMNS "task.staff, task.due, task.key, task.kind, task.places, dossier.facet"
                           " FROM task JOIN dossier ON dossier.id = task.dossier WHERE task.staff " +
                               people.places() +
                               " AND task.due >= ? AND task.due <= ?"
                               " AND task.kind NOT IN ('task.term', 'task.report', 'task.noteContact')"
                               " ORDER BY task.due, dossier.number, task.key",
                           people.with({columnValue(first), columnValue(last)}));
    while (query.next()) {
        if (!maySee(reader.role, query.text(10)))
            continue;
        auto one = readDue(query);
        one.key = query.text(7);
        one.kind = query.text(8);
        one.places = query.object(9);
        dues << one;
    }
}

} // namespace

const Absence *Agenda::absenceOf(const Staff::Id &staff, QDate day) const
{
    const auto found = std::find_if(absences.begin(), absences.end(),
                                    [&](const Absence &one) { return one.staff == staff && one.contains(day); });
    return found == absences.end() ? nullptr : &*found;
}

const DayName *Agenda::nameOf(QDate day) const
{
    const auto found = std::find_if(days.begin(), days.end(), [&](const DayName &one) { return one.date == day; });
    return found == days.end() ? nullptr : &*found;
}

QList<Staff> agendaTeam(const Database &database, const Staff &user, QDate on)
{
    QList<Staff> team{user};
    for (const auto &one : StaffStore(database).all())
        if (one.id != user.id && one.team == user.team && !one.team.isEmpty() &&
            (!one.until.isValid() || one.until >= on))
            team << one;
    return team;
}

Agenda agenda(const Database &database, const Surroundings &with, const Staff &reader, const QList<Staff::Id> &staff,
              QDate first, QDate last)
{
    Agenda all{.first = first, .last = last};
    if (last < first)
        return all;
    for (auto year = first.year(); year <= last.year(); ++year)
        for (const auto &day : with.service.namedDays(year))
            if (day.date >= first && day.date <= last)
                all.days << day;
    if (staff.isEmpty())
        return all;
    const People people(staff);
    all.contacts = contactsOf(database, reader, people, first, last);
    addDeadlines(all.dues, database, reader, people, first, last);
    addTasks(all.dues, database, reader, people, first, last);
    std::stable_sort(all.dues.begin(), all.dues.end(),
                     [](const AgendaDue &a, const AgendaDue &b) { return a.due < b.due; });
    all.absences = AbsenceStore(database).of(staff, first, last);
    for (auto &one : all.absences)
        if (one.staff != reader.id && !leadsOthers(reader)) {
            one.reason.clear();
            one.note.clear();
        }
    return all;
}

QList<ContactToPlan> contactsToPlan(const Database &database, const Catalogue &catalogue, const Staff::Id &staff)
{
    auto query = database.query(
        "SELECT dossier.id, dossier.number, dossier.title, dossier.type, dossier.version, task.key, task.kind,"
        " task.due, task.places, task.source, missed.kind FROM task JOIN dossier ON dossier.id = task.dossier"
        " LEFT JOIN contact missed ON missed.id = task.source WHERE task.staff = ?"
        " AND task.kind IN ('task.invite', 'task.newInvitation', 'task.term')"
        " ORDER BY task.due IS NULL, task.due, dossier.number, task.key",
        staff);
    QList<ContactToPlan> found;
    while (query.next()) {
        ContactToPlan one{.dossier = query.id<Dossier>(0),
                          .number = query.text(1),
                          .person = query.text(2),
                          .task = {.key = query.text(5),
                                   .kind = query.text(6),
                                   .staff = staff,
                                   .due = query.date(7),
                                   .places = query.object(8),
                                   .source = query.id(9)}};
        if (one.task.kind == u"task.invite") {
            one.kind = one.task.places.value("contact"_L1).toString().section(u':', 1);
        } else if (one.task.kind == u"task.newInvitation") {
            one.kind = query.text(10);
        } else if (const auto *type = catalogue.type(query.text(3), query.integer(4))) {
            const auto *rule = type->term(one.task.key.section(u'/', 1, 1));
            one.kind = rule ? rule->fulfilledBy.contacts.value(0) : QString();
        }
        if (!one.kind.isEmpty() && one.kind != u"LETTER")
            found << one;
    }
    return found;
}

ContactTimes timesOf(const Contact &contact)
{
    const auto clock = [](const QString &moment) { return QTime::fromString(moment.mid(11, 5), u"HH:mm"_s); };
    ContactTimes times{.day = contact.date(), .from = clock(contact.startsAt)};
    const auto until = clock(contact.endsAt);
    if (!times.from.isValid() || !until.isValid())
        return times;
    const auto days = times.day.daysTo(QDate::fromString(contact.endsAt.left(10), Qt::ISODate));
    const auto minutes = static_cast<int>(times.from.secsTo(until) / 60 + days * 24 * 60);
    if (minutes > 0)
        times.minutes = minutes;
    return times;
}

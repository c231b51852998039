// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/board.h"

#include "core/access/absence.h"
#include "core/base/sentence.h"
#include "core/workspace.h"
#include "ui/base/contacticon.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(Board)
};

QString absenceText(const Workspace &workspace, const Absence &absence)
{
    return absence.reason.isEmpty()
               ? BoardWords::tr("Absent")
               : capital(workspace.catalogue().name(u"absence_reason"_s, absence.reason, currentLanguage()));
}

BoardColumn column(const Workspace &workspace, const Agenda &agenda, const Staff::Id &staff, QDate day)
{
    BoardColumn one{.day = day, .staff = staff};
    one.spoken = fullDate(day, currentLanguage());
    one.isToday = day == workspace.clock().today();
    if (const auto *name = agenda.nameOf(day)) {
        one.isClosed = true;
        one.detail = capital(name->name.in(currentLanguage()));
    }
    one.isClosed = one.isClosed || day.dayOfWeek() > 5;
    if (const auto *absence = agenda.absenceOf(staff, day)) {
        one.isAbsent = true;
        one.detail = absenceText(workspace, *absence);
    }
    return one;
}

class Builder
{
public:
    Builder(const Workspace &workspace, Board &board)
        : m_workspace(workspace),
          m_catalogue(workspace.catalogue()),
          m_board(board),
          m_language(currentLanguage()),
          m_now(workspace.clock().now().toString(u"yyyy-MM-ddTHH:mm"_s))
    {
    }

    void add(const Absence &absence)
    {
        for (int i = 0; i < m_board.columns.size(); ++i) {
            const auto &there = m_board.columns[i];
            if (there.staff != absence.staff || !absence.contains(there.day))
                continue;
            BoardItem item{.kind = BoardItem::Kind::Absence, .column = i, .icon = Icon::PersonArrow};
            item.title = absenceText(m_workspace, absence);
            item.detail = absence.note;
            item.source = absence.id;
            item.spoken = spokenOf(i, {item.title, item.detail});
            m_board.items << item;
        }
    }

    void add(const AgendaDue &due)
    {
        const int at = columnOf(due.staff, due.due);
        if (at < 0)
            return;
        const auto left = static_cast<int>(m_workspace.clock().today().daysTo(due.due));
        BoardItem item{.kind = due.isDeadline() ? BoardItem::Kind::Deadline : BoardItem::Kind::Task, .column = at};
        item.dossier = due.dossier;
        item.term = due.term;
        item.tone = termTone(left);
        item.icon = due.isDeadline() ? Icon::Flag : Icon::CheckBox;
        const auto *type = due.isDeadline() ? m_catalogue.type(due.type, due.version) : nullptr;
        const auto *rule = type ? type->term(due.term) : nullptr;
        item.title = due.person.isEmpty() ? due.number : due.person;
        item.detail =
            capital(rule ? rule->name.in(m_language) : spoken({due.kind, due.places}, m_catalogue, m_language));
        item.spoken = spokenOf(at, {due.isDeadline() ? BoardWords::tr("due date") : BoardWords::tr("task"), item.detail,
                                    due.person, due.number});
        m_board.items << item;
    }

    void add(const AgendaContact &one)
    {
        const auto times = timesOf(one.contact);
        const int at = columnOf(one.contact.staff, times.day);
        if (at < 0)
            return;
        BoardItem item{
            .kind = BoardItem::Kind::Busy, .column = at, .title = BoardWords::tr("Busy"), .icon = Icon::Lock};
        if (times.from.isValid()) {
            item.from = times.from.hour() * 60 + times.from.minute();
            item.minutes = std::min(times.minutes, 24 * 60 - item.from);
        }
        QString how;
        if (!one.isHidden) {
            const bool planned = one.contact.state == u"PLANNED";
            item.kind = planned ? BoardItem::Kind::Appointment : BoardItem::Kind::Held;
            item.title = one.person.isEmpty() ? one.number : one.person;
            item.detail = capital(m_catalogue.name(u"contact"_s, one.contact.kind, m_language));
            if (!one.contact.place.isEmpty())
                item.detail += u", "_s + one.contact.place;
            item.icon = contactIcon(one.contact);
            item.tone = Tone::Accent;
            item.source = one.contact.id;
            item.dossier = one.dossier;
            item.isMovable = planned && !item.isAllDay() &&
                             (one.contact.staff == m_workspace.user().id || leadsOthers(m_workspace.user()));
            item.isToRecord = planned && one.contact.startsAt.left(16) <= m_now;
            how = BoardWords::tr("planned");
            if (item.isToRecord) {
                item.tone = Tone::Soon;
                how = BoardWords::tr("still to record");
            } else if (!planned) {
                const auto *outcome = m_catalogue.item(u"contact_outcome"_s, one.contact.outcome);
                const bool well = !outcome || outcomeFlags(*outcome).attended || outcomeFlags(*outcome).acceptable;
                item.tone = well ? Tone::Ok : Tone::Over;
                how = m_catalogue.name(u"contact_outcome"_s, one.contact.outcome, m_language);
            }
        }
        item.spoken = spokenOf(at, {item.isAllDay() ? QString() : clockSpan(item.from, item.minutes), item.title,
                                    item.detail, one.number, how});
        m_board.items << item;
    }

private:
    int columnOf(const Staff::Id &staff, QDate day) const
    {
        for (int i = 0; i < m_board.columns.size(); ++i)
            if (m_board.columns[i].staff == staff && m_board.columns[i].day == day)
                return i;
        return -1;
    }

    QString spokenOf(int at, QStringList parts) const
    {
        parts.prepend(m_board.columns[at].spoken);
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    Board &m_board;
    Language m_language;
    QString m_now;
};

} // namespace

QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString clockSpan(int from, int minutes)
{
    return clockText(from) + u'–' + clockText(from + minutes);
}

QString momentText(QDate day, int minutes)
{
    const auto at = day.addDays(minutes / (24 * 60));
    return at.toString(Qt::ISODate) + u'T' + clockText(minutes % (24 * 60));
}

QList<BoardColumn> weekColumns(const Workspace &workspace, const Agenda &agenda, const Staff &staff, QDate monday)
{
    QList<BoardColumn> columns;
    for (int i = 0; i < 7; ++i) {
        auto one = column(workspace, agenda, staff.id, monday.addDays(i));
        one.title = mediumDate(one.day, currentLanguage()).section(u' ', 0, 1);
        one.shortTitle = QString::number(one.day.day());
        one.isNarrow = i > 4;
        columns << one;
    }
    return columns;
}

QList<BoardColumn> teamColumns(const Workspace &workspace, const Agenda &agenda, const QList<Staff> &team, QDate day)
{
    QList<BoardColumn> columns;
    for (const auto &member : team) {
        auto one = column(workspace, agenda, member.id, day);
        one.title = member.name;
        one.shortTitle = member.name.section(u' ', 0, 0);
        one.spoken = member.name + u", "_s + one.spoken;
        columns << one;
    }
    return columns;
}

Board boardOf(const Workspace &workspace, const Agenda &agenda, QList<BoardColumn> columns)
{
    Board board{.columns = std::move(columns)};
    Builder builder(workspace, board);
    for (const auto &absence : agenda.absences)
        builder.add(absence);
    for (const auto &due : agenda.dues)
        builder.add(due);
    for (const auto &contact : agenda.contacts)
        builder.add(contact);
    std::stable_sort(board.items.begin(), board.items.end(), [](const BoardItem &a, const BoardItem &b) {
        return a.column != b.column ? a.column < b.column : a.from < b.from;
    });
    return board;
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/todaymodel.h"

#include "core/base/sentence.h"
#include "core/workspace.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TodayModel::TodayModel(const Workspace &workspace, QObject *parent) : QAbstractItemModel(parent), m_workspace(workspace)
{
}

TodayModel::Kind kindOf(const TodayLine &line)
{
    const auto &kind = line.task.kind;
    if (kind == u"task.report" || kind == u"task.finalReport" || kind == u"task.contractReport" ||
        kind == u"task.answerDue")
        return TodayModel::Kind::Reports;
    if (kind == u"task.noteContact" || kind == u"task.invite" || kind == u"task.newInvitation" ||
        kind == u"task.decideProof")
        return TodayModel::Kind::Contacts;
    return TodayModel::Kind::Tasks;
}

void TodayModel::setLines(const QList<TodayLine> &lines)
{
    m_all = lines;
    build();
}

void TodayModel::setKind(Kind kind)
{
    m_kind = kind;
    build();
}

int TodayModel::count(Kind kind) const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [&](const TodayLine &line) { return kind == Kind::All || kindOf(line) == kind; }));
}

int TodayModel::lateCount() const
{
    const auto today = m_workspace.clock().today();
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const TodayLine &line) {
        return line.task.due.isValid() && line.task.due < today;
    }));
}

void TodayModel::build()
{
    const auto today = m_workspace.clock().today();
    const auto sunday = today.addDays(7 - today.dayOfWeek());
    const auto monday = sunday.addDays(1);
    const auto day = [](QDate date) { return mediumDate(date, currentLanguage()).section(u' ', 0, 2); };
    // "ma 1 tot zo 7 mrt": the month once when it is the same.
    const auto from = monday.month() == monday.addDays(6).month() ? day(monday).section(u' ', 0, 1) : day(monday);
    QList<Group> groups{
        {.id = Late, .title = tr("Overdue"), .icon = Icon::Warning, .tone = Tone::Over},
        {.id = DueToday, .title = tr("Today"), .icon = Icon::Clock, .tone = Tone::Soon},
        {.id = ThisWeek, .title = tr("This week"), .span = tr("up to %1").arg(day(sunday))},
        {.id = NextWeek, .title = tr("Next week"), .span = tr("%1 to %2", "dates").arg(from, day(sunday.addDays(7)))},
        {.id = Afterwards, .title = tr("Later")},
        {.id = Undated, .title = tr("Without a date"), .icon = Icon::Circle}};
    for (const auto &line : std::as_const(m_all)) {
        if (m_kind != Kind::All && kindOf(line) != m_kind)
            continue;
        const auto due = line.task.due;
        const int group = !due.isValid()             ? 5
                          : due < today              ? 0
                          : due == today             ? 1
                          : due <= sunday            ? 2
                          : due <= sunday.addDays(7) ? 3
                                                     : 4;
        groups[group].lines << line;
    }
    groups.removeIf([](const Group &group) { return group.lines.isEmpty(); });
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

// Lines carry the number of their group plus one, groups carry zero.
QModelIndex TodayModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex TodayModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[parent.row()].lines.size()) : 0;
}

int TodayModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const TodayLine *TodayModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[int(index.internalId()) - 1].lines[index.row()];
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto *one = line(index))
        return lineData(*one, index.column(), role);
    return groupData(m_groups[index.row()], index.column(), role);
}

QVariant TodayModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (role == GroupRole)
        return group.id;
    if (role == Qt::AccessibleDescriptionRole)
        return tr("%n line(s)", nullptr, int(group.lines.size()));
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return column == 0 ? QVariant(group.title) : QVariant();
    if (role == CountRole)
        return group.span.isEmpty() ? QString::number(group.lines.size())
                                    : QString(QString::number(group.lines.size()) + u" · "_s + group.span);
    if (role == IconRole)
        return static_cast<int>(group.icon);
    if (role == ToneRole)
        return static_cast<int>(group.tone);
    return {};
}

QVariant TodayModel::lineData(const TodayLine &line, int column, int role) const
{
    const auto today = m_workspace.clock().today();
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto *type = catalogue.type(line.dossier.type, line.dossier.version);
    const auto due = line.task.due;
    const int left = due.isValid() ? static_cast<int>(today.daysTo(due)) : 0;
    const auto *rule = type && !line.term.isEmpty() ? type->term(line.term) : nullptr;
    const int near = rule ? std::max(7, rule->soonDays > 14 ? 7 : rule->soonDays) : 7;
    if (role == IsGroupRole)
        return false;
    if (role == TagRole)
        return due.isValid() ? QVariant::fromValue(termTag(left, near))
                             : QVariant::fromValue(TagText{Tone::Neutral, Icon::Circle, tr("open")});
    if (role == ToneRole)
        return static_cast<int>(due.isValid() ? termTone(left, near) : Tone::Neutral);
    if (role == GoneRole)
        return line.from.isValid() ? QVariant(static_cast<int>(line.from.daysTo(today))) : QVariant();
    if (role == LengthRole)
        return line.from.isValid() && due.isValid() ? QVariant(static_cast<int>(line.from.daysTo(due))) : QVariant();
    QString first, second;
    switch (column) {
    case StandColumn:
        first = due.isValid() ? termTag(left, near).text : tr("open");
        break;
    case WhatColumn:
        if (rule && line.task.kind == u"task.report") {
            first = capital(rule->name.in(language));
            for (const auto &report : type->reports)
                if (report.term == rule->code || rule->fulfilledBy.reports.contains(report.kind))
                    second = capital(report.to == u"PRINCIPAL_OF_MANDATE"
                                         ? sentence(u"leaflet.principal.PRINCIPAL_OF_MANDATE"_s, language)
                                         : catalogue.name(u"principal"_s, report.to, language));
            if (second.isEmpty())
                second = rule->article.in(language);
        } else {
            const auto whole = spoken({line.task.kind, line.task.places}, catalogue, language);
            const auto colon = whole.indexOf(u": "_s);
            first = capital(colon > 0 ? whole.left(colon) : whole);
            second = colon > 0 ? capital(whole.mid(colon + 2)) : QString();
        }
        if (second.isEmpty())
            second = kindOf(line) == Kind::Reports    ? tr("Report")
                     : kindOf(line) == Kind::Contacts ? tr("Contact")
                                                      : tr("Task");
        break;
    case WhoColumn:
        first = line.dossier.title.isEmpty() ? line.dossier.number : line.dossier.title;
        second = typeText(catalogue, line.dossier, language) + u" · "_s + line.dossier.number;
        if (!line.standsInFor.isEmpty())
            second = tr("for %1", "stand-in").arg(line.standsInFor) + u" · "_s + line.dossier.number;
        break;
    case ProgressColumn:
        break;
    case DueColumn:
        first = due.isValid() ? listDate(due, today) : QString();
        break;
    }
    if (role == Qt::DisplayRole)
        return first;
    if (role == SecondLineRole)
        return second;
    if (role == Qt::AccessibleTextRole)
        return second.isEmpty() ? first : QString(first + u", "_s + second);
    if (role == Qt::ToolTipRole && (column == WhatColumn || column == WhoColumn))
        return QString(first + (second.isEmpty() ? QString() : u"\n"_s + second)).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole && column == DueColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QList<TagText> TodayModel::tags() const
{
    QList<TagText> found;
    for (const auto &line : m_all)
        found << lineData(line, StandColumn, TagRole).value<TagText>();
    return found;
}

QSet<QString> TodayModel::texts(int column, int role) const
{
    QSet<QString> found;
    for (const auto &line : m_all)
        found << lineData(line, column, role).toString();
    return found;
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StandColumn:
        return tr("Stand");
    case WhatColumn:
        return tr("What");
    case WhoColumn:
        return tr("Person and dossier");
    case ProgressColumn:
        return tr("Progress");
    case DueColumn:
        return tr("Due");
    }
    return {};
}

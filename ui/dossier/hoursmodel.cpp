// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/hoursmodel.h"

#include "core/base/sentence.h"
#include "core/workpenalty/workpenalty.h"
#include "ui/base/readdate.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/dossier/linedelegate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString hoursText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

// A tick of any kind is yes.
bool isAbsent(const QString &cell)
{
    static const QStringList no{u"0"_s, u"-"_s, u"n"_s, u"nee"_s, u"neen"_s, u"non"_s, u"nein"_s, u"no"_s, u"false"_s};
    const auto typed = cell.trimmed().toLower();
    return !typed.isEmpty() && !no.contains(typed);
}

std::optional<int> readBreak(const QString &cell)
{
    static const QRegularExpression minutes(u"^(\\d{1,3})\\s*(?:min|m|')?\\.?$"_s);
    const auto match = minutes.match(cell.trimmed().toLower());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString unquoted(QString cell)
{
    cell = cell.trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s).trimmed();
    return cell;
}

} // namespace

bool HoursLine::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

tl::expected<QJsonObject, QString> readHoursLine(const HoursLine &line, QDate today, Language language)
{
    using Column = HoursColumn;
    const auto filled = [&](Column column) { return !line.at(column).trimmed().isEmpty(); };
    const auto wrong = [](const QString &sentence) { return tl::make_unexpected(sentence); };
    if (!filled(Column::Day))
        return wrong(HoursModel::tr("The day is still empty."));
    const auto day = readDate(line.at(Column::Day), today, DateHint::Past, language);
    if (!day)
        return wrong(HoursModel::tr("“%1” is no day; type for example 24/11/2026.").arg(line.at(Column::Day)));
    QJsonObject with{{u"on"_s, day->toString(Qt::ISODate)}};
    if (filled(Column::Note))
        with.insert(u"note"_s, line.at(Column::Note).trimmed());
    if (isAbsent(line.at(Column::Absent))) {
        with.insert(u"absent"_s, true);
        return with;
    }
    for (const auto &[column, name] : {std::pair{Column::From, u"from"_s}, {Column::Until, u"to"_s}})
        if (filled(column)) {
            const auto time = readTime(line.at(column));
            if (!time)
                return wrong(HoursModel::tr("“%1” is no time; type for example 8:30.").arg(line.at(column)));
            with.insert(name, time->toString(u"HH:mm"_s));
        }
    if (filled(Column::Break)) {
        const auto minutes = readBreak(line.at(Column::Break));
        if (!minutes)
            return wrong(
                HoursModel::tr("“%1” is no number of minutes; type for example 30.").arg(line.at(Column::Break)));
        with.insert(u"breakMinutes"_s, *minutes);
    }
    if (filled(Column::Hours)) {
        const auto minutes = readHours(line.at(Column::Hours));
        if (!minutes)
            return wrong(
                HoursModel::tr("“%1” is no number of hours; type for example 7:30.").arg(line.at(Column::Hours)));
        with.insert(u"hours"_s, hoursText(*minutes));
    }
    if (!with.contains("hours"_L1) && !(with.contains("from"_L1) && with.contains("to"_L1)))
        return wrong(HoursModel::tr("Type from and until, or the hours."));
    return with;
}

QList<HoursLine> readHoursText(const QString &text, int first)
{
    QList<HoursLine> lines;
    static const QRegularExpression ends(u"\r\n|\r|\n"_s);
    static const QRegularExpression digit(u"\\d"_s);
    const auto typed = text.split(ends);
    for (const auto &one : typed) {
        if (one.trimmed().isEmpty())
            continue;
        HoursLine line;
        const auto cells = one.split(one.contains(u'\t') ? u'\t' : u';');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto cell = unquoted(cells[i]);
            const auto column = static_cast<size_t>(first + i);
            if (column < line.cells.size())
                line.cells[column] = cell;
            else if (!cell.isEmpty()) // more columns than there are: nothing is thrown away
                line.cells.back() += (line.cells.back().isEmpty() ? QString() : u" "_s) + cell;
        }
        const bool isHeading = lines.isEmpty() && typed.size() > 1 && cells.size() > 1 && !one.contains(digit);
        if (!line.isEmpty() && !isHeading)
            lines << line;
    }
    return lines;
}

HoursModel::HoursModel(std::function<QDate()> today, QObject *parent)
    : QAbstractTableModel(parent), m_today(std::move(today))
{
}

QList<HoursLine> HoursModel::lines() const
{
    QList<HoursLine> filled;
    for (const auto &line : m_lines)
        if (!line.isEmpty())
            filled << line;
    return filled;
}

bool HoursModel::isEmptyLine(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].isEmpty();
}

void HoursModel::setLines(const QList<HoursLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    for (auto &line : m_lines)
        tidy(line);
    m_lines << HoursLine();
    endResetModel();
}

void HoursModel::insertLines(int row, const QList<HoursLine> &lines)
{
    auto all = m_lines;
    row = std::clamp<int>(row, 0, static_cast<int>(all.size()) - 1);
    if (all[row].isEmpty())
        all.removeAt(row);
    for (const auto &line : lines)
        all.insert(row++, line);
    all.removeIf([](const HoursLine &line) { return line.isEmpty(); });
    setLines(all);
}

void HoursModel::removeLine(int row)
{
    if (row < 0 || row >= m_lines.size() - 1)
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
}

QJsonArray HoursModel::toJson() const
{
    QJsonArray json;
    for (const auto &line : lines()) {
        QJsonArray cells;
        for (const auto &cell : line.cells)
            cells << cell;
        json << QJsonObject{{u"cells"_s, cells}, {u"reason"_s, line.reason}};
    }
    return json;
}

void HoursModel::setJson(const QJsonArray &json)
{
    QList<HoursLine> lines;
    for (const auto &one : json) {
        const auto cells = one.toObject().value("cells"_L1).toArray();
        HoursLine line{.reason = one.toObject().value("reason"_L1).toString()};
        for (size_t i = 0; i < line.cells.size(); ++i)
            line.cells[i] = cells.at(static_cast<qsizetype>(i)).toString();
        lines << line;
    }
    setLines(lines);
}

// A day that was typed as "gisteren" is still that day tomorrow.
void HoursModel::tidy(HoursLine &line) const
{
    auto &day = line.cells[static_cast<size_t>(HoursColumn::Day)];
    if (const auto date = readDate(day, m_today(), DateHint::Past, currentLanguage()))
        day = shortDate(*date);
    for (const auto column : {HoursColumn::From, HoursColumn::Until}) {
        auto &cell = line.cells[static_cast<size_t>(column)];
        if (const auto time = readTime(cell))
            cell = time->toString(u"HH:mm"_s);
    }
    auto &hours = line.cells[static_cast<size_t>(HoursColumn::Hours)];
    if (const auto minutes = readHours(hours))
        hours = hoursText(*minutes);
}

QString HoursModel::shown(const HoursLine &line, int column) const
{
    if (column == int(HoursColumn::Reason))
        return line.reason;
    const auto &cell = line.cells[static_cast<size_t>(column)];
    switch (static_cast<HoursColumn>(column)) {
    case HoursColumn::Day:
        if (const auto date = readDate(cell, m_today(), DateHint::Past, currentLanguage()))
            return mediumDate(*date, currentLanguage());
        return cell;
    case HoursColumn::Absent:
        return isAbsent(cell) ? tr("absent") : cell;
    case HoursColumn::Hours: {
        if (!cell.isEmpty() || isAbsent(line.at(HoursColumn::Absent)))
            return cell;
        const auto from = readTime(line.at(HoursColumn::From));
        const auto until = readTime(line.at(HoursColumn::Until));
        return from && until
                   ? u"= "_s + hoursText(std::max(
                                   0, workedMinutes(*from, *until, readBreak(line.at(HoursColumn::Break)).value_or(0))))
                   : QString();
    }
    default:
        return cell;
    }
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hoursCells + 1;
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_lines[index.row()];
    const bool isReason = index.column() == int(HoursColumn::Reason);
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::EditRole:
        return isReason ? line.reason : line.cells[static_cast<size_t>(index.column())];
    case LineToneRole:
        return isReason && !line.reason.isEmpty() ? QVariant(int(Tone::Over)) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(columnName(index.column()) + u": "_s + shown(line, index.column()));
    default:
        return {};
    }
}

bool HoursModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() >= hoursCells)
        return false;
    auto &line = m_lines[index.row()];
    if (line.cells[static_cast<size_t>(index.column())] == value.toString())
        return true;
    line.cells[static_cast<size_t>(index.column())] = value.toString();
    line.reason.clear();
    tidy(line);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), hoursCells));
    if (index.row() == m_lines.size() - 1 && !m_lines.last().isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_lines << HoursLine();
        endInsertRows();
    }
    return true;
}

Qt::ItemFlags HoursModel::flags(const QModelIndex &index) const
{
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == int(HoursColumn::Reason) ? usual : usual | Qt::ItemIsEditable;
}

QString HoursModel::columnName(int column) const
{
    switch (static_cast<HoursColumn>(column)) {
    case HoursColumn::Day:
        return tr("Day");
    case HoursColumn::From:
        return tr("From");
    case HoursColumn::Until:
        return tr("Until");
    case HoursColumn::Break:
        return tr("Break (min)");
    case HoursColumn::Hours:
        return tr("Hours");
    case HoursColumn::Absent:
        return tr("Absent");
    case HoursColumn::Note:
        return tr("Note");
    case HoursColumn::Reason:
        return tr("What is wrong");
    }
    return {};
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnName(section);
}

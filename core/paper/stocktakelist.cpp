// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/stocktakelist.h"

#include "core/base/sentence.h"
#include "core/paper/sheetwriter.h"

using namespace Qt::StringLiterals;

namespace {

const QList<SheetWriter::Head> &heads()
{
    static const QList<SheetWriter::Head> all{{"serial", 2},        {"equipmentKind", 3}, {"difference", 3},
                                              {"inBooks", 1, true}, {"counted", 1, true}, {"becomes", 2}};
    return all;
}

QStringList lineOf(const SheetWriter &writer, const QJsonObject &one)
{
    const auto word = [&](const char *group, const QString &code) {
        return writer.words(u"stocktake."_s + QString::fromLatin1(group) + u'.' + code);
    };
    const auto serial = one.value("serial"_L1).toString();
    auto kind = writer.name("equipment_kind", one.value("kind"_L1).toString());
    if (const auto generation = one.value("generation"_L1).toString(); !generation.isEmpty())
        kind += u" · "_s + writer.name("generation", generation);
    return {serial.isEmpty() ? u"—"_s : serial,
            kind.isEmpty() ? u"—"_s : kind,
            word("what", one.value("what"_L1).toString()),
            QString::number(one.value("expected"_L1).toInt()),
            QString::number(one.value("counted"_L1).toInt()),
            word("becomes", one.value("becomes"_L1).toString())};
}

QList<QStringList> linesOf(const SheetWriter &writer, const QJsonArray &differences)
{
    QList<QStringList> lines;
    for (const auto &one : differences)
        lines << lineOf(writer, one.toObject());
    return lines;
}

} // namespace

Sheet stockTakeSheet(const Workspace &workspace, const StockTake &take, const QString &place,
                     const QJsonArray &differences, Language language)
{
    SheetWriter writer(workspace, language, shortDate(take.startedAt.date));
    const auto title = writer.words(u"stocktake.title"_s, {{u"place"_s, place}});
    writer.sheet().head.wide = true;
    writer.title(title);
    const QJsonObject places{{u"at"_s, writeMoment(take.startedAt)},
                             {u"login"_s, take.login},
                             {u"seen"_s, take.scans.size()},
                             {u"count"_s, differences.size()}};
    if (take.state == u"OPEN")
        writer.say(u"stocktake.open"_s, places);
    else
        writer.say(u"stocktake.of"_s, places);
    if (differences.isEmpty())
        writer.line(writer.words(u"stocktake.right"_s));
    else
        writer.table(heads(), linesOf(writer, differences));
    return writer.sheet();
}

QString stockTakeText(const Workspace &workspace, const QJsonArray &differences, Language language)
{
    const SheetWriter writer(workspace, language, {});
    QStringList titles;
    for (const auto &head : heads())
        titles << writer.words(QString::fromLatin1(head.key));
    QStringList lines{titles.join(u'\t')};
    for (const auto &line : linesOf(writer, differences))
        lines << line.join(u'\t');
    return lines.join(u'\n');
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/template.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &fieldForm()
{
    static const QRegularExpression form(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return form;
}

QJsonValue valueAt(const QJsonObject &facts, const QString &path)
{
    QJsonValue value = facts;
    for (const auto &part : path.split(u'.'))
        value = value.toObject().value(part);
    return value;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

bool isThere(const QJsonValue &value)
{
    return value.isArray() ? !value.toArray().isEmpty() : value.isBool() ? value.toBool() : !textOf(value).isEmpty();
}

class Filler
{
public:
    Filler(QString name, const QStringList &fields) : m_name(std::move(name)), m_fields(fields) {}

    // Walks the lines of one scope; `list` is the prefix of the fields inside a repetition.
    Outcome walk(const QStringList &lines, qsizetype &at, const QJsonObject &facts, const QJsonObject &item,
                 const QString &list, const QString &until, bool live)
    {
        for (; at < lines.size(); ++at) {
            const auto line = lines[at].trimmed();
            static const QRegularExpression opens(u"^\\{\\{\\s*([#?/])\\s*([A-Za-z.]+)\\s*\\}\\}$"_s);
            const auto block = opens.match(line);
            if (!block.hasMatch()) {
                if (auto added = add(line, facts, item, list, at, live); !added)
                    return added;
                continue;
            }
            const auto sign = block.captured(1);
            const auto field = block.captured(2);
            if (sign == u"/") {
                if (field != until)
                    return wrong(u"template.notOpened"_s, at, field);
                return {};
            }
            const auto start = ++at;
            if (sign == u"#") {
                if (!m_fields.contains(field + u"[]"_s))
                    return wrong(u"template.unknownField"_s, start - 1, field);
                const auto all = live ? facts.value(field).toArray() : QJsonArray();
                if (auto walked = walk(lines, at, facts, {}, field + u"[]."_s, field, false); !walked)
                    return walked;
                const auto end = at;
                for (const auto &one : all) {
                    at = start;
                    if (auto walked = walk(lines, at, facts, one.toObject(), field + u"[]."_s, field, true); !walked)
                        return walked;
                }
                at = end;
            } else {
                const auto known = knows(field, list);
                if (!known && !m_fields.contains(field + u"[]"_s))
                    return wrong(u"template.unknownField"_s, start - 1, field);
                const auto there = isThere(lookUp(field, facts, item));
                if (auto walked = walk(lines, at, facts, item, list, field, live && there); !walked)
                    return walked;
            }
            if (at >= lines.size())
                return wrong(u"template.notClosed"_s, start - 1, field);
        }
        if (!until.isEmpty())
            return wrong(u"template.notClosed"_s, at - 1, until);
        return {};
    }

    ReportText text{};
    QJsonObject answers{};

private:
    tl::unexpected<Problem> wrong(const QString &code, qsizetype line, const QString &field) const
    {
        return badInput(code, {{u"template"_s, m_name}, {u"line"_s, line + 1}, {u"field"_s, field}});
    }

    bool knows(const QString &field, const QString &list) const
    {
        return m_fields.contains(field) || (!list.isEmpty() && m_fields.contains(list + field));
    }

    static QJsonValue lookUp(const QString &field, const QJsonObject &facts, const QJsonObject &item)
    {
        return item.contains(field) ? item.value(field) : valueAt(facts, field);
    }

    Outcome add(const QString &line, const QJsonObject &facts, const QJsonObject &item, const QString &list,
                qsizetype at, bool live)
    {
        if (line.isEmpty() || line.startsWith(u"%"))
            return {};
        ReportBlock block;
        QString rest = line;
        if (line.startsWith(u"# ")) {
            block.kind = ReportBlock::Kind::Title;
            rest = line.mid(2);
        } else if (line.startsWith(u"## ")) {
            block.kind = ReportBlock::Kind::Heading;
            rest = line.mid(3);
        } else if (line.startsWith(u"- ")) {
            block.kind = ReportBlock::Kind::Bullet;
            rest = line.mid(2);
        } else if (line.startsWith(u"? ")) {
            block.kind = ReportBlock::Kind::Question;
            const auto colon = line.indexOf(u':');
            if (colon < 0)
                return wrong(u"template.questionWithoutCode"_s, at, line);
            block.code = line.mid(2, colon - 2).trimmed();
            rest = line.mid(colon + 1).trimmed();
        }
        QString filled;
        qsizetype last = 0;
        auto matches = fieldForm().globalMatch(rest);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto field = match.captured(1);
            if (!knows(field, list))
                return wrong(u"template.unknownField"_s, at, field);
            filled += rest.mid(last, match.capturedStart() - last);
            last = match.capturedEnd();
            const auto value = textOf(lookUp(field, facts, item));
            filled += value.isEmpty() ? u"…"_s : value; // unknown stays visibly unknown
            block.facts << (item.contains(field) ? list + field : field);
        }
        block.text = filled + rest.mid(last);
        if (block.text.contains(u"{{") || block.text.contains(u"}}"))
            return wrong(u"template.badField"_s, at, block.text);
        if (!live)
            return {};
        if (block.kind == ReportBlock::Kind::Question)
            block.answer = answers.value(block.code).toString();
        if (block.kind == ReportBlock::Kind::Title)
            text.title = block.text;
        text.blocks << block;
        return {};
    }

    QString m_name;
    const QStringList &m_fields;
};

QString templateName(const QString &type, const QString &kind, const QString &languageCode)
{
    return (type.isEmpty() ? QString() : QString(type + u'.')) + kind + u'.' + languageCode + u".txt"_s;
}

QJsonObject tableJson(const ReportTable &table)
{
    QJsonArray columns, rows;
    for (const auto &column : table.columns)
        columns << QJsonObject{{u"title"_s, column.title}, {u"share"_s, column.share}, {u"right"_s, column.right}};
    for (const auto &row : table.rows)
        rows << QJsonArray::fromStringList(row);
    return {{u"columns"_s, columns}, {u"rows"_s, rows}};
}

ReportTable tableOf(const QJsonObject &json)
{
    ReportTable table;
    for (const auto &value : json.value("columns"_L1).toArray()) {
        const auto one = value.toObject();
        table.columns << ReportTable::Column{.title = one.value("title"_L1).toString(),
                                             .share = one.value("share"_L1).toDouble(1),
                                             .right = one.value("right"_L1).toBool()};
    }
    for (const auto &value : json.value("rows"_L1).toArray()) {
        QStringList cells;
        for (const auto &cell : value.toArray())
            cells << cell.toString();
        table.rows << cells;
    }
    return table;
}

ReportBlock::Kind kindOf(int number)
{
    return static_cast<ReportBlock::Kind>(std::clamp(number, 0, static_cast<int>(ReportBlock::Kind::Page)));
}

} // namespace

bool ReportTable::hasHeads() const
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &one) { return !one.title.isEmpty(); });
}

QStringList ReportText::unanswered() const
{
    QStringList open;
    for (const auto &block : blocks)
        if (block.kind == ReportBlock::Kind::Question && block.answer.trimmed().isEmpty())
            open << block.code;
    return open;
}

QString ReportText::plain() const
{
    QStringList lines;
    for (const auto &block : blocks) {
        switch (block.kind) {
        case ReportBlock::Kind::Title:
            lines << block.text.toUpper() << QString();
            break;
        case ReportBlock::Kind::Heading:
        case ReportBlock::Kind::Space:
            lines << QString() << block.text;
            break;
        case ReportBlock::Kind::Bullet:
            lines << u"• "_s + block.text;
            break;
        case ReportBlock::Kind::Question:
            lines << block.text << (block.answer.isEmpty() ? u"…"_s : block.answer);
            break;
        case ReportBlock::Kind::Paragraph:
            lines << block.text;
            break;
        case ReportBlock::Kind::Warning:
            lines << u"! "_s + block.text;
            break;
        case ReportBlock::Kind::Table: {
            QStringList heads;
            for (const auto &column : block.table.columns)
                heads << column.title;
            if (block.table.hasHeads())
                lines << heads.join(u" | "_s);
            for (const auto &row : block.table.rows)
                lines << row.join(u" | "_s);
            break;
        }
        case ReportBlock::Kind::Page:
            lines << QString();
            break;
        }
    }
    return lines.join(u'\n');
}

QJsonObject ReportText::toJson() const
{
    QJsonArray all;
    for (const auto &block : blocks) {
        QJsonObject one{{u"kind"_s, static_cast<int>(block.kind)},
                        {u"text"_s, block.text},
                        {u"code"_s, block.code},
                        {u"answer"_s, block.answer},
                        {u"facts"_s, QJsonArray::fromStringList(block.facts)}};
        if (block.kind == ReportBlock::Kind::Table)
            one.insert(u"table"_s, tableJson(block.table));
        all << one;
    }
    return {{u"title"_s, title}, {u"blocks"_s, all}};
}

ReportText ReportText::fromJson(const QJsonObject &json)
{
    ReportText text{.title = json.value("title"_L1).toString()};
    for (const auto &value : json.value("blocks"_L1).toArray()) {
        const auto one = value.toObject();
        ReportBlock block{.kind = kindOf(one.value("kind"_L1).toInt()),
                          .text = one.value("text"_L1).toString(),
                          .code = one.value("code"_L1).toString(),
                          .answer = one.value("answer"_L1).toString()};
        for (const auto &fact : one.value("facts"_L1).toArray())
            block.facts << fact.toString();
        block.table = tableOf(one.value("table"_L1).toObject());
        text.blocks << block;
    }
    return text;
}

Outcome checkTemplate(const QString &text, const QString &name, const QStringList &fields)
{
    Filler filler(name, fields);
    qsizetype at = 0;
    return filler.walk(text.split(u'\n'), at, {}, {}, {}, {}, false);
}

Result<ReportText> fillTemplate(const QString &text, const QString &name, const QJsonObject &facts,
                                const QStringList &fields, const QJsonObject &answers)
{
    Filler filler(name, fields);
    filler.answers = answers;
    qsizetype at = 0;
    if (auto walked = filler.walk(text.split(u'\n'), at, facts, {}, {}, {}, true); !walked)
        return tl::make_unexpected(walked.error());
    return filler.text;
}

QString shippedTemplate(const QString &type, const QString &kind, const QString &languageCode)
{
    QFile file(u":/templates/"_s + templateName(type, kind, languageCode));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<QString> reportTemplate(const Catalogue &catalogue, const QString &type, const QString &kind,
                               const QString &languageCode, QString *name)
{
    for (const auto &[of, language] :
         {std::pair{type, languageCode}, std::pair{QString(), languageCode}, std::pair{QString(), u"nl"_s}}) {
        const auto *own = catalogue.ownTemplate(of, kind, language);
        const auto text = own ? own->text : shippedTemplate(of, kind, language);
        if (text.isEmpty())
            continue;
        if (name)
            *name = templateName(of, kind, language);
        return text;
    }
    return refused(u"template.none"_s, {{u"kind"_s, kind}});
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/sheetwriter.h"

#include "core/acts/trail.h"
#include "core/base/sentence.h"
#include "core/dossier/typetext.h"

using namespace Qt::StringLiterals;
using Kind = ReportBlock::Kind;

SheetWriter::SheetWriter(const Workspace &workspace, Language language, const QString &number)
    : m_workspace(workspace), m_language(language)
{
    const auto *house = catalogue().house(workspace.house());
    m_sheet.head = {.house = house ? capital(house->name.in(language)) : workspace.house(),
                    .number = number,
                    .dateLine = fullDate(today(), language),
                    .languageCode = languageCode(language),
                    .draftMark = words(u"internal"_s),
                    .ofTotal = true};
}

QString SheetWriter::words(const QString &key, const QJsonObject &places) const
{
    return sentence(u"paper."_s + key, m_language, places);
}

void SheetWriter::title(const QString &text)
{
    if (m_sheet.text.title.isEmpty())
        m_sheet.text.title = text;
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Title, .text = text};
}

void SheetWriter::heading(const QString &key)
{
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Heading, .text = words(key)};
}

void SheetWriter::line(const QString &text)
{
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Paragraph, .text = text};
}

void SheetWriter::say(const QString &key, const QJsonObject &places)
{
    line(words(key, places));
}

void SheetWriter::bullet(const QString &text)
{
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Bullet, .text = text};
}

void SheetWriter::warning(const QString &text)
{
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Warning, .text = text};
}

void SheetWriter::facts(const QList<std::pair<QString, QString>> &facts)
{
    ReportTable table{.columns = {{.share = 1}, {.share = 3}}};
    for (const auto &[key, value] : facts)
        table.rows << QStringList{words(key), value.isEmpty() ? u"—"_s : value};
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Table, .table = table};
}

void SheetWriter::table(const QList<Head> &heads, const QList<QStringList> &rows)
{
    ReportTable table{.rows = rows};
    for (const auto &head : heads)
        table.columns << ReportTable::Column{words(QString::fromLatin1(head.key)), head.share, head.right};
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Table, .table = table};
}

void SheetWriter::space(const QString &key)
{
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Space, .text = words(key)};
}

void SheetWriter::page()
{
    m_sheet.text.blocks << ReportBlock{.kind = Kind::Page};
}

bool SheetWriter::safetyNotes(const DossierFile &file)
{
    bool any = false;
    for (const auto &one : file.people)
        for (const auto &note : file.notes.value(one.person)) {
            if (note.until.isValid() && note.until <= today())
                continue;
            any = true;
            warning(pair(file.personName(one.person), name("safety_note", note.kind)) +
                    (note.text.isEmpty() ? QString() : u", "_s + note.text) +
                    (note.from.isValid() ? u" ("_s + shortDate(note.from) + u')' : QString()));
        }
    return any;
}

void SheetWriter::madeOn(const Dossier::Id &dossier)
{
    const auto moment = [](const QDateTime &at) { return at.toString(u"dd/MM/yyyy HH:mm"_s); };
    const auto last = m_workspace.read([&](const Database &database) { return trail(database, dossier, {}, 1); });
    const auto made = moment(m_workspace.clock().now());
    if (last && !last->isEmpty())
        say(u"madeOn"_s, {{u"at"_s, made}, {u"of"_s, moment(last->first().happenedAt)}});
    else
        say(u"madeAt"_s, {{u"at"_s, made}});
}

QString SheetWriter::name(const char *list, const QString &code) const
{
    return code.isEmpty() ? QString() : catalogue().name(QString::fromLatin1(list), code, m_language);
}

QString SheetWriter::pair(const QString &what, const QString &value) const
{
    return words(u"pair"_s, {{u"what"_s, what}, {u"value"_s, value}});
}

QString SheetWriter::held(const Contact &contact) const
{
    return pair(capital(name("contact", contact.kind)), name("contact_outcome", contact.outcome));
}

QString SheetWriter::term(const Deadline &deadline) const
{
    switch (deadline.state) {
    case Deadline::State::NotStarted:
        return words(u"term.notStarted"_s);
    case Deadline::State::Open: {
        const int left = deadline.daysLeft(today());
        return left < 0 ? words(u"term.late"_s, {{u"count"_s, -left}}) : words(u"term.left"_s, {{u"count"_s, left}});
    }
    case Deadline::State::Done:
        return deadline.fulfilledOn.isValid() ? words(u"doneOn"_s, {{u"on"_s, shortDate(deadline.fulfilledOn)}})
                                              : words(u"done"_s);
    case Deadline::State::Passed:
        return words(u"term.over"_s);
    case Deadline::State::Ended:
        return words(u"term.ended"_s);
    }
    return {};
}

QString SheetWriter::address(const DossierFile &file, const Person &person) const
{
    if (!file.mayPrintAddress(person))
        return words(u"secretAddress"_s);
    const auto *address = file.currentAddress(person.id, today());
    return address ? address->oneLine() : QString();
}

QString SheetWriter::requirement(const Requirement &requirement, const DossierFile &file) const
{
    const auto kind = capital(name("contact", requirement.kind));
    return requirement.person.isNull() ? kind : kind + u", "_s + file.personName(requirement.person);
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/base/sentence.h"
#include "core/deadline/steptext.h"
#include "core/dossier/deadlines.h"

using namespace Qt::StringLiterals;

int CommandLine::deadline()
{
    const auto from = readMoment(m_parser.value(u"from"_s));
    if (m_parser.value(u"from"_s).isEmpty() || m_parser.value(u"offset"_s).isEmpty())
        return usage(u"deadline --from ISO --offset P1M"_s);
    if (!from)
        return problem(from.error());
    const auto offset = readOffset(m_parser.value(u"offset"_s));
    if (!offset)
        return problem(offset.error());
    const auto kind = readTermKind(m_parser.value(u"type"_s));
    if (!kind)
        return problem(kind.error());
    TermRequest request{.from = *from, .offset = *offset, .kind = *kind, .roll = m_parser.isSet(u"roll"_s)};
    request.today = m_parser.isSet(u"today"_s) ? dateOption(u"today"_s) : m_clock.today();
    if (m_parser.isSet(u"given"_s)) {
        const auto given = readDuration(m_parser.value(u"given"_s));
        if (!given)
            return problem(given.error());
        request.given = *given;
    }
    for (const auto &text : m_parser.values(u"pause"_s)) {
        const auto pause = readPause(text);
        if (!pause)
            return problem(pause.error());
        request.pauses << *pause;
    }
    const auto calendarName = m_parser.value(u"calendar"_s);
    if (calendarName != u"legal" && calendarName != u"service")
        return usage(u"--calendar legal|service"_s);
    auto catalogue = Catalogue::load();
    if (!catalogue)
        return problem(catalogue.error());
    const auto with = Surroundings::of(**catalogue, request.today, m_language);
    const auto due = dueDate(request, calendarName == u"service" ? with.service : with.legal);
    if (!due)
        return problem(due.error());
    return answer(toJson(*due, m_language));
}

int CommandLine::calendar()
{
    bool ok = false;
    const int year = argument(0).toInt(&ok);
    if (!ok || year < 1900 || year > 2200)
        return usage(u"calendar YEAR"_s);
    auto catalogue = Catalogue::load();
    if (!catalogue)
        return problem(catalogue.error());
    const auto with = Surroundings::of(**catalogue, QDate(year, 1, 1), m_language);
    QJsonArray days;
    for (const auto &day : with.service.namedDays(year))
        days << QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                            {u"name"_s, day.name.in(m_language)},
                            {u"legal"_s, day.legal},
                            {u"weekday"_s, fullDate(day.date, m_language)}};
    return answerRows(u"days"_s, days);
}

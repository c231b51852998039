// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/agenda/icalendar.h"

#include "core/base/sentence.h"
#include "core/deadline/moment.h"

#include <QCryptographicHash>

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// The clock in Belgium since 1996: one hour forward on the last Sunday of March, back on that of October.
const char *const brusselsRules = "BEGIN:VTIMEZONE\r\n"
                                  "TZID:Europe/Brussels\r\n"
                                  "BEGIN:STANDARD\r\n"
                                  "DTSTART:19961027T030000\r\n"
                                  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                  "TZNAME:CET\r\n"
                                  "TZOFFSETFROM:+0200\r\n"
                                  "TZOFFSETTO:+0100\r\n"
                                  "END:STANDARD\r\n"
                                  "BEGIN:DAYLIGHT\r\n"
                                  "DTSTART:19970330T020000\r\n"
                                  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                  "TZNAME:CEST\r\n"
                                  "TZOFFSETFROM:+0100\r\n"
                                  "TZOFFSETTO:+0200\r\n"
                                  "END:DAYLIGHT\r\n"
                                  "END:VTIMEZONE\r\n";

struct Freed
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

icaltimetype dayTime(QDate day)
{
    auto time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype clockTime(QDate day, QTime at)
{
    auto time = dayTime(day);
    time.is_date = 0;
    time.hour = at.hour();
    time.minute = at.minute();
    time.second = at.second();
    return time;
}

// The clock with its zone; in universal time in the hour that passes twice, which programs read in two ways.
void addTime(icalcomponent *event, icalproperty *property, icaltimetype time, const Moment &moment)
{
    const bool isTwice = utcOffset({moment.date, moment.time, false}) != utcOffset({moment.date, moment.time, true});
    if (isTwice) {
        icaltime_adjust(&time, 0, 0, 0, -utcOffset(moment));
        time.zone = icaltimezone_get_utc_timezone();
    } else {
        icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Brussels"));
    }
    icalproperty_set_value(property, icalvalue_new_datetime(time));
    icalcomponent_add_property(event, property);
}

class Writer
{
public:
    Writer(const Agenda &agenda, const Catalogue *catalogue, Language language, const QDateTime &madeAt)
        : m_agenda(agenda), m_catalogue(catalogue), m_language(language), m_madeAt(madeAt.toUTC())
    {
    }

    QByteArray all()
    {
        begin();
        for (const auto &contact : m_agenda.contacts)
            add(contact);
        for (const auto &due : m_agenda.dues)
            add(due);
        for (const auto &absence : m_agenda.absences)
            add(absence);
        return text();
    }

    QByteArray of(const QList<CalendarVisit> &visits)
    {
        begin();
        for (const auto &visit : visits)
            add(visit);
        return text();
    }

private:
    void begin()
    {
        auto *calendar = m_calendar.get();
        icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
        icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Justitiehuis//Justitiehuis//NL"));
        icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
        icalcomponent_add_component(calendar, icalparser_parse_string(brusselsRules));
    }

    QByteArray text() const
    {
        std::unique_ptr<char, decltype(&free)> whole(icalcomponent_as_ical_string_r(m_calendar.get()), &free);
        return QByteArray(whole.get());
    }

    icalcomponent *event(const QString &uid, const QString &summary)
    {
        auto *made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        icalcomponent_add_component(m_calendar.get(), made);
        icalcomponent_add_property(made, icalproperty_new_uid((uid + u"@justitiehuis"_s).toUtf8().constData()));
        auto stamp = clockTime(m_madeAt.date(), m_madeAt.time());
        stamp.zone = icaltimezone_get_utc_timezone();
        icalcomponent_add_property(made, icalproperty_new_dtstamp(stamp));
        icalcomponent_add_property(made, icalproperty_new_summary(summary.toUtf8().constData()));
        icalcomponent_add_property(made, icalproperty_new_class(ICAL_CLASS_PRIVATE));
        return made;
    }

    static void addDays(icalcomponent *event, QDate first, QDate last)
    {
        for (auto *property : {icalproperty_new(ICAL_DTSTART_PROPERTY), icalproperty_new(ICAL_DTEND_PROPERTY)}) {
            const bool start = icalproperty_isa(property) == ICAL_DTSTART_PROPERTY;
            icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
            icalproperty_set_value(property, icalvalue_new_date(dayTime(start ? first : last.addDays(1))));
            icalcomponent_add_property(event, property);
        }
    }

    void add(const AgendaContact &one)
    {
        const auto kind = capital(m_catalogue->name(u"contact"_s, one.contact.kind, m_language));
        auto *made = event(one.contact.id.toString(),
                           one.isHidden ? sentence(u"agenda.busy"_s, m_language)
                                        : sentence(u"agenda.contact"_s, m_language,
                                                   {{u"contact"_s, kind}, {u"number"_s, one.number}}));
        const auto starts = readMoment(one.contact.startsAt);
        if (!starts || !starts->hasTime()) {
            addDays(made, one.contact.date(), one.contact.date());
        } else {
            // The end is reckoned in elapsed time, as a talk is; what was written as its end stands as written.
            const auto written = readMoment(one.contact.endsAt);
            const auto ends = written && written->hasTime() ? *written : later(*starts, usualMinutes * 60);
            addTime(made, icalproperty_new(ICAL_DTSTART_PROPERTY), clockTime(starts->date, starts->time), *starts);
            addTime(made, icalproperty_new(ICAL_DTEND_PROPERTY), clockTime(ends.date, ends.time), ends);
        }
        if (!one.contact.place.isEmpty() && one.contact.kind != u"HOME_VISIT")
            icalcomponent_add_property(made, icalproperty_new_location(one.contact.place.toUtf8().constData()));
        icalcomponent_add_property(made, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    }

    void add(const CalendarVisit &visit)
    {
        auto *made =
            event(visit.id.toString(), sentence(u"agenda.contact"_s, m_language,
                                                {{u"contact"_s, capital(visit.kind)}, {u"number"_s, visit.number}}));
        const auto ends = later(visit.from, visit.seconds);
        addTime(made, icalproperty_new(ICAL_DTSTART_PROPERTY), clockTime(visit.from.date, visit.from.time), visit.from);
        addTime(made, icalproperty_new(ICAL_DTEND_PROPERTY), clockTime(ends.date, ends.time), ends);
        if (!visit.place.isEmpty())
            icalcomponent_add_property(made, icalproperty_new_location(visit.place.toUtf8().constData()));
        icalcomponent_add_property(made, icalproperty_new_sequence(visit.sequence));
        icalcomponent_add_property(made, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    }

    void add(const AgendaDue &due)
    {
        const auto *type = due.isDeadline() ? m_catalogue->type(due.type, due.version) : nullptr;
        const auto *rule = type ? type->term(due.term) : nullptr;
        const auto summary =
            rule ? sentence(u"agenda.deadline"_s, m_language,
                            {{u"term"_s, capital(rule->name.in(m_language))}, {u"number"_s, due.number}})
                 : sentence(u"agenda.task"_s, m_language, {{u"number"_s, due.number}});
        const auto key = QCryptographicHash::hash(due.key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        auto *made = event(due.dossier.toString() + u'-' + QString::fromLatin1(key), summary);
        addDays(made, due.due, due.due);
        icalcomponent_add_property(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }

    void add(const Absence &absence)
    {
        auto *made = event(absence.id.toString(), sentence(u"agenda.absent"_s, m_language));
        addDays(made, absence.from, absence.until);
    }

    const Agenda &m_agenda;
    const Catalogue *m_catalogue; // none is needed of visits
    Language m_language;
    QDateTime m_madeAt;
    Component m_calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
};

} // namespace

QByteArray iCalendar(const Agenda &agenda, const Catalogue &catalogue, Language language, const QDateTime &madeAt)
{
    return Writer(agenda, &catalogue, language, madeAt).all();
}

QByteArray iCalendar(const QList<CalendarVisit> &visits, Language language, const QDateTime &madeAt)
{
    static const Agenda none;
    return Writer(none, nullptr, language, madeAt).of(visits);
}

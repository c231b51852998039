// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/deadlines.h"

#include "core/base/sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Surroundings Surroundings::of(const Catalogue &catalogue, QDate today, Language language)
{
    // Making a calendar counts three centuries of days: kept as long as the closing days stay the same.
    static thread_local QList<ClosingDay> keptFor;
    static thread_local std::optional<std::pair<WorkCalendar, WorkCalendar>> kept;
    if (!kept || keptFor != catalogue.closingDays()) {
        ClosingDays closing;
        for (const auto &day : catalogue.closingDays()) {
            if (day.once.isValid())
                closing.single << DayName{.date = day.once, .name = day.name, .legal = false};
            else
                closing.yearly << YearlyDay{
                    .month = day.everyYear.left(2).toInt(), .day = day.everyYear.right(2).toInt(), .name = day.name};
        }
        kept.emplace(WorkCalendar(CalendarKind::Legal), WorkCalendar(CalendarKind::Service, closing));
        keptFor = catalogue.closingDays();
    }
    return {
        .catalogue = &catalogue, .legal = kept->first, .service = kept->second, .today = today, .language = language};
}

bool Deadline::isOurs() const
{
    return rule && (rule->actor == u"JA" || rule->actor == u"VCET") && rule->kind != u"END" &&
           rule->kind != u"NOT_BEFORE";
}

QString deadlineStateCode(Deadline::State state)
{
    switch (state) {
    case Deadline::State::NotStarted:
        return u"NOT_STARTED"_s;
    case Deadline::State::Open:
        return u"OPEN"_s;
    case Deadline::State::Done:
        return u"DONE"_s;
    case Deadline::State::Passed:
        return u"PASSED"_s;
    case Deadline::State::Ended:
        return u"ENDED"_s;
    }
    return {};
}

QList<DossierEvent> allEvents(const DossierFile &file)
{
    auto events = file.events;
    const auto derived = [&](const QString &kind, const QString &subject, const QString &at, const AnyId &source,
                             const QString &note = {}) {
        events << DossierEvent{.id = source,
                               .kind = kind,
                               .subject = subject,
                               .at = at,
                               .source = u"derived"_s,
                               .sourceId = source,
                               .note = note};
    };
    if (file.dossier.receivedOn.isValid())
        derived(u"MANDATE_RECEIVED"_s, {}, file.dossier.receivedOn.toString(Qt::ISODate), {});
    for (const auto &assignment : file.assignments)
        derived(u"JA_ASSIGNED"_s, {}, assignment.from.toString(Qt::ISODate), assignment.id,
                file.staffName(assignment.staff));
    for (const auto &decision : file.decisions)
        derived(u"DECISION_DATE"_s, decision.kind, decision.decidedOn.toString(Qt::ISODate), decision.id,
                decision.summary);
    for (const auto &report : file.reports)
        if (report.isSent() && !isLetter(report.kind))
            derived(u"LAST_REPORT"_s, report.kind, report.sentOn.toString(Qt::ISODate), report.id);
    for (const auto &placement : file.placements)
        if (placement.contractSignedOn.isValid())
            derived(u"AGREEMENT_SIGNED"_s, {}, placement.contractSignedOn.toString(Qt::ISODate), placement.id);
    const auto first = std::find_if(file.contacts.begin(), file.contacts.end(), [](const Contact &contact) {
        return contact.state == u"DONE" && (contact.outcome.startsWith(u"ATTENDED") || contact.outcome == u"SENT");
    });
    if (first != file.contacts.end())
        derived(u"FIRST_CONTACT"_s, {}, first->startsAt, first->id);
    std::stable_sort(events.begin(), events.end(),
                     [](const DossierEvent &a, const DossierEvent &b) { return a.at < b.at; });
    return events;
}

namespace {

// Events of which each occurrence starts its own term; of the others only one counts.
bool everyOccurrenceCounts(const QString &event)
{
    return event == u"HEARING_DATE" || event == u"INCIDENT" || event == u"REQUEST_RECEIVED" ||
           event == u"DECISION_DATE" || event == u"DECISION_FINAL";
}

bool onlyLatestCounts(const TermRule &rule)
{
    return rule.kind == u"INTERVAL_MAX" || rule.kind == u"END" || rule.kind == u"NOT_BEFORE";
}

// Derives the deadlines of one dossier.
class Deriver
{
public:
    Deriver(const DossierFile &file, const DossierType &type, const Surroundings &with)
        : m_file(file),
          m_type(type),
          m_with(with),
          m_events(allEvents(file)),
          m_given(readDuration(file.dossier.duration))
    {
    }

    QList<Deadline> all()
    {
        // The term that ends the measure first: others run from its end.
        for (const auto &rule : m_type.terms)
            if (rule.endsMeasure)
                derive(rule);
        endOfMeasure();
        for (const auto &rule : m_type.terms)
            if (!rule.endsMeasure)
                derive(rule);
        std::stable_sort(m_deadlines.begin(), m_deadlines.end(), [](const Deadline &a, const Deadline &b) {
            if (a.due.isValid() != b.due.isValid())
                return a.due.isValid();
            return a.due.date < b.due.date;
        });
        return m_deadlines;
    }

private:
    void endOfMeasure()
    {
        if (!m_file.eventsOf(u"MEASURE_END"_s).isEmpty())
            return; // it ended on another day than was computed, and that day is recorded
        QDate end;
        bool provisional = false;
        for (const auto &deadline : std::as_const(m_deadlines))
            if (deadline.due.isValid() && (!end.isValid() || deadline.due.date > end)) {
                end = deadline.due.date;
                provisional = deadline.provisional;
            }
        if (end.isValid()) {
            m_events << DossierEvent{.id = {},
                                     .kind = u"MEASURE_END"_s,
                                     .subject = {},
                                     .at = end.toString(Qt::ISODate),
                                     .source = u"derived"_s};
            m_endIsProvisional = provisional;
        }
    }

    // The event that anchors the rule: the first kind of the list that is known. An empty list when none is.
    QList<DossierEvent> anchors(const TermRule &rule, QString &kind) const
    {
        for (const auto &candidate : rule.from) {
            QList<DossierEvent> found;
            const auto subjects = rule.of.isEmpty() && (candidate == u"DECISION_DATE" || candidate == u"DECISION_FINAL")
                                      ? m_type.initialDecisions
                                      : rule.of;
            for (const auto &event : m_events)
                if (event.kind == candidate &&
                    (subjects.isEmpty() || event.subject.isEmpty() || subjects.contains(event.subject)))
                    found << event;
            if (found.isEmpty())
                continue;
            kind = candidate;
            if (onlyLatestCounts(rule))
                return {found.last()};
            if (everyOccurrenceCounts(candidate))
                return found;
            return {found.first()};
        }
        return {};
    }

    void derive(const TermRule &rule)
    {
        if (!rule.onlyAfter.isEmpty() && !m_file.hasDecision(rule.onlyAfter))
            return;
        QString kind;
        const auto found = anchors(rule, kind);
        if (found.isEmpty()) {
            Deadline deadline;
            deadline.rule = &rule;
            deadline.anchorEvent = rule.from.value(0);
            deadline.missing = rule.from.value(0);
            m_deadlines << deadline;
            return;
        }
        for (const auto &event : found)
            m_deadlines << from(rule, event, kind);
    }

    Deadline from(const TermRule &rule, const DossierEvent &event, const QString &kind)
    {
        Deadline deadline;
        deadline.rule = &rule;
        deadline.anchorEvent = kind;
        deadline.anchor = event.id.isNull() ? kind : event.id.toString();
        const auto at = readMoment(event.at);
        const auto offset = readOffset(rule.offset);
        const auto termKind = readTermKind(rule.kind);
        if (!at || !offset || !termKind) {
            deadline.missing = kind;
            return deadline;
        }
        deadline.from = *at;

        TermRequest request{.from = *at, .offset = *offset, .kind = *termKind, .roll = rule.roll};
        request.fromEvent = m_with.catalogue->name(u"event"_s, kind, m_with.language);
        if (!request.fromEvent.isEmpty())
            request.fromEvent[0] = request.fromEvent[0].toUpper();
        request.fromDetail =
            event.note.isEmpty() || event.note.endsWith(u'.') ? event.note : QString(event.note + u'.');
        request.today = m_with.today;
        if (request.kind == TermKind::AtOnce)
            request.graceMinutes = graceMinutes(rule);
        if (offset->unit == Offset::Unit::Parameter) {
            if (!m_given) {
                deadline.missing = u"DURATION"_s;
                return deadline;
            }
            request.given = *m_given;
        }
        if (offset->unit == Offset::Unit::Fraction) {
            const auto start = measureStart(m_file);
            const auto end = m_given && start.isValid()
                                 ? start.addYears(m_given->years).addMonths(m_given->months).addDays(m_given->days)
                                 : QDate();
            if (!end.isValid() || end <= start) {
                deadline.missing = u"DURATION"_s;
                return deadline;
            }
            request.measure = Measure{.start = start, .end = end};
        }
        for (const auto &pause : m_file.pauses)
            if (pause.term == rule.code || (pause.term.isEmpty() && request.kind != TermKind::End))
                request.pauses << Pause{.from = pause.from, .until = pause.until, .reason = pause.reason};
        for (const auto &prolongation : m_file.prolongations)
            if (prolongation.term == rule.code)
                if (const auto by = readDuration(prolongation.by))
                    request.prolongations
                        << Prolongation{.by = *by, .decidedOn = prolongation.decidedOn, .reason = prolongation.reason};

        auto computed = dueDate(request, m_with.legal);
        if (!computed) {
            deadline.missing = computed.error().code;
            return deadline;
        }
        deadline.raw = computed->raw;
        deadline.computed = computed->due;
        deadline.due = computed->due;
        deadline.steps = computed->steps;
        deadline.provisional = computed->provisional || (kind == u"MEASURE_END" && m_endIsProvisional);
        if (kind != rule.from.first() && rule.from.first() == u"MEASURE_START" && kind == u"DECISION_DATE") {
            deadline.provisional = true;
            deadline.provisionalReason = u"deadline.waitsForFinal"_s;
        }
        for (const auto &byHand : m_file.overrides)
            if (byHand.term == rule.code && (byHand.anchor.isEmpty() || byHand.anchor == deadline.anchor)) {
                if (auto other = overridden(*computed, Moment{.date = byHand.due}, byHand.reason)) {
                    deadline.due = other->due;
                    deadline.steps = other->steps;
                    deadline.overridden = true;
                    deadline.overrideReason = byHand.reason;
                }
            }
        fulfil(deadline, event);
        if (deadline.state == Deadline::State::NotStarted)
            deadline.state = stateOf(deadline);
        return deadline;
    }

    int graceMinutes(const TermRule &rule) const
    {
        // The service's minutes by urgency; without a signal's urgency the strictest of "the same working day".
        const auto minutes = m_with.catalogue->parameter(u"atOnceMinutes"_s).toObject();
        return rule.offset.startsWith(u"PT") ? minutes.value("1"_L1).toInt(60) : minutes.value("2"_L1).toInt(480);
    }

    void fulfil(Deadline &deadline, const DossierEvent &anchor)
    {
        const auto done = [&](QDate on, const AnyId &by) {
            deadline.state = Deadline::State::Done;
            deadline.fulfilledOn = on;
            deadline.fulfilledBy = by;
        };
        const auto &by = deadline.rule->fulfilledBy;
        // What must be done before an event ahead may be done at any time before; the rest only after its anchor.
        const auto since = deadline.rule->kind == u"LATEST_BEFORE" ? QDate() : anchor.date();
        for (const auto &report : m_file.reports)
            if (report.isSent() && report.id != anchor.sourceId && (!since.isValid() || report.sentOn >= since) &&
                (report.term == deadline.rule->code || (report.term.isEmpty() && by.reports.contains(report.kind))) &&
                deadline.rule->kind != u"INTERVAL_MAX")
                return done(report.sentOn, report.id);
        for (const auto &contact : m_file.contacts)
            if (contact.state == u"DONE" && by.contacts.contains(contact.kind) &&
                (!since.isValid() || contact.date() >= since) &&
                (contact.outcome.startsWith(u"ATTENDED") || contact.outcome == u"SENT" ||
                 contact.outcome == u"LEFT_MESSAGE"))
                return done(contact.date(), contact.id);
        for (const auto &event : std::as_const(m_events))
            if (by.events.contains(event.kind) && event.id != anchor.id &&
                (!since.isValid() || event.date() >= since) && event.date() <= m_with.today)
                return done(event.date(), event.id);
    }

    Deadline::State stateOf(const Deadline &deadline) const
    {
        if (!m_file.dossier.isOpen())
            return Deadline::State::Ended;
        const bool over = deadline.due.date < m_with.today;
        return over && !deadline.isOurs() ? Deadline::State::Passed : Deadline::State::Open;
    }

    const DossierFile &m_file;
    const DossierType &m_type;
    const Surroundings &m_with;
    QList<DossierEvent> m_events;
    Result<Duration> m_given;
    QList<Deadline> m_deadlines{};
    bool m_endIsProvisional = false;
};

} // namespace

QList<Deadline> deadlines(const DossierFile &file, const DossierType &type, const Surroundings &with)
{
    return Deriver(file, type, with).all();
}

QDate measureEnd(const DossierFile &file, const QList<Deadline> &deadlines)
{
    if (const auto recorded = file.eventDate(u"MEASURE_END"_s); recorded.isValid())
        return recorded;
    QDate end;
    for (const auto &deadline : deadlines)
        if (deadline.rule->endsMeasure && deadline.due.isValid() && (!end.isValid() || deadline.due.date > end))
            end = deadline.due.date;
    return end;
}

QDate measureStart(const DossierFile &file)
{
    for (const auto &kind : {u"ET_CONNECTED"_s, u"MEASURE_START"_s, u"DECISION_FINAL"_s})
        if (const auto on = file.eventDate(kind); on.isValid())
            return on;
    return file.decisions.isEmpty() ? QDate() : file.decisions.first().decidedOn;
}

QString termArticle(const TermRule &rule, const DossierType &type, Language language)
{
    return rule.article.isEmpty() ? type.article(language) : rule.article.in(language);
}

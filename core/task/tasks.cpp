// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/task/tasks.h"

#include "core/dossier/requirements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Deriver
{
public:
    Deriver(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
            const Surroundings &with, const QHash<Dossier::Id, Dossier> &related)
        : m_file(file), m_type(type), m_deadlines(deadlines), m_with(with), m_related(related)
    {
    }

    QList<Task> all()
    {
        if (m_file.dossier.isOpen()) {
            assignment();
            terms();
            contacts();
            invitations();
            conditions();
            payments();
            work();
            signals_();
            reports();
            missing();
        }
        own();
        preferences();
        std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const Task &a, const Task &b) {
            if (a.due.isValid() != b.due.isValid())
                return a.due.isValid();
            return a.due < b.due;
        });
        return m_tasks;
    }

private:
    void add(const QString &kind, const QString &about, QDate due = {}, QJsonObject places = {},
             const AnyId &source = {}, Staff::Id staff = {})
    {
        m_tasks << Task{.key = kind + u'/' + about,
                        .kind = kind,
                        .staff = staff.isNull() ? m_file.dossier.assistant : staff,
                        .due = due,
                        .places = places,
                        .source = source};
    }

    // Names are kept as their codes ("@contact:HOME_VISIT"): a task is read in the language of whoever reads it.
    static QString name(const QString &list, const QString &code) { return u'@' + list + u':' + code; }
    QString termName(const TermRule &rule) const
    {
        return u"@term:%1/%2/%3"_s.arg(m_type.code).arg(m_type.version).arg(rule.code);
    }

    void assignment()
    {
        if (m_file.dossier.assistant.isNull() && m_type.executedBy.contains(u"JH"_s))
            add(u"task.assign"_s, {}, m_file.dossier.receivedOn);
        for (const auto &transfer : m_file.transfers)
            if (transfer.state == u"SENT" && transfer.toHouse == m_file.dossier.house)
                add(u"task.acceptTransfer"_s, transfer.id.toString(), transfer.movedOn,
                    {{u"house"_s, name(u"house"_s, transfer.fromHouse)}}, transfer.id);
    }

    void terms()
    {
        for (const auto &deadline : m_deadlines) {
            if (deadline.state != Deadline::State::Open || !deadline.due.isValid())
                continue;
            const auto &rule = *deadline.rule;
            if (!deadline.isOurs() && rule.kind != u"REMINDER")
                continue;
            if (rule.kind == u"REMINDER" && deadline.due.date > m_with.today)
                continue;
            add(rule.fulfilledBy.reports.isEmpty() ? u"task.term"_s : u"task.report"_s,
                rule.code + u'/' + deadline.anchor, deadline.due.date, {{u"term"_s, termName(rule)}},
                AnyId::fromString(deadline.anchor));
        }
    }

    void contacts()
    {
        for (const auto &contact : m_file.contacts) {
            if (contact.state == u"PLANNED" && contact.date() <= m_with.today)
                add(u"task.noteContact"_s, contact.id.toString(), contact.date(),
                    {{u"contact"_s, name(u"contact"_s, contact.kind)}, {u"at"_s, contact.startsAt}}, contact.id,
                    contact.staff);
            if (contact.proofDue.isValid() && contact.state == u"DONE")
                add(u"task.decideProof"_s, contact.id.toString(), contact.proofDue,
                    {{u"on"_s, contact.startsAt.left(10)}}, contact.id);
        }
    }

    void invitations()
    {
        if (m_file.dossier.assistant.isNull())
            return;
        const Contact *lastMissed = nullptr;
        bool attended = false;
        bool plannedAhead = false;
        for (const auto &contact : m_file.contacts) {
            if (contact.outcome == u"NO_SHOW") {
                lastMissed = &contact;
                plannedAhead = false;
            } else if (contact.state == u"PLANNED") {
                plannedAhead = true;
            } else if (contact.outcome.startsWith(u"ATTENDED")) {
                attended = true;
                lastMissed = nullptr;
            }
        }
        if (lastMissed && !plannedAhead) {
            add(u"task.newInvitation"_s, lastMissed->id.toString(), {}, {{u"on"_s, lastMissed->startsAt.left(10)}},
                lastMissed->id);
            return;
        }
        if (attended || plannedAhead)
            return;
        for (const auto &requirement : requirements(m_file, m_type))
            if (!requirement.isFulfilled() && !requirement.plannedOn.isValid()) {
                add(u"task.invite"_s, requirement.kind, {}, {{u"contact"_s, name(u"contact"_s, requirement.kind)}});
                return;
            }
    }

    void conditions()
    {
        const auto proposed = std::count_if(m_file.conditions.begin(), m_file.conditions.end(),
                                            [](const Condition &condition) { return condition.state == u"PROPOSED"; });
        if (proposed > 0 && !m_file.dossier.assistant.isNull())
            add(u"task.fixConditions"_s, {}, {}, {{u"count"_s, qint64(proposed)}});
        for (const auto &condition : m_file.conditions)
            if (condition.kind == u"COMPENSATE_VICTIM" && condition.isInForce() &&
                std::none_of(m_file.paymentPlans.begin(), m_file.paymentPlans.end(),
                             [&](const PaymentPlan &plan) { return plan.condition == condition.id; }))
                add(u"task.paymentPlan"_s, condition.id.toString(), {}, {}, condition.id);
    }

    void payments()
    {
        for (const auto &plan : m_file.paymentPlans) {
            QList<Payment> paid;
            std::copy_if(m_file.payments.begin(), m_file.payments.end(), std::back_inserter(paid),
                         [&](const Payment &payment) { return payment.plan == plan.id; });
            for (const auto &instalment : instalments(plan, paid))
                if (instalment.paid < instalment.amount && instalment.dueOn < m_with.today) {
                    add(u"task.paymentBehind"_s, plan.id.toString(), instalment.dueOn,
                        {{u"amount"_s, name(u"money"_s, QString::number(instalment.amount - instalment.paid))}},
                        plan.id);
                    break;
                }
        }
    }

    void work()
    {
        if (m_type.measure.unit != TypeMeasure::Unit::Hours || m_file.dossier.hoursImposed == 0)
            return;
        const auto balance = workBalance(m_file.dossier.hoursImposed, m_file.hours);
        if (balance.provisional > 0)
            add(u"task.acceptHours"_s, {}, {},
                {{u"hours"_s, name(u"minutes"_s, QString::number(balance.provisional))}});
        for (const auto &hours : m_file.hours)
            if (hours.state == u"ABSENT" && !hours.decidedOn.isValid())
                add(u"task.absence"_s, hours.id.toString(), hours.workedOn,
                    {{u"on"_s, hours.workedOn.toString(Qt::ISODate)}}, hours.id);
        if (balance.left() <= 0) {
            add(u"task.proposeCompletion"_s, {}, m_with.today);
            return;
        }
        const auto end = measureEnd(m_file, m_deadlines);
        const auto start = m_file.placements.isEmpty() ? QDate() : m_file.placements.first().from;
        const auto forecast = workForecast(balance, start, end, m_with.today);
        if (forecast.atRisk)
            add(u"task.termAtRisk"_s, {}, end,
                {{u"left"_s, name(u"minutes"_s, QString::number(balance.leftWithProvisional()))},
                 {u"end"_s, end.toString(Qt::ISODate)},
                 {u"expected"_s, forecast.expectedEnd.toString(Qt::ISODate)}});
    }

    void signals_()
    {
        for (const auto &offered : offeredSignals(m_file, m_type))
            add(u"task.considerSignal"_s, offered.trigger->code, m_with.today,
                {{u"trigger"_s, name(u"signal_trigger"_s, offered.trigger->code)}, {u"count"_s, offered.count}},
                offered.lastFact);
    }

    void reports()
    {
        for (const auto &report : m_file.reports)
            if (report.state == u"SENT" && report.answerDue.isValid() && !report.answeredOn.isValid() &&
                report.answerDue <= m_with.today)
                add(u"task.answerDue"_s, report.id.toString(), report.answerDue,
                    {{u"report"_s, name(u"report"_s, report.kind)}}, report.id);
        const auto end = measureEnd(m_file, m_deadlines);
        const bool finalSent = std::any_of(m_file.reports.begin(), m_file.reports.end(), [](const Report &report) {
            return report.kind == u"FINAL" && report.isSent();
        });
        const bool worked = m_type.measure.unit == TypeMeasure::Unit::Hours && m_file.dossier.hoursImposed > 0 &&
                            workBalance(m_file.dossier.hoursImposed, m_file.hours).left() <= 0;
        for (const auto &rule : m_type.reports)
            if (rule.kind == u"FINAL" && !finalSent &&
                ((rule.when == u"AT_END" && end.isValid() && end <= m_with.today.addDays(14)) ||
                 (rule.when == u"ON_COMPLETION" && worked)))
                add(u"task.finalReport"_s, {}, end.isValid() ? end : m_with.today);
        for (const auto &rule : m_type.reports)
            if (rule.when == u"ON_CONTRACT" && !m_file.placements.isEmpty() &&
                m_file.placements.last().contractSignedOn.isValid() &&
                std::none_of(m_file.reports.begin(), m_file.reports.end(),
                             [&](const Report &report) { return report.kind == rule.kind && report.isSent(); }))
                add(u"task.contractReport"_s, rule.kind, m_file.placements.last().contractSignedOn,
                    {{u"report"_s, name(u"report"_s, rule.kind)}});
    }

    void missing()
    {
        for (const auto &item : missingItems(m_file, m_type))
            if (!item.askedOn.isValid())
                add(u"task.askMissing"_s, item.what, {},
                    {{u"what"_s, missingName(item.what)}, {u"debtor"_s, name(u"debtor"_s, item.debtor)}});
    }

    QString missingName(const QString &what) const
    {
        if (m_with.catalogue->item(u"event"_s, what))
            return name(u"event"_s, what);
        if (what.startsWith(u"PERSON_"))
            return name(u"role"_s, what.mid(7));
        return name(u"missing"_s, what);
    }

    void own()
    {
        for (const auto &task : m_file.ownTasks)
            if (!task.doneOn.isValid())
                add(u"task.own"_s, task.id.toString(), task.dueOn,
                    {{u"title"_s, task.title}, {u"waits"_s, task.waitsFor}}, task.id, task.staff);
    }

    void preferences()
    {
        for (const auto &preference : m_file.preferences) {
            const auto about = m_related.constFind(preference.about);
            if (about == m_related.constEnd() || about->isOpen() || preference.until.isValid())
                continue;
            add(u"task.informVictim"_s, preference.id.toString(), about->closedOn,
                {{u"person"_s, m_file.personName(preference.person)}}, preference.id);
        }
    }

    const DossierFile &m_file;
    const DossierType &m_type;
    const QList<Deadline> &m_deadlines;
    const Surroundings &m_with;
    const QHash<Dossier::Id, Dossier> &m_related;
    QList<Task> m_tasks{};
};

} // namespace

QList<Task> tasks(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                  const Surroundings &with, const QHash<Dossier::Id, Dossier> &related)
{
    return Deriver(file, type, deadlines, with, related).all();
}

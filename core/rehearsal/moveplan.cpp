// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/rehearsal/moveplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Changes that a move made carry this kind instead of that of a decision.
constexpr QLatin1StringView byLaw{"LAW"};

QStringList variantCodes(const DossierType &type)
{
    QStringList codes;
    for (const auto &variant : type.variants)
        codes << variant.code;
    return codes;
}

QStringList phaseCodes(const DossierType &type)
{
    QStringList codes;
    for (const auto &phase : type.phases)
        codes << phase.code;
    return codes;
}

class Planner
{
public:
    Planner(const DossierFile &file, const MoveLaw &law, const MoveChoices &choices, const Surroundings &with)
        : m_file(file), m_law(law), m_from(law.from()), m_to(law.to()), m_choices(choices), m_with(with)
    {
    }

    MovePlan plan()
    {
        m_plan.variant = m_file.dossier.variant;
        m_plan.phase = m_file.dossier.phase;
        transition();
        parties();
        drafts();
        pauses();
        variant();
        phase();
        follower();
        conditions();
        overrides();
        if (m_plan.outcome != MovePlan::Outcome::Cannot && !m_plan.questions.isEmpty())
            m_plan.outcome = MovePlan::Outcome::NeedsChoice;
        dates();
        return std::move(m_plan);
    }

private:
    void cannot(const QString &code, QJsonObject details = {})
    {
        if (m_plan.outcome == MovePlan::Outcome::Cannot)
            return; // one reason is enough to read
        details.insert(u"version"_s, m_to.version);
        m_plan.outcome = MovePlan::Outcome::Cannot;
        m_plan.obstacle = {Problem::Kind::Refused, code, details, m_to.transition.article.in(m_with.language)};
    }

    // The answer to a question; empty when there is none yet.
    QString ask(const QString &kind, const QString &about)
    {
        const MoveQuestion question{kind, about};
        const auto answer = m_choices.value(question.key());
        if (answer == choiceStay)
            cannot(u"move.stays"_s);
        else if (answer.isEmpty() || !possibleAnswers(question, m_to).contains(answer))
            m_plan.questions << question;
        else
            return answer;
        return {};
    }

    void transition()
    {
        const auto &law = m_to.transition;
        const auto &event = m_file.dossier.legalEventOn;
        const bool underIt = m_to.validity.contains(event) && event.isValid() && m_to.validity.from.isValid();
        if (law.applies == TypeTransition::Applies::NewDecisions && !underIt && !m_to.validity.from.isValid())
            cannot(u"move.conceptKeeps"_s, {{u"former"_s, m_file.dossier.version}}); // its day is not known yet
        else if (law.applies == TypeTransition::Applies::NewDecisions && !underIt)
            cannot(u"move.lawKeeps"_s,
                   {{u"from"_s, m_to.validity.from.toString(Qt::ISODate)}, {u"former"_s, m_file.dossier.version}});
        if (law.applies == TypeTransition::Applies::ByChoice)
            ask(u"BY_CHOICE"_s, {});
    }

    void parties()
    {
        for (const auto &person : m_file.people) {
            const bool known = m_to.otherRoles.contains(person.role) ||
                               std::any_of(m_to.parties.begin(), m_to.parties.end(),
                                           [&](const PartyRule &party) { return party.role == person.role; });
            const bool before = m_from.otherRoles.contains(person.role) ||
                                std::any_of(m_from.parties.begin(), m_from.parties.end(),
                                            [&](const PartyRule &party) { return party.role == person.role; });
            if (!known && before && !person.until.isValid())
                cannot(u"move.roleGone"_s, {{u"role"_s, u"@role:"_s + person.role}});
        }
    }

    void drafts()
    {
        const auto has = [](const DossierType &type, const QString &kind) {
            return std::any_of(type.reports.begin(), type.reports.end(),
                               [&](const ReportRule &rule) { return rule.kind == kind; });
        };
        for (const auto &report : m_file.reports)
            if (!report.isSent() && has(m_from, report.kind) && !has(m_to, report.kind))
                cannot(u"move.draftOpen"_s, {{u"report"_s, u"@report:"_s + report.kind}});
    }

    void pauses()
    {
        for (const auto &pause : m_file.pauses)
            if (!pause.until.isValid() && !pause.term.isEmpty() && !m_to.term(pause.term))
                cannot(u"move.pauseRuns"_s,
                       {{u"term"_s, u"@term:%1/%2/%3"_s.arg(m_from.code).arg(m_from.version).arg(pause.term)}});
    }

    void variant()
    {
        const auto &now = m_file.dossier.variant;
        if (!now.isEmpty() && !m_to.variant(now))
            if (const auto answer = ask(u"VARIANT_GONE"_s, now); !answer.isEmpty())
                m_plan.variant = answer;
    }

    void phase()
    {
        const auto &now = m_file.dossier.phase;
        if (now.isEmpty() || phaseCodes(m_to).contains(now))
            return;
        if (m_to.phases.isEmpty())
            return cannot(u"move.phaseGone"_s);
        if (const auto answer = ask(u"PHASE_GONE"_s, now); !answer.isEmpty())
            m_plan.phase = answer;
    }

    void follower()
    {
        const auto *now = m_file.principal(u"FOLLOWS_UP"_s);
        if (!now || m_to.principals.followsUp.contains(now->principal))
            return;
        if (!m_from.principals.followsUp.contains(now->principal))
            return; // chosen against the law before already: not for the move to mend
        if (const auto *other = m_to.transition.replacementOf(u"principal"_s, now->principal);
            other && !other->to.isEmpty()) {
            m_plan.followsUp = other->to;
            return;
        }
        const auto answer = ask(u"PRINCIPAL_GONE"_s, now->principal);
        if (!answer.isEmpty() && answer != choiceKeep)
            m_plan.followsUp = answer;
    }

    const ConditionChange *lastChange(const Condition::Id &id) const
    {
        const ConditionChange *last = nullptr;
        for (const auto &change : m_file.conditionChanges)
            if (change.condition == id)
                last = &change;
        return last;
    }

    QString textOf(const QString &kind, const QJsonObject &inputs) const
    {
        const auto *item = m_with.catalogue->item(u"condition"_s, kind);
        return item ? generalText(*item, inputs, languageFromCode(m_file.dossier.language)) : QString();
    }

    void conditions()
    {
        QStringList there; // a kind the dossier has or had is not added again
        for (const auto &condition : m_file.conditions)
            there << condition.kind;
        QStringList restored; // texts
        for (const auto &condition : m_file.conditions) {
            const auto *change = lastChange(condition.id);
            // What a move took away comes back where the law knows it again.
            if (condition.state == u"LIFTED" && change && change->kind == byLaw && known(condition)) {
                restored << condition.text;
                m_plan.conditions << ConditionMove{.what = ConditionMove::What::Restored,
                                                   .condition = condition.id,
                                                   .kind = condition.kind,
                                                   .text = condition.text,
                                                   .state = change->oldState};
            }
        }
        for (const auto &condition : m_file.conditions) {
            if (condition.state == u"LIFTED")
                continue;
            const auto *change = lastChange(condition.id);
            const bool made = change && change->kind == byLaw && change->oldState.isEmpty(); // by a move
            const bool general = condition.origin == u"GENERAL";
            if (made && restored.contains(change->oldText)) { // it stood in the place of what is back
                m_plan.conditions << ConditionMove{
                    .condition = condition.id, .kind = condition.kind, .unmade = isUntouched(condition.id)};
                continue;
            }
            if (known(condition)) {
                const auto text = general && condition.inputs.isEmpty() ? textOf(condition.kind, {}) : QString();
                if (!text.isEmpty() && text != condition.text && !condition.text.contains(u'…') && !change)
                    m_plan.conditions << ConditionMove{.what = ConditionMove::What::TextChanged,
                                                       .condition = condition.id,
                                                       .kind = condition.kind,
                                                       .text = text};
                continue;
            }
            gone(condition, general || made, made && isUntouched(condition.id), there);
        }
        for (const auto &kind : m_to.generalConditions)
            if (!there.contains(kind)) {
                there << kind;
                m_plan.conditions << ConditionMove{
                    .what = ConditionMove::What::Added, .condition = {}, .kind = kind, .text = textOf(kind, {})};
            }
    }

    void gone(const Condition &condition, bool cameByLaw, bool unmade, QStringList &there)
    {
        ConditionMove move{.condition = condition.id, .kind = condition.kind, .unmade = unmade};
        QString to;
        if (const auto *other = m_to.transition.replacementOf(u"condition"_s, condition.kind)) {
            to = other->to;
        } else if (!cameByLaw) {
            // A judge imposed it: nobody but a person may say what becomes of it.
            const auto answer = ask(u"CONDITION_GONE"_s, condition.kind);
            if (answer.isEmpty() || answer == choiceKeep)
                return;
            if (answer != choiceDrop)
                to = answer;
        }
        if (!to.isEmpty() && !there.contains(to)) {
            there << to;
            move.what = ConditionMove::What::Replaced;
            move.unmade = false;
            move.to = to;
            move.text = textOf(to, {});
        }
        m_plan.conditions << move;
    }

    // What came by law stands as long as the law says so; what a judge imposed as long as the law knows it.
    bool known(const Condition &condition) const
    {
        return m_to.generalConditions.contains(condition.kind) ||
               (condition.origin != u"GENERAL" && m_to.specialConditions.contains(condition.kind));
    }

    bool isUntouched(const Condition::Id &id) const
    {
        return std::none_of(m_file.evidence.begin(), m_file.evidence.end(),
                            [&](const Evidence &one) { return one.condition == id; });
    }

    void overrides()
    {
        for (const auto &byHand : m_file.overrides)
            if (!m_to.term(byHand.term) && ask(u"OVERRIDE_GONE"_s, byHand.term) == choiceDrop)
                m_plan.dropped << byHand.id;
    }

    // Only what still has to be done: what is over is history under the version it happened under.
    void dates()
    {
        if (!m_law.termsDiffer())
            return;
        const auto before = deadlines(m_file, m_law.termsBefore(), m_with);
        const auto after = deadlines(m_file, m_law.termsAfter(), m_with);
        const auto open = [](const Deadline &one) { return one.due.isValid() && one.state == Deadline::State::Open; };
        for (const auto &old : before) {
            if (!open(old))
                continue;
            const auto now = std::find_if(after.begin(), after.end(), [&](const Deadline &one) {
                return one.rule->code == old.rule->code && one.anchor == old.anchor;
            });
            const bool there = now != after.end() && open(*now);
            if (there && now->due.date == old.due.date)
                continue;
            m_plan.dates << DateMove{.term = old.rule->code,
                                     .before = old.due.date,
                                     .after = there ? now->due.date : QDate(),
                                     .overdue = there && late(*now)};
        }
        for (const auto &now : after) {
            const bool was = std::any_of(before.begin(), before.end(), [&](const Deadline &old) {
                return old.rule->code == now.rule->code && old.anchor == now.anchor && open(old);
            });
            if (open(now) && !was)
                m_plan.dates << DateMove{
                    .term = now.rule->code, .before = {}, .after = now.due.date, .overdue = late(now)};
        }
    }

    bool late(const Deadline &one) const { return one.isOurs() && one.due.date < m_with.today; }

    const DossierFile &m_file;
    const MoveLaw &m_law;
    const DossierType &m_from;
    const DossierType &m_to;
    const MoveChoices &m_choices;
    const Surroundings &m_with;
    MovePlan m_plan{};
};

} // namespace

QStringList possibleAnswers(const MoveQuestion &question, const DossierType &to)
{
    QStringList answers;
    if (question.kind == u"BY_CHOICE")
        answers << choiceMove;
    else if (question.kind == u"CONDITION_GONE")
        answers << choiceKeep << choiceDrop << to.specialConditions;
    else if (question.kind == u"PRINCIPAL_GONE")
        answers << choiceKeep << to.principals.followsUp;
    else if (question.kind == u"VARIANT_GONE")
        answers << choiceDrop << variantCodes(to);
    else if (question.kind == u"PHASE_GONE")
        answers << phaseCodes(to);
    else if (question.kind == u"OVERRIDE_GONE")
        answers << choiceDrop;
    return answers << choiceStay;
}

QString conditionMoveCode(ConditionMove::What what)
{
    switch (what) {
    case ConditionMove::What::TextChanged:
        return u"TEXT_CHANGED"_s;
    case ConditionMove::What::Replaced:
        return u"REPLACED"_s;
    case ConditionMove::What::Gone:
        return u"GONE"_s;
    case ConditionMove::What::Added:
        return u"ADDED"_s;
    case ConditionMove::What::Restored:
        return u"RESTORED"_s;
    }
    return {};
}

QString generalText(const CodeItem &condition, const QJsonObject &inputs, Language language)
{
    const auto pattern = Label::fromJson(condition.members.value("text"_L1).toObject()).in(language);
    return conditionText(pattern.isEmpty() ? condition.name.in(language) : pattern, inputs);
}

MoveLaw::MoveLaw(const DossierType &from, const DossierType &to)
    : m_from(&from), m_to(&to), m_termsBefore(from), m_termsAfter(to)
{
    // Words move no date.
    const auto sameDates = [](TermRule a, const TermRule &b) {
        a.name = b.name;
        a.sentence = b.sentence;
        a.article = b.article;
        a.note = b.note;
        a.confidence = b.confidence;
        a.sources = b.sources;
        return a == b;
    };
    const auto same = [&](const TermRule &rule, const DossierType &other) {
        const auto *there = other.term(rule.code);
        return there && sameDates(rule, *there);
    };
    const auto endDiffers = [&](const DossierType &one, const DossierType &other) {
        return std::any_of(one.terms.begin(), one.terms.end(),
                           [&](const TermRule &rule) { return rule.endsMeasure && !same(rule, other); });
    };
    if (from.initialDecisions != to.initialDecisions || endDiffers(from, to) || endDiffers(to, from)) {
        m_termsDiffer = true; // everything may hang on it
        return;
    }
    const auto differs = [&](const DossierType &one, const DossierType &other) {
        return std::any_of(one.terms.begin(), one.terms.end(),
                           [&](const TermRule &rule) { return !same(rule, other); });
    };
    m_termsDiffer = differs(from, to) || differs(to, from);
    m_termsBefore.terms.removeIf([&](const TermRule &rule) { return !rule.endsMeasure && same(rule, to); });
    m_termsAfter.terms.removeIf([&](const TermRule &rule) { return !rule.endsMeasure && same(rule, from); });
}

MovePlan planMove(const DossierFile &file, const MoveLaw &law, const MoveChoices &choices, const Surroundings &with)
{
    return Planner(file, law, choices, with).plan();
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/base/json.h"
#include "core/base/sentence.h"
#include "core/rehearsal/rehearse.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

struct Run
{
    AnyId id{};
    QString code{};
    int version = 0;
    QString state{};
    QJsonObject choices{};
    QDate startedOn{};
};

Result<Run> runOf(ActContext &context, const Values &values)
{
    auto query = context.database().query(
        "SELECT id, code, version, state, choices, started_on FROM catalogue_move WHERE id = ? AND deleted = 0",
        values.anyId("run"_L1));
    if (!query.next())
        return refused(u"move.noSuchRun"_s);
    return Run{query.id(0), query.text(1), query.integer(2), query.text(3), query.object(4), query.date(5)};
}

// Running dossiers follow what is law today, never what is still to come or to be published.
Result<const DossierType *> lawfulVersion(const ActContext &context, const QString &code, int version)
{
    const auto *type = context.catalogue().type(code, version);
    if (!type)
        return refused(u"catalogue.noSuchVersion"_s, {{u"code"_s, code}, {u"version"_s, version}});
    if (type->validity.from.isValid() && type->validity.from > context.today())
        return refused(
            u"move.notYetLaw"_s,
            {{u"type"_s, codePlace("type", code)}, {u"version"_s, version}, {u"from"_s, iso(type->validity.from)}});
    return type;
}

MoveChoices choicesOf(const QJsonObject &json)
{
    MoveChoices choices;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto inner = it.value().toObject(); // {"CONDITION_GONE": {"TESTS": "KEEP"}}, as a form says it
        for (auto one = inner.begin(); one != inner.end(); ++one)
            choices.insert(it.key() + u'/' + one.key(), one.value().toString());
        if (it.value().isString())
            choices.insert(it.key(), it.value().toString());
    }
    return choices;
}

// Carries out the plan of one dossier.
class Mover
{
public:
    Mover(ActContext &context, const DossierFile &file, const DossierType &to)
        : m_context(context), m_file(file), m_to(to)
    {
    }

    void perform(const MovePlan &plan)
    {
        auto &recorder = m_context.recorder();
        recorder.update("dossier", m_file.dossier.id,
                        {{"version", m_to.version}, {"variant", plan.variant}, {"phase", plan.phase}});
        if (!plan.followsUp.isEmpty())
            follower(plan.followsUp);
        for (const auto &id : plan.dropped)
            recorder.remove("due_override", id);
        int position = 0;
        for (const auto &condition : m_file.conditions)
            position = std::max(position, condition.position + 1);
        for (const auto &move : plan.conditions)
            condition(move, position);
    }

private:
    void follower(const QString &principal)
    {
        const auto *former = m_file.principal(u"FOLLOWS_UP"_s);
        const auto today = columnValue(m_context.today());
        if (former)
            m_context.recorder().update("dossier_principal", former->id, {{"until_on", today}});
        m_context.recorder().insert("dossier_principal", m_file.dossier,
                                    {{"part", u"FOLLOWS_UP"_s},
                                     {"principal", principal},
                                     {"reference", former ? former->reference : QString()},
                                     {"from_on", today}});
    }

    void condition(const ConditionMove &move, int &position)
    {
        auto &recorder = m_context.recorder();
        const auto today = columnValue(m_context.today());
        const auto *old = move.condition.isNull() ? nullptr : m_file.condition(move.condition);
        switch (move.what) {
        case ConditionMove::What::TextChanged:
            recorder.update("condition", old->id, {{"text", move.text}});
            change(old->id, old->text, move.text, old->state, old->state);
            break;
        case ConditionMove::What::Restored:
            recorder.update("condition", old->id, {{"state", move.state}, {"until_on", columnValue(QDate())}});
            change(old->id, old->text, old->text, old->state, move.state);
            break;
        case ConditionMove::What::Gone:
            if (move.unmade) {
                recorder.remove("condition", old->id);
                break;
            }
            lift(*old, {});
            break;
        case ConditionMove::What::Replaced:
            lift(*old, move.text);
            make(move.to, move.text, old->text, old->origin, old->position, today);
            break;
        case ConditionMove::What::Added:
            make(move.kind, move.text, {}, u"GENERAL"_s, position++, today);
            break;
        }
    }

    void lift(const Condition &old, const QString &text)
    {
        m_context.recorder().update("condition", old.id,
                                    {{"state", u"LIFTED"_s}, {"until_on", columnValue(m_context.today())}});
        change(old.id, old.text, text.isEmpty() ? old.text : text, old.state, u"LIFTED"_s);
    }

    void make(const QString &kind, const QString &text, const QString &before, const QString &origin, int position,
              const QVariant &from)
    {
        const auto state = origin == u"GENERAL" ? u"FIXED"_s : m_to.conditionStartState;
        const auto id = m_context.recorder().insert("condition", m_file.dossier,
                                                    {{"kind", kind},
                                                     {"origin", origin},
                                                     {"text", text},
                                                     {"language", m_file.dossier.language},
                                                     {"state", state},
                                                     {"position", position},
                                                     {"from_on", from}});
        change(id, before, text, {}, state);
    }

    void change(const AnyId &condition, const QString &oldText, const QString &newText, const QString &oldState,
                const QString &newState)
    {
        m_context.recorder().insert("condition_change", m_file.dossier,
                                    {{"condition", columnValue(condition)},
                                     {"kind", u"LAW"_s},
                                     {"changed_on", columnValue(m_context.today())},
                                     {"old_text", oldText},
                                     {"new_text", newText},
                                     {"old_state", oldState},
                                     {"new_state", newState}});
    }

    ActContext &m_context;
    const DossierFile &m_file;
    const DossierType &m_to;
};

Result<Saying> beginMove(ActContext &context, const Values &values)
{
    const auto code = values.text("code"_L1);
    const auto type = lawfulVersion(context, code, static_cast<int>(values.number("version"_L1)));
    if (!type)
        return tl::make_unexpected(type.error());
    auto other = context.database().query(
        "SELECT version FROM catalogue_move WHERE code = ? AND state IN ('RUNNING', 'UNDOING') AND deleted = 0", code);
    if (other.next())
        return refused(u"move.underWay"_s, {{u"type"_s, codePlace("type", code)}, {u"version"_s, other.integer(0)}});
    context.made = context.recorder().insert("catalogue_move", {{"code", code},
                                                                {"version", (*type)->version},
                                                                {"state", u"RUNNING"_s},
                                                                {"choices", columnValue(values.object("choices"_L1))},
                                                                {"foreseen", columnValue(values.object("foreseen"_L1))},
                                                                {"started_on", columnValue(context.today())},
                                                                {"note", values.text("note"_L1)}});
    return Saying{u"act.beginMove"_s, {{u"type"_s, codePlace("type", code)}, {u"version"_s, (*type)->version}}};
}

Result<Saying> moveDossier(ActContext &context, const Values &values)
{
    const auto id = values.id<Dossier>("dossier"_L1);
    MoveChoices choices = choicesOf(values.object("choices"_L1));
    int version = static_cast<int>(values.number("version"_L1));
    std::optional<Result<DossierFile>> file;
    if (values.has("run"_L1)) {
        // A run moves every dossier of the type, also those that who runs it may not open; it names none of them.
        const auto run = runOf(context, values);
        if (!run)
            return tl::make_unexpected(run.error());
        if (run->state != u"RUNNING")
            return refused(u"move.noSuchRun"_s);
        if (!mayPerform(context.user().role, u"beginMove"_s))
            return refused(
                u"access.notYourRole"_s,
                {{u"act"_s, u"moveDossier"_s},
                 {u"role"_s, context.catalogue().name(u"staff_role"_s, context.user().role, context.language())}});
        choices = choicesOf(run->choices);
        version = run->version;
        file = loadDossier(context.database(), id);
        context.aboutDossier = id;
        if (*file && (*file)->dossier.type != run->code)
            return refused(u"move.noSuchRun"_s);
    } else {
        file = context.anyDossier(id);
    }
    if (!*file)
        return tl::make_unexpected(file->error());
    const auto &dossier = (*file)->dossier;
    if (!dossier.isOpen())
        return refused(u"dossier.isClosed"_s, {{u"dossier"_s, dossier.number}});
    const auto from = context.typeOf(dossier);
    const auto to = lawfulVersion(context, dossier.type, version);
    if (!from || !to)
        return tl::make_unexpected(!from ? from.error() : to.error());
    if (dossier.version == version)
        return refused(u"move.isThere"_s, {{u"dossier"_s, dossier.number}, {u"version"_s, version}});
    const auto plan = planMove(**file, MoveLaw(**from, **to), choices,
                               Surroundings::of(context.catalogue(), context.today(), context.language()));
    if (plan.outcome == MovePlan::Outcome::Cannot)
        return tl::make_unexpected(plan.obstacle);
    if (plan.outcome == MovePlan::Outcome::NeedsChoice)
        return refused(
            u"move.needsChoice"_s,
            {{u"question"_s, questionText(plan.questions.first(), context.catalogue(), **to, context.language())},
             {u"key"_s, plan.questions.first().key()},
             {u"answers"_s, possibleAnswers(plan.questions.first(), **to).join(u", "_s)}});
    Mover(context, **file, **to).perform(plan);
    context.made = id;
    return Saying{u"act.moveDossier"_s,
                  {{u"dossier"_s, dossier.number},
                   {u"type"_s, codePlace("type", dossier.type)},
                   {u"former"_s, dossier.version},
                   {u"version"_s, version}}};
}

Result<Saying> endMove(ActContext &context, const Values &values)
{
    const auto run = runOf(context, values);
    if (!run)
        return tl::make_unexpected(run.error());
    const bool undoing = run->state == u"UNDOING";
    if (!undoing && run->state != u"RUNNING")
        return refused(u"move.noSuchRun"_s);
    context.recorder().update("catalogue_move", run->id,
                              {{"state", undoing ? u"UNDONE"_s : u"DONE"_s}, {"moved", values.number("count"_L1)}});
    context.made = run->id;
    return Saying{undoing ? u"act.endMoveBack"_s : u"act.endMove"_s,
                  {{u"type"_s, codePlace("type", run->code)},
                   {u"version"_s, run->version},
                   {u"count"_s, values.number("count"_L1)}}};
}

Result<Saying> undoMove(ActContext &context, const Values &values)
{
    const auto run = runOf(context, values);
    if (!run)
        return tl::make_unexpected(run.error());
    if (run->state != u"RUNNING" && run->state != u"DONE")
        return refused(u"move.noSuchRun"_s);
    if (run->startedOn != context.today())
        return refused(u"move.dayOver"_s, {{u"on"_s, iso(run->startedOn)}});
    context.recorder().update("catalogue_move", run->id, {{"state", u"UNDOING"_s}});
    context.made = run->id;
    return Saying{u"act.undoMove"_s, {{u"type"_s, codePlace("type", run->code)}, {u"version"_s, run->version}}};
}

} // namespace

QList<ActDefinition> moveActs()
{
    const QStringList roles{u"CATALOGUE_MANAGER"_s, u"HOUSE_DIRECTOR"_s};
    const ActField run{"run", Type::Reference, Need::Required, "catalogue_move"};
    const ActField choices{"choices", Type::Object, Need::Optional, "", "Answers by the key of the question."};
    return {
        {"beginMove",
         "Running dossiers of a type begin to move to a version that is law; each moves by an act of its own.",
         {{"code", Type::Text, Need::Required},
          {"version", Type::Number, Need::Required},
          choices,
          {"foreseen", Type::Object, Need::Optional, "", "What the rehearsal counted."},
          {"note", Type::LongText}},
         beginMove,
         roles,
         false},
        {"moveDossier",
         "A running dossier follows another version of its type from now on.",
         {{"dossier", Type::Reference, Need::Required, "dossier"},
          {"version", Type::Number},
          choices,
          {"run", Type::Reference, Need::Optional, "catalogue_move", "The run it is part of."}},
         moveDossier,
         roles + QStringList{u"TEAM_LEADER"_s, u"JUSTICE_ASSISTANT"_s, u"VICTIM_ASSISTANT"_s}},
        {"endMove",
         "All dossiers of a run have moved, or have come back.",
         {run, {"count", Type::Number, Need::Required}},
         endMove,
         roles,
         false},
        {"undoMove",
         "The dossiers of a run begin to come back to where they were; on the day of the run only.",
         {run},
         undoMove,
         roles,
         false},
    };
}

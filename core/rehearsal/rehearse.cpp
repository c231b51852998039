// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/rehearsal/rehearse.h"

#include "core/base/sentence.h"
#include "core/publication/versionstore.h"
#include "core/rehearsal/lawfacts.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

// What one thread has counted so far.
class Counter
{
public:
    Counter(const Surroundings &with, const DossierType &to, const MoveChoices &choices)
        : m_with(with), m_to(to), m_choices(choices)
    {
    }

    void count(const DossierFile &file)
    {
        const auto &dossier = file.dossier;
        if (dossier.version == m_to.version) {
            ++sum.there;
            return;
        }
        const auto *law = lawFrom(dossier.version);
        if (!law)
            return;
        ++sum.running;
        const auto plan = planMove(file, *law, m_choices, m_with);
        RehearsedDossier row{.id = dossier.id,
                             .number = dossier.number,
                             .facet = dossier.facet,
                             .version = dossier.version,
                             .outcome = plan.outcome};
        if (plan.outcome == MovePlan::Outcome::Cannot) {
            ++sum.cannot;
            row.obstacle = plan.obstacle.code;
            auto &[first, times] = sum.obstacles[plan.obstacle.code];
            if (++times == 1)
                first = plan.obstacle;
            sum.dossiers << row;
            return;
        }
        for (const auto &question : plan.questions) {
            if (row.questions.contains(question.key()))
                continue;
            row.questions << question.key();
            ++sum.questions[question.key()];
            sum.asked.insert(question.key(), question);
        }
        ++(plan.outcome == MovePlan::Outcome::ByItself ? sum.byItself : sum.needChoice);
        countDates(plan, row);
        for (const auto &one : plan.conditions)
            ++sum.conditions[{conditionMoveCode(one.what),
                              one.to.isEmpty() ? one.kind : QString(one.kind + u'>' + one.to)}];
        row.conditions = static_cast<int>(plan.conditions.size());
        sum.dossiers << row;
    }

    Rehearsal sum{};

private:
    const MoveLaw *lawFrom(int version)
    {
        if (const auto known = m_laws.find(version); known != m_laws.end())
            return &known->second;
        const auto *from = m_with.catalogue->type(m_to.code, version);
        return from ? &m_laws.try_emplace(version, *from, m_to).first->second : nullptr;
    }

    void countDates(const MovePlan &plan, RehearsedDossier &row)
    {
        for (const auto &one : plan.dates) {
            auto &term = sum.terms[one.term];
            if (!one.before.isValid())
                ++term.come;
            else if (!one.after.isValid())
                ++term.gone;
            else
                ++(one.after < one.before ? term.earlier : term.later);
            term.overdue += one.overdue ? 1 : 0;
            row.overdue += one.overdue ? 1 : 0;
            if (one.before.isValid())
                ++sum.months[one.term][one.before.toString(u"yyyy-MM"_s)].first;
            if (one.after.isValid())
                ++sum.months[one.term][one.after.toString(u"yyyy-MM"_s)].second;
        }
        row.dates = static_cast<int>(plan.dates.size());
        sum.overdue += row.overdue > 0 ? 1 : 0;
    }

    const Surroundings &m_with;
    const DossierType &m_to;
    const MoveChoices &m_choices;
    std::map<int, MoveLaw> m_laws{}; // by the version a dossier comes from
};

void add(Rehearsal &to, const Rehearsal &part)
{
    to.running += part.running;
    to.byItself += part.byItself;
    to.needChoice += part.needChoice;
    to.cannot += part.cannot;
    to.there += part.there;
    to.overdue += part.overdue;
    for (const auto &[key, times] : part.questions)
        to.questions[key] += times;
    to.asked.insert(part.asked);
    for (const auto &[code, found] : part.obstacles) {
        auto &[first, times] = to.obstacles[code];
        if (times == 0)
            first = found.first;
        times += found.second;
    }
    for (const auto &[code, term] : part.terms) {
        auto &all = to.terms[code];
        all.earlier += term.earlier;
        all.later += term.later;
        all.come += term.come;
        all.gone += term.gone;
        all.overdue += term.overdue;
    }
    for (const auto &[what, times] : part.conditions)
        to.conditions[what] += times;
    for (const auto &[term, byMonth] : part.months)
        for (const auto &[month, due] : byMonth) {
            auto &all = to.months[term][month];
            all.first += due.first;
            all.second += due.second;
        }
    to.dossiers << part.dossiers;
}

// The dossiers in portions that the threads take from one another.
class Work
{
public:
    Work(const QString &file, const QList<Dossier> &dossiers, const Surroundings &with, const DossierType &to,
         const MoveChoices &choices, const RehearsalGoing &going)
        : m_file(file), m_dossiers(dossiers), m_with(with), m_to(to), m_choices(choices), m_going(going)
    {
    }

    Result<Rehearsal> run()
    {
        const auto portions = (m_dossiers.size() + lawFactsAtOnce - 1) / lawFactsAtOnce;
        const auto most = std::max<qsizetype>(1, std::thread::hardware_concurrency());
        const auto threads = std::clamp<qsizetype>(portions, 1, most);
        QList<Result<Rehearsal>> parts(threads, Rehearsal());
        std::vector<std::thread> others;
        for (qsizetype i = 1; i < threads; ++i)
            others.emplace_back([this, &parts, i] { parts[i] = countPortions(); });
        parts[0] = countPortions();
        for (auto &other : others)
            other.join();
        Rehearsal all{.type = m_to.code, .version = m_to.version};
        for (const auto &part : std::as_const(parts)) {
            if (!part)
                return part;
            add(all, *part);
        }
        if (m_stopped)
            return refused(u"rehearsal.stopped"_s);
        std::sort(all.dossiers.begin(), all.dossiers.end(),
                  [](const RehearsedDossier &a, const RehearsedDossier &b) { return a.number < b.number; });
        return all;
    }

private:
    Result<Rehearsal> countPortions()
    {
        auto database = Database::open({.file = m_file, .readOnly = true});
        if (!database)
            return tl::make_unexpected(database.error());
        Counter counter(m_with, m_to, m_choices);
        try {
            for (;;) {
                const auto first = m_next.fetch_add(lawFactsAtOnce);
                if (first >= m_dossiers.size() || m_stopped)
                    break;
                const auto portion = m_dossiers.mid(first, lawFactsAtOnce);
                for (const auto &file : loadLawFacts(**database, portion))
                    counter.count(file);
                const auto done = m_done.fetch_add(static_cast<int>(portion.size())) + static_cast<int>(portion.size());
                if (m_going && !m_going(done, static_cast<int>(m_dossiers.size())))
                    m_stopped = true;
            }
        } catch (const StorageError &error) {
            return tl::make_unexpected(error.problem());
        }
        return counter.sum;
    }

    const QString &m_file;
    const QList<Dossier> &m_dossiers;
    const Surroundings &m_with;
    const DossierType &m_to;
    const MoveChoices &m_choices;
    const RehearsalGoing &m_going;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace

Result<Rehearsal> rehearseMove(const QString &databaseFile, const Surroundings &with, const DossierType &to,
                               const MoveChoices &choices, const RehearsalGoing &going)
{
    QList<Dossier> dossiers;
    try {
        const auto database = Database::open({.file = databaseFile, .readOnly = true});
        if (!database)
            return tl::make_unexpected(database.error());
        dossiers = runningDossiers(**database, to.code);
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    return Work(databaseFile, dossiers, with, to, choices, going).run();
}

Result<DossierType> versionToRehearse(const Database &database, const Catalogue &catalogue, const QString &code,
                                      int version)
{
    if (const auto *known = catalogue.type(code, version))
        return *known;
    const auto kept = keptTypeVersion(database, code, version);
    if (!kept)
        return refused(u"catalogue.noSuchVersion"_s, {{u"code"_s, code}, {u"version"_s, version}});
    const auto reading = catalogue.readType(kept->body);
    if (!reading.findings.isEmpty())
        return tl::make_unexpected(reading.findings.first());
    return reading.type;
}

namespace {

QString nameOf(const MoveQuestion &question, const QString &code, const Catalogue &catalogue, const DossierType &to,
               Language language)
{
    if (question.kind == u"CONDITION_GONE")
        return catalogue.name(u"condition"_s, code, language);
    if (question.kind == u"PRINCIPAL_GONE")
        return catalogue.name(u"principal"_s, code, language);
    // A variant, a phase or a term: of this version or of an earlier one.
    QList<const DossierType *> versions{&to};
    for (const auto &type : catalogue.types())
        if (type.code == to.code)
            versions << &type;
    for (const auto *type : std::as_const(versions)) {
        if (const auto *variant = type->variant(code); variant && question.kind == u"VARIANT_GONE")
            return variant->name.in(language);
        if (const auto *term = type->term(code); term && question.kind == u"OVERRIDE_GONE")
            return term->name.in(language);
        for (const auto &phase : type->phases)
            if (phase.code == code && question.kind == u"PHASE_GONE")
                return phase.name.in(language);
    }
    return code;
}

} // namespace

QString questionText(const MoveQuestion &question, const Catalogue &catalogue, const DossierType &to, Language language)
{
    return sentence(
        u"move.question."_s + question.kind, language,
        {{u"about"_s, nameOf(question, question.about, catalogue, to, language)}, {u"version"_s, to.version}});
}

QString answerText(const MoveQuestion &question, const QString &answer, const Catalogue &catalogue,
                   const DossierType &to, Language language)
{
    if (answer == choiceMove || answer == choiceStay || answer == choiceKeep || answer == choiceDrop) {
        const QString own = u"move.answer."_s + answer + u'.' + question.kind;
        return sentence(hasSentence(own) ? own : QString(u"move.answer."_s + answer), language);
    }
    return nameOf(question, answer, catalogue, to, language);
}

QJsonObject toJson(const Rehearsal &rehearsal, const Catalogue &catalogue, const DossierType &to, Language language)
{
    QJsonArray questions;
    for (const auto &[key, times] : rehearsal.questions) {
        const auto question = rehearsal.asked.value(key);
        QJsonArray answers;
        for (const auto &answer : possibleAnswers(question, to))
            answers << QJsonObject{{u"answer"_s, answer},
                                   {u"name"_s, answerText(question, answer, catalogue, to, language)}};
        questions << QJsonObject{{u"key"_s, key},
                                 {u"count"_s, times},
                                 {u"sentence"_s, questionText(question, catalogue, to, language)},
                                 {u"answers"_s, answers}};
    }
    QJsonArray obstacles;
    for (const auto &[code, found] : rehearsal.obstacles)
        obstacles << QJsonObject{
            {u"code"_s, code}, {u"count"_s, found.second}, {u"sentence"_s, problemSentence(found.first, language)}};
    QJsonArray terms;
    for (const auto &[code, term] : rehearsal.terms) {
        const auto *rule = to.term(code);
        QJsonArray months;
        if (const auto found = rehearsal.months.find(code); found != rehearsal.months.end())
            for (const auto &[month, due] : found->second)
                months << QJsonObject{{u"month"_s, month}, {u"before"_s, due.first}, {u"after"_s, due.second}};
        terms << QJsonObject{{u"term"_s, code},
                             {u"name"_s, rule ? rule->name.in(language) : code},
                             {u"earlier"_s, term.earlier},
                             {u"later"_s, term.later},
                             {u"new"_s, term.come},
                             {u"gone"_s, term.gone},
                             {u"overdue"_s, term.overdue},
                             {u"months"_s, months}};
    }
    QJsonArray conditions;
    for (const auto &[what, times] : rehearsal.conditions) {
        const auto kinds = what.second.split(u'>');
        QJsonObject row{{u"what"_s, what.first},
                        {u"condition"_s, kinds.first()},
                        {u"name"_s, catalogue.name(u"condition"_s, kinds.first(), language)},
                        {u"count"_s, times}};
        if (kinds.size() > 1) {
            row.insert(u"to"_s, kinds[1]);
            row.insert(u"toName"_s, catalogue.name(u"condition"_s, kinds[1], language));
        }
        conditions << row;
    }
    return {{u"type"_s, rehearsal.type},
            {u"version"_s, rehearsal.version},
            {u"running"_s, rehearsal.running},
            {u"byItself"_s, rehearsal.byItself},
            {u"needChoice"_s, rehearsal.needChoice},
            {u"cannot"_s, rehearsal.cannot},
            {u"there"_s, rehearsal.there},
            {u"overdue"_s, rehearsal.overdue},
            {u"questions"_s, questions},
            {u"obstacles"_s, obstacles},
            {u"terms"_s, terms},
            {u"conditions"_s, conditions}};
}

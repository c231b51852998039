// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planningdesk.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "ui/base/problemtext.h"
#include "ui/planning/planningcards.h"
#include "ui/planning/timeaxis.h"

#include <algorithm>

using namespace Qt::StringLiterals;

PlanningDesk::PlanningDesk(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_first(workspace.clock().today()), m_last(m_first)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        for (const auto *table : {"intervention", "intervention_move", "technician", "shift", "shift_week", "absence",
                                  "equipment", "monitoring", "visit_bar", "travel_time", "visit_message", "staff"})
            if (changes.tables.contains(table)) {
                if (!m_isActive) {
                    m_isStale = true;
                    return;
                }
                if (const auto read = this->read(); !read)
                    Q_EMIT failed(problemText(m_workspace, read.error()));
                return;
            }
    });
}

PlanningDesk::~PlanningDesk()
{
    stop();
}

void PlanningDesk::show(QDate first, QDate last)
{
    if (!first.isValid())
        return;
    m_first = first;
    m_last = std::max(first, last);
}

void PlanningDesk::setRegion(const QString &region)
{
    m_region = region;
    if (m_isRead) {
        makeScene();
        Q_EMIT changed();
    }
}

void PlanningDesk::setActive(bool active)
{
    m_isActive = active;
    if (active && std::exchange(m_isStale, false))
        if (const auto read = this->read(); !read)
            Q_EMIT failed(problemText(m_workspace, read.error()));
}

bool PlanningDesk::mayPlan() const
{
    return mayPerform(m_workspace.user().role, u"changePlan"_s);
}

Outcome PlanningDesk::read()
{
    auto plan =
        m_workspace.read([&](const Database &database) { return planOf(m_workspace, database, m_first, m_last); });
    if (!plan)
        return tl::make_unexpected(plan.error());
    m_plan = std::move(*plan);
    m_ahead.reset();
    m_isRead = true;
    measure();
    makeScene();
    Q_EMIT changed();
    return {};
}

// Ways nobody measured yet are asked of the service the house has chosen, beside the window; without an answer they
// stay reckoned, and it is not asked again for these.
void PlanningDesk::measure()
{
    const auto table = chosenTable(m_workspace.catalogue());
    if (!table || !mayPlan() || m_isMeasuring)
        return;
    const auto codes = unmeasured(m_plan);
    if (codes.isEmpty() || codes == m_asked)
        return;
    m_asked = codes;
    m_isMeasuring = true;
    auto plan = std::make_shared<const DayPlan>(m_plan);
    QPointer<PlanningDesk> desk(this);
    QThreadPool::globalInstance()->start([desk, plan, table] {
        auto act = std::make_shared<Result<Act>>(measureWays(*plan, table));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [desk, act] {
                if (!desk)
                    return;
                desk->m_isMeasuring = false;
                if (!*act)
                    Q_EMIT desk->failed(problemText(desk->m_workspace, act->error()));
                else if (!(*act)->name.isEmpty())
                    (void)desk->write(**act);
            },
            Qt::QueuedConnection);
    });
}

QList<int> PlanningDesk::dutiesOf(int person) const
{
    QList<int> found;
    for (int duty = 0; duty < int(m_plan.days.size()); ++duty)
        if (m_plan.days[duty].who == person)
            found << duty;
    return found;
}

QString PlanningDesk::sentenceOf(const std::vector<PlanRemark> &remarks, QDate day) const
{
    return remarkTexts(m_plan, remarks, m_workspace.catalogue(), m_workspace.language(), day);
}

QString PlanningDesk::dutyWords(int duty) const
{
    const auto &of = m_plan.plan.duties[std::size_t(duty)];
    const auto load = checkDuty(m_plan.plan, m_plan.rules, duty, m_plan.plan.stops[std::size_t(duty)]).load;
    return tr("%1 of %2 min").arg((load + 59) / 60).arg(of.room() / 60);
}

BoardCard PlanningDesk::card(int visit) const
{
    return cardOf(m_workspace, m_plan, visit);
}

BoardRow PlanningDesk::rowOf(int person) const
{
    const auto &who = m_plan.people[person];
    const auto language = m_workspace.language();
    const auto &catalogue = m_workspace.catalogue();
    BoardRow row{.staff = who.technician.staff, .name = who.name};
    QStringList regions;
    for (const auto &region : who.technician.regions)
        regions << catalogue.name(u"region"_s, region, language);
    row.group = regions.value(0);
    row.under = who.login + (regions.isEmpty() ? QString() : u" · "_s + regions.join(u", "_s));
    std::vector<PlanRemark> wrong;
    int load = 0, room = 0, home = 0;
    bool isAway = false;
    for (const int duty : dutiesOf(person)) {
        const auto &of = m_plan.plan.duties[std::size_t(duty)];
        const auto &stops = m_plan.plan.stops[std::size_t(duty)];
        const auto check = checkDuty(m_plan.plan, m_plan.rules, duty, stops);
        if (m_plan.days[duty].on < m_first) // a night that began before: its cards only
            room += 0;
        else if (of.isAbsent) {
            isAway = true;
            row.spans << BoardSpan{BoardSpan::Kind::Absence, m_plan.instant(of.hours.from),
                                   m_plan.instant(of.hours.until),
                                   catalogue.name(u"absence_reason"_s, m_plan.days[duty].absence, language)};
        } else if (of.worksThen && of.hoursKnown) {
            load += check.load;
            room += of.room();
        }
        if (of.worksThen && !of.isAbsent)
            row.spans << BoardSpan{of.isOnCall ? BoardSpan::Kind::OnCall : BoardSpan::Kind::Shift,
                                   m_plan.instant(of.hours.from),
                                   m_plan.instant(of.hours.until),
                                   {}};
        if (check.breakFrom >= 0 && of.breakLength > 0 && !stops.empty())
            row.spans << BoardSpan{BoardSpan::Kind::Break,
                                   m_plan.instant(check.breakFrom),
                                   m_plan.instant(check.breakFrom + of.breakLength),
                                   {}};
        for (std::size_t at = 0; at < stops.size(); ++at) {
            auto card = cardOf(m_workspace, m_plan, stops[at].visit, duty);
            card.travel = check.legs[at].way;
            card.travelIsShort = at > 0 && check.legs[at].waits < 0;
            if (check.breakFrom >= 0 && check.breakFrom > check.legs[at].leaves && check.breakFrom < stops[at].from)
                card.rest = stops[at].from - check.breakFrom;
            for (const auto &remark : check.remarks)
                if (remark.visit == stops[at].visit) {
                    card.isLate = card.isLate || remark.rule == u"LATE" || remark.rule == u"DEADLINE";
                    card.lacksEquipment =
                        card.lacksEquipment || remark.rule == u"EQUIPMENT" || remark.rule == u"EQUIPMENT_THERE";
                }
            row.cards << card;
        }
        for (const auto &remark : check.remarks)
            if (remark.grade != PlanGrade::Costs && remark.rule != u"PAST")
                wrong.push_back(remark);
        home = check.wayHome;
    }
    row.load = (load + 59) / 60;
    row.room = room / 60;
    row.wayHome = home;
    row.loadWords = room > 0 ? tr("%1 / %2 min").arg(row.load).arg(row.room) : isAway ? tr("away") : QString();
    if (!wrong.empty()) {
        row.note = sentenceOf(wrong, m_first == m_last ? m_first : QDate());
        row.noteWarns = true;
    }
    row.spoken =
        QStringList{row.name, row.under, row.loadWords, row.note}.filter(QRegularExpression(u"."_s)).join(u", "_s);
    return row;
}

void PlanningDesk::makeScene()
{
    m_scene = {.first = m_first, .last = m_last};
    const auto now = m_workspace.clock().today();
    if (now >= m_first && now <= m_last)
        m_scene.now = m_plan.instant(m_plan.plan.now);
    for (int person = 0; person < int(m_plan.people.size()); ++person) {
        const auto &regions = m_plan.people[person].technician.regions;
        if (!m_region.isEmpty() && !regions.isEmpty() && !regions.contains(m_region))
            continue;
        m_scene.rows << rowOf(person);
    }
    markHeld();
}

void PlanningDesk::markHeld()
{
    for (auto &row : m_scene.rows)
        for (auto &card : row.cards)
            card.heldBy = m_heldBy.value(card.visit);
}

void PlanningDesk::setHeld(const QHash<AnyId, QString> &heldBy)
{
    m_heldBy = heldBy;
    markHeld();
    Q_EMIT heldChanged();
}

PlanningDesk::Seen PlanningDesk::seen() const
{
    Seen seen;
    for (const auto &day : m_plan.days)
        if (day.on >= m_plan.first && day.on <= m_plan.last)
            seen.insert(m_plan.people[day.who].login + u'/' + day.on.toString(Qt::ISODate),
                        dayToken(m_plan, day.who, day.on));
    return seen;
}

void PlanningDesk::setHolding(bool holding)
{
    if (holding == m_holding)
        return;
    m_holding = holding;
    for (auto &row : m_scene.rows) {
        int letter = 0;
        for (auto &card : row.cards)
            card.letter =
                holding && m_giving.contains(row.staff) && letter < 26 ? QString(QChar(u'A' + letter++)) : QString();
    }
}

QList<int> PlanningDesk::backlog() const
{
    auto found = openIn(m_plan, m_region);
    // What cannot wait, then by the last day: never by hand.
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        const auto &one = m_plan.plan.visits[std::size_t(a)];
        const auto &other = m_plan.plan.visits[std::size_t(b)];
        return std::tuple(one.level == 0 ? 0 : 1, one.latest) < std::tuple(other.level == 0 ? 0 : 1, other.latest);
    });
    return found;
}

QString PlanningDesk::personOf(const AnyId &staff) const
{
    const int person = m_plan.person(staff);
    return person < 0 ? QString() : m_plan.people[person].name;
}

const DayPlan *PlanningDesk::ahead() const
{
    if (!m_ahead) {
        auto plan =
            m_workspace.read([&](const Database &database) { return planAhead(m_workspace, database, m_first); });
        if (!plan)
            return nullptr;
        m_ahead = std::make_shared<const DayPlan>(std::move(*plan));
    }
    return m_ahead.get();
}

QStringList PlanningDesk::whyHere(int visit) const
{
    QStringList lines;
    const auto language = m_workspace.language();
    const auto &catalogue = m_workspace.catalogue();
    const auto &one = m_plan.plan.visits[std::size_t(visit)];
    int from = 0;
    const int duty = dutyOf(m_plan.plan, visit, &from);
    const auto told = [&](const DutyAnswer &answer) {
        const auto &of = m_plan.plan.duties[std::size_t(answer.duty)];
        return of.name + u" "_s +
               momentText(m_plan, answer.placing->from, language, m_first == m_last ? m_first : QDate());
    };
    if (one.isFixed)
        return lines;
    const auto answers = placements(m_plan.plan, m_plan.rules, {.visit = visit, .mostMoved = 0});
    if (duty < 0) {
        if (!answers.empty() && answers.front().placing)
            lines << tr("Not planned yet; it would fit best with %1.").arg(told(answers.front()));
        QStringList names;
        for (const auto &answer : answers) {
            const auto &name = m_plan.plan.duties[std::size_t(answer.duty)].name;
            if (answer.placing || answer.why.empty() || names.contains(name) || names.size() >= 3)
                continue;
            names << name;
            lines << name + u": "_s + refusedText(m_plan, visit, {answer.duty, answer.why}, catalogue, language);
        }
        return lines;
    }
    const auto on = m_plan.days[duty].on;
    const auto &stops = m_plan.plan.stops[std::size_t(duty)];
    const auto check = checkDuty(m_plan.plan, m_plan.rules, duty, stops);
    for (std::size_t at = 0; at < stops.size(); ++at)
        if (stops[at].visit == visit) {
            lines << tr("%1 min driving to it").arg((check.legs[at].way + 59) / 60);
            if (at > 0 && check.legs[at].waits > 15 * 60)
                lines << tr("%1 min between").arg(check.legs[at].waits / 60);
        }
    if (m_plan.lines[visit].visit.latestOn.isValid())
        lines << (one.latestIsHard ? tr("By law at the latest %1") : tr("At the latest %1"))
                     .arg(mediumDate(m_plan.lines[visit].visit.latestOn, language));
    if (one.isPromised)
        lines << tr("Promised between %1 and %2")
                     .arg(momentText(m_plan, one.promise.from, language, on),
                          momentText(m_plan, one.promise.until, language, on));
    for (const auto &remark : check.remarks)
        if (remark.visit == visit || (remark.visit < 0 && remark.grade != PlanGrade::Costs))
            lines << remarkText(m_plan, remark, catalogue, language, on);
    // The second choice, and what it would cost more.
    const auto here =
        std::find_if(answers.begin(), answers.end(), [&](const DutyAnswer &one_) { return one_.duty == duty; });
    for (const auto &answer : answers)
        if (answer.placing && answer.duty != duty) {
            const int more =
                (answer.placing->cost - (here != answers.end() && here->placing ? here->placing->cost : 0)) / 60;
            lines << (more >= 0 ? tr("Second choice: %1, %2 min dearer").arg(told(answer)).arg(more)
                                : tr("It would be better with %1, by %2 min").arg(told(answer)).arg(-more));
            break;
        }
    return lines;
}

QStringList PlanningDesk::history(int visit) const
{
    QStringList lines;
    const auto id = m_plan.lines[visit].visit.id;
    const auto read = m_workspace.read([&](const Database &database) {
        const VisitStore store(database);
        return std::pair(store.moves(id), store.messages(id));
    });
    if (!read)
        return lines;
    const auto when = [this](const QDateTime &at) {
        return at.isValid()
                   ? mediumDate(at.date(), m_workspace.language()).section(u' ', 0, 2) + at.toString(u" HH:mm"_s)
                   : QString();
    };
    for (auto move = read->first.rbegin(); move != read->first.rend(); ++move)
        lines << QStringList{move->login,
                             move->toAt.isValid() ? tr("to %1, %2").arg(when(move->toAt), personOf(move->toTechnician))
                                                  : tr("off the plan"),
                             move->reason}
                     .filter(QRegularExpression(u"."_s))
                     .join(u" · "_s);
    for (auto message = read->second.rbegin(); message != read->second.rend(); ++message)
        lines << tr("told: %1").arg(message->text);
    return lines;
}

QList<BoardVerdict> PlanningDesk::verdicts(const QList<AnyId> &visits) const
{
    QList<BoardVerdict> found;
    const int visit = visits.isEmpty() ? -1 : m_plan.visit(visits.first());
    if (visit < 0)
        return QList<BoardVerdict>(m_scene.rows.size());
    const auto &one = m_plan.plan.visits[std::size_t(visit)];
    m_giving.clear();
    m_givingTo = visits.first();
    // For what cannot wait others may give way: then the days ahead are asked too.
    const bool urgent = one.level == 0 && m_first == m_last;
    const DayPlan *far = urgent ? ahead() : nullptr;
    const DayPlan &of = far ? *far : m_plan;
    const int asked = far ? far->visit(visits.first()) : visit;
    if (asked < 0)
        return QList<BoardVerdict>(m_scene.rows.size());
    auto work = of.plan;
    takeOut(work, asked);
    const auto &catalogue = m_workspace.catalogue();
    const auto language = m_workspace.language();
    for (const auto &row : m_scene.rows) {
        const int person = of.person(row.staff);
        BoardVerdict verdict{.fit = BoardVerdict::Fit::Refused};
        std::optional<Placing> best;
        std::vector<PlanRemark> why;
        int bestDuty = -1, whyDuty = -1;
        for (int duty = 0; duty < int(of.days.size()); ++duty) {
            if (of.days[duty].who != person || of.days[duty].on < m_first || of.days[duty].on > m_last ||
                of.plan.duties[std::size_t(duty)].hours.until <= of.plan.now)
                continue;
            auto answer =
                placeIn(work, of.rules, {.visit = asked, .mostMoved = urgent && far ? 2 : 0, .second = -1}, duty);
            if (answer.placing && (!best || answer.placing->cost < best->cost)) {
                best = std::move(answer.placing);
                bestDuty = duty;
            } else if (!answer.placing && whyDuty < 0) {
                why = std::move(answer.why);
                whyDuty = duty;
            }
        }
        if (best) {
            const auto place = proposalOf(of, asked, *best, false);
            const bool easy = best->moved.empty() && best->shifted.empty();
            const auto before = checkDuty(work, of.rules, bestDuty, work.stops[std::size_t(bestDuty)]);
            const auto costs = newRemarks(before.remarks, best->check.remarks);
            verdict.fit = easy && costs.empty() ? BoardVerdict::Fit::Fits : BoardVerdict::Fit::WithCost;
            verdict.sentence = placeText(of, place, catalogue, language);
            verdict.bestFrom = of.instant(best->from);
            verdict.bestUntil = of.instant(best->from + of.plan.serviceOf(asked));
            if (!best->moved.empty())
                m_giving.insert(row.staff, place);
        } else if (whyDuty >= 0) {
            verdict.sentence = refusedText(of, asked, {whyDuty, why}, catalogue, language);
        } else {
            verdict.sentence = sentence(u"plan.notPossible"_s, language, {{u"reasons"_s, tr("the day is over")}});
        }
        found << verdict;
    }
    return found;
}

QList<PlanChangeLine> PlanningDesk::linesOf(const QList<BoardLanding> &landings, std::vector<PlanRemark> *wrong) const
{
    QList<PlanChangeLine> lines;
    auto work = m_plan;
    for (const auto &landing : landings)
        if (const int visit = m_plan.visit(landing.visit); visit >= 0)
            takeOut(work.plan, visit);
    for (const auto &landing : landings) {
        const int visit = m_plan.visit(landing.visit);
        const int person = m_plan.person(landing.staff);
        int from = m_plan.momentAt(landing.from);
        if (m_plan.plan.isRepeated(from)) // the clock tells the first of the two hours
            from += m_plan.plan.changeBy;
        const int duty = person < 0 ? -1 : m_plan.duty(person, from);
        if (visit < 0 || duty < 0) {
            if (wrong)
                wrong->push_back({.rule = u"NO_DUTY"_s, .grade = PlanGrade::Never, .visit = visit});
            continue;
        }
        const auto &one = m_plan.plan.visits[std::size_t(visit)];
        int second = -1;
        if (one.crew > 1) { // the other one comes along at that hour, or whoever is free then
            const auto &stands = m_plan.lines[visit].visit;
            for (const auto &staff : {stands.technician, stands.second})
                if (const int other = staff.isNull() ? -1 : m_plan.person(staff);
                    other >= 0 && other != person && staff != landing.leaves)
                    second = other;
            for (int other = 0; other < int(m_plan.people.size()) && second < 0; ++other) {
                const int his = other == person ? -1 : m_plan.duty(other, from);
                if (his < 0)
                    continue;
                const auto there = placedAt(work.plan, m_plan.rules, visit, his, from, person);
                const auto before = checkDuty(work.plan, m_plan.rules, his, work.plan.stops[std::size_t(his)]);
                auto fresh = newRemarks(before.remarks, there.check.remarks);
                std::erase_if(fresh, [](const PlanRemark &remark) { return remark.grade == PlanGrade::Costs; });
                if (fresh.empty() && there.shifted.empty())
                    second = other;
            }
        }
        const auto placing = placedAt(work.plan, m_plan.rules, visit, duty, from, second);
        auto place = proposalOf(m_plan, visit, placing, false);
        for (auto &line : place.lines) {
            const auto known = std::find_if(lines.begin(), lines.end(), [&](const PlanChangeLine &other) {
                return other.visit == line.visit && other.kind == line.kind;
            });
            if (known == lines.end())
                lines << line;
            else if (line.visit != visit) // pushed on once more
                known->to = line.to;
        }
        work.plan.stops[std::size_t(duty)] = placing.stops;
    }
    if (wrong)
        for (auto &remark : remarksWith(m_plan, lines))
            if (remark.grade != PlanGrade::Costs || landings.size() == 1)
                wrong->push_back(std::move(remark));
    return lines;
}

BoardEffect PlanningDesk::effect(const QList<BoardLanding> &landings) const
{
    BoardEffect effect;
    if (landings.isEmpty())
        return effect;
    const auto &first = landings.first();
    std::vector<PlanRemark> remarks;
    const auto lines = linesOf(landings, &remarks);
    const int moment = m_plan.momentAt(first.from);
    const auto on = m_plan.clock(moment).date;
    const int person = m_plan.person(first.staff);
    const int duty = person < 0 ? -1 : m_plan.duty(person, moment);
    const int visit = m_plan.visit(first.visit);
    const int until = visit < 0 ? moment : moment + m_plan.plan.serviceOf(visit);
    effect.head = tr("%1 with %2").arg(TimeAxis::span(first.from, m_plan.instant(until)), personOf(first.staff));
    for (const auto &line : lines)
        if (line.kind == PlanChangeLine::Kind::Hour &&
            std::none_of(landings.begin(), landings.end(),
                         [&](const BoardLanding &one) { return m_plan.visit(one.visit) == line.visit; }))
            effect.moved << BoardEffect::Moved{.visit = m_plan.lines[line.visit].visit.id,
                                               .from = m_plan.instant(line.to),
                                               .until = m_plan.instant(line.to + m_plan.plan.serviceOf(line.visit)),
                                               .words = TimeAxis::clock(m_plan.instant(line.to))};
    const bool never = hasGrade(remarks, PlanGrade::Never);
    const bool withReason = hasGrade(remarks, PlanGrade::WithReason);
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const PlanRemark &a, const PlanRemark &b) { return int(a.grade) < int(b.grade); });
    if (never || withReason) {
        effect.verdict.fit = BoardVerdict::Fit::Refused;
        std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
        effect.verdict.sentence =
            sentence(u"plan.notPossible"_s, m_workspace.language(), {{u"reasons"_s, sentenceOf(remarks, on)}});
        effect.line = never ? QString() : tr("Possible with a reason");
    } else if (!remarks.empty() || !effect.moved.isEmpty()) {
        effect.verdict.fit = BoardVerdict::Fit::WithCost;
        QStringList parts;
        if (!effect.moved.isEmpty())
            parts << sentence(u"plan.fitsShifting"_s, m_workspace.language(), {{u"count"_s, effect.moved.size()}});
        if (!remarks.empty())
            parts << sentence(u"plan.fitsWith"_s, m_workspace.language(), {{u"what"_s, sentenceOf(remarks, on)}});
        effect.verdict.sentence = parts.join(u"; "_s);
    } else {
        effect.verdict.fit = BoardVerdict::Fit::Fits;
        effect.verdict.sentence =
            sentence(u"plan.fits"_s, m_workspace.language(),
                     {{u"from"_s, TimeAxis::clock(first.from)}, {u"until"_s, TimeAxis::clock(m_plan.instant(until))}});
    }
    // What does not go as it is may go when others give way: the drop shows that first.
    if (effect.verdict.fit == BoardVerdict::Fit::Refused && landings.size() == 1 && first.visit == m_givingTo &&
        m_giving.contains(first.staff) && m_ahead && on == m_first) {
        const auto &place = m_giving[first.staff];
        const auto &catalogue = m_workspace.catalogue();
        const auto language = m_workspace.language();
        effect.verdict = {.fit = BoardVerdict::Fit::WithCost,
                          .sentence = placeText(*m_ahead, place, catalogue, language),
                          .bestFrom = m_ahead->instant(place.from),
                          .bestUntil =
                              m_ahead->instant(place.from + m_ahead->plan.serviceOf(place.lines.first().visit))};
        effect.head =
            tr("%1 with %2")
                .arg(TimeAxis::span(effect.verdict.bestFrom, effect.verdict.bestUntil), personOf(first.staff));
        effect.moved.clear();
        for (const auto &line : place.lines)
            if (line.kind == PlanChangeLine::Kind::Moved || line.kind == PlanChangeLine::Kind::Hour)
                effect.moved << BoardEffect::Moved{
                    .visit = m_ahead->lines[line.visit].visit.id,
                    .from = m_ahead->instant(line.to),
                    .until = m_ahead->instant(line.to + m_ahead->plan.serviceOf(line.visit)),
                    .words = line.kind == PlanChangeLine::Kind::Hour
                                 ? TimeAxis::clock(m_ahead->instant(line.to))
                                 : mediumDate(m_ahead->clock(line.to).date, language).section(u' ', 0, 1),
                    .leaves = line.kind == PlanChangeLine::Kind::Moved};
        effect.loadAfter = (place.loadAfter + 59) / 60;
        effect.line = sentence(u"plan.loadThen"_s, language,
                               {{u"load"_s, effect.loadAfter},
                                {u"room"_s, place.room / 60},
                                {u"back"_s, TimeAxis::clock(m_ahead->instant(place.placing.check.back))}});
        return effect;
    }
    if (duty >= 0) {
        const auto after = withLines(m_plan, lines);
        const auto &stops = after.stops[std::size_t(duty)];
        const auto check = checkDuty(after, m_plan.rules, duty, stops);
        const auto was = checkDuty(m_plan.plan, m_plan.rules, duty, m_plan.plan.stops[std::size_t(duty)]);
        effect.loadAfter = (check.load + 59) / 60;
        effect.travel = check.travel - was.travel;
        const auto &of = m_plan.plan.duties[std::size_t(duty)];
        if (of.hoursKnown && of.worksThen && effect.line.isEmpty())
            effect.line = sentence(u"plan.loadThen"_s, m_workspace.language(),
                                   {{u"load"_s, effect.loadAfter},
                                    {u"room"_s, of.room() / 60},
                                    {u"back"_s, TimeAxis::clock(m_plan.instant(check.back))}});
    }
    return effect;
}

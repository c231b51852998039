// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/indicators.h"

#include "core/dossier/deadlines.h"
#include "core/statistics/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Indicators::Indicators(const KnownRows &rows, const Catalogue &catalogue, const FigureQuery &query,
                       const QList<CountedDossier> &dossiers, Tallies &tallies)
    : m_rows(rows),
      m_catalogue(catalogue),
      m_query(query),
      m_last(query.last()),
      m_dossiers(dossiers),
      m_tallies(tallies)
{
    m_at.reserve(dossiers.size());
    for (qsizetype i = 0; i < dossiers.size(); ++i) {
        m_at.insert(dossiers[i].id, i);
        of(dossiers[i]);
        if (rows.isChanged("dossier", dossiers[i].id)) {
            auto now = rows.database().query("SELECT type FROM dossier WHERE id = ?", dossiers[i].id);
            if (now.next() && now.text(0) != dossiers[i].type && !m_retyped.contains(now.text(0)))
                m_retyped << now.text(0);
        }
    }
}

const Indicators::ByType &Indicators::of(const CountedDossier &dossier) const
{
    const auto found = m_byType.find({dossier.type, dossier.version});
    if (found != m_byType.end())
        return found->second;
    ByType made{.type = countedType(m_catalogue, dossier.type, dossier.version)};
    if (made.type) {
        made.indicators = QSet<QString>(made.type->statistics.begin(), made.type->statistics.end());
        for (const auto &field : made.type->fields)
            if (field.counted && !field.choices.isEmpty())
                made.indicators << u"BY_FIELD"_s;
    }
    return m_byType.insert({{dossier.type, dossier.version}, made}).first->second;
}

bool Indicators::has(const CountedDossier &dossier, const QString &indicator) const
{
    return of(dossier).indicators.contains(indicator);
}

bool Indicators::isUsed(const QString &indicator) const
{
    return std::any_of(m_byType.begin(), m_byType.end(),
                       [&](const auto &one) { return one.second.indicators.contains(indicator); });
}

bool Indicators::inHouse(const CountedDossier &dossier, QDate day) const
{
    return m_query.house.isEmpty() || m_query.house == dossier.houseOn(day);
}

bool Indicators::isNew(const CountedDossier &dossier) const
{
    return dossier.isNewIn(m_query.first(), m_last) &&
           (m_query.house.isEmpty() || m_query.house == dossier.firstHouse());
}

void Indicators::ofTypes(const char *table, const QList<QByteArray> &columns, const QByteArray &where,
                         const QVariantList &values, const QStringList &indicators,
                         const std::function<void(qsizetype, const KnownRow &)> &read) const
{
    QStringList types = m_retyped;
    for (const auto &[key, byType] : m_byType)
        for (const auto &indicator : indicators)
            if (byType.indicators.contains(indicator) && !types.contains(key.first))
                types << key.first;
    if (types.isEmpty())
        return;
    QByteArray places;
    QVariantList all;
    for (const auto &type : std::as_const(types)) {
        places += places.isEmpty() ? "?" : ", ?";
        all << type;
    }
    m_rows.each(table, columns,
                "dossier IN (SELECT id FROM dossier WHERE type IN (" + places + "))" +
                    (where.isEmpty() ? QByteArray() : " AND " + where),
                all + values, [&](const KnownRow &row) {
                    if (const auto at = m_at.constFind(row.id(1)); at != m_at.constEnd() && !m_dossiers[*at].cancelled)
                        read(*at, row);
                });
}

void Indicators::count(const CountProgress &progress)
{
    int step = 0;
    for (const auto part : {&Indicators::leadTimes, &Indicators::ofClosed, &Indicators::principals, &Indicators::people,
                            &Indicators::conditions, &Indicators::reports, &Indicators::hours, &Indicators::monitoring,
                            &Indicators::agreements, &Indicators::ownFields}) {
        (this->*part)();
        if (progress && !progress(60 + 3 * ++step))
            return;
    }
    reportsOnTime(progress);
    if (isUsed(u"ET_ALARMS"_s))
        m_leftOut << u"figures.leftOut.alarms"_s;
    const bool offences = std::any_of(m_byType.begin(), m_byType.end(), [](const auto &one) {
        return one.second.type && one.second.type->field(u"offence"_s);
    });
    if (isUsed(u"BY_OFFENCE"_s) && !offences)
        m_leftOut << u"figures.leftOut.offences"_s;
}

void Indicators::leadTimes()
{
    const QStringList both{u"LEAD_RECEIPT_TO_JA"_s, u"LEAD_JA_TO_START"_s};
    QHash<qsizetype, QDate> assigned;
    QHash<qsizetype, QDate> started;
    const auto earliest = [&](QHash<qsizetype, QDate> &of, qsizetype at, QDate day) {
        if (day.isValid() && day <= m_last && (!of.contains(at) || day < of.value(at)))
            of[at] = day;
    };
    ofTypes("assignment", {"id", "dossier", "from_on"}, {}, {}, both,
            [&](qsizetype at, const KnownRow &row) { earliest(assigned, at, row.date(2)); });
    ofTypes("event", {"id", "dossier", "kind", "at"}, "kind = 'MEASURE_START'", {}, {both[1]},
            [&](qsizetype at, const KnownRow &row) {
                if (row.text(2) == u"MEASURE_START")
                    earliest(started, at, row.date(3));
            });
    ofTypes("placement", {"id", "dossier", "from_on"}, {}, {}, {both[1]},
            [&](qsizetype at, const KnownRow &row) { earliest(started, at, row.date(2)); });
    for (auto it = assigned.begin(); it != assigned.end(); ++it) {
        const auto &one = m_dossiers[it.key()];
        if (within(*it) && inHouse(one, *it) && has(one, both[0]) && one.received <= *it)
            m_tallies.add(
                one, both[0],
                {.dossier = it.key(), .value = double(one.received.daysTo(*it)), .from = one.received, .to = *it});
        const auto start = started.value(it.key());
        if (within(start) && inHouse(one, start) && has(one, both[1]) && *it <= start)
            m_tallies.add(one, both[1],
                          {.dossier = it.key(), .value = double(it->daysTo(start)), .from = *it, .to = start});
    }
}

void Indicators::ofClosed()
{
    for (qsizetype i = 0; i < m_dossiers.size(); ++i) {
        const auto &one = m_dossiers[i];
        if (!one.isClosedIn(m_query.first(), m_last) || !inHouse(one, one.closed))
            continue;
        if (has(one, u"DURATION"_s))
            m_tallies.add(one, u"DURATION"_s,
                          {.dossier = i,
                           .value = double(one.received.daysTo(one.closed)),
                           .from = one.received,
                           .to = one.closed});
        // Only endings that the list calls a success or a failure: a death is neither.
        if (const auto *outcome = m_catalogue.item(u"outcome"_s, one.outcome);
            outcome && outcome->members.contains("success"_L1) && has(one, u"SUCCESS_RATE"_s))
            m_tallies.add(one, u"SUCCESS_RATE"_s,
                          {.dossier = i, .value = outcome->members.value("success"_L1).toBool() ? 1.0 : 0.0});
    }
}

void Indicators::principals()
{
    const auto indicator = u"BY_PRINCIPAL"_s;
    QHash<qsizetype, std::pair<QDate, QString>> first; // who gave the mandate, not who took over
    ofTypes("dossier_principal", {"id", "dossier", "part", "principal", "from_on"}, "part = 'DECIDES'", {}, {indicator},
            [&](qsizetype at, const KnownRow &row) {
                if (row.text(2) != u"DECIDES" || !isNew(m_dossiers[at]) || !has(m_dossiers[at], indicator))
                    return;
                const auto from = row.date(4);
                if (const auto found = first.constFind(at); found == first.constEnd() || from < found->first)
                    first.insert(at, {from, row.text(3)});
            });
    for (auto it = first.begin(); it != first.end(); ++it)
        m_tallies.add(m_dossiers[it.key()], indicator, {.dossier = it.key()}, it->second);
}

namespace {

QString ageClass(int age)
{
    for (const auto &[until, name] : std::initializer_list<std::pair<int, QString>>{
             {18, u"0_17"_s}, {26, u"18_25"_s}, {36, u"26_35"_s}, {46, u"36_45"_s}, {56, u"46_55"_s}, {66, u"56_65"_s}})
        if (age < until)
            return name;
    return u"66"_s;
}

int ageOn(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return born.addYears(years) > day ? years - 1 : years;
}

} // namespace

void Indicators::people()
{
    const QStringList indicators{u"VICTIMS_REACHED"_s, u"CHILDREN"_s, u"BY_AGE_SEX"_s, u"PHASE"_s};
    struct Seen
    {
        qsizetype dossier;
        AnyId person;
    };
    QList<Seen> main;
    QHash<std::pair<qsizetype, QString>, QSet<AnyId>> people;
    ofTypes("dossier_person", {"id", "dossier", "person", "role"}, {}, {}, indicators.first(3),
            [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                const auto role = row.text(3);
                if (!isNew(one))
                    return;
                if (role == u"VICTIM" && has(one, indicators[0]))
                    people[{at, indicators[0]}] << row.id(2);
                if (role == u"CHILD" && has(one, indicators[1]))
                    people[{at, indicators[1]}] << row.id(2);
                if (has(one, indicators[2]) && of(one).type && role == of(one).type->mainRole())
                    main << Seen{at, row.id(2)};
            });
    for (auto it = people.begin(); it != people.end(); ++it)
        m_tallies.add(m_dossiers[it.key().first], it.key().second,
                      {.dossier = it.key().first, .value = double(it->size())});
    if (!main.isEmpty()) {
        QHash<AnyId, std::pair<QDate, QString>> known;
        for (const auto &one : std::as_const(main))
            known.insert(one.person, {});
        m_rows.each("person", {"id", "birth_date", "sex"},
                    "id IN (SELECT person FROM dossier_person WHERE role IN ('CLIENT', 'PARTY', 'VICTIM'))", {},
                    [&](const KnownRow &row) {
                        if (const auto found = known.find(row.id(0)); found != known.end())
                            *found = {row.date(1), row.text(2)};
                    });
        for (const auto &one : std::as_const(main)) {
            const auto [born, sex] = known.value(one.person);
            const auto &dossier = m_dossiers[one.dossier];
            const auto age = born.isValid() ? ageClass(ageOn(born, dossier.received)) : u"UNKNOWN"_s;
            m_tallies.add(dossier, indicators[2], {.dossier = one.dossier},
                          (sex.isEmpty() ? u"UNKNOWN"_s : sex) + u'-' + age);
        }
    }
    for (qsizetype i = 0; i < m_dossiers.size(); ++i)
        if (const auto &one = m_dossiers[i]; !one.phase.isEmpty() && isNew(one) && has(one, indicators[3]))
            m_tallies.add(one, indicators[3], {.dossier = i}, one.phase);
}

void Indicators::conditions()
{
    const auto indicator = u"CONDITIONS_IMPOSED"_s;
    QHash<std::pair<qsizetype, QString>, int> imposed;
    ofTypes("condition", {"id", "dossier", "kind", "state", "from_on"}, "from_on BETWEEN ? AND ?",
            {columnValue(m_query.first()), columnValue(m_last)}, {indicator}, [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                if (within(row.date(4)) && row.text(3) != u"PROPOSED" && has(one, indicator) &&
                    inHouse(one, row.date(4)))
                    ++imposed[{at, row.text(2)}];
            });
    QHash<qsizetype, int> ofDossier;
    for (auto it = imposed.begin(); it != imposed.end(); ++it) {
        ofDossier[it.key().first] += *it;
        m_tallies.add(m_dossiers[it.key().first], indicator, {.dossier = it.key().first, .value = double(*it)},
                      it.key().second);
    }
    for (auto it = ofDossier.begin(); it != ofDossier.end(); ++it)
        m_tallies.add(m_dossiers[it.key()], indicator, {.dossier = it.key(), .value = double(*it)});
}

void Indicators::reports()
{
    const auto indicator = u"SIGNALS"_s;
    QHash<qsizetype, int> sent;
    ofTypes("report", {"id", "dossier", "kind", "state", "sent_on"}, "kind = 'SIGNAL' AND state = 'SENT'", {},
            {indicator}, [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                if (row.text(2) == u"SIGNAL" && row.text(3) == u"SENT" && within(row.date(4)) && has(one, indicator) &&
                    inHouse(one, row.date(4)))
                    ++sent[at];
            });
    for (auto it = sent.begin(); it != sent.end(); ++it)
        m_tallies.add(m_dossiers[it.key()], indicator, {.dossier = it.key(), .value = double(*it)});
}

void Indicators::hours()
{
    for (qsizetype i = 0; i < m_dossiers.size(); ++i)
        if (const auto &one = m_dossiers[i]; one.minutesImposed > 0 && isNew(one) && has(one, u"HOURS_IMPOSED"_s))
            m_tallies.add(one, u"HOURS_IMPOSED"_s, {.dossier = i, .value = one.minutesImposed / 60.0});
    QHash<qsizetype, int> minutes;
    ofTypes("hours", {"id", "dossier", "worked_on", "minutes", "state"}, "state = 'ACCEPTED'", {}, {u"HOURS_DONE"_s},
            [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                if (row.text(4) == u"ACCEPTED" && within(row.date(2)) && has(one, u"HOURS_DONE"_s) &&
                    inHouse(one, row.date(2)))
                    minutes[at] += row.integer(3);
            });
    for (auto it = minutes.begin(); it != minutes.end(); ++it)
        m_tallies.add(m_dossiers[it.key()], u"HOURS_DONE"_s, {.dossier = it.key(), .value = *it / 60.0});

    // A place counts once for its group, and once for the table, however many worked there.
    struct Used
    {
        QSet<AnyId> places{};
        QMap<qsizetype, int> dossiers{};
    };
    QMap<std::pair<QString, QString>, Used> used;
    ofTypes("placement", {"id", "dossier", "workplace", "from_on", "until_on"}, {}, {}, {u"PLACES_USED"_s},
            [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                const auto from = row.date(3);
                const auto until = row.date(4);
                if (from > m_last || (until.isValid() && until < m_query.first()) || !has(one, u"PLACES_USED"_s) ||
                    !inHouse(one, std::max(from, m_query.first())))
                    return;
                for (const auto &group : {one.group, QString()}) {
                    auto &use = used[{one.table, group}];
                    use.places << row.id(2);
                    ++use.dossiers[at];
                }
            });
    for (auto it = used.begin(); it != used.end(); ++it) {
        QList<FigureRow> rows;
        for (auto dossier = it->dossiers.begin(); dossier != it->dossiers.end(); ++dossier)
            rows << FigureRow{.dossier = dossier.key(), .value = double(*dossier)};
        m_tallies.set(it.key().first, it.key().second, u"PLACES_USED"_s, double(it->places.size()), rows);
    }
}

void Indicators::monitoring()
{
    const auto connections = u"ET_CONNECTIONS"_s;
    const auto days = u"ET_DAYS"_s;
    QHash<qsizetype, QDate> from;
    QHash<qsizetype, QDate> until;
    ofTypes("event", {"id", "dossier", "kind", "at"}, "kind IN ('ET_CONNECTED', 'MEASURE_END')", {},
            {connections, days}, [&](qsizetype at, const KnownRow &row) {
                const auto on = row.date(3);
                if (!on.isValid() || on > m_last)
                    return;
                if (row.text(2) == u"ET_CONNECTED" && (!from.contains(at) || on < from.value(at)))
                    from[at] = on;
                if (row.text(2) == u"MEASURE_END" && (!until.contains(at) || on > until.value(at)))
                    until[at] = on;
            });
    for (auto it = from.begin(); it != from.end(); ++it) {
        const auto &one = m_dossiers[it.key()];
        if (within(*it) && has(one, connections) && inHouse(one, *it))
            m_tallies.add(one, connections, {.dossier = it.key(), .from = *it});
        auto end = m_last.addDays(1);
        for (const auto other : {one.closed, until.value(it.key())})
            if (other.isValid() && other < end)
                end = other;
        const auto begin = std::max(*it, m_query.first());
        if (begin < end && has(one, days) && inHouse(one, begin))
            m_tallies.add(one, days,
                          {.dossier = it.key(), .value = double(begin.daysTo(end)), .from = begin, .to = end});
    }
}

void Indicators::agreements()
{
    const auto indicator = u"AGREEMENTS"_s;
    ofTypes("event", {"id", "dossier", "kind", "at"}, "kind = 'AGREEMENT_SIGNED'", {}, {indicator},
            [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                if (row.text(2) == u"AGREEMENT_SIGNED" && within(row.date(3)) && has(one, indicator) &&
                    inHouse(one, row.date(3)))
                    m_tallies.add(one, indicator, {.dossier = at, .from = row.date(3)});
            });
}

// Fields that a type marks as counted, by what was chosen; the offence is such a field with a figure of its own.
void Indicators::ownFields()
{
    ofTypes("dossier_field", {"id", "dossier", "code", "value"}, {}, {}, {u"BY_FIELD"_s, u"BY_OFFENCE"_s},
            [&](qsizetype at, const KnownRow &row) {
                const auto &one = m_dossiers[at];
                const auto *type = of(one).type;
                const auto *field = type ? type->field(row.text(2)) : nullptr;
                if (!field || row.text(3).isEmpty() || !isNew(one))
                    return;
                if (field->code == u"offence" && has(one, u"BY_OFFENCE"_s))
                    m_tallies.add(one, u"BY_OFFENCE"_s, {.dossier = at}, row.text(3));
                else if (field->counted && !field->choices.isEmpty())
                    m_tallies.add(one, u"BY_FIELD"_s, {.dossier = at}, field->code + u'-' + row.text(3));
            });
}

// Whether a report was in time hangs on every event, pause and prolongation of its dossier: each is read whole.
void Indicators::reportsOnTime(const CountProgress &progress)
{
    const auto indicator = u"REPORTS_ON_TIME"_s;
    if (!isUsed(indicator))
        return;
    if (!m_rows.until().isNull()) {
        m_leftOut << u"figures.leftOut.onTimeThen"_s;
        return;
    }
    QSet<qsizetype> wrote;
    ofTypes("report", {"id", "dossier", "term", "state", "sent_on"}, "state = 'SENT' AND sent_on BETWEEN ? AND ?",
            {columnValue(m_query.first()), columnValue(m_last)}, {indicator}, [&](qsizetype at, const KnownRow &) {
                if (has(m_dossiers[at], indicator))
                    wrote << at;
            });
    constexpr int fewEnough = 400; // read in a quarter of a second
    if (!m_query.withReports && wrote.size() > fewEnough) {
        m_leftOut << u"figures.leftOut.onTime"_s;
        return;
    }
    const auto with = Surroundings::of(m_catalogue, m_query.today);
    qsizetype read = 0;
    for (const auto at : std::as_const(wrote)) {
        if (++read % 100 == 0 && progress && !progress(int(90 + 10 * read / wrote.size())))
            return;
        const auto file = loadDossier(m_rows.database(), m_dossiers[at].id);
        if (!file || !of(m_dossiers[at]).type)
            continue;
        for (const auto &deadline : deadlines(*file, *of(m_dossiers[at]).type, with))
            if (within(deadline.fulfilledOn) && deadline.due.isValid() && file->report(deadline.fulfilledBy) &&
                inHouse(m_dossiers[at], deadline.fulfilledOn))
                m_tallies.add(m_dossiers[at], indicator,
                              {.dossier = at,
                               .value = deadline.inTime() ? 1.0 : 0.0,
                               .from = deadline.due.date,
                               .to = deadline.fulfilledOn});
    }
}

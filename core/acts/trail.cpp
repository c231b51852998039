// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// What is hashed of a row: every part with its length in front, so that no two rows read the same.
class Chain
{
public:
    explicit Chain(const QByteArray &before) { add(before); }

    void add(const QByteArray &part)
    {
        m_hash.addData(QByteArray::number(part.size()) + ':');
        m_hash.addData(part);
    }
    void add(const QString &part) { add(part.toUtf8()); }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// Everything of the row but who took it back later, which the row that did says, and what synchronisation keeps in it.
// The version of the catalogue stands in it where the row has one: the earliest rows have none.
QByteArray hashOfAct(const QByteArray &before, const QList<QByteArray> &ids, const QStringList &texts,
                     const QString &catalogue, const QList<qint64> &numbers, const QList<QByteArray> &journal)
{
    Chain chain(before);
    for (const auto &id : ids)
        chain.add(id);
    for (const auto &text : texts)
        chain.add(text);
    if (!catalogue.isEmpty())
        chain.add(catalogue);
    for (const auto number : numbers)
        chain.add(QByteArray::number(number));
    for (const auto &line : journal)
        chain.add(line);
    return chain.result();
}

QByteArray journalLine(const QList<QByteArray> &ids, const QByteArray &table, const QByteArray &group,
                       const QByteArray &before, const QByteArray &after)
{
    QByteArray line = before.isNull() ? "new" : "set";
    for (const auto &part : ids + QList<QByteArray>{table, group, before, after})
        line += QByteArray::number(part.size()) + ':' + part;
    return line;
}

// The end of the chain: of the acts that are here, or of those that left with their dossier.
QByteArray lastHash(const Database &database)
{
    // The end of each by its key: ordered together, both would be read whole for every act.
    auto last = database.query("SELECT hash FROM (SELECT mid, hash FROM act WHERE mid = (SELECT max(mid) FROM act)"
                               " UNION ALL SELECT mid, hash FROM act_gone"
                               " WHERE mid = (SELECT max(mid) FROM act_gone)) ORDER BY mid DESC LIMIT 1");
    return last.next() ? last.bytes(0) : QByteArray();
}

qint64 writeAct(Database &database, const AnyId &id, const TrailEntry &entry, const QList<Recorder::Entry> &changes)
{
    const auto before = lastHash(database);
    const auto parameters = QString::fromUtf8(compactJson(entry.parameters));
    const auto saying =
        QString::fromUtf8(compactJson({{u"key"_s, entry.saying.key}, {u"places"_s, entry.saying.places}}));
    const auto happened = entry.happenedAt.toString(Qt::ISODate);
    const auto recorded = recordedMoment(entry.recordedAt);
    QList<QByteArray> lines;
    for (const auto &change : changes)
        lines << journalLine({change.op.bytes(), change.row.bytes(), change.dossier.bytes()}, change.table,
                             change.group, change.before, change.after);
    const auto hash = hashOfAct(
        before, {id.bytes(), entry.staff.bytes(), entry.dossier.bytes(), entry.person.bytes()},
        {entry.name, entry.login, entry.role, entry.device, entry.house, happened, recorded, parameters, saying},
        entry.catalogue, {entry.undoes, entry.clockFixed ? 1 : 0}, lines);
    database.query(
        "INSERT INTO act (id, name, staff, login, role, device, house, dossier, person, happened_at, recorded_at, "
        "clock_fixed,"
        " catalogue, parameters, sentence, undoes, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, entry.name, entry.staff, entry.login, entry.role, entry.device, entry.house, entry.dossier, entry.person,
        happened, recorded, entry.clockFixed, entry.catalogue, parameters, saying,
        entry.undoes ? QVariant(entry.undoes) : QVariant(QMetaType::fromType<qlonglong>()), hash);
    qint64 mid = 0;
    {
        auto row = database.query("SELECT last_insert_rowid()");
        row.next();
        mid = row.number(0);
    }
    int n = 0;
    for (const auto &change : changes)
        database.query("INSERT INTO journal (mid, n, op, tbl, row, grp, dossier, before, after, base_seq, after_own)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       mid, n++, change.op, QString::fromLatin1(change.table), change.row,
                       QString::fromLatin1(change.group), change.dossier,
                       change.before.isNull() ? QVariant(QMetaType::fromType<QString>())
                                              : QVariant(QString::fromUtf8(change.before)),
                       QString::fromUtf8(change.after), change.baseSeq, change.afterOwn);
    if (entry.undoes)
        database.query("UPDATE act SET undone_by = ? WHERE mid = ?", mid, entry.undoes);
    return mid;
}

} // namespace

AnyId writeTrail(Database &database, const TrailEntry &entry, const QList<Recorder::Entry> &changes)
{
    const auto id = AnyId::create();
    const auto mid = writeAct(database, id, entry, changes);
    database.query("INSERT INTO outbox_txn (mid) VALUES (?)", mid);
    return id;
}

void writeForeignTrail(Database &database, const TrailEntry &entry, const QList<Recorder::Entry> &changes)
{
    writeAct(database, entry.id, entry, changes);
}

namespace {

TrailEntry readEntry(const Query &query)
{
    TrailEntry entry;
    entry.mid = query.number(0);
    entry.id = query.id(1);
    entry.name = query.text(2);
    entry.staff = query.id<Staff>(3);
    entry.login = query.text(4);
    entry.role = query.text(5);
    entry.dossier = query.id<Dossier>(6);
    entry.person = query.id<Person>(7);
    entry.happenedAt = QDateTime::fromString(query.text(8), Qt::ISODate);
    entry.recordedAt = query.moment(9);
    entry.parameters = query.object(10);
    const auto saying = query.object(11);
    entry.saying = {saying.value("key"_L1).toString(), saying.value("places"_L1).toObject()};
    entry.undoes = query.number(12);
    entry.undoneBy = query.number(13);
    entry.clockFixed = query.boolean(14);
    entry.device = query.text(15);
    entry.catalogue = query.text(16);
    return entry;
}

#define TRAIL_COLUMNS                                                                                                  \
    "SELECT mid, id, name, staff, login, role, dossier, person, happened_at, recorded_at, parameters, sentence, "      \
    "undoes,"                                                                                                          \
    " undone_by, clock_fixed, device, catalogue FROM act "

} // namespace

QList<TrailEntry> trail(const Database &database, const Dossier::Id &dossier, const QString &login, int limit,
                        qint64 before)
{
    QByteArray sql = TRAIL_COLUMNS "WHERE 1 = 1";
    QVariantList values;
    if (!dossier.isNull()) {
        sql += " AND dossier = ?";
        values << columnValue(dossier);
    }
    if (!login.isEmpty()) {
        sql += " AND login = ?";
        values << login;
    }
    if (before > 0) {
        sql += " AND mid < ?";
        values << before;
    }
    auto query = database.queryText(sql + " ORDER BY mid DESC LIMIT ?", values + QVariantList{limit});
    QList<TrailEntry> entries;
    while (query.next())
        entries << readEntry(query);
    return entries;
}

std::optional<TrailEntry> trailEntry(const Database &database, qint64 mid)
{
    auto query = database.query(TRAIL_COLUMNS "WHERE mid = ?", mid);
    if (query.next())
        return readEntry(query);
    return std::nullopt;
}

QList<TrailEntry> trailOfPerson(const Database &database, const Person::Id &person, int limit)
{
    auto query = database.query(TRAIL_COLUMNS "WHERE person = ? ORDER BY mid DESC LIMIT ?", person, limit);
    QList<TrailEntry> entries;
    while (query.next())
        entries << readEntry(query);
    return entries;
}

QList<FieldChange> historyOf(const Database &database, const AnyId &row)
{
    auto query = database.query(
        "SELECT act.mid, act.login, act.recorded_at, act.happened_at, journal.grp, journal.before, journal.after"
        " FROM journal JOIN act ON act.mid = journal.mid WHERE journal.row = ? ORDER BY journal.mid, journal.n",
        row);
    QList<FieldChange> changes;
    while (query.next())
        changes << FieldChange{query.number(0), query.text(1),   query.moment(2), query.text(3),
                               query.text(4),   query.object(5), query.object(6)};
    return changes;
}

void writeAccess(Database &database, const AccessEntry &entry)
{
    QByteArray before;
    {
        auto last = database.query("SELECT hash FROM access_log ORDER BY n DESC LIMIT 1");
        if (last.next())
            before = last.bytes(0);
    }
    const auto at = entry.at.toString(Qt::ISODate);
    Chain chain(before);
    for (const auto &part : {entry.login, entry.role, entry.device, at, entry.action, entry.object,
                             entry.objectId.toString(), entry.dossier.toString(), entry.reason, entry.detail})
        chain.add(part);
    database.query(
        "INSERT INTO access_log (login, role, device, at, action, object, object_id, dossier, reason, detail, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.login, entry.role, entry.device, at, entry.action, entry.object, entry.objectId, entry.dossier,
        entry.reason, entry.detail, chain.result());
}

QList<AccessEntry> accessTrail(const Database &database, const Dossier::Id &dossier, int limit)
{
    QByteArray sql =
        "SELECT n, login, role, device, at, action, object, object_id, dossier, reason, detail FROM access_log";
    QVariantList values;
    if (!dossier.isNull()) {
        sql += " WHERE dossier = ?";
        values << columnValue(dossier);
    }
    auto query = database.queryText(sql + " ORDER BY n DESC LIMIT ?", values + QVariantList{limit});
    QList<AccessEntry> entries;
    while (query.next())
        entries << AccessEntry{query.number(0),
                               query.text(1),
                               query.text(2),
                               query.text(3),
                               QDateTime::fromString(query.text(4), Qt::ISODate),
                               query.text(5),
                               query.text(6),
                               query.id(7),
                               query.id<Dossier>(8),
                               query.text(9),
                               query.text(10)};
    return entries;
}

TrailCheck verifyTrail(const Database &database)
{
    TrailCheck check;
    QByteArray before;
    qint64 expected = 1;
    QHash<qint64, qint64> takenBack; // act -> the act that says it took it back
    QHash<qint64, qint64> undoneBy;  // act -> the act it says it was taken back by
    // Of acts that left this device with their dossier only the place in the chain is left.
    QHash<qint64, QByteArray> gone;
    {
        auto rows = database.query("SELECT mid, hash FROM act_gone");
        while (rows.next())
            gone.insert(rows.number(0), rows.bytes(1));
    }
    const auto passGone = [&] {
        for (auto it = gone.constFind(expected); it != gone.constEnd(); it = gone.constFind(++expected))
            before = *it;
    };
    auto acts = database.query("SELECT mid, id, staff, dossier, person, name, login, role, device, house, happened_at, "
                               "recorded_at, parameters, sentence,"
                               " undoes, clock_fixed, undone_by, hash, catalogue FROM act ORDER BY mid");
    while (acts.next()) {
        const auto mid = acts.number(0);
        passGone();
        if (mid != expected)
            check.findings << u"act %1: gap after %2"_s.arg(mid).arg(expected - 1);
        expected = mid + 1;
        QList<QByteArray> lines;
        auto journal = database.query(
            "SELECT op, row, dossier, tbl, grp, before, after FROM journal WHERE mid = ? ORDER BY n", mid);
        while (journal.next())
            lines << journalLine({journal.bytes(0), journal.bytes(1), journal.bytes(2)}, journal.text(3).toUtf8(),
                                 journal.text(4).toUtf8(),
                                 journal.isNull(5) ? QByteArray() : QByteArray("") + journal.text(5).toUtf8(),
                                 journal.text(6).toUtf8());
        QStringList texts;
        for (int column = 5; column <= 13; ++column)
            texts << acts.text(column);
        const auto hash = hashOfAct(before, {acts.bytes(1), acts.bytes(2), acts.bytes(3), acts.bytes(4)}, texts,
                                    acts.text(18), {acts.number(14), acts.number(15)}, lines);
        if (hash != acts.bytes(17))
            check.findings << u"act %1: changed"_s.arg(mid);
        if (acts.number(14))
            takenBack.insert(acts.number(14), mid);
        if (acts.number(16))
            undoneBy.insert(mid, acts.number(16));
        before = acts.bytes(17);
        ++check.acts;
    }
    // A chain does not show that its end is gone; the number given out last does.
    const auto lastGivenOut = [&](const char *table) {
        auto sequence = database.query("SELECT seq FROM sqlite_sequence WHERE name = ?", table);
        return sequence.next() ? sequence.number(0) : 0;
    };
    passGone();
    if (const auto last = lastGivenOut("act"); last >= expected)
        check.findings << u"act %1: gone"_s.arg(last);
    for (const auto &mid : takenBack.keys() + undoneBy.keys())
        if (!gone.contains(mid) && !gone.contains(takenBack.value(mid)) && !gone.contains(undoneBy.value(mid)) &&
            takenBack.value(mid) != undoneBy.value(mid))
            check.findings
                << u"act %1: taken back by %2, says %3"_s.arg(mid).arg(takenBack.value(mid)).arg(undoneBy.value(mid));
    before.clear();
    expected = 1;
    auto looks = database.query("SELECT n, login, role, device, at, action, object, object_id, dossier, reason, "
                                "detail, hash FROM access_log ORDER BY n");
    while (looks.next()) {
        if (looks.number(0) != expected)
            check.findings << u"access %1: gap after %2"_s.arg(looks.number(0)).arg(expected - 1);
        expected = looks.number(0) + 1;
        Chain chain(before);
        for (const auto &part :
             {looks.text(1), looks.text(2), looks.text(3), looks.text(4), looks.text(5), looks.text(6),
              looks.id(7).toString(), looks.id(8).toString(), looks.text(9), looks.text(10)})
            chain.add(part);
        if (chain.result() != looks.bytes(11))
            check.findings << u"access %1: changed"_s.arg(looks.number(0));
        before = looks.bytes(11);
        ++check.looks;
    }
    if (const auto last = lastGivenOut("access_log"); last >= expected)
        check.findings << u"access %1: gone"_s.arg(last);
    return check;
}

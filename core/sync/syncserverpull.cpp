// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// What the server hands out: which rows a device may hold, in pages by number; and what a person decides there.
#include "core/access/permissions.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/syncserver.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int viewsKept = 8;
constexpr int daysAhead = 3; // whose appointment is so near is carried along

bool isPartner(const QString &role)
{
    return role == u"PRISON_CLERK" || role == u"INVESTIGATING_JUDGE" || role == u"PLACE_SUPERVISOR";
}

bool leadsHouse(const QString &role)
{
    return role == u"TEAM_LEADER" || role == u"HOUSE_DIRECTOR" || role == u"VCET_MANAGER";
}

QByteArray places(qsizetype count)
{
    QByteArray text = "?";
    for (qsizetype i = 1; i < count; ++i)
        text += ", ?";
    return text;
}

// One part of what a page is read from: every part is by number, the page takes the lowest of all.
struct Part
{
    QByteArray where{};
    QVariantList values{};
    qint64 after = 0;
};

QVariantList idValues(const QList<AnyId> &ids)
{
    QVariantList values;
    for (const auto &id : ids)
        values << columnValue(id);
    return values;
}

QVariantList textValues(const QStringList &texts)
{
    QVariantList values;
    for (const auto &text : texts)
        values << text;
    return values;
}

// What a holding covers beyond `before`, and what it shares with it.
struct Split
{
    Holding common{};
    Holding gained{};
};

Split split(const Holding &now, const Holding *before)
{
    Split split;
    if (!before) {
        split.gained = now;
        return split;
    }
    for (const auto &key : now.keys)
        (before->keys.contains(key) ? split.common : split.gained).keys << key;
    for (const auto &id : now.dossiers)
        (std::binary_search(before->dossiers.begin(), before->dossiers.end(), id) ? split.common : split.gained)
                .dossiers
            << id;
    for (const auto &id : now.staff)
        (std::binary_search(before->staff.begin(), before->staff.end(), id) ? split.common : split.gained).staff << id;
    (before->peopleOfHouse ? split.common : split.gained).peopleOfHouse = now.peopleOfHouse;
    return split;
}

// The rows of a holding, beyond a number.
QList<Part> partsOf(const Holding &holding, const QString &house, qint64 after)
{
    QList<Part> parts;
    QStringList dossierKeys;
    for (const auto &key : holding.keys) {
        parts << Part{"scope = ?", {key}, after};
        if (key.startsWith(u"d:"))
            dossierKeys << key;
    }
    constexpr qsizetype chunk = 400;
    for (qsizetype at = 0; at < holding.dossiers.size(); at += chunk) {
        const auto some = idValues(holding.dossiers.mid(at, chunk));
        parts << Part{"dossier IN (" + places(some.size()) + ')', some, after};
        parts << Part{"person IN (SELECT person FROM link WHERE dossier IN (" + places(some.size()) + "))", some,
                      after};
    }
    if (!dossierKeys.isEmpty())
        parts << Part{"person IS NOT NULL AND EXISTS (SELECT 1 FROM link WHERE link.person = record.person AND"
                      " link.scope IN (" +
                          places(dossierKeys.size()) + "))",
                      textValues(dossierKeys), after};
    for (qsizetype at = 0; at < holding.staff.size(); at += chunk) {
        const auto some = idValues(holding.staff.mid(at, chunk));
        parts << Part{"scope = 's' AND tbl = 'staff' AND id IN (" + places(some.size()) + ')', some, after};
    }
    if (holding.peopleOfHouse)
        parts << Part{"scope = 'p' AND house = ?", {house}, after};
    return parts;
}

} // namespace

Holding SyncServer::holdingOf(const SyncActor &actor, const QDateTime &now) const
{
    Holding holding;
    std::set<AnyId> dossiers;
    const auto gather = [&](Query &&rows) {
        while (rows.next())
            if (const auto id = rows.id(0); !id.isNull())
                dossiers.insert(id);
    };
    holding.keys << u"c"_s;
    if (isPartner(actor.role)) {
        if (actor.role == u"INVESTIGATING_JUDGE" && !actor.organisation.isEmpty())
            gather(m_database.query("SELECT dossier FROM holder WHERE house = ?",
                                    QString(u"court:"_s + actor.organisation)));
        if (actor.role == u"PRISON_CLERK" && !actor.organisation.isEmpty())
            gather(m_database.query("SELECT dossier FROM holder WHERE house = ?",
                                    QString(u"prison:"_s + actor.organisation)));
    } else {
        holding.keys << u"s"_s << u"h:"_s + actor.house;
        const auto facets = m_records.state("facets").split(u',', Qt::SkipEmptyParts);
        if (!actor.laptop) {
            for (const auto &facet : facets)
                if (maySee(actor.role, facet))
                    holding.keys << dossierScope(actor.house, facet);
            holding.peopleOfHouse = true;
            gather(m_database.query("SELECT dossier FROM holder WHERE house = ?", actor.house)); // on its way here
        } else {
            // His own, what he stands in for today, and what he has an appointment in soon.
            QList<AnyId> staff{actor.staff};
            const auto today = now.date().toString(Qt::ISODate);
            auto absences =
                m_database.query("SELECT body FROM record WHERE tbl = 'absence' AND scope = ? AND deleted = 0",
                                 QString(u"h:"_s + actor.house));
            while (absences.next()) {
                const auto body = absences.object(0);
                if (idIn(body, "stand_in") == actor.staff && body.value("from_on"_L1).toString() <= today &&
                    body.value("until_on"_L1).toString() >= today)
                    staff << idIn(body, "staff");
            }
            for (const auto &one : std::as_const(staff))
                if (!one.isNull())
                    gather(m_database.query("SELECT dossier FROM holder WHERE staff = ? AND on_date = ''", one));
            if (!actor.staff.isNull())
                gather(m_database.query("SELECT dossier FROM holder WHERE staff = ? AND on_date >= ? AND on_date <= ?",
                                        actor.staff, today, now.date().addDays(daysAhead).toString(Qt::ISODate)));
            // What he asked to carry on this device, as long as it is of his house.
            gather(m_database.query("SELECT holder.dossier FROM holder JOIN record ON record.tbl = 'dossier' AND"
                                    " record.id = holder.dossier WHERE holder.house = ? AND record.house = ?",
                                    QString(u"device:"_s + actor.device.toString()), actor.house));
        }
    }
    std::sort(holding.keys.begin(), holding.keys.end());
    for (const auto &id : dossiers) {
        auto scope = m_database.query("SELECT scope, facet FROM record WHERE tbl = 'dossier' AND id = ?", id);
        if (scope.next() && !holding.keys.contains(scope.text(0)) && maySee(actor.role, scope.text(1)))
            holding.dossiers << id; // the set is in order already
    }
    // A partner knows himself and who guides the people that are his; not who else works here.
    if (isPartner(actor.role)) {
        std::set<AnyId> staff;
        if (!actor.staff.isNull())
            staff.insert(actor.staff);
        for (const auto &id : std::as_const(holding.dossiers)) {
            auto dossier = m_database.query("SELECT body FROM record WHERE tbl = 'dossier' AND id = ?", id);
            if (dossier.next())
                if (const auto assistant = idIn(dossier.object(0), "assistant"); !assistant.isNull())
                    staff.insert(assistant);
        }
        holding.staff = QList<AnyId>(staff.begin(), staff.end());
    }
    return holding;
}

Outcome SyncServer::authorise(const SyncActor &actor, const Holding &holding, const SyncTxn &txn, const AnyId &session)
{
    m_absent.clear();
    QHash<AnyId, RowPlace> made; // what this act makes itself
    QSet<AnyId> newPeople;
    QList<std::optional<RowPlace>> standing; // where each stands already
    for (const auto &op : txn.ops) {
        standing << m_records.standingPlace(op.table, op.row);
        if (!standing.last())
            m_absent << std::pair{op.table, op.row};
        if (standing.last() || !op.creates())
            continue;
        if (op.table == "dossier")
            made.insert(op.row, m_records.placeOf(op.table, op.row, op.set));
        if (op.table == "person")
            newPeople.insert(op.row);
    }
    qsizetype number = 0;
    QHash<std::pair<QByteArray, AnyId>, RowPlace>
        placed; // a row this act makes and then changes stays where it was made
    for (const auto &op : txn.ops) {
        const auto &stands = standing[number++];
        auto place = stands ? *stands : placed.value({op.table, op.row});
        if (!stands && (op.creates() || place.scope.isEmpty())) {
            place = m_records.placeOf(op.table, op.row, op.set);
            placed.insert({op.table, op.row}, place);
        }
        if (const auto own = made.constFind(place.dossier); own != made.constEnd())
            place = *own;
        bool may = false;
        if (place.scope == u"p") {
            may = newPeople.contains(place.person) || m_records.isLinked(place.person, holding, actor.house) ||
                  (!m_records.read("person", place.person).row.exists && place.house == actor.house);
        } else if (!place.dossier.isNull()) {
            may = (holding.keys.contains(place.scope) ||
                   std::binary_search(holding.dossiers.begin(), holding.dossiers.end(), place.dossier) ||
                   (made.contains(place.dossier) && place.house == actor.house)) &&
                  maySee(actor.role, place.facet);
        } else {
            may = holding.keys.contains(place.scope) && (place.scope == u"c" || place.house == actor.house);
        }
        if (may)
            continue;
        // What he held at some time is late work; what he never held is told as such.
        bool held = false;
        if (!place.dossier.isNull()) {
            QStringList scopes{place.scope};
            auto left = m_database.query("SELECT scope FROM leaving WHERE dossier = ?", place.dossier);
            while (left.next())
                scopes << left.text(0);
            auto views = m_database.query("SELECT scopes FROM view WHERE session = ?", session);
            while (!held && views.next()) {
                const auto view = Holding::fromJson(views.object(0));
                held = view.dossiers.contains(place.dossier) ||
                       std::any_of(scopes.begin(), scopes.end(),
                                   [&](const auto &scope) { return view.keys.contains(scope); });
            }
        }
        return refused(held ? u"sync.noLongerYours"_s : u"sync.notYours"_s,
                       {{u"table"_s, QString::fromLatin1(op.table)}});
    }
    return {};
}

Result<PullAnswer> SyncServer::pull(const SyncActor &actor, const PullRequest &request, const QDateTime &now)
{
    PullAnswer answer;
    try {
        std::optional<Holding> keep; // a view to remember once the reading is done
        AnyId keepBase;
        {
            Snapshot snapshot(m_database);
            const auto standing =
                this->standing(actor, request.session, request.epoch, request.cursor, request.protocol);
            answer.refusal = standing.refusal;
            answer.epoch = standing.epoch;
            answer.restoredHead = standing.restoredHead;
            answer.durable = m_records.numberOf("durable");
            if (standing.refusal != SyncRefusal::None)
                return answer;
            answer.head = m_records.numberOf("head");
            const auto now_ = holdingOf(actor, now);
            const auto viewOf = [&](const AnyId &view) -> std::optional<QJsonObject> {
                if (view.isNull())
                    return {};
                auto query =
                    m_database.query("SELECT scopes FROM view WHERE session = ? AND view = ?", request.session, view);
                return query.next() ? std::optional(query.object(0)) : std::nullopt;
            };
            const auto baseObject = viewOf(request.view);
            const std::optional<Holding> base =
                baseObject ? std::optional(Holding::fromJson(*baseObject)) : std::nullopt;
            answer.full = !base;
            answer.baseView = request.view;
            qint64 startedAt = answer.head;
            if (!request.going.isNull()) {
                // It goes on only with the same: what may be held, from where, whole or in part.
                const auto going = viewOf(request.going);
                const bool same = going && Holding::fromJson(*going) == now_ &&
                                  (request.going == request.view ||
                                   (AnyId::fromString(going->value("base"_L1).toString()) == request.view &&
                                    going->value("full"_L1).toBool() == answer.full));
                if (!same) {
                    answer.restart = true;
                    return answer;
                }
                answer.newView = request.going;
                startedAt = going->value("head"_L1).toInteger();
            } else if (base && *base == now_) {
                answer.newView = request.view;
            } else {
                answer.newView = AnyId::create();
                keep = now_;
                keepBase = request.view;
            }

            const auto parted = split(now_, base ? &*base : nullptr);
            std::set<AnyId> lost;
            if (base) {
                for (const auto &id : base->dossiers)
                    if (!std::binary_search(now_.dossiers.begin(), now_.dossiers.end(), id))
                        lost.insert(id);
                for (const auto &key : base->keys)
                    if (!now_.keys.contains(key))
                        answer.lostKeys << key;
            }
            // What moved away since the device last heard, or while this was being handed out.
            auto left =
                m_database.query("SELECT dossier, scope FROM leaving WHERE seq > ?", base ? request.cursor : startedAt);
            while (left.next())
                if (now_.keys.contains(left.text(1)) || (base && base->keys.contains(left.text(1))))
                    lost.insert(left.id(0));
            for (const auto &id : lost) {
                auto query = m_database.query("SELECT scope FROM record WHERE tbl = 'dossier' AND id = ?", id);
                const bool holds = std::binary_search(now_.dossiers.begin(), now_.dossiers.end(), id) ||
                                   (query.next() && now_.keys.contains(query.text(0)));
                if (!holds)
                    answer.lost << id;
            }

            auto parts = partsOf(parted.common, actor.house, std::max(request.cursor, request.after)) +
                         partsOf(parted.gained, actor.house, request.after);
            // A page is the lowest numbers of all parts; each part gives no more than a page.
            QMap<qint64, SyncRow> rows;
            qint64 limit = std::numeric_limits<qint64>::max();
            for (const auto &part : std::as_const(parts)) {
                auto query = m_database.queryText(
                    "SELECT tbl, id, seq, body FROM record WHERE " + part.where +
                        " AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
                    part.values + QVariantList{part.after, std::min(limit, answer.head), request.most + 1});
                int read = 0;
                qint64 last = 0;
                while (query.next()) {
                    last = query.number(2);
                    if (++read > request.most) {
                        limit = std::min(limit, last - 1);
                        break;
                    }
                    rows.insert(last, SyncRow{query.text(0).toLatin1(), query.id(1), last, query.text(3).toUtf8()});
                }
            }
            for (auto it = rows.begin(); it != rows.end() && it.key() <= limit; ++it) {
                if (answer.rows.size() == request.most) {
                    limit = 0; // more than a page
                    break;
                }
                answer.rows << it.value();
            }
            answer.more = limit != std::numeric_limits<qint64>::max();
            if (answer.more && request.going.isNull()) {
                // So that who waits sees how far it is. What stands in two parts counts twice: it is about so many.
                qint64 total = 0;
                for (const auto &part : std::as_const(parts)) {
                    auto query = m_database.queryText("SELECT count(*) FROM record WHERE " + part.where +
                                                          " AND seq > ? AND seq <= ?",
                                                      part.values + QVariantList{part.after, answer.head});
                    if (query.next())
                        total += query.number(0);
                }
                answer.total = static_cast<int>(std::min<qint64>(total, std::numeric_limits<int>::max() - 1));
            }
            if (request.sum && !answer.more) {
                RowSum sum;
                std::set<qint64> counted;
                for (const auto &part : partsOf(now_, actor.house, 0)) {
                    auto query = m_database.queryText("SELECT tbl, id, seq FROM record WHERE " + part.where +
                                                          " AND tbl <> 'act' AND seq > ? AND seq <= ?",
                                                      part.values + QVariantList{qint64(0), answer.head});
                    while (query.next())
                        if (counted.insert(query.number(2)).second)
                            sum.add(query.text(0).toLatin1(), query.id(1), query.number(2));
                }
                answer.count = sum.count();
                answer.checksum = sum.hex();
            }
        }
        if (keep) {
            Transaction transaction(m_database);
            auto object = keep->toJson();
            object.insert(u"base"_s, keepBase.toString());
            object.insert(u"full"_s, answer.full);
            object.insert(u"head"_s, answer.head);
            m_database.query("INSERT INTO view (session, view, made_at, scopes) VALUES (?, ?, ?, ?)", request.session,
                             answer.newView, now, object);
            m_database.query("DELETE FROM view WHERE session = ? AND view NOT IN (SELECT view FROM view WHERE"
                             " session = ? ORDER BY made_at DESC, view DESC LIMIT ?)",
                             request.session, request.session, viewsKept);
            transaction.commit();
        }
        return answer;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome SyncServer::park(const SyncActor &actor, const AnyId &session, const QByteArray &bytes, const QString &reason,
                         const QDateTime &now)
{
    Q_UNUSED(actor)
    try {
        Transaction transaction(m_database);
        m_database.query("INSERT INTO parked (id, session, at, bytes, reason) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (id) DO NOTHING",
                         AnyId::of({"parked", bytes}), session, now, bytes, reason.left(200));
        transaction.commit();
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<QList<QuarantineEntry>> SyncServer::quarantined(const SyncActor &actor) const
{
    try {
        QList<QuarantineEntry> entries;
        auto query = m_database.query(
            "SELECT quarantine.id, quarantine.txn, quarantine.house, quarantine.dossier, account.login, device.name,"
            " quarantine.reason, quarantine.detail, quarantine.body, quarantine.made_at, quarantine.state,"
            " quarantine.note, quarantine.account FROM quarantine LEFT JOIN account ON account.id = quarantine.account"
            " LEFT JOIN device ON device.id = quarantine.device WHERE quarantine.house = ?"
            " ORDER BY CASE quarantine.state WHEN 'OPEN' THEN 0 ELSE 1 END, quarantine.made_at, quarantine.id",
            actor.house);
        while (query.next()) {
            // Who leads the house sees all that came late; another only his own.
            if (!leadsHouse(actor.role) && query.id(12) != actor.account)
                continue;
            const auto act = query.object(8).value("act"_L1).toObject();
            entries << QuarantineEntry{
                .id = query.id(0),
                .txn = query.id(1),
                .house = query.text(2),
                .dossier = query.id(3),
                .login = query.text(4),
                .device = query.text(5),
                .reason = query.text(6),
                .details = query.object(7),
                .actName = act.value("name"_L1).toString(),
                .sentence = QJsonDocument::fromJson(act.value("sentence"_L1).toString().toUtf8()).object(),
                .madeAt = query.text(9),
                .state = query.text(10),
                .note = query.text(11)};
        }
        return entries;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<TxnAnswer> SyncServer::decide(const SyncActor &actor, const AnyId &entry, bool accept, const QString &note,
                                     const QDateTime &now)
{
    try {
        if (!leadsHouse(actor.role))
            return refused(u"sync.onlyWhoLeads"_s);
        if (!accept && note.trimmed().isEmpty())
            return refused(u"sync.reasonMissing"_s);
        Transaction transaction(m_database);
        SyncActor author;
        SyncTxn txn;
        {
            auto query = m_database.query(
                "SELECT quarantine.body, account.id, account.login, account.name, account.role, account.staff,"
                " account.house, device.id, device.name, account.organisation FROM quarantine"
                " LEFT JOIN account ON account.id = quarantine.account LEFT JOIN device ON device.id = "
                "quarantine.device"
                " WHERE quarantine.id = ? AND quarantine.house = ? AND quarantine.state = 'OPEN'",
                entry, actor.house);
            if (!query.next())
                return refused(u"sync.noSuchLateWork"_s);
            auto read = txnFromJson(query.object(0));
            if (!read)
                return tl::make_unexpected(read.error());
            txn = *read;
            author = {.account = query.id(1),
                      .device = query.id(7),
                      .staff = query.id(5),
                      .login = query.text(2),
                      .name = query.text(3),
                      .role = query.text(4),
                      .house = query.text(6),
                      .organisation = query.text(9),
                      .deviceName = query.text(8),
                      .laptop = false};
        }
        TxnAnswer answer;
        answer.txn = txn.txn;
        m_records.begin();
        if (accept) {
            m_absent.clear(); // nobody looked
            answer = writeOps(author, txn, now);
            if (!answer.reason.isEmpty())
                return refused(answer.reason);
        }
        m_records.end();
        m_database.query("UPDATE quarantine SET state = ?, decided_by = ?, decided_at = ?, note = ? WHERE id = ?",
                         accept ? u"ACCEPTED"_s : u"REFUSED"_s, actor.account, now, note.left(2000), entry);
        transaction.commit();
        return answer;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<qint64> SyncServer::declareRestored(const QDateTime &now)
{
    try {
        Transaction transaction(m_database);
        // By the clock: the same back-up put in place twice does not remember the first time, and its epochs may not be
        // taken for one another.
        const auto former = m_records.numberOf("epoch");
        const auto epoch = std::max(former + 1, now.toSecsSinceEpoch());
        const auto head = m_records.numberOf("head");
        m_records.setState("epoch", QString::number(epoch));
        auto heads = QJsonDocument::fromJson(m_records.state("restored_heads").toUtf8()).object();
        if (heads.isEmpty() && former > 0) // of before they were all kept
            heads.insert(QString::number(former), m_records.numberOf("restored_head"));
        heads.insert(QString::number(epoch), head);
        m_records.setState("restored_heads", QString::fromUtf8(compactJson(heads)));
        m_records.setState("restored_head", QString::number(head));
        m_records.setState("durable", QString::number(std::min(head, m_records.numberOf("durable"))));
        m_database.query("DELETE FROM view"); // devices hold what this server never handed out
        transaction.commit();
        return epoch;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome SyncServer::declareDurable(qint64 seq)
{
    try {
        Transaction transaction(m_database);
        const auto durable = std::min(seq, m_records.numberOf("head"));
        m_records.setState("durable", QString::number(std::max(durable, m_records.numberOf("durable"))));
        transaction.commit();
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

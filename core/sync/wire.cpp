// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/wire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <climits>
#include <cstring>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOps = 20000;               // in one act: a handover of a whole house stays under it
constexpr int mostSeen = 1000;               // own changes a deletion names
constexpr qint64 farthest = qint64(1) << 52; // the largest whole number JSON carries without loss

const std::pair<SyncResult, const char *> resultNames[] = {{SyncResult::Applied, "applied"},
                                                           {SyncResult::Merged, "merged"},
                                                           {SyncResult::Conflict, "conflict"},
                                                           {SyncResult::Quarantined, "quarantined"},
                                                           {SyncResult::NeedsReview, "needsReview"}};
const std::pair<SyncRefusal, const char *> refusalNames[] = {
    {SyncRefusal::None, ""},         {SyncRefusal::Epoch, "epoch"},    {SyncRefusal::Session, "session"},
    {SyncRefusal::Fork, "fork"},     {SyncRefusal::Gap, "gap"},        {SyncRefusal::Suspected, "suspected"},
    {SyncRefusal::TooOld, "tooOld"}, {SyncRefusal::Revoked, "revoked"}};

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<Problem> unreadable(const char *what)
{
    return badInput(u"sync.unreadable"_s, {{u"detail"_s, QString::fromLatin1(what)}});
}

// Reads the members of one object and remembers the first that has not the shape it must have.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    AnyId id(const char *name, bool mayBeMissing = false)
    {
        const auto value = m_object.value(QLatin1StringView(name));
        if (value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
            check(mayBeMissing, name);
            return {};
        }
        const auto read = AnyId::fromString(value.toString());
        check(!read.isNull(), name);
        return read;
    }
    qint64 number(const char *name, qint64 otherwise = 0)
    {
        const auto value = m_object.value(QLatin1StringView(name));
        if (value.isUndefined())
            return otherwise;
        const auto read = value.toInteger(-1);
        check(value.isDouble() && read >= 0 && read <= farthest, name);
        return read;
    }
    bool boolean(const char *name)
    {
        const auto value = m_object.value(QLatin1StringView(name));
        check(value.isUndefined() || value.isBool(), name);
        return value.toBool();
    }
    QString text(const char *name, qsizetype most = 200)
    {
        const auto value = m_object.value(QLatin1StringView(name));
        check(value.isUndefined() || (value.isString() && value.toString().size() <= most), name);
        return value.toString();
    }
    QByteArray name(const char *name) // of a table, a column or a group: small letters, digits and _
    {
        const auto read = text(name, 64).toLatin1();
        for (const char c : read)
            check((c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9'), name);
        return read;
    }
    QJsonObject object(const char *name, bool mayBeMissing = true)
    {
        const auto value = m_object.value(QLatin1StringView(name));
        check(value.isObject() || (value.isUndefined() && mayBeMissing), name);
        return value.toObject();
    }
    QJsonArray array(const char *name, int most)
    {
        const auto value = m_object.value(QLatin1StringView(name));
        check(value.isUndefined() || (value.isArray() && value.toArray().size() <= most), name);
        return value.toArray();
    }
    QList<AnyId> ids(const char *name, int most)
    {
        QList<AnyId> read;
        for (const auto &one : array(name, most)) {
            read << AnyId::fromString(one.toString());
            check(!read.last().isNull(), name);
        }
        return read;
    }
    void check(bool holds, const char *name)
    {
        if (!holds && !m_wrong)
            m_wrong = name;
    }
    const char *wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    const char *m_wrong = nullptr;
};

QJsonArray idArray(const QList<AnyId> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array << id.toString();
    return array;
}

// An act's line is the larger part of all that is said: it is put together as text. Names and ids need no escaping.
QByteArray lineOf(const SyncTxn &txn)
{
    const auto object = [](const QJsonObject &one) { return QJsonDocument(one).toJson(QJsonDocument::Compact); };
    auto text = "{\"txn\":\"" + txn.txn.toString().toLatin1() + "\",\"mid\":" + QByteArray::number(txn.mid) +
                ",\"previous\":" + QByteArray::number(txn.previous) + ",\"act\":" + object(txn.act) + ",\"ops\":[";
    for (const auto &op : txn.ops) {
        if (!text.endsWith('['))
            text += ',';
        text += "{\"op\":\"" + op.op.toString().toLatin1() + "\",\"t\":\"" + op.table + "\",\"id\":\"" +
                op.row.toString().toLatin1() + "\",\"set\":" + object(op.set);
        if (!op.creates())
            text += ",\"g\":\"" + op.group + "\",\"was\":" + object(op.before) +
                    ",\"base\":" + QByteArray::number(op.baseSeq);
        if (!op.afterOwn.isEmpty())
            text += ",\"after\":" + QJsonDocument(idArray(op.afterOwn)).toJson(QJsonDocument::Compact);
        text += '}';
    }
    return text + "]}\n";
}

// Columns hold texts, whole numbers and nothing else; their names are names.
bool areColumns(const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > 64)
            return false;
        for (const auto c : it.key())
            if (!((c >= u'a' && c <= u'z') || c == u'_' || (c >= u'0' && c <= u'9')))
                return false;
        if (!it.value().isString() && !it.value().isDouble() && !it.value().isNull())
            return false;
    }
    return true;
}

QJsonObject toJson(const SyncOp &op)
{
    QJsonObject object{{u"op"_s, op.op.toString()},
                       {u"t"_s, QString::fromLatin1(op.table)},
                       {u"id"_s, op.row.toString()},
                       {u"set"_s, op.set}};
    if (!op.creates()) {
        object.insert(u"g"_s, QString::fromLatin1(op.group));
        object.insert(u"was"_s, op.before);
        object.insert(u"base"_s, op.baseSeq);
    }
    if (!op.afterOwn.isEmpty())
        object.insert(u"after"_s, idArray(op.afterOwn));
    return object;
}

Result<SyncOp> opFromJson(const QJsonObject &object)
{
    Reader reader(object);
    SyncOp op;
    op.op = reader.id("op");
    op.table = reader.name("t");
    op.row = reader.id("id");
    op.group = reader.name("g");
    op.before = reader.object("was");
    op.set = reader.object("set", false);
    op.baseSeq = reader.number("base");
    op.afterOwn = reader.ids("after", mostSeen);
    reader.check(!op.table.isEmpty(), "t");
    reader.check(!op.set.isEmpty() && areColumns(op.set) && areColumns(op.before), "set");
    if (reader.wrong())
        return unreadable(reader.wrong());
    return op;
}

Result<QJsonObject> objectOf(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return unreadable("line");
    return document.object();
}

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

Result<QJsonObject> headOf(const QList<QByteArray> &lines)
{
    return lines.isEmpty() ? Result<QJsonObject>(unreadable("line")) : objectOf(lines.first());
}

} // namespace

QLatin1StringView syncResultName(SyncResult result)
{
    for (const auto &[one, name] : resultNames)
        if (one == result)
            return QLatin1StringView(name);
    return {};
}

std::optional<SyncResult> syncResultNamed(QStringView name)
{
    for (const auto &[one, known] : resultNames)
        if (name == QLatin1StringView(known))
            return one;
    return {};
}

QLatin1StringView syncRefusalName(SyncRefusal refusal)
{
    for (const auto &[one, name] : refusalNames)
        if (one == refusal)
            return QLatin1StringView(name);
    return {};
}

SyncRefusal syncRefusalNamed(QStringView name)
{
    for (const auto &[one, known] : refusalNames)
        if (name == QLatin1StringView(known))
            return one;
    return SyncRefusal::TooOld; // a newer server's word
}

QJsonObject toJson(const SyncTxn &txn)
{
    QJsonArray ops;
    for (const auto &op : txn.ops)
        ops << toJson(op);
    return {{u"txn"_s, txn.txn.toString()},
            {u"mid"_s, txn.mid},
            {u"previous"_s, txn.previous},
            {u"act"_s, txn.act},
            {u"ops"_s, ops}};
}

Result<SyncTxn> txnFromJson(const QJsonObject &object)
{
    Reader reader(object);
    SyncTxn txn;
    txn.txn = reader.id("txn");
    txn.mid = reader.number("mid");
    txn.previous = reader.number("previous");
    txn.act = reader.object("act", false);
    const auto ops = reader.array("ops", mostOps);
    reader.check(txn.mid > txn.previous, "mid");
    if (reader.wrong())
        return unreadable(reader.wrong());
    for (const auto &one : ops) {
        auto op = opFromJson(one.toObject());
        if (!op)
            return tl::make_unexpected(op.error());
        op->act = txn.txn;
        txn.ops << *op;
    }
    return txn;
}

QByteArray encode(const PushRequest &request)
{
    auto bytes = line({{u"protocol"_s, request.protocol},
                       {u"epoch"_s, request.epoch},
                       {u"session"_s, request.session.toString()},
                       {u"cursor"_s, request.cursor},
                       {u"version"_s, request.clientVersion},
                       {u"time"_s, request.clientTime}});
    for (const auto &txn : request.txns)
        bytes += lineOf(txn);
    return bytes;
}

Result<PushRequest> decodePush(const QByteArray &bytes)
{
    const auto lines = linesOf(bytes);
    const auto head = headOf(lines);
    if (!head)
        return tl::make_unexpected(head.error());
    Reader reader(*head);
    PushRequest request;
    request.protocol = static_cast<int>(reader.number("protocol"));
    request.epoch = reader.number("epoch");
    request.session = reader.id("session");
    request.cursor = reader.number("cursor");
    request.clientVersion = reader.text("version");
    request.clientTime = reader.text("time", 40);
    if (reader.wrong())
        return unreadable(reader.wrong());
    for (const auto &one : lines.mid(1)) {
        const auto object = objectOf(one);
        auto txn = object ? txnFromJson(*object) : Result<SyncTxn>(tl::make_unexpected(object.error()));
        if (txn) {
            txn->line = one;
            request.txns << *txn;
        } else
            request.unreadable << std::pair{object ? AnyId::fromString(object->value("txn"_L1).toString()) : AnyId(),
                                            one};
    }
    return request;
}

QByteArray encode(const PushAnswer &answer)
{
    auto bytes = line({{u"refused"_s, QString(syncRefusalName(answer.refusal))},
                       {u"epoch"_s, answer.epoch},
                       {u"restoredHead"_s, answer.restoredHead},
                       {u"lastMid"_s, answer.lastMid},
                       {u"head"_s, answer.head},
                       {u"durable"_s, answer.durable}});
    for (const auto &txn : answer.txns) {
        QJsonArray ops;
        for (const auto &op : txn.ops)
            ops << QJsonObject{
                {u"op"_s, op.op.toString()}, {u"applied"_s, op.applied}, {u"conflict"_s, op.conflict.toString()}};
        QJsonObject object{{u"txn"_s, txn.txn.toString()},
                           {u"result"_s, QString(syncResultName(txn.result))},
                           {u"seq"_s, txn.seq},
                           {u"repeated"_s, txn.repeated}};
        if (!ops.isEmpty())
            object.insert(u"ops"_s, ops);
        if (!txn.reason.isEmpty())
            object.insert(u"reason"_s, txn.reason);
        bytes += line(object);
    }
    return bytes;
}

Result<PushAnswer> decodePushAnswer(const QByteArray &bytes)
{
    const auto lines = linesOf(bytes);
    const auto head = headOf(lines);
    if (!head)
        return tl::make_unexpected(head.error());
    Reader reader(*head);
    PushAnswer answer;
    answer.refusal = syncRefusalNamed(reader.text("refused"));
    answer.epoch = reader.number("epoch");
    answer.restoredHead = reader.number("restoredHead");
    answer.lastMid = reader.number("lastMid");
    answer.head = reader.number("head");
    answer.durable = reader.number("durable");
    if (reader.wrong())
        return unreadable(reader.wrong());
    for (const auto &one : lines.mid(1)) {
        const auto object = objectOf(one);
        if (!object)
            return tl::make_unexpected(object.error());
        Reader each(*object);
        TxnAnswer txn;
        txn.txn = each.id("txn");
        const auto result = syncResultNamed(each.text("result"));
        each.check(result.has_value(), "result");
        txn.result = result.value_or(SyncResult::NeedsReview);
        txn.seq = each.number("seq");
        txn.repeated = each.boolean("repeated");
        txn.reason = each.text("reason");
        for (const auto &op : each.array("ops", mostOps)) {
            const auto opObject = op.toObject();
            Reader opReader(opObject);
            txn.ops << OpAnswer{opReader.id("op"), opReader.boolean("applied"), opReader.id("conflict", true)};
            each.check(!opReader.wrong(), "ops");
        }
        if (each.wrong())
            return unreadable(each.wrong());
        answer.txns << txn;
    }
    return answer;
}

QByteArray encode(const PullRequest &request)
{
    return line({{u"protocol"_s, request.protocol},
                 {u"epoch"_s, request.epoch},
                 {u"session"_s, request.session.toString()},
                 {u"view"_s, request.view.toString()},
                 {u"cursor"_s, request.cursor},
                 {u"going"_s, request.going.toString()},
                 {u"after"_s, request.after},
                 {u"most"_s, request.most},
                 {u"sum"_s, request.sum}});
}

Result<PullRequest> decodePull(const QByteArray &bytes)
{
    const auto object = objectOf(bytes.trimmed());
    if (!object)
        return tl::make_unexpected(object.error());
    Reader reader(*object);
    PullRequest request;
    request.protocol = static_cast<int>(reader.number("protocol"));
    request.epoch = reader.number("epoch");
    request.session = reader.id("session");
    request.view = reader.id("view", true);
    request.cursor = reader.number("cursor");
    request.going = reader.id("going", true);
    request.after = reader.number("after");
    request.most = static_cast<int>(std::clamp<qint64>(reader.number("most", 20000), 1, 20000));
    request.sum = reader.boolean("sum");
    if (reader.wrong())
        return unreadable(reader.wrong());
    return request;
}

QByteArray encode(const PullAnswer &answer)
{
    QJsonArray keys;
    for (const auto &key : answer.lostKeys)
        keys << key;
    QByteArray bytes = line({{u"refused"_s, QString(syncRefusalName(answer.refusal))},
                             {u"epoch"_s, answer.epoch},
                             {u"restoredHead"_s, answer.restoredHead},
                             {u"restart"_s, answer.restart},
                             {u"full"_s, answer.full},
                             {u"baseView"_s, answer.baseView.toString()},
                             {u"newView"_s, answer.newView.toString()},
                             {u"lost"_s, idArray(answer.lost)},
                             {u"lostKeys"_s, keys},
                             {u"more"_s, answer.more},
                             {u"total"_s, answer.total},
                             {u"head"_s, answer.head},
                             {u"durable"_s, answer.durable},
                             {u"count"_s, answer.count},
                             {u"checksum"_s, QString::fromLatin1(answer.checksum)},
                             {u"rows"_s, answer.rows.size()}});
    qsizetype size = bytes.size();
    for (const auto &row : answer.rows)
        size += row.f.size() + 100;
    bytes.reserve(size);
    for (const auto &row : answer.rows) {
        bytes += "{\"t\":\"";
        bytes += row.table;
        bytes += "\",\"i\":\"";
        bytes += row.row.toString().toLatin1();
        bytes += "\",\"s\":";
        bytes += QByteArray::number(row.seq);
        bytes += ",\"f\":";
        bytes += row.f;
        bytes += "}\n";
    }
    return bytes;
}

Result<PullAnswer> decodePullAnswer(const QByteArray &bytes)
{
    const auto end = bytes.indexOf('\n');
    const auto head = objectOf(end < 0 ? bytes : bytes.left(end));
    if (!head)
        return tl::make_unexpected(head.error());
    Reader reader(*head);
    PullAnswer answer;
    answer.refusal = syncRefusalNamed(reader.text("refused"));
    answer.epoch = reader.number("epoch");
    answer.restoredHead = reader.number("restoredHead");
    answer.restart = reader.boolean("restart");
    answer.full = reader.boolean("full");
    answer.baseView = reader.id("baseView", true);
    answer.newView = reader.id("newView", true);
    answer.lost = reader.ids("lost", 1000000);
    for (const auto &key : reader.array("lostKeys", 1000))
        answer.lostKeys << key.toString();
    answer.more = reader.boolean("more");
    const auto total = head->value("total"_L1).toInteger(-1);
    reader.check(total >= -1 && total < INT_MAX, "total");
    answer.total = static_cast<int>(total);
    answer.head = reader.number("head");
    answer.durable = reader.number("durable");
    const auto count = head->value("count"_L1).toInteger(-1);
    reader.check(count >= -1 && count < INT_MAX, "count");
    answer.count = static_cast<int>(count);
    answer.checksum = reader.text("checksum").toLatin1();
    const auto rows = reader.number("rows");
    if (reader.wrong())
        return unreadable(reader.wrong());
    qsizetype at = end < 0 ? bytes.size() : end + 1;
    while (at < bytes.size()) {
        auto next = bytes.indexOf('\n', at);
        if (next < 0)
            return unreadable("line"); // torn: the last line has no end
        const QByteArrayView one(bytes.constData() + at, next - at);
        at = next + 1;
        // The shape the server writes; the columns are read when they are applied.
        const auto table = one.indexOf("\",\"i\":\"");
        const auto columns = one.indexOf(",\"f\":");
        if (!one.startsWith("{\"t\":\"") || !one.endsWith('}') || table < 6 || table > 80 || columns < table + 49 ||
            one.sliced(table + 43, 6) != "\",\"s\":")
            return unreadable("row");
        SyncRow row;
        row.table = one.sliced(6, table - 6).toByteArray();
        row.row = AnyId::fromString(QString::fromLatin1(one.sliced(table + 7, 36)));
        bool isNumber = false;
        row.seq = one.sliced(table + 49, columns - table - 49).toLongLong(&isNumber);
        row.f = one.sliced(columns + 5, one.size() - columns - 6).toByteArray();
        if (row.row.isNull() || !isNumber || row.seq <= 0)
            return unreadable("row");
        for (const char c : row.table)
            if (!((c >= 'a' && c <= 'z') || c == '_'))
                return unreadable("t");
        answer.rows << row;
    }
    if (answer.rows.size() != rows)
        return unreadable("rows"); // torn
    return answer;
}

QByteArray packed(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out;
    out.resize(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return unreadable("gzip");
    QByteArray out;
    QByteArray part(256 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            break;
        out.append(part.constData(), part.size() - static_cast<qsizetype>(stream.avail_out));
        if (out.size() > most) {
            inflateEnd(&stream);
            return badInput(u"sync.tooLarge"_s, {{u"most"_s, QString::number(most)}});
        }
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (!whole)
        return unreadable("gzip");
    return out;
}

void RowSum::add(const QByteArray &table, const AnyId &row, qint64 seq)
{
    QCryptographicHash hash(QCryptographicHash::Md5); // against our own mistakes, not against people
    hash.addData(table);
    hash.addData(row.bytes());
    const auto number = qToLittleEndian(seq);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    quint64 parts[2];
    std::memcpy(parts, hash.result().constData(), sizeof parts);
    m_sum[0] ^= parts[0];
    m_sum[1] ^= parts[1];
    ++m_count;
}

QByteArray RowSum::hex() const
{
    return QByteArray(reinterpret_cast<const char *>(m_sum), sizeof m_sum).toHex();
}

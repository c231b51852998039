// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/publication/package.h"

#include "core/base/json.h"
#include "core/catalogue/typedifference.h"
#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int newestFormat = 1;

// What this program knows of types that an older one did not.
QStringList knownNeeds()
{
    return {u"transition"_s};
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// The contents a row had before the one it has now, oldest first, as its journal tells.
QList<QJsonObject> formerContents(const Database &database, const AnyId &row, bool text)
{
    QList<QJsonObject> contents;
    auto journal = database.query("SELECT after FROM journal WHERE row = ? ORDER BY mid, n", row);
    while (journal.next()) {
        const auto body = journal.object(0).value("body"_L1);
        if (body.isUndefined())
            continue;
        auto content = text              ? QJsonObject{{u"text"_s, body}}
                       : body.isObject() ? body.toObject()
                                         : QJsonDocument::fromJson(body.toString().toUtf8()).object();
        if (contents.isEmpty() || contentHash(contents.last()) != contentHash(content))
            contents << content;
    }
    return contents;
}

QStringList hashes(const QList<QJsonObject> &contents)
{
    QStringList all;
    for (const auto &content : contents)
        all << contentHash(content);
    return all;
}

// What is kept or shipped here under the key of an entry.
struct Here
{
    AnyId row{};
    bool there = false;
    bool law = false;
    QJsonObject body{};
    QList<QJsonObject> former{}; // the present one left out

    bool operator==(const Here &) const = default;
};

class Shelf
{
public:
    Shelf(const Database &database, const Catalogue &catalogue) : m_database(database), m_catalogue(catalogue) {}

    Here at(const QString &what, const QString &key) const
    {
        return what == u"type" ? type(key) : what == u"item" ? item(key) : text(key);
    }

private:
    Here type(const QString &key) const
    {
        const auto code = key.section(u'/', 0, 0);
        const int version = key.section(u'/', 1).toInt();
        Here here;
        auto row = m_database.query(
            "SELECT id, state, body FROM catalogue_version WHERE code = ? AND version = ? AND deleted = 0", code,
            version);
        if (row.next()) {
            here = {.row = row.id(0), .there = true, .law = row.text(1) == u"PUBLISHED", .body = row.object(2)};
            here.former = formerContents(m_database, here.row, false);
        } else if (const auto *shipped = m_catalogue.type(code, version)) {
            here = {.there = true, .law = true, .body = shipped->source};
        }
        return withoutPresent(here);
    }

    Here item(const QString &key) const
    {
        const auto list = key.section(u'/', 0, 0);
        const auto code = key.section(u'/', 1);
        Here here;
        auto row = m_database.query("SELECT id, body FROM catalogue_item WHERE list = ? AND code = ? AND deleted = 0",
                                    list, code);
        if (row.next()) {
            here = {.row = row.id(0), .there = true, .body = row.object(1)};
            here.former = formerContents(m_database, here.row, false);
        } else if (const auto *shipped = m_catalogue.item(list, code)) {
            here = {.there = true, .body = toJson(*shipped)};
        }
        return withoutPresent(here);
    }

    Here text(const QString &key) const
    {
        const auto parts = key.split(u'.');
        Here here;
        if (parts.size() != 3)
            return here;
        auto row =
            m_database.query("SELECT id, body FROM catalogue_template WHERE type = ? AND kind = ? AND language = ?"
                             " AND deleted = 0",
                             parts[0], parts[1], parts[2]);
        if (row.next()) {
            here = {.row = row.id(0), .there = true, .body = {{u"text"_s, row.text(1)}}};
            here.former = formerContents(m_database, here.row, true);
        }
        return withoutPresent(here);
    }

    static Here withoutPresent(Here here)
    {
        const auto now = contentHash(here.body);
        here.former.removeIf([&](const QJsonObject &one) { return contentHash(one) == now; });
        return here;
    }

    const Database &m_database;
    const Catalogue &m_catalogue;
};

// Every text in a body that may name a code.
void addTexts(const QJsonValue &value, QSet<QString> &all)
{
    if (value.isString())
        all << value.toString();
    for (const auto &one : value.toArray())
        addTexts(one, all);
    for (const auto &one : value.toObject())
        addTexts(one, all);
}

QString nameOf(const QJsonValue &entry, qsizetype at)
{
    const auto object = entry.toObject();
    for (const auto *member : {"code", "kind", "role", "what", "from"})
        if (const auto name = object.value(QLatin1StringView(member)).toString(); !name.isEmpty())
            return name;
    return entry.isString() ? entry.toString() : QString::number(at);
}

QMap<QString, QJsonValue> named(const QJsonArray &list)
{
    QMap<QString, QJsonValue> map;
    for (qsizetype i = 0; i < list.size(); ++i)
        map.insert(nameOf(list[i], i), list[i]);
    return map;
}

void compare(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs, const QString &place,
             QList<PlaceDifference> &found)
{
    if (ours == theirs && base == ours)
        return;
    const std::array<const QJsonValue *, 3> all{&base, &ours, &theirs};
    const auto kind = [&](QJsonValue::Type type) {
        return std::all_of(all.begin(), all.end(),
                           [&](const QJsonValue *one) { return one->type() == type || one->isUndefined(); }) &&
               (ours.type() == type || theirs.type() == type);
    };
    const auto each = [&](const QMap<QString, QJsonValue> &b, const QMap<QString, QJsonValue> &o,
                          const QMap<QString, QJsonValue> &t, const auto &placeOf) {
        auto keys = b.keys() + o.keys() + t.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const auto &key : keys)
            compare(b.value(key, QJsonValue::Undefined), o.value(key, QJsonValue::Undefined),
                    t.value(key, QJsonValue::Undefined), placeOf(key), found);
    };
    const auto members = [](const QJsonValue &value) {
        QMap<QString, QJsonValue> map;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value());
        return map;
    };
    if (kind(QJsonValue::Object))
        return each(members(base), members(ours), members(theirs),
                    [&](const QString &key) { return place.isEmpty() ? key : QString(place + u'.' + key); });
    if (kind(QJsonValue::Array))
        return each(named(base.toArray()), named(ours.toArray()), named(theirs.toArray()),
                    [&](const QString &key) { return QString(place + u'[' + key + u']'); });
    const auto told = [](const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; };
    found << PlaceDifference{.place = place,
                             .base = told(base),
                             .ours = told(ours),
                             .theirs = told(theirs),
                             .both = ours != base && theirs != base && ours != theirs};
}

} // namespace

namespace {

// When it holds here, and when its words were mended here, is not what it says.
QJsonObject contentOf(QJsonObject body)
{
    body.remove(u"validity"_s);
    body.remove(u"mended"_s);
    return body;
}

} // namespace

QString contentHash(const QJsonObject &body)
{
    return hashOf(compactJson(contentOf(body))).left(24);
}

QList<PlaceDifference> threeWay(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs)
{
    return placesApart(contentOf(base), contentOf(ours), contentOf(theirs));
}

QList<PlaceDifference> placesApart(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
{
    QList<PlaceDifference> found;
    compare(base, ours, theirs, {}, found);
    return found;
}

QString packageStateCode(PackageFinding::State state)
{
    switch (state) {
    case PackageFinding::State::New:
        return u"NEW"_s;
    case PackageFinding::State::Same:
        return u"SAME"_s;
    case PackageFinding::State::Newer:
        return u"NEWER"_s;
    case PackageFinding::State::Older:
        return u"OLDER"_s;
    case PackageFinding::State::Diverged:
        return u"DIVERGED"_s;
    case PackageFinding::State::Clash:
        return u"CLASH"_s;
    case PackageFinding::State::Published:
        return u"PUBLISHED"_s;
    }
    return {};
}

Package makePackage(const Database &database, const Catalogue &catalogue, const QStringList &codes)
{
    Package package;
    const Shelf shelf(database, catalogue);
    QList<PackageEntry> types;
    QSet<QString> used;
    const auto entryOf = [&](const QString &what, const QString &key) {
        const auto here = shelf.at(what, key);
        return PackageEntry{.what = what,
                            .key = key,
                            .id = here.row.isNull() ? QString() : here.row.toString(),
                            .body = here.body,
                            .history = hashes(here.former)};
    };
    for (const auto &code : codes) {
        QSet<int> versions;
        auto rows = database.query("SELECT version FROM catalogue_version WHERE code = ? AND deleted = 0", code);
        while (rows.next())
            versions << rows.integer(0);
        int last = 0;
        for (const auto &type : catalogue.types())
            if (type.code == code)
                last = std::max(last, type.version);
        if (last > 0)
            versions << last;
        auto ordered = versions.values();
        std::sort(ordered.begin(), ordered.end());
        for (const int version : std::as_const(ordered)) {
            types << entryOf(u"type"_s, u"%1/%2"_s.arg(code).arg(version));
            addTexts(types.last().body, used);
        }
    }
    auto items = database.query("SELECT list, code FROM catalogue_item WHERE deleted = 0 ORDER BY list, code");
    while (items.next())
        if (used.contains(items.text(1)))
            package.entries << entryOf(u"item"_s, items.text(0) + u'/' + items.text(1));
    auto texts = database.query(
        "SELECT type, kind, language FROM catalogue_template WHERE deleted = 0 ORDER BY type, kind, language");
    while (texts.next())
        if (texts.text(0).isEmpty() ? used.contains(texts.text(1)) : codes.contains(texts.text(0)))
            package.entries << entryOf(u"template"_s, texts.text(0) + u'.' + texts.text(1) + u'.' + texts.text(2));
    package.entries << types;
    for (const auto &type : std::as_const(types))
        for (const auto &need : knownNeeds())
            if (type.body.contains(need) && !package.needs.contains(need))
                package.needs << need;
    return package;
}

QJsonObject toJson(const Package &package)
{
    QJsonArray entries;
    for (const auto &entry : package.entries)
        entries << QJsonObject{{u"what"_s, entry.what},
                               {u"key"_s, entry.key},
                               {u"id"_s, entry.id},
                               {u"body"_s, entry.body},
                               {u"history"_s, QJsonArray::fromStringList(entry.history)}};
    QJsonObject json{
        {u"kind"_s, u"cataloguePackage"_s},
        {u"format"_s, package.format},
        {u"needs"_s, QJsonArray::fromStringList(package.needs)},
        {u"from"_s, QJsonObject{{u"house"_s, package.house}, {u"on"_s, package.madeOn}, {u"by"_s, package.madeBy}}},
        {u"entries"_s, entries}};
    json.insert(u"checksum"_s, hashOf(compactJson(json)));
    return json;
}

Result<Package> readPackage(const QJsonObject &json)
{
    if (json.value("kind"_L1) != u"cataloguePackage"_s || !json.value("entries"_L1).isArray())
        return badInput(u"package.unreadable"_s, {{u"place"_s, u"kind"_s}});
    Package package{.format = json.value("format"_L1).toInt(),
                    .house = json.value("from"_L1)["house"_L1].toString(),
                    .madeOn = json.value("from"_L1)["on"_L1].toString(),
                    .madeBy = json.value("from"_L1)["by"_L1].toString()};
    for (const auto &need : json.value("needs"_L1).toArray())
        package.needs << need.toString();
    // Before its content is judged: a newer program may write it otherwise.
    QStringList unknown;
    for (const auto &need : std::as_const(package.needs))
        if (!knownNeeds().contains(need))
            unknown << need;
    if (package.format > newestFormat || !unknown.isEmpty())
        return refused(u"package.newerProgram"_s,
                       {{u"needs"_s, unknown.isEmpty() ? u"format %1"_s.arg(package.format) : unknown.join(u", "_s)}});
    auto content = json;
    content.remove(u"checksum"_s);
    if (json.value("checksum"_L1).toString() != hashOf(compactJson(content)))
        return refused(u"package.damaged"_s);
    const auto entries = json.value("entries"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto one = entries[i].toObject();
        PackageEntry entry{.what = one.value("what"_L1).toString(),
                           .key = one.value("key"_L1).toString(),
                           .id = one.value("id"_L1).toString(),
                           .body = one.value("body"_L1).toObject()};
        for (const auto &hash : one.value("history"_L1).toArray())
            entry.history << hash.toString();
        const auto slash = entry.key.section(u'/', 0, 0);
        const bool sound = entry.what == u"type"
                               ? entry.body.value("code"_L1) == slash &&
                                     entry.body.value("version"_L1).toInt() == entry.key.section(u'/', 1).toInt()
                           : entry.what == u"item" ? entry.body.value("code"_L1) == entry.key.section(u'/', 1)
                                                   : entry.what == u"template" && entry.key.count(u'.') == 2;
        if (!sound)
            return badInput(u"package.unreadable"_s, {{u"place"_s, u"entries[%1]"_s.arg(i)}});
        package.entries << entry;
    }
    return package;
}

QList<PackageFinding> comparePackage(const Database &database, const Catalogue &catalogue, const Package &package)
{
    QList<PackageFinding> findings;
    const Shelf shelf(database, catalogue);
    for (const auto &entry : package.entries) {
        PackageFinding finding{.entry = entry};
        const auto here = shelf.at(entry.what, entry.key);
        finding.row = here.row;
        const auto theirs = contentHash(entry.body);
        const auto ours = contentHash(here.body);
        const auto former = hashes(here.former);
        if (!here.there) {
            finding.state = PackageFinding::State::New;
        } else if (theirs == ours) {
            finding.state = PackageFinding::State::Same;
        } else if (former.contains(theirs)) {
            finding.state = PackageFinding::State::Older;
        } else if (entry.history.contains(ours)) {
            finding.state = PackageFinding::State::Newer;
            finding.places = threeWay(here.body, here.body, entry.body);
        } else {
            // The last both had.
            const auto base = std::find_if(here.former.rbegin(), here.former.rend(), [&](const QJsonObject &one) {
                return entry.history.contains(contentHash(one));
            });
            const bool same = !here.row.isNull() && entry.id == here.row.toString();
            finding.state =
                base != here.former.rend() || same ? PackageFinding::State::Diverged : PackageFinding::State::Clash;
            finding.places = threeWay(base != here.former.rend() ? *base : QJsonObject(), here.body, entry.body);
        }
        // What is law changes here by its own acts, in words at most.
        if (entry.what == u"type" && here.law && finding.state == PackageFinding::State::Newer &&
            changeClass(here.body, entry.body) > ChangeClass::Editorial)
            finding.state = PackageFinding::State::Published;
        findings << finding;
    }
    return findings;
}

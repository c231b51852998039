// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/catalogue.h"

#include "core/base/sentence.h"
#include "core/catalogue/itemmembers.h"
#include "core/catalogue/jsonreader.h"
#include "core/catalogue/typereader.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

Validity readValidity(JsonReader &reader)
{
    Validity validity;
    if (!reader.has("validity")) {
        reader.any("validity");
        return validity;
    }
    const auto place = reader.placeOf("validity");
    JsonReader bounds(reader.object("validity"), place, reader.findings());
    validity.from = bounds.date("from");
    validity.until = bounds.date("until");
    if (validity.from.isValid() && validity.until.isValid() && validity.until <= validity.from)
        reader.finding(u"catalogue.emptyValidity"_s, place);
    return validity;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.json"_s}, QDir::Files);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

Result<QJsonObject> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"storage.noSuchFile"_s, {{u"file"_s, path}});
    return parseJsonObject(file.readAll(), path);
}

// The members a list adds to its codes, kept as they are.
const QStringList commonMembers{u"code"_s, u"name"_s, u"validity"_s};

CodeItem readItem(JsonReader &entry, const QJsonObject &body)
{
    CodeItem item;
    item.code = entry.code("code", Need::Required);
    item.name = entry.label("name", Need::Required);
    item.validity = readValidity(entry);
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!commonMembers.contains(it.key())) {
            entry.any(it.key().toLatin1().constData());
            item.members.insert(it.key(), it.value());
        }
    return item;
}

} // namespace

int PublishedFigures::sum() const
{
    return std::accumulate(figures.begin(), figures.end(), 0,
                           [](int sum, const OfGroup &one) { return sum + one.value; });
}

Result<std::shared_ptr<const Catalogue>> Catalogue::load(const QHash<QString, QJsonValue> &parameters,
                                                         const QList<Extra> &extras, const CatalogueBlocks &blocks)
{
    auto catalogue = std::make_shared<Catalogue>();
    QList<Problem> findings;
    QCryptographicHash content(QCryptographicHash::Sha256);
    const auto count = [&](const QJsonObject &body) {
        content.addData(QJsonDocument(body).toJson(QJsonDocument::Compact));
    };
    const auto withFile = [&](const QString &file) -> Result<std::shared_ptr<const Catalogue>> {
        auto first = findings.first();
        first.details.insert(u"file"_s, file);
        return tl::make_unexpected(first);
    };
    for (const auto &folder : {u":/catalogue/lists"_s, u":/catalogue/reference"_s})
        for (const auto &path : filesIn(folder)) {
            const auto body = readFile(path);
            if (!body)
                return tl::make_unexpected(body.error());
            if (body->value("kind"_L1) == "codeList"_L1)
                catalogue->readList(*body, path, findings);
            else
                catalogue->readReference(*body, path, findings);
            if (!findings.isEmpty())
                return withFile(path);
            count(*body);
        }
    // Lists that name each other's codes are all there now.
    for (const auto &[list, body] : blocks.items)
        if (catalogue->itemFindings(list, body).isEmpty()) { // a faulty one is kept in the database, never used
            catalogue->takeItem(list, body);
            count({{list, body}});
        }
    catalogue->m_templates = blocks.templates;
    for (const auto &one : blocks.templates)
        count({{one.type + u'.' + one.kind + u'.' + one.language, one.text}});
    for (auto &parameter : catalogue->m_parameters) {
        if (const auto value = parameters.constFind(parameter.code); value != parameters.constEnd())
            parameter.value = *value;
        count({{parameter.code, parameter.value}});
    }
    for (const auto &path : filesIn(u":/catalogue/types"_s)) {
        const auto body = readFile(path);
        if (!body)
            return tl::make_unexpected(body.error());
        auto reading = catalogue->readType(*body);
        findings = reading.findings;
        if (!findings.isEmpty())
            return withFile(path);
        catalogue->m_types << reading.type;
        count(*body);
    }
    for (const auto &extra : extras) {
        auto reading = catalogue->readType(extra.body);
        if (!reading.findings.isEmpty() || extra.state != u"PUBLISHED"_s)
            continue; // a concept with errors is kept in the database, never used
        count(extra.body);
        const auto same =
            std::find_if(catalogue->m_types.begin(), catalogue->m_types.end(), [&](const DossierType &type) {
                return type.code == reading.type.code && type.version == reading.type.version;
            });
        if (same == catalogue->m_types.end())
            catalogue->m_types << reading.type;
        else
            *same = reading.type;
    }
    catalogue->resolveParameters();
    std::stable_sort(catalogue->m_types.begin(), catalogue->m_types.end(),
                     [](const DossierType &a, const DossierType &b) {
                         return a.code == b.code ? a.version < b.version : a.code < b.code;
                     });
    catalogue->m_version = QString::fromLatin1(content.result().toHex().left(12));
    return std::shared_ptr<const Catalogue>(catalogue);
}

void Catalogue::resolveParameters()
{
    for (auto &type : m_types) {
        if (!type.validFromParameter.isEmpty())
            type.validity.from = dateParameter(type.validFromParameter);
        if (!type.validUntilParameter.isEmpty())
            type.validity.until = dateParameter(type.validUntilParameter);
    }
    // A later version that is in force ends the one before it, also when the earlier file does not say so.
    for (auto &type : m_types)
        for (const auto &other : std::as_const(m_types))
            if (other.code == type.code && other.version > type.version && other.validity.from.isValid() &&
                (!type.validity.until.isValid() || other.validity.from < type.validity.until))
                type.validity.until = other.validity.from;
}

void Catalogue::readList(const QJsonObject &body, const QString &file, QList<Problem> &findings)
{
    JsonReader reader(body, {}, findings);
    CodeList list;
    reader.any("kind");
    reader.any("note");
    reader.any("description");
    list.name = reader.text("name", Need::Required);
    list.extendable = reader.boolean("extendable");
    const auto items = reader.objects("items", Need::Required);
    for (qsizetype i = 0; i < items.size(); ++i) {
        JsonReader entry(items[i], reader.placeOf("items", i), findings);
        const auto item = readItem(entry, items[i]);
        if (list.find(item.code))
            entry.finding(u"catalogue.doubleCode"_s, entry.placeOf("code"), {{u"code"_s, item.code}});
        list.items << item;
    }
    Q_UNUSED(file)
    m_lists.insert(list.name, list);
}

void Catalogue::takeItem(const QString &list, const QJsonObject &body)
{
    QList<Problem> none;
    JsonReader entry(body, {}, none);
    const auto item = readItem(entry, body);
    auto &codes = m_lists[list].items;
    const auto same =
        std::find_if(codes.begin(), codes.end(), [&](const CodeItem &one) { return one.code == item.code; });
    if (same == codes.end())
        codes << item;
    else
        *same = item;
}

QList<Problem> Catalogue::itemFindings(const QString &listName, const QJsonObject &body) const
{
    QList<Problem> findings;
    const auto *codes = list(listName);
    if (!codes || !codes->extendable) {
        findings << Problem{Problem::Kind::Refused, u"catalogue.closedList"_s, {{u"list"_s, listName}}, {}};
        return findings;
    }
    {
        JsonReader entry(body, {}, findings);
        readItem(entry, body);
    }
    checkItemMembers(*this, listName, body, findings);
    return findings;
}

QString Catalogue::nameOn(const QString &listName, const QString &code, QDate today, Language language) const
{
    const auto *found = item(listName, code);
    if (!found)
        return code;
    const auto &until = found->validity.until;
    return until.isValid() && until <= today
               ? sentence(u"catalogue.ended"_s, language,
                          {{u"name"_s, found->name.in(language)}, {u"until"_s, until.toString(Qt::ISODate)}})
               : found->name.in(language);
}

QStringList Catalogue::current(const QString &listName, const QStringList &codes, QDate on) const
{
    QStringList chosen;
    for (const auto &code : codes)
        if (const auto *found = item(listName, code); !found || found->validity.contains(on))
            chosen << code;
    return chosen;
}

const TemplateText *Catalogue::ownTemplate(const QString &type, const QString &kind, const QString &language) const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(), [&](const TemplateText &one) {
        return one.type == type && one.kind == kind && one.language == language;
    });
    return found == m_templates.end() ? nullptr : &*found;
}

void Catalogue::readReference(const QJsonObject &body, const QString &file, QList<Problem> &findings)
{
    JsonReader reader(body, {}, findings);
    const auto kind = reader.text("kind", Need::Required);
    reader.any("note");
    reader.any("description");
    reader.any("community");
    const auto items =
        kind == u"closingDays"_s ? reader.objects("rules", Need::Required) : reader.objects("items", Need::Required);
    if (kind == u"closingDays"_s)
        for (const auto &once : reader.objects("dates")) {
            ClosingDay day;
            day.name = Label::fromJson(once.value("name"_L1).toObject());
            day.once = QDate::fromString(once.value("date"_L1).toString(), Qt::ISODate);
            m_closingDays << day;
        }
    for (qsizetype i = 0; i < items.size(); ++i) {
        // Reference entries may carry more than the program uses (notes, sources): only what it uses is checked.
        auto used = items[i];
        for (const auto &key : used.keys())
            if (!QStringList{u"code"_s, u"name"_s, u"validity"_s, u"community"_s, u"province"_s, u"languages"_s,
                             u"parent"_s, u"principal"_s, u"house"_s, u"language"_s, u"city"_s, u"type"_s, u"value"_s,
                             u"confidence"_s, u"date"_s}
                     .contains(key) &&
                kind != u"publishedFigures")
                used.remove(key);
        JsonReader entry(used, reader.placeOf(kind == u"closingDays"_s ? "rules" : "items", i), findings);
        if (kind == u"closingDays"_s) {
            ClosingDay day;
            day.name = entry.label("name", Need::Required);
            day.everyYear = entry.text("date", Need::Required);
            entry.any("code");
            entry.any("validity");
            entry.any("confidence");
            entry.any("community");
            m_closingDays << day;
            continue;
        }
        const auto code = entry.text("code", Need::Required);
        const auto name = entry.label("name", Need::Required);
        if (kind == u"parameters"_s) {
            Parameter parameter{.code = code,
                                .type = entry.text("type", Need::Required),
                                .value = entry.any("value"),
                                .name = name,
                                .confidence = entry.text("confidence")};
            m_parameters << parameter;
            continue;
        }
        if (kind == u"publishedFigures") {
            readPublished(entry, code, name);
            continue;
        }
        const auto validity = readValidity(entry);
        if (kind == u"houses"_s) {
            m_houseAt.insert(code, m_houses.size());
            m_houses << House{.code = code,
                              .name = name,
                              .community = entry.text("community"),
                              .province = entry.any("province").toString(),
                              .languages = entry.texts("languages"),
                              .validity = validity,
                              .parent = entry.any("parent").toString()};
        } else if (kind == u"courts"_s) {
            m_courtAt.insert(code, m_courts.size());
            m_courts << Court{.code = code,
                              .principal = entry.code("principal", Need::Required),
                              .name = name,
                              .house = entry.any("house").toString(),
                              .language = entry.any("language").toString(),
                              .validity = validity};
            entry.any("province");
        } else if (kind == u"prisons"_s) {
            m_prisons << Prison{.code = code, .name = name, .city = entry.any("city").toString(), .validity = validity};
            entry.any("language");
            entry.any("community");
            entry.any("province");
        } else {
            reader.finding(u"catalogue.unknownKind"_s, reader.placeOf("kind"), {{u"code"_s, kind}});
            return;
        }
    }
    Q_UNUSED(file)
}

void Catalogue::readPublished(JsonReader &entry, const QString &code, const Label &name)
{
    const auto number = [&](const char *member) {
        const auto value = entry.any(member);
        return value.isDouble() ? value.toInt() : -1;
    };
    PublishedFigures published{.code = code,
                               .name = name,
                               .year = entry.integer("year", 0, 1990, 2100),
                               .indicator = entry.code("indicator", Need::Required),
                               .total = number("total"),
                               .recounted = number("recounted"),
                               .source = entry.label("source", Need::Required),
                               .confidence = entry.text("confidence", Need::Required)};
    for (const auto &one : entry.objects("figures", Need::Required))
        published.figures << PublishedFigures::OfGroup{one.value("group"_L1).toString(),
                                                       one.value("value"_L1).toInt(-1)};
    // A total that its groups do not add up to was mistyped.
    if (published.total >= 0 && !published.figures.isEmpty() && published.sum() != published.total)
        entry.finding(u"catalogue.sumDiffers"_s, entry.placeOf("total"),
                      {{u"total"_s, published.total}, {u"sum"_s, published.sum()}});
    m_published << published;
}

Catalogue::Reading Catalogue::readType(const QJsonObject &body) const
{
    Reading reading;
    reading.type = readDossierType(body, *this, reading.findings);
    return reading;
}

QList<Problem> Catalogue::validate(const QJsonObject &body) const
{
    QList<Problem> findings;
    const auto kind = body.value("kind"_L1).toString();
    if (kind == u"dossierType"_s)
        return readType(body).findings;
    Catalogue other;
    if (kind == u"codeList"_s) {
        other.readList(body, {}, findings);
    } else if (kind == u"houses"_s || kind == u"courts"_s || kind == u"prisons"_s || kind == u"parameters"_s ||
               kind == u"closingDays"_s || kind == u"publishedFigures"_s) {
        other.readReference(body, {}, findings);
    } else {
        findings << Problem{
            Problem::Kind::Input, u"catalogue.unknownKind"_s, {{u"place"_s, u"kind"_s}, {u"code"_s, kind}}, {}};
    }
    return findings;
}

const DossierType *Catalogue::type(const QString &code, QDate on) const
{
    const DossierType *found = nullptr;
    for (const auto &type : m_types)
        if (type.code == code && type.validity.contains(on))
            found = &type; // the highest version that contains the day
    return found;
}

const DossierType *Catalogue::type(const QString &code, int version) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(), [&](const DossierType &type) {
        return type.code == code && type.version == version;
    });
    return found == m_types.end() ? nullptr : &*found;
}

QList<const DossierType *> Catalogue::typesOn(QDate on) const
{
    QList<const DossierType *> valid;
    for (const auto &entry : m_types)
        if (type(entry.code, on) == &entry)
            valid << &entry;
    return valid;
}

const CodeList *Catalogue::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

const CodeItem *Catalogue::item(const QString &listName, const QString &code) const
{
    const auto *codes = list(listName);
    return codes ? codes->find(code) : nullptr;
}

QString Catalogue::name(const QString &listName, const QString &code, Language language) const
{
    const auto *found = item(listName, code);
    return found ? found->name.in(language) : code;
}

QStringList Catalogue::listNames() const
{
    auto names = m_lists.keys();
    names.sort();
    return names;
}

const House *Catalogue::house(const QString &code) const
{
    const auto at = m_houseAt.constFind(code);
    return at == m_houseAt.constEnd() ? nullptr : &m_houses[*at];
}

const Court *Catalogue::court(const QString &code) const
{
    const auto at = m_courtAt.constFind(code);
    return at == m_courtAt.constEnd() ? nullptr : &m_courts[*at];
}

QJsonValue Catalogue::parameter(const QString &code) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [&](const Parameter &parameter) { return parameter.code == code; });
    return found == m_parameters.end() ? QJsonValue() : found->value;
}

QDate Catalogue::dateParameter(const QString &code) const
{
    return QDate::fromString(parameter(code).toString(), Qt::ISODate);
}

int Catalogue::numberParameter(const QString &code, int otherwise) const
{
    const auto value = parameter(code);
    return value.isDouble() ? value.toInt() : otherwise;
}

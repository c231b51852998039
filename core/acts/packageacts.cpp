// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/base/sentence.h"
#include "core/catalogue/typedifference.h"
#include "core/publication/package.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

QVariant boundOf(const QJsonObject &body, QLatin1StringView bound)
{
    return columnValue(QDate::fromString(body.value("validity"_L1).toObject().value(bound).toString(), Qt::ISODate));
}

// The id it has elsewhere, so that both programs go on knowing it as the same; another one where that was used here.
AnyId rowId(ActContext &context, const char *table, const QString &wanted)
{
    const auto id = AnyId::fromString(wanted);
    if (id.isNull())
        return AnyId::create();
    auto taken =
        context.database().queryText(QByteArray("SELECT 1 FROM ") + table + " WHERE id = ?", {columnValue(id)});
    return taken.next() ? AnyId::create() : id;
}

// Nothing that comes from elsewhere is law here: a type is a concept that a second person has to read.
void takeIn(ActContext &context, const PackageFinding &finding)
{
    auto &recorder = context.recorder();
    const auto &entry = finding.entry;
    if (entry.what == u"item") {
        const Recorder::Fields content{{"body", columnValue(entry.body)},
                                       {"from_on", boundOf(entry.body, "from"_L1)},
                                       {"until_on", boundOf(entry.body, "until"_L1)}};
        if (!finding.row.isNull())
            recorder.update("catalogue_item", finding.row, content);
        else
            recorder.insert(
                "catalogue_item",
                Recorder::Fields{{"list", entry.key.section(u'/', 0, 0)}, {"code", entry.key.section(u'/', 1)}} +
                    content,
                rowId(context, "catalogue_item", entry.id));
        return;
    }
    if (entry.what == u"template") {
        const auto text = entry.body.value("text"_L1).toString();
        const auto parts = entry.key.split(u'.');
        if (!finding.row.isNull())
            recorder.update("catalogue_template", finding.row, {{"body", text}});
        else
            recorder.insert("catalogue_template",
                            {{"type", parts[0]}, {"kind", parts[1]}, {"language", parts[2]}, {"body", text}},
                            rowId(context, "catalogue_template", entry.id));
        return;
    }
    auto body = entry.body;
    const auto code = entry.key.section(u'/', 0, 0);
    const int version = entry.key.section(u'/', 1).toInt();
    const auto *law = context.catalogue().type(code, version);
    if (law) { // only words differ, or it would not be taken in
        body.insert(u"validity"_s, law->source.value("validity"_L1));
        body = markedAsMended(body, context.today());
        if (!finding.row.isNull())
            recorder.update("catalogue_version", finding.row, {{"body", columnValue(body)}});
        return;
    }
    body.remove(u"validity"_s);
    const auto author = columnValue(context.user().id);
    if (!finding.row.isNull())
        recorder.update("catalogue_version", finding.row,
                        {{"body", columnValue(body)}, {"state", u"CONCEPT"_s}, {"author", author}});
    else
        recorder.insert("catalogue_version",
                        {{"code", code},
                         {"version", version},
                         {"state", u"CONCEPT"_s},
                         {"body", columnValue(body)},
                         {"author", author}},
                        rowId(context, "catalogue_version", entry.id));
}

Result<Saying> importPackage(ActContext &context, const Values &values)
{
    const auto package = readPackage(values.object("package"_L1));
    if (!package)
        return tl::make_unexpected(package.error());
    const auto choices = values.object("choices"_L1);
    const auto findings = comparePackage(context.database(), context.catalogue(), *package);
    QStringList open;
    QList<PackageFinding> taken;
    for (const auto &finding : findings) {
        const auto &key = finding.entry.key;
        const auto choice = choices.value(key).toString();
        switch (finding.state) {
        case PackageFinding::State::Same:
        case PackageFinding::State::Older:
            break;
        case PackageFinding::State::New:
            if (finding.entry.what == u"item")
                if (const auto *list = context.catalogue().list(key.section(u'/', 0, 0)); !list || !list->extendable)
                    return refused(u"catalogue.closedList"_s, {{u"list"_s, key.section(u'/', 0, 0)}});
            taken << finding;
            break;
        case PackageFinding::State::Newer:
            taken << finding;
            break;
        case PackageFinding::State::Diverged:
            if (choice == u"THEIRS")
                taken << finding;
            else if (choice != u"OURS")
                open << key;
            break;
        case PackageFinding::State::Clash:
            if (choice != u"OURS")
                return refused(u"package.clash"_s, {{u"key"_s, key}});
            break;
        case PackageFinding::State::Published:
            if (choice != u"OURS")
                return refused(u"package.isLaw"_s, {{u"key"_s, key}});
            break;
        }
    }
    if (!open.isEmpty())
        return refused(u"package.choose"_s, {{u"keys"_s, open.join(u", "_s)}});
    // A version hangs on the one before it.
    for (const auto &finding : std::as_const(taken)) {
        const auto &key = finding.entry.key;
        const int version = key.section(u'/', 1).toInt();
        const QString before = key.section(u'/', 0, 0) + u'/' + QString::number(version - 1);
        const bool comes = std::any_of(findings.begin(), findings.end(),
                                       [&](const PackageFinding &one) { return one.entry.key == before; });
        if (finding.entry.what == u"type" && version > 1 && !comes &&
            !context.catalogue().type(key.section(u'/', 0, 0), version - 1))
            return refused(u"package.versionMissing"_s, {{u"key"_s, key}, {u"before"_s, before}});
    }
    if (taken.isEmpty())
        return refused(u"package.nothingNew"_s);
    for (const auto &finding : std::as_const(taken))
        takeIn(context, finding);
    return Saying{u"act.importPackage"_s, {{u"count"_s, static_cast<int>(taken.size())}, {u"house"_s, package->house}}};
}

} // namespace

QList<ActDefinition> packageActs()
{
    return {
        {"importPackage",
         "What a catalogue package brings is taken in: types as concepts, with the codes and texts they use.",
         {{"package", Type::Object, Need::Required, "", "The whole file."},
          {"choices", Type::Object, Need::Optional, "", "OURS or THEIRS by key, where both sides went on."}},
         importPackage,
         {u"CATALOGUE_MANAGER"_s, u"HOUSE_DIRECTOR"_s}},
    };
}

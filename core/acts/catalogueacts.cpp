// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/base/json.h"
#include "core/base/sentence.h"
#include "core/catalogue/typedifference.h"
#include "core/publication/gaps.h"
#include "core/publication/versionstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<KeptTypeVersion> keptVersion(ActContext &context, const Values &values)
{
    const auto kept = keptTypeVersion(context.database(), values.anyId("version"_L1));
    if (!kept)
        return refused(u"catalogue.noSuchConcept"_s);
    return *kept;
}

Saying said(const char *key, const KeptTypeVersion &one, QJsonObject more = {})
{
    more.insert(u"type"_s, one.code);
    more.insert(u"version"_s, one.version);
    return {QString::fromLatin1(key), more};
}

QJsonObject withBound(QJsonObject body, const QString &bound, QDate date)
{
    auto validity = body.value("validity"_L1).toObject();
    validity.insert(bound, iso(date));
    body.insert(u"validity"_s, validity);
    return body;
}

// RFC 7386: members that are given replace, null takes away, lists are replaced whole.
QJsonObject patched(QJsonObject body, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            body.remove(it.key());
        else if (it.value().isObject())
            body.insert(it.key(), patched(body.value(it.key()).toObject(), it.value().toObject()));
        else
            body.insert(it.key(), it.value());
    }
    return body;
}

// The version before ends where the next begins; a shipped one gets a row of its own for that.
void endFormer(ActContext &context, const QString &code, int version, QDate until)
{
    const auto *former = context.catalogue().type(code, version);
    if (!former)
        return;
    const auto body = withBound(former->source, u"until"_s, until);
    if (const auto kept = keptTypeVersion(context.database(), code, version))
        context.recorder().update("catalogue_version", kept->id,
                                  {{"body", columnValue(body)}, {"until_on", columnValue(until)}});
    else
        context.recorder().insert("catalogue_version", {{"code", code},
                                                        {"version", version},
                                                        {"state", u"PUBLISHED"_s},
                                                        {"from_on", columnValue(former->validity.from)},
                                                        {"until_on", columnValue(until)},
                                                        {"body", columnValue(body)}});
}

bool isUsed(Database &database, const QString &code, int version, QDate onOrAfter = {})
{
    auto query = onOrAfter.isValid()
                     ? database.query("SELECT 1 FROM dossier WHERE type = ? AND version = ? AND deleted = 0"
                                      " AND legal_event_on >= ? LIMIT 1",
                                      code, version, onOrAfter)
                     : database.query("SELECT 1 FROM dossier WHERE type = ? AND version = ? AND deleted = 0 LIMIT 1",
                                      code, version);
    return query.next();
}

const DossierType *latestOf(const Catalogue &catalogue, const QString &code)
{
    const DossierType *latest = nullptr;
    for (const auto &type : catalogue.types())
        if (type.code == code && (!latest || type.version > latest->version))
            latest = &type;
    return latest;
}

// All that is open is said at once.
Outcome hasNoGaps(const ActContext &context, const QJsonObject &body)
{
    QStringList sentences;
    for (const auto &gap : publicationGaps(context.catalogue(), body))
        sentences << spoken({gap.code, gap.details}, context.catalogue(), context.language());
    if (sentences.isEmpty())
        return {};
    return refused(u"catalogue.hasGaps"_s,
                   {{u"count"_s, static_cast<int>(sentences.size())}, {u"gaps"_s, sentences.join(u' ')}});
}

// The next version of a type, or the first of a new one; it begins as a copy, so that nothing is typed twice.
Result<Saying> draftVersion(ActContext &context, const Values &values)
{
    const auto code = values.text("code"_L1);
    static const QRegularExpression allowed(u"^[A-Z][A-Z0-9_]{1,39}$"_s);
    if (!allowed.match(code).hasMatch())
        return refused(u"catalogue.badTypeCode"_s, {{u"code"_s, code}, {u"field"_s, u"code"_s}});
    const auto *latest = latestOf(context.catalogue(), code);
    int version = latest ? latest->version : 0;
    auto concepts =
        context.database().query("SELECT version, state FROM catalogue_version WHERE code = ? AND deleted = 0"
                                 " ORDER BY version DESC",
                                 code);
    while (concepts.next()) {
        if (concepts.text(1) != u"PUBLISHED")
            return refused(u"catalogue.conceptThere"_s, {{u"code"_s, code}, {u"version"_s, concepts.integer(0)}});
        version = std::max(version, concepts.integer(0));
    }
    auto body = values.object("body"_L1);
    if (const auto from = values.text("copyOf"_L1); body.isEmpty() && !from.isEmpty()) {
        const auto *model = latestOf(context.catalogue(), from);
        if (!model)
            return refused(u"catalogue.noSuchType"_s, {{u"code"_s, from}, {u"date"_s, iso(context.today())}});
        body = model->source;
    }
    if (body.isEmpty() && latest)
        body = latest->source;
    if (values.object("body"_L1).isEmpty())
        body.remove(u"transition"_s); // that of the version before was about those before it
    body.remove(u"mended"_s);
    body = patched(body, values.object("patch"_L1));
    KeptTypeVersion made{.code = code, .version = version + 1};
    body.insert(u"kind"_s, u"dossierType"_s);
    body.insert(u"code"_s, code);
    body.insert(u"version"_s, made.version);
    body.remove(u"validity"_s);
    context.made = context.recorder().insert("catalogue_version", {{"code", code},
                                                                   {"version", made.version},
                                                                   {"state", u"CONCEPT"_s},
                                                                   {"body", columnValue(body)},
                                                                   {"author", columnValue(context.user().id)}});
    return said("act.draftVersion", made);
}

// Of a concept anything; of what is published only words that bind nobody.
Result<Saying> editVersion(ActContext &context, const Values &values)
{
    const auto kept = keptVersion(context, values);
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (values.has("body"_L1) == values.has("patch"_L1))
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"body"_s}});
    auto body = values.has("body"_L1) ? values.object("body"_L1) : patched(kept->body, values.object("patch"_L1));
    body.insert(u"code"_s, kept->code);
    body.insert(u"version"_s, kept->version);
    context.made = kept->id;
    if (kept->state == u"PUBLISHED") {
        body.insert(u"validity"_s, kept->body.value("validity"_L1));
        const auto change = changeClass(kept->body, body);
        if (change > ChangeClass::Editorial)
            return refused(u"catalogue.isPublished"_s, {{u"code"_s, kept->code}, {u"version"_s, kept->version}});
        if (const auto gaps = publicationGaps(context.catalogue(), body); !gaps.isEmpty())
            return tl::make_unexpected(gaps.first());
        if (change == ChangeClass::Editorial) // a reader sees that it was
            body = markedAsMended(body, context.today());
        context.recorder().update("catalogue_version", kept->id, {{"body", columnValue(body)}});
        return said("act.editVersionWords", *kept);
    }
    body.remove(u"validity"_s); // its beginning is given when it is published
    // What was reviewed is a concept again: the second pair of eyes saw something else.
    context.recorder().update(
        "catalogue_version", kept->id,
        {{"body", columnValue(body)}, {"state", u"CONCEPT"_s}, {"author", columnValue(context.user().id)}});
    return said("act.editVersion", *kept);
}

// The author is done with it and asks for a second pair of eyes.
Result<Saying> submitVersion(ActContext &context, const Values &values)
{
    const auto kept = keptVersion(context, values);
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (kept->state != u"CONCEPT")
        return refused(u"catalogue.noSuchConcept"_s);
    if (auto whole = hasNoGaps(context, kept->body); !whole)
        return tl::make_unexpected(whole.error());
    context.recorder().update("catalogue_version", kept->id, {{"state", u"SUBMITTED"_s}});
    context.made = kept->id;
    return said("act.submitVersion", *kept);
}

Result<Saying> reviewVersion(ActContext &context, const Values &values)
{
    const auto kept = keptVersion(context, values);
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (kept->state != u"CONCEPT" && kept->state != u"SUBMITTED")
        return refused(u"catalogue.noSuchConcept"_s);
    if (kept->author == context.user().id)
        return refused(u"catalogue.ownVersion"_s);
    const bool agrees = values.boolean("agrees"_L1);
    if (agrees)
        if (auto whole = hasNoGaps(context, kept->body); !whole)
            return tl::make_unexpected(whole.error());
    context.recorder().update("catalogue_version", kept->id,
                              {{"state", agrees ? u"REVIEWED"_s : u"CONCEPT"_s},
                               {"reviewer", columnValue(context.user().id)},
                               {"reviewed_on", columnValue(context.today())},
                               {"note", values.text("note"_L1)}});
    context.made = kept->id;
    return said(agrees ? "act.reviewVersion" : "act.returnVersion", *kept, {{u"note"_s, values.text("note"_L1)}});
}

Result<Saying> publishVersion(ActContext &context, const Values &values)
{
    const auto kept = keptVersion(context, values);
    if (!kept)
        return tl::make_unexpected(kept.error());
    if (kept->state != u"REVIEWED") {
        if (auto whole = hasNoGaps(context, kept->body); !whole)
            return tl::make_unexpected(whole.error());
        return refused(u"catalogue.notReviewed"_s, {{u"code"_s, kept->code}, {u"version"_s, kept->version}});
    }
    const auto from = values.date("from"_L1);
    if (const auto *former = context.catalogue().type(kept->code, kept->version - 1);
        former && former->validity.from.isValid() && from < former->validity.from)
        return refused(u"catalogue.beforeFormer"_s,
                       {{u"from"_s, iso(from)}, {u"former"_s, iso(former->validity.from)}});
    const auto body = withBound(kept->body, u"from"_s, from);
    context.recorder().update("catalogue_version", kept->id,
                              {{"state", u"PUBLISHED"_s}, {"from_on", columnValue(from)}, {"body", columnValue(body)}});
    // A mistake seen on the day itself is mended by the next version from the same day on; what stands on the first
    // keeps it, and a stretch of no days is no validity to write down.
    if (const auto *former = context.catalogue().type(kept->code, kept->version - 1);
        former && former->validity.from != from)
        endFormer(context, kept->code, kept->version - 1, from);
    context.made = kept->id;
    return said("act.publishVersion", *kept, {{u"from"_s, iso(from)}});
}

// As long as it has not begun and nothing stands on it.
Result<Saying> moveCommencement(ActContext &context, const Values &values)
{
    const auto kept = keptVersion(context, values);
    if (!kept)
        return tl::make_unexpected(kept.error());
    const auto from = values.date("from"_L1);
    if (kept->state != u"PUBLISHED" || !kept->validity.from.isValid())
        return refused(u"catalogue.noSuchConcept"_s);
    if (kept->validity.from <= context.today() || isUsed(context.database(), kept->code, kept->version))
        return refused(u"catalogue.hasBegun"_s,
                       {{u"code"_s, kept->code}, {u"version"_s, kept->version}, {u"from"_s, iso(kept->validity.from)}});
    if (const auto *former = context.catalogue().type(kept->code, kept->version - 1)) {
        if (former->validity.from.isValid() && from <= former->validity.from)
            return refused(u"catalogue.beforeFormer"_s,
                           {{u"from"_s, iso(from)}, {u"former"_s, iso(former->validity.from)}});
        if (isUsed(context.database(), kept->code, kept->version - 1, from))
            return refused(u"catalogue.usedAfter"_s,
                           {{u"code"_s, kept->code}, {u"version"_s, kept->version - 1}, {u"until"_s, iso(from)}});
    }
    context.recorder().update(
        "catalogue_version", kept->id,
        {{"from_on", columnValue(from)}, {"body", columnValue(withBound(kept->body, u"from"_s, from))}});
    endFormer(context, kept->code, kept->version - 1, from);
    context.made = kept->id;
    return said("act.moveCommencement", *kept, {{u"from"_s, iso(kept->validity.from)}, {u"to"_s, iso(from)}});
}

Result<Saying> endVersion(ActContext &context, const Values &values)
{
    const auto code = values.text("code"_L1);
    const auto until = values.date("until"_L1);
    const auto *last = latestOf(context.catalogue(), code);
    if (!last)
        return refused(u"catalogue.noSuchType"_s, {{u"code"_s, code}, {u"date"_s, iso(context.today())}});
    if (last->validity.from.isValid() && until <= last->validity.from)
        return refused(u"catalogue.beforeFormer"_s, {{u"from"_s, iso(until)}, {u"former"_s, iso(last->validity.from)}});
    if (isUsed(context.database(), code, last->version, until))
        return refused(u"catalogue.usedAfter"_s,
                       {{u"code"_s, code}, {u"version"_s, last->version}, {u"until"_s, iso(until)}});
    endFormer(context, code, last->version, until);
    return said("act.endVersion", {.code = code, .version = last->version}, {{u"until"_s, iso(until)}});
}

} // namespace

QList<ActDefinition> catalogueActs()
{
    const QStringList roles{u"CATALOGUE_MANAGER"_s, u"HOUSE_DIRECTOR"_s};
    const ActField version{"version", Type::Reference, Need::Required, "catalogue_version"};
    return {
        {"draftVersion",
         "The next version of a dossier type, or a new type, as a concept; it begins as a copy.",
         {{"code", Type::Text, Need::Required},
          {"copyOf", Type::Text, Need::Optional, "", "Code of the type to begin from."},
          {"body", Type::Object, Need::Optional, "", "Its whole content."},
          {"patch", Type::Object, Need::Optional, "", "Members that are otherwise than in the copy (RFC 7386)."}},
         draftVersion,
         roles},
        {"editVersion",
         "The content of a concept; of a published version only its words.",
         {version,
          {"body", Type::Object, Need::Optional, "", "Its whole content; or only what changes, in patch."},
          {"patch", Type::Object, Need::Optional, "", "Members that change (RFC 7386)."}},
         editVersion,
         roles},
        {"submitVersion",
         "A concept is done, and waits for a second person to read it.",
         {version},
         submitVersion,
         roles},
        {"reviewVersion",
         "A second person reads a concept and agrees, or gives it back.",
         {version, {"agrees", Type::Boolean}, {"note", Type::LongText}},
         reviewVersion,
         roles},
        {"publishVersion",
         "A reviewed concept becomes law here from a day on; the version before ends on that day.",
         {version, {"from", Type::Date, Need::Required}},
         publishVersion,
         roles},
        {"moveCommencement",
         "A published version that has not begun begins on another day.",
         {version, {"from", Type::Date, Need::Required}},
         moveCommencement,
         roles},
        {"endVersion",
         "No new dossier of this type from that day on.",
         {{"code", Type::Text, Need::Required}, {"until", Type::Date, Need::Required}},
         endVersion,
         roles},
    };
}

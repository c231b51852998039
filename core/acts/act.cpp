// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"

#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/deadline/offset.h"
#include "core/dossier/dossierstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const QList<ActDefinition> &actDefinitions()
{
    static const auto all = personActs() + mandateActs() + assignmentActs() + decisionActs() + conditionActs() +
                            contactActs() + termActs() + reportActs() + workActs() + paymentActs() + closingActs() +
                            organisationActs() + absenceActs() + filterActs() + catalogueActs() + moveActs() +
                            packageActs() + blockActs() + figureActs() + conflictActs() + monitoringActs() +
                            equipmentActs() + deliveryActs() + visitActs() + planActs() + technicianActs() +
                            scheduleActs() + fieldActs() + alarmActs();
    return all;
}

const ActDefinition *actDefinition(const QString &name)
{
    static const auto byName = [] {
        QHash<QString, const ActDefinition *> map;
        for (const auto &definition : actDefinitions())
            map.insert(QString::fromLatin1(definition.name), &definition);
        return map;
    }();
    return byName.value(name);
}

bool mayPerform(const QString &role, const QString &act)
{
    // Of a partner who reads only what is named for him: a judge changes nothing, a prison what is its own.
    const auto *definition = actDefinition(act);
    if (!definition)
        return false;
    if (definition->roles.isEmpty())
        return !isPartner(role) || definition->partners.contains(role);
    return definition->roles.contains(role);
}

QJsonObject actSchema(const ActDefinition &definition, const Catalogue &catalogue)
{
    auto schema = jsonSchema(definition.fields, catalogue);
    schema.insert(u"title"_s, QString::fromLatin1(definition.name));
    schema.insert(u"description"_s, QString::fromLatin1(definition.description));
    return schema;
}

Result<DossierFile> ActContext::anyDossier(const Values &values, QLatin1StringView name)
{
    return anyDossier(values.id<Dossier>(name));
}

Result<DossierFile> ActContext::anyDossier(const Dossier::Id &id)
{
    auto file = loadDossier(database(), id);
    if (!file)
        return file;
    // What a role may not see it cannot name either: the same answer as for a dossier that does not exist.
    if (!maySee(m_user.role, file->dossier.facet) || !mayOpen(database(), m_user, id))
        return refused(u"dossier.notFound"_s, {{u"dossier"_s, id.toString()}});
    aboutDossier = id;
    return file;
}

Result<DossierFile> ActContext::openDossier(const Values &values, QLatin1StringView name)
{
    return openDossier(values.id<Dossier>(name));
}

Result<DossierFile> ActContext::openDossier(const Dossier::Id &id)
{
    auto file = anyDossier(id);
    if (file && !file->dossier.isOpen())
        return refused(u"dossier.isClosed"_s, {{u"dossier"_s, file->dossier.number}});
    return file;
}

Result<const DossierType *> ActContext::typeOf(const Dossier &dossier) const
{
    if (const auto *type = m_catalogue->type(dossier.type, dossier.version))
        return type;
    return refused(u"catalogue.noSuchVersion"_s, {{u"code"_s, dossier.type}, {u"version"_s, dossier.version}});
}

QString ActContext::describe(const DossierFile &file) const
{
    return file.dossier.title.isEmpty() ? file.dossier.number
                                        : QString(file.dossier.title + u" ("_s + file.dossier.number + u')');
}

QString spoken(const Saying &saying, const Catalogue &catalogue, Language language)
{
    auto places = saying.places;
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto text = it.value().toString();
        const auto colon = text.indexOf(u':');
        if (!text.startsWith(u'@') || colon < 0)
            continue;
        const auto list = text.mid(1, colon - 1);
        const auto code = text.mid(colon + 1);
        if (list == u"type") {
            const auto found = std::find_if(catalogue.types().begin(), catalogue.types().end(),
                                            [&](const DossierType &type) { return type.code == code; });
            it.value() = found == catalogue.types().end() ? code : found->shortName.in(language);
        } else if (list == u"term") {
            const auto parts = code.split(u'/');
            const auto *type = parts.size() == 3 ? catalogue.type(parts[0], parts[1].toInt()) : nullptr;
            const auto *term = type ? type->term(parts[2]) : nullptr;
            it.value() = term ? term->name.in(language) : code;
        } else if (list == u"minutes") {
            it.value() = spokenMinutes(code.toInt(), languageCode(language));
        } else if (list == u"money") {
            it.value() = spokenMoney(code.toLongLong(), languageCode(language));
        } else if (list == u"duration") {
            it.value() = durationText(readDuration(code).value_or(Duration{}), language);
        } else if (list == u"row") {
            it.value() = hasSentence(u"row."_s + code) ? sentence(u"row."_s + code, language) : code;
        } else if (list == u"missing") {
            it.value() = sentence(u"missing."_s + code, language);
        } else if (list == u"house") {
            const auto *house = catalogue.house(code);
            it.value() = house ? house->name.in(language) : code;
        } else if (list == u"answer") {
            it.value() = sentence(u"answer."_s + code, language);
        } else if (list == u"prison") {
            const auto &prisons = catalogue.prisons();
            const auto prison =
                std::find_if(prisons.begin(), prisons.end(), [&](const Prison &one) { return one.code == code; });
            it.value() =
                prison == prisons.end() ? catalogue.name(u"prison_visit"_s, code, language) : prison->name.in(language);
        } else if (list == u"court") {
            const auto *court = catalogue.court(code);
            it.value() = court ? court->name.in(language) : code;
        } else {
            it.value() = catalogue.name(list, code, language);
        }
    }
    return sentence(saying.key, language, places);
}

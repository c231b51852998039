// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/catalogueforms.h"

#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = ActInput::Kind;

namespace {

struct CatalogueFormsWords
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueForms)
};

} // namespace

ActRequest newTypeRequest(const Workspace &workspace, const QString &copyOf)
{
    QList<PopupItem> types;
    QSet<QString> seen;
    for (const auto &type : workspace.catalogue().types())
        if (!seen.contains(type.code)) {
            seen << type.code;
            types << PopupItem{.id = type.code, .label = capital(type.name.in(currentLanguage())), .detail = type.code};
        }
    return {.act = u"draftVersion"_s,
            .title = CatalogueFormsWords::tr("A new dossier type"),
            .doText = CatalogueFormsWords::tr("Make it"),
            .lines = {CatalogueFormsWords::tr(
                "It begins as a copy, so that nothing is typed twice. It is no law until it is "
                "published.")},
            .inputs = {{.name = u"code"_s,
                        .label = CatalogueFormsWords::tr("Code, in capitals"),
                        .kind = Kind::Line,
                        .needed = true,
                        .note = CatalogueFormsWords::tr(
                            "Letters, digits and underscores, like LEARNING_TRACK. It never changes.")},
                       {.name = u"copyOf"_s,
                        .label = CatalogueFormsWords::tr("Copy of"),
                        .kind = Kind::Choice,
                        .items = types,
                        .value = copyOf}},
            .focus = u"code"_s};
}

ActRequest returnRequest(const KeptTypeVersion &version)
{
    return {.act = u"reviewVersion"_s,
            .title = CatalogueFormsWords::tr("Give version %1 back").arg(version.version),
            .doText = CatalogueFormsWords::tr("Give back"),
            .with = {{u"version"_s, version.id.toString()}, {u"agrees"_s, false}},
            .inputs = {{.name = u"note"_s, .label = CatalogueFormsWords::tr("What must change"), .kind = Kind::Text}},
            .about = version.id};
}

ActRequest publishRequest(const Workspace &workspace, const KeptTypeVersion &version, const QString &name, int before)
{
    const auto *former = workspace.catalogue().type(version.code, before);
    return {.act = u"publishVersion"_s,
            .title = CatalogueFormsWords::tr("Publish %1, version %2").arg(name).arg(version.version),
            .doText = CatalogueFormsWords::tr("Publish"),
            .lines = {former ? CatalogueFormsWords::tr(
                                   "Version %1 ends on the day this one begins. Running dossiers keep the version "
                                   "they stand on.")
                                   .arg(former->version)
                             : CatalogueFormsWords::tr("From that day on a mandate of this type can be registered.")},
            .with = {{u"version"_s, version.id.toString()}},
            .inputs = {{.name = u"from"_s,
                        .label = CatalogueFormsWords::tr("In force from"),
                        .kind = Kind::Date,
                        .hint = DateHint::Future,
                        .needed = true}},
            .about = version.id};
}

ActRequest moveRequest(const Workspace &workspace, const KeptTypeVersion &version, const QString &name)
{
    const auto *former = workspace.catalogue().type(version.code, version.version - 1);
    return {.act = u"moveCommencement"_s,
            .title = CatalogueFormsWords::tr("%1, version %2 begins on another day").arg(name).arg(version.version),
            .doText = CatalogueFormsWords::tr("Move"),
            .lines = {CatalogueFormsWords::tr("Now it begins on %1.")
                          .arg(fullDate(version.validity.from, currentLanguage())) +
                      (former ? u' ' + CatalogueFormsWords::tr("Version %1 ends on the new day.").arg(former->version)
                              : QString())},
            .with = {{u"version"_s, version.id.toString()}},
            .inputs = {{.name = u"from"_s,
                        .label = CatalogueFormsWords::tr("In force from"),
                        .kind = Kind::Date,
                        .hint = DateHint::Future,
                        .needed = true}},
            .about = version.id};
}

ActRequest endRequest(const QString &code, const QString &name, const AnyId &about)
{
    return {.act = u"endVersion"_s,
            .title = CatalogueFormsWords::tr("End %1").arg(name),
            .doText = CatalogueFormsWords::tr("End it"),
            .lines = {CatalogueFormsWords::tr(
                "No mandate of this type can be registered for a decision from that day on. Running "
                "dossiers go on.")},
            .with = {{u"code"_s, code}},
            .inputs = {{.name = u"until"_s,
                        .label = CatalogueFormsWords::tr("First day without it"),
                        .kind = Kind::Date,
                        .hint = DateHint::Future,
                        .needed = true}},
            .about = about,
            .draftPart = code};
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/victimforms.h"

#include "ui/base/authorities.h"
#include "ui/base/typetext.h"
#include "ui/dossier/dossierforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct VictimFormsWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierActs)
};

} // namespace

QString wishName(const QString &kind)
{
    if (kind == u"INFORM_RELEASE")
        return VictimFormsWords::tr("wants to be told of a release");
    if (kind == u"INFORM_ALL")
        return VictimFormsWords::tr("wants to be told of everything");
    if (kind == u"NO_CONTACT")
        return VictimFormsWords::tr("wants no contact");
    return VictimFormsWords::tr("only in writing");
}

ActRequest DossierForms::wish(const Person::Id &id) const
{
    QList<PopupItem> kinds;
    for (const auto &kind : {u"INFORM_RELEASE"_s, u"INFORM_ALL"_s, u"NO_CONTACT"_s, u"WRITE_ONLY"_s})
        kinds << PopupItem{.id = kind, .label = capital(wishName(kind)), .icon = Icon::Star};
    auto form = request(u"recordPreference"_s, VictimFormsWords::tr("A wish of %1").arg(m_file.personName(id)),
                        VictimFormsWords::tr("Record"), id);
    form.with.insert(u"person"_s, id.toString());
    form.inputs = {
        {.name = u"kind"_s,
         .label = VictimFormsWords::tr("Wish"),
         .kind = Kind::Choice,
         .items = kinds,
         .needed = true},
        {.name = u"aboutDossier"_s,
         .label = VictimFormsWords::tr("Number of the dossier it is about"),
         .note = VictimFormsWords::tr("The dossier itself stays closed to you; when it ends, a task comes here. "
                                      "The victim is told nothing by itself.")},
        {.name = u"note"_s, .label = VictimFormsWords::tr("Note")}};
    return form;
}

const FieldChoice *DossierForms::phaseAfter() const
{
    for (qsizetype i = 0; i + 1 < m_type.phases.size(); ++i)
        if (m_type.phases[i].code == m_file.dossier.phase)
            return &m_type.phases[i + 1];
    return nullptr;
}

// The same people in a dossier of their next phase: nothing of them is typed again.
ActRequest DossierForms::nextPhase(const FieldChoice &phase) const
{
    auto form = request(u"registerMandate"_s, VictimFormsWords::tr("The next phase: %1").arg(phase.name.in(m_language)),
                        VictimFormsWords::tr("Begin"), {}, false);
    QJsonArray people;
    QStringList names;
    for (const auto &one : m_file.people) {
        people << QJsonObject{{u"person"_s, one.person.toString()}, {u"role"_s, one.role}};
        names << m_file.personName(one.person);
    }
    form.with = {{u"type"_s, m_type.code},
                 {u"phase"_s, phase.code},
                 {u"previousPhase"_s, m_file.dossier.id.toString()},
                 {u"people"_s, people},
                 {u"assistant"_s, m_workspace.user().id.toString()}};
    for (const auto &variant : m_type.variants)
        if (variant.name == phase.name)
            form.with.insert(u"variant"_s, variant.code);
    form.lines = {VictimFormsWords::tr("A dossier of its own, for: %1").arg(names.join(u", "_s))};
    form.inputs = {{.name = u"decision/principal+decision/court"_s,
                    .label = VictimFormsWords::tr("By"),
                    .kind = Kind::Choice,
                    .items = authorities(m_workspace, m_type.principals.decides + m_type.principals.mayRequest),
                    .needed = true},
                   {.name = u"decision/decidedOn"_s,
                    .label = VictimFormsWords::tr("Decided on"),
                    .kind = Kind::Date,
                    .needed = true},
                   {.name = u"receivedOn"_s,
                    .label = VictimFormsWords::tr("Came in on"),
                    .kind = Kind::Date,
                    .value = today(),
                    .needed = true}};
    return form;
}

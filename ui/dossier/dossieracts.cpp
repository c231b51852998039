// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossieracts.h"

#include "ui/dossier/documentdesk.h"
#include "ui/dossier/dossierforms.h"

#include <QCoreApplication>

namespace {

struct DossierActsWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierActs)
};

// What a role may not do is not offered to it.
QList<OfferedAct> allowed(const Workspace &workspace, QList<OfferedAct> acts)
{
    acts.removeIf([&](const OfferedAct &one) { return !mayPerform(workspace.user().role, one.request().act); });
    return acts;
}

QList<OfferedAct> ofSection(const DossierForms &forms, DossierSection section, const AnyId &row)
{
    switch (section) {
    case DossierSection::Overview:
    case DossierSection::History:
        return {};
    case DossierSection::Terms:
        return forms.terms(row);
    case DossierSection::Decisions:
        return forms.decisions();
    case DossierSection::Contacts:
        return forms.contacts(row);
    case DossierSection::Conditions:
        return forms.conditions(row);
    case DossierSection::Hours:
        return forms.hours(row);
    case DossierSection::Payments:
        return forms.payments();
    case DossierSection::Papers:
        return forms.papers(row);
    case DossierSection::People:
        return forms.people(row);
    }
    return {};
}

QList<OfferedAct> documentUses()
{
    const auto nothing = [] { return ActRequest(); };
    return {{DossierActsWords::tr("Open"), Icon::Eye, true, nothing, OfferedAct::Opens::Document},
            {DossierActsWords::tr("Save a copy"), Icon::Download, true, nothing, OfferedAct::Opens::DocumentCopy}};
}

} // namespace

QList<OfferedAct> offeredActs(const Workspace &workspace, const DossierView &view, DossierSection section,
                              const AnyId &row)
{
    if (!view.type)
        return {};
    auto acts = view.file.dossier.isOpen() ? allowed(workspace, ofSection(DossierForms(workspace, view), section, row))
                                           : QList<OfferedAct>();
    if (section == DossierSection::Papers && documentIn(view.file, row))
        acts << documentUses(); // it is read, nothing is done: also in a dossier that is closed
    return acts;
}

QList<OfferedAct> wholeActs(const Workspace &workspace, const DossierView &view)
{
    return view.type ? allowed(workspace, DossierForms(workspace, view).whole()) : QList<OfferedAct>();
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"

// The act itself; its parameters stand with the other acts of a mandate.
Result<Saying> registerMandate(ActContext &context, const Values &values);

// Shared by the acts that impose conditions and assign.
QList<ActField> conditionFields();
// Refused when the type does not know the condition; its text is made from the catalogue and frozen.
Result<AnyId> makeCondition(ActContext &context, const Dossier &dossier, const DossierType &type,
                            const Values &condition, const QString &origin, const AnyId &decision, int position,
                            QDate from);
// The row of one field of a dossier: the same on every device that makes it, unless that one was taken away before.
AnyId fieldRow(const Database &database, const Dossier::Id &dossier, const QString &code);
Outcome assignTo(ActContext &context, const Dossier &dossier, const Staff::Id &staff, QDate on, const QString &reason);
// A staff member named by id or by login.
Result<Staff> staffMember(ActContext &context, const QString &idOrLogin);
// Whether the length or the hours are within what the law of the type allows; `ground` names a special limit that
// applies. A refusal names its article in that language.
Outcome checkMeasure(const DossierType &type, const QString &duration, int minutes, const QString &principal,
                     const QString &ground, Language language);

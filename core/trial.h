// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QTemporaryDir>

// A house that exists only as long as this object, with the whole catalogue of another one and one version of a type as
// if it were law: an invented dossier runs on it and the clock can be moved. All pages and acts work on it as on any
// house; nothing of it is kept or sent.
class Trial
{
public:
    // The concept or version of `house` is law from the day of the invented decision on; the dossier is registered and
    // assigned a few days later. Problem with the first finding of a concept that cannot be read, or what registering
    // it refuses.
    static Result<std::unique_ptr<Trial>> begin(const Workspace &house, const QString &code, int version,
                                                QDate decidedOn);
    ~Trial();

    Workspace &workspace() { return *m_workspace; }
    Dossier::Id dossier() const { return m_dossier; }
    const QString &code() const { return m_code; }
    int version() const { return m_version; }

    // What depends on the day is derived again; who shows it hears `changed` of the workspace.
    Outcome moveTo(QDate day);
    QDate nextDate() const; // the next open date of the dossier after today; invalid when there is none

private:
    Trial() = default;
    Outcome copyCatalogue(const Workspace &house, QDate from);

    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    Dossier::Id m_dossier{};
    QString m_code{};
    int m_version = 0;
};

// The parameters of registerMandate for an invented dossier of a type: the people, decision and measure its law asks
// for.
QJsonObject exampleMandate(const DossierType &type, QDate decidedOn, QDate receivedOn);

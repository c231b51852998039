// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rehearsal/rehearse.h"
#include "core/workspace.h"

// Moves the running dossiers of a type to a version, or brings them back, in portions that are each wholly done or not
// at all. It can stop after any portion, also by a power cut: which dossiers have moved is seen from the dossiers
// themselves, so going on does nothing twice.
class MoveRun
{
public:
    // A new run; `foreseen` is what the rehearsal counted, kept with it.
    static Result<MoveRun> begin(Workspace &workspace, const QString &code, int version, const QJsonObject &choices,
                                 const QJsonObject &foreseen, const QString &note = {});
    // The run of the type that was begun and not ended, in either direction; nothing when there is none.
    static Result<std::optional<MoveRun>> unfinished(Workspace &workspace, const QString &code);
    // The last run to this version begins to come back; refused after its day.
    static Result<MoveRun> undo(Workspace &workspace, const QString &code, int version);

    // The next portion; true as long as more is left. The last one ends the run.
    Result<bool> step(int most);
    Outcome finish(int most = 50, const RehearsalGoing &going = {}); // all of it, unless Going stops it

    AnyId id() const { return m_id; }
    int version() const { return m_version; }
    bool isUndoing() const { return m_undoing; }
    int done() const { return m_done; }
    int of() const { return m_of; }
    const QJsonObject &foreseen() const { return m_foreseen; }
    const QStringList &left() const { return m_left; } // numbers of dossiers that were changed since and stay

private:
    explicit MoveRun(Workspace &workspace) : m_workspace(&workspace) {}
    Outcome prepare();
    Result<int> moved() const;

    Workspace *m_workspace;
    AnyId m_id{};
    QString m_code{};
    int m_version = 0;
    bool m_undoing = false;
    QJsonObject m_foreseen{};
    QList<Dossier::Id> m_dossiers{};            // still to look at
    QList<std::pair<qint64, QString>> m_acts{}; // still to take back, with the number of the dossier
    QStringList m_left{};
    int m_done = 0;
    int m_of = 0;
};

// A run of a type, for those who look back.
struct MoveRecord
{
    AnyId id{};
    int version = 0;
    QString state{}; // RUNNING DONE UNDOING UNDONE
    QDate startedOn{};
    int moved = 0;
    QJsonObject foreseen{};

    bool operator==(const MoveRecord &) const = default;
};
QList<MoveRecord> moveRecords(const Database &database, const QString &code); // newest first

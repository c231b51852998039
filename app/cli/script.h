// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/views/views.h"

// A file of lines, each an act or a look, so that a whole day can be written down and run again:
//   {"act": "registerMandate", "as": "lena", "now": "2027-01-20T09:00", "name": "d1", "with": {…}}
//   {"act": "recordContact", "with": {"dossier": "$d1", …}, "expectRefused": "contact.onlyThere"}
//   {"show": "dossier", "id": "$d1", "expect": [{"at": "deadlines/T1/due", "is": "2027-03-01"}]}
// "$d1" is the id of what the line named d1 made; "$d1/conditions/NO_DRUGS" the id of that entry of its dossier.
// Looks: dossier, person, tasks, search, report (its text), statistics, audit; of a version of a type (code, version):
// type, gaps, difference (with `to`), rehearsal (choices), trial (decided, at). Expectations: is, count, exists,
// contains.
class Script
{
public:
    Script(Workspace &workspace, Language language, const Clock &clock)
        : m_workspace(workspace), m_language(language), m_clock(clock)
    {
    }

    struct Answer
    {
        QJsonObject json{};
        bool asExpected = true;
        bool storageFailed = false;
    };
    Answer perform(const QByteArray &line, int number);

    // What the lines named, for the lines that go on elsewhere: at the computer of somebody else.
    const QHash<QString, QString> &names() const { return m_names; }
    void setNames(const QHash<QString, QString> &names) { m_names = names; }

private:
    Answer performAct(const QJsonObject &line, int number);
    Answer show(const QJsonObject &line, int number);
    Result<ActDone> acceptProposal(const QJsonObject &with);
    Result<QJsonValue> look(const QJsonObject &line);
    Result<QJsonValue> lookAtLaw(const QString &what, const QJsonObject &line);
    Result<QJsonValue> resolved(const QJsonValue &value);

    Workspace &m_workspace;
    Language m_language;
    Clock m_clock;
    QHash<QString, QString> m_names{};
    QHash<QString, qint64> m_acts{};
};

QJsonObject doneJson(const Workspace &workspace, const ActDone &done, Language language);

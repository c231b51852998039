// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/demo/invention.h"
#include "core/workspace.h"

// Who wears what, for alarms to come from.
struct DemoWearer
{
    AnyId monitoring{};
    AnyId dossier{};
    QString facet{};
    AnyId equipment{};
    QString serial{};
    bool isRemand = false; // never leaves home
    QDate connected{};
};

// What devices of a demo centre told: alarms of the weeks behind, handled and concluded, and a few that are open now.
class CentreAlarms
{
public:
    CentreAlarms(Workspace &workspace, Invention &invention);

    void write(const DemoWearer &wearer); // some have alarms, most have none

private:
    struct Kind;
    const Kind &kindOf(const DemoWearer &wearer);
    AnyId event(const DemoWearer &of, const QString &code, const QString &cls, const QString &sign, const Moment &at,
                const AnyId &alarm);
    void past(const DemoWearer &wearer);
    void open(const DemoWearer &wearer);
    void action(const DemoWearer &of, const AnyId &alarm, const QString &kind, const Moment &at, const QString &reached,
                const QString &whom);

    Workspace &m_workspace;
    Database &m_database;
    Invention &m_invention;
    Moment m_now;
    int m_seen = 0;
    int m_open = 0;
    int m_past = 0;
    int m_events = 0;
};

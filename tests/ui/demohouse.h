// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/demo/demo.h"
#include "core/dossier/dossierstore.h"
#include "core/monitoring/visit.h"
#include "core/workspace.h"

#include <QTemporaryDir>

#include <stdexcept>

// A small house of invented people in a folder of its own, at a fixed moment.
class DemoHouse
{
public:
    explicit DemoHouse(const QString &house = QStringLiteral("GEN"))
    {
        auto opened = Workspace::open({.folder = m_folder.filePath(QStringLiteral("data")),
                                       .clock = Clock(QDateTime(QDate(2026, 11, 24), QTime(9, 42))),
                                       .language = Language::Nl,
                                       .mayCreate = true,
                                       .house = house});
        if (!opened)
            throw std::runtime_error("the house could not be opened");
        m_workspace = std::move(*opened);
        if (!makeDemo(*m_workspace, DemoSize::Small, 1, [](const QString &, int) {}))
            throw std::runtime_error("the demo could not be made");
    }

    Workspace &workspace() { return *m_workspace; }

    // Nothing is planned today any more: for tests that plan a day themselves.
    void clearToday()
    {
        const auto user = m_workspace->user().login;
        const auto today = m_workspace->clock().today();
        const auto lines = m_workspace->read([&](const Database &database) {
            return VisitStore(database).between(m_workspace->catalogue(), today, today);
        });
        if (!lines || !m_workspace->setUser(QStringLiteral("pixel")))
            throw std::runtime_error("the day could not be read");
        for (const auto &line : *lines)
            if (line.visit.state == QStringLiteral("PLANNED") &&
                !m_workspace->write({.name = QStringLiteral("unplanIntervention"),
                                     .with = {{QStringLiteral("intervention"), line.visit.id.toString()},
                                              {QStringLiteral("reason"), QStringLiteral("vrij")}}}))
                throw std::runtime_error("a visit could not be taken off");
        if (!m_workspace->setUser(user))
            throw std::runtime_error("nobody works here");
    }

    Dossier::Id dossierOf(const QString &person) const
    {
        Dossier::Id found;
        for (const auto &row : mine())
            if (found.isNull() && row.person.contains(person))
                found = row.dossier.id;
        return found;
    }

    QList<DossierStore::Row> all() const
    {
        const auto rows = m_workspace->read([](const Database &database) {
            return DossierStore(database).rows({.state = QStringLiteral("OPEN"), .limit = 200});
        });
        return rows ? *rows : QList<DossierStore::Row>();
    }

    QList<DossierStore::Row> mine() const
    {
        const auto rows = m_workspace->read([&](const Database &database) {
            return DossierStore(database).rows(
                {.assistant = m_workspace->user().id, .state = QStringLiteral("OPEN"), .limit = 200});
        });
        return rows ? *rows : QList<DossierStore::Row>();
    }

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};

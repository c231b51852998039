// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/popuplist.h"
#include "ui/dossier/namedacts.h"

#include <QCoreApplication>

class SearchOnServer;
enum class Place;

// What the one search field answers: dossiers, people, acts, notes, papers, places and settings, grouped, best first.
// With nothing typed: what was opened last.
class Finder
{
    Q_DECLARE_TR_FUNCTIONS(Finder)

public:
    explicit Finder(const Workspace &workspace) : m_workspace(workspace) {}

    void setServer(const SearchOnServer *server) { m_server = server; } // when there is one: it may be asked too
    void setPlaces(const QList<Place> &places) { m_places = places; }   // those of the rail
    // `open`: the dossier whose acts can be done now; null when none is in view.
    QList<PopupItem> find(const QString &typed, const DossierView *open);

    // What an answer stands for. Its id is KIND/…: dossier/ID, person/ID, note/DOSSIER/ROW, report/DOSSIER/ROW, act/N,
    // place/N, carry/ID (of the server), new/register, new/contact, set/WHAT/VALUE; empty for one that leads nowhere.
    const NamedAct *act(const QString &id) const;

private:
    void addPeopleAndDossiers(const QString &typed);
    void addActs(const QString &typed, const DossierView *open);
    void addNotes(const QString &typed);
    void addPapers(const QString &typed);
    void addPlaces(const QString &typed);
    void addGroup(const QString &heading, QList<PopupItem> items);
    PopupItem item(const Dossier &dossier) const;

    const Workspace &m_workspace;
    const SearchOnServer *m_server = nullptr;
    QList<Place> m_places{};
    QList<PopupItem> m_found{};
    QList<NamedAct> m_acts{};
};

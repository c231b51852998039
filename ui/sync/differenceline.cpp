// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/differenceline.h"

#include "core/sync/syncview.h"

#include <QEvent>

DifferenceLine::DifferenceLine(Workspace &workspace, QWidget *parent) : MessageLine(parent), m_workspace(workspace)
{
    connect(this, &MessageLine::acted, this, [this] { Q_EMIT wanted(m_dossier, m_person); });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.tables.contains("conflict"))
            refresh();
    });
}

void DifferenceLine::setAbout(const Dossier::Id &dossier, const Person::Id &person)
{
    m_dossier = dossier;
    m_person = person;
    refresh();
}

void DifferenceLine::refresh()
{
    const auto count =
        m_dossier.isNull() && m_person.isNull() ? Result<int>(0) : m_workspace.read([this](const Database &database) {
            return openConflicts(database, m_workspace.user().role, m_dossier, m_person);
        });
    if (count.value_or(0) == 0)
        return clear();
    const auto words = tr("%n difference(s) to decide", nullptr, *count);
    if (words != sentence() || isHidden())
        showMessage(Tone::Soon, Icon::Conflict, words, tr("Decide"));
}

void DifferenceLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    MessageLine::changeEvent(event);
}

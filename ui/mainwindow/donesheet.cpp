// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/donesheet.h"

#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

using namespace Qt::StringLiterals;

DoneSheet::DoneSheet(Workspace &workspace, QWidget *window) : ListSheet(window, At::BottomLeft), m_workspace(workspace)
{
    connect(this, &ListSheet::acted, this, [this](const QString &id) { Q_EMIT revertWanted(id.toLongLong()); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void DoneSheet::open()
{
    fill();
    ListSheet::open();
}

void DoneSheet::fill()
{
    const auto today = m_workspace.clock().today();
    QList<ListSheetLine> lines;
    for (const auto &one : m_workspace.doneActs(30)) {
        const auto at = one.act.happenedAt;
        const bool fixed = one.toChange == 0;
        lines << ListSheetLine{.id = QString::number(one.toChange),
                               .icon = one.stands ? Icon::Check : Icon::Undo,
                               .title = spoken(one.act.saying, m_workspace.catalogue(), currentLanguage()),
                               .detail = fixed ? tr("Has left the house: corrected by a new act, not taken back.")
                                         : one.stands ? QString()
                                                      : tr("taken back"),
                               .when = at.date() == today ? at.toString(u"HH:mm"_s) : shortDate(at.date()),
                               .act = fixed        ? QString()
                                      : one.stands ? tr("Take back")
                                                   : tr("Do again"),
                               .isGone = !one.stands};
    }
    setLines(tr("What you did"), u"Ctrl+Z · Ctrl+Y"_s, lines, tr("You did nothing here yet."));
}

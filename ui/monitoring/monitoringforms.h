// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/overview.h"
#include "ui/monitoring/detailcolumn.h"

// What can be done now with somebody under monitoring, by who looks: everything that is known is filled in, what the
// state does not let happen is not offered.
QList<DetailAct> offeredFor(const Workspace &workspace, const MonitoringFile &file);

// All that is known of him, as the column at the right tells it.
DetailView monitoredDetail(const Workspace &workspace, const MonitoringFile &file, const QString &title,
                           const QString &number);
// The same for one that is read now; the column stays as it is when he is gone.
void showMonitored(DetailColumn &detail, const Workspace &workspace, const Monitoring::Id &id, const QString &title,
                   const QString &number);

// A moment in a list: "ma 12 apr 09:41".
QString momentText(const Moment &moment, QDate today);

// The words of one list, to choose from.
QList<PopupItem> itemsOf(const Workspace &workspace, const QString &list, const QStringList &only = {});
QString nameOf(const Workspace &workspace, const QString &list, const QString &code);
QString prisonName(const Workspace &workspace, const QString &code);

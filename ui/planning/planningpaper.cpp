// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planningpaper.h"

#include "core/base/file.h"
#include "core/paper/routesheet.h"
#include "ui/planning/boardprint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

Result<PaperWork> boardOnPaper(const Workspace &workspace, const PlanningDesk &desk)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // Many rows or days ask for the larger sheet.
    const bool large = desk.scene().rows.size() > 14 || desk.first() != desk.last();
    writer.setPageSize(QPageSize(large ? QPageSize::A3 : QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({10, 10, 10, 10}, QPageLayout::Millimeter);
    printBoard(&writer, desk.scene(),
               {.title = QCoreApplication::translate("PlanningWindow", "SISET planning"),
                .footer = workspace.user().name + u" · "_s + workspace.clock().now().toString(u"dd/MM/yyyy HH:mm"_s)});
    buffer.close();
    return PaperWork{.name = u"planning-"_s + desk.first().toString(Qt::ISODate), .pdf = pdf, .object = u"plan"_s};
}

Result<PaperWork> daySheetsOnPaper(const Workspace &workspace, const PlanningDesk &desk)
{
    QList<int> duties;
    for (int duty = 0; duty < int(desk.plan().days.size()); ++duty)
        duties << duty;
    auto sheet = routeSheets(workspace, desk.plan(), duties, workspace.language());
    auto pdf = sheetPdf(sheet);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = u"dagbladen-"_s + desk.first().toString(Qt::ISODate), .pdf = *pdf, .object = u"plan"_s};
}

Result<int> writeCalendars(const Workspace &workspace, const PlanningDesk &desk, const QString &folder)
{
    int written = 0;
    const auto &plan = desk.plan();
    for (int person = 0; person < int(plan.people.size()); ++person) {
        const auto visits = calendarVisits(workspace, plan, person, workspace.language());
        if (visits.isEmpty())
            continue;
        const auto text = iCalendar(visits, workspace.language(), workspace.clock().now());
        if (auto done = writeFile(QDir(folder).filePath(plan.people[person].login + u".ics"_s), text); !done)
            return tl::make_unexpected(done.error());
        ++written;
    }
    return written;
}

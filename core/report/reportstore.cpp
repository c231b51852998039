// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/reportstore.h"

#include "core/access/absencestore.h"
#include "core/access/permissions.h"
#include "core/dossier/dossierstore.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dossierColumns = 22;
constexpr int sentDays = 60;

// Which report the task asks: the term says it, or the task itself.
QString kindOf(const DossierType *type, const QString &taskKind, const QString &key)
{
    if (taskKind == u"task.finalReport")
        return u"FINAL"_s;
    const auto name = key.section(u'/', 1, 1);
    if (taskKind == u"task.contractReport")
        return name;
    const auto *term = type ? type->term(name) : nullptr;
    return term ? term->fulfilledBy.reports.value(0) : QString();
}

#define PRINCIPAL_NOW(part)                                                                                            \
    ", (SELECT principal FROM dossier_principal WHERE dossier_principal.dossier = dossier.id AND part = '" part        \
    "' AND until_on IS NULL AND dossier_principal.deleted = 0 LIMIT 1)"

// To whom it will go, as when it is begun.
QString receiver(const DossierType *type, const QString &kind, const QString &decides, const QString &followsUp)
{
    QString to;
    if (type)
        for (const auto &rule : type->reports)
            if (to.isEmpty() && rule.kind == kind)
                to = rule.to;
    if (to == u"PRINCIPAL_OF_MANDATE")
        return decides;
    return !followsUp.isEmpty() ? followsUp : !decides.isEmpty() ? decides : to;
}

struct Reader
{
    const Database &database;
    const Catalogue &catalogue;
    QDate today;
    QList<ReportLine> lines{};

    void read(const Staff::Id &staff, const Staff *standIn, const QString &absent)
    {
        QList<ReportLine> found;
        auto reports =
            database.query("SELECT " DOSSIER_COLUMNS ", report.id, report.kind, report.to_principal, report.drafted_at,"
                           " report.sent_on, report.answer_due, report.answered_on"
                           " FROM dossier JOIN report ON report.dossier = dossier.id"
                           " WHERE dossier.assistant = ? AND dossier.deleted = 0 AND report.deleted = 0"
                           " AND (report.sent_on IS NULL OR report.sent_on >= ?"
                           " OR (report.answer_due IS NOT NULL AND report.answered_on IS NULL))",
                           staff, today.addDays(-sentDays));
        while (reports.next()) {
            const int at = dossierColumns;
            ReportLine line{.dossier = readDossier(reports),
                            .report = reports.id<Report>(at),
                            .kind = reports.text(at + 1),
                            .toPrincipal = reports.text(at + 2),
                            .standsInFor = absent};
            const auto sent = reports.date(at + 4);
            const auto answerDue = reports.date(at + 5);
            if (!sent.isValid()) {
                if (!line.dossier.isOpen())
                    continue;
                line.state = ReportLine::State::Draft;
                line.on = QDate::fromString(reports.text(at + 3).left(10), Qt::ISODate);
            } else {
                const bool waits = answerDue.isValid() && !reports.date(at + 6).isValid();
                line.state = waits ? ReportLine::State::Waiting : ReportLine::State::Sent;
                line.on = sent;
                line.due = waits ? answerDue : QDate();
            }
            found << line;
        }
        auto tasks = database.query(
            "SELECT " DOSSIER_COLUMNS ", task.key, task.kind, task.due, task.places" PRINCIPAL_NOW("DECIDES")
                PRINCIPAL_NOW("FOLLOWS_UP") " FROM task JOIN dossier ON dossier.id = task.dossier WHERE task.staff = ?"
                                            " AND task.kind IN ('task.report', 'task.finalReport', "
                                            "'task.contractReport') AND dossier.deleted = 0",
            staff);
        while (tasks.next()) {
            const int at = dossierColumns;
            ReportLine line{.dossier = readDossier(tasks),
                            .taskKind = tasks.text(at + 1),
                            .places = tasks.object(at + 3),
                            .due = tasks.date(at + 2),
                            .standsInFor = absent};
            const auto *type = catalogue.type(line.dossier.type, line.dossier.version);
            line.kind = kindOf(type, line.taskKind, tasks.text(at));
            line.toPrincipal = receiver(type, line.kind, tasks.text(at + 4), tasks.text(at + 5));
            // What was begun is a draft with that date, once.
            const auto draft = std::find_if(found.begin(), found.end(), [&](const ReportLine &one) {
                return one.state == ReportLine::State::Draft && one.dossier.id == line.dossier.id &&
                       one.kind == line.kind;
            });
            if (draft == found.end())
                found << line;
            else if (line.due.isValid() && (!draft->due.isValid() || line.due < draft->due))
                draft->due = line.due;
        }
        for (const auto &line : std::as_const(found))
            if (!standIn || maySee(standIn->role, line.dossier.facet))
                lines << line;
    }
};

bool isBefore(const ReportLine &a, const ReportLine &b)
{
    if (a.state != b.state)
        return a.state < b.state;
    if (a.state == ReportLine::State::Sent && a.on != b.on)
        return a.on > b.on;
    if (a.due != b.due)
        return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    return a.dossier.number < b.dossier.number;
}

} // namespace

QList<ReportLine> reportLines(const Database &database, const Catalogue &catalogue, const Staff &staff, QDate today)
{
    Reader reader{database, catalogue, today};
    reader.read(staff.id, nullptr, {});
    for (const auto &absent : AbsenceStore(database).coveredBy(staff.id, today))
        reader.read(absent.id, &staff, absent.name);
    std::stable_sort(reader.lines.begin(), reader.lines.end(), isBefore);
    return reader.lines;
}

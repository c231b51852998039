// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/access/staffstore.h"
#include "core/base/file.h"
#include "core/paper/daysheet.h"
#include "core/paper/dossierlist.h"
#include "core/paper/dossiersheet.h"
#include "core/paper/visitsheet.h"

using namespace Qt::StringLiterals;

int CommandLine::answerSheet(const Result<Sheet> &sheet, const QString &object, const AnyId &id,
                             const Dossier::Id &dossier)
{
    if (!sheet) {
        // The attempt at a dossier that is hidden is logged; whether there is such a dossier is not said.
        if (sheet.error().code == u"dossier.notFound")
            if (auto logged = workspace()->logAccess(u"DENY"_s, object, id, dossier); !logged)
                return problem(logged.error());
        return problem(sheet.error());
    }
    const auto pdf = sheetPdf(*sheet);
    if (!pdf)
        return problem(pdf.error());
    if (auto logged = workspace()->logAccess(u"PRINT"_s, object, id, dossier); !logged)
        return problem(logged.error());
    const auto out = m_parser.value(u"out"_s);
    if (const auto written = writeFile(out, *pdf); !written)
        return problem(written.error());
    return answer({{u"file"_s, out}, {u"bytes"_s, pdf->size()}});
}

int CommandLine::paper()
{
    const auto how = u"paper list | dossier ID|NUMBER | visit ID|NUMBER [CONTACT] | day [DATE] --out FILE.pdf"_s;
    const auto what = argument(0);
    const bool ofDossier = what == u"dossier" || what == u"visit";
    const auto day = argument(1).isEmpty() ? m_clock.today() : QDate::fromString(argument(1), Qt::ISODate);
    if (!m_parser.isSet(u"out"_s) || (ofDossier && argument(1).isEmpty()) || (what == u"day" && !day.isValid()) ||
        (!ofDossier && what != u"list" && what != u"day"))
        return usage(how);
    if (!workspace())
        return m_failed;
    if (what == u"list") {
        auto filter = dossierFilter();
        if (!filter)
            return problem(filter.error());
        const auto limit = filter->limit;
        ++filter->limit; // one more tells that there are more
        auto rows = workspace()->read([&](const Database &database) { return DossierStore(database).rows(*filter); });
        if (!rows)
            return problem(rows.error());
        const bool cut = rows->size() > limit;
        if (cut)
            rows->resize(limit);
        const auto named = m_parser.values(u"filter"_s).join(u", "_s);
        return answerSheet(
            dossierListSheet(*workspace(), *rows, named.isEmpty() ? workspace()->house() : named, cut, m_language),
            u"dossiers"_s, {}, {});
    }
    if (what == u"day") {
        auto staff = workspace()->user();
        if (const auto login = m_parser.value(u"staff"_s); !login.isEmpty()) {
            const auto found =
                workspace()->read([&](const Database &database) { return StaffStore(database).byLogin(login); });
            if (!found)
                return problem(found.error());
            staff = *found;
        }
        return answerSheet(daySheet(*workspace(), staff, day, m_language), u"agenda"_s, staff.id, {});
    }
    const auto id = dossierNamed(argument(1));
    if (!id)
        return problem(id.error());
    const auto view = seenDossier(*workspace(), *id);
    if (!view)
        return answerSheet(tl::make_unexpected(view.error()), u"dossier"_s, *id, *id);
    if (what == u"dossier")
        return answerSheet(dossierSheet(*workspace(), *view, m_language), u"dossier"_s, *id, *id);
    auto contact = AnyId::fromString(argument(2));
    if (const auto *next = visitAtHand(view->file, m_clock.today()); next && argument(2).isEmpty())
        contact = next->id;
    return answerSheet(visitSheet(*workspace(), *id, contact, m_language), u"contact"_s, contact, *id);
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/undo.h"

#include "core/access/permissions.h"
#include "core/acts/absenceacts.h"
#include "core/acts/equipmentsteps.h"
#include "core/acts/visitsteps.h"
#include "core/catalogue/typecodes.h"

using namespace Qt::StringLiterals;

namespace {

// What taking back and doing again come down to: the act they are about, and whether it stands after them.
struct Origin
{
    TrailEntry act{};
    bool stands = true;
};

Origin originOf(const Database &database, const TrailEntry &entry)
{
    Origin origin{.act = entry};
    while (origin.act.undoes != 0) {
        const auto before = trailEntry(database, origin.act.undoes);
        if (!before)
            break;
        origin.act = *before;
        origin.stands = !origin.stands;
    }
    return origin;
}

// The version of a dossier type that would be gone, or begin on another day, without the act; what ended for it only
// runs on. Null when the act made no law.
AnyId lawOf(const TrailEntry &act, const AnyId &firstRow)
{
    if (act.name == u"publishVersion" || act.name == u"moveCommencement")
        return AnyId::fromString(act.parameters.value("version"_L1).toString());
    return act.name == u"importCatalogueVersion" ? firstRow : AnyId();
}

// Whether what an act on the catalogue's lists wrote is what some law or dossier stands on: a code is not taken from
// under it, and two rows never say what one code is.
bool leavesListsWhole(ActContext &context, const TrailEntry &act)
{
    if (act.name != u"addListItem")
        return true;
    const auto list = act.parameters.value("list"_L1).toString();
    const auto code = act.parameters.value("item"_L1).toObject().value("code"_L1).toString();
    auto rows = context.database().query(
        "SELECT count(*) FROM catalogue_item WHERE list = ? AND code = ? AND deleted = 0", list, code);
    rows.next();
    if (rows.integer(0) != 0)
        return rows.integer(0) == 1;
    for (const auto &type : context.catalogue().types())
        if (!placesOfCode(type.source, list, code).isEmpty())
            return false;
    return true;
}

bool canBeUndone(const TrailEntry &act)
{
    const auto *definition = actDefinition(act.name);
    return definition && definition->undoable;
}

} // namespace

Result<Saying> revertAct(ActContext &context, qint64 mid)
{
    auto &database = context.database();
    const auto found = trailEntry(database, mid);
    if (!found)
        return refused(u"undo.noSuchAct"_s);
    const auto &entry = *found;
    if (entry.undoneBy != 0)
        return refused(u"undo.alreadyUndone"_s);
    const auto origin = originOf(database, entry);
    const auto *definition = actDefinition(origin.act.name);
    if (definition && !definition->undoable)
        return refused(u"undo.hasLeftTheHouse"_s);

    // Who may not do it may not take it back or do it again, nor what stands in a dossier he may not see.
    if (definition && !mayPerform(context.user().role, QString::fromLatin1(definition->name)))
        return refused(
            u"access.notYourRole"_s,
            {{u"act"_s, origin.act.name},
             {u"role"_s, context.catalogue().name(u"staff_role"_s, context.user().role, context.language())}});
    // A run over all dossiers of a type comes back as it went, whatever they are about.
    const bool ofRun = origin.act.parameters.contains("run"_L1) && mayPerform(context.user().role, u"undoMove"_s);
    if (!entry.dossier.isNull() && !ofRun) {
        auto facet = database.query("SELECT facet FROM dossier WHERE id = ?", entry.dossier);
        if (facet.next() && !maySee(context.user().role, facet.text(0)))
            return refused(u"undo.noSuchAct"_s);
    }

    struct Line
    {
        QByteArray table, group, before, after;
        AnyId row;
    };
    QList<Line> lines;
    auto journal =
        database.query("SELECT tbl, row, grp, before, after FROM journal WHERE mid = ? ORDER BY n DESC", mid);
    while (journal.next())
        lines << Line{journal.text(0).toUtf8(), journal.text(2).toUtf8(), journal.text(3).toUtf8(),
                      journal.text(4).toUtf8(), journal.id(1)};
    // A dossier names its law by code and version.
    if (const auto law = lawOf(origin.act, lines.isEmpty() ? AnyId() : lines.first().row); !law.isNull()) {
        auto under = database.query("SELECT 1 FROM catalogue_version JOIN dossier ON dossier.type = "
                                    "catalogue_version.code AND dossier.version = catalogue_version.version"
                                    " WHERE catalogue_version.id = ? AND dossier.deleted = 0 LIMIT 1",
                                    law);
        if (under.next())
            return refused(u"undo.changedSince"_s);
    }
    for (const auto &line : lines)
        if (auto reverted = context.recorder().revert(line.table, line.row, line.group, line.before, line.after);
            !reverted)
            return tl::make_unexpected(reverted.error());
    if (!leavesListsWhole(context, origin.act))
        return refused(u"undo.changedSince"_s);
    for (const auto &line : lines)
        if (line.table == "absence")
            if (auto fitting = checkAbsence(context, line.row); !fitting)
                return tl::make_unexpected(fitting.error());
    for (const auto &line : lines)
        if (auto whole = checkPutBack(context, line.table, line.row); !whole)
            return tl::make_unexpected(whole.error());
    for (const auto &line : lines)
        if (line.table == "intervention" && line.group == "plan")
            if (auto stands = checkPlanPutBack(context, line.row); !stands)
                return tl::make_unexpected(stands.error());
    context.aboutDossier = entry.dossier;
    context.aboutPerson = entry.person;
    return Saying{.key = origin.stands ? u"act.undo"_s : u"act.redo"_s,
                  .places = {{u"what"_s, spoken(origin.act.saying, context.catalogue(), context.language())}}};
}

QList<DoneAct> doneActs(const Database &database, const QString &login, int limit)
{
    QList<DoneAct> done;
    QSet<qint64> seen;
    for (qint64 before = 0; done.size() < limit;) {
        const auto entries = trail(database, {}, login, 100, before);
        for (const auto &entry : entries) {
            before = entry.mid;
            const auto origin = originOf(database, entry); // the newest that is about an act says how it stands
            if (seen.contains(origin.act.mid))
                continue;
            seen << origin.act.mid;
            if (done.size() < limit)
                done << DoneAct{.act = origin.act,
                                .stands = origin.stands,
                                .toChange = canBeUndone(origin.act) && entry.undoneBy == 0 ? entry.mid : 0};
        }
        if (entries.size() < 100)
            break;
    }
    std::stable_sort(done.begin(), done.end(),
                     [](const DoneAct &a, const DoneAct &b) { return a.act.mid > b.act.mid; });
    return done;
}

qint64 lastUndoableAct(const Database &database, const QString &login)
{
    // What was done again stands by the act that did it again: that one is taken back.
    for (qint64 before = 0;;) {
        const auto entries = trail(database, {}, login, 50, before);
        for (const auto &entry : entries) {
            before = entry.mid;
            if (entry.undoneBy != 0)
                continue;
            const auto origin = originOf(database, entry);
            if (origin.stands)
                return canBeUndone(origin.act) ? entry.mid : 0;
        }
        if (entries.size() < 50)
            return 0;
    }
}

qint64 lastRedoableAct(const Database &database, const QString &login)
{
    for (qint64 before = 0;;) {
        const auto entries = trail(database, {}, login, 50, before);
        for (const auto &entry : entries) {
            before = entry.mid;
            if (entry.undoes == 0)
                return 0; // something new was done since
            if (entry.undoneBy == 0 && !originOf(database, entry).stands)
                return entry.mid;
        }
        if (entries.size() < 50)
            return 0;
    }
}

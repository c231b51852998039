// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// Benchmarks of the core, each beside the same work done with bare SQLite calls in the same run.
//   bench_core [--house DIR] [google benchmark options]
// DIR is a data folder with a demo house (justitiehuis-cli init --demo HOUSE); without it one is made, which takes a
// while.
#include "core/acts/trail.h"
#include "core/base/searchtext.h"
#include "core/demo/demo.h"
#include "core/dossier/dossierstore.h"
#include "core/rehearsal/lawfacts.h"
#include "core/rehearsal/rehearse.h"
#include "core/search/notes.h"
#include "core/search/search.h"
#include "core/statistics/figures.h"
#include "core/task/today.h"
#include "core/workspace.h"
#include "tests/bench/bare.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

QString houseFolder;
QTemporaryDir scratch;

// A fresh copy of the house, so that a benchmark that writes does not disturb the next.
QString copyOfHouse(const QString &name)
{
    const auto folder = scratch.filePath(name);
    QDir().mkpath(folder);
    const auto file = Workspace::databaseFile(folder);
    if (!QFile::exists(file))
        QFile::copy(Workspace::databaseFile(houseFolder), file);
    return folder;
}

std::unique_ptr<Workspace> open(const QString &folder)
{
    auto workspace = Workspace::open({.folder = folder, .lock = false});
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().code));
        std::exit(1);
    }
    return std::move(*workspace);
}

QList<Dossier::Id> someDossiers(Workspace &workspace, int count)
{
    return workspace
        .read([&](const Database &database) {
            QList<Dossier::Id> ids;
            auto query = database.query(
                "SELECT id FROM dossier WHERE state = 'RUNNING' AND type = 'PROBATION' ORDER BY number LIMIT ?", count);
            while (query.next())
                ids << query.id<Dossier>(0);
            return ids;
        })
        .value();
}

// A trail as a house has it after years of work.
void addActs(const QString &folder, qint64 count)
{
    Bare bare(Workspace::databaseFile(folder));
    bare.run("BEGIN IMMEDIATE");
    bare.run(
        "INSERT INTO act (id, name, login, role, device, house, happened_at, recorded_at, parameters, sentence, hash)"
        " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        " SELECT randomblob(16), 'recordContact', 'lena', 'JUSTICE_ASSISTANT', 'bench', 'GEN',"
        " '2026-11-23T10:00:00', '2026-11-23T09:00:00.000Z', '{\"summary\":\"' || hex(zeroblob(120)) || '\"}', '{}',"
        " randomblob(32) FROM n",
        {count});
    bare.run("INSERT INTO journal (mid, n, op, tbl, row, grp, after)"
             " SELECT mid, 0, randomblob(16), 'contact', randomblob(16), '', parameters FROM act"
             " WHERE mid > (SELECT max(mid) FROM act) - ?",
             {count});
    bare.run("COMMIT");
}

// One act, saved: a contact is recorded; journal, trail, outbox, derived dates, search and commit included. With so
// many acts more behind it.
void savedAct(benchmark::State &state)
{
    const auto folder = copyOfHouse(u"act%1"_s.arg(state.range(0)));
    if (state.range(0) > 0)
        addActs(folder, state.range(0));
    auto workspace = open(folder);
    const auto ids = someDossiers(*workspace, 500);
    qsizetype i = 0;
    for (auto _ : state) {
        const auto done = workspace->write(
            {.name = u"recordContact"_s,
             .with = {{u"dossier"_s, ids[i++ % ids.size()].toString()},
                      {u"kind"_s, u"OFFICE_TALK"_s},
                      {u"startsAt"_s, workspace->clock().today().addDays(-1).toString(Qt::ISODate) + u"T10:00"_s},
                      {u"outcome"_s, u"ATTENDED"_s},
                      {u"summary"_s, u"Gesprek verliep rustig. Betrokkene volgt de afspraken op."_s}}});
        if (!done)
            state.SkipWithError(qPrintable(done.error().code));
    }
}
BENCHMARK(savedAct)->Arg(0)->Arg(300'000)->Unit(benchmark::kMicrosecond)->MinTime(2);

// The rows such an act leaves, written and committed with bare calls.
void savedActBare(benchmark::State &state)
{
    const auto folder = copyOfHouse(u"actbare"_s);
    QList<Dossier::Id> ids;
    {
        auto workspace = open(folder);
        ids = someDossiers(*workspace, 500);
    }
    Bare bare(Workspace::databaseFile(folder));
    const QByteArray hash(32, 'x');
    const auto json =
        u"{\"dossier\":\"01a20e47-b2a6-7181-849b-e58278951d2b\",\"kind\":\"OFFICE_TALK\",\"outcome\":\"ATTENDED\",\"summary\":\"Gesprek verliep rustig.\"}"_s;
    qsizetype i = 0;
    for (auto _ : state) {
        const auto id = ids[i++ % ids.size()].bytes();
        const auto contact = AnyId::create().bytes();
        bare.run("BEGIN IMMEDIATE");
        bare.run("INSERT INTO sync_ctx (mid) VALUES (1)");
        bare.run("INSERT INTO contact (id, dossier, facet, house, kind, medium, state, outcome, starts_at, ends_at, "
                 "place, people, fulfils, summary)"
                 " VALUES (?, ?, 'OFFENDER', 'GEN', 'OFFICE_TALK', 'IN_PERSON', 'DONE', 'ATTENDED', "
                 "'2026-11-23T10:00', '', '', ?, '[]', 'Gesprek verliep rustig.')",
                 {contact, id, json});
        bare.run("INSERT INTO act (id, name, login, role, device, house, dossier, happened_at, recorded_at, "
                 "parameters, sentence, hash)"
                 " VALUES (?, 'recordContact', 'lena', 'JUSTICE_ASSISTANT', 'bench', 'GEN', ?, '2026-11-24T10:00:00', "
                 "'2026-11-24T09:00:00.000Z', ?, ?, ?)",
                 {AnyId::create().bytes(), id, json, json, hash});
        const auto mid = sqlite3_last_insert_rowid(bare.handle());
        bare.run(
            "INSERT INTO journal (mid, n, op, tbl, row, grp, dossier, after) VALUES (?, 0, ?, 'contact', ?, '', ?, ?)",
            {qlonglong(mid), AnyId::create().bytes(), contact, id, json});
        bare.run("INSERT INTO outbox_txn (mid) VALUES (?)", {qlonglong(mid)});
        bare.run("DELETE FROM deadline WHERE dossier = ?", {id});
        bare.run("DELETE FROM task WHERE dossier = ?", {id});
        for (int n = 0; n < 4; ++n) {
            bare.run("INSERT INTO deadline (dossier, term, anchor, kind, actor, state, from_on, raw, computed, due) "
                     "VALUES (?, ?, 'x', 'DEADLINE', 'JA', 'OPEN', '2026-01-01', '2026-02-01',"
                     " '2026-02-01', '2026-02-01')",
                     {id, u"T%1"_s.arg(n)});
            bare.run("INSERT INTO task (dossier, key, kind, due) VALUES (?, ?, 'task.report', '2026-02-01')",
                     {id, u"task.report/T%1"_s.arg(n)});
        }
        bare.run("DELETE FROM sync_ctx");
        bare.run("COMMIT");
    }
}
BENCHMARK(savedActBare)->Unit(benchmark::kMicrosecond)->MinTime(2);

// Everything a dossier page shows: rows read, terms, tasks, requirements derived.
void openDossier(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    const auto ids = someDossiers(*workspace, 300);
    qsizetype i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->dossierView(ids[i++ % ids.size()]));
}
BENCHMARK(openDossier)->Unit(benchmark::kMicrosecond)->MinTime(1);

// Only the reading of the rows, by the stores.
void loadDossierRows(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    const auto ids = someDossiers(*workspace, 300);
    qsizetype i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            workspace->read([&](const Database &database) { return loadDossier(database, ids[i++ % ids.size()]); }));
}
BENCHMARK(loadDossierRows)->Unit(benchmark::kMicrosecond)->MinTime(1);

// The statements loadDossier runs, run bare with the same ids.
void loadDossierRowsBare(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    const auto ids = someDossiers(*workspace, 300);
    Bare bare(Workspace::databaseFile(houseFolder));
    // The same statements as the stores run, with what they bind: the dossier, its people, their staff.
    struct Work
    {
        QByteArray dossier{};
        QList<QByteArray> people{};
        QList<QByteArray> staff{};
    };
    QList<Work> work;
    for (const auto &id : ids) {
        const auto file = workspace->read([&](const Database &database) { return loadDossier(database, id); }).value();
        Work one{.dossier = id.bytes()};
        for (auto it = file.persons.keyBegin(); it != file.persons.keyEnd(); ++it)
            one.people << it->bytes();
        for (auto it = file.staff.keyBegin(); it != file.staff.keyEnd(); ++it)
            one.staff << it->bytes();
        work << one;
    }
    qsizetype i = 0;
    for (auto _ : state) {
        const auto &one = work[i++ % work.size()];
        int rows = bare.read("SELECT " DOSSIER_COLUMNS "FROM dossier WHERE id = ? AND deleted = 0", {one.dossier});
        for (const auto *table : {"SELECT id, person, role, permissions, note, from_on, until_on FROM dossier_person "
                                  "WHERE dossier = ? AND deleted = 0 ORDER BY id",
                                  "SELECT id, part, principal, court, reference, from_on, until_on FROM "
                                  "dossier_principal WHERE dossier = ? AND deleted = 0 ORDER BY from_on, id",
                                  "SELECT id, staff, from_on, until_on, reason FROM assignment WHERE dossier = ? AND "
                                  "deleted = 0 ORDER BY from_on, id",
                                  "SELECT id, from_house, to_house, moved_on, reason, note, state FROM transfer WHERE "
                                  "dossier = ? AND deleted = 0 ORDER BY moved_on, id",
                                  "SELECT id, kind, subject, at, source, source_id, note FROM event WHERE dossier = ? "
                                  "AND deleted = 0 ORDER BY at, id",
                                  "SELECT id, kind, decided_on, received_on, principal, court, reference, summary, "
                                  "effect FROM decision WHERE dossier = ? AND deleted = 0 ORDER BY decided_on, id",
                                  "SELECT id, kind, origin, text, language, inputs, state, compliance, decision, "
                                  "position, from_on, until_on FROM condition WHERE dossier = ? AND deleted = 0"
                                  " ORDER BY position, id",
                                  "SELECT id, condition, decision, kind, changed_on, old_text, new_text, old_state, "
                                  "new_state FROM condition_change WHERE dossier = ? AND deleted = 0"
                                  " ORDER BY changed_on, id",
                                  "SELECT id, condition, compliance, shown_on, source, source_id, note FROM evidence "
                                  "WHERE dossier = ? AND deleted = 0 ORDER BY shown_on, id",
                                  "SELECT id, kind, medium, state, outcome, starts_at, ends_at, place, staff, people, "
                                  "fulfils, summary, promised, proof_due, corrects FROM contact"
                                  " WHERE dossier = ? AND deleted = 0 ORDER BY starts_at, id",
                                  "SELECT id, trigger_code, choice, reason, chosen_at, contact FROM signal_choice "
                                  "WHERE dossier = ? AND deleted = 0 ORDER BY chosen_at, id",
                                  "SELECT id, term, from_on, until_on, reason FROM pause WHERE dossier = ? AND deleted "
                                  "= 0 ORDER BY from_on, id",
                                  "SELECT id, term, anchor, due, reason, source FROM due_override WHERE dossier = ? "
                                  "AND deleted = 0 ORDER BY id",
                                  "SELECT id, term, by_duration, decided_on, reason FROM prolongation WHERE dossier = "
                                  "? AND deleted = 0 ORDER BY decided_on, id",
                                  "SELECT id, kind, term, trigger_code, state, language, to_principal, to_court, "
                                  "copy_principal, template, judgements, frozen, author, drafted_at, sent_on,"
                                  " sent_how, answer_due, answered_on, answer, sha256, document FROM report WHERE "
                                  "dossier = ? AND deleted = 0 ORDER BY coalesce(sent_on, drafted_at), id",
                                  "SELECT id, kind, name, media_type, size, sha256, received_on, confidential, note "
                                  "FROM document WHERE dossier = ? AND deleted = 0 ORDER BY received_on, id",
                                  "SELECT placement.id, workplace, placement.from_on, placement.until_on, tasks, "
                                  "roster, contract_signed_on, end_reason, workplace.name, supervisor, phone, email,"
                                  " address, open_days FROM placement JOIN workplace ON workplace.id = "
                                  "placement.workplace WHERE dossier = ? AND placement.deleted = 0"
                                  " ORDER BY placement.from_on, placement.id",
                                  "SELECT id, placement, worked_on, starts_at, ends_at, break_minutes, minutes, state, "
                                  "note, recorded_by, decided_on, corrects FROM hours WHERE dossier = ?"
                                  " AND deleted = 0 ORDER BY worked_on, starts_at, id",
                                  "SELECT id, condition, total, instalment, every, first_on FROM payment_plan WHERE "
                                  "dossier = ? AND deleted = 0 ORDER BY first_on, id",
                                  "SELECT id, person, kind, about, note, from_on, until_on FROM preference WHERE "
                                  "dossier = ? AND deleted = 0 ORDER BY id",
                                  "SELECT id, staff, title, due_on, done_on, waits_for FROM own_task WHERE dossier = ? "
                                  "AND deleted = 0 ORDER BY due_on, id",
                                  "SELECT id, what, debtor, asked_on, answered_on FROM request WHERE dossier = ? AND "
                                  "deleted = 0 ORDER BY asked_on, id",
                                  "SELECT code, value FROM dossier_field WHERE dossier = ? AND deleted = 0"})
            rows += bare.read(table, {one.dossier});
        for (const auto &person : one.people) {
            rows += bare.read("SELECT id, family_name, given_name, also_known_as, birth_date, sex, national_number, "
                              "language, other_languages, phone, email, deceased_on, secret_address,"
                              " merged_into, seq FROM person WHERE id = ? AND deleted = 0",
                              {person});
            rows += bare.read("SELECT id, person, kind, street, number, box, postcode, municipality, country, from_on, "
                              "until_on, note FROM person_address WHERE person = ? AND deleted = 0"
                              " ORDER BY from_on DESC",
                              {person});
            rows += bare.read("SELECT id, person, kind, text, from_on, until_on FROM person_note WHERE person = ? AND "
                              "deleted = 0 ORDER BY from_on DESC",
                              {person});
        }
        for (const auto &staff : one.staff)
            rows += bare.read("SELECT id, login, name, role, team, language, house, from_on, until_on FROM staff WHERE "
                              "id = ? AND deleted = 0",
                              {staff});
        benchmark::DoNotOptimize(rows);
    }
}
BENCHMARK(loadDossierRowsBare)->Unit(benchmark::kMicrosecond)->MinTime(1);

const QStringList &words()
{
    static const QStringList all{u"droom"_s, u"fiktief t"_s, u"van den"_s,    u"gen-2024-001"_s, u"schaduw noor"_s,
                                 u"oğlu"_s,  u"nepmans"_s,   u"04/06/1991"_s, u"zand zora"_s,    u"wolkenlaan 12"_s};
    return all;
}

void searchWhileTyping(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    qsizetype i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->read([&](const Database &database) {
            return search(database, words()[i++ % words().size()], u"JUSTICE_ASSISTANT"_s, 12);
        }));
}
BENCHMARK(searchWhileTyping)->Unit(benchmark::kMicrosecond)->MinTime(1);

// The same words in what was written and in what documents and reports are called: the search field asks all three. The
// words of notes are in many of them, and a role from which most is hidden looks furthest.
const QStringList &noteWords()
{
    static const QStringList all{u"afs"_s,  u"afspraken"_s, u"interim"_s, u"begeleiding attest"_s,
                                 u"voor"_s, u"zebra"_s};
    return all;
}

void searchInNotes(benchmark::State &state, const QString &role)
{
    auto workspace = open(houseFolder);
    qsizetype i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->read([&](const Database &database) {
            const auto &typed = noteWords()[i++ % noteWords().size()];
            return searchNotes(database, typed, role, 3).size() + searchPapers(database, typed, role, 2).size();
        }));
}
BENCHMARK_CAPTURE(searchInNotes, assistant, QStringLiteral("JUSTICE_ASSISTANT"))
    ->Unit(benchmark::kMicrosecond)
    ->MinTime(1);
BENCHMARK_CAPTURE(searchInNotes, victimAssistant, QStringLiteral("VICTIM_ASSISTANT"))
    ->Unit(benchmark::kMicrosecond)
    ->MinTime(1);

// A year of all 43,000 dossiers, as known now and as known half a year ago.
void countAYear(benchmark::State &state, bool then)
{
    auto workspace = open(houseFolder);
    const auto today = workspace->clock().today();
    const FigureQuery query{.year = today.year(), .asKnownOn = then ? today.addMonths(-6) : QDate(), .today = today};
    for (auto _ : state)
        benchmark::DoNotOptimize(countFigures(workspace->database(), workspace->catalogue(), query));
}
BENCHMARK_CAPTURE(countAYear, now, false)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK_CAPTURE(countAYear, then, true)->Unit(benchmark::kMillisecond)->MinTime(2);

// Every note of a house that could not search in them yet, once.
void indexEveryNote(benchmark::State &state)
{
    auto workspace = open(copyOfHouse(u"notes"_s));
    for (auto _ : state)
        indexNotes(workspace->database(), workspace->catalogue());
}
BENCHMARK(indexEveryNote)->Unit(benchmark::kMillisecond)->Iterations(1);

void searchWhileTypingBare(benchmark::State &state)
{
    Bare bare(Workspace::databaseFile(houseFolder));
    qsizetype i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(bare.read("SELECT search_entry.kind, search_entry.id, search_entry.dossier, "
                                           "search_entry.access, search_words.rank FROM search_words"
                                           " JOIN search_entry ON search_entry.n = search_words.rowid WHERE "
                                           "search_words MATCH ? ORDER BY search_words.rank LIMIT 36",
                                           {prefixQuery(words()[i++ % words().size()])}));
    }
}
BENCHMARK(searchWhileTypingBare)->Unit(benchmark::kMicrosecond)->MinTime(1);

// The page of today of one assistant.
void today(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->read([&](const Database &database) {
            return todayView(database, workspace->user(), workspace->clock().today());
        }));
}
BENCHMARK(today)->Unit(benchmark::kMicrosecond)->MinTime(1);

// Every deadline and task of the 3,000 running dossiers, derived again and written.
void recomputeAll(benchmark::State &state)
{
    auto workspace = open(copyOfHouse(u"recompute"_s));
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->refreshAll());
}
BENCHMARK(recomputeAll)->Unit(benchmark::kMillisecond)->MinTime(3);

// Of the same work what SQLite does: the rows of the 3,000 dossiers read, the derived rows deleted and written.
void recomputeAllBare(benchmark::State &state)
{
    const auto folder = copyOfHouse(u"recomputebare"_s);
    QList<QByteArray> ids;
    {
        auto workspace = open(folder);
        const auto open =
            workspace->read([](const Database &database) { return DossierStore(database).openDossiers(); }).value();
        for (const auto &id : open)
            ids << id.bytes();
    }
    Bare bare(Workspace::databaseFile(folder));
    for (auto _ : state) {
        bare.run("BEGIN IMMEDIATE");
        for (const auto &id : std::as_const(ids)) {
            int rows = 0;
            for (const auto *sql :
                 {"SELECT * FROM dossier WHERE id = ?", "SELECT * FROM dossier_person WHERE dossier = ?",
                  "SELECT * FROM dossier_principal WHERE dossier = ?", "SELECT * FROM assignment WHERE dossier = ?",
                  "SELECT * FROM event WHERE dossier = ?", "SELECT * FROM decision WHERE dossier = ?",
                  "SELECT * FROM condition WHERE dossier = ?", "SELECT * FROM contact WHERE dossier = ?",
                  "SELECT * FROM report WHERE dossier = ?", "SELECT * FROM pause WHERE dossier = ?",
                  "SELECT * FROM due_override WHERE dossier = ?", "SELECT * FROM hours WHERE dossier = ?",
                  "SELECT * FROM preference WHERE dossier = ?", "SELECT * FROM own_task WHERE dossier = ?",
                  "SELECT * FROM request WHERE dossier = ?"})
                rows += bare.read(sql, {id});
            benchmark::DoNotOptimize(rows);
            bare.run("DELETE FROM deadline WHERE dossier = ?", {id});
            bare.run("DELETE FROM task WHERE dossier = ?", {id});
            for (int n = 0; n < 4; ++n) {
                bare.run("INSERT INTO deadline (dossier, term, anchor, kind, actor, state, from_on, raw, computed, "
                         "due) VALUES (?, ?, 'x', 'DEADLINE', 'JA', 'OPEN', '2026-01-01',"
                         " '2026-02-01', '2026-02-01', '2026-02-01')",
                         {id, u"T%1"_s.arg(n)});
                bare.run("INSERT INTO task (dossier, key, kind, due) VALUES (?, ?, 'task.report', '2026-02-01')",
                         {id, u"task.report/T%1"_s.arg(n)});
            }
        }
        bare.run("COMMIT");
    }
}
BENCHMARK(recomputeAllBare)->Unit(benchmark::kMillisecond)->MinTime(3);

// Rows put into a fresh database by the store's query and by bare calls: what the layer over QtSql costs when it
// matters.
void insertContacts(benchmark::State &state)
{
    auto workspace = open(copyOfHouse(u"insert"_s));
    auto &database = workspace->database();
    const auto dossier = someDossiers(*workspace, 1).first();
    for (auto _ : state) {
        database.query("BEGIN IMMEDIATE");
        database.query("INSERT INTO sync_ctx (mid) VALUES (-1)");
        for (int i = 0; i < 10000; ++i)
            database.query("INSERT INTO contact (id, dossier, kind, medium, state, outcome, starts_at, people, "
                           "summary, house, facet)"
                           " VALUES (?, ?, ?, 'IN_PERSON', 'DONE', ?, ?, ?, ?, ?, ?)",
                           AnyId::create(), dossier, u"OFFICE_TALK"_s, u"ATTENDED"_s, u"2026-11-23T10:00"_s, u"[]"_s,
                           u"Gesprek verliep rustig."_s, u"GEN"_s, u"OFFENDER"_s);
        database.query("DELETE FROM sync_ctx");
        database.query("ROLLBACK");
    }
    state.SetItemsProcessed(state.iterations() * 10000);
}
BENCHMARK(insertContacts)->Unit(benchmark::kMillisecond)->MinTime(1);

void insertContactsBare(benchmark::State &state)
{
    const auto folder = copyOfHouse(u"insertbare"_s);
    QByteArray dossier;
    {
        auto workspace = open(folder);
        dossier = someDossiers(*workspace, 1).first().bytes();
    }
    Bare bare(Workspace::databaseFile(folder));
    for (auto _ : state) {
        bare.run("BEGIN IMMEDIATE");
        bare.run("INSERT INTO sync_ctx (mid) VALUES (-1)");
        for (int i = 0; i < 10000; ++i)
            bare.run("INSERT INTO contact (id, dossier, kind, medium, state, outcome, starts_at, people, summary, "
                     "house, facet)"
                     " VALUES (?, ?, ?, 'IN_PERSON', 'DONE', ?, ?, ?, ?, ?, ?)",
                     {AnyId::create().bytes(), dossier, u"OFFICE_TALK"_s, u"ATTENDED"_s, u"2026-11-23T10:00"_s, u"[]"_s,
                      u"Gesprek verliep rustig."_s, u"GEN"_s, u"OFFENDER"_s});
        bare.run("DELETE FROM sync_ctx");
        bare.run("ROLLBACK");
    }
    state.SetItemsProcessed(state.iterations() * 10000);
}
BENCHMARK(insertContactsBare)->Unit(benchmark::kMillisecond)->MinTime(1);

// A change of law tried on every running dossier of every type: its first term becomes longer and it applies to all
// that runs. The house decides how many dossiers that is.
void rehearseLawChange(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    const auto with = workspace->surroundings();
    QList<DossierType> changed;
    for (const auto *type : workspace->catalogue().typesOn(with.today)) {
        auto next = *type;
        next.version = type->version + 1;
        next.validity.from = with.today;
        next.transition.applies = TypeTransition::Applies::AllRunning;
        for (auto &term : next.terms)
            if (term.offset == u"P1M")
                term.offset = u"P2M"_s;
        changed << next;
    }
    int dossiers = 0;
    for (auto _ : state) {
        dossiers = 0;
        for (const auto &type : std::as_const(changed)) {
            const auto counted = rehearseMove(Workspace::databaseFile(houseFolder), with, type, {});
            if (!counted)
                state.SkipWithError(qPrintable(counted.error().code));
            else
                dossiers += counted->running;
        }
    }
    state.counters["dossiers"] = dossiers;
}
BENCHMARK(rehearseLawChange)->Unit(benchmark::kMillisecond)->MinTime(2)->UseRealTime();

// The rows that takes, on one thread and nothing made of them.
void lawFacts(benchmark::State &state)
{
    auto workspace = open(houseFolder);
    auto database = Database::open({.file = Workspace::databaseFile(houseFolder), .readOnly = true}).value();
    for (auto _ : state)
        for (const auto *type : workspace->catalogue().typesOn(workspace->clock().today())) {
            const auto dossiers = runningDossiers(*database, type->code);
            for (qsizetype i = 0; i < dossiers.size(); i += lawFactsAtOnce)
                benchmark::DoNotOptimize(loadLawFacts(*database, dossiers.mid(i, lawFactsAtOnce)));
        }
}
BENCHMARK(lawFacts)->Unit(benchmark::kMillisecond)->MinTime(2)->UseRealTime();

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    for (int i = 1; i + 1 < argc; ++i)
        if (std::strcmp(argv[i], "--house") == 0) {
            houseFolder = QString::fromLocal8Bit(argv[i + 1]);
            std::move(argv + i + 2, argv + argc, argv + i);
            argc -= 2;
        }
    QTemporaryDir made;
    if (houseFolder.isEmpty()) {
        houseFolder = made.filePath(u"house"_s);
        auto workspace = Workspace::open({.folder = houseFolder, .mayCreate = true, .house = u"GEN"_s});
        if (!workspace || !makeDemo(**workspace, DemoSize::House, 1, [](const QString &, int) {}))
            return 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

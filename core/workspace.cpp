// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/workspace.h"

#include "core/access/devicelease.h"
#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/base/log.h"
#include "core/dossier/dossierstore.h"
#include "core/search/notes.h"
#include "core/search/search.h"
#include "core/storage/transaction.h"
#include "core/task/derived.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSysInfo>

#include <mutex>

using namespace Qt::StringLiterals;

Workspace::Workspace(const Options &options) : m_options(options), m_clock(options.clock), m_language(options.language)
{
}

Workspace::~Workspace() = default;

QString Workspace::databaseFile(const QString &folder)
{
    return folder + u"/justitiehuis.db"_s;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Options &options)
{
    const auto file = databaseFile(options.folder);
    if (!QFileInfo::exists(file)) {
        if (!options.mayCreate)
            return tl::make_unexpected(
                Problem{Problem::Kind::Storage, u"storage.noDataFolder"_s, {{u"folder"_s, options.folder}}, {}});
        if (!QDir().mkpath(options.folder))
            return tl::make_unexpected(Problem{Problem::Kind::Storage,
                                               u"storage.readOnly"_s,
                                               {{u"file"_s, options.folder}, {u"detail"_s, QString()}},
                                               {}});
    }
    auto workspace = std::unique_ptr<Workspace>(new Workspace(options));
    if (options.lock) {
        workspace->m_lock = std::make_unique<QLockFile>(options.folder + u"/justitiehuis.lock"_s);
        workspace->m_lock->setStaleLockTime(0);
        // A program that was killed while it wrote its lock leaves one that names nobody, or a number that was given to
        // another since. The kernel knows better: what a living program holds cannot be removed.
        if (!workspace->m_lock->tryLock(200) &&
            !(workspace->m_lock->error() == QLockFile::LockFailedError && workspace->m_lock->removeStaleLockFile() &&
              workspace->m_lock->tryLock(200))) {
            qint64 pid = 0;
            QString host, program;
            if (workspace->m_lock->error() == QLockFile::PermissionError)
                return tl::make_unexpected(Problem{Problem::Kind::Storage,
                                                   u"storage.readOnly"_s,
                                                   {{u"file"_s, options.folder}, {u"detail"_s, QString()}},
                                                   {}});
            workspace->m_lock->getLockInfo(&pid, &host, &program);
            return tl::make_unexpected(
                Problem{Problem::Kind::Storage,
                        u"storage.inUse"_s,
                        {{u"folder"_s, options.folder}, {u"program"_s, program}, {u"pid"_s, QString::number(pid)}},
                        {}});
        }
    }
    auto database = Database::open({.file = file});
    if (!database)
        return tl::make_unexpected(database.error());
    workspace->m_database = std::move(*database);
    if (auto ready = workspace->prepare(); !ready)
        return tl::make_unexpected(ready.error());
    return workspace;
}

Outcome Workspace::prepare()
{
    try {
        const auto state = [&](const QString &key) {
            auto query = m_database->query("SELECT value FROM sync_state WHERE key = ?", key);
            return query.next() ? query.text(0) : QString();
        };
        m_house = state(u"house"_s);
        if (m_house.isEmpty()) {
            if (m_options.house.isEmpty())
                return failed(u"storage.noHouse"_s, {{u"folder"_s, m_options.folder}});
            m_house = m_options.house;
            if (auto loaded = reloadCatalogue(); !loaded)
                return loaded;
            if (!m_catalogue->house(m_house)) // a mistake is not what the folder is from then on
                return failed(u"storage.unknownHouse"_s, {{u"house"_s, m_house}});
            Transaction transaction(*m_database);
            const auto set = [&](const QString &key, const QString &value) {
                m_database->query("INSERT INTO sync_state (key, value) VALUES (?, ?)", key, value);
            };
            set(u"house"_s, m_house);
            set(u"session"_s, AnyId::create().toString());
            set(u"epoch"_s, u"0"_s);
            set(u"cursor"_s, u"0"_s);
            set(u"device"_s, m_options.device.isEmpty() ? QSysInfo::machineHostName() : m_options.device);
            transaction.commit();
        }
        if (m_options.lock && !m_options.evenExpired)
            if (auto may = mayStillWork(); !may)
                return may;
        m_options.device = state(u"device"_s);
        if (auto loaded = reloadCatalogue(); !loaded)
            return loaded;
        if (!m_catalogue->house(m_house))
            return failed(u"storage.unknownHouse"_s, {{u"house"_s, m_house}});
        if (state(u"notesIndexed"_s).isEmpty()) { // a house of a program that could not search in notes
            Transaction transaction(*m_database);
            indexNotes(*m_database, *m_catalogue);
            m_database->query("INSERT INTO sync_state (key, value) VALUES ('notesIndexed', '1')");
            transaction.commit();
        }
        const auto staff = StaffStore(*m_database).all();
        if (!m_options.login.isEmpty())
            return setUser(m_options.login);
        if (const auto last = state(u"user"_s); !last.isEmpty() && setUser(last))
            return {};
        m_user = staff.isEmpty() ? Staff{.id = {},
                                         .login = u"setup"_s,
                                         .name = u"setup"_s,
                                         .role = u"HOUSE_DIRECTOR"_s,
                                         .house = m_house}
                                 : staff.first();
        for (const auto &one : staff)
            if (one.role == u"JUSTICE_ASSISTANT") {
                m_user = one;
                break;
            }
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

void Workspace::deriveForeign(const ChangeSet &changes)
{
    constexpr int atOnce = 500; // a first download is derived in portions, own dossiers first
    if (changes.catalogue)
        if (auto reloaded = reloadCatalogue(); !reloaded)
            qCWarning(logStorage) << reloaded.error().code;
    if (changes.dossiers.size() <= atOnce) {
        refreshDerived(changes);
        return;
    }
    m_database->query("DELETE FROM sync_state WHERE key = 'derivedOn'");
    m_refreshing = {};
    refreshSearch(*m_database, *m_catalogue, changes.dossiers, changes.persons);
}

void Workspace::noticeForeign(const ChangeSet &changes)
{
    if (changes.catalogue)
        if (auto reloaded = reloadCatalogue(); !reloaded)
            qCWarning(logStorage) << reloaded.error().code;
    if (changes.dossiers.size() > 1)
        m_refreshing = {};
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

Outcome Workspace::setHouse(const QString &house)
{
    if (!m_catalogue->house(house))
        return failed(u"storage.unknownHouse"_s, {{u"house"_s, house}});
    m_house = house;
    return {};
}

Outcome Workspace::mayStillWork()
{
    const auto now = QDateTime::currentDateTimeUtc(); // whatever clock is shown
    try {
        noteClock(*m_database, now);
        if (const auto lease = deviceLease(*m_database, now); lease.over)
            return refused(u"sync.leaseOver"_s, {{u"hours"_s, lease.hours}});
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Workspace::setUser(const QString &login)
{
    try {
        if (login == u"setup") {
            m_user =
                Staff{.id = {}, .login = u"setup"_s, .name = u"setup"_s, .role = u"HOUSE_DIRECTOR"_s, .house = m_house};
            return {};
        }
        auto staff = StaffStore(*m_database).byLogin(login);
        if (!staff)
            return tl::make_unexpected(staff.error());
        m_user = *staff;
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Workspace::rememberUser()
{
    try {
        m_database->query("INSERT INTO sync_state (key, value) VALUES ('user', ?) ON CONFLICT (key) DO UPDATE SET "
                          "value = excluded.value",
                          m_user.login);
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Workspace::reloadCatalogue()
{
    QHash<QString, QJsonValue> parameters;
    QList<Catalogue::Extra> extras;
    CatalogueBlocks blocks;
    try {
        auto query = m_database->query("SELECT code, value FROM parameter WHERE deleted = 0");
        while (query.next())
            parameters.insert(query.text(0), QJsonDocument::fromJson("[" + query.text(1).toUtf8() + "]").array().at(0));
        auto versions =
            m_database->query("SELECT body, state FROM catalogue_version WHERE deleted = 0 ORDER BY code, version");
        while (versions.next())
            extras << Catalogue::Extra{.body = versions.object(0), .state = versions.text(1)};
        auto items = m_database->query("SELECT list, body FROM catalogue_item WHERE deleted = 0 ORDER BY list, id");
        while (items.next())
            blocks.items << std::pair{items.text(0), items.object(1)};
        auto texts = m_database->query(
            "SELECT type, kind, language, body FROM catalogue_template WHERE deleted = 0 ORDER BY kind, type, id");
        while (texts.next())
            blocks.templates << TemplateText{
                .type = texts.text(0), .kind = texts.text(1), .language = texts.text(2), .text = texts.text(3)};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    // Reading the shipped files takes a while: the same parameters and versions give the same catalogue.
    static std::mutex mutex;
    static QHash<QString, QJsonValue> keptParameters;
    static std::shared_ptr<const Catalogue> kept;
    const std::scoped_lock lock(mutex);
    if (kept && extras.isEmpty() && blocks == CatalogueBlocks() && parameters == keptParameters) {
        m_catalogue = kept;
        return {};
    }
    auto catalogue = Catalogue::load(parameters, extras, blocks);
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    m_catalogue = *catalogue;
    if (extras.isEmpty() && blocks == CatalogueBlocks()) {
        kept = m_catalogue;
        keptParameters = parameters;
    }
    return {};
}

Result<ActDone> Workspace::write(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    auto done = perform(act, 0);
    if (timer.elapsed() > 16)
        qCInfo(logWork) << "act" << act.name << "took" << timer.elapsed() << "ms";
    if (done && !done->nothingChanged && !m_together)
        Q_EMIT changed(done->changes);
    return done;
}

Result<ActDone> Workspace::undo(qint64 mid)
{
    auto done = perform({.name = u"undo"_s, .with = {{u"act"_s, mid}}}, mid);
    if (done)
        Q_EMIT changed(done->changes);
    return done;
}

Outcome Workspace::ofTheHouse() const
{
    if (!isPartner(m_user.role))
        return {};
    return refused(u"access.notYourRole"_s, {{u"role"_s, m_catalogue->name(u"staff_role"_s, m_user.role, m_language)}});
}

Result<Values> Workspace::checkedValues(const Act &act, const ActDefinition &definition) const
{
    if (!mayPerform(m_user.role, QString::fromLatin1(definition.name)))
        return refused(
            u"access.notYourRole"_s,
            {{u"act"_s, act.name}, {u"role"_s, m_catalogue->name(u"staff_role"_s, m_user.role, m_language)}});
    return Values::read(act.with, definition.fields, *m_catalogue);
}

Result<ActDone> Workspace::perform(const Act &act, qint64 undoes)
{
    const bool undoing = act.name == u"undo";
    const auto *definition = undoing ? nullptr : actDefinition(act.name);
    if (!definition && !undoing)
        return badInput(u"act.unknown"_s, {{u"act"_s, act.name}});
    Values values;
    if (definition) {
        auto checked = checkedValues(act, *definition);
        if (!checked)
            return tl::make_unexpected(checked.error());
        values = *checked;
    }
    try {
        std::optional<Transaction> transaction;
        if (!m_together) {
            transaction.emplace(*m_database);
            m_database->query("INSERT INTO sync_ctx (mid) SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name "
                              "= 'act'), 0) + 1");
        } else {
            m_database->query("SAVEPOINT act");
        }
        const auto rolledBack = [&](const Problem &problem) {
            if (m_together) {
                m_database->query("ROLLBACK TO act");
                m_database->query("RELEASE act");
            }
            return tl::make_unexpected(problem);
        };
        Recorder recorder(*m_database, m_house);
        ActContext context(recorder, m_catalogue, m_user, m_clock.now(), m_language);
        auto saying = undoing ? revertAct(context, undoes ? undoes : act.with.value("act"_L1).toInteger())
                              : definition->perform(context, values);
        if (!saying)
            return rolledBack(saying.error());
        ActDone done{.act = {}, .made = context.made, .saying = *saying, .changes = recorder.changes()};
        if (done.made.isNull())
            done.made = context.aboutDossier.isNull() ? AnyId(context.aboutPerson) : AnyId(context.aboutDossier);
        done.nothingChanged = recorder.entries().isEmpty();
        if (!done.nothingChanged) {
            record(act, recorder, context, done, undoing ? act.with.value("act"_L1).toInteger() : 0);
            if (done.changes.catalogue)
                if (auto reloaded = reloadCatalogue(); !reloaded)
                    return rolledBack(reloaded.error());
            if (m_together)
                m_toRefresh.unite(done.changes.dossiers);
            else
                refreshDerived(done.changes);
            if (m_together && m_searched)
                refreshSearch(*m_database, *m_catalogue, {}, done.changes.persons);
        }
        if (m_together) {
            m_database->query("RELEASE act");
            m_gathered.tables.unite(done.changes.tables);
            m_gathered.dossiers.unite(done.changes.dossiers);
            m_gathered.persons.unite(done.changes.persons);
            m_gathered.catalogue = m_gathered.catalogue || done.changes.catalogue;
        } else {
            m_database->query("DELETE FROM sync_ctx");
            transaction->commit();
        }
        return done;
    } catch (const StorageError &error) {
        if (m_together) {
            try { // half an act never stays among the others
                m_database->query("ROLLBACK TO act");
                m_database->query("RELEASE act");
            } catch (const StorageError &) {
                // SQLite has rolled back everything by itself: the commit at the end will say so.
            }
        }
        if (error.problem().code == u"storage.failed")
            qCWarning(logStorage) << error.problem().details.value("detail"_L1).toString();
        return tl::make_unexpected(error.problem());
    }
}

Outcome
Workspace::writeTogether(const std::function<Outcome(const std::function<Result<ActDone>(const Act &)> &)> &work)
{
    Outcome outcome;
    try {
        Transaction transaction(*m_database);
        m_database->query("INSERT INTO sync_ctx (mid) VALUES (-1)");
        m_together = true;
        m_gathered = {};
        m_toRefresh.clear();
        outcome = work([this](const Act &act) { return write(act); });
        if (outcome) {
            ChangeSet all;
            all.dossiers = m_toRefresh;
            all.persons = m_gathered.persons;
            refreshDerived(all);
            m_database->query("DELETE FROM sync_ctx");
            transaction.commit();
        }
    } catch (const StorageError &error) {
        outcome = tl::make_unexpected(error.problem());
    }
    m_together = false;
    if (!outcome && m_gathered.catalogue)
        if (auto back = reloadCatalogue(); !back) // parameters and versions as they were before
            qCWarning(logStorage) << back.error().code;
    if (outcome && !m_gathered.isEmpty())
        Q_EMIT changed(m_gathered);
    return outcome;
}

namespace {

// The version of the law an act was done under: that of its dossier, or of the whole catalogue.
QString versionUnder(const Database &database, const Catalogue &catalogue, const Dossier::Id &dossier)
{
    if (!dossier.isNull()) {
        auto row = database.query("SELECT type, version FROM dossier WHERE id = ?", dossier);
        if (row.next())
            return u"%1/%2"_s.arg(row.text(0)).arg(row.integer(1));
    }
    return catalogue.version();
}

} // namespace

void Workspace::record(const Act &act, const Recorder &recorder, const ActContext &context, ActDone &done,
                       qint64 undoes)
{
    TrailEntry entry{.name = act.name,
                     .staff = m_user.id,
                     .login = m_user.login,
                     .role = m_user.role,
                     .device = m_options.device,
                     .house = m_house,
                     .dossier = context.aboutDossier,
                     .person = context.aboutPerson,
                     .happenedAt = m_clock.now(),
                     .recordedAt = QDateTime::currentDateTimeUtc(),
                     .clockFixed = m_clock.isFixed(),
                     .catalogue = versionUnder(*m_database, *m_catalogue, context.aboutDossier),
                     .parameters = act.with,
                     .saying = done.saying,
                     .undoes = undoes};
    done.act = writeTrail(*m_database, entry, recorder.entries());
}

void Workspace::refreshDerived(const ChangeSet &changes)
{
    refreshDossiers(*m_database, *m_catalogue, surroundings(), changes.dossiers);
    refreshSearch(*m_database, *m_catalogue, changes.dossiers, changes.persons);
}

Result<int> Workspace::refreshAll()
{
    try {
        Transaction transaction(*m_database);
        const auto ids = DossierStore(*m_database).openDossiers();
        refreshDossiers(*m_database, *m_catalogue, surroundings(), QSet<Dossier::Id>(ids.begin(), ids.end()));
        markDerived();
        transaction.commit();
        return static_cast<int>(ids.size());
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<int> Workspace::refreshPortion(int most)
{
    const auto today = m_clock.today();
    try {
        if (m_refreshing != today) {
            auto query = m_database->query("SELECT value FROM sync_state WHERE key = 'derivedOn'");
            if (query.next() && query.date(0) == today)
                return 0;
            m_refreshing = today;
            m_notYet = DossierStore(*m_database).openDossiers();
            const auto mine =
                DossierStore(*m_database).rows({.assistant = m_user.id, .state = u"OPEN"_s, .limit = 2000});
            QSet<Dossier::Id> own;
            for (const auto &row : mine)
                own << row.dossier.id;
            std::stable_partition(m_notYet.begin(), m_notYet.end(),
                                  [&](const Dossier::Id &id) { return own.contains(id); });
        }
        Transaction transaction(*m_database);
        const auto now = m_notYet.first(std::min<qsizetype>(most, m_notYet.size()));
        refreshDossiers(*m_database, *m_catalogue, surroundings(), QSet<Dossier::Id>(now.begin(), now.end()));
        if (now.size() == m_notYet.size())
            markDerived();
        transaction.commit();
        m_notYet.remove(0, now.size());
        if (m_notYet.isEmpty())
            m_refreshing = {};
        return static_cast<int>(m_notYet.size());
    } catch (const StorageError &error) {
        m_refreshing = {};
        return tl::make_unexpected(error.problem());
    }
}

void Workspace::markDerived()
{
    m_database->query("INSERT INTO sync_state (key, value) VALUES ('derivedOn', ?) ON CONFLICT (key) DO UPDATE SET "
                      "value = excluded.value",
                      m_clock.today());
}

Outcome Workspace::refreshIfNewDay()
{
    const auto last = read([](const Database &database) {
        auto query = database.query("SELECT value FROM sync_state WHERE key = 'derivedOn'");
        return query.next() ? query.date(0) : QDate();
    });
    if (!last)
        return tl::make_unexpected(last.error());
    if (*last == m_clock.today())
        return {};
    if (auto refreshed = refreshAll(); !refreshed)
        return tl::make_unexpected(refreshed.error());
    return doDailyActs();
}

Outcome Workspace::doDailyActs()
{
    const auto ofServer = read([](const Database &database) {
        return database.query("SELECT 1 FROM sync_state WHERE key = 'server' AND value <> ''").next();
    });
    if (!ofServer)
        return tl::make_unexpected(ofServer.error());
    if (*ofServer)
        return {};
    constexpr int mostRounds = 100; // of an act that does so many at a time
    for (const auto &definition : actDefinitions()) {
        if (!definition.daily || !mayPerform(m_user.role, QString::fromLatin1(definition.name)))
            continue;
        for (int round = 0; round < mostRounds; ++round) {
            const auto done = write({.name = QString::fromLatin1(definition.name), .with = {}});
            if (!done && done.error().kind == Problem::Kind::Storage)
                return tl::make_unexpected(done.error());
            if (!done || done->nothingChanged) // nothing of it is due
                break;
        }
    }
    return {};
}

QList<DoneAct> Workspace::doneActs(int limit) const
{
    return read([&](const Database &database) { return ::doneActs(database, m_user.login, limit); })
        .value_or(QList<DoneAct>());
}

qint64 Workspace::lastRedoable() const
{
    return read([&](const Database &database) { return lastRedoableAct(database, m_user.login); }).value_or(0);
}

qint64 Workspace::lastUndoable() const
{
    return read([&](const Database &database) { return lastUndoableAct(database, m_user.login); }).value_or(0);
}

Result<DossierView> Workspace::dossierView(const Dossier::Id &id) const
{
    return read([&](const Database &database) { return viewOf(database, id); });
}

Result<DossierView> Workspace::viewOf(const Database &database, const Dossier::Id &id) const
{
    auto file = loadDossier(database, id);
    if (!file)
        return tl::make_unexpected(file.error());
    if (!mayOpen(database, m_user, id)) // as if it were not there
        return refused(u"dossier.notFound"_s, {{u"dossier"_s, id.toString()}});
    DossierView view;
    view.file = std::move(*file);
    view.type = m_catalogue->type(view.file.dossier.type, view.file.dossier.version);
    if (!view.type)
        return refused(u"catalogue.noSuchVersion"_s,
                       {{u"code"_s, view.file.dossier.type}, {u"version"_s, view.file.dossier.version}});
    const auto with = surroundings();
    view.deadlines = deadlines(view.file, *view.type, with);
    view.tasks = tasks(view.file, *view.type, view.deadlines, with, relatedDossiers(database, view.file));
    view.requirements = requirements(view.file, *view.type);
    view.missing = missingItems(view.file, *view.type);
    return view;
}

Result<DossierView> Workspace::rehearse(const Act &act)
{
    const auto *definition = actDefinition(act.name);
    if (!definition)
        return badInput(u"act.unknown"_s, {{u"act"_s, act.name}});
    const auto values = checkedValues(act, *definition);
    if (!values)
        return tl::make_unexpected(values.error());
    try {
        const Transaction transaction(*m_database); // never committed
        m_database->query("INSERT INTO sync_ctx (mid) VALUES (-2)");
        Recorder recorder(*m_database, m_house);
        ActContext context(recorder, m_catalogue, m_user, m_clock.now(), m_language);
        if (auto said = definition->perform(context, *values); !said)
            return tl::make_unexpected(said.error());
        return viewOf(*m_database, context.aboutDossier);
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Workspace::logAccess(const QString &action, const QString &object, const AnyId &id, const Dossier::Id &dossier,
                             const QString &reason, const QString &detail)
{
    try {
        Transaction transaction(*m_database);
        writeAccess(*m_database, {.login = m_user.login,
                                  .role = m_user.role,
                                  .device = m_options.device,
                                  .at = m_clock.now(),
                                  .action = action,
                                  .object = object,
                                  .objectId = id,
                                  .dossier = dossier,
                                  .reason = reason,
                                  .detail = detail});
        transaction.commit();
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

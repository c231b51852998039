// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/undo.h"
#include "core/base/clock.h"
#include "core/changeset.h"
#include "core/dossier/closing.h"
#include "core/dossier/requirements.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"
#include "core/task/tasks.h"

#include <QLockFile>
#include <QObject>

#include <memory>

// What a dossier page shows, all derived from one file.
struct DossierView
{
    DossierFile file{};
    const DossierType *type = nullptr;
    QList<Deadline> deadlines{};
    QList<Task> tasks{};
    QList<Requirement> requirements{};
    QList<MissingItem> missing{};
};

// Something that was being typed and is not done.
struct Draft
{
    QString key{};   // what to go on with
    QString title{}; // what it is, in the language it was typed in
    Dossier::Id dossier{};
    QString dossierTitle{};
    QDateTime savedAt{}; // UTC

    bool operator==(const Draft &) const = default;
};

// The one door to the data of a house: read(work), write(act), and a signal when something changed. Each thread has its
// own. A second program on the same data folder is refused.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder{};
        QString login{}; // who works; empty: the first of the house
        Clock clock{};
        Language language = Language::Nl;
        bool mayCreate = false; // make the data folder when it is not there (with `house`)
        QString house{};
        QString device{};
        bool lock = true;         // false for a second connection of the same program
        bool evenExpired = false; // also when the device was away too long: to synchronise, and to show what is unsent
    };

    static Result<std::unique_ptr<Workspace>> open(const Options &options);
    ~Workspace() override;

    // Runs work(const Database &) and turns what storage throws into a Problem. Work may return a Result or a value.
    template <typename Work>
    auto read(Work work) const
    {
        using Value = std::invoke_result_t<Work, const Database &>;
        try {
            if constexpr (requires(Value v) { v.error().code; })
                return work(std::as_const(*m_database));
            else
                return Result<Value>(work(std::as_const(*m_database)));
        } catch (const StorageError &error) {
            if constexpr (requires(Value v) { v.error().code; })
                return Value(tl::make_unexpected(error.problem()));
            else
                return Result<Value>(tl::make_unexpected(error.problem()));
        }
    }

    // Does one act: checks, rows, journal, derived dates and commit, or nothing at all and the reason.
    Result<ActDone> write(const Act &act);
    // Many acts in one transaction, derived dates once at the end: for imports and demo data. `each` hears every
    // answer.
    Outcome writeTogether(const std::function<Outcome(const std::function<Result<ActDone>(const Act &)> &)> &work);

    // Takes an act back by an ordinary act; refused when what it wrote was changed since, or has left the house.
    Result<ActDone> undo(qint64 mid);
    // The last act of this user in this session that can be taken back; 0 when there is none.
    qint64 lastUndoable() const;
    // The last taken back that can be done again, as long as nothing new was done since; `undo` does it.
    qint64 lastRedoable() const;
    QList<DoneAct> doneActs(int limit) const; // what this user did, newest first

    Result<DossierView> dossierView(const Dossier::Id &id) const;
    // What an act would lead to, with nothing written: the dossier as it would be. For pages that show consequences.
    Result<DossierView> rehearse(const Act &act);

    // What is being typed, kept on this computer until it is done or thrown away.
    Outcome saveDraft(const QString &key, const QJsonObject &body, const QString &title = {},
                      const Dossier::Id &dossier = {});
    QJsonObject draft(const QString &key) const; // empty when there is none
    QList<Draft> drafts() const;                 // of this user, newest first
    void dropDraft(const QString &key);

    // How this user left a part of the window, kept on this computer; losing it loses no work.
    void saveView(const QString &key, const QJsonObject &body);
    QJsonObject savedView(const QString &key) const; // empty when there is none

    // Refuses a partner what is of the house as a whole: its stock, its queue, its plan, its figures.
    Outcome ofTheHouse() const;

    // Opening a page is logged: who, which role, when, what, why.
    Outcome logAccess(const QString &action, const QString &object, const AnyId &id, const Dossier::Id &dossier,
                      const QString &reason = {}, const QString &detail = {});

    // Derives deadlines, tasks and search entries again for every running dossier (a parameter changed, a night
    // passed).
    Result<int> refreshAll();
    // Once a day: what was derived depends on today, and what is done daily is done. With a server that is the server's.
    Outcome refreshIfNewDay();
    // The same in portions, so that a window goes on answering: how many dossiers are left, 0 when all are of today.
    // This user's own come first.
    Result<int> refreshPortion(int most);

    // What came from elsewhere, written by another connection or inside a transaction of this one: `deriveForeign`
    // derives what depends on it (much of it is left to refreshPortion), `noticeForeign` tells the views.
    void deriveForeign(const ChangeSet &changes);
    void noticeForeign(const ChangeSet &changes);

    // "sync.leaseOver" when this device was away from its server too long; notes how far the clock stands.
    Outcome mayStillWork();

    Outcome setUser(const QString &login);
    Outcome rememberUser(); // who works here when nobody is named
    void setClock(const Clock &clock) { m_clock = clock; }
    // For a house that is thrown away and tries the acts of several: whose it is from now on, and whether persons are
    // entered in the search index.
    Outcome setHouse(const QString &house);
    void setSearched(bool searched) { m_searched = searched; }
    void setLanguage(Language language) { m_language = language; }
    Outcome reloadCatalogue();

    const Catalogue &catalogue() const { return *m_catalogue; }
    std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    const Staff &user() const { return m_user; }
    QString house() const { return m_house; }
    const Clock &clock() const { return m_clock; }
    Language language() const { return m_language; }
    QString folder() const { return m_options.folder; }
    Surroundings surroundings() const { return Surroundings::of(*m_catalogue, m_clock.today(), m_language); }
    Database &database() { return *m_database; }

    static QString databaseFile(const QString &folder);

Q_SIGNALS:
    void changed(const ChangeSet &changes);

private:
    explicit Workspace(const Options &options);

    Result<Values> checkedValues(const Act &act, const ActDefinition &definition) const; // and whether this user may
    Outcome doDailyActs();
    Result<ActDone> perform(const Act &act, qint64 undoes);
    Result<DossierView> viewOf(const Database &database, const Dossier::Id &id) const;
    Outcome prepare();
    void record(const Act &act, const Recorder &recorder, const ActContext &context, ActDone &done, qint64 undoes);
    void refreshDerived(const ChangeSet &changes);
    void markDerived(); // for today

    Options m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Catalogue> m_catalogue;
    Staff m_user{};
    QString m_house{};
    Clock m_clock{};
    Language m_language = Language::Nl;
    bool m_together = false;
    bool m_searched = true;
    ChangeSet m_gathered{};
    QSet<Dossier::Id> m_toRefresh{};
    QDate m_refreshing{}; // the day for which portions are being derived
    QList<Dossier::Id> m_notYet{};
};

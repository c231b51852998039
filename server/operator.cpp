// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/operator.h"

#include "core/base/sentence.h"
#include "core/storage/storageerror.h"
#include "core/sync/syncserver.h"
#include "server/accounts.h"
#include "server/sealed.h"
#include "server/suppliers.h"
#include "server/takeover.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Done = 0, RefusedByRule = 1, WrongUse = 2, StorageFailed = 3 };

int answer(const QJsonObject &object)
{
    const auto line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    return Done;
}

int tell(const Problem &problem)
{
    const auto line = problemSentence(problem, Language::En).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    return problem.kind == Problem::Kind::Storage ? StorageFailed
           : problem.kind == Problem::Kind::Usage ? WrongUse
                                                  : RefusedByRule;
}

int usage()
{
    const auto text = operatorHelp().toUtf8();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
    return WrongUse;
}

template <typename Value>
int done(const Result<Value> &result, const std::function<QJsonObject(const Value &)> &object)
{
    return result ? answer(object(*result)) : tell(result.error());
}

int done(const Outcome &outcome)
{
    return outcome ? answer({{u"done"_s, true}}) : tell(outcome.error());
}

// A copy of the running server's database; what it holds is durable from then on.
int backUp(Database &database, SyncServer &sync, const QString &file)
{
    if (const auto kept = database.backUpTo(file); !kept)
        return tell(kept.error());
    const auto copy = Database::open({.file = file, .readOnly = true, .schema = Database::Schema::Server});
    if (!copy)
        return tell(copy.error());
    const auto head = ServerRecords(**copy).numberOf("head");
    if (const auto said = sync.declareDurable(head); !said)
        return tell(said.error());
    return answer({{u"file"_s, file}, {u"head"_s, head}});
}

int supplier(Database &database, const QStringList &words, const QString &house, const QDateTime &now)
{
    Suppliers suppliers(database);
    const auto what = words.value(1);
    if (what == u"add" && words.size() == 3 && !house.isEmpty())
        return done<QString>(suppliers.add(words[2], house, now), [&](const QString &key) {
            return QJsonObject{{u"supplier"_s, words[2]}, {u"house"_s, house}, {u"key"_s, key}};
        });
    if (what == u"revoke" && words.size() == 3)
        return done(suppliers.revoke(AnyId::fromString(words[2]), now));
    if (what == u"retry")
        return done<int>(suppliers.tryAgain(), [](const int &again) { return QJsonObject{{u"events"_s, again}}; });
    if (what != u"list")
        return usage();
    return done<QList<Suppliers::Line>>(suppliers.all(), [&](const auto &lines) {
        QJsonArray rows;
        for (const auto &one : lines)
            rows << QJsonObject{{u"id"_s, one.id.toString()}, {u"supplier"_s, one.supplier}, {u"house"_s, one.house},
                                {u"made"_s, one.madeAt},      {u"revoked"_s, one.revokedAt}, {u"used"_s, one.usedAt}};
        const auto waiting = suppliers.waiting();
        return QJsonObject{{u"keys"_s, rows}, {u"waiting"_s, waiting.fresh}, {u"kept"_s, waiting.kept}};
    });
}

} // namespace

QString operatorHelp()
{
    return u"justitiehuis-server COMMAND --data DIR | --database postgresql://…\n"
           "  account add LOGIN --name NAME --house CODE --role ROLE [--organisation CODE] [--language nl|fr|de|en]\n"
           "  account close LOGIN | open LOGIN | role LOGIN --role ROLE --house CODE\n"
           "  code LOGIN [--laptop]            a code to sign one computer up with, good once and for three days\n"
           "  devices                          what is signed up, and when it was last seen\n"
           "  revoke DEVICE [--wipe PUSH_THEN_WIPE|WIPE]\n"
           "  supplier add CODE --house CODE   a key with which a supplier of devices sends events; shown this once\n"
           "  supplier list | revoke KEY-ID    the keys, and how many events wait or could not be used\n"
           "  supplier retry                   makes another attempt at the events that could not be used\n"
           "  take-over DIR                    the data folder of a house that worked alone until now\n"
           "  backup FILE                      a copy while it runs (SQLite); devices may forget what it holds\n"
           "  durable [NUMBER]                 all up to here stands in a back-up or on a second machine\n"
           "  restored                         the database was set back: devices send again what it has forgotten\n"
           "  unseal FILE                      what a device that was taken away left sealed\n"
           "  rescue FILE                      the store.keys of a device whose user forgot the password\n"
           "  verify                           the chain of the log\n"_s;
}

int operatorCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &name :
         {u"data"_s, u"database"_s, u"name"_s, u"house"_s, u"role"_s, u"organisation"_s, u"language"_s, u"wipe"_s})
        parser.addOption({name, QString(), name});
    parser.addOption({u"laptop"_s, QString()});
    if (!parser.parse(QStringList{u"justitiehuis-server"_s} + arguments))
        return usage();
    const auto words = parser.positionalArguments();
    const auto word = [&](int at) { return words.value(at); };
    const auto data = parser.value(u"data"_s);
    auto file = parser.value(u"database"_s);
    if (file.isEmpty()) {
        if (data.isEmpty() || !QDir().mkpath(data))
            return usage();
        file = data + u"/server.db"_s;
    }
    auto opened = Database::open({.file = file, .schema = Database::Schema::Server});
    if (!opened)
        return tell(opened.error());
    auto &database = **opened;
    Accounts accounts(database);
    SyncServer sync(database);
    const auto now = QDateTime::currentDateTimeUtc();
    if (word(0) == u"account" && word(1) == u"add" && !word(2).isEmpty() && parser.isSet(u"role"_s)) {
        return done<AnyId>(
            accounts.add({.login = word(2),
                          .name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : word(2),
                          .house = parser.value(u"house"_s),
                          .role = parser.value(u"role"_s),
                          .organisation = parser.value(u"organisation"_s),
                          .language = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : u"nl"_s},
                         now),
            [](const AnyId &id) {
                return QJsonObject{{u"account"_s, id.toString()}};
            });
    }
    if (word(0) == u"account" && (word(1) == u"close" || word(1) == u"open"))
        return done(accounts.setState(word(2), word(1) == u"open", now));
    if (word(0) == u"account" && word(1) == u"role" && parser.isSet(u"role"_s))
        return done(accounts.setRole(word(2), parser.value(u"role"_s), parser.value(u"house"_s), now));
    if (word(0) == u"code")
        return done<QString>(accounts.enrolmentCode(word(1), parser.isSet(u"laptop"_s), now), [](const QString &code) {
            return QJsonObject{{u"code"_s, code}};
        });
    if (word(0) == u"devices")
        return done<QList<Accounts::DeviceLine>>(accounts.devices(), [](const auto &lines) {
            QJsonArray rows;
            for (const auto &one : lines)
                rows << QJsonObject{{u"device"_s, one.id.toString()},
                                    {u"login"_s, one.login},
                                    {u"name"_s, one.name},
                                    {u"kind"_s, one.kind},
                                    {u"state"_s, one.state},
                                    {u"lastSeen"_s, one.lastSeen},
                                    {u"version"_s, one.version}};
            return QJsonObject{{u"devices"_s, rows}};
        });
    if (word(0) == u"supplier")
        return supplier(database, words, parser.value(u"house"_s), now);
    if (word(0) == u"revoke")
        return done(accounts.revoke(AnyId::fromString(word(1)), parser.value(u"wipe"_s), now));
    if (word(0) == u"take-over" && !word(1).isEmpty())
        return done<int>(takeOverHouse(database, word(1)), [](const int &rows) {
            return QJsonObject{{u"rows"_s, rows}};
        });
    if (word(0) == u"backup" && !word(1).isEmpty())
        return backUp(database, sync, word(1));
    if (word(0) == u"durable") {
        try {
            return done(sync.declareDurable(word(1).isEmpty() ? ServerRecords(database).numberOf("head")
                                                              : word(1).toLongLong()));
        } catch (const StorageError &error) {
            return tell(error.problem());
        }
    }
    if (word(0) == u"restored")
        return done<qint64>(sync.declareRestored(now), [](const qint64 &epoch) {
            return QJsonObject{{u"epoch"_s, epoch}};
        });
    if (word(0) == u"unseal" && !word(1).isEmpty())
        return done<QJsonObject>(takeSealed(database, word(1), now), [](const QJsonObject &came) { return came; });
    if (word(0) == u"rescue" && !word(1).isEmpty())
        return done<QJsonObject>(rescueKeys(database, word(1)), [](const QJsonObject &made) { return made; });
    if (word(0) == u"verify") {
        try {
            const auto findings = sync.logFindings();
            answer({{u"findings"_s, QJsonArray::fromStringList(findings)}});
            return findings.isEmpty() ? Done : RefusedByRule;
        } catch (const StorageError &error) {
            return tell(error.problem());
        }
    }
    return usage();
}

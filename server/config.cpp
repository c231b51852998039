// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/config.h"

#include "server/certificate.h"

#include <QFile>
#include <QUrl>

#include <sys/stat.h>
#include <variant>

using namespace Qt::StringLiterals;

extern char **environ;

namespace {

constexpr auto prefix = "JUSTITIEHUIS_"_L1;

struct Range
{
    int least;
    int most;
    int ServerConfig::*member;
};

// What a key may be and where its value goes.
struct Key
{
    QString name;
    QString means;
    std::variant<QString ServerConfig::*, bool ServerConfig::*, quint16 ServerConfig::*, Range> place;
    QStringList oneOf = {};
};

const QList<Key> &keys()
{
    static const QList<Key> all{
        {u"data"_s, u"folder in which the server keeps its files"_s, &ServerConfig::data},
        {u"database"_s, u"postgresql://user:password@host/name; without it SQLite in the data folder"_s,
         &ServerConfig::database},
        {u"bind"_s, u"address to listen on, 127.0.0.1 unless told"_s, &ServerConfig::bind},
        {u"port"_s, u"0 to 65535, 8443 unless told; 0 takes one that is free"_s, &ServerConfig::port},
        {u"certificate"_s, u"PEM file of the certificate and its chain"_s, &ServerConfig::certificate},
        {u"key"_s, u"PEM file of the certificate's key"_s, &ServerConfig::key},
        {u"plain"_s, u"no TLS, for a proxy on the same machine"_s, &ServerConfig::plain},
        {u"workers"_s, u"threads that answer"_s, Range{1, 256, &ServerConfig::workers}},
        {u"io-threads"_s, u"threads that keep the connections"_s, Range{1, 64, &ServerConfig::ioThreads}},
        {u"connections"_s, u"most connections at once"_s, Range{1, 100000, &ServerConfig::connections}},
        {u"streams"_s, u"most clients that wait for news at once"_s, Range{0, 100000, &ServerConfig::streams}},
        {u"queue"_s, u"most requests that wait for a worker"_s, Range{0, 100000, &ServerConfig::queue}},
        {u"body-megabytes"_s, u"largest request"_s, Range{1, 1024, &ServerConfig::bodyMegabytes}},
        {u"stop-seconds"_s, u"time to finish what was asked when stopped"_s,
         Range{0, 3600, &ServerConfig::stopSeconds}},
        {u"offline-hours"_s, u"how long a device may be worked with without contact; 0: for ever"_s,
         Range{0, 336, &ServerConfig::offlineHours}},
        {u"encipher"_s,
         u"which devices keep their data enciphered: laptops, all or none"_s,
         &ServerConfig::encipher,
         {u"laptops"_s, u"all"_s, u"none"_s}},
        {u"lock-minutes"_s, u"after how long without a key an enciphered device asks for the password; 0: never"_s,
         Range{0, 240, &ServerConfig::lockMinutes}},
        {u"log"_s,
         u"debug, info, warning or error"_s,
         &ServerConfig::log,
         {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
    };
    return all;
}

QString variableOf(const QString &key)
{
    return prefix + key.toUpper().replace(u'-', u'_');
}

// Collects what the three places say into one configuration, and what is wrong with it.
class Reader
{
public:
    void file(const QString &path);
    void environment(const Environment &variables);
    void arguments(const QStringList &all);
    void wholes();

    ServerConfig config{};
    QList<Problem> problems{};

private:
    void problem(const QString &code, const QJsonObject &details)
    {
        problems << Problem{Problem::Kind::Usage, code, details, {}};
    }
    static const Key *find(const QString &name);
    void set(const QString &name, const QString &value, const QString &where);
    bool put(const Key &key, const QString &value);
};

const Key *Reader::find(const QString &name)
{
    for (const auto &key : keys())
        if (key.name == name)
            return &key;
    return nullptr;
}

void Reader::set(const QString &name, const QString &value, const QString &where)
{
    const auto *const key = find(name);
    if (key == nullptr)
        problem(u"server.unknownKey"_s, {{u"key"_s, name}, {u"where"_s, where}});
    else if (!put(*key, value))
        problem(u"server.wrongValue"_s, {{u"key"_s, name}, {u"where"_s, where}, {u"means"_s, key->means}});
}

bool Reader::put(const Key &key, const QString &value)
{
    if (!key.oneOf.isEmpty() && !key.oneOf.contains(value))
        return false;
    bool valid = !value.isEmpty();
    if (const auto *const text = std::get_if<QString ServerConfig::*>(&key.place)) {
        config.*(*text) = value;
    } else if (const auto *const flag = std::get_if<bool ServerConfig::*>(&key.place)) {
        valid = value == u"true" || value == u"false";
        config.*(*flag) = value == u"true";
    } else if (const auto *const port = std::get_if<quint16 ServerConfig::*>(&key.place)) {
        config.*(*port) = value.toUShort(&valid);
    } else if (const auto *const range = std::get_if<Range>(&key.place)) {
        const int number = value.toInt(&valid);
        valid = valid && number >= range->least && number <= range->most;
        if (valid)
            config.*(range->member) = number;
    }
    return valid;
}

void Reader::file(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return problem(u"server.cannotReadConfig"_s, {{u"file"_s, path}});
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto where = u"%1:%2"_s.arg(path).arg(i + 1);
        const auto equals = line.indexOf(u'=');
        if (equals < 0)
            problem(u"server.noKeyAndValue"_s, {{u"where"_s, where}});
        else
            set(line.left(equals).trimmed(), line.mid(equals + 1).trimmed(), where);
    }
    if (QUrl(config.database).password().isEmpty())
        return;
    if (const auto closed = checkPrivate(path); !closed)
        problems << closed.error();
}

void Reader::environment(const Environment &variables)
{
    auto names = variables.keys();
    names.sort();
    for (const auto &name : names) {
        if (!name.startsWith(prefix) || name == variableOf(u"config"_s))
            continue;
        set(name.mid(prefix.size()).toLower().replace(u'_', u'-'), variables.value(name), name);
    }
}

void Reader::arguments(const QStringList &all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto option = all[i].section(u'=', 0, 0);
        const auto name = option.startsWith(u"--") ? option.mid(2) : QString();
        if (name.isEmpty()) {
            problem(u"server.unknownKey"_s, {{u"key"_s, all[i]}, {u"where"_s, u"--"_s}});
            continue;
        }
        const auto *const key = find(name);
        const bool isFlag = key != nullptr && std::holds_alternative<bool ServerConfig::*>(key->place);
        QString value = u"true"_s;
        if (all[i].contains(u'='))
            value = all[i].section(u'=', 1);
        else if (!isFlag && i + 1 < all.size() && !all[i + 1].startsWith(u"--"))
            value = all[++i];
        else if (!isFlag)
            value.clear();
        if (name != u"config")
            set(name, value, option);
    }
}

// What single values cannot show.
void Reader::wholes()
{
    if (config.data.isEmpty())
        problem(u"server.dataNeeded"_s, {});
    const QUrl database(config.database, QUrl::StrictMode);
    if (!config.database.isEmpty() &&
        (!database.isValid() || database.scheme() != u"postgresql" || database.path().size() < 2))
        problem(u"server.wrongDatabase"_s, {});
    if (config.certificate.isEmpty() != config.key.isEmpty())
        problem(u"server.certificateAndKey"_s, {});
    if (config.plain && !config.certificate.isEmpty())
        problem(u"server.plainWithCertificate"_s, {});
    if (config.plain && !isLoopback(config.bind))
        problem(u"server.plainOutside"_s, {{u"address"_s, config.bind}});
    else if (config.certificate.isEmpty() && config.key.isEmpty() && !isLoopback(config.bind))
        problem(u"server.certificateNeeded"_s, {{u"address"_s, config.bind}});
}

} // namespace

tl::expected<ServerConfig, QList<Problem>> readConfig(const QStringList &arguments, const Environment &environment)
{
    Reader reader;
    auto path = environment.value(variableOf(u"config"_s));
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--config")
            path = arguments.value(i + 1);
        else if (arguments[i].startsWith(u"--config="))
            path = arguments[i].section(u'=', 1);
    }
    if (!path.isEmpty())
        reader.file(path);
    reader.environment(environment);
    reader.arguments(arguments);
    if (reader.problems.isEmpty())
        reader.wholes();
    if (!reader.problems.isEmpty())
        return tl::make_unexpected(reader.problems);
    return reader.config;
}

Environment processEnvironment()
{
    Environment all;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const auto text = QString::fromLocal8Bit(*entry);
        all.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    return all;
}

QString configHelp()
{
    QString help = u"justitiehuis-server --data DIR [--config FILE] [--KEY VALUE …]\n\n"_s;
    for (const auto &key : keys())
        help += u"  --%1 %2\n"_s.arg(key.name, -16).arg(key.means);
    return help + u"\nEach also as a line KEY = VALUE of the file, or as a variable JUSTITIEHUIS_KEY.\n"_s;
}

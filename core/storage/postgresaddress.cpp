// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/postgresaddress.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

// What may be said of the connection; what the program itself relies on (options, client_encoding) may not.
const QStringList &knownOptions()
{
    static const QStringList names{u"channel_binding"_s,
                                   u"connect_timeout"_s,
                                   u"gssencmode"_s,
                                   u"keepalives"_s,
                                   u"keepalives_count"_s,
                                   u"keepalives_idle"_s,
                                   u"keepalives_interval"_s,
                                   u"krbsrvname"_s,
                                   u"passfile"_s,
                                   u"ssl_max_protocol_version"_s,
                                   u"ssl_min_protocol_version"_s,
                                   u"sslcert"_s,
                                   u"sslcompression"_s,
                                   u"sslcrl"_s,
                                   u"sslcrldir"_s,
                                   u"sslkey"_s,
                                   u"sslmode"_s,
                                   u"sslpassword"_s,
                                   u"sslrootcert"_s,
                                   u"sslsni"_s,
                                   u"target_session_attrs"_s,
                                   u"tcp_user_timeout"_s};
    return names;
}

} // namespace

bool PostgresAddress::isOne(QStringView text)
{
    return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

Result<PostgresAddress> PostgresAddress::read(const QString &text)
{
    // The address itself is not repeated in what is said of it: it may hold a password.
    const auto wrong = [](const QString &detail) { return failed(u"storage.badAddress"_s, {{u"detail"_s, detail}}); };
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.hasFragment())
        return wrong(u"postgresql://user:password@host:port/database?name=value"_s);
    PostgresAddress address;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port() > 0 ? QString::number(url.port()) : QString();
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"host")
            address.host = value;
        else if (name == u"port")
            address.port = value;
        else if (name == u"dbname")
            address.database = value;
        else if (name == u"user")
            address.user = value;
        else if (name == u"password")
            address.password = value;
        else if (knownOptions().contains(name))
            address.options.append({name, value});
        else
            return wrong(name);
    }
    // The driver takes its options apart at a semicolon.
    for (const auto &[name, value] : address.options + decltype(address.options){{u"port"_s, address.port}})
        for (const auto c : value)
            if (c == u';' || c < u' ')
                return wrong(name);
    if (address.database.isEmpty())
        return wrong(u"dbname"_s);
    return address;
}

QString PostgresAddress::withoutPassword() const
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    auto text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += part(user) + u'@';
    const bool isList = host.contains(u',') || port.contains(u',');
    const bool inQuery = host.startsWith(u'/') || isList;
    if (!inQuery) {
        text += host.contains(u':') ? u'[' + host + u']' : part(host);
        if (!port.isEmpty())
            text += u':' + part(port);
    }
    text += u'/' + part(database);
    if (inQuery) {
        text += u"?host="_s + QString::fromLatin1(QUrl::toPercentEncoding(host, "/,"));
        if (!port.isEmpty())
            text += u"&port="_s + QString::fromLatin1(QUrl::toPercentEncoding(port, ","));
    }
    return text;
}

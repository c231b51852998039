// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/sealedfolder.h"
#include "core/sync/revocation.h"
#include "core/sync/syncround.h"
#include "core/sync/syncview.h"

#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ConflictView &one)
{
    return {{u"id"_s, one.id.toString()},
            {u"table"_s, QString::fromLatin1(one.table)},
            {u"row"_s, one.row.toString()},
            {u"group"_s, QString::fromLatin1(one.group)},
            {u"dossier"_s, one.dossierNumber},
            {u"person"_s, one.personName},
            {u"state"_s, one.open ? u"OPEN"_s : u"RESOLVED"_s},
            {u"resolution"_s, one.resolution},
            {u"resolvedBy"_s, one.resolvedBy},
            {u"canBeBoth"_s, one.canBeBoth},
            {u"kept"_s, QJsonObject{{u"values"_s, one.kept},
                                    {u"by"_s, one.keptBy},
                                    {u"at"_s, one.keptAt.toString(Qt::ISODate)},
                                    {u"device"_s, one.keptDevice}}},
            {u"losing"_s, QJsonObject{{u"values"_s, one.losing},
                                      {u"by"_s, one.losingBy},
                                      {u"at"_s, one.losingAt.toString(Qt::ISODate)},
                                      {u"device"_s, one.losingDevice}}}};
}

QJsonObject toJson(const SyncRound::Report &report)
{
    return {{u"sent"_s, report.sent},
            {u"conflicts"_s, report.conflicts},
            {u"kept"_s, report.kept},
            {u"received"_s, report.received},
            {u"clockOffset"_s, report.clockOffset}};
}

} // namespace

int CommandLine::sync()
{
    const auto what = argument(0);
    m_evenExpired = what.isEmpty() || what == u"round" || what == u"status" || what == u"unsent";
    if (m_parser.isSet(u"server"_s) && what.isEmpty())
        return signUp();
    if (what.isEmpty() || what == u"round")
        return syncRound();
    if (what == u"sign-in") {
        if (auto open = unlocked(dataFolder()); !open)
            return problem(open.error());
        if (const auto in = signIn(dataFolder(), m_parser.value(u"password"_s)); !in)
            return ordersForgetting(in.error()) ? forget(in.error()) : problem(in.error());
        return answer({{u"signedIn"_s, true}});
    }
    if (!workspace())
        return m_failed;
    if (what == u"status") {
        const auto status = m_workspace->read([](const Database &database) { return syncStatus(database); });
        if (!status)
            return problem(status.error());
        return answer({{u"server"_s, status->server},
                       {u"pending"_s, status->pending},
                       {u"oldestPending"_s, status->oldestPending.toString(Qt::ISODate)},
                       {u"conflicts"_s, status->conflicts},
                       {u"kept"_s, status->kept},
                       {u"synchronisedAt"_s, status->synchronisedAt.toString(Qt::ISODate)},
                       {u"clockOffset"_s, status->clockOffset},
                       {u"dossiers"_s, status->dossiers},
                       {u"enciphered"_s, SealedFolder(dataFolder()).isEnciphered()},
                       {u"mustBeEnciphered"_s, status->mustBeEnciphered}});
    }
    if (what == u"conflicts") {
        const auto all = m_workspace->read([&](const Database &database) {
            return conflicts(database, m_workspace->user().role, !m_parser.isSet(u"all"_s));
        });
        if (!all)
            return problem(all.error());
        QJsonArray rows;
        for (const auto &one : *all)
            rows << toJson(one);
        return answerRows(u"conflicts"_s, rows);
    }
    if (what == u"resolve")
        return resolve();
    if (what == u"unsent") {
        if (const auto file = m_parser.value(u"out"_s); !file.isEmpty()) {
            const auto lines = m_workspace->read([](const Database &database) { return exportUnsent(database); });
            if (!lines)
                return problem(lines.error());
            QFile out(file);
            if (!out.open(QIODevice::WriteOnly) || out.write(*lines) != lines->size())
                return problem({Problem::Kind::Storage,
                                u"storage.readOnly"_s,
                                {{u"file"_s, file}, {u"detail"_s, out.errorString()}},
                                {}});
            return answer({{u"file"_s, file}});
        }
        const auto acts = m_workspace->read([](const Database &database) { return unsentActs(database); });
        if (!acts)
            return problem(acts.error());
        QJsonArray rows;
        for (const auto &one : *acts)
            rows << QJsonObject{{u"id"_s, one.act.toString()},
                                {u"sentence"_s, spoken(one.saying, m_workspace->catalogue(), m_language)},
                                {u"by"_s, one.login},
                                {u"at"_s, one.recordedAt.toString(Qt::ISODate)},
                                {u"dossier"_s, one.dossierNumber},
                                {u"kept"_s, one.kept},
                                {u"reason"_s, one.reason}};
        return answerRows(u"unsent"_s, rows);
    }
    return onServer(what);
}

int CommandLine::signUp()
{
    Enrolment enrolment{.server = QUrl(m_parser.value(u"server"_s)),
                        .code = m_parser.value(u"code"_s),
                        .password = m_parser.value(u"password"_s),
                        .deviceName =
                            m_parser.isSet(u"name"_s) ? m_parser.value(u"name"_s) : QSysInfo::machineHostName(),
                        .certificate = {},
                        .folder = dataFolder()};
    if (const auto file = m_parser.value(u"certificate"_s); !file.isEmpty()) {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return problem({Problem::Kind::Storage, u"storage.noSuchFile"_s, {{u"file"_s, file}}, {}});
        enrolment.certificate = in.readAll();
    } else if (const auto wanted = m_parser.value(u"fingerprint"_s).toUpper(); !wanted.isEmpty()) {
        const auto shown = ServerLink::certificateOf(enrolment.server);
        if (!shown)
            return problem(shown.error());
        const auto plain = [](QString text) { return text.remove(u':').remove(u' '); };
        if (plain(ServerLink::fingerprint(*shown)) != plain(wanted))
            return problem({Problem::Kind::Storage,
                            u"sync.badCertificate"_s,
                            {{u"server"_s, enrolment.server.host()}, {u"detail"_s, ServerLink::fingerprint(*shown)}},
                            {}});
        enrolment.certificate = *shown;
    }
    const auto account = enrol(enrolment, QStringLiteral(PROGRAM_VERSION));
    if (!account)
        return problem(account.error());
    if (const int done = syncRound(); done != Done)
        return done;
    return Done;
}

int CommandLine::syncRound()
{
    const auto account = ServerAccount::load(dataFolder());
    if (!account.isSet())
        return problem({Problem::Kind::Refused, u"sync.notEnrolled"_s, {}, {}});
    if (!workspace())
        return m_failed;
    const auto report = SyncRound(*m_workspace, account, QStringLiteral(PROGRAM_VERSION)).run(true);
    if (!report)
        return ordersForgetting(report.error()) ? forget(report.error()) : problem(report.error());
    if (const auto derived = m_workspace->refreshIfNewDay(); !derived)
        return problem(derived.error());
    auto json = toJson(*report);
    json.insert(u"login"_s, account.login);
    json.insert(u"house"_s, account.house);
    return answer(json);
}

// The device was taken away: it forgets everything, and says where what it never sent lies sealed.
int CommandLine::forget(const Problem &why)
{
    m_workspace.reset();
    const auto gone = forgetDevice(dataFolder(), QDateTime::currentDateTimeUtc());
    if (!gone)
        return problem(gone.error());
    answer({{u"forgotten"_s, true}, {u"unsent"_s, gone->unsent}, {u"file"_s, gone->file}});
    return problem(why);
}

int CommandLine::resolve()
{
    const auto id = AnyId::fromString(argument(1));
    const auto wanted = m_parser.value(u"keep"_s);
    if (id.isNull() || !QStringList{u"mine"_s, u"theirs"_s, u"both"_s}.contains(wanted))
        return usage(u"sync resolve ID --keep mine|theirs|both"_s);
    const auto all = m_workspace->read(
        [&](const Database &database) { return conflicts(database, m_workspace->user().role, false); });
    if (!all)
        return problem(all.error());
    QString keep;
    for (const auto &one : *all)
        if (one.id == id) {
            const bool losingIsMine = one.losingBy == m_workspace->user().login;
            keep = wanted == u"both" ? u"BOTH"_s : (wanted == u"mine") == losingIsMine ? u"LOSING"_s : u"KEPT"_s;
        }
    if (keep.isEmpty())
        return problem({Problem::Kind::Refused, u"conflict.notOpen"_s, {}, {}});
    const auto done = m_workspace->write({u"resolveConflict"_s, {{u"conflict"_s, id.toString()}, {u"keep"_s, keep}}});
    if (!done)
        return problem(done.error());
    return answer(
        {{u"id"_s, done->act.toString()}, {u"sentence"_s, spoken(done->saying, m_workspace->catalogue(), m_language)}});
}

// What only the server knows, asked of it now.
int CommandLine::onServer(const QString &what)
{
    const auto account = ServerAccount::load(dataFolder());
    if (!account.isSet())
        return problem({Problem::Kind::Refused, u"sync.notEnrolled"_s, {}, {}});
    SyncRound round(*m_workspace, account, QStringLiteral(PROGRAM_VERSION));
    if (const auto may = round.authorise(); !may)
        return problem(may.error());
    Result<ServerLink::Reply> reply = failed(u"sync.badAnswer"_s);
    if (what == u"late")
        reply = round.link().call("GET", u"/v1/late"_s);
    else if (what == u"decide" && m_parser.isSet(u"accept"_s) != m_parser.isSet(u"refuse"_s))
        reply = round.link().call(u"/v1/late/"_s + argument(1),
                                  {{u"accept"_s, m_parser.isSet(u"accept"_s)}, {u"note"_s, m_parser.value(u"note"_s)}});
    else if (what == u"carry") {
        const auto id = AnyId::fromString(argument(1));
        reply =
            round.link().call(u"/v1/carry"_s, {{u"dossier"_s, id.toString()}, {u"carry"_s, !m_parser.isSet(u"off"_s)}});
    } else if (what == u"looks")
        reply = round.link().call(
            "GET", u"/v1/access?dossier=%1&limit=%2"_s.arg(m_parser.value(u"dossier"_s), m_parser.value(u"limit"_s)));
    else if (what == u"search")
        reply =
            round.link().call("GET", u"/v1/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(argument(1))));
    else
        return usage(u"sync [round|status|conflicts|resolve|unsent|late|decide|carry|looks|search|sign-in]"_s);
    if (!reply)
        return problem(reply.error());
    if (const auto refusal = ServerLink::refusal(*reply); !refusal)
        return problem(refusal.error());
    return answer(reply->json());
}

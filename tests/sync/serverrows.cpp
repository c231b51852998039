// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/serverrows.h"

#include "core/storage/transaction.h"
#include "core/sync/serverrecords.h"

using namespace Qt::StringLiterals;

QJsonObject contactBody(int number, const AnyId &dossier)
{
    return {{u"dossier"_s, u"id:"_s + dossier.toString()},
            {u"kind"_s, u"HOME_VISIT"_s},
            {u"medium"_s, u"PHYSICAL"_s},
            {u"state"_s, u"HELD"_s},
            {u"outcome"_s, u"ATTENDED"_s},
            {u"starts_at"_s, u"2026-11-24T10:00"_s},
            {u"ends_at"_s, u"2026-11-24T11:00"_s},
            {u"place"_s, u"Nergensstraat 1, Leuven"_s},
            {u"staff"_s, QJsonValue()},
            {u"people"_s, u"[]"_s},
            {u"fulfils"_s, u"[]"_s},
            {u"summary"_s,
             u"Verzonnen gesprek %1 over werk, wonen en wat er sinds de vorige keer veranderd is."_s.arg(number)},
            {u"promised"_s, QString()},
            {u"proof_due"_s, QJsonValue()},
            {u"corrects"_s, QJsonValue()},
            {u"house"_s, u"LEU"_s},
            {u"facet"_s, u"OFFENDER"_s},
            {u"deleted"_s, 0}};
}

void fillServer(const QString &file, int contacts, const QList<AnyId> &dossiers)
{
    auto database = Database::open({.file = file, .schema = Database::Schema::Server});
    if (!database)
        qFatal("fill: %s", qPrintable(database.error().code));
    Transaction transaction(**database);
    ServerRecords records(**database);
    records.begin();
    const auto put = [&](const char *table, const AnyId &id, const QJsonObject &body) {
        MergedRow row;
        row.exists = true;
        row.created = {records.head() + 1, id, {}};
        row.body = body;
        records.write(table, id, {}, row);
    };
    for (qsizetype i = 0; i < dossiers.size(); ++i)
        put("dossier", dossiers[i],
            {{u"number"_s, u"LEU-2026-%1"_s.arg(i + 1, 5, 10, QChar(u'0'))},
             {u"type"_s, u"PROBATION"_s},
             {u"version"_s, 1},
             {u"facet"_s, u"OFFENDER"_s},
             {u"state"_s, u"CLOSED"_s},
             {u"house"_s, u"LEU"_s},
             {u"deleted"_s, 0}});
    for (int i = 0; i < contacts; ++i)
        put("contact", AnyId::create(), contactBody(i, dossiers[i % dossiers.size()]));
    records.end();
    transaction.commit();
}

ServerAccount enrolHere(const TestServer &server, const QByteArray &certificate, const QString &login,
                        const QString &folder)
{
    const auto account = enrol({.server = QUrl(server.url()),
                                .code = server.code(login, false),
                                .password = TestDevice::password,
                                .deviceName = login,
                                .certificate = certificate,
                                .folder = folder},
                               u"test"_s);
    if (!account)
        qFatal("enrol: %s", qPrintable(account.error().code));
    return *account;
}

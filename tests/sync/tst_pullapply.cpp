// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/search/notes.h"
#include "core/storage/schema.h"
#include "core/sync/pullapply.h"
#include "core/sync/rowjson.h"
#include "core/sync/syncclient.h"
#include "tests/support/sampledata.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

// The quick ways give what the long ways give: a row scanned is the row parsed, and what is derived of a house that
// came at once is what is derived of one that came dossier by dossier, or was written here.
class TestPullApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScannedRowIsTheParsedOne_data();
    void aScannedRowIsTheParsedOne();
    void derivedAtOnceAsOneByOne();
};

namespace {

// The rows of a house as a server would hand them out: what is of no dossier first.
QList<QList<SyncRow>> rowsOf(const Database &house)
{
    QMap<AnyId, QList<SyncRow>> byDossier;
    for (const auto &table : synchronisedTables()) {
        const auto columns = columnDefaults(house, table.name).keys();
        auto rows = house.queryText(QByteArray("SELECT id, ") + columns.join(u", ").toLatin1() + " FROM " + table.name +
                                    " ORDER BY id");
        while (rows.next()) {
            QJsonObject body;
            for (int i = 0; i < columns.size(); ++i)
                body.insert(columns[i], journalValue(rows.value(i + 1)));
            const auto id = rows.id(0);
            const auto dossier = QByteArray(table.name) == "dossier" ? id
                                 : table.ofDossier                   ? idIn(body, "dossier")
                                                                     : AnyId();
            byDossier[dossier] << SyncRow{table.name, id, 0, QJsonDocument(body).toJson(QJsonDocument::Compact)};
        }
    }
    QList<QList<SyncRow>> all;
    qint64 seq = 0;
    for (auto &rows : byDossier) {
        for (auto &row : rows)
            row.seq = ++seq;
        all << rows;
    }
    return all;
}

// A data folder that only pulls.
struct Puller
{
    QTemporaryDir folder{};
    std::unique_ptr<Workspace> workspace{};
    std::unique_ptr<SyncClient> client{};
    AnyId view = AnyId::create();

    explicit Puller(const Workspace &like)
    {
        auto opened = Workspace::open({.folder = folder.path(),
                                       .login = u"setup"_s,
                                       .clock = like.clock(),
                                       .mayCreate = true,
                                       .house = u"GEN"_s});
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().code));
        workspace = std::move(*opened);
        client = std::make_unique<SyncClient>(
            workspace->database(), SyncClient::Options{.derive = [this](Database &, const ChangeSet &changes) {
                workspace->deriveForeign(changes);
            }});
        if (!client->setSession(AnyId::create()))
            qFatal("no session");
    }
    void take(const QList<SyncRow> &rows, bool more, bool full)
    {
        const auto request = client->nextPull(false);
        QVERIFY(request);
        const PullAnswer answer{.full = full,
                                .baseView = request->view,
                                .newView = view,
                                .rows = rows,
                                .more = more,
                                .head = rows.last().seq};
        const auto next = client->takePull(*request, answer);
        QVERIFY2(next, qPrintable(next ? QString() : next.error().code));
        QCOMPARE(*next, more ? SyncClient::Next::GoOn : SyncClient::Next::Nothing);
    }
};

// All that is derived, but for the numbers of its rows.
QStringList derivedOf(Database &database)
{
    database.query("INSERT INTO note_words (note_words) VALUES ('integrity-check')");
    database.query("INSERT INTO search_words (search_words) VALUES ('integrity-check')");
    QStringList all;
    for (const auto &[columns, table] :
         {std::pair{"kind, id, dossier, code, at, access, note, paper", "note_entry"},
          {"kind, id, dossier, access, words", "search_entry"},
          {"dossier, term, anchor, kind, actor, state, from_on, raw, computed, due, provisional, overridden,"
           " fulfilled_on, fulfilled_by",
           "deadline"},
          {"dossier, key, kind, staff, due, places, source", "task"}}) {
        auto rows = database.queryText(QByteArray("SELECT ") + columns + " FROM " + table);
        QStringList lines;
        while (rows.next()) {
            QJsonObject line;
            for (int i = 0; i <= QByteArray(columns).count(','); ++i)
                line.insert(QString::number(i), journalValue(rows.value(i)));
            lines << QString::fromLatin1(table) + u' ' +
                         QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
        }
        lines.sort();
        all += lines;
    }
    return all;
}

void compare(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        QCOMPARE(one[i], other[i]);
    QCOMPARE(one.size(), other.size());
}

} // namespace

void TestPullApply::aScannedRowIsTheParsedOne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isScanned");
    const auto add = [](const char *name, const QByteArray &json, bool isScanned) {
        QTest::newRow(name) << json << isScanned;
    };
    add("a row", R"({"deleted":0,"dossier":"id:0197a000-0000-7000-8000-00000000ab01","note":"Café","on":null})", true);
    add("escapes", R"({"a":"one\n\ttwo \"three\" \\ \/ four","b":"\b\f\r"})", true);
    add("an escaped name", R"({"a\"b":"x"})", true);
    add("spaces", " { \"a\" : 1 , \"b\" : [1] } ", false);
    add("spaces only", " { \"a\" : 1 ,\n\"b\" : null } ", true);
    add("numbers", R"({"a":-12,"b":0,"c":999999999999999})", true);
    add("twice the same", R"({"a":1,"a":"later"})", true);
    add("empty texts", R"({"a":"","b":""})", true);
    add("other scripts", R"({"a":"Ελλάδα 日本 🏠"})", true);
    add("a fraction", R"({"a":1.5})", false);
    add("an exponent", R"({"a":1e3})", false);
    add("a long number", R"({"a":9007199254740993})", false);
    add("by number of a sign", R"({"a":"\u00e9"})", false);
    add("truth", R"({"a":true})", false);
    add("an object", R"({"a":{"b":1}})", false);
    add("nothing in it", "{}", false);
    add("no id after all", R"({"a":"id:0197a000-0000-7000-8000-00000000ab0x"})", false);
    add("the null id", R"({"a":"id:00000000-0000-0000-0000-000000000000"})", false);
    add("nearly an id", R"({"a":"id:0197a000-0000-7000-8000-00000000ab"})", true);
    add("not UTF-8", QByteArray("{\"a\":\"\xc3\x28\"}"), false);
    add("a line within a text", "{\"a\":\"one\ntwo\"}", false);
    add("torn", R"({"a":1)", false);
    add("torn in a text", R"({"a":"b)", false);
    add("torn in an escape", R"({"a":"b\)", false);
    add("more behind it", R"({"a":1}{)", false);
    add("an array", "[1]", false);
    add("nothing", "", false);
}

void TestPullApply::aScannedRowIsTheParsedOne()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isScanned);
    RowScan scan;
    QVERIFY(scan.read(R"({"x":"what\twas","y":2})")); // nothing of it stays
    QCOMPARE(scan.read(json), isScanned);
    if (!isScanned)
        return;
    const auto parsed = QJsonDocument::fromJson(json).object();
    QHash<QString, QVariant> scanned; // as a column takes it
    for (const auto &member : scan.members()) {
        QVariant value(QMetaType::fromType<QString>());
        if (member.kind == RowScan::Member::Kind::Text)
            value = QString::fromUtf8(member.text);
        else if (member.kind == RowScan::Member::Kind::Number)
            value = member.number;
        else if (member.kind == RowScan::Member::Kind::Id)
            value = member.idBytes().toByteArray();
        scanned.insert(QString::fromUtf8(member.name), value);
    }
    QCOMPARE(scanned.size(), parsed.size());
    for (auto it = parsed.begin(); it != parsed.end(); ++it)
        QCOMPARE(scanned.value(it.key()), columnFromJournal(it.value()));
}

void TestPullApply::derivedAtOnceAsOneByOne()
{
    SampleHouse house;
    const auto write = [&](const Dossier::Id &dossier, const QString &name, QJsonObject with) {
        with.insert(u"dossier"_s, dossier.toString());
        house.done(name, with);
    };
    int number = 0;
    for (const auto &type : {u"PROBATION"_s, u"VICTIM_RECEPTION"_s, u"PROBATION"_s}) {
        const auto dossier = house.dossier(type);
        house.as(u"dirk"_s);
        for (const auto &summary : {u"Werkt \"sinds maandag\"\nin de bakkerij."_s, u"Café gemeden."_s})
            write(dossier, u"recordContact"_s,
                  {{u"kind"_s, u"OFFICE_TALK"_s},
                   {u"startsAt"_s, u"2027-01-%1T09:00"_s.arg(18 - ++number)},
                   {u"outcome"_s, u"ATTENDED"_s},
                   {u"summary"_s, summary}});
        for (const bool confidential : {false, true})
            write(dossier, u"addDocument"_s,
                  {{u"kind"_s, u"JUDGMENT_COPY"_s},
                   {u"name"_s, u"Vonnis %1"_s.arg(number)},
                   {u"mediaType"_s, u"text/plain"_s},
                   {u"confidential"_s, confidential},
                   {u"content"_s, QString::fromLatin1(QByteArray("woorden").toBase64())}});
    }
    const auto written = derivedOf(house.database());
    QVERIFY(written.filter(u"note_entry"_s).size() >= 9 && written.filter(u"task "_s).size() > 0 &&
            written.filter(u"deadline "_s).size() > 0 && written.filter(u"search_entry"_s).size() > 3);
    const auto all = rowsOf(house.database());

    Puller atOnce(house.workspace()); // in two pages
    QList<SyncRow> some, rest;
    for (const auto &rows : all)
        (some.isEmpty() ? some : rest) += rows;
    atOnce.take(some, true, true);
    atOnce.take(rest, false, true);
    compare(derivedOf(atOnce.workspace->database()), written);

    Puller oneByOne(house.workspace());
    for (qsizetype i = 0; i < all.size(); ++i)
        oneByOne.take(all[i], false, i == 0);
    compare(derivedOf(oneByOne.workspace->database()), written);

    indexNotes(oneByOne.workspace->database(), house.catalogue());
    compare(derivedOf(oneByOne.workspace->database()), written);
}

QTEST_GUILESS_MAIN(TestPullApply)
#include "tst_pullapply.moc"

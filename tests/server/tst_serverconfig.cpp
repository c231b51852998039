// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "server/certificate.h"
#include "server/config.h"
#include "server/http/wire.h"
#include "server/log.h"
#include "server/metrics.h"
#include "tests/support/sampledata.h"

#include <QDirIterator>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

// The problems of a configuration as "code key where", joined.
QString problemsOf(const QStringList &arguments, const Environment &environment = {})
{
    const auto config = readConfig(arguments, environment);
    if (config)
        return {};
    QStringList all;
    for (const auto &problem : config.error())
        all << QStringList{problem.code, problem.details.value("key"_L1).toString(),
                           problem.details.value("where"_L1).toString()}
                   .join(u' ')
                   .trimmed();
    return all.join(u"; "_s);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList dataFolder{u"--data"_s, u"/somewhere"_s};

} // namespace

class TestServerConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLaterIsTheStronger();
    void tellsAllThatIsWrong_data();
    void tellsAllThatIsWrong();
    void tellsWhereInAFile();
    void keepsAPasswordFromOthers();
    void helpNamesEveryKey();
    void everyProblemHasItsSentence();
    void makesACertificateOfItsOwn();
    void makesItAnewBeforeItEnds();
    void makesNoneForOthersToReach();
    void tellsWhatIsWrongWithACertificate();
    void tellsOfAKeyThatIsOpen();
    void aLineOfTheLogIsTypedFields();
    void theLogLeavesOutWhatIsBelowItsLevel();
    void theLogKeepsTheTextOfMessagesToItself();
    void figuresAreWrittenAsPrometheusReadsThem();
    void figuresAreCountedByAllThreads();
    void figuresDoNotGrowWithoutEnd();
};

void TestServerConfig::theLaterIsTheStronger()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"server.conf"_s);
    write(file, "# the house of Ghent\n\ndata = /from/file\nport= 1\nworkers =2\nplain = true\nlog=debug\n");
    const Environment environment{{u"JUSTITIEHUIS_CONFIG"_s, file},
                                  {u"JUSTITIEHUIS_PORT"_s, u"2"_s},
                                  {u"JUSTITIEHUIS_WORKERS"_s, u"3"_s},
                                  {u"JUSTITIEHUIS_IO_THREADS"_s, u"5"_s},
                                  {u"PATH"_s, u"/bin"_s}};
    const auto config =
        readConfig({u"--workers=4"_s, u"--database"_s, u"postgresql://a:b%40c@host/name?sslmode=x"_s}, environment);
    QVERIFY(config);
    QCOMPARE(config->data, u"/from/file"_s);
    QCOMPARE(config->port, 2);
    QCOMPARE(config->workers, 4);
    QCOMPARE(config->ioThreads, 5);
    QCOMPARE(config->plain, true);
    QCOMPARE(config->log, u"debug"_s);
    QCOMPARE(config->bind, u"127.0.0.1"_s);
    QCOMPARE(config->database, u"postgresql://a:b%40c@host/name?sslmode=x"_s);
    const auto again = readConfig({u"--config"_s, file, u"--plain=false"_s, u"--bind"_s, u"::1"_s}, {});
    QVERIFY(again);
    QCOMPARE(again->port, 1);
    QCOMPARE(again->plain, false);
    QCOMPARE(again->bind, u"::1"_s);
}

void TestServerConfig::tellsAllThatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problems");
    QTest::newRow("nothing") << QStringList{} << u"server.dataNeeded"_s;
    QTest::newRow("all right") << dataFolder << QString();
    QTest::newRow("an unknown key and a wrong value")
        << dataFolder + QStringList{u"--prot"_s, u"1"_s, u"--workers"_s, u"none"_s}
        << u"server.unknownKey prot --prot; server.wrongValue workers --workers"_s;
    QTest::newRow("a word that is no option")
        << dataFolder + QStringList{u"start"_s} << u"server.unknownKey start --"_s;
    QTest::newRow("a port too high") << dataFolder + QStringList{u"--port"_s, u"65536"_s}
                                     << u"server.wrongValue port --port"_s;
    QTest::newRow("a port below nought") << dataFolder + QStringList{u"--port=-1"_s}
                                         << u"server.wrongValue port --port"_s;
    QTest::newRow("no worker") << dataFolder + QStringList{u"--workers"_s, u"0"_s}
                               << u"server.wrongValue workers --workers"_s;
    QTest::newRow("no value") << QStringList{u"--data"_s} << u"server.wrongValue data --data"_s;
    QTest::newRow("no value before an option")
        << QStringList{u"--data"_s, u"--plain"_s} << u"server.wrongValue data --data"_s;
    QTest::newRow("neither yes nor no") << dataFolder + QStringList{u"--plain=maybe"_s}
                                        << u"server.wrongValue plain --plain"_s;
    QTest::newRow("a level of the log") << dataFolder + QStringList{u"--log"_s, u"loud"_s}
                                        << u"server.wrongValue log --log"_s;
    QTest::newRow("another database") << dataFolder + QStringList{u"--database"_s, u"mysql://a/b"_s}
                                      << u"server.wrongDatabase"_s;
    QTest::newRow("a database without a name")
        << dataFolder + QStringList{u"--database"_s, u"postgresql://a"_s} << u"server.wrongDatabase"_s;
    QTest::newRow("a certificate alone") << dataFolder + QStringList{u"--certificate"_s, u"a.pem"_s}
                                         << u"server.certificateAndKey"_s;
    QTest::newRow("plain, with a certificate")
        << dataFolder + QStringList{u"--plain"_s, u"--certificate"_s, u"a.pem"_s, u"--key"_s, u"b.pem"_s}
        << u"server.plainWithCertificate"_s;
    QTest::newRow("plain, for others to reach")
        << dataFolder + QStringList{u"--plain"_s, u"--bind"_s, u"0.0.0.0"_s} << u"server.plainOutside"_s;
    QTest::newRow("for others to reach, no certificate")
        << dataFolder + QStringList{u"--bind"_s, u"10.0.0.1"_s} << u"server.certificateNeeded"_s;
    QTest::newRow("no such file") << QStringList{u"--config"_s, u"/none/server.conf"_s} << u"server.cannotReadConfig"_s;
}

void TestServerConfig::tellsAllThatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problems);
    QCOMPARE(problemsOf(arguments), problems);
}

void TestServerConfig::tellsWhereInAFile()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"server.conf"_s);
    write(file, "data = /x\nprot = 1\n\nworkers\nport = many\n");
    QCOMPARE(problemsOf({u"--config"_s, file}, {{u"JUSTITIEHUIS_PROT"_s, u"1"_s}}),
             u"server.unknownKey prot %1:2; server.noKeyAndValue  %1:4; server.wrongValue port %1:5; "
             "server.unknownKey prot JUSTITIEHUIS_PROT"_s.arg(file));
}

void TestServerConfig::keepsAPasswordFromOthers()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"server.conf"_s);
    write(file, "data = /x\ndatabase = postgresql://a:secret@host/name\n");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QCOMPARE(problemsOf({u"--config"_s, file}), u"server.keyOpen"_s);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QCOMPARE(problemsOf({u"--config"_s, file}), QString());
}

void TestServerConfig::helpNamesEveryKey()
{
    const auto help = configHelp();
    for (const auto *key : {"data", "database", "bind", "port", "certificate", "key", "plain", "workers", "io-threads",
                            "connections", "streams", "queue", "body-megabytes", "stop-seconds", "log"}) {
        const auto name = QString::fromLatin1(key);
        QVERIFY2(help.contains(u"  --"_s + name + u' '), key);
        QVERIFY2(!problemsOf(dataFolder + QStringList{u"--%1=-"_s.arg(name)}).contains(u"unknownKey"_s), key);
    }
}

void TestServerConfig::everyProblemHasItsSentence()
{
    static const QRegularExpression form(u"u\"(server\\.[A-Za-z]+)\"_s"_s);
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(PROJECT_SOURCE) + u"/server"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto found = form.globalMatch(QString::fromUtf8(sourceFile(files.next())));
        while (found.hasNext())
            codes << found.next().captured(1);
    }
    QVERIFY(codes.size() > 15);
    for (const auto &code : codes)
        QVERIFY2(hasSentence(code), qPrintable(code));
    for (const auto &key : sentenceKeys())
        QVERIFY2(!key.startsWith(u"server."_s) || codes.contains(key), qPrintable(key));
}

void TestServerConfig::makesACertificateOfItsOwn()
{
    QTemporaryDir folder;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto files = ownCertificate(folder.path(), u"127.0.0.1"_s, now);
    QVERIFY(files);
    QCOMPARE(QFile::permissions(files->key) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOwner),
             QFile::Permissions());
    const auto all = QSslCertificate::fromPath(files->certificate);
    QCOMPARE(all.size(), 1);
    const auto &certificate = all.first();
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{u"localhost"_s});
    const auto addresses = certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    QVERIFY(addresses.contains(u"127.0.0.1"_s));
    QCOMPARE(addresses.size(), 2);
    QVERIFY(certificate.effectiveDate() <= now);
    QCOMPARE(certificate.effectiveDate().daysTo(certificate.expiryDate()), 825);
    QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(certificate.publicKey().length(), 256);
    QCOMPARE(*fingerprint(files->certificate),
             QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
    QVERIFY(tlsContext(files->certificate, files->key));

    QTemporaryDir other;
    const auto others = ownCertificate(other.path(), u"::1"_s, now);
    QVERIFY(others);
    QVERIFY(*fingerprint(others->certificate) != *fingerprint(files->certificate));
    QVERIFY(QSslCertificate::fromPath(others->certificate).first().serialNumber() != certificate.serialNumber());
}

void TestServerConfig::makesItAnewBeforeItEnds()
{
    QTemporaryDir folder;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto first = *fingerprint(ownCertificate(folder.path(), u"localhost"_s, now)->certificate);
    QCOMPARE(*fingerprint(ownCertificate(folder.path(), u"localhost"_s, now.addDays(790))->certificate), first);
    const auto files = ownCertificate(folder.path(), u"localhost"_s, now.addDays(800));
    QVERIFY(*fingerprint(files->certificate) != first);
    QVERIFY(tlsContext(files->certificate, files->key));
    QVERIFY(QFile::remove(files->key));
    const auto again = ownCertificate(folder.path(), u"localhost"_s, now.addDays(800));
    QVERIFY(tlsContext(again->certificate, again->key));
}

void TestServerConfig::makesNoneForOthersToReach()
{
    QTemporaryDir folder;
    for (const auto &bind : {u"0.0.0.0"_s, u"::"_s, u"10.0.0.1"_s, u"server.example"_s}) {
        const auto files = ownCertificate(folder.path(), bind, QDateTime::currentDateTimeUtc());
        QVERIFY(!files);
        QCOMPARE(files.error().code, u"server.certificateNeeded"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    const auto nowhere = ownCertificate(u"/none/such"_s, u"::1"_s, QDateTime::currentDateTimeUtc());
    QCOMPARE(nowhere.error().code, u"storage.cannotWrite"_s);
}

void TestServerConfig::tellsWhatIsWrongWithACertificate()
{
    QTemporaryDir one;
    QTemporaryDir two;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto files = *ownCertificate(one.path(), u"::1"_s, now);
    const auto others = *ownCertificate(two.path(), u"::1"_s, now);
    QCOMPARE(tlsContext(files.certificate, others.key).error().code, u"server.keyNotOfCertificate"_s);
    QCOMPARE(tlsContext(files.key, files.key).error().code, u"server.badCertificate"_s);
    QCOMPARE(tlsContext(files.certificate, files.certificate).error().code, u"server.badKey"_s);
    const auto broken = one.filePath(u"broken.pem"_s);
    write(broken, read(files.key).left(80));
    QCOMPARE(tlsContext(files.certificate, broken).error().code, u"server.badKey"_s);
    QCOMPARE(fingerprint(broken).error().code, u"server.badCertificate"_s);
    QCOMPARE(fingerprint(one.filePath(u"none"_s)).error().code, u"server.badCertificate"_s);
}

void TestServerConfig::tellsOfAKeyThatIsOpen()
{
    QTemporaryDir folder;
    const auto files = *ownCertificate(folder.path(), u"::1"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(checkPrivate(files.key));
    QFile::setPermissions(files.key, QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(checkPrivate(files.key).error().code, u"server.keyOpen"_s);
}

void TestServerConfig::aLineOfTheLogIsTypedFields()
{
    QByteArray lines;
    setLogSink([&](const QByteArray &line) { lines += line; });
    logLine(LogLevel::Info, "request",
            {LogField::word("why", "because"), LogField::id("id", "018f-Ab.c/{id}"), LogField::number("n", -3),
             LogField::flag("yes", true), LogField::duration("ms", std::chrono::microseconds(1234))});
    logLine(LogLevel::Error, "other",
            {LogField::id("a", "Jan Peeters"), LogField::id("b", "x\"},{\""), LogField::id("c", QByteArray(65, 'a')),
             LogField::id("d", "line\nline"), LogField::id("e", "\xc3\xa9")});
    setLogSink({});
    const auto all = lines.trimmed().split('\n');
    QCOMPARE(all.size(), 2);
    auto first = QJsonDocument::fromJson(all[0]).object();
    QVERIFY(QDateTime::fromString(first.take("time"_L1).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(first, QJsonObject({{u"level"_s, u"info"_s},
                                 {u"event"_s, u"request"_s},
                                 {u"why"_s, u"because"_s},
                                 {u"id"_s, u"018f-Ab.c/{id}"_s},
                                 {u"n"_s, -3},
                                 {u"yes"_s, true},
                                 {u"ms"_s, 1.23}}));
    const auto second = QJsonDocument::fromJson(all[1]).object();
    QCOMPARE(second.value("level"_L1).toString(), u"error"_s);
    for (const auto *name : {"a", "b", "c", "d", "e"})
        QCOMPARE(second.value(QLatin1StringView(name)).toString(), u"invalid"_s);
}

void TestServerConfig::theLogLeavesOutWhatIsBelowItsLevel()
{
    int lines = 0;
    setLogSink([&](const QByteArray &) { ++lines; });
    setLogLevel(LogLevel::Warning);
    logLine(LogLevel::Info, "quiet");
    logLine(LogLevel::Warning, "heard");
    setLogLevel(LogLevel::Info);
    logLine(LogLevel::Info, "heard");
    logLine(LogLevel::Debug, "quiet");
    setLogSink({});
    QCOMPARE(lines, 2);
}

void TestServerConfig::theLogKeepsTheTextOfMessagesToItself()
{
    QByteArray lines;
    setLogSink([&](const QByteArray &line) { lines += line; });
    static const QLoggingCategory category("justitiehuis.storage");
    catchQtMessages();
    qCWarning(category, "row of Jan Peeters");
    qInstallMessageHandler(nullptr);
    setLogSink({});
    QVERIFY(lines.contains(R"("category":"justitiehuis.storage")"));
    QVERIFY(!lines.contains("Peeters"));
}

void TestServerConfig::figuresAreWrittenAsPrometheusReadsThem()
{
    Metrics::counter("test_total", {{"route", "/a"}, {"status", "200"}}).add(2);
    Metrics::counter("test_total", {{"route", "a \"b\"\\\n"}}).add();
    Metrics::gauge("test_depth").set(-4);
    auto &histogram = Metrics::histogram("test_seconds", {{"route", "/a"}});
    histogram.observe(std::chrono::milliseconds(1));
    histogram.observe(std::chrono::milliseconds(30));
    histogram.observe(std::chrono::seconds(60));
    QCOMPARE(histogram.count(), 3);
    const auto text = Metrics::text();
    QVERIFY(text.contains("# TYPE test_total counter\ntest_total{route=\"/a\",status=\"200\"} 2\n"));
    QVERIFY(text.contains("test_total{route=\"a \\\"b\\\"\\\\\\n\"} 1\n"));
    QVERIFY(text.contains("# TYPE test_depth gauge\ntest_depth -4\n"));
    QVERIFY(text.contains("# TYPE test_seconds histogram\ntest_seconds_bucket{route=\"/a\",le=\"0.001\"} 1\n"));
    QVERIFY(text.contains("test_seconds_bucket{route=\"/a\",le=\"0.025\"} 1\n"));
    QVERIFY(text.contains("test_seconds_bucket{route=\"/a\",le=\"0.05\"} 2\n"));
    QVERIFY(text.contains("test_seconds_bucket{route=\"/a\",le=\"30\"} 2\n"));
    QVERIFY(text.contains("test_seconds_bucket{route=\"/a\",le=\"+Inf\"} 3\n"));
    QVERIFY(text.contains("test_seconds_sum{route=\"/a\"} 60.031\ntest_seconds_count{route=\"/a\"} 3\n"));
    static const QRegularExpression form(
        u"^(# TYPE [a-z_]+ (counter|gauge|histogram)|[a-z_]+(\\{[a-z]+=\"([^\"\\\\]|\\\\[\"\\\\n])*\"(,[a-z]+=\"([^\"\\\\]|\\\\[\"\\\\n])*\")*\\})? -?[0-9.e+]+)$"_s);
    for (const auto &line : text.trimmed().split('\n'))
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
}

void TestServerConfig::figuresAreCountedByAllThreads()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([] {
            for (int j = 0; j < 5000; ++j)
                Metrics::counter("test_together_total").add();
        });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(Metrics::counter("test_together_total").value(), 20000);
}

void TestServerConfig::figuresDoNotGrowWithoutEnd()
{
    for (int i = 0; i < 2000; ++i)
        Metrics::counter("test_many_total", {{"n", QByteArray::number(i)}}).add();
    const auto text = Metrics::text();
    QCOMPARE(text.count("test_many_total{"), 501);
    QVERIFY(text.contains("test_many_total{overflow=\"true\"} 1500\n"));
}

QTEST_GUILESS_MAIN(TestServerConfig)
#include "tst_serverconfig.moc"

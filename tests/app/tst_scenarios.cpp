// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Each scenario as a user of the command line would run it: a fresh house, one file, every expectation met.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExpectationIsMet_data();
    void everyExpectationIsMet();
    void aScenarioThatIsNotMetSaysSo();

private:
    static int run(const QStringList &arguments, QByteArray &out);
};

int TestScenarios::run(const QStringList &arguments, QByteArray &out)
{
    QProcess process;
    process.start(QStringLiteral(COMMAND_LINE), arguments);
    if (!process.waitForFinished(120000))
        return -1;
    out = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void TestScenarios::everyExpectationIsMet_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("house");
    static const QHash<QString, QString> houses{
        {u"s9"_s, u"TON"_s},         {u"s3"_s, u"VCET"_s},         {u"s4"_s, u"VCET"_s},     {u"s6"_s, u"VCET"_s},
        {u"equipment"_s, u"VCET"_s}, {u"monitoring"_s, u"VCET"_s}, {u"prison"_s, u"VCET"_s}, {u"terms"_s, u"LEU"_s}};
    const QDir folder(QStringLiteral(TEST_DATA) + u"/scenarios"_s);
    for (const auto &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        const auto base = name.section(u'.', 0, 0);
        QTest::newRow(qPrintable(base)) << folder.filePath(name) << houses.value(base, u"GEN"_s);
    }
}

void TestScenarios::everyExpectationIsMet()
{
    QFETCH(QString, file);
    QFETCH(QString, house);
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"data"_s);
    QByteArray out;
    QCOMPARE(run({u"init"_s, u"--house"_s, house, u"--data"_s, data, u"--now"_s, u"2027-01-01"_s}, out), 0);
    const auto code = run({u"run"_s, file, u"--data"_s, data}, out);
    // The lines that went wrong, so that the log is enough to know.
    QStringList wrong;
    int lines = 0;
    for (const auto &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        ++lines;
        const auto answer = QJsonDocument::fromJson(line).object();
        if (answer.contains("failures"_L1) || answer.value("expected"_L1) == QJsonValue(false) ||
            (answer.contains("refused"_L1) && answer.value("expected"_L1) != QJsonValue(true)))
            wrong << QString::fromUtf8(line);
    }
    QVERIFY2(code == 0, qPrintable(u"exit %1\n%2"_s.arg(code).arg(wrong.join(u'\n'))));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(lines > 10);
    QCOMPARE(run({u"check"_s, u"--data"_s, data}, out), 0);
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"--data"_s, data}, out), 0);
}

void TestScenarios::aScenarioThatIsNotMetSaysSo()
{
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"data"_s);
    QByteArray out;
    QCOMPARE(run({u"init"_s, u"--house"_s, u"GEN"_s, u"--data"_s, data}, out), 0);
    QFile file(folder.filePath(u"wrong.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"act": "registerPerson", "as": "setup", "name": "p", "with": {"familyName": "Nietbestaand"}})"
               "\n"
               R"({"show": "person", "id": "$p", "expect": [{"at": "familyName", "is": "Anders"}]})"
               "\n");
    file.close();
    QCOMPARE(run({u"run"_s, file.fileName(), u"--data"_s, data}, out), 1);
    QVERIFY2(out.contains("Anders"), out.constData());
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"

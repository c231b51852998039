// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/inputs.h"

#include <QDir>
#include <QLoggingCategory>
#include <QtTest>

using namespace Qt::StringLiterals;

// Everything libFuzzer found worth keeping, read again in every build.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeptInputIsReadOrRefused_data();
    void everyKeptInputIsReadOrRefused();
};

void TestFuzzCorpus::everyKeptInputIsReadOrRefused_data()
{
    QTest::addColumn<QString>("target");
    for (const auto &target : fuzzFunctions().keys())
        QTest::newRow(qPrintable(target)) << target;
}

void TestFuzzCorpus::everyKeptInputIsReadOrRefused()
{
    QFETCH(QString, target);
    QLoggingCategory::setFilterRules(u"*.warning=false\n*.info=false"_s);
    const QDir folder(QStringLiteral(TEST_DATA) + u"/fuzz/"_s + target);
    const auto files = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY2(files.size() >= 5, qPrintable(folder.path()));
    for (const auto &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        fuzzFunctions().value(target)(file.readAll()); // stops the program where a rule does not hold
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"

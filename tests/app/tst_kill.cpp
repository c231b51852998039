// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "tests/support/sampledata.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

// A working day of four hundred acts on six dossiers, during which the program is killed two hundred times, at moments
// the dice choose. Whatever was answered is kept, whatever was not is there whole or not at all, and work goes on.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredSurvivesAnyKill();

private:
    static QList<QByteArray> day(SampleHouse &house, int lines);
};

QList<QByteArray> TestKill::day(SampleHouse &house, int lines)
{
    QStringList dossiers;
    QStringList persons;
    for (const auto *type :
         {"PROBATION", "PROBATION", "CONDITIONAL_RELEASE", "WORK_PENALTY", "EU_SUPERVISION", "PROVISIONAL_RELEASE"}) {
        const auto dossier = house.dossier(QString::fromLatin1(type));
        dossiers << id(dossier);
        persons << id(house.file(dossier).people.first().person);
    }
    QRandomGenerator dice(20270301);
    QList<QByteArray> all;
    for (int i = 0; i < lines; ++i) {
        const auto at = dice.bounded(dossiers.size());
        const auto &dossier = dossiers[at];
        const auto number = QString::number(i);
        std::pair<QString, QJsonObject> act;
        switch (dice.bounded(6)) {
        case 0:
            act = {u"addTask"_s, {{u"dossier"_s, dossier}, {u"title"_s, u"taak "_s + number}}};
            break;
        case 1:
            act = {u"changePerson"_s, {{u"person"_s, persons[at]}, {u"familyName"_s, u"Verzinsel"_s + number}}};
            break;
        case 2:
            act = {u"planContact"_s,
                   {{u"dossier"_s, dossier},
                    {u"kind"_s, u"OFFICE_TALK"_s},
                    {u"startsAt"_s, u"2027-04-01T10:00"_s},
                    {u"place"_s, number}}};
            break;
        case 3:
            act = {u"addAddress"_s,
                   {{u"person"_s, persons[at]},
                    {u"address"_s, QJsonObject{{u"street"_s, u"Nergensstraat"_s}, {u"number"_s, number}}}}};
            break;
        default:
            act = {u"recordContact"_s,
                   {{u"dossier"_s, dossier},
                    {u"kind"_s, u"OFFICE_TALK"_s},
                    {u"startsAt"_s, u"2027-02-01T10:00"_s},
                    {u"outcome"_s, u"ATTENDED"_s},
                    {u"summary"_s, u"gesprek "_s + number}}};
        }
        all << QJsonDocument(QJsonObject{{u"act"_s, act.first},
                                         {u"as"_s, u"lena"_s},
                                         {u"now"_s, u"2027-03-01T09:00"_s},
                                         {u"with"_s, act.second}})
                   .toJson(QJsonDocument::Compact);
    }
    return all;
}

void TestKill::whatWasAnsweredSurvivesAnyKill()
{
    SampleHouse house;
    const auto lines = day(house, 400);
    const auto acts = house.count("act");
    const auto folder = house.folder();
    house.close();

    QRandomGenerator dice(20270302);
    QSet<QString> answered; // ids of acts whose answer was read
    qsizetype next = 0;     // the first line without an answer
    int kills = 0;
    int during = 0;    // kills that struck after the first answer
    qint64 untold = 0; // acts that were written while their answer was lost
    while (kills < 200) {
        if (next >= lines.size())
            next = 0; // the day again
        QProcess process;
        process.start(QStringLiteral(COMMAND_LINE), {u"run"_s, u"-"_s, u"--data"_s, folder});
        QVERIFY(process.waitForStarted());
        for (qsizetype i = next; i < std::min(next + 60, lines.size()); ++i)
            process.write(lines[i] + '\n');
        process.waitForBytesWritten(1000);
        // Mostly after one of the first answers, at any point of the acts that follow; sometimes while it still starts.
        const int wanted = dice.bounded(6);
        QByteArray out;
        while (out.count('\n') < wanted && process.waitForReadyRead(20000))
            out += process.readAllStandardOutput();
        QTest::qSleep(0);
        const auto pause = std::chrono::microseconds(dice.bounded(wanted == 0 ? 150000 : 12000));
        const auto until = std::chrono::steady_clock::now() + pause;
        while (std::chrono::steady_clock::now() < until) {
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(20000));
        out += process.readAllStandardOutput();
        QVERIFY2(process.exitStatus() == QProcess::CrashExit, // else it ended before: with what words?
                 (QByteArray::number(process.exitCode()) + ' ' + out.right(400) + process.readAllStandardError())
                     .constData());
        ++kills;

        QStringList fresh;
        int answers = 0;
        const auto complete = out.left(out.lastIndexOf('\n') + 1);
        for (const auto &line : complete.split('\n')) {
            if (line.isEmpty())
                continue;
            const auto answer = QJsonDocument::fromJson(line).object();
            QVERIFY2(!answer.contains("refused"_L1), line.constData());
            ++answers;
            if (const auto act = answer.value("act"_L1).toString(); !act.isEmpty())
                fresh << act;
        }
        next += answers;
        during += answers > 0;
        const auto database = Database::open({.file = Workspace::databaseFile(folder)});
        QVERIFY2(database.has_value(), "the database does not open");
        QCOMPARE((*database)->integrityFindings(), QStringList());
        for (const auto &act : fresh) {
            auto row =
                (*database)->query("SELECT count(*) FROM journal JOIN act ON act.mid = journal.mid WHERE act.id = ?",
                                   AnyId::fromString(act));
            QVERIFY(row.next());
            QVERIFY2(row.integer(0) > 0, qPrintable(u"answered and lost: "_s + act));
            answered << act;
        }
        const auto trail = verifyTrail(**database);
        QCOMPARE(trail.findings, QStringList());
        QVERIFY(trail.acts >= acts + answered.size());
        untold = trail.acts - acts - answered.size();
        auto open = (*database)->query("SELECT count(*) FROM sync_ctx");
        QVERIFY(open.next());
        QCOMPARE(open.integer(0), 0);
        if (kills % 20 == 0) { // what a user would ask
            QProcess check;
            check.start(QStringLiteral(COMMAND_LINE), {u"check"_s, u"--data"_s, folder});
            QVERIFY(check.waitForFinished(60000));
            QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
        }
    }
    QVERIFY2(during > 100, qPrintable(QString::number(during)));
    QVERIFY2(answered.size() > 300, qPrintable(QString::number(answered.size())));
    QVERIFY2(untold <= kills, qPrintable(QString::number(untold))); // at most the one under way each time
    // Derived dates follow what is there.
    house.reopen();
    const auto due = house.count("deadline");
    QVERIFY(house.workspace().refreshAll().has_value());
    QCOMPARE(house.count("deadline"), due);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "core/moverun.h"
#include "tests/support/sampledata.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

#include <csignal>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

constexpr int dossiers = 60;

// What the house holds, but for the names a computer gives to new rows.
QStringList heldIn(const QString &folder)
{
    auto workspace =
        Workspace::open(
            {.folder = folder, .login = u"dirk"_s, .clock = Clock(QDateTime(QDate(2027, 3, 16), QTime(12, 0)))})
            .value();
    QStringList lines;
    const auto add = [&](const QByteArray &sql) {
        const auto read = workspace->read([&](const Database &database) {
            auto query = database.queryText(sql);
            while (query.next())
                lines << query.text(0) + u'|' + query.text(1) + u'|' + query.text(2) + u'|' + query.text(3);
            return true;
        });
        if (!read)
            lines << read.error().code;
    };
    add("SELECT number, version, variant || phase, state FROM dossier WHERE deleted = 0 ORDER BY number");
    add("SELECT dossier.number, kind, condition.state || condition.origin, text || coalesce(until_on, '') FROM "
        "condition"
        " JOIN dossier ON dossier.id = condition.dossier WHERE condition.deleted = 0 ORDER BY 1, 2, 3, 4");
    add("SELECT dossier.number, term, due, deadline.state FROM deadline JOIN dossier ON dossier.id = deadline.dossier"
        " ORDER BY 1, 2, 3");
    return lines;
}

QStringList actsIn(const QString &folder)
{
    auto workspace = Workspace::open({.folder = folder, .login = u"dirk"_s}).value();
    return workspace
        ->read([](const Database &database) {
            QStringList lines;
            auto query = database.query("SELECT dossier.number, count(*) FROM act JOIN dossier ON dossier.id ="
                                        " act.dossier WHERE act.name = 'moveDossier' AND act.undone_by IS NULL"
                                        " GROUP BY 1 ORDER BY 1");
            while (query.next())
                lines << query.text(0) + u' ' + query.text(1);
            return lines;
        })
        .value();
}

} // namespace

// A change of law goes over sixty dossiers and comes back, again and again, and the program is killed fifty times on
// the way. It always ends as a run that nobody disturbed.
class TestKillMove : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledRunEndsAsAnUndisturbedOne()
    {
        SampleHouse house(u"GEN"_s, u"2027-03-15T09:00"_s);
        for (int i = 0; i < dossiers; ++i)
            house.dossier(u"PROBATION"_s, {{u"conditions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"TRAINING"_s}}}}});
        auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
        auto conditions = body.value("conditions"_L1).toObject();
        auto special = conditions.value("special"_L1).toArray();
        for (qsizetype i = special.size() - 1; i >= 0; --i)
            if (special[i] == u"TRAINING"_s)
                special.removeAt(i);
        conditions.insert(u"special"_s, special);
        body.insert(u"conditions"_s, conditions);
        auto terms = body.value("terms"_L1).toArray();
        auto first = terms[0].toObject();
        first.insert(u"offset"_s, u"P2M"_s);
        terms.replace(0, first);
        body.insert(u"terms"_s, terms);
        body.insert(u"transition"_s, QJsonObject{{u"applies"_s, u"ALL_RUNNING"_s},
                                                 {u"replaces"_s, QJsonArray{QJsonObject{{u"list"_s, u"condition"_s},
                                                                                        {u"from"_s, u"TRAINING"_s},
                                                                                        {u"to"_s, u"WORK"_s}}}}});
        house.as(u"cato"_s);
        const auto next = house.made(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}, {u"body"_s, body}});
        house.as(u"dirk"_s);
        house.done(u"reviewVersion"_s, {{u"version"_s, id(next)}, {u"agrees"_s, true}});
        house.done(u"publishVersion"_s, {{u"version"_s, id(next)}, {u"from"_s, u"2027-03-16"_s}});
        const auto folder = house.folder();
        house.close();
        QTemporaryDir calm;
        std::filesystem::copy_file(Workspace::databaseFile(folder).toStdString(),
                                   Workspace::databaseFile(calm.path()).toStdString());

        const auto before = heldIn(folder);
        const auto rehearsed = answer(calm.path(), {u"catalogue"_s, u"rehearse"_s, u"PROBATION"_s, u"2"_s});
        QCOMPARE(rehearsed.value("byItself"_L1).toInt(), dossiers);
        const auto whole = answer(calm.path(), {u"catalogue"_s, u"move"_s, u"PROBATION"_s, u"2"_s});
        QCOMPARE(whole.value("moved"_L1).toInt(), dossiers);
        for (const auto *member : {"running", "byItself", "needChoice", "cannot", "there", "overdue", "questions",
                                   "obstacles", "terms", "conditions"})
            QCOMPARE(whole.value(QLatin1StringView(member)), rehearsed.value(QLatin1StringView(member)));
        const auto after = heldIn(calm.path());
        QVERIFY(after != before);
        const auto acts = actsIn(calm.path());
        QCOMPARE(acts.size(), dossiers);

        QRandomGenerator dice(20270316);
        int kills = 0;
        int during = 0; // that cut a run in the middle
        bool back = false;
        while (kills < 50) {
            QProcess process;
            QStringList call{u"catalogue"_s, u"move"_s, u"PROBATION"_s, u"2"_s,    u"--batch"_s, u"2"_s,
                             u"--data"_s,    folder,    u"--as"_s,      u"dirk"_s, u"--now"_s,   u"2027-03-16T10:00"_s};
            if (back)
                call << u"--undo"_s;
            process.start(QStringLiteral(COMMAND_LINE), call);
            QVERIFY(process.waitForStarted());
            const bool ended = process.waitForFinished(40 + dice.bounded(260));
            if (!ended) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                QVERIFY(process.waitForFinished(20000));
                ++kills;
                const auto now = actsIn(folder).size();
                during += now > 0 && now < dossiers;
                continue;
            }
            const auto out = process.readAllStandardOutput();
            QVERIFY2(process.exitCode() == 0, (out + process.readAllStandardError()).constData());
            const auto told = QJsonDocument::fromJson(out).object();
            QCOMPARE(told.value("byItself"_L1).toInt(), dossiers);
            QCOMPARE(told.value("moved"_L1).toInt(), back ? 0 : dossiers);
            QCOMPARE(heldIn(folder), back ? before : after);
            QCOMPARE(actsIn(folder), back ? QStringList() : acts);
            back = !back;
        }
        QVERIFY2(during >= 15, qPrintable(u"only %1 of 50 kills cut a run"_s.arg(during)));
        // The last one is let through.
        QStringList call{u"catalogue"_s, u"move"_s, u"PROBATION"_s, u"2"_s};
        if (back)
            call << u"--undo"_s;
        answer(folder, call);
        QCOMPARE(heldIn(folder), back ? before : after);
        const auto database = Database::open({.file = Workspace::databaseFile(folder)});
        QCOMPARE((*database)->integrityFindings(), QStringList());
        QCOMPARE(verifyTrail(**database).findings, QStringList());
    }

private:
    static QJsonObject answer(const QString &folder, QStringList call)
    {
        call << u"--data"_s << folder << u"--as"_s << u"dirk"_s << u"--now"_s << u"2027-03-16T10:00"_s;
        QProcess process;
        process.start(QStringLiteral(COMMAND_LINE), call);
        process.waitForFinished(60000);
        const auto out = process.readAllStandardOutput();
        if (process.exitCode() != 0)
            qWarning() << out << process.readAllStandardError();
        return QJsonDocument::fromJson(out).object();
    }
};

QTEST_GUILESS_MAIN(TestKillMove)
#include "tst_killmove.moc"

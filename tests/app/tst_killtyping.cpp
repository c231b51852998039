// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/demo.h"
#include "core/dossier/dossierstore.h"
#include "display.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

// The real window on a real display: someone types a note without a pause, the program is killed with -9. At most the
// last two seconds are gone, and the rest stands there again when the program is started.
class TestKillTyping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_display.start(), "Xvfb did not start");
        auto house = Workspace::open({.folder = data(),
                                      .clock = Clock(QDateTime(QDate(2026, 11, 24), QTime(9, 42))),
                                      .language = Language::Nl,
                                      .mayCreate = true,
                                      .house = u"GEN"_s});
        QVERIFY(house.has_value());
        QVERIFY(makeDemo(**house, DemoSize::Small, 1, [](const QString &, int) {}).has_value());
    }

    void atMostTwoSecondsAreLost_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int milliseconds : {2600, 3300, 4100, 5200})
            QTest::addRow("%d ms", milliseconds) << milliseconds;
    }
    void atMostTwoSecondsAreLost()
    {
        QFETCH(const int, milliseconds);
        forget();
        QStringList typed;
        QList<qint64> typedAt;
        qint64 killedAt = 0;
        {
            QProcess program;
            start(program, {u"--page"_s, u"contact"_s});
            QVERIFY(!m_window.isEmpty());
            QVERIFY(!m_display.tool({u"key"_s, u"--window"_s, m_window, u"alt+n"_s}).isNull()); // to the note
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; clock.elapsed() < milliseconds; ++i) {
                const auto word = u"woord%1 "_s.arg(i);
                QVERIFY(!m_display.tool({u"type"_s, u"--delay"_s, u"4"_s, word}).isNull());
                typed << word;
                typedAt << clock.elapsed();
            }
            killedAt = clock.elapsed();
            ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
            QVERIFY(program.waitForFinished(20000));
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        }
        QString owed; // what was typed until two seconds before
        for (qsizetype i = 0; i < typed.size(); ++i)
            if (typedAt[i] <= killedAt - 2000)
                owed += typed[i];
        QVERIFY(!owed.isEmpty());
        const auto kept = note();
        QVERIFY2(typed.join(QString()).startsWith(kept), qPrintable(kept)); // nothing that was not typed
        QVERIFY2(kept.startsWith(owed),
                 qPrintable(u"typed until two seconds before: "_s + owed + u"\nkept: "_s + kept));
    }

    // The program is started again: it opens where one was, with the text there, and one goes on typing.
    void theRestIsOfferedBack()
    {
        const auto before = note();
        QVERIFY(!before.isEmpty());
        QProcess program;
        start(program, {});
        QVERIFY(!m_window.isEmpty());
        QVERIFY(!m_display.tool({u"key"_s, u"alt+n"_s}).isNull());
        QVERIFY(!m_display.tool({u"key"_s, u"ctrl+End"_s}).isNull());
        QVERIFY(!m_display.tool({u"type"_s, u"--delay"_s, u"4"_s, u"en verder"_s}).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(note(), before + u"en verder"_s, 10000);
        QVERIFY(!m_display.tool({u"key"_s, u"ctrl+q"_s}).isNull());
        QVERIFY(program.waitForFinished(20000));
        QCOMPARE(program.exitCode(), 0);
    }

private:
    QString data() const { return m_folder.filePath(u"data"_s); }

    void start(QProcess &program, const QStringList &more)
    {
        auto environment = m_display.environment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(WINDOW_PROGRAM),
                      QStringList{u"--data"_s, data(), u"--user"_s, u"lena"_s, u"--lang"_s, u"nl"_s, u"--now"_s,
                                  u"2026-11-24T10:00"_s} +
                          more);
        m_window = program.waitForStarted(20000)
                       ? m_display.tool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Justitiehuis"_s})
                             .section(u'\n', 0, 0)
                       : QString();
        if (m_window.isEmpty())
            return;
        m_display.tool({u"windowfocus"_s, u"--sync"_s, m_window});
        QTest::qWait(700); // the page is in front, and has the keyboard
    }

    template <typename Work>
    void withDatabase(Work work) const
    {
        const auto database = Database::open({.file = Workspace::databaseFile(data())});
        QVERIFY2(database.has_value(), "the database does not open");
        work(**database);
    }
    void forget() const
    {
        withDatabase([](Database &database) { database.query("DELETE FROM local_draft"); });
    }
    QString note() const
    {
        QString text;
        withDatabase([&](Database &database) {
            auto query = database.query("SELECT body FROM local_draft WHERE key LIKE 'lena/recordContact/%'");
            if (query.next())
                text = query.object(0).value("text"_L1).toString();
        });
        return text;
    }

    Display m_display{};
    QTemporaryDir m_folder{};
    QString m_window{};
};

QTEST_GUILESS_MAIN(TestKillTyping)
#include "tst_killtyping.moc"

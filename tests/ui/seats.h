// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/script.h"
#include "serverdevice.h"

#include <QTest>

// A scenario of the centre, each of its lines done on the computer of who does it, with a real server between them. A
// technician has a laptop, by a line that can be cut.
class Seats
{
public:
    struct Seat
    {
        std::unique_ptr<ServerDevice> device{};
        std::unique_ptr<Workspace> workspace{};
        std::unique_ptr<Script> script{};
        bool laptop = false;
    };

    // Gives the accounts of the scenario; the lines are still to be done.
    void open(const QString &file)
    {
        qputenv("JH_KEYRING", "file");
        QVERIFY(m_server.start());
        m_line = std::make_unique<Relay>(m_server.port());
        QFile lines(file);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QStringList laptops;
        for (int number = 1; !lines.atEnd(); ++number) {
            const auto line = lines.readLine();
            const auto parsed = QJsonDocument::fromJson(line).object();
            const auto with = parsed.value(QLatin1StringView("with")).toObject();
            const auto word = [&](const char *name) { return with.value(QLatin1StringView(name)).toString(); };
            if (parsed.value(QLatin1StringView("act")) == QStringLiteral("registerStaff")) {
                m_server.addAccount(word("login"), word("role"), QStringLiteral("VCET"), word("organisation"),
                                    word("name"));
                seats[word("login")].laptop = word("role") == QStringLiteral("TECHNICIAN");
                m_sitting = word("login");
                m_now = parsed.value(QLatin1StringView("now")).toString(m_now);
            } else if (!parsed.isEmpty()) {
                m_lines << std::pair(number, line);
            }
        }
        for (auto &[login, seat] : seats) {
            seat.device = std::make_unique<ServerDevice>(m_server, login, seat.laptop);
            if (seat.laptop) {
                auto account = seat.device->account();
                account.server.url.setPort(m_line->port());
                QVERIFY(account.save(seat.device->folder()).has_value());
            }
            sitDown(login);
        }
    }

    // The next lines, until one that is not for `stopBefore` to pass, or all.
    void play(const std::function<bool(const QJsonObject &)> &stopBefore = {})
    {
        while (!m_lines.isEmpty()) {
            const auto [number, line] = m_lines.first();
            auto parsed = QJsonDocument::fromJson(line).object();
            if (stopBefore && stopBefore(parsed))
                return;
            m_lines.removeFirst();
            const auto as = parsed.value(QLatin1StringView("as")).toString(m_sitting);
            if (as != m_sitting)
                hand(m_sitting, as);
            if (QTest::currentTestFailed())
                return;
            if (parsed.contains(QLatin1StringView("now")))
                m_now = parsed.value(QLatin1StringView("now")).toString();
            if (parsed.value(QLatin1StringView("show")) == QStringLiteral("audit")) {
                checkLooks(parsed, number);
                continue;
            }
            parsed.insert(QStringLiteral("now"), m_now); // of the line before, wherever that was done
            auto &script = *seats.at(m_sitting).script;
            const auto answer = script.perform(QJsonDocument(parsed).toJson(QJsonDocument::Compact), number);
            QVERIFY2(answer.asExpected, QJsonDocument(answer.json).toJson().constData());
            names = script.names();
        }
    }
    // The next lines are done in another way, until one that is not.
    void skip(const std::function<bool(const QJsonObject &)> &stopBefore)
    {
        while (!m_lines.isEmpty() && !stopBefore(QJsonDocument::fromJson(m_lines.first().second).object()))
            m_lines.removeFirst();
    }

    // Who is done sends what he has; who goes on fetches it.
    void hand(const QString &from, const QString &to)
    {
        for (const auto &login : {from, to})
            synchronise(login);
        seats.at(to).script->setNames(names);
        m_sitting = to;
    }

    // What was right where it was done is right on the server: nothing is set aside.
    void synchronise(const QString &login)
    {
        const auto &seat = seats.at(login);
        if (seat.laptop && m_isCut)
            return;
        // The days of a scenario are not those of the server, which sends a technician what he does soon: he asks.
        if (seat.laptop)
            for (const auto &id : std::as_const(names))
                if (seats.at(m_sitting).workspace->dossierView(Dossier::Id::fromString(id)))
                    seat.device->carry(Dossier::Id::fromString(id));
        const auto report = seat.device->synchronise();
        seat.workspace->noticeForeign(report.changes); // as a window does
        const auto aside = seat.workspace->read([](const Database &database) {
            auto rows = database.query("SELECT act.name, outcome FROM outbox_txn JOIN act ON act.mid = outbox_txn.mid"
                                       " WHERE outcome LIKE '%needsReview%'");
            QStringList all;
            while (rows.next())
                all << rows.text(0) + u' ' + rows.text(1);
            return all;
        });
        QVERIFY2(aside.has_value() && aside->isEmpty(),
                 qPrintable(login + QStringLiteral(": ") + aside->join(QChar(u'\n'))));
        QCOMPARE(report.conflicts + report.kept, 0);
    }

    void cut(bool isCut)
    {
        m_isCut = isCut;
        m_line->cut(isCut);
    }

    // Gets up from a computer, for a window to take the seat; and sits down again.
    void getUp(const QString &login)
    {
        seats.at(login).script.reset();
        seats.at(login).workspace.reset();
    }
    void sitDown(const QString &login)
    {
        auto &seat = seats.at(login);
        seat.workspace = seat.device->open(QDateTime::fromString(m_now, Qt::ISODate));
        seat.script = std::make_unique<Script>(*seat.workspace, Language::Nl, seat.workspace->clock());
        seat.script->setNames(names);
    }

    std::map<QString, Seat> seats{};
    QHash<QString, QString> names{};

private:
    // Who looked at what is kept by the server, and asked of it.
    void checkLooks(const QJsonObject &line, int number)
    {
        const auto &seat = seats.at(m_sitting);
        SyncRound round(*seat.workspace, seat.device->account(), QStringLiteral("1"));
        QVERIFY(round.authorise().has_value());
        const auto reply = round.link().call("GET", QStringLiteral("/v1/access?limit=100"));
        QVERIFY(reply.has_value() && ServerLink::refusal(*reply).has_value());
        for (const auto &value : line.value(QLatin1StringView("expect")).toArray()) {
            auto at = value[QLatin1StringView("at")].toString();
            at.replace(QStringLiteral("/kind"), QStringLiteral("/action"));
            const auto found = valueAt(reply->json(), at);
            QVERIFY2(found == value[QLatin1StringView("is")],
                     qPrintable(QStringLiteral("%1: %2 is %3").arg(number).arg(at, found.toString())));
        }
    }

    TestServer m_server{};
    std::unique_ptr<Relay> m_line{};
    QList<std::pair<int, QByteArray>> m_lines{}; // with their number in the file
    QString m_sitting{};
    QString m_now{};
    bool m_isCut = false;
};

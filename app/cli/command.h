// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/views/views.h"
#include "core/dossier/dossierstore.h"
#include "core/monitoring/events.h"
#include "core/paper/sheet.h"
#include "core/statistics/freezestore.h"
#include "core/proposal/difference.h"
#include "core/workspace.h"

#include <QCommandLineParser>
#include <QTextStream>

// What every command has at hand: its options, the data folder when it needs one, and where its answer goes.
class CommandLine
{
public:
    enum ExitCode { Done = 0, Refused = 1, Usage = 2, Storage = 3 };

    explicit CommandLine(const QStringList &arguments);

    int run();

private:
    struct Command
    {
        const char *name;
        const char *description;
        QList<QCommandLineOption> options;
        const char *positional;
        int (CommandLine::*perform)();
    };
    static QList<Command> commands();

    int init();
    int catalogue();
    int rehearseVersion();
    int moveDossiers();
    int publishVersion();
    int tryVersion();
    int exportPackage();
    int importPackage(const QJsonObject &json);
    Result<QJsonObject> rehearsed(const QString &code, int version); // with the answers of --choose
    int deadline();
    int calendar();
    int act();
    int acts();
    int runFile();
    int helpFor();
    int dossier();
    int person();
    int equipment();
    int tasks();
    int agendaOf();
    int find();
    int report();
    int paper();
    int statistics();
    int catalogueQuality();
    int exportData();
    int audit();
    int check();
    int backup();
    int restore();
    int sync();
    int signUp();
    int syncRound();
    int forget(const Problem &why);
    int resolve();
    int onServer(const QString &what);
    int store();
    int monitoring();
    int monitoringAlarms();
    int monitoringEvents();
    int monitoringSimulate();
    int monitoringWatch();
    int monitoringQueue();
    int monitoringTechnicians();
    int monitoringPeople();
    int capacity();
    int plan();
    int propose();
    int measure(QDate first);
    int planAutomatically(QDate first);
    int carryOutPlan(const DayPlan &plan, const QList<PlanChangeLine> &lines);
    int solve();
    Result<QJsonObject> sendEvents(const QList<DeviceEvent> &events);
    // The data folder's password was given, or there is none.
    static Outcome unlocked(const QString &folder);
    // An enciphered back-up of another computer opens with the password it was made under.
    static Outcome backupUnlocked(const QString &backup, const QString &folder);

    QString dataFolder() const;
    // Opens the data folder once; writes the problem and gives null when it cannot.
    Workspace *workspace();
    // The same, for what partners may not look at.
    Workspace *houseWorkspace();
    int answer(const QJsonObject &json);
    int answerLeaflet(const Catalogue &catalogue, const DossierType &type, QDate on);
    int answerRows(const QString &name, const QJsonArray &rows);
    int problem(const Problem &problem);
    int usage(const QString &message);
    int exitCode(const Problem &problem) const;
    QString argument(int index) const { return m_arguments.value(index); }
    Result<DossierStore::Filter> dossierFilter(); // of the options --filter and --limit
    int answerSheet(const Result<Sheet> &sheet, const QString &object, const AnyId &id, const Dossier::Id &dossier);
    int answerFigures(const FigureTable &whole, const FrozenFigures *frozen);
    Result<Dossier::Id> dossierNamed(const QString &idOrNumber);
    Result<QByteArray> readInput(const QString &fileOrDash) const;
    QDate dateOption(const QString &name) const;

    friend class Script;

    QStringList m_all;
    QCommandLineParser m_parser{};
    QStringList m_arguments{};
    Language m_language = Language::Nl;
    Clock m_clock{};
    int m_failed = Storage;
    bool m_evenExpired = false;
    std::unique_ptr<Workspace> m_workspace{};
    QTextStream m_out;
    QTextStream m_err;
};

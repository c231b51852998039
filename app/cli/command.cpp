// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"

#include "core/base/sentence.h"
#include "core/dossier/dossierstore.h"
#include "core/sync/revocation.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

CommandLine::CommandLine(const QStringList &arguments) : m_all(arguments), m_out(stdout), m_err(stderr) {}

QList<CommandLine::Command> CommandLine::commands()
{
    const QCommandLineOption at({u"at"_s, u"on"_s}, u"As it is on this day."_s, u"date"_s);
    const QCommandLineOption limit(u"limit"_s, u"At most this many."_s, u"n"_s, u"100"_s);
    return {
        {"init",
         "Makes a data folder; with --demo full of invented people.",
         {{u"house"_s, u"Code of the house (GEN)."_s, u"code"_s, u"GEN"_s},
          {u"demo"_s, u"SMALL, HOUSE or FLANDERS."_s, u"size"_s},
          {u"seed"_s, u"The same seed gives the same people."_s, u"n"_s, u"1"_s}},
         "",
         &CommandLine::init},
        {"catalogue",
         "list | houses | show CODE | leaflet CODE [VERSION] | validate FILE… | import FILE | export CODE | diff CODE "
         "V1 V2 | publish CODE VERSION --from DATE | trial CODE VERSION | rehearse CODE VERSION | move CODE VERSION | "
         "quality CODE",
         {at,
          {u"dry-run"_s, u"Only say what would happen."_s},
          {u"from"_s, u"The day a published version begins."_s, u"date"_s},
          {u"package"_s, u"Export types with what they use, to be taken in elsewhere."_s},
          {u"decided"_s, u"The day of the invented decision of a trial."_s, u"date"_s},
          {u"choose"_s, u"What becomes of what the law leaves open."_s, u"key=answer"_s},
          {u"batch"_s, u"Dossiers in one transaction."_s, u"n"_s},
          {u"undo"_s, u"Bring the dossiers of a move back."_s},
          {u"out"_s, u"The leaflet on paper: a PDF."_s, u"file"_s}},
         "what [CODE…]",
         &CommandLine::catalogue},
        {"deadline",
         "When a term runs out, and why.",
         {{u"from"_s, u"The event: 2027-01-29 or 2027-01-29T10:00."_s, u"iso"_s},
          {u"offset"_s, u"P1M, P10D, -P5WD, PT24H …"_s, u"offset"_s},
          {u"type"_s, u"DEADLINE, LATEST_BEFORE, NOT_BEFORE, INTERVAL_MAX, END, AT_ONCE or REMINDER."_s, u"type"_s,
           u"DEADLINE"_s},
          {u"roll"_s, u"To the next working day when it falls on a weekend or holiday."_s},
          {u"pause"_s, u"FROM/TO, TO is the first day after it; may be given several times."_s, u"from/to"_s},
          {u"given"_s, u"The length the judgment gives, for PARAM."_s, u"duration"_s},
          {u"today"_s, u"For a pause that still runs."_s, u"date"_s},
          {u"calendar"_s, u"legal or service."_s, u"calendar"_s, u"legal"_s}},
         "",
         &CommandLine::deadline},
        {"calendar", "Legal holidays and closing days of a year.", {}, "YEAR", &CommandLine::calendar},
        {"act",
         "Does one act.",
         {{u"json"_s, u"Its parameters: a file, or - for standard input."_s, u"file"_s}},
         "NAME",
         &CommandLine::act},
        {"acts", "The acts and the JSON Schema of their parameters.", {}, "[NAME]", &CommandLine::acts},
        {"help-for",
         "What a parameter of an act means, where it comes back, and the law of a type.",
         {{u"type"_s, u"Code of a dossier type."_s, u"code"_s},
          {u"value"_s, u"What is chosen: the code of a decision, a condition, a contact …"_s, u"code"_s},
          at},
         "ACT PARAMETER",
         &CommandLine::helpFor},
        {"run",
         "Many acts, an answer per line.",
         {{u"stop-on-refusal"_s, u"End at the first line that is refused."_s}},
         "FILE.jsonl",
         &CommandLine::runFile},
        {"dossier",
         "list | show ID|NUMBER",
         {{u"filter"_s, u"name=value: type, state (OPEN), assistant; may be given several times."_s, u"filter"_s},
          limit},
         "what [ID]",
         &CommandLine::dossier},
        {"equipment",
         "list | show SERIAL | stock",
         {{u"state"_s, u"ORDERED, READY, WORN …"_s, u"code"_s},
          {u"kind"_s, u"ANKLE_TAG_RF, HOME_UNIT …"_s, u"code"_s},
          {u"text"_s, u"Part of a serial, barcode or name."_s, u"text"_s},
          at,
          limit},
         "what [SERIAL]",
         &CommandLine::equipment},
        {"capacity",
         "How much can be monitored, and the coming weeks as a band; what if with --technicians and --service-days.",
         {at,
          {u"weeks"_s, u"How many weeks ahead."_s, u"n"_s, u"8"_s},
          {u"technicians"_s, u"So many more (or less)."_s, u"n"_s},
          {u"service-days"_s, u"As if cleaning and testing took so long."_s, u"n"_s}},
         "",
         &CommandLine::capacity},
        {"plan",
         "show: the visits of a day, and what is to be planned; propose ID: where one visit can go and why not "
         "elsewhere;"
         " auto: many planned at once, as a difference; solve FILE: plans a problem in VROOM's format.",
         {{u"date"_s, u"show, auto: the (first) day; today when not given."_s, u"date"_s},
          {u"days"_s, u"auto: so many days."_s, u"n"_s, u"1"_s},
          {u"region"_s, u"auto: of this region only."_s, u"code"_s},
          {u"replan"_s, u"auto: what stands may move too, as little as can be."_s},
          {u"technicians"_s, u"auto: what if there were so many more."_s, u"n"_s},
          {u"accept"_s, u"propose: carries out place N; auto: carries it all out."_s, u"n"_s},
          {u"reason"_s, u"Why the plan is changed."_s, u"text"_s},
          {u"seconds"_s, u"auto, solve: so long it goes on getting better."_s, u"n"_s, u"1"_s},
          {u"seed"_s, u"auto, solve: the same seed gives the same plan of as many steps."_s, u"n"_s, u"1"_s},
          {u"threads"_s, u"solve: so many tries beside each other."_s, u"n"_s, u"1"_s}},
         "what [file]",
         &CommandLine::plan},
        {"person",
         "list | show ID | duplicates (--family, --given, --birth, --number)",
         {{u"family"_s, u"Family name."_s, u"name"_s},
          {u"given"_s, u"Given name."_s, u"name"_s},
          {u"birth"_s, u"Birth date."_s, u"date"_s},
          {u"number"_s, u"National number."_s, u"number"_s},
          limit},
         "what [ID]",
         &CommandLine::person},
        {"tasks",
         "What is due, overdue or waiting.",
         {{u"user"_s, u"Login."_s, u"login"_s}, {u"until"_s, u"Due on or before."_s, u"date"_s}, limit},
         "",
         &CommandLine::tasks},
        {"agenda",
         "Appointments, dates, tasks and absences of some days; as iCalendar without names with --ics.",
         {{u"staff"_s, u"Login; oneself when not given."_s, u"login"_s},
          {u"from"_s, u"First day."_s, u"date"_s},
          {u"to"_s, u"Last day."_s, u"date"_s},
          {u"ics"_s, u"The iCalendar file."_s, u"file"_s}},
         "",
         &CommandLine::agendaOf},
        {"search", "By name, number, register number, birth date, address.", {limit}, "TEXT", &CommandLine::find},
        {"report",
         "make DOSSIER KIND --out FILE.pdf | list DOSSIER",
         {{u"out"_s, u"The PDF."_s, u"file"_s}},
         "what DOSSIER [KIND]",
         &CommandLine::report},
        {"paper",
         "list | dossier ID|NUMBER | visit ID|NUMBER [CONTACT] | day [DATE]; on paper, as a PDF",
         {{u"out"_s, u"The PDF."_s, u"file"_s},
          {u"filter"_s, u"list: as of dossier list."_s, u"filter"_s},
          {u"staff"_s, u"day: login; oneself when not given."_s, u"login"_s},
          {u"limit"_s, u"list: at most this many."_s, u"n"_s, u"500"_s}},
         "what [ID]",
         &CommandLine::paper},
        {"statistics",
         "YEAR | freeze YEAR | frozen YEAR | diff YEAR | rows FIGURE [YEAR] | published",
         {{u"as-known-on"_s, u"With what was registered on this day."_s, u"date"_s},
          {u"house"_s, u"Of one house; all when not given."_s, u"code"_s},
          {u"third-party"_s, u"To leave the house: what is small is hidden."_s},
          {u"reports"_s, u"Also the reports on time, of however many dossiers."_s},
          {u"note"_s, u"freeze: what it is for."_s, u"text"_s},
          {u"out"_s, u"A file: .pdf, .csv or .json."_s, u"file"_s}},
         "what [YEAR|FIGURE]",
         &CommandLine::statistics},
        {"export",
         "dossier ID | person ID | conditions DOSSIER",
         {{u"out"_s, u"A file; standard output when not given."_s, u"file"_s}},
         "what ID",
         &CommandLine::exportData},
        {"audit",
         "show | history ROW | verify",
         {{u"dossier"_s, u"Of one dossier."_s, u"id"_s}, {u"user"_s, u"Of one user."_s, u"login"_s}, limit},
         "what",
         &CommandLine::audit},
        {"check", "The health of the data folder.", {}, "", &CommandLine::check},
        {"backup", "A checked copy while it is in use.", {}, "FILE", &CommandLine::backup},
        {"restore", "Puts a back-up in place.", {}, "FILE", &CommandLine::restore},
        {"sync",
         "Signs this computer up with a server (--server), or goes once through what waits on both sides; status,\n"
         "conflicts, resolve ID --keep mine|theirs|both, unsent [--out FILE], late, decide ID --accept|--refuse "
         "--note,\n"
         "carry DOSSIER [--off], looks [--dossier ID] (who looked at what, of the privacy officer), search TEXT,\n"
         "sign-in --password.",
         {{u"server"_s, u"The address of the server: sign up with it."_s, u"url"_s},
          {u"code"_s, u"The code that was handed over for this computer."_s, u"code"_s},
          {u"password"_s, u"The password; with the first computer it is chosen."_s, u"text"_s},
          {u"name"_s, u"What this computer is called."_s, u"text"_s},
          {u"certificate"_s, u"The server's certificate (PEM), when no authority of the system signed it."_s,
           u"file"_s},
          {u"fingerprint"_s, u"The SHA-256 of that certificate, as the operator reads it out."_s, u"hex"_s},
          {u"once"_s, u"Go once through what waits; that is what is done anyway."_s},
          {u"all"_s, u"Also what is decided."_s},
          {u"keep"_s, u"mine, theirs or both."_s, u"which"_s},
          {u"accept"_s, u"Take the late work over."_s},
          {u"refuse"_s, u"Do not take it over; --note says why."_s},
          {u"note"_s, u"Why."_s, u"text"_s},
          {u"off"_s, u"No longer carry it."_s},
          {u"dossier"_s, u"looks: of one dossier."_s, u"id"_s},
          limit,
          {u"out"_s, u"Write to this file."_s, u"file"_s}},
         "[what] [id]",
         &CommandLine::sync},
        {"monitoring",
         "people | queue | technicians | alarms [--open] | watch | events FILE --supplier CODE | simulate --hours N "
         "--seed S "
         "[--faults …]\n"
         "(--to URL --key KEY | --out FILE)",
         {{u"open"_s, u"alarms: only what somebody still has to look at."_s},
          {u"supplier"_s, u"events: whose they are; simulate --to: whose are sent."_s, u"code"_s},
          {u"hours"_s, u"simulate: how long, from --now on."_s, u"n"_s, u"24"_s},
          {u"seed"_s, u"simulate: the same seed gives the same events."_s, u"n"_s, u"1"_s},
          {u"faults"_s, u"simulate: what goes wrong on purpose: all, none, or names with commas."_s, u"names"_s,
           u"all"_s},
          {u"to"_s, u"simulate: the address of a server that takes them in."_s, u"url"_s},
          {u"key"_s, u"simulate: the key of the supplier there."_s, u"key"_s},
          {u"fingerprint"_s, u"simulate: the SHA-256 of the server's certificate."_s, u"hex"_s},
          {u"out"_s, u"simulate: a file of lines, for monitoring events."_s, u"file"_s},
          limit},
         "what [FILE]",
         &CommandLine::monitoring},
        {"store",
         "status | encipher | password: whether the data of this computer are enciphered. The password is asked on "
         "the\n"
         "terminal, or read from JH_PASSPHRASE (a new one from JH_NEW_PASSPHRASE), as by every command.",
         {},
         "[what]",
         &CommandLine::store},
    };
}

int CommandLine::run()
{
    const QList<QCommandLineOption> common{
        {u"data"_s, u"The data folder."_s, u"dir"_s},
        {u"as"_s, u"Who acts (login)."_s, u"user"_s},
        {u"now"_s, u"Fixes the clock, for tests and rehearsals; what is recorded says so."_s, u"iso"_s},
        {u"lang"_s, u"nl, fr, de or en."_s, u"language"_s, u"nl"_s},
        {u"lines"_s, u"One JSON object per line."_s}};
    const auto all = commands();
    // The first word that is not an option names the command.
    QString name;
    for (qsizetype i = 1; i < m_all.size() && name.isEmpty(); ++i) {
        if (m_all[i].startsWith(u"--") && !m_all[i].contains(u'=')) {
            const auto option = m_all[i].mid(2);
            if (option == u"data" || option == u"as" || option == u"now" || option == u"lang")
                ++i;
        } else if (!m_all[i].startsWith(u"-")) {
            name = m_all[i];
        }
    }
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command &command) { return name == QLatin1StringView(command.name); });
    if (found == all.end()) {
        auto &stream = name.isEmpty() && (m_all.contains(u"--help"_s) || m_all.contains(u"-h"_s)) ? m_out : m_err;
        if (m_all.contains(u"--version"_s)) {
            m_out << "justitiehuis-cli " << QCoreApplication::applicationVersion() << '\n';
            return Done;
        }
        stream << "justitiehuis-cli COMMAND [options]\n\n";
        for (const auto &command : all)
            stream << "  " << QString::fromLatin1(command.name).leftJustified(12) << command.description << '\n';
        stream << "\nEvery command: --data DIR --as USER --now ISO --lang nl|fr|de|en --lines; COMMAND --help tells "
                  "more.\n"
                  "Exit codes: 0 done, 1 refused by a rule, 2 wrong usage, 3 storage or network failure.\n";
        return &stream == &m_out ? Done : Usage;
    }
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.setApplicationDescription(QString::fromLatin1(found->description));
    const auto help = m_parser.addHelpOption();
    m_parser.addOptions(common);
    m_parser.addOptions(found->options);
    m_parser.addPositionalArgument(QString::fromLatin1(found->name), QString::fromLatin1(found->positional));
    if (!m_parser.parse(m_all))
        return usage(m_parser.errorText());
    if (m_parser.isSet(help)) {
        m_out << m_parser.helpText();
        return Done;
    }
    m_arguments = m_parser.positionalArguments().mid(1);
    if (!isLanguageCode(m_parser.value(u"lang"_s)))
        return usage(u"--lang: nl, fr, de, en"_s);
    m_language = languageFromCode(m_parser.value(u"lang"_s));
    if (const auto now = m_parser.value(u"now"_s); !now.isEmpty()) {
        const auto at = now.size() == 10 ? QDateTime(QDate::fromString(now, Qt::ISODate), QTime(9, 0))
                                         : QDateTime::fromString(now, Qt::ISODate);
        if (!at.isValid())
            return usage(u"--now: 2027-01-20T09:00"_s);
        m_clock = Clock(at);
    }
    const auto code = (this->*found->perform)();
    m_out.flush();
    m_err.flush();
    return code;
}

QString CommandLine::dataFolder() const
{
    const auto folder = m_parser.value(u"data"_s);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
}

Workspace *CommandLine::workspace()
{
    if (m_workspace)
        return m_workspace.get();
    if (auto open = unlocked(dataFolder()); !open) {
        m_failed = problem(open.error());
        return nullptr;
    }
    if (revocationOf(dataFolder())) { // also when it was killed while it forgot
        const auto gone = forgetDevice(dataFolder(), QDateTime::currentDateTimeUtc());
        m_failed = problem(gone ? Problem{Problem::Kind::Refused, u"server.revoked"_s, {}, {}} : gone.error());
        return nullptr;
    }
    auto opened = Workspace::open({.folder = dataFolder(),
                                   .login = m_parser.value(u"as"_s),
                                   .clock = m_clock,
                                   .language = m_language,
                                   .evenExpired = m_evenExpired});
    if (!opened) {
        problem(opened.error());
        m_failed = exitCode(opened.error());
        return nullptr;
    }
    m_workspace = std::move(*opened);
    return m_workspace.get();
}

Workspace *CommandLine::houseWorkspace()
{
    if (!workspace())
        return nullptr;
    if (auto allowed = m_workspace->ofTheHouse(); !allowed) {
        m_failed = problem(allowed.error());
        return nullptr;
    }
    return m_workspace.get();
}

int CommandLine::exitCode(const Problem &problem) const
{
    switch (problem.kind) {
    case Problem::Kind::Refused:
    case Problem::Kind::Input:
        return Refused;
    case Problem::Kind::Usage:
        return Usage;
    case Problem::Kind::Storage:
        return Storage;
    }
    return Storage;
}

int CommandLine::problem(const Problem &problem)
{
    const auto json = problemJson(m_workspace.get(), problem, m_language);
    m_out << QJsonDocument(json).toJson(m_parser.isSet(u"lines"_s) ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (m_parser.isSet(u"lines"_s))
        m_out << '\n';
    m_err << problemText(m_workspace.get(), problem, m_language) << '\n';
    return exitCode(problem);
}

int CommandLine::usage(const QString &message)
{
    m_err << message << '\n';
    m_err.flush();
    return Usage;
}

int CommandLine::answer(const QJsonObject &json)
{
    m_out << QJsonDocument(json).toJson(m_parser.isSet(u"lines"_s) ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (m_parser.isSet(u"lines"_s))
        m_out << '\n';
    return Done;
}

int CommandLine::answerRows(const QString &name, const QJsonArray &rows)
{
    if (m_parser.isSet(u"lines"_s)) {
        for (const auto &row : rows)
            m_out << QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact) << '\n';
        return Done;
    }
    if (name.isEmpty()) {
        m_out << QJsonDocument(rows).toJson(QJsonDocument::Indented);
        return Done;
    }
    return answer({{name, rows}});
}

Result<Dossier::Id> CommandLine::dossierNamed(const QString &idOrNumber)
{
    if (const auto id = AnyId::fromString(idOrNumber); !id.isNull())
        return Dossier::Id(id);
    return workspace()->read([&](const Database &database) -> Result<Dossier::Id> {
        const auto dossier = DossierStore(database).byNumber(idOrNumber);
        if (!dossier)
            return tl::make_unexpected(dossier.error());
        return dossier->id;
    });
}

Result<QByteArray> CommandLine::readInput(const QString &fileOrDash) const
{
    QFile file(fileOrDash);
    if (!(fileOrDash == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failed(u"storage.noSuchFile"_s, {{u"file"_s, fileOrDash}});
    return file.readAll();
}

QDate CommandLine::dateOption(const QString &name) const
{
    return QDate::fromString(m_parser.value(name), Qt::ISODate);
}

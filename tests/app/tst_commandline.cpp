// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out{};
    QByteArray err{};

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
    QString refused() const { return object().value("refused"_L1).toObject().value("code"_L1).toString(); }
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(COMMAND_LINE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAcceptanceLine();
    void exitCodesSayWhatHappened_data();
    void exitCodesSayWhatHappened();
    void aDeadlineIsToldWithItsSteps_data();
    void aDeadlineIsToldWithItsSteps();
    void theCalendarNamesItsDays();
    void theCatalogueIsListed();
    void aLeafletIsTold();
    void aFileIsValidated();
    void anActAnswersWithWhatItMade();
    void theActsArePublished();
    void figuresAreCountedFrozenAndCompared();
    void aDossierShowsEverything();
    void linesAreOneObjectEach();
    void sentencesComeInTheLanguageAsked();
    void aBackupIsRestored();
    void exportsAreLogged();
    void everyCommandHasHelp();
    void aHiddenDossierIsNotConfirmed();
    void theAgendaIsReadAndExported();
    void papersAreMadeAndLogged();
    void aVersionGoesItsWayByCommands(); // the last: it stays law in this folder

private:
    QStringList with(const QStringList &arguments, const QString &user = QStringLiteral("lena"))
    {
        return arguments + QStringList{u"--data"_s, m_data, u"--now"_s, u"2027-01-29T09:00"_s, u"--as"_s, user};
    }
    Ran act(const QString &name, const QJsonObject &json, const QString &user = QStringLiteral("lena"))
    {
        return run(with({u"act"_s, name, u"--json"_s, u"-"_s}, user), QJsonDocument(json).toJson());
    }

    QTemporaryDir m_folder{};
    QString m_data{};
    QString m_dossier{};
    QString m_number{};
    QString m_victims{};
};

void TestCommandLine::initTestCase()
{
    m_data = m_folder.filePath(u"data"_s);
    const auto made = run({u"init"_s, u"--house"_s, u"GEN"_s, u"--data"_s, m_data, u"--now"_s, u"2027-01-01"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object().value("house"_L1).toString(), u"GEN"_s);
    QCOMPARE(made.object().value("folder"_L1).toString(), m_data);
    for (const auto &[login, role] : {std::pair{u"lena"_s, u"JUSTICE_ASSISTANT"_s}, {u"vera"_s, u"VICTIM_ASSISTANT"_s}})
        QCOMPARE(act(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, login}, {u"role"_s, role}}, u"setup"_s).code,
                 0);
    const auto mandate = [](const QString &type, const QString &principal, const QString &family) {
        return QJsonObject{
            {u"type"_s, type},
            {u"receivedOn"_s, u"2027-01-20"_s},
            {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-01-15"_s}, {u"principal"_s, principal}}},
            {u"people"_s, QJsonArray{QJsonObject{
                              {u"new"_s, QJsonObject{{u"familyName"_s, family}, {u"givenName"_s, u"Fiktief"_s}}}}}}};
    };
    auto probation = mandate(u"PROBATION"_s, u"CORRECTIONAL_COURT"_s, u"Testmans"_s);
    probation.insert(u"duration"_s, u"P3Y"_s);
    probation.insert(u"assistant"_s, u"lena"_s);
    const auto first = act(u"registerMandate"_s, probation);
    QCOMPARE(first.code, 0);
    m_dossier = first.object().value("id"_L1).toString();
    m_number = run(with({u"dossier"_s, u"show"_s, m_dossier})).object().value("number"_L1).toString();
    QCOMPARE(m_number, u"GEN-2027-00001"_s);
    m_victims = act(u"registerMandate"_s, mandate(u"VICTIM_RECEPTION"_s, u"PROSECUTOR"_s, u"Hersenschim"_s), u"vera"_s)
                    .object()
                    .value("id"_L1)
                    .toString();
    QVERIFY(!m_victims.isEmpty());
}

void TestCommandLine::theAcceptanceLine()
{
    const auto ran = run({u"deadline"_s, u"--from"_s, u"2027-01-29"_s, u"--offset"_s, u"P1M"_s, u"--roll"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value("date"_L1).toString(), u"2027-03-01"_s);
    QCOMPARE(ran.object().value("raw"_L1).toString(), u"2027-02-28"_s);
    QCOMPARE(ran.object().value("rolled"_L1), QJsonValue(true));
    const auto steps = ran.object().value("steps"_L1).toArray();
    QVERIFY(steps.size() >= 3);
    for (const auto &step : steps) {
        QVERIFY(!step["kind"_L1].toString().isEmpty());
        QVERIFY(QDate::fromString(step["date"_L1].toString().left(10), Qt::ISODate).isValid());
        QVERIFY(step.toObject().contains("text"_L1));
    }
    QCOMPARE(steps.last()["date"_L1].toString(), u"2027-03-01"_s);
}

void TestCommandLine::exitCodesSayWhatHappened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *name, const QString &line, int code, const QString &refused = {}) {
        QTest::newRow(name) << line.split(u' ') << code << refused;
    };
    row("done: a calendar", u"calendar 2027"_s, 0);
    row("done: help", u"--help"_s, 0);
    row("done: the version", u"--version"_s, 0);
    row("done: a healthy folder", u"check DATA"_s, 0);
    row("refused: no such dossier", u"dossier show GEN-2027-99999 DATA"_s, 1, u"dossier.notFound"_s);
    row("refused: no such act", u"act flyToTheMoon DATA"_s, 1, u"act.unknown"_s);
    row("refused: a date nobody can read", u"deadline --from tomorrow --offset P1M"_s, 1, u"deadline.badMoment"_s);
    row("refused: an offset nobody can read", u"deadline --from 2027-01-29 --offset P1X"_s, 1, u"deadline.badOffset"_s);
    row("refused: an empty pause", u"deadline --from 2027-01-29 --offset P1M --pause 2027-02-10/2027-02-05"_s, 1,
        u"deadline.pauseEmpty"_s);
    row("refused: no such type", u"catalogue show PETS"_s, 1, u"catalogue.noSuchType"_s);
    row("refused: what a report may be", u"report make GEN-2027-00001 POEM --out OUT/x.pdf DATA"_s, 1,
        u"report.notOfThisType"_s);
    row("usage: nothing asked", QString(), 2);
    row("usage: a command nobody knows", u"dance"_s, 2);
    row("usage: an option nobody knows", u"calendar 2027 --loudly"_s, 2);
    row("usage: no offset", u"deadline --from 2027-01-29"_s, 2);
    row("usage: a language nobody has", u"calendar 2027 --lang lb"_s, 2);
    row("usage: a clock nobody can read", u"calendar 2027 --now soon"_s, 2);
    row("usage: a year that is none", u"calendar soon"_s, 2);
    row("usage: an agenda without its days", u"agenda --from 2027-02-01 DATA"_s, 2);
    row("usage: an agenda that ends before it begins", u"agenda --from 2027-02-02 --to 2027-02-01 DATA"_s, 2);
    row("refused: the agenda of nobody", u"agenda --staff niemand --from 2027-02-01 --to 2027-02-02 DATA"_s, 1,
        u"access.noSuchUser"_s);
    row("storage: an agenda that cannot be written",
        u"agenda --from 2027-02-01 --to 2027-02-02 --ics NOWHERE/x.ics DATA"_s, 3, u"storage.cannotWrite"_s);
    row("usage: half a command", u"dossier DATA"_s, 2);
    row("storage: no such folder", u"check --data NOWHERE"_s, 3, u"storage.noDataFolder"_s);
    row("storage: a house on top of a house", u"init --house GEN DATA"_s, 3, u"storage.alreadyThere"_s);
    row("storage: a file that is not there", u"run NOWHERE.jsonl DATA"_s, 3, u"storage.noSuchFile"_s);
    row("storage: a back-up that is not there", u"restore NOWHERE.db DATA"_s, 3, u"storage.noSuchFile"_s);
    row("storage: a place that cannot be written", u"report make GEN-2027-00001 INTAKE --out NOWHERE/x.pdf DATA"_s, 3,
        u"storage.cannotWrite"_s);
}

void TestCommandLine::exitCodesSayWhatHappened()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, refused);
    arguments.removeAll(QString());
    if (arguments.removeAll(u"DATA"_s))
        arguments = with(arguments);
    arguments.replaceInStrings(u"NOWHERE"_s, m_folder.filePath(u"nergens/bestand"_s))
        .replaceInStrings(u"OUT"_s, m_folder.path());
    const auto ran = run(arguments);
    QVERIFY2(ran.code == code, (ran.out + ran.err).constData());
    if (!refused.isEmpty()) {
        QCOMPARE(ran.refused(), refused);
        const auto sentence = ran.object().value("refused"_L1).toObject().value("sentence"_L1).toString();
        QVERIFY2(sentence.size() > 10 && !sentence.contains(u'{') && !sentence.contains(u'@'), qPrintable(sentence));
        QVERIFY(ran.object().value("refused"_L1).toObject().contains("article"_L1));
        QVERIFY(!ran.err.isEmpty()); // the message, for who reads
    }
    if (code == 2) {
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }
}

void TestCommandLine::aDeadlineIsToldWithItsSteps_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("raw");
    QTest::newRow("working days over Ascension")
        << u"--from 2027-04-29 --offset P5WD"_s << u"2027-05-07"_s << u"2027-05-07"_s;
    QTest::newRow("counted back") << u"--from 2027-04-20 --offset -P10D --type LATEST_BEFORE"_s << u"2027-04-10"_s
                                  << u"2027-04-10"_s;
    QTest::newRow("the end of a measure does not roll")
        << u"--from 2027-01-31 --offset P1M --type END"_s << u"2027-02-28"_s << u"2027-02-28"_s;
    QTest::newRow("a pause of ten days") << u"--from 2027-01-29 --offset P1M --roll --pause 2027-02-05/2027-02-15"_s
                                         << u"2027-03-10"_s << u"2027-03-10"_s;
    QTest::newRow("a length the judgment gives")
        << u"--from 2027-01-15 --offset PARAM --given P3Y --type END"_s << u"2030-01-15"_s << u"2030-01-15"_s;
}

void TestCommandLine::aDeadlineIsToldWithItsSteps()
{
    QFETCH(QString, options);
    QFETCH(QString, date);
    QFETCH(QString, raw);
    const auto ran = run(QStringList{u"deadline"_s} + options.split(u' '));
    QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
    QCOMPARE(ran.object().value("date"_L1).toString(), date);
    QCOMPARE(ran.object().value("raw"_L1).toString(), raw);
    QCOMPARE(ran.object().value("rolled"_L1).toBool(), date != raw);
}

void TestCommandLine::theCalendarNamesItsDays()
{
    const auto ran = run({u"calendar"_s, u"2027"_s, u"--lang"_s, u"fr"_s});
    QMap<QString, QString> legal;
    for (const auto &day : ran.object().value("days"_L1).toArray())
        if (day["legal"_L1].toBool())
            legal.insert(day["date"_L1].toString(), day["name"_L1].toString());
    QCOMPARE(legal.size(), 10);
    QVERIFY(legal.contains(u"2027-03-29"_s)); // Easter Monday
    QVERIFY(legal.contains(u"2027-05-06"_s)); // Ascension
    QVERIFY2(legal.value(u"2027-07-21"_s).contains(u"nationale"_s), qPrintable(legal.value(u"2027-07-21"_s)));
}

void TestCommandLine::theCatalogueIsListed()
{
    const auto houses = run({u"catalogue"_s, u"houses"_s}).list();
    QVERIFY(std::any_of(houses.begin(), houses.end(), [](const QJsonValue &one) {
        return one["code"_L1] == u"GEN"_s && !one["courts"_L1].toArray().isEmpty();
    }));
    const auto all = run({u"catalogue"_s, u"list"_s}).list();
    QCOMPARE(all.size(), 35);
    for (const auto &one : all) {
        for (const auto &member : {"code"_L1, "version"_L1, "from"_L1, "until"_L1, "name"_L1})
            QVERIFY(one.toObject().contains(member));
        QVERIFY(one["version"_L1].isDouble());
        for (const auto &language : {"nl"_L1, "fr"_L1, "de"_L1, "en"_L1})
            QVERIFY(!one["name"_L1][language].toString().isEmpty());
    }
    const auto old = run({u"catalogue"_s, u"list"_s, u"--at"_s, u"2026-04-07"_s}).list();
    const auto fresh = run({u"catalogue"_s, u"list"_s, u"--at"_s, u"2026-04-08"_s}).list();
    const auto version = [](const QJsonArray &list, const QString &code) {
        for (const auto &one : list)
            if (one["code"_L1].toString() == code)
                return one["version"_L1].toInt();
        return 0;
    };
    QCOMPARE(version(old, u"WORK_PENALTY"_s), 1);
    QCOMPARE(version(fresh, u"WORK_PENALTY"_s), 2);
    QCOMPARE(fresh.size(), 32);
    const auto changes =
        run({u"catalogue"_s, u"diff"_s, u"WORK_PENALTY"_s, u"1"_s, u"2"_s}).object().value("changes"_L1).toArray();
    QVERIFY(!changes.isEmpty());
    QVERIFY(changes.first().toObject().contains("place"_L1));
}

void TestCommandLine::aLeafletIsTold()
{
    const auto told = [&](const QString &on, const QString &language) {
        return run({u"catalogue"_s, u"leaflet"_s, u"WORK_PENALTY"_s, u"--on"_s, on, u"--lang"_s, language}).object();
    };
    const auto old = told(u"2026-04-07"_s, u"nl"_s);
    QVERIFY(old.value("version"_L1).toString().startsWith(u"Versie 1, "_s));
    QVERIFY(told(u"2026-04-08"_s, u"fr"_s).value("version"_L1).toString().startsWith(u"Version 2, "_s));
    QCOMPARE(old.value("sections"_L1).toArray().size(), 11);
    const auto line = old.value("sections"_L1)[0]["lines"_L1][0].toObject();
    for (const auto &member : {"text"_L1, "article"_L1, "confidence"_L1, "note"_L1, "item"_L1})
        QVERIFY(line.contains(member));
    QCOMPARE(run({u"catalogue"_s, u"leaflet"_s, u"WORK_PENALTY"_s, u"2"_s}).object(), told(u"2026-04-08"_s, u"nl"_s));
    const auto paper = m_folder.filePath(u"leaflet.pdf"_s);
    QCOMPARE(run({u"catalogue"_s, u"leaflet"_s, u"PROBATION"_s, u"--out"_s, paper}).code, 0);
    QVERIFY(QFileInfo(paper).size() > 1000);
    QCOMPARE(run({u"catalogue"_s, u"leaflet"_s, u"PETS"_s}).refused(), u"catalogue.noSuchType"_s);
}

void TestCommandLine::aFileIsValidated()
{
    const auto exported = run({u"catalogue"_s, u"export"_s, u"PROBATION"_s});
    QCOMPARE(exported.code, 0);
    QFile right(m_folder.filePath(u"right.json"_s));
    QVERIFY(right.open(QIODevice::WriteOnly));
    right.write(exported.out);
    right.close();
    QFile wrong(m_folder.filePath(u"wrong.json"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray(exported.out).replace("\"P1M\"", "\"P1X\""));
    wrong.close();
    QCOMPARE(run({u"catalogue"_s, u"validate"_s, right.fileName()}).code, 0);
    const auto ran = run({u"catalogue"_s, u"validate"_s, right.fileName(), wrong.fileName()});
    QCOMPARE(ran.code, 1);
    const auto files = ran.object().value("files"_L1).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0]["valid"_L1].toBool(), true);
    QCOMPARE(files[1]["valid"_L1].toBool(), false);
    QCOMPARE(files[1]["findings"_L1][0]["place"_L1].toString(), u"terms[0].offset"_s);
}

void TestCommandLine::anActAnswersWithWhatItMade()
{
    const auto ran = act(u"addTask"_s, {{u"dossier"_s, m_dossier}, {u"title"_s, u"bellen"_s}});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value("id"_L1).toString().size(), 36);
    QCOMPARE(ran.object().value("changed"_L1).toArray(), QJsonArray{u"own_task"_s});
    QVERIFY(ran.object().value("sentence"_L1).toString().contains(u"bellen"_s));
    const auto refused = act(u"addTask"_s, {{u"dossier"_s, m_dossier}, {u"tilte"_s, u"bellen"_s}});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.refused(), u"act.unknownField"_s);
    QVERIFY(refused.err.contains("tilte"));
    const auto broken = run(with({u"act"_s, u"addTask"_s, u"--json"_s, u"-"_s}), "{\"title\": ");
    QCOMPARE(broken.code, 1);
    QCOMPARE(broken.refused(), u"json.syntax"_s);
}

void TestCommandLine::theActsArePublished()
{
    const auto acts = run({u"acts"_s}).object().value("acts"_L1).toArray();
    QVERIFY(acts.size() > 40);
    for (const auto &one : acts)
        QVERIFY(!one["name"_L1].toString().isEmpty() && !one["description"_L1].toString().isEmpty());
    const auto schema = run({u"acts"_s, u"addTask"_s}).object();
    QCOMPARE(schema.value("$schema"_L1).toString(), u"http://json-schema.org/draft-07/schema#"_s);
    QVERIFY(schema.value("required"_L1).toArray().contains(u"title"_s));
    QCOMPARE(run({u"acts"_s, u"flyToTheMoon"_s}).code, 2);
}

void TestCommandLine::aDossierShowsEverything()
{
    for (const auto &name : {m_dossier, m_number}) {
        const auto shown = run(with({u"dossier"_s, u"show"_s, name})).object();
        QCOMPARE(shown.value("number"_L1).toString(), m_number);
        const auto deadlines = shown.value("deadlines"_L1).toArray();
        QVERIFY(!deadlines.isEmpty());
        bool found = false;
        for (const auto &one : deadlines)
            if (one["term"_L1].toString() == u"T1") {
                found = true;
                for (const auto &member : {"raw"_L1, "due"_L1, "computed"_L1, "overridden"_L1, "steps"_L1})
                    QVERIFY2(one.toObject().contains(member), member.data());
                QCOMPARE(one["due"_L1].toString(), u"2027-03-01"_s);
                QCOMPARE(one["overridden"_L1], QJsonValue(false));
            }
        QVERIFY(found);
    }
    const auto list = run(with({u"dossier"_s, u"list"_s})).list();
    QCOMPARE(list.size(), 1); // the victims' one is not for her
    QCOMPARE(run(with({u"dossier"_s, u"list"_s, u"--filter"_s, u"type=WORK_PENALTY"_s})).list().size(), 0);
    QCOMPARE(run(with({u"search"_s, u"testmans"_s})).code, 0);
    QVERIFY(run(with({u"tasks"_s})).code == 0);
}

void TestCommandLine::linesAreOneObjectEach()
{
    const auto ran = run({u"catalogue"_s, u"list"_s, u"--lines"_s});
    int lines = 0;
    for (const auto &line : ran.out.split('\n'))
        if (!line.isEmpty()) {
            QVERIFY(QJsonDocument::fromJson(line).isObject());
            ++lines;
        }
    QCOMPARE(lines, 35);
}

void TestCommandLine::sentencesComeInTheLanguageAsked()
{
    QSet<QString> sentences;
    for (const auto &language : {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s})
        sentences << run(with({u"dossier"_s, u"show"_s, u"GEN-2027-99999"_s, u"--lang"_s, language}))
                         .object()
                         .value("refused"_L1)["sentence"_L1]
                         .toString();
    QCOMPARE(sentences.size(), 4);
}

void TestCommandLine::aBackupIsRestored()
{
    const auto file = m_folder.filePath(u"kopie.db"_s);
    const auto kept = run(with({u"backup"_s, file}));
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.object().value("bytes"_L1).toInteger(), QFileInfo(file).size());
    const auto people = run(with({u"person"_s, u"list"_s})).list().size();
    QCOMPARE(act(u"registerPerson"_s, {{u"familyName"_s, u"Nakomer"_s}}).code, 0);
    QCOMPARE(run(with({u"person"_s, u"list"_s})).list().size(), people + 1);
    QCOMPARE(run({u"restore"_s, file, u"--data"_s, m_data}).code, 0);
    QCOMPARE(run(with({u"person"_s, u"list"_s})).list().size(), people);
    const auto health = run(with({u"check"_s}));
    QCOMPARE(health.code, 0);
    QCOMPARE(health.object().value("healthy"_L1), QJsonValue(true));
    QVERIFY(health.object().value("acts"_L1).toInt() > 0);
}

void TestCommandLine::exportsAreLogged()
{
    QCOMPARE(run(with({u"export"_s, u"conditions"_s, m_number})).code, 0);
    const auto looks =
        run(with({u"audit"_s, u"show"_s, u"--dossier"_s, m_number})).object().value("looks"_L1).toArray();
    QVERIFY(std::any_of(looks.begin(), looks.end(), [](const QJsonValue &look) {
        return look["action"_L1].toString() == u"EXPORT" && look["user"_L1].toString() == u"lena";
    }));
    const auto verified = run(with({u"audit"_s, u"verify"_s}));
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.object().value("findings"_L1).toArray().isEmpty());
}

void TestCommandLine::everyCommandHasHelp()
{
    const auto all = run({u"--help"_s});
    static const QRegularExpression form(u"^  (\\w+) "_s, QRegularExpression::MultilineOption);
    auto commands = form.globalMatch(QString::fromUtf8(all.out));
    int count = 0;
    for (; commands.hasNext(); ++count) {
        const auto name = commands.next().captured(1);
        const auto help = run({name, u"--help"_s});
        QVERIFY2(help.code == 0 && help.out.contains("--data"), qPrintable(name));
    }
    QVERIFY(count >= 17);
}

void TestCommandLine::aHiddenDossierIsNotConfirmed()
{
    const auto hidden = run(with({u"dossier"_s, u"show"_s, m_victims}));
    QCOMPARE(hidden.code, 1);
    QCOMPARE(hidden.refused(), u"dossier.notFound"_s);
    QVERIFY(!hidden.out.contains("Hersenschim"));
    QCOMPARE(run(with({u"dossier"_s, u"show"_s, m_victims}, u"vera"_s)).code, 0);
    const auto victim = run(with({u"person"_s, u"list"_s}, u"vera"_s)).list();
    QCOMPARE(victim.size(), 1); // neither does she see his people
    for (const auto &command :
         {QStringList{u"search"_s, u"hersenschim"_s}, QStringList{u"person"_s, u"list"_s},
          QStringList{u"person"_s, u"duplicates"_s, u"--family"_s, u"Hersenschim"_s},
          QStringList{u"export"_s, u"person"_s, victim[0]["id"_L1].toString()},
          QStringList{u"person"_s, u"show"_s, victim[0]["id"_L1].toString()},
          QStringList{u"report"_s, u"list"_s, m_victims}, QStringList{u"export"_s, u"dossier"_s, m_victims},
          QStringList{u"tasks"_s, u"--user"_s, u"vera"_s},
          QStringList{u"agenda"_s, u"--staff"_s, u"vera"_s, u"--from"_s, u"2027-01-01"_s, u"--to"_s, u"2028-12-31"_s},
          QStringList{u"audit"_s, u"show"_s}}) {
        const auto ran = run(with(command));
        QVERIFY2(!ran.out.contains("Hersenschim"), qPrintable(command.join(u' ')));
    }
}

void TestCommandLine::theAgendaIsReadAndExported()
{
    QCOMPARE(act(u"planContact"_s, {{u"dossier"_s, m_dossier},
                                    {u"kind"_s, u"OFFICE_TALK"_s},
                                    {u"startsAt"_s, u"2027-03-29T10:00"_s},
                                    {u"endsAt"_s, u"2027-03-29T10:45"_s},
                                    {u"place"_s, u"lokaal 2.04"_s}})
                 .code,
             0);
    QCOMPARE(act(u"recordAbsence"_s,
                 {{u"from"_s, u"2027-03-30"_s}, {u"until"_s, u"2027-03-31"_s}, {u"reason"_s, u"LEAVE"_s}})
                 .code,
             0);
    const QStringList days{u"agenda"_s, u"--from"_s, u"2027-03-22"_s, u"--to"_s, u"2027-04-05"_s};
    const auto read = run(with(days));
    QCOMPARE(read.code, 0);
    const auto contact = read.object().value("contacts"_L1)[0];
    QCOMPARE(contact["startsAt"_L1].toString(), u"2027-03-29T10:00"_s);
    QVERIFY(contact["person"_L1].toString().contains(u"Testmans"_s));
    QCOMPARE(read.object().value("absences"_L1)[0]["reason"_L1].toString(), u"LEAVE"_s);
    QCOMPARE(read.object().value("days"_L1)[0]["date"_L1].toString(), u"2027-03-29"_s); // Easter Monday
    QVERIFY(run(with(days + QStringList{u"--staff"_s, u"lena"_s}, u"vera"_s))
                .object()
                .value("absences"_L1)[0]["reason"_L1]
                .toString()
                .isEmpty());
    const auto file = m_folder.filePath(u"agenda.ics"_s);
    QCOMPARE(run(with(days + QStringList{u"--ics"_s, file})).code, 0);
    QFile ics(file);
    QVERIFY(ics.open(QIODevice::ReadOnly));
    const auto text = ics.readAll();
    QVERIFY(text.contains("DTSTART;TZID=Europe/Brussels:20270329T100000"));
    QVERIFY(text.contains(m_number.toLatin1()) && !text.contains("Testmans"));
    const auto looks = run(with({u"audit"_s, u"show"_s})).object().value("looks"_L1).toArray();
    QVERIFY(std::any_of(looks.begin(), looks.end(),
                        [](const QJsonValue &look) { return look["object"_L1].toString() == u"agenda"; }));
}

void TestCommandLine::papersAreMadeAndLogged()
{
    const auto planned =
        act(u"planContact"_s,
            {{u"dossier"_s, m_dossier}, {u"kind"_s, u"HOME_VISIT"_s}, {u"startsAt"_s, u"2027-02-02T14:00"_s}})
            .object()
            .value("id"_L1)
            .toString();
    const auto out = m_folder.filePath(u"blad.pdf"_s);
    for (const auto &command :
         {QStringList{u"list"_s, u"--filter"_s, u"assistant=lena"_s}, QStringList{u"dossier"_s, m_number},
          QStringList{u"visit"_s, m_dossier}, QStringList{u"visit"_s, m_dossier, planned},
          QStringList{u"day"_s, u"2027-02-02"_s}, QStringList{u"day"_s, u"2027-02-02"_s, u"--staff"_s, u"vera"_s}}) {
        QFile::remove(out);
        const auto ran = run(with(QStringList{u"paper"_s} + command + QStringList{u"--out"_s, out}));
        QVERIFY2(ran.code == 0, (command.join(u' ').toUtf8() + ran.err).constData());
        QFile pdf(out);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QCOMPARE(ran.object().value("bytes"_L1).toInteger(), QFileInfo(out).size());
    }
    QFile::remove(out);
    const auto hidden = run(with({u"paper"_s, u"dossier"_s, m_victims, u"--out"_s, out}));
    QCOMPARE(hidden.code, 1);
    QCOMPARE(hidden.refused(), u"dossier.notFound"_s);
    const auto unknown = run(with({u"paper"_s, u"visit"_s, m_dossier, u"x"_s, u"--out"_s, out}));
    QCOMPARE(unknown.refused(), u"contact.notPlanned"_s);
    for (const auto &wrong :
         {QStringList{u"list"_s}, QStringList{u"poem"_s, u"--out"_s, out}, QStringList{u"visit"_s, u"--out"_s, out},
          QStringList{u"day"_s, u"tomorrow"_s, u"--out"_s, out},
          QStringList{u"list"_s, u"--filter"_s, u"colour=red"_s, u"--out"_s, out}})
        QVERIFY2(run(with(QStringList{u"paper"_s} + wrong)).code == 2, qPrintable(wrong.join(u' ')));
    QVERIFY(!QFile::exists(out));
}

void TestCommandLine::figuresAreCountedFrozenAndCompared()
{
    const QTemporaryDir folder;
    const auto data = folder.filePath(u"data"_s);
    const auto with = [&](const QStringList &arguments, const QString &now = u"2026-11-24T10:00"_s) {
        return run(arguments +
                   QStringList{u"--data"_s, data, u"--as"_s, u"dirk"_s, u"--now"_s, now, u"--lang"_s, u"en"_s});
    };
    QCOMPARE(with({u"init"_s, u"--demo"_s, u"SMALL"_s}).code, 0);
    const auto counted = with({u"statistics"_s, u"2026"_s});
    QCOMPARE(counted.code, 0);
    QHash<QString, QJsonObject> figures;
    for (const auto &one : counted.object().value("figures"_L1).toArray()) {
        const auto figure = one.toObject();
        for (const auto &member : {u"group"_s, u"name"_s, u"value"_s, u"definition"_s})
            QVERIFY2(figure.contains(member), qPrintable(member));
        figures.insert(figure.value("code"_L1).toString(), figure);
    }
    const auto fresh = figures.value(u"JH:NEW_MANDATES"_s).value("value"_L1).toInt();
    QVERIFY(fresh > 5);
    QCOMPARE(
        with({u"statistics"_s, u"rows"_s, u"JH:NEW_MANDATES"_s, u"2026"_s}).object().value("rows"_L1).toArray().size(),
        fresh);
    QCOMPARE(with({u"statistics"_s, u"rows"_s, u"NO:SUCH"_s, u"2026"_s}).refused(), u"figures.noSuchFigure"_s);
    QCOMPARE(with({u"statistics"_s, u"rows"_s, u"JH:NEW_MANDATES"_s, u"2026"_s, u"--third-party"_s}).refused(),
             u"figures.rowsStayHere"_s);
    QCOMPARE(with({u"statistics"_s, u"diff"_s, u"2026"_s}).refused(), u"figures.notFrozen"_s);
    QCOMPARE(with({u"statistics"_s, u"freeze"_s, u"2026"_s, u"--note"_s, u"yearly report"_s}).object().value("note"_L1),
             u"yearly report"_s);
    QVERIFY(with({u"statistics"_s, u"diff"_s, u"2026"_s}).object().value("dossiers"_L1).toArray().isEmpty());
    QCOMPARE(with({u"statistics"_s, u"frozen"_s, u"2026"_s}, u"2027-02-01T09:00"_s).object().value("frozenAt"_L1),
             u"2026-11-24T10:00:00"_s);
    for (const auto &ending : {u".pdf"_s, u".csv"_s, u".json"_s}) {
        const auto file = folder.filePath(u"figures"_s + ending);
        QCOMPARE(with({u"statistics"_s, u"2026"_s, u"--third-party"_s, u"--out"_s, file}).code, 0);
        QVERIFY(QFile(file).size() > 1000);
    }
    QVERIFY(with({u"statistics"_s, u"2026"_s, u"--as-known-on"_s, u"2026-02-01"_s}).object().value("openOn"_L1) ==
            u"2026-02-01"_s);
    QVERIFY(with({u"statistics"_s, u"published"_s}).object().value("published"_L1).toArray().size() > 10);
    QVERIFY(with({u"catalogue"_s, u"quality"_s, u"PROBATION"_s}).object().value("fields"_L1).toArray().size() > 8);
    QCOMPARE(with({u"statistics"_s}).code, 2);
    QCOMPARE(with({u"statistics"_s, u"2026"_s, u"--house"_s, u"NOPE"_s}).refused(), u"storage.unknownHouse"_s);
}

void TestCommandLine::aVersionGoesItsWayByCommands()
{
    for (const auto &[login, role] : {std::pair{u"cato"_s, u"CATALOGUE_MANAGER"_s}, {u"dirk"_s, u"HOUSE_DIRECTOR"_s}})
        QCOMPARE(act(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, login}, {u"role"_s, role}}, u"setup"_s).code,
                 0);
    const auto drafted =
        act(u"draftVersion"_s,
            {{u"code"_s, u"PROBATION"_s},
             {u"patch"_s, QJsonObject{{u"transition"_s, QJsonObject{{u"applies"_s, u"ALL_RUNNING"_s}}}}}},
            u"cato"_s);
    QCOMPARE(drafted.code, 0);
    const QStringList publish{u"catalogue"_s, u"publish"_s, u"PROBATION"_s, u"2"_s, u"--from"_s, u"2027-01-29"_s};
    QCOMPARE(run(with(publish, u"cato"_s)).refused(), u"catalogue.notReviewed"_s);
    QCOMPARE(run(with(publish.first(4), u"cato"_s)).code, 2);
    QCOMPARE(run(with({u"catalogue"_s, u"publish"_s, u"PROBATION"_s, u"9"_s, u"--from"_s, u"2027-01-29"_s}, u"cato"_s))
                 .refused(),
             u"catalogue.noSuchVersion"_s);
    QCOMPARE(
        act(u"reviewVersion"_s, {{u"version"_s, drafted.object().value("id"_L1)}, {u"agrees"_s, true}}, u"dirk"_s).code,
        0);
    QCOMPARE(run(with(publish, u"cato"_s)).code, 0);

    const auto tried = run(with({u"catalogue"_s, u"trial"_s, u"PROBATION"_s, u"2"_s}, u"cato"_s)).object();
    QCOMPARE(tried.value("type"_L1).toString(), u"PROBATION"_s);
    QVERIFY(!tried.value("deadlines"_L1).toArray().isEmpty());
    const auto rehearsed = run(with({u"catalogue"_s, u"rehearse"_s, u"PROBATION"_s, u"2"_s}, u"cato"_s)).object();
    QCOMPARE(rehearsed.value("byItself"_L1).toInt(), 1);
    const QStringList move{u"catalogue"_s, u"move"_s, u"PROBATION"_s, u"2"_s};
    QCOMPARE(run(with(move + QStringList{u"--dry-run"_s}, u"cato"_s)).object(), rehearsed);
    const auto moved = run(with(move, u"cato"_s)).object();
    QCOMPARE(moved.value("moved"_L1).toInt(), 1);
    for (auto it = rehearsed.begin(); it != rehearsed.end(); ++it)
        QCOMPARE(moved.value(it.key()), it.value());
    QCOMPARE(run(with({u"dossier"_s, u"show"_s, m_dossier})).object().value("version"_L1).toInt(), 2);
    QCOMPARE(run(with(move + QStringList{u"--undo"_s}, u"cato"_s)).object().value("moved"_L1).toInt(), 0);
    QCOMPARE(run(with({u"dossier"_s, u"show"_s, m_dossier})).object().value("version"_L1).toInt(), 1);

    const auto file = m_folder.filePath(u"package.json"_s);
    QCOMPARE(run(with({u"catalogue"_s, u"export"_s, u"PROBATION"_s, u"--package"_s, u"--out"_s, file}, u"cato"_s)).code,
             0);
    const auto compared = run(with({u"catalogue"_s, u"import"_s, file, u"--dry-run"_s}, u"cato"_s)).object();
    for (const auto &entry : compared.value("entries"_L1).toArray())
        QCOMPARE(entry["state"_L1].toString(), u"SAME"_s);
    QCOMPARE(run(with({u"catalogue"_s, u"import"_s, file}, u"cato"_s)).refused(), u"package.nothingNew"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDayInPortions();
    void whatIsRefusedLeavesNoTrace_data();
    void whatIsRefusedLeavesNoTrace();
    void aSecondProgramOnTheFolderIsRefusedWithItsSentence();
    void theLockOfADeadProgramBarsNobody_data();
    void theLockOfADeadProgramBarsNobody();
    void aFolderThatIsNotThereIsSaidSo();
    void anUnknownHouseIsRefused();
    void changedTellsWhatChanged();
    void nothingIsAnnouncedWhenNothingChanged();
    void manyActsAreOneTransaction();
    void manyActsAreRolledBackWhole();
    void oneRefusedAmongManyLeavesTheOthers();
    void whatStorageThrowsBecomesAProblem();
    void whoActsIsWrittenDown();
    void theVersionOfTheLawIsWrittenDown();
    void whoMayNotIsRefused();
    void whoMayNotMayNotRehearse();
    void theClockOfARehearsalIsMarked();
    void aLookIsWrittenDown();
    void refreshingDerivesTheSameAgain();
};

// A new day in portions comes to the same as in one go, and an act in between is not lost.
void TestWorkspace::aNewDayInPortions()
{
    SampleHouse house;
    for (int i = 0; i < 7; ++i)
        house.dossier(i % 2 ? u"PROBATION"_s : u"WORK_PENALTY"_s);
    const auto derived = [&] {
        QStringList rows;
        for (const auto *sql : {"SELECT hex(dossier), term, anchor, state, due FROM deadline ORDER BY 1, 2, 3",
                                "SELECT hex(dossier), key, kind, hex(staff), due FROM task ORDER BY 1, 2"}) {
            auto query = house.database().query(sql);
            while (query.next()) {
                QStringList row;
                for (int column = 0; column < 5; ++column)
                    row << query.text(column);
                rows << row.join(u'|');
            }
        }
        return rows;
    };
    QVERIFY(house.workspace().refreshIfNewDay().has_value());
    QCOMPARE(house.workspace().refreshPortion(3).value(), 0); // the same day: nothing to do
    house.at(u"2027-06-30T08:00"_s).as(u"lena"_s);
    const auto before = derived();
    QCOMPARE(house.workspace().refreshPortion(3).value(), 4);
    const auto task = house.dossier();
    QCOMPARE(house.workspace().refreshPortion(3).value(), 1);
    QCOMPARE(house.workspace().refreshPortion(3).value(), 0);
    QCOMPARE(house.workspace().refreshPortion(3).value(), 0);
    const auto inPortions = derived();
    QVERIFY(inPortions != before);
    QVERIFY(house.workspace().refreshAll().has_value());
    QCOMPARE(inPortions, derived());
    QVERIFY(!house.view(task).deadlines.isEmpty());
}

void TestWorkspace::whatIsRefusedLeavesNoTrace_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("code");
    QTest::newRow("an act nobody knows") << u"flyToTheMoon"_s << QJsonObject() << u"act.unknown"_s;
    QTest::newRow("a field nobody knows")
        << u"registerPerson"_s << QJsonObject{{u"familyName"_s, u"A"_s}, {u"shoeSize"_s, 43}} << u"act.unknownField"_s;
    QTest::newRow("a birth that lies ahead")
        << u"registerPerson"_s << QJsonObject{{u"familyName"_s, u"A"_s}, {u"birthDate"_s, u"2030-01-01"_s}}
        << u"person.birthAhead"_s;
    // Refused late: number, people and dossier were written by then.
    QTest::newRow("a condition of another type, after the dossier was made")
        << u"registerMandate"_s
        << QJsonObject{{u"type"_s, u"PROBATION"_s},
                       {u"receivedOn"_s, u"2027-01-20"_s},
                       {u"duration"_s, u"P3Y"_s},
                       {u"decision"_s,
                        QJsonObject{{u"decidedOn"_s, u"2027-01-15"_s}, {u"principal"_s, u"CORRECTIONAL_COURT"_s}}},
                       {u"people"_s,
                        QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Spoorloos"_s}}}}}},
                       {u"conditions"_s, QJsonArray{QJsonObject{{u"kind"_s, u"HOME_DETENTION_AT_ADDRESS"_s}}}}}
        << QString();
    QTest::newRow("an assistant nobody knows, after the dossier was made")
        << u"registerMandate"_s
        << QJsonObject{{u"type"_s, u"PROBATION"_s},
                       {u"receivedOn"_s, u"2027-01-20"_s},
                       {u"duration"_s, u"P3Y"_s},
                       {u"assistant"_s, u"niemand"_s},
                       {u"decision"_s,
                        QJsonObject{{u"decidedOn"_s, u"2027-01-15"_s}, {u"principal"_s, u"CORRECTIONAL_COURT"_s}}},
                       {u"people"_s,
                        QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Spoorloos"_s}}}}}}}
        << u"access.noSuchUser"_s;
}

void TestWorkspace::whatIsRefusedLeavesNoTrace()
{
    QFETCH(QString, act);
    QFETCH(QJsonObject, with);
    QFETCH(QString, code);
    SampleHouse house;
    house.dossier();
    const auto before = house.content();
    const QList<QByteArray> tables{"act",      "journal", "outbox_txn", "number_counter", "search_entry",
                                   "deadline", "task",    "blob",       "sync_ctx"};
    QList<qint64> rows;
    for (const auto &table : tables)
        rows << house.count(table);
    const auto counter = house.count("number_counter", "last = 1");
    QSignalSpy changed(&house.workspace(), &Workspace::changed);
    const auto done = house.act(act, with);
    QVERIFY(!done);
    if (!code.isEmpty())
        QCOMPARE(done.error().code, code);
    for (const auto language : allLanguages) {
        const auto text = problemSentence(done.error(), language);
        QVERIFY2(text != done.error().code && !text.contains(u'{'), qPrintable(text));
    }
    QCOMPARE(difference(before, house.content()), QString());
    for (qsizetype i = 0; i < tables.size(); ++i)
        QVERIFY2(house.count(tables[i]) == rows[i], tables[i].constData());
    QCOMPARE(house.count("number_counter", "last = 1"), counter);
    QVERIFY(changed.isEmpty());
}

void TestWorkspace::aSecondProgramOnTheFolderIsRefusedWithItsSentence()
{
    SampleHouse house;
    const auto second = Workspace::open({.folder = house.folder(), .login = u"lena"_s});
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"storage.inUse"_s);
    QCOMPARE(second.error().kind, Problem::Kind::Storage);
    const auto text = problemSentence(second.error(), Language::Nl);
    QVERIFY2(text.contains(house.folder()), qPrintable(text));
    // Within the same program a thread opens its own connection; when the first is gone another program may.
    QVERIFY(Workspace::open({.folder = house.folder(), .login = u"lena"_s, .lock = false}).has_value());
    house.close();
    QVERIFY(Workspace::open({.folder = house.folder(), .login = u"lena"_s}).has_value());
}

void TestWorkspace::theLockOfADeadProgramBarsNobody_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it wrote its name") << QByteArray();
    QTest::newRow("killed while it wrote its name") << QByteArray("4711\njust");
    // The number of a program that lives, but that does not hold the lock: it was given away after the kill.
    QTest::newRow("its number is another's now")
        << QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
               QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n' +
               QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
}

void TestWorkspace::theLockOfADeadProgramBarsNobody()
{
    QFETCH(QByteArray, content);
    SampleHouse house;
    house.close();
    QFile lock(house.folder() + u"/justitiehuis.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    QVERIFY(Workspace::open({.folder = house.folder()}).has_value());
}

void TestWorkspace::aFolderThatIsNotThereIsSaidSo()
{
    const QTemporaryDir folder;
    const auto opened = Workspace::open({.folder = folder.filePath(u"nergens"_s)});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"storage.noDataFolder"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"nergens"_s)));
}

void TestWorkspace::anUnknownHouseIsRefused()
{
    const QTemporaryDir folder;
    const auto none = Workspace::open({.folder = folder.filePath(u"a"_s), .mayCreate = true});
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"storage.noHouse"_s);
    const auto unknown =
        Workspace::open({.folder = folder.filePath(u"b"_s), .mayCreate = true, .house = u"ATLANTIS"_s});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"storage.unknownHouse"_s);
    // A folder made with a mistake can still become a house.
    const auto right = Workspace::open({.folder = folder.filePath(u"b"_s), .mayCreate = true, .house = u"GEN"_s});
    QVERIFY2(right.has_value(), qPrintable(right ? QString() : right.error().code));
    QCOMPARE((*right)->house(), u"GEN"_s);
}

void TestWorkspace::changedTellsWhatChanged()
{
    SampleHouse house;
    const auto one = house.dossier();
    const auto other = house.dossier();
    const auto person = house.file(one).people.first().person;
    QList<ChangeSet> heard;
    connect(&house.workspace(), &Workspace::changed, this, [&](const ChangeSet &changes) { heard << changes; });
    house.done(u"addTask"_s, {{u"dossier"_s, id(one)}, {u"title"_s, u"bellen"_s}});
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0].dossiers, QSet<Dossier::Id>{one});
    QCOMPARE(heard[0].tables, QSet<QByteArray>{"own_task"});
    QVERIFY(heard[0].persons.isEmpty());
    QVERIFY(!heard[0].catalogue);
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"phone"_s, u"0470000000"_s}});
    QCOMPARE(heard[1].persons, QSet<Person::Id>{person});
    QVERIFY(!heard[1].dossiers.contains(other));
    // A name stands in the title of the dossier: both changed.
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"familyName"_s, u"Andersnaam"_s}});
    QVERIFY(heard[2].dossiers.contains(one));
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(heard.size(), 4);
    QVERIFY(heard[3].persons.contains(person));
    house.as(u"cato"_s).done(u"setParameter"_s,
                             {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"3"_s}, {u"reason"_s, u"proef"_s}});
    QVERIFY(heard[4].catalogue);
}

void TestWorkspace::nothingIsAnnouncedWhenNothingChanged()
{
    SampleHouse house;
    const auto person = house.person();
    QSignalSpy changed(&house.workspace(), &Workspace::changed);
    QVERIFY(
        house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"familyName"_s, u"Testmans"_s}}).nothingChanged);
    QVERIFY(changed.isEmpty());
}

void TestWorkspace::manyActsAreOneTransaction()
{
    SampleHouse house;
    QList<ChangeSet> heard;
    connect(&house.workspace(), &Workspace::changed, this, [&](const ChangeSet &changes) { heard << changes; });
    house.as(u"dirk"_s);
    const auto acts = house.count("act");
    const auto *type = house.catalogue().type(u"PROBATION"_s, QDate(2027, 1, 15));
    auto with = house.mandate(*type);
    with.insert(u"assistant"_s, u"lena"_s);
    Dossier::Id dossier;
    const auto done = house.workspace().writeTogether([&](const auto &write) -> Outcome {
        const auto made = write(Act{.name = u"registerMandate"_s, .with = with});
        if (!made)
            return tl::make_unexpected(made.error());
        dossier = Dossier::Id(made->made);
        const auto set = write(
            Act{.name = u"setParameter"_s,
                .with = {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"3"_s}, {u"reason"_s, u"proef"_s}}});
        if (!set)
            return tl::make_unexpected(set.error());
        return {};
    });
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().code));
    QCOMPARE(house.count("act"), acts + 2);
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard[0].dossiers.contains(dossier));
    QVERIFY(heard[0].catalogue);
    // The dates were derived at the end.
    QVERIFY(house.count("deadline") > 0);
    QVERIFY(house.count("search_entry", "kind = 'dossier'") == 1);
    QCOMPARE(house.catalogue().numberParameter(u"noShowsBeforeSignal"_s, 0), 3);
}

void TestWorkspace::manyActsAreRolledBackWhole()
{
    SampleHouse house;
    const auto before = house.content();
    const auto acts = house.count("act");
    const auto found = house.count("search_entry");
    QSignalSpy changed(&house.workspace(), &Workspace::changed);
    house.as(u"dirk"_s);
    const auto done = house.workspace().writeTogether([&](const auto &write) -> Outcome {
        const auto person = write(Act{.name = u"registerPerson"_s, .with = {{u"familyName"_s, u"Samen"_s}}});
        if (!person)
            return tl::make_unexpected(person.error());
        const auto set = write(
            Act{.name = u"setParameter"_s,
                .with = {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"5"_s}, {u"reason"_s, u"proef"_s}}});
        if (!set)
            return tl::make_unexpected(set.error());
        const auto late = write(Act{.name = u"registerPerson"_s,
                                    .with = {{u"familyName"_s, u"Later"_s}, {u"birthDate"_s, u"2099-01-01"_s}}});
        if (!late)
            return tl::make_unexpected(late.error());
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"person.birthAhead"_s);
    QCOMPARE(difference(before, house.content()), QString());
    QCOMPARE(house.count("act"), acts);
    QCOMPARE(house.count("search_entry"), found);
    QVERIFY(changed.isEmpty());
    QCOMPARE(house.catalogue().numberParameter(u"noShowsBeforeSignal"_s, 0),
             2);             // the catalogue in memory went back too
    house.person(u"Erna"_s); // and single acts work as before
    QCOMPARE(house.count("act"), acts + 1);
    QCOMPARE(changed.size(), 1);
}

void TestWorkspace::oneRefusedAmongManyLeavesTheOthers()
{
    SampleHouse house;
    const auto done = house.workspace().writeTogether([&](const auto &write) -> Outcome {
        for (const auto &birth : {u"1991-06-04"_s, u"2099-01-01"_s, u"1970-01-01"_s})
            (void)write(
                Act{.name = u"registerPerson"_s, .with = {{u"familyName"_s, u"Import"_s}, {u"birthDate"_s, birth}}})
                .has_value();
        return {};
    });
    QVERIFY(done.has_value());
    QCOMPARE(house.count("person"), 2);
    auto acts = house.database().query("SELECT count(*) FROM act WHERE name = 'registerPerson'");
    QVERIFY(acts.next());
    QCOMPARE(acts.integer(0), 2);
}

void TestWorkspace::whatStorageThrowsBecomesAProblem()
{
    SampleHouse house;
    const auto value = house.workspace().read([](const Database &database) {
        database.query("SELECT broken FROM nowhere");
        return 1;
    });
    QVERIFY(!value);
    QCOMPARE(value.error().code, u"storage.failed"_s);
    const auto result =
        house.workspace().read([](const Database &) -> Result<int> { return refused(u"person.mergeSame"_s); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"person.mergeSame"_s);
    const auto outcome = house.workspace().read([](const Database &database) -> Outcome {
        database.query("SELECT broken FROM nowhere");
        return {};
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"storage.failed"_s);
}

void TestWorkspace::whoActsIsWrittenDown()
{
    SampleHouse house;
    house.as(u"otto"_s).person();
    auto act = house.database().query(
        "SELECT login, role, house, person, parameters, clock_fixed FROM act WHERE mid = ?", house.lastAct());
    QVERIFY(act.next());
    QCOMPARE(act.text(0), u"otto"_s);
    QCOMPARE(act.text(1), u"JUSTICE_ASSISTANT"_s);
    QCOMPARE(act.text(2), u"GEN"_s);
    QVERIFY(!act.id(3).isNull());
    QCOMPARE(act.object(4).value("familyName"_L1).toString(), u"Testmans"_s);
    const auto unknown = house.workspace().setUser(u"niemand"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"access.noSuchUser"_s);
    QCOMPARE(house.workspace().user().login, u"otto"_s);
}

void TestWorkspace::theVersionOfTheLawIsWrittenDown()
{
    SampleHouse house;
    const auto versions = [&](qint64 mid) {
        auto query = house.database().query("SELECT DISTINCT catalogue_version FROM outbox_op WHERE mid = ?", mid);
        QStringList all;
        while (query.next())
            all << query.text(0);
        return all;
    };
    // In a dossier that of its type, from the act that made it to the one that takes it back.
    const auto dossier = house.dossier(u"WORK_PENALTY"_s);
    const QStringList underIts{u"WORK_PENALTY/%1"_s.arg(house.file(dossier).dossier.version)};
    QCOMPARE(versions(house.lastAct()), underIts);
    house.done(u"addTask"_s, {{u"dossier"_s, id(dossier)}, {u"title"_s, u"bellen"_s}});
    QCOMPARE(versions(house.lastAct()), underIts);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(versions(house.lastAct()), underIts);
    // Elsewhere that of the whole catalogue, as it was when the act was done.
    const auto before = house.catalogue().version();
    QCOMPARE(before.size(), 12);
    house.person();
    QCOMPARE(versions(house.lastAct()), QStringList{before});
    house.as(u"cato"_s).done(u"setParameter"_s,
                             {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"3"_s}, {u"reason"_s, u"proef"_s}});
    QCOMPARE(versions(house.lastAct()), QStringList{before});
    const auto after = house.catalogue().version();
    QVERIFY(after != before);
    house.person();
    QCOMPARE(versions(house.lastAct()), QStringList{after});
    // The same content has the same name, on every device and after every start.
    QCOMPARE(SampleHouse().catalogue().version(), before);
    house.reopen();
    QCOMPARE(house.catalogue().version(), after);
    QCOMPARE(house.count("outbox_op", "catalogue_version = ''"), 0);
}

void TestWorkspace::whoMayNotIsRefused()
{
    SampleHouse house;
    const auto victims = house.dossier(u"VICTIM_RECEPTION"_s);
    const auto offender = house.dossier();
    // A dossier one may not see is answered as one that is not there.
    QCOMPARE(house.as(u"lena"_s).refusal(u"addTask"_s, {{u"dossier"_s, id(victims)}, {u"title"_s, u"x"_s}}),
             u"dossier.notFound"_s);
    QCOMPARE(house.as(u"lena"_s).refusal(u"addTask"_s, {{u"dossier"_s, id(AnyId::create())}, {u"title"_s, u"x"_s}}),
             u"dossier.notFound"_s);
    QCOMPARE(house.as(u"vera"_s).refusal(u"addTask"_s, {{u"dossier"_s, id(offender)}, {u"title"_s, u"x"_s}}),
             u"dossier.notFound"_s);
    QCOMPARE(
        house.as(u"lena"_s).refusal(
            u"setParameter"_s, {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"3"_s}, {u"reason"_s, u"x"_s}}),
        u"access.notYourRole"_s);
    // Nor what belongs to it, named by its own id.
    const auto task = house.as(u"vera"_s).made(u"addTask"_s, {{u"dossier"_s, id(victims)}, {u"title"_s, u"x"_s}});
    QVERIFY(house.as(u"lena"_s).refusal(u"finishTask"_s, {{u"task"_s, id(task)}}).startsWith(u"dossier."_s) ||
            house.refusal(u"finishTask"_s, {{u"task"_s, id(task)}}) == u"task.notOpen");
    const auto contact = house.as(u"vera"_s).made(u"planContact"_s, {{u"dossier"_s, id(victims)},
                                                                     {u"kind"_s, u"PHONE"_s},
                                                                     {u"startsAt"_s, u"2027-02-01T10:00"_s},
                                                                     {u"people"_s, QJsonArray()}});
    const auto moved =
        house.as(u"lena"_s).refusal(u"changePlannedContact"_s, {{u"contact"_s, id(contact)}, {u"cancel"_s, true}});
    QVERIFY2(!moved.startsWith(u"done"_s), qPrintable(moved));
}

void TestWorkspace::whoMayNotMayNotRehearse()
{
    SampleHouse house;
    const auto victims = house.dossier(u"VICTIM_RECEPTION"_s);
    const auto dossier = house.dossier();
    const QList<Act> acts{
        {u"setParameter"_s, {{u"code"_s, u"noShowsBeforeSignal"_s}, {u"value"_s, u"3"_s}, {u"reason"_s, u"x"_s}}},
        {u"registerStaff"_s, {{u"login"_s, u"nieuw"_s}, {u"name"_s, u"Nieuw"_s}, {u"role"_s, u"HOUSE_DIRECTOR"_s}}},
        {u"addTask"_s, {{u"dossier"_s, id(victims)}, {u"title"_s, u"x"_s}}}};
    house.as(u"lena"_s);
    for (const auto &act : acts) {
        const auto written = house.workspace().write(act);
        const auto rehearsed = house.workspace().rehearse(act);
        QVERIFY2(!written && !rehearsed, qPrintable(act.name));
        QCOMPARE(rehearsed.error(), written.error());
    }
    QVERIFY(
        house.workspace().rehearse({u"addTask"_s, {{u"dossier"_s, id(dossier)}, {u"title"_s, u"x"_s}}}).has_value());
}

void TestWorkspace::theClockOfARehearsalIsMarked()
{
    SampleHouse house;
    house.person();
    house.workspace().setClock(Clock());
    house.person();
    auto acts = house.database().query("SELECT clock_fixed FROM act ORDER BY mid DESC LIMIT 2");
    QVERIFY(acts.next());
    QCOMPARE(acts.integer(0), 0);
    QVERIFY(acts.next());
    QCOMPARE(acts.integer(0), 1);
}

void TestWorkspace::aLookIsWrittenDown()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    QVERIFY(house.workspace().logAccess(u"OPEN"_s, u"dossier"_s, dossier, dossier, u"vervanging"_s).has_value());
    auto looks = house.database().query("SELECT login, action, dossier, reason FROM access_log");
    QVERIFY(looks.next());
    QCOMPARE(looks.text(0), u"lena"_s);
    QCOMPARE(looks.text(1), u"OPEN"_s);
    QVERIFY(looks.id(2) == dossier);
    QCOMPARE(looks.text(3), u"vervanging"_s);
}

void TestWorkspace::refreshingDerivesTheSameAgain()
{
    SampleHouse house;
    for (const auto *type : {"PROBATION", "WORK_PENALTY", "CIVIL_SOCIAL_STUDY", "VICTIM_RECEPTION"})
        if (house.catalogue().type(QString::fromLatin1(type), QDate(2027, 1, 15)))
            house.dossier(QString::fromLatin1(type));
    const auto rows = [&](const QByteArray &table) {
        QStringList lines;
        auto query = house.database().queryText("SELECT * FROM " + table + " ORDER BY 1, 2, 3");
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < 7; ++i)
                values << (query.value(i).typeId() == QMetaType::QByteArray
                               ? QString::fromLatin1(query.bytes(i).toHex())
                               : query.text(i));
            lines << values.join(u'|');
        }
        return lines;
    };
    const auto deadlines = rows("deadline");
    const auto tasks = rows("task");
    QVERIFY(!deadlines.isEmpty() && !tasks.isEmpty());
    const auto refreshed = house.workspace().refreshAll();
    QVERIFY(refreshed.has_value());
    QVERIFY(*refreshed >= 3);
    QCOMPARE(rows("deadline"), deadlines);
    QCOMPARE(rows("task"), tasks);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"

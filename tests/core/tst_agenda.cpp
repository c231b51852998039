// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/agenda/agenda.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_dossier = m_house->dossier();
        m_house->as(u"tessa"_s)
            .done(u"assignAssistant"_s, {{u"dossier"_s, id(m_dossier)}, {u"assistant"_s, u"lena"_s}});
        m_house->as(u"lena"_s);
    }

    void bothEndsAreIncluded();
    void whatWasCalledOffIsNotThere();
    void duesAreDeadlinesAndTasks();
    void closedDossiersAskNothing();
    void othersReadNoReasonAndNoVictim();
    void daysHaveTheirNames();
    void theTeamIsMine();
    void whatIsStillToPlan();
    void movingKeepsTheLength();
    void times_data();
    void times();
    void everyQueryUsesAnIndex();

private:
    Staff staff(const QString &login) { return *StaffStore(m_house->database()).byLogin(login); }
    Agenda read(const QString &reader, const QStringList &logins, QDate first, QDate last)
    {
        QList<Staff::Id> ids;
        for (const auto &login : logins)
            ids << staff(login).id;
        return agenda(m_house->database(), m_house->workspace().surroundings(), staff(reader), ids, first, last);
    }
    AnyId plan(const QString &at, const QJsonObject &more = {})
    {
        QJsonObject with{{u"dossier"_s, id(m_dossier)}, {u"kind"_s, u"OFFICE_TALK"_s}, {u"startsAt"_s, at}};
        for (auto it = more.begin(); it != more.end(); ++it)
            with.insert(it.key(), it.value());
        return m_house->made(u"planContact"_s, with);
    }
    QString storedTimes(const AnyId &contact)
    {
        auto row = m_house->database().query("SELECT starts_at, ends_at FROM contact WHERE id = ?", contact);
        return row.next() ? QString(row.text(0) + u' ' + row.text(1)) : QString();
    }

    std::unique_ptr<SampleHouse> m_house{};
    Dossier::Id m_dossier{};
};

void TestAgenda::bothEndsAreIncluded()
{
    plan(u"2027-01-31T23:45"_s);
    plan(u"2027-02-01T00:00"_s);
    plan(u"2027-02-07T23:59"_s);
    plan(u"2027-02-08T00:00"_s);
    const auto week = read(u"lena"_s, {u"lena"_s}, QDate(2027, 2, 1), QDate(2027, 2, 7));
    QStringList at;
    for (const auto &one : week.contacts)
        at << one.contact.startsAt;
    QCOMPARE(at, QStringList({u"2027-02-01T00:00"_s, u"2027-02-07T23:59"_s}));
    QVERIFY(!week.contacts.first().person.isEmpty());
    QVERIFY(week.contacts.first().number.startsWith(u"GEN-2027-"_s));
    QVERIFY(read(u"lena"_s, {u"otto"_s}, QDate(2027, 2, 1), QDate(2027, 2, 7)).contacts.isEmpty());
    QVERIFY(read(u"lena"_s, {}, QDate(2027, 2, 1), QDate(2027, 2, 7)).contacts.isEmpty());
    QVERIFY(read(u"lena"_s, {u"lena"_s}, QDate(2027, 2, 7), QDate(2027, 2, 1)).contacts.isEmpty());
}

void TestAgenda::whatWasCalledOffIsNotThere()
{
    const auto contact = plan(u"2027-02-02T10:00"_s);
    m_house->done(u"changePlannedContact"_s, {{u"contact"_s, id(contact)}, {u"cancel"_s, true}});
    QVERIFY(read(u"lena"_s, {u"lena"_s}, QDate(2027, 2, 1), QDate(2027, 2, 7)).contacts.isEmpty());
}

void TestAgenda::duesAreDeadlinesAndTasks()
{
    m_house->done(u"addTask"_s,
                  {{u"dossier"_s, id(m_dossier)}, {u"title"_s, u"bellen"_s}, {u"due"_s, u"2027-02-03"_s}});
    const auto due = QDate::fromString(m_house->due(m_dossier, u"T1"_s).left(10), Qt::ISODate);
    QVERIFY(due.isValid());
    const auto all = read(u"lena"_s, {u"lena"_s}, QDate(2027, 1, 1), due);
    QStringList deadlines, tasks;
    for (const auto &one : all.dues)
        (one.isDeadline() ? deadlines : tasks) << (one.isDeadline() ? one.term : one.kind);
    QVERIFY2(deadlines.contains(u"T1"_s), qPrintable(deadlines.join(u' ')));
    QVERIFY(tasks.contains(u"task.own"_s));
    QVERIFY(!tasks.contains(u"task.report"_s) && !tasks.contains(u"task.term"_s)); // the deadline says it
    QVERIFY(std::is_sorted(all.dues.begin(), all.dues.end(),
                           [](const AgendaDue &a, const AgendaDue &b) { return a.due < b.due; }));
    for (const auto &one : read(u"lena"_s, {u"lena"_s}, QDate(2027, 1, 1), due.addDays(-1)).dues)
        QVERIFY(one.term != u"T1");
}

void TestAgenda::closedDossiersAskNothing()
{
    const auto due = QDate::fromString(m_house->due(m_dossier, u"T1"_s).left(10), Qt::ISODate);
    QVERIFY(!read(u"lena"_s, {u"lena"_s}, due, due).dues.isEmpty());
    m_house->workspace().database().script("INSERT INTO sync_ctx (mid) VALUES (1);"
                                           "UPDATE dossier SET closed_on = '2027-01-20'; DELETE FROM sync_ctx;");
    QVERIFY(read(u"lena"_s, {u"lena"_s}, due, due).dues.isEmpty());
}

void TestAgenda::othersReadNoReasonAndNoVictim()
{
    const auto victims = m_house->dossier(u"VICTIM_RECEPTION"_s);
    m_house->as(u"vera"_s).done(u"planContact"_s, {{u"dossier"_s, id(victims)},
                                                   {u"kind"_s, u"OFFICE_TALK"_s},
                                                   {u"startsAt"_s, u"2027-02-02T10:00"_s},
                                                   {u"endsAt"_s, u"2027-02-02T11:00"_s},
                                                   {u"place"_s, u"lokaal 9"_s},
                                                   {u"staff"_s, u"vera"_s}});
    m_house->done(u"recordAbsence"_s, {{u"from"_s, u"2027-02-04"_s},
                                       {u"until"_s, u"2027-02-05"_s},
                                       {u"reason"_s, u"SICK"_s},
                                       {u"note"_s, u"griep"_s}});
    const QDate monday(2027, 2, 1);
    const auto hers = read(u"vera"_s, {u"vera"_s}, monday, monday.addDays(6));
    QCOMPARE(hers.absences.first().reason, u"SICK"_s);
    QVERIFY(!hers.contacts.first().isHidden);
    QCOMPARE(read(u"dirk"_s, {u"vera"_s}, monday, monday.addDays(6)).absences.first().note, u"griep"_s);
    const auto seen = read(u"lena"_s, {u"vera"_s}, monday, monday.addDays(6));
    QCOMPARE(seen.absences.first().reason, QString());
    QCOMPARE(seen.absences.first().note, QString());
    QCOMPARE(seen.contacts.size(), 1);
    const auto &busy = seen.contacts.first();
    QVERIFY(busy.isHidden && busy.person.isEmpty() && busy.number.isEmpty() && busy.dossier.isNull());
    QVERIFY(busy.contact.kind.isEmpty() && busy.contact.place.isEmpty());
    QCOMPARE(timesOf(busy.contact).minutes, 60); // that the time is taken is known
    QVERIFY(seen.dues.isEmpty());
    QVERIFY(seen.absenceOf(staff(u"vera"_s).id, QDate(2027, 2, 5)));
    QVERIFY(!seen.absenceOf(staff(u"vera"_s).id, QDate(2027, 2, 6)));
    QVERIFY(!seen.absenceOf(staff(u"lena"_s).id, QDate(2027, 2, 5)));
}

void TestAgenda::daysHaveTheirNames()
{
    const auto turn = read(u"lena"_s, {u"lena"_s}, QDate(2026, 12, 21), QDate(2027, 1, 3));
    QVERIFY(turn.nameOf(QDate(2026, 12, 25)) && turn.nameOf(QDate(2026, 12, 25))->legal);
    QVERIFY(turn.nameOf(QDate(2027, 1, 1)));
    QVERIFY(!turn.nameOf(QDate(2026, 12, 28)) || !turn.nameOf(QDate(2026, 12, 28))->legal);
}

void TestAgenda::theTeamIsMine()
{
    const auto team = agendaTeam(m_house->database(), staff(u"lena"_s), QDate(2027, 2, 1));
    QCOMPARE(team.first().login, u"lena"_s);
    QVERIFY(team.size() > 3);
    m_house->as(u"dirk"_s).done(u"endStaff"_s, {{u"login"_s, u"otto"_s}, {u"on"_s, u"2027-01-31"_s}});
    QCOMPARE(agendaTeam(m_house->database(), staff(u"lena"_s), QDate(2027, 2, 1)).size(), team.size() - 1);
    QCOMPARE(agendaTeam(m_house->database(), staff(u"lena"_s), QDate(2027, 1, 31)).size(), team.size());
}

void TestAgenda::whatIsStillToPlan()
{
    const auto lena = staff(u"lena"_s).id;
    const auto before = contactsToPlan(m_house->database(), m_house->catalogue(), lena);
    QVERIFY(!before.isEmpty());
    QCOMPARE(before.first().dossier, m_dossier);
    QVERIFY(m_house->catalogue().item(u"contact"_s, before.first().kind));
    QVERIFY(contactsToPlan(m_house->database(), m_house->catalogue(), staff(u"otto"_s).id).isEmpty());
    plan(u"2027-02-02T10:00"_s, {{u"kind"_s, before.first().kind}});
    for (const auto &one : contactsToPlan(m_house->database(), m_house->catalogue(), lena))
        QVERIFY(one.task.kind != u"task.invite");
}

void TestAgenda::movingKeepsTheLength()
{
    const auto contact = plan(u"2027-02-02T10:00"_s, {{u"endsAt"_s, u"2027-02-02T11:30"_s}});
    m_house->done(u"changePlannedContact"_s, {{u"contact"_s, id(contact)}, {u"startsAt"_s, u"2027-02-03T14:15"_s}});
    QCOMPARE(storedTimes(contact), u"2027-02-03T14:15 2027-02-03T15:45"_s);
    QCOMPARE(m_house->refusal(u"changePlannedContact"_s,
                              {{u"contact"_s, id(contact)}, {u"endsAt"_s, u"2027-02-03T14:15"_s}}),
             u"contact.endsBeforeStart"_s);
    QCOMPARE(m_house->refusal(u"changePlannedContact"_s,
                              {{u"contact"_s, id(contact)}, {u"startsAt"_s, u"2027-03-28T02:30"_s}}),
             u"act.fieldNotAMoment"_s); // an hour that is skipped
    QCOMPARE(storedTimes(contact), u"2027-02-03T14:15 2027-02-03T15:45"_s);
    QVERIFY(m_house->workspace().undo(m_house->lastAct()));
    QCOMPARE(storedTimes(contact), u"2027-02-02T10:00 2027-02-02T11:30"_s);
}

void TestAgenda::times_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("minutes");
    QTest::newRow("as written") << u"2027-02-02T10:00"_s << u"2027-02-02T11:15"_s << 75;
    QTest::newRow("no end") << u"2027-02-02T10:00"_s << QString() << usualMinutes;
    QTest::newRow("an end before the start") << u"2027-02-02T10:00"_s << u"2027-02-02T09:00"_s << usualMinutes;
    QTest::newRow("over midnight") << u"2027-02-02T23:30"_s << u"2027-02-03T00:30"_s << 60;
    QTest::newRow("with a zone") << u"2027-02-02T10:00:00+01:00"_s << u"2027-02-02T10:30:00+01:00"_s << 30;
}

void TestAgenda::times()
{
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(int, minutes);
    const auto found = timesOf({.startsAt = starts, .endsAt = ends});
    QCOMPARE(found.day, QDate(2027, 2, 2));
    QCOMPARE(found.from.toString(u"HH:mm"_s), starts.mid(11, 5));
    QCOMPARE(found.minutes, minutes);
}

void TestAgenda::everyQueryUsesAnIndex()
{
    for (const auto *sql :
         {"SELECT 1 FROM contact WHERE staff IN (?, ?) AND starts_at >= ? AND starts_at < ? AND deleted = 0",
          "SELECT 1 FROM task WHERE staff IN (?, ?) AND due >= ? AND due <= ?",
          "SELECT 1 FROM dossier JOIN deadline ON deadline.dossier = dossier.id WHERE dossier.assistant IN (?, ?)"
          " AND deadline.state = 'OPEN' AND deadline.due >= ? AND deadline.due < ?"}) {
        auto plan = m_house->database().queryText("EXPLAIN QUERY PLAN " + QByteArray(sql).replace('?', "'x'"));
        QStringList steps;
        while (plan.next())
            steps << plan.text(3);
        QVERIFY(!steps.isEmpty());
        for (const auto &step : steps)
            QVERIFY2(!step.startsWith(u"SCAN"_s), qPrintable(steps.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/task/today.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->at(u"2027-01-20T09:00"_s);
    }

    void ofOneselfAndOfOthers_data();
    void ofOneselfAndOfOthers();
    void whatIsRefused_data();
    void whatIsRefused();
    void isChangedAndCancelled();
    void aChangeMayNotOverlapEither();
    void isTakenBack();
    void takingBackKeepsTheRules();
    void theStandInSeesTheTasks();
    void theStandInSeesNothingHisRoleHides();
    void theQueriesUseTheirIndexes();

private:
    static QJsonObject away(const QString &from, const QString &until, const QJsonObject &more = {})
    {
        QJsonObject with{{u"from"_s, from}, {u"until"_s, until}, {u"reason"_s, u"LEAVE"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            with.insert(it.key(), it.value());
        return with;
    }
    Staff staff(const QString &login) { return *StaffStore(m_house->database()).byLogin(login); }
    Absence absence(const AnyId &id) { return *AbsenceStore(m_house->database()).byId(Absence::Id(id)); }
    QStringList tasksFor(const QString &login, const QString &absent)
    {
        QStringList found;
        for (const auto &line :
             todayView(m_house->database(), staff(login), m_house->workspace().clock().today()).lines)
            if (line.standsInFor == absent)
                found << line.dossier.number + u' ' + line.task.key;
        found.sort();
        return found;
    }

    std::unique_ptr<SampleHouse> m_house{};
};

void TestAbsence::ofOneselfAndOfOthers_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("whose");
    QTest::addColumn<bool>("done");
    QTest::newRow("one's own") << u"lena"_s << QString() << true;
    QTest::newRow("one's own by name") << u"lena"_s << u"lena"_s << true;
    QTest::newRow("a colleague's") << u"lena"_s << u"otto"_s << false;
    QTest::newRow("the desk") << u"onthaal"_s << u"otto"_s << false;
    QTest::newRow("a team leader") << u"tessa"_s << u"otto"_s << true;
    QTest::newRow("the director") << u"dirk"_s << u"otto"_s << true;
}

void TestAbsence::ofOneselfAndOfOthers()
{
    QFETCH(QString, login);
    QFETCH(QString, whose);
    QFETCH(bool, done);
    m_house->as(login);
    const auto with = away(u"2027-02-01"_s, u"2027-02-05"_s, {{u"staff"_s, whose}});
    if (!done) {
        QCOMPARE(m_house->refusal(u"recordAbsence"_s, with), u"absence.notYours"_s);
        QCOMPARE(m_house->count("absence"), 0);
        return;
    }
    const auto made = absence(m_house->made(u"recordAbsence"_s, with));
    QCOMPARE(made.staff, staff(whose.isEmpty() ? login : whose).id);
    QCOMPARE(made.from, QDate(2027, 2, 1));
    QCOMPARE(made.until, QDate(2027, 2, 5));
    QCOMPARE(made.reason, u"LEAVE"_s);
    QVERIFY(made.standIn.isNull());
}

void TestAbsence::whatIsRefused_data()
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &with, const QString &code) {
        QTest::newRow(name) << with << code;
    };
    row("the end before the start", away(u"2027-02-05"_s, u"2027-02-04"_s), u"absence.endsBeforeStart"_s);
    row("over the first day of another", away(u"2027-03-01"_s, u"2027-03-08"_s), u"absence.overlaps"_s);
    row("over the last day of another", away(u"2027-03-12"_s, u"2027-03-15"_s), u"absence.overlaps"_s);
    row("within another", away(u"2027-03-10"_s, u"2027-03-10"_s), u"absence.overlaps"_s);
    row("around another", away(u"2027-03-01"_s, u"2027-03-31"_s), u"absence.overlaps"_s);
    row("standing in for oneself", away(u"2027-02-01"_s, u"2027-02-05"_s, {{u"standIn"_s, u"lena"_s}}),
        u"absence.standInIsSelf"_s);
    row("a stand-in nobody knows", away(u"2027-02-01"_s, u"2027-02-05"_s, {{u"standIn"_s, u"niemand"_s}}),
        u"access.noSuchUser"_s);
    row("a stand-in who is away", away(u"2027-02-01"_s, u"2027-02-15"_s, {{u"standIn"_s, u"otto"_s}}),
        u"absence.standInAbsent"_s);
    row("a stand-in who has left by then", away(u"2027-04-01"_s, u"2027-05-02"_s, {{u"standIn"_s, u"otto"_s}}),
        u"absence.standInNotActive"_s);
    row("a reason nobody knows", away(u"2027-02-01"_s, u"2027-02-05"_s, {{u"reason"_s, u"MOON"_s}}),
        u"act.fieldNotInList"_s);
    row("no last day", {{u"from"_s, u"2027-02-01"_s}, {u"reason"_s, u"SICK"_s}}, u"act.fieldMissing"_s);
}

void TestAbsence::whatIsRefused()
{
    QFETCH(QJsonObject, with);
    QFETCH(QString, code);
    m_house->as(u"dirk"_s).done(u"endStaff"_s, {{u"login"_s, u"otto"_s}, {u"on"_s, u"2027-05-01"_s}});
    m_house->done(u"recordAbsence"_s, away(u"2027-02-15"_s, u"2027-02-19"_s, {{u"staff"_s, u"otto"_s}}));
    m_house->as(u"lena"_s).done(u"recordAbsence"_s, away(u"2027-03-08"_s, u"2027-03-12"_s));
    QCOMPARE(m_house->refusal(u"recordAbsence"_s, with), code);
    QCOMPARE(m_house->count("absence"), 2);
    // Beside it is well: the day after another one ends, and with a stand-in who is there.
    QVERIFY(m_house->act(u"recordAbsence"_s, away(u"2027-03-13"_s, u"2027-03-20"_s, {{u"standIn"_s, u"otto"_s}})));
}

void TestAbsence::isChangedAndCancelled()
{
    const auto id_ = m_house->made(u"recordAbsence"_s, away(u"2027-02-01"_s, u"2027-02-05"_s,
                                                            {{u"standIn"_s, u"otto"_s}, {u"note"_s, u"reis"_s}}));
    m_house->done(u"changeAbsence"_s, {{u"absence"_s, id(id_)}, {u"until"_s, u"2027-02-12"_s}});
    auto now = absence(id_);
    QCOMPARE(now.until, QDate(2027, 2, 12));
    QCOMPARE(now.standIn, staff(u"otto"_s).id); // what was not named stays
    QCOMPARE(now.note, u"reis"_s);
    m_house->done(u"changeAbsence"_s,
                  {{u"absence"_s, id(id_)}, {u"standIn"_s, QString()}, {u"reason"_s, u"TRAINING"_s}});
    now = absence(id_);
    QVERIFY(now.standIn.isNull());
    QCOMPARE(now.reason, u"TRAINING"_s);
    QCOMPARE(m_house->refusal(u"changeAbsence"_s, {{u"absence"_s, id(id_)}, {u"until"_s, u"2027-01-31"_s}}),
             u"absence.endsBeforeStart"_s);
    m_house->as(u"otto"_s);
    QCOMPARE(m_house->refusal(u"cancelAbsence"_s, {{u"absence"_s, id(id_)}}), u"absence.notYours"_s);
    QCOMPARE(m_house->refusal(u"changeAbsence"_s, {{u"absence"_s, id(id_)}, {u"note"_s, u"x"_s}}),
             u"absence.notYours"_s);
    m_house->as(u"tessa"_s).done(u"cancelAbsence"_s, {{u"absence"_s, id(id_)}});
    QCOMPARE(m_house->refusal(u"cancelAbsence"_s, {{u"absence"_s, id(id_)}}), u"absence.notFound"_s);
    QCOMPARE(m_house->refusal(u"changeAbsence"_s, {{u"absence"_s, id(AnyId::create())}}), u"absence.notFound"_s);
}

void TestAbsence::aChangeMayNotOverlapEither()
{
    m_house->done(u"recordAbsence"_s, away(u"2027-03-08"_s, u"2027-03-12"_s));
    const auto second = m_house->made(u"recordAbsence"_s, away(u"2027-02-01"_s, u"2027-02-05"_s));
    QCOMPARE(m_house->refusal(u"changeAbsence"_s, {{u"absence"_s, id(second)}, {u"until"_s, u"2027-03-08"_s}}),
             u"absence.overlaps"_s);
    QCOMPARE(absence(second).until, QDate(2027, 2, 5));
}

void TestAbsence::isTakenBack()
{
    const auto empty = m_house->content();
    const auto made = m_house->made(u"recordAbsence"_s, away(u"2027-02-01"_s, u"2027-02-05"_s));
    const auto before = m_house->content();
    m_house->done(u"changeAbsence"_s, {{u"absence"_s, id(made)}, {u"from"_s, u"2027-01-25"_s}});
    QVERIFY(m_house->workspace().undo(m_house->lastAct()));
    QCOMPARE(difference(before, m_house->content()), QString());
    m_house->done(u"cancelAbsence"_s, {{u"absence"_s, id(made)}});
    QVERIFY(m_house->workspace().undo(m_house->lastAct()));
    QCOMPARE(difference(before, m_house->content()), QString());
    auto first = m_house->database().query("SELECT mid FROM act WHERE name = 'recordAbsence'");
    QVERIFY(first.next());
    QVERIFY(m_house->workspace().undo(first.number(0)));
    QCOMPARE(difference(empty, m_house->content()), QString());
}

void TestAbsence::takingBackKeepsTheRules()
{
    const auto first = m_house->made(u"recordAbsence"_s, away(u"2027-02-01"_s, u"2027-02-05"_s));
    m_house->done(u"cancelAbsence"_s, {{u"absence"_s, id(first)}});
    const auto cancelled = m_house->lastAct();
    const auto second = m_house->made(u"recordAbsence"_s, away(u"2027-02-04"_s, u"2027-02-08"_s));
    const auto undone = m_house->workspace().undo(cancelled);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"absence.overlaps"_s);
    // And nobody takes back what he could not have written.
    const auto recorded = m_house->lastAct();
    const auto others = m_house->as(u"otto"_s).workspace().undo(recorded);
    QVERIFY(!others);
    QCOMPARE(others.error().code, u"absence.notYours"_s);
    QCOMPARE(absence(second).from, QDate(2027, 2, 4));
}

void TestAbsence::theStandInSeesTheTasks()
{
    const auto dossier = m_house->dossier();
    m_house->as(u"tessa"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"lena"_s}});
    m_house->done(u"recordAbsence"_s,
                  away(u"2027-01-25"_s, u"2027-01-27"_s, {{u"staff"_s, u"lena"_s}, {u"standIn"_s, u"otto"_s}}));
    m_house->as(u"lena"_s);
    m_house->done(u"planContact"_s,
                  {{u"dossier"_s, id(dossier)}, {u"kind"_s, u"OFFICE_TALK"_s}, {u"startsAt"_s, u"2027-01-26T10:00"_s}});
    const auto lena = u"Lena Denkbeeld"_s;
    QCOMPARE(tasksFor(u"otto"_s, lena), QStringList()); // not yet
    for (const auto &[day, shown] : {std::pair{u"2027-01-24"_s, false},
                                     {u"2027-01-25"_s, true},
                                     {u"2027-01-27"_s, true},
                                     {u"2027-01-28"_s, false}}) {
        m_house->at(day);
        QVERIFY2(tasksFor(u"otto"_s, lena).isEmpty() != shown, qPrintable(day));
    }
    m_house->at(u"2027-01-26"_s);
    QCOMPARE(tasksFor(u"otto"_s, lena).size(), tasksFor(u"lena"_s, {}).size()); // she keeps them too
    QVERIFY(tasksFor(u"vera"_s, lena).isEmpty());
    const auto view = todayView(m_house->database(), staff(u"otto"_s), QDate(2027, 1, 26));
    QCOMPARE(view.appointments.size(), 1);
    QCOMPARE(view.appointments.first().standsInFor, lena);
    QVERIFY(std::is_sorted(view.lines.begin(), view.lines.end(), [](const TodayLine &a, const TodayLine &b) {
        return a.task.due.isValid() && (!b.task.due.isValid() || a.task.due < b.task.due);
    }));
}

void TestAbsence::theStandInSeesNothingHisRoleHides()
{
    const auto dossier = m_house->dossier(u"VICTIM_RECEPTION"_s);
    m_house->as(u"dirk"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(dossier)}, {u"assistant"_s, u"vera"_s}});
    const auto made = m_house->made(u"recordAbsence"_s, away(u"2027-01-20"_s, u"2027-01-22"_s,
                                                             {{u"staff"_s, u"vera"_s}, {u"standIn"_s, u"otto"_s}}));
    QVERIFY(!tasksFor(u"vera"_s, {}).isEmpty());
    QVERIFY(tasksFor(u"otto"_s, u"Vera Verbeeld"_s).isEmpty());
    m_house->done(u"changeAbsence"_s, {{u"absence"_s, id(made)}, {u"standIn"_s, u"tessa"_s}});
    QVERIFY(!tasksFor(u"tessa"_s, u"Vera Verbeeld"_s).isEmpty());
}

void TestAbsence::theQueriesUseTheirIndexes()
{
    for (const auto &[sql, index] :
         {std::pair<QByteArray, QByteArray>{
              "SELECT 1 FROM absence WHERE stand_in = ? AND until_on >= ? AND from_on <= ? AND deleted = 0",
              "absence_by_stand_in (stand_in=? AND until_on>?)"},
          {"SELECT 1 FROM absence WHERE staff IN (?, ?) AND until_on >= ? AND from_on <= ? AND deleted = 0",
           "absence_by_staff (staff=? AND until_on>?)"}}) {
        auto plan = m_house->database().queryText("EXPLAIN QUERY PLAN " + QByteArray(sql).replace('?', "'x'"));
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(QString::fromLatin1(index)), qPrintable(plan.text(3)));
    }
}

QTEST_GUILESS_MAIN(TestAbsence)
#include "tst_absence.moc"

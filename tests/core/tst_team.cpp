// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/team/handover.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        m_house->as(u"tessa"_s);
    }

    void everyDayHasOneColumn();
    void countsAreTheirRows();
    void weightsComeFromTheVersionOfTheType();
    void hiddenFacetsAreNotCounted();
    void theLightestIsProposed();
    void aProposalSpreadsByWeight();
    void manyAreReassignedAndTakenBack();
    void whatIsRefusedTakesNothing_data();
    void whatIsRefusedTakesNothing();
    void theHandoverSaysWhatMustBeKnown();
    void theTermsUseTheirIndex();

private:
    Staff staff(const QString &login) { return *StaffStore(m_house->database()).byLogin(login); }
    TeamView view(const QString &login = u"tessa"_s, const TeamFilter &filter = {})
    {
        return teamView(m_house->database(), m_house->catalogue(), staff(login), filter,
                        m_house->workspace().clock().today());
    }
    Dossier::Id given(const QString &login, const QString &type = u"PROBATION"_s)
    {
        return m_house->dossier(type, {{u"assistant"_s, login}});
    }
    Dossier::Id fresh(const QString &type = u"PROBATION"_s)
    {
        return m_house->dossier(type, {{u"assistant"_s, QString()}});
    }
    Staff::Id assistant(const Dossier::Id &dossier) { return m_house->file(dossier).dossier.assistant; }
    static QJsonObject row(const Dossier::Id &dossier, const QString &login)
    {
        return {{u"dossier"_s, id(dossier)}, {u"assistant"_s, login}};
    }

    std::unique_ptr<SampleHouse> m_house{};
};

void TestTeam::everyDayHasOneColumn()
{
    const QDate wednesday(2027, 1, 20);
    QCOMPARE(termWhen(QDate(2027, 1, 19), wednesday), TermWhen::Late);
    QCOMPARE(termWhen(wednesday, wednesday), TermWhen::ThisWeek);
    QCOMPARE(termWhen(QDate(2027, 1, 24), wednesday), TermWhen::ThisWeek);
    QCOMPARE(termWhen(QDate(2027, 1, 25), wednesday), TermWhen::NextWeek);
    QCOMPARE(termWhen(QDate(2027, 1, 31), wednesday), TermWhen::NextWeek);
    QCOMPARE(termWhen(QDate(2027, 2, 1), wednesday), TermWhen::WithinMonth);
    const QDate sunday(2027, 1, 24);
    QCOMPARE(termWhen(sunday, sunday), TermWhen::ThisWeek);
    QCOMPARE(termWhen(sunday.addDays(1), sunday), TermWhen::NextWeek);
}

void TestTeam::countsAreTheirRows()
{
    for (int i = 0; i < 3; ++i)
        given(u"lena"_s);
    given(u"otto"_s, u"WORK_PENALTY"_s);
    fresh();
    // Seen on many days, so that every column has had something in it.
    QSet<TermWhen> filled;
    for (int day = 0; day < 120; day += 3) {
        m_house->at(QDate(2027, 1, 20).addDays(day).toString(Qt::ISODate) + u"T09:00"_s);
        const auto seen = view();
        const auto last = m_house->workspace().clock().today().addDays(31);
        auto query = m_house->database().query("SELECT count(*) FROM deadline JOIN dossier ON dossier.id = dossier"
                                               " WHERE deadline.state = 'OPEN' AND actor = 'JA' AND due < ?",
                                               last.addDays(1));
        QVERIFY(query.next());
        int sum = 0;
        QList<Staff::Id> people{Staff::Id()};
        for (const auto &load : seen.loads)
            people << load.staff.id;
        for (const auto &one : people)
            for (const auto when : {TermWhen::Late, TermWhen::ThisWeek, TermWhen::NextWeek, TermWhen::WithinMonth}) {
                const auto rows = seen.termsOf(one, when);
                QCOMPARE(int(rows.size()), seen.count(one, when));
                for (const auto &row : rows) {
                    QCOMPARE(row.dossier.assistant, one);
                    QCOMPARE(termWhen(row.due, seen.today), when);
                    QVERIFY(row.due <= last);
                    filled << when;
                }
                sum += int(rows.size());
            }
        QCOMPARE(sum, query.integer(0));
        for (const auto &load : seen.loads)
            QCOMPARE(load.late, seen.count(load.staff.id, TermWhen::Late));
    }
    QCOMPARE(filled.size(), 4);
    const auto all = view().terms.size();
    const auto probation = view(u"tessa"_s, {.type = u"PROBATION"_s}).terms.size();
    const auto work = view(u"tessa"_s, {.type = u"WORK_PENALTY"_s}).terms.size();
    QVERIFY(probation > 0);
    QCOMPARE(probation + work, all);
}

void TestTeam::weightsComeFromTheVersionOfTheType()
{
    given(u"lena"_s);
    given(u"lena"_s, u"CONDITIONAL_RELEASE"_s);
    const auto seen = view();
    const auto *lena = seen.loadOf(staff(u"lena"_s).id);
    QVERIFY(lena);
    QCOMPARE(lena->dossiers, 2);
    double sum = 0;
    for (const auto &one : dossiersOf(m_house->database(), staff(u"tessa"_s), lena->staff.id))
        sum += m_house->catalogue().type(one.type, one.version)->weight;
    QCOMPARE(lena->weight, sum);
    QCOMPARE(sum, 2.5);
    QCOMPARE(seen.loadOf(staff(u"otto"_s).id)->weight, 0.0);
    QVERIFY(!seen.loadOf(staff(u"onthaal"_s).id)); // carries none
}

void TestTeam::hiddenFacetsAreNotCounted()
{
    given(u"lena"_s);
    given(u"vera"_s, u"VICTIM_RECEPTION"_s);
    fresh(u"VICTIM_RECEPTION"_s);
    const auto vera = staff(u"vera"_s).id;
    QCOMPARE(view(u"dirk"_s).loadOf(vera)->dossiers, 1);
    QCOMPARE(view(u"dirk"_s).newMandates.size(), 1);
    QCOMPARE(view(u"lena"_s).loadOf(vera)->dossiers, 0);
    QCOMPARE(view(u"lena"_s).newMandates.size(), 0);
    QVERIFY(dossiersOf(m_house->database(), staff(u"lena"_s), vera).isEmpty());
}

void TestTeam::theLightestIsProposed()
{
    given(u"lena"_s);
    const auto oldest = fresh();
    auto seen = view();
    QCOMPARE(seen.newMandates.size(), 1);
    QCOMPARE(seen.newMandates.first().id, oldest);
    const auto propose = [&] { return lightest(view().loads, view().newMandates.first(), QDate(2027, 1, 20)); };
    QCOMPARE(propose(), staff(u"otto"_s).id); // vera carries nothing either, but may not see it
    m_house->done(u"recordAbsence"_s, {{u"staff"_s, u"otto"_s},
                                       {u"from"_s, u"2027-01-18"_s},
                                       {u"until"_s, u"2027-01-22"_s},
                                       {u"reason"_s, u"SICK"_s}});
    QCOMPARE(propose(), staff(u"lena"_s).id);
    QVERIFY(lightest({}, seen.newMandates.first(), seen.today).isNull());
}

void TestTeam::aProposalSpreadsByWeight()
{
    QList<Dossier> dossiers;
    for (const auto &type : {u"ET_SHORT"_s, u"CONDITIONAL_RELEASE"_s, u"PROBATION"_s, u"PROBATION"_s, u"ET_SHORT"_s,
                             u"CONDITIONAL_RELEASE"_s, u"PROBATION"_s})
        dossiers << Dossier{.number = QString::number(dossiers.size()), .type = type, .facet = u"OFFENDER"_s};
    QList<StaffLoad> takers;
    for (const auto *name : {"one", "two", "three"})
        takers << StaffLoad{
            .staff = {.id = Staff::Id::create(), .name = QString::fromLatin1(name), .role = u"JUSTICE_ASSISTANT"_s},
            .weight = 4};
    takers.last().weight = 20; // carries enough
    takers << StaffLoad{.staff = {.id = Staff::Id::create(), .role = u"VICTIM_ASSISTANT"_s}};
    const auto handings = spread(m_house->catalogue(), dossiers, takers, QDate(2027, 1, 20));
    QCOMPARE(handings.size(), dossiers.size());
    for (qsizetype i = 0; i < dossiers.size(); ++i)
        QCOMPARE(handings[i].dossier, dossiers[i]);
    const auto after = loadsAfter(m_house->catalogue(), takers, handings);
    QCOMPARE(after[2].weight, 20.0);
    QCOMPARE(after[3].dossiers, 0);
    QCOMPARE(after[0].dossiers + after[1].dossiers, 7);
    QVERIFY(std::abs(after[0].weight - after[1].weight) <= 1.0);
    QCOMPARE(after[0].weight + after[1].weight, 8 + 0.4 * 2 + 1.5 * 2 + 3);
}

void TestTeam::manyAreReassignedAndTakenBack()
{
    const QList<Dossier::Id> dossiers{given(u"lena"_s), given(u"lena"_s), given(u"lena"_s)};
    m_house->at(u"2027-01-25T09:00"_s);
    const auto before = m_house->content();
    const auto done = m_house->done(
        u"reassignDossiers"_s, {{u"dossiers"_s, QJsonArray{row(dossiers[0], u"otto"_s), row(dossiers[1], u"otto"_s)}},
                                {u"reason"_s, u"ziek"_s}});
    QVERIFY(spoken(done.saying, m_house->catalogue(), Language::Nl).startsWith(u"2 dossiers overgedragen aan Otto"));
    QCOMPARE(assistant(dossiers[0]), staff(u"otto"_s).id);
    QCOMPARE(assistant(dossiers[2]), staff(u"lena"_s).id);
    const auto assignments = m_house->file(dossiers[0]).assignments;
    QCOMPARE(assignments.size(), 2);
    QCOMPARE(assignments.first().until, QDate(2027, 1, 25));
    QCOMPARE(assignments.last().reason, u"ziek"_s);
    const auto seen = view();
    QCOMPARE(seen.loadOf(staff(u"otto"_s).id)->dossiers, 2);
    QCOMPARE(seen.handedOverToday, m_house->lastAct());
    QCOMPARE(view(u"dirk"_s).handedOverToday, 0);
    QVERIFY(m_house->workspace().undo(seen.handedOverToday));
    QCOMPARE(difference(before, m_house->content()), QString());
    QCOMPARE(view().handedOverToday, 0);
}

void TestTeam::whatIsRefusedTakesNothing_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("takers");
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("code");
    QTest::newRow("not an assistant's to do")
        << u"lena"_s << QStringList{u"otto"_s} << false << u"access.notYourRole"_s;
    QTest::newRow("who has it") << u"tessa"_s << QStringList{u"otto"_s, u"lena"_s} << false
                                << u"assignment.hasItAlready"_s;
    QTest::newRow("kept apart") << u"tessa"_s << QStringList{u"otto"_s, u"vera"_s} << false
                                << u"assignment.notForRole"_s;
    QTest::newRow("twice") << u"tessa"_s << QStringList{u"otto"_s, u"otto"_s} << true << u"assignment.twice"_s;
    QTest::newRow("nobody knows him") << u"tessa"_s << QStringList{u"otto"_s, u"niemand"_s} << false
                                      << u"access.noSuchUser"_s;
    QTest::newRow("none") << u"dirk"_s << QStringList{} << false << u"act.fieldMissing"_s;
}

void TestTeam::whatIsRefusedTakesNothing()
{
    QFETCH(QString, login);
    QFETCH(QStringList, takers);
    QFETCH(bool, same);
    QFETCH(QString, code);
    const QList<Dossier::Id> dossiers{given(u"lena"_s), given(u"lena"_s)};
    const auto before = m_house->content();
    QJsonArray rows;
    for (qsizetype i = 0; i < takers.size(); ++i)
        rows << row(dossiers[same ? 0 : i], takers[i]);
    m_house->as(login);
    QCOMPARE(m_house->refusal(u"reassignDossiers"_s, {{u"dossiers"_s, rows}}), code);
    QCOMPARE(difference(before, m_house->content()), QString());
}

void TestTeam::theHandoverSaysWhatMustBeKnown()
{
    const auto quiet = given(u"lena"_s, u"WORK_PENALTY"_s);
    const auto dossier = given(u"lena"_s);
    given(u"otto"_s);
    m_house->as(u"lena"_s);
    for (const auto &[day, summary, promised] :
         {std::tuple{u"2027-01-21T10:00"_s, u"Kennismaking."_s, u"Een oud adres."_s},
          {u"2027-01-25T10:00"_s, u"Zoekt werk.\nEn een woning."_s, u"Brengt zijn loonbrief."_s},
          {u"2027-01-27T10:00"_s, u"Kort gebeld."_s, QString()}}) {
        m_house->at(u"2027-01-28T09:00"_s);
        QJsonObject with{{u"dossier"_s, id(dossier)}, {u"kind"_s, u"OFFICE_TALK"_s}, {u"medium"_s, u"IN_PERSON"_s},
                         {u"startsAt"_s, day},        {u"outcome"_s, u"ATTENDED"_s}, {u"summary"_s, summary}};
        if (!promised.isEmpty())
            with.insert(u"promised"_s, promised);
        m_house->done(u"recordContact"_s, with);
    }
    m_house->done(u"addTask"_s, {{u"dossier"_s, id(dossier)}, {u"title"_s, u"De school bellen"_s}});
    const auto lena = staff(u"lena"_s);
    const auto today = m_house->workspace().clock().today();
    const auto entries = handover(m_house->database(), staff(u"tessa"_s), lena.id, today);
    QCOMPARE(entries.size(), 2);
    const auto entry = entries[entries[0].dossier.id == dossier ? 0 : 1];
    QCOMPARE(entry.dossier.id, dossier);
    QCOMPARE(entry.contactOn, QDate(2027, 1, 27));
    QCOMPARE(entry.contactLine, u"Kort gebeld."_s);
    QCOMPARE(entry.promises, QStringList{u"Brengt zijn loonbrief."_s});
    QCOMPARE(entry.ownTasks, QStringList{u"De school bellen"_s});
    QCOMPARE(entry.nextDue.toString(Qt::ISODate), m_house->due(dossier, entry.nextTerm));
    QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const HandoverEntry &a, const HandoverEntry &b) {
        return a.nextDue.isValid() && (!b.nextDue.isValid() || a.nextDue < b.nextDue);
    }));
    for (const auto language : allLanguages) {
        const auto text = handoverText(entries, m_house->catalogue(), lena, today, language);
        for (const auto &words : {lena.name, m_house->file(quiet).dossier.number, u"Kort gebeld."_s,
                                  u"Brengt zijn loonbrief."_s, u"De school bellen"_s})
            QVERIFY2(text.plain().contains(words, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY2(!text.plain().contains(u"handover."_s), qPrintable(text.plain()));
        QVERIFY(!text.plain().contains(u'{'));
        const auto pdf = reportPdf(text, {.house = u"Gent"_s, .languageCode = languageCode(language)});
        QVERIFY(pdf && pdf->startsWith("%PDF"));
    }
    m_house->at(u"2030-01-01T09:00"_s);
    const auto later = handover(m_house->database(), staff(u"tessa"_s), lena.id, QDate(2030, 1, 1));
    const auto text = handoverText(later, m_house->catalogue(), lena, QDate(2030, 1, 1), Language::Nl).plain();
    QVERIFY2(text.contains(u"Te laat: "_s), qPrintable(text));
}

void TestTeam::theTermsUseTheirIndex()
{
    auto plan = m_house->database().queryText(
        "EXPLAIN QUERY PLAN SELECT 1 FROM deadline JOIN dossier ON dossier.id = deadline.dossier"
        " WHERE deadline.state = 'OPEN' AND deadline.due < 'x' AND deadline.actor = 'JA'"
        " AND dossier.state IN ('REGISTERED', 'RUNNING', 'SUSPENDED') AND dossier.deleted = 0");
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(u"deadline_by_due (state=? AND due<?)"_s), qPrintable(plan.text(3)));
}

QTEST_GUILESS_MAIN(TestTeam)
#include "tst_team.moc"

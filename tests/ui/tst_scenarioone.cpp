// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "keyboarddrive.h"
#include "ui/report/answeredit.h"
#include "ui/report/reportpage.h"

using namespace Qt::StringLiterals;

// The first scenario in the real window, by the keyboard alone: a mandate from the reception to the report.
class TestScenarioOne : public QObject, private KeyboardDrive
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        open(u"GEN"_s, QDateTime(QDate(2027, 1, 4), QTime(9, 0)),
             {{u"lena"_s, u"Lena Denkbeeld"_s, u"JUSTICE_ASSISTANT"_s},
              {u"tessa"_s, u"Tessa Tafelmans"_s, u"TEAM_LEADER"_s},
              {u"onthaal"_s, u"Mina Balie"_s, u"ADMIN_OFFICER"_s}});
    }

    void theReceptionRegisters()
    {
        sitDown(u"onthaal"_s, QDateTime(QDate(2027, 1, 20), QTime(9, 0)));
        presses = 0;
        beginNew();
        enter(u"prob uitst"_s);
        enter(u"correctionele gent"_s);
        press(Qt::Key_Tab); // no number there yet
        enter(u"15/1"_s);
        press(Qt::Key_Tab); // not final yet: the registry sends it
        enter(u"3 jaar"_s);
        enter(u"v"_s); // received today
        enter(u"Testmans, Fiktief"_s);
        press(Qt::Key_Tab); // birth date: the reception does not have it yet
        press(Qt::Key_Tab); // nor the number
        enter(u"Nergensstraat 1, 9000 Gent"_s);
        condition(u"geen drugs"_s, {});
        condition(u"ambul versl"_s, {u"De Verzonnen Kade"_s});
        condition(u"slachtoffer vergoeden"_s, {u"1200"_s, u"50"_s, u"1 maand"_s});
        confirm();
        QCOMPARE(openDossiers().size(), 1);
        m_id = openDossiers().first().dossier.id;
        QCOMPARE(view(m_id).file.conditions.size(), 7);
        QCOMPARE(view(m_id).file.dossier.variant, u"SUSPENDED_SENTENCE"_s);
        QCOMPARE(view(m_id).file.principal(u"FOLLOWS_UP"_s)->court, u"GEN_PROBATION_COMMISSION"_s);
        QVERIFY2(presses <= 60, qPrintable(QString::number(presses)));
        qInfo("registering took %d presses beyond the text", presses);
    }

    void theTeamLeaderAssigns()
    {
        sitDown(u"tessa"_s, QDateTime(QDate(2027, 1, 29), QTime(9, 5)));
        openBySearch(m_search);
        fromMenu(u"Aan een collega geven"_s);
        enter(u"lena"_s);
        confirm();
        QCOMPARE(view(m_id).file.staffName(view(m_id).file.dossier.assistant), u"Lena Denkbeeld"_s);
        QCOMPARE(due(m_id, u"T1"_s), QDate(2027, 3, 1));
    }

    void theAssistantInvites()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 1, 29), QTime(10, 0)));
        openBySearch(m_search);
        openPart(4);
        tabTo(u"Een contact plannen"_s);
        press(Qt::Key_Space);
        enter(u"9/2"_s); // which contact is the first that is required: not asked
        enter(u"10"_s);
        press(Qt::Key_Tab); // the usual medium
        type(u"lokaal 2.04"_s);
        confirm();
        QCOMPARE(view(m_id).file.contacts.size(), 1);
        QCOMPARE(view(m_id).file.contacts.first().kind, u"INTAKE_OFFICE"_s);
        QCOMPARE(view(m_id).file.contacts.first().startsAt, u"2027-02-09T10:00"_s);
    }

    void nobodyComes()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 9), QTime(10, 30)));
        openBySearch(m_search);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        tabTo(u"Aanwezig"_s);
        for (int i = 0; i < 8 && !focusText().contains(u"iet verschenen"_s); ++i)
            press(Qt::Key_Right);
        press(Qt::Key_Space);
        tabTo(u"Nota"_s);
        type(u"Geen bericht. Eerste keer."_s);
        confirm();
        QCOMPARE(view(m_id).file.contacts.first().outcome, u"NO_SHOW"_s);
        QVERIFY(!view(m_id).requirements.first().isFulfilled());
        QVERIFY(task(m_id, u"task.newInvitation"_s));
    }

    void theIntakeTakesPlace()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 16), QTime(11, 0)));
        openBySearch(m_search);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        tabTo(u"Nota"_s);
        type(u"Alle voorwaarden overlopen. Ingeschreven bij VDAB."_s);
        confirm();
        QCOMPARE(view(m_id).file.contacts.size(), 2);
        QCOMPARE(view(m_id).requirements.first().fulfilledOn, QDate(2027, 2, 16));
        QVERIFY(!task(m_id, u"task.newInvitation"_s));
    }

    void theVictimIsPaidInInstalments()
    {
        openPart(7);
        tabTo(u"Afbetaling afspreken"_s);
        press(Qt::Key_Space);
        tabTo(u"Eerste op"_s); // the amounts stand in the judgment
        type(u"5/3"_s);
        confirm();
        QCOMPARE(view(m_id).file.paymentPlans.size(), 1);
        QCOMPARE(view(m_id).file.paymentPlans.first().instalments(), 24);
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 22), QTime(9, 0)));
        openBySearch(m_search);
        openPart(7);
        tabTo(u"Een betaling noteren"_s);
        press(Qt::Key_Space);
        confirm(); // paid today, the instalment that was agreed
        QCOMPARE(balance(view(m_id).file.paymentPlans.first(), view(m_id).file.payments), 115000);
    }

    void theReportIsWrittenAndSent()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 2, 26), QTime(9, 0)));
        openBySearch(m_search);
        tabTo(u"Aanvangsverslag schrijven"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(page<ReportPage>()->isVisible());
        confirm();
        QVERIFY(!view(m_id).file.reports.first().isSent()); // judgement is never filled in by the program
        const auto questions = window()->findChildren<AnswerEdit *>().size();
        QVERIFY(questions > 0);
        for (qsizetype i = 0; i < questions; ++i) {
            QVERIFY(qobject_cast<AnswerEdit *>(QApplication::focusWidget()));
            type(u"Betrokkene werkt mee; geen bijzonderheden."_s);
            press(Qt::Key_Tab);
        }
        confirm(); // asks how it is sent
        confirm();
        QVERIFY(view(m_id).file.reports.first().isSent());
        QCOMPARE(due(m_id, u"T2"_s), QDate(2027, 8, 26));
        for (const auto &one : view(m_id).deadlines)
            if (one.rule->code == u"T1") {
                QCOMPARE(one.state, Deadline::State::Done);
                QVERIFY(one.inTime());
            }
    }

    // Nothing is ever typed twice: no value of the registration was needed again, and none was typed again here.
    void nothingWasTypedTwice()
    {
        QStringList values;
        for (const auto &one : std::as_const(typed))
            if (one != u"Betrokkene werkt mee; geen bijzonderheden." && one != m_search)
                values << one;
        QCOMPARE(QSet<QString>(values.begin(), values.end()).size(), values.size());
    }

private:
    void condition(const QString &words, const QStringList &inputs)
    {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Voorwaarde"_s);
        type(words);
        press(Qt::Key_Return);
        QTest::qWait(20);
        for (const auto &input : inputs)
            enter(input);
        if (!inputs.isEmpty()) {
            for (int i = 0; i < 12 && QApplication::focusWidget()->accessibleName() != u"Voorwaarde"; ++i)
                press(Qt::Key_Tab);
        }
    }

    const QString m_search = u"testmans"_s;
    Dossier::Id m_id{};
};

QTEST_MAIN(TestScenarioOne)
#include "tst_scenarioone.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "keyboarddrive.h"
#include "ui/base/messageline.h"
#include "ui/dossier/hoursmodel.h"
#include "ui/dossier/hourssheet.h"
#include "ui/dossier/sectionpage.h"

#include <QClipboard>
#include <QTableView>

using namespace Qt::StringLiterals;

// The seventh scenario in the real window, by the keyboard alone: the hours of a work penalty, from the judgment to the
// closing. What the place records itself (the lines as "sanne": her own hours, that she cannot accept them) needs the
// access of the partner, who has no window here; the assistant types what the place sent. That 600 hours are possible
// with recidivism is asked of the act only, there is no field for the ground.
class TestScenarioSeven : public QObject, private KeyboardDrive
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        open(u"GEN"_s, QDateTime(QDate(2027, 3, 1), QTime(9, 0)),
             {{u"lena"_s, u"Lena Denkbeeld"_s, u"JUSTICE_ASSISTANT"_s}});
    }

    void init() { QVERIFY2(!m_failed, "a step before this one failed"); }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void hoursOutsideTheLawAreRefused()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 3, 20), QTime(9, 0)));
        presses = 0;
        beginNew();
        enter(u"werkstr"_s);
        enter(u"correctionele gent"_s);
        press(Qt::Key_Tab); // no number there yet
        enter(u"8/2"_s);
        enter(u"10/3"_s);
        enter(u"400"_s);
        enter(u"18/3"_s);
        enter(u"Fantasie, Fons"_s);
        confirm();
        QVERIFY(openDossiers().isEmpty());
        QVERIFY(shows(u"400 uur valt buiten de wettelijke grenzen (van 20 tot 300 uur)"_s));
        QVERIFY(shows(u"buiten wat de wet toelaat"_s)); // and beside the field
    }

    // E1
    void theRightHoursAreRegistered()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"120"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"vr 10 mrt 2028"_s), 1000); // said before it is registered
        confirm();
        QCOMPARE(openDossiers().size(), 1);
        m_id = openDossiers().first().dossier.id;
        const auto now = view(m_id);
        QCOMPARE(now.file.dossier.hoursImposed, 120 * 60);
        QCOMPARE(now.file.staffName(now.file.dossier.assistant), u"Lena Denkbeeld"_s);
        QCOMPARE(due(m_id, u"T1"_s), QDate(2028, 3, 10));
        for (const auto &one : now.deadlines)
            if (one.rule->code == u"T1")
                QCOMPARE(one.rule->kind, u"END"_s);
        QVERIFY(shows(u"10/03/2028"_s));
        qInfo("registering took %d presses beyond the text", presses);
    }

    void onlyTheCommissionMakesItLonger()
    {
        openPart(3);
        choose(u"Een beslissing noteren"_s);
        enter(u"verlengen"_s);
        enter(u"20/3"_s);
        enter(u"procureur"_s);
        enter(u"3 maanden"_s);
        confirm();
        QVERIFY(shows(u"kan alleen verlengd worden door: probatiecommissie"_s));
        QCOMPARE(view(m_id).file.decisions.size(), 1);
        press(Qt::Key_Escape);
    }

    void workBeginsAtAPlace()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 7, 12), QTime(8, 0)));
        openBySearch(m_search);
        openPart(6);
        choose(u"Nieuwe prestatieplaats"_s);
        enter(u"Kringwinkel Nergens"_s);
        type(u"Sanne Schoffel"_s);
        for (const auto *day : {"Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag"})
            choose(u"Open op: "_s + QString::fromLatin1(day));
        confirm();
        choose(u"Beginnen op een prestatieplaats"_s);
        enter(u"kring"_s);
        press(Qt::Key_Tab); // from today
        enter(u"v"_s);
        press(Qt::Key_Tab); // tasks
        enter(u"maan"_s);
        enter(u"8u30"_s);
        enter(u"1230"_s);
        enter(u"maan"_s);
        enter(u"13"_s);
        enter(u"16:30"_s);
        confirm();
        const auto file = view(m_id).file;
        QCOMPARE(file.placements.size(), 1);
        QCOMPARE(file.placements.first().roster.size(), 2);
        QCOMPARE(file.placements.first().contractSignedOn, QDate(2027, 7, 12));
        QCOMPARE(file.workplaces.value(file.placements.first().workplace).openDays.size(), 5);
    }

    // E2 and E4: the place sends four weeks; they count provisionally until the assistant has accepted them.
    void fourWeeksAreTyped()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 8, 2), QTime(17, 0)));
        openSheet();
        QVERIFY(shows(u"Geen vooruitzicht voor de eerste uren. De termijn eindigt op vr 10 mrt 2028."_s));
        line({u"12/7"_s, u"8u30"_s, u"16u30"_s, u"30"_s});
        line({u"19/7"_s, {}, {}, {}, {}, u"x"_s, u"zonder bericht"_s});
        line({u"26/7"_s, u"0830"_s, u"1630"_s, u"30"_s});
        line({u"2/8"_s, u"8:30"_s, u"16.30"_s, u"30"_s});
        confirm();
        QVERIFY(sheet()->model()->lines().isEmpty());
        const auto balance = this->balance();
        QCOMPARE(balance.provisional, 22 * 60 + 30);
        QCOMPARE(balance.accepted, 0);
        QCOMPARE(balance.leftWithProvisional(), 97 * 60 + 30);
        QVERIFY(task(m_id, u"task.absence"_s));
        QVERIFY(task(m_id, u"task.considerSignal"_s));
        QVERIFY(task(m_id, u"task.acceptHours"_s));
        QVERIFY(shows(u"22 u 30 te aanvaarden · nog 97 u 30 te werken · 1 afwezigheid"_s));
        QVERIFY(shows(u"4 regels bewaard."_s));
        press(Qt::Key_Escape); // the hours under it
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(shows(u"Uren beoordelen: 22 u 30"_s));
        QVERIFY(shows(u"Afwezigheid op de prestatieplaats opvolgen"_s));
    }

    // E3: what the law and the place refuse stays in the sheet, each line with its reason.
    void badLinesStayWithTheReason()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 8, 9), QTime(18, 0)));
        openSheet();
        line({u"9/8"_s, {}, {}, {}, u"13"_s});
        line({u"9/8"_s, u"12:30"_s, u"16:30"_s});
        line({u"9/8"_s, u"13:00"_s, u"16:30"_s});
        line({u"8/8"_s, {}, {}, {}, u"4"_s});
        line({u"4/1"_s, {}, {}, {}, u"4"_s});
        confirm();
        QCOMPARE(balance().provisional, 26 * 60 + 30);
        const auto left = sheet()->model()->lines();
        QCOMPARE(left.size(), 4);
        const QStringList reasons{u"komt het totaal op 13 u; op één dag tellen ten hoogste 8 u"_s,
                                  u"overlappen met uren die al genoteerd zijn"_s,
                                  u"gewoonlijk gesloten op zondag 8 augustus 2027"_s, u"was er geen prestatieplaats"_s};
        for (qsizetype i = 0; i < left.size(); ++i)
            QVERIFY2(left[i].reason.contains(reasons[i]), qPrintable(left[i].reason));
        QVERIFY(shows(u"4 regels blijven staan, elk met de reden ernaast"_s));
        for (qsizetype i = 0; i < left.size(); ++i) // they are thrown away now: nothing of them is to be recorded
            press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(sheet()->model()->lines().isEmpty());
    }

    void allThatWaitsIsAcceptedAtOnce()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 8, 10), QTime(9, 0)));
        openTask(u"Uren beoordelen"_s); // from Today it opens where it is done
        choose(u"Alles aanvaarden: 26 u 30"_s);
        QCOMPARE(balance().accepted, 26 * 60 + 30);
        QVERIFY(!task(m_id, u"task.acceptHours"_s));
        QVERIFY(shows(u"26 u 30"_s));
    }

    void theAbsenceIsDealtWith()
    {
        rowOf(u"zonder bericht"_s);
        choose(u"Afgehandeld"_s);
        type(u"gewaarschuwd"_s);
        confirm();
        const auto hours = view(m_id).file.hours;
        QVERIFY(std::any_of(hours.begin(), hours.end(),
                            [](const WorkHours &one) { return one.note == u"zonder bericht; gewaarschuwd"; }));
        QVERIFY(!task(m_id, u"task.absence"_s));
    }

    // E7: a correction never deletes.
    void aCorrectionLeavesTheOldLine()
    {
        rowOf(u"ma 2 aug 2027"_s);
        choose(u"Verbeteren"_s);
        QCOMPARE(focusText(), u"Tot (over middernacht mag)"_s);
        QVERIFY(shows(u"Genoteerd door lena: 7 u 30. Dat blijft leesbaar."_s));
        type(u"16u"_s);
        fill(u"Reden"_s, u"vroeger vertrokken"_s);
        confirm();
        QCOMPARE(balance().accepted, 26 * 60);
        const auto hours = view(m_id).file.hours;
        QCOMPARE(hours.size(), 6);
        QCOMPARE(
            std::count_if(hours.begin(), hours.end(), [](const WorkHours &one) { return one.state == u"CORRECTED"; }),
            1);
        rowOf(u"verbeterd"_s);
    }

    // E5
    void theForecastSaysThatTheTermIsAtRisk()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 10, 4), QTime(17, 0)));
        openSheet();
        choose(u"Meteen aanvaarden"_s);
        tabTo(u"Uren, een regel per dag"_s);
        line({u"6/9"_s, {}, {}, {}, u"7"_s});
        line({u"4/10"_s, {}, {}, {}, u"7:00"_s});
        confirm();
        QCOMPARE(balance().accepted, 40 * 60);
        sitDown(u"lena"_s, QDateTime(QDate(2027, 12, 10), QTime(9, 0)));
        QVERIFY2(today().join(u'\n').contains(u"Nog 80 u te presteren voor vrijdag 10 maart 2028"_s),
                 qPrintable(today().join(u'\n')));
        const auto file = view(m_id).file;
        const auto forecast =
            workForecast(balance(), file.placements.first().from, QDate(2028, 3, 10), workspace().clock().today());
        QVERIFY(forecast.atRisk);
        QCOMPARE(qRound(forecast.monthsLeft), 3);
        QCOMPARE(qRound(forecast.minutesPerMonth / 60.0), 8);
        openSheet();
        QVERIFY(shows(
            u"In gevaar: aan het tempo tot nu is het klaar op za 7 okt 2028, de termijn eindigt op vr 10 mrt 2028."_s));
    }

    // E8: another place, the hours stay with the dossier.
    void anotherPlace()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 12, 13), QTime(9, 0)));
        openBySearch(m_search);
        openPart(6);
        choose(u"Nieuwe prestatieplaats"_s);
        type(u"Groendienst Fictiegem"_s);
        confirm();
        choose(u"Andere prestatieplaats"_s);
        enter(u"groen"_s);
        press(Qt::Key_Tab); // from today
        type(u"v"_s);
        fill(u"Waarom de vorige stopt"_s, u"plaats stopt"_s);
        confirm();
        const auto file = view(m_id).file;
        QCOMPARE(file.placements.size(), 2);
        QCOMPARE(file.placements.first().until, QDate(2027, 12, 13));
        QCOMPARE(file.placements.first().endReason, u"plaats stopt"_s);
        QCOMPARE(balance().accepted, 40 * 60);
        QVERIFY(shows(u"40 u van 120 u"_s));
    }

    void theCommissionMakesItLonger()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2028, 1, 10), QTime(9, 0)));
        openBySearch(m_search);
        openPart(3);
        choose(u"Een beslissing noteren"_s);
        choose(u"Opnieuw beginnen"_s); // what was refused in March is still there
        enter(u"verlengen"_s);
        enter(u"7/1"_s);
        press(Qt::Key_Tab); // by the one that usually takes it
        type(u"3 maanden"_s);
        confirm();
        QCOMPARE(due(m_id, u"T1"_s), QDate(2028, 6, 10));
        openPart(2);
        QVERIFY(table()->model()->index(0, 0).data().toString().contains(u"10/06/2028"_s));
    }

    // Ten days from a spreadsheet, accepted at once: E6, completion and a final report are proposed.
    void theHoursAreComplete()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2028, 1, 20), QTime(18, 0)));
        openSheet();
        QString days;
        for (int day = 11; day <= 20; ++day)
            days += u"%1/01/2028\t\t\t\t8\n"_s.arg(day);
        QGuiApplication::clipboard()->setText(days);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet()->model()->lines().size(), 10);
        choose(u"Meteen aanvaarden"_s);
        confirm();
        QCOMPARE(balance().accepted, 120 * 60);
        QVERIFY(shows(u"Alle uren zijn gewerkt."_s));
        QVERIFY(task(m_id, u"task.proposeCompletion"_s));
        QVERIFY(task(m_id, u"task.finalReport"_s));
        QVERIFY(!task(m_id, u"task.termAtRisk"_s));
    }

    void oneHourMoreIsRefused()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2028, 1, 21), QTime(18, 0)));
        QVERIFY2(today().join(u'\n').contains(u"Einde van de werkstraf melden"_s), qPrintable(today().join(u'\n')));
        openBySearch(m_search);
        openPart(6);
        choose(u"Uren noteren"_s);
        fill(u"Of uren"_s, u"1"_s);
        confirm();
        QVERIFY(shows(u"Dit is meer dan wat opgelegd werd (120 u); er blijft nog 0 u."_s));
        QCOMPARE(balance().accepted, 120 * 60);
        press(Qt::Key_Escape);
    }

    // What is missing is listed; with a reason it closes.
    void theDossierCloses()
    {
        fromMenu(u"Het dossier afsluiten"_s);
        for (const auto &gap : {u"Een verplicht contact ontbreekt: eerste gesprek op het justitiehuis"_s,
                                u"Het eindverslag ontbreekt"_s, u"Een verplicht gegeven ontbreekt"_s})
            QVERIFY2(shows(gap), qPrintable(gap));
        enter(u"gunstig"_s);
        confirm();
        QVERIFY(view(m_id).file.dossier.isOpen());
        QVERIFY(shows(u"of geef aan waarom het dossier toch afgesloten kan worden"_s));
        fill(u"Waarom het toch wordt afgesloten"_s, u"eindverslag volgt per post"_s);
        confirm();
        const auto closed = view(m_id);
        QCOMPARE(closed.file.dossier.state, u"CLOSED"_s);
        QCOMPARE(closed.file.dossier.outcome, u"COMPLETED"_s);
        QVERIFY(closed.tasks.isEmpty());
        openPart(6);
        QVERIFY(!offers(u"Uren noteren"_s)); // nothing is recorded in it any more
        QTest::qWait(100);
    }

private:
    // Down in the table of the part to the line that says so.
    void rowOf(const QString &part)
    {
        tabTo(u"Uren"_s);
        QCOMPARE(QApplication::focusWidget(), table());
        const auto says = [&] {
            QStringList cells;
            for (int i = 0; i < table()->model()->columnCount(); ++i)
                cells << table()->currentIndex().siblingAtColumn(i).data().toString();
            return cells.join(u'|').contains(part);
        };
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 30 && !says(); ++i)
            press(Qt::Key_Down);
        QVERIFY(says());
    }

    void openSheet()
    {
        openBySearch(m_search);
        openPart(6);
        choose(u"Urenblad"_s);
        QTRY_VERIFY(sheet()->isVisible());
    }

    // One line of the sheet, cell by cell.
    void line(const QStringList &cells)
    {
        for (int i = 0; i < hoursCells; ++i) {
            if (!cells.value(i).isEmpty())
                type(cells.value(i));
            else
                press(Qt::Key_F2);
            press(Qt::Key_Return);
        }
        QTest::qWait(10); // the next line is gone to once this one is left
    }

    QTableView *table() const { return page<SectionPage>()->findChild<QTableView *>(); }
    HoursSheet *sheet() const { return page<HoursSheet>(); }
    WorkBalance balance() const
    {
        const auto file = view(m_id).file;
        return workBalance(file.dossier.hoursImposed, file.hours);
    }

    bool m_failed = false;
    const QString m_search = u"fantasie"_s;
    Dossier::Id m_id{};
};

QTEST_MAIN(TestScenarioSeven)
#include "tst_scenarioseven.moc"

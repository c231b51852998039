// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/paper/figuressheet.h"
#include "core/statistics/difference.h"
#include "core/statistics/disclosure.h"
#include "core/statistics/figures.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/quality.h"
#include "core/statistics/series.h"
#include "tests/support/sampledata.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

// Figures of a year: what counts where, as known when, what changed since, what may leave the house.
class TestStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>(u"GEN"_s, u"2027-01-20T09:00"_s);
        m_house->as(u"setup"_s);
        m_house->done(
            u"registerStaff"_s,
            {{u"login"_s, u"stef"_s}, {u"name"_s, u"Stef Steekproef"_s}, {u"role"_s, u"STATISTICS_OFFICER"_s}});
        m_house->as(u"dirk"_s);
    }

    void theCatalogueSaysWhatCountsWhere()
    {
        m_house->dossier(u"PROBATION"_s);
        m_house->dossier(u"ET_REMAND"_s, {{u"assistant"_s, QJsonValue(u""_s)}});
        m_house->dossier(u"FIRST_LINE"_s);
        m_house->dossier(u"PRAETORIAN_PROBATION"_s); // counted locally: in none of the tables
        const auto table = count(2027);
        QCOMPARE(table.value(u"JH:NEW_MANDATES"_s), 1.0);
        QCOMPARE(table.value(u"PROBATIE:NEW_MANDATES"_s), 1.0);
        QCOMPARE(table.value(u"VCET:NEW_MANDATES"_s), 1.0);
        QCOMPARE(table.value(u"FIRST_LINE:NEW_MANDATES"_s), 1.0);
        QVERIFY(!table.figure(u"FIRST_LINE:OPEN_AT_DATE"_s)); // a contact is not a running dossier
        QVERIFY(!table.figure(u"LOCAL:NEW_MANDATES"_s));
        // Every official group has its row, also when it is empty; a figure of an indicator only where a type asks it.
        QVERIFY(table.figure(u"PENITENTIAIR:NEW_MANDATES"_s));
        QVERIFY(!table.figure(u"PENITENTIAIR:HOURS_DONE"_s));
        QVERIFY(table.leftOut.contains(u"figures.leftOut.alarms"_s));
        for (const auto &figure : table.figures) {
            QVERIFY2(!indicatorDefinition(m_house->catalogue(), figure.indicator, Language::Fr).isEmpty(),
                     qPrintable(figure.code()));
            if (!figure.group.isEmpty() && figure.part.isEmpty())
                QCOMPARE(int(table.rows.value(figure.code()).size()), figure.rows);
        }
    }

    void theYearBeginsAndEndsOnItsDays_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<int>("isNew");
        QTest::addColumn<int>("isOpen");
        QTest::addColumn<int>("isClosed");
        QTest::newRow("the day before") << "2026-12-31"
                                        << "" << 0 << 1 << 0;
        QTest::newRow("the first day") << "2027-01-01"
                                       << "" << 1 << 1 << 0;
        QTest::newRow("the last day") << "2027-12-31"
                                      << "" << 1 << 1 << 0;
        QTest::newRow("the day after") << "2028-01-01"
                                       << "" << 0 << 0 << 0;
        QTest::newRow("closed on the last day is not open") << "2027-03-01"
                                                            << "2027-12-31" << 1 << 0 << 1;
        QTest::newRow("closed the day after is open") << "2027-03-01"
                                                      << "2028-01-01" << 1 << 1 << 0;
        QTest::newRow("closed in the year before") << "2026-03-01"
                                                   << "2026-12-31" << 0 << 0 << 0;
        QTest::newRow("received and closed on one day") << "2027-06-01"
                                                        << "2027-06-01" << 1 << 0 << 1;
    }

    void theYearBeginsAndEndsOnItsDays()
    {
        QFETCH(QString, received);
        QFETCH(QString, closed);
        QFETCH(int, isNew);
        QFETCH(int, isOpen);
        QFETCH(int, isClosed);
        const auto dossier = registered(received);
        if (!closed.isEmpty())
            close(dossier, closed);
        m_house->at(u"2028-06-01"_s);
        const auto table = count(2027);
        QCOMPARE(int(table.value(u"PROBATIE:NEW_MANDATES"_s)), isNew);
        QCOMPARE(int(table.value(u"PROBATIE:OPEN_AT_DATE"_s)), isOpen);
        QCOMPARE(int(table.value(u"PROBATIE:CLOSED_BY_OUTCOME"_s)), isClosed);
        QCOMPARE(int(table.value(u"PROBATIE:CLOSED_BY_OUTCOME:COMPLETED"_s)), isClosed);
    }

    void aMistakeIsCountedNowhere()
    {
        const auto dossier = registered(u"2027-02-01"_s);
        m_house->at(u"2027-02-03"_s)
            .done(u"cancelDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"dubbel"_s}});
        const auto table = count(2027);
        QCOMPARE(table.value(u"JH:NEW_MANDATES"_s), 0.0);
        QCOMPARE(table.value(u"JH:OPEN_AT_DATE"_s), 0.0);
        QCOMPARE(table.value(u"JH:CLOSED_BY_OUTCOME"_s), 0.0);
        QCOMPARE(count(2027, QDate(2027, 2, 2)).value(u"JH:NEW_MANDATES"_s), 1.0); // nobody knew yet
    }

    void aTransferIsNeverNewInTheOtherHouse()
    {
        const auto dossier = registered(u"2027-02-01"_s);
        m_house->at(u"2027-03-01"_s);
        m_house->done(u"transferDossier"_s,
                      {{u"dossier"_s, id(dossier)}, {u"toHouse"_s, u"ANT"_s}, {u"reason"_s, u"MOVED"_s}});
        QCOMPARE(count(2027, {}, u"GEN"_s).value(u"PROBATIE:OPEN_AT_DATE"_s), 1.0); // sent, not yet taken
        m_house->done(u"acceptTransfer"_s, {{u"dossier"_s, id(dossier)}});
        QCOMPARE(count(2027, {}, u"GEN"_s).value(u"PROBATIE:NEW_MANDATES"_s), 1.0);
        QCOMPARE(count(2027, {}, u"GEN"_s).value(u"PROBATIE:OPEN_AT_DATE"_s), 0.0);
        QCOMPARE(count(2027, {}, u"ANT"_s).value(u"PROBATIE:NEW_MANDATES"_s), 0.0);
        QCOMPARE(count(2027, {}, u"ANT"_s).value(u"PROBATIE:OPEN_AT_DATE"_s), 1.0);
        const auto all = count(2027);
        QCOMPARE(all.value(u"PROBATIE:NEW_MANDATES"_s), 1.0);
        QCOMPARE(countedHouses(all), (QStringList{u"ANT"_s, u"GEN"_s}));
    }

    void whatWasRegisteredLaterWasNotKnown()
    {
        registered(u"2027-12-31"_s, u"2028-01-10"_s);
        QCOMPARE(count(2027, QDate(2028, 1, 5)).value(u"JH:NEW_MANDATES"_s), 0.0);
        QCOMPARE(count(2027, QDate(2028, 1, 10)).value(u"JH:NEW_MANDATES"_s), 1.0);
        QCOMPARE(count(2027).value(u"JH:NEW_MANDATES"_s), 1.0);
    }

    void aClosingOfThePastIsKnownWhenItWasRecorded()
    {
        const auto dossier = registered(u"2027-02-01"_s);
        m_house->at(u"2028-01-20"_s);
        m_house->done(u"closeDossier"_s, {{u"dossier"_s, id(dossier)},
                                          {u"outcome"_s, u"COMPLETED"_s},
                                          {u"on"_s, u"2027-12-15"_s},
                                          {u"ground"_s, u"laat gemeld"_s}});
        QCOMPARE(count(2027, QDate(2028, 1, 5)).value(u"JH:OPEN_AT_DATE"_s), 1.0);
        QCOMPARE(count(2027, QDate(2028, 1, 5)).value(u"JH:CLOSED_BY_OUTCOME"_s), 0.0);
        QCOMPARE(count(2027).value(u"JH:OPEN_AT_DATE"_s), 0.0);
        QCOMPARE(count(2027).value(u"JH:CLOSED_BY_OUTCOME"_s), 1.0);
        m_house->at(u"2028-02-01"_s)
            .done(u"reopenDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"vergissing"_s}});
        QCOMPARE(count(2027).value(u"JH:OPEN_AT_DATE"_s), 1.0);
        QCOMPARE(count(2027, QDate(2028, 1, 25)).value(u"JH:OPEN_AT_DATE"_s), 0.0);
    }

    void whatWasTakenBackWasKnownUntilThen()
    {
        m_house->at(u"2027-03-01"_s);
        const auto dossier = m_house->dossier(u"PROBATION"_s, {{u"assistant"_s, QJsonValue(u""_s)}});
        Q_UNUSED(dossier)
        m_house->as(u"dirk"_s).at(u"2027-03-05"_s);
        QVERIFY(m_house->workspace().undo(m_house->lastAct()).has_value());
        QCOMPARE(count(2027).value(u"JH:NEW_MANDATES"_s), 0.0);
        QCOMPARE(count(2027, QDate(2027, 3, 4)).value(u"JH:NEW_MANDATES"_s), 1.0);
        QCOMPARE(count(2027, QDate(2027, 2, 28)).value(u"JH:NEW_MANDATES"_s), 0.0);
    }

    void rowsWithoutATrailAreKnownFromTheDatesTheyBear()
    {
        const auto dossier = registered(u"2027-02-01"_s);
        close(dossier, u"2027-06-01"_s);
        auto &database = m_house->database();
        // As a file from elsewhere brings them: rows, and no journal.
        database.script("INSERT INTO sync_ctx (mid) VALUES (-1); PRAGMA foreign_keys = OFF; DROP TRIGGER journal_kept;"
                        "DELETE FROM journal; DELETE FROM sync_ctx;");
        QCOMPARE(count(2027, QDate(2027, 1, 31)).value(u"JH:NEW_MANDATES"_s), 0.0);
        QCOMPARE(count(2027, QDate(2027, 2, 1)).value(u"JH:OPEN_AT_DATE"_s), 1.0);
        QCOMPARE(count(2027, QDate(2027, 5, 31)).value(u"JH:OPEN_AT_DATE"_s), 1.0);
        QCOMPARE(count(2027, QDate(2027, 6, 1)).value(u"JH:OPEN_AT_DATE"_s), 0.0);
    }

    void leadTimesRunFromReceiptToAssistantToStart()
    {
        m_house->at(u"2027-03-01"_s);
        const auto one = m_house->dossier(u"WORK_PENALTY"_s, {{u"assistant"_s, QJsonValue(u""_s)}});
        const auto two = m_house->dossier(u"WORK_PENALTY"_s, {{u"assistant"_s, QJsonValue(u""_s)}});
        m_house->as(u"dirk"_s);
        m_house->at(u"2027-03-11"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(one)}, {u"assistant"_s, u"lena"_s}});
        m_house->at(u"2027-03-31"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(two)}, {u"assistant"_s, u"otto"_s}});
        m_house->at(u"2027-04-10"_s).done(u"assignAssistant"_s, {{u"dossier"_s, id(one)}, {u"assistant"_s, u"otto"_s}});
        const auto place = m_house->made(u"registerWorkplace"_s, {{u"name"_s, u"Kringwinkel Nergens"_s}});
        m_house->at(u"2027-05-10"_s)
            .done(u"startPlacement"_s, {{u"dossier"_s, id(one)},
                                        {u"workplace"_s, id(place)},
                                        {u"from"_s, u"2027-05-10"_s},
                                        {u"contractSignedOn"_s, u"2027-05-01"_s}});
        const auto table = count(2027);
        const auto *lead = table.figure(u"AUTONOME_WERKSTRAF:LEAD_RECEIPT_TO_JA"_s);
        QVERIFY(lead);
        QCOMPARE(lead->value, 20.0); // 10 and 30: a second assistant begins nothing anew
        QCOMPARE(lead->median.value_or(-1), 20.0);
        QCOMPARE(lead->rows, 2);
        QCOMPARE(table.value(u"AUTONOME_WERKSTRAF:LEAD_JA_TO_START"_s), 60.0);
        const auto row = table.rows.value(u"AUTONOME_WERKSTRAF:LEAD_JA_TO_START"_s).first();
        QCOMPARE(row.from, QDate(2027, 3, 11));
        QCOMPARE(row.to, QDate(2027, 5, 10));
        QCOMPARE(table.value(u"AUTONOME_WERKSTRAF:PLACES_USED"_s), 1.0);
        QCOMPARE(count(2027, QDate(2027, 5, 9)).value(u"AUTONOME_WERKSTRAF:LEAD_JA_TO_START"_s), 0.0);
    }

    void peopleHoursAndEndingsAreCounted()
    {
        m_house->at(u"2027-03-01"_s);
        QJsonArray victims;
        for (const auto &name : {u"Een"_s, u"Twee"_s, u"Drie"_s})
            victims << QJsonObject{{u"role"_s, u"VICTIM"_s},
                                   {u"new"_s, QJsonObject{{u"familyName"_s, u"Verzinsel"_s}, {u"givenName"_s, name}}}};
        m_house->dossier(u"VICTIM_RECEPTION"_s, {{u"people"_s, victims}});
        const QJsonArray worker{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Fantasie"_s},
                                                                   {u"givenName"_s, u"Fons"_s},
                                                                   {u"birthDate"_s, u"2001-03-02"_s},
                                                                   {u"sex"_s, u"M"_s}}}}};
        const auto work = m_house->dossier(u"WORK_PENALTY"_s, {{u"hours"_s, 120}, {u"people"_s, worker}});
        auto table = count(2027);
        QCOMPARE(table.value(u"SLACHTOFFERONTHAAL:VICTIMS_REACHED"_s), 3.0);
        QCOMPARE(table.figure(u"SLACHTOFFERONTHAAL:VICTIMS_REACHED"_s)->rows, 1);
        QCOMPARE(table.value(u"AUTONOME_WERKSTRAF:HOURS_IMPOSED"_s), 120.0);
        QCOMPARE(table.value(u"AUTONOME_WERKSTRAF:BY_AGE_SEX:M-18_25"_s), 1.0); // 25, 26 the day after
        QVERIFY(partName(m_house->catalogue(), *table.figure(u"AUTONOME_WERKSTRAF:BY_AGE_SEX:M-18_25"_s), Language::En)
                    .contains(u"18–25"));
        const auto principal = m_house->file(work).principal(u"DECIDES"_s)->principal;
        QCOMPARE(table.value(u"AUTONOME_WERKSTRAF:BY_PRINCIPAL:"_s + principal), 1.0);
        const auto dossier = registered(u"2027-03-01"_s);
        QVERIFY(count(2027).value(u"PROBATIE:CONDITIONS_IMPOSED"_s) >= 4);
        close(dossier, u"2027-04-10"_s);
        const auto gone = registered(u"2027-04-01"_s);
        m_house->at(u"2027-05-01"_s)
            .done(u"closeDossier"_s,
                  {{u"dossier"_s, id(gone)}, {u"outcome"_s, u"DECEASED"_s}, {u"ground"_s, u"bericht"_s}});
        table = count(2027);
        QCOMPARE(table.value(u"PROBATIE:SUCCESS_RATE"_s), 100.0); // a death is no failure
        QCOMPARE(table.figure(u"PROBATIE:SUCCESS_RATE"_s)->rows, 1);
        QCOMPARE(table.value(u"PROBATIE:DURATION"_s), 35.0); // 40 and 30
    }

    void whatARoleDoesNotSeeIsNotCountedForIt()
    {
        m_house->dossier(u"VICTIM_RECEPTION"_s);
        m_house->dossier(u"PROBATION"_s);
        auto query = FigureQuery{.year = 2027, .hidden = {u"VICTIM"_s}, .today = m_house->workspace().clock().today()};
        const auto table = countFigures(m_house->database(), m_house->catalogue(), query);
        QCOMPARE(table.value(u"JH:NEW_MANDATES"_s), 1.0);
        QCOMPARE(table.value(u"SLACHTOFFERONTHAAL:NEW_MANDATES"_s), 0.0);
        for (const auto &one : *table.dossiers)
            QVERIFY(one.facet != u"VICTIM");
    }

    void countingCanBeStopped()
    {
        registered(u"2027-02-01"_s);
        int asked = 0;
        const auto table =
            countFigures(m_house->database(), m_house->catalogue(), {.year = 2027}, [&](int) { return ++asked < 2; });
        QCOMPARE(asked, 2);
        QVERIFY(table.figures.isEmpty());
    }

    void aFrozenTableIsNeverWrittenAgain()
    {
        registered(u"2027-02-01"_s);
        m_house->at(u"2028-01-05"_s).as(u"stef"_s);
        QCOMPARE(m_house->refusal(u"freezeFigures"_s, {{u"year"_s, 2029}}), u"figures.noSuchYear"_s);
        const auto first = FrozenFigures::Id(m_house->made(u"freezeFigures"_s, {{u"year"_s, 2027}}));
        const auto act = m_house->lastAct();
        QVERIFY(!m_house->workspace().undo(act).has_value());
        m_house->as(u"dirk"_s);
        registered(u"2027-12-01"_s, u"2028-01-08"_s);
        m_house->at(u"2028-02-01"_s).as(u"stef"_s);
        m_house->done(u"freezeFigures"_s, {{u"year"_s, 2027}, {u"note"_s, u"tweede"_s}});
        const auto all = frozenFigures(m_house->database(), 2027);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().note, u"tweede"_s);
        const auto kept = frozenFigures(m_house->database(), first);
        QVERIFY(kept.has_value());
        QCOMPARE(tableOf(*kept).value(u"JH:NEW_MANDATES"_s), 1.0);
        QCOMPARE(kept->staffName, u"Stef Steekproef"_s);
        QCOMPARE(kept->frozenAt.date(), QDate(2028, 1, 5));
        QCOMPARE(kept->definition, figureDefinition(m_house->catalogue()));
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 m_house->database().script(
                                     "INSERT INTO sync_ctx (mid) VALUES (-1); UPDATE figure_freeze SET body = '{}';"));
    }

    void theDifferenceNamesEachDossierAndWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("balance");
        QTest::newRow("registered after") << "register"
                                          << "PROBATIE:NEW_MANDATES"
                                          << "REGISTERED_AFTER" << 1;
        QTest::newRow("cancelled since") << "cancel"
                                         << "PROBATIE:NEW_MANDATES"
                                         << "CANCELLED" << -1;
        QTest::newRow("closed, recorded later") << "close"
                                                << "PROBATIE:OPEN_AT_DATE"
                                                << "CLOSED_SINCE" << -1;
        QTest::newRow("reopened") << "reopen"
                                  << "PROBATIE:CLOSED_BY_OUTCOME"
                                  << "REOPENED" << -1;
        QTest::newRow("the receipt was another day") << "received"
                                                     << "PROBATIE:NEW_MANDATES"
                                                     << "RECEIVED_CHANGED" << -1;
        QTest::newRow("another type") << "type"
                                      << "PROBATIE:NEW_MANDATES"
                                      << "GROUP_CHANGED" << -1;
        QTest::newRow("the registration was taken back") << "undo"
                                                         << "PROBATIE:NEW_MANDATES"
                                                         << "TAKEN_BACK" << -1;
    }

    void theDifferenceNamesEachDossierAndWhy()
    {
        QFETCH(QString, what);
        QFETCH(QString, figure);
        QFETCH(QString, reason);
        QFETCH(int, balance);
        const auto dossier = registered(u"2027-02-01"_s);
        const auto registration = m_house->lastAct();
        if (what == u"reopen")
            close(dossier, u"2027-05-01"_s);
        m_house->at(u"2028-01-05"_s);
        const auto frozen = freeze();
        m_house->at(u"2028-01-20"_s);
        const QJsonObject named{{u"dossier"_s, id(dossier)}};
        if (what == u"register")
            registered(u"2027-12-31"_s, u"2028-01-20"_s);
        if (what == u"cancel")
            m_house->done(u"cancelDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"dubbel"_s}});
        if (what == u"close")
            m_house->done(u"closeDossier"_s, {{u"dossier"_s, id(dossier)},
                                              {u"outcome"_s, u"COMPLETED"_s},
                                              {u"on"_s, u"2027-12-15"_s},
                                              {u"ground"_s, u"laat"_s}});
        if (what == u"reopen")
            m_house->done(u"reopenDossier"_s, {{u"dossier"_s, id(dossier)}, {u"reason"_s, u"vergissing"_s}});
        // No act of the window changes these two yet; synchronisation and corrections of the catalogue do.
        if (what == u"received")
            written("UPDATE dossier SET received_on = '2026-12-30' WHERE id = ?", dossier);
        if (what == u"type")
            written("UPDATE dossier SET type = 'CONDITIONAL_FREEDOM' WHERE id = ?", dossier);
        if (what == u"undo")
            QVERIFY(m_house->workspace().undo(registration).has_value());
        const auto difference = since(frozen);
        QCOMPARE(difference.balance(figure), balance);
        bool found = false;
        for (const auto &one : difference.dossiers)
            if (one.figure() == figure) {
                QCOMPARE(one.reason, reason);
                found = true;
                for (const auto language : allLanguages) {
                    const auto sentence = changeSentence(one, m_house->catalogue(), language);
                    QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"figures.") && !sentence.contains(u'{'),
                             qPrintable(sentence));
                }
            }
        QVERIFY(found);
    }

    // Frozen and difference give the recount, whatever happened between.
    void frozenAndDifferenceGiveTheRecount()
    {
        QRandomGenerator random(27);
        const QStringList types{u"PROBATION"_s, u"WORK_PENALTY"_s, u"VICTIM_RECEPTION"_s, u"CONDITIONAL_FREEDOM"_s};
        for (int history = 0; history < 4; ++history) {
            init();
            QList<Dossier::Id> all;
            auto day = QDate(2027, 1, 4);
            QList<FrozenFigures> kept;
            for (int step = 0; step < 45; ++step) {
                day = day.addDays(random.bounded(12));
                m_house->at(day.toString(Qt::ISODate) + u"T%1:00"_s.arg(8 + step % 10, 2, 10, QChar(u'0')));
                const QJsonObject reason{{u"reason"_s, u"zo is het"_s}};
                const auto one = all.isEmpty() ? Dossier::Id() : all[random.bounded(int(all.size()))];
                switch (random.bounded(8)) {
                case 0:
                case 1:
                case 2: {
                    const auto received = day.addDays(-random.bounded(40));
                    const auto code = types[random.bounded(4)];
                    const auto *type = m_house->catalogue().type(code, received);
                    all << m_house->dossier(
                        code, {{u"receivedOn"_s, received.toString(Qt::ISODate)},
                               {u"decision"_s, QJsonObject{{u"kind"_s, type->initialDecisions.value(0)},
                                                           {u"decidedOn"_s, received.toString(Qt::ISODate)},
                                                           {u"principal"_s, type->principals.decides.value(0)}}},
                               {u"assistant"_s, u""_s}});
                    m_house->as(u"dirk"_s);
                    break;
                }
                case 3:
                    (void)m_house->act(u"cancelDossier"_s, {{u"dossier"_s, id(one)}, {u"reason"_s, u"dubbel"_s}});
                    break;
                case 4:
                    (void)m_house->act(u"closeDossier"_s,
                                       {{u"dossier"_s, id(one)},
                                        {u"outcome"_s, u"COMPLETED"_s},
                                        {u"on"_s, day.addDays(-random.bounded(30)).toString(Qt::ISODate)},
                                        {u"ground"_s, u"zo is het"_s}});
                    break;
                case 5:
                    (void)m_house->act(u"reopenDossier"_s, {{u"dossier"_s, id(one)}, {u"reason"_s, u"toch niet"_s}});
                    break;
                case 6:
                    (void)m_house->act(u"transferDossier"_s,
                                       {{u"dossier"_s, id(one)}, {u"toHouse"_s, u"ANT"_s}, {u"reason"_s, u"MOVED"_s}});
                    (void)m_house->act(u"acceptTransfer"_s, {{u"dossier"_s, id(one)}});
                    break;
                default:
                    (void)m_house->workspace().undo(m_house->workspace().lastUndoable());
                }
                if (step % 15 == 7) {
                    m_house->as(u"dirk"_s);
                    const auto frozen = frozenFigures(
                        m_house->database(), FrozenFigures::Id(m_house->made(u"freezeFigures"_s, {{u"year"_s, 2027}})));
                    QVERIFY(frozen.has_value());
                    kept << *frozen;
                }
            }
            m_house->at(u"2028-06-01"_s);
            for (const auto &frozen : std::as_const(kept))
                for (const auto &house : {QString(), u"GEN"_s, u"ANT"_s}) {
                    FigureQuery query{.year = 2027, .house = house, .today = m_house->workspace().clock().today()};
                    const auto difference = figureDifference(m_house->database(), m_house->catalogue(), frozen, query);
                    const auto before = tableOf(frozen, house);
                    for (const auto &figure : difference.now.figures) {
                        if (!figure.part.isEmpty() ||
                            !QStringList{u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"CLOSED_BY_OUTCOME"_s}.contains(
                                figure.indicator))
                            continue;
                        QVERIFY2(before.value(figure.code()) + difference.balance(figure.code()) == figure.value,
                                 qPrintable(u"%1 of %2, history %3: %4 + %5 = %6"_s.arg(figure.code(), house)
                                                .arg(history)
                                                .arg(before.value(figure.code()))
                                                .arg(difference.balance(figure.code()))
                                                .arg(figure.value)));
                    }
                    // What was frozen is what was known before that act.
                    FigureQuery then{.year = 2027,
                                     .asKnownOn = frozen.frozenAt.date(),
                                     .knownBefore = frozen.act,
                                     .house = house,
                                     .today = query.today};
                    const auto again = countFigures(m_house->database(), m_house->catalogue(), then);
                    for (const auto &figure : before.figures)
                        if (figure.part.isEmpty() &&
                            QStringList{u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"CLOSED_BY_OUTCOME"_s}.contains(
                                figure.indicator))
                            QVERIFY2(again.value(figure.code()) == figure.value,
                                     qPrintable(figure.code() + u' ' + house));
                }
        }
    }

    void aTypeMadeHereIsCountedAtOnceAndOldGroupsKeepTheirHistory()
    {
        registered(u"2027-02-01"_s);
        m_house->at(u"2027-03-20"_s).as(u"dirk"_s);
        const QJsonObject name{{u"nl"_s, u"Leertraject"_s},
                               {u"fr"_s, u"Parcours d'apprentissage"_s},
                               {u"de"_s, u"Lernweg"_s},
                               {u"en"_s, u"Learning track"_s}};
        m_house->done(u"addListItem"_s,
                      {{u"list"_s, u"statistics_group"_s},
                       {u"item"_s, QJsonObject{{u"code"_s, u"LEERTRAJECT"_s},
                                               {u"name"_s, name},
                                               {u"table"_s, u"JH"_s},
                                               {u"official"_s, u"Leertraject"_s},
                                               {u"validity"_s, QJsonObject{{u"from"_s, u"2027-09-01"_s}}}}}});
        const auto added = m_house->lastAct();
        auto body = m_house->catalogue().type(u"AUTONOMOUS_PROBATION"_s, 1)->source;
        body.insert(u"code"_s, u"LEARNING_TRACK"_s);
        body.insert(u"version"_s, 1);
        body.insert(u"name"_s, name);
        body.insert(u"short"_s, name);
        body.insert(u"statisticsGroup"_s, u"LEERTRAJECT"_s);
        body.insert(u"validity"_s, QJsonObject{{u"from"_s, u"2027-09-01"_s}, {u"until"_s, QJsonValue()}});
        m_house->as(u"setup"_s).done(u"importCatalogueVersion"_s, {{u"body"_s, body}});
        m_house->as(u"dirk"_s);
        QVERIFY(!m_house->workspace().undo(added).has_value());      // a type stands on it
        QVERIFY(!count(2026).figure(u"LEERTRAJECT:NEW_MANDATES"_s)); // the group is of 1 September 2027
        m_house->at(u"2027-09-10"_s);
        m_house->dossier(u"LEARNING_TRACK"_s);
        auto table = count(2027);
        QCOMPARE(table.value(u"LEERTRAJECT:NEW_MANDATES"_s), 1.0);
        QCOMPARE(table.value(u"PROBATIE:NEW_MANDATES"_s), 1.0);
        QCOMPARE(table.value(u"JH:NEW_MANDATES"_s), 2.0);
        QCOMPARE(groupName(m_house->catalogue(), *table.figure(u"LEERTRAJECT:NEW_MANDATES"_s), Language::En),
                 u"Learning track"_s);
        // A new version of probation counts in the new group; what ran before stays where it was.
        auto next = m_house->catalogue().type(u"PROBATION"_s, 1)->source;
        next.insert(u"version"_s, 2);
        next.insert(u"statisticsGroup"_s, u"LEERTRAJECT"_s);
        next.insert(u"validity"_s, QJsonObject{{u"from"_s, u"2027-10-01"_s}, {u"until"_s, QJsonValue()}});
        m_house->as(u"setup"_s).done(u"importCatalogueVersion"_s, {{u"body"_s, next}});
        m_house->as(u"dirk"_s);
        m_house->at(u"2027-11-10"_s);
        m_house->dossier(u"PROBATION"_s);
        table = count(2027);
        QCOMPARE(table.value(u"LEERTRAJECT:NEW_MANDATES"_s), 2.0);
        QCOMPARE(table.value(u"PROBATIE:NEW_MANDATES"_s), 1.0);
        m_house->reopen();
        QCOMPARE(count(2027).value(u"LEERTRAJECT:NEW_MANDATES"_s), 2.0);
    }

    void whatIsSmallDoesNotLeaveTheHouse()
    {
        for (int i = 0; i < 7; ++i)
            registered(u"2027-02-0%1"_s.arg(i + 1));
        m_house->dossier(u"WORK_PENALTY"_s);
        const auto table = withoutEmptyGroups(count(2027));
        const auto hidden = hiddenFigures(table, m_house->catalogue());
        QVERIFY(hidden.contains(u"AUTONOME_WERKSTRAF:NEW_MANDATES"_s));
        QVERIFY(hidden.contains(u"AUTONOME_WERKSTRAF:HOURS_IMPOSED"_s));
        for (const auto &figure : table.figures)
            if (figure.group.isEmpty() && figure.indicator == u"LEAD_RECEIPT_TO_JA")
                QVERIFY(hidden.contains(figure.code()));
        const auto csv = QString::fromUtf8(figuresCsv(table, m_house->catalogue(), Language::En, hidden, true));
        QVERIFY(csv.contains(u"\"*\""));
        const auto text = figuresSheet(m_house->workspace(), table, nullptr, hidden, true, Language::En).text.plain();
        QVERIFY(text.contains(u"*"));
        m_house->as(u"dirk"_s).done(
            u"setParameter"_s, {{u"code"_s, u"smallCellLimit"_s}, {u"value"_s, u"1"_s}, {u"reason"_s, u"proef"_s}});
        QVERIFY(!hiddenFigures(withoutEmptyGroups(count(2027)), m_house->catalogue())
                     .contains(u"AUTONOME_WERKSTRAF:NEW_MANDATES"_s));
    }

    void aSeriesHasItsBreaksAndWhatWasPublished()
    {
        m_house->dossier(u"MEDIATION_MEASURES"_s);
        const auto years = figureSeries(count(2027), m_house->catalogue(), u"JH"_s, u"BEMIDDELING_EN_MAATREGELEN"_s,
                                        u"NEW_MANDATES"_s, Language::En);
        QCOMPARE(years.last().year, 2027);
        QCOMPARE(years.last().value, 1.0);
        QVERIFY(years.last().isRunning);
        int published = 0;
        for (const auto &year : years)
            published += year.published > 0 ? 1 : 0;
        QCOMPARE(published, 1);
        const auto all = figureSeries(count(2027), m_house->catalogue(), u"JH"_s, {}, u"NEW_MANDATES"_s, Language::En);
        QCOMPARE(all.first().year, 2016);
        QCOMPARE(all.first().published, 26894);
        for (const auto &one : m_house->catalogue().publishedFigures())
            if (one.total >= 0 && !one.figures.isEmpty())
                QCOMPARE(one.sum(), one.total);
    }

    void theQualityOfAFieldIsWhatDossiersMakeOfIt()
    {
        m_house->at(u"2027-03-01"_s);
        const auto one = m_house->dossier(
            u"WORK_PENALTY"_s, {{u"hours"_s, 100}, {u"fields"_s, QJsonObject{{u"substituteKind"_s, u"PRISON"_s}}}});
        m_house->dossier(u"WORK_PENALTY"_s, {{u"hours"_s, 60}});
        m_house->as(u"dirk"_s).done(
            u"completeMandate"_s,
            {{u"dossier"_s, id(one)}, {u"hours"_s, 120}, {u"fields"_s, QJsonObject{{u"substituteKind"_s, u"FINE"_s}}}});
        const auto fields = fieldQuality(m_house->database(), m_house->catalogue(), u"WORK_PENALTY"_s, Language::En);
        const auto of = [&](const QString &code) {
            for (const auto &field : fields)
                if (field.code == code)
                    return field;
            return FieldQuality{};
        };
        QCOMPARE(of(u"hours"_s).asked, 2);
        QCOMPARE(of(u"hours"_s).filled, 2);
        QCOMPARE(of(u"hours"_s).changed, 1);
        QVERIFY(of(u"hours"_s).indicators.contains(u"HOURS_IMPOSED"_s));
        QVERIFY(!of(u"hours"_s).templates.isEmpty());
        QCOMPARE(of(u"substituteKind"_s).filled, 1);
        QCOMPARE(of(u"substituteKind"_s).changed, 1);
        QCOMPARE(of(u"substituteKind"_s).indicators, QStringList{u"BY_FIELD"_s});
        QCOMPARE(of(u"medicalRestrictions"_s).filled, 0);
        QVERIFY(!of(u"medicalRestrictions"_s).isUsed());
        QVERIFY(of(u"duration"_s).code.isEmpty()); // hours, not time
        for (const auto &type : m_house->catalogue().types())
            for (const auto &field : fieldQuality(m_house->database(), m_house->catalogue(), type.code, Language::De)) {
                QVERIFY2(!field.name.isEmpty() && !field.name.startsWith(u"figures."), qPrintable(field.code));
                QVERIFY2(field.filled <= field.asked && field.changed <= field.asked,
                         qPrintable(type.code + u' ' + field.code));
            }
    }

private:
    Dossier::Id registered(const QString &received, const QString &on = {})
    {
        m_house->at(on.isEmpty() ? received : on);
        const auto made =
            m_house->dossier(u"PROBATION"_s, {{u"receivedOn"_s, received},
                                              {u"decision"_s, QJsonObject{{u"kind"_s, u"IMPOSE"_s},
                                                                          {u"decidedOn"_s, received},
                                                                          {u"principal"_s, u"CORRECTIONAL_COURT"_s}}},
                                              {u"assistant"_s, u""_s}});
        m_house->as(u"dirk"_s);
        return made;
    }

    void close(const Dossier::Id &dossier, const QString &on)
    {
        m_house->at(on).done(
            u"closeDossier"_s,
            {{u"dossier"_s, id(dossier)}, {u"outcome"_s, u"COMPLETED"_s}, {u"on"_s, on}, {u"ground"_s, u"proef"_s}});
    }

    FigureTable count(int year, QDate known = {}, const QString &house = {})
    {
        return countFigures(
            m_house->database(), m_house->catalogue(),
            {.year = year, .asKnownOn = known, .house = house, .today = m_house->workspace().clock().today()});
    }

    FrozenFigures freeze()
    {
        const auto frozen = frozenFigures(m_house->database(),
                                          FrozenFigures::Id(m_house->made(u"freezeFigures"_s, {{u"year"_s, 2027}})));
        return frozen.value_or(FrozenFigures{});
    }

    FigureDifference since(const FrozenFigures &frozen)
    {
        return figureDifference(m_house->database(), m_house->catalogue(), frozen,
                                {.year = 2027, .today = m_house->workspace().clock().today()});
    }

    // With its journal, as synchronisation applies what another wrote.
    void written(const char *sql, const Dossier::Id &dossier)
    {
        auto &database = m_house->database();
        auto before =
            database.query("SELECT type, version, variant, facet, received_on FROM dossier WHERE id = ?", dossier);
        before.next();
        const QJsonObject was{{u"type"_s, before.text(0)},
                              {u"version"_s, before.integer(1)},
                              {u"variant"_s, before.text(2)},
                              {u"facet"_s, before.text(3)},
                              {u"received_on"_s, before.text(4)}};
        database.script("INSERT INTO sync_ctx (mid) VALUES (-1);");
        database.query(sql, dossier);
        database.query("INSERT INTO act (id, name, login, role, device, house, happened_at, recorded_at, clock_fixed, "
                       "parameters, sentence, hash)"
                       " VALUES (?, 'correction', 'x', 'x', 'x', 'GEN', '2028-01-20T10:00:00', "
                       "'2028-01-20T09:00:00.000Z', 1, '{}', '{}', x'00')",
                       AnyId::create());
        database.query("INSERT INTO journal (mid, n, op, tbl, row, grp, dossier, before, after) VALUES "
                       "(last_insert_rowid(), 0, ?, 'dossier', ?, 'type', ?, ?, '{}')",
                       AnyId::create(), dossier, dossier, was);
        database.script("DELETE FROM sync_ctx;");
    }

    std::unique_ptr<SampleHouse> m_house{};
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/publication/versionstore.h"
#include "core/report/leafletpdf.h"
#include "core/report/makereport.h"
#include "core/report/pdf.h"
#include "core/statistics/figures.h"
#include "core/statistics/figuretext.h"
#include "keyboarddrive.h"
#include "ui/base/choicebutton.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/differencepanel.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/trialwindow.h"
#include "ui/typeeditor/typeeditor.h"

using namespace Qt::StringLiterals;

// S8, steps 1 to 6, without a mouse: a law of 12 March 2027 (invented) makes a penalty, the catalogue manager writes it
// in the window, a second person reads and publishes it, and at once it works everywhere.
class TestScenarioEight : public QObject, private KeyboardDrive
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        open(u"GEN"_s, QDateTime(QDate(2027, 3, 15), QTime(9, 0)),
             {{u"cato"_s, u"Cato Catalogus"_s, u"CATALOGUE_MANAGER"_s},
              {u"dirk"_s, u"Dirk Denkbaar"_s, u"HOUSE_DIRECTOR"_s},
              {u"lena"_s, u"Lena Denkbeeld"_s, u"JUSTICE_ASSISTANT"_s}});
    }

    void init() { QVERIFY2(!m_failed, "a step before this one failed"); }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    // Step 1
    void aTypeBeginsAsACopy()
    {
        sitDown(u"cato"_s, QDateTime(QDate(2027, 3, 15), QTime(9, 0)));
        toCatalogue();
        fromMenu(u"Een nieuw dossiertype…"_s, u"Nieuwe versie of nieuw type"_s);
        enter(u"LEARNING_TRACK"_s);
        enter(u"autonome probatie"_s);
        confirm();
        QTRY_VERIFY(page<CataloguePage>()->editor()->isVisible());
        QCOMPARE(focusText(), u"Volledige naam"_s);
        QCOMPARE(body().value("code"_L1).toString(), u"LEARNING_TRACK"_s);
        QVERIFY(!workspace().catalogue().type(u"LEARNING_TRACK"_s, 1)); // no law
    }

    // Step 2
    void itIsWrittenStepByStep()
    {
        const QStringList name{u"leertraject"_s, u"parcours d'apprentissage"_s, u"Lernweg"_s, u"learning track"_s};
        inFourLanguages(name);
        tabTo(u"Korte naam"_s);
        inFourLanguages(name);
        section(u"Maatregel"_s);
        over(u"Ten minste"_s, u"3 maanden"_s);
        over(u"Ten hoogste"_s, u"12 maanden"_s);
        section(u"Termijnen"_s);
        press(Qt::Key_Down); // T2: every six months becomes every three
        press(Qt::Key_Return);
        tabTo(u"De termijn in één zin"_s);
        inFourLanguages({u"Daarna minstens om de drie maanden een verslag."_s,
                         u"Ensuite un rapport au moins tous les trois mois."_s,
                         u"Danach mindestens alle drei Monate ein Bericht."_s,
                         u"After that a report at least every three months."_s});
        over(u"Lengte"_s, u"3 maanden"_s);
        // E2: what it gives is seen before it is law.
        over(u"Voorbeeld: ze begint op"_s, u"6/10/2027"_s);
        QTRY_VERIFY(shows(u"Loopt af op donderdag 6 januari 2028."_s));
        section(u"Voorwaarden"_s);
        tabTo(u"Door de wet"_s);
        enter(u"opleiding"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(kept().body, body());
        QCOMPARE(body().value("terms"_L1).toArray().at(1).toObject().value("offset"_L1).toString(), u"P3M"_s);
        QVERIFY(body().value("conditions"_L1).toObject().value("general"_L1).toArray().contains(u"TRAINING"_s));
    }

    // Step 3, E1: without who follows up and in no group it is saved, and goes no further.
    void whatIsMissingIsSaidAndLedTo()
    {
        section(u"Wie beveelt, wie volgt op"_s);
        tabTo(u"Wie opvolgt: Probatiecommissie, 1 van 1"_s);
        press(Qt::Key_Delete);
        section(u"Wat geteld wordt"_s);
        over(u"Statistische groep"_s, {});
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(shows(u"2 punten te regelen voor het publiceren"_s));
        pane(u"Ter goedkeuring geven"_s);
        press(Qt::Key_Space);
        QVERIFY(shows(u"Dit kan nog niet gepubliceerd worden."_s));
        QCOMPARE(kept().state, u"CONCEPT"_s);
        // Each finding is one key from its field.
        pane(u"Wat geteld wordt"_s);
        tabTo(u"Wie beveelt, wie volgt op, Wie opvolgt: er staat niet in wie opvolgt."_s);
        press(Qt::Key_Return);
        QCOMPARE(focusText(), u"Wie opvolgt"_s);
        enter(u"probatiecommissie"_s);
        QTRY_VERIFY(shows(u"1 punt te regelen voor het publiceren"_s));
    }

    // Step 4: a group of the figures that is not there yet is made where it is needed.
    void aGroupIsAdded()
    {
        section(u"Wat geteld wordt"_s);
        press(Qt::Key_Tab);
        QVERIFY(focusText().startsWith(u"Nieuw in Statistische groepen"));
        press(Qt::Key_Space);
        enter(u"LEERTRAJECT"_s);
        inFourLanguages({u"Leertraject"_s, u"Parcours d'apprentissage"_s, u"Lernweg"_s, u"Learning track"_s});
        press(Qt::Key_Tab);
        enter(u"justitiehuizen"_s);
        confirm();
        QVERIFY(workspace().catalogue().item(u"statistics_group"_s, u"LEERTRAJECT"_s));
        QCOMPARE(body().value("statisticsGroup"_L1).toString(), u"LEERTRAJECT"_s);
        QTRY_VERIFY(shows(u"Er ontbreekt niets: dit kan ter goedkeuring gegeven worden."_s));
        press(Qt::Key_S, Qt::ControlModifier);
        tryItOut();
        pane(u"Ter goedkeuring geven"_s);
        press(Qt::Key_Space);
        QCOMPARE(kept().state, u"SUBMITTED"_s);
        QVERIFY(!offers(u"Goedkeuren"_s)); // E10
        QVERIFY(shows(u"U schreef versie 1 en kunt ze niet zelf goedkeuren."_s));
    }

    // Step 5
    void aSecondPersonApprovesAndPublishes()
    {
        sitDown(u"dirk"_s, QDateTime(QDate(2027, 3, 16), QTime(9, 0)));
        toCatalogue();
        tabTo(u"Dossiertypes zoeken"_s);
        type(u"leertraject"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(shows(u"Versie 1 wacht op een tweede lezer"_s));
        QVERIFY(page<CataloguePage>()->findChild<QTextEdit *>()->toPlainText().contains(u"drie maanden"));
        pane(u"Goedkeuren"_s);
        press(Qt::Key_Space);
        QCOMPARE(kept().state, u"REVIEWED"_s);
        pane(u"Publiceren…"_s);
        press(Qt::Key_Space);
        QCOMPARE(focusText(), u"In werking vanaf"_s);
        type(u"1/9/2027"_s);
        confirm();
        QCOMPARE(kept().state, u"PUBLISHED"_s);
        // E3
        QVERIFY(!workspace().catalogue().type(u"LEARNING_TRACK"_s, QDate(2027, 8, 31)));
        QVERIFY(workspace().catalogue().type(u"LEARNING_TRACK"_s, QDate(2027, 9, 1)));
        QVERIFY(shows(u"Versie 1 is gepubliceerd en begint op woensdag 1 september 2027"_s));
    }

    // Step 6, E4, E5: the same program, and it is there.
    void aMandateIsRegisteredOnIt()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 9, 6), QTime(9, 0)));
        beginNew();
        enter(u"leertr"_s);
        enter(u"correctionele gent"_s);
        press(Qt::Key_Tab); // no number there yet
        enter(u"1/9"_s);
        press(Qt::Key_Tab); // not final yet
        enter(u"9 maanden"_s);
        enter(u"6/9"_s);
        enter(u"Fantasie, Fons"_s);
        confirm();
        QCOMPARE(openDossiers().size(), 1);
        m_id = openDossiers().first().dossier.id;
        const auto now = view(m_id);
        QCOMPARE(now.file.dossier.type, u"LEARNING_TRACK"_s);
        QCOMPARE(due(m_id, u"T1"_s), QDate(2027, 10, 6));
        QVERIFY(!now.tasks.isEmpty());
        QVERIFY(std::any_of(now.file.conditions.begin(), now.file.conditions.end(),
                            [](const Condition &one) { return one.kind == u"TRAINING"; }));
    }

    // E9: its reports and its leaflet in the four languages.
    void itHasItsPapers()
    {
        const auto now = view(m_id);
        for (const auto language : allLanguages) {
            const auto pdf =
                leafletPdf(leaflet(workspace().catalogue(), *now.type, language), QDate(2027, 9, 6), language);
            QVERIFY(pdf && pdf->startsWith("%PDF"));
            auto report = newReport(now.file, *now.type, now.deadlines, u"PROPOSAL"_s, {}).value();
            report.language = languageCode(language);
            report.author = workspace().user().id;
            const auto with = workspace().surroundings();
            const auto text = reportText(now.file, *now.type, now.deadlines, with, report);
            QVERIFY(text && text->plain().contains(u"Fantasie"));
            const auto paper = reportPdf(*text, letterhead(now.file, with, report));
            QVERIFY(paper && paper->startsWith("%PDF"));
        }
    }

    // E4, E8: the track begins when the judgment is final, and it is counted in its own group, by that name in each
    // language; the groups of before stay as they were.
    void itEndsAndIsCounted()
    {
        sitDown(u"lena"_s, QDateTime(QDate(2027, 10, 7), QTime(9, 0)));
        const auto began = workspace().write(
            {.name = u"recordEvent"_s,
             .with = {{u"dossier"_s, m_id.toString()}, {u"kind"_s, u"MEASURE_START"_s}, {u"at"_s, u"2027-10-06"_s}}});
        QVERIFY2(began.has_value(), qPrintable(began ? QString() : began.error().code));
        QCOMPARE(due(m_id, u"T3"_s), QDate(2028, 7, 6));
        const auto counted = workspace().read([&](const Database &database) {
            return countFigures(database, workspace().catalogue(), {.year = 2027, .today = QDate(2027, 10, 7)});
        });
        QVERIFY(counted.has_value());
        QCOMPARE(counted->value(u"LEERTRAJECT:NEW_MANDATES"_s), 1.0);
        QCOMPARE(counted->value(u"AUTONOME_PROBATIESTRAF:NEW_MANDATES"_s), 0.0);
        QStringList names;
        for (const auto language : allLanguages)
            names << groupName(workspace().catalogue(), *counted->figure(u"LEERTRAJECT:NEW_MANDATES"_s), language);
        QCOMPARE(names,
                 QStringList({u"Leertraject"_s, u"Parcours d'apprentissage"_s, u"Lernweg"_s, u"Learning track"_s}));
    }

    // Step 7, E6: two months for the first report from a day on; the dossier of before keeps one.
    void theNextVersionIsWritten()
    {
        sitDown(u"cato"_s, QDateTime(QDate(2027, 11, 15), QTime(9, 0)));
        chooseType();
        pane(u"Versie 2 maken"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(page<CataloguePage>()->editor()->isVisible());
        section(u"Termijnen"_s);
        press(Qt::Key_Return);
        over(u"Lengte"_s, u"2 maanden"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        const auto *difference = page<CataloguePage>()->findChild<DifferenceView *>();
        QTRY_VERIFY2(difference->toPlainText().contains(u"1 maand 2 maanden"), qPrintable(difference->toPlainText()));
        QVERIFY(difference->toPlainText().contains(u"Gewijzigd"));
        QVERIFY(difference->accessibleDescription().contains(u"2 maanden"));
        pane(u"Ter goedkeuring geven"_s);
        press(Qt::Key_Space);
        sitDown(u"dirk"_s, QDateTime(QDate(2027, 11, 16), QTime(9, 0)));
        chooseType();
        pane(u"Goedkeuren"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focusText(), u"Teruggeven…"_s);
        press(Qt::Key_Space);
        type(u"de zin klopt niet"_s);
        confirm();
        QTRY_VERIFY(shows(u"Dirk Denkbaar gaf ze terug: “de zin klopt niet”"_s));
        pane(u"Goedkeuren"_s);
        press(Qt::Key_Space);
        pane(u"Publiceren…"_s);
        press(Qt::Key_Space);
        QVERIFY(shows(u"Versie 1 eindigt op de dag dat deze begint."_s));
        type(u"1/2/2028"_s);
        confirm();
        QCOMPARE(workspace().catalogue().type(u"LEARNING_TRACK"_s, 1)->validity.until, QDate(2028, 2, 1));
        QCOMPARE(due(m_id, u"T1"_s), QDate(2027, 10, 6));
    }

    // Step 8: what has not begun begins on another day.
    void itBeginsOnAnotherDay()
    {
        pane(u"Versie 3 maken"_s);
        choose(u"Op een andere dag beginnen…"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"1/1/2028"_s);
        confirm();
        const auto &catalogue = workspace().catalogue();
        QCOMPARE(catalogue.type(u"LEARNING_TRACK"_s, QDate(2027, 12, 31))->version, 1);
        QCOMPARE(catalogue.type(u"LEARNING_TRACK"_s, QDate(2028, 1, 1))->version, 2);
        press(Qt::Key_Z, Qt::ControlModifier); // and is taken back
        QCOMPARE(workspace().catalogue().type(u"LEARNING_TRACK"_s, 1)->validity.until, QDate(2028, 2, 1));
    }

private:
    // E2: a window of its own, with an invented dossier and a clock that moves.
    void tryItOut()
    {
        pane(u"Ter goedkeuring geven"_s);
        tabTo(u"Uitproberen"_s);
        press(Qt::Key_Space);
        QPointer<TrialWindow> trial;
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<TrialWindow *>(widget))
                trial = one;
        QVERIFY(trial);
        const auto *now = trial->findChild<DossierPage *>()->view();
        QVERIFY(now);
        QCOMPARE(now->file.dossier.type, u"LEARNING_TRACK"_s);
        QVERIFY(now->deadlines.size() >= 3);
        for (const auto &one : now->deadlines)
            QVERIFY(!one.due.isValid() || !one.steps.isEmpty());
        QCOMPARE(openDossiers().size(), 0); // not here
        trial->close();
        QTRY_VERIFY(trial.isNull());
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    void chooseType()
    {
        toCatalogue();
        tabTo(u"Dossiertypes zoeken"_s);
        type(u"leertraject"_s);
        press(Qt::Key_Return);
    }

    void toCatalogue()
    {
        search(u"catalogus"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(page<CataloguePage>()->isVisible());
    }

    // F6 until the part where that stands in front.
    void pane(const QString &name)
    {
        for (int i = 0; i < 6 && focusText() != name && !focusText().startsWith(name + u' '); ++i)
            press(Qt::Key_F6);
        QVERIFY2(focusText().startsWith(name), qPrintable(focusText()));
    }

    // By the list of sections beside the editor.
    void section(const QString &name)
    {
        const auto isSection = [] {
            const auto *button = qobject_cast<ChoiceButton *>(QApplication::focusWidget());
            return button && button->parentWidget()->accessibleName() == u"Onderdelen";
        };
        for (int i = 0; i < 6 && !isSection(); ++i)
            press(Qt::Key_F6);
        QVERIFY(isSection());
        for (int i = 0; i < 20 && !focusText().startsWith(name); ++i)
            press(Qt::Key_Right);
        QVERIFY2(focusText().startsWith(name), qPrintable(focusText()));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(page<CataloguePage>()->editor()->isAncestorOf(QApplication::focusWidget()));
    }

    void over(const QString &field, const QString &text)
    {
        tabTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            press(Qt::Key_Delete);
        else
            type(text);
    }

    void inFourLanguages(const QStringList &texts)
    {
        for (const auto &text : texts) {
            press(Qt::Key_A, Qt::ControlModifier);
            type(text);
            press(Qt::Key_PageDown, Qt::ControlModifier);
        }
    }

    QJsonObject body() const { return page<CataloguePage>()->editor()->body(); }
    KeptTypeVersion kept() const
    {
        const auto all = workspace().read([](const Database &database) { return keptTypeVersions(database); });
        for (const auto &one : *all)
            if (one.code == u"LEARNING_TRACK")
                return one;
        return {};
    }

    bool m_failed = false;
    Dossier::Id m_id{};
};

QTEST_MAIN(TestScenarioEight)
#include "tst_scenarioeight.moc"

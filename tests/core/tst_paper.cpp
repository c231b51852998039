// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/paper/daysheet.h"
#include "core/paper/dossierlist.h"
#include "core/paper/dossiersheet.h"
#include "core/paper/visitsheet.h"
#include "tests/support/readpdf.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// The sheets the house prints for itself, read back from the PDF.
class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListSaysWhatItWasNarrowedTo();
    void aListThatIsCutSaysSo();
    void theDossierSheetHasWhatMatters();
    void theVisitSheetIsWhatOneCarries();
    void whatIsNotKnownAboutSafetyIsSaid();
    void aSecretAddressIsOnNoPaper();
    void aVictimsOwnDossierHasTheAddress();
    void theDayHasItsAppointmentsAndTheirSheets();
    void theDayOfWhomOneMayNotSeeIsOnlyTaken();
    void aHiddenDossierIsNotConfirmed();
    void everySheetIsInEveryLanguage();
    void noNameStandsInTheFilesOwnProperties();

private:
    Workspace &workspace() { return m_house->workspace(); }
    QString words(const Result<Sheet> &sheet)
    {
        return sheet ? wordsOf(*sheetPdf(*sheet)).simplified() : u"refused: "_s + sheet.error().code;
    }
    QString visit() { return words(visitSheet(workspace(), m_dossier, m_visit, Language::Nl)); }
    Staff staff(const QString &login)
    {
        return *workspace().read([&](const Database &database) { return StaffStore(database).byLogin(login); });
    }

    std::unique_ptr<SampleHouse> m_house{};
    Person::Id m_person{};
    Dossier::Id m_dossier{};
    AnyId m_visit{};
};

void TestPaper::init()
{
    m_house = std::make_unique<SampleHouse>();
    m_person = m_house->person(u"Testmans"_s, u"Fiktief"_s,
                               {{u"phone"_s, u"0470 00 22 77"_s},
                                {u"birthDate"_s, u"1990-03-09"_s},
                                {u"address"_s, QJsonObject{{u"street"_s, u"Nergensstraat"_s},
                                                           {u"number"_s, u"1"_s},
                                                           {u"postcode"_s, u"9000"_s},
                                                           {u"municipality"_s, u"Gent"_s},
                                                           {u"from"_s, u"2020-01-01"_s}}}});
    m_dossier = m_house->dossier(u"PROBATION"_s, {{u"people"_s, QJsonArray{QJsonObject{{u"person"_s, id(m_person)}}}}});
    m_house->as(u"lena"_s).done(u"recordContact"_s, {{u"dossier"_s, id(m_dossier)},
                                                     {u"kind"_s, u"INTAKE_OFFICE"_s},
                                                     {u"outcome"_s, u"ATTENDED"_s},
                                                     {u"startsAt"_s, u"2027-01-20T08:00"_s},
                                                     {u"summary"_s, u"Zoekt werk."_s},
                                                     {u"promised"_s, u"loonbrief"_s}});
    m_visit = m_house->made(u"planContact"_s, {{u"dossier"_s, id(m_dossier)},
                                               {u"kind"_s, u"HOME_VISIT"_s},
                                               {u"startsAt"_s, u"2027-02-02T14:00"_s},
                                               {u"endsAt"_s, u"2027-02-02T15:00"_s}});
}

void TestPaper::theListSaysWhatItWasNarrowedTo()
{
    const auto rows = *workspace().read([](const Database &database) { return DossierStore(database).rows({}); });
    QCOMPARE(rows.size(), 1);
    const auto sheet = dossierListSheet(workspace(), rows, u"Mijn dossiers"_s, false, Language::Nl);
    const auto shown = words(sheet).replace(u" / "_s, u"/"_s);
    for (const auto &expected :
         {u"Mijn dossiers: 1 dossier, zoals het staat op 20/01/2027."_s, u"Fiktief Testmans"_s,
          rows.first().dossier.number, u"lopend"_s, u"20/01/2027"_s, u"Volgende datum"_s, u"1/1"_s, u"Vertrouwelijk"_s})
        QVERIFY2(shown.contains(expected), qPrintable(expected + u" in: "_s + shown));
    QVERIFY(!shown.contains(u"Alleen de eerste"_s));
}

void TestPaper::aListThatIsCutSaysSo()
{
    const auto rows = *workspace().read([](const Database &database) { return DossierStore(database).rows({}); });
    QVERIFY(words(dossierListSheet(workspace(), rows, u"x"_s, true, Language::Nl))
                .contains(u"Alleen de eerste 1 staan hier."_s));
}

void TestPaper::theDossierSheetHasWhatMatters()
{
    m_house->done(u"addPersonNote"_s,
                  {{u"person"_s, id(m_person)}, {u"kind"_s, u"DOG"_s}, {u"text"_s, u"los in de tuin"_s}});
    m_house->done(u"addTask"_s, {{u"dossier"_s, id(m_dossier)}, {u"title"_s, u"School bellen"_s}});
    const auto view = m_house->view(m_dossier);
    const auto shown = words(dossierSheet(workspace(), view, Language::Nl));
    QStringList expected{
        u"Fiktief Testmans"_s, u"09/03/1990"_s,  u"Nergensstraat 1, 9000"_s, u"gevaarlijke hond, los in de tuin"_s,
        u"School bellen"_s,    u"Zoekt werk."_s, u"Lena Denkbeeld"_s};
    for (const auto &deadline : view.deadlines)
        if (deadline.due.isValid())
            expected << deadline.due.date.toString(u"dd/MM/yyyy"_s);
    for (const auto &condition : view.file.conditions)
        expected << condition.text.section(u' ', 0, 2);
    QVERIFY(expected.size() > 9);
    for (const auto &one : std::as_const(expected))
        QVERIFY2(shown.contains(one), qPrintable(one + u" in: "_s + shown));
}

void TestPaper::theVisitSheetIsWhatOneCarries()
{
    m_house->done(u"addAddress"_s, {{u"person"_s, id(m_person)},
                                    {u"address"_s, QJsonObject{{u"street"_s, u"Schijnlaan"_s},
                                                               {u"number"_s, u"7"_s},
                                                               {u"postcode"_s, u"9030"_s},
                                                               {u"municipality"_s, u"Mariakerke"_s},
                                                               {u"from"_s, u"2026-06-01"_s}}}});
    const auto sister = m_house->person(u"Testmans"_s, u"Fictie"_s,
                                        {{u"address"_s, QJsonObject{{u"street"_s, u"Schijnlaan"_s},
                                                                    {u"number"_s, u"7"_s},
                                                                    {u"postcode"_s, u"9030"_s},
                                                                    {u"municipality"_s, u"Mariakerke"_s}}}});
    m_house->done(u"addPersonToDossier"_s,
                  {{u"dossier"_s, id(m_dossier)}, {u"person"_s, id(sister)}, {u"role"_s, u"THIRD_PARTY"_s}});
    const auto shown = visit();
    const auto view = m_house->view(m_dossier);
    for (const auto &expected :
         {u"Huisbezoek: Fiktief Testmans"_s, u"dinsdag 2 februari 2027, 14:00–15:00"_s, u"+32470002277"_s,
          u"Waar Schijnlaan 7, 9030 Mariakerke"_s, u"Nergensstraat 1, 9000 Gent"_s, u"01/01/2020"_s, u"01/06/2026"_s,
          u"Fictie Testmans"_s, u"Zoekt werk."_s, u"Beloofd: loonbrief"_s, u"Tessa Tafelmans"_s,
          u"Gemaakt op 20/01/2027 09:00, met gegevens van 20/01/2027 09:00"_s, u"Notities"_s,
          view.file.conditions.first().text.section(u' ', 0, 2)})
        QVERIFY2(shown.contains(expected), qPrintable(expected + u" in: "_s + shown));
}

void TestPaper::whatIsNotKnownAboutSafetyIsSaid()
{
    const auto missing = u"Er is geen veiligheidsinformatie bekend."_s;
    QVERIFY2(visit().contains(missing), qPrintable(visit()));
    m_house->done(u"addPersonNote"_s,
                  {{u"person"_s, id(m_person)}, {u"kind"_s, u"WEAPON"_s}, {u"text"_s, u"jachtgeweer"_s}});
    const auto shown = visit();
    QVERIFY2(shown.contains(u"Fiktief Testmans: wapen, jachtgeweer (20/01/2027)"_s), qPrintable(shown));
    QVERIFY(!shown.contains(missing));
}

void TestPaper::aSecretAddressIsOnNoPaper()
{
    QVERIFY(visit().contains(u"Nergensstraat"_s));
    m_house->done(u"changePerson"_s, {{u"person"_s, id(m_person)}, {u"secretAddress"_s, true}});
    QVERIFY2(!visit().contains(u"Nergensstraat"_s), qPrintable(visit()));
    QVERIFY(visit().contains(u"Het adres is geheim en staat niet op papier."_s));
    const auto sheet = words(dossierSheet(workspace(), m_house->view(m_dossier), Language::Nl));
    QVERIFY(!sheet.contains(u"Nergensstraat"_s) && sheet.contains(u"geheim adres"_s));
    const auto day = words(daySheet(workspace(), staff(u"lena"_s), QDate(2027, 2, 2), Language::Nl));
    QVERIFY(day.contains(u"Fiktief Testmans"_s) && !day.contains(u"Nergensstraat"_s));
}

void TestPaper::aVictimsOwnDossierHasTheAddress()
{
    const auto victim = m_house->person(u"Hersenschim"_s, u"Zora"_s,
                                        {{u"secretAddress"_s, true},
                                         {u"address"_s, QJsonObject{{u"street"_s, u"Schuilplaats"_s},
                                                                    {u"number"_s, u"3"_s},
                                                                    {u"postcode"_s, u"9000"_s},
                                                                    {u"municipality"_s, u"Gent"_s}}}});
    const auto dossier =
        m_house->dossier(u"VICTIM_RECEPTION"_s, {{u"people"_s, QJsonArray{QJsonObject{{u"person"_s, id(victim)}}}}});
    m_house->as(u"vera"_s);
    QVERIFY2(words(dossierSheet(workspace(), m_house->view(dossier), Language::Nl)).contains(u"Schuilplaats 3"_s),
             qPrintable(words(dossierSheet(workspace(), m_house->view(dossier), Language::Nl))));
}

void TestPaper::theDayHasItsAppointmentsAndTheirSheets()
{
    m_house->done(u"planContact"_s, {{u"dossier"_s, id(m_dossier)},
                                     {u"kind"_s, u"OFFICE_TALK"_s},
                                     {u"startsAt"_s, u"2027-02-02T09:30"_s},
                                     {u"place"_s, u"lokaal 2.04"_s}});
    const auto sheet = daySheet(workspace(), staff(u"lena"_s), QDate(2027, 2, 2), Language::Nl);
    QVERIFY(sheet.has_value());
    const auto pages = wordsOf(*sheetPdf(*sheet)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    const auto first = pages.first().simplified();
    QVERIFY2(first.contains(u"Dagblad, dinsdag 2 februari 2027"_s), qPrintable(first));
    QVERIFY(first.indexOf(u"09:30"_s) > 0 && first.indexOf(u"09:30"_s) < first.indexOf(u"14:00–15:00"_s));
    QVERIFY2(first.contains(u"lokaal 2.04"_s) && first.contains(u"Nergensstraat"_s) &&
                 first.contains(u"+32470002277"_s),
             qPrintable(first));
    // Each visit begins a page of its own, in the order of the day.
    QStringList begins;
    for (const auto &page : pages)
        for (const auto &title :
             {u"Gesprek op het justitiehuis: Fiktief Testmans"_s, u"Huisbezoek: Fiktief Testmans"_s})
            if (page.simplified().contains(title))
                begins << title;
    QCOMPARE(begins.size(), 2);
    QVERIFY(begins.first().startsWith(u"Gesprek"_s));
    const auto empty = words(daySheet(workspace(), staff(u"lena"_s), QDate(2027, 2, 3), Language::Nl));
    QVERIFY2(empty.contains(u"Geen afspraken op deze dag."_s), qPrintable(empty));
}

void TestPaper::theDayOfWhomOneMayNotSeeIsOnlyTaken()
{
    const auto dossier = m_house->dossier(u"VICTIM_RECEPTION"_s);
    m_house->as(u"vera"_s).done(
        u"planContact"_s,
        {{u"dossier"_s, id(dossier)}, {u"kind"_s, u"OFFICE_TALK"_s}, {u"startsAt"_s, u"2027-02-02T10:00"_s}});
    const auto name = m_house->view(dossier).file.dossier.title;
    const auto day = [&] { return words(daySheet(workspace(), staff(u"vera"_s), QDate(2027, 2, 2), Language::Nl)); };
    QVERIFY(day().contains(name));
    m_house->as(u"lena"_s);
    QVERIFY2(!day().contains(name) && day().contains(u"bezet"_s) && day().contains(u"10:00"_s), qPrintable(day()));
}

void TestPaper::aHiddenDossierIsNotConfirmed()
{
    const auto dossier = m_house->dossier(u"VICTIM_RECEPTION"_s);
    m_house->as(u"lena"_s);
    const auto refused = visitSheet(workspace(), dossier, m_visit, Language::Nl);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"dossier.notFound"_s);
    const auto notPlanned = visitSheet(workspace(), m_dossier, AnyId::create(), Language::Nl);
    QVERIFY(!notPlanned);
    QCOMPARE(notPlanned.error().code, u"contact.notPlanned"_s);
}

void TestPaper::everySheetIsInEveryLanguage()
{
    const auto view = m_house->view(m_dossier);
    const auto rows = *workspace().read([](const Database &database) { return DossierStore(database).rows({}); });
    QStringList seen;
    for (const auto language : allLanguages)
        for (const auto &sheet : {Result<Sheet>(dossierListSheet(workspace(), rows, u"x"_s, false, language)),
                                  Result<Sheet>(dossierSheet(workspace(), view, language)),
                                  visitSheet(workspace(), m_dossier, m_visit, language),
                                  daySheet(workspace(), staff(u"lena"_s), QDate(2027, 2, 2), language)}) {
            QVERIFY(sheet.has_value());
            const auto plain = sheet->text.plain();
            QVERIFY2(!plain.contains(u"paper."_s) && !plain.contains(u'@') && !plain.contains(u'{'), qPrintable(plain));
            QVERIFY(!seen.contains(plain));
            seen << plain;
        }
}

void TestPaper::noNameStandsInTheFilesOwnProperties()
{
    const auto view = m_house->view(m_dossier);
    const auto rows = *workspace().read([](const Database &database) { return DossierStore(database).rows({}); });
    for (const auto &sheet : {Result<Sheet>(dossierListSheet(workspace(), rows, u"Testmans"_s, false, Language::Nl)),
                              Result<Sheet>(dossierSheet(workspace(), view, Language::Nl)),
                              visitSheet(workspace(), m_dossier, m_visit, Language::Nl),
                              daySheet(workspace(), staff(u"lena"_s), QDate(2027, 2, 2), Language::Nl)}) {
        const auto info = toolOnPdf(u"pdfinfo"_s, {u"FILE"_s}, *sheetPdf(*sheet));
        QVERIFY2(info.contains(u"Title:"_s) && !info.contains(u"Testmans"_s) && !info.contains(u"Denkbeeld"_s),
                 qPrintable(info));
    }
}

QTEST_GUILESS_MAIN(TestPaper)
#include "tst_paper.moc"

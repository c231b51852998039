// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/makereport.h"
#include "tests/support/readpdf.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// Letters that follow from an appointment: what they name, in which language, when they may go.
class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anInvitationNamesDayHourAndPlace();
    void itIsInTheLanguageOfThePerson();
    void itIsAboutItsOwnAppointment();
    void afterAnAbsenceTheNextIsInvitedToAndTheAbsenceNamed();
    void withoutANextAppointmentThereIsNoInvitation();
    void whoCameIsAskedForWhatHeOwes();
    void itIsSentToThePersonAndKept();
    void anInvitationToWhatIsOverIsNotSent();
    void aLetterIsNoReport();
    void theVisitIsToWhereThePersonLives();

private:
    AnyId plan(const QString &at, const QJsonObject &more = {});
    AnyId missed(const QString &at);
    AnyId draft(const AnyId &contact, const QString &kind = QStringLiteral("INVITATION"));
    QString text(const AnyId &report);
    Result<LetterWanted> wanted(const AnyId &contact);

    std::unique_ptr<SampleHouse> m_house{};
    Person::Id m_person{};
    Dossier::Id m_dossier{};
};

void TestLetters::init()
{
    m_house = std::make_unique<SampleHouse>();
    m_person = m_house->person(u"Testmans"_s, u"Fiktief"_s,
                               {{u"language"_s, u"fr"_s},
                                {u"address"_s, QJsonObject{{u"street"_s, u"Nergensstraat"_s},
                                                           {u"number"_s, u"1"_s},
                                                           {u"postcode"_s, u"9000"_s},
                                                           {u"municipality"_s, u"Gent"_s}}}});
    m_dossier = m_house->dossier(u"PROBATION"_s, {{u"people"_s, QJsonArray{QJsonObject{{u"person"_s, id(m_person)}}}}});
    m_house->as(u"lena"_s);
}

AnyId TestLetters::plan(const QString &at, const QJsonObject &more)
{
    QJsonObject with{{u"dossier"_s, id(m_dossier)},
                     {u"kind"_s, u"OFFICE_TALK"_s},
                     {u"startsAt"_s, at},
                     {u"place"_s, u"lokaal 2.04"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        with.insert(it.key(), it.value());
    return m_house->made(u"planContact"_s, with);
}

AnyId TestLetters::missed(const QString &at)
{
    return m_house->made(u"recordContact"_s, {{u"dossier"_s, id(m_dossier)},
                                              {u"kind"_s, u"OFFICE_TALK"_s},
                                              {u"outcome"_s, u"NO_SHOW"_s},
                                              {u"startsAt"_s, at}});
}

AnyId TestLetters::draft(const AnyId &contact, const QString &kind)
{
    return m_house->made(u"draftReport"_s,
                         {{u"dossier"_s, id(m_dossier)}, {u"kind"_s, kind}, {u"contact"_s, id(contact)}});
}

QString TestLetters::text(const AnyId &report)
{
    const auto view = m_house->view(m_dossier);
    const auto made = reportText(view.file, *view.type, view.deadlines, m_house->workspace().surroundings(),
                                 *view.file.report(report));
    return made ? made->plain() : made.error().code;
}

Result<LetterWanted> TestLetters::wanted(const AnyId &contact)
{
    const auto view = m_house->view(m_dossier);
    return letterFor(view.file, *view.type, m_house->catalogue(), *view.file.contact(contact),
                     m_house->workspace().clock().today());
}

void TestLetters::anInvitationNamesDayHourAndPlace()
{
    const auto contact = plan(u"2027-02-09T10:30"_s);
    QVERIFY(wanted(contact) && *wanted(contact) == (LetterWanted{u"INVITATION"_s, contact}));
    const auto shown = text(draft(contact));
    for (const auto &expected :
         {u"Fiktief Testmans"_s, u"Nergensstraat 1, 9000 Gent"_s, u"mardi 9 février 2027, 10:30"_s,
          u"maison de justice de Gand, lokaal 2.04"_s, u"Lena Denkbeeld"_s})
        QVERIFY2(shown.contains(expected), qPrintable(expected + u" in:\n"_s + shown));
    QVERIFY2(!shown.contains(u'…'), qPrintable(shown)); // nothing is left to fill in
}

void TestLetters::itIsInTheLanguageOfThePerson()
{
    const auto report = draft(plan(u"2027-02-09T10:30"_s));
    QCOMPARE(m_house->file(m_dossier).report(report)->language, u"fr"_s);
    m_house->done(u"changePerson"_s, {{u"person"_s, id(m_person)}, {u"language"_s, u"ar"_s}}); // no letters in it
    const auto other = draft(plan(u"2027-02-10T10:30"_s));
    QCOMPARE(m_house->file(m_dossier).report(other)->language, m_house->file(m_dossier).dossier.language);
}

void TestLetters::itIsAboutItsOwnAppointment()
{
    plan(u"2027-02-09T10:30"_s);
    const auto later = plan(u"2027-03-02T14:00"_s, {{u"place"_s, u"lokaal 3.01"_s}});
    const auto report = draft(later);
    QVERIFY2(text(report).contains(u"mardi 2 mars 2027, 14:00"_s) && text(report).contains(u"lokaal 3.01"_s),
             qPrintable(text(report)));
    // Of another appointment a second letter can be written, of the same it is gone on with.
    QCOMPARE(m_house->refusal(u"draftReport"_s,
                              {{u"dossier"_s, id(m_dossier)}, {u"kind"_s, u"INVITATION"_s}, {u"contact"_s, id(later)}}),
             u"report.draftExists"_s);
    QVERIFY(!draft(plan(u"2027-03-09T14:00"_s)).isNull());
    // Moved, and nothing has to be typed again.
    m_house->done(u"changePlannedContact"_s, {{u"contact"_s, id(later)}, {u"startsAt"_s, u"2027-03-03T09:00"_s}});
    QVERIFY(text(report).contains(u"mercredi 3 mars 2027, 09:00"_s));
    const auto other = m_house->dossier();
    QCOMPARE(m_house->refusal(u"draftReport"_s,
                              {{u"dossier"_s, id(other)}, {u"kind"_s, u"INVITATION"_s}, {u"contact"_s, id(later)}}),
             u"contact.notPlanned"_s);
}

void TestLetters::afterAnAbsenceTheNextIsInvitedToAndTheAbsenceNamed()
{
    const auto absence = missed(u"2027-01-20T08:00"_s);
    const auto next = plan(u"2027-02-09T10:30"_s);
    QVERIFY(wanted(absence) && *wanted(absence) == (LetterWanted{u"INVITATION"_s, next}));
    const auto shown = text(draft(next));
    QVERIFY2(shown.contains(u"Vous étiez absent(e) à votre rendez-vous du mercredi 20 janvier 2027, 08:00."_s),
             qPrintable(shown));
    // Whoever came since is not reminded of it.
    m_house->done(u"recordContact"_s, {{u"dossier"_s, id(m_dossier)},
                                       {u"kind"_s, u"OFFICE_TALK"_s},
                                       {u"outcome"_s, u"ATTENDED"_s},
                                       {u"startsAt"_s, u"2027-01-20T08:30"_s}});
    QVERIFY(!text(draft(plan(u"2027-02-16T10:30"_s))).contains(u"absent"_s));
}

void TestLetters::withoutANextAppointmentThereIsNoInvitation()
{
    const auto refused = wanted(missed(u"2027-01-20T08:00"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"report.nothingPlanned"_s);
    QCOMPARE(m_house->refusal(u"draftReport"_s, {{u"dossier"_s, id(m_dossier)}, {u"kind"_s, u"INVITATION"_s}}),
             u"report.nothingPlanned"_s);
}

void TestLetters::whoCameIsAskedForWhatHeOwes()
{
    const auto came = m_house->made(u"recordContact"_s, {{u"dossier"_s, id(m_dossier)},
                                                         {u"kind"_s, u"OFFICE_TALK"_s},
                                                         {u"outcome"_s, u"ATTENDED"_s},
                                                         {u"startsAt"_s, u"2027-01-20T08:00"_s}});
    QVERIFY(wanted(came) && *wanted(came) == (LetterWanted{u"INFORMATION_REQUEST"_s, {}}));
    m_house->done(u"receiveInformation"_s, {{u"dossier"_s, id(m_dossier)}, {u"what"_s, u"nationalNumber"_s}});
    QVERIFY(!wanted(came));
}

void TestLetters::itIsSentToThePersonAndKept()
{
    const auto report = draft(plan(u"2027-02-09T10:30"_s));
    const auto saying =
        spoken(m_house->done(u"sendReport"_s, {{u"report"_s, id(report)}, {u"how"_s, u"POST"_s}}).saying,
               m_house->catalogue(), Language::Nl);
    QVERIFY2(saying.startsWith(u"Brief verzonden: uitnodiging"_s), qPrintable(saying));
    const auto sent = *m_house->file(m_dossier).report(report);
    QVERIFY(sent.isSent() && sent.toPrincipal.isEmpty());
    auto blob = m_house->database().query("SELECT content FROM blob WHERE sha256 = ?", sent.sha256);
    QVERIFY(blob.next());
    QVERIFY(wordsOf(blob.bytes(0)).contains(u"mardi 9 février 2027, 10:30"_s));
    // What was sent stays as it was sent, though the appointment moves.
    m_house->done(u"changePlannedContact"_s,
                  {{u"contact"_s, id(sent.contact)}, {u"startsAt"_s, u"2027-02-10T09:00"_s}});
    QVERIFY(text(report).contains(u"mardi 9 février 2027, 10:30"_s));
}

void TestLetters::anInvitationToWhatIsOverIsNotSent()
{
    const auto contact = plan(u"2027-02-09T10:30"_s);
    const auto report = draft(contact);
    m_house->done(u"changePlannedContact"_s, {{u"contact"_s, id(contact)}, {u"cancel"_s, true}});
    QCOMPARE(m_house->refusal(u"sendReport"_s, {{u"report"_s, id(report)}}), u"report.appointmentGone"_s);
    const auto late = draft(plan(u"2027-02-10T10:30"_s));
    m_house->at(u"2027-02-11T09:00"_s);
    QCOMPARE(m_house->refusal(u"sendReport"_s, {{u"report"_s, id(late)}}), u"report.appointmentGone"_s);
}

// No term is fulfilled by a letter, none begins with it, and the next report goes on from the last report.
void TestLetters::aLetterIsNoReport()
{
    const auto before = m_house->view(m_dossier).deadlines.size();
    const auto report = draft(plan(u"2027-02-09T10:30"_s));
    m_house->done(u"sendReport"_s, {{u"report"_s, id(report)}});
    const auto view = m_house->view(m_dossier);
    QCOMPARE(view.deadlines.size(), before);
    for (const auto &deadline : view.deadlines)
        QVERIFY(deadline.fulfilledBy != report);
    for (const auto &event : allEvents(view.file))
        QVERIFY2(event.kind != u"LAST_REPORT", "a letter is not the last report");
}

void TestLetters::theVisitIsToWhereThePersonLives()
{
    const auto visit = plan(u"2027-02-09T10:30"_s, {{u"kind"_s, u"HOME_VISIT"_s}, {u"place"_s, QString()}});
    QCOMPARE(text(draft(visit)).count(u"Nergensstraat 1, 9000 Gent"_s), 2); // above the letter, and where the visit is
    const auto video = plan(u"2027-02-10T10:30"_s, {{u"medium"_s, u"VIDEO"_s}, {u"place"_s, QString()}});
    const auto view = m_house->view(m_dossier);
    QCOMPARE(placeOf(*view.file.contact(video), view.file, nullptr, m_house->catalogue(), Language::Nl),
             u"per video"_s);
    const auto office = plan(u"2027-02-11T10:30"_s, {{u"place"_s, QString()}});
    const auto later = m_house->view(m_dossier);
    QCOMPARE(placeOf(*later.file.contact(office), later.file, nullptr, m_house->catalogue(), Language::Nl),
             u"justitiehuis Gent"_s);
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"

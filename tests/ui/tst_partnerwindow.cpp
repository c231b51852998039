// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "core/monitoring/monitoringstore.h"
#include "keyboarddrive.h"
#include "ui/mainwindow/topbar.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/register/registerpage.h"

using namespace Qt::StringLiterals;

// A prison at its own window: it registers a mandate of its prisoner by the keyboard, and sees just what is its own.
// Everybody in it is invented.
class TestPartnerWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_drive.open(u"VCET"_s, m_now, {{u"fien"_s, u"Fien Fiche"_s, u"VCET_FILE_MANAGER"_s}});
        for (const auto &[login, prison] : {std::pair{u"klerk"_s, u"GENT"_s}, std::pair{u"buur"_s, u"BRUGGE"_s}})
            QVERIFY(m_drive.workspace()
                        .write({.name = u"registerStaff"_s,
                                .with = {{u"login"_s, login},
                                         {u"name"_s, u"Griet Griffie"_s},
                                         {u"role"_s, u"PRISON_CLERK"_s},
                                         {u"organisation"_s, prison}}})
                        .has_value());
    }

    void aMandateIsRegisteredByTheKeyboard()
    {
        m_drive.sitDown(u"klerk"_s, m_now);
        QVERIFY(m_drive.page<MonitoringPage>()->isVisible()); // his day begins here
        QVERIFY(m_drive.offers(u"Nieuw"_s));
        m_drive.beginNew();
        QVERIFY(m_drive.page<RegisterPage>()->isVisible());
        m_drive.enter(u"korte straffen"_s);
        m_drive.enter(u"directeur"_s);
        m_drive.press(Qt::Key_Tab); // no number there
        m_drive.enter(u"10/5"_s);
        m_drive.fill(u"Uitvoerbaar vanaf"_s, u"18/5/2027"_s);
        m_drive.fill(u"Naam"_s, u"Verzonnen, Kwinten"_s);
        m_drive.fill(u"Adres"_s, u"Droomlaan 7, 9000 Gent"_s);
        QVERIFY(!m_drive.shows(u"Justitieassistent"_s)); // who guides him is for the house
        m_drive.picture(u"clerk-register"_s);
        m_drive.confirm();
        QTRY_COMPARE(m_drive.openDossiers().size(), 1);
        m_dossier = m_drive.openDossiers().first().dossier.id;
        const auto monitoring =
            m_drive.workspace()
                .read([&](const Database &database) { return MonitoringStore(database).ofDossier(m_dossier).value(0); })
                .value();
        QCOMPARE(monitoring.state, u"RECEIVED"_s);
        QCOMPARE(monitoring.prison, u"GENT"_s);
        QCOMPARE(monitoring.enforceableOn, QDate(2027, 5, 18));
    }

    void heSeesItAmongHisOwn()
    {
        m_drive.sitDown(u"klerk"_s, m_now);
        QTRY_VERIFY2(m_drive.shows(u"Kwinten Verzonnen"_s), qPrintable(m_drive.shown().join(u'\n')));
        m_drive.picture(u"clerk-people"_s);
    }

    // Another prison finds nothing, and that it looked is on record.
    void aSearchOutsideIsEmptyAndLogged()
    {
        m_drive.sitDown(u"buur"_s, m_now);
        m_drive.search(u"verzonnen"_s);
        for (const auto &one : KeyboardDrive::answers())
            QVERIFY2(!one.label.contains(u"Kwinten"_s), qPrintable(one.label));
        const auto looks = [&] {
            return m_drive.workspace()
                .read([](const Database &database) { return accessTrail(database, {}, 20); })
                .value_or(QList<AccessEntry>());
        };
        const auto sought = [&] {
            const auto all = looks();
            return std::count_if(all.begin(), all.end(), [](const AccessEntry &one) {
                return one.action == u"SEARCH" && one.login == u"buur" && one.detail == u"verzonnen";
            });
        };
        QCOMPARE(sought(), 0); // not every key
        QTRY_COMPARE_WITH_TIMEOUT(sought(), 1, 4000);
        m_drive.press(Qt::Key_Escape);
        m_drive.press(Qt::Key_Escape);
        QVERIFY(!m_drive.shows(u"Kwinten"_s));
    }

private:
    const QDateTime m_now{QDate(2027, 5, 11), QTime(9, 0)};
    KeyboardDrive m_drive{};
    Dossier::Id m_dossier{};
};

QTEST_MAIN(TestPartnerWindow)
#include "tst_partnerwindow.moc"

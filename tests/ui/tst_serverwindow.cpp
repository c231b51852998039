// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/sync/syncloop.h"
#include "core/sync/wire.h"
#include "keyboarddrive.h"
#include "serverdevice.h"
#include "ui/base/field.h"
#include "ui/base/quietmoment.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/topbar.h"
#include "ui/sync/carrysheet.h"
#include "ui/sync/signindialog.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

// The window and a real server: what is asked of it, what comes, and what is said when it cannot be reached. Everybody
// in it is invented.
class TestServerWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("JH_KEYRING", "file");
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_server->addAccount(u"lena"_s, u"TEAM_LEADER"_s, u"LEU"_s);
        m_server->addAccount(u"otto"_s, u"JUSTICE_ASSISTANT"_s, u"LEU"_s);
        m_line = std::make_unique<Relay>(m_server->port());
        m_office = std::make_unique<ServerDevice>(*m_server, u"lena"_s, false);
        m_lena = m_office->open(at(9));
        m_ottos = mandate(u"otto"_s, u"Zora"_s, u"Proefpersoon"_s);
        m_lenas = mandate(u"lena"_s, u"Alma"_s, u"Anderman"_s);
        m_office->synchronise();
        m_laptop = std::make_unique<ServerDevice>(*m_server, u"otto"_s, true);
        // From here on by the line that can be cut.
        auto account = m_laptop->account();
        account.server.url.setPort(m_line->port());
        QVERIFY(account.save(m_laptop->folder()).has_value());
        m_drive.take(m_laptop->open(at(14), true));
    }

    void init()
    {
        m_line->cut(false);
        m_drive.sitDown(u"otto"_s, at(14));
        m_loop = std::make_unique<SyncLoop>(m_laptop->folder(), u"1"_s, Language::Nl);
        m_drive.window()->setServer(*m_loop);
        m_loop->start();
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::UpToDate);
    }

    void cleanup()
    {
        m_loop->stop();
        m_loop.reset();
    }

    void cleanupTestCase()
    {
        m_drive.standUp();
        m_lena.reset();
    }

    // Without a network only this device is searched, and that is said; typing goes on.
    void theServerIsNotThere()
    {
        m_line->cut(true);
        m_loop->goNow();
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::Waiting);
        m_drive.search(u"anderman"_s);
        QVERIFY(line(u"server/search"_s).detail.contains(u"geen verbinding"_s));
        m_drive.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(line(u"server/search"_s).label, u"Alleen dit toestel werd doorzocht"_s);
        QVERIFY(line(u"server/search"_s).detail.contains(u"Zoek opnieuw"_s));
        m_drive.picture(u"search-offline"_s);
        m_drive.type(u" alma"_s);
        QCOMPARE(m_drive.page<TopBar>()->searchField()->text(), u"anderman alma"_s);
        QCOMPARE(line(u"server/search"_s).label, u"Zoek op de server"_s); // of what is typed now
    }

    void whatOnlyTheServerHasIsFoundTakenAlongAndOpened()
    {
        QVERIFY(!onDevice(m_lenas));
        m_drive.search(u"proefpersoon"_s); // his own: the server has nothing more
        m_drive.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(line(u"server/search"_s).label, u"De server vindt niets anders"_s);
        m_drive.press(Qt::Key_Escape);
        m_drive.press(Qt::Key_Escape);

        m_drive.search(u"anderman"_s);
        m_drive.press(Qt::Key_Return); // nothing is here: the first line that leads somewhere asks the server
        const auto id = u"carry/"_s + m_lenas.toString();
        QTRY_COMPARE(line(id).end, u"niet op dit toestel"_s);
        QCOMPARE(line(id).heading, u"Op de server"_s);
        QVERIFY2(line(id).label.contains(u"Anderman"_s), qPrintable(line(id).label));
        m_drive.picture(u"search-found"_s);
        m_drive.press(Qt::Key_Return);
        auto *sheet = m_drive.page<CarrySheet>();
        QTRY_VERIFY(sheet->isVisible());
        QCOMPARE(KeyboardDrive::focusText(), u"Meenemen en openen"_s);
        QVERIFY(!onDevice(m_lenas)); // not without being asked
        m_drive.picture(u"carry"_s);

        // The line breaks: said in words, nothing is lost, and again.
        m_line->cut(true);
        m_drive.press(Qt::Key_Space);
        QTRY_VERIFY(m_drive.shows(u"geen verbinding met de server"_s));
        QTRY_COMPARE(KeyboardDrive::focusText(), u"Opnieuw proberen"_s);
        m_drive.picture(u"carry-offline"_s);
        m_line->cut(false);
        m_drive.press(Qt::Key_Space);
        QTRY_VERIFY(m_drive.page<DossierPage>()->isVisible());
        QCOMPARE(m_drive.page<DossierPage>()->dossier(), m_lenas);
        QVERIFY(sheet->isHidden());
        QVERIFY(onDevice(m_lenas));
        // It stays: the device carries it from now on.
        m_drive.search(u"anderman"_s);
        QVERIFY(line(u"dossier/"_s + m_lenas.toString()).label.contains(u"Anderman"_s));
    }

    // A password is asked for by itself, never of who is typing, and once.
    void thePasswordIsAskedInAQuietMoment()
    {
        m_loop->stop();
        QVERIFY(Secrets(m_laptop->folder()).keep(u"no such token"_s).has_value());
        auto *quiet = m_drive.window()->findChild<QuietMoment *>();
        quiet->setQuiet(300);
        int asked = 0;
        QString password; // empty: it is left for later
        connect(m_drive.window(), &MainWindow::signInWanted, this, [&] {
            ++asked;
            QTimer::singleShot(50, this, [&] { // once it stands there
                QVERIFY(qobject_cast<SignInDialog *>(QApplication::activeModalWidget()));
                QVERIFY(QTest::qWaitForWindowActive(QApplication::activeModalWidget()));
                for (const auto &key : password)
                    QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
                QTest::keyClick(QApplication::focusWidget(), password.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
            });
            if (signInAgain(m_laptop->folder(), m_drive.window()).value_or(false))
                m_loop->goNow();
        });
        m_loop = std::make_unique<SyncLoop>(m_laptop->folder(), u"1"_s, Language::Nl);
        m_drive.window()->setServer(*m_loop);
        m_loop->start();
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::SignIn);
        m_drive.press(Qt::Key_K, Qt::ControlModifier);
        for (const char key : "wordt getypt") {
            if (key)
                QTest::keyClick(QApplication::focusWidget(), key);
            QTest::qWait(50);
            QCOMPARE(asked, 0);
        }
        QCOMPARE(m_drive.page<TopBar>()->searchField()->text(), u"wordt getypt"_s); // every key went where it was meant
        m_drive.press(Qt::Key_Escape);
        auto *menu = new QMenu(m_drive.window());
        menu->addAction(u"x"_s);
        menu->popup(QPoint(10, 10));
        QTest::qWait(500);
        QCOMPARE(asked, 0); // nor of who chooses from a menu
        menu->close();
        m_drive.window()->activateWindow();
        QTRY_COMPARE(asked, 1);
        // Left for later: it stays at the foot and does not come again by itself.
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QSignalSpy tried(m_loop.get(), &SyncLoop::nowChanged);
        m_loop->goNow();
        QTRY_VERIFY(tried.size() >= 2 && m_loop->now().state == SyncLoop::State::SignIn);
        QTest::qWait(500);
        QCOMPARE(asked, 1);
        password = QString::fromLatin1(ServerDevice::password);
        m_drive.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_drive.window()));
        QTRY_VERIFY(QApplication::focusWidget());
        m_drive.choose(u"Meld opnieuw aan"_s);
        QCOMPARE(asked, 2);
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::UpToDate);
    }

    // Who waits for a first download sees how far it is: counted by the server, on the first of its pages.
    void theFirstDownloadSaysHowMuchThereIs()
    {
        const auto &heard = m_laptop->heard();
        QVERIFY(!heard.isEmpty());
        QVERIFY2(heard.last().writing && heard.last().received > 10,
                 qPrintable(QString::number(heard.last().received)));
        QCOMPARE(heard.last().expected, heard.last().received);
        auto workspace = m_laptop->open(at(14));
        SyncRound round(*workspace, m_laptop->account(), u"1"_s);
        QVERIFY(round.authorise().has_value());
        PullRequest request{.session = round.client().session(), .most = 10};
        request.epoch = round.client().nextPull(false)->epoch;
        int received = 0, expected = -1;
        for (bool more = true; more;) {
            const auto reply = round.link().call("POST", u"/v1/pull"_s, encode(request), "application/x-ndjson");
            QVERIFY(reply.has_value());
            const auto answer = decodePullAnswer(reply->body);
            QVERIFY(answer.has_value() && answer->refusal == SyncRefusal::None && !answer->rows.isEmpty());
            QCOMPARE(answer->total >= 0, received == 0); // on the first page only
            if (received == 0)
                expected = answer->total;
            received += static_cast<int>(answer->rows.size());
            more = answer->more;
            request.going = answer->newView;
            request.after = answer->rows.last().seq;
        }
        QVERIFY2(expected >= received && expected <= received * 2, qPrintable(u"%1 %2"_s.arg(expected).arg(received)));
    }

private:
    static QDateTime at(int hour) { return {QDate(2027, 3, 18), QTime(hour, 0)}; }
    bool onDevice(const Dossier::Id &id) const { return m_drive.workspace().dossierView(id).has_value(); }
    static PopupItem line(const QString &id)
    {
        for (const auto &one : KeyboardDrive::answers())
            if (one.id == id)
                return one;
        return {};
    }

    Dossier::Id mandate(const QString &assistant, const QString &given, const QString &family)
    {
        const auto person = [](const QString &role, const QString &givenName, const QString &familyName) {
            return QJsonObject{{u"role"_s, role},
                               {u"new"_s, QJsonObject{{u"familyName"_s, familyName},
                                                      {u"givenName"_s, givenName},
                                                      {u"phone"_s, u"016 00 00 01"_s}}}};
        };
        const auto done = m_lena->write(
            {.name = u"registerMandate"_s,
             .with = {
                 {u"type"_s, u"CIVIL_SOCIAL_STUDY"_s},
                 {u"receivedOn"_s, u"2027-02-12"_s},
                 {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-02-05"_s}, {u"principal"_s, u"FAMILY_COURT"_s}}},
                 {u"assistant"_s, assistant},
                 {u"people"_s,
                  QJsonArray{person(u"PARTY"_s, given, family), person(u"PARTY"_s, u"Mirko"_s, u"Nietbestaand"_s)}}}});
        if (!done)
            qFatal("%s", qPrintable(problemSentence(done.error(), Language::En)));
        return Dossier::Id(done->made);
    }

    std::unique_ptr<TestServer> m_server{};
    std::unique_ptr<Relay> m_line{};
    std::unique_ptr<ServerDevice> m_office{};
    std::unique_ptr<Workspace> m_lena{};
    std::unique_ptr<ServerDevice> m_laptop{};
    KeyboardDrive m_drive{};
    std::unique_ptr<SyncLoop> m_loop{};
    Dossier::Id m_ottos{};
    Dossier::Id m_lenas{};
};

QTEST_MAIN(TestServerWindow)
#include "tst_serverwindow.moc"

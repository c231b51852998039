// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/report/documentcontent.h"
#include "core/sync/syncloop.h"
#include "core/sync/wire.h"
#include "keyboarddrive.h"
#include "serverdevice.h"
#include "ui/base/field.h"
#include "ui/base/quietmoment.h"
#include "ui/base/translation.h"
#include "ui/dossier/documentdesk.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/sync/carrysheet.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/syncpage.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

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
        for (const auto *device : {m_laptop.get(), m_office.get()}) {
            auto account = device->account();
            account.server.url.setPort(m_line->port());
            QVERIFY(account.save(device->folder()).has_value());
        }
    }

    void init()
    {
        m_line->cut(false);
        m_line->cutAfter(-1);
        sit(*m_laptop);
    }

    void cleanup() { standUp(); }

    void cleanupTestCase() { m_lena.reset(); }

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

        // The list of dossiers offers it too, and the answer stands under the search field.
        m_drive.window()->openDossiers();
        m_drive.fill(u"Dossiers zoeken"_s, u"alma"_s);
        QTRY_VERIFY(m_drive.shows(u"Niets gevonden op dit toestel"_s));
        m_drive.picture(u"list-nothing"_s);
        m_drive.choose(u"Zoek op de server"_s);
        QTRY_VERIFY(!line(u"carry/"_s + m_lenas.toString()).label.isEmpty());
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
        QVERIFY(line(id).id.isEmpty()); // no longer "not on this device"
    }

    // A password is asked for by itself, never of who is typing, and once.
    void thePasswordIsAskedInAQuietMoment()
    {
        m_loop->stop();
        QVERIFY(Secrets(m_laptop->folder()).keep(u"no such token"_s).has_value());
        auto *quiet = m_drive.window()->findChild<QuietMoment *>();
        quiet->setQuiet(400);
        int asked = 0;
        QString password; // empty: it is left for later
        connect(m_drive.window(), &MainWindow::signInWanted, this, [&] {
            ++asked;
            auto *typing = new QTimer(this);
            typing->start(50);
            connect(typing, &QTimer::timeout, this, [&password, typing] {
                auto *dialog = qobject_cast<SignInDialog *>(QApplication::activeModalWidget());
                if (!dialog || !dialog->isActiveWindow() || !QApplication::focusWidget())
                    return; // not there yet
                typing->deleteLater();
                typing->stop();
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
        for (const char key : "wordt nog getypt") {
            if (key)
                QTest::keyClick(QApplication::focusWidget(), key);
            QTest::qWait(30);
            QCOMPARE(asked, 0);
        }
        QCOMPARE(m_drive.page<TopBar>()->searchField()->text(),
                 u"wordt nog getypt"_s); // every key went where it was meant
        m_drive.press(Qt::Key_Escape);
        auto *menu = new QMenu(m_drive.window());
        menu->addAction(u"x"_s);
        menu->popup(QPoint(10, 10));
        QTest::qWait(450);
        QCOMPARE(asked, 0); // nor of who chooses from a menu
        menu->close();
        m_drive.window()->activateWindow();
        QTRY_COMPARE(asked, 1);
        // Left for later: it stays at the foot and does not come again by itself.
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QSignalSpy tried(m_loop.get(), &SyncLoop::nowChanged);
        m_loop->goNow();
        QTRY_VERIFY(tried.size() >= 2 && m_loop->now().state == SyncLoop::State::SignIn);
        QTest::qWait(450);
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

    // On a computer that has only its name: fetched when it is opened, stopped, broken off, gone on with.
    void theContentOfADocumentComesWhenItIsOpened()
    {
        QByteArray letter(2'500'000, 'x');
        for (qsizetype i = 0; i < letter.size(); ++i)
            letter[i] = static_cast<char>('a' + (i * 7919) % 26);
        QVERIFY(m_drive.workspace()
                    .write({.name = u"addDocument"_s,
                            .with = {{u"dossier"_s, m_ottos.toString()},
                                     {u"name"_s, u"Verslag van de school.txt"_s},
                                     {u"mediaType"_s, u"text/plain"_s},
                                     {u"content"_s, QString::fromLatin1(letter.toBase64())}}})
                    .has_value());
        standUp();
        m_laptop->synchronise();
        sit(*m_office);
        const auto document = m_drive.view(m_ottos).file.documents.value(0);
        QCOMPARE(document.size, letter.size());
        const auto isHere = [&] {
            return m_drive.workspace()
                .read([&](const Database &database) { return documentContent(database, document.sha256).has_value(); })
                .value();
        };
        QVERIFY(!isHere());
        auto *desk = m_drive.page<DossierPage>()->documents();
        QByteArray shown;
        desk->setShow([&](const QString &file) {
            QFile opened(file);
            shown = opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
            // Not beside the data, which may be enciphered; and for its owner alone.
            if (file.startsWith(m_drive.workspace().folder()) ||
                QFileInfo(QFileInfo(file).path()).permission(QFile::ReadOther))
                shown = file.toUtf8();
            return file.endsWith(u"/Verslag van de school.txt"_s);
        });
        m_drive.openBySearch(u"proefpersoon"_s);
        m_drive.openPart(8);
        m_line->stall(true);
        m_drive.press(Qt::Key_Return);
        QVERIFY(m_drive.shows(u"wordt van de server opgehaald"_s));
        m_drive.picture(u"document-fetching"_s);
        m_drive.choose(u"Stoppen"_s);
        QVERIFY(m_drive.shows(u"Gestopt."_s));
        m_line->cut(true); // what was under way ends
        m_line->stall(false);
        m_line->cut(false);

        m_line->cutAfter(1'500'000); // in the second of its parts
        m_drive.choose(u"Verdergaan"_s);
        QTRY_VERIFY(m_drive.shows(u"Nu geen verbinding met de server"_s));
        m_drive.picture(u"document-offline"_s);
        QVERIFY(!isHere());
        m_line->cutAfter(-1);
        QSignalSpy grows(m_drive.page<DossierPage>()->findChild<QProgressBar *>(u"content"_s),
                         &QProgressBar::valueChanged);
        m_drive.choose(u"Opnieuw proberen"_s);
        QTRY_COMPARE(shown.size(), letter.size());
        QVERIFY(shown == letter);
        QVERIFY(isHere());
        // It went on behind the first part, which had come before the break.
        QVERIFY(grows.size() >= 2);
        QVERIFY2(grows.at(1).at(0).toInt() > 600, qPrintable(grows.at(1).at(0).toString()));

        // From now on it is here without a network too; every look is on record.
        m_line->cut(true);
        shown.clear();
        m_drive.openPart(8);
        m_drive.choose(u"Openen"_s);
        QCOMPARE(shown.size(), letter.size());
        const auto looks = m_drive.workspace().read([&](const Database &database) {
            auto rows = database.query("SELECT count(*) FROM access_log WHERE object = 'document' AND object_id = ?"
                                       " AND action = 'CONSULT'",
                                       document.id);
            return rows.next() ? rows.integer(0) : 0;
        });
        QCOMPARE(looks.value(), 2);
    }

    // S2: a home visit without a network while the office works on; then all of it by the keyboard.
    void theHomeVisitOfScenarioTwo()
    {
        m_line->cut(true);
        m_loop->goNow();
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::Waiting);
        m_drive.openBySearch(u"proefpersoon"_s);
        m_drive.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        m_drive.tabTo(u"Contact"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        m_drive.type(u"huisbezoek"_s);
        m_drive.press(Qt::Key_Return);
        m_drive.fill(u"Van"_s, u"14:00"_s);
        m_drive.fill(u"Nota"_s, u"Rustig gesprek, tekening bekeken."_s);
        m_drive.confirm();
        const auto visit = m_drive.view(m_ottos).file.contacts.value(0);
        QCOMPARE(visit.kind, u"HOME_VISIT"_s);
        QVERIFY2(visit.startsAt.startsWith(u"2027-03-18T14:00"_s), qPrintable(visit.startsAt));

        // Meanwhile at the office: another number, and a letter.
        const auto zora = m_lena->dossierView(m_ottos)->file.people.first().person;
        QVERIFY(m_lena
                    ->write({.name = u"changePerson"_s,
                             .with = {{u"person"_s, zora.toString()}, {u"phone"_s, u"016 00 00 22"_s}}})
                    .has_value());
        QVERIFY(m_lena
                    ->write({.name = u"addDocument"_s,
                             .with = {{u"dossier"_s, m_ottos.toString()},
                                      {u"name"_s, u"brief.txt"_s},
                                      {u"mediaType"_s, u"text/plain"_s},
                                      {u"content"_s, QString::fromLatin1(QByteArray("Beste").toBase64())}}})
                    .has_value());
        m_office->synchronise();

        m_drive.openPart(9);
        m_drive.choose(u"Wijzigen"_s);
        m_drive.tabTo(u"Telefoon"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        m_drive.type(u"016 00 00 33"_s);
        m_drive.fill(u"E-mail"_s, u"zora@example.org"_s);
        m_drive.confirm();
        QTRY_VERIFY(foot(u"Offline – 2 hier bewaard"_s));

        // Back in the evening: sent by hand, and one difference is left for a person.
        m_drive.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto *page = m_drive.page<SyncPage>();
        QTRY_VERIFY(page->isVisible());
        m_drive.picture(u"unsent"_s);
        m_drive.tabTo(u"Verzend nu"_s);
        QVERIFY(m_drive.offers(u"Verzend nu"_s));
        m_line->cut(false);
        m_drive.press(Qt::Key_Space);
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::UpToDate);
        QTRY_COMPARE(page->differences(), 1);
        QTRY_VERIFY(foot(u"1 verschil te beslissen"_s));
        m_drive.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto *table = page->findChild<QTableView *>(u"differences"_s);
        QTRY_VERIFY(table->hasFocus());
        const auto title = table->currentIndex().siblingAtColumn(0).data().toString();
        QCOMPARE(title, u"Zora Proefpersoon: telefoon"_s);
        m_drive.picture(u"difference"_s);
        QVERIFY(m_drive.shows(u"+3216000022"_s) && m_drive.shows(u"+3216000033"_s));
        QVERIFY(m_drive.shows(u"Verzonnen lena"_s) && m_drive.shows(u"Verzonnen otto"_s));
        m_drive.press(Qt::Key_2); // his own: it is the newer one
        QTRY_COMPARE(page->differences(), 0);
        QTRY_COMPARE(m_loop->now().status.pending, 0);
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::UpToDate);

        m_office->synchronise();
        const auto file = m_lena->dossierView(m_ottos)->file;
        QCOMPARE(file.persons.value(zora).phone, u"+3216000033"_s);
        QCOMPARE(file.persons.value(zora).email, u"zora@example.org"_s);
        QCOMPARE(file.contacts.size(), 1);
        const auto decided = m_lena->read(
            [this](const Database &database) { return conflicts(database, m_lena->user().role, false, m_ottos); });
        QCOMPARE(decided->size(), 1);
        QCOMPARE(decided->first().resolvedBy, u"otto"_s);
        QVERIFY(m_drive.view(m_ottos).file.documents.size() >= 1);
        QVERIFY(std::any_of(file.documents.begin(), file.documents.end(),
                            [](const Document &one) { return one.name == u"brief.txt"; }));
    }

private:
    void sit(const ServerDevice &device)
    {
        m_drive.take(device.open(at(14), true));
        m_drive.sitDown(device.account().login, at(14));
        m_loop = std::make_unique<SyncLoop>(device.folder(), u"1"_s, Language::Nl);
        m_drive.window()->setServer(*m_loop);
        m_loop->start();
        QTRY_COMPARE(m_loop->now().state, SyncLoop::State::UpToDate);
    }
    void standUp()
    {
        if (m_loop)
            m_loop->stop();
        m_drive.standUp();
        m_loop.reset();
    }
    bool foot(const QString &words) const
    {
        const auto buttons = m_drive.page<StatusStrip>()->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](const QPushButton *one) { return spokenName(one).contains(words); });
    }
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

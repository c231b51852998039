// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/person/personstore.h"
#include "core/storage/schema.h"
#include "core/sync/syncloop.h"
#include "demohouse.h"
#include "dressed.h"
#include "serverfolder.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/person/peoplepage.h"
#include "ui/sync/conflictpart.h"
#include "ui/sync/differenceline.h"
#include "ui/sync/latepart.h"
#include "ui/sync/setupdialog.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncstate.h"
#include "ui/sync/unsentpart.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;

// What a person sees of the conversation with the server, and decides.
class TestSyncPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        QVERIFY(workspace().setUser(u"lena"_s));
        m_dossier = m_house->dossierOf(u"Fiktief Testmans"_s);
        QVERIFY(!m_dossier.isNull());
        const auto view = workspace().dossierView(m_dossier);
        QVERIFY(view.has_value());
        m_person = view->file.people.first().person;
        for (const auto &contact : view->file.contacts)
            if (contact.state == u"DONE")
                m_contact = contact.id;
        QVERIFY(!m_contact.isNull());
    }

    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void withoutAServerNothingOfItIsThere()
    {
        open(u"today"_s);
        QVERIFY(!m_window->findChild<SyncPage *>());
        for (const auto *button : m_window->findChild<StatusStrip *>()->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || !button->accessibleDescription().contains(u"synchronisatie"));
    }

    void theFootSaysHowItStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("pending");
        QTest::addColumn<int>("differences");
        QTest::addColumn<QString>("words");
        using State = SyncLoop::State;
        const auto row = [](const char *name, State state, const QString &problem, int pending, int differences,
                            const QString &words) {
            QTest::newRow(name) << int(state) << problem << pending << differences << words;
        };
        row("up to date", State::UpToDate, {}, 0, 0, u"Bijgewerkt (09:32)"_s);
        row("sending", State::Working, {}, 3, 0, u"3 worden verzonden…"_s);
        row("working quietly", State::Working, {}, 0, 0, u"Bijgewerkt (09:32)"_s);
        row("offline", State::Waiting, u"sync.noServer"_s, 5, 2, u"Offline – 5 hier bewaard, sinds 08:05"_s);
        row("offline, nothing waits", State::Waiting, u"sync.noServer"_s, 0, 0, u"Offline sinds 08:05"_s);
        row("sign in", State::SignIn, u"server.notSignedIn"_s, 0, 0, u"Meld opnieuw aan"_s);
        row("set back", State::Held, u"sync.serverSetBack"_s, 1, 0, u"Gestopt: server teruggezet"_s);
        row("too old", State::Held, u"sync.programTooOld"_s, 1, 0, u"Gestopt: programma te oud"_s);
        row("signed off", State::Revoked, u"server.revoked"_s, 0, 0, u"Gestopt: dit toestel is afgemeld"_s);
        row("one differs", State::UpToDate, {}, 0, 1, u"1 verschil te beslissen"_s);
        row("two differ", State::UpToDate, {}, 0, 2, u"2 verschillen te beslissen"_s);
    }
    void theFootSaysHowItStands()
    {
        QFETCH(const int, state);
        QFETCH(const QString, problem);
        QFETCH(const int, pending);
        QFETCH(const int, differences);
        QFETCH(const QString, words);
        SyncLoop::Now now;
        now.state = static_cast<SyncLoop::State>(state);
        now.problem = {.kind = Problem::Kind::Refused, .code = problem};
        now.status.pending = pending;
        now.status.synchronisedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 32)).toUTC();
        now.since = QDateTime(QDate(2026, 11, 24), QTime(8, 5)).toUTC();
        const auto said = serverWords(workspace(), now, differences);
        QCOMPARE(said.text, words);
        StatusStrip strip;
        strip.setServer(said);
        QSignalSpy wanted(&strip, &StatusStrip::serverWanted);
        for (auto *button : strip.findChildren<QPushButton *>())
            if (spokenName(button) == words)
                button->click();
        QCOMPARE(wanted.size(), 1);
    }

    void muchThatComesIsCounted()
    {
        SyncLoop::Now now;
        now.progress = {.received = 12000, .expected = 63000};
        QCOMPARE(serverWords(workspace(), now, 3).text, u"12.000 van ongeveer 63.000 gegevens ontvangen…"_s);
        now.progress = {.received = 63120, .expected = 63120, .writing = true};
        QVERIFY(serverWords(workspace(), now, 3).text.startsWith(u"63.120 gegevens ontvangen"_s));
        now.progress = {};
        QCOMPARE(serverWords(workspace(), now, 3).text, u"3 verschillen te beslissen"_s);
    }

    // What needs someone and what does not never look the same, with or without colours.
    void everyStateHasASignOfItsOwn()
    {
        SyncLoop::Now now;
        now.status.synchronisedAt = QDateTime::currentDateTimeUtc();
        QSet<int> signs;
        using State = SyncLoop::State;
        for (const auto state : {State::UpToDate, State::Waiting, State::SignIn, State::Held, State::Revoked}) {
            now.state = state;
            signs << int(serverWords(workspace(), now, 0).icon);
        }
        now.state = State::UpToDate;
        signs << int(serverWords(workspace(), now, 1).icon);
        now.status.pending = 1;
        signs << int(serverWords(workspace(), now, 0).icon);
        QCOMPARE(signs.size(), 7);
    }

    void everyFieldHasAName()
    {
        QStringList nameless;
        const auto check = [&](const QString &key) {
            if (!hasSentence(key))
                nameless << key;
        };
        for (const auto &table : synchronisedTables()) {
            check(u"row."_s + QString::fromLatin1(table.name));
            for (const auto &group : table.groups) {
                const auto name = QString::fromLatin1(group.name);
                if (!hasSentence(u"group."_s + QString::fromLatin1(table.name) + u'.' + name) &&
                    !hasSentence(u"group."_s + name))
                    check(u"field."_s + name);
                for (const char *column : group.columns) {
                    static const QStringList derived{u"sort_name"_s,  u"sound"_s,       u"version"_s,
                                                     u"facet"_s,      u"frozen"_s,      u"sha256"_s,
                                                     u"resolution"_s, u"resolved_by"_s, u"resolved_on"_s};
                    if (!derived.contains(QString::fromLatin1(column)))
                        check(u"field."_s + QString::fromLatin1(column));
                }
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void decidedWithTheKeyboardAlone()
    {
        server();
        phone(u"0470 00 00 11"_s, u"0470 00 00 12"_s);
        agreed(u"Attest meebrengen"_s, u"Loonfiche meebrengen"_s);
        summary(u"Rustig gesprek"_s, u"Kwam te laat"_s);
        QTest::qWait(2);
        open(u"sync"_s); // goes to the differences: nothing else asks for someone
        m_window->openNamed(u"sync-differences"_s);
        auto *table = conflictTable();
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 3);
        // In the order in which they stand: each is answered by what it is.
        for (int left = 3; left > 0; --left) {
            const auto title = table->currentIndex().siblingAtColumn(0).data().toString();
            const auto spoken = table->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.contains(u"Staat er: "), qPrintable(spoken));
            const auto key = title.contains(u"telefoon")  ? Qt::Key_1
                             : spoken.contains(u"Rustig") ? Qt::Key_3
                                                          : Qt::Key_2;
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(table->model()->rowCount(), left - 1);
            if (left > 1) {
                QVERIFY(table->hasFocus());
                QVERIFY(table->currentIndex().isValid()); // the next one
            }
        }
        QCOMPARE(ofContact(u"promised"_s), u"Loonfiche meebrengen"_s);
        QCOMPARE(ofContact(u"summary"_s), u"Rustig gesprek / Kwam te laat (2026-11-22)"_s);
        QVERIFY(shows(u"Er is niets te beslissen."_s));
        QVERIFY(QApplication::focusWidget()); // not lost with the list

        // Back, as any act.
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(ofContact(u"promised"_s), u"Attest meebrengen"_s);
        QCOMPARE(ofContact(u"summary"_s), u"Rustig gesprek"_s);
    }

    void whatCannotBeTwoThingsSaysWhy()
    {
        server();
        const auto tessa =
            workspace().read([](const Database &database) { return StaffStore(database).byLogin(u"tessa"_s); });
        ServerFolder::addDifference(
            workspace(), {.table = u"dossier"_s,
                          .row = AnyId(m_dossier),
                          .group = u"assistant"_s,
                          .kept = {{u"assistant"_s, u"id:"_s + workspace().user().id.toString()}, {u"team"_s, u"A"_s}},
                          .losing = {{u"assistant"_s, u"id:"_s + tessa->id.toString()}, {u"team"_s, u"A"_s}},
                          .dossier = m_dossier});
        open(u"sync-differences"_s);
        QVERIFY(shows(u"Tessa Tafelmans"_s) && shows(u"Lena Denkbeeld"_s)); // people, no numbers
        QVERIFY(shows(u"Justitieassistent"_s));
        QVERIFY(shows(u"kan maar één waarde hebben"_s));
        QVERIFY(!m_window->findChild<QPushButton *>(u"both"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QCOMPARE(conflictTable()->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QCOMPARE(conflictTable()->model()->rowCount(), 0);
    }

    // Which contact, of when; whose telephone.
    void aDifferenceSaysWhichOneItIs()
    {
        server();
        phone(u"0470 00 00 11"_s, u"0470 00 00 12"_s);
        agreed(u"Attest meebrengen"_s, u"Loonfiche meebrengen"_s);
        open(u"sync-differences"_s);
        QStringList titles;
        for (int row = 0; row < conflictTable()->model()->rowCount(); ++row)
            titles << conflictTable()->model()->index(row, 0).data().toString();
        const auto view = workspace().dossierView(m_dossier).value();
        const auto *contact = view.file.contact(AnyId(m_contact));
        QVERIFY2(titles.contains(view.file.persons.value(m_person).displayName() + u": telefoon"_s),
                 qPrintable(titles.join(u'\n')));
        const auto kind = workspace().catalogue().name(u"contact"_s, contact->kind, Language::Nl);
        const auto day = listDate(contact->date(), workspace().clock().today());
        QVERIFY2(std::any_of(titles.begin(), titles.end(),
                             [&](const QString &one) {
                                 return one.startsWith(capital(kind) + u", "_s + day) && one.endsWith(u": resultaat"_s);
                             }),
                 qPrintable(titles.join(u'\n')));
        const auto why = problemText(
            workspace(), {.code = u"sync.otherThanAct"_s, .details = {{u"table"_s, codePlace("row", u"hours"_s)}}});
        QVERIFY2(why.contains(u"“Uren”"_s), qPrintable(why));
    }

    void whatWasDecidedStaysReadable()
    {
        server();
        phone(u"0470 00 00 11"_s, u"0470 00 00 12"_s);
        open(u"sync-differences"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QCOMPARE(conflictTable()->model()->rowCount(), 0);
        auto *box = m_window->findChild<QCheckBox *>(u"decided"_s);
        box->click();
        QCOMPARE(conflictTable()->model()->rowCount(), 1);
        QVERIFY(shows(u"0470 00 00 11"_s) && shows(u"0470 00 00 12"_s));
        QVERIFY(shows(u"Wat in de plaats kwam"_s));
        QVERIFY(shows(u"Lena Denkbeeld"_s));
        QVERIFY(!m_window->findChild<QPushButton *>(u"keep"_s)->isVisible());
        const auto person =
            workspace().read([&](const Database &database) { return PersonStore(database).byId(m_person); });
        QCOMPARE(person->phone, u"0470 00 00 12"_s);
    }

    void fiveHundredAtOnce()
    {
        server();
        for (int i = 0; i < 500; ++i)
            phone(u"0470 %1"_s.arg(i), u"0471 %1"_s.arg(i));
        open(u"today"_s);
        QElapsedTimer timer;
        timer.start();
        m_window->openNamed(u"sync-differences"_s);
        qApp->processEvents();
        const auto opened = timer.restart();
        QCOMPARE(conflictTable()->model()->rowCount(), 500);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        const int row = conflictTable()->currentIndex().row();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        const auto decided = timer.elapsed();
        QCOMPARE(conflictTable()->model()->rowCount(), 499);
        QCOMPARE(conflictTable()->currentIndex().row(), std::min(row, 498));
        QVERIFY2(opened < 3000 && decided < 3000, qPrintable(u"%1 %2"_s.arg(opened).arg(decided)));
    }

    void whatIsNotSentIsListedAndGoesIntoAFile()
    {
        server();
        const auto acts = workspace().read([](const Database &database) { return unsentActs(database); }).value();
        QVERIFY(acts.size() > 2);
        workspace().database().query("UPDATE outbox_txn SET state = 'acked', outcome = ? WHERE mid = ?",
                                     u"{\"result\":\"quarantined\",\"reason\":\"sync.noLongerYours\"}"_s,
                                     acts.first().mid);
        workspace().database().query("INSERT INTO sync_state (key, value) VALUES ('clock_offset', '240')");
        open(u"sync-unsent"_s);
        auto *part = m_window->findChild<UnsentPart *>();
        auto *table = m_window->findChild<QTableView *>(u"unsent"_s);
        QCOMPARE(table->model()->rowCount(), acts.size());
        QTRY_VERIFY(table->hasFocus());
        QVERIFY(shows(u"4 minuten voor op de server"_s));
        table->selectRow(0);
        QVERIFY(shows(u"Dit dossier is intussen van iemand anders"_s));
        QTemporaryDir folder;
        QVERIFY(part->exportTo(folder.filePath(u"out.jsonl"_s)));
        QFile file(folder.filePath(u"out.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), acts.size() - 1);
        QVERIFY(!part->exportTo(folder.filePath(u"no/such/folder"_s)));
        QVERIFY(shows(u"kon niet geschreven worden"_s));
        QSignalSpy wanted(part, &UnsentPart::sendWanted);
        m_window->findChild<QPushButton *>(u"send"_s)->click();
        QCOMPARE(wanted.size(), 1);
        // All of it went.
        workspace().database().query("UPDATE outbox_txn SET state = 'acked', outcome = ''");
        Q_EMIT workspace().changed({});
        QTRY_VERIFY(shows(u"Alles wat u deed, is bij de server."_s));
    }

    void aDossierAndAPersonSayThatTheyDiffer()
    {
        server();
        open(u"dossier"_s);
        m_window->openDossier(m_dossier);
        auto *line = m_window->findChild<DossierPage *>()->findChild<DifferenceLine *>();
        QVERIFY(line->isHidden());
        phone(u"0470 00 00 11"_s, u"0470 00 00 12"_s);
        Q_EMIT workspace().changed({.tables = {"conflict"}});
        QTRY_VERIFY(line->isVisible());
        QCOMPARE(line->sentence(), u"1 verschil te beslissen"_s);
        line->findChild<QPushButton *>()->click();
        QTRY_VERIFY(m_window->findChild<ConflictPart *>()->isVisible());
        QVERIFY(conflictTable()->hasFocus());
        QTest::keyClick(conflictTable(), Qt::Key_Return); // leads to the person
        auto *people = m_window->findChild<PeoplePage *>();
        QTRY_VERIFY(people->isVisible());
        QTRY_VERIFY(people->findChild<DifferenceLine *>()->isVisible());
        people->findChild<DifferenceLine *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(conflictTable()->hasFocus());
        QTest::keyClick(conflictTable(), Qt::Key_1);
        m_window->openDossier(m_dossier);
        QVERIFY(line->isHidden());
        // A shortcut from anywhere.
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(m_window->findChild<SyncPage *>()->isVisible());
    }

    void lateWorkIsDecidedByWhoLeads()
    {
        QVERIFY(!LatePart::isFor(u"JUSTICE_ASSISTANT"_s));
        QVERIFY(workspace().setUser(u"tessa"_s));
        server();
        open(u"sync-late"_s);
        auto *late = m_window->findChild<LatePart *>();
        QVERIFY(late && late->isVisible());
        QVERIFY(shows(u"geen verbinding"_s));
        QStringList asked;
        QJsonObject sent;
        std::function<void(const SyncLoop::Answer &)> answer;
        late->setAsking([&](const char *method, const QString &path, const QJsonObject &body,
                            std::function<void(const SyncLoop::Answer &)> then) {
            asked << QString::fromLatin1(method) + u' ' + path;
            sent = body;
            answer = std::move(then);
        });
        late->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
        QVERIFY(shows(u"De server wordt gevraagd…"_s));
        answer(failed(u"sync.noServer"_s, {{u"server"_s, u"x"_s}, {u"detail"_s, u"y"_s}}));
        QVERIFY(shows(u"niet bereikbaar"_s));
        late->findChild<EmptyState *>()->findChild<QPushButton *>()->click();
        const QJsonObject work{{u"id"_s, u"w1"_s},
                               {u"dossier"_s, m_dossier.toString()},
                               {u"login"_s, u"lena"_s},
                               {u"device"_s, u"GEN-LAPTOP-3"_s},
                               {u"reason"_s, u"sync.noLongerYours"_s},
                               {u"sentence"_s, QJsonObject{{u"key"_s, u"act.resolveConflict.kept"_s}}},
                               {u"madeAt"_s, u"2026-11-20T10:00:00.000Z"_s},
                               {u"state"_s, u"OPEN"_s}};
        answer(QJsonObject{{u"late"_s, QJsonArray{work}}});
        QVERIFY(shows(u"Dit dossier is intussen van iemand anders"_s));
        QCOMPARE(late->count(), 1);
        m_window->findChild<QPushButton *>(u"refuse"_s)->click(); // not without a word
        QVERIFY(shows(u"Zeg waarom"_s));
        QVERIFY(m_window->findChild<Field *>(u"note"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Al gedaan door de nieuwe collega"_s);
        m_window->findChild<QPushButton *>(u"refuse"_s)->click();
        QCOMPARE(asked.last(), u"POST /v1/late/w1"_s);
        QCOMPARE(sent.value("accept"_L1).toBool(true), false);
        QVERIFY(!m_window->findChild<QPushButton *>(u"accept"_s)->isEnabled()); // one answer at a time
        answer(failed(u"sync.noServer"_s, {{u"server"_s, u"x"_s}, {u"detail"_s, u"y"_s}}));
        QVERIFY(!m_window->findChild<Field *>(u"note"_s)->text().isEmpty()); // nothing typed is lost
        m_window->findChild<QPushButton *>(u"accept"_s)->click();
        answer(QJsonObject{{u"result"_s, u"applied"_s}});
        QCOMPARE(asked.last(), u"GET /v1/late"_s);
        answer(QJsonObject{{u"late"_s, QJsonArray()}});
        QVERIFY(shows(u"Er wacht geen laat werk"_s));
    }

    void theServerIsAskedBesideTheWindow()
    {
        server();
        SyncLoop loop(workspace().folder(), u"1"_s, Language::Nl);
        loop.start();
        QString code;
        loop.ask("GET", u"/v1/late"_s, {}, this, [&](const SyncLoop::Answer &answer) {
            QCOMPARE(QThread::currentThread(), thread());
            code = answer ? u"answered"_s : answer.error().code;
        });
        QVERIFY(code.isEmpty()); // it did not wait
        QTRY_COMPARE(code, u"server.notSignedIn"_s);
        QTRY_COMPARE(loop.now().state, SyncLoop::State::SignIn);
        const auto since = loop.now().since;
        loop.goNow();
        QSignalSpy again(&loop, &SyncLoop::nowChanged);
        QTRY_VERIFY(again.size() > 0 && loop.now().state == SyncLoop::State::SignIn);
        QVERIFY(loop.now().since >= since);
        auto gone = std::make_unique<QObject>();
        loop.ask("GET", u"/v1/late"_s, {}, gone.get(), [](const SyncLoop::Answer &) { QFAIL("nobody listens"); });
        gone.reset();
        QTest::qWait(50);
        loop.stop();
    }

    void theWindowMovesWithTheConversation()
    {
        server();
        open(u"today"_s);
        SyncLoop loop(workspace().folder(), u"1"_s, Language::Nl);
        m_window->setServer(loop);
        loop.start();
        auto *page = m_window->findChild<SyncPage *>();
        QTRY_COMPARE(page->now().state, SyncLoop::State::SignIn);
        const auto says = [this](const QString &part) {
            const auto buttons = m_window->findChild<StatusStrip *>()->findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(),
                               [&](const QPushButton *one) { return spokenName(one).contains(part); });
        };
        QTRY_VERIFY(says(u"Meld opnieuw aan"_s));
        m_window->openNamed(u"sync"_s);
        QVERIFY(shows(u"Geef één keer uw wachtwoord"_s));
        QSignalSpy wanted(m_window.get(), &MainWindow::signInWanted);
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text() == u"Aanmelden…" && button->isVisible())
                button->click();
        QCOMPARE(wanted.size(), 1);
        // What came from elsewhere is seen without being asked for.
        phone(u"0470 00 00 11"_s, u"0470 00 00 12"_s);
        Q_EMIT loop.received({.tables = {"conflict"}});
        QTRY_COMPARE(page->differences(), 1);
        loop.stop();
    }

    void aComputerIsSetUp()
    {
        QTemporaryDir folder;
        QList<Enrolment> asked;
        bool receives = false;
        QSemaphore mayEnd;
        SetupDialog dialog(
            folder.path(),
            {.certificate = [](const QUrl &) -> Result<QByteArray> { return QByteArray("PEM"); },
             .enrol = [&](const Enrolment &one) -> Result<ServerAccount> {
                 asked << one;
                 if (one.certificate.isEmpty())
                     return failed(u"sync.badCertificate"_s, {{u"server"_s, u"x"_s}, {u"detail"_s, u"y"_s}});
                 if (one.code == u"OLD")
                     return refused(u"server.wrongCode"_s);
                 return ServerAccount{.device = AnyId::create(), .name = u"Lena Denkbeeld"_s};
             },
             .firstDownload = [&](const ServerAccount &, const SyncProgress::Hear &hear) -> Outcome {
                 hear({.received = 12000, .expected = 63000});
                 mayEnd.acquire();
                 if (receives)
                     return {};
                 return failed(u"sync.noServer"_s, {{u"server"_s, u"x"_s}, {u"detail"_s, u"y"_s}});
             }});
        dialog.show();
        const auto field = [&](const char *name) { return dialog.findChild<Field *>(QString::fromLatin1(name)); };
        auto *go = dialog.findChild<QPushButton *>(u"go"_s);
        auto *trust = dialog.findChild<QPushButton *>(u"trust"_s);
        const auto says = [&](const QString &part) {
            for (const auto *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(part))
                    return true;
            return false;
        };
        for (const auto *widget : dialog.findChildren<QWidget *>())
            if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget))
                QVERIFY(!spokenName(widget).isEmpty() || !widget->isVisible() ||
                        qobject_cast<const QLineEdit *>(widget->parentWidget()));
        field("address")->setText(u"http://x"_s);
        go->click();
        QVERIFY(says(u"begint met https://"_s));
        field("address")->setText(u"https://server.justitiehuis.example"_s);
        field("code")->setText(u"OLD"_s);
        field("password")->setText(u"een lang wachtwoord"_s);
        field("again")->setText(u"iets anders"_s);
        go->click();
        QVERIFY(says(u"niet gelijk"_s));
        QVERIFY(asked.isEmpty());
        field("again")->setText(u"een lang wachtwoord"_s);
        go->click();
        QTRY_VERIFY(trust->isVisible()); // the fingerprint, before anything is sent to whom one does not know
        QVERIFY(says(u"Vergelijk deze vingerafdruk"_s));
        trust->click();
        QTRY_VERIFY(says(u"Deze code is niet (meer) geldig"_s));
        QCOMPARE(asked.last().certificate, QByteArray("PEM"));
        QCOMPARE(field("password")->text(), u"een lang wachtwoord"_s);
        field("code")->setText(u"NEW"_s);
        go->click();
        QTRY_VERIFY(says(u"12.000 van ongeveer 63.000"_s));
        QCOMPARE(dialog.findChild<QProgressBar *>()->maximum(), 63000);
        QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 12000);
        mayEnd.release();
        QTRY_VERIFY(says(u"niet bereikbaar"_s)); // signed up, but nothing came yet
        const auto enrolled = asked.size();
        receives = true;
        mayEnd.release();
        go->click();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(asked.size(), enrolled); // not signed up twice
        // The same on another day, when the first time came to no end.
        SetupDialog later(
            folder.path(),
            {.certificate = {}, .enrol = {}, .firstDownload = [](const auto &, const auto &) { return Outcome(); }});
        later.show();
        later.resume({.device = AnyId::create(), .name = u"Lena Denkbeeld"_s});
        QTRY_COMPARE(later.result(), int(QDialog::Accepted));
    }

    void thePasswordIsAskedOnceMore()
    {
        QStringList tried;
        SignInDialog dialog(u"Lena"_s, [&](const QString &password) -> Outcome {
            tried << password;
            if (tried.size() == 1)
                return refused(u"server.wrongPassword"_s);
            return {};
        });
        dialog.show();
        auto *field = dialog.findChild<Field *>(u"password"_s);
        QTest::keyClicks(field, u"fout"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(tried.size(), 1);
        QTRY_COMPARE(field->selectedText().size(), 4);
        QTest::keyClicks(field, u"juist"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(tried.last(), u"juist"_s);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    void server() { ServerFolder::makeAccount(workspace()); }

    void phone(const QString &kept, const QString &losing)
    {
        ServerFolder::addDifference(workspace(), {.table = u"person"_s,
                                                  .row = AnyId(m_person),
                                                  .group = u"phone"_s,
                                                  .kept = {{u"phone"_s, kept}},
                                                  .losing = {{u"phone"_s, losing}},
                                                  .person = m_person});
    }
    void ofResult(const QString &column, const QString &kept, const QString &losing)
    {
        Transaction transaction(workspace().database());
        workspace().database().query("INSERT INTO sync_ctx (mid) VALUES (1)");
        workspace().database().queryText("UPDATE contact SET " + column.toLatin1() + " = ? WHERE id = ?",
                                         {kept, columnValue(AnyId(m_contact))});
        workspace().database().query("DELETE FROM sync_ctx");
        transaction.commit();
        ServerFolder::addDifference(workspace(), {.table = u"contact"_s,
                                                  .row = AnyId(m_contact),
                                                  .group = u"result"_s,
                                                  .kept = {{column, kept}},
                                                  .losing = {{column, losing}},
                                                  .dossier = m_dossier});
    }
    void agreed(const QString &kept, const QString &losing) { ofResult(u"promised"_s, kept, losing); }
    void summary(const QString &kept, const QString &losing) { ofResult(u"summary"_s, kept, losing); }
    QString ofContact(const QString &column)
    {
        const auto view = workspace().dossierView(m_dossier).value();
        const auto *contact = view.file.contact(AnyId(m_contact));
        return column == u"summary" ? contact->summary : contact->promised;
    }

    void open(const QString &page)
    {
        m_window = std::make_unique<MainWindow>(workspace());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openNamed(page);
        QTest::qWait(20);
        QTRY_VERIFY(QApplication::focusWidget());
    }
    QTableView *conflictTable() const { return m_window->findChild<QTableView *>(u"differences"_s); }
    bool shows(const QString &part) const
    {
        for (const auto *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
    Dossier::Id m_dossier{};
    Person::Id m_person{};
    AnyId m_contact{};
};

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"

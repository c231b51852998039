// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/visit.h"
#include "core/sync/syncloop.h"
#include "core/sync/syncview.h"
#include "dressed.h"
#include "serverdevice.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planningwindow.h"
#include "ui/planning/proposalpage.h"
#include "ui/planning/timeaxis.h"
#include "ui/planning/visitpane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2027, 4, 12);
constexpr int soon = 20000; // milliseconds: on a busy machine too

// A dispatcher at his own computer, with the real window on it and a line to the server that can be cut.
struct Dispatcher
{
    std::unique_ptr<ServerDevice> device{};
    std::unique_ptr<Relay> line{};
    std::unique_ptr<Workspace> workspace{};
    std::unique_ptr<SyncLoop> loop{};
    std::unique_ptr<PlanningWindow> window{};

    void signUp(const TestServer &server, const QString &login)
    {
        device = std::make_unique<ServerDevice>(server, login, false);
        line = std::make_unique<Relay>(server.port());
        auto account = device->account();
        account.server.url.setPort(line->port());
        QVERIFY(account.save(device->folder()).has_value());
    }
    void sitDown(const QDateTime &now)
    {
        workspace = device->open(now, true);
        loop = std::make_unique<SyncLoop>(device->folder(), u"1"_s, Language::Nl);
        window = std::make_unique<PlanningWindow>(*workspace);
        window->setServer(*loop);
        window->showSpan(u"day"_s);
        window->showDay(monday);
        window->show();
        loop->start();
        QTRY_COMPARE_WITH_TIMEOUT(loop->now().state, SyncLoop::State::UpToDate, soon);
    }
    void standUp()
    {
        if (loop)
            loop->stop();
        window.reset();
        loop.reset();
        workspace.reset();
    }
    void offline(bool isOffline)
    {
        line->cut(isOffline);
        loop->goNow();
        QTRY_COMPARE_WITH_TIMEOUT(loop->now().state, isOffline ? SyncLoop::State::Waiting : SyncLoop::State::UpToDate,
                                  soon);
    }

    PlanBoard &board() const { return *window->board(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        board().setFocus();
        QTest::keyClick(&board(), Qt::Key(key), modifiers);
    }
    void pickUp(const AnyId &visit) const
    {
        QVERIFY(board().showVisit(visit));
        key(Qt::Key_Space);
        QVERIFY(board().isHolding());
    }
    // Later, by so many of the smallest steps.
    void move(int steps) const
    {
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
    }
    Visit visit(const AnyId &id) const
    {
        return *workspace->read([&](const Database &database) { return VisitStore(database).byId(Visit::Id(id)); })
                    .value();
    }
    QDateTime startsAt(const AnyId &id) const { return visit(id).startsAt; }
    QDateTime shownAt(const AnyId &id) const // on the board
    {
        const auto &plan = window->desk().plan();
        return plan.visit(id) < 0 ? QDateTime() : plan.lines[plan.visit(id)].visit.startsAt;
    }
    QString heldBy(const AnyId &id) const
    {
        for (const auto &row : board().scene().rows)
            for (const auto &card : row.cards)
                if (card.visit == id)
                    return card.heldBy;
        return {};
    }
    QString message() const
    {
        for (auto *line : window->findChildren<MessageLine *>())
            if (line->isVisible())
                return line->sentence();
        return {};
    }
    bool shows(const QString &words) const
    {
        const auto labels = window->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    // For who wants to look: KEEP_PICTURES is a folder.
    void picture(const QString &name) const
    {
        if (const auto folder = qEnvironmentVariable("KEEP_PICTURES"); !folder.isEmpty())
            window->grab().save(folder + u'/' + name + u".png"_s);
    }
    // The button in the line that says what happened.
    void goOn() const
    {
        for (auto *line : window->findChildren<MessageLine *>())
            if (line->isVisible())
                return QTest::mouseClick(line->findChild<QPushButton *>(), Qt::LeftButton);
        QFAIL("nothing is said");
    }
    AnyId staff(const QString &login) const
    {
        for (const auto &who : window->desk().plan().people)
            if (who.login == login)
                return who.technician.staff;
        return {};
    }
    static BoardLanding landing(const AnyId &visit, const AnyId &staff, int hour, int minute)
    {
        return {visit, staff, TimeAxis::momentOf(monday, hour * 60 + minute)};
    }
    int pending() const // not sent yet
    {
        return workspace->read([](const Database &database) { return syncStatus(database).pending; }).value_or(-1);
    }
    // Acts of this device the server set aside, by their reason.
    QStringList setAside() const
    {
        QStringList reasons;
        const auto acts = workspace->read([](const Database &database) { return unsentActs(database); });
        for (const auto &act : acts.value_or(QList<UnsentAct>()))
            if (act.kept)
                reasons << act.reason;
        return reasons;
    }
};

} // namespace

// Two who plan for the same technicians at the same time, each in a window of his own, with the real server program
// between them: what one has in hand the other sees, who comes second is shown the newer plan first, and nothing is
// written over. Everybody in it is invented.
class TestTwoDispatchers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whoHasItInHandIsSeen();
    void whoDropsSecondIsShownTheNewerPlan();
    void aProposalIsAskedAnewWithItsReason();
    void aProposalForManyIsAskedAnewToo();
    void ofTwoPlansMadeOfflineTheFirstStands();
    void ofTwoThatMovedOneVisitOfflineTheFirstStands();
    void whatAnotherBuiltOnIsNotTakenBack();

private:
    static QDateTime at(int hour, int minute = 0) { return {monday, QTime(hour, minute)}; }
    AnyId done(Workspace &workspace, const QString &name, const QJsonObject &with);
    AnyId visitTo(const QString &givenName, const QString &familyName, const QString &postcode);
    void plan(const AnyId &visit, const QString &technician, const QDateTime &from);
    void open(const QDateTime &from = at(8));

    TestServer m_server{};
    std::unique_ptr<ServerDevice> m_fien{};
    std::unique_ptr<Workspace> m_desk{}; // of who keeps the dossiers
    Dispatcher m_pixel{}, m_rooster{};
};

AnyId TestTwoDispatchers::done(Workspace &workspace, const QString &name, const QJsonObject &with)
{
    const auto answer = workspace.write({.name = name, .with = with});
    if (!answer)
        qFatal("%s: %s %s", qPrintable(name), qPrintable(answer.error().code),
               QJsonDocument(answer.error().details).toJson(QJsonDocument::Compact).constData());
    return answer->made;
}

// A visit that is still to be planned.
AnyId TestTwoDispatchers::visitTo(const QString &givenName, const QString &familyName, const QString &postcode)
{
    const QJsonObject person{{u"familyName"_s, familyName},
                             {u"givenName"_s, givenName},
                             {u"address"_s, QJsonObject{{u"street"_s, u"Verzinstraat"_s},
                                                        {u"number"_s, u"4"_s},
                                                        {u"postcode"_s, postcode},
                                                        {u"municipality"_s, u"Droomdal"_s}}}};
    const auto dossier = Dossier::Id(
        done(*m_desk, u"registerMandate"_s,
             {{u"type"_s, u"ET_SHORT"_s},
              {u"receivedOn"_s, u"2027-04-08"_s},
              {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-03-30"_s}, {u"principal"_s, u"PRISON_DIRECTOR"_s}}},
              {u"people"_s, QJsonArray{QJsonObject{{u"new"_s, person}}}}}));
    const auto monitoring = m_desk->read(
        [&](const Database &database) { return AnyId(MonitoringStore(database).ofDossier(dossier).first().id); });
    return done(*m_desk, u"addIntervention"_s,
                {{u"monitoring"_s, monitoring->toString()},
                 {u"kind"_s, u"RANGE_CHECK"_s},
                 {u"latestOn"_s, u"2027-04-16"_s},
                 {u"latestIsHard"_s, false}});
}

void TestTwoDispatchers::plan(const AnyId &visit, const QString &technician, const QDateTime &from)
{
    done(*m_desk, u"planIntervention"_s,
         {{u"intervention"_s, visit.toString()},
          {u"technician"_s, technician},
          {u"startsAt"_s, from.toString(u"yyyy-MM-ddTHH:mm"_s)},
          {u"reason"_s, u"verzonnen"_s}});
}

// Both have what was made so far, and sit down.
void TestTwoDispatchers::open(const QDateTime &from)
{
    m_fien->synchronise();
    m_pixel.sitDown(from);
    m_rooster.sitDown(from);
}

void TestTwoDispatchers::initTestCase()
{
    qputenv("JH_KEYRING", "file");
    dressForTest();
    QVERIFY(m_server.start());
    for (const auto &[login, name, role] : {std::tuple{u"fien"_s, u"Fien Fiche"_s, u"VCET_FILE_MANAGER"_s},
                                            {u"pixel"_s, u"Pixel Planmans"_s, u"DISPATCHER"_s},
                                            {u"rooster"_s, u"Rooster Roosmans"_s, u"DISPATCHER"_s},
                                            {u"bout"_s, u"Bout Boutens"_s, u"TECHNICIAN"_s},
                                            {u"wout"_s, u"Wout Westwaarts"_s, u"TECHNICIAN"_s}})
        m_server.addAccount(login, role, u"VCET"_s, {}, name);
    m_fien = std::make_unique<ServerDevice>(m_server, u"fien"_s, false);
    m_pixel.signUp(m_server, u"pixel"_s);
    m_rooster.signUp(m_server, u"rooster"_s);
    m_desk = m_fien->open(QDateTime(QDate(2027, 4, 9), QTime(9, 0)));
    for (const auto &login : {u"bout"_s, u"wout"_s}) {
        done(*m_desk, u"setTechnician"_s,
             {{u"staff"_s, login},
              {u"regions"_s, QJsonArray{u"EAST"_s}},
              {u"homePostcode"_s, u"3500"_s},
              {u"mostVisits"_s, 8}});
        done(*m_desk, u"setWeek"_s,
             {{u"staff"_s, login},
              {u"weekdays"_s, QJsonArray{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s, u"FRIDAY"_s}},
              {u"from"_s, u"08:00"_s},
              {u"to"_s, u"18:00"_s},
              {u"breakMinutes"_s, 0}});
    }
}

void TestTwoDispatchers::init()
{
    for (auto *one : {&m_pixel, &m_rooster})
        one->line->cut(false);
    m_fien->synchronise();
}

// Each test leaves the two technicians without visits.
void TestTwoDispatchers::cleanup()
{
    for (auto *one : {&m_pixel, &m_rooster})
        one->standUp();
    for (auto *one : {&m_pixel, &m_rooster}) {
        one->line->cut(false);
        one->device->synchronise();
    }
    m_fien->synchronise();
    const auto left = m_desk->read([&](const Database &database) {
        return VisitStore(database).between(m_desk->catalogue(), monday.addDays(-1), monday.addDays(30));
    });
    for (const auto &line : *left)
        done(*m_desk, u"unplanIntervention"_s,
             {{u"intervention"_s, line.visit.id.toString()}, {u"reason"_s, u"verzonnen"_s}});
    m_fien->synchronise();
}

void TestTwoDispatchers::whoHasItInHandIsSeen()
{
    const auto x = visitTo(u"Gaston"_s, u"Gefingeerd"_s, u"3510"_s);
    const auto y = visitTo(u"Fenna"_s, u"Fabeldier"_s, u"3520"_s);
    plan(x, u"bout"_s, at(9));
    plan(y, u"bout"_s, at(12));
    open();
    QCOMPARE(m_rooster.heldBy(x), QString());
    m_pixel.pickUp(x);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.heldBy(x), u"Pixel Planmans"_s, soon);
    QCOMPARE(m_rooster.heldBy(y), QString());
    QCOMPARE(m_pixel.heldBy(x), QString()); // his own
    m_rooster.picture(u"two-held"_s);
    // It warns: the other may take it up, and is told.
    m_rooster.pickUp(x);
    QVERIFY(m_rooster.shows(u"Pixel Planmans"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_pixel.shows(u"Rooster Roosmans"_s),
                             soon); // what is in his own hand stays as it is on the board
    m_rooster.key(Qt::Key_Escape);
    m_pixel.key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.heldBy(x), QString(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.heldBy(x), QString(), soon);
    // Without a line nothing is said and nothing waits.
    m_pixel.offline(true);
    m_pixel.pickUp(y);
    m_pixel.key(Qt::Key_Escape);
    QCOMPARE(m_rooster.heldBy(y), QString());
    // Who closes his window has nothing in hand.
    m_pixel.offline(false);
    m_pixel.pickUp(y);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.heldBy(y), u"Pixel Planmans"_s, soon);
    m_pixel.window.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.heldBy(y), QString(), soon);
}

void TestTwoDispatchers::whoDropsSecondIsShownTheNewerPlan()
{
    const auto x = visitTo(u"Gaston"_s, u"Gefingeerd"_s, u"3510"_s);
    const auto y = visitTo(u"Fenna"_s, u"Fabeldier"_s, u"3520"_s);
    plan(x, u"bout"_s, at(9));
    plan(y, u"bout"_s, at(12));
    open();
    m_rooster.pickUp(y);
    m_rooster.move(12);
    m_pixel.pickUp(x);
    m_pixel.move(6);
    m_pixel.key(Qt::Key_Return);
    QVERIFY(!m_pixel.board().isHolding());
    const auto moved = m_pixel.startsAt(x);
    QVERIFY2(moved > at(9), qPrintable(m_pixel.window->lastSaid()));
    // It comes in under the hand of the other, who goes on and lets go.
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(x), moved, soon);
    QVERIFY(m_rooster.board().isHolding());
    m_rooster.key(Qt::Key_Return);
    QVERIFY(!m_rooster.board().isHolding());
    QCOMPARE(m_rooster.startsAt(y), at(12));
    const auto said = m_rooster.window->lastSaid();
    for (const auto &word : {u"Bout Boutens"_s, u"Pixel Planmans"_s, u"Gefingeerd"_s})
        QVERIFY2(said.contains(word), qPrintable(said));
    QCOMPARE(m_rooster.message(), said);
    QCOMPARE(m_rooster.window->pane()->visit(), y); // it stays chosen
    m_rooster.picture(u"two-changed"_s);
    // The newer plan is on the board, and he goes on with it.
    QCOMPARE(m_rooster.shownAt(x), moved);
    m_rooster.goOn();
    QVERIFY(m_rooster.board().isHolding());
    QCOMPARE(m_rooster.message(), QString());
    m_rooster.move(12);
    m_rooster.key(Qt::Key_Return);
    const auto second = m_rooster.startsAt(y);
    QVERIFY2(second != at(12), qPrintable(m_rooster.window->lastSaid()));
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.startsAt(y), second, soon);
    QCOMPARE(m_pixel.startsAt(x), moved);
    QCOMPARE(m_rooster.startsAt(x), moved);
    QVERIFY(m_pixel.setAside().isEmpty() && m_rooster.setAside().isEmpty());

    // Off the plan: why is asked, and meanwhile the other moves something of that day.
    const auto before = m_rooster.window->desk().seen();
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.shownAt(y), second, soon); // else he is shown the newer plan, and moves nothing
    m_pixel.pickUp(x);
    m_pixel.move(3);
    m_pixel.key(Qt::Key_Return);
    QVERIFY2(m_pixel.startsAt(x) != moved, qPrintable(m_pixel.window->lastSaid()));
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(x), m_pixel.startsAt(x), soon);
    const auto answer = m_rooster.window->desk().unplan({y}, u"opnieuw te plannen"_s, before);
    QCOMPARE(answer.kind, PlanningDesk::Answer::Kind::Changed);
    QCOMPARE(m_rooster.startsAt(y), second);
}

void TestTwoDispatchers::aProposalIsAskedAnewWithItsReason()
{
    const auto x = visitTo(u"Gaston"_s, u"Gefingeerd"_s, u"3510"_s);
    const auto w = visitTo(u"Dora"_s, u"Denkbaar"_s, u"3540"_s);
    plan(x, u"bout"_s, at(9));
    open();
    m_rooster.window->propose(w, m_rooster.staff(u"bout"_s));
    QVERIFY(m_rooster.window->isProposalShown());
    auto *page = m_rooster.window->proposalPage();
    const auto on = page->proposal().plan->days[page->proposal().places.places[page->place()].duty].on;
    QCOMPARE(on, monday);
    page->setReason(u"de sleutel ligt klaar"_s);
    m_pixel.pickUp(x);
    m_pixel.move(6);
    m_pixel.key(Qt::Key_Return);
    const auto moved = m_pixel.startsAt(x);
    QVERIFY(moved > at(9));
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(x), moved, soon);
    QVERIFY(m_rooster.window->isProposalShown()); // it is not taken away from who reads it
    const auto former = page->proposal().plan;
    Q_EMIT page->accepted(page->ticked());
    QVERIFY(m_rooster.window->isProposalShown());
    QCOMPARE(m_rooster.visit(w).state, u"OPEN"_s);
    QVERIFY2(m_rooster.message().contains(u"Pixel Planmans"_s), qPrintable(m_rooster.message()));
    m_rooster.goOn();
    QVERIFY(m_rooster.window->isProposalShown());
    QVERIFY(page->proposal().plan != former);
    QCOMPARE(page->reason(), u"de sleutel ligt klaar"_s);
    Q_EMIT page->accepted(page->ticked());
    QVERIFY2(!m_rooster.window->isProposalShown(), qPrintable(m_rooster.message()));
    QCOMPARE(m_rooster.visit(w).state, u"PLANNED"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.visit(w).state, u"PLANNED"_s, soon);
    const auto moves =
        m_pixel.workspace->read([&](const Database &database) { return VisitStore(database).moves(Visit::Id(w)); });
    QCOMPARE(moves->size(), 1);
    QCOMPARE(moves->first().reason, u"de sleutel ligt klaar"_s);
}

void TestTwoDispatchers::aProposalForManyIsAskedAnewToo()
{
    const auto x = visitTo(u"Gaston"_s, u"Gefingeerd"_s, u"3510"_s);
    const auto y = visitTo(u"Fenna"_s, u"Fabeldier"_s, u"3520"_s);
    const auto w = visitTo(u"Dora"_s, u"Denkbaar"_s, u"3540"_s);
    plan(x, u"bout"_s, at(9));
    plan(y, u"wout"_s, at(9));
    open();
    m_rooster.window->planAutomatically({w}, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_rooster.window->isProposalShown(), soon);
    auto *page = m_rooster.window->proposalPage();
    page->setReason(u"voor de feestdag"_s);
    for (const auto &visit : {x, y}) { // of whichever of the two it is
        m_pixel.pickUp(visit);
        m_pixel.move(6);
        m_pixel.key(Qt::Key_Return);
        const auto moved = m_pixel.startsAt(visit);
        QVERIFY(moved > at(9));
        QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(visit), moved, soon);
    }
    const auto former = page->proposal().plan;
    Q_EMIT page->accepted(page->ticked());
    QVERIFY(m_rooster.window->isProposalShown());
    QCOMPARE(m_rooster.visit(w).state, u"OPEN"_s);
    m_rooster.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(page->proposal().plan != former, soon);
    QVERIFY(m_rooster.window->isProposalShown());
    QCOMPARE(page->reason(), u"voor de feestdag"_s);
    Q_EMIT page->accepted(page->ticked());
    QVERIFY2(!m_rooster.window->isProposalShown(), qPrintable(m_rooster.message()));
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.visit(w).state, u"PLANNED"_s, soon);
    QVERIFY(m_rooster.setAside().isEmpty());
}

void TestTwoDispatchers::ofTwoPlansMadeOfflineTheFirstStands()
{
    const auto u = visitTo(u"Joke"_s, u"Jokkebrok"_s, u"3530"_s);
    const auto v = visitTo(u"Tim"_s, u"Tekstvoorbeeld"_s, u"3550"_s);
    const auto w = visitTo(u"Dora"_s, u"Denkbaar"_s, u"3540"_s);
    open();
    m_pixel.offline(true);
    m_rooster.offline(true);
    // The same hour of the same technician: in the window, and by an act that does not say what its author saw.
    const auto first = m_pixel.window->desk().drop({Dispatcher::landing(u, m_pixel.staff(u"wout"_s), 10, 0)});
    QVERIFY2(first.kind == PlanningDesk::Answer::Kind::Done, qPrintable(first.said));
    const auto second = m_rooster.window->desk().drop({Dispatcher::landing(v, m_rooster.staff(u"wout"_s), 10, 0)});
    QVERIFY2(second.kind == PlanningDesk::Answer::Kind::Done, qPrintable(second.said));
    done(*m_rooster.workspace, u"unplanIntervention"_s, {{u"intervention"_s, v.toString()}, {u"reason"_s, u"later"_s}});
    done(*m_rooster.workspace, u"planIntervention"_s,
         {{u"intervention"_s, w.toString()},
          {u"technician"_s, u"wout"_s},
          {u"startsAt"_s, u"2027-04-12T10:05"_s},
          {u"reason"_s, u"verzonnen"_s}});
    m_pixel.offline(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.pending(), 0, soon);
    m_rooster.offline(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.pending(), 0, soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.startsAt(u), at(10), soon);
    // The first stands; what came second is set aside, and each visit is back where it was.
    const auto reasons = m_rooster.setAside();
    QVERIFY2(reasons.contains(u"plan.changedSince"_s) && reasons.contains(u"visit.overlaps"_s),
             qPrintable(reasons.join(u' ')));
    QVERIFY(m_pixel.setAside().isEmpty());
    QTRY_VERIFY2_WITH_TIMEOUT(m_rooster.message().contains(u"Jokkebrok"_s), qPrintable(m_rooster.message()), soon);
    for (auto *one : {&m_pixel, &m_rooster}) {
        QTRY_COMPARE_WITH_TIMEOUT(one->visit(w).state, u"OPEN"_s, soon);
        QTRY_COMPARE_WITH_TIMEOUT(one->visit(v).state, u"OPEN"_s, soon);
        QCOMPARE(one->startsAt(u), at(10));
        QVERIFY(!one->startsAt(v).isValid() && !one->startsAt(w).isValid());
        const auto moves = one->workspace->read([&](const Database &database) {
            const VisitStore store(database);
            return store.moves(Visit::Id(u)).size() * 100 + store.moves(Visit::Id(v)).size() * 10 +
                   store.moves(Visit::Id(w)).size();
        });
        QCOMPARE(*moves, 100);
        const auto day = one->workspace->read([&](const Database &database) {
            return VisitStore(database).between(one->workspace->catalogue(), monday, monday).size();
        });
        QCOMPARE(*day, 1);
        const auto open = one->workspace->read(
            [&](const Database &database) { return conflicts(database, u"VCET_MANAGER"_s, false, {}).size(); });
        QCOMPARE(*open, 0);
    }
    m_rooster.picture(u"two-aside"_s);
    // Picked up again it goes elsewhere.
    m_rooster.goOn();
    QVERIFY(m_rooster.board().isHolding());
    m_rooster.key(Qt::Key_Escape);
}

void TestTwoDispatchers::ofTwoThatMovedOneVisitOfflineTheFirstStands()
{
    const auto u = visitTo(u"Joke"_s, u"Jokkebrok"_s, u"3530"_s);
    plan(u, u"bout"_s, at(9));
    open();
    m_pixel.offline(true);
    m_rooster.offline(true);
    const auto move = [&](Dispatcher &who, const char *to, int minutes) {
        done(*who.workspace, u"planIntervention"_s,
             {{u"intervention"_s, u.toString()},
              {u"technician"_s, u"wout"_s},
              {u"startsAt"_s, QString::fromLatin1(to)},
              {u"minutes"_s, minutes},
              {u"reason"_s, u"verzonnen"_s}});
    };
    move(m_pixel, "2027-04-12T11:00", 40);
    move(m_rooster, "2027-04-12T15:00", 50);
    m_pixel.offline(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.pending(), 0, soon);
    m_rooster.offline(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.pending(), 0, soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.startsAt(u), at(11), soon);
    QCOMPARE(m_rooster.setAside().last(), u"sync.stoodOtherwise"_s);
    m_pixel.loop->goNow();
    QTest::qWait(300);
    for (auto *one : {&m_pixel, &m_rooster}) {
        const auto visit = one->visit(u);
        QCOMPARE(visit.startsAt, at(11)); // not half of the one and half of the other
        QCOMPARE(visit.endsAt, at(11, 40));
        QCOMPARE(visit.minutes, 40);
        QCOMPARE(AnyId(visit.technician), one->staff(u"wout"_s));
    }
}

void TestTwoDispatchers::whatAnotherBuiltOnIsNotTakenBack()
{
    const auto x = visitTo(u"Gaston"_s, u"Gefingeerd"_s, u"3510"_s);
    const auto y = visitTo(u"Fenna"_s, u"Fabeldier"_s, u"3520"_s);
    plan(x, u"bout"_s, at(9));
    open();
    const auto drop = [&](Dispatcher &who, const AnyId &visit, int hour) {
        const auto answer =
            who.window->desk().drop({Dispatcher::landing(visit, who.staff(u"bout"_s), hour, 0)}, u"verzonnen"_s);
        QVERIFY2(answer.kind == PlanningDesk::Answer::Kind::Done, qPrintable(answer.said));
    };
    const auto undo = [&](Dispatcher &who) {
        who.window->activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(who.window.get());
        QTest::keyClick(who.window.get(), Qt::Key_Z, Qt::ControlModifier);
        return who.window->lastSaid();
    };
    // The other moved the same visit on.
    drop(m_pixel, x, 11);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(x), at(11), soon);
    drop(m_rooster, x, 13);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.shownAt(x), at(13), soon);
    QVERIFY(undo(m_pixel).contains(u"niet meer ongedaan"_s));
    QCOMPARE(m_pixel.startsAt(x), at(13));
    // The other put something where it stood.
    drop(m_pixel, x, 15);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(x), at(15), soon);
    drop(m_rooster, y, 13);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.shownAt(y), at(13), soon);
    QVERIFY(undo(m_pixel).contains(u"niet meer ongedaan"_s));
    // Who does not know that yet does it on his own computer, and the server does not.
    drop(m_pixel, x, 16);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.shownAt(x), at(16), soon);
    m_pixel.offline(true);
    const auto z = y;
    drop(m_rooster, z, 15);
    QTRY_COMPARE_WITH_TIMEOUT(m_rooster.pending(), 0, soon);
    undo(m_pixel);
    QCOMPARE(m_pixel.startsAt(x), at(15));
    m_pixel.offline(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.pending(), 0, soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.shownAt(x), at(16), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_pixel.shownAt(z), at(15), soon);
    QCOMPARE(m_pixel.setAside().last(), u"undo.changedSince"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_pixel.message().contains(u"niet meer ongedaan"_s), qPrintable(m_pixel.message()), soon);
    QCOMPARE(m_rooster.startsAt(x), at(16));
}

QTEST_MAIN(TestTwoDispatchers)
#include "tst_twodispatchers.moc"

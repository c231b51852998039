// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// bench_dispatch: the planning window with 50 technicians, 7 days and 2,000 visits, 1,600 of them planned; and a day of
// 25 technicians and 120 visits that is worked out anew. Medians, against what was asked. With a folder: the house in
// it, as the dispatcher "pixel" of the demo sees it.
#include "tests/support/monitoredpeople.h"
#include "ui/base/translation.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planningwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void tell(const char *what, double milliseconds, double asked)
{
    out() << QString::fromLatin1(what).leftJustified(54) << QString::number(milliseconds, 'f', 2).rightJustified(9)
          << " ms  asked " << asked << (milliseconds <= asked ? "" : "  MISSED") << '\n';
    out().flush();
}

double median(int rounds, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times << double(clock.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void fill(SampleHouse &house, int technicians, int days, int visits, int planned)
{
    house.as(u"setup"_s);
    house
        .act(u"registerStaff"_s,
             {{u"login"_s, u"dina"_s}, {u"name"_s, u"Dina Denkwijze"_s}, {u"role"_s, u"DISPATCHER"_s}})
        .value();
    for (int i = 0; i < technicians; ++i)
        house
            .act(u"registerStaff"_s, {{u"login"_s, u"t%1"_s.arg(i)},
                                      {u"name"_s, u"Technieker Nummer%1"_s.arg(i)},
                                      {u"role"_s, u"TECHNICIAN"_s}})
            .value();
    house.as(u"dina"_s);
    const QStringList regions{u"WEST"_s, u"CENTRE"_s, u"NORTH"_s, u"BRUSSELS"_s, u"EAST"_s};
    const QStringList codes{u"8000"_s, u"8500"_s, u"9000"_s, u"9300"_s, u"2000"_s,
                            u"2300"_s, u"2800"_s, u"1000"_s, u"3000"_s, u"3500"_s};
    for (int i = 0; i < technicians; ++i) {
        house.done(u"setTechnician"_s, {{u"staff"_s, u"t%1"_s.arg(i)},
                                        {u"regions"_s, QJsonArray{regions[i % 5]}},
                                        {u"homePostcode"_s, codes[(i % 5) * 2]},
                                        {u"mostVisits"_s, 8}});
        house.done(u"setWeek"_s, {{u"staff"_s, u"t%1"_s.arg(i)},
                                  {u"weekdays"_s, QJsonArray{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s,
                                                             u"FRIDAY"_s, u"SATURDAY"_s, u"SUNDAY"_s}},
                                  {u"from"_s, u"08:00"_s},
                                  {u"to"_s, u"16:30"_s},
                                  {u"breakMinutes"_s, 30}});
    }
    const auto first = monitored(house);
    const auto people = manyMonitored(house, first, visits);
    auto &database = house.database();
    database.query("INSERT INTO sync_ctx (mid) VALUES (-1)");
    QList<AnyId> staff;
    {
        auto query = database.query("SELECT staff FROM technician ORDER BY id");
        while (query.next())
            staff << query.id(0);
    }
    const QStringList kinds{u"RANGE_CHECK"_s, u"BATTERY"_s, u"STRAP"_s, u"FAULT"_s};
    for (int i = 0; i < visits; ++i) {
        const bool stands = i < planned;
        const int who = i % technicians, day = (i / technicians) % days, slot = i / (technicians * days);
        const QDate on = QDate(2027, 4, 12).addDays(day);
        const QTime at(9 + slot + slot / 2, slot % 2 ? 30 : 0);
        database.query(
            "INSERT INTO intervention (id, dossier, monitoring, kind, latest_on, minutes, postcode, region, state,"
            " technician, starts_at, ends_at, house, facet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'VCET', "
            "'main')",
            AnyId::create(), first.dossier, people[i % people.size()].monitoring, kinds[i % 4],
            on.addDays(i % 9).toString(Qt::ISODate), 20 + i % 3 * 10,
            codes[stands ? (who % 5) * 2 + i % 2 : (i * 7) % codes.size()],
            regions[stands ? who % 5 : (i * 7 % codes.size()) / 2], stands ? u"PLANNED"_s : u"OPEN"_s,
            stands ? columnValue(staff[who]) : QVariant(),
            stands ? on.toString(Qt::ISODate) + u'T' + at.toString(u"HH:mm"_s) : QString(),
            stands ? on.toString(Qt::ISODate) + u'T' + at.addSecs((20 + i % 3 * 10) * 60).toString(u"HH:mm"_s)
                   : QString());
    }
    database.query("DELETE FROM sync_ctx");
}

void window()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T07:00"_s);
    fill(house, 50, 7, 2000, 1600);
    house.as(u"dina"_s);
    std::unique_ptr<PlanningWindow> desk;
    QElapsedTimer clock;
    clock.start();
    desk = std::make_unique<PlanningWindow>(house.workspace());
    desk->resize(1600, 900);
    desk->show();
    QCoreApplication::processEvents();
    tell("window open, one day", double(clock.nsecsElapsed()) / 1e6, 500);
    clock.start();
    desk->showSpan(u"week"_s);
    QCoreApplication::processEvents();
    tell("to the week", double(clock.nsecsElapsed()) / 1e6, 500);
    auto *board = desk->board();
    tell("full repaint, week", median(21, [&] { board->viewport()->repaint(); }), 8);
    desk->showSpan(u"day"_s);
    QCoreApplication::processEvents();
    tell("full repaint, day", median(21, [&] { board->viewport()->repaint(); }), 8);
    const auto &plan = desk->desk().plan();
    QList<int> waiting = desk->desk().backlog();
    int at = 0;
    tell("what all rows say of one visit, day",
         median(31, [&] { (void)desk->desk().verdicts({plan.lines[waiting[at++ % waiting.size()]].visit.id}); }), 16);
    const AnyId one = plan.lines[waiting.first()].visit.id;
    int minute = 0;
    tell("what one place would do (a drag step)",
         median(101,
                [&] {
                    minute = (minute + 5) % 480;
                    (void)desk->desk().effect({{one, desk->desk().scene().rows[minute % 50].staff,
                                                TimeAxis::momentOf(QDate(2027, 4, 12), 480 + minute)}});
                }),
         2);
    desk->showSpan(u"week"_s);
    QCoreApplication::processEvents();
    tell("what all rows say of one visit, week", median(11, [&] { (void)desk->desk().verdicts({one}); }), 16);
    tell("best three places with what they change", median(11, [&] { (void)desk->desk().propose(one); }), 400);
    const auto ahead = house.workspace().read(
        [&](const Database &database) { return planAhead(house.workspace(), database, QDate(2027, 4, 12)); });
    tell("  of it the search alone", median(11, [&] { (void)proposePlaces(*ahead, {.visit = ahead->visit(one)}); }),
         10);
    tell("  reading 14 days",
         median(5,
                [&] {
                    (void)house.workspace().read([&](const Database &database) {
                        return planAhead(house.workspace(), database, QDate(2027, 4, 12)).days.size();
                    });
                }),
         400);
}

void replan()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T07:00"_s);
    fill(house, 25, 1, 125, 100);
    const auto plan = house.workspace().read([&](const Database &database) {
        return planOf(house.workspace(), database, QDate(2027, 4, 12), QDate(2027, 4, 12));
    });
    AutoplanWish wish{.moveOthers = true, .seconds = 0.2};
    for (int visit = 0; visit < int(plan->lines.size()) && wish.visits.size() < 20; ++visit)
        if (plan->lines[visit].visit.state == u"OPEN")
            wish.visits << visit;
    Autoplan found;
    tell("a day of 25 technicians, 120 visits worked out anew", median(5, [&] { found = planMany(*plan, wish); }), 300);
    out() << "  " << found.lines.size() << " lines, " << found.left.size() << " left, " << found.iterations
          << " rounds\n";
}

void standing(const QString &folder)
{
    auto opened = Workspace::open({.folder = folder});
    if (!opened || !(*opened)->setUser(u"pixel"_s)) {
        out() << "cannot be opened\n";
        return;
    }
    auto &workspace = **opened;
    QElapsedTimer clock;
    clock.start();
    PlanningWindow desk(workspace);
    desk.resize(1600, 900);
    desk.show();
    QCoreApplication::processEvents();
    tell("window open, one day", double(clock.nsecsElapsed()) / 1e6, 500);
    const auto first = desk.desk().first();
    tell("  of it reading one day",
         median(5,
                [&] {
                    (void)workspace.read(
                        [&](const Database &database) { return planOf(workspace, database, first, first); });
                }),
         100);
    tell("reading a week",
         median(5,
                [&] {
                    (void)workspace.read(
                        [&](const Database &database) { return planOf(workspace, database, first, first.addDays(6)); });
                }),
         150);
    tell("reading the days ahead",
         median(5,
                [&] {
                    (void)workspace.read(
                        [&](const Database &database) { return planAhead(workspace, database, first); });
                }),
         300);
    clock.start();
    desk.showSpan(u"week"_s);
    QCoreApplication::processEvents();
    tell("to the week", double(clock.nsecsElapsed()) / 1e6, 500);
    tell("read and shown anew", median(5, [&] { (void)desk.desk().read(); }), 200);
    const auto waiting = desk.desk().backlog();
    for (qsizetype i = 0; i < std::min<qsizetype>(3, waiting.size()); ++i) {
        const AnyId one = desk.desk().plan().lines[waiting[i]].visit.id;
        tell("what all rows say of one visit, week", median(3, [&] { (void)desk.desk().verdicts({one}); }), 50);
        tell("best three places with what they change", median(3, [&] { (void)desk.desk().propose(one); }), 400);
    }
    const auto plan =
        workspace.read([&](const Database &database) { return planOf(workspace, database, first, first.addDays(4)); });
    AutoplanWish wish{.seconds = 0.5};
    for (int visit = 0; visit < int(plan->lines.size()); ++visit)
        if (plan->lines[visit].visit.state == u"OPEN")
            wish.visits << visit;
    Autoplan found;
    tell("all that waits, five days, half a second", median(3, [&] { found = planMany(*plan, wish); }), 800);
    out() << "  " << found.lines.size() << " lines, " << found.left.size() << " left\n";
    wish.moveOthers = true;
    tell("likewise, others may move", median(3, [&] { found = planMany(*plan, wish); }), 800);
    out() << "  " << found.lines.size() << " lines, " << found.left.size() << " left\n";
    clock.start();
    (void)workspace.write(changeAct(*plan, found.lines, u"proef"_s));
    QCoreApplication::processEvents();
    tell("accepted, with the window shown anew", double(clock.nsecsElapsed()) / 1e6, 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(application, Theme::Light, 1);
    installTranslation(application, Language::Nl);
    if (const auto folder = application.arguments().value(1); !folder.isEmpty()) {
        standing(folder);
        return 0;
    }
    window();
    replan();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/gallery/boardexample.h"

#include "ui/planning/timeaxis.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2027, 4, 12);

using State = BoardCard::State;
using Family = BoardCard::Family;

qint64 at(int hour, int minute, QDate day = monday)
{
    return TimeAxis::momentOf(day, hour * 60 + minute);
}

struct Marks
{
    bool pinned = false;
    bool two = false;
    bool urgent = false;
    QString letter{};
};

BoardCard card(int number, const QString &icon, const QString &place, Family family, State state, qint64 from,
               int minutes, int travel, const Marks &marks = {})
{
    BoardCard made{.visit = exampleId(number),
                   .icon = icon,
                   .place = place,
                   .kind = icon,
                   .family = family,
                   .state = state,
                   .from = from,
                   .until = from + minutes * 60,
                   .travel = travel * 60,
                   .isPinned = marks.pinned,
                   .hasTwo = marks.two,
                   .isUrgent = marks.urgent,
                   .mayMove = state == State::Planned || state == State::Promised,
                   .letter = marks.letter};
    if (state == State::Promised) {
        made.promisedFrom = from - 30 * 60;
        made.promisedUntil = made.until + 45 * 60;
    }
    made.spoken = u"%1, %2, %3"_s.arg(made.kind, made.place, TimeAxis::span(made.from, made.until));
    return made;
}

BoardRow technician(int number, const QString &name, const QString &region, int load, int room)
{
    BoardRow row{.staff = exampleId(1000 + number),
                 .name = name,
                 .under = u"T%1 · %2"_s.arg(number).arg(region),
                 .load = load,
                 .room = room};
    row.spans << BoardSpan{.from = at(8, 0), .until = at(16, 30)};
    row.spoken = u"%1, %2"_s.arg(row.name, row.under);
    return row;
}

void rest(BoardRow *row, qint64 from, int minutes = 30)
{
    row->spans << BoardSpan{.kind = BoardSpan::Kind::Break, .from = from, .until = from + minutes * 60};
}

} // namespace

AnyId exampleId(int number)
{
    return AnyId::of({"board example", QByteArray::number(number)});
}

BoardCard heldVisit()
{
    auto held = card(99, u"building"_s, u"Kwinten Verzonnen"_s, Family::Connect, State::Planned, 0, 150, 0);
    held.letter = u"K"_s;
    held.mayMove = true;
    return held;
}

BoardScene exampleDay()
{
    BoardScene scene{.first = monday, .last = monday, .now = at(10, 7)};
    auto row = technician(1, u"Wout Westwaarts"_s, u"West"_s, 280, 480);
    row.cards << card(1, u"house"_s, u"Verzinkel"_s, Family::Connect, State::Done, at(8, 30), 60, 25)
              << card(2, u"bolt"_s, u"Ruis"_s, Family::Technical, State::Busy, at(10, 0), 45, 25)
              << card(3, u"monitor"_s, u"Gaverlo"_s, Family::Connect, State::Promised, at(11, 10), 30, 25)
              << card(4, u"battery"_s, u"Zinloos"_s, Family::Technical, State::Planned, at(13, 0), 20, 25);
    rest(&row, at(12, 0));
    row.wayHome = 25 * 60;
    scene.rows << row;

    row = technician(2, u"Bout Boutens"_s, u"Oost"_s, 365, 480);
    row.cards << card(10, u"house"_s, u"Gaverlo"_s, Family::Connect, State::Done, at(9, 0), 60, 30, {.letter = u"A"_s})
              << card(11, u"bolt"_s, u"Ruis"_s, Family::Technical, State::Planned, at(10, 30), 45, 30,
                      {.urgent = true, .letter = u"D"_s})
              << card(12, u"monitor"_s, u"Waanrode"_s, Family::Technical, State::Planned, at(11, 45), 30, 30,
                      {.letter = u"C"_s})
              << card(13, u"battery"_s, u"Loze Kaai"_s, Family::Technical, State::Planned, at(13, 15), 20, 30,
                      {.letter = u"E"_s})
              << card(14, u"unplug"_s, u"Spiegelare"_s, Family::Disconnect, State::Promised, at(14, 30), 30, 30,
                      {.letter = u"B"_s});
    rest(&row, at(12, 15));
    row.wayHome = 30 * 60;
    scene.rows << row;

    row = technician(3, u"Mona Moersleutel"_s, u"Oost"_s, 0, 0);
    row.spans = {BoardSpan{
        .kind = BoardSpan::Kind::Absence, .from = at(8, 0), .until = at(16, 30), .words = u"Ziek · heel de dag"_s}};
    row.loadWords = u"afwezig"_s;
    scene.rows << row;

    row = technician(4, u"Klaas Klemband"_s, u"Antwerpen"_s, 340, 480);
    row.cards << card(20, u"house"_s, u"Fabelrode"_s, Family::Connect, State::Done, at(8, 30), 60, 30)
              << card(21, u"unplug"_s, u"Ruis"_s, Family::Disconnect, State::Busy, at(9, 55), 30, 25)
              << card(22, u"monitor"_s, u"Verdwaal"_s, Family::Connect, State::Promised, at(10, 50), 30, 25)
              << card(23, u"bolt"_s, u"Zogezegd"_s, Family::Technical, State::Promised, at(12, 25), 45, 20)
              << card(24, u"transfer"_s, u"Gaverlo"_s, Family::Technical, State::Promised, at(13, 30), 30, 20,
                      {.pinned = true});
    rest(&row, at(11, 30));
    row.wayHome = 20 * 60;
    scene.rows << row;

    row = technician(5, u"Sil Soldeerdraad"_s, u"Antwerpen"_s, 300, 480);
    row.cards << card(30, u"unplug"_s, u"Ruis"_s, Family::Disconnect, State::Done, at(8, 30), 30, 20)
              << card(31, u"house"_s, u"Loze Kaai"_s, Family::Connect, State::Busy, at(9, 30), 60, 30)
              << card(32, u"house"_s, u"Zogezegd"_s, Family::Connect, State::Promised, at(13, 0), 60, 20,
                      {.pinned = true})
              << card(33, u"battery"_s, u"Ruis"_s, Family::Technical, State::Planned, at(14, 15), 20, 15);
    rest(&row, at(11, 30));
    row.wayHome = 25 * 60;
    scene.rows << row;

    row = technician(6, u"Rita Ratelsleutel"_s, u"Limburg"_s, 230, 480);
    row.cards << card(40, u"monitor"_s, u"Waanrode"_s, Family::Technical, State::Promised, at(10, 30), 30, 30)
              << card(41, u"house"_s, u"Schaduwe"_s, Family::Connect, State::Promised, at(11, 25), 60, 25)
              << card(42, u"transfer"_s, u"Ruis"_s, Family::Technical, State::Planned, at(12, 45), 30, 20);
    rest(&row, at(13, 15));
    row.wayHome = 35 * 60;
    scene.rows << row;

    row = technician(7, u"Hans Haakmoer"_s, u"Brabant"_s, 325, 480);
    row.cards << card(50, u"parcel"_s, u"Ruis"_s, Family::Technical, State::Done, at(8, 45), 30, 30)
              << card(51, u"car"_s, u"Nergens → Elders"_s, Family::Connect, State::Promised, at(10, 15), 75, 30,
                      {.two = true})
              << card(52, u"bolt"_s, u"Waanrode"_s, Family::Technical, State::Planned, at(12, 40), 45, 25)
              << card(53, u"unplug"_s, u"Ruis"_s, Family::Disconnect, State::Promised, at(13, 50), 30, 25,
                      {.pinned = true});
    rest(&row, at(11, 30));
    row.wayHome = 35 * 60;
    scene.rows << row;

    row = technician(8, u"Lies Lasbril"_s, u"Brabant"_s, 185, 240);
    row.spans = {BoardSpan{.from = at(8, 0), .until = at(12, 0)}, BoardSpan{.kind = BoardSpan::Kind::Absence,
                                                                            .from = at(12, 0),
                                                                            .until = at(16, 30),
                                                                            .words = u"Verlof · namiddag"_s}};
    row.cards << card(60, u"monitor"_s, u"Ruis"_s, Family::Connect, State::Done, at(8, 25), 30, 25)
              << card(51, u"car"_s, u"Nergens → Elders"_s, Family::Connect, State::Promised, at(10, 15), 75, 35,
                      {.two = true});
    row.wayHome = 20 * 60;
    scene.rows << row;

    row = technician(9, u"Bram Boorkop"_s, u"Brabant"_s, 290, 480);
    row.spans = {BoardSpan{.from = at(9, 30), .until = at(18, 0)}};
    row.cards << card(70, u"monitor"_s, u"Ruis"_s, Family::Disconnect, State::Busy, at(10, 0), 30, 30)
              << card(71, u"house"_s, u"Waanrode"_s, Family::Connect, State::Promised, at(10, 55), 60, 25)
              << card(72, u"battery"_s, u"Ruis"_s, Family::Technical, State::Planned, at(12, 15), 20, 20)
              << card(73, u"house"_s, u"Zinloos"_s, Family::Connect, State::Promised, at(13, 40), 60, 25);
    rest(&row, at(12, 45));
    row.wayHome = 20 * 60;
    scene.rows << row;

    row = technician(10, u"Dina Dopsleutel"_s, u"West"_s, 340, 480);
    row.cards << card(80, u"house"_s, u"Spiegelare"_s, Family::Connect, State::Done, at(8, 30), 60, 30)
              << card(81, u"parcel"_s, u"Ruis"_s, Family::Disconnect, State::Planned, at(10, 10), 30, 30)
              << card(82, u"transfer"_s, u"Ruis"_s, Family::Connect, State::Promised, at(11, 0), 30, 20)
              << card(83, u"house"_s, u"Verdwaal"_s, Family::Connect, State::Promised, at(14, 15), 60, 25,
                      {.pinned = true});
    rest(&row, at(12, 0));
    row.wayHome = 45 * 60;
    scene.rows << row;
    return scene;
}

QList<BoardVerdict> exampleVerdicts()
{
    using Fit = BoardVerdict::Fit;
    return {
        {Fit::Refused, u"Niet mogelijk: 150 + 2 × 75 min rijden = 300, en T1 heeft 200 min vrij"_s},
        {Fit::WithCost, u"Past met verplaatsen van C en E"_s, at(12, 15), at(14, 45)},
        {Fit::Refused, u"Niet mogelijk: afwezig, ziek gemeld om 07:40"_s},
        {Fit::Refused, u"Niet mogelijk: al 5 van 5 bezoeken, alle vijf toegezegd of begonnen"_s},
        {Fit::Refused, u"Niet mogelijk: nog niet bevoegd voor gps-band (opleiding op 20 april)"_s},
        {Fit::Fits, u"Past zonder verplaatsen · start 15:20, 3 u 05 later dan bij T2"_s, at(15, 20), at(17, 50)},
        {Fit::Refused, u"Niet mogelijk: mag hier niet komen"_s},
        {Fit::Refused, u"Niet mogelijk: verlof vanaf 12:00, en in Fictiegem geen vrijlating vóór 12:00"_s},
        {Fit::WithCost, u"Past met 25 min overuren · start 15:40, 3 u 25 later dan bij T2"_s, at(15, 40), at(18, 10)},
        {Fit::Refused, u"Niet mogelijk: 80 min rijden, niet in Fictiegem vóór einde vrijlating om 16:00"_s}};
}

BoardEffect exampleEffect(const BoardScene &scene, int row, qint64 from, qint64 until)
{
    BoardEffect effect{.verdict = exampleVerdicts().value(row), .travel = 30 * 60};
    effect.head = u"%1 bij T%2"_s.arg(TimeAxis::span(from, until)).arg(row + 1);
    effect.loadAfter = scene.rows.value(row).load + 70;
    effect.line =
        u"%1 van %2 min, 1 rit minder, terug om 16:15"_s.arg(effect.loadAfter).arg(scene.rows.value(row).room);
    if (row == 1) {
        effect.moved << BoardEffect::Moved{exampleId(12), 0, 0, u"wo 14"_s, true}
                     << BoardEffect::Moved{exampleId(13), 0, 0, u"di 13"_s, true}
                     << BoardEffect::Moved{exampleId(14), at(15, 15), at(15, 45), {}, false};
    }
    return effect;
}

BoardScene exampleWeek(int technicians, int days, int visits)
{
    static const QStringList first{u"Wout"_s, u"Mona"_s, u"Klaas"_s, u"Sil"_s,
                                   u"Rita"_s, u"Hans"_s, u"Lies"_s,  u"Bram"_s};
    static const QStringList last{u"Westwaarts"_s,   u"Moersleutel"_s, u"Klemband"_s, u"Soldeerdraad"_s,
                                  u"Ratelsleutel"_s, u"Haakmoer"_s,    u"Lasbril"_s};
    static const QStringList icons{u"house"_s, u"monitor"_s, u"bolt"_s, u"battery"_s, u"unplug"_s, u"transfer"_s};
    static const QStringList places{u"Gaverlo"_s, u"Fictiegem"_s, u"Waanrode"_s, u"Zinloos"_s, u"Loze Kaai"_s};
    static const QStringList regions{u"Antwerpen"_s, u"Brabant"_s, u"Limburg"_s, u"Oost"_s, u"West"_s};
    BoardScene scene{.first = monday, .last = monday.addDays(days - 1), .now = at(10, 7)};
    quint32 seed = 7;
    const auto any = [&seed](int below) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % quint32(below));
    };
    int made = 0;
    for (int i = 0; i < technicians; ++i) {
        const auto &region = regions[i * regions.size() / technicians];
        auto row = technician(i + 1, first[i % first.size()] + u' ' + last[i % last.size()] + u' ' + QString::number(i),
                              region, 200 + any(280), 480);
        row.group = region;
        row.spans.clear();
        for (int day = 0; day < days; ++day) {
            const auto date = monday.addDays(day);
            row.spans << BoardSpan{.from = at(8, 0, date), .until = at(16, 30, date)};
            rest(&row, at(12, 0, date));
            int left = visits * (i * days + day + 1) / (technicians * days) - made;
            const int step = left > 0 ? 480 / left : 0;
            for (int minute = 0; left > 0; --left, minute += step) {
                const auto state = day == 0 && minute < 120 ? State::Done : any(3) ? State::Promised : State::Planned;
                row.cards << card(5000 + made, icons[any(int(icons.size()))], places[any(int(places.size()))],
                                  Family(any(3)), state, at(8, 15 + minute, date), std::min(20 + any(40), step - 10),
                                  15, {.pinned = any(9) == 0});
                ++made;
            }
        }
        row.wayHome = 20 * 60;
        scene.rows << row;
    }
    return scene;
}

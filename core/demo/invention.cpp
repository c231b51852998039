// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/invention.h"

using namespace Qt::StringLiterals;

int Invention::number(int from, int to)
{
    // Not std::uniform_int_distribution: its numbers differ between libraries, and a seed must give one house.
    return from + static_cast<int>(m_random() % static_cast<quint64>(to - from + 1));
}

int Invention::weighted(const QList<int> &weights)
{
    int total = 0;
    for (const int weight : weights)
        total += weight;
    int drawn = number(0, total - 1);
    for (qsizetype i = 0; i < weights.size(); ++i) {
        drawn -= weights[i];
        if (drawn < 0)
            return static_cast<int>(i);
    }
    return 0;
}

QString Invention::familyName()
{
    static const QStringList whole{u"Testmans"_s,     u"Verzonnen"_s,   u"Nietbestaand"_s, u"Fantasie"_s,
                                   u"Gefingeerd"_s,   u"Hersenschim"_s, u"Waanbeeld"_s,    u"Rookgordijn"_s,
                                   u"Proefpersoon"_s, u"Denkbeeld"_s,   u"Nieman"_s,       u"Pretend"_s,
                                   u"Luchtkasteel"_s, u"Schijnbaar"_s};
    static const QStringList first{u"Droom"_s,    u"Schijn"_s,  u"Nep"_s,     u"Fik"_s,       u"Waan"_s,    u"Mist"_s,
                                   u"Wolken"_s,   u"Fabel"_s,   u"Sprook"_s,  u"Zand"_s,      u"Spiegel"_s, u"Echo"_s,
                                   u"Schaduw"_s,  u"Maan"_s,    u"Nevel"_s,   u"Papier"_s,    u"Krijt"_s,   u"Inkt"_s,
                                   u"Raadsel"_s,  u"Verzin"_s,  u"Blanco"_s,  u"Ergens"_s,    u"Nergens"_s, u"Ooit"_s,
                                   u"Zogezegd"_s, u"Bedacht"_s, u"Gezocht"_s, u"Voorbeeld"_s, u"Model"_s,   u"Proef"_s};
    static const QStringList last{u"mans"_s,  u"aerts"_s,  u"inckx"_s, u"hoven"_s, u"dael"_s, u"steen"_s,  u"poel"_s,
                                  u"beke"_s,  u"broeck"_s, u"velde"_s, u"meire"_s, u"gem"_s,  u"schoot"_s, u"wijck"_s,
                                  u"ssens"_s, u"ijn"_s,    u"oux"_s,   u"ov"_s,    u"oğlu"_s, u"ëlle"_s};
    static const QStringList particles{u"Van "_s, u"Van den "_s, u"De "_s, u"Vander"_s, u"El "_s};
    if (chance(6))
        return one(whole);
    const auto name = one(first) + one(last);
    return chance(22) ? QString(one(particles) + name) : name;
}

QString Invention::givenName(bool woman)
{
    static const QStringList women{u"Zora"_s,  u"Noor"_s,  u"Hilde"_s,  u"Lena"_s,   u"Vera"_s,
                                   u"Mina"_s,  u"Yara"_s,  u"Fatima"_s, u"Élodie"_s, u"Katrien"_s,
                                   u"Sanne"_s, u"Aïcha"_s, u"Ingrid"_s, u"Wies"_s,   u"Dorien"_s,
                                   u"Maud"_s,  u"Zélie"_s, u"Oksana"_s, u"Meryem"_s, u"Greet"_s};
    static const QStringList men{u"Fiktief"_s, u"Mirko"_s,  u"Kwinten"_s, u"Gaston"_s,  u"Fons"_s,   u"Ruben"_s,
                                 u"Ward"_s,    u"Pol"_s,    u"Otto"_s,    u"Youssef"_s, u"Jérôme"_s, u"Dirk"_s,
                                 u"Bram"_s,    u"Mehmet"_s, u"Ilias"_s,   u"Günther"_s, u"Wannes"_s, u"Andrei"_s,
                                 u"Karim"_s,   u"Stijn"_s,  u"Lowie"_s,   u"Vladimír"_s};
    return one(woman ? women : men);
}

QString Invention::street()
{
    static const QStringList names{u"Nergensstraat"_s,  u"Droomlaan"_s,      u"Verzinselweg"_s, u"Luchtkasteelstraat"_s,
                                   u"Schijnbaarlei"_s,  u"Fabeldreef"_s,     u"Spiegelhof"_s,   u"Raadselsteeg"_s,
                                   u"Maanlichtplein"_s, u"Papierenstraat"_s, u"Wolkenlaan"_s,   u"Echokaai"_s,
                                   u"Nevelpad"_s,       u"Krijtberg"_s};
    return one(names);
}

Invention::Town Invention::town()
{
    static const QList<Town> towns{{u"9000"_s, u"Gent"_s},       {u"9040"_s, u"Sint-Amandsberg"_s},
                                   {u"9050"_s, u"Gentbrugge"_s}, {u"9030"_s, u"Mariakerke"_s},
                                   {u"9060"_s, u"Zelzate"_s},    {u"9800"_s, u"Deinze"_s},
                                   {u"9900"_s, u"Eeklo"_s},      {u"9230"_s, u"Wetteren"_s},
                                   {u"9820"_s, u"Merelbeke"_s},  {u"9160"_s, u"Lokeren"_s}};
    return one(towns);
}

QDate Invention::birth(int fromAge, int toAge, QDate today)
{
    return today.addDays(-number(fromAge * 365, toAge * 365));
}

QString Invention::phone()
{
    return u"+324700%1"_s.arg(number(0, 99999), 5, 10, QChar(u'0'));
}

QString Invention::nationalNumber(QDate birth)
{
    const auto nine = birth.toString(u"yyMMdd"_s) + (chance(50) ? u"998"_s : u"999"_s);
    const auto value = (birth.year() >= 2000 ? 2'000'000'000LL : 0LL) + nine.toLongLong();
    return nine + u"%1"_s.arg(97 - value % 97, 2, 10, QChar(u'0'));
}

QString Invention::note()
{
    static const QStringList what{u"Gesprek verliep rustig. Betrokkene volgt de afspraken met de dienst op."_s,
                                  u"Werk bij een interimkantoor gevonden, contract loopt tot einde maand."_s,
                                  u"Woont tijdelijk bij familie; zoekt een eigen woonst."_s,
                                  u"Attest van de begeleiding afgegeven. Volgende afspraak vastgelegd."_s,
                                  u"Voorwaarden samen overlopen; geen vragen."_s,
                                  u"Kwam tien minuten te laat door de trein. Toont inzicht in de feiten."_s,
                                  u"Betaling van vorige maand is nog niet gebeurd; budgethulp aangeraden."_s,
                                  u"Opleiding start in september, inschrijving is in orde."_s,
                                  u"Geen bijzonderheden te melden."_s};
    return one(what);
}

QString Invention::answer()
{
    static const QStringList what{
        u"Betrokkene komt de afspraken na en werkt mee aan de begeleiding. De leefsituatie is stabiel."_s,
        u"De eerste maanden verliepen moeizaam, maar er is sinds kort een duidelijke kentering merkbaar."_s,
        u"Wij stellen voor de huidige voorwaarden te behouden en de opvolging voort te zetten."_s,
        u"Er zijn geen elementen die een tussenkomst van de opdrachtgever vragen."_s};
    return one(what);
}

QString Invention::service()
{
    static const QStringList names{u"De Verzonnen Kade"_s, u"Het Papieren Huis"_s,  u"Centrum Nergens"_s,
                                   u"De Nevelbrug"_s,      u"Praktijk Maanlicht"_s, u"vzw Zogezegd"_s};
    return one(names);
}

QString Invention::workplace()
{
    static const QStringList names{u"Kringwinkel Nergens"_s,        u"Stedelijke groendienst Fictiegem"_s,
                                   u"Woonzorgcentrum Avondnevel"_s, u"Sporthal De Echo"_s,
                                   u"Natuurpunt Wolkenveld"_s,      u"Sociaal restaurant De Lege Pan"_s,
                                   u"Bibliotheek Papierendal"_s,    u"Museum van het Niets"_s};
    return one(names);
}

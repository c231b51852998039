// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/person.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString PersonAddress::oneLine() const
{
    QString line = street;
    if (!number.isEmpty())
        line += u' ' + number;
    if (!box.isEmpty())
        line += u" bus "_s + box;
    const auto place = QString(postcode + u' ' + municipality).trimmed();
    if (!place.isEmpty())
        line += (line.isEmpty() ? QString() : u", "_s) + place;
    if (!country.isEmpty() && country != u"BE"_s)
        line += u" ("_s + country + u')';
    return line;
}

PersonAddress readAddress(QStringView typed)
{
    static const QRegularExpression shape(
        u"^(.*?)\\s+(\\d+\\w*)(?:\\s+(?:bus|bte|Postfach)\\s+(\\w+))?\\s*,\\s*(\\d{4})\\s+(.+)$"_s);
    PersonAddress address;
    const auto text = typed.trimmed().toString();
    if (const auto match = shape.match(text); match.hasMatch()) {
        address.street = match.captured(1);
        address.number = match.captured(2);
        address.box = match.captured(3);
        address.postcode = match.captured(4);
        address.municipality = match.captured(5);
    } else {
        address.street = text;
    }
    return address;
}

NameParts nameParts(QStringView typed)
{
    const auto text = typed.toString().simplified();
    if (const auto comma = text.indexOf(u','); comma >= 0)
        return {text.left(comma).trimmed(), text.mid(comma + 1).trimmed()};
    const auto space = text.indexOf(u' ');
    if (space < 0)
        return {text, {}};
    return {text.mid(space + 1), text.left(space)};
}

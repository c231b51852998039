// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/nationalnumber.h"

using namespace Qt::StringLiterals;

namespace {

bool fits(qint64 nine, int check, bool after2000)
{
    const auto number = after2000 ? 2'000'000'000 + nine : nine;
    return 97 - static_cast<int>(number % 97) == check;
}

// The date the six digits say in a century; nothing when it is no date.
std::optional<QString> birthIn(int century, int year, int month, int day)
{
    const auto fullYear = century + year;
    if (month == 0)
        return QString::number(fullYear);
    if (month < 1 || month > 12)
        return {};
    if (day == 0)
        return u"%1-%2"_s.arg(fullYear).arg(month, 2, 10, QChar(u'0'));
    const QDate date(fullYear, month, day);
    if (!date.isValid())
        return {};
    return date.toString(Qt::ISODate);
}

} // namespace

Result<NationalNumber> readNationalNumber(QStringView typed, const QString &born, QDate today)
{
    QString digits;
    for (const QChar character : typed) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (!character.isSpace() && character != u'.' && character != u'-' && character != u'/')
            return badInput(u"person.numberForm"_s, {{u"number"_s, typed.toString()}});
    }
    if (digits.size() != 11)
        return badInput(u"person.numberLength"_s, {{u"number"_s, typed.toString()}, {u"count"_s, digits.size()}});

    const auto nine = digits.left(9).toLongLong();
    const int check = digits.right(2).toInt();
    const int year = digits.left(2).toInt();
    int month = digits.mid(2, 2).toInt();
    const int day = digits.mid(4, 2).toInt();
    const bool bis = month >= 20;
    if (month >= 40)
        month -= 40;
    else if (month >= 20)
        month -= 20;

    const bool old = fits(nine, check, false);
    const bool young = fits(nine, check, true);
    if (!old && !young)
        return badInput(u"person.numberCheck"_s, {{u"number"_s, formatNationalNumber(digits)}});

    const auto oldBirth = old ? birthIn(1900, year, month, day) : std::nullopt;
    auto youngBirth = young ? birthIn(2000, year, month, day) : std::nullopt;
    if (youngBirth && youngBirth->left(4).toInt() > today.year())
        youngBirth.reset();
    if (!oldBirth && !youngBirth)
        return badInput(u"person.numberDate"_s, {{u"number"_s, formatNationalNumber(digits)}});

    const bool bornLate = born.left(4).toInt() >= 2000;
    const bool chooseYoung =
        youngBirth && (!oldBirth || (!born.isEmpty() ? bornLate : 1900 + year < today.year() - 110));
    const auto birth = chooseYoung ? *youngBirth : oldBirth ? *oldBirth : *youngBirth;
    if (!born.isEmpty() && month != 0 && day != 0 && born.size() == 10 && born != birth)
        return badInput(u"person.numberOtherBirth"_s,
                        {{u"number"_s, formatNationalNumber(digits)}, {u"birth"_s, birth}, {u"born"_s, born}});
    return NationalNumber{.digits = digits, .birthDate = birth, .bis = bis};
}

QString formatNationalNumber(const QString &digits)
{
    if (digits.size() != 11)
        return digits;
    return digits.left(2) + u'.' + digits.mid(2, 2) + u'.' + digits.mid(4, 2) + u'-' + digits.mid(6, 3) + u'.' +
           digits.right(2);
}

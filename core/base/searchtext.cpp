// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const auto decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    bool space = true;
    for (const QChar character : decomposed) {
        if (character.isMark())
            continue;
        const auto lower = character.toLower();
        if (lower.isLetterOrNumber()) {
            if (lower == u'ß')
                result += u"ss"_s;
            else if (lower == u'æ')
                result += u"ae"_s;
            else if (lower == u'œ')
                result += u"oe"_s;
            else if (lower == u'ø')
                result += u'o';
            else if (lower == u'ł')
                result += u'l';
            else
                result += lower;
            space = false;
        } else if (!space && lower != u'\'' && lower != u'’') {
            result += u' ';
            space = true;
        }
    }
    return result.trimmed();
}

QString soundOf(QStringView name)
{
    static const QStringList particles{u"van"_s, u"vande"_s, u"vanden"_s, u"vander"_s, u"ver"_s, u"von"_s, u"de"_s,
                                       u"den"_s, u"der"_s,   u"du"_s,     u"le"_s,     u"la"_s,  u"ten"_s, u"ter"_s,
                                       u"el"_s,  u"al"_s,    u"ben"_s,    u"ibn"_s,    u"bin"_s, u"t"_s};
    QString joined;
    for (const auto &word : folded(name).split(u' ', Qt::SkipEmptyParts))
        if (!particles.contains(word))
            joined += word + u' ';
    if (joined.isEmpty())
        joined = folded(name);
    static const QList<std::pair<QString, QString>> alike{
        {u"sch"_s, u"s"_s}, {u"ck"_s, u"k"_s}, {u"ph"_s, u"f"_s}, {u"th"_s, u"t"_s}, {u"gh"_s, u"g"_s},
        {u"ch"_s, u"g"_s},  {u"dt"_s, u"t"_s}, {u"ij"_s, u"i"_s}, {u"ey"_s, u"i"_s}, {u"ei"_s, u"i"_s},
        {u"ie"_s, u"i"_s},  {u"y"_s, u"i"_s},  {u"oe"_s, u"u"_s}, {u"ou"_s, u"u"_s}, {u"ae"_s, u"a"_s},
        {u"qu"_s, u"k"_s},  {u"x"_s, u"ks"_s}, {u"c"_s, u"k"_s},  {u"z"_s, u"s"_s},  {u"v"_s, u"f"_s},
        {u"w"_s, u"f"_s},   {u"h"_s, u""_s}};
    for (const auto &[from, to] : alike)
        joined.replace(from, to);
    QString result;
    for (const QChar character : std::as_const(joined))
        if (result.isEmpty() || result.back() != character)
            result += character;
    return result.trimmed();
}

bool wordsMatch(QStringView text, QStringView typed)
{
    const auto words = folded(text).split(u' ', Qt::SkipEmptyParts);
    const auto wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &one) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(one); });
    });
}

QString prefixQuery(QStringView typed)
{
    QStringList words;
    for (const auto &word : folded(typed).split(u' ', Qt::SkipEmptyParts))
        words << u'"' + word + u"\"*"_s;
    return words.join(u' ');
}

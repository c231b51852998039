// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/typedifference.h"

#include "core/base/sentence.h"
#include "core/deadline/offset.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// Members that only say something to a reader.
const QSet<QString> words{u"name"_s,       u"short"_s,   u"text"_s,      u"sentence"_s, u"note"_s,    u"article"_s,
                          u"confidence"_s, u"sources"_s, u"reference"_s, u"legal"_s,    u"changes"_s, u"rhythmNote"_s};
// What a version is, not what it says.
const QSet<QString> frame{u"version"_s, u"validity"_s, u"from"_s, u"until"_s, u"$schema"_s, u"kind"_s, u"mended"_s};
// Lists from which someone may choose: one more binds nobody.
const QSet<QString> choices{u"decisions"_s, u"outcomes"_s, u"statistics"_s, u"others"_s,
                            u"special"_s,   u"usual"_s,    u"mayRequest"_s, u"variants"_s};

QJsonValue withoutWords(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &one : value.toArray())
            list << withoutWords(one);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (!words.contains(it.key()))
            object.insert(it.key(), withoutWords(it.value()));
    return object;
}

QJsonObject content(QJsonObject body)
{
    for (const auto &key : frame)
        body.remove(key);
    return body;
}

// Whether everything of before is still there, and what is more stands in lists one chooses from.
bool onlyAdds(const QJsonValue &before, const QJsonValue &after, const QString &name)
{
    if (before == after)
        return true;
    if (before.isObject() && after.isObject()) {
        const auto left = before.toObject();
        const auto right = after.toObject();
        for (auto it = left.begin(); it != left.end(); ++it)
            if (!right.contains(it.key()) || !onlyAdds(it.value(), right.value(it.key()), it.key()))
                return false;
        for (auto it = right.begin(); it != right.end(); ++it)
            if (!left.contains(it.key()) && !choices.contains(it.key()))
                return false;
        return true;
    }
    if (!before.isArray() || !after.isArray() || !choices.contains(name))
        return false;
    const auto right = after.toArray();
    for (const auto &one : before.toArray())
        if (!right.contains(one))
            return false;
    return true;
}

QString keyOf(const LeafletLine &line)
{
    return line.key.isEmpty() ? line.text : line.key;
}

QString told(const LeafletLine &line)
{
    return line.note.isEmpty() ? line.text : QString(line.text + u' ' + line.note);
}

// What a term does, apart from its sentence.
QString rule(const TermRule &term, Language language)
{
    const auto length = readDuration(term.offset);
    return (length ? durationText(*length, language) : term.offset) + u'|' + term.from.join(u',') + u'|' + term.kind +
           u'|' + QString::number(term.roll) + u'|' + term.actor;
}

} // namespace

QString changeClassCode(ChangeClass change)
{
    switch (change) {
    case ChangeClass::None:
        return u"NONE"_s;
    case ChangeClass::Editorial:
        return u"EDITORIAL"_s;
    case ChangeClass::Additive:
        return u"ADDITIVE"_s;
    case ChangeClass::Legal:
        return u"LEGAL"_s;
    }
    return {};
}

ChangeClass changeClass(const QJsonObject &before, const QJsonObject &after)
{
    const auto left = content(before);
    const auto right = content(after);
    if (left == right)
        return ChangeClass::None;
    const auto bareLeft = withoutWords(left);
    const auto bareRight = withoutWords(right);
    if (bareLeft == bareRight)
        return ChangeClass::Editorial;
    return onlyAdds(bareLeft, bareRight, {}) ? ChangeClass::Additive : ChangeClass::Legal;
}

QJsonObject markedAsMended(QJsonObject body, QDate on)
{
    auto days = body.value("mended"_L1).toArray();
    if (const auto day = on.toString(Qt::ISODate); !days.contains(day))
        days << day;
    body.insert(u"mended"_s, days);
    return body;
}

QList<TypeChange> typeDifference(const Catalogue &catalogue, const DossierType &before, const DossierType &after,
                                 Language language)
{
    const auto old = leaflet(catalogue, before, language);
    const auto fresh = leaflet(catalogue, after, language);
    QStringList order;
    for (const auto &section : old.sections + fresh.sections)
        if (!order.contains(section.code))
            order << section.code;
    const auto sectionOf = [](const Leaflet &from, const QString &code) {
        for (const auto &section : from.sections)
            if (section.code == code)
                return section;
        return LeafletSection{.code = code};
    };
    QList<TypeChange> changes;
    for (const auto &code : std::as_const(order)) {
        const auto left = sectionOf(old, code);
        const auto right = sectionOf(fresh, code);
        const auto heading = right.heading.isEmpty() ? left.heading : right.heading;
        const auto find = [](const LeafletSection &in, const LeafletLine &line) {
            return std::find_if(in.lines.begin(), in.lines.end(), [&](const LeafletLine &one) {
                return one.item == line.item && keyOf(one) == keyOf(line);
            });
        };
        for (const auto &line : left.lines) {
            const auto now = find(right, line);
            if (now == right.lines.end())
                changes << TypeChange{code, heading, told(line), {}};
            else if (told(*now) != told(line))
                changes << TypeChange{code, heading, told(line), told(*now)};
        }
        for (const auto &line : right.lines)
            if (find(left, line) == left.lines.end())
                changes << TypeChange{code, heading, {}, told(line)};
        if (code != u"terms")
            continue;
        // A term may do something else under the same words.
        for (const auto &term : before.terms)
            if (const auto *now = after.term(term.code); now && rule(*now, language) != rule(term, language) &&
                                                         now->sentence.in(language) == term.sentence.in(language)) {
                const auto was = rule(term, language).split(u'|');
                const auto is = rule(*now, language).split(u'|');
                const auto name = term.name.in(language);
                changes << TypeChange{code, heading, name + u": "_s + was.first(), name + u": "_s + is.first()};
            }
    }
    return changes;
}

QString changeSentence(const TypeChange &change, Language language)
{
    const auto key = change.before.isEmpty()  ? u"leaflet.change.new"_s
                     : change.after.isEmpty() ? u"leaflet.change.gone"_s
                                              : u"leaflet.change.other"_s;
    return sentence(key, language, {{u"before"_s, change.before}, {u"after"_s, change.after}});
}

Leaflet leafletWithChanges(const Catalogue &catalogue, const DossierType &type, Language language)
{
    auto told = leaflet(catalogue, type, language);
    const auto *before = catalogue.type(type.code, type.version - 1);
    if (!before)
        return told;
    LeafletSection section{.code = u"changes"_s,
                           .heading =
                               sentence(u"leaflet.heading.changes"_s, language, {{u"version"_s, before->version}})};
    for (const auto &change : typeDifference(catalogue, *before, type, language))
        section.lines << LeafletLine{.text = changeSentence(change, language)};
    if (!section.lines.isEmpty())
        told.sections << section;
    return told;
}

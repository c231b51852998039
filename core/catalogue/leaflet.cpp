// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/leaflet.h"

#include "core/base/sentence.h"
#include "core/deadline/offset.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

// Writes the sections of one type; what it says stands in resources/text/leaflet.json.
class Writer
{
public:
    Writer(const Catalogue &catalogue, const DossierType &type, Language language)
        : m_catalogue(catalogue), m_type(type), m_language(language)
    {
    }

    QList<LeafletSection> sections()
    {
        basis();
        who();
        decisions();
        terms();
        conditions();
        contacts();
        reports();
        signalling();
        outcomes();
        counted();
        kept();
        transition();
        return m_sections;
    }

private:
    QString say(const QString &key, const QJsonObject &places = {}) const
    {
        return sentence(u"leaflet."_s + key, m_language, places);
    }

    // The sentence for this code, or the general one of its kind.
    QString sayFor(const QString &key, const QString &code, const QJsonObject &places = {}) const
    {
        const QString own = key + u'.' + code;
        return say(hasSentence(u"leaflet."_s + own) ? own : key, places);
    }

    QString name(const QString &list, const QString &code) const { return m_catalogue.name(list, code, m_language); }

    QStringList names(const QString &list, const QStringList &codes) const
    {
        QStringList all;
        for (const auto &code : codes)
            all << name(list, code);
        return all;
    }

    QString joined(const QStringList &parts, const QString &lastly) const
    {
        if (parts.size() < 2)
            return parts.join(QString());
        return sentence(lastly, m_language,
                        {{u"first"_s, parts.mid(0, parts.size() - 1).join(u", "_s)}, {u"last"_s, parts.last()}});
    }
    QString allOf(const QStringList &parts) const { return joined(parts, u"deadline.and"_s); }
    QString oneOf(const QStringList &parts) const { return joined(parts, u"leaflet.or"_s); }

    // With its article where the sentences have it: "de politierechtbank".
    QString principal(const QString &code) const
    {
        const auto key = u"leaflet.principal."_s + code;
        return hasSentence(key) ? sentence(key, m_language) : name(u"principal"_s, code);
    }

    QString anyPrincipal(const QStringList &codes) const
    {
        QStringList all;
        for (const auto &code : codes)
            all << principal(code);
        return oneOf(all);
    }

    QString lengthOf(const QString &iso) const
    {
        const auto duration = readDuration(iso);
        return duration ? durationText(*duration, m_language) : iso;
    }

    // A length of the measure: a number stands for hours where the measure is counted in hours.
    QString amountOf(const QString &value, bool hours) const
    {
        bool number = false;
        const int count = value.toInt(&number);
        if (!number)
            return lengthOf(value);
        return hours ? durationText({.hours = count}, m_language) : value;
    }

    QString between(const QString &least, const QString &most, bool hours) const
    {
        const QJsonObject places{{u"least"_s, amountOf(least, hours)}, {u"most"_s, amountOf(most, hours)}};
        return say(least.isEmpty() ? u"atMost"_s : most.isEmpty() ? u"atLeast"_s : u"between"_s, places);
    }

    void begin(const QString &code)
    {
        m_sections << LeafletSection{.code = code, .heading = say(u"heading."_s + code)};
    }

    void write(LeafletLine line)
    {
        if (line.text.isEmpty())
            return;
        if (!line.item)
            line.text = capital(line.text);
        if (line.text.endsWith(u".."_s)) // an abbreviation ended it already
            line.text.chop(1);
        m_sections.last().lines << line;
    }

    void write(const QString &text) { write(LeafletLine{.text = text}); }

    // A sentence that announces, and what it announces; nothing when that is nothing.
    void list(const QString &announced, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        write(announced);
        for (const auto &item : items)
            write(LeafletLine{.text = item, .item = true});
    }

    void basis()
    {
        begin(u"basis"_s);
        write(LeafletLine{.text = say(u"name"_s, {{u"name"_s, m_type.name.in(m_language)},
                                                  {u"short"_s, m_type.shortName.in(m_language)}}),
                          .key = u"name"_s});
        if (!m_type.executedBy.isEmpty())
            write(say(u"executedBy"_s, {{u"who"_s, allOf(names(u"executed_by"_s, m_type.executedBy))}}));
        QStringList variants;
        for (const auto &variant : m_type.variants)
            variants << variant.name.in(m_language);
        if (!variants.isEmpty())
            write(say(u"variants"_s, {{u"variants"_s, oneOf(variants)}}));
        QStringList phases;
        for (const auto &phase : m_type.phases)
            phases << phase.name.in(m_language);
        if (!phases.isEmpty())
            write(say(u"phases"_s, {{u"phases"_s, allOf(phases)}}));
        for (const auto &legal : m_type.legal)
            write(LeafletLine{.text = say(u"legal"_s, {{u"basis"_s, legal.text.in(m_language)}}),
                              .confidence = legal.confidence});
    }

    void who()
    {
        begin(u"who"_s);
        const auto &principals = m_type.principals;
        const auto about = [&](const QString &key, const QString &code, const QStringList &who) {
            if (!who.isEmpty())
                write(LeafletLine{.text = sayFor(key, code, {{u"who"_s, anyPrincipal(who)}}), .key = u"who/"_s + key});
        };
        about(u"decides"_s, m_type.initialDecisions.value(0), principals.decides);
        about(u"followsUp"_s, {}, principals.followsUp);
        about(u"canAct"_s, {}, principals.canAct);
        about(u"mayRequest"_s, {}, principals.mayRequest);
        QStringList parties;
        for (const auto &party : m_type.parties)
            parties << partyText(party);
        if (!parties.isEmpty())
            write(say(u"parties"_s, {{u"parties"_s, allOf(parties)}}));
    }

    QString partyText(const PartyRule &party) const
    {
        const auto role = name(u"role"_s, party.role);
        const auto counted = [&](const QString &key, int count) {
            return say(key, {{u"role"_s, role}, {u"count"_s, count}});
        };
        if (party.minimum == party.maximum)
            return counted(u"party.exactly"_s, party.minimum);
        if (party.maximum < 0)
            return party.minimum > 0 ? counted(u"party.atLeast"_s, party.minimum) : counted(u"party.any"_s, 0);
        if (party.minimum == 0)
            return counted(u"party.atMost"_s, party.maximum);
        return say(u"party.between"_s, {{u"role"_s, role}, {u"least"_s, party.minimum}, {u"most"_s, party.maximum}});
    }

    void decisions()
    {
        begin(u"decisions"_s);
        QStringList first;
        for (const auto &code : m_type.initialDecisions)
            first << say(u"quoted"_s, {{u"name"_s, name(u"decision"_s, code)}});
        if (!first.isEmpty())
            write(say(u"begins"_s, {{u"decision"_s, oneOf(first)}}));
        QStringList later;
        for (const auto &code : m_type.decisions)
            if (!m_type.initialDecisions.contains(code))
                later << name(u"decision"_s, code);
        list(say(u"decisions"_s), later);
    }

    void measure()
    {
        const auto &measure = m_type.measure;
        const bool hours = measure.unit == TypeMeasure::Unit::Hours;
        const auto source = m_type.source.value("measure"_L1).toObject();
        LeafletLine line{.confidence = source.value("confidence"_L1).toString(),
                         .note = measure.note.in(m_language),
                         .key = u"measure"_s};
        if (measure.unit == TypeMeasure::Unit::None) {
            line.text = std::exchange(line.note, {});
        } else if (measure.minimum.isEmpty() && measure.maximum.isEmpty()) {
            line.text = say(u"given"_s);
        } else {
            const auto key = hours ? u"hours"_s : measure.name.isEmpty() ? u"length"_s : u"lengthNamed"_s;
            line.text = say(key, {{u"name"_s, measure.name.in(m_language)},
                                  {u"length"_s, between(measure.minimum, measure.maximum, hours)}});
        }
        write(line);
        const auto sources = source.value("limits"_L1).toArray();
        for (qsizetype i = 0; i < measure.limits.size(); ++i) {
            const auto &limit = measure.limits[i];
            bool number = false;
            (limit.maximum.isEmpty() ? limit.minimum : limit.maximum).toInt(&number);
            // A bare number is a count of what the limit is called; else it is told by its case.
            const auto what = limit.when.isEmpty() || (number && !hours) ? name(u"measure_limit"_s, limit.code)
                                                                         : name(u"limit_case"_s, limit.when);
            write(LeafletLine{.text = say(u"limit"_s, {{u"case"_s, capital(what)},
                                                       {u"length"_s, between(limit.minimum, limit.maximum, hours)}}),
                              .confidence = sources[i]["confidence"_L1].toString(),
                              .key = u"limit/"_s + limit.code + u'/' + limit.when});
        }
        if (measure.renewable)
            write(say(u"renewable"_s));
        if (m_type.dailyMaximumMinutes > 0) {
            const auto hoursOf = m_type.source.value("hours"_L1)["confidence"_L1].toString();
            write(LeafletLine{
                .text = say(u"daily"_s,
                            {{u"length"_s, durationText({.hours = m_type.dailyMaximumMinutes / 60}, m_language)}}),
                .confidence = hoursOf});
        }
    }

    void terms()
    {
        begin(u"terms"_s);
        measure();
        QStringList rolled;
        for (const auto &term : m_type.terms) {
            auto note = term.note.in(m_language);
            if (!term.maximumProlongation.isEmpty() && !term.prolongableBy.isEmpty()) {
                const auto prolonged = say(u"prolongMost"_s, {{u"who"_s, principal(term.prolongableBy)},
                                                              {u"length"_s, lengthOf(term.maximumProlongation)}});
                note = (note + u' ' + capital(prolonged)).trimmed();
            }
            write(LeafletLine{.text = term.sentence.in(m_language),
                              .article = term.article.in(m_language),
                              .confidence = term.confidence,
                              .note = note,
                              .key = u"term/"_s + term.code});
            if (term.roll)
                rolled << term.name.in(m_language);
        }
        if (m_type.terms.isEmpty())
            write(say(u"noTerms"_s));
        if (!rolled.isEmpty())
            write(LeafletLine{.text = say(u"rolled"_s, {{u"terms"_s, allOf(rolled)}}),
                              .article = say(u"rolled.article"_s)});
    }

    // The sentence of a condition, the places that a decision fills named: "… begeleiding bij (dienst)."
    QString conditionSentence(const QString &code) const
    {
        static const QRegularExpression place(u"\\{([A-Za-z_]+)\\}"_s);
        static const QRegularExpression letter(u"\\p{L}"_s);
        const auto *condition = m_catalogue.item(u"condition"_s, code);
        if (!condition)
            return code;
        auto text = Label::fromJson(condition->members.value("text"_L1).toObject()).in(m_language);
        if (!QString(text).remove(place).contains(letter))
            return condition->name.in(m_language);
        for (const auto &input : conditionInputs(*condition))
            text.replace(u'{' + input.code + u'}', u'(' + input.name.in(m_language) + u')');
        return text;
    }

    void conditions()
    {
        begin(u"conditions"_s);
        QStringList general;
        for (const auto &code : m_type.generalConditions)
            general << conditionSentence(code);
        list(say(u"general"_s), general);
        list(say(u"special"_s), names(u"condition"_s, m_type.specialConditions));
        if (general.isEmpty() && m_type.specialConditions.isEmpty())
            return write(say(u"noConditions"_s));
        const auto start = u"start."_s + m_type.conditionStartState;
        if (hasSentence(u"leaflet."_s + start))
            write(say(start));
    }

    // By which media, and only in person where the law says why.
    LeafletLine contactLine(const QString &key, const ContactNeed &need) const
    {
        LeafletLine line;
        QStringList by;
        const auto *every = m_catalogue.list(u"medium"_s);
        const auto everyMedium = every ? every->items.size() : 0;
        if (const auto *contact = m_catalogue.item(u"contact"_s, need.kind)) {
            QStringList media;
            for (const auto &code : contact->members.value("media"_L1).toArray())
                media << name(u"medium"_s, code.toString());
            line.note = Label::fromJson(contact->members.value("rule"_L1).toObject()).in(m_language);
            line.confidence = contact->members.value("confidence"_L1).toString();
            if (!line.note.isEmpty() && media.size() == 1)
                by << say(u"onlyMedium"_s, {{u"medium"_s, media.first()}});
            else if (media.size() > 1 && media.size() < everyMedium)
                by << oneOf(media);
        }
        const auto needs = u"needs."_s + need.needs;
        if (hasSentence(u"leaflet."_s + needs))
            by << say(needs);
        auto text = name(u"contact"_s, need.kind);
        if (!need.per.isEmpty())
            text = sayFor(u"each"_s, need.per, {{u"contact"_s, text}, {u"role"_s, name(u"role"_s, need.per)}});
        for (const auto &more : std::as_const(by))
            text = say(u"andBy"_s, {{u"name"_s, text}, {u"more"_s, more}});
        line.text = say(key, {{u"contact"_s, text}});
        return line;
    }

    QString with(const QString &text, const QString &more) const
    {
        return say(u"itemSuffix"_s, {{u"name"_s, text}, {u"more"_s, more}});
    }

    void contacts()
    {
        begin(u"contacts"_s);
        for (const auto &need : m_type.requiredContacts)
            write(contactLine(u"required"_s, need));
        if (m_type.requiredContacts.isEmpty())
            write(say(u"noContacts"_s));
        for (const auto &need : m_type.usualContacts)
            write(contactLine(u"usual"_s, need));
        if (const auto every = readDuration(m_type.rhythm); every)
            write(LeafletLine{.text = say(u"rhythm"_s, {{u"rhythm"_s, rhythmText(*every, m_language)}}),
                              .confidence = m_type.source.value("contacts"_L1)["rhythm"_L1]["confidence"_L1].toString(),
                              .note = m_type.rhythmNote.in(m_language)});
    }

    void reports()
    {
        begin(u"reports"_s);
        for (const auto &rule : m_type.reports) {
            const auto key = u"leaflet.report."_s + rule.kind;
            QJsonObject places{
                {u"who"_s, principal(rule.to)},
                {u"report"_s, hasSentence(key) ? sentence(key, m_language) : name(u"report"_s, rule.kind)}};
            LeafletLine line{.confidence = rule.confidence, .note = rule.note.in(m_language)};
            if (const auto *term = m_type.term(rule.term)) {
                places.insert(u"term"_s, term->name.in(m_language));
                line.article = term->article.in(m_language);
                line.text = say(u"receives.term"_s, places);
            } else {
                line.text = sayFor(u"receives"_s, rule.when, places);
            }
            if (!rule.copy.isEmpty())
                line.text = capital(line.text) + u' ' + capital(say(u"copy"_s, {{u"who"_s, principal(rule.copy)}}));
            write(line);
        }
        if (m_type.reports.isEmpty())
            write(say(u"noReports"_s));
    }

    void signalling()
    {
        begin(u"signals"_s);
        QStringList items;
        for (const auto &trigger : m_type.signalTriggers) {
            auto text = name(u"signal_trigger"_s, trigger.code);
            if (!trigger.afterOutcome.isEmpty())
                text =
                    with(text, say(u"offered"_s, {{u"count"_s, trigger.afterCount},
                                                  {u"outcome"_s, name(u"contact_outcome"_s, trigger.afterOutcome)}}));
            else if (trigger.afterAbsences > 0)
                text = with(text, say(u"offeredAbsence"_s, {{u"count"_s, trigger.afterAbsences}}));
            items << text;
        }
        list(say(u"signals"_s), items);
        if (items.isEmpty())
            write(say(u"noSignals"_s));
    }

    void outcomes()
    {
        begin(u"outcomes"_s);
        list(say(u"outcomes"_s), names(u"outcome"_s, m_type.outcomes));
    }

    void counted()
    {
        begin(u"counted"_s);
        write(say(u"group"_s, {{u"group"_s, name(u"statistics_group"_s, m_type.statisticsGroup)}}));
        list(say(u"counted"_s), names(u"statistic"_s, m_type.statistics));
        QStringList fields;
        for (const auto &field : m_type.fields)
            if (field.counted)
                fields << field.name.in(m_language);
        if (!fields.isEmpty())
            write(say(u"countedToo"_s, {{u"fields"_s, allOf(fields)}}));
    }

    void kept()
    {
        begin(u"kept"_s);
        if (m_type.retentionYears <= 0)
            return write(say(u"keptUnknown"_s));
        write(LeafletLine{
            .text = say(u"kept"_s, {{u"length"_s, durationText({.years = m_type.retentionYears}, m_language)}}),
            .confidence = m_type.source.value("retention"_L1)["confidence"_L1].toString()});
    }

    void transition()
    {
        if (!m_type.source.contains("transition"_L1))
            return;
        begin(u"transition"_s);
        write(LeafletLine{.text = say(u"transition."_s + transitionCode(m_type.transition.applies)),
                          .article = m_type.transition.article.in(m_language),
                          .key = u"transition"_s});
        for (const auto &one : m_type.transition.replaces)
            write(LeafletLine{.text = say(u"transition."_s + (one.to.isEmpty() ? u"gone"_s : u"replaced"_s),
                                          {{u"from"_s, name(one.list, one.from)}, {u"to"_s, name(one.list, one.to)}}),
                              .item = true,
                              .key = u"transition/"_s + one.list + u'/' + one.from});
    }

    const Catalogue &m_catalogue;
    const DossierType &m_type;
    Language m_language;
    QList<LeafletSection> m_sections{};
};

} // namespace

Leaflet leaflet(const Catalogue &catalogue, const DossierType &type, Language language)
{
    auto sections = Writer(catalogue, type, language).sections();
    sections.removeIf([](const LeafletSection &section) { return section.lines.isEmpty(); });
    return {.title = capital(type.name.in(language)), .version = versionText(type, language), .sections = sections};
}

QString versionText(const DossierType &type, Language language)
{
    const auto &validity = type.validity;
    const bool from = validity.from.isValid();
    const bool until = validity.until.isValid();
    const auto mended = type.mended.isEmpty() ? QString()
                                              : sentence(u"leaflet.mended"_s, language,
                                                         {{u"date"_s, type.mended.last().toString(Qt::ISODate)}});
    return sentence(from && until ? u"leaflet.sinceUntil"_s
                    : from        ? u"leaflet.since"_s
                    : until       ? u"leaflet.until"_s
                                  : u"leaflet.open"_s,
                    language,
                    {{u"version"_s, type.version},
                     {u"from"_s, validity.from.toString(Qt::ISODate)},
                     {u"until"_s, validity.until.toString(Qt::ISODate)}}) +
           mended;
}

QString confidenceText(const Confidence &confidence, Language language)
{
    return confidence.isEmpty() ? QString() : sentence(u"leaflet.confidence."_s + confidence, language);
}

QJsonObject toJson(const Leaflet &leaflet)
{
    QJsonArray sections;
    for (const auto &section : leaflet.sections) {
        QJsonArray lines;
        for (const auto &line : section.lines)
            lines << QJsonObject{{u"text"_s, line.text},
                                 {u"article"_s, line.article},
                                 {u"confidence"_s, line.confidence},
                                 {u"note"_s, line.note},
                                 {u"item"_s, line.item}};
        sections << QJsonObject{{u"code"_s, section.code}, {u"heading"_s, section.heading}, {u"lines"_s, lines}};
    }
    return {{u"title"_s, leaflet.title}, {u"version"_s, leaflet.version}, {u"sections"_s, sections}};
}

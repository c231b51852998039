// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/typereader.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/jsonreader.h"
#include "core/deadline/offset.h"

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

// Reads one type; keeps the catalogue at hand for the codes.
class TypeReader
{
public:
    TypeReader(const Catalogue &catalogue, QList<Problem> &findings) : m_catalogue(catalogue), m_findings(findings) {}

    DossierType read(const QJsonObject &body)
    {
        DossierType type;
        type.source = body;
        JsonReader reader(body, {}, m_findings);
        reader.any("$schema");
        reader.any("kind");
        type.code = reader.code("code", Need::Required);
        type.version = reader.integer("version", 1, 1, 9999);
        readBounds(reader, type);
        type.name = reader.label("name", Need::Required);
        type.shortName = reader.label("short", Need::Required);
        type.family = codeOf(reader, "family", "family", Need::Required);
        type.statisticsGroup = codeOf(reader, "statisticsGroup", "statistics_group", Need::Required);
        type.executedBy = codesOf(reader, "executedBy", "executed_by");
        for (const auto &[object, place] : each(reader, "variants")) {
            JsonReader entry(object, place, m_findings);
            type.variants << TypeVariant{.code = entry.code("code", Need::Required),
                                         .name = entry.label("name", Need::Required),
                                         .shortName = entry.label("short", Need::Required)};
        }
        for (const auto &[object, place] : each(reader, "legal")) {
            JsonReader entry(object, place, m_findings);
            entry.any("reference");
            type.legal << LegalBasis{.text = entry.label("text", Need::Required),
                                     .confidence = confidence(entry),
                                     .sources = entry.texts("sources")};
        }
        reader.any("changes");
        readPrincipals(reader, type);
        type.decisions = codesOf(reader, "decisions", "decision");
        type.initialDecisions = codesOf(reader, "initialDecisions", "decision");
        for (const auto &decision : std::as_const(type.initialDecisions))
            if (!type.decisions.contains(decision))
                unknown(reader.placeOf("initialDecisions"), decision, u"decisions"_s);
        readMeasure(reader, type);
        if (reader.has("hours")) {
            JsonReader hours(reader.object("hours"), reader.placeOf("hours"), m_findings);
            type.dailyMaximumMinutes = hours.integer("dailyMaxMinutes", 0, 0, 24 * 60);
            confidence(hours);
        } else {
            reader.any("hours");
        }
        for (const auto &[object, place] : each(reader, "terms"))
            type.terms << readTerm(object, place, type);
        readConditions(reader, type);
        readContacts(reader, type);
        readReports(reader, type);
        for (const auto &[object, place] : each(reader, "signalTriggers")) {
            JsonReader entry(object, place, m_findings);
            SignalTrigger trigger{.code = codeOf(entry, "code", "signal_trigger", Need::Required)};
            if (entry.has("offerAfter")) {
                JsonReader after(entry.object("offerAfter"), entry.placeOf("offerAfter"), m_findings);
                trigger.afterOutcome = codeOf(after, "outcome", "contact_outcome");
                trigger.afterCount = after.integer("count", 0, 0, 99);
                trigger.afterAbsences = after.integer("absence", 0, 0, 99);
            } else {
                entry.any("offerAfter");
            }
            type.signalTriggers << trigger;
        }
        type.outcomes = codesOf(reader, "outcomes", "outcome");
        type.statistics = codesOf(reader, "statistics", "statistic");
        for (const auto &[object, place] : each(reader, "parties")) {
            JsonReader entry(object, place, m_findings);
            PartyRule party{.role = codeOf(entry, "role", "role", Need::Required),
                            .minimum = entry.integer("min", 0, 0, 999)};
            party.maximum = entry.has("max") ? entry.integer("max", -1, 0, 999) : (entry.any("max"), -1);
            type.parties << party;
        }
        type.otherRoles = codesOf(reader, "others", "role");
        for (const auto &[object, place] : each(reader, "fields"))
            type.fields << readField(object, place);
        for (const auto &[object, place] : each(reader, "phases")) {
            JsonReader entry(object, place, m_findings);
            type.phases << FieldChoice{.code = entry.code("code", Need::Required),
                                       .name = entry.label("name", Need::Required)};
        }
        if (reader.has("intake")) {
            JsonReader intake(reader.object("intake"), reader.placeOf("intake"), m_findings);
            type.intakeEvents = codesOf(intake, "events", "event");
        } else {
            reader.any("intake");
        }
        for (const auto &[object, place] : each(reader, "needed")) {
            JsonReader entry(object, place, m_findings);
            type.needed << NeededItem{.what = entry.code("what", Need::Required),
                                      .from = codeOf(entry, "from", "debtor", Need::Required)};
        }
        if (reader.has("access")) {
            JsonReader access(reader.object("access"), reader.placeOf("access"), m_findings);
            type.accessGroup = access.code("group", Need::Required);
        } else {
            reader.any("access");
        }
        readTransition(reader, type);
        const auto mended = reader.texts("mended");
        for (qsizetype i = 0; i < mended.size(); ++i) {
            type.mended << QDate::fromString(mended[i], Qt::ISODate);
            if (!type.mended.last().isValid())
                unknown(reader.placeOf("mended", i), mended[i], u"yyyy-MM-dd"_s);
        }
        if (reader.has("retention")) {
            JsonReader retention(reader.object("retention"), reader.placeOf("retention"), m_findings);
            retention.any("from");
            retention.any("note");
            type.retentionYears = retention.integer("years", 0, 0, 200);
            confidence(retention);
        } else {
            reader.any("retention");
        }
        type.weight = reader.real("weight", 1);
        reader.any("weightConfidence");
        reader.any("notes");
        return type;
    }

private:
    QList<std::pair<QJsonObject, QString>> each(JsonReader &reader, const char *member)
    {
        QList<std::pair<QJsonObject, QString>> entries;
        const auto objects = reader.objects(member);
        for (qsizetype i = 0; i < objects.size(); ++i)
            entries << std::pair{objects[i], reader.placeOf(member, i)};
        return entries;
    }

    void unknown(const QString &place, const QString &code, const QString &list)
    {
        m_findings << Problem{Problem::Kind::Input,
                              u"catalogue.unknownCode"_s,
                              {{u"place"_s, place}, {u"code"_s, code}, {u"list"_s, list}},
                              {}};
    }

    QString codeOf(JsonReader &reader, const char *member, const char *list, Need need = Need::Optional)
    {
        const auto code = reader.code(member, need);
        if (!code.isEmpty() && !m_catalogue.item(QString::fromLatin1(list), code))
            unknown(reader.placeOf(member), code, QString::fromLatin1(list));
        return code;
    }

    QStringList codesOf(JsonReader &reader, const char *member, const char *list)
    {
        const auto codes = reader.texts(member);
        for (qsizetype i = 0; i < codes.size(); ++i)
            if (!m_catalogue.item(QString::fromLatin1(list), codes[i]))
                unknown(reader.placeOf(member, i), codes[i], QString::fromLatin1(list));
        return codes;
    }

    Confidence confidence(JsonReader &reader)
    {
        const auto text = reader.text("confidence");
        if (!text.isEmpty() && !QStringList{u"S"_s, u"L"_s, u"C"_s, u"D"_s}.contains(text))
            unknown(reader.placeOf("confidence"), text, u"S, L, C, D"_s);
        return text;
    }

    Label optionalLabel(JsonReader &reader, const char *member)
    {
        if (!reader.has(member)) {
            reader.any(member);
            return {};
        }
        // A note may be one text or a text per language.
        if (const auto value = reader.any(member); value.isString()) {
            Label label;
            label.texts.fill(value.toString());
            return label;
        }
        return reader.label(member);
    }

    QDate bound(JsonReader &reader, const char *member, QString &parameter)
    {
        const auto value = reader.any(member);
        if (value.isObject()) {
            parameter = value.toObject().value("parameter"_L1).toString();
            if (m_catalogue.parameter(parameter).isUndefined() || m_catalogue.parameter(parameter).isNull())
                unknown(reader.placeOf(member) + u".parameter"_s, parameter, u"parameters"_s);
            return m_catalogue.dateParameter(parameter);
        }
        return reader.date(member);
    }

    void readBounds(JsonReader &reader, DossierType &type)
    {
        if (!reader.has("validity")) {
            reader.any("validity");
            return;
        }
        JsonReader bounds(reader.object("validity"), reader.placeOf("validity"), m_findings);
        type.validity.from = bound(bounds, "from", type.validFromParameter);
        type.validity.until = bound(bounds, "until", type.validUntilParameter);
        if (type.validity.from.isValid() && type.validity.until.isValid() && type.validity.until <= type.validity.from)
            reader.finding(u"catalogue.emptyValidity"_s, reader.placeOf("validity"));
    }

    void readPrincipals(JsonReader &reader, DossierType &type)
    {
        JsonReader entry(reader.object("principals", Need::Required), reader.placeOf("principals"), m_findings);
        type.principals = {.decides = codesOf(entry, "decides", "principal"),
                           .followsUp = codesOf(entry, "followsUp", "principal"),
                           .canAct = codesOf(entry, "canAct", "principal"),
                           .mayRequest = codesOf(entry, "mayRequest", "principal")};
        if (type.principals.decides.isEmpty())
            reader.finding(u"catalogue.missing"_s, entry.placeOf("decides"));
    }

    void readMeasure(JsonReader &reader, DossierType &type)
    {
        if (!reader.has("measure")) {
            reader.any("measure");
            return;
        }
        JsonReader entry(reader.object("measure"), reader.placeOf("measure"), m_findings);
        const auto unit = entry.text("unit", Need::Required);
        if (!QStringList{u"TIME"_s, u"HOURS"_s, u"NONE"_s}.contains(unit))
            unknown(entry.placeOf("unit"), unit, u"TIME, HOURS, NONE"_s);
        type.measure.unit = unit == u"TIME"_s    ? TypeMeasure::Unit::Time
                            : unit == u"HOURS"_s ? TypeMeasure::Unit::Hours
                                                 : TypeMeasure::Unit::None;
        type.measure.minimum = number(entry, "min", unit);
        type.measure.maximum = number(entry, "max", unit);
        type.measure.asked = entry.boolean("asked");
        type.measure.renewable = entry.boolean("renewable");
        for (const auto &[object, place] : each(entry, "limits")) {
            JsonReader limit(object, place, m_findings);
            const auto anyText = [](const QJsonValue &value) {
                return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
            };
            type.measure.limits << MeasureLimit{.code = limit.text("code", Need::Required),
                                                .when = anyText(limit.any("when")),
                                                .minimum = anyText(limit.any("min")),
                                                .maximum = anyText(limit.any("max"))};
            limit.any("note");
            limit.any("name");
            confidence(limit);
            limit.any("sources");
        }
        type.measure.name = optionalLabel(entry, "name");
        type.measure.note = optionalLabel(entry, "note");
        confidence(entry);
        entry.any("sources");
    }

    QString number(JsonReader &entry, const char *member, const QString &unit)
    {
        const auto value = entry.any(member);
        const auto text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
        if (!text.isEmpty() && unit == u"TIME"_s && !readDuration(text))
            entry.finding(u"catalogue.badDuration"_s, entry.placeOf(member), {{u"duration"_s, text}});
        return text;
    }

    TermRule readTerm(const QJsonObject &object, const QString &place, const DossierType &type)
    {
        JsonReader entry(object, place, m_findings);
        TermRule term{.code = entry.code("code", Need::Required)};
        if (type.term(term.code))
            entry.finding(u"catalogue.doubleCode"_s, entry.placeOf("code"), {{u"code"_s, term.code}});
        term.name = entry.label("name", Need::Required);
        term.sentence = entry.label("sentence", Need::Required);
        term.from = codesOf(entry, "from", "event");
        if (term.from.isEmpty())
            entry.finding(u"catalogue.missing"_s, entry.placeOf("from"));
        term.of = entry.texts("of");
        for (qsizetype i = 0; i < term.of.size(); ++i)
            if (!m_catalogue.item(u"decision"_s, term.of[i]) && !m_catalogue.item(u"report"_s, term.of[i]) &&
                !m_catalogue.item(u"incident"_s, term.of[i]))
                unknown(entry.placeOf("of", i), term.of[i], u"decision, report, incident"_s);
        term.onlyAfter = codesOf(entry, "onlyAfter", "decision");
        term.offset = entry.text("offset", Need::Required);
        if (const auto offset = readOffset(term.offset); !term.offset.isEmpty() && !offset)
            entry.finding(u"catalogue.badOffset"_s, entry.placeOf("offset"), {{u"offset"_s, term.offset}});
        term.kind = codeOf(entry, "kind", "term_kind", Need::Required);
        term.roll = entry.boolean("roll");
        if (term.roll && term.kind == u"END"_s)
            entry.finding(u"catalogue.endNeverRolls"_s, entry.placeOf("roll"));
        term.actor = codeOf(entry, "actor", "actor", Need::Required);
        term.endsMeasure = entry.boolean("endsMeasure");
        if (entry.has("fulfilledBy")) {
            JsonReader by(entry.object("fulfilledBy"), entry.placeOf("fulfilledBy"), m_findings);
            term.fulfilledBy = {.reports = codesOf(by, "report", "report"),
                                .contacts = codesOf(by, "contact", "contact"),
                                .events = codesOf(by, "event", "event")};
        } else {
            entry.any("fulfilledBy");
        }
        term.prolongableBy = codeOf(entry, "prolongableBy", "principal");
        term.maximumProlongation = entry.text("maxProlongation");
        if (!term.maximumProlongation.isEmpty() && !readDuration(term.maximumProlongation))
            entry.finding(u"catalogue.badDuration"_s, entry.placeOf("maxProlongation"),
                          {{u"duration"_s, term.maximumProlongation}});
        term.soonDays = entry.integer("soonDays", 7, 0, 366);
        term.article = optionalLabel(entry, "article");
        term.note = optionalLabel(entry, "note");
        term.confidence = confidence(entry);
        term.sources = entry.texts("sources");
        return term;
    }

    void readConditions(JsonReader &reader, DossierType &type)
    {
        if (!reader.has("conditions")) {
            reader.any("conditions");
            return;
        }
        JsonReader entry(reader.object("conditions"), reader.placeOf("conditions"), m_findings);
        type.generalConditions = codesOf(entry, "general", "condition");
        type.specialConditions = codesOf(entry, "special", "condition");
        if (const auto state = codeOf(entry, "startState", "condition_state"); !state.isEmpty())
            type.conditionStartState = state;
    }

    QList<ContactNeed> readNeeds(JsonReader &reader, const char *member)
    {
        QList<ContactNeed> needs;
        for (const auto &[object, place] : each(reader, member)) {
            JsonReader entry(object, place, m_findings);
            needs << ContactNeed{.kind = codeOf(entry, "kind", "contact", Need::Required),
                                 .per = codeOf(entry, "per", "role"),
                                 .needs = entry.code("needs")};
        }
        return needs;
    }

    void readContacts(JsonReader &reader, DossierType &type)
    {
        if (!reader.has("contacts")) {
            reader.any("contacts");
            return;
        }
        JsonReader entry(reader.object("contacts"), reader.placeOf("contacts"), m_findings);
        type.requiredContacts = readNeeds(entry, "required");
        type.usualContacts = readNeeds(entry, "usual");
        if (entry.has("rhythm")) {
            JsonReader rhythm(entry.object("rhythm"), entry.placeOf("rhythm"), m_findings);
            type.rhythm = rhythm.text("every", Need::Required);
            if (!type.rhythm.isEmpty() && !readDuration(type.rhythm))
                rhythm.finding(u"catalogue.badDuration"_s, rhythm.placeOf("every"), {{u"duration"_s, type.rhythm}});
            type.rhythmNote = optionalLabel(rhythm, "note");
            confidence(rhythm);
            rhythm.any("sources");
        } else {
            entry.any("rhythm");
        }
    }

    void readReports(JsonReader &reader, DossierType &type)
    {
        for (const auto &[object, place] : each(reader, "reports")) {
            JsonReader entry(object, place, m_findings);
            ReportRule report{.kind = codeOf(entry, "kind", "report", Need::Required),
                              .term = entry.code("term"),
                              .when = entry.code("when")};
            if (!report.term.isEmpty() && !type.term(report.term))
                unknown(entry.placeOf("term"), report.term, u"terms"_s);
            report.to = entry.code("to", Need::Required);
            if (!report.to.isEmpty() && report.to != u"PRINCIPAL_OF_MANDATE"_s &&
                !m_catalogue.item(u"principal"_s, report.to))
                unknown(entry.placeOf("to"), report.to, u"principal"_s);
            report.copy = codeOf(entry, "copy", "principal");
            report.note = optionalLabel(entry, "note");
            report.confidence = confidence(entry);
            entry.any("sources");
            type.reports << report;
        }
    }

    void readTransition(JsonReader &reader, DossierType &type)
    {
        if (!reader.has("transition")) {
            reader.any("transition");
            return;
        }
        JsonReader entry(reader.object("transition"), reader.placeOf("transition"), m_findings);
        const auto applies = entry.text("applies", Need::Required);
        if (applies == u"ALL_RUNNING"_s)
            type.transition.applies = TypeTransition::Applies::AllRunning;
        else if (applies == u"BY_CHOICE"_s)
            type.transition.applies = TypeTransition::Applies::ByChoice;
        else if (applies != u"NEW_DECISIONS"_s)
            unknown(entry.placeOf("applies"), applies, u"NEW_DECISIONS, ALL_RUNNING, BY_CHOICE"_s);
        type.transition.article = optionalLabel(entry, "article");
        for (const auto &[object, place] : each(entry, "replaces")) {
            JsonReader one(object, place, m_findings);
            Replacement replacement{.list = one.text("list", Need::Required)};
            const bool condition = replacement.list == u"condition"_s;
            if (!condition && replacement.list != u"principal"_s)
                unknown(one.placeOf("list"), replacement.list, u"condition, principal"_s);
            const auto *list = condition ? "condition" : "principal";
            replacement.from = codeOf(one, "from", list, Need::Required);
            replacement.to = one.text("to");
            const auto &allowed =
                condition ? type.generalConditions + type.specialConditions : type.principals.followsUp;
            if (!replacement.to.isEmpty() && !allowed.contains(replacement.to))
                unknown(one.placeOf("to"), replacement.to, condition ? u"conditions"_s : u"followsUp"_s);
            type.transition.replaces << replacement;
        }
    }

    FieldRule readField(const QJsonObject &object, const QString &place)
    {
        JsonReader entry(object, place, m_findings);
        FieldRule field{.code = entry.code("code", Need::Required), .name = entry.label("name", Need::Required)};
        field.type = entry.text("type", Need::Required);
        if (!QStringList{u"text"_s, u"date"_s, u"minutes"_s, u"money"_s, u"bool"_s, u"choice"_s, u"number"_s}.contains(
                field.type))
            unknown(entry.placeOf("type"), field.type, u"text, date, minutes, money, bool, choice, number"_s);
        for (const auto &[choice, choicePlace] : each(entry, "choices")) {
            JsonReader one(choice, choicePlace, m_findings);
            field.choices << FieldChoice{.code = one.code("code", Need::Required),
                                         .name = one.label("name", Need::Required)};
        }
        field.neededBefore = entry.texts("neededBefore");
        field.counted = entry.boolean("counted");
        entry.any("note");
        return field;
    }

    const Catalogue &m_catalogue;
    QList<Problem> &m_findings;
};

} // namespace

DossierType readDossierType(const QJsonObject &body, const Catalogue &catalogue, QList<Problem> &findings)
{
    return TypeReader(catalogue, findings).read(body);
}

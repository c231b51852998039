// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/quality.h"

#include "core/base/sentence.h"
#include "core/report/template.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

struct Standard
{
    const char *code;
    const char *table;  // whose column it is
    const char *column; // as SQL
    const char *where;  // rows that could have it, beside those of the type
    const char *group;  // of the journal, when the column is not a group of its own
    const char *fact;   // in templates
    QStringList indicators;
};

// Fields every type has. What they are called stands in resources/text ("figures.field.duration").
const QList<Standard> &standardFields()
{
    static const QList<Standard> fields{
        {"variant", "dossier", "variant", "1", "type", "dossier.variant", {}},
        {"phase", "dossier", "phase", "1", "phase", "", {u"PHASE"_s}},
        {"receivedOn",
         "dossier",
         "received_on",
         "1",
         "received_on",
         "dossier.receivedOn",
         {u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"LEAD_RECEIPT_TO_JA"_s, u"DURATION"_s}},
        {"duration", "dossier", "duration", "1", "measure", "dossier.duration", {}},
        {"hours", "dossier", "hours_imposed", "1", "measure", "hours.imposed", {u"HOURS_IMPOSED"_s}},
        {"language", "dossier", "language", "1", "language", "", {}},
        {"team", "dossier", "team", "1", "assistant", "", {}},
        {"outcome",
         "dossier",
         "outcome",
         "state = 'CLOSED'",
         "closing",
         "",
         {u"CLOSED_BY_OUTCOME"_s, u"SUCCESS_RATE"_s}},
        {"decidedBy",
         "dossier_principal",
         "principal",
         "part = 'DECIDES'",
         "principal",
         "decision.principal",
         {u"BY_PRINCIPAL"_s}},
        {"court", "dossier_principal", "court", "part = 'DECIDES'", "principal", "decision.court", {}},
        {"reference", "dossier_principal", "reference", "part = 'DECIDES'", "principal", "dossier.reference", {}},
        {"summary", "decision", "summary", "1", "decision", "decision.summary", {}},
    };
    return fields;
}

// Which kinds of report or letter of the type print which fact.
QHash<QString, QStringList> printedFacts(const Catalogue &catalogue, const DossierType &type)
{
    QHash<QString, QStringList> printed;
    for (const auto &rule : type.reports)
        if (const auto text = reportTemplate(catalogue, type.code, rule.kind, u"nl"_s))
            for (const auto &part : text->split(u"{{"_s).mid(1)) {
                auto fact = part.section(u"}}"_s, 0, 0);
                while (fact.startsWith(u'?') || fact.startsWith(u'#') || fact.startsWith(u'/'))
                    fact.remove(0, 1);
                if (!printed[fact].contains(rule.kind))
                    printed[fact] << rule.kind;
            }
    return printed;
}

class Survey
{
public:
    Survey(const Database &database, const Catalogue &catalogue, const DossierType &type, Language language)
        : m_database(database),
          m_catalogue(catalogue),
          m_type(type),
          m_language(language),
          m_printed(printedFacts(catalogue, type))
    {
    }

    QList<FieldQuality> take()
    {
        m_dossiers = number("SELECT count(*) FROM dossier WHERE type = ? AND deleted = 0 AND state <> 'CANCELLED'");
        for (const auto &field : standardFields())
            standard(field);
        for (const auto &party : m_type.parties)
            if (party.minimum == 0 || party.maximum != party.minimum)
                partyOf(party.role);
        for (const auto &role : m_type.otherRoles)
            partyOf(role);
        for (const auto &field : m_type.fields)
            own(field);
        conditionsOf();
        return m_found;
    }

private:
    int number(const QByteArray &sql, const QVariantList &more = {}) const
    {
        auto query = m_database.queryText(sql, QVariantList{m_type.code} + more);
        return query.next() ? query.integer(0) : 0;
    }

    // Changed after it was filled in: the journal knows a value before that was not empty.
    int changedRows(const QByteArray &table, const QByteArray &column, const QByteArray &group,
                    const QByteArray &rows) const
    {
        const QByteArray place = "'$." + column + "'";
        return number("SELECT count(DISTINCT journal.row) FROM journal JOIN (" + rows +
                      ") found ON found.id = journal.row WHERE journal.tbl = '" + table + "' AND journal.grp = '" +
                      group + "' AND coalesce(json_extract(before, " + place + "), '') <> ''" +
                      " AND json_extract(before, " + place + ") IS NOT json_extract(after, " + place + ")");
    }

    QStringList counted(const QStringList &indicators) const
    {
        QStringList found;
        const auto *group = m_catalogue.item(u"statistics_group"_s, m_type.statisticsGroup);
        const auto *table =
            group ? m_catalogue.item(u"statistics_table"_s, group->members.value("table"_L1).toString()) : nullptr;
        const auto always = table ? table->members.value("always"_L1).toArray() : QJsonArray();
        for (const auto &indicator : indicators)
            if (m_type.statistics.contains(indicator) || always.contains(indicator))
                found << indicator;
        return found;
    }

    void standard(const Standard &field)
    {
        if ((qstrcmp(field.code, "phase") == 0 && m_type.phases.isEmpty()) ||
            (qstrcmp(field.code, "variant") == 0 && m_type.variants.isEmpty()) ||
            (qstrcmp(field.code, "duration") == 0 && m_type.measure.unit != TypeMeasure::Unit::Time) ||
            (qstrcmp(field.code, "hours") == 0 && m_type.measure.unit != TypeMeasure::Unit::Hours))
            return;
        const QByteArray table = field.table;
        const QByteArray column = field.column;
        const bool ofDossier = table == "dossier";
        const QByteArray rows = "SELECT " + table + ".id FROM " + table +
                                (ofDossier ? "" : " JOIN dossier ON dossier.id = " + table + ".dossier") +
                                " WHERE dossier.type = ? AND dossier.state <> 'CANCELLED' AND " + table +
                                ".deleted = 0 AND dossier.deleted = 0 AND " + field.where;
        const QByteArray all =
            "SELECT count(*) FROM " + table + " JOIN (" + rows + ") found ON found.id = " + table + ".id";
        m_found << FieldQuality{.kind = FieldQuality::Kind::Standard,
                                .code = QString::fromLatin1(field.code),
                                .name = sentence(u"figures.field."_s + QString::fromLatin1(field.code), m_language),
                                .asked = number(all),
                                .filled =
                                    number(all + " WHERE coalesce(" + table + '.' + column + ", '') NOT IN ('', 0)"),
                                .changed = changedRows(table, column, field.group, rows),
                                .templates = m_printed.value(QString::fromLatin1(field.fact)),
                                .indicators = counted(field.indicators)};
    }

    void partyOf(const QString &role)
    {
        static const QHash<QString, QStringList> indicators{
            {u"VICTIM"_s, {u"VICTIMS_REACHED"_s}}, {u"CHILD"_s, {u"CHILDREN"_s}}, {u"CLIENT"_s, {u"BY_AGE_SEX"_s}}};
        m_found << FieldQuality{
            .kind = FieldQuality::Kind::Party,
            .code = role,
            .name = m_catalogue.name(u"role"_s, role, m_language),
            .asked = m_dossiers,
            .filled = number("SELECT count(DISTINCT dossier.id) FROM dossier JOIN dossier_person ON "
                             "dossier_person.dossier = dossier.id AND dossier_person.deleted = 0 WHERE dossier.type = ?"
                             " AND dossier.deleted = 0 AND dossier.state <> 'CANCELLED' AND dossier_person.role = ?",
                             {role}),
            .templates = role == m_type.mainRole() ? m_printed.value(u"person.name"_s) : m_printed.value(u"people"_s),
            .indicators = counted(indicators.value(role))};
    }

    void own(const FieldRule &field)
    {
        const QByteArray rows = "SELECT dossier_field.id FROM dossier_field JOIN dossier ON dossier.id = "
                                "dossier_field.dossier WHERE dossier.type = ? AND dossier_field.deleted = 0 AND "
                                "dossier.deleted = 0 AND dossier.state <> 'CANCELLED' AND dossier_field.code = '" +
                                field.code.toLatin1() + "'";
        QStringList indicators;
        if (field.code == u"offence")
            indicators = counted({u"BY_OFFENCE"_s});
        else if (field.counted && !field.choices.isEmpty())
            indicators << u"BY_FIELD"_s;
        m_found << FieldQuality{.kind = FieldQuality::Kind::Own,
                                .code = field.code,
                                .name = field.name.in(m_language),
                                .asked = m_dossiers,
                                .filled = number("SELECT count(*) FROM dossier_field JOIN (" + rows +
                                                 ") found ON found.id = dossier_field.id WHERE value <> ''"),
                                .changed = changedRows("dossier_field", "value", "value", rows),
                                .templates = m_printed.value(u"fields."_s + field.code),
                                .indicators = indicators};
    }

    void conditionsOf()
    {
        for (const auto &code : m_type.generalConditions + m_type.specialConditions) {
            const auto *item = m_catalogue.item(u"condition"_s, code);
            const auto inputs = item ? conditionInputs(*item) : QList<ConditionInput>();
            if (inputs.isEmpty())
                continue;
            QHash<QString, int> filled;
            int imposed = 0;
            auto query = m_database.query("SELECT condition.inputs FROM condition JOIN dossier ON dossier.id = "
                                          "condition.dossier WHERE dossier.type = ? AND condition.kind = ? AND "
                                          "condition.deleted = 0 AND dossier.deleted = 0",
                                          m_type.code, code);
            while (query.next()) {
                ++imposed;
                const auto given = query.object(0);
                for (const auto &input : inputs)
                    if (const auto value = given.value(input.code);
                        !value.isUndefined() && !value.isNull() && value.toString(u"?"_s) != u"")
                        ++filled[input.code];
            }
            if (imposed == 0)
                continue; // never imposed: nothing was asked
            QHash<QString, int> changed;
            auto changes = m_database.query("SELECT old_inputs, new_inputs FROM condition_change JOIN condition ON "
                                            "condition.id = condition_change.condition JOIN dossier ON dossier.id = "
                                            "condition.dossier WHERE dossier.type = ? AND condition.kind = ? AND "
                                            "condition_change.deleted = 0",
                                            m_type.code, code);
            while (changes.next())
                for (const auto &input : inputs)
                    if (!changes.object(0).value(input.code).toString().isEmpty() &&
                        changes.object(0).value(input.code) != changes.object(1).value(input.code))
                        ++changed[input.code];
            for (const auto &input : inputs)
                m_found << FieldQuality{
                    .kind = FieldQuality::Kind::Condition,
                    .code = code + u'/' + input.code,
                    .name = item->name.in(m_language) + u": "_s + input.name.in(m_language),
                    .asked = imposed,
                    .filled = filled.value(input.code),
                    .changed = changed.value(input.code),
                    // A required input stands in the sentence of its condition, and so wherever that is printed.
                    .templates = input.required ? m_printed.value(u"text"_s) : QStringList(),
                    .indicators = {}};
        }
    }

    const Database &m_database;
    const Catalogue &m_catalogue;
    const DossierType &m_type;
    const Language m_language;
    const QHash<QString, QStringList> m_printed;
    int m_dossiers = 0;
    QList<FieldQuality> m_found{};
};

} // namespace

QList<FieldQuality> fieldQuality(const Database &database, const Catalogue &catalogue, const QString &type,
                                 Language language)
{
    // What the newest version asks, over the dossiers of every version.
    const DossierType *newest = nullptr;
    for (const auto &one : catalogue.types())
        if (one.code == type && (!newest || one.version > newest->version))
            newest = &one;
    return newest ? Survey(database, catalogue, *newest, language).take() : QList<FieldQuality>();
}

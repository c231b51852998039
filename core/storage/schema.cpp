// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/schema.h"

#include <algorithm>
#include <cstring>

const QList<TableSchema> &synchronisedTables()
{
    static const QList<TableSchema> tables{
        {"staff", false, {{"work", {"role", "team"}}, {"validity", {"from_on", "until_on"}}}},
        {"absence", false, {{"absence", {"staff", "from_on", "until_on", "stand_in"}}, {"reason", {"reason", "note"}}}},
        {"saved_filter", false, {{"choice", {"name", "shared", "criteria"}}}},
        {"person",
         false,
         {{"name", {"family_name", "given_name", "also_known_as", "sort_name", "sound"}},
          {"birth", {"birth_date", "sex"}},
          {"languages", {"language", "other_languages"}}}},
        {"person_address",
         false,
         {{"address", {"kind", "street", "number", "box", "postcode", "municipality", "country", "note"}},
          {"validity", {"from_on", "until_on"}}}},
        {"person_note", false, {{"note", {"kind", "text"}}, {"validity", {"from_on", "until_on"}}}},
        {"workplace", false, {{"validity", {"from_on", "until_on"}}}},
        {"parameter", false, {{"value", {"value", "reason"}}}},
        {"catalogue_version", false, {{"validity", {"state", "from_on", "until_on"}}}},
        {"catalogue_move", false, {{"progress", {"state", "moved"}}}},
        {"catalogue_item", false, {{"content", {"body", "from_on", "until_on"}}}},
        {"catalogue_template", false, {{"text", {"body"}}}},
        {"figure_freeze", false, {}},
        {"conflict", true, {{"decision", {"state", "resolution", "resolved_by", "resolved_on"}}}},
        {"dossier",
         false,
         {{"type", {"type", "version", "variant", "facet"}},
          {"closing", {"state", "closed_on", "outcome", "closing_note"}},
          {"measure", {"duration", "hours_imposed"}},
          {"assistant", {"assistant", "team"}}}},
        {"dossier_person", true, {{"role", {"person", "role"}}, {"validity", {"from_on", "until_on"}}}, {"note"}},
        {"dossier_principal",
         true,
         {{"principal", {"part", "principal", "court", "reference"}}, {"validity", {"from_on", "until_on"}}}},
        {"assignment", true, {{"assignment", {"staff", "from_on", "until_on", "reason"}}}},
        {"transfer", true, {{"transfer", {"from_house", "to_house", "moved_on", "reason", "note", "state"}}}},
        {"event", true, {{"event", {"kind", "subject", "at", "note"}}}},
        {"decision", true, {{"decision", {"kind", "decided_on", "principal", "court", "summary", "effect"}}}},
        {"condition",
         true,
         {{"wording", {"text", "language", "inputs"}},
          {"state", {"state", "compliance"}},
          {"validity", {"from_on", "until_on"}}}},
        {"condition_change", true, {}},
        {"evidence", true, {}},
        {"contact",
         true,
         {{"appointment", {"kind", "medium", "starts_at", "ends_at", "place", "staff", "people"}},
          {"result", {"state", "outcome", "summary", "promised", "fulfils", "proof_due"}}}},
        {"signal_choice", true, {}},
        {"pause", true, {{"pause", {"term", "from_on", "until_on", "reason"}}}},
        {"due_override", true, {{"override", {"term", "anchor", "due", "reason", "source"}}}},
        {"prolongation", true, {}},
        {"report",
         true,
         {{"sending", {"state", "sent_on", "sent_how", "frozen", "sha256", "document", "to_principal", "to_court"}},
          {"answer", {"answer_due", "answered_on", "answer"}}}},
        {"document", true, {}, {"note"}},
        {"placement", true, {{"validity", {"from_on", "until_on", "end_reason"}}, {"work", {"tasks", "roster"}}}},
        {"hours",
         true,
         {{"hours", {"worked_on", "starts_at", "ends_at", "break_minutes", "minutes"}},
          {"judgement", {"state", "decided_on", "note"}}}},
        {"payment_plan", true, {{"plan", {"total", "instalment", "every", "first_on"}}}},
        {"payment", true, {}},
        {"preference", true, {{"validity", {"from_on", "until_on"}}}},
        {"own_task", true, {{"task", {"title", "due_on", "waits_for"}}}},
        {"request", true, {}},
        {"dossier_field", true, {}},
        {"monitoring",
         true,
         {{"life", {"state", "state_since", "connected_at", "disconnected_at"}, true},
          {"order", {"order_state", "order_until"}, true},
          {"end", {"end_on", "end_source"}},
          {"bounds", {"earliest_on", "latest_on", "enforceable_on"}},
          {"queue", {"queue_place", "queue_reason"}},
          {"home", {"address", "region"}}},
         {"risk"}},
        {"monitoring_step", true, {}},
        {"monitoring_check", true, {}},
        {"monitoring_end", true, {{"seen", {"seen_by", "seen_at"}}}},
        {"detention", true, {{"validity", {"from_on", "until_on"}}}},
        {"schedule",
         true,
         {{"content", {"valid_from", "rules", "exceptions"}},
          {"decision", {"state", "decided_by", "decided_at"}, true},
          {"activation", {"active_at"}, true}},
         {"note"}},
        {"equipment",
         false,
         {{"state", {"state", "state_since", "place_kind", "place", "monitoring", "intervention"}, true},
          {"identity", {"kind", "generation", "supplier", "serial", "barcode"}},
          {"purchase", {"contract", "bought_on", "warranty_until"}},
          {"test", {"tested_at"}, true},
          {"wear", {"worn_days", "cycles", "hygiene"}, true}},
         {"note"}},
        {"equipment_step", false, {}},
        {"stock_move", false, {}},
        {"stock_take",
         false,
         {{"count", {"scans", "counts"}}, {"closing", {"state", "closed_at", "differences"}, true}},
         {"note"}},
        {"fitting",
         true,
         {{"removal", {"removed_at", "removed_how"}, true}, {"signal", {"first_signal_at"}, true}},
         {"note"}},
        {"intervention",
         true,
         {{"plan", {"technician", "second", "vehicle", "starts_at", "ends_at"}},
          {"bounds", {"earliest_on", "latest_on", "latest_hard", "windows"}},
          {"where", {"place_kind", "place", "address", "postcode", "region"}},
          {"promise", {"promised", "promised_from", "promised_until"}},
          {"course", {"state", "started_at", "arrived_at", "done_at", "failed_reason"}, true}},
         {"note"}},
        {"intervention_move", true, {}},
        {"visit_bar", true, {}},
        {"visit_message", true, {}},
        {"travel_time", false, {}},
        {"technician",
         false,
         {{"ability", {"regions", "regions_only", "skills", "languages"}}, {"validity", {"from_on", "until_on"}}}},
        {"shift",
         false,
         {{"time", {"on_date", "from_at", "to_at", "off"}}, {"break", {"break_minutes", "break_from", "break_to"}}},
         {"note"}},
        {"shift_week", false, {}},
        {"device_event", true, {}, {}, true},
        {"alarm",
         true,
         {{"handling", {"state", "operator", "taken_at"}, true},
          {"conclusion", {"conclusion", "concluded_at", "conclusion_note"}, true},
          {"telling", {"told_principal", "told_at", "report"}, true},
          {"end", {"ended_at"}, true}},
         {},
         true},
        {"alarm_action", true, {}},
        {"watch_note", true, {}},
    };
    return tables;
}

const TableSchema &tableSchema(const char *name)
{
    const auto &tables = synchronisedTables();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const TableSchema &table) { return std::strcmp(table.name, name) == 0; });
    Q_ASSERT(found != tables.end());
    return *found;
}

bool TableSchema::isNarrative(const char *column) const
{
    return std::any_of(narrative.begin(), narrative.end(),
                       [&](const char *one) { return std::strcmp(one, column) == 0; });
}

bool TableSchema::isRuled(const char *group) const
{
    return std::any_of(groups.begin(), groups.end(),
                       [&](const FieldGroup &one) { return one.ruled && std::strcmp(one.name, group) == 0; });
}

FieldGroup TableSchema::groupOf(const char *column) const
{
    for (const auto &group : groups)
        if (std::any_of(group.columns.begin(), group.columns.end(),
                        [&](const char *one) { return std::strcmp(one, column) == 0; }))
            return group;
    return {column, {column}, false};
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/monitoringsteps.h"

#include "core/dossier/deadlines.h"
#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockToleranceSeconds = 300;

bool needsTwo(const Catalogue &catalogue, const DossierFile &file, const Person::Id &person, QDate on)
{
    const auto notes = file.notes.value(person);
    return std::any_of(notes.begin(), notes.end(), [&](const PersonNote &note) {
        const auto *kind = catalogue.item(u"safety_note"_s, note.kind);
        return kind && kind->members.value("twoPersons"_L1).toBool() && (!note.until.isValid() || note.until > on);
    });
}

const PersonAddress *addressOf(const DossierFile &file, const Person::Id &person, const AnyId &address, QDate on)
{
    const auto all = file.addresses.constFind(person);
    if (!address.isNull() && all != file.addresses.constEnd())
        for (const auto &one : *all)
            if (one.id == address)
                return &one;
    return file.currentAddress(person, on);
}

} // namespace

QString MonitoredFile::name() const
{
    const auto person = file.personName(monitoring.person);
    return person.isEmpty() ? file.dossier.number : person;
}

Result<MonitoredFile> monitoredFile(ActContext &context, const Values &values, QLatin1StringView name)
{
    return monitoredFile(context, values.id<Monitoring>(name));
}

Result<MonitoredFile> monitoredFile(ActContext &context, const Monitoring::Id &id)
{
    const auto monitoring = MonitoringStore(context.database()).byId(id);
    if (!monitoring)
        return refused(u"monitoring.notFound"_s);
    auto file = context.openDossier(monitoring->dossier);
    if (!file)
        return tl::make_unexpected(file.error());
    auto form = MonitoringForm::of(context.catalogue(), monitoring->form);
    if (!form)
        return refused(u"monitoring.noForm"_s, {{u"type"_s, codePlace("type", monitoring->form)}});
    return MonitoredFile{std::move(*file), *monitoring, *form};
}

Moment momentNow(const ActContext &context)
{
    return readMoment(context.momentText()).value_or(Moment{context.today()});
}

bool isAhead(const ActContext &context, const Moment &at)
{
    return secondsBetween(momentNow(context), at) > clockToleranceSeconds;
}

Result<Moment> momentGiven(ActContext &context, const Values &values, QLatin1StringView name)
{
    const auto now = momentNow(context);
    if (!values.has(name))
        return now;
    auto at = readMoment(values.moment(name));
    if (!at)
        return tl::make_unexpected(at.error());
    if (!at->hasTime())
        at->time = at->date == now.date ? now.time : QTime(12, 0);
    if (isAhead(context, *at))
        return refused(u"act.dateAhead"_s, {{u"date"_s, at->date.toString(Qt::ISODate)}});
    return *at;
}

Outcome advance(ActContext &context, MonitoredFile &one, const QString &state, const Moment &at, const StepWords &words)
{
    auto &monitoring = one.monitoring;
    if (!mayFollow(context.catalogue(), monitoring.state, state))
        return refused(u"monitoring.notNow"_s, {{u"person"_s, one.name()},
                                                {u"state"_s, codePlace("monitoring_state", monitoring.state)},
                                                {u"next"_s, codePlace("monitoring_state", state)}});
    if (monitoring.stateSince.hasTime() && secondsBetween(monitoring.stateSince, at) < 0)
        return refused(u"monitoring.beforeLast"_s,
                       {{u"at"_s, momentColumn(at)}, {u"last"_s, momentColumn(monitoring.stateSince)}});
    Recorder::Fields fields{{"state", state}, {"state_since", momentColumn(at)}};
    if (state == u"CONNECTED" && !monitoring.connectedAt.isValid()) {
        monitoring.connectedAt = at;
        fields << std::pair{"connected_at", QVariant(momentColumn(at))};
    }
    if (state == u"DISCONNECTED") {
        monitoring.disconnectedAt = at;
        fields << std::pair{"disconnected_at", QVariant(momentColumn(at))};
    }
    context.recorder().update("monitoring", monitoring.id, fields);
    context.recorder().insert("monitoring_step", one.file.dossier,
                              {{"monitoring", columnValue(monitoring.id)},
                               {"from_state", monitoring.state},
                               {"to_state", state},
                               {"at", momentColumn(at)},
                               {"reason", words.reason},
                               {"note", words.note},
                               {"counts", words.counts},
                               {"login", context.user().login}});
    monitoring.state = state;
    monitoring.stateSince = at;
    return {};
}

Result<Monitoring> startMonitoring(ActContext &context, const DossierFile &file, const MonitoringForm &form,
                                   const MonitoringStart &start)
{
    const auto earlier = MonitoringStore(context.database()).ofDossier(file.dossier.id);
    if (std::any_of(earlier.begin(), earlier.end(), [](const Monitoring &one) { return one.isRunning(); }))
        return refused(u"monitoring.runsAlready"_s, {{u"dossier"_s, file.dossier.number}});
    if (!start.technique.isEmpty() && !form.techniques.contains(start.technique))
        return refused(u"monitoring.notThisTechnique"_s, {{u"technique"_s, codePlace("technique", start.technique)},
                                                          {u"type"_s, codePlace("type", form.code)}});
    const auto type = context.typeOf(file.dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto main = file.withRole((*type)->mainRole());
    const auto now = momentNow(context);
    Monitoring monitoring;
    monitoring.id = Monitoring::Id::create();
    monitoring.dossier = file.dossier.id;
    monitoring.form = form.code;
    monitoring.technique = start.technique.isEmpty() ? form.techniques.value(0) : start.technique;
    monitoring.centre = centreOf(context.catalogue(), file.dossier.house);
    monitoring.person = main.isEmpty() ? Person::Id() : main.first().person;
    monitoring.state = u"RECEIVED"_s;
    monitoring.stateSince = now;
    monitoring.enforceableOn = start.enforceableOn;
    monitoring.earliestOn = start.earliestOn;
    monitoring.prison = start.prison;
    monitoring.risk = start.risk;
    if (const auto *home = addressOf(file, monitoring.person, start.address, context.today())) {
        monitoring.address = home->id;
        monitoring.region = regionOf(context.catalogue(), home->postcode);
    }
    const auto with = Surroundings::of(context.catalogue(), context.today(), context.language());
    monitoring.latestOn =
        start.latestOn.isValid() ? start.latestOn : latestConnection(form, file, start.enforceableOn, with.service);
    context.recorder().insert("monitoring", file.dossier,
                              {{"form", monitoring.form},
                               {"technique", monitoring.technique},
                               {"centre", monitoring.centre},
                               {"person", columnValue(monitoring.person)},
                               {"address", columnValue(monitoring.address)},
                               {"region", monitoring.region},
                               {"state", monitoring.state},
                               {"state_since", momentColumn(now)},
                               {"enforceable_on", dayColumn(monitoring.enforceableOn)},
                               {"earliest_on", dayColumn(monitoring.earliestOn)},
                               {"latest_on", dayColumn(monitoring.latestOn)},
                               {"prison", monitoring.prison},
                               {"risk", monitoring.risk}},
                              monitoring.id);
    context.recorder().insert("monitoring_step", file.dossier,
                              {{"monitoring", columnValue(monitoring.id)},
                               {"from_state", u""_s},
                               {"to_state", monitoring.state},
                               {"at", momentColumn(now)},
                               {"login", context.user().login}});
    if (!monitoring.prison.isEmpty())
        context.recorder().insert("detention", file.dossier,
                                  {{"monitoring", columnValue(monitoring.id)},
                                   {"prison", monitoring.prison},
                                   {"from_on", dayColumn(file.dossier.receivedOn)}});
    if (form.scheduleBy == u"CENTRE" && !standardRules(form).isEmpty())
        context.recorder().insert("schedule", file.dossier,
                                  {{"monitoring", columnValue(monitoring.id)},
                                   {"number", 1},
                                   {"valid_from", momentColumn(now)},
                                   {"rules", columnValue(toJson(standardRules(form)))},
                                   {"state", u"PROPOSED"_s},
                                   {"requested_by", context.user().login},
                                   {"requested_at", momentColumn(now)}});
    return monitoring;
}

Result<AnyId> makeVisit(ActContext &context, const MonitoredFile &one, const NewVisit &visit, const AnyId &id)
{
    const auto &catalogue = context.catalogue();
    const auto *kind = catalogue.item(u"intervention_kind"_s, visit.kind);
    if (!kind)
        return badInput(u"act.fieldNotInList"_s,
                        {{u"field"_s, u"kind"_s}, {u"value"_s, visit.kind}, {u"list"_s, u"intervention_kind"_s}});
    const auto place = kind->members.value("place"_L1).toString();
    const auto *home = addressOf(one.file, one.monitoring.person,
                                 visit.address.isNull() ? one.monitoring.address : visit.address, context.today());
    const auto postcode = home ? home->postcode : QString();
    const auto region = regionOf(catalogue, postcode);
    const auto known = one.file.persons.constFind(one.monitoring.person);
    const bool two = needsTwo(catalogue, one.file, one.monitoring.person, context.today());
    return context.recorder().insert("intervention", one.file.dossier,
                                     {{"monitoring", columnValue(one.monitoring.id)},
                                      {"kind", visit.kind},
                                      {"origin", visit.origin},
                                      {"alarm", columnValue(visit.alarm)},
                                      {"earliest_on", dayColumn(visit.earliestOn)},
                                      {"latest_on", dayColumn(visit.latestOn)},
                                      {"latest_hard", visit.latestIsHard ? 1 : 0},
                                      {"minutes", kind->members.value("minutes"_L1).toInt()},
                                      {"crew", two ? 2 : 1},
                                      {"place_kind", place == u"ANY" ? u"HOME"_s : place},
                                      {"place", place == u"PRISON" ? one.monitoring.prison : QString()},
                                      {"address", columnValue(home ? home->id : AnyId())},
                                      {"postcode", postcode},
                                      {"region", region.isEmpty() ? one.monitoring.region : region},
                                      {"language", known == one.file.persons.constEnd() ? QString() : known->language},
                                      {"state", u"OPEN"_s},
                                      {"note", visit.note}},
                                     id);
}

void dropVisits(ActContext &context, const Monitoring &monitoring, const QStringList &kinds, const QString &reason)
{
    QList<AnyId> dropped;
    {
        auto query =
            context.database().query("SELECT id, kind FROM intervention WHERE monitoring = ? AND deleted = 0 AND"
                                     " state IN ('OPEN', 'PLANNED')",
                                     monitoring.id);
        while (query.next())
            if (kinds.isEmpty() || kinds.contains(query.text(1)))
                dropped << query.id(0);
    }
    for (const auto &id : std::as_const(dropped))
        context.recorder().update("intervention", id, {{"state", u"CANCELLED"_s}, {"failed_reason", reason}});
}

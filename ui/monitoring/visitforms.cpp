// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/visitforms.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/dossier/dossierfile.h"
#include "core/monitoring/equipmentstore.h"
#include "core/monitoring/overview.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(MonitoringForms)
};

QList<PopupItem> techniciansOf(const Workspace &workspace)
{
    QList<PopupItem> items;
    const auto staff = workspace.read([](const Database &database) { return StaffStore(database).all(); });
    for (const auto &one : staff.value_or(QList<Staff>()))
        if (one.role == u"TECHNICIAN" && (!one.until.isValid() || one.until > workspace.clock().today()))
            items << PopupItem{.id = one.login, .label = one.name};
    return items;
}

bool asks(const Workspace &workspace, const Visit &visit, const QString &word)
{
    const auto *kind = workspace.catalogue().item(u"intervention_kind"_s, visit.kind);
    return kind && kind->members.value("results"_L1).toString().split(u' ').contains(word);
}

// What it must bring back and did, by the rule that the act of finishing asks too.
QList<VisitResult> resultsOf(const Workspace &workspace, const Visit &visit)
{
    const auto file =
        workspace.read([&](const Database &database) { return loadMonitoring(database, visit.monitoring); });
    if (!file || !*file)
        return {};
    return visitResults(workspace.catalogue(), visit, (*file)->monitoring, (*file)->fittings, visit.result);
}

QList<PopupItem> documentsOf(const Workspace &workspace, const Visit &visit)
{
    QList<PopupItem> documents;
    const auto dossier = workspace.read([&](const Database &database) { return loadDossier(database, visit.dossier); });
    if (dossier)
        for (auto it = dossier->documents.rbegin(); it != dossier->documents.rend(); ++it)
            documents << PopupItem{.id = it->id.toString(), .label = it->name};
    return documents;
}

ActInput planInput(const Workspace &workspace, const Visit &visit)
{
    return {.name = u"plan"_s,
            .label = VisitWords::tr("Floor plan"),
            .kind = Kind::Picture,
            .items = documentsOf(workspace, visit),
            .note = visit.result.value("plan"_L1).toString().isEmpty()
                        ? QString()
                        : VisitWords::tr("There is a plan already. Leave this empty to keep it."),
            .sheet = InkSheet::Plan,
            .picture = u"planImage"_s};
}

// Straps and what else this kind of visit needs that is only counted, as it lies in the vehicle: one is used as a rule.
// What breaks while it is fitted is counted apart, with why.
void askUsed(ActRequest &form, const Workspace &workspace, const Visit &visit)
{
    const auto needs = usedUpAt(workspace.catalogue(), visit.kind);
    if (needs.isEmpty())
        return;
    auto vehicle = visit.vehicle;
    const auto of = visit.technician.isNull() ? workspace.user().id : visit.technician;
    const auto technician =
        workspace.read([&](const Database &database) { return VisitStore(database).technician(of); });
    if (vehicle.isNull() && technician && *technician) {
        vehicle = (*technician)->vehicle;
        if (!vehicle.isNull())
            form.with.insert(u"vehicle"_s, vehicle.toString());
    }
    if (vehicle.isNull())
        return;
    const auto balances = workspace.read([](const Database &database) { return EquipmentStore(database).balances(); });
    QList<StockBalance> there;
    for (const auto &one : balances.value_or(QList<StockBalance>()))
        if (one.place == EquipmentPlace{u"VEHICLE"_s, vehicle.toString()} && needs.contains(one.kind) && one.count > 0)
            there << one;
    // Of several generations the one that belongs to what was scanned.
    QStringList scanned;
    for (const auto &scan : visit.result.value("scans"_L1).toArray()) {
        const auto id = Equipment::Id::fromString(scan.toObject().value("equipment"_L1).toString());
        const auto item = workspace.read([&](const Database &database) { return EquipmentStore(database).byId(id); });
        if (item && *item)
            scanned << (*item)->generation;
    }
    QJsonArray used;
    for (const auto &one : there) {
        const auto name = nameOf(workspace, u"equipment_kind"_s, one.kind) +
                          (one.generation.isEmpty() ? QString() : u' ' + one.generation);
        const bool alone = std::count_if(there.begin(), there.end(),
                                         [&](const StockBalance &other) { return other.kind == one.kind; }) == 1;
        const auto count = u"used/%1/count"_s.arg(used.size());
        form.inputs << ActInput{.name = count,
                                .label = VisitWords::tr("%1: how many were used").arg(name),
                                .kind = Kind::Number,
                                .value = alone || scanned.contains(one.generation) ? QJsonValue(1) : QJsonValue(),
                                .note = VisitWords::tr("%n in the vehicle.", nullptr, one.count)};
        used << QJsonObject{{u"kind"_s, one.kind}, {u"generation"_s, one.generation}, {u"reason"_s, u"USED"_s}};
        const auto broken = u"used/%1/count"_s.arg(used.size());
        form.inputs << ActInput{.name = broken,
                                .label = VisitWords::tr("%1: how many broke").arg(name),
                                .kind = Kind::Number}
                    << ActInput{.name = u"used/%1/note"_s.arg(used.size()),
                                .label = VisitWords::tr("How it broke"),
                                .needed = true,
                                .follows = broken,
                                .forValues = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}};
        used << QJsonObject{{u"kind"_s, one.kind}, {u"generation"_s, one.generation}, {u"reason"_s, u"BROKEN"_s}};
    }
    if (!used.isEmpty())
        form.with.insert(u"used"_s, used);
}

// What a visit of this kind must bring back and has not yet, and nothing else; what is worn there is asked serial by
// serial.
ActRequest finishForm(const Workspace &workspace, const VisitLine &line)
{
    const auto &visit = line.visit;
    ActRequest form{.act = u"finishIntervention"_s,
                    .title = VisitWords::tr("The visit is done"),
                    .doText = VisitWords::tr("Finish"),
                    .with = {{u"intervention"_s, visit.id.toString()}},
                    .about = visit.id,
                    .dossier = visit.dossier};
    const auto missing = missingResults(resultsOf(workspace, visit));
    QStringList first;
    for (const auto &word : {u"SERIALS"_s, u"RANGE"_s})
        if (missing.contains(word))
            first << sentence(u"visit.result."_s + word, currentLanguage());
    if (!first.isEmpty())
        form.lines << VisitWords::tr("Needed first: %1.").arg(first.join(u", "_s));
    const auto today = workspace.clock().today().toString(Qt::ISODate); // of which the hour is still asked
    if (missing.contains(u"SIGNAL"_s))
        form.inputs << ActInput{.name = u"signalAt"_s,
                                .label = VisitWords::tr("First signal at the centre"),
                                .kind = Kind::Moment,
                                .value = today,
                                .needed = true};
    if (missing.contains(u"TIMES"_s))
        form.inputs << ActInput{.name = u"leftAt"_s,
                                .label = VisitWords::tr("Left, or taken off"),
                                .kind = Kind::Moment,
                                .value = today,
                                .needed = true}
                    << ActInput{.name = u"backAt"_s,
                                .label = VisitWords::tr("Arrived, or on again"),
                                .kind = Kind::Moment,
                                .value = today,
                                .needed = true};
    if (missing.contains(u"REASON"_s))
        form.inputs << ActInput{.name = u"reason"_s, .label = VisitWords::tr("Cause"), .needed = true};
    const auto file =
        workspace.read([&](const Database &database) { return loadMonitoring(database, visit.monitoring); });
    if (missing.contains(u"BACK"_s) && file && *file) {
        QJsonArray back;
        for (const auto &fitting : (*file)->worn()) {
            form.inputs << ActInput{.name = u"back/%1/how"_s.arg(back.size()),
                                    .label = fitting.serial,
                                    .kind = Kind::Choice,
                                    .items =
                                        itemsOf(workspace, u"equipment_state"_s,
                                                {u"RETURNED"_s, u"DAMAGED"_s, u"LOST"_s, u"STOLEN"_s, u"EVIDENCE"_s}),
                                    .value = u"RETURNED"_s,
                                    .needed = true};
            back << QJsonObject{{u"serial"_s, fitting.serial}};
        }
        form.with.insert(u"back"_s, back);
    }
    form.focus = missing.contains(u"SIGNAL"_s) ? u"signalAt"_s : missing.contains(u"TIMES"_s) ? u"leftAt"_s : QString();
    askUsed(form, workspace, visit);
    if (missing.contains(u"PLAN"_s))
        form.inputs << planInput(workspace, visit);
    if (asks(workspace, visit, u"PLAN"_s) || asks(workspace, visit, u"SIGNATURE"_s))
        form.inputs << ActInput{
            .name = u"explained"_s, .label = VisitWords::tr("The rules were explained"), .kind = Kind::Tick};
    if (missing.contains(u"SIGNATURE"_s)) // the last thing before one goes
        form.inputs << ActInput{.name = u"signature"_s,
                                .label = VisitWords::tr("Signature"),
                                .kind = Kind::Picture,
                                .items = documentsOf(workspace, visit),
                                .sheet = InkSheet::Signature,
                                .picture = u"signatureImage"_s};
    return form;
}

ActRequest rangeForm(const Workspace &workspace, const Visit &visit)
{
    const auto range = visit.result.value("range"_L1).toObject();
    ActRequest form{.act = u"recordRange"_s,
                    .title = VisitWords::tr("Test of the range at home"),
                    .doText = VisitWords::tr("Record"),
                    .with = {{u"intervention"_s, visit.id.toString()}, {u"passed"_s, false}}, // until it is ticked
                    .inputs = {{.name = u"passed"_s,
                                .label = VisitWords::tr("Heard everywhere at home"),
                                .kind = Kind::Tick,
                                .value = range.value("passed"_L1).toBool()},
                               {.name = u"setting"_s,
                                .label = VisitWords::tr("Range that was set"),
                                .value = range.value("setting"_L1).toString()},
                               {.name = u"note"_s,
                                .label = VisitWords::tr("Note"),
                                .kind = Kind::Text,
                                .value = range.value("note"_L1).toString()},
                               planInput(workspace, visit)},
                    .about = visit.id,
                    .dossier = visit.dossier};
    return form;
}

QString clockText(const Moment &moment, QDate day)
{
    return moment.hasTime() && moment.date == day ? moment.time.toString(u"HH:mm"_s) : momentText(moment, day);
}

QList<DetailStep> stepsOf(const Workspace &workspace, const Visit &visit)
{
    const bool isDone = visit.state == u"DONE";
    if ((visit.isOver() && !isDone) || (visit.state == u"OPEN" && workspace.user().role != u"TECHNICIAN"))
        return {};
    const auto today = workspace.clock().today();
    QList<DetailStep> steps;
    const auto went = [&](const Moment &at, const QString &text) {
        if (at.isValid())
            steps << DetailStep{text, clockText(at, today), true};
    };
    went(visit.startedAt, VisitWords::tr("On the way"));
    went(visit.arrivedAt, VisitWords::tr("Arrived"));
    const auto results = resultsOf(workspace, visit);
    const bool isTested = !missingResults(results).contains(u"RANGE"_s);
    for (const auto &one : results) {
        if (isDone && !one.isThere) // what he wears by now is not of this visit
            continue;
        auto text = capital(sentence(u"visit.result."_s + one.word, currentLanguage()));
        auto what = one.what;
        if (one.word == u"SERIALS") {
            text = one.of.isEmpty() ? VisitWords::tr("The new device scanned")
                                    : VisitWords::tr("%1 scanned").arg(nameOf(workspace, u"equipment_kind"_s, one.of));
        } else if (one.word == u"BACK") {
            text = one.of.isEmpty() ? VisitWords::tr("The old device taken back")
                                    : VisitWords::tr("%1 taken back").arg(one.of);
            what = nameOf(workspace, u"equipment_state"_s, one.what);
        }
        QStringList beside{what, clockText(one.at, today)};
        beside.removeAll(QString());
        steps << DetailStep{text,
                            one.isThere                        ? beside.join(u" · "_s)
                            : one.word == u"SERIALS"           ? VisitWords::tr("still to scan")
                            : one.word == u"RANGE"             ? VisitWords::tr("still to test")
                            : one.word == u"PLAN" && !isTested ? VisitWords::tr("with the range test")
                                                               : VisitWords::tr("when finishing"),
                            one.isThere};
    }
    if (isDone)
        went(visit.doneAt, VisitWords::tr("Finished"));
    return steps;
}

// What a technician does next: he goes, he is there, and then what brings what is still missing.
QString nextAct(const Workspace &workspace, const Visit &visit)
{
    if (visit.state != u"STARTED" && workspace.user().role == u"TECHNICIAN")
        return visit.state == u"EN_ROUTE" ? u"arriveAtIntervention"_s : u"startIntervention"_s;
    if (visit.state != u"STARTED")
        return {};
    const auto missing = missingResults(resultsOf(workspace, visit));
    return missing.contains(u"SERIALS"_s) ? u"scanAtIntervention"_s
           : missing.contains(u"RANGE"_s) ? u"recordRange"_s
                                          : u"finishIntervention"_s;
}

} // namespace

QList<DetailAct> offeredFor(const Workspace &workspace, const VisitLine &line)
{
    const auto &visit = line.visit;
    QList<DetailAct> acts;
    const auto request = [=](const QString &act, const QString &title, const QString &doText, QList<ActInput> inputs) {
        return ActRequest{.act = act,
                          .title = title,
                          .doText = doText,
                          .with = {{u"intervention"_s, visit.id.toString()}},
                          .inputs = std::move(inputs),
                          .about = visit.id,
                          .dossier = visit.dossier};
    };
    const auto offer = [&](const char *act, const QString &text, Icon icon, std::function<ActRequest()> make) {
        if (!visit.isOver() && mayPerform(workspace.user().role, QString::fromLatin1(act)))
            acts << DetailAct{text, icon, std::move(make), {}, QString::fromLatin1(act)};
    };
    const bool planned = visit.state == u"PLANNED";
    const ActInput reason{.name = u"reason"_s, .label = VisitWords::tr("Reason"), .needed = true};
    const ActInput note{.name = u"note"_s, .label = VisitWords::tr("Note"), .kind = Kind::Text};
    if (planned || visit.state == u"OPEN")
        offer(
            "planIntervention", planned ? VisitWords::tr("Move") : VisitWords::tr("Plan"), Icon::Calendar,
            [=, &workspace] {
                const auto staff = workspace.read(
                    [&](const Database &database) { return StaffStore(database).byId(visit.technician); });
                QList<ActInput> inputs{
                    {.name = u"technician"_s,
                     .label = VisitWords::tr("Technician"),
                     .kind = Kind::Choice,
                     .items = techniciansOf(workspace),
                     .value = staff ? QJsonValue(staff->login) : QJsonValue(),
                     .needed = true},
                    {.name = u"startsAt"_s,
                     .label = VisitWords::tr("When"),
                     .kind = Kind::Moment,
                     .value = planned ? QJsonValue(visit.startsAt.toString(u"yyyy-MM-ddTHH:mm"_s)) : QJsonValue(),
                     .hint = DateHint::Future,
                     .needed = true,
                     .note =
                         visit.latestOn.isValid()
                             ? VisitWords::tr("At the latest on %1.").arg(mediumDate(visit.latestOn, currentLanguage()))
                             : QString()}};
                if (visit.crew > 1)
                    inputs << ActInput{.name = u"second"_s,
                                       .label = VisitWords::tr("Second technician"),
                                       .kind = Kind::Choice,
                                       .items = techniciansOf(workspace),
                                       .needed = true};
                inputs << ActInput{.name = u"confirmed"_s,
                                   .label = VisitWords::tr("The person was reached and knows the time"),
                                   .kind = Kind::Tick};
                if (planned)
                    inputs << ActInput{
                        .name = u"reason"_s, .label = VisitWords::tr("Reason"), .needed = visit.promised};
                return request(u"planIntervention"_s,
                               planned ? VisitWords::tr("Move the visit") : VisitWords::tr("Plan the visit"),
                               planned ? VisitWords::tr("Move") : VisitWords::tr("Plan"), inputs);
            });
    if (planned && !visit.confirmedAt.isValid())
        offer("confirmIntervention", VisitWords::tr("Person was told"), Icon::Phone,
              [=] { return request(u"confirmIntervention"_s, {}, {}, {}); });
    if (planned)
        offer("reserveForIntervention", VisitWords::tr("Reserve equipment"), Icon::Box, [=, &workspace] {
            QList<PopupItem> free;
            const auto items = workspace.read([&](const Database &database) {
                return EquipmentStore(database).list({.state = u"READY"_s}) +
                       EquipmentStore(database).list({.state = u"IN_VEHICLE"_s});
            });
            for (const auto &item : items.value_or(QList<Equipment>()))
                if (item.intervention.isNull())
                    free << PopupItem{.id = item.id.toString(),
                                      .label = item.serial,
                                      .end = nameOf(workspace, u"equipment_kind"_s, item.kind)};
            return request(u"reserveForIntervention"_s, VisitWords::tr("Keep equipment for this visit"),
                           VisitWords::tr("Reserve"),
                           {{.name = u"equipment/0"_s,
                             .label = VisitWords::tr("Serial"),
                             .kind = Kind::Choice,
                             .items = free,
                             .needed = true}});
        });
    if (planned)
        offer("unplanIntervention", VisitWords::tr("Off the plan"), Icon::Minus, [=] {
            return request(u"unplanIntervention"_s, VisitWords::tr("Take the visit off the plan"),
                           VisitWords::tr("Take off"), {reason});
        });
    if (planned)
        offer("startIntervention", VisitWords::tr("On the way"), Icon::Car,
              [=] { return request(u"startIntervention"_s, {}, {}, {}); });
    if (planned || visit.state == u"EN_ROUTE")
        offer("arriveAtIntervention", VisitWords::tr("Arrived"), Icon::Pin,
              [=] { return request(u"arriveAtIntervention"_s, {}, {}, {}); });
    const bool there = planned || visit.state == u"EN_ROUTE" || visit.state == u"STARTED";
    if (there && asks(workspace, visit, u"SERIALS"_s))
        offer("scanAtIntervention", VisitWords::tr("Scan"), Icon::Search, [=] {
            auto form = request(u"scanAtIntervention"_s, VisitWords::tr("Scan what you fit"), VisitWords::tr("Scanned"),
                                {{.name = u"equipment"_s, .label = VisitWords::tr("Serial"), .needed = true}});
            for (const auto &scan : visit.result.value("scans"_L1).toArray())
                form.lines << scan.toObject().value("serial"_L1).toString();
            return form;
        });
    if (there && asks(workspace, visit, u"RANGE"_s))
        offer("recordRange", VisitWords::tr("Range test"), Icon::Online,
              [=, &workspace] { return rangeForm(workspace, visit); });
    if (there)
        offer("finishIntervention", VisitWords::tr("Finish"), Icon::CheckCircle,
              [=, &workspace] { return finishForm(workspace, line); });
    if (visit.state != u"OPEN")
        offer("failIntervention", VisitWords::tr("In vain"), Icon::Cross, [=, &workspace] {
            return request(u"failIntervention"_s, VisitWords::tr("A visit in vain"), VisitWords::tr("Record"),
                           {{.name = u"reason"_s,
                             .label = VisitWords::tr("Reason"),
                             .kind = Kind::Choice,
                             .items = itemsOf(workspace, u"failed_visit_reason"_s),
                             .needed = true},
                            note});
        });
    if (visit.origin != u"MANDATE" || visit.kind == u"MOVE")
        offer("cancelIntervention", VisitWords::tr("Not needed"), Icon::Bin, [=] {
            return request(u"cancelIntervention"_s, VisitWords::tr("The visit is not needed any more"),
                           VisitWords::tr("Cancel it"), {reason});
        });
    const auto next = nextAct(workspace, visit);
    std::stable_partition(acts.begin(), acts.end(), [&](const DetailAct &one) { return one.act == next; });
    return acts;
}

DetailView visitDetail(const Workspace &workspace, const VisitLine &line)
{
    const auto &visit = line.visit;
    const auto language = currentLanguage();
    const auto day = [&](QDate date) { return date.isValid() ? mediumDate(date, language) : QString(); };
    const auto staff = [&](const Staff::Id &id) {
        const auto one = workspace.read([&](const Database &database) { return StaffStore(database).byId(id); });
        return one ? one->name : QString();
    };
    QStringList kept;
    const auto items =
        workspace.read([&](const Database &database) { return EquipmentStore(database).keptFor(visit.id); });
    for (const auto &item : items.value_or(QList<Equipment>()))
        kept << item.serial;
    const auto steps = stepsOf(workspace, visit);
    const auto done = std::count_if(steps.begin(), steps.end(), [](const DetailStep &step) { return step.isDone; });
    QStringList names; // to himself he is no news
    for (const auto &id : {visit.technician, visit.second})
        if (!id.isNull() && (id != workspace.user().id || !visit.second.isNull()))
            names << staff(id);
    return {
        .title = nameOf(workspace, u"intervention_kind"_s, visit.kind),
        .under = u"%1 · %2"_s.arg(line.title, line.number),
        .facts = {{VisitWords::tr("When"), visit.startsAt.isValid()
                                               ? day(visit.startsAt.date()) + visit.startsAt.toString(u" HH:mm"_s) +
                                                     u"–"_s + visit.endsAt.toString(u"HH:mm"_s)
                                               : VisitWords::tr("to be planned")},
                  {VisitWords::tr("Technician"), names.join(u", "_s)},
                  {VisitWords::tr("Minutes"), QString::number(visit.minutes)},
                  {VisitWords::tr("Not before"), day(visit.earliestOn)},
                  {VisitWords::tr("At the latest"),
                   visit.latestIsHard ? VisitWords::tr("%1, by law").arg(day(visit.latestOn)) : day(visit.latestOn)},
                  {VisitWords::tr("Where"),
                   visit.placeKind == u"PRISON" ? prisonName(workspace, visit.place) : line.address},
                  {VisitWords::tr("To know"), line.risk},
                  {VisitWords::tr("Region"), nameOf(workspace, u"region"_s, visit.region)},
                  {VisitWords::tr("Telephone"), line.phone},
                  {VisitWords::tr("Told"), visit.confirmedAt.isValid()
                                               ? momentText(visit.confirmedAt, workspace.clock().today())
                                               : VisitWords::tr("not yet")},
                  {VisitWords::tr("Kept"), kept.join(u", "_s)},
                  {VisitWords::tr("People"), visit.crew > 1 ? VisitWords::tr("two technicians") : QString()},
                  {VisitWords::tr("Note"), visit.note},
                  {VisitWords::tr("In vain"), visit.state == u"FAILED"
                                                  ? nameOf(workspace, u"failed_visit_reason"_s, visit.failedReason) +
                                                        u" · "_s + momentText(visit.doneAt, workspace.clock().today())
                                                  : QString()}},
        .stepsHead = VisitWords::tr("Steps of this visit: %1 of %2 done").arg(done).arg(steps.size()),
        .steps = steps,
        .acts = offeredFor(workspace, line),
        .lists = {},
        .dossier = visit.dossier};
}

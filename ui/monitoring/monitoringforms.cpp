// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/monitoringforms.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/dossier/dossierfile.h"
#include "core/monitoring/equipmentstore.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct MonitoringWords
{
    Q_DECLARE_TR_FUNCTIONS(MonitoringForms)
};

QList<PopupItem> prisonsOf(const Workspace &workspace)
{
    QList<PopupItem> items;
    for (const auto &prison : workspace.catalogue().prisons())
        items << PopupItem{.id = prison.code, .label = capital(prison.name.in(currentLanguage()))};
    return items;
}

QList<PopupItem> addressesOf(const Workspace &workspace, const Monitoring &monitoring)
{
    QList<PopupItem> items;
    const auto file =
        workspace.read([&](const Database &database) { return loadDossier(database, monitoring.dossier); });
    if (file)
        for (const auto &address : file->addresses.value(monitoring.person))
            if (address.id != monitoring.address)
                items << PopupItem{.id = address.id.toString(), .label = address.oneLine()};
    return items;
}

// Makes the requests of one monitoring.
struct MonitoringRequests
{
    const Workspace &workspace;
    Monitoring monitoring;

    ActRequest of(const QString &act, const QString &title, const QString &doText, QList<ActInput> inputs = {}) const
    {
        return {.act = act,
                .title = title,
                .doText = doText,
                .with = {{u"monitoring"_s, monitoring.id.toString()}},
                .inputs = std::move(inputs),
                .about = monitoring.id,
                .dossier = monitoring.dossier};
    }
    ActInput reason() const { return {.name = u"reason"_s, .label = MonitoringWords::tr("Reason"), .needed = true}; }
    ActInput note() const { return {.name = u"note"_s, .label = MonitoringWords::tr("Note"), .kind = Kind::Text}; }
    ActInput when() const
    {
        return {.name = u"at"_s, .label = MonitoringWords::tr("When (now when empty)"), .kind = Kind::Moment};
    }
    ActInput counts() const
    {
        return {.name = u"counts"_s,
                .label = MonitoringWords::tr("Counts as sentence"),
                .kind = Kind::Choice,
                .items = {{.id = u"YES"_s, .label = MonitoringWords::tr("Yes")},
                          {.id = u"NO"_s, .label = MonitoringWords::tr("No")}},
                .note = MonitoringWords::tr("As the prison registry decides; nothing when it did not say.")};
    }
};

ActRequest checkForm(const MonitoringRequests &make, const MonitoringFile &file)
{
    const auto &workspace = make.workspace;
    auto items = itemsOf(workspace, u"monitoring_item"_s);
    QString open;
    for (auto &item : items) {
        const auto answer = file.checks.value(item.id);
        item.end = answer.answer.isEmpty()
                       ? MonitoringWords::tr("open")
                       : spoken({u"answer."_s + answer.answer, {}}, workspace.catalogue(), currentLanguage());
        if (answer.answer.isEmpty() && open.isEmpty())
            open = item.id;
    }
    return make.of(u"answerCheck"_s, MonitoringWords::tr("Completeness check"), MonitoringWords::tr("Answer"),
                   {{.name = u"item"_s,
                     .label = MonitoringWords::tr("What was checked"),
                     .kind = Kind::Choice,
                     .items = items,
                     .value = open,
                     .needed = true},
                    {.name = u"answer"_s,
                     .label = MonitoringWords::tr("Answer"),
                     .kind = Kind::Choice,
                     .items = {{.id = u"YES"_s, .label = MonitoringWords::tr("Yes")},
                               {.id = u"NO"_s, .label = MonitoringWords::tr("No")},
                               {.id = u"UNKNOWN"_s, .label = MonitoringWords::tr("Not known")}},
                     .needed = true},
                    make.note()});
}

ActRequest changeForm(const MonitoringRequests &make, const MonitoringForm &form)
{
    const auto &one = make.monitoring;
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    return make.of(u"changeMonitoring"_s, MonitoringWords::tr("Details of the monitoring"), MonitoringWords::tr("Keep"),
                   {{.name = u"technique"_s,
                     .label = MonitoringWords::tr("Technique"),
                     .kind = Kind::Choice,
                     .items = itemsOf(make.workspace, u"technique"_s, form.techniques),
                     .value = one.technique},
                    {.name = u"enforceableOn"_s,
                     .label = MonitoringWords::tr("Enforceable on"),
                     .kind = Kind::Date,
                     .value = day(one.enforceableOn),
                     .hint = DateHint::Future},
                    {.name = u"earliestOn"_s,
                     .label = MonitoringWords::tr("Not before"),
                     .kind = Kind::Date,
                     .value = day(one.earliestOn),
                     .hint = DateHint::Future},
                    {.name = u"latestOn"_s,
                     .label = MonitoringWords::tr("At the latest"),
                     .kind = Kind::Date,
                     .value = day(one.latestOn),
                     .hint = DateHint::Future},
                    {.name = u"marginMinutes"_s,
                     .label = MonitoringWords::tr("Minutes on the way"),
                     .kind = Kind::Number,
                     .value = QString::number(one.marginMinutes)},
                    {.name = u"risk"_s,
                     .label = MonitoringWords::tr("What a visitor must know"),
                     .kind = Kind::Text,
                     .value = one.risk}});
}

ActRequest visitForm(const MonitoringRequests &make)
{
    QStringList kinds;
    if (const auto *list = make.workspace.catalogue().list(u"intervention_kind"_s))
        for (const auto &kind : list->items)
            if (!kind.code.startsWith(u"CONNECT_") || make.monitoring.state == u"QUEUED")
                kinds << kind.code;
    return make.of(u"addIntervention"_s, MonitoringWords::tr("A visit to be planned"), MonitoringWords::tr("Add"),
                   {{.name = u"kind"_s,
                     .label = MonitoringWords::tr("What has to be done"),
                     .kind = Kind::Choice,
                     .items = itemsOf(make.workspace, u"intervention_kind"_s, kinds),
                     .needed = true},
                    {.name = u"latestOn"_s,
                     .label = MonitoringWords::tr("At the latest"),
                     .kind = Kind::Date,
                     .hint = DateHint::Future},
                    make.note()});
}

} // namespace

QList<PopupItem> itemsOf(const Workspace &workspace, const QString &list, const QStringList &only)
{
    QList<PopupItem> items;
    const auto *known = workspace.catalogue().list(list);
    if (!known)
        return items;
    for (const auto &item : known->items)
        if (item.validity.contains(workspace.clock().today()) && (only.isEmpty() || only.contains(item.code)))
            items << PopupItem{.id = item.code, .label = capital(item.name.in(currentLanguage()))};
    return items;
}

QString nameOf(const Workspace &workspace, const QString &list, const QString &code)
{
    return code.isEmpty() ? QString() : capital(workspace.catalogue().name(list, code, currentLanguage()));
}

QString prisonName(const Workspace &workspace, const QString &code)
{
    for (const auto &prison : workspace.catalogue().prisons())
        if (prison.code == code)
            return capital(prison.name.in(currentLanguage()));
    return capital(workspace.catalogue().name(u"prison_visit"_s, code, currentLanguage()));
}

QString momentText(const Moment &moment, QDate today)
{
    if (!moment.isValid())
        return {};
    const auto day = listDate(moment.date, today);
    return moment.hasTime() ? day + u' ' + moment.time.toString(u"HH:mm"_s) : day;
}

QList<DetailAct> offeredFor(const Workspace &workspace, const MonitoringFile &file)
{
    const auto &one = file.monitoring;
    const MonitoringRequests make{workspace, one};
    const auto form = MonitoringForm::of(workspace.catalogue(), one.form);
    QList<DetailAct> acts;
    const auto offer = [&](const char *act, const QString &text, Icon icon, std::function<ActRequest()> request) {
        if (mayPerform(workspace.user().role, QString::fromLatin1(act)))
            acts << DetailAct{text, icon, std::move(request), {}};
    };
    const auto may = [&](const QString &state) { return mayFollow(workspace.catalogue(), one.state, state); };
    if (one.state == u"RECEIVED" || one.state == u"COMPLETE_CHECK")
        offer("answerCheck", MonitoringWords::tr("Check"), Icon::CheckBox, [=] { return checkForm(make, file); });
    if (one.state == u"RECEIVED")
        offer("finishCheck", MonitoringWords::tr("Check is complete"), Icon::Check,
              [=] { return make.of(u"finishCheck"_s, {}, {}); });
    if (one.state == u"COMPLETE_CHECK")
        offer("acceptMonitoring", MonitoringWords::tr("Accept"), Icon::CheckCircle,
              [=] { return make.of(u"acceptMonitoring"_s, {}, {}); });
    if (one.state == u"QUEUED")
        offer("placeInQueue", MonitoringWords::tr("Another place"), Icon::List, [=] {
            return make.of(u"placeInQueue"_s, MonitoringWords::tr("Another place in the queue"),
                           MonitoringWords::tr("Put there"),
                           {{.name = u"place"_s,
                             .label = MonitoringWords::tr("Place (0: as computed)"),
                             .kind = Kind::Number,
                             .value = QString::number(one.queuePlace),
                             .needed = true},
                            {.name = u"reason"_s, .label = MonitoringWords::tr("Reason"), .value = one.queueReason}});
        });
    if (one.isRunning())
        acts << DetailAct{MonitoringWords::tr("Schedule"), Icon::Hours, {}, one.id};
    if (form && one.isRunning())
        offer("changeMonitoring", MonitoringWords::tr("Details"), Icon::Pencil,
              [=] { return changeForm(make, *form); });
    if (may(u"INTERRUPTED"_s))
        offer("interruptMonitoring", MonitoringWords::tr("Interrupt"), Icon::Stop, [=] {
            return make.of(u"interruptMonitoring"_s, MonitoringWords::tr("Monitoring is interrupted"),
                           MonitoringWords::tr("Interrupt"),
                           {{.name = u"reason"_s,
                             .label = MonitoringWords::tr("Reason"),
                             .kind = Kind::Choice,
                             .items = itemsOf(make.workspace, u"interruption_reason"_s),
                             .needed = true},
                            make.when(),
                            make.counts(),
                            make.note()});
        });
    if (one.state == u"INTERRUPTED" || one.state == u"ABSCONDED" || one.state == u"END_PLANNED")
        offer("resumeMonitoring", MonitoringWords::tr("Goes on"), Icon::Redo, [=] {
            return make.of(u"resumeMonitoring"_s, MonitoringWords::tr("Monitored again"),
                           MonitoringWords::tr("Goes on"), {make.when(), make.counts(), make.note()});
        });
    if (may(u"MOVE_PLANNED"_s))
        offer("moveHome", MonitoringWords::tr("Move home"), Icon::House, [=] {
            return make.of(u"moveHome"_s, MonitoringWords::tr("He moves"), MonitoringWords::tr("Plan the move"),
                           {{.name = u"address"_s,
                             .label = MonitoringWords::tr("New address"),
                             .kind = Kind::Choice,
                             .items = addressesOf(make.workspace, one),
                             .needed = true,
                             .note = MonitoringWords::tr("A new address is first noted with the person.")},
                            {.name = u"on"_s,
                             .label = MonitoringWords::tr("Day of the move"),
                             .kind = Kind::Date,
                             .hint = DateHint::Future,
                             .needed = true},
                            {.name = u"checked"_s,
                             .label = MonitoringWords::tr("Power, network and cohabitants were checked"),
                             .kind = Kind::Tick}});
        });
    if (may(u"ABSCONDED"_s))
        offer("reportAbsconding", MonitoringWords::tr("Absconded"), Icon::Warning, [=] {
            return make.of(u"reportAbsconding"_s, MonitoringWords::tr("He absconded"), MonitoringWords::tr("Record"),
                           {make.when(), make.note()});
        });
    if (one.isRunning())
        offer("addIntervention", MonitoringWords::tr("A visit"), Icon::Car, [=] { return visitForm(make); });
    if (one.isRunning())
        offer("setEndDate", MonitoringWords::tr("End date"), Icon::Calendar, [=] {
            return make.of(u"setEndDate"_s, MonitoringWords::tr("End date as the prison registry says"),
                           MonitoringWords::tr("Keep"),
                           {{.name = u"endOn"_s,
                             .label = MonitoringWords::tr("End date"),
                             .kind = Kind::Date,
                             .value = one.endOn.isValid() ? QJsonValue(one.endOn.toString(Qt::ISODate)) : QJsonValue(),
                             .hint = DateHint::Future,
                             .needed = true,
                             .note = MonitoringWords::tr("Never computed here.")},
                            {.name = u"source"_s,
                             .label = MonitoringWords::tr("Who said so"),
                             .value = one.endSource,
                             .needed = true},
                            {.name = u"reference"_s, .label = MonitoringWords::tr("Number of the message")}});
        });
    if (std::any_of(file.endDates.begin(), file.endDates.end(),
                    [](const EndDateTold &line) { return line.seenBy.isEmpty(); }))
        offer("seeEndDate", MonitoringWords::tr("End date seen"), Icon::Eye,
              [=] { return make.of(u"seeEndDate"_s, {}, {}); });
    if (one.isRunning())
        offer("recordDetention", MonitoringWords::tr("Prison"), Icon::Building, [=] {
            return make.of(u"recordDetention"_s, MonitoringWords::tr("Where he is held"), MonitoringWords::tr("Record"),
                           {{.name = u"prison"_s,
                             .label = MonitoringWords::tr("Prison (empty: he left)"),
                             .kind = Kind::Choice,
                             .items = prisonsOf(make.workspace)},
                            {.name = u"from"_s, .label = MonitoringWords::tr("From"), .kind = Kind::Date},
                            make.note()});
        });
    if (one.isRunning() && one.orderState != u"ENDED")
        offer("endOrder", MonitoringWords::tr("Order ends"), Icon::Flag, [=] {
            return make.of(u"endOrder"_s, MonitoringWords::tr("The order ends"), MonitoringWords::tr("End the order"),
                           {make.reason(),
                            make.when(),
                            {.name = u"inPrison"_s,
                             .label = MonitoringWords::tr("The device is taken off in prison"),
                             .kind = Kind::Tick}});
        });
    if (may(u"RETURNED"_s))
        offer("returnMonitoring", MonitoringWords::tr("Send back"), Icon::Undo, [=] {
            return make.of(u"returnMonitoring"_s, MonitoringWords::tr("Send the mandate back"),
                           MonitoringWords::tr("Send back"), {make.reason()});
        });
    if (may(u"CANCELLED"_s))
        offer("cancelMonitoring", MonitoringWords::tr("Cancel"), Icon::Cross, [=] {
            return make.of(u"cancelMonitoring"_s, MonitoringWords::tr("Cancel the monitoring"),
                           MonitoringWords::tr("Cancel it"), {make.reason()});
        });
    if (one.state == u"DISCONNECTED" || one.state == u"EQUIPMENT_BACK")
        offer("closeMonitoring", MonitoringWords::tr("Close"), Icon::Archive,
              [=] { return make.of(u"closeMonitoring"_s, {}, {}); });
    return acts;
}

DetailView monitoredDetail(const Workspace &workspace, const MonitoringFile &file, const QString &title,
                           const QString &number)
{
    const auto &one = file.monitoring;
    const auto today = workspace.clock().today();
    const auto language = currentLanguage();
    const auto day = [&](QDate date) { return date.isValid() ? mediumDate(date, language) : QString(); };
    QStringList worn, history, schedules, visits;
    for (const auto &fitting : file.worn())
        worn << fitting.serial + u" · "_s + nameOf(workspace, u"equipment_kind"_s, fitting.kind);
    for (auto it = file.steps.rbegin(); it != file.steps.rend(); ++it) {
        auto line = momentText(it->at, today) + u"  "_s + nameOf(workspace, u"monitoring_state"_s, it->toState);
        if (!it->reason.isEmpty()) {
            const auto known = workspace.catalogue().item(u"interruption_reason"_s, it->reason);
            line += u": "_s + (known ? known->name.in(language) : it->reason);
        }
        if (!it->counts.isEmpty())
            line += u" · "_s +
                    (it->counts == u"YES" ? MonitoringWords::tr("counts") : MonitoringWords::tr("does not count"));
        history << line + u" · "_s + it->login;
    }
    for (auto it = file.schedules.rbegin(); it != file.schedules.rend(); ++it)
        schedules << MonitoringWords::tr("Version %1, from %2: %3")
                         .arg(it->version.number)
                         .arg(momentText(it->version.validFrom, today),
                              it->state == u"APPROVED"
                                  ? (it->activeAt.isValid() ? MonitoringWords::tr("active")
                                                            : MonitoringWords::tr("approved, not active yet"))
                              : it->state == u"PROPOSED" ? MonitoringWords::tr("to be approved")
                              : it->state == u"REFUSED"  ? MonitoringWords::tr("refused")
                                                         : MonitoringWords::tr("withdrawn"));
    for (auto it = file.visits.rbegin(); it != file.visits.rend(); ++it)
        visits << nameOf(workspace, u"intervention_kind"_s, it->kind) +
                      (it->startsAt.isValid() ? u"  "_s + listDate(it->startsAt.date(), today) + u' ' +
                                                    it->startsAt.time().toString(u"HH:mm"_s)
                                              : u"  "_s + MonitoringWords::tr("to be planned")) +
                      (it->state == u"DONE" ? u" ✓"_s : QString());
    QStringList missing;
    for (const auto &item : itemsUnanswered(workspace.catalogue(), file.checks, today))
        missing << nameOf(workspace, u"monitoring_item"_s, item);
    return {
        .title = title.isEmpty() ? number : title,
        .under = u"%1 · %2"_s.arg(number, nameOf(workspace, u"monitoring_form"_s, one.form)),
        .facts = {{MonitoringWords::tr("State"), u"%1, %2"_s.arg(nameOf(workspace, u"monitoring_state"_s, one.state),
                                                                 momentText(one.stateSince, today))},
                  {MonitoringWords::tr("Order"),
                   one.orderState == u"ENDED" ? MonitoringWords::tr("ended") + u' ' + momentText(one.orderUntil, today)
                   : one.orderState == u"SUSPENDED" ? MonitoringWords::tr("suspended")
                                                    : MonitoringWords::tr("in force")},
                  {MonitoringWords::tr("Device"), worn.isEmpty() ? MonitoringWords::tr("none") : worn.join(u'\n')},
                  {MonitoringWords::tr("Heard"), worn.isEmpty()                    ? QString()
                                                 : file.deviceState() == u"FITTED" ? MonitoringWords::tr("yes")
                                                                                   : MonitoringWords::tr("not yet")},
                  {MonitoringWords::tr("Technique"), nameOf(workspace, u"technique"_s, one.technique)},
                  {MonitoringWords::tr("Region"), nameOf(workspace, u"region"_s, one.region)},
                  {MonitoringWords::tr("Prison"), prisonName(workspace, one.prison)},
                  {MonitoringWords::tr("Not before"), day(one.earliestOn)},
                  {MonitoringWords::tr("At the latest"), day(one.latestOn)},
                  {MonitoringWords::tr("Connected"), momentText(one.connectedAt, today)},
                  {MonitoringWords::tr("End date"),
                   one.endOn.isValid() ? u"%1 (%2)"_s.arg(day(one.endOn), one.endSource) : QString()},
                  {MonitoringWords::tr("To know"), one.risk},
                  {MonitoringWords::tr("Not checked yet"),
                   one.state == u"RECEIVED" ? missing.join(u", "_s) : QString()}},
        .acts = offeredFor(workspace, file),
        .lists = {{MonitoringWords::tr("Visits"), visits},
                  {MonitoringWords::tr("Schedules"), schedules},
                  {MonitoringWords::tr("History"), history}},
        .dossier = one.dossier};
}

void showMonitored(DetailColumn &detail, const Workspace &workspace, const Monitoring::Id &id, const QString &title,
                   const QString &number)
{
    const auto file = workspace.read([&](const Database &database) { return loadMonitoring(database, id); });
    if (file && *file)
        detail.show(monitoredDetail(workspace, **file, title, number));
}

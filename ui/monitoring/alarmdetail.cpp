// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/alarmdetail.h"

#include "core/base/sentence.h"
#include "core/monitoring/events.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/monitoring/monitoringforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(AlarmDetail)
};

// Makes the requests of one alarm.
struct AlarmRequests
{
    const Workspace &workspace;
    Alarm alarm;
    QString person;

    ActRequest of(const QString &act, const QString &title, const QString &doText, QList<ActInput> inputs = {}) const
    {
        return {.act = act,
                .title = title,
                .doText = doText,
                .with = {{u"alarm"_s, alarm.id.toString()}},
                .inputs = std::move(inputs),
                .about = alarm.id,
                .dossier = alarm.dossier};
    }
    ActRequest action(const QString &kind, const QString &title, const QString &whom) const
    {
        auto request =
            of(u"logAlarmAction"_s, title, AlarmWords::tr("Note"),
               {{.name = u"whom"_s, .label = AlarmWords::tr("With whom"), .value = whom}, reached(), text()});
        request.with.insert(u"kind"_s, kind);
        request.draftPart = kind;
        request.focus = u"reached"_s;
        return request;
    }
    ActInput reached() const
    {
        return {.name = u"reached"_s,
                .label = AlarmWords::tr("Reached"),
                .kind = Kind::Choice,
                .items = {{.id = u"YES"_s, .label = AlarmWords::tr("Yes")},
                          {.id = u"NO"_s, .label = AlarmWords::tr("No")}}};
    }
    ActInput text() const
    {
        return {.name = u"text"_s, .label = AlarmWords::tr("What was said or done"), .kind = Kind::Text};
    }
};

ActRequest otherForm(const AlarmRequests &make)
{
    return make.of(u"logAlarmAction"_s, AlarmWords::tr("What was done"), AlarmWords::tr("Note"),
                   {{.name = u"kind"_s,
                     .label = AlarmWords::tr("What"),
                     .kind = Kind::Choice,
                     .items = itemsOf(make.workspace, u"alarm_action"_s),
                     .needed = true},
                    {.name = u"whom"_s, .label = AlarmWords::tr("With whom")},
                    make.reached(),
                    make.text()});
}

ActRequest concludeForm(const AlarmRequests &make)
{
    return make.of(
        u"concludeAlarm"_s, AlarmWords::tr("What the alarm was"), AlarmWords::tr("Conclude"),
        {{.name = u"conclusion"_s,
          .label = AlarmWords::tr("Conclusion"),
          .kind = Kind::Choice,
          .items = itemsOf(make.workspace, u"alarm_conclusion"_s),
          .needed = true},
         {.name = u"note"_s, .label = AlarmWords::tr("What was weighed"), .kind = Kind::Text, .needed = true}});
}

ActRequest tellForm(const AlarmRequests &make)
{
    return make.of(u"tellPrincipal"_s, AlarmWords::tr("The principal was told"), AlarmWords::tr("Note"),
                   {{.name = u"principal"_s,
                     .label = AlarmWords::tr("Who was told"),
                     .kind = Kind::Choice,
                     .items = itemsOf(make.workspace, u"principal"_s),
                     .note = AlarmWords::tr("Empty: who follows the dossier up.")},
                    {.name = u"at"_s, .label = AlarmWords::tr("When (now when empty)"), .kind = Kind::Moment},
                    make.text()});
}

ActRequest faultForm(const AlarmRequests &make)
{
    QStringList kinds;
    for (const auto &item : itemsOf(make.workspace, u"intervention_kind"_s))
        if (!item.id.startsWith(u"CONNECT_"))
            kinds << item.id;
    auto request = make.of(u"addIntervention"_s, AlarmWords::tr("A visit because of this alarm"), AlarmWords::tr("Add"),
                           {{.name = u"kind"_s,
                             .label = AlarmWords::tr("What has to be done"),
                             .kind = Kind::Choice,
                             .items = itemsOf(make.workspace, u"intervention_kind"_s, kinds),
                             .value = u"FAULT"_s,
                             .needed = true},
                            {.name = u"latestOn"_s,
                             .label = AlarmWords::tr("At the latest"),
                             .kind = Kind::Date,
                             .hint = DateHint::Future},
                            {.name = u"note"_s, .label = AlarmWords::tr("Note"), .kind = Kind::Text}});
    request.with.insert(u"monitoring"_s, make.alarm.monitoring.toString());
    return request;
}

ActRequest takeForm(const AlarmRequests &make, const QString &who)
{
    auto request = make.of(u"takeAlarm"_s, {}, {});
    if (make.alarm.state == u"OPEN")
        return request;
    const auto since = momentText(make.alarm.takenAt, make.workspace.clock().today());
    request.title = AlarmWords::tr("Take over");
    request.doText = AlarmWords::tr("Take over");
    request.lines = {AlarmWords::tr("%1 has this alarm since %2. Talk to each other first.").arg(who, since)};
    request.with.insert(u"over"_s, true);
    return request;
}

QList<DetailAct> alarmActs(const AlarmRequests &make, const QString &who)
{
    const auto &role = make.workspace.user().role;
    QList<DetailAct> acts;
    const auto offer = [&](const char *act, const QString &text, Icon icon, std::function<ActRequest()> request) {
        if (mayPerform(role, QString::fromLatin1(act)))
            acts << DetailAct{text, icon, std::move(request)};
    };
    const bool isOpen = make.alarm.state == u"OPEN";
    if (isOpen)
        offer("takeAlarm", AlarmWords::tr("Take"), Icon::Check, [=] { return takeForm(make, who); });
    offer("logAlarmAction", AlarmWords::tr("Call"), Icon::Phone,
          [=] { return make.action(u"CALL"_s, AlarmWords::tr("A call to the person"), make.person); });
    offer("logAlarmAction", AlarmWords::tr("Police"), Icon::Shield,
          [=] { return make.action(u"POLICE"_s, AlarmWords::tr("The police was called"), {}); });
    offer("logAlarmAction", AlarmWords::tr("Other action"), Icon::Note, [=] { return otherForm(make); });
    offer("concludeAlarm", AlarmWords::tr("Conclude"), Icon::CheckCircle, [=] { return concludeForm(make); });
    offer("tellPrincipal", AlarmWords::tr("Tell the principal"), Icon::Scales, [=] { return tellForm(make); });
    if (!make.alarm.conclusion.isEmpty() && make.alarm.report.isNull())
        offer("draftReport", AlarmWords::tr("Report"), Icon::Note, [=] {
            auto request = make.of(u"draftReport"_s, {}, {});
            request.with.insert(u"dossier"_s, make.alarm.dossier.toString());
            request.with.insert(u"kind"_s, u"SIGNAL"_s);
            return request;
        });
    offer("addIntervention", AlarmWords::tr("A visit"), Icon::Car, [=] { return faultForm(make); });
    if (!isOpen && make.alarm.operatorLogin != make.workspace.user().login)
        offer("takeAlarm", AlarmWords::tr("Take over"), Icon::PersonArrow, [=] { return takeForm(make, who); });
    return acts;
}

QString memberOf(const Workspace &workspace, const QString &cls, const char *member)
{
    const auto *item = workspace.catalogue().item(u"alarm_class"_s, cls);
    return item
               ? item->members.value(QLatin1String(member)).toObject().value(languageCode(currentLanguage())).toString()
               : QString();
}

QString positionText(const QJsonObject &position)
{
    if (position.isEmpty())
        return {};
    const auto text = u"%1, %2"_s.arg(position.value("lat"_L1).toDouble(), 0, 'f', 5)
                          .arg(position.value("lon"_L1).toDouble(), 0, 'f', 5);
    const int accuracy = position.value("accuracy"_L1).toInt();
    return accuracy > 0 ? AlarmWords::tr("%1 (within %2 m)").arg(text).arg(accuracy) : text;
}

QString doubtsText(const QStringList &doubts)
{
    QStringList said;
    for (const auto &doubt : doubts)
        said << sentence(u"doubt."_s + doubt, currentLanguage());
    return said.join(u", "_s);
}

QString actionText(const Workspace &workspace, const AlarmAction &action, const QHash<QString, QString> &names)
{
    const auto whom = action.kind == u"PRINCIPAL" ? nameOf(workspace, u"principal"_s, action.whom) : action.whom;
    auto line =
        momentText(action.at, workspace.clock().today()) + u"  "_s + nameOf(workspace, u"alarm_action"_s, action.kind);
    if (!whom.isEmpty())
        line += u": "_s + whom;
    if (!action.reached.isEmpty())
        line += u", "_s + (action.reached == u"YES" ? AlarmWords::tr("reached") : AlarmWords::tr("not reached"));
    if (!action.text.isEmpty())
        line += u" – "_s + action.text;
    return line + u" · "_s + names.value(action.login, action.login);
}

QString otherText(const Workspace &workspace, const Alarm &alarm)
{
    const auto end = alarm.isOpen()               ? AlarmWords::tr("still open")
                     : alarm.conclusion.isEmpty() ? AlarmWords::tr("noted")
                                                  : nameOf(workspace, u"alarm_conclusion"_s, alarm.conclusion);
    return momentText(alarm.deviceAt, workspace.clock().today()) + u"  "_s +
           nameOf(workspace, u"alarm_class"_s, alarm.cls) + u" · "_s + end;
}

} // namespace

DetailView alarmDetail(const Workspace &workspace, const AlarmFile &file, const AlarmLine &line,
                       const QHash<QString, QString> &names)
{
    const auto &alarm = file.alarm;
    const auto today = workspace.clock().today();
    const auto person = line.title.isEmpty() ? line.number : line.title;
    const auto who = names.value(alarm.operatorLogin, alarm.operatorLogin);
    const auto kind = nameOf(workspace, u"schedule_kind"_s, alarm.scheduled);
    const auto version = AlarmWords::tr("version %1").arg(alarm.scheduleNumber);
    QStringList actions, others;
    for (auto it = file.actions.rbegin(); it != file.actions.rend(); ++it)
        actions << actionText(workspace, *it, names);
    for (const auto &other : file.others)
        others << otherText(workspace, other);
    return {
        .title = person,
        .under = u"%1 · %2 · %3"_s.arg(nameOf(workspace, u"alarm_class"_s, alarm.cls),
                                       nameOf(workspace, u"device_code"_s, alarm.code), line.number),
        .facts = {{AlarmWords::tr("Telephone"), file.phone},
                  {AlarmWords::tr("First"), memberOf(workspace, alarm.cls, "first")},
                  {AlarmWords::tr("Then"), memberOf(workspace, alarm.cls, "second")},
                  {AlarmWords::tr("Who has it"),
                   alarm.state == u"OPEN" ? AlarmWords::tr("nobody yet")
                                          : AlarmWords::tr("%1, since %2").arg(who, momentText(alarm.takenAt, today))},
                  {AlarmWords::tr("By the device"), momentText(alarm.deviceAt, today)},
                  {AlarmWords::tr("Received"), momentText(alarm.receivedAt, today)},
                  {AlarmWords::tr("Ended"),
                   alarm.endedAt.isValid() ? momentText(alarm.endedAt, today) : AlarmWords::tr("not yet")},
                  {AlarmWords::tr("Schedule"), alarm.scheduleNumber == 0 ? QString()
                                               : kind.isEmpty()          ? version
                                                                         : version + u": "_s + kind},
                  {AlarmWords::tr("Serial"), file.event ? file.event->event.serial : QString()},
                  {AlarmWords::tr("Doubt"), file.event ? doubtsText(file.event->doubts) : QString()},
                  {AlarmWords::tr("Position"), file.event ? positionText(file.event->event.position) : QString()},
                  {AlarmWords::tr("Principal"), alarm.toldAt.isValid()
                                                    ? nameOf(workspace, u"principal"_s, alarm.toldPrincipal) + u", "_s +
                                                          momentText(alarm.toldAt, today)
                                                    : AlarmWords::tr("not told yet")},
                  {AlarmWords::tr("Conclusion"), nameOf(workspace, u"alarm_conclusion"_s, alarm.conclusion)},
                  {AlarmWords::tr("Weighed"), alarm.note}},
        .acts = alarm.isOpen() ? alarmActs({workspace, alarm, person}, who) : QList<DetailAct>(),
        .lists = {{AlarmWords::tr("What was done"), actions}, {AlarmWords::tr("Other alarms"), others}},
        .dossier = alarm.dossier,
        .about = alarm.id};
}

DetailView watchDetail(const Workspace &workspace, const WatchRow &row, const QHash<QString, QString> &names)
{
    const auto &line = row.line;
    const auto today = workspace.clock().today();
    const auto moment = [&](qint64 seconds) { return momentText(momentOfInstant(seconds), today); };
    const auto aside = [&workspace, line] {
        const bool ofStock = line.monitoring.isNull();
        const auto about = ofStock ? line.equipment : AnyId(line.monitoring);
        const auto tomorrow = workspace.clock().today().addDays(1).toString(Qt::ISODate);
        return ActRequest{
            .act = u"acknowledgeWatch"_s,
            .title = AlarmWords::tr("Put aside: it is quiet until then"),
            .doText = AlarmWords::tr("Put aside"),
            .with = {{ofStock ? u"equipment"_s : u"monitoring"_s, about.toString()}, {u"watch"_s, line.watch}},
            .inputs = {{.name = u"reason"_s, .label = AlarmWords::tr("Reason"), .needed = true},
                       {.name = u"until"_s,
                        .label = AlarmWords::tr("Until"),
                        .kind = Kind::Moment,
                        .value = tomorrow + u"T08:00"_s,
                        .hint = DateHint::Future,
                        .needed = true}},
            .about = about,
            .draftPart = line.watch,
            .dossier = line.dossier};
    };
    QList<DetailAct> acts;
    if (mayPerform(workspace.user().role, u"acknowledgeWatch"_s))
        acts << DetailAct{line.isQuiet() ? AlarmWords::tr("Aside for longer") : AlarmWords::tr("Put aside"),
                          Icon::Clock, aside};
    return {.title = row.title.isEmpty() ? row.number : row.title,
            .under =
                nameOf(workspace, u"watch"_s, line.watch) + (row.number.isEmpty() ? QString() : u" · "_s) + row.number,
            .facts = {{AlarmWords::tr("What to do"), watchSentence(line, currentLanguage())},
                      {AlarmWords::tr("Since"), moment(line.since)},
                      {AlarmWords::tr("Too long since"), moment(line.over)},
                      {AlarmWords::tr("Serial"), line.serial},
                      {AlarmWords::tr("Aside"),
                       line.isQuiet() ? AlarmWords::tr("by %1, until %2")
                                            .arg(names.value(line.quietBy, line.quietBy), moment(line.quietUntil))
                                      : QString()}},
            .acts = acts,
            .lists = {},
            .dossier = line.dossier,
            .about = line.monitoring.isNull() ? AnyId() : AnyId(line.monitoring)};
}

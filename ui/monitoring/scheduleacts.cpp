// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "ui/act/actform.h"
#include "ui/base/dateedit.h"
#include "ui/base/keeptimer.h"
#include "ui/base/messageline.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/schedulesheet.h"
#include "ui/monitoring/weekgrid.h"

using namespace Qt::StringLiterals;

namespace {

QString weekdayCode(const Catalogue &catalogue, int weekday)
{
    if (const auto *list = catalogue.list(u"weekday"_s))
        for (const auto &day : list->items)
            if (day.members.value("iso"_L1).toInt() == weekday)
                return day.code;
    return {};
}

QJsonArray rulesGiven(const Catalogue &catalogue, const QList<ScheduleRule> &rules)
{
    QJsonArray given;
    for (const auto &rule : rules)
        given << QJsonObject{{u"weekday"_s, weekdayCode(catalogue, rule.weekday)},
                             {u"from"_s, rule.from.toString(u"HH:mm"_s)},
                             {u"to"_s, rule.to.toString(u"HH:mm"_s)},
                             {u"kind"_s, rule.kind}};
    return given;
}

QJsonArray exceptionsGiven(const QList<ScheduleException> &exceptions)
{
    QJsonArray given;
    for (const auto &one : exceptions)
        given << QJsonObject{{u"from"_s, writeMoment(one.from)},
                             {u"to"_s, writeMoment(one.to)},
                             {u"kind"_s, one.kind},
                             {u"reason"_s, one.reason},
                             {u"proven"_s, one.proven}};
    return given;
}

} // namespace

void ScheduleSheet::takeStandard()
{
    chooseRow(0);
    if (m_form)
        become({standardRules(*m_form), m_drawn.exceptions});
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ScheduleSheet::copyStanding()
{
    const auto *holds = standing();
    if (!holds)
        return;
    const Drawn copy{holds->version.rules, holds->version.exceptions};
    chooseRow(0);
    become(copy);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ScheduleSheet::removeException()
{
    const int row = m_exceptionsTable->currentIndex().row();
    if (!isNew() || row < 0 || row >= m_drawn.exceptions.size())
        return;
    auto next = m_drawn;
    next.exceptions.removeAt(row);
    become(next);
}

void ScheduleSheet::perform(const QString &act, const QJsonObject &with)
{
    const auto done = m_workspace.write({.name = act, .with = with});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    m_message->clear();
    if (act == u"proposeSchedule") {
        m_typing->stop();
        m_workspace.dropDraft(draftKeyOf(m_id));
        m_undo.clear();
        m_redo.clear();
        readDraft();
    }
    refresh();
    if (act == u"proposeSchedule")
        chooseRow(rowOf(done->made));
    Q_EMIT said(sayingText(m_workspace, done->saying));
}

void ScheduleSheet::propose()
{
    if (m_fromDate->hasError() || m_fromTime->hasError()) {
        m_message->showMessage(Tone::Over, tr("From when it holds cannot be read."));
        return;
    }
    QJsonObject with{{u"monitoring"_s, m_id.toString()},
                     {u"rules"_s, rulesGiven(m_workspace.catalogue(), m_drawn.rules)},
                     {u"exceptions"_s, exceptionsGiven(m_drawn.exceptions)}};
    if (m_fromDate->date())
        with.insert(u"validFrom"_s, writeMoment(validFrom()));
    perform(u"proposeSchedule"_s, with);
}

void ScheduleSheet::refuse()
{
    const auto *one = chosen();
    if (!one)
        return;
    const bool own = one->version.requestedBy == m_workspace.user().login;
    beginForm({.act = u"refuseSchedule"_s,
               .title = own ? tr("Take the version back") : tr("Refuse the version"),
               .doText = own ? tr("Take back") : tr("Refuse"),
               .with = {{u"schedule"_s, one->id.toString()}},
               .inputs = {{.name = u"reason"_s, .label = tr("Reason"), .needed = true}},
               .about = one->id});
}

void ScheduleSheet::addMovement()
{
    QList<PopupItem> kinds;
    if (const auto *list = m_workspace.catalogue().list(u"schedule_kind"_s))
        for (const auto &item : list->items)
            kinds << PopupItem{.id = item.code, .label = capital(item.name.in(currentLanguage()))};
    using Kind = ActInput::Kind;
    beginForm(
        {.act = u"addMovement"_s,
         .title = tr("Out of the house on one day"),
         .doText = tr("Ask"),
         .with = {{u"monitoring"_s, m_id.toString()}},
         .inputs =
             {{.name = u"from"_s, .label = tr("From"), .kind = Kind::Moment, .hint = DateHint::Future, .needed = true},
              {.name = u"to"_s, .label = tr("Until"), .kind = Kind::Moment, .hint = DateHint::Future, .needed = true},
              {.name = u"kind"_s, .label = tr("Kind"), .kind = Kind::Choice, .items = kinds, .needed = true},
              {.name = u"reason"_s, .label = tr("Reason"), .needed = true},
              {.name = u"proven"_s, .label = tr("A document shows it"), .kind = Kind::Tick}},
         .about = m_id});
}

void ScheduleSheet::beginForm(const ActRequest &request)
{
    m_act->begin(request);
}

void ScheduleSheet::forget()
{
    m_fromDate->setDate(std::nullopt);
    m_fromTime->setTime(std::nullopt);
    become({}); // may be taken back
    m_workspace.dropDraft(draftKeyOf(m_id));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ScheduleSheet::leave()
{
    keepNow();
    Q_EMIT left();
}

void ScheduleSheet::keepNow()
{
    m_typing->stop();
    if (m_id.isNull())
        return;
    if (m_drawn == Drawn() && m_fromDate->isEmpty())
        return m_workspace.dropDraft(draftKeyOf(m_id));
    const auto time = m_fromTime->time();
    const QJsonObject body{{u"rules"_s, toJson(m_drawn.rules)},
                           {u"exceptions"_s, toJson(m_drawn.exceptions)},
                           {u"fromDate"_s, m_fromDate->keepable()},
                           {u"fromTime"_s, time ? time->toString(u"HH:mm"_s) : QString()}};
    const auto kept = m_workspace.saveDraft(draftKeyOf(m_id), body, tr("Schedule of %1").arg(m_person));
    if (!kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

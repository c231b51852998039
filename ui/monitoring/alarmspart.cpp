// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/alarmspart.h"

#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/monitoring/events.h"
#include "core/monitoring/watchstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/monitoring/monitoringforms.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickSeconds = 30;

Tone urgencyTone(int urgency)
{
    return urgency <= 1 ? Tone::Over : urgency == 2 ? Tone::Soon : Tone::Neutral;
}

// Of today the clock says enough; of the days before it, the weekday with it.
QString shortMoment(const Moment &moment, QDate today)
{
    constexpr int week = 7;
    const auto days = moment.date.daysTo(today);
    if (!moment.isValid() || !moment.hasTime() || days < 0 || days >= week)
        return momentText(moment, today);
    const auto clock = moment.time.toString(u"HH:mm"_s);
    return days == 0 ? clock : listDate(moment.date, today).section(u' ', 0, 0) + u' ' + clock;
}

AnyId idOf(const AlarmLine &line)
{
    return line.alarm.id;
}

// Whose line of the watchdog it is, and which.
QString idOf(const WatchRow &row)
{
    return row.line.monitoring.toString() + row.line.equipment.toString() + row.line.watch;
}

// Puts new rows into a table and keeps the one that was chosen, or the place where it stood.
template <typename Row>
void fill(TableModel<Row> *model, RowTable *table, const QList<Row> &rows)
{
    const auto &before = model->rows();
    const bool same = std::equal(before.begin(), before.end(), rows.begin(), rows.end(),
                                 [](const Row &one, const Row &other) { return idOf(one) == idOf(other); });
    if (same) {
        for (int i = 0; i < rows.size(); ++i)
            model->setRow(i, rows[i]);
        return;
    }
    const int row = table->currentIndex().row();
    const auto kept = row >= 0 ? idOf(before[row]) : decltype(idOf(rows.first()))();
    int chosen = std::clamp(row, 0, std::max(0, int(rows.size()) - 1));
    for (int i = 0; i < rows.size(); ++i)
        if (row >= 0 && idOf(rows[i]) == kept)
            chosen = i;
    model->setRows(rows);
    if (!rows.isEmpty())
        table->setCurrentIndex(model->index(chosen, 0));
}

QList<WatchRow> watchRows(const Database &database, const Catalogue &catalogue, qint64 now)
{
    QList<WatchRow> rows;
    for (const auto &line : watchLines(watchPicture(database, catalogue, now), WatchLimits::of(catalogue), now)) {
        WatchRow row{.line = line, .title = line.serial};
        if (const auto monitored = dossierName(database, line.dossier); !monitored.second.isEmpty())
            std::tie(row.title, row.number) = monitored;
        rows << row;
    }
    return rows;
}

} // namespace

AlarmsPart::AlarmsPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_alarms(new TableModel<AlarmLine>({}, this)),
      m_watch(new TableModel<WatchRow>({}, this)),
      m_alarmTable(new RowTable(m_alarms)),
      m_watchTable(new RowTable(m_watch)),
      m_alarmHead(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_watchHead(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_detail(new DetailColumn(workspace)),
      m_tick(new QTimer(this)),
      m_turned(m_alarmTable)
{
    m_alarmTable->setObjectName(u"alarms"_s);
    m_watchTable->setObjectName(u"watch"_s);
    m_alarmTable->setWidths({130, 130, 122, 118, 70, 110, 64}, {1, 2});
    m_watchTable->setWidths({150, 230, 155, 120}, {1});
    setHelp(m_alarmTable, {.act = u"control"_s, .parameter = u"alarmList"_s});
    setHelp(m_watchTable, {.act = u"control"_s, .parameter = u"watchList"_s});
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(6));
    for (auto *head : {m_alarmHead, m_watchHead}) {
        head->setBold(true);
        head->setWordWrap(true);
    }
    left->addWidget(m_alarmHead);
    left->addWidget(m_alarmTable, 3);
    left->addSpacing(px(6));
    left->addWidget(m_watchHead);
    left->addWidget(m_watchTable, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SideBySide(list, 9, m_detail, 5, 900));
    setReadingOrder(this, QList<QWidget *>{m_alarmTable, m_watchTable} + m_detail->parts());
    m_tick->setInterval(tickSeconds * 1000);
    connect(m_tick, &QTimer::timeout, this, [this] {
        reload();
        Q_EMIT counted();
    });
    for (auto *table : {m_alarmTable, m_watchTable}) {
        table->installEventFilter(this);
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, table] {
            if (!m_isReading && table->hasFocus())
                turnTo(table);
        });
        connect(table, &QTableView::clicked, this, [this, table] { turnTo(table); });
        connect(table, &QTableView::activated, this, [this, table] {
            if (m_turned != table)
                turnTo(table);
            m_detail->begin(0); // as it was read: who else took it meanwhile is said by the refusal
        });
    }
    connect(m_detail, &DetailColumn::said, this, &MonitoringPart::said);
    connect(m_detail, &DetailColumn::dossierWanted, this, &MonitoringPart::dossierWanted);
    connect(m_detail, &DetailColumn::left, this, [this] {
        reload();
        m_turned->setFocus(Qt::OtherFocusReason);
    });
}

void AlarmsPart::name()
{
    setName(m_alarmTable, tr("Alarms to look at"));
    setName(m_watchTable, tr("What may not last and does"));
    m_detail->setEmptyText(tr("No alarm has to be looked at, and nothing lasts too long."));
    m_shownAlarm = {};
    m_shownWatch = {};
    nameAlarms();
    nameWatch();
}

void AlarmsPart::nameAlarms()
{
    const auto moment = [this](const Moment &at) { return shortMoment(at, m_workspace.clock().today()); };
    m_alarms->setColumns(
        {{.title = tr("Class"),
          .text = [this](const AlarmLine &one) { return nameOf(m_workspace, u"alarm_class"_s, one.alarm.cls); },
          .picture =
              [](const AlarmLine &one) {
                  const auto tone = urgencyTone(one.urgency);
                  return QVariant(icon(toneIcon(tone), toneColour(tone)));
              }},
         {.title = tr("Person"),
          .text = [](const AlarmLine &one) { return one.title.isEmpty() ? one.number : one.title; }},
         {.title = tr("What"),
          .text = [this](const AlarmLine &one) { return nameOf(m_workspace, u"device_code"_s, one.alarm.code); }},
         {.title = tr("Time"), .text = [moment](const AlarmLine &one) { return moment(one.alarm.deviceAt); }},
         {.title = tr("Since"),
          .text = [this](const AlarmLine &one) { return sinceText(instantOf(one.alarm.deviceAt)); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Who has it"),
          .text =
              [this](const AlarmLine &one) {
                  const auto &login = one.alarm.operatorLogin;
                  return login.isEmpty() ? tr("nobody yet") : m_names.value(login, login);
              }},
         {.title = tr("Told"),
          .text = [](const AlarmLine &one) { return one.alarm.toldAt.isValid() ? tr("yes") : tr("no"); }}});
}

void AlarmsPart::nameWatch()
{
    const auto moment = [this](qint64 seconds) {
        return momentText(momentOfInstant(seconds), m_workspace.clock().today());
    };
    m_watch->setColumns(
        {{.title = tr("Person or thing"),
          .text = [](const WatchRow &one) { return one.title.isEmpty() ? one.number : one.title; }},
         {.title = tr("What may not last"),
          .text = [](const WatchRow &one) { return watchSentence(one.line, currentLanguage()); }},
         {.title = tr("Since"), .text = [moment](const WatchRow &one) { return moment(one.line.since); }},
         {.title = tr("Aside"), .text = [this, moment](const WatchRow &one) {
              const auto &by = one.line.quietBy;
              return one.line.isQuiet() ? tr("%1, until %2").arg(m_names.value(by, by), moment(one.line.quietUntil))
                                        : u"—"_s;
          }}});
}

void AlarmsPart::reload()
{
    m_isReading = true;
    const bool isRead = readAlarms() && (!isVisible() || readWatch());
    m_isReading = false;
    m_isFresh = isRead && isVisible();
    if (!isRead)
        return;
    sayCounts();
    if (m_turned == m_watchTable ? m_watch->rows().isEmpty() : m_alarms->rows().isEmpty())
        m_turned = m_alarms->rows().isEmpty() && !m_watch->rows().isEmpty() ? m_watchTable : m_alarmTable;
    showChosen();
}

bool AlarmsPart::readAlarms()
{
    const auto lines = m_workspace.read([&](const Database &database) {
        m_names.clear();
        for (const auto &one : StaffStore(database).all())
            m_names.insert(one.login, one.name);
        return openAlarmLines(database, m_workspace.catalogue(), hiddenFacets(m_workspace.user().role));
    });
    if (lines)
        fill(m_alarms, m_alarmTable, *lines);
    else
        Q_EMIT said(problemText(m_workspace, lines.error()));
    return lines.has_value();
}

bool AlarmsPart::readWatch()
{
    const auto rows =
        m_workspace.read([&](const Database &database) { return watchRows(database, m_workspace.catalogue(), now()); });
    if (rows)
        fill(m_watch, m_watchTable, *rows);
    else
        Q_EMIT said(problemText(m_workspace, rows.error()));
    return rows.has_value();
}

void AlarmsPart::sayCounts()
{
    const int loud = waiting() - int(m_alarms->rows().size());
    m_alarmHead->setText(m_alarms->rows().isEmpty()
                             ? tr("No alarm has to be looked at.")
                             : tr("%n alarm(s) to look at", nullptr, int(m_alarms->rows().size())));
    m_watchHead->setText(m_watch->rows().isEmpty() ? tr("Nothing lasts too long.")
                                                   : tr("%n thing(s) that may not last and do", nullptr, loud));
}

void AlarmsPart::turnTo(RowTable *table)
{
    if (m_detail->isBusy())
        return;
    m_turned = table;
    showChosen();
}

void AlarmsPart::showChosen()
{
    if (m_detail->isBusy())
        return;
    auto *other = m_turned == m_alarmTable ? m_watchTable : m_alarmTable;
    other->clearSelection();
    const auto index = m_turned->currentIndex();
    if (!index.isValid()) {
        m_shownAlarm = {};
        m_shownWatch = {};
        return m_detail->clear();
    }
    m_turned->selectRow(index.row());
    if (m_turned == m_alarmTable)
        showAlarm();
    else
        showWatch();
}

void AlarmsPart::showAlarm()
{
    const auto line = m_alarms->at(m_alarmTable->currentIndex());
    const auto file = m_workspace.read([&](const Database &database) { return loadAlarm(database, line.alarm.id); });
    if (!file || !*file || **file == m_shownAlarm)
        return;
    m_shownAlarm = **file;
    m_shownWatch = {};
    m_detail->show(alarmDetail(m_workspace, **file, line, m_names));
}

void AlarmsPart::showWatch()
{
    const auto row = m_watch->at(m_watchTable->currentIndex());
    if (row == m_shownWatch)
        return;
    m_shownWatch = row;
    m_shownAlarm = {};
    m_detail->show(watchDetail(m_workspace, row, m_names));
}

QWidget *AlarmsPart::first() const
{
    return m_alarms->rows().isEmpty() && !m_watch->rows().isEmpty() ? m_watchTable : m_alarmTable;
}

int AlarmsPart::waiting() const
{
    const auto loud = std::count_if(m_watch->rows().begin(), m_watch->rows().end(),
                                    [](const WatchRow &row) { return !row.line.isQuiet(); });
    return int(m_alarms->rows().size() + loud);
}

qint64 AlarmsPart::now() const
{
    const auto now = m_workspace.clock().now();
    return instantOf(Moment{now.date(), now.time()});
}

QString AlarmsPart::sinceText(qint64 since) const
{
    const auto minutes = std::max(qint64(0), now() - since) / 60;
    if (minutes < 180)
        return tr("%1 min").arg(minutes);
    return minutes < 72 * 60 ? tr("%1 h").arg(minutes / 60) : tr("%1 d").arg(minutes / (24 * 60));
}

void AlarmsPart::showEvent(QShowEvent *event)
{
    MonitoringPart::showEvent(event);
    m_tick->start();
    QTimer::singleShot(0, this, [this] { // unless the page has read it by then
        if (isVisible() && !m_isFresh) {
            reload();
            Q_EMIT counted();
        }
    });
}

void AlarmsPart::hideEvent(QHideEvent *event)
{
    MonitoringPart::hideEvent(event);
    m_tick->stop();
    m_isFresh = false;
}

// What has the focus is what stands at the right.
bool AlarmsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_isReading)
        turnTo(watched == m_watchTable ? m_watchTable : m_alarmTable);
    return MonitoringPart::eventFilter(watched, event);
}

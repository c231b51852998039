// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/capacitystrip.h"

#include "core/base/sentence.h"
#include "core/monitoring/equipmentstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/typetext.h"
#include "ui/planning/planboard.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 5;
constexpr int scarce = 3; // so few are told to be few

void paintBar(QPainter &painter, const QRect &in, double part)
{
    painter.setPen(colour(Colour::Muted));
    painter.setBrush(colour(Colour::Surface));
    painter.drawRect(in.adjusted(0, 0, -1, -1));
    auto filled = in.adjusted(1, 1, -1, -1);
    filled.setWidth(int(filled.width() * std::clamp(part, 0.0, 1.0)));
    painter.fillRect(filled, colour(Colour::Muted));
}

} // namespace

CapacityStrip::CapacityStrip(Workspace &workspace, PlanningDesk &desk, const PlanBoard &board, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_desk(desk), m_board(board)
{
    setObjectName(u"planningCapacity"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CapacityStrip::sizeHint() const
{
    return {px(400),
            textMetrics(TextSize::Body, true).height() + 5 * (textMetrics(TextSize::Small).height() + px(4)) + px(16)};
}

void CapacityStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QWidget::changeEvent(event);
}

void CapacityStrip::reload()
{
    m_devices.clear();
    m_hours.clear();
    m_days.clear();
    if (!m_desk.isRead())
        return;
    const auto &plan = m_desk.plan();
    const auto counts = m_workspace.read([](const Database &database) { return EquipmentStore(database).counts(); });
    QMap<QString, Device> devices;
    for (const auto &count : counts.value_or(QList<EquipmentCount>())) {
        if (!QStringList{u"ANKLE_TAG_GPS"_s, u"ANKLE_TAG_RF"_s, u"HOME_UNIT"_s, u"VEHICLE"_s}.contains(count.kind))
            continue;
        auto &device = devices[count.kind];
        const bool isReady = count.state == u"READY" || count.state == u"IN_VEHICLE";
        device.free += isReady ? count.count : 0;
        if (isReady || count.state == u"RESERVED" || count.state == u"WORN")
            device.all += count.count;
    }
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        it->name = capital(m_workspace.catalogue().name(u"equipment_kind"_s, it.key(), m_workspace.language()));
        m_devices << *it;
    }
    // Each hour of the day that is shown; of several each day.
    const auto on = m_desk.first();
    QList<std::pair<qint64, qint64>> spans;
    if (m_desk.first() == m_desk.last())
        for (const auto &mark : m_board.axis().marks())
            spans << std::pair(mark.moment, mark.moment + 3600);
    else
        for (const auto &day : m_board.axis().days())
            spans << std::pair(day.from, day.until);
    for (const auto &[begins, ends] : std::as_const(spans)) {
        Hour hour{.from = begins, .until = ends};
        const int from = plan.momentAt(begins), until = plan.momentAt(ends);
        for (int duty = 0; duty < int(plan.days.size()); ++duty) {
            const auto &of = plan.plan.duties[std::size_t(duty)];
            if (of.isAbsent || !of.worksThen || !of.hoursKnown || of.hours.from >= until || of.hours.until <= from)
                continue;
            ++hour.there;
            const auto &stops = plan.plan.stops[std::size_t(duty)];
            const auto check = checkDuty(plan.plan, plan.rules, duty, stops);
            bool busy = false;
            for (std::size_t at = 0; at < stops.size(); ++at)
                busy = busy ||
                       (check.legs[at].leaves < until && stops[at].from + plan.plan.serviceOf(stops[at].visit) > from);
            hour.busy += busy ? 1 : 0;
        }
        m_hours << hour;
    }
    const auto ahead = m_workspace.read([&](const Database &database) {
        return readDayPlan(
            database, m_workspace.catalogue(),
            {.first = on, .last = on.addDays(daysAhead + 1), .backlog = false, .now = m_workspace.clock().now()});
    });
    if (ahead)
        for (auto day = on; day <= ahead->last && m_days.size() < daysAhead; day = day.addDays(1)) {
            qint64 load = 0, room = 0;
            for (int duty = 0; duty < int(ahead->days.size()); ++duty) {
                const auto &of = ahead->plan.duties[std::size_t(duty)];
                if (ahead->days[duty].on != day || of.isAbsent || !of.worksThen || !of.hoursKnown)
                    continue;
                load += checkDuty(ahead->plan, ahead->rules, duty, ahead->plan.stops[std::size_t(duty)]).load;
                room += of.room();
            }
            if (room > 0)
                m_days << DayLoad{day, int(load * 100 / room)};
        }
    setName(this, tr("Capacity"), spoken());
    update();
}

QString CapacityStrip::spoken() const
{
    QStringList words;
    for (const auto &device : m_devices)
        words << tr("%1: %2 free").arg(device.name).arg(device.free);
    for (const auto &hour : m_hours)
        words << tr("%1: %2 of %3 people busy")
                     .arg(m_desk.first() == m_desk.last()
                              ? TimeAxis::clock(hour.from)
                              : mediumDate(TimeAxis::dateOf(hour.from), m_workspace.language()))
                     .arg(hour.busy)
                     .arg(hour.there);
    for (const auto &day : m_days)
        words << tr("%1: %2 %").arg(mediumDate(day.on, m_workspace.language())).arg(day.percent);
    return words.join(u". "_s);
}

void CapacityStrip::paintDevices(QPainter &painter, const QRect &in)
{
    const auto body = textMetrics(TextSize::Body, true);
    const int row = textMetrics(TextSize::Small).height() + px(4);
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(colour(Colour::Text));
    painter.drawText(QRect(in.left(), in.top(), in.width(), body.height()), Qt::AlignVCenter, tr("Devices today"));
    int top = in.top() + body.height() + px(4);
    painter.setFont(textFont(TextSize::Small));
    const auto metrics = textMetrics(TextSize::Small);
    const int name = in.width() * 42 / 100;
    for (const auto &device : m_devices) {
        painter.setPen(colour(Colour::Text));
        painter.drawText(QRect(in.left(), top, name - px(4), row), Qt::AlignVCenter,
                         metrics.elidedText(device.name, Qt::ElideRight, name - px(4)));
        paintBar(painter, {in.left() + name, top + row / 2 - px(3), px(40), px(6)},
                 device.all > 0 ? 1 - double(device.free) / device.all : 0);
        const bool few = device.free < scarce;
        const int side = px(12);
        const int left = in.left() + name + px(46);
        paintIcon(&painter, {left, top + row / 2 - side / 2, side, side}, few ? Icon::Warning : Icon::Check,
                  colour(few ? Colour::Soon : Colour::Muted));
        painter.setPen(colour(few ? Colour::Soon : Colour::Muted));
        const auto words = few ? tr("%n free, few", nullptr, device.free) : tr("%n free", nullptr, device.free);
        painter.drawText(QRect(left + side + px(4), top, in.right() - left - side - px(4), row), Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, in.right() - left - side - px(4)));
        top += row;
    }
}

void CapacityStrip::paintHours(QPainter &painter, const QRect &in)
{
    const auto body = textMetrics(TextSize::Body, true);
    const auto small = textMetrics(TextSize::Small);
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(colour(Colour::Text));
    painter.drawText(QRect(in.left() + px(8), in.top(), m_board.axisLeft(), body.height()), Qt::AlignVCenter,
                     m_desk.first() == m_desk.last() ? tr("People each hour") : tr("People each day"));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(
        QRect(in.left() + px(8), in.top() + body.height() + px(4), m_board.axisLeft() - px(16), small.height() * 2),
        Qt::AlignLeft | Qt::TextWordWrap, tr("busy of those at work"));
    const int base = in.bottom() - small.height() - px(4);
    const int height = base - in.top() - px(10);
    int most = 1;
    for (const auto &hour : m_hours)
        most = std::max(most, hour.there);
    const auto &axis = m_board.axis();
    const int scrolled = m_board.view().offset.x();
    painter.setClipRect(in.adjusted(m_board.axisLeft(), 0, 0, 0));
    for (const auto &hour : m_hours) {
        const int left = in.left() + m_board.axisLeft() + int(axis.x(hour.from)) - scrolled;
        const int right = in.left() + m_board.axisLeft() + int(axis.x(hour.until)) - scrolled;
        const int width = right - left - px(8);
        if (width < px(3))
            continue;
        const auto bar = [&](int people) {
            return QRect(left + px(4), base - height * people / most, width, height * people / most);
        };
        painter.setPen(colour(Colour::Line));
        painter.setBrush(colour(Colour::Window));
        painter.drawRect(bar(hour.there).adjusted(0, 0, -1, 0));
        painter.fillRect(bar(hour.busy), colour(Colour::Muted));
        const int room = right - left - px(4); // two hours side by side stay two
        auto words = tr("%1 of %2").arg(hour.busy).arg(hour.there);
        if (small.horizontalAdvance(tr("%1 of %2").arg(most).arg(most)) > room) // all hours alike
            words = u"%1/%2"_s.arg(hour.busy).arg(hour.there);
        if (small.horizontalAdvance(words) <= room) {
            painter.setPen(colour(Colour::Text));
            painter.drawText(QRect(left, base + px(2), right - left, small.height()), Qt::AlignCenter, words);
        }
    }
    painter.setClipping(false);
}

void CapacityStrip::paintDays(QPainter &painter, const QRect &in)
{
    const auto body = textMetrics(TextSize::Body, true);
    const int row = textMetrics(TextSize::Small).height() + px(4);
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(colour(Colour::Text));
    painter.drawText(QRect(in.left(), in.top(), in.width(), body.height()), Qt::AlignVCenter,
                     tr("Load of the coming days"));
    int top = in.top() + body.height() + px(4);
    const auto language = m_workspace.language();
    const int name = textMetrics(TextSize::Small, true).horizontalAdvance(u"ma 30 mmm"_s);
    const int percent = textMetrics(TextSize::Small).horizontalAdvance(u"100 %"_s) + px(8);
    for (const auto &day : m_days) {
        painter.setFont(textFont(TextSize::Small, day.on == m_desk.first()));
        painter.setPen(colour(Colour::Text));
        painter.drawText(QRect(in.left(), top, name, row), Qt::AlignVCenter,
                         mediumDate(day.on, language).section(u' ', 0, 1));
        paintBar(painter, {in.left() + name, top + row / 2 - px(3), in.width() - name - percent, px(6)},
                 day.percent / 100.0);
        painter.setPen(colour(day.percent > 90 ? Colour::Soon : Colour::Text));
        painter.drawText(QRect(in.right() - percent, top, percent, row), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 %").arg(day.percent));
        top += row;
    }
}

void CapacityStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(Colour::Surface));
    painter.setPen(colour(Colour::Line));
    painter.drawLine(0, 0, width(), 0);
    // Under the columns of the window: the board decides where the middle begins and ends.
    const auto origin = m_board.mapTo(window(), QPoint(0, 0)).x() - mapTo(window(), QPoint(0, 0)).x();
    const int left = std::max(px(180), origin);
    const int right = std::max(px(230), width() - origin - m_board.width());
    const auto top = px(8);
    const int h = height() - px(12);
    paintDevices(painter, {px(8), top, left - px(16), h});
    painter.setPen(colour(Colour::Line));
    painter.drawLine(left, 0, left, height());
    painter.drawLine(width() - right, 0, width() - right, height());
    paintHours(painter, {left, top, width() - left - right, h});
    paintDays(painter, {width() - right + px(12), top, right - px(24), h});
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/yearchart.h"

#include "core/statistics/figuretext.h"
#include "ui/base/accessibility.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// 1, 2 or 5 times a power of ten, so that at most five lines cross.
double stepFor(double most)
{
    const auto rough = std::max(1.0, most / 4);
    const auto power = std::pow(10, std::floor(std::log10(rough)));
    for (const auto factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough)
            return factor * power;
    return rough;
}

} // namespace

YearChart::YearChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearChart::setSeries(const QString &name, const QList<SeriesYear> &years, Of of)
{
    m_name = name;
    m_of = of;
    m_years.clear();
    for (const auto &year : years) // what lies before the first year that was counted is not zero, but unknown
        if (of == Of::Counted ? year.value > 0 || !m_years.isEmpty() : year.published >= 0)
            m_years << year;
    m_current = m_years.isEmpty() ? -1 : int(m_years.size()) - 1;
    tell();
    update();
}

double YearChart::valueOf(const SeriesYear &year) const
{
    return m_of == Of::Counted ? year.value : double(year.published);
}

QString YearChart::spokenYear(int at) const
{
    if (at < 0 || at >= m_years.size())
        return tr("Nothing to show");
    const auto &year = m_years[at];
    auto text = tr("%1: %2").arg(year.year).arg(spokenValue(valueOf(year), currentLanguage()));
    if (year.isRunning && m_of == Of::Counted)
        text += tr(", the year is not over yet");
    if (!year.breakNote.isEmpty())
        text += tr(", the series breaks here: %1").arg(year.breakNote);
    return text;
}

void YearChart::tell()
{
    QStringList all;
    for (int i = 0; i < m_years.size(); ++i)
        all << spokenYear(i);
    setName(this, m_name + u". "_s + spokenYear(m_current), all.join(u"; "_s));
}

QSize YearChart::sizeHint() const
{
    return {px(600), px(300)};
}

QSize YearChart::minimumSizeHint() const
{
    return {px(260), px(180)};
}

QRectF YearChart::slot(int at) const
{
    const auto metrics = textMetrics(TextSize::Small);
    double most = 0;
    for (const auto &year : m_years)
        most = std::max(most, valueOf(year));
    const auto step = stepFor(most);
    const auto left = px(14) + metrics.horizontalAdvance(spokenValue(std::ceil(most / step) * step, currentLanguage()));
    const auto wide =
        std::min<double>(px(110), (width() - left - px(12)) / double(std::max<qsizetype>(1, m_years.size())));
    return {left + at * wide, double(px(26)), wide, double(height() - px(26) - px(34))};
}

int YearChart::yearAt(const QPointF &point) const
{
    for (int i = 0; i < m_years.size(); ++i)
        if (const auto place = slot(i); point.x() >= place.left() && point.x() < place.right())
            return i;
    return -1;
}

void YearChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = colours();
    paintFrame(&painter, rect(), c.line, c.surface);
    if (hasFocus())
        paintFocusFrame(&painter, rect());
    if (m_years.isEmpty()) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing to show"));
        return;
    }
    const auto language = currentLanguage();
    const auto area = slot(0);
    double most = 1;
    for (const auto &year : std::as_const(m_years))
        most = std::max(most, valueOf(year));
    const auto step = stepFor(most);
    const auto top = std::ceil(most / step) * step;
    const auto y = [&](double value) { return area.bottom() - area.height() * value / top; };
    painter.setFont(textFont(TextSize::Small));
    const auto end = slot(int(m_years.size()) - 1).right();
    for (double value = 0; value <= top + step / 2; value += step) {
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(QPointF(area.left(), y(value)), QPointF(end, y(value)));
        painter.setPen(c.muted);
        painter.drawText(QRectF(px(4), y(value) - px(10), area.left() - px(10), px(20)),
                         Qt::AlignRight | Qt::AlignVCenter, spokenValue(value, language));
    }
    for (int i = 0; i < m_years.size(); ++i) {
        const auto &year = m_years[i];
        const auto place = slot(i);
        const auto wide = std::min<double>(px(44), place.width() * 0.6);
        const QRectF bar(place.center().x() - wide / 2, y(valueOf(year)), wide, area.bottom() - y(valueOf(year)));
        if (!year.breakNote.isEmpty()) { // before the bar: from here on it is another series
            painter.setPen(QPen(c.soon, px(2), Qt::DashLine));
            painter.drawLine(QPointF(place.left(), px(8)), QPointF(place.left(), area.bottom()));
        }
        painter.setPen(QPen(c.accent, i == m_current ? px(2) : 1));
        // Open: published, or a year that is not over.
        if (m_of == Of::Published)
            painter.setBrush(c.surface);
        else if (year.isRunning)
            painter.setBrush(QBrush(c.accent, Qt::BDiagPattern));
        else
            painter.setBrush(i == m_current ? c.accent : c.accentSoft);
        painter.drawRect(bar);
        painter.setPen(c.text);
        painter.setFont(textFont(TextSize::Small, i == m_current));
        painter.drawText(QRectF(place.left() - px(10), bar.top() - px(20), place.width() + px(20), px(18)),
                         Qt::AlignHCenter | Qt::AlignBottom, spokenValue(valueOf(year), language));
        painter.drawText(QRectF(place.left() - px(6), area.bottom() + px(6), place.width() + px(12), px(20)),
                         Qt::AlignHCenter | Qt::AlignTop, QString::number(year.year));
        painter.setFont(textFont(TextSize::Small));
    }
}

void YearChart::choose(int at)
{
    if (m_years.isEmpty())
        return;
    m_current = std::clamp(at, 0, int(m_years.size()) - 1);
    tell();
    announce(this, spokenYear(m_current));
    update();
    Q_EMIT chosen(m_current);
}

void YearChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current - 1);
    case Qt::Key_Right:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_years.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearChart::mousePressEvent(QMouseEvent *event)
{
    if (const auto at = yearAt(event->position()); at >= 0)
        choose(at);
    QWidget::mousePressEvent(event);
}

void YearChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto at = yearAt(help->pos()); at >= 0)
            QToolTip::showText(help->globalPos(), spokenYear(at), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        tell();
    return QWidget::event(event);
}

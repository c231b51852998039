// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/versionbar.h"

#include "core/base/sentence.h"
#include "core/catalogue/leaflet.h"
#include "ui/base/accessibility.h"
#include "ui/base/translation.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

QDate VersionSpan::shownOn() const
{
    if (validity.from.isValid())
        return validity.from;
    return validity.until.isValid() ? validity.until.addDays(-1) : QDate();
}

QList<VersionSpan> versionSpans(const Catalogue &catalogue, const QString &code)
{
    QList<const DossierType *> versions;
    for (const auto &type : catalogue.types())
        if (type.code == code)
            versions << &type;
    std::sort(versions.begin(), versions.end(), [](const DossierType *one, const DossierType *other) {
        return std::pair(one->validity.from, one->version) < std::pair(other->validity.from, other->version);
    });
    QList<VersionSpan> spans;
    QDate end; // of what came before; invalid at the start and after one without an end
    for (const auto *version : std::as_const(versions)) {
        const auto &validity = version->validity;
        if (validity.from.isValid() && (spans.isEmpty() || (end.isValid() && end < validity.from)))
            spans << VersionSpan{.validity = {end, validity.from}};
        spans << VersionSpan{.type = version, .validity = validity};
        end = validity.until;
    }
    if (end.isValid())
        spans << VersionSpan{.validity = {end, {}}, .after = true};
    return spans;
}

VersionBar::VersionBar(QWidget *parent) : QAbstractSlider(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setOrientation(Qt::Horizontal);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(1);
    setPageStep(1);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (m_quiet || value >= m_spans.size())
            return;
        name();
        if (m_spans[value].written)
            return Q_EMIT writtenChosen();
        m_day = m_spans[value].shownOn();
        Q_EMIT dayChosen(m_day);
    });
}

void VersionBar::setSpans(const QList<VersionSpan> &spans)
{
    m_quiet = true;
    m_spans = spans;
    setRange(0, std::max(0, static_cast<int>(spans.size()) - 1));
    m_quiet = false;
    setDay(m_day);
}

void VersionBar::setDay(QDate day)
{
    m_day = day;
    m_quiet = true;
    for (int i = 0; i < m_spans.size(); ++i)
        if (!m_spans[i].written && m_spans[i].validity.contains(day))
            setValue(i);
    m_quiet = false;
    name();
    update();
}

void VersionBar::setWritten()
{
    m_quiet = true;
    for (int i = 0; i < m_spans.size(); ++i)
        if (m_spans[i].written)
            setValue(i);
    m_quiet = false;
    name();
    update();
}

QString VersionBar::title(const VersionSpan &span) const
{
    if (span.type)
        return sentence(u"leaflet.version"_s, currentLanguage(), {{u"version"_s, span.type->version}});
    return span.after ? tr("no longer in force") : tr("not yet in force");
}

QString VersionBar::detail(const VersionSpan &span) const
{
    if (span.written)
        return tr("concept");
    if (!span.type)
        return span.after ? tr("from %1").arg(shortDate(span.validity.from)) : QString();
    return span.validity.from.isValid() ? tr("from %1").arg(shortDate(span.validity.from))
                                        : tr("starting date not known");
}

void VersionBar::name()
{
    QString now;
    if (value() < m_spans.size()) {
        const auto &span = m_spans[value()];
        now =
            span.type && !span.written ? versionText(*span.type, currentLanguage()) : title(span) + u' ' + detail(span);
    }
    setName(this, tr("Versions of this type"), now.trimmed());
}

// A stretch without a version has half the width of a version.
QRect VersionBar::spanRect(int span) const
{
    int before = 0;
    int all = 0;
    for (int i = 0; i < m_spans.size(); ++i) {
        if (i == span)
            before = all;
        all += m_spans[i].type ? 2 : 1;
    }
    const int left = width() * before / std::max(1, all);
    const int right = width() * (before + (m_spans[span].type ? 2 : 1)) / std::max(1, all);
    return {left, px(10), right - left, height() - px(10)};
}

QSize VersionBar::sizeHint() const
{
    return {px(320), px(10) + textMetrics(TextSize::Body).height() + textMetrics(TextSize::Small).height() + px(10)};
}

QSize VersionBar::minimumSizeHint() const
{
    return {px(160), sizeHint().height()};
}

void VersionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_spans.size(); ++i) {
        const auto &span = m_spans[i];
        const auto rect = spanRect(i);
        const bool here = i == value();
        const auto ground = span.written ? Colour::SoonSoft
                            : !span.type ? Colour::Window
                            : here       ? Colour::OkSoft
                                         : Colour::Surface;
        const auto frame = span.written ? Colour::Soon : here && span.type ? Colour::Ok : Colour::Muted;
        paintFrame(&painter, rect, colour(frame), colour(ground), !span.type || span.written);
        auto room = rect.adjusted(px(10), px(5), -px(8), -px(5));
        const int first = textMetrics(TextSize::Body).height();
        if ((here || span.written) && span.type && room.width() > px(90)) {
            paintIcon(&painter, QRect(room.left(), room.top(), px(16), first),
                      span.written ? Icon::Pencil : Icon::Check, colour(span.written ? Colour::Soon : Colour::Ok));
            room.setLeft(room.left() + px(22));
        }
        painter.setFont(textFont(TextSize::Body, here));
        painter.setPen(colour(span.type ? Colour::Text : Colour::Muted));
        painter.drawText(QRect(room.left(), room.top(), room.width(), first), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(title(span), Qt::ElideRight, room.width()));
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(colour(span.written ? Colour::Soon : Colour::Muted));
        painter.drawText(QRect(room.left(), room.top() + first, room.width(), painter.fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(detail(span), Qt::ElideRight, room.width()));
        if (here) {
            const auto middle = QPointF(rect.left() + px(18), px(10));
            painter.setPen(QPen(colour(Colour::Accent), px(2)));
            painter.setBrush(colour(Colour::Surface));
            painter.drawEllipse(middle, px(5), px(5));
        }
        if (here && hasFocus())
            paintFocusFrame(&painter, rect);
    }
}

void VersionBar::chooseAt(int x)
{
    for (int i = 0; i < m_spans.size(); ++i)
        if (const auto rect = spanRect(i); x >= rect.left() && x <= rect.right())
            setValue(i);
}

void VersionBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        chooseAt(event->position().toPoint().x());
}

void VersionBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        chooseAt(event->position().toPoint().x());
}

void VersionBar::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

void VersionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractSlider::changeEvent(event);
}

void VersionBar::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void VersionBar::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

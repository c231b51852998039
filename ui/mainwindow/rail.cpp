// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/rail.h"

#include "ui/base/accessibility.h"
#include "ui/mainwindow/openlist.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

// With its mnemonic; each letter once in every language.
QString placeText(Place place)
{
    switch (place) {
    case Place::Today:
        return PlaceWords::tr("&Today");
    case Place::Dossiers:
        return PlaceWords::tr("&Dossiers");
    case Place::People:
        return PlaceWords::tr("&People");
    case Place::Agenda:
        return PlaceWords::tr("&Agenda");
    case Place::Team:
        return PlaceWords::tr("T&eam");
    case Place::Reports:
        return PlaceWords::tr("&Reports");
    case Place::Figures:
        return PlaceWords::tr("&Figures");
    case Place::Catalogue:
        return PlaceWords::tr("&Catalogue");
    case Place::Monitoring:
        return PlaceWords::tr("M&onitoring");
    case Place::Management:
        return PlaceWords::tr("&Management");
    case Place::Sync:
        return PlaceWords::tr("S&ynchronisation");
    case Place::Settings:
        return PlaceWords::tr("&Settings");
    case Place::Help:
        return PlaceWords::tr("&Help");
    }
    return {};
}

Icon placeIcon(Place place)
{
    switch (place) {
    case Place::Today:
        return Icon::Today;
    case Place::Dossiers:
        return Icon::Folder;
    case Place::People:
        return Icon::People;
    case Place::Agenda:
        return Icon::Calendar;
    case Place::Team:
        return Icon::List;
    case Place::Reports:
        return Icon::Document;
    case Place::Figures:
        return Icon::Chart;
    case Place::Catalogue:
        return Icon::Book;
    case Place::Monitoring:
        return Icon::Bracelet;
    case Place::Management:
        return Icon::Building;
    case Place::Sync:
        return Icon::Cloud;
    case Place::Settings:
        return Icon::Sliders;
    case Place::Help:
        return Icon::Question;
    }
    return Icon::Circle;
}

bool atFoot(Place place)
{
    return place == Place::Sync || place == Place::Settings || place == Place::Help;
}

class RailButton : public QToolButton
{
public:
    explicit RailButton(Place place) : m_place(place)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }

    void setCount(const QString &count)
    {
        m_count = count;
        update();
    }

    QSize sizeHint() const override
    {
        return {px(160), std::max(px(36), textMetrics(TextSize::Body).height() + px(8))};
    }
    QSize minimumSizeHint() const override
    {
        return {px(60) + textMetrics(TextSize::Body, true).horizontalAdvance(placeName(m_place)) +
                    textMetrics(TextSize::Small).horizontalAdvance(m_count),
                textMetrics(TextSize::Body).height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = colours();
        QPainter painter(this);
        const bool active = isChecked();
        if (active || underMouse())
            paintFrame(&painter, rect(), Qt::transparent, active ? c.sel : c.accentSoft);
        if (active)
            painter.fillRect(0, px(8), px(3), height() - px(16), c.accent);
        const auto ink = active ? c.text : c.muted;
        paintIcon(&painter, QRect(px(10), 0, px(20), height()), placeIcon(m_place), active ? c.accent : c.muted);
        painter.setPen(ink);
        painter.setFont(textFont(TextSize::Small));
        const int counted = m_count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_count) + px(8);
        painter.drawText(rect().adjusted(0, 0, -px(8), 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
        painter.setFont(textFont(TextSize::Body, active));
        const auto room = rect().adjusted(px(40), 0, -px(8) - counted, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusFrame(&painter, rect());
    }

private:
    Place m_place;
    QString m_count{};
};

} // namespace

QString placeName(Place place)
{
    return placeText(place).remove(u'&');
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_open(new OpenList(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setPlaces({Place::Today, Place::Dossiers, Place::People, Place::Agenda, Place::Reports, Place::Figures,
               Place::Catalogue, Place::Settings, Place::Help});
}

void Rail::setPlaces(const QList<Place> &places)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    while (auto *item = m_layout->takeAt(0))
        delete item;
    m_layout->setContentsMargins(px(8), px(52), px(9), px(10));
    m_layout->setSpacing(px(2));
    m_places = places;
    std::stable_partition(m_places.begin(), m_places.end(), [](Place place) { return !atFoot(place); });
    bool stretched = false;
    for (const auto place : std::as_const(m_places)) {
        if (atFoot(place) && !stretched) {
            m_layout->addWidget(m_open, 1);
            stretched = true;
        }
        auto *button = new RailButton(place);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, place] {
            setCurrent(place);
            Q_EMIT chosen(place);
        });
        m_layout->addWidget(button);
        m_buttons << button;
    }
    if (!stretched)
        m_layout->addWidget(m_open, 1);
    QList<QWidget *> order;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (atFoot(m_places[i]) && !order.contains(m_open))
            order << m_open;
        order << m_buttons[i];
    }
    setReadingOrder(this, order.contains(m_open) ? order : order + QList<QWidget *>{m_open});
    name();
    setCurrent(m_places.contains(m_current) || m_places.isEmpty() ? m_current : m_places.first());
}

void Rail::setCount(Place place, int count)
{
    m_counts.insert(place, count);
    name();
}

void Rail::setLetters(bool on)
{
    m_letters = on;
    name();
}

void Rail::setCurrent(Place place)
{
    m_current = place;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        m_buttons[i]->setChecked(m_places[i] == place);
        m_buttons[i]->setFocusPolicy(m_places[i] == place ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QSize Rail::sizeHint() const
{
    return {std::max(px(176), m_layout->minimumSize().width()), m_layout->minimumSize().height()};
}

void Rail::paintEvent(QPaintEvent *)
{
    const auto &c = colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(width() - 1, 0, 1, height(), c.line);
    paintIcon(&painter, QRect(px(14), px(14), px(24), px(24)), Icon::App, c.accent);
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(c.text);
    painter.drawText(QRect(px(44), 0, width() - px(48), px(52)), Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("Rail", "Justitiehuis"));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::ApplicationFontChange)
        m_layout->setContentsMargins(px(8), px(52), px(9), px(10));
    QWidget::changeEvent(event);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const auto at = m_buttons.indexOf(static_cast<QToolButton *>(watched));
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            if (auto *next = m_buttons.value(at + step))
                next->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_buttons[at]->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::name()
{
    setAccessibleName(tr("Places"));
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const int count = m_counts.value(m_places[i]);
        auto *button = static_cast<RailButton *>(m_buttons[i]);
        button->setText(placeText(m_places[i]));
        const auto keys = m_letters ? QKeySequence::mnemonic(button->text()) : QKeySequence();
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::PortableText));
        button->setCount(count > 0 ? QLocale().toString(count) : m_places[i] == Place::Help ? u"F1"_s : QString());
        button->setAccessibleName(count > 0 ? placeName(m_places[i]) + u", "_s + tr("%n waiting", nullptr, count)
                                            : placeName(m_places[i]));
    }
}

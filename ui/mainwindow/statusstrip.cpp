// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/statusstrip.h"

#include "ui/base/accessibility.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// Flat, small, as high as the strip; on a soft ground when it asks for attention.
class StripButton : public QPushButton
{
public:
    StripButton()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        setFlat(true);
        setFont(textFont(TextSize::Small));
    }

    void dress(Icon icon, Colour role, Colour ground, bool underlined, bool opensMenu)
    {
        m_icon = icon;
        m_role = role;
        m_ground = ground;
        m_underlined = underlined;
        m_opensMenu = opensMenu;
        setFont(textFont(TextSize::Small));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return {textMetrics(TextSize::Small).horizontalAdvance(text()) + px(m_opensMenu ? 46 : 44), px(28)};
    }
    QSize minimumSizeHint() const override { return m_least > 0 ? QSize(px(m_least), px(28)) : sizeHint(); }
    void setElides(int least) // as drawn
    {
        m_least = least;
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colour(underMouse() ? Colour::AccentSoft : m_ground));
        const QRect sign(m_opensMenu ? width() - px(28) : px(12), 0, px(16), height());
        paintIcon(&painter, sign, m_icon, colour(m_role));
        auto font = textFont(TextSize::Small);
        painter.setFont(font);
        painter.setPen(colour(m_role));
        const auto room = rect().adjusted(px(m_opensMenu ? 12 : 34), 0, 0, 0);
        const bool fits = painter.fontMetrics().horizontalAdvance(text()) <= room.width() - px(10);
        const bool underlines = m_underlined && fits;
        const auto plain = underlines ? text().left(text().indexOf(u'–') + 2) : text();
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         m_least > 0 && !fits
                             ? painter.fontMetrics().elidedText(plain, Qt::ElideMiddle, room.width() - px(10))
                             : plain);
        if (underlines) { // what it opens
            const int used = painter.fontMetrics().horizontalAdvance(plain);
            font.setUnderline(true);
            painter.setFont(font);
            painter.drawText(room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text().mid(plain.size()));
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusFrame(&painter, rect());
    }

private:
    Icon m_icon = Icon::Online;
    Colour m_role = Colour::Muted;
    Colour m_ground = Colour::Window;
    bool m_underlined = false;
    bool m_opensMenu = false;
    int m_least = 0;
};

// What each language calls itself is never translated.
QString ownName(Language language)
{
    switch (language) {
    case Language::Nl:
        return u"Nederlands"_s;
    case Language::Fr:
        return u"Français"_s;
    case Language::De:
        return u"Deutsch"_s;
    case Language::En:
        return u"English"_s;
    }
    return {};
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_connection(new StripButton),
      m_saved(new StripButton),
      m_language(new StripButton)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setSpacing(1);
    m_user = addPart(0);
    m_user.icon->setIcon(Icon::Person, Colour::Muted);
    m_house = addPart(1);
    m_house.icon->setIcon(Icon::House, Colour::Muted);
    m_layout->addWidget(m_connection);
    static_cast<StripButton *>(m_connection)->setElides(150);
    static_cast<StripButton *>(m_saved)->setElides(48);
    m_layout->addWidget(m_saved);
    m_layout->addStretch(1);
    m_offline = addPart(5);
    m_offline.icon->setIcon(Icon::Lock, Colour::Muted);
    m_layout->addWidget(m_language);
    m_saved->hide();
    m_offline.whole->hide();

    auto *menu = new QMenu(m_language);
    for (const auto language : allLanguages)
        connect(menu->addAction(ownName(language)), &QAction::triggered, this, [this, language] {
            setLanguage(language);
            Q_EMIT languageChosen(language);
        });
    connect(m_language, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_language->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    connect(m_connection, &QPushButton::clicked, this, &StatusStrip::serverWanted);
    connect(m_saved, &QPushButton::clicked, this, &StatusStrip::doneWanted);
    m_connection->hide();
    setLanguage(Language::Nl);
    name();
}

StatusStrip::Part StatusStrip::addPart(int at)
{
    Part part{new QWidget, new IconLabel(Icon::Circle), new PlainLabel({}, TextSize::Small, Colour::Muted)};
    auto *layout = new QHBoxLayout(part.whole);
    layout->setContentsMargins(px(12), 0, px(12), 0);
    layout->setSpacing(px(6));
    layout->addWidget(part.icon);
    layout->addWidget(part.text);
    part.text->setElide(PlainLabel::Elide::Middle);
    m_layout->insertWidget(at, part.whole);
    return part;
}

void StatusStrip::setUser(const QString &user)
{
    m_user.text->setText(user);
}

void StatusStrip::setHouse(const QString &house)
{
    m_house.text->setText(house);
}

void StatusStrip::setServer(const TagText &words, const QString &does)
{
    m_server = words;
    m_serverDoes = does;
    m_connection->show();
    name();
}

void StatusStrip::setSaved(const QString &sentence)
{
    m_saved->setText(sentence);
    m_saved->setVisible(!sentence.isEmpty());
    name();
}

void StatusStrip::setOfflineDossiers(const QString &sentence)
{
    m_offline.text->setText(sentence);
    m_offline.whole->setVisible(!sentence.isEmpty());
}

void StatusStrip::setLanguage(Language language)
{
    m_language->setText(languageCode(language).toUpper());
    m_language->setAccessibleDescription(ownName(language));
    m_language->updateGeometry();
}

QSize StatusStrip::sizeHint() const
{
    return {px(900), std::max(px(28), textMetrics(TextSize::Small).height() + px(6))};
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().window);
    painter.fillRect(0, 0, width(), 1, colours().line);
    for (int i = 0; i < m_layout->count(); ++i)
        if (const auto *part = m_layout->itemAt(i)->widget(); part && part->isVisible()) {
            painter.fillRect(part->geometry().right() + 1, 0, 1, height(), colours().line);
            painter.fillRect(part->geometry().left() - 1, 0, 1, height(), colours().line);
        }
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void StatusStrip::name()
{
    auto *connection = static_cast<StripButton *>(m_connection);
    const bool calm = m_server.tone != Tone::Over && m_server.tone != Tone::Soon;
    connection->setText(m_server.text);
    connection->setAccessibleName(m_server.text);
    connection->setAccessibleDescription(m_serverDoes.isEmpty() ? tr("Opens the synchronisation") : m_serverDoes);
    connection->setToolTip(
        m_server.text + u'\n' +
        (m_serverDoes.isEmpty()
             ? tr("Opens the synchronisation (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S).toString(QKeySequence::PortableText))
             : m_serverDoes));
    connection->dress(m_server.icon, calm ? Colour::Muted : toneColour(m_server.tone),
                      calm ? Colour::Window : toneGround(m_server.tone), !calm && m_server.text.contains(u'–'), false);
    static_cast<StripButton *>(m_saved)->dress(Icon::Check, Colour::Muted, Colour::Window, false, false);
    setName(m_saved, m_saved->text(), tr("Shows what you did, to take it back"));
    m_saved->setToolTip(tr("What you did, to take it back (%1)")
                            .arg(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z).toString(QKeySequence::PortableText)));
    static_cast<StripButton *>(m_language)->dress(Icon::ChevronDown, Colour::Muted, Colour::Window, false, true);
    setName(m_language, tr("Language"));
}

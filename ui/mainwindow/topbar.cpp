// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/topbar.h"

#include "core/base/searchtext.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/keycap.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// "+ New [Ctrl+N] v"
class NewButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + keyCapSize(u"Ctrl+N"_s).width() + px(86), px(32)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &c = colours();
        paintFrame(&painter, rect(), c.muted, isDown() ? c.sel : underMouse() ? c.accentSoft : c.surface);
        paintIcon(&painter, QRect(px(12), 0, px(18), height()), Icon::Plus, c.text);
        painter.setPen(c.text);
        painter.drawText(rect().adjusted(px(40), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                         text());
        paintIcon(&painter, QRect(width() - px(28), 0, px(18), height()), Icon::ChevronDown, c.muted);
        paintKeyCap(&painter, rect().adjusted(0, 0, -px(36), 0), u"Ctrl+N"_s, Qt::AlignRight);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusFrame(&painter, rect());
    }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_search(new Field(Icon::Search)),
      m_popup(new PopupList(m_search)),
      m_new(new NewButton),
      m_bell(new QToolButton)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(9), px(24), px(9));
    layout->setSpacing(px(12));
    m_search->setKeys(u"Ctrl+K"_s);
    setHelp(m_search, {.act = u"control"_s, .parameter = u"search"_s});
    m_search->setMaximumWidth(px(600));
    m_search->setMinimumHeight(px(34));
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 1000);
    layout->addStretch(1);
    layout->addWidget(m_new);
    setButtonKind(m_bell, ButtonKind::Flat);
    m_bell->setIcon(icon(Icon::Bell));
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_bell);
    m_popup->setVisibleRows(14);
    m_popup->setLeastWidth(480);

    connect(m_search, &QLineEdit::textEdited, this, &TopBar::searchChanged);
    connect(m_popup, &PopupList::picked, this, &TopBar::take);
    connect(m_bell, &QToolButton::clicked, this, &TopBar::noticesWanted);
    connect(m_new, &QPushButton::clicked, this, &TopBar::openNew);
    connect(new QShortcut(QKeySequence(u"Ctrl+K"_s), this), &QShortcut::activated, this, &TopBar::focusSearch);
    connect(new QShortcut(QKeySequence(QKeySequence::New), this), &QShortcut::activated, this, &TopBar::openNew);
    name();
}

void TopBar::setResults(const QList<PopupItem> &results)
{
    m_popup->setItems(results, folded(m_search->text()).split(u' ', Qt::SkipEmptyParts));
    if (m_search->hasFocus()) {
        const auto leads =
            std::find_if(results.begin(), results.end(), [](const auto &one) { return !one.id.isEmpty(); });
        const bool none = m_search->text().trimmed().isEmpty();
        m_popup->highlight(none ? -1 : leads == results.end() ? 0 : static_cast<int>(leads - results.begin()));
        m_popup->open();
        tell();
    }
}

void TopBar::renewResults(const QList<PopupItem> &results)
{
    if (!m_popup->isVisible())
        return;
    const int at = m_popup->highlighted();
    m_popup->setItems(results, folded(m_search->text()).split(u' ', Qt::SkipEmptyParts));
    m_popup->highlight(std::min(at, static_cast<int>(results.size()) - 1));
    tell();
}

void TopBar::search(const QString &text)
{
    m_search->setText(text);
    m_search->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT searchChanged(text);
}

void TopBar::setNewMenu(QMenu *menu)
{
    m_new->setProperty("menu", QVariant::fromValue(menu));
    m_new->setVisible(menu);
}

void TopBar::setNoticeCount(int count)
{
    m_notices = count;
    name();
}

QSize TopBar::sizeHint() const
{
    return {px(900), px(52)};
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    Q_EMIT searchChanged(m_search->text());
}

void TopBar::openNew()
{
    if (auto *menu = m_new->property("menu").value<QMenu *>()) {
        if (!menu->isEmpty())
            menu->setActiveAction(menu->actions().constFirst());
        menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height() + 2)));
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().window);
    painter.fillRect(0, height() - 1, width(), 1, colours().line);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && m_popup) {
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            m_popup->hide();
        const bool escape = (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
                            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (event->type() == QEvent::ShortcutOverride && escape &&
            (m_popup->isVisible() || !m_search->text().isEmpty())) {
            event->accept();
            return true;
        }
        const bool enter = (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
                           static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier) &&
                           (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
                            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
        if (enter && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (enter && takeOffer())
            return true;
        if (event->type() == QEvent::KeyPress) {
            const auto key = static_cast<QKeyEvent *>(event)->key();
            if (escape) { // first the list, then what was typed
                if (m_popup->isVisible())
                    m_popup->hide();
                else
                    m_search->clear();
                return true;
            }
            if (!m_popup->isVisible() && key == Qt::Key_Down) {
                Q_EMIT searchChanged(m_search->text());
                return true;
            }
            if (m_popup->isVisible() && m_popup->handleKey(key)) {
                tell();
                return true;
            }
            if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_popup->isVisible() &&
                m_popup->highlighted() >= 0) {
                take(m_popup->highlighted());
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::name()
{
    m_search->setPlaceholderText(tr("Search a person, dossier or document, or type an act"));
    setName(m_search, tr("Search"));
    m_search->setSign(Icon::Search, tr("Search"));
    m_popup->setEmptyText(tr("Nothing found. Try part of a name, a number or an act."));
    m_new->setText(tr("New"));
    setName(m_new, tr("New"), tr("Opens a menu"));
    m_bell->setText(m_notices > 0 ? QLocale().toString(m_notices) : QString());
    const auto notices = m_notices > 0 ? tr("%n notice(s)", nullptr, m_notices) : tr("No notices");
    setName(m_bell, notices);
    m_bell->setToolTip(notices);
}

void TopBar::take(int row)
{
    const auto item = m_popup->items().at(row);
    if (!item.stays) {
        m_popup->hide();
        m_search->clear();
    }
    Q_EMIT activated(item.id);
}

// Ctrl+Enter: the line that looks further than this device, from wherever one stands in the list.
bool TopBar::takeOffer()
{
    if (!m_popup->isVisible())
        return false;
    for (int row = 0; row < m_popup->items().size(); ++row)
        if (m_popup->items().at(row).stays) {
            m_popup->highlight(row);
            take(row);
            return true;
        }
    return false;
}

void TopBar::tell()
{
    const int at = m_popup->highlighted();
    const int count = int(m_popup->items().size());
    m_search->setAccessibleDescription(
        at < 0 ? tr("%n answer(s)", nullptr, count)
               : tr("%1, %2 of %3")
                     .arg(m_popup->items().at(at).label + u", "_s + m_popup->items().at(at).detail)
                     .arg(at + 1)
                     .arg(count));
    QAccessibleEvent changed(m_search, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/combo.h"

#include "core/base/searchtext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Each word typed must begin a word of the item.
bool fits(const PopupItem &item, const QStringList &words)
{
    const auto text = u' ' + folded(item.label) + u' ' + folded(item.detail) + u' ' + folded(item.end);
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(u' ' + word); });
}

} // namespace

Combo::Combo(Search search, QWidget *parent)
    : Field(Icon::Search, parent), m_search(search), m_popup(new PopupList(this))
{
    m_popup->setEmptyText(tr("Nothing found"));
    connect(this, &Field::signPressed, this, [this] {
        setFocus(Qt::MouseFocusReason);
        filter({});
        m_popup->open();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const bool had = !m_current.id.isEmpty();
        m_current = {};
        setFieldState(this, FieldState::Normal);
        Q_EMIT searchChanged(typed);
        if (m_search == Search::Own) {
            filter(typed);
            m_popup->highlight(typed.trimmed().isEmpty() ? -1 : 0);
            m_popup->open();
            tell();
        }
        if (had)
            Q_EMIT chosen({});
    });
    connect(m_popup, &PopupList::picked, this, [this](int row) { take(row); });
}

void Combo::setItems(const QList<PopupItem> &items)
{
    m_all = items;
    if (m_search == Search::Asked) {
        m_popup->setItems(items);
        if (hasFocus() && isModified() && m_current.id.isEmpty() && !text().trimmed().isEmpty()) {
            m_popup->highlight(0);
            m_popup->open();
            tell();
        }
    } else if (m_popup->isVisible()) {
        filter(text());
    }
}

void Combo::setCurrentId(const QString &id)
{
    for (const auto &item : m_all)
        if (item.id == id) {
            setCurrent(item);
            return;
        }
    setCurrent({});
}

void Combo::setCurrent(const PopupItem &item)
{
    m_current = item;
    setText(item.label);
    setCursorPosition(0);
    setFieldState(this, FieldState::Normal);
    m_popup->hide();
}

bool Combo::hasError() const
{
    return m_current.id.isEmpty() && !text().trimmed().isEmpty();
}

// Tab takes the highlighted one before the focus moves on, Ctrl+Enter before the form is done.
bool Combo::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        takeHighlighted();
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier &&
        (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
         static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter))
        takeHighlighted();
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // closes the list, not the page
        return true;
    }
    return Field::event(event);
}

void Combo::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup->isVisible();
    const auto key = event->key();
    if (key == Qt::Key_F4 ||
        ((key == Qt::Key_Down || key == Qt::Key_Up) && (!open || event->modifiers() & Qt::AltModifier))) {
        if (open) {
            m_popup->hide();
        } else {
            filter(m_current.id.isEmpty() ? text() : QString());
            m_popup->open();
            m_popup->highlight(0);
            tell();
        }
        return;
    }
    if (open && m_popup->handleKey(key)) {
        tell();
        return;
    }
    if (open && (key == Qt::Key_Return || key == Qt::Key_Enter) && takeHighlighted())
        return;
    if (open && key == Qt::Key_Escape) {
        m_popup->hide();
        return;
    }
    Field::keyPressEvent(event);
}

void Combo::focusOutEvent(QFocusEvent *event)
{
    if (m_popup && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_popup->hide();
        // Typed in full without choosing: that one, if only one is called so.
        if (m_current.id.isEmpty()) {
            const auto typed = folded(text());
            QList<PopupItem> same;
            for (const auto &item : m_all)
                if (!typed.isEmpty() && folded(item.label) == typed)
                    same << item;
            if (same.size() == 1) {
                setCurrent(same.first());
                Q_EMIT chosen(m_current.id);
            }
        }
        if (m_search == Search::Own)
            setFieldState(this, hasError() ? FieldState::Error : FieldState::Normal);
    }
    Field::focusOutEvent(event);
}

void Combo::changeEvent(QEvent *event)
{
    if (m_popup && event->type() == QEvent::LanguageChange)
        m_popup->setEmptyText(tr("Nothing found"));
    Field::changeEvent(event);
}

void Combo::filter(const QString &typed)
{
    if (m_search == Search::Asked)
        return;
    const auto words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    // First those whose own name begins so, then those where it fits, then those where only the line below does.
    QList<PopupItem> begins;
    QList<PopupItem> found;
    QList<PopupItem> below;
    for (const auto &item : m_all)
        if (!words.isEmpty() && fits({.label = item.label}, words))
            (folded(item.label).startsWith(words.first()) ? begins : found) << item;
        else if (fits(item, words))
            below << item;
    m_popup->setItems(begins + found + below);
}

// The highlighted one for a screen reader: the focus stays in the line.
void Combo::tell()
{
    const int at = m_popup->highlighted();
    const auto count = m_popup->items().size();
    QString spoken = tr("Nothing found");
    if (at >= 0) {
        const auto &item = m_popup->items().at(at);
        QStringList parts{item.label, item.detail, item.end};
        parts.removeAll(QString());
        spoken = tr("%1, %2 of %3").arg(parts.join(u", "_s)).arg(at + 1).arg(count);
    } else if (count > 0) {
        spoken = tr("%n answer(s)", nullptr, int(count));
    }
    setAccessibleDescription(spoken);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void Combo::take(int row)
{
    setCurrent(m_popup->items().at(row));
    setAccessibleDescription(m_current.detail);
    Q_EMIT chosen(m_current.id);
}

bool Combo::takeHighlighted()
{
    if (!m_popup->isVisible() || m_popup->highlighted() < 0)
        return false;
    take(m_popup->highlighted());
    return true;
}

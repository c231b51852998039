// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/accessibility.h"

#include "ui/base/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTabBar>
#include <QWidget>

#include <functional>

void setName(QWidget *widget, const QString &name, const QString &description)
{
    widget->setAccessibleName(name);
    if (!description.isNull())
        widget->setAccessibleDescription(description);
}

QLabel *buddyLabel(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextSize::Body, Colour::Text, parent);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    return label;
}

void passLabelOn(const QWidget *whole, QWidget *line)
{
    if (!whole->parentWidget())
        return;
    for (auto *label : whole->parentWidget()->findChildren<QLabel *>())
        if (label->buddy() == whole || label->buddy() == line) {
            label->setBuddy(line);
            line->setAccessibleName(label->text().remove(u'&'));
        }
}

void announce(QWidget *shownBy, const QString &sentence)
{
    if (!QAccessible::isActive())
        return;
    shownBy->setAccessibleName(sentence);
    QAccessibleEvent alert(shownBy, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString spokenName(const QWidget *widget)
{
    auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    if (!face)
        return {};
    for (const auto &[other, relation] : face->relations(QAccessible::Label))
        if (other && !other->text(QAccessible::Name).isEmpty())
            return other->text(QAccessible::Name);
    if (face->role() == QAccessible::ComboBox) // on Linux its name is only its value
        return {};
    return face->text(QAccessible::Name);
}

void setReadingOrder(QWidget *page, const QList<QWidget *> &parts)
{
    QList<QPointer<QWidget>> kept;
    for (auto *part : parts)
        kept << part;
    page->setProperty("readingOrder", QVariant::fromValue(kept));
}

QList<QWidget *> readingOrder(const QWidget *page)
{
    QList<QWidget *> order;
    const auto take = [&](QWidget *widget) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool byArrow = button && button->group() && button->group()->exclusive() &&
                             button->group()->checkedButton() && !button->isChecked();
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isVisible() &&
            widget->isEnabled() && !byArrow && !order.contains(widget))
            order << widget;
    };
    const auto partsOf = [](const QWidget *whole) {
        return whole->property("readingOrder").value<QList<QPointer<QWidget>>>();
    };
    const std::function<void(QWidget *)> walk = [&](QWidget *part) {
        take(part);
        if (qobject_cast<QAbstractItemView *>(part) || qobject_cast<QLineEdit *>(part) || qobject_cast<QTabBar *>(part))
            return;
        if (const auto parts = partsOf(part); !parts.isEmpty()) {
            for (const auto &one : parts)
                if (one)
                    walk(one);
            return;
        }
        // What has an order of its own keeps it, wherever it stands.
        QList<QWidget *> walked;
        for (auto *inner : part->findChildren<QWidget *>()) {
            if (std::any_of(walked.begin(), walked.end(),
                            [inner](const QWidget *one) { return one->isAncestorOf(inner); }))
                continue;
            if (!partsOf(inner).isEmpty()) {
                walk(inner);
                walked << inner;
            } else if (!qobject_cast<QLineEdit *>(inner->parentWidget())) {
                take(inner);
            }
        }
    };
    walk(const_cast<QWidget *>(page));
    return order;
}

void hideSheet(QWidget *sheet, QPointer<QWidget> &before)
{
    sheet->hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    before = nullptr;
}

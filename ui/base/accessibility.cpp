// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/accessibility.h"

#include "ui/base/plainlabel.h"

#include <QAccessible>
#include <QLabel>
#include <QWidget>

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

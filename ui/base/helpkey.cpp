// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/helpkey.h"

#include "core/catalogue/dossiertype.h"
#include "core/help/help.h"

#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyProperty = "helpKey";
constexpr auto typeProperty = "helpType";

} // namespace

void setHelp(QWidget *widget, const HelpKey &key)
{
    widget->setProperty(keyProperty, QStringList{key.act, key.parameter, key.value});
}

void setHelpOfInput(QWidget *widget, const QString &act, const QString &input)
{
    setHelp(widget, {.act = act, .parameter = parameterOf(input)});
}

void setHelpType(QWidget *widget, const DossierType *type)
{
    widget->setProperty(typeProperty, type ? u"%1/%2"_s.arg(type->code).arg(type->version) : QString());
}

QWidget *helpedWidget(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property(keyProperty).isValid())
            return widget;
    return nullptr;
}

HelpKey helpKey(const QWidget *widget)
{
    const auto parts = widget->property(keyProperty).toStringList();
    return {.act = parts.value(0), .parameter = parts.value(1), .value = parts.value(2)};
}

QString helpType(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const auto type = widget->property(typeProperty).toString(); !type.isEmpty())
            return type;
    return {};
}

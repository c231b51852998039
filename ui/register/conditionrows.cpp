// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/conditionrows.h"

#include "core/workspace.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/readdate.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/register/readduration.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Nothing when it is not understood.
std::optional<QJsonValue> readInput(const ConditionInput &input, const QString &text, QDate today)
{
    if (input.type == u"number") {
        bool isNumber = false;
        const double number = QString(text).replace(u',', u'.').toDouble(&isNumber);
        return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    if (input.type == u"duration") {
        const auto duration = readSpokenDuration(text);
        return duration ? std::optional<QJsonValue>(writeDuration(*duration)) : std::nullopt;
    }
    if (input.type == u"date") {
        const auto date = readDate(text, today, DateHint::Any, currentLanguage());
        return date ? std::optional<QJsonValue>(date->toString(Qt::ISODate)) : std::nullopt;
    }
    return text;
}

FieldState stateOf(const ConditionInput &input, const QString &text, QDate today)
{
    if (text.trimmed().isEmpty())
        return input.required ? FieldState::Missing : FieldState::Normal;
    return readInput(input, text.trimmed(), today) ? FieldState::Normal : FieldState::Error;
}

} // namespace

ConditionRows::ConditionRows(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(160), 0, 0, 0);
    m_layout->setSpacing(px(4));
}

void ConditionRows::add(const QString &kind)
{
    addRow(kind, {}, true);
}

void ConditionRows::restore(const QJsonArray &state)
{
    for (const auto &one : state)
        addRow(one.toObject().value("kind"_L1).toString(), one.toObject().value("inputs"_L1).toObject(), false);
}

void ConditionRows::addRow(const QString &kind, const QJsonObject &inputs, bool toType)
{
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.kind == kind && kind != u"OTHER"; }))
        return;
    const auto *item = m_workspace.catalogue().item(u"condition"_s, kind);
    if (!item)
        return;
    Row made{.kind = kind, .widget = new QWidget};
    auto *layout = new QHBoxLayout(made.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(Icon::Check));
    auto *name = new PlainLabel(capital(item->name.in(currentLanguage())));
    name->setElide(PlainLabel::Elide::Right);
    layout->addWidget(name, 1);
    for (const auto &input : conditionInputs(*item)) {
        auto *field = new Field;
        field->setPlaceholderText(input.name.in(currentLanguage()));
        field->setText(inputs.value(input.code).toVariant().toString());
        setName(field, item->name.in(currentLanguage()) + u": "_s + input.name.in(currentLanguage()));
        field->setMaximumWidth(px(input.type == u"text" || input.type == u"address" ? 200 : 110));
        setFieldState(field, stateOf(input, field->text(), m_workspace.clock().today()));
        connect(field, &QLineEdit::textEdited, this, [this, field, input](const QString &text) {
            setFieldState(field, stateOf(input, text, m_workspace.clock().today()));
            Q_EMIT edited();
        });
        layout->addWidget(field);
        made.inputs.insert(input.code, field);
    }
    auto *remove = new QToolButton;
    remove->setIcon(icon(Icon::Cross));
    remove->setAutoRaise(true);
    setName(remove, tr("Remove: %1").arg(item->name.in(currentLanguage())));
    connect(remove, &QToolButton::clicked, this, [this, row = made.widget] {
        m_rows.removeIf([row](const Row &one) { return one.widget == row; });
        row->hide();
        row->deleteLater();
        Q_EMIT removed();
    });
    layout->addWidget(remove);
    m_layout->addWidget(made.widget);
    made.widget->show();
    m_rows << made;
    if (const auto known = conditionInputs(*item); toType && !known.isEmpty())
        QTimer::singleShot(0, made.widget, [field = QPointer<Field>(made.inputs.value(known.first().code))] {
            if (field)
                field->setFocus(Qt::OtherFocusReason);
        });
    Q_EMIT edited();
}

void ConditionRows::clear()
{
    for (const auto &one : std::as_const(m_rows)) {
        one.widget->hide();
        one.widget->deleteLater();
    }
    m_rows.clear();
}

QJsonArray ConditionRows::conditions() const
{
    const auto today = m_workspace.clock().today();
    QJsonArray conditions;
    for (const auto &one : m_rows) {
        QJsonObject inputs;
        for (const auto &input : conditionInputs(*m_workspace.catalogue().item(u"condition"_s, one.kind)))
            if (const auto text = one.inputs.value(input.code)->text().trimmed(); !text.isEmpty())
                inputs.insert(input.code,
                              readInput(input, text, today).value_or(text)); // the core says what is wrong with it
        conditions << QJsonObject{{u"kind"_s, one.kind}, {u"inputs"_s, inputs}};
    }
    return conditions;
}

QJsonArray ConditionRows::state() const
{
    QJsonArray conditions;
    for (const auto &one : m_rows) {
        QJsonObject inputs;
        for (auto it = one.inputs.begin(); it != one.inputs.end(); ++it)
            inputs.insert(it.key(), it.value()->text());
        conditions << QJsonObject{{u"kind"_s, one.kind}, {u"inputs"_s, inputs}};
    }
    return conditions;
}

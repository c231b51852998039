// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

class DateEdit;
class PlainLabel;

// These show what follows from what stands beside them, and change nothing.
class ShownMember : public MemberEdit
{
    Q_OBJECT
public:
    using MemberEdit::MemberEdit;

    void showValue(const QJsonValue &) override {}
    QJsonValue value() const override { return QJsonValue::Undefined; }
    QWidget *reveal(const QString &) override { return this; }
};

// A term with a day it begins on: the date it runs out, and step by step why.
class TermExample : public ShownMember
{
    Q_OBJECT
public:
    TermExample(const FormMember &member, const EditorWorld &world);

    void showRow(const QJsonObject &row) override;
    QWidget *reveal(const QString &place) override;
    QString told() const;

private:
    void tell();

    QJsonObject m_row{};
    DateEdit *m_day;
    PlainLabel *m_due;
    PlainLabel *m_steps;
};

// How a contact of this kind may take place, and the rule when only in person.
class ContactRule : public ShownMember
{
    Q_OBJECT
public:
    ContactRule(const FormMember &member, const EditorWorld &world);

    void showRow(const QJsonObject &row) override;

private:
    PlainLabel *m_told;
};

// The sentence of a condition as it would stand in a decision, in the four languages.
class ConditionSample : public ShownMember
{
    Q_OBJECT
public:
    ConditionSample(const FormMember &member, const EditorWorld &world);

    void showRow(const QJsonObject &row) override;

private:
    PlainLabel *m_told;
};

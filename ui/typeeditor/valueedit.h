// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

class Combo;
class EchoLine;
class Field;
class QCheckBox;

// A line: text, a number, how far a term runs, a length. Read leniently and echoed; what cannot be read is kept as it
// was typed, so that the checklist names it and nothing is lost.
class ValueEdit : public MemberEdit
{
    Q_OBJECT
public:
    ValueEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *reveal(const QString &place) override;

private:
    void echo();

    Field *m_line;
    EchoLine *m_echo;
    QJsonValue m_shown{QJsonValue::Undefined};
    QString m_shownText{};
};

class TickEdit : public MemberEdit
{
    Q_OBJECT
public:
    TickEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *reveal(const QString &place) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_tick;
    bool m_absent = true;
};

// How far a term runs, as people type it: "1 maand", "5 werkdagen", "10 jours avant", "1/3", "volgens de beslissing",
// "P1M". Nothing when in doubt.
std::optional<QString> readSpokenOffset(const QString &typed);

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/ink.h"
#include "ui/base/popuplist.h"
#include "ui/base/readdate.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

// One thing an act asks, as a form shows it.
struct ActInput
{
    enum class Kind { Line, Text, Choice, Several, Date, Moment, Time, Money, Hours, Number, Duration, Tick, Picture };

    QString name{}; // member of the act's parameters; "conditions/0/text" lies deeper, "principal+court" is a
                    // choice PRINCIPAL/COURT that fills both
    QString label{};
    Kind kind = Kind::Line;
    QList<PopupItem> items{};        // of a Choice, or of Several: each a tick
    QJsonValue value{};              // what is known already
    QString source{};                // where it is known from; said beside it
    DateHint hint = DateHint::Past;  // of a Date or a Moment
    bool needed = false;             // shown as owed while it is empty
    QString follows{};               // shown only while that other input …
    QStringList forValues{};         // … has one of these values
    QString note{};                  // a line under it: the rule that applies, with its article
    QJsonValue whenTicked = true;    // of a Tick
    InkSheet sheet = InkSheet::Plan; // of a Picture: what it is drawn on
    QString picture{};               // … and the member it goes to; `name` takes the id of an item
};

// The widget of one input with its label: what is typed is read leniently and echoed; what cannot be read is said
// beside it and kept.
class ActInputWidget : public QWidget
{
    Q_OBJECT
public:
    ActInputWidget(const ActInput &input, std::function<QDate()> today, QWidget *parent = nullptr);

    const ActInput &input() const { return m_input; }
    QWidget *focusTarget() const { return m_target; } // what its label names
    QJsonValue value() const;                         // undefined while empty or not understood
    bool isEmpty() const;
    bool hasError() const;
    QJsonValue typed() const; // for a draft: also what is not understood
    void setTyped(const QJsonValue &typed);

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    void echo();

    ActInput m_input;
    std::function<QDate()> m_today;
    QWidget *m_target = nullptr;
    class Combo *m_combo = nullptr;
    class DateEdit *m_date = nullptr;
    class TimeEdit *m_time = nullptr;
    class Field *m_line = nullptr;
    class QPlainTextEdit *m_text = nullptr;
    class QCheckBox *m_tick = nullptr;
    class PictureInput *m_picture = nullptr;
    QList<class QCheckBox *> m_several{}; // in the order of the items
    class EchoLine *m_echo = nullptr;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/readdate.h"

#include <QWidget>

class EchoLine;
class Field;

// A time of day typed leniently ("930", "9u30", "9:30"); written out as 09:30 when the field is left.
class TimeEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TimeEdit(QWidget *parent = nullptr);

    std::optional<QTime> time() const { return m_time; }
    bool isEmpty() const;
    bool hasError() const { return !isEmpty() && !m_time; }
    QString typed() const;
    Field *field() const { return m_field; }
    void setTime(const std::optional<QTime> &time);

Q_SIGNALS:
    void timeChanged(const std::optional<QTime> &time);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read(bool finished);

    Field *m_field;
    EchoLine *m_echo;
    std::optional<QTime> m_time{};
};

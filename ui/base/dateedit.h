// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/readdate.h"
#include "ui/base/tag.h"

#include <QWidget>

#include <functional>

class EchoLine;
class Field;
class QBoxLayout;

// Where the echo of a field stands. Beside goes under by itself where there is no room.
enum class EchoPlace { Beside, Under };

// A date typed leniently, echoed as a full weekday date. What was typed stays as it was typed, right or wrong.
class DateEdit : public QWidget
{
    Q_OBJECT
public:
    explicit DateEdit(DateHint hint, QWidget *parent = nullptr, EchoPlace place = EchoPlace::Beside);

    std::optional<QDate> date() const { return m_date; }
    bool isEmpty() const;  // nothing typed: that is no error
    bool hasError() const; // something typed that is no date, or one that cannot be
    QString typed() const;
    // For a draft: a date that was understood as that date. "gi" is another day tomorrow, and no date in French.
    QString keepable() const;
    Field *field() const { return m_field; }
    EchoLine *echo() const { return m_echo; }

    QSize minimumSizeHint() const override;
    void setDate(const std::optional<QDate> &date);
    void setTyped(const QString &typed);          // of a draft
    void setLimits(QDate earliest, QDate latest); // an invalid one is no limit
    void setMissing(const QString &sentence);     // "ontbreekt, griffie bezorgt": shown while nothing is typed
    void setToday(std::function<QDate()> today);  // for tests and a fixed clock
    void setComment(std::function<QString(QDate)> comment); // after the echo: "gisteren", "35 jaar"

public Q_SLOTS:
    void openCalendar(); // also Alt+Down and F4

Q_SIGNALS:
    void dateChanged(const std::optional<QDate> &date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read(bool finished);
    void arrange(EchoPlace place);
    QString problemWith(QDate date) const;
    QString inWords(QDate date) const;

    DateHint m_hint;
    EchoPlace m_wanted;
    QBoxLayout *m_layout;
    Field *m_field;
    EchoLine *m_echo;
    std::optional<QDate> m_date{};
    std::optional<QDate> m_understood{}; // before limits
    QDate m_earliest{};
    QDate m_latest{};
    QString m_missing{};
    QString m_readText{};
    std::function<QDate()> m_today;
    std::function<QString(QDate)> m_comment{};
};

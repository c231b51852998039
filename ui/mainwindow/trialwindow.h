// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/trial.h"
#include "ui/mainwindow/mainwindow.h"

class DateEdit;
class MessageLine;
class QPushButton;

// Opens a trial of a version in a window of its own.
Outcome openTrial(const Workspace &house, const QString &code, int version);

// The whole program on an invented dossier under a version that may be no law yet, with a bar that moves the clock. All
// pages are the real ones; nothing of it stays.
class TrialWindow : public MainWindow
{
    Q_OBJECT
public:
    explicit TrialWindow(std::shared_ptr<Trial> trial);

    void moveTo(QDate day);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void name();
    void tell();

    std::shared_ptr<Trial> m_trial;
    bool m_filling = false;
    PlainLabel *m_what;
    PlainLabel *m_dayLabel;
    DateEdit *m_day;
    QPushButton *m_nextDay;
    QPushButton *m_nextWeek;
    QPushButton *m_nextMonth;
    QPushButton *m_nextDate;
    QPushButton *m_close;
    MessageLine *m_message;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/agenda/board.h"
#include "ui/base/page.h"

class ActForm;
class AppointmentForm;
class DateEdit;
class MessageLine;
class Paper;
class Panel;
class PlainLabel;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class Segmented;
class ToPlanList;
class WeekBoard;

// A week of one's own, or a day of the team: the board, beside it what still has to be planned or the form that is
// being filled in, below it what can be done with what the cursor stands on.
class AgendaPage : public Page
{
    Q_OBJECT
public:
    explicit AgendaPage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;
    bool goOn(const QString &draft) override;
    void showDay(QDate day, int minute = 8 * 60);
    QDate firstDay() const { return m_first; }
    void exportTo(const QString &file); // what is shown of oneself, as iCalendar

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void connectBoard();
    void name();
    void arrange();
    void reload();
    bool isTeam() const;
    QDate last() const;
    void goBy(int weeks);
    void goToday();
    void refused(const Problem &problem);
    void done(const QString &sentence);
    void move(const BoardItem &item, int column, int from);
    void callOff(const BoardItem &item);
    void openItem(const BoardItem &item);
    void beginAppointment(int column, int from, int minutes);
    void plan(const ContactToPlan &contact, int column, int from);
    void record();
    void printVisit();
    Result<struct PaperWork> dayOnPaper() const;
    QDate currentDay() const;
    void showSide(QWidget *form);
    void tellCurrent();

    QDate m_first{};
    ContactToPlan m_placing{};
    bool m_wasOpen = false;
    PlainLabel *m_title;
    PlainLabel *m_span;
    Segmented *m_mode;
    DateEdit *m_jump;
    QPushButton *m_back;
    QPushButton *m_today;
    QPushButton *m_forward;
    QPushButton *m_absent;
    QPushButton *m_export;
    MessageLine *m_message;
    WeekBoard *m_board;
    PlainLabel *m_told;
    QPushButton *m_open;
    QPushButton *m_record;
    QPushButton *m_move;
    QPushButton *m_off;
    QPushButton *m_visit;
    Paper *m_paper;
    QWidget *m_beside;
    Panel *m_toPlan;
    ToPlanList *m_list;
    AppointmentForm *m_appointment;
    ActForm *m_absence;
    QStackedWidget *m_side;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"
#include "ui/figures/figurecount.h"

class Combo;
class DateEdit;
class FiguresPart;
class FrozenPart;
class MessageLine;
class Paper;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;
class Segmented;
struct PaperWork;

// The figures of a year: official groups, lead times and the rest, the years beside each other, what was frozen.
// Counted on a thread of its own.
class FiguresPage : public Page
{
    Q_OBJECT
public:
    explicit FiguresPage(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    void open() override;
    void openPart(int part); // from 0, in the order of the switch
    void setYear(int year);  // counted when the page opens
    void waitForCount() { m_count->wait(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void count();
    void take(const FigureCount::Answer &answer);
    void turnTo(const QString &part);
    void setGoing(bool going);
    void askThirdParty();
    Result<PaperWork> onPaper(bool thirdParty) const;
    Outcome saveCsv(bool thirdParty);

    std::shared_ptr<const FigureTable> m_table{};
    FigureCount *m_count;
    Paper *m_paper;
    PlainLabel *m_title;
    Combo *m_year;
    DateEdit *m_known;
    Combo *m_house;
    QPushButton *m_more;
    Segmented *m_switch;
    MessageLine *m_message;
    QWidget *m_progress;
    QProgressBar *m_going;
    QPushButton *m_stop;
    QTimer *m_late; // counting that takes longer shows how far it is
    QStackedWidget *m_stack;
    FrozenPart *m_frozen;
    QList<std::pair<QString, FiguresPart *>> m_parts{};
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/trialwindow.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

Outcome openTrial(const Workspace &house, const QString &code, int version)
{
    // Today where it is law then; else the day it begins, or the last it was in force.
    auto decided = house.clock().today();
    if (const auto *law = house.catalogue().type(code, version); law && !law->validity.contains(decided))
        decided = law->validity.from.isValid() && law->validity.from > decided ? law->validity.from
                                                                               : law->validity.until.addDays(-1);
    auto trial = Trial::begin(house, code, version, decided);
    if (!trial)
        return tl::make_unexpected(trial.error());
    auto *window = new TrialWindow(std::shared_ptr<Trial>(std::move(*trial)));
    window->resize(px(1280), px(860));
    window->show();
    return {};
}

TrialWindow::TrialWindow(std::shared_ptr<Trial> trial)
    : MainWindow(trial->workspace()),
      m_trial(std::move(trial)),
      m_what(new PlainLabel),
      m_day(new DateEdit(DateHint::Any)),
      m_nextDay(new QPushButton),
      m_nextWeek(new QPushButton),
      m_nextMonth(new QPushButton),
      m_nextDate(new QPushButton),
      m_close(new QPushButton),
      m_message(new MessageLine)
{
    // Pages go after this window's own members: the house they stand on goes last of all.
    connect(this, &QObject::destroyed, [kept = m_trial] {});
    m_dayLabel = static_cast<PlainLabel *>(buddyLabel({}, m_day->field()));
    m_what->setWordWrap(true);
    m_what->setBold(true);
    m_day->setToday([this] { return m_trial->workspace().clock().today(); });
    auto *bar = new QWidget;
    bar->setObjectName(u"trialBar"_s);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(px(8));
    sentence->addWidget(new IconLabel(Icon::Eye, Colour::Soon), 0, Qt::AlignTop);
    sentence->addWidget(m_what, 1);
    sentence->addWidget(m_close, 0, Qt::AlignTop);
    auto *today = new QWidget;
    auto *day = new QHBoxLayout(today);
    today->setMinimumWidth(px(440));
    day->setContentsMargins(0, 0, 0, 0);
    day->setSpacing(px(8));
    day->addWidget(m_dayLabel);
    day->addWidget(m_day, 1);
    auto *steps = new FlowLayout(px(8), px(6));
    for (auto *part : QList<QWidget *>{today, m_nextDay, m_nextWeek, m_nextMonth, m_nextDate})
        steps->addWidget(part);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(6));
    layout->addLayout(sentence);
    layout->addLayout(steps);
    layout->addWidget(m_message);
    // Where bar and window do not stand under each other (large text, low screen) both scroll as one.
    auto *window = takeCentralWidget();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(window, 1);
    auto *area = new QScrollArea;
    area->setWidget(whole);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    setCentralWidget(area);
    setReadingOrder(bar, {m_day->field(), m_nextDay, m_nextWeek, m_nextMonth, m_nextDate, m_close});

    const auto now = [this] { return m_trial->workspace().clock().today(); };
    connect(m_day, &DateEdit::dateChanged, this, [this](const std::optional<QDate> &date) {
        if (date && !m_filling)
            moveTo(*date);
    });
    connect(m_nextDay, &QPushButton::clicked, this, [this, now] { moveTo(now().addDays(1)); });
    connect(m_nextWeek, &QPushButton::clicked, this, [this, now] { moveTo(now().addDays(7)); });
    connect(m_nextMonth, &QPushButton::clicked, this, [this, now] { moveTo(now().addMonths(1)); });
    connect(m_nextDate, &QPushButton::clicked, this, [this] {
        if (const auto next = m_trial->nextDate(); next.isValid())
            moveTo(next);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_trial->workspace(), &Workspace::changed, this, &TrialWindow::tell);
    setAttribute(Qt::WA_DeleteOnClose);
    openDossier(m_trial->dossier());
    name();
}

void TrialWindow::moveTo(QDate day)
{
    const auto moved = m_trial->moveTo(day);
    if (!moved)
        m_message->showMessage(Tone::Over, problemText(m_trial->workspace(), moved.error()));
    else
        m_message->clear();
    tell();
    announce(this, fullDate(day, currentLanguage()));
}

void TrialWindow::name()
{
    setWindowTitle(tr("Trial – Justitiehuis"));
    m_dayLabel->setText(tr("Today is"));
    m_nextDay->setText(tr("A day on"));
    m_nextWeek->setText(tr("A week on"));
    m_nextMonth->setText(tr("A month on"));
    m_nextDate->setText(tr("To the next date"));
    m_nextDate->setIcon(icon(Icon::Calendar));
    m_close->setText(tr("End the trial"));
    setHelp(findChild<QWidget *>(u"trialBar"_s), {.act = u"control"_s, .parameter = u"trialClock"_s});
    tell();
}

void TrialWindow::tell()
{
    auto &house = m_trial->workspace();
    const auto *type = house.catalogue().type(m_trial->code(), m_trial->version());
    m_what->setText(tr("Trial of %1, version %2, with an invented dossier. Nothing of it is kept.")
                        .arg(type ? type->name.in(currentLanguage()) : m_trial->code())
                        .arg(m_trial->version()));
    m_filling = true;
    if (m_day->date() != house.clock().today())
        m_day->setDate(house.clock().today());
    m_filling = false;
    m_nextDate->setEnabled(m_trial->nextDate().isValid());
}

void TrialWindow::changeEvent(QEvent *event)
{
    MainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

void TrialWindow::closeEvent(QCloseEvent *event)
{
    event->accept(); // how the real window stood is not touched
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/agendapage.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/agenda/icalendar.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/deadline/moment.h"
#include "core/paper/daysheet.h"
#include "ui/agenda/absenceform.h"
#include "ui/agenda/appointmentform.h"
#include "ui/agenda/boardmodel.h"
#include "ui/agenda/toplanlist.h"
#include "ui/agenda/weekboard.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/panel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/visitpaper.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

// The form that is shown asks for the room it needs, not for that of the largest.
class SideStack : public QStackedWidget
{
public:
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

} // namespace

AgendaPage::AgendaPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_first(mondayOf(workspace.clock().today())),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_span(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_mode(new Segmented(tr("Whose days"))),
      m_jump(new DateEdit(DateHint::Any)),
      m_back(new QPushButton),
      m_today(new KeyButton(u"T"_s)),
      m_forward(new QPushButton),
      m_absent(new QPushButton),
      m_export(new QPushButton),
      m_message(new MessageLine),
      m_board(new WeekBoard),
      m_told(new PlainLabel({}, TextSize::Body)),
      m_open(new KeyButton(u"Enter"_s)),
      m_record(new KeyButton(u"Ctrl+Shift+C"_s)),
      m_move(new KeyButton(u"M"_s)),
      m_off(new KeyButton(u"Del"_s)),
      m_visit(new KeyButton(u"Ctrl+Shift+P"_s)),
      m_paper(new Paper(workspace, this, [this] { return dayOnPaper(); })),
      m_beside(new QWidget),
      m_toPlan(new Panel({})),
      m_list(new ToPlanList(workspace)),
      m_appointment(new AppointmentForm(workspace)),
      m_absence(new ActForm(workspace)),
      m_side(new SideStack),
      m_area(new QScrollArea)
{
    m_toPlan->setContent(m_list);
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(px(8));
    beside->addWidget(m_toPlan, 1);
    beside->addWidget(m_paper->button());
    beside->addWidget(m_absent);
    beside->addWidget(m_export);
    for (auto *one : std::initializer_list<QWidget *>{m_beside, m_appointment, m_absence})
        m_side->addWidget(one);
    auto *main = new QVBoxLayout;
    main->setSpacing(px(8));
    main->addWidget(makeHead());
    main->addWidget(m_message);
    main->addWidget(m_paper->line());
    main->addWidget(m_board, 1);
    main->addWidget(makeFoot());
    auto *inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(px(24), px(12), px(24), px(12));
    m_columns->setSpacing(px(20));
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    setReadingOrder(this, {m_back, m_today, m_forward, m_jump, m_mode, m_message, m_paper->line(), m_board, m_open,
                           m_record, m_move, m_off, m_visit, m_list, m_paper->button(), m_absent, m_export, m_side});

    m_jump->setToday([this] { return m_workspace.clock().today(); });
    connect(m_jump->field(), &QLineEdit::returnPressed, this, [this] {
        if (m_jump->date()) {
            showDay(*m_jump->date());
            m_board->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_jump, &DateEdit::dateChanged, this, [this](const std::optional<QDate> &day) {
        if (day && !m_jump->field()->hasFocus())
            showDay(*day); // chosen in the calendar
    });
    connect(m_mode, &Segmented::chosen, this, [this] {
        m_first = isTeam() ? (m_first == mondayOf(m_workspace.clock().today()) ? m_workspace.clock().today() : m_first)
                           : mondayOf(m_first);
        reload();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { goBy(1); });
    connect(m_today, &QPushButton::clicked, this, &AgendaPage::goToday);
    connect(m_absent, &QPushButton::clicked, this, [this] {
        showSide(m_absence);
        m_absence->begin(recordAbsenceForm(m_workspace, currentDay()));
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto name = tr("agenda") + u'-' + m_first.toString(Qt::ISODate) + u".ics"_s;
        const auto file = QFileDialog::getSaveFileName(this, tr("Export the agenda"), name, u"iCalendar (*.ics)"_s);
        if (!file.isEmpty())
            exportTo(file);
    });
    connectBoard();
    connect(m_list, &ToPlanList::chosen, this, [this](const ContactToPlan &contact) {
        m_placing = contact;
        m_board->beginPlacing(m_list->titleOf(contact), usualMinutes);
    });
    connect(m_list, &ToPlanList::draggedTo, this, [this](const ContactToPlan &contact, const QPoint &at) {
        m_placing = contact;
        m_board->dragOver(at, m_list->titleOf(contact), usualMinutes);
    });
    connect(m_list, &ToPlanList::dropped, this,
            [this](const ContactToPlan &, const QPoint &at) { m_board->dropAt(at); });
    connect(m_list, &ToPlanList::dragLeft, m_board, &WeekBoard::cancelMove);
    connect(m_appointment, &AppointmentForm::planned, this, [this](const AnyId &contact, const QString &sentence) {
        showSide(m_beside);
        done(sentence);
        m_board->select(contact);
    });
    connect(m_absence, &ActForm::said, this, &AgendaPage::done);
    connect(m_absence, &ActForm::left, this, [this] { showSide(m_beside); });
    connect(m_appointment, &AppointmentForm::left, this, [this] { showSide(m_beside); });
    const auto key = [this](const QKeySequence &keys, auto then) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, then);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBy(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { record(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { printVisit(); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] { m_board->setNow(m_workspace.clock().now().time()); });
    minute->start(30'000);
    showSide(m_beside);
    name();
}

QWidget *AgendaPage::makeHead()
{
    m_title->setBold(true);
    m_back->setIcon(icon(Icon::ChevronLeft));
    m_forward->setIcon(icon(Icon::ChevronRight));
    for (auto *arrow : {m_back, m_forward})
        setButtonKind(arrow, ButtonKind::Row);
    m_export->setIcon(icon(Icon::Download));
    m_absent->setIcon(icon(Icon::PersonArrow));
    auto *head = new QWidget;
    auto *flow = new FlowLayout(px(10), px(6), head);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *titles = new QWidget;
    auto *line = new FlowLayout(px(10), 0, titles);
    line->setContentsMargins(0, 0, px(8), 0);
    line->addWidget(m_title);
    line->addWidget(m_span);
    flow->addWidget(titles);
    for (auto *one : std::initializer_list<QWidget *>{m_back, m_today, m_forward, m_jump, m_mode})
        flow->addWidget(one);
    return head;
}

QWidget *AgendaPage::makeFoot()
{
    m_told->setElide(PlainLabel::Elide::Right);
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_told);
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {m_open, m_record, m_move, m_off, m_visit})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_board->currentItem())
            openItem(BoardItem(*item));
    });
    connect(m_record, &QPushButton::clicked, this, &AgendaPage::record);
    connect(m_visit, &QPushButton::clicked, this, &AgendaPage::printVisit);
    connect(m_move, &QPushButton::clicked, this, [this] {
        m_board->setFocus(Qt::OtherFocusReason);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_M, Qt::NoModifier);
        QCoreApplication::sendEvent(m_board, &press);
    });
    connect(m_off, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_board->currentItem())
            callOff(BoardItem(*item));
    });
    return foot;
}

void AgendaPage::connectBoard()
{
    connect(m_board, &WeekBoard::opened, this, &AgendaPage::openItem);
    connect(m_board, &WeekBoard::rangeWanted, this, &AgendaPage::beginAppointment);
    connect(m_board, &WeekBoard::moveWanted, this, &AgendaPage::move);
    connect(m_board, &WeekBoard::cancelWanted, this, &AgendaPage::callOff);
    connect(m_board, &WeekBoard::placed, this,
            [this](int column, int from) { plan(std::exchange(m_placing, {}), column, from); });
    connect(m_board, &WeekBoard::placingLeft, this, [this] {
        if (!std::exchange(m_placing, {}).dossier.isNull() && m_board->hasFocus())
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_board, &WeekBoard::weeksWanted, this, &AgendaPage::goBy);
    connect(m_board, &WeekBoard::todayWanted, this, &AgendaPage::goToday);
    connect(m_board, &WeekBoard::currentMoved, this, &AgendaPage::tellCurrent);
    connect(m_board, &WeekBoard::told, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            return tellCurrent();
        m_told->setText(m_board->isMoving() ? sentence + u" · "_s + tr("Enter puts it there, Esc leaves it")
                                            : sentence);
        announce(m_told, sentence);
    });
}

void AgendaPage::name()
{
    m_mode->setChoices({{u"week"_s, tr("My week")}, {u"team"_s, tr("Team")}});
    setName(m_mode, tr("Whose days"));
    setHelp(m_mode, {.act = u"control"_s, .parameter = u"agendaWho"_s});
    setHelp(m_jump, {.act = u"control"_s, .parameter = u"agendaDay"_s});
    setName(m_jump->field(), tr("Go to a date"));
    m_jump->field()->setPlaceholderText(tr("Go to a date"));
    setName(m_back, tr("Back (Alt+Left)"));
    setName(m_forward, tr("Forward (Alt+Right)"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_today->setText(tr("Today"));
    m_absent->setText(tr("Record an absence"));
    m_export->setText(tr("Export"));
    setName(m_export, tr("Export the agenda as a calendar file, without names"));
    setName(m_board, tr("Agenda"), tr("Arrows move, Enter opens or plans, M moves an appointment"));
    setName(m_list, tr("Still to plan"), tr("Enter, then the arrows and Enter put it on the board"));
    m_toPlan->setTitle(tr("Still to plan"));
    m_open->setText(tr("Open the dossier"));
    m_record->setText(tr("Record the contact"));
    m_move->setText(tr("Move"));
    m_off->setText(tr("Call off"));
    m_visit->setText(tr("Visit sheet"));
    m_paper->button()->setText(tr("Print the day"));
    reload();
}

void AgendaPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}

void AgendaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AgendaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
}

// In a narrow window what stands beside the board stands below it.
void AgendaPage::arrange()
{
    const bool narrow = width() < px(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : px(280));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(280));
    m_board->setMinimumHeight(narrow ? px(360) : px(240));
}

void AgendaPage::open()
{
    const auto now = m_workspace.clock().now();
    reload();
    if (!std::exchange(m_wasOpen, true)) {
        m_board->showHours();
        showDay(now.date(), now.time().hour() * 60 + now.time().minute());
    }
    m_board->setFocus(Qt::OtherFocusReason);
}

bool AgendaPage::goOn(const QString &draft)
{
    const auto fresh = recordAbsenceForm(m_workspace, m_workspace.clock().today());
    if (fresh.draftKey() == draft) {
        open();
        showSide(m_absence);
        m_absence->begin(fresh);
        return true;
    }
    const auto absence = m_workspace.read([&](const Database &database) {
        return AbsenceStore(database).byId(Absence::Id::fromString(draft.section(u'/', 2, 2)));
    });
    if (!absence || changeAbsenceForm(m_workspace, *absence).draftKey() != draft)
        return false;
    open();
    showSide(m_absence);
    m_absence->begin(changeAbsenceForm(m_workspace, *absence));
    return true;
}

bool AgendaPage::isTeam() const
{
    return m_mode->current() == u"team";
}

QDate AgendaPage::last() const
{
    return isTeam() ? m_first : m_first.addDays(6);
}

void AgendaPage::showDay(QDate day, int minute)
{
    m_first = isTeam() ? day : mondayOf(day);
    reload();
    const auto &columns = m_board->boardModel()->board().columns;
    for (int i = 0; i < columns.size(); ++i)
        if (columns[i].day == day)
            return m_board->goTo(i, minute);
}

void AgendaPage::goBy(int weeks)
{
    m_first = m_first.addDays(weeks * (isTeam() ? 1 : 7));
    reload();
    tellCurrent();
}

void AgendaPage::goToday()
{
    showDay(m_workspace.clock().today());
}

void AgendaPage::reload()
{
    const auto language = currentLanguage();
    const auto with = m_workspace.surroundings();
    QList<Staff> staff{m_workspace.user()};
    const auto read = m_workspace.read([&](const Database &database) {
        if (isTeam())
            staff = agendaTeam(database, m_workspace.user(), m_first);
        QList<Staff::Id> ids;
        for (const auto &one : std::as_const(staff))
            ids << one.id;
        return std::pair{agenda(database, with, m_workspace.user(), ids, m_first, last()),
                         contactsToPlan(database, m_workspace.catalogue(), m_workspace.user().id)};
    });
    if (!read)
        return refused(read.error());
    m_title->setText(isTeam() ? capital(fullDate(m_first, language)) : tr("Week %1").arg(m_first.weekNumber()));
    // "23 – 29 november 2026": what both have in common once.
    const auto dot = language == Language::De ? u"."_s : QString();
    const auto shown = [&](QDate day, const QString &rest) {
        return QString::number(day.day()) + dot + (rest.isEmpty() ? rest : QLocale().toString(day, rest));
    };
    const auto until = shown(last(), u" MMMM yyyy"_s);
    const auto from = shown(m_first, m_first.year() != last().year()     ? u" MMMM yyyy"_s
                                     : m_first.month() != last().month() ? u" MMMM"_s
                                                                         : QString());
    m_span->setText(isTeam() ? tr("week %1").arg(m_first.weekNumber()) : QString(from + u" – "_s + until));
    m_board->setNow(m_workspace.clock().now().time());
    m_board->setBoard(boardOf(m_workspace, read->first,
                              isTeam() ? teamColumns(m_workspace, read->first, staff, m_first)
                                       : weekColumns(m_workspace, read->first, m_workspace.user(), m_first)));
    m_list->setContacts(read->second);
    m_toPlan->setSecondary(read->second.isEmpty() ? tr("nothing") : QString::number(read->second.size()));
    tellCurrent();
}

void AgendaPage::tellCurrent()
{
    const auto *item = m_board->currentItem();
    const auto index = m_board->currentIndex();
    m_told->setText(index.data(Qt::AccessibleTextRole).toString());
    m_told->setAccessibleName({}); // what was announced of a move is over
    const bool contact = item && (item->kind == BoardItem::Kind::Appointment || item->kind == BoardItem::Kind::Held);
    m_open->setEnabled(item && !item->dossier.isNull());
    m_record->setEnabled(contact && item->kind == BoardItem::Kind::Appointment);
    m_move->setEnabled(item && item->isMovable);
    m_off->setEnabled(item && item->isMovable);
    m_visit->setEnabled(m_record->isEnabled());
}

void AgendaPage::refused(const Problem &problem)
{
    m_message->showMessage(Tone::Over, Icon::Law, problemText(m_workspace, problem));
}

void AgendaPage::done(const QString &sentence)
{
    m_message->clear();
    reload();
    m_board->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(sentence);
}

void AgendaPage::move(const BoardItem &item, int column, int from)
{
    const auto &columns = m_board->boardModel()->board().columns;
    const auto day = columns[column].day;
    for (const auto minute : {from, from + item.minutes})
        if (const auto at = readMoment(momentText(day, minute)); !at)
            return refused(at.error()); // the hour that summer time jumps over
    QJsonObject with{{u"contact"_s, item.source.toString()},
                     {u"startsAt"_s, momentText(day, from)},
                     {u"endsAt"_s, momentText(day, from + item.minutes)}};
    if (columns[column].staff != columns[item.column].staff) // in the column of a colleague: it is his from now on
        with.insert(u"staff"_s, columns[column].staff.toString());
    const auto written = m_workspace.write({.name = u"changePlannedContact"_s, .with = with});
    if (!written) {
        reload();
        return refused(written.error());
    }
    done(sayingText(m_workspace, written->saying));
    m_board->select(item.source);
}

void AgendaPage::callOff(const BoardItem &item)
{
    const auto written = m_workspace.write(
        {.name = u"changePlannedContact"_s, .with = {{u"contact"_s, item.source.toString()}, {u"cancel"_s, true}}});
    written ? done(sayingText(m_workspace, written->saying)) : refused(written.error());
}

void AgendaPage::openItem(const BoardItem &item)
{
    if (item.kind == BoardItem::Kind::Absence) {
        const auto absence = m_workspace.read(
            [&](const Database &database) { return AbsenceStore(database).byId(Absence::Id(item.source)); });
        if (!absence)
            return refused(absence.error());
        showSide(m_absence);
        m_absence->begin(changeAbsenceForm(m_workspace, *absence));
    } else if (!item.dossier.isNull()) {
        Q_EMIT dossierWanted(item.dossier, item.term);
    }
}

void AgendaPage::beginAppointment(int column, int from, int minutes)
{
    const auto place = m_board->boardModel()->board().columns.value(column);
    if (place.staff != m_workspace.user().id)
        return m_message->showMessage(Tone::Soon, tr("You plan in your own column; a colleague plans in his own."));
    m_message->clear();
    showSide(m_appointment);
    m_appointment->begin(place.day, from, minutes);
}

void AgendaPage::plan(const ContactToPlan &contact, int column, int from)
{
    const auto place = m_board->boardModel()->board().columns.value(column);
    if (contact.dossier.isNull())
        return;
    if (place.staff != m_workspace.user().id)
        return m_message->showMessage(Tone::Soon, tr("You plan in your own column; a colleague plans in his own."));
    if (const auto at = readMoment(momentText(place.day, from)); !at)
        return refused(at.error());
    const auto written = m_workspace.write({.name = u"planContact"_s,
                                            .with = {{u"dossier"_s, contact.dossier.toString()},
                                                     {u"kind"_s, contact.kind},
                                                     {u"startsAt"_s, momentText(place.day, from)},
                                                     {u"endsAt"_s, momentText(place.day, from + usualMinutes)}}});
    if (!written)
        return refused(written.error());
    done(sayingText(m_workspace, written->saying));
    m_board->select(written->made);
}

void AgendaPage::record()
{
    if (const auto *item = m_board->currentItem(); item && item->kind == BoardItem::Kind::Appointment)
        Q_EMIT contactWanted(item->dossier, item->source);
}

QDate AgendaPage::currentDay() const
{
    const auto &columns = m_board->boardModel()->board().columns;
    return columns.isEmpty() ? m_first : columns[m_board->currentColumn()].day;
}

// The sheet of the appointment the cursor stands on.
void AgendaPage::printVisit()
{
    if (const auto *item = m_board->currentItem(); item && item->kind == BoardItem::Kind::Appointment)
        m_paper->ask([this, dossier = item->dossier,
                      contact = item->source] { return visitPaper(m_workspace, dossier, contact); },
                     m_visit);
}

// The day the cursor stands on: one's own, or in the team that of the colleague.
Result<PaperWork> AgendaPage::dayOnPaper() const
{
    auto staff = m_workspace.user();
    if (isTeam()) {
        const auto &columns = m_board->boardModel()->board().columns;
        const auto found = m_workspace.read([&](const Database &database) {
            return StaffStore(database).byId(columns.value(m_board->currentColumn()).staff);
        });
        if (!found)
            return tl::make_unexpected(found.error());
        staff = *found;
    }
    const auto sheet = daySheet(m_workspace, staff, currentDay(), currentLanguage());
    if (!sheet)
        return tl::make_unexpected(sheet.error());
    auto pdf = sheetPdf(*sheet);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = tr("day") + u'-' + currentDay().toString(Qt::ISODate),
                     .pdf = std::move(*pdf),
                     .object = u"agenda"_s,
                     .id = staff.id};
}

void AgendaPage::exportTo(const QString &file)
{
    const auto read = m_workspace.read([&](const Database &database) {
        return agenda(database, m_workspace.surroundings(), m_workspace.user(), {m_workspace.user().id}, m_first,
                      last());
    });
    if (!read)
        return refused(read.error());
    const auto ics = iCalendar(*read, m_workspace.catalogue(), currentLanguage(), m_workspace.clock().now());
    if (const auto written = writeFile(file, ics); !written)
        return refused(written.error());
    if (auto logged = m_workspace.logAccess(u"EXPORT"_s, u"agenda"_s, m_workspace.user().id, {}); !logged)
        return refused(logged.error());
    m_message->clear();
    Q_EMIT said(tr("The agenda is in %1, without names.").arg(QFileInfo(file).fileName()));
}

void AgendaPage::showSide(QWidget *form)
{
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    m_side->setCurrentWidget(form);
    m_side->updateGeometry();
    if (form == m_beside && hadFocus)
        m_board->setFocus(Qt::OtherFocusReason);
}

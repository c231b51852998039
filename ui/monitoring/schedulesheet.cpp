// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/schedulesheet.h"

#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/dossier/dossierfile.h"
#include "core/workpenalty/workpenalty.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"
#include "ui/monitoring/weekgrid.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int problemsShown = 3;

QString kindName(const Workspace &workspace, const QString &code)
{
    return workspace.catalogue().name(u"schedule_kind"_s, code, currentLanguage());
}

Tone kindTone(const QString &code)
{
    static const QHash<QString, Tone> tones{{u"MAY_LEAVE"_s, Tone::Ok},
                                            {u"WORK"_s, Tone::Accent},
                                            {u"TRAINING"_s, Tone::Accent},
                                            {u"MUST_BE_HOME"_s, Tone::Neutral}};
    return tones.value(code, Tone::Soon);
}

qint64 secondsByTheClock(const ScheduledTime &one)
{
    return QDateTime(one.from.date, one.from.time, Qt::UTC).secsTo(QDateTime(one.to.date, one.to.time, Qt::UTC));
}

PlainLabel *headLabel()
{
    auto *label = new PlainLabel({}, TextSize::Small, Colour::Muted);
    label->setBold(true);
    return label;
}

} // namespace

ScheduleSheet::ScheduleSheet(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_mayPropose(mayPerform(workspace.user().role, u"proposeSchedule"_s)),
      m_typing(new KeepTimer(200, this)),
      m_title(new PlainLabel),
      m_message(new MessageLine),
      m_grid(new WeekGrid),
      m_echo(new PlainLabel),
      m_clock(new EchoLine),
      m_keys(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_versionsTitle(headLabel()),
      m_versions(new TableModel<ScheduleRequest>({}, this)),
      m_versionsTable(new RowTable(m_versions)),
      m_note(new PlainLabel),
      m_kindTitle(headLabel()),
      m_kind(new Combo),
      m_fromTitle(headLabel()),
      m_fromDate(new DateEdit(DateHint::Future, nullptr, EchoPlace::Under)),
      m_fromTime(new TimeEdit),
      m_exceptionsTitle(headLabel()),
      m_exceptions(new TableModel<ScheduleException>({}, this)),
      m_exceptionsTable(new RowTable(m_exceptions)),
      m_act(new ActForm(workspace)),
      m_drawing(new QWidget),
      m_leave(new KeyButton(u"Esc"_s)),
      m_standard(new QPushButton),
      m_copy(new QPushButton),
      m_propose(new QPushButton),
      m_forget(new QPushButton),
      m_approve(new QPushButton),
      m_refuse(new QPushButton),
      m_active(new QPushButton),
      m_movement(new QPushButton),
      m_remove(new QPushButton)
{
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_fromDate->setToday([&workspace] { return workspace.clock().today(); });
    m_versionsTable->setObjectName(u"scheduleVersions"_s);
    m_exceptionsTable->setObjectName(u"scheduleExceptions"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(new SideBySide(makeLeft(), 3, makeRight(), 2, 900), 1);
    QList<QWidget *> order{m_leave, m_message, m_grid};
    for (auto *problem : std::as_const(m_problems))
        order << problem;
    order += QList<QWidget *>{m_propose,       m_approve,         m_refuse, m_active, m_standard, m_copy,
                              m_forget,        m_movement,        m_act,    m_kind,   m_fromDate, m_fromTime,
                              m_versionsTable, m_exceptionsTable, m_remove};
    setReadingOrder(this, order);
    setHelp(m_grid, {.act = u"control"_s, .parameter = u"scheduleGrid"_s});
    setHelp(m_kind, {.act = u"control"_s, .parameter = u"scheduleKind"_s});
    setHelp(m_versionsTable, {.act = u"control"_s, .parameter = u"scheduleVersions"_s});
    setHelp(m_exceptionsTable, {.act = u"control"_s, .parameter = u"scheduleExceptions"_s});
    setHelp(m_fromDate, {.act = u"control"_s, .parameter = u"scheduleFrom"_s});
    setHelp(m_fromTime, {.act = u"control"_s, .parameter = u"scheduleFrom"_s});
    connectAll();
    name();
}

QWidget *ScheduleSheet::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    m_echo->setBold(true);
    m_clock->setWrapped(true);
    m_keys->setWordWrap(true);
    layout->addWidget(m_echo);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_clock);
    for (int i = 0; i < problemsShown; ++i) {
        auto *problem = new MessageLine;
        m_problems << problem;
        m_problemRules << -1;
        layout->addWidget(problem);
        connect(problem, &MessageLine::acted, this, [this, i] {
            m_grid->select(m_problemRules[i]);
            m_grid->setFocus(Qt::OtherFocusReason);
        });
    }
    layout->addWidget(m_keys);
    return left;
}

QWidget *ScheduleSheet::makeRight()
{
    m_versionsTable->setWidths({36, 128, 130, 76, 70}, {2});
    m_exceptionsTable->setWidths({190, 100, 130}, {0, 1, 2});
    m_versionsTable->setMinimumHeight(px(150));
    m_exceptionsTable->setMinimumHeight(px(100));
    setButtonKind(m_propose, ButtonKind::Primary);
    setButtonKind(m_approve, ButtonKind::Primary);
    m_propose->setIcon(icon(Icon::PersonArrow, Colour::Surface));
    m_approve->setIcon(icon(Icon::Check, Colour::Surface));
    for (const auto &[button, sign] : {std::pair{m_standard, Icon::Calendar},
                                       {m_copy, Icon::Copy},
                                       {m_forget, Icon::Bin},
                                       {m_refuse, Icon::Cross},
                                       {m_active, Icon::Upload},
                                       {m_movement, Icon::Plus},
                                       {m_remove, Icon::Minus}})
        button->setIcon(icon(sign, Colour::Text));
    m_note->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(px(6), px(6), buttons);
    for (auto *button : {m_propose, m_approve, m_refuse, m_active, m_standard, m_copy, m_forget, m_movement})
        flow->addWidget(button);
    auto *drawing = new QVBoxLayout(m_drawing);
    drawing->setContentsMargins(0, 0, 0, 0);
    drawing->setSpacing(px(6));
    auto *from = new QHBoxLayout;
    from->setSpacing(px(8));
    from->addWidget(m_fromDate, 1);
    from->addWidget(m_fromTime, 0, Qt::AlignTop);
    drawing->addWidget(m_kindTitle);
    drawing->addWidget(m_kind);
    drawing->addWidget(m_fromTitle);
    drawing->addLayout(from);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(12), 0, px(4), 0);
    layout->setSpacing(px(8));
    for (auto *widget : std::initializer_list<QWidget *>{m_versionsTitle, m_versionsTable, m_note, buttons, m_act,
                                                         m_drawing, m_exceptionsTitle, m_exceptionsTable, m_remove})
        layout->addWidget(widget, widget == m_versionsTable ? 2 : widget == m_exceptionsTable ? 1 : 0);
    layout->setAlignment(m_remove, Qt::AlignLeft);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void ScheduleSheet::connectAll()
{
    connect(m_leave, &QPushButton::clicked, this, &ScheduleSheet::leave);
    connect(m_standard, &QPushButton::clicked, this, &ScheduleSheet::takeStandard);
    connect(m_copy, &QPushButton::clicked, this, &ScheduleSheet::copyStanding);
    connect(m_propose, &QPushButton::clicked, this, &ScheduleSheet::propose);
    connect(m_forget, &QPushButton::clicked, this, &ScheduleSheet::forget);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (const auto *one = chosen())
            perform(u"approveSchedule"_s, {{u"schedule"_s, one->id.toString()}});
    });
    connect(m_active, &QPushButton::clicked, this, [this] {
        if (const auto *one = chosen())
            perform(u"activateSchedule"_s, {{u"schedule"_s, one->id.toString()}});
    });
    connect(m_refuse, &QPushButton::clicked, this, &ScheduleSheet::refuse);
    connect(m_movement, &QPushButton::clicked, this, &ScheduleSheet::addMovement);
    connect(m_remove, &QPushButton::clicked, this, &ScheduleSheet::removeException);
    connect(m_grid, &WeekGrid::edited, this, [this] { become({m_grid->rules(), m_drawn.exceptions}); });
    connect(m_grid, &WeekGrid::told, this, [this](const QString &sentence) {
        m_echo->setText(sentence);
        announce(m_echo, sentence);
    });
    connect(m_grid, &WeekGrid::kindChosen, m_kind, &Combo::setCurrentId);
    connect(m_kind, &Combo::chosen, this, [this](const QString &code) {
        if (!code.isEmpty())
            m_grid->setKind(code);
    });
    connect(m_typing, &KeepTimer::timeout, this, &ScheduleSheet::keepNow);
    const auto typed = [this] {
        m_typing->start();
        showProblems();
    };
    connect(m_fromDate, &DateEdit::dateChanged, this, typed);
    connect(m_fromTime, &TimeEdit::timeChanged, this, typed);
    connect(m_versionsTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScheduleSheet::showVersion);
    connect(m_exceptionsTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScheduleSheet::showButtons);
    connect(m_act, &ActForm::said, this, &ScheduleSheet::said);
    connect(m_act, &ActForm::done, this, [this](const QString &act, const AnyId &made) {
        refresh();
        if (act == u"addMovement")
            chooseRow(rowOf(made));
    });
    connect(m_act, &ActForm::left, this, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ScheduleSheet::name()
{
    setName(this, tr("Schedule"));
    setName(m_grid, tr("The week, Monday to Sunday"));
    setName(m_kind, tr("Kind to draw with"));
    setName(m_versionsTable, tr("Versions of the schedule"));
    setName(m_exceptionsTable, tr("Movements on one day"));
    setName(m_fromDate->field(), tr("Holds from: day"));
    setName(m_fromTime->field(), tr("Holds from: time"));
    m_versionsTitle->setText(tr("Versions"));
    m_kindTitle->setText(tr("Kind to draw with"));
    m_fromTitle->setText(tr("Holds from (its approval when empty)"));
    m_exceptionsTitle->setText(tr("Movements on one day"));
    m_keys->setText(
        tr("Drag to draw, move or stretch; Shift: 5 minutes. Keys: arrows and Space draw, Ctrl+arrows move, "
           "Shift+arrows stretch, a letter chooses the kind, Delete takes away, Ctrl+Z takes back."));
    m_leave->setText(tr("Back"));
    m_standard->setText(tr("Standard"));
    m_copy->setText(tr("Copy the version in force"));
    m_propose->setText(tr("Propose"));
    m_forget->setText(tr("Throw away"));
    m_approve->setText(tr("Approve"));
    m_refuse->setText(tr("Refuse"));
    m_active->setText(tr("Active at the supplier"));
    m_movement->setText(tr("A movement"));
    m_remove->setText(tr("Take away"));
    QList<GridKind> kinds;
    QList<PopupItem> items;
    if (const auto *list = m_workspace.catalogue().list(u"schedule_kind"_s))
        for (const auto &item : list->items) {
            kinds << GridKind{item.code, item.name.in(currentLanguage()), kindTone(item.code)};
            items << PopupItem{.id = item.code, .label = capital(item.name.in(currentLanguage()))};
        }
    m_grid->setKinds(kinds);
    m_kind->setItems(items);
    if (m_grid->kind().isEmpty())
        m_grid->setKind(u"MAY_LEAVE"_s);
    m_kind->setCurrentId(m_grid->kind());
    nameVersions();
}

void ScheduleSheet::nameVersions()
{
    const auto today = m_workspace.clock().today();
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
    m_versions->setColumns(
        {{.title = tr("No."),
          .text =
              [](const ScheduleRequest &one) { return one.id.isNull() ? u"+"_s : QString::number(one.version.number); },
          .spoken =
              [](const ScheduleRequest &one) {
                  return one.id.isNull() ? tr("new version") : QString::number(one.version.number);
              }},
         {.title = tr("From"),
          .text = [=](const ScheduleRequest &one) { return orNone(momentText(one.version.validFrom, today)); }},
         {.title = tr("State"), .text = [this](const ScheduleRequest &one) { return stateText(one); }},
         {.title = tr("Asked"), .text = [=](const ScheduleRequest &one) { return orNone(one.version.requestedBy); }},
         {.title = tr("Decided"), .text = [=](const ScheduleRequest &one) { return orNone(one.decidedBy); }}});
    m_exceptions->setColumns(
        {{.title = tr("When"),
          .text =
              [today](const ScheduleException &one) {
                  const auto to =
                      one.to.date == one.from.date ? one.to.time.toString(u"HH:mm"_s) : momentText(one.to, today);
                  return momentText(one.from, today) + u'–' + to;
              }},
         {.title = tr("Kind"),
          .text = [this](const ScheduleException &one) { return capital(kindName(m_workspace, one.kind)); }},
         {.title = tr("Reason"), .text = [](const ScheduleException &one) {
              return one.proven ? one.reason : tr("%1 (no proof)").arg(one.reason);
          }}});
}

QString ScheduleSheet::stateText(const ScheduleRequest &request) const
{
    if (request.id.isNull())
        return tr("new");
    if (request.state == u"PROPOSED")
        return tr("to be approved");
    if (request.state == u"REFUSED")
        return tr("refused");
    if (request.state == u"WITHDRAWN")
        return tr("taken back");
    const auto *holds = standing();
    const auto state = request.activeAt.isValid() ? tr("active") : tr("not active yet");
    return holds && holds->id == request.id ? tr("in force, %1").arg(state) : tr("approved, %1").arg(state);
}

void ScheduleSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        if (m_file && isVisible())
            refresh();
    }
    QWidget::changeEvent(event);
}

void ScheduleSheet::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepNow();
    QWidget::hideEvent(event);
}

// Taking back what was drawn comes before taking back what was done in the whole window.
bool ScheduleSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Z || key->key() == Qt::Key_Y);
        const bool back = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier &&
                          !m_act->isAncestorOf(QApplication::focusWidget());
        if ((ours && isNew()) || back) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ScheduleSheet::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        leave();
    else if (control && event->key() == Qt::Key_Z && isNew())
        go(m_undo, m_redo);
    else if (control && event->key() == Qt::Key_Y && isNew())
        go(m_redo, m_undo);
    else
        QWidget::keyPressEvent(event);
}

QString ScheduleSheet::draftKeyOf(const Monitoring::Id &id)
{
    return u"schedule/"_s + id.toString();
}

void ScheduleSheet::begin(const Monitoring::Id &id)
{
    m_id = id;
    m_message->clear();
    m_undo.clear();
    m_redo.clear();
    m_act->hide();
    readDraft();
    if (!load())
        return;
    int row = 0;
    if (m_mayPropose && m_drawn != Drawn()) {
        m_message->showMessage(Tone::Accent, tr("What you were drawing is still here."));
    } else {
        const auto &rows = m_versions->rows();
        for (int i = 0; i < rows.size() && row == 0; ++i)
            if (rows[i].state == u"PROPOSED")
                row = i;
        if (const auto *holds = standing(); holds && row == 0)
            row = rowOf(holds->id);
    }
    chooseRow(row);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void ScheduleSheet::readDraft()
{
    const auto kept = m_workspace.draft(draftKeyOf(m_id));
    m_drawn = {readScheduleRules(kept.value("rules"_L1).toArray()),
               readScheduleExceptions(kept.value("exceptions"_L1).toArray())};
    m_fromDate->setTyped(kept.value("fromDate"_L1).toString());
    const auto time = QTime::fromString(kept.value("fromTime"_L1).toString(), u"HH:mm"_s);
    m_fromTime->setTime(time.isValid() ? std::optional(time) : std::nullopt);
    m_typing->stop();
}

bool ScheduleSheet::load()
{
    const auto file = m_workspace.read([&](const Database &database) { return loadMonitoring(database, m_id); });
    if (!file || !*file) {
        if (!file)
            m_message->showMessage(Tone::Over, problemText(m_workspace, file.error()));
        return false;
    }
    m_file = **file;
    m_form = MonitoringForm::of(m_workspace.catalogue(), m_file->monitoring.form);
    const auto dossier =
        m_workspace.read([&](const Database &database) { return loadDossier(database, m_file->monitoring.dossier); });
    m_curfews.clear();
    if (dossier) {
        m_curfews = curfewRules(*dossier);
        m_person = dossier->persons.contains(m_file->monitoring.person)
                       ? dossier->persons.value(m_file->monitoring.person).displayName()
                       : dossier->dossier.number;
    }
    m_title->setText(tr("Schedule of %1 · %2")
                         .arg(m_person, capital(m_workspace.catalogue().name(
                                            u"monitoring_form"_s, m_file->monitoring.form, currentLanguage()))));
    QList<ScheduleRequest> rows;
    if (m_mayPropose)
        rows << ScheduleRequest{};
    for (auto it = m_file->schedules.rbegin(); it != m_file->schedules.rend(); ++it)
        rows << *it;
    const QSignalBlocker quiet(m_versionsTable->selectionModel());
    m_versions->setRows(rows);
    m_grid->setCurfews(m_curfews);
    return true;
}

void ScheduleSheet::refresh()
{
    const auto *one = chosen();
    const auto kept = one ? one->id : AnyId();
    if (load())
        chooseRow(rowOf(kept));
}

int ScheduleSheet::rowOf(const AnyId &id) const
{
    for (int i = 0; i < m_versions->rows().size(); ++i)
        if (m_versions->rows()[i].id == id)
            return i;
    return 0;
}

void ScheduleSheet::chooseRow(int row)
{
    {
        const QSignalBlocker quiet(m_versionsTable->selectionModel());
        m_versionsTable->selectRow(row);
    }
    m_versionsTable->viewport()->update();
    showVersion();
}

const ScheduleRequest *ScheduleSheet::chosen() const
{
    const auto index = m_versionsTable->currentIndex();
    if (!index.isValid() || index.row() >= m_versions->rows().size())
        return nullptr;
    const auto &one = m_versions->rows()[index.row()];
    return one.id.isNull() ? nullptr : &one;
}

Moment ScheduleSheet::now() const
{
    return readMoment(m_workspace.clock().now().toString(u"yyyy-MM-ddTHH:mm:ss"_s))
        .value_or(Moment{m_workspace.clock().today(), QTime(0, 0)});
}

Moment ScheduleSheet::validFrom() const
{
    if (!m_fromDate->date())
        return now();
    return {.date = *m_fromDate->date(), .time = m_fromTime->time().value_or(QTime(0, 0))};
}

ScheduleVersion ScheduleSheet::shownVersion() const
{
    if (const auto *one = chosen()) {
        auto version = one->version;
        if (one->state == u"PROPOSED" && secondsBetween(version.validFrom, now()) > 0)
            version.validFrom = now(); // as it would be approved
        return version;
    }
    return {.validFrom = validFrom(),
            .rules = m_drawn.rules,
            .exceptions = m_drawn.exceptions,
            .requestedBy = m_workspace.user().login};
}

const ScheduleRequest *ScheduleSheet::standing() const
{
    return m_file ? m_file->scheduleAt(now()) : nullptr;
}

void ScheduleSheet::showVersion()
{
    if (!m_file)
        return;
    const auto version = shownVersion();
    m_grid->setFixed(!isNew() || !m_mayPropose);
    if (m_grid->rules() != version.rules)
        m_grid->setRules(version.rules);
    m_exceptions->setRows(version.exceptions);
    m_exceptionsTable->setVisible(!version.exceptions.isEmpty());
    m_exceptionsTitle->setVisible(!version.exceptions.isEmpty());
    const auto *one = chosen();
    m_note->setText(one ? one->note : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    showButtons();
    showProblems();
    showClockChange();
}

void ScheduleSheet::showButtons()
{
    const auto *one = chosen();
    const auto may = [this](const QString &act) { return mayPerform(m_workspace.user().role, act); };
    const bool proposed = one && one->state == u"PROPOSED";
    const bool drawing = !one && m_mayPropose;
    m_drawing->setVisible(drawing);
    m_propose->setVisible(drawing);
    m_forget->setVisible(drawing && m_drawn != Drawn());
    m_standard->setVisible(m_mayPropose && m_form && !standardRules(*m_form).isEmpty());
    m_copy->setVisible(m_mayPropose && standing());
    m_approve->setVisible(proposed && may(u"approveSchedule"_s));
    m_refuse->setVisible(proposed && may(u"refuseSchedule"_s));
    m_refuse->setText(proposed && one->version.requestedBy == m_workspace.user().login ? tr("Take back")
                                                                                       : tr("Refuse"));
    m_active->setVisible(one && one->state == u"APPROVED" && !one->activeAt.isValid() && may(u"activateSchedule"_s));
    m_movement->setVisible(may(u"addMovement"_s));
    m_remove->setVisible(drawing && m_exceptionsTable->currentIndex().isValid() && !m_drawn.exceptions.isEmpty());
}

// Each kind of problem once, with the blocks it is about.
void ScheduleSheet::showProblems()
{
    struct Said
    {
        QString code{};
        QString text{};
        int rule = -1;
        QStringList blocks{};
    };
    QList<Said> all;
    const auto *one = chosen();
    const auto version = shownVersion();
    if (m_form && (!one || one->state == u"PROPOSED") && (one || m_drawn != Drawn() || m_fromDate->date())) {
        QList<ScheduleVersion> approved;
        for (const auto &request : m_file->schedules)
            if (request.state == u"APPROVED")
                approved << request.version;
        for (const auto &problem : scheduleProblems(version, approved, m_form->scheduleLaw(), m_curfews,
                                                    one ? m_workspace.user().login : QString(), now())) {
            auto found =
                std::find_if(all.begin(), all.end(), [&](const Said &said) { return said.code == problem.code; });
            if (found == all.end())
                found = all.insert(all.end(), {problem.code, problemText(m_workspace, problem)});
            if (!problem.details.contains("rule"_L1))
                continue;
            const int rule = problem.details.value("rule"_L1).toInt();
            if (found->rule < 0)
                found->rule = rule;
            found->blocks << spanText(gridSpan(version.rules[rule])).section(u" ("_s, 0, 0);
        }
    }
    for (int i = 0; i < problemsShown; ++i) {
        m_problemRules[i] = i < all.size() ? all[i].rule : -1;
        auto *line = m_problems[i];
        if (i >= all.size()) {
            line->clear();
            continue;
        }
        auto blocks = all[i].blocks.mid(0, 3).join(u", "_s);
        if (all[i].blocks.size() > 3)
            blocks += u" …"_s;
        const auto sentence = blocks.isEmpty() ? all[i].text : blocks + u": "_s + all[i].text;
        if (sentence != line->sentence() || line->isHidden())
            line->showMessage(Tone::Over, sentence, all[i].rule < 0 ? QString() : tr("Show the block"));
    }
}

// The week is by the clock; in the night that it changes, a block over it lasts an hour more or less.
void ScheduleSheet::showClockChange()
{
    const auto on = nextClockChange(now());
    m_clock->clear();
    if (!on.isValid())
        return;
    auto version = shownVersion();
    version.number = 1;
    version.validFrom = {.date = on.addDays(-8), .time = QTime(0, 0)};
    version.approvedBy = u"-"_s;
    version.exceptions.clear();
    QStringList changed;
    const auto code = languageCode(currentLanguage());
    for (const auto &one :
         scheduledTimes({version}, {.date = on.addDays(-1), .time = QTime(12, 0)}, {.date = on, .time = QTime(12, 0)}))
        if (one.seconds() != secondsByTheClock(one))
            changed << tr("%1–%2 lasts %3, not %4")
                           .arg(one.from.time.toString(u"HH:mm"_s), one.to.time.toString(u"HH:mm"_s),
                                spokenMinutes(int(one.seconds() / 60), code),
                                spokenMinutes(int(secondsByTheClock(one) / 60), code));
    if (!changed.isEmpty())
        m_clock->setEcho(Tone::Soon, Icon::Clock,
                         tr("The clock changes in the night to %1: %2.")
                             .arg(mediumDate(on, currentLanguage()), changed.join(u", "_s)));
}

void ScheduleSheet::become(const Drawn &next)
{
    if (next == m_drawn)
        return;
    m_undo << m_drawn;
    m_redo.clear();
    m_drawn = next;
    m_message->clear();
    m_typing->start();
    showDrawn();
}

void ScheduleSheet::go(QList<Drawn> &from, QList<Drawn> &to)
{
    if (m_grid->isDrawing())
        return m_grid->cancel();
    if (from.isEmpty())
        return;
    to << m_drawn;
    m_drawn = from.takeLast();
    m_typing->start();
    showDrawn();
}

void ScheduleSheet::showDrawn()
{
    if (isNew())
        return showVersion();
    chooseRow(0);
}

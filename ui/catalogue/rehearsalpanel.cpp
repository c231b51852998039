// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/rehearsalpanel.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"

#include <QApplication>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsShown = 6;

QString digits(int number)
{
    return QLocale(languageCode(currentLanguage())).toString(number);
}

} // namespace

RehearsalPanel::RehearsalPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel),
      m_when(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_area(new QScrollArea),
      m_message(new MessageLine),
      m_going(new QProgressBar),
      m_start(new QPushButton),
      m_stop(new QPushButton),
      m_run(new QPushButton),
      m_back(new QPushButton),
      m_rows(new QVBoxLayout)
{
    m_start->setObjectName(u"rehearse"_s);
    m_stop->setObjectName(u"stopRehearsal"_s);
    m_run->setObjectName(u"moveDossiers"_s);
    m_back->setObjectName(u"moveBack"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(px(8));
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {m_start, m_stop, m_run, m_back})
        buttons->addWidget(button);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(16), px(4), px(16), px(10));
    layout->setSpacing(px(10));
    layout->addWidget(m_message);
    layout->addLayout(m_rows);
    layout->addWidget(m_going);
    layout->addLayout(buttons);
    layout->addStretch();
    m_title->setBold(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(10), px(16), px(4));
    head->addWidget(m_title, 1);
    head->addWidget(m_when);
    content->installEventFilter(this);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_area, 1);
    setHelp(this, {.act = u"control"_s, .parameter = u"rehearse"_s});
    m_going->hide();
    m_stop->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &RehearsalPanel::rehearse);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_message->clear();
        rehearse();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_watcher.cancel();
        m_mover.cancel();
    });
    connect(m_run, &QPushButton::clicked, this, [this] { carry(false); });
    connect(m_back, &QPushButton::clicked, this, [this] { carry(true); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_going, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RehearsalPanel::wasCounted);
    connect(&m_mover, &QFutureWatcherBase::progressValueChanged, m_going, &QProgressBar::setValue);
    connect(&m_mover, &QFutureWatcherBase::finished, this, &RehearsalPanel::wasCarried);
    name();
}

RehearsalPanel::~RehearsalPanel()
{
    // Threads that still count or carry stop at their next portion.
    m_watcher.cancel();
    m_mover.cancel();
    m_watcher.waitForFinished();
    m_mover.waitForFinished();
}

void RehearsalPanel::name()
{
    m_title->setText(tr("Rehearsal on running dossiers"));
    m_start->setText(tr("Rehearse"));
    m_start->setIcon(icon(Icon::Refresh));
    m_stop->setText(tr("Stop"));
    setName(m_going, tr("Rehearsal under way"));
    setHelp(m_run, {.act = u"control"_s, .parameter = u"moveDossiers"_s});
    setHelp(m_back, {.act = u"control"_s, .parameter = u"moveBack"_s});
    tell();
}

void RehearsalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void RehearsalPanel::setFlowing(bool flowing)
{
    m_flowing = flowing;
    m_area->setVerticalScrollBarPolicy(flowing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_area->setMinimumHeight(flowing ? m_area->widget()->minimumSizeHint().height() : px(96));
}

bool RehearsalPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_flowing && event->type() == QEvent::LayoutRequest)
        setFlowing(true); // it grew
    return QWidget::eventFilter(watched, event);
}

void RehearsalPanel::setVersion(const QString &code, int version)
{
    const bool other = code != m_code || version != m_version;
    if (other) {
        m_watcher.cancel();
        m_choices.clear();
        m_counted.reset();
        m_message->clear();
    }
    m_code = code;
    m_version = version;
    const auto before = std::exchange(m_to, std::nullopt);
    const auto unreadable = std::exchange(m_unreadable, {});
    if (version > 0) {
        const auto to = m_workspace.read([&](const Database &database) -> Result<DossierType> {
            return versionToRehearse(database, m_workspace.catalogue(), code, version);
        });
        if (!to)
            m_unreadable = to.error();
        else if (m_to = *to; m_counted && before && before->source != to->source)
            m_counted.reset(); // it was written on since
    }
    // Something else changed in the house: what stands here stays, and who answers a question goes on answering it.
    const bool same = !other && m_unreadable == unreadable && m_to.has_value() == before.has_value() &&
                      (!m_to || m_to->source == before->source);
    if (same)
        return offer();
    tell();
}

void RehearsalPanel::rehearse()
{
    if (!m_to)
        return;
    if (m_watcher.isRunning()) {
        m_again = true;
        m_watcher.cancel();
        return;
    }
    counting();
    m_watcher.setFuture(QtConcurrent::run([file = Workspace::databaseFile(m_workspace.folder()),
                                           catalogue = m_workspace.sharedCatalogue(),
                                           today = m_workspace.clock().today(), language = m_workspace.language(),
                                           to = *m_to, choices = m_choices](QPromise<Result<Rehearsal>> &promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(
            rehearseMove(file, Surroundings::of(*catalogue, today, language), to, choices, [&](int done, int of) {
                promise.setProgressValue(of > 0 ? 100 * done / of : 100);
                return !promise.isCanceled();
            }));
    }));
}

void RehearsalPanel::counting()
{
    m_going->setRange(0, 100);
    m_going->setValue(0);
    m_going->show();
    m_stop->show();
    m_start->setEnabled(false);
    m_run->setEnabled(false);
    m_back->setEnabled(false);
}

void RehearsalPanel::wasCounted()
{
    m_going->hide();
    m_stop->hide();
    m_start->setEnabled(true);
    if (m_again) {
        m_again = false;
        rehearse();
        return;
    }
    if (m_watcher.future().resultCount() == 0)
        return tell(); // stopped before it began
    const auto result = m_watcher.result();
    if (!result) {
        tell();
        if (result.error().code != u"rehearsal.stopped" || !m_watcher.isCanceled())
            m_message->showMessage(Tone::Over, problemText(m_workspace, result.error()));
        else
            m_message->showMessage(Tone::Neutral, problemText(m_workspace, result.error()));
        return;
    }
    m_counted = *result;
    m_countedAt = m_workspace.clock().now();
    tell();
    announce(this, m_counted->running == 0 ? tr("No dossier runs on another version.")
                                           : tr("%n dossiers rehearsed.", nullptr, m_counted->running));
}

QWidget *RehearsalPanel::heading(const QString &text)
{
    auto *label = new PlainLabel(text, TextSize::Small, Colour::Muted);
    label->setBold(true);
    return label;
}

QWidget *RehearsalPanel::line(Icon icon, Colour colour, const QString &number, const QString &text,
                              const QString &detail)
{
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(icon, colour), 0, Qt::AlignTop);
    auto *count = new PlainLabel(number);
    count->setBold(true);
    count->setAlignment(Qt::AlignRight | Qt::AlignTop);
    count->setMinimumWidth(textMetrics(TextSize::Body, true).horizontalAdvance(u"00.000"_s));
    layout->addWidget(count, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    auto *said = new PlainLabel(text);
    said->setWordWrap(true);
    texts->addWidget(said);
    if (!detail.isEmpty()) {
        auto *more = new PlainLabel(detail, TextSize::Small, Colour::Muted);
        more->setWordWrap(true);
        texts->addWidget(more);
    }
    layout->addLayout(texts, 1);
    return whole;
}

QString RehearsalPanel::termName(const QString &code) const
{
    if (const auto *term = m_to ? m_to->term(code) : nullptr)
        return term->name.in(currentLanguage());
    for (const auto &type : m_workspace.catalogue().types())
        if (const auto *term = type.code == m_code ? type.term(code) : nullptr)
            return term->name.in(currentLanguage());
    return code;
}

void RehearsalPanel::tell()
{
    // Who answered by keyboard stays at his question.
    const auto *focused = QApplication::focusWidget();
    const auto answering = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_when->setText({});
    if (m_version == 0 || !m_to) {
        auto *why = new PlainLabel(m_version == 0 ? tr("Choose a version to see what it would do to running dossiers.")
                                                  : problemText(m_workspace, m_unreadable),
                                   TextSize::Body, Colour::Muted);
        why->setWordWrap(true);
        m_rows->addWidget(why);
    } else if (!m_counted) {
        auto *what = new PlainLabel(tr("Lays version %1 beside every running dossier of this type: which move, which "
                                       "dates shift, which conditions change. Nothing is written.")
                                        .arg(m_version),
                                    TextSize::Body, Colour::Muted);
        what->setWordWrap(true);
        m_rows->addWidget(what);
    } else {
        m_when->setText(shortDate(m_countedAt.date()) + u' ' + m_countedAt.time().toString(u"HH:mm"_s));
        tellCounts(*m_counted);
        tellQuestions(*m_counted);
        tellDates(*m_counted);
        tellConditions(*m_counted);
    }
    for (int i = 0; i < m_rows->count(); ++i) // at once: a layout shows what is new only later, and it takes the focus
        if (auto *row = m_rows->itemAt(i)->widget())
            row->show();
    if (auto *answer = answering.isEmpty() ? nullptr : findChild<Combo *>(answering))
        answer->setFocus(Qt::OtherFocusReason);
    offer();
}

void RehearsalPanel::tellCounts(const Rehearsal &all)
{
    if (all.running == 0) {
        m_rows->addWidget(line(Icon::Check, Colour::Ok, digits(all.there),
                               all.there == 0 ? tr("No dossier of this type is running.")
                                              : tr("running dossiers follow this version; none is on another one.")));
        return;
    }
    if (all.byItself > 0)
        m_rows->addWidget(line(Icon::Check, Colour::Ok, digits(all.byItself), tr("move by themselves")));
    if (all.needChoice > 0)
        m_rows->addWidget(
            line(Icon::Question, Colour::Soon, digits(all.needChoice), tr("wait for a choice"), tr("answer below")));
    for (const auto &[code, found] : all.obstacles) {
        const bool kept = code == u"move.lawKeeps" || code == u"move.conceptKeeps" || code == u"move.stays";
        m_rows->addWidget(line(kept ? Icon::Lock : Icon::Stop, kept ? Colour::Muted : Colour::Over,
                               digits(found.second), kept ? tr("keep their version") : tr("cannot move"),
                               problemText(m_workspace, found.first)));
    }
    if (all.overdue > 0)
        m_rows->addWidget(
            line(Icon::Clock, Colour::Over, digits(all.overdue), tr("would have something late at once")));
    if (all.there > 0)
        m_rows->addWidget(line(Icon::Info, Colour::Muted, digits(all.there), tr("follow this version already")));
}

void RehearsalPanel::tellQuestions(const Rehearsal &all)
{
    QStringList keys;
    for (const auto &[key, times] : all.questions)
        keys << key;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) // what was answered can be answered otherwise
        if (!keys.contains(it.key()))
            keys << it.key();
    if (keys.isEmpty())
        return;
    keys.sort();
    m_rows->addWidget(heading(tr("What the law leaves open")));
    for (const auto &key : std::as_const(keys)) {
        const MoveQuestion question{key.section(u'/', 0, 0), key.section(u'/', 1)};
        const auto found = all.questions.find(key);
        auto text = questionText(question, m_workspace.catalogue(), *m_to, currentLanguage());
        if (found != all.questions.end())
            text += u' ' + tr("(%n dossiers)", nullptr, found->second);
        auto *answer = new Combo;
        QList<PopupItem> items;
        for (const auto &one : possibleAnswers(question, *m_to))
            items << PopupItem{.id = one,
                               .label = answerText(question, one, m_workspace.catalogue(), *m_to, currentLanguage())};
        answer->setItems(items);
        answer->setCurrentId(m_choices.value(key));
        answer->setObjectName(u"answer "_s + key);
        answer->setPlaceholderText(tr("Choose what happens"));
        auto *label = buddyLabel(text, answer);
        label->setWordWrap(true);
        setHelp(answer, {.act = u"beginMove"_s, .parameter = u"choices"_s});
        m_rows->addWidget(label);
        m_rows->addWidget(answer);
        connect(answer, &Combo::chosen, this, [this, key](const QString &id) {
            if (id.isEmpty())
                m_choices.remove(key);
            else
                m_choices.insert(key, id);
            m_soon.start();
        });
    }
}

void RehearsalPanel::tellDates(const Rehearsal &all)
{
    if (all.terms.empty())
        return;
    m_rows->addWidget(heading(tr("Which dates shift")));
    for (const auto &[code, term] : all.terms) {
        QStringList parts;
        if (term.earlier > 0)
            parts << tr("%n earlier", nullptr, term.earlier);
        if (term.later > 0)
            parts << tr("%n later", nullptr, term.later);
        if (term.come > 0)
            parts << tr("%n new", nullptr, term.come);
        if (term.gone > 0)
            parts << tr("%n dropped", nullptr, term.gone);
        if (term.overdue > 0)
            parts << tr("%n late at once", nullptr, term.overdue);
        m_rows->addWidget(
            line(term.overdue > 0 ? Icon::Clock : Icon::Calendar, term.overdue > 0 ? Colour::Over : Colour::Muted,
                 digits(term.earlier + term.later + term.come + term.gone), termName(code), parts.join(u", "_s)));
        const auto months = all.months.find(code);
        if (months == all.months.end() || months->second.size() < 2)
            continue;
        // The months around today in which it would fall, before and after.
        auto *table = new QWidget;
        auto *grid = new QGridLayout(table);
        grid->setContentsMargins(px(24), 0, 0, 0);
        grid->setHorizontalSpacing(px(10));
        grid->setVerticalSpacing(px(2));
        const QLocale locale(languageCode(currentLanguage()));
        QString spoken;
        auto first = months->second.begin();
        const auto now = m_workspace.clock().today().toString(u"yyyy-MM"_s);
        while (first != months->second.end() && first->first < now &&
               std::distance(first, months->second.end()) > monthsShown)
            ++first;
        grid->addWidget(new PlainLabel(tr("before"), TextSize::Small, Colour::Muted), 1, 0);
        auto *after = new PlainLabel(tr("after"), TextSize::Small);
        after->setBold(true);
        grid->addWidget(after, 2, 0);
        int column = 1;
        for (auto it = first; it != months->second.end() && column <= monthsShown; ++it, ++column) {
            const auto month = QDate::fromString(it->first + u"-01"_s, Qt::ISODate);
            auto *head = new PlainLabel(locale.toString(month, u"MMM yy"_s), TextSize::Small, Colour::Muted);
            auto *was = new PlainLabel(digits(it->second.first), TextSize::Small);
            auto *becomes = new PlainLabel(digits(it->second.second), TextSize::Small);
            becomes->setBold(true);
            int row = 0;
            for (auto *cell : QList<PlainLabel *>{head, was, becomes}) {
                cell->setAlignment(Qt::AlignRight);
                grid->addWidget(cell, row++, column);
            }
            spoken += tr("%1: %2 before, %3 after. ")
                          .arg(locale.toString(month, u"MMMM yyyy"_s))
                          .arg(it->second.first)
                          .arg(it->second.second);
        }
        grid->setColumnStretch(0, 1);
        setName(table, tr("%1 by month").arg(termName(code)), spoken);
        m_rows->addWidget(table);
    }
}

void RehearsalPanel::tellConditions(const Rehearsal &all)
{
    if (all.conditions.empty())
        return;
    m_rows->addWidget(heading(tr("Which conditions change")));
    for (const auto &[what, times] : all.conditions) {
        const auto kinds = what.second.split(u'>');
        const auto text =
            sentence(u"move.condition."_s + what.first, currentLanguage(),
                     {{u"condition"_s, m_workspace.catalogue().name(u"condition"_s, kinds.first(), currentLanguage())},
                      {u"to"_s, m_workspace.catalogue().name(u"condition"_s, kinds.value(1), currentLanguage())}});
        const bool less = what.first == u"GONE";
        m_rows->addWidget(line(less                     ? Icon::Minus
                               : what.first == u"ADDED" ? Icon::Plus
                                                        : Icon::Pencil,
                               less ? Colour::Soon : Colour::Muted, digits(times), text));
    }
}

// What can be done from here now: carry on what was cut off, carry over, bring back.
void RehearsalPanel::offer()
{
    const bool may = mayPerform(m_workspace.user().role, u"beginMove"_s);
    const auto records = m_workspace.read([&](const Database &database) { return moveRecords(database, m_code); })
                             .value_or(QList<MoveRecord>());
    const auto *last = records.isEmpty() ? nullptr : &records.first();
    const bool cut = last && (last->state == u"RUNNING" || last->state == u"UNDOING");
    const auto *law = m_workspace.catalogue().type(m_code, m_version);
    const auto today = m_workspace.clock().today();
    const bool inForce = law && (!law->validity.from.isValid() || law->validity.from <= today);
    m_start->setVisible(m_to.has_value());
    m_start->setEnabled(!isBusy());
    m_run->setVisible(may && m_to && inForce && (cut || (m_counted && m_counted->byItself > 0)));
    m_run->setText(cut                                    ? tr("Go on with what was cut off")
                   : m_counted && m_counted->byItself > 0 ? tr("Carry %n dossiers over", nullptr, m_counted->byItself)
                                                          : tr("Carry over"));
    m_run->setEnabled(!isBusy());
    setButtonKind(m_run, ButtonKind::Primary);
    m_back->setVisible(may && last && !cut && last->state == u"DONE" && last->version == m_version && last->moved > 0 &&
                       last->startedOn == today);
    m_back->setText(tr("Bring back"));
    m_back->setIcon(icon(Icon::Undo));
    m_back->setEnabled(!isBusy());
    if (cut && may)
        m_message->showMessage(
            Tone::Soon,
            tr("A run to version %1 was cut off. Nothing is lost: it goes on where it was.").arg(last->version));
    else if (m_counted && m_counted->byItself > 0 && may && !inForce && m_to)
        m_message->showMessage(Tone::Neutral,
                               law ? tr("The dossiers can move from %1 on, when this version is law.")
                                         .arg(fullDate(law->validity.from, currentLanguage()))
                                   : tr("A concept moves nothing. Publish it first; the dossiers can move from its "
                                        "commencement on."));
}

void RehearsalPanel::carry(bool back)
{
    if (isBusy())
        return;
    m_message->clear();
    counting();
    QJsonObject choices;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it)
        choices.insert(it.key(), it.value());
    const auto foreseen =
        m_counted && m_to ? toJson(*m_counted, m_workspace.catalogue(), *m_to, Language::En) : QJsonObject();
    const Workspace::Options options{.folder = m_workspace.folder(),
                                     .login = m_workspace.user().login,
                                     .clock = m_workspace.clock(),
                                     .language = m_workspace.language(),
                                     .lock = false};
    m_mover.setFuture(QtConcurrent::run(
        [options, code = m_code, version = m_version, choices, foreseen, back](QPromise<Ended> &promise) {
            promise.setProgressRange(0, 100);
            Ended ended;
            const auto stop = [&](const Problem &problem) {
                ended.problem = problem;
                promise.addResult(ended);
            };
            auto opened = Workspace::open(options);
            if (!opened)
                return stop(opened.error());
            auto &house = **opened;
            QObject::connect(&house, &Workspace::changed, [&](const ChangeSet &changes) {
                ended.changes.tables.unite(changes.tables);
                ended.changes.dossiers.unite(changes.dossiers);
                ended.changes.persons.unite(changes.persons);
            });
            auto there = MoveRun::unfinished(house, code);
            if (!there)
                return stop(there.error());
            std::optional<MoveRun> run = std::move(*there);
            if (!run) {
                auto begun = back ? MoveRun::undo(house, code, version)
                                  : MoveRun::begin(house, code, version, choices, foreseen);
                if (!begun)
                    return stop(begun.error());
                run.emplace(std::move(*begun));
            }
            // Small portions: who types in the window waits no longer than one of them.
            const auto going = run->finish(20, [&](int done, int of) {
                promise.setProgressValue(of > 0 ? 100 * done / of : 100);
                return !promise.isCanceled();
            });
            ended.left = run->left();
            ended.whole = going.has_value() && !promise.isCanceled();
            if (!going)
                return stop(going.error());
            promise.addResult(ended);
        }));
}

void RehearsalPanel::wasCarried()
{
    m_going->hide();
    m_stop->hide();
    m_start->setEnabled(true);
    if (m_mover.future().resultCount() > 0) {
        const auto ended = m_mover.result();
        if (!ended.changes.isEmpty())
            Q_EMIT m_workspace.changed(ended.changes);
        m_counted.reset();
        tell();
        if (!ended.problem.code.isEmpty())
            m_message->showMessage(Tone::Over, problemText(m_workspace, ended.problem));
        else if (!ended.left.isEmpty())
            m_message->showMessage(
                Tone::Soon,
                tr("These dossiers were worked on since and stay where they are: %1").arg(ended.left.join(u", "_s)));
        else if (ended.whole)
            sayWhere();
    } else {
        m_counted.reset();
        tell();
    }
    rehearse(); // what is true now
}

void RehearsalPanel::sayWhere()
{
    const auto records = m_workspace.read([&](const Database &database) { return moveRecords(database, m_code); })
                             .value_or(QList<MoveRecord>());
    if (records.isEmpty())
        return;
    const auto &last = records.first();
    const auto text =
        last.state == u"UNDONE"
            ? tr("All dossiers are back where they were.")
            : tr("%n dossiers were carried over to version %1; each has an act that says so.", nullptr, last.moved)
                  .arg(last.version);
    m_message->showMessage(Tone::Ok, text);
    announce(this, text);
}

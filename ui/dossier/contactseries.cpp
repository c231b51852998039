// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/contactseries.h"

#include "core/access/absencestore.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/linedelegate.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int farYears = 3; // how far absences are looked up

// What is asked of the series itself is no parameter of the act that plans one contact.
HelpKey helpOf(const QString &input)
{
    static const QHash<QString, QString> ofSeries{
        {u"every"_s, u"every"_s}, {u"count"_s, u"count"_s}, {u"until"_s, u"seriesUntil"_s}};
    return ofSeries.contains(input) ? HelpKey{.act = u"control"_s, .parameter = ofSeries.value(input)}
                                    : HelpKey{.act = u"planContact"_s, .parameter = input};
}

} // namespace

SeriesModel::SeriesModel(std::function<QDate()> today, std::function<QString(QDate)> obstacle, QObject *parent)
    : QAbstractTableModel(parent), m_today(std::move(today)), m_obstacle(std::move(obstacle))
{
}

void SeriesModel::setLines(const QList<SeriesLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void SeriesModel::removeLine(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

std::optional<QDate> SeriesModel::day(const SeriesLine &line) const
{
    return readDate(line.day, m_today(), DateHint::Future, currentLanguage());
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_lines[index.row()];
    const bool wrong = !line.reason.isEmpty();
    const auto date = day(line);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Day)
            return date ? mediumDate(*date, currentLanguage()) : line.day;
        if (index.column() == Time)
            return line.time;
        return wrong ? line.reason : line.why;
    case Qt::EditRole:
        return index.column() == Day ? line.day : index.column() == Time ? line.time : QString();
    case LineToneRole:
        return index.column() != Why ? QVariant()
               : wrong               ? int(Tone::Over)
               : line.why.isEmpty()  ? QVariant()
                                     : int(Tone::Soon);
    default:
        return {};
    }
}

bool SeriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == Why)
        return false;
    auto &line = m_lines[index.row()];
    auto &cell = index.column() == Day ? line.day : line.time;
    const auto typed = value.toString().trimmed();
    if (cell == typed)
        return true;
    cell = typed;
    line.reason.clear();
    if (index.column() == Day) {
        const auto date = day(line);
        line.why.clear();
        if (date) {
            line.day = shortDate(*date);
            line.why = m_obstacle(*date);
        }
    } else if (const auto time = readTime(typed)) {
        line.time = time->toString(u"HH:mm"_s);
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags SeriesModel::flags(const QModelIndex &index) const
{
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Why ? usual : usual | Qt::ItemIsEditable;
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Day ? tr("Day") : section == Time ? tr("Time") : tr("Why another day");
}

ContactSeries::ContactSeries(Workspace &workspace, QWidget *parent)
    : SectionTool(parent),
      m_workspace(workspace),
      m_typing(new KeepTimer(200, this)),
      m_title(new PlainLabel),
      m_form(new QFormLayout),
      m_asked(new QWidget),
      m_area(new QScrollArea),
      m_message(new MessageLine),
      m_table(new QTableView),
      m_model(new SeriesModel([this] { return m_workspace.clock().today(); },
                              [this](QDate day) {
                                  const auto found = obstacleOn(day, obstacles());
                                  return found.kind == DayObstacle::Kind::None
                                             ? QString()
                                             : tr("this day is not free: %1").arg(words(found));
                              },
                              this)),
      m_keys(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_plan(new KeyButton(u"Ctrl+Enter"_s)),
      m_leave(new KeyButton(u"Esc"_s)),
      m_remove(new QPushButton),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setBold(true);
    m_keys->setWordWrap(true);
    m_form->setVerticalSpacing(px(8));
    m_form->setContentsMargins(0, 0, px(8), 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_asked->setLayout(m_form);
    m_asked->setAutoFillBackground(false);
    m_area->setWidget(m_asked);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(34));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(px(120));
    setButtonKind(m_plan, ButtonKind::Primary);
    m_remove->setIcon(icon(Icon::Bin));
    auto *right = new QVBoxLayout;
    right->setSpacing(px(8));
    right->addWidget(m_table, 1);
    right->addWidget(m_keys);
    m_columns->setSpacing(px(16));
    m_columns->addWidget(m_area, 2);
    m_columns->addLayout(right, 3);
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : std::initializer_list<QWidget *>{m_plan, m_leave, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addLayout(m_columns, 1);
    layout->addLayout(buttons);
    setHelp(m_table, {.act = u"control"_s, .parameter = u"seriesDays"_s});
    setReadingOrder(this, {m_message, m_asked, m_table, m_plan, m_leave, m_remove});
    hide();

    const auto onKey = [this](const QKeySequence &keys, QWidget *where, Qt::ShortcutContext context, auto then) {
        connect(new QShortcut(keys, where, nullptr, nullptr, context), &QShortcut::activated, this, then);
    };
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        onKey(QKeySequence(Qt::CTRL | enter), this, Qt::WidgetWithChildrenShortcut, &ContactSeries::plan);
        onKey(QKeySequence(enter), m_table, Qt::WidgetShortcut, [this] {
            if (m_table->currentIndex().isValid() && m_table->currentIndex().column() != SeriesModel::Why)
                m_table->edit(m_table->currentIndex());
        });
    }
    onKey(QKeySequence(Qt::Key_Escape), this, Qt::WidgetWithChildrenShortcut, &ContactSeries::leave);
    onKey(QKeySequence(Qt::Key_Delete), m_table, Qt::WidgetShortcut, &ContactSeries::removeLine);
    connect(m_plan, &QPushButton::clicked, this, &ContactSeries::plan);
    connect(m_leave, &QPushButton::clicked, this, &ContactSeries::leave);
    connect(m_remove, &QPushButton::clicked, this, &ContactSeries::removeLine);
    connect(m_message, &MessageLine::acted, this, &ContactSeries::act);
    connect(m_typing, &KeepTimer::timeout, this, &ContactSeries::keepNow);
    connect(m_model, &SeriesModel::edited, m_typing, &KeepTimer::start);
    connect(m_model, &QAbstractItemModel::dataChanged, m_table, [this] { m_table->resizeRowsToContents(); });
    connect(m_model, &QAbstractItemModel::modelReset, m_table, [this] { m_table->resizeRowsToContents(); });
    name();
}

void ContactSeries::name()
{
    m_title->setText(tr("A series of contacts"));
    setName(this, tr("A series of contacts"));
    setName(m_table, tr("The days of the series"));
    m_plan->setText(tr("Plan them"));
    m_leave->setText(tr("Back"));
    m_remove->setText(tr("Take a line away"));
}

void ContactSeries::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        if (m_view && isVisible()) {
            keepNow();
            begin(*m_view);
        }
    }
    SectionTool::changeEvent(event);
}

void ContactSeries::ask()
{
    using Kind = ActInput::Kind;
    const auto &catalogue = m_workspace.catalogue();
    const auto language = currentLanguage();
    QStringList kinds;
    for (const auto &open : m_view->requirements)
        if (!open.isFulfilled() && !kinds.contains(open.kind))
            kinds << open.kind;
    for (const auto &need : m_view->type->requiredContacts + m_view->type->usualContacts)
        if (!kinds.contains(need.kind))
            kinds << need.kind;
    const auto listed = [&](const QString &list, QStringList codes, Icon sign) {
        QList<PopupItem> items;
        if (const auto *all = catalogue.list(list))
            for (const auto &code : all->codes())
                if (!codes.contains(code))
                    codes << code;
        for (const auto &code : std::as_const(codes))
            items << PopupItem{.id = code, .label = capital(catalogue.name(list, code, language)), .icon = sign};
        return items;
    };
    const auto &rhythm = m_view->type->rhythm;
    const bool hasRhythm = readDuration(rhythm).has_value();
    const QList<ActInput> asked{
        {.name = u"kind"_s,
         .label = tr("Contact"),
         .kind = Kind::Choice,
         .items = listed(u"contact"_s, kinds, Icon::Talk),
         .value = kinds.isEmpty() ? QJsonValue() : QJsonValue(kinds.first()),
         .needed = true},
        {.name = u"startsAt"_s,
         .label = tr("First one"),
         .kind = Kind::Moment,
         .hint = DateHint::Future,
         .needed = true},
        {.name = u"every"_s,
         .label = tr("Every"),
         .kind = Kind::Duration,
         .value = hasRhythm ? rhythm : u"P14D"_s,
         .source = hasRhythm ? tr("the rhythm of this type") : QString()},
        {.name = u"count"_s, .label = tr("How many"), .kind = Kind::Number},
        {.name = u"until"_s, .label = tr("Until, at the latest"), .kind = Kind::Date, .hint = DateHint::Future},
        {.name = u"medium"_s,
         .label = tr("Medium"),
         .kind = Kind::Choice,
         .items = listed(u"medium"_s, {}, Icon::Video),
         .note = tr("Empty: the usual one of this contact.")},
        {.name = u"place"_s, .label = tr("Place")}};
    m_inputs.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto &one : asked) {
        auto *widget = new ActInputWidget(one, [this] { return m_workspace.clock().today(); });
        setHelp(widget, helpOf(one.name));
        m_inputs << widget;
        m_form->addRow(widget); // with its own label
        const bool ofDays = one.name != u"kind" && one.name != u"medium" && one.name != u"place";
        connect(widget, &ActInputWidget::edited, this, [this, ofDays] {
            if (ofDays)
                compute();
            m_typing->start();
        });
    }
}

QJsonValue ContactSeries::value(const QString &name) const
{
    for (auto *one : m_inputs)
        if (one->input().name == name)
            return one->value();
    return QJsonValue::Undefined;
}

SeriesRule ContactSeries::rule() const
{
    SeriesRule rule;
    rule.first = QDate::fromString(value(u"startsAt"_s).toString().left(10), Qt::ISODate);
    if (const auto every = readDuration(value(u"every"_s).toString()))
        rule.every = *every;
    rule.count = value(u"count"_s).toVariant().toInt();
    rule.until = QDate::fromString(value(u"until"_s).toString(), Qt::ISODate);
    return rule;
}

SeriesObstacles ContactSeries::obstacles() const
{
    SeriesObstacles found{.service = m_workspace.surroundings().service};
    if (m_view)
        found.placements = m_view->file.placements;
    const auto today = m_workspace.clock().today();
    if (const auto away = m_workspace.read([&](const Database &database) {
            return AbsenceStore(database).of({m_workspace.user().id}, today, today.addYears(farYears));
        }))
        found.absences = *away;
    return found;
}

QString ContactSeries::words(const DayObstacle &obstacle) const
{
    switch (obstacle.kind) {
    case DayObstacle::Kind::Named:
        return obstacle.name.in(currentLanguage());
    case DayObstacle::Kind::Weekend:
        return tr("weekend");
    case DayObstacle::Kind::Away:
        return tr("absent that day");
    case DayObstacle::Kind::Work:
        return tr("a day of work by the roster");
    case DayObstacle::Kind::None:
        return tr("the series itself");
    }
    return {};
}

void ContactSeries::compute()
{
    const auto time = readTime(value(u"startsAt"_s).toString().section(u'T', 1).left(5));
    QList<SeriesLine> lines;
    for (const auto &day : seriesDays(rule(), obstacles())) {
        const auto wanted = mediumDate(day.wanted, currentLanguage());
        SeriesLine line{.time = time ? time->toString(u"HH:mm"_s) : QString()};
        if (!day.date.isValid())
            line.reason = tr("no free day within a month of %1: %2").arg(wanted, words(day.why));
        else
            line.day = shortDate(day.date);
        if (day.date.isValid() && day.isMoved())
            line.why = tr("instead of %1: %2").arg(wanted, words(day.why));
        lines << line;
    }
    m_model->setLines(lines);
    m_offersDraft = false;
    m_planned.clear();
    m_message->clear();
    m_keys->setText(lines.isEmpty()
                        ? tr("Choose the contact, the first day and how many or until when: the real days appear here.")
                        : tr("Enter changes a day or a time, Delete takes a line away. Ctrl+Z afterwards takes back "
                             "one contact at a time."));
}

void ContactSeries::begin(const DossierView &view)
{
    m_view = &view;
    m_id = view.file.dossier.id;
    m_message->clear();
    m_planned.clear();
    ask();
    compute();
    m_offersDraft = false;
    if (const auto kept = m_workspace.draft(draftKeyOf(m_id)); !kept.isEmpty()) {
        const auto typed = kept.value("typed"_L1).toObject();
        for (auto *one : std::as_const(m_inputs))
            if (typed.contains(one->input().name))
                one->setTyped(typed.value(one->input().name));
        compute();
        QList<SeriesLine> lines;
        for (const auto &one : kept.value("lines"_L1).toArray()) {
            const auto cells = one.toArray();
            lines << SeriesLine{cells.at(0).toString(), cells.at(1).toString(), cells.at(2).toString(),
                                cells.at(3).toString()};
        }
        m_model->setLines(lines);
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."), tr("Begin again"));
        m_offersDraft = true;
    }
    m_typing->stop();
    show();
    arrange();
    m_inputs.value(1)->focusTarget()->setFocus(Qt::OtherFocusReason);
}

void ContactSeries::refresh(const DossierView &view)
{
    m_view = &view;
}

void ContactSeries::commit()
{
    auto *delegate = static_cast<LineDelegate *>(m_table->itemDelegate());
    if (const auto index = delegate->editing(); index.isValid()) {
        auto *line = delegate->editor();
        m_model->setData(index, line->text(), Qt::EditRole);
        Q_EMIT delegate->closeEditor(line);
    }
}

void ContactSeries::plan()
{
    commit();
    for (auto *one : std::as_const(m_inputs))
        if (one->hasError()) {
            m_message->showMessage(Tone::Over,
                                   tr("“%1” cannot be read yet. Mend it, or empty the field.").arg(one->input().label));
            return one->focusTarget()->setFocus(Qt::OtherFocusReason);
        }
    const auto lines = m_model->lines();
    if (lines.isEmpty())
        return m_message->showMessage(Tone::Neutral, tr("There are no days to plan yet."));
    QJsonObject with{{u"dossier"_s, m_id.toString()}};
    for (const auto &name : {u"kind"_s, u"medium"_s, u"place"_s})
        if (const auto given = value(name).toString(); !given.isEmpty())
            with.insert(name, given);
    QList<SeriesLine> bad;
    QList<qint64> planned;
    const auto done = m_workspace.writeTogether([&](const std::function<Result<ActDone>(const Act &)> &write) {
        for (auto line : lines) {
            const auto date = m_model->day(line);
            const auto time = readTime(line.time);
            if (!date) {
                if (line.reason.isEmpty())
                    line.reason = tr("“%1” is no day; type for example 24/11/2026.").arg(line.day);
            } else if (!line.time.isEmpty() && !time) {
                line.reason = tr("“%1” is no time; type for example 8:30.").arg(line.time);
            } else {
                with.insert(u"startsAt"_s,
                            date->toString(Qt::ISODate) + (time ? u"T"_s + time->toString(u"HH:mm"_s) : QString()));
                const auto written = write({.name = u"planContact"_s, .with = with});
                if (written) {
                    planned << m_workspace.lastUndoable(); // the act just done
                    continue;
                }
                line.reason = problemText(m_workspace, written.error());
            }
            bad << line;
        }
        return Outcome();
    });
    if (!done)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    m_planned = planned;
    m_offersDraft = false;
    m_model->setLines(bad);
    keepNow();
    const auto good = tr("%Ln contact(s) planned.", nullptr, static_cast<int>(planned.size()));
    const auto back = planned.isEmpty() ? QString() : tr("Take the whole series back");
    if (bad.isEmpty())
        m_message->showMessage(Tone::Ok, good, back);
    else
        m_message->showMessage(
            Tone::Over,
            (planned.isEmpty() ? QString() : good + u' ') +
                tr("%Ln line(s) stay here, each with the reason.", nullptr, static_cast<int>(bad.size())),
            back);
    if (!planned.isEmpty())
        Q_EMIT said(good);
    if (!bad.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

// Each contact is an act of its own: they are taken back one by one, the last first, up to one that was changed since.
void ContactSeries::takeBack()
{
    const auto planned = std::exchange(m_planned, {});
    int taken = 0;
    for (auto one = planned.crbegin(); one != planned.crend(); ++one) {
        const auto undone = m_workspace.undo(*one);
        if (!undone) { // changed since: what is left stays as it is
            m_planned = planned.mid(0, planned.size() - taken);
            m_message->showMessage(Tone::Over, problemText(m_workspace, undone.error()));
            return;
        }
        ++taken;
    }
    const auto sentence = tr("%Ln contact(s) taken back.", nullptr, taken);
    m_message->showMessage(Tone::Ok, sentence);
    Q_EMIT said(sentence);
}

void ContactSeries::act()
{
    if (!m_planned.isEmpty())
        return takeBack();
    if (!m_offersDraft)
        return;
    m_workspace.dropDraft(draftKeyOf(m_id));
    begin(*m_view);
}

void ContactSeries::removeLine()
{
    const int row = m_table->currentIndex().row();
    m_model->removeLine(row);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

void ContactSeries::leave()
{
    commit();
    keepNow();
    hide();
    Q_EMIT left();
}

QString ContactSeries::draftKeyOf(const Dossier::Id &dossier) const
{
    return u"contactSeries/"_s + dossier.toString();
}

void ContactSeries::keepNow()
{
    m_typing->stop();
    if (m_id.isNull() || m_inputs.isEmpty())
        return;
    if (m_model->lines().isEmpty()) {
        m_workspace.dropDraft(draftKeyOf(m_id));
        return;
    }
    QJsonObject typed;
    for (auto *one : std::as_const(m_inputs))
        typed.insert(one->input().name, one->typed());
    QJsonArray lines;
    for (const auto &line : m_model->lines())
        lines << QJsonArray{line.day, line.time, line.why, line.reason};
    if (const auto kept =
            m_workspace.saveDraft(draftKeyOf(m_id), {{u"typed"_s, typed}, {u"lines"_s, lines}}, m_title->text(), m_id);
        !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

void ContactSeries::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepNow();
    SectionTool::hideEvent(event);
}

void ContactSeries::resizeEvent(QResizeEvent *event)
{
    SectionTool::resizeEvent(event);
    arrange();
}

void ContactSeries::arrange()
{
    const bool narrow = width() < px(760);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setColumnWidth(SeriesModel::Day, px(150));
    m_table->setColumnWidth(SeriesModel::Time, px(80));
    m_table->resizeRowsToContents();
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/todaypage.h"

#include "core/base/sentence.h"
#include "core/task/today.h"
#include "ui/base/accessibility.h"
#include "ui/base/contacticon.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/panelcolumn.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/deadline/termbar.h"
#include "ui/deadline/whycontent.h"
#include "ui/deadline/whypanel.h"
#include "ui/today/nowline.h"
#include "ui/today/todaymodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

const auto momentFormat = u"yyyy-MM-ddTHH:mm"_s; // as the moments of contacts are kept

// Paints one cell of the list: tag, two lines, bar or date; the row as a whole when it has the focus.
class TodayDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto small = textMetrics(TextSize::Small).height();
        const auto body = textMetrics(TextSize::Body).height();
        if (index.data(TodayModel::IsGroupRole).toBool())
            return {100, std::max(px(32), body + px(10))};
        return {100, std::max(px(42), body + small + px(4))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool group = index.data(TodayModel::IsGroupRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        const auto tone = static_cast<Tone>(index.data(TodayModel::ToneRole).toInt());
        painter->fillRect(option.rect, selected ? colour(Colour::Sel)
                                       : group  ? colour(Colour::Window)
                                                : colour(Colour::Surface));
        painter->setPen(colour(Colour::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        auto cell = option.rect.adjusted(px(12), 0, -px(index.column() == TodayModel::DueColumn ? 12 : 4), -1);
        if (group) {
            const int size = px(16);
            paintIcon(painter, {cell.left(), cell.center().y() - size / 2, size, size},
                      static_cast<Icon>(index.data(TodayModel::IconRole).toInt()),
                      colour(tone == Tone::Neutral ? Colour::Muted : toneColour(tone)));
            cell.setLeft(cell.left() + size + px(8));
            painter->setFont(textFont(TextSize::Small, true));
            painter->setPen(colour(tone == Tone::Neutral ? Colour::Text : toneColour(tone)));
            const auto title = index.data(Qt::DisplayRole).toString();
            painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, title);
            cell.setLeft(cell.left() + textMetrics(TextSize::Small, true).horizontalAdvance(title) + px(8));
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(colour(Colour::Muted));
            painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, index.data(TodayModel::CountRole).toString());
            paintIcon(painter, {option.rect.right() - size - px(11), option.rect.center().y() - size / 2, size, size},
                      option.state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronRight,
                      colour(Colour::Muted));
        } else {
            const auto muted = colour(selected ? Colour::Text : Colour::Muted);
            switch (index.column()) {
            case TodayModel::StandColumn:
                paintTag(painter, cell, index.data(TodayModel::TagRole).value<TagText>());
                break;
            case TodayModel::WhatColumn:
            case TodayModel::WhoColumn:
                twoLines(painter, cell, index, index.column() == TodayModel::WhatColumn, muted);
                break;
            case TodayModel::ProgressColumn:
                if (index.data(TodayModel::LengthRole).isValid())
                    paintTermBar(painter, cell, index.data(TodayModel::GoneRole).toInt(),
                                 index.data(TodayModel::LengthRole).toInt(), tone);
                break;
            case TodayModel::DueColumn:
                painter->setFont(textFont(TextSize::Body));
                painter->setPen(colour(tone == Tone::Over ? Colour::Over : Colour::Text));
                painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
                break;
            }
        }
        if (selected && option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus)
            frame(painter, option, group || index.column() == 0, group || index.column() == TodayModel::DueColumn);
        painter->restore();
    }

private:
    // One frame around the whole row: each cell paints its part of it.
    static void frame(QPainter *painter, const QStyleOptionViewItem &option, bool first, bool last)
    {
        const auto &accent = colour(Colour::Accent);
        const auto &rect = option.rect;
        painter->fillRect(rect.left(), rect.top(), rect.width(), 2, accent);
        painter->fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent);
        if (first)
            painter->fillRect(rect.left(), rect.top(), 2, rect.height(), accent);
        if (last)
            painter->fillRect(rect.right() - 1, rect.top(), 2, rect.height(), accent);
    }

    static void twoLines(QPainter *painter, const QRect &cell, const QModelIndex &index, bool bold, const QColor &muted)
    {
        const auto first = textMetrics(TextSize::Body, bold);
        const auto second = textMetrics(TextSize::Small);
        const auto detail = index.data(TodayModel::SecondLineRole).toString();
        const int height = first.height() + (detail.isEmpty() ? 0 : second.height() - px(2));
        int y = cell.center().y() - height / 2;
        painter->setFont(textFont(TextSize::Body, bold));
        painter->setPen(colour(Colour::Text));
        painter->drawText(QRect(cell.left(), y, cell.width(), first.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          first.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, cell.width()));
        if (detail.isEmpty())
            return;
        y += first.height() - px(2);
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(muted);
        painter->drawText(QRect(cell.left(), y, cell.width(), second.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          second.elidedText(detail,
                                            index.column() == TodayModel::WhoColumn
                                                ? Qt::ElideMiddle // the number stays
                                                : Qt::ElideRight,
                                            cell.width()));
    }
};

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new TodayModel(workspace, this)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_week(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_list(new QTreeView),
      m_empty(new EmptyState(Icon::CheckCircle, {}, {})),
      m_keys(new QWidget),
      m_opens(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_explains(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_area(new QScrollArea),
      m_inside(new QWidget),
      m_side(new PanelColumn)
{
    m_title->setBold(true);
    m_filter = new Segmented(tr("Kind of work"));
    setHelp(m_filter, {.act = u"control"_s, .parameter = u"filter"_s});
    m_appointments = new Panel({});
    m_mandates = new Panel({});
    m_changes = new Panel({});
    m_drafts = new Panel({});
    m_filters = new Panel({});

    m_list->setModel(m_model);
    m_list->setItemDelegate(new TodayDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMinimumWidth(px(240));
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformRowHeights(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);

    auto *titles = new FlowLayout(px(12), px(2));
    titles->addWidget(m_title);
    titles->addWidget(m_week);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(px(12));
    m_head->addLayout(titles, 1);
    m_head->addWidget(m_filter);
    auto *main = new QVBoxLayout;
    main->setSpacing(px(12));
    main->addLayout(m_head);
    main->addWidget(m_list, 1);
    main->addWidget(m_empty, 1);
    main->addWidget(m_keys);
    auto *keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(px(8));
    keys->addWidget(new KeyCap(u"Enter"_s));
    m_opens->setElide(PlainLabel::Elide::Right);
    m_explains->setElide(PlainLabel::Elide::Right);
    keys->addWidget(m_opens);
    keys->addSpacing(px(12));
    keys->addWidget(new KeyCap(u"F1"_s));
    keys->addWidget(m_explains);
    keys->addStretch();
    for (auto *panel : {m_drafts, m_appointments, m_mandates, m_changes, m_filters})
        m_side->addPanel(panel);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_inside);
    m_columns->setContentsMargins(px(24), px(16), px(24), px(16));
    m_columns->setSpacing(px(24));
    m_columns->addLayout(main, 768);
    m_columns->addWidget(m_side, 390);
    m_area->setWidget(m_inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_why = new WhyPanel(this);
    m_why->hide();
    setReadingOrder(this, {m_filter, m_list, m_empty, m_side, m_why});

    connect(m_filter, &Segmented::chosen, this, [this](const QString &id) {
        m_model->setKind(static_cast<TodayModel::Kind>(id.toInt()));
        openGroups();
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(TodayModel::IsGroupRole).toBool())
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    connect(m_list, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_open.insert(index.data(TodayModel::GroupRole).toInt(), true); });
    connect(m_list, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.insert(index.data(TodayModel::GroupRole).toInt(), false); });
    connect(m_list, &QTreeView::activated, this, &TodayPage::openLine);
    connect(m_empty, &EmptyState::acted, this, &TodayPage::dossiersWanted);
    connect(&m_workspace, &Workspace::changed, this, &TodayPage::reload);
    name();
}

void TodayPage::name()
{
    setName(m_list, tr("What needs me"));
    m_list->setAccessibleDescription(tr("Enter opens, F1 tells why this date"));
    m_appointments->setTitle(tr("Visits and talks"));
    m_mandates->setTitle(tr("New mandates"));
    m_changes->setTitle(tr("Changed since yesterday"));
    m_drafts->setTitle(tr("Begun, not finished"));
    m_filters->setTitle(tr("Filters"));
    setName(m_filter, tr("Kind of work"));
    m_opens->setText(tr("opens at the right place"));
    m_explains->setText(tr("why this date"));
    reload();
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void TodayPage::takeFocus()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
}

// Overdue is never closed; from below what is far away, when there is much.
void TodayPage::openGroups()
{
    const int total = m_model->total();
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto group = m_model->index(row, 0);
        const int id = group.data(TodayModel::GroupRole).toInt();
        m_list->setFirstColumnSpanned(row, {}, true);
        const bool far = (total > 40 && id >= TodayModel::Afterwards) || (total > 120 && id == TodayModel::NextWeek);
        m_list->setExpanded(group, id == TodayModel::Late || m_open.value(id, !far));
    }
}

void TodayPage::reload()
{
    const auto today = m_workspace.clock().today();
    auto title = fullDate(today, currentLanguage());
    title[0] = title[0].toUpper();
    m_title->setText(title);
    m_week->setText(tr("week %1").arg(today.weekNumber()));
    const auto view =
        m_workspace.read([&](const Database &database) { return todayView(database, m_workspace.user(), today); });
    if (view)
        fill(*view);
    else
        m_empty->setSentence(problemText(m_workspace, view.error()));
}

void TodayPage::fill(const TodayView &view)
{
    const auto today = m_workspace.clock().today();
    // The line that had the focus keeps it.
    QString kept;
    if (const auto *line = m_model->line(m_list->currentIndex()))
        kept = line->dossier.number + line->task.key;
    m_model->setLines(view.lines);
    const auto choice = [&](TodayModel::Kind kind, const QString &text) {
        return Choice{QString::number(static_cast<int>(kind)), text, m_model->count(kind)};
    };
    m_filter->setChoices({choice(TodayModel::Kind::All, tr("All")), choice(TodayModel::Kind::Reports, tr("Reports")),
                          choice(TodayModel::Kind::Contacts, tr("Contacts")),
                          choice(TodayModel::Kind::Tasks, tr("Tasks"))});
    openGroups();
    m_lateOrToday = static_cast<int>(std::count_if(view.lines.begin(), view.lines.end(), [&](const TodayLine &line) {
        return line.task.due.isValid() && line.task.due <= today;
    }));
    QModelIndex first;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const auto parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const auto index = m_model->index(row, 0, parent);
            const auto *line = m_model->line(index);
            if (!first.isValid() || line->dossier.number + line->task.key == kept)
                first = index;
            if (line->dossier.number + line->task.key == kept)
                kept.clear();
        }
    }
    if (first.isValid())
        m_list->setCurrentIndex(first);
    measure();
    m_list->setVisible(first.isValid());
    m_empty->setVisible(!first.isValid());
    m_keys->setVisible(first.isValid());
    m_filter->setVisible(!view.lines.isEmpty());
    if (!first.isValid()) { // what comes after today is in the list: here there is nothing at all
        m_empty->setSentence(view.openDossiers > 0 ? tr("Nothing overdue, nothing today, nothing planned.")
                                                   : tr("No dossier is yours yet."));
        m_empty->setAction(view.openDossiers > 0 ? tr("See my dossiers") : tr("See the dossiers of the house"));
    }

    fillAppointments(view);

    m_mandates->clearRows();
    for (const auto &dossier : view.newMandates) {
        auto *open = new QPushButton(tr("Take up"));
        setButtonKind(open, ButtonKind::Row);
        setName(open, tr("Take up the mandate of %1").arg(dossier.title));
        connect(open, &QPushButton::clicked, this, [this, id = dossier.id] { Q_EMIT dossierWanted(id, {}); });
        m_mandates->addRow(
            row(listDate(dossier.receivedOn, today), static_cast<int>(Icon::Inbox),
                dossier.title.isEmpty() ? dossier.number : dossier.title,
                typeText(m_workspace.catalogue(), dossier, currentLanguage()) + u" · "_s + dossier.number, open));
    }
    m_mandates->setSecondary(view.newMandates.isEmpty()
                                 ? tr("none")
                                 : tr("%n to take up", nullptr, static_cast<int>(view.newMandates.size())));
    m_mandates->setVisible(!view.newMandates.isEmpty());

    m_changes->clearRows();
    for (const auto &change : view.changes) {
        const auto when = change.at.date() == today ? change.at.toString(u"HH:mm"_s)
                                                    : mediumDate(change.at.date(), currentLanguage()).left(2) +
                                                          change.at.toString(u" HH:mm"_s);
        m_changes->addRow(row(when, static_cast<int>(Icon::Person), change.name,
                              spoken({change.key, change.places}, m_workspace.catalogue(), currentLanguage())));
    }
    m_changes->setSecondary(view.changes.isEmpty() ? tr("nothing by others") : QString());
    m_changes->setVisible(!view.changes.isEmpty());
    fillDrafts();
    fillFilters();
}

void TodayPage::fillAppointments(const TodayView &view)
{
    const auto now = m_workspace.clock().now().toString(momentFormat);
    m_appointments->clearRows();
    m_now = nullptr;
    m_gone = 0;
    int ahead = 0;
    for (const auto &appointment : view.appointments) {
        const auto &contact = appointment.contact;
        const auto starts = contact.startsAt.mid(11, 5);
        const bool planned = contact.state == u"PLANNED";
        const bool past = planned && contact.startsAt <= now;
        if (contact.startsAt <= now)
            ++m_gone;
        else if (!m_now && m_gone > 0)
            m_appointments->addMark(m_now = new NowLine(m_workspace.clock().now().time()));
        ahead += planned && !past;
        QWidget *end = nullptr;
        if (past) {
            auto *note = new QPushButton(tr("Record"));
            setButtonKind(note, ButtonKind::Row);
            setName(note, tr("Record the contact with %1").arg(appointment.dossier.title));
            connect(note, &QPushButton::clicked, this,
                    [this, id = appointment.dossier.id, planned = AnyId(contact.id)] {
                        Q_EMIT contactWanted(id, planned);
                    });
            end = note;
        } else if (!planned) {
            end = new Tag({Tone::Ok, Icon::Check,
                           m_workspace.catalogue().name(u"contact_outcome"_s, contact.outcome, currentLanguage())});
        }
        auto detail = capital(m_workspace.catalogue().name(u"contact"_s, contact.kind, currentLanguage()));
        if (!contact.endsAt.isEmpty())
            detail = capital(tr("until %1").arg(contact.endsAt.mid(11, 5))) + u" · "_s +
                     detail; // what is cut is seen in the sign
        if (!contact.place.isEmpty())
            detail += u", "_s + contact.place;
        if (!appointment.standsInFor.isEmpty())
            detail = tr("for %1", "stand-in").arg(appointment.standsInFor) + u" · "_s + detail;
        m_appointments->addRow(
            row(starts, static_cast<int>(contactIcon(contact)), appointment.dossier.title, detail, end));
    }
    if (view.appointments.isEmpty())
        m_appointments->addRow(row({}, static_cast<int>(Icon::Calendar), tr("No visits or talks today"),
                                   tr("%n running dossier(s)", nullptr, view.openDossiers)));
    m_appointments->setSecondary(view.appointments.isEmpty() ? tr("none today")
                                                             : tr("%n still to come", nullptr, ahead));
}

// The line moves with the clock; the rows are made anew only when it passes one.
void TodayPage::moveNow()
{
    const auto today = m_workspace.clock().today();
    const auto view =
        m_workspace.read([&](const Database &database) { return todayView(database, m_workspace.user(), today); });
    if (!view)
        return;
    const auto now = m_workspace.clock().now();
    const auto gone = std::count_if(
        view->appointments.begin(), view->appointments.end(),
        [moment = now.toString(momentFormat)](const TodayAppointment &one) { return one.contact.startsAt <= moment; });
    if (gone != m_gone)
        fillAppointments(*view);
    else if (m_now)
        m_now->setNow(now.time());
}

// What was being typed when the program ended, or was left: one press goes on with it.
void TodayPage::fillDrafts()
{
    constexpr int most = 5;
    const auto drafts = m_workspace.drafts();
    const auto today = m_workspace.clock().today();
    m_drafts->clearRows();
    for (const auto &draft : drafts.first(std::min<qsizetype>(drafts.size(), most))) {
        auto *open = new QPushButton(tr("Go on"));
        setButtonKind(open, ButtonKind::Row);
        setName(open, tr("Go on with: %1").arg(draft.title + u", "_s + draft.dossierTitle));
        connect(open, &QPushButton::clicked, this, [this, draft] { Q_EMIT draftWanted(draft); });
        const auto at = draft.savedAt.toLocalTime();
        const auto when = at.date() == today ? at.toString(u"HH:mm"_s) : listDate(at.date(), today);
        m_drafts->addRow(row(when, static_cast<int>(Icon::Pencil),
                             draft.dossierTitle.isEmpty() ? draft.title : draft.dossierTitle,
                             draft.dossierTitle.isEmpty() ? QString() : draft.title, open));
    }
    m_drafts->setSecondary(drafts.size() > most ? tr("%n more", nullptr, static_cast<int>(drafts.size()) - most)
                                                : tr("kept on this computer"));
    m_drafts->setVisible(!drafts.isEmpty());
}

void TodayPage::fillFilters()
{
    struct Counted
    {
        SavedFilter filter;
        int count = 0;
    };
    const auto &user = m_workspace.user();
    const auto today = m_workspace.clock().today();
    const auto filters = m_workspace.read([&](const Database &database) {
        QList<Counted> counted;
        for (const auto &one : savedFilters(database, user))
            counted << Counted{one, DossierStore(database).count(storeFilter(database, one.criteria, user, today))};
        return counted;
    });
    m_filters->clearRows();
    m_filters->setVisible(filters && !filters->isEmpty());
    if (!filters)
        return;
    for (const auto &[filter, count] : *filters) {
        auto *open = new QPushButton(tr("Show"));
        setButtonKind(open, ButtonKind::Row);
        setName(open, tr("Show the dossiers of the filter %1").arg(filter.name));
        connect(open, &QPushButton::clicked, this, [this, id = filter.id] { Q_EMIT filterWanted(id); });
        m_filters->addRow(row(QLocale().toString(count), static_cast<int>(Icon::Filter), filter.name,
                              filter.staff == user.id ? QString() : filter.owner, open));
    }
}

QWidget *TodayPage::row(const QString &when, int icon, const QString &title, const QString &detail, QWidget *end)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(12), px(4), px(12), px(4));
    layout->setSpacing(px(12));
    auto *time = new PlainLabel(when, TextSize::Small, Colour::Muted);
    time->setMinimumWidth(px(64));
    layout->addWidget(time);
    if (when.isEmpty())
        time->hide();
    layout->addWidget(new IconLabel(static_cast<Icon>(icon)));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *first = new PlainLabel(title);
    first->setBold(true);
    first->setElide(PlainLabel::Elide::Middle);
    auto *second = new PlainLabel(detail, TextSize::Small, Colour::Muted);
    second->setElide(PlainLabel::Elide::Right);
    lines->addWidget(first);
    lines->addWidget(second);
    if (detail.isEmpty()) // the title then stands in the middle
        second->hide();
    layout->addLayout(lines, 1);
    if (end)
        layout->addWidget(end);
    row->setMinimumHeight(px(46));
    return row;
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::arrange()
{
    const bool narrow = width() < px(960);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setFlowing(narrow);
    m_head->setDirection(width() < px(760) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumHeight(narrow ? std::max(px(220), height() - px(130)) : px(120));
    measure();
}

// The first column as wide as its widest tag; what there is no room for goes: first the bar, then who.
void TodayPage::measure()
{
    int tag = px(80);
    const auto tags = m_model->tags();
    for (const auto &one : tags)
        tag = std::max(tag, tagSize(one).width());
    tag += px(12 + 8);
    int due = std::max(
        textMetrics(TextSize::Small)
            .horizontalAdvance(m_model->headerData(TodayModel::DueColumn, Qt::Horizontal, Qt::DisplayRole).toString()),
        px(64));
    for (const auto &date : m_model->texts(TodayModel::DueColumn, Qt::DisplayRole))
        due = std::max(due, textMetrics(TextSize::Body).horizontalAdvance(date));
    due += px(12 + 10);
    const int page = width() - px(48);
    const bool narrow = m_side->isFlowing();
    const int room = (narrow ? page : (page - px(24)) * 768 / 1158) - px(12);
    const auto barTitle = m_model->headerData(TodayModel::ProgressColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    const int bar = std::max(px(76), textMetrics(TextSize::Small).horizontalAdvance(barTitle) + px(22));
    int who = px(140);
    for (const auto &second : m_model->texts(TodayModel::WhoColumn, TodayModel::SecondLineRole))
        who = std::max(who, textMetrics(TextSize::Small).horizontalAdvance(second) + px(18));
    who = std::min(who, px(220));
    const bool withBar = room - tag - due - bar - who > px(190);
    const bool withWho = room - tag - due - who > px(120);
    auto *header = m_list->header();
    header->setMinimumSectionSize(px(20));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionHidden(TodayModel::ProgressColumn, !withBar);
    header->setSectionHidden(TodayModel::WhoColumn, !withWho);
    header->resizeSection(TodayModel::StandColumn, tag);
    header->resizeSection(TodayModel::WhoColumn, who);
    header->resizeSection(TodayModel::ProgressColumn, bar);
    header->resizeSection(TodayModel::DueColumn, due);
    header->setSectionResizeMode(TodayModel::WhatColumn, QHeaderView::Stretch);
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    // F1 on a line with a date is meant for the date.
    if (watched == m_list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *line = m_model->line(m_list->currentIndex());
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && line && !line->term.isEmpty()) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                whyLine(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TodayPage::openLine(const QModelIndex &index)
{
    const auto *line = m_model->line(index);
    if (!line) {
        m_list->setExpanded(index, !m_list->isExpanded(index));
        return;
    }
    if (line->task.kind == u"task.noteContact" || line->task.kind == u"task.newInvitation" ||
        line->task.kind == u"task.invite")
        Q_EMIT contactWanted(line->dossier.id, line->task.kind == u"task.noteContact" ? line->task.source : AnyId());
    else if (line->term.isEmpty())
        Q_EMIT taskWanted(line->dossier.id, line->task);
    else
        Q_EMIT dossierWanted(line->dossier.id, line->term);
}

void TodayPage::whyLine(const QModelIndex &index)
{
    const auto *line = m_model->line(index);
    if (!line || line->term.isEmpty())
        return;
    const auto view = m_workspace.dossierView(line->dossier.id);
    if (!view)
        return;
    for (const auto &deadline : view->deadlines)
        if (deadline.rule->code == line->term && deadline.anchor == line->anchor) {
            const auto date = m_list->visualRect(index.siblingAtColumn(TodayModel::DueColumn));
            m_why->explain(whyContent(m_workspace, *view, deadline),
                           QRect(m_list->viewport()->mapTo(this, date.topLeft()), date.size()), m_list);
            return;
        }
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/proposalpage.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planningcards.h"
#include "ui/theme/icons.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The lines of the proposal that is shown; the first column is ticked.
class ProposalPage::LineModel : public QAbstractTableModel
{
public:
    explicit LineModel(ProposalPage *page) : QAbstractTableModel(page), m_page(page) {}

    enum Column { Tick, What, Who, FromTo, Why, Without, Told, Columns };

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_page->m_ticks.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        static const char *const names[]{"",
                                         QT_TRANSLATE_NOOP("ProposalPage", "Change"),
                                         QT_TRANSLATE_NOOP("ProposalPage", "What"),
                                         QT_TRANSLATE_NOOP("ProposalPage", "From and to"),
                                         QT_TRANSLATE_NOOP("ProposalPage", "Why"),
                                         QT_TRANSLATE_NOOP("ProposalPage", "Without this line"),
                                         QT_TRANSLATE_NOOP("ProposalPage", "Message")};
        return section == Tick ? QString() : ProposalPage::tr(names[section]);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        auto flags = QAbstractTableModel::flags(index);
        return index.column() == Tick ? flags | Qt::ItemIsUserCheckable : flags; // ticked by the page itself
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole || index.column() != Tick)
            return false;
        m_page->setTicked(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    void renew()
    {
        beginResetModel();
        endResetModel();
    }
    void touched() { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, int(Columns) - 1)); }

private:
    ProposalPage *m_page;
};

QVariant ProposalPage::LineModel::data(const QModelIndex &index, int role) const
{
    const auto &line = m_page->lines().at(index.row());
    const auto &plan = *m_page->m_proposal.plan;
    const auto &catalogue = m_page->m_workspace.catalogue();
    const auto language = m_page->m_workspace.language();
    const auto day = plan.clock(line.to != 0 ? line.to : line.from).date;
    if (index.column() == Tick) {
        if (role == Qt::CheckStateRole)
            return m_page->m_ticks[index.row()] ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return m_page->m_ticks[index.row()] ? ProposalPage::tr("is taken") : ProposalPage::tr("is left out");
        return {};
    }
    if (role == Qt::DecorationRole && index.column() == What) {
        switch (line.kind) {
        case PlanChangeLine::Kind::New:
            return icon(Icon::Plus, Colour::Ok);
        case PlanChangeLine::Kind::Moved:
            return icon(Icon::Transfer, Colour::Soon);
        case PlanChangeLine::Kind::Hour:
            return icon(Icon::Clock, Colour::Accent);
        case PlanChangeLine::Kind::Back:
            return icon(Icon::Undo, Colour::Over);
        case PlanChangeLine::Kind::Equipment:
            return icon(Icon::Parcel, Colour::Accent);
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        switch (line.kind) {
        case PlanChangeLine::Kind::New:
            return ProposalPage::tr("New");
        case PlanChangeLine::Kind::Moved:
            return ProposalPage::tr("Moved");
        case PlanChangeLine::Kind::Hour:
            return ProposalPage::tr("Other hour");
        case PlanChangeLine::Kind::Back:
            return ProposalPage::tr("Off the plan");
        case PlanChangeLine::Kind::Equipment:
            return ProposalPage::tr("Equipment");
        }
        return {};
    case Who: {
        const auto &visit = plan.lines[line.visit];
        if (line.kind == PlanChangeLine::Kind::Equipment)
            return line.serial + u'\n' + catalogue.name(u"equipment_kind"_s, line.device, language);
        return visit.title + u'\n' + catalogue.name(u"intervention_kind"_s, visit.visit.kind, language) + u" · "_s +
               ProposalPage::tr("%1 min").arg(visit.visit.minutes);
    }
    case FromTo:
        if (line.kind == PlanChangeLine::Kind::Equipment)
            return ProposalPage::tr("kept for %1").arg(plan.lines[line.visit].title);
        return (line.fromPerson < 0 ? ProposalPage::tr("to be planned")
                                    : m_page->momentOf(line.fromPerson, line.from)) +
               u"\n→ "_s +
               (line.toPerson < 0 ? ProposalPage::tr("to be planned") : m_page->momentOf(line.toPerson, line.to));
    case Why:
        return saidOfPlan(plan, line.why, catalogue, language, day);
    case Without:
        return saidOfPlan(plan, line.without, catalogue, language, day);
    case Told: {
        const auto told = toldOf(plan, line);
        return told == u"PERSON"   ? ProposalPage::tr("to the person")
               : told == u"PRISON" ? ProposalPage::tr("to the prison")
                                   : ProposalPage::tr("not needed");
    }
    }
    return {};
}

namespace {

constexpr int tickColumn = 0;

// The first line of a cell in bold where it names something, the rest below it; words break where they must.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static bool isTwofold(int column) { return column == 2 || column == 3; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.rect.width() > 0 ? option.rect.width() : px(120);
        const auto text = index.data().toString();
        const auto metrics = textMetrics(TextSize::Small);
        const int rest = metrics
                             .boundingRect(QRect(0, 0, width - px(16), 10000), Qt::TextWordWrap,
                                           isTwofold(index.column()) ? text.section(u'\n', 1) : text)
                             .height();
        return {width, rest + (isTwofold(index.column()) ? textMetrics(TextSize::Body).height() : 0) + px(14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, colour(selected ? Colour::Sel : Colour::Surface));
        painter->setPen(colour(Colour::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        auto cell = option.rect.adjusted(px(8), px(6), -px(8), -px(6));
        if (index.column() == tickColumn) {
            QStyleOptionButton box;
            const int side = px(16);
            box.rect = {option.rect.center().x() - side / 2, cell.top(), side, side};
            box.state = QStyle::State_Enabled |
                        (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
            if (option.state & QStyle::State_HasFocus)
                paintFocusFrame(painter, box.rect.adjusted(-px(4), -px(4), px(4), px(4)));
            painter->restore();
            return;
        }
        if (const auto sign = index.data(Qt::DecorationRole).value<QIcon>(); !sign.isNull()) {
            const int side = px(16);
            sign.paint(painter, QRect(cell.left(), cell.top() + px(1), side, side));
            cell.setLeft(cell.left() + side + px(6));
        }
        auto text = index.data().toString();
        if (isTwofold(index.column())) {
            const auto metrics = textMetrics(TextSize::Body, index.column() == 2);
            painter->setFont(textFont(TextSize::Body, index.column() == 2));
            painter->setPen(colour(index.column() == 2 ? Colour::Text : Colour::Muted));
            painter->drawText(QRect(cell.left(), cell.top(), cell.width(), metrics.height()), Qt::AlignVCenter,
                              metrics.elidedText(text.section(u'\n', 0, 0), Qt::ElideRight, cell.width()));
            cell.setTop(cell.top() + metrics.height());
            text = text.section(u'\n', 1);
        }
        painter->setFont(textFont(TextSize::Small, index.column() == 1 || index.column() == 3));
        painter->setPen(colour(index.column() == 2 ? Colour::Muted : Colour::Text));
        painter->drawText(cell, Qt::TextWordWrap | Qt::AlignTop, text);
        if (option.state & QStyle::State_HasFocus)
            paintFocusFrame(painter, option.rect);
        painter->restore();
    }
};

} // namespace

ProposalPage::ProposalPage(Workspace &workspace, PlanningDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_title(new PlainLabel({}, TextSize::Body)),
      m_counts(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_board(new PlanBoard),
      m_linesTitle(new PlainLabel),
      m_model(new LineModel(this)),
      m_table(new QTableView),
      m_none(new EmptyState(Icon::Calendar, {})),
      m_message(new MessageLine),
      m_reasonLabel(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_reason(new QLineEdit),
      m_all(new KeyButton(u"Ctrl+Enter"_s)),
      m_some(new QPushButton),
      m_cancel(new KeyButton(u"Esc"_s)),
      m_note(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    m_title->setBold(true);
    m_title->setElide(PlainLabel::Elide::Right);
    m_linesTitle->setBold(true);
    m_note->setWordWrap(true);
    m_board->setReadOnly(true);
    m_board->setObjectName(u"proposalLanes"_s);
    m_table->setObjectName(u"proposalLines"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_reason->setObjectName(u"proposalReason"_s);
    m_all->setObjectName(u"proposalAcceptAll"_s);
    m_some->setObjectName(u"proposalAcceptTicked"_s);
    m_cancel->setObjectName(u"proposalCancel"_s);
    setButtonKind(m_all, ButtonKind::Primary);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(8), px(6), px(8), px(6));
    head->addWidget(m_title, 1);
    head->addWidget(m_counts);
    auto *linesHead = new QHBoxLayout;
    linesHead->setContentsMargins(px(12), px(6), px(12), px(6));
    linesHead->addWidget(m_linesTitle, 1);
    auto *why = new QHBoxLayout;
    why->setContentsMargins(px(12), px(6), px(12), 0);
    why->setSpacing(px(8));
    why->addWidget(m_reasonLabel);
    why->addWidget(m_reason, 1);
    m_note->setContentsMargins(px(12), px(6), px(12), 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(12), px(8), px(12), px(8));
    foot->setSpacing(px(8));
    foot->addWidget(m_all);
    foot->addWidget(m_some);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_board, 4);
    layout->addLayout(linesHead);
    layout->addWidget(m_table, 5);
    layout->addWidget(m_message);
    layout->addWidget(m_none, 9);
    layout->addLayout(why);
    layout->addWidget(m_note);
    layout->addLayout(foot);
    m_none->hide();
    setReadingOrder(this, {m_table, m_message, m_reason, m_all, m_some, m_cancel, m_board});
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT accepted(lines()); });
    connect(m_some, &QPushButton::clicked, this, [this] { Q_EMIT accepted(ticked()); });
    connect(m_cancel, &QPushButton::clicked, this, &ProposalPage::cancelled);
    connect(m_message, &MessageLine::acted, this, &ProposalPage::askedAnew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid() && row.row() < lines().size())
            Q_EMIT visitChosen(lines()[row.row()].visit);
    });
    name();
}

void ProposalPage::name()
{
    m_all->setText(tr("Accept all"));
    m_cancel->setText(tr("Cancel"));
    m_reasonLabel->setText(tr("Reason"));
    setName(m_reason, tr("Reason of the change"));
    setName(m_table, tr("Lines of the proposal"), tr("Space ticks a line off."));
    setName(m_board, tr("The days of the proposal"));
    m_board->setNamesTitle(tr("Only what changes"));
    if (m_proposal.plan)
        fill();
}

void ProposalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void ProposalPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(Colour::Surface));
}

const QList<PlanChangeLine> &ProposalPage::lines() const
{
    static const QList<PlanChangeLine> none;
    if (m_proposal.isMany)
        return m_proposal.many.lines;
    return m_place < m_proposal.places.places.size() ? m_proposal.places.places[m_place].lines : none;
}

QString ProposalPage::personOf(int person) const
{
    return person < 0 ? QString() : m_proposal.plan->people[person].name;
}

QString ProposalPage::momentOf(int person, int moment) const
{
    const auto &plan = *m_proposal.plan;
    return momentText(plan, moment, m_workspace.language(), QDate()) + u' ' + personOf(person);
}

void ProposalPage::show(const PlanningDesk::Proposal &proposal, int place)
{
    const bool other = m_proposal.plan != proposal.plan;
    m_proposal = proposal;
    m_place = place;
    m_ticks = QList<bool>(lines().size(), true);
    m_message->clear();
    if (other && !m_proposal.isMany && m_proposal.places.visit >= 0)
        m_reason->setText(
            m_desk.defaultReason(m_desk.plan().visit(m_proposal.plan->lines[m_proposal.places.visit].visit.id)));
    else if (other)
        m_reason->clear();
    fill();
    m_table->setFocus();
    if (!lines().isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ProposalPage::fill()
{
    const auto &plan = *m_proposal.plan;
    const auto language = m_workspace.language();
    m_model->renew();
    m_linesTitle->setText(tr("Changes – %n line(s)", nullptr, int(lines().size())));
    QStringList counts;
    const auto count = [&](PlanChangeLine::Kind kind) {
        return int(std::count_if(lines().begin(), lines().end(),
                                 [&](const PlanChangeLine &line) { return line.kind == kind; }));
    };
    if (const int n = count(PlanChangeLine::Kind::New))
        counts << tr("%n new", nullptr, n);
    if (const int n = count(PlanChangeLine::Kind::Moved))
        counts << tr("%n moved", nullptr, n);
    if (const int n = count(PlanChangeLine::Kind::Hour))
        counts << tr("%n other hour(s)", nullptr, n);
    if (const int n = count(PlanChangeLine::Kind::Equipment))
        counts << tr("%n reservation(s)", nullptr, n);
    m_counts->setText(counts.join(u" · "_s));
    if (m_proposal.isMany) {
        m_title->setText(tr("Proposal for %n visit(s), nothing applied yet", nullptr,
                            int(m_proposal.many.lines.size() + m_proposal.many.left.size())));
        QStringList left;
        for (const int visit : m_proposal.many.left.mid(0, 3))
            left << plan.lines[visit].title + u": "_s +
                        remarkTexts(plan, m_proposal.many.why.value(visit), m_workspace.catalogue(), language,
                                    plan.first, 2);
        if (!left.isEmpty())
            m_message->showMessage(
                Tone::Soon,
                tr("%n not planned. %1", nullptr, int(m_proposal.many.left.size())).arg(left.join(u" · "_s)));
    } else {
        m_title->setText(tr("Proposal for %1, nothing applied yet").arg(m_proposal.title));
    }
    const bool none = lines().isEmpty();
    for (auto *part : std::initializer_list<QWidget *>{m_board, m_linesTitle, m_table, m_reasonLabel, m_reason, m_note})
        part->setVisible(!none);
    m_none->setVisible(none);
    m_none->setSentence(m_proposal.isMany ? tr("Nothing would be planned: the reasons stand at the right.")
                                          : tr("No place was found: the reasons stand at the right."));
    fitColumns();
    makeLanes();
    weigh();
}

void ProposalPage::fitColumns()
{
    static const QList<int> shares{4, 12, 20, 21, 17, 18, 8};
    const int width = m_table->viewport()->width();
    for (int column = 0; column < int(LineModel::Columns); ++column)
        m_table->setColumnWidth(column, width * shares[column] / 100);
    m_table->resizeRowsToContents();
}

// Each day that is touched, as it is and as it would be.
BoardScene ProposalPage::lanes() const
{
    const auto &plan = *m_proposal.plan;
    const auto after = withLines(plan, ticked());
    BoardScene scene{.first = plan.last, .last = plan.first};
    QHash<int, QString> letters; // one for each visit, on all lanes
    const auto language = m_workspace.language();
    const auto rowOf = [&](const DutyPlan &of, int duty, bool isAfter) {
        const auto on = plan.days[duty].on;
        BoardRow row{.staff = AnyId::of({"lane", QByteArray::number(duty), isAfter ? "after" : "before"}),
                     .name = mediumDate(on, language).section(u' ', 0, 1) + u" · "_s +
                             (isAfter ? tr("proposal") : tr("now")),
                     .under = personOf(plan.days[duty].who)};
        const auto &d = of.duties[std::size_t(duty)];
        const auto &stops = of.stops[std::size_t(duty)];
        const auto check = checkDuty(of, plan.rules, duty, stops);
        row.load = (check.load + 59) / 60;
        row.room = d.room() / 60;
        row.loadWords = tr("%1 of %2 min").arg(row.load).arg(row.room);
        // All lanes under the same hours, whatever their day.
        const int aside = plan.days[duty].on.daysTo(plan.first) * 86400;
        const auto shown = [&](int moment) { return plan.instant(moment + aside); };
        if (d.worksThen && !d.isAbsent)
            row.spans << BoardSpan{BoardSpan::Kind::Shift, shown(d.hours.from), shown(d.hours.until), {}};
        if (check.breakFrom >= 0 && d.breakLength > 0 && !stops.empty())
            row.spans << BoardSpan{
                BoardSpan::Kind::Break, shown(check.breakFrom), shown(check.breakFrom + d.breakLength), {}};
        QStringList notes;
        for (std::size_t at = 0; at < stops.size(); ++at) {
            auto card = cardOf(m_workspace, plan, stops[at].visit);
            card.from = shown(stops[at].from);
            card.until = shown(stops[at].from + of.serviceOf(stops[at].visit));
            card.promisedFrom = card.promisedUntil = 0;
            card.travel = check.legs[at].way;
            if (check.breakFrom >= 0 && check.breakFrom > check.legs[at].leaves && check.breakFrom < stops[at].from)
                card.rest = stops[at].from - check.breakFrom;
            card.mayMove = false;
            if (!letters.contains(stops[at].visit))
                letters.insert(stops[at].visit,
                               letters.size() < 26 ? QString(QChar(u'A' + int(letters.size()))) : QString());
            card.letter = letters[stops[at].visit];
            card.spoken += u", "_s + row.name;
            for (const auto &line : lines())
                if (line.visit == stops[at].visit && line.kind != PlanChangeLine::Kind::Equipment) {
                    const auto who = plan.lines[line.visit].title;
                    if (isAfter && line.kind == PlanChangeLine::Kind::New)
                        notes << tr("new: %1").arg(who);
                    else if (!isAfter && line.kind == PlanChangeLine::Kind::Moved)
                        notes << tr("%1 → %2").arg(who, momentText(plan, line.to, language, on));
                    else if (line.kind == PlanChangeLine::Kind::Hour && !isAfter)
                        notes << tr("%1 becomes %2").arg(who, plan.clock(line.to).time.toString(u"HH:mm"_s));
                    else if (isAfter && line.kind == PlanChangeLine::Kind::Moved)
                        notes << tr("moved here: %1").arg(who);
                }
            row.cards << card;
        }
        row.wayHome = check.wayHome;
        row.note = notes.join(u" · "_s);
        row.spoken = QStringList{row.name, row.under, row.loadWords, row.note}.join(u", "_s);
        return row;
    };
    for (int duty = 0; duty < int(plan.days.size()) && scene.rows.size() < 40; ++duty) {
        if (plan.plan.stops[std::size_t(duty)] == after.stops[std::size_t(duty)])
            continue;
        scene.rows << rowOf(plan.plan, duty, false) << rowOf(after, duty, true);
    }
    scene.first = scene.last = plan.first;
    return scene;
}

void ProposalPage::makeLanes()
{
    m_board->setScene(lanes());
}

QList<PlanChangeLine> ProposalPage::ticked() const
{
    QList<PlanChangeLine> found;
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i])
            found << lines()[i];
    return found;
}

void ProposalPage::setTicked(int line, bool isTicked)
{
    if (line < 0 || line >= m_ticks.size() || m_ticks[line] == isTicked)
        return;
    m_ticks[line] = isTicked;
    // What is asked cannot come without its device being kept, and the other way round.
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (lines()[i].visit == lines()[line].visit && !isTicked && lines()[line].kind == PlanChangeLine::Kind::New)
            m_ticks[i] = false;
    m_model->touched();
    makeLanes();
    weigh();
}

// What the ticked lines together would break, said at once.
void ProposalPage::weigh()
{
    const auto chosen = ticked();
    const auto count = int(chosen.size());
    m_some->setText(tr("Accept ticked (%1)").arg(count));
    m_some->setEnabled(count > 0);
    m_all->setEnabled(!lines().isEmpty() && m_desk.mayPlan());
    auto remarks = remarksWith(*m_proposal.plan, chosen);
    std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
    if (count < lines().size() && !remarks.empty())
        m_message->showMessage(Tone::Over, tr("With only these lines: %1.")
                                               .arg(remarkTexts(*m_proposal.plan, remarks, m_workspace.catalogue(),
                                                                m_workspace.language(), QDate())));
    else if (!m_proposal.isMany)
        m_message->clear();
    m_note->setText(tr("One step: Ctrl+Z takes all of it back as long as no message has left. Worked out in %1 s.")
                        .arg(QLocale().toString(double(m_proposal.milliseconds) / 1000, 'f', 1)));
}

QString ProposalPage::reason() const
{
    return m_reason->text().trimmed();
}

void ProposalPage::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void ProposalPage::refuse(const QString &sentence, const QString &action)
{
    m_message->showMessage(Tone::Over, sentence, action);
    announce(m_message, sentence);
}

bool ProposalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize && m_proposal.plan)
        fitColumns();
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto index = m_table->indexAt(static_cast<QMouseEvent *>(event)->pos());
        if (index.isValid() && index.column() == tickColumn)
            setTicked(index.row(), !m_ticks[index.row()]);
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_table->currentIndex().row();
        if (key->key() == Qt::Key_Space && row >= 0) {
            setTicked(row, !m_ticks[row]);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProposalPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (m_all->isEnabled())
            m_all->click();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event->modifiers() & Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 &&
               !m_proposal.isMany && event->key() - Qt::Key_1 < m_proposal.places.places.size()) {
        Q_EMIT placeChanged(event->key() - Qt::Key_1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/hourssheet.h"

#include "core/base/sentence.h"
#include "core/workpenalty/roster.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/dossier/hoursmodel.h"
#include "ui/dossier/linedelegate.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 14;
constexpr int daysBack = 28;

const Placement *runningPlacement(const DossierFile &file)
{
    const auto found = std::find_if(file.placements.rbegin(), file.placements.rend(),
                                    [](const Placement &one) { return !one.until.isValid(); });
    return found == file.placements.rend() ? nullptr : &*found;
}

} // namespace

HoursSheet::HoursSheet(Workspace &workspace, QWidget *parent)
    : SectionTool(parent),
      m_workspace(workspace),
      m_typing(new KeepTimer(200, this)),
      m_title(new PlainLabel),
      m_balance(new PlainLabel),
      m_forecast(new EchoLine),
      m_planned(new EchoLine),
      m_message(new MessageLine),
      m_table(new QTableView),
      m_model(new HoursModel([this] { return m_workspace.clock().today(); }, this)),
      m_delegate(new LineDelegate(m_table)),
      m_keys(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_accept(new QCheckBox),
      m_save(new KeyButton(u"Ctrl+Enter"_s)),
      m_paste(new QPushButton),
      m_propose(new QPushButton),
      m_leave(new KeyButton(u"Esc"_s))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setBold(true);
    for (auto *label : {m_balance, m_keys})
        label->setWordWrap(true);
    m_forecast->setWrapped(true);
    m_planned->setWrapped(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_delegate->setTakesBlocks();
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(34));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(px(140));
    setButtonKind(m_save, ButtonKind::Primary);
    m_paste->setIcon(icon(Icon::Copy));
    m_propose->setIcon(icon(Icon::Calendar));
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : std::initializer_list<QWidget *>{m_save, m_leave, m_paste, m_propose, m_accept})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    for (auto *widget : std::initializer_list<QWidget *>{m_title, m_balance, m_forecast, m_planned, m_message})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_keys);
    layout->addLayout(buttons);
    setHelp(m_table, {.act = u"control"_s, .parameter = u"hoursTable"_s});
    setHelp(m_accept, {.act = u"recordHours"_s, .parameter = u"accepted"_s});
    setReadingOrder(this, {m_message, m_table, m_save, m_leave, m_paste, m_propose, m_accept});
    hide();

    const auto onKey = [this](const QKeySequence &keys, QWidget *where, Qt::ShortcutContext context, auto then) {
        connect(new QShortcut(keys, where, nullptr, nullptr, context), &QShortcut::activated, this, then);
    };
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        onKey(QKeySequence(Qt::CTRL | enter), this, Qt::WidgetWithChildrenShortcut, &HoursSheet::save);
    onKey(QKeySequence(Qt::Key_Escape), this, Qt::WidgetWithChildrenShortcut, &HoursSheet::leave);
    onKey(QKeySequence(QKeySequence::Paste), m_table, Qt::WidgetShortcut,
          [this] { paste(QGuiApplication::clipboard()->text()); });
    onKey(QKeySequence(Qt::Key_Delete), m_table, Qt::WidgetShortcut, &HoursSheet::clearCells);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Delete), m_table, Qt::WidgetShortcut, &HoursSheet::removeLines);
    connect(m_save, &QPushButton::clicked, this, &HoursSheet::save);
    connect(m_leave, &QPushButton::clicked, this, &HoursSheet::leave);
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_propose, &QPushButton::clicked, this, &HoursSheet::propose);
    connect(m_message, &MessageLine::acted, this, &HoursSheet::forget);
    connect(m_typing, &KeepTimer::timeout, this, &HoursSheet::keepNow);
    connect(m_delegate, &LineDelegate::typing, m_typing, &KeepTimer::start);
    connect(m_delegate, &LineDelegate::blockPasted, this, &HoursSheet::paste);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, m_typing, &KeepTimer::start);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        m_table->resizeRowToContents(index.row());
        m_typing->start();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->resizeRowsToContents();
        m_typing->start();
    });
    // From the note one goes on to the day of the next line.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                if (now.column() == hoursCells && before.column() == hoursCells - 1 && before.row() == now.row())
                    QTimer::singleShot(0, m_table, [this, row = now.row() + 1] {
                        if (row < m_model->rowCount())
                            m_table->setCurrentIndex(m_model->index(row, 0));
                    });
            });
    name();
}

void HoursSheet::name()
{
    m_title->setText(tr("Sheet of hours"));
    setName(this, tr("Sheet of hours"));
    setName(m_table, tr("Hours, one line a day"));
    m_keys->setText(tr("Type in the cells, or paste lines from a spreadsheet: day, from, until, break, hours, absent, "
                       "note. Delete empties a cell, Ctrl+Delete takes a line away."));
    m_accept->setText(tr("Accept at once"));
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Back"));
    m_paste->setText(tr("Paste lines"));
    m_propose->setText(tr("Days of the roster"));
}

void HoursSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        if (m_view && isVisible())
            showBalance();
    }
    SectionTool::changeEvent(event);
}

void HoursSheet::begin(const DossierView &view)
{
    m_view = &view;
    m_id = view.file.dossier.id;
    m_message->clear();
    m_offersDraft = false;
    m_accept->setChecked(false);
    m_model->setJson(m_workspace.draft(draftKeyOf(m_id)).value("lines"_L1).toArray());
    m_typing->stop();
    if (!m_model->lines().isEmpty()) {
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."), tr("Begin again"));
        m_offersDraft = true;
    }
    showBalance();
    show();
    measure();
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HoursSheet::refresh(const DossierView &view)
{
    m_view = &view;
    showBalance();
}

void HoursSheet::showBalance()
{
    const auto &file = m_view->file;
    const auto code = languageCode(currentLanguage());
    const auto balance = workBalance(file.dossier.hoursImposed, file.hours);
    const auto spoken = [&](int minutes) { return spokenMinutes(minutes, code); };
    QStringList parts{tr("%1 accepted of %2").arg(spoken(balance.accepted), spoken(balance.imposed))};
    if (balance.provisional > 0)
        parts << tr("%1 to accept").arg(spoken(balance.provisional));
    parts << tr("%1 still to work").arg(spoken(std::max(0, balance.leftWithProvisional())));
    if (balance.absences > 0)
        parts << tr("%Ln absence(s)", nullptr, balance.absences);
    m_balance->setText(parts.join(u" · "_s));

    const auto day = [](QDate date) { return mediumDate(date, currentLanguage()); };
    const auto today = m_workspace.clock().today();
    const auto end = measureEnd(file, m_view->deadlines);
    const auto forecast =
        workForecast(balance, file.placements.isEmpty() ? QDate() : file.placements.first().from, end, today);
    if (balance.imposed > 0 && balance.leftWithProvisional() <= 0)
        m_forecast->setEcho(Tone::Ok, Icon::CheckCircle, tr("All the hours have been worked."));
    else if (!forecast.known)
        m_forecast->setEcho(Tone::Neutral, Icon::Info,
                            end.isValid() ? tr("No forecast before the first hours. The term ends on %1.").arg(day(end))
                                          : tr("No forecast before the first hours."));
    else if (forecast.atRisk)
        m_forecast->setEcho(Tone::Over, Icon::Warning,
                            tr("At risk: at the pace so far it is done on %1, the term ends on %2.")
                                .arg(day(forecast.expectedEnd), day(end)));
    else
        m_forecast->setEcho(Tone::Ok, Icon::CheckCircle,
                            tr("In time: at the pace so far it is done on %1, the term ends on %2.")
                                .arg(day(forecast.expectedEnd), day(end)));

    const auto *placement = runningPlacement(file);
    const bool planned = placement && !placement->roster.isEmpty() && balance.leftWithProvisional() > 0;
    m_propose->setVisible(placement && !placement->roster.isEmpty());
    m_planned->setVisible(planned);
    if (!planned)
        return;
    const auto done =
        rosterEnd(*placement, today.addDays(1), balance.leftWithProvisional(), m_workspace.surroundings().service);
    if (!done.isValid())
        m_planned->setEcho(Tone::Over, Icon::Warning, tr("The roster never reaches the hours that are left."));
    else if (end.isValid() && done > end)
        m_planned->setEcho(
            Tone::Over, Icon::Warning,
            tr("At risk: by the roster it is done on %1, the term ends on %2.").arg(day(done), day(end)));
    else
        m_planned->setEcho(Tone::Ok, Icon::Calendar, tr("By the roster it is done on %1.").arg(day(done)));
}

void HoursSheet::commit()
{
    if (const auto index = m_delegate->editing(); index.isValid()) {
        auto *line = m_delegate->editor();
        m_model->setData(index, line->text(), Qt::EditRole);
        Q_EMIT m_delegate->closeEditor(line);
    }
}

void HoursSheet::paste(const QString &text)
{
    const auto now = m_table->currentIndex();
    if (!LineDelegate::isBlock(text)) {
        if (now.isValid() && now.column() < hoursCells && !text.trimmed().isEmpty())
            m_model->setData(now, text.trimmed(), Qt::EditRole);
        return;
    }
    const auto lines = readHoursText(text, now.isValid() && now.column() < hoursCells ? now.column() : 0);
    if (lines.isEmpty())
        return;
    m_message->clear();
    // Never over what was typed: in the line that is empty, else after the last.
    m_model->insertLines(m_model->isEmptyLine(now.row()) ? now.row() : m_model->rowCount() - 1, lines);
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HoursSheet::propose()
{
    commit();
    const auto *placement = runningPlacement(m_view->file);
    if (!placement)
        return;
    const auto today = m_workspace.clock().today();
    auto first = std::max(placement->from, today.addDays(-daysBack));
    for (const auto &one : m_view->file.hours)
        first = std::max(first, one.workedOn.addDays(1));
    QSet<QString> here;
    for (const auto &line : m_model->lines())
        here << line.at(HoursColumn::Day);
    QList<HoursLine> lines;
    for (const auto &shift :
         rosterShifts(*placement, first, today.addDays(daysAhead), m_workspace.surroundings().service))
        if (!here.contains(shortDate(shift.on)))
            lines << HoursLine{
                .cells = {shortDate(shift.on), shift.from.toString(u"HH:mm"_s), shift.to.toString(u"HH:mm"_s)}};
    if (lines.isEmpty()) {
        m_message->showMessage(
            Tone::Neutral,
            tr("The roster has no other days until %1.").arg(mediumDate(today.addDays(daysAhead), currentLanguage())));
        return;
    }
    m_message->showMessage(Tone::Accent, tr("Days still to come stay in the sheet until they have been worked."));
    m_offersDraft = false;
    m_model->insertLines(m_model->rowCount() - 1, lines);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HoursSheet::save()
{
    commit();
    const auto lines = m_model->lines();
    if (lines.isEmpty())
        return m_message->showMessage(Tone::Neutral, tr("There is nothing to save yet."));
    QList<HoursLine> bad;
    int saved = 0;
    const auto today = m_workspace.clock().today();
    const auto done = m_workspace.writeTogether([&](const std::function<Result<ActDone>(const Act &)> &write) {
        for (auto line : lines) {
            auto with = readHoursLine(line, today, currentLanguage());
            if (with) {
                with->insert(u"dossier"_s, m_id.toString());
                if (m_accept->isChecked())
                    with->insert(u"accepted"_s, true);
                const auto written = write({.name = u"recordHours"_s, .with = *with});
                if (written) {
                    ++saved;
                    continue;
                }
                line.reason = problemText(m_workspace, written.error());
            } else {
                line.reason = with.error();
            }
            bad << line;
        }
        return Outcome();
    });
    if (!done) // nothing was written: everything stays
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    m_model->setLines(bad);
    keepNow();
    m_offersDraft = false;
    const auto good = tr("%Ln line(s) saved.", nullptr, saved);
    if (bad.isEmpty())
        m_message->showMessage(Tone::Ok, good);
    else
        m_message->showMessage(
            Tone::Over, (saved > 0 ? good + u' ' : QString()) +
                            tr("%Ln line(s) stay here, each with the reason.", nullptr, static_cast<int>(bad.size())));
    if (saved > 0)
        Q_EMIT said(good);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void HoursSheet::clearCells()
{
    for (const auto &index : m_table->selectionModel()->selectedIndexes())
        if (index.column() < hoursCells)
            m_model->setData(index, QString(), Qt::EditRole);
}

void HoursSheet::removeLines()
{
    QList<int> rows;
    for (const auto &index : m_table->selectionModel()->selectedIndexes())
        if (!rows.contains(index.row()))
            rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    if (rows.isEmpty())
        return;
    for (const int row : std::as_const(rows))
        m_model->removeLine(row);
    m_table->setCurrentIndex(m_model->index(std::min(rows.last(), m_model->rowCount() - 1), 0)); // to go on from
    if (m_model->lines().isEmpty())
        m_message->clear();
}

void HoursSheet::leave()
{
    commit();
    keepNow();
    hide();
    Q_EMIT left();
}

void HoursSheet::forget()
{
    if (!m_offersDraft)
        return;
    m_offersDraft = false;
    m_model->setLines({});
    keepNow();
    m_message->clear();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString HoursSheet::draftKeyOf(const Dossier::Id &dossier) const
{
    return u"hoursSheet/"_s + dossier.toString();
}

void HoursSheet::keepNow()
{
    m_typing->stop();
    if (m_id.isNull())
        return;
    auto lines = m_model->toJson();
    if (const auto index = m_delegate->editing(); index.isValid()) { // also of the cell that is not left yet
        HoursModel being([this] { return m_workspace.clock().today(); });
        being.setJson(lines);
        if (index.row() < being.rowCount())
            being.setData(being.index(index.row(), index.column()), m_delegate->editor()->text(), Qt::EditRole);
        lines = being.toJson();
    }
    if (lines.isEmpty())
        m_workspace.dropDraft(draftKeyOf(m_id));
    else if (const auto kept =
                 m_workspace.saveDraft(draftKeyOf(m_id), {{u"lines"_s, lines}}, tr("Sheet of hours"), m_id);
             !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

void HoursSheet::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepNow();
    SectionTool::hideEvent(event);
}

void HoursSheet::resizeEvent(QResizeEvent *event)
{
    SectionTool::resizeEvent(event);
    measure();
}

void HoursSheet::measure()
{
    const QList<int> drawn{132, 68, 68, 96, 76, 88, 150};
    const int room = m_table->viewport()->width();
    const int fixed = px(std::accumulate(drawn.begin(), drawn.end(), 0));
    const int extra = std::clamp(room - fixed - px(320), 0, px(240));
    for (int i = 0; i < drawn.size(); ++i) {
        const int header =
            m_table->horizontalHeader()->fontMetrics().horizontalAdvance(m_model->columnName(i)) + px(24);
        m_table->setColumnWidth(i, std::max(px(drawn[i]), header) + (i == int(HoursColumn::Note) ? extra / 2 : 0));
    }
    m_table->resizeRowsToContents();
}

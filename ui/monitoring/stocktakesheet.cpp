// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/stocktakesheet.h"

#include "core/base/sentence.h"
#include "core/monitoring/equipmentlife.h"
#include "core/paper/stocktakelist.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/segmented.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"
#include "ui/monitoring/stockforms.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StockTakeSheet::StockTakeSheet(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_stack(new QStackedWidget),
      m_choiceTitle(new PlainLabel({}, TextSize::Title)),
      m_place(new Combo),
      m_start(new QPushButton),
      m_takesTitle(new PlainLabel),
      m_takes(new TableModel<StockTake>({}, this)),
      m_takesTable(new RowTable(m_takes)),
      m_choiceMessage(new MessageLine),
      m_choiceLeave(new KeyButton(u"Esc"_s)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_under(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_scan(new Field(Icon::Search)),
      m_message(new MessageLine),
      m_filter(new Segmented(tr("Which serials"))),
      m_lines(new TableModel<TakeLine>({}, this)),
      m_table(new RowTable(m_lines)),
      m_becomesLabel(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_becomes(new Segmented(tr("What becomes of it"))),
      m_countsTitle(new PlainLabel),
      m_counts(new TableModel<TakeCount>({}, this)),
      m_countsTable(new RowTable(m_counts)),
      m_number(new Field),
      m_other(new Combo),
      m_close(new KeyButton(u"Ctrl+Enter"_s)),
      m_leave(new KeyButton(u"Esc"_s)),
      m_copy(new QPushButton),
      m_paper(new Paper(workspace, this, [this] { return onPaper(); }))
{
    for (auto *title : {m_choiceTitle, m_title, m_takesTitle, m_countsTitle})
        title->setBold(true);
    m_under->setWordWrap(true);
    m_place->setObjectName(u"takePlace"_s);
    m_takesTable->setObjectName(u"takes"_s);
    m_scan->setObjectName(u"takeScan"_s);
    m_table->setObjectName(u"takeLines"_s);
    m_countsTable->setObjectName(u"takeCounts"_s);
    m_number->setObjectName(u"takeNumber"_s);
    m_other->setObjectName(u"takeOther"_s);
    m_placeLabel = static_cast<PlainLabel *>(buddyLabel({}, m_place));
    m_numberLabel = static_cast<PlainLabel *>(buddyLabel({}, m_number));
    m_otherLabel = static_cast<PlainLabel *>(buddyLabel({}, m_other));
    m_takesTable->setWidths({220, 150, 110, 190}, {0, 3});
    m_table->setWidths({120, 150, 190, 150}, {1, 2, 3});
    m_countsTable->setWidths({150, 70, 70, 80}, {0});
    m_table->installEventFilter(this);
    m_filter->setWraps();
    m_becomes->setWraps();
    setButtonKind(m_start, ButtonKind::Primary);
    setButtonKind(m_close, ButtonKind::Primary);
    m_copy->setIcon(icon(Icon::Copy));
    for (auto *widget : std::initializer_list<QWidget *>{m_place, m_takesTable, m_scan, m_table, m_filter})
        setHelp(widget, {.act = u"control"_s, .parameter = u"stockTake"_s});
    for (auto *widget : std::initializer_list<QWidget *>{m_number, m_other, m_countsTable})
        setHelp(widget, {.act = u"control"_s, .parameter = u"stockTakeNumber"_s});
    setHelp(m_becomes, {.act = u"control"_s, .parameter = u"stockTakeBecomes"_s});
    m_stack->addWidget(layChoice());
    m_stack->addWidget(layCount());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_start, &QPushButton::clicked, this, &StockTakeSheet::start);
    connect(m_takesTable, &QTableView::activated, this, &StockTakeSheet::openChosen);
    connect(m_choiceLeave, &QPushButton::clicked, this, &StockTakeSheet::leave);
    connect(m_scan, &QLineEdit::returnPressed, this, &StockTakeSheet::scan);
    connect(m_number, &QLineEdit::returnPressed, this, &StockTakeSheet::count);
    connect(m_other, &Combo::chosen, this, &StockTakeSheet::addKind);
    connect(m_filter, &Segmented::chosen, this, &StockTakeSheet::showLines);
    connect(m_becomes, &Segmented::chosen, this, &StockTakeSheet::decide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StockTakeSheet::showDecision);
    connect(m_countsTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const auto index = m_countsTable->currentIndex();
        m_numberLabel->setText(index.isValid() ? tr("Counted: %1")
                                                     .arg(equipmentName(m_workspace, m_counts->at(index).kind,
                                                                        m_counts->at(index).generation))
                                               : tr("Counted"));
    });
    connect(m_countsTable, &QTableView::activated, this, [this] { m_number->setFocus(Qt::OtherFocusReason); });
    connect(m_close, &QPushButton::clicked, this, &StockTakeSheet::close);
    connect(m_leave, &QPushButton::clicked, this, &StockTakeSheet::leave);
    connect(m_copy, &QPushButton::clicked, this, &StockTakeSheet::copy);
    const auto onKey = [this](const QKeySequence &keys, void (StockTakeSheet::*then)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &StockTakeSheet::close);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &StockTakeSheet::close);
    onKey(QKeySequence(Qt::Key_Escape), &StockTakeSheet::leave);
    name();
}

QWidget *StockTakeSheet::layChoice()
{
    auto *page = new QWidget;
    auto *line = new QGridLayout;
    line->setHorizontalSpacing(px(8));
    line->addWidget(m_placeLabel, 0, 0);
    line->addWidget(m_place, 0, 1);
    line->setColumnStretch(1, 1);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_start);
    buttons->addWidget(m_choiceLeave);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_choiceTitle);
    layout->addLayout(line);
    layout->addLayout(buttons);
    layout->addWidget(m_choiceMessage);
    layout->addWidget(m_takesTitle);
    layout->addWidget(m_takesTable, 1);
    setReadingOrder(page, {m_place, m_start, m_choiceLeave, m_choiceMessage, m_takesTable});
    return page;
}

QWidget *StockTakeSheet::layCount()
{
    auto *serials = new QWidget;
    auto *left = new QVBoxLayout(serials);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    left->addWidget(m_scan);
    left->addWidget(m_message);
    left->addWidget(m_filter);
    left->addWidget(m_table, 1);
    left->addWidget(m_becomesLabel);
    left->addWidget(m_becomes);
    auto *numbers = new QWidget;
    auto *right = new QVBoxLayout(numbers);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(px(8));
    right->addWidget(m_countsTitle);
    right->addWidget(m_countsTable, 1);
    auto *ask = new QGridLayout;
    ask->setHorizontalSpacing(px(8));
    ask->setVerticalSpacing(px(8));
    m_numberLabel->setWordWrap(true);
    ask->addWidget(m_numberLabel, 0, 0);
    ask->addWidget(m_number, 0, 1);
    ask->addWidget(m_otherLabel, 1, 0);
    ask->addWidget(m_other, 1, 1);
    ask->setColumnStretch(1, 1);
    right->addLayout(ask);
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : std::initializer_list<QWidget *>{m_close, m_paper->button(), m_copy, m_leave})
        buttons->addWidget(button);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_under);
    layout->addWidget(new SideBySide(serials, 5, numbers, 3, 900), 1);
    layout->addWidget(m_paper->line());
    layout->addLayout(buttons);
    setReadingOrder(page, {m_scan, m_message, m_filter, m_table, m_becomes, m_countsTable, m_number, m_other, m_close,
                           m_paper->button(), m_paper->line(), m_copy, m_leave});
    return page;
}

void StockTakeSheet::name()
{
    const auto today = m_workspace.clock().today();
    m_choiceTitle->setText(tr("Count a place"));
    m_placeLabel->setText(tr("Which place"));
    m_start->setText(tr("Begin, or go on"));
    m_choiceLeave->setText(tr("Back"));
    m_takesTitle->setText(tr("Counts under way and closed; Enter opens one"));
    setName(m_takesTable, tr("Counts under way and closed"));
    const auto place = m_place->currentId();
    m_place->setItems(placesOf(m_workspace, {u"STORE"_s, u"BENCH"_s, u"VEHICLE"_s, u"PRISON"_s}));
    m_place->setCurrentId(place.isEmpty() ? u"STORE/"_s : place);
    m_takes->setColumns(
        {{.title = tr("Place"),
          .text = [this](const StockTake &one) { return capital(placeName(m_workspace, one.place)); }},
         {.title = tr("Begun"), .text = [today](const StockTake &one) { return momentText(one.startedAt, today); }},
         {.title = tr("By"), .text = [](const StockTake &one) { return one.login; }},
         {.title = tr("How it stands"), .text = [](const StockTake &one) {
              if (one.state == u"OPEN")
                  return tr("under way, %n serial(s) seen", nullptr, int(one.scans.size()));
              return one.differences.isEmpty() ? tr("closed, all was right")
                                               : tr("closed, %n difference(s)", nullptr, int(one.differences.size()));
          }}});
    m_scan->setPlaceholderText(tr("Scan everything that lies here, each with Enter"));
    setName(m_scan, tr("Serial that lies here"));
    setName(m_filter, tr("Which serials"));
    setName(m_table, tr("Serials of this count; the space bar decides"));
    setName(m_becomes, tr("What becomes of it"));
    m_countsTitle->setText(tr("Without serial: type the number, then Enter"));
    setName(m_countsTable, tr("What is counted"));
    m_numberLabel->setText(tr("Counted"));
    m_otherLabel->setText(tr("Another kind that lies here"));
    m_close->setText(tr("Close the count"));
    m_copy->setText(tr("Copy the differences"));
    m_leave->setText(tr("Back"));
    m_paper->button()->setText(tr("Print the differences"));
    m_lines->setColumns(
        {{.title = tr("Serial"), .text = [](const TakeLine &line) { return line.serial; }},
         {.title = tr("Kind"),
          .text = [this](const TakeLine &line) { return equipmentName(m_workspace, line.item.kind); }},
         {.title = tr("How it stands"),
          .text =
              [this](const TakeLine &line) {
                  return line.what == u"UNEXPECTED"
                             ? tr("seen; by the books %1, %2")
                                   .arg(nameOf(m_workspace, u"equipment_state"_s, line.item.state).toLower(),
                                        placeName(m_workspace, line.item.place))
                             : word("what", line.what);
              },
          .picture =
              [](const TakeLine &line) {
                  return line.what == u"FOUND"     ? icon(Icon::Check, toneColour(Tone::Ok))
                         : line.what == u"MISSING" ? icon(Icon::Question, toneColour(Tone::Soon))
                                                   : icon(Icon::Warning, toneColour(Tone::Over));
              }},
         {.title = tr("What becomes of it"), .text = [this](const TakeLine &line) {
              const auto code = becomes(line);
              return code.isEmpty() ? QString() : word("becomes", code);
          }}});
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    m_counts->setColumns(
        {{.title = tr("Kind"),
          .text = [this](const TakeCount &one) { return equipmentName(m_workspace, one.kind, one.generation); }},
         {.title = tr("Books"),
          .text = [](const TakeCount &one) { return QLocale().toString(one.expected); },
          .alignment = right},
         {.title = tr("Counted"),
          .text = [](const TakeCount &one) { return one.counted < 0 ? u"—"_s : QLocale().toString(one.counted); },
          .alignment = right},
         {.title = tr("Differs"),
          .text =
              [](const TakeCount &one) {
                  const int differs = one.counted - one.expected;
                  return one.counted < 0 ? QString()
                         : differs > 0   ? u'+' + QLocale().toString(differs)
                                         : QLocale().toString(differs);
              },
          .alignment = right}});
    QList<PopupItem> others;
    for (const auto &kind : itemsOf(m_workspace, u"equipment_kind"_s)) {
        if (isSerialised(m_workspace.catalogue(), kind.id))
            continue;
        others << PopupItem{.id = kind.id + u'/', .label = kind.label};
        for (const auto &generation : itemsOf(m_workspace, u"generation"_s))
            others << PopupItem{.id = kind.id + u'/' + generation.id,
                                .label = equipmentName(m_workspace, kind.id, generation.id)};
    }
    m_other->setItems(others);
    showTake();
}

QString StockTakeSheet::word(const char *group, const QString &code) const
{
    return spoken({u"paper.stocktake."_s + QString::fromLatin1(group) + u'.' + code, {}}, m_workspace.catalogue(),
                  currentLanguage());
}

QString StockTakeSheet::draftKey() const
{
    return u"stocktake/"_s + m_open.id.toString();
}

bool StockTakeSheet::mayClose() const
{
    return mayPerform(m_workspace.user().role, u"closeStockTake"_s);
}

void StockTakeSheet::begin(const AnyId &take)
{
    m_choiceMessage->clear();
    m_message->clear();
    m_scan->clear();
    m_number->clear();
    m_decisions.clear();
    m_open = {};
    m_open.id = take;
    if (!take.isNull()) {
        const auto kept = m_workspace.draft(draftKey());
        for (auto it = kept.begin(); it != kept.end(); ++it)
            m_decisions.insert(it.key(), it.value().toString());
        m_filter->setCurrent(u"MISSING"_s);
    }
    reload();
    first()->setFocus(Qt::OtherFocusReason);
}

void StockTakeSheet::reload()
{
    const auto read = m_workspace.read([&](const Database &database) {
        const EquipmentStore store(database);
        m_takes->setRows(store.stockTakes());
        if (m_open.id.isNull())
            return true;
        const auto take = store.stockTake(m_open.id);
        if (!take)
            return false;
        m_open = *take;
        m_all = takeLines(database, m_open);
        const auto kept = m_countsTable->currentIndex().row();
        m_counts->setRows(takeCounts(database, m_open));
        if (m_counts->rowCount() > 0)
            m_countsTable->selectRow(std::clamp(kept, 0, m_counts->rowCount() - 1));
        return true;
    });
    if (!read || !*read)
        m_open = {};
    if (m_takesTable->currentIndex().row() < 0 && m_takes->rowCount() > 0)
        m_takesTable->selectRow(0);
    showTake();
}

QStringList StockTakeSheet::decisionsFor(const TakeLine &line) const
{
    return isOpen() ? ::decisionsFor(m_workspace.catalogue(), m_open.place, line.what, line.item) : QStringList();
}

QString StockTakeSheet::becomes(const TakeLine &line) const
{
    return ::becomes(m_workspace.catalogue(), m_open, line, m_decisions);
}

QJsonArray StockTakeSheet::differences() const
{
    return differencesNow(m_workspace.catalogue(), m_open, m_all, m_counts->rows(), m_decisions);
}

void StockTakeSheet::showTake()
{
    m_stack->setCurrentIndex(m_open.id.isNull() ? 0 : 1);
    if (m_open.id.isNull())
        return;
    const auto today = m_workspace.clock().today();
    m_title->setText(isOpen() ? tr("Counting: %1").arg(placeName(m_workspace, m_open.place))
                              : tr("Counted: %1").arg(placeName(m_workspace, m_open.place)));
    QHash<QString, int> of;
    for (const auto &line : std::as_const(m_all))
        ++of[line.what];
    const int expected = of.value(u"FOUND"_s) + of.value(u"MISSING"_s);
    auto under = tr("begun %1 by %2").arg(momentText(m_open.startedAt, today), m_open.login);
    if (isOpen())
        under = tr("%1 of %2 seen").arg(of.value(u"FOUND"_s)).arg(expected) + u" · "_s + under;
    if (isOpen() && !mayClose())
        under += u" · "_s + tr("the keeper of the stock closes it");
    m_under->setText(under);
    QList<Choice> choices;
    if (isOpen())
        choices = {{u"MISSING"_s, tr("Not seen yet"), of.value(u"MISSING"_s)},
                   {u"FOUND"_s, tr("Found"), of.value(u"FOUND"_s)},
                   {u"ELSE"_s, tr("Seen, not expected"), of.value(u"UNEXPECTED"_s) + of.value(u"UNKNOWN"_s)},
                   {u"ALL"_s, tr("All"), int(m_all.size())}};
    else
        choices = {{u"ALL"_s, tr("Differences"), int(m_open.differences.size())}};
    m_filter->setChoices(choices);
    for (auto *widget : std::initializer_list<QWidget *>{m_scan, m_numberLabel, m_number, m_otherLabel, m_other})
        widget->setVisible(isOpen());
    m_close->setVisible(isOpen() && mayClose());
    const bool differs = !differences().isEmpty();
    m_copy->setEnabled(differs);
    m_countsTitle->setText(isOpen() ? tr("Without serial: type the number, then Enter") : tr("Without serial"));
    showLines();
}

void StockTakeSheet::showLines()
{
    const auto wanted = m_filter->current();
    const auto kept = m_table->currentIndex().isValid() ? m_lines->at(m_table->currentIndex()).serial : QString();
    const auto before = m_table->currentIndex().row();
    QList<TakeLine> lines;
    for (const auto &line : std::as_const(m_all))
        if (wanted == u"ALL" || line.what == wanted ||
            (wanted == u"ELSE" && (line.what == u"UNEXPECTED" || line.what == u"UNKNOWN")))
            lines << line;
    m_lines->setRows(lines);
    int row = std::clamp(before, 0, std::max(0, int(lines.size()) - 1));
    for (int i = 0; i < lines.size(); ++i)
        if (lines[i].serial == kept)
            row = i;
    if (!lines.isEmpty())
        m_table->selectRow(row);
    showDecision();
}

void StockTakeSheet::showDecision()
{
    const auto index = m_table->currentIndex();
    const auto possible = isOpen() && index.isValid() && mayClose() ? decisionsFor(m_lines->at(index)) : QStringList();
    m_becomes->setVisible(possible.size() > 1);
    m_becomesLabel->setVisible(possible.size() > 1);
    if (possible.size() < 2)
        return;
    const auto &line = m_lines->at(index);
    m_becomesLabel->setText(tr("What becomes of %1").arg(line.serial));
    QList<Choice> choices;
    for (const auto &code : possible)
        choices << Choice{code, capital(word("becomes", code))};
    m_becomes->setChoices(choices);
    m_becomes->setCurrent(becomes(line));
}

void StockTakeSheet::decide(const QString &becomes)
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    auto line = m_lines->at(index);
    m_decisions.insert(line.serial, becomes);
    QJsonObject kept;
    for (auto it = m_decisions.cbegin(); it != m_decisions.cend(); ++it)
        kept.insert(it.key(), it.value());
    const auto title = tr("Count: %1").arg(placeName(m_workspace, m_open.place));
    if (const auto saved = m_workspace.saveDraft(draftKey(), kept, title); !saved)
        m_message->showMessage(Tone::Over, problemText(m_workspace, saved.error()));
    m_lines->setRow(index.row(), line);
}

void StockTakeSheet::nextDecision()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || !isOpen() || !mayClose())
        return;
    const auto &line = m_lines->at(index);
    const auto possible = decisionsFor(line);
    if (possible.size() < 2)
        return;
    decide(possible[(possible.indexOf(becomes(line)) + 1) % possible.size()]);
    showDecision();
}

void StockTakeSheet::start()
{
    const auto place = placeOfId(m_place->currentId());
    if (place.kind.isEmpty())
        return m_choiceMessage->showMessage(Tone::Over, tr("Choose the place that is counted."));
    const auto open =
        m_workspace.read([&](const Database &database) { return EquipmentStore(database).openStockTake(place); });
    if (open && *open) // it was begun: one goes on with it
        return begin((*open)->id);
    QJsonObject with{{u"placeKind"_s, place.kind}};
    if (!place.place.isEmpty())
        with.insert(u"place"_s, place.place);
    const auto done = m_workspace.write({u"startStockTake"_s, with});
    if (!done)
        return m_choiceMessage->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    Q_EMIT said(sayingText(m_workspace, done->saying));
    begin(done->made);
}

void StockTakeSheet::openChosen()
{
    if (const auto index = m_takesTable->currentIndex(); index.isValid())
        begin(m_takes->at(index).id);
}

void StockTakeSheet::scan()
{
    const auto serial = m_scan->text().trimmed();
    if (serial.isEmpty())
        return;
    const auto done =
        m_workspace.write({u"scanInStockTake"_s, {{u"stockTake"_s, m_open.id.toString()}, {u"serial"_s, serial}}});
    m_scan->selectAll(); // the next scan takes its place
    m_scan->setFocus(Qt::OtherFocusReason);
    if (!done)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    const auto sentence = sayingText(m_workspace, done->saying);
    const auto &key = done->saying.key;
    m_message->showMessage(key == u"act.scanInStockTake" ? Tone::Ok
                           : key == u"act.scanAgain"     ? Tone::Neutral
                                                         : Tone::Soon,
                           sentence);
    reload();
}

void StockTakeSheet::count()
{
    const auto index = m_countsTable->currentIndex();
    bool isNumber = false;
    const int number = m_number->text().trimmed().toInt(&isNumber);
    if (!index.isValid() || !isNumber || number < 0) {
        m_message->showMessage(Tone::Over, index.isValid() ? tr("Type how many lie there, as a whole number.")
                                                           : tr("Choose the kind that lies there first."));
        return;
    }
    const auto one = m_counts->at(index);
    QJsonObject with{{u"stockTake"_s, m_open.id.toString()}, {u"kind"_s, one.kind}, {u"count"_s, number}};
    if (!one.generation.isEmpty())
        with.insert(u"generation"_s, one.generation);
    const auto done = m_workspace.write({u"countInStockTake"_s, with});
    if (!done)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    m_message->showMessage(Tone::Ok, sayingText(m_workspace, done->saying));
    m_number->clear();
    const int row = index.row();
    reload();
    m_countsTable->selectRow(std::min(row + 1, m_counts->rowCount() - 1)); // the next kind is counted
}

// A kind the books do not have here: it is counted like the others.
void StockTakeSheet::addKind()
{
    const auto id = m_other->currentId();
    if (id.isEmpty())
        return;
    const TakeCount added{.kind = id.section(u'/', 0, 0), .generation = id.section(u'/', 1)};
    auto rows = m_counts->rows();
    int row = -1;
    for (int i = 0; i < rows.size(); ++i)
        if (rows[i].kind == added.kind && rows[i].generation == added.generation)
            row = i;
    if (row < 0) {
        row = int(rows.size());
        rows << added;
        m_counts->setRows(rows);
    }
    m_countsTable->selectRow(row);
    m_other->setCurrentId({});
    m_number->setFocus(Qt::OtherFocusReason);
}

void StockTakeSheet::close()
{
    if (m_open.id.isNull() || !isOpen() || !mayClose())
        return;
    if (!m_scan->text().trimmed().isEmpty() && m_scan->hasFocus() && !m_scan->hasSelectedText())
        scan(); // typed, and not entered yet
    if (!m_number->text().trimmed().isEmpty()) {
        count();
        if (!m_number->text().isEmpty())
            return m_number->setFocus(Qt::OtherFocusReason);
    }
    QJsonArray decisions;
    for (const auto &line : std::as_const(m_all))
        if (const auto code = becomes(line); !code.isEmpty() && line.what != u"UNKNOWN")
            decisions << QJsonObject{{u"serial"_s, line.serial}, {u"becomes"_s, code}};
    const auto done =
        m_workspace.write({u"closeStockTake"_s, {{u"stockTake"_s, m_open.id.toString()}, {u"decisions"_s, decisions}}});
    if (!done)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    m_workspace.dropDraft(draftKey());
    const auto sentence = sayingText(m_workspace, done->saying);
    reload();
    m_message->showMessage(Tone::Ok, sentence);
    Q_EMIT said(sentence);
    first()->setFocus(Qt::OtherFocusReason);
}

void StockTakeSheet::leave()
{
    if (m_open.id.isNull())
        return Q_EMIT left();
    begin({}); // back to the choice
}

void StockTakeSheet::copy()
{
    QGuiApplication::clipboard()->setText(stockTakeText(m_workspace, differences(), currentLanguage()));
    m_message->showMessage(Tone::Ok, tr("The differences are copied: paste them in a table or a message."));
}

Result<PaperWork> StockTakeSheet::onPaper() const
{
    auto pdf = sheetPdf(
        stockTakeSheet(m_workspace, m_open, placeName(m_workspace, m_open.place), differences(), currentLanguage()));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = tr("differences") + u'-' + m_open.startedAt.date.toString(Qt::ISODate),
                     .pdf = std::move(*pdf),
                     .object = u"stock_take"_s,
                     .id = m_open.id};
}

QWidget *StockTakeSheet::first() const
{
    if (m_open.id.isNull())
        return m_place;
    return isOpen() ? static_cast<QWidget *>(m_scan) : m_table;
}

bool StockTakeSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        nextDecision();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

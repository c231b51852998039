// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/deliverysheet.h"

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
#include "ui/base/segmented.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/monitoring/monitoringforms.h"
#include "ui/monitoring/stockforms.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString draftKey = u"delivery/"_s;

PlainLabel *labelOf(QWidget *field)
{
    return static_cast<PlainLabel *>(buddyLabel({}, field));
}

QStringList kindsOf(const Catalogue &catalogue, bool serialised)
{
    QStringList kinds;
    for (const auto &code : catalogue.list(u"equipment_kind"_s)->codes())
        if (isSerialised(catalogue, code) == serialised)
            kinds << code;
    return kinds;
}

} // namespace

DeliverySheet::DeliverySheet(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_typing(new KeepTimer(300, this)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_what(new Segmented(tr("Here, or only ordered"))),
      m_kind(new Combo),
      m_generation(new Combo),
      m_place(new Combo),
      m_contract(new Field),
      m_bought(new DateEdit(DateHint::Past, nullptr, EchoPlace::Under)),
      m_warranty(new DateEdit(DateHint::Future, nullptr, EchoPlace::Under)),
      m_name(new Field),
      m_scan(new Field(Icon::Search)),
      m_countedKind(new Combo),
      m_number(new Field),
      m_add(new QPushButton),
      m_summary(new PlainLabel),
      m_lines(new TableModel<Line>({}, this)),
      m_table(new RowTable(m_lines)),
      m_message(new MessageLine),
      m_do(new KeyButton(u"Ctrl+Enter"_s)),
      m_leave(new KeyButton(u"Esc"_s)),
      m_forget(new QPushButton)
{
    m_title->setBold(true);
    m_summary->setBold(true);
    m_summary->setWordWrap(true);
    m_scan->setObjectName(u"deliveryScan"_s);
    m_kind->setObjectName(u"deliveryKind"_s);
    m_generation->setObjectName(u"deliveryGeneration"_s);
    m_place->setObjectName(u"deliveryPlace"_s);
    m_countedKind->setObjectName(u"deliveryCounted"_s);
    m_number->setObjectName(u"deliveryNumber"_s);
    m_table->setObjectName(u"deliveryLines"_s);
    m_table->setWidths({160, 340}, {1});
    m_table->installEventFilter(this);
    m_kindLabel = labelOf(m_kind);
    m_generationLabel = labelOf(m_generation);
    m_placeLabel = labelOf(m_place);
    m_contractLabel = labelOf(m_contract);
    m_boughtLabel = labelOf(m_bought->field());
    m_warrantyLabel = labelOf(m_warranty->field());
    m_nameLabel = labelOf(m_name);
    m_countedLabel = labelOf(m_countedKind);
    m_numberLabel = labelOf(m_number);
    for (auto *date : {m_bought, m_warranty})
        date->setToday([&workspace] { return workspace.clock().today(); });
    for (const auto &[widget, parameter] :
         std::initializer_list<std::pair<QWidget *, QString>>{{m_kind, u"kind"_s},
                                                              {m_generation, u"generation"_s},
                                                              {m_place, u"place"_s},
                                                              {m_contract, u"contract"_s},
                                                              {m_bought, u"boughtOn"_s},
                                                              {m_warranty, u"warrantyUntil"_s},
                                                              {m_name, u"name"_s},
                                                              {m_scan, u"serials"_s},
                                                              {m_table, u"serials"_s},
                                                              {m_countedKind, u"counted/kind"_s},
                                                              {m_number, u"counted/count"_s}})
        setHelp(widget, {.act = u"takeDelivery"_s, .parameter = parameter});
    setButtonKind(m_do, ButtonKind::Primary);
    setButtonKind(m_forget, ButtonKind::Flat);
    lay();
    connect(m_typing, &KeepTimer::timeout, this, &DeliverySheet::keep);
    const auto changed = [this] {
        look();
        m_typing->start();
    };
    connect(m_what, &Segmented::chosen, this, changed);
    for (auto *combo : {m_kind, m_generation, m_place})
        connect(combo, &Combo::chosen, this, changed);
    for (auto *field : {m_contract, m_name})
        connect(field, &QLineEdit::textEdited, this, changed);
    for (auto *date : {m_bought, m_warranty})
        connect(date, &DateEdit::dateChanged, this, changed);
    connect(m_scan, &QLineEdit::returnPressed, this, &DeliverySheet::scan);
    connect(m_countedKind, &Combo::chosen, this, [this](const QString &kind) {
        if (!kind.isEmpty())
            m_number->setFocus(Qt::OtherFocusReason);
    });
    connect(m_number, &QLineEdit::returnPressed, this, &DeliverySheet::addCounted);
    connect(m_add, &QPushButton::clicked, this, &DeliverySheet::addCounted);
    connect(m_do, &QPushButton::clicked, this, &DeliverySheet::perform);
    connect(m_leave, &QPushButton::clicked, this, &DeliverySheet::leave);
    connect(m_forget, &QPushButton::clicked, this, &DeliverySheet::forget);
    const auto onKey = [this](const QKeySequence &keys, void (DeliverySheet::*then)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &DeliverySheet::perform);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &DeliverySheet::perform);
    onKey(QKeySequence(Qt::Key_Escape), &DeliverySheet::leave);
    name();
}

void DeliverySheet::lay()
{
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(8));
    form->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, field] :
         std::initializer_list<std::pair<PlainLabel *, QWidget *>>{{m_kindLabel, m_kind},
                                                                   {m_generationLabel, m_generation},
                                                                   {m_nameLabel, m_name},
                                                                   {m_placeLabel, m_place},
                                                                   {m_contractLabel, m_contract},
                                                                   {m_boughtLabel, m_bought},
                                                                   {m_warrantyLabel, m_warranty},
                                                                   {m_countedLabel, m_countedKind},
                                                                   {m_numberLabel, m_number}}) {
        if (label == m_countedLabel) // another matter: what has no serial
            form->setRowMinimumHeight(row++, px(12));
        form->addWidget(label, row, 0);
        form->addWidget(field, row++, 1);
    }
    passLabelOn(m_bought, m_bought->field());
    passLabelOn(m_warranty, m_warranty->field());
    form->addWidget(m_add, row, 1, Qt::AlignLeft);
    auto *known = new QWidget;
    auto *left = new QVBoxLayout(known);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(12));
    left->addWidget(m_what);
    left->addLayout(form);
    left->addStretch(1);
    auto *scanned = new QWidget;
    auto *right = new QVBoxLayout(scanned);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(px(8));
    right->addWidget(m_scan);
    right->addWidget(m_summary);
    right->addWidget(m_table, 1);
    right->addWidget(m_message);
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : std::initializer_list<QWidget *>{m_do, m_leave, m_forget})
        buttons->addWidget(button);
    right->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_title);
    layout->addWidget(new SideBySide(known, 2, scanned, 3, 900), 1);
    setReadingOrder(this, {m_what, m_kind, m_generation, m_name, m_place, m_contract, m_bought, m_warranty,
                           m_countedKind, m_number, m_add, m_scan, m_table, m_message, m_do, m_leave, m_forget});
}

void DeliverySheet::name()
{
    m_title->setText(tr("A delivery"));
    m_what->setChoices({{u"here"_s, tr("It is here")}, {u"ordered"_s, tr("Only ordered")}});
    setName(m_what, tr("Here, or only ordered"));
    m_kindLabel->setText(tr("Kind of the serials"));
    m_generationLabel->setText(tr("Generation"));
    m_nameLabel->setText(tr("Called"));
    m_placeLabel->setText(tr("Where it lies"));
    m_contractLabel->setText(tr("Contract"));
    m_boughtLabel->setText(tr("Bought on"));
    m_warrantyLabel->setText(tr("Warranty until"));
    m_countedLabel->setText(tr("Without serial"));
    m_numberLabel->setText(tr("How many"));
    m_add->setText(tr("Add the number"));
    m_scan->setPlaceholderText(tr("Scan each serial, or type it, then Enter"));
    setName(m_scan, tr("Serials that came"), tr("After each scan a line is added; what was ordered is recognised."));
    setName(m_table, tr("What was read; Del takes a line out"));
    m_do->setText(tr("Take it in"));
    m_leave->setText(tr("Back"));
    m_forget->setText(tr("Begin again"));
    const auto kind = m_kind->currentId(), generation = m_generation->currentId(), counted = m_countedKind->currentId();
    const auto place = m_place->currentId();
    m_kind->setItems(itemsOf(m_workspace, u"equipment_kind"_s, kindsOf(m_workspace.catalogue(), true)));
    m_generation->setItems(itemsOf(m_workspace, u"generation"_s));
    m_countedKind->setItems(itemsOf(m_workspace, u"equipment_kind"_s, kindsOf(m_workspace.catalogue(), false)));
    m_place->setItems(placesOf(m_workspace, {u"STORE"_s, u"BENCH"_s, u"PRISON"_s}));
    m_kind->setCurrentId(kind);
    m_generation->setCurrentId(generation);
    m_countedKind->setCurrentId(counted);
    m_place->setCurrentId(place.isEmpty() ? u"STORE/"_s : place);
    m_kind->setPlaceholderText(tr("Of what was not ordered"));
    m_lines->setColumns({{.title = tr("Serial"),
                          .text =
                              [this](const Line &line) {
                                  return line.counted.kind.isEmpty()
                                             ? line.serial.serial
                                             : QString(QLocale().toString(line.counted.count) + u" ×"_s);
                              }},
                         {.title = tr("What it is"),
                          .text = [this](const Line &line) { return lineText(line); },
                          .picture =
                              [](const Line &line) {
                                  const bool isWrong =
                                      line.counted.kind.isEmpty() && line.serial.what == DeliveryLine::What::Wrong;
                                  return isWrong ? icon(Icon::Warning, toneColour(Tone::Over))
                                                 : icon(Icon::Check, toneColour(Tone::Ok));
                              }}});
    look();
}

QString DeliverySheet::lineText(const Line &line) const
{
    if (!line.counted.kind.isEmpty())
        return equipmentName(m_workspace, line.counted.kind, line.counted.generation);
    switch (line.serial.what) {
    case DeliveryLine::What::Wrong:
        return problemText(m_workspace, line.serial.problem);
    case DeliveryLine::What::Ordered:
        return tr("%1, as ordered").arg(equipmentName(m_workspace, line.serial.item.kind, line.serial.item.generation));
    case DeliveryLine::What::New:
        break;
    }
    return tr("%1, new").arg(equipmentName(m_workspace, m_kind->currentId(), m_generation->currentId()));
}

bool DeliverySheet::isOrder() const
{
    return m_what->current() == u"ordered";
}

void DeliverySheet::begin()
{
    readDraft();
    look();
    first()->setFocus(Qt::OtherFocusReason);
}

QWidget *DeliverySheet::first() const
{
    return m_kind->currentId().isEmpty() && m_serials.isEmpty() ? static_cast<QWidget *>(m_kind) : m_scan;
}

void DeliverySheet::scan()
{
    // A list that was copied comes in lines or words: each is a serial.
    const auto typed = m_scan->text().split(QRegularExpression(u"[\\s,;]+"_s), Qt::SkipEmptyParts);
    m_scan->clear();
    if (typed.isEmpty())
        return;
    m_serials << typed;
    look();
    m_typing->start();
    m_table->selectRow(int(m_serials.size()) - 1);
    const auto &last = m_lines->rows()[m_serials.size() - 1];
    announce(m_summary, last.serial.serial + u": "_s + lineText(last));
}

void DeliverySheet::addCounted()
{
    bool isNumber = false;
    const int count = m_number->text().trimmed().toInt(&isNumber);
    if (m_countedKind->currentId().isEmpty() || !isNumber || count <= 0) {
        m_message->showMessage(Tone::Over, tr("Choose what it is, and type how many there are."));
        (m_countedKind->currentId().isEmpty() ? static_cast<QWidget *>(m_countedKind) : m_number)
            ->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_countedOnes << StockBalance{m_countedKind->currentId(), m_generation->currentId(), {}, count};
    m_countedKind->setCurrentId({});
    m_number->clear();
    m_countedKind->setFocus(Qt::OtherFocusReason);
    look();
    m_typing->start();
}

void DeliverySheet::removeLine()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    // The lines of the table leave out what was scanned empty: nothing is, so they stand in one order.
    if (row < m_serials.size())
        m_serials.removeAt(row);
    else
        m_countedOnes.removeAt(row - m_serials.size());
    look();
    m_table->selectRow(std::min(row, m_lines->rowCount() - 1));
    m_typing->start();
}

void DeliverySheet::look()
{
    const Delivery delivery{.kind = m_kind->currentId(), .generation = m_generation->currentId(), .serials = m_serials};
    const auto serials = m_workspace.read(
        [&](const Database &database) { return deliveryLines(database, m_workspace.catalogue(), delivery); });
    if (!serials)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, serials.error()));
    QList<Line> lines;
    int ordered = 0;
    for (auto one : *serials) {
        if (one.what == DeliveryLine::What::Ordered && isOrder()) // it is ordered already
            one = {.serial = one.serial,
                   .what = DeliveryLine::What::Wrong,
                   .problem = Outcome(refused(u"equipment.serialKnown"_s,
                                              {{u"serial"_s, one.serial}, {u"state"_s, u"@equipment_state:ORDERED"_s}}))
                                  .error()};
        ordered += one.what == DeliveryLine::What::Ordered;
        lines << Line{.serial = one};
    }
    for (const auto &one : std::as_const(m_countedOnes))
        lines << Line{.counted = one};
    const auto kept = m_table->currentIndex().row();
    m_lines->setRows(lines);
    if (kept >= 0 && kept < lines.size())
        m_table->selectRow(kept);
    QStringList parts{tr("%n serial(s) read", nullptr, int(serials->size()))};
    if (ordered)
        parts << tr("%n as ordered", nullptr, ordered);
    if (const int wrongOnes = wrong())
        parts << tr("%n cannot be taken in", nullptr, wrongOnes);
    if (!m_countedOnes.isEmpty())
        parts << tr("%n line(s) without serial", nullptr, int(m_countedOnes.size()));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setRole(wrong() ? Colour::Over : Colour::Text);
    m_do->setText(isOrder() ? tr("Record the order") : tr("Take it in"));
    const auto &kind = m_kind->currentId();
    const bool isNamed = kind == u"VEHICLE" || kind == u"INSTALL_TOOL";
    m_name->setVisible(isNamed);
    m_nameLabel->setVisible(isNamed);
    for (auto *widget : std::initializer_list<QWidget *>{m_place, m_placeLabel, m_countedKind, m_countedLabel, m_number,
                                                         m_numberLabel, m_add})
        widget->setVisible(!isOrder());
    m_forget->setVisible(!m_serials.isEmpty() || !m_countedOnes.isEmpty());
}

int DeliverySheet::wrong() const
{
    int count = 0;
    for (const auto &line : m_lines->rows())
        count += line.counted.kind.isEmpty() && line.serial.what == DeliveryLine::What::Wrong;
    return count;
}

void DeliverySheet::perform()
{
    if (!m_scan->text().trimmed().isEmpty())
        scan();
    const auto isHalf = [this] { return !m_number->text().trimmed().isEmpty() || !m_countedKind->text().isEmpty(); };
    if (isHalf()) // typed, and not entered yet
        addCounted();
    if (isHalf())
        return;
    for (auto *combo : {m_kind, m_generation, m_place})
        if (combo->hasError()) {
            combo->setFocus(Qt::OtherFocusReason);
            return m_message->showMessage(Tone::Over, tr("Choose one of the list, or empty the field."));
        }
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (const auto &line = m_lines->rows()[row];
            line.counted.kind.isEmpty() && line.serial.what == DeliveryLine::What::Wrong) {
            m_table->selectRow(row);
            m_table->setFocus(Qt::OtherFocusReason);
            m_message->showMessage(Tone::Over,
                                   tr("%1 Del takes the line out; nothing was taken in yet.").arg(lineText(line)));
            return;
        }
    for (auto *date : {m_bought, m_warranty})
        if (date->hasError()) {
            date->field()->setFocus(Qt::OtherFocusReason);
            return m_message->showMessage(Tone::Over, tr("A date cannot be read yet. Mend it, or empty the field."));
        }
    QJsonObject with{{u"serials"_s, QJsonArray::fromStringList(m_serials)}};
    const auto give = [&with](const QString &name, const QString &value) {
        if (!value.isEmpty())
            with.insert(name, value);
    };
    give(u"kind"_s, m_kind->currentId());
    give(u"generation"_s, m_generation->currentId());
    give(u"contract"_s, m_contract->text().trimmed());
    if (!m_name->isHidden())
        give(u"name"_s, m_name->text().trimmed());
    if (const auto on = m_bought->date())
        give(u"boughtOn"_s, on->toString(Qt::ISODate));
    if (const auto on = m_warranty->date())
        give(u"warrantyUntil"_s, on->toString(Qt::ISODate));
    if (!isOrder()) {
        const auto place = placeOfId(m_place->currentId());
        give(u"placeKind"_s, place.kind);
        give(u"place"_s, place.place);
        QJsonArray counted;
        for (const auto &one : std::as_const(m_countedOnes)) {
            QJsonObject json{{u"kind"_s, one.kind}, {u"count"_s, one.count}};
            if (!one.generation.isEmpty())
                json.insert(u"generation"_s, one.generation);
            counted << json;
        }
        if (!counted.isEmpty())
            with.insert(u"counted"_s, counted);
        if (m_serials.isEmpty())
            with.remove(u"serials"_s);
    }
    const auto done = m_workspace.write({isOrder() ? u"orderEquipment"_s : u"takeDelivery"_s, with});
    if (!done) {
        auto problem = done.error();
        const auto field = problem.details.value("field"_L1).toString();
        if (field == u"kind") {
            problem.details.insert(u"field"_s, m_kindLabel->text());
            m_kind->setFocus(Qt::OtherFocusReason);
        } else if (field == u"serials") {
            problem.details.insert(u"field"_s, tr("Serial"));
            m_scan->setFocus(Qt::OtherFocusReason);
        }
        return m_message->showMessage(Tone::Over, problemText(m_workspace, problem));
    }
    forget();
    Q_EMIT said(sayingText(m_workspace, done->saying));
    Q_EMIT left();
}

void DeliverySheet::forget()
{
    m_typing->stop();
    m_serials.clear();
    m_countedOnes.clear();
    m_scan->clear();
    m_number->clear();
    m_contract->clear();
    m_name->clear();
    m_bought->setDate({});
    m_warranty->setDate({});
    m_message->clear();
    m_workspace.dropDraft(draftKey);
    look();
}

void DeliverySheet::leave()
{
    keep();
    Q_EMIT left();
}

QJsonObject DeliverySheet::typed() const
{
    QJsonArray counted;
    for (const auto &one : m_countedOnes)
        counted << QJsonObject{{u"kind"_s, one.kind}, {u"generation"_s, one.generation}, {u"count"_s, one.count}};
    return {{u"what"_s, m_what->current()},
            {u"kind"_s, m_kind->currentId()},
            {u"generation"_s, m_generation->currentId()},
            {u"place"_s, m_place->currentId()},
            {u"contract"_s, m_contract->text()},
            {u"name"_s, m_name->text()},
            {u"bought"_s, m_bought->keepable()},
            {u"warranty"_s, m_warranty->keepable()},
            {u"serials"_s, QJsonArray::fromStringList(m_serials)},
            {u"counted"_s, counted},
            {u"scan"_s, m_scan->text()}};
}

void DeliverySheet::keep()
{
    m_typing->stop();
    if (m_serials.isEmpty() && m_countedOnes.isEmpty() && m_contract->text().isEmpty())
        return m_workspace.dropDraft(draftKey);
    if (const auto kept = m_workspace.saveDraft(draftKey, typed(), tr("A delivery")); !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

void DeliverySheet::readDraft()
{
    m_message->clear();
    const auto kept = m_workspace.draft(draftKey);
    if (kept.isEmpty())
        return;
    m_what->setCurrent(kept.value("what"_L1).toString());
    m_kind->setCurrentId(kept.value("kind"_L1).toString());
    m_generation->setCurrentId(kept.value("generation"_L1).toString());
    m_place->setCurrentId(kept.value("place"_L1).toString());
    m_contract->setText(kept.value("contract"_L1).toString());
    m_name->setText(kept.value("name"_L1).toString());
    m_scan->setText(kept.value("scan"_L1).toString());
    for (const auto &[date, text] :
         {std::pair{m_bought, kept.value("bought"_L1)}, {m_warranty, kept.value("warranty"_L1)}}) {
        const auto day = QDate::fromString(text.toString(), Qt::ISODate);
        if (day.isValid())
            date->setDate(day);
        else
            date->setTyped(text.toString());
    }
    m_serials.clear();
    for (const auto &serial : kept.value("serials"_L1).toArray())
        m_serials << serial.toString();
    m_countedOnes.clear();
    for (const auto &value : kept.value("counted"_L1).toArray()) {
        const auto one = value.toObject();
        m_countedOnes << StockBalance{
            one.value("kind"_L1).toString(), one.value("generation"_L1).toString(), {}, one.value("count"_L1).toInt()};
    }
    if (!m_serials.isEmpty() || !m_countedOnes.isEmpty())
        m_message->showMessage(Tone::Accent, tr("What you scanned before is still here."));
}

void DeliverySheet::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keep();
    QWidget::hideEvent(event);
}

bool DeliverySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeLine();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

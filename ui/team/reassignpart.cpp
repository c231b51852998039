// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/reassignpart.h"

#include "core/access/permissions.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/team/loadtable.h"

#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReassignPart::ReassignPart(Workspace &workspace, QWidget *parent)
    : TeamPart(workspace, parent),
      m_model(new TableModel<Dossier>({}, this)),
      m_who(new Combo),
      m_reason(new Field),
      m_message(new MessageLine),
      m_dossiersTitle(new PlainLabel),
      m_table(new RowTable(m_model)),
      m_takersTitle(new PlainLabel),
      m_takers(new LoadTable),
      m_all(new QPushButton),
      m_none(new QPushButton),
      m_one(new QPushButton),
      m_do(new QPushButton),
      m_back(new QPushButton)
{
    m_fromLabel = static_cast<PlainLabel *>(buddyLabel({}, m_who));
    m_reasonLabel = static_cast<PlainLabel *>(buddyLabel({}, m_reason));
    m_who->setObjectName(u"from"_s);
    setHelp(m_who, {.act = u"control"_s, .parameter = u"colleague"_s});
    setHelp(m_reason, {.act = u"reassignDossiers"_s, .parameter = u"reason"_s});
    m_table->setWidths({200, 220, 150, 90, 190}, {0, 1});
    m_table->setObjectName(u"dossiers"_s);
    m_takers->setObjectName(u"takers"_s);
    m_do->setObjectName(u"do"_s);
    m_back->setObjectName(u"back"_s);
    m_one->setObjectName(u"one"_s);
    m_one->setMenu(new QMenu(m_one));
    connect(m_one->menu(), &QMenu::aboutToShow, this, &ReassignPart::offerByHand);
    m_message->setObjectName(u"message"_s);
    for (auto *label : {m_dossiersTitle, m_takersTitle}) {
        label->setBold(true);
        label->setElide(PlainLabel::Elide::Right);
    }
    for (auto *field : {static_cast<Field *>(m_who), m_reason})
        field->setMaximumWidth(px(360));
    for (auto *table : {m_table, static_cast<RowTable *>(m_takers)})
        table->setSelectionMode(QAbstractItemView::MultiSelection);
    setButtonKind(m_do, ButtonKind::Primary);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(6));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_fromLabel, m_who);
    form->addRow(m_reasonLabel, m_reason);
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {m_all, m_none, m_one, m_do, m_back})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_dossiersTitle);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_takersTitle);
    layout->addWidget(m_takers, 2);
    layout->addLayout(buttons);
    setReadingOrder(this, {m_who, m_reason, m_message, m_table, m_takers, m_all, m_none, m_one, m_do, m_back});

    connect(m_who, &Combo::chosen, this, [this](const QString &id) { setFrom(Staff::Id::fromString(id)); });
    for (auto *table : {m_table, static_cast<RowTable *>(m_takers)})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReassignPart::propose);
    connect(m_all, &QPushButton::clicked, m_table, &QTableView::selectAll);
    connect(m_none, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    connect(m_do, &QPushButton::clicked, this, &ReassignPart::perform);
    connect(m_back, &QPushButton::clicked, this, &ReassignPart::takeBack);
    auto *enter =
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &ReassignPart::perform);
}

void ReassignPart::name()
{
    const auto language = currentLanguage();
    m_fromLabel->setText(tr("From"));
    m_reasonLabel->setText(tr("Reason"));
    m_all->setText(tr("All dossiers"));
    m_none->setText(tr("None"));
    m_one->setText(tr("This one to…"));
    m_back->setText(tr("Take back what went over today"));
    setName(m_table, tr("Dossiers to hand over"));
    m_takersTitle->setText(tr("Who takes over: Space chooses"));
    m_takers->name(tr("Who takes over"));
    m_model->setColumns(
        {{.title = tr("Person"), .text = [](const Dossier &one) { return one.title.isEmpty() ? u"—"_s : one.title; }},
         {.title = tr("Type"),
          .text = [this, language](const Dossier &one) { return typeText(m_workspace.catalogue(), one, language); }},
         {.title = tr("Number"), .text = [](const Dossier &one) { return one.number; }},
         {.title = tr("Weight"),
          .text = [this](const Dossier &one) { return weightText(weightOf(m_workspace.catalogue(), one)); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Goes to"), .text = [this](const Dossier &one) {
              for (const auto &handing : m_proposal)
                  if (handing.dossier.id == one.id) {
                      const auto *load = m_view.loadOf(handing.to);
                      const auto name = load ? load->staff.name : tr("nobody who may");
                      return m_byHand.contains(one.id) ? tr("%1, by hand").arg(name) : name;
                  }
              return tr("stays");
          }}});
}

void ReassignPart::setView(const TeamView &view)
{
    m_view = view;
    QList<PopupItem> items;
    for (const auto &load : view.loads)
        if (load.dossiers > 0)
            items << PopupItem{.id = load.staff.id.toString(),
                               .label = load.staff.name,
                               .end = tr("%n dossier(s)", nullptr, load.dossiers)};
    m_who->setItems(items);
    if (!view.loadOf(m_from))
        m_from = {};
    m_who->setCurrentId(m_from.toString());
    m_back->setVisible(view.handedOverToday != 0);
    fill();
}

void ReassignPart::setFrom(const Staff::Id &from)
{
    m_from = from;
    m_leftOut.clear();
    m_byHand.clear();
    m_who->setCurrentId(from.toString());
    m_message->clear();
    fill();
}

void ReassignPart::fill()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto dossiers = m_workspace.read([&](const Database &database) {
            return m_from.isNull() ? QList<Dossier>() : dossiersOf(database, m_workspace.user(), m_from);
        });
        m_model->setRows(dossiers ? *dossiers : QList<Dossier>());
        m_table->selectAll();
        for (int i = 0; i < m_model->rowCount(); ++i)
            if (m_leftOut.contains(m_model->rows()[i].id))
                m_table->selectionModel()->select(m_model->index(i, 0),
                                                  QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
        m_takers->setLoads(m_view.loads, m_view.loads, m_view.today);
        for (int i = 0; i < m_view.loads.size(); ++i) {
            const auto &load = m_view.loads[i];
            const bool takes = load.staff.id != m_from && !load.isAwayOn(m_view.today) &&
                               (!load.staff.until.isValid() || load.staff.until > m_view.today);
            m_takers->selectionModel()->select(m_takers->model()->index(i, 0),
                                               (takes ? QItemSelectionModel::Select : QItemSelectionModel::Deselect) |
                                                   QItemSelectionModel::Rows);
        }
        m_takers->selectionModel()->setCurrentIndex(m_takers->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
    propose();
}

void ReassignPart::propose()
{
    if (m_filling)
        return;
    QList<Dossier> chosen;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_table->selectionModel()->isRowSelected(i))
            chosen << m_model->rows()[i];
    for (const auto &one : m_model->rows())
        if (chosen.contains(one))
            m_leftOut.remove(one.id);
        else
            m_leftOut << one.id;
    // What goes by hand weighs first; the rest goes to who then carries least.
    QList<Handing> byHand;
    for (const auto &one : std::as_const(chosen))
        if (m_byHand.contains(one.id))
            byHand << Handing{one, m_byHand.value(one.id)};
    chosen.removeIf([this](const Dossier &one) { return m_byHand.contains(one.id); });
    const auto loads = loadsAfter(m_workspace.catalogue(), m_view.loads, byHand);
    QList<StaffLoad> takers;
    for (int i = 0; i < loads.size(); ++i)
        if (loads[i].staff.id != m_from && m_takers->selectionModel()->isRowSelected(i))
            takers << loads[i];
    m_proposal = byHand + spread(m_workspace.catalogue(), chosen, takers, m_view.today);
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_model->setRow(i, m_model->rows()[i]); // who gets it is said anew
    m_takers->setAfter(loadsAfter(m_workspace.catalogue(), m_view.loads, m_proposal));
    const auto going =
        int(std::count_if(m_proposal.begin(), m_proposal.end(), [](const Handing &one) { return !one.to.isNull(); }));
    m_dossiersTitle->setText(
        m_from.isNull()
            ? tr("Choose above from whom")
            : tr("%1 of %n dossier(s) chosen: Space chooses", nullptr, m_model->rowCount()).arg(m_proposal.size()));
    m_do->setText(tr("Hand over %n dossier(s)", nullptr, going));
    m_do->setEnabled(going > 0);
    m_all->setEnabled(m_model->rowCount() > 0);
    m_none->setEnabled(m_model->rowCount() > 0);
    m_one->setEnabled(m_model->rowCount() > 0);
}

// Who may have the row one is on; or let the weights say again.
void ReassignPart::offerByHand()
{
    auto *menu = m_one->menu();
    menu->clear();
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto dossier = m_model->rows().at(index.row());
    for (const auto &load : std::as_const(m_view.loads)) {
        if (load.staff.id == m_from || !maySee(load.staff.role, dossier.facet))
            continue;
        auto *action = menu->addAction(load.staff.name, this, [this, id = dossier.id, to = load.staff.id, index] {
            m_byHand.insert(id, to);
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            propose();
        });
        action->setCheckable(true);
        action->setChecked(m_byHand.value(dossier.id) == load.staff.id);
    }
    if (m_byHand.contains(dossier.id)) {
        menu->addSeparator();
        menu->addAction(icon(Icon::Undo), tr("By weight again"), this, [this, id = dossier.id] {
            m_byHand.remove(id);
            propose();
        });
    }
}

void ReassignPart::perform()
{
    QJsonArray dossiers;
    for (const auto &one : std::as_const(m_proposal))
        if (!one.to.isNull())
            dossiers << QJsonObject{{u"dossier"_s, one.dossier.id.toString()}, {u"assistant"_s, one.to.toString()}};
    if (dossiers.isEmpty())
        return;
    QJsonObject with{{u"dossiers"_s, dossiers}};
    if (const auto reason = m_reason->text().trimmed(); !reason.isEmpty())
        with.insert(u"reason"_s, reason);
    const auto done = m_workspace.write({.name = u"reassignDossiers"_s, .with = with});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    m_reason->clear();
    m_byHand.clear();
    const auto words = sayingText(m_workspace, done->saying);
    m_message->showMessage(Tone::Ok, words);
    m_who->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(words);
}

void ReassignPart::takeBack()
{
    const auto done = m_workspace.undo(m_view.handedOverToday);
    const auto words = done ? sayingText(m_workspace, done->saying) : problemText(m_workspace, done.error());
    m_message->showMessage(done ? Tone::Ok : Tone::Over, words);
    m_who->setFocus(Qt::OtherFocusReason);
    if (done)
        Q_EMIT said(words);
}

QWidget *ReassignPart::first() const
{
    return m_who;
}

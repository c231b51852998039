// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/mandatespart.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/team/loadtable.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

MandatesPart::MandatesPart(Workspace &workspace, QWidget *parent)
    : TeamPart(workspace, parent),
      m_model(new TableModel<Dossier>({}, this)),
      m_table(new RowTable(m_model)),
      m_who(new Combo),
      m_do(new QPushButton),
      m_message(new MessageLine),
      m_effect(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_loads(new LoadTable)
{
    m_label = static_cast<PlainLabel *>(buddyLabel({}, m_who));
    m_table->setWidths({200, 220, 150, 150, 90, 190}, {0, 1});
    m_table->setObjectName(u"mandates"_s);
    m_who->setObjectName(u"who"_s);
    setHelp(m_who, {.act = u"assignAssistant"_s, .parameter = u"assistant"_s});
    m_who->setMaximumWidth(px(320));
    m_effect->setWordWrap(true);
    setButtonKind(m_do, ButtonKind::Primary);
    m_loads->setFocusPolicy(Qt::NoFocus);
    m_loads->setSelectionMode(QAbstractItemView::NoSelection);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_label);
    line->addWidget(m_who, 1);
    line->addWidget(m_do);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(m_table, 3);
    layout->addWidget(m_message);
    layout->addLayout(line);
    layout->addWidget(m_effect);
    layout->addWidget(m_loads, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MandatesPart::propose);
    connect(m_table, &QTableView::activated, this, [this] {
        m_who->setFocus(Qt::OtherFocusReason);
        m_who->selectAll();
    });
    connect(m_who, &Combo::chosen, this, &MandatesPart::showEffect);
    connect(m_who, &QLineEdit::returnPressed, this, &MandatesPart::assign);
    connect(m_do, &QPushButton::clicked, this, &MandatesPart::assign);
}

void MandatesPart::name()
{
    const auto language = currentLanguage();
    setName(m_table, tr("Mandates without an assistant"));
    m_label->setText(tr("Assign to"));
    m_do->setText(tr("Assign"));
    m_loads->name(tr("Workload with this mandate"));
    m_model->setColumns(
        {{.title = tr("Person"), .text = [](const Dossier &one) { return one.title.isEmpty() ? u"—"_s : one.title; }},
         {.title = tr("Type"),
          .text = [this, language](const Dossier &one) { return typeText(m_workspace.catalogue(), one, language); }},
         {.title = tr("Number"), .text = [](const Dossier &one) { return one.number; }},
         {.title = tr("Received"),
          .text = [this](const Dossier &one) { return listDate(one.receivedOn, m_view.today); }},
         {.title = tr("Weight"),
          .text = [this](const Dossier &one) { return weightText(weightOf(m_workspace.catalogue(), one)); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Proposed"), .text = [this](const Dossier &one) {
              for (const auto &handing : m_proposal)
                  if (handing.dossier.id == one.id)
                      if (const auto *load = m_view.loadOf(handing.to))
                          return load->staff.name;
              return u"—"_s;
          }}});
}

void MandatesPart::setView(const TeamView &view)
{
    const int kept = m_table->currentIndex().row();
    m_view = view;
    m_proposal = spread(m_workspace.catalogue(), view.newMandates, view.loads, view.today);
    m_model->setRows(view.newMandates);
    m_loads->setLoads(view.loads, view.loads, view.today);
    if (!view.newMandates.isEmpty())
        m_table->selectRow(std::clamp(kept, 0, int(view.newMandates.size()) - 1));
    propose();
}

const Dossier *MandatesPart::now() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index) : nullptr;
}

void MandatesPart::propose()
{
    m_message->clear();
    const auto *dossier = now();
    m_who->setEnabled(dossier);
    m_do->setEnabled(dossier);
    QList<PopupItem> items;
    if (dossier)
        for (const auto &load : m_view.loads)
            if (load.mayTake(*dossier, m_view.today))
                items << PopupItem{.id = load.staff.id.toString(),
                                   .label = load.staff.name,
                                   .detail = load.isAwayOn(m_view.today) ? tr("away now") : QString(),
                                   .end = weightText(load.weight)};
    m_who->setItems(items);
    m_who->setCurrentId(dossier ? m_proposal.value(m_table->currentIndex().row()).to.toString() : QString());
    showEffect();
}

void MandatesPart::showEffect()
{
    const auto *dossier = now();
    const auto to = Staff::Id::fromString(m_who->currentId());
    const auto *load = m_view.loadOf(to);
    if (!dossier || !load) {
        m_effect->setText(!dossier ? tr("Every mandate has its assistant.") : tr("Choose who takes it."));
        m_loads->setAfter(m_view.loads);
        return;
    }
    const auto after = loadsAfter(m_workspace.catalogue(), m_view.loads, {{.dossier = *dossier, .to = to}});
    m_loads->setAfter(after);
    const auto weight = weightOf(m_workspace.catalogue(), *dossier);
    m_effect->setText(tr("%1 goes from %2 to %3 by weight, with %n dossier(s) afterwards.", nullptr, load->dossiers + 1)
                          .arg(load->staff.name, weightText(load->weight), weightText(load->weight + weight)));
}

void MandatesPart::assign()
{
    const auto *dossier = now();
    if (!dossier)
        return;
    if (m_who->currentId().isEmpty()) {
        m_message->showMessage(Tone::Over, tr("Choose who takes it."));
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto done =
        m_workspace.write({.name = u"assignAssistant"_s,
                           .with = {{u"dossier"_s, dossier->id.toString()}, {u"assistant"_s, m_who->currentId()}}});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(sayingText(m_workspace, done->saying));
}

QWidget *MandatesPart::first() const
{
    return m_table;
}

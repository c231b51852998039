// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/teampage.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/team/handoverpart.h"
#include "ui/team/mandatespart.h"
#include "ui/team/reassignpart.h"
#include "ui/team/termspart.h"
#include "ui/team/workloadpart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TeamPage::TeamPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_switch(new Segmented(tr("Part of the team page"))),
      m_team(new Combo),
      m_type(new Combo),
      m_stack(new QStackedWidget),
      m_reassign(new ReassignPart(workspace))
{
    m_title->setBold(true);
    m_switch->setWraps();
    setHelp(m_switch, {.act = u"control"_s, .parameter = u"filter"_s});
    setHelp(m_team, {.act = u"control"_s, .parameter = u"teamFilter"_s});
    setHelp(m_type, {.act = u"control"_s, .parameter = u"teamFilter"_s});
    m_team->setObjectName(u"team"_s);
    m_type->setObjectName(u"type"_s);
    m_parts = {{u"terms"_s, new TermsPart(workspace)},
               {u"mandates"_s, new MandatesPart(workspace)},
               {u"workload"_s, new WorkloadPart(workspace)},
               {u"reassign"_s, m_reassign},
               {u"handover"_s, new HandoverPart(workspace)}};
    for (const auto &[id, part] : std::as_const(m_parts)) {
        m_stack->addWidget(part);
        connect(part, &TeamPart::said, this, &Page::said);
        connect(part, &TeamPart::dossierWanted, this,
                [this](const Dossier::Id &dossier) { Q_EMIT dossierWanted(dossier); });
        connect(part, &TeamPart::reassignWanted, this, [this](const Staff::Id &from) {
            turnTo(u"reassign"_s);
            m_reassign->setFrom(from);
            m_reassign->first()->setFocus(Qt::OtherFocusReason);
        });
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_team, 1);
    head->addWidget(m_type, 1);
    m_team->setMaximumWidth(px(200));
    m_type->setMaximumWidth(px(280));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addWidget(m_switch);
    layout->addWidget(m_stack, 1);
    setReadingOrder(this, {m_team, m_type, m_switch, m_stack});
    connect(m_switch, &Segmented::chosen, this, &TeamPage::turnTo);
    connect(m_team, &Combo::chosen, this, &TeamPage::reload);
    connect(m_type, &Combo::chosen, this, &TeamPage::reload);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    m_team->setCurrent(
        {.id = workspace.user().team.isEmpty() ? everyItem : workspace.user().team, .label = workspace.user().team});
    m_type->setCurrent({.id = everyItem});
    name();
    turnTo(u"terms"_s);
}

bool TeamPage::isFor(const QString &role)
{
    return mayPerform(role, u"reassignDossiers"_s);
}

void TeamPage::open()
{
    reload();
    static_cast<TeamPart *>(m_stack->currentWidget())->first()->setFocus(Qt::OtherFocusReason);
}

void TeamPage::openPart(int part)
{
    turnTo(m_parts.value(part, m_parts.first()).first);
    open();
}

void TeamPage::turnTo(const QString &part)
{
    m_switch->setCurrent(part);
    for (const auto &[id, widget] : std::as_const(m_parts))
        if (id == part)
            m_stack->setCurrentWidget(widget);
    m_type->setVisible(part == u"terms");
}

void TeamPage::name()
{
    m_title->setText(tr("Team"));
    setName(m_switch, tr("Part of the team page"));
    setName(m_team, tr("Which team"));
    setName(m_type, tr("Which type"));
    for (const auto &[id, part] : std::as_const(m_parts))
        part->name();
    reload();
}

void TeamPage::reload()
{
    const auto language = currentLanguage();
    const auto chosen = [](const Combo *combo) {
        return combo->currentId() == everyItem ? QString() : combo->currentId();
    };
    const auto view = m_workspace.read([&](const Database &database) {
        return teamView(database, m_workspace.catalogue(), m_workspace.user(),
                        {.house = m_workspace.house(), .team = chosen(m_team), .type = chosen(m_type)},
                        m_workspace.clock().today());
    });
    if (!view) {
        Q_EMIT said(problemText(m_workspace, view.error()));
        return;
    }
    QList<PopupItem> teams{{.id = everyItem, .label = tr("All teams")}};
    for (const auto &one : view->teams)
        teams << PopupItem{.id = one, .label = one};
    QList<PopupItem> types{{.id = everyItem, .label = tr("All types")}};
    for (const auto &code : view->types)
        if (const auto *type = m_workspace.catalogue().type(code, view->today))
            types << PopupItem{.id = code, .label = capital(type->shortName.in(language))};
    for (const auto &[combo, items] : {std::pair{m_team, teams}, std::pair{m_type, types}}) {
        const auto kept = combo->currentId();
        const bool typing = combo->hasFocus() && kept.isEmpty();
        combo->setItems(items);
        if (!typing)
            combo->setCurrentId(kept.isEmpty() ? everyItem : kept);
    }
    int late = 0;
    for (const auto &one : view->terms)
        late += one.when == TermWhen::Late ? 1 : 0;
    m_switch->setChoices({{u"terms"_s, tr("Terms"), late},
                          {u"mandates"_s, tr("New mandates"), int(view->newMandates.size())},
                          {u"workload"_s, tr("Workload"), -1},
                          {u"reassign"_s, tr("Hand over many"), -1},
                          {u"handover"_s, tr("Handover"), -1}});
    for (const auto &[id, part] : std::as_const(m_parts))
        part->setView(*view);
}

void TeamPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}

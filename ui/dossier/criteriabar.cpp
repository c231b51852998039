// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/criteriabar.h"

#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<DossierCriteria::Next, const char *> nextIds[]{{DossierCriteria::Next::Any, "any"},
                                                                   {DossierCriteria::Next::Late, "late"},
                                                                   {DossierCriteria::Next::Week, "week"},
                                                                   {DossierCriteria::Next::Month, "month"},
                                                                   {DossierCriteria::Next::None, "none"}};
const auto all = u"all"_s;

} // namespace

CriteriaBar::CriteriaBar(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new FlowLayout(px(16), px(8), this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *part : {&m_type, &m_assistant, &m_next, &m_quiet})
        *part = addPart();
    name();
    setHelp(m_type.combo, {.act = u"control"_s, .parameter = u"filterType"_s});
    setHelp(m_assistant.combo, {.act = u"control"_s, .parameter = u"filterAssistant"_s});
    setHelp(m_next.combo, {.act = u"control"_s, .parameter = u"filterNext"_s});
    setHelp(m_quiet.combo, {.act = u"control"_s, .parameter = u"filterQuiet"_s});
}

CriteriaBar::Part CriteriaBar::addPart()
{
    Part part{.whole = new QWidget, .label = nullptr, .combo = new Combo};
    auto *layout = new QHBoxLayout(part.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    part.label = buddyLabel({}, part.combo);
    layout->addWidget(part.label);
    layout->addWidget(part.combo);
    this->layout()->addWidget(part.whole);
    connect(part.combo, &Combo::chosen, this, [this](const QString &id) {
        if (!id.isEmpty()) // while one types there is nothing chosen yet
            Q_EMIT changed();
    });
    return part;
}

void CriteriaBar::name()
{
    const auto language = currentLanguage();
    const auto hidden = hiddenFacets(m_workspace.user().role);
    const auto kept = criteria();
    m_type.label->setText(tr("Type"));
    m_assistant.label->setText(tr("Assistant"));
    m_next.label->setText(tr("Next date"));
    m_quiet.label->setText(tr("Last contact"));
    QList<PopupItem> types{{.id = all, .label = tr("all types")}};
    QSet<QString> seen;
    for (const auto &type : m_workspace.catalogue().types())
        if (!seen.contains(type.code) && !hidden.contains(type.accessGroup)) {
            seen << type.code;
            types << PopupItem{.id = type.code, .label = capital(type.shortName.in(language)), .icon = Icon::Folder};
        }
    m_type.combo->setItems(types);
    QList<PopupItem> colleagues{{.id = all, .label = tr("everyone")},
                                {.id = u"-"_s, .label = tr("nobody yet"), .icon = Icon::PersonPlus}};
    if (const auto staff = m_workspace.read([](const Database &database) { return StaffStore(database).all(); }))
        for (const auto &one : *staff)
            colleagues << PopupItem{.id = one.login, .label = one.name, .icon = Icon::Person};
    m_assistant.combo->setItems(colleagues);
    m_next.combo->setItems({{.id = u"any"_s, .label = tr("any date")},
                            {.id = u"late"_s, .label = tr("overdue"), .icon = Icon::Warning},
                            {.id = u"week"_s, .label = tr("within 7 days"), .icon = Icon::Clock},
                            {.id = u"month"_s, .label = tr("within 31 days"), .icon = Icon::Calendar},
                            {.id = u"none"_s, .label = tr("nothing owed")}});
    m_quiet.combo->setItems({{.id = u"0"_s, .label = tr("whenever")},
                             {.id = u"31"_s, .label = tr("not in 31 days")},
                             {.id = u"62"_s, .label = tr("not in 62 days")},
                             {.id = u"92"_s, .label = tr("not in 92 days")},
                             {.id = u"183"_s, .label = tr("not in half a year")}});
    for (auto *part : {&m_type, &m_assistant, &m_next, &m_quiet}) {
        int width = 0;
        for (const auto &item : part->combo->items())
            width = std::max(width, textMetrics(TextSize::Body).horizontalAdvance(item.label));
        part->combo->setMinimumWidth(std::min(width, px(170)) + px(46));
    }
    setCriteria(kept);
}

QStringList CriteriaBar::words() const
{
    const auto chosen = criteria();
    QStringList words;
    const auto add = [&](bool narrows, const Part &part) {
        if (narrows)
            words << part.label->text() + u": "_s + part.combo->text();
    };
    add(!chosen.type.isEmpty(), m_type);
    add(!chosen.assistant.isEmpty(), m_assistant);
    add(chosen.next != DossierCriteria::Next::Any, m_next);
    add(chosen.quietDays > 0, m_quiet);
    return words;
}

void CriteriaBar::setOn(bool on)
{
    for (auto *part : {&m_type, &m_assistant, &m_next, &m_quiet})
        part->combo->setEnabled(on);
}

void CriteriaBar::setCriteria(const DossierCriteria &criteria)
{
    m_base = criteria;
    m_type.combo->setCurrentId(criteria.type.isEmpty() ? all : criteria.type);
    m_assistant.combo->setCurrentId(criteria.assistant.isEmpty() ? all : criteria.assistant);
    m_assistant.whole->setVisible(criteria.house);
    for (const auto &[next, id] : nextIds)
        if (next == criteria.next)
            m_next.combo->setCurrentId(QString::fromLatin1(id));
    const auto days = QString::number(criteria.quietDays);
    if (std::none_of(m_quiet.combo->items().begin(), m_quiet.combo->items().end(),
                     [&](const PopupItem &item) { return item.id == days; })) // kept by another program
        m_quiet.combo->setCurrent({.id = days, .label = tr("not in %n day(s)", nullptr, criteria.quietDays)});
    else
        m_quiet.combo->setCurrentId(days);
}

DossierCriteria CriteriaBar::criteria() const
{
    auto criteria = m_base;
    const auto chosen = [](const Part &part) {
        const auto id = part.combo->currentId();
        return id == all ? QString() : id;
    };
    criteria.type = chosen(m_type);
    criteria.assistant = criteria.house ? chosen(m_assistant) : QString();
    criteria.next = DossierCriteria::Next::Any;
    for (const auto &[next, id] : nextIds)
        if (m_next.combo->currentId() == QString::fromLatin1(id))
            criteria.next = next;
    criteria.quietDays = m_quiet.combo->currentId().toInt();
    return criteria;
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/helpdesk.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/help/helppanel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

bool isPage(const QWidget *helped)
{
    return helpKey(helped).act == u"page";
}

QWidget *pageOf(QWidget *widget)
{
    auto *helped = helpedWidget(widget);
    while (helped && !isPage(helped))
        helped = helpedWidget(helped->parentWidget());
    return helped;
}

// What is chosen in it now; a register of authorities says PRINCIPAL/COURT.
QString chosenIn(QWidget *helped)
{
    if (const auto key = helpKey(helped); !key.value.isEmpty())
        return key.value;
    auto *combo = qobject_cast<Combo *>(helped);
    if (!combo)
        combo = helped->findChild<Combo *>();
    if (combo)
        return combo->currentId().section(u'/', 0, 0);
    if (const auto *choice = qobject_cast<Segmented *>(helped))
        return choice->current();
    return {};
}

} // namespace

HelpDesk::HelpDesk(const Workspace &workspace, QWidget *over)
    : QObject(over), m_workspace(workspace), m_over(over), m_panel(new HelpPanel(over))
{
    m_over->installEventFilter(this);
}

bool HelpDesk::explain(QWidget *focus)
{
    auto *helped = helpedWidget(focus);
    if (!helped || isPage(helped))
        return false;
    show(helped, focus);
    return true;
}

void HelpDesk::explainPage(QWidget *focus)
{
    if (auto *page = pageOf(focus))
        show(page, focus);
}

void HelpDesk::show(QWidget *helped, QWidget *focus)
{
    m_helped = helped;
    m_focus = focus;
    // A page is told of in its corner, a field beside the field.
    auto at = QRect(helped->mapTo(m_over, QPoint()), helped->size());
    if (isPage(helped))
        at = QRect(at.left(), at.top(), 1, px(144));
    else if (qobject_cast<Segmented *>(helped)) // as wide as its choices, not as its place
        at = helped->childrenRect().translated(at.topLeft());
    else if (at.height() > px(200))
        at = QRect(focus->mapTo(m_over, QPoint()), focus->size());
    m_panel->explain(contentOf(helped, focus), at, focus);
}

HelpContent HelpDesk::contentOf(QWidget *helped, const QWidget *focus) const
{
    const auto key = helpKey(helped);
    const auto typeAndVersion = helpType(focus).split(u'/');
    const auto *type = m_workspace.catalogue().type(typeAndVersion.value(0), typeAndVersion.value(1).toInt());
    HelpContent content;
    content.text = helpFor(m_workspace.catalogue(), type, key.act, key.parameter, chosenIn(helped), currentLanguage());
    content.title = content.text.name;
    if (content.title.isEmpty())
        content.title = helped->accessibleName().isEmpty() ? spokenName(focus) : helped->accessibleName();
    content.title = capital(content.title);
    if (key.act == u"page")
        for (const auto &group : keyGroups())
            if (group.page == key.parameter || (group.page.isEmpty() && content.keys.isEmpty()))
                content.keys += group.rows;
    return content;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    // What it tells is in the language in which it was asked.
    if (watched == m_over && event->type() == QEvent::LanguageChange)
        m_panel->close();
    return QObject::eventFilter(watched, event);
}

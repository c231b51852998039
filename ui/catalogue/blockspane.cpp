// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/blockspane.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/theme/theme.h"
#include "ui/typeeditor/itemform.h"
#include "ui/typeeditor/templateedit.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BlocksPane::BlocksPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_world{.workspace = workspace, .body = [this] { return m_type; }},
      m_list(new Combo),
      m_item(new Combo),
      m_new(new QPushButton(icon(Icon::Plus), {})),
      m_form(new ItemForm(workspace)),
      m_area(new QScrollArea),
      m_inside(new QVBoxLayout)
{
    m_listLabel = buddyLabel({}, m_list);
    m_itemLabel = buddyLabel({}, m_item);
    setHelp(m_list, {.act = u"addListItem"_s, .parameter = u"list"_s});
    setHelp(m_item, {.act = u"addListItem"_s, .parameter = u"item"_s});
    m_list->setMaximumWidth(px(480));
    m_item->setMaximumWidth(px(480));
    m_inside->setContentsMargins(px(24), px(12), px(24), px(24));
    m_inside->setSpacing(px(6));
    for (auto *part : std::initializer_list<QWidget *>{m_listLabel, m_list, m_itemLabel, m_item})
        m_inside->addWidget(part);
    m_inside->addWidget(m_new, 0, Qt::AlignLeft);
    m_inside->addWidget(m_form);
    m_inside->addStretch();
    m_form->hide();
    auto *inside = new QWidget;
    inside->setLayout(m_inside);
    inside->setBackgroundRole(QPalette::Base);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(m_list, &Combo::chosen, this, [this](const QString &id) {
        if (!id.isEmpty())
            chooseList();
    });
    connect(m_item, &Combo::chosen, this, [this](const QString &id) {
        if (!id.isEmpty())
            openItem(m_list->currentId(), id);
    });
    connect(m_new, &QPushButton::clicked, this, [this] { openItem(m_list->currentId(), {}); });
    connect(m_form, &ItemForm::said, this, &BlocksPane::said);
    connect(m_form, &ItemForm::left, this, [this] {
        m_form->hide();
        m_item->setCurrentId({});
        m_item->setFocus(Qt::OtherFocusReason);
    });
    fill();
}

void BlocksPane::fill()
{
    m_listLabel->setText(tr("List"));
    m_itemLabel->setText(tr("Building block"));
    m_new->setText(tr("New building block"));
    QList<PopupItem> lists;
    for (const auto &name : m_workspace.catalogue().listNames())
        if (m_workspace.catalogue().list(name)->extendable)
            lists << PopupItem{.id = name, .label = listTitle(name)};
    std::sort(lists.begin(), lists.end(), [](const PopupItem &one, const PopupItem &other) {
        return one.label.localeAwareCompare(other.label) < 0;
    });
    lists << PopupItem{.id = u"@texts"_s, .label = tr("Texts of reports and letters")};
    const auto chosen = m_list->currentId();
    m_list->setItems(lists);
    m_list->setCurrentId(chosen.isEmpty() ? u"condition"_s : chosen);
    chooseList();
}

void BlocksPane::open(const QString &type)
{
    const DossierType *newest = nullptr;
    for (const auto &one : m_workspace.catalogue().types())
        if (one.code == type)
            newest = &one;
    m_type = newest ? newest->source : QJsonObject();
    fill();
}

void BlocksPane::chooseList()
{
    const bool texts = m_list->currentId() == u"@texts";
    for (auto *part : std::initializer_list<QWidget *>{m_itemLabel, m_item, m_new})
        part->setVisible(!texts);
    if (texts && !m_texts) {
        m_texts = new TemplateEdit({.label = tr("Text of"), .kind = FormMember::Kind::Templates}, m_world);
        setHelp(m_texts, {.act = u"control"_s, .parameter = u"typeTemplate"_s});
        m_inside->insertWidget(m_inside->count() - 1, m_texts);
    }
    if (m_texts) {
        m_texts->setVisible(texts);
        m_texts->showRow(m_type);
    }
    if (texts) {
        m_form->hide();
        return;
    }
    if (m_form->list() != m_list->currentId())
        m_form->hide();
    QList<PopupItem> items;
    if (const auto *list = m_workspace.catalogue().list(m_list->currentId()))
        for (const auto &item : list->items)
            items << PopupItem{.id = item.code,
                               .label = capital(m_workspace.catalogue().nameOn(
                                   list->name, item.code, m_workspace.clock().today(), currentLanguage())),
                               .detail = item.code};
    if (items != m_item->items())
        m_item->setItems(items);
}

void BlocksPane::openItem(const QString &list, const QString &code)
{
    if (list.isEmpty() || list.startsWith(u'@'))
        return;
    m_list->setCurrentId(list);
    chooseList();
    m_item->setCurrentId(code);
    m_form->show();
    m_form->begin(list, code);
}

void BlocksPane::openText(const QString &kind, const QString &language, bool ownType)
{
    m_list->setCurrentId(u"@texts"_s);
    chooseList();
    m_texts->open(kind, language, ownType);
}

void BlocksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        delete m_texts;
        m_texts = nullptr;
        m_form->hide();
        fill();
    }
    QWidget::changeEvent(event);
}

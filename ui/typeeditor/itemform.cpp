// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/itemform.h"

#include "core/catalogue/itemmembers.h"
#include "core/catalogue/jsonplace.h"
#include "core/publication/usage.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QJsonArray>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ItemForm::ItemForm(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_world{.workspace = workspace, .body = [this] { return m_item; }, .forItem = true},
      m_typing(new KeepTimer(300, this)),
      m_layout(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_layout->setContentsMargins(px(16), px(12), px(16), px(12));
    connect(m_typing, &KeepTimer::timeout, this, &ItemForm::keepDraft);
    const auto onKey = [this](const QKeySequence &keys, auto then) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { keep(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { keep(); });
    onKey(QKeySequence(Qt::Key_Escape), [this] {
        keepDraft();
        Q_EMIT left();
    });
}

QString ItemForm::draftKey(const QString &list, const QString &code)
{
    return u"block/"_s + list + u'/' + code;
}

void ItemForm::begin(const QString &list, const QString &code)
{
    keepDraft();
    m_list = list;
    m_code = code;
    const auto *known = m_workspace.catalogue().item(list, code);
    m_item = known ? toJson(*known) : QJsonObject();
    if (!known)
        for (const auto &member : itemMembers(list))
            if (member.kind == ItemMember::Kind::Inputs)
                m_item.insert(member.name, QJsonArray());
    m_untouched = m_item;
    build();
    if (const auto draft = m_workspace.draft(draftKey(list, code)); !draft.isEmpty()) {
        m_item = draft;
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."));
    }
    m_form->showValue(m_item);
    if (!m_form->edits().isEmpty())
        m_form->edits().value(known ? 1 : 0)->reveal(languageCode(currentLanguage()))->setFocus(Qt::OtherFocusReason);
}

void ItemForm::build()
{
    delete m_inside;
    m_inside = new QWidget;
    m_layout->addWidget(m_inside);
    auto *title = new PlainLabel(m_code.isEmpty() ? tr("New in %1").arg(listTitle(m_list))
                                                  : tr("%1, %2").arg(listTitle(m_list), m_code));
    title->setBold(true);
    title->setWordWrap(true);
    setName(this, title->text());
    auto members = itemForm(m_list);
    if (!m_code.isEmpty())
        members.removeFirst(); // the code stays what it is
    m_form = new MemberForm(members, m_world, u"blockMember"_s);
    connect(m_form, &MemberForm::edited, this, [this](const QString &place, const QJsonValue &value) {
        m_item = withValueAtPlace(m_item, place, value).toObject();
        m_form->showValue(m_item);
        m_typing->start();
    });
    m_message = new MessageLine;
    m_uses = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_uses->setWordWrap(true);
    auto *save = new KeyButton(u"Ctrl+Enter"_s);
    save->setText(tr("Keep"));
    setName(save, tr("Keep the building block"));
    setButtonKind(save, ButtonKind::Primary);
    connect(save, &QPushButton::clicked, this, &ItemForm::keep);
    auto *back = new KeyButton(u"Esc"_s);
    back->setText(tr("Back"));
    setName(back, tr("Back from the building block"));
    connect(back, &QPushButton::clicked, this, [this] {
        keepDraft();
        Q_EMIT left();
    });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(px(8), px(6), buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(save);
    flow->addWidget(back);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(px(10));
    inside->addWidget(title);
    inside->addWidget(m_form);
    inside->addWidget(m_message);
    inside->addWidget(buttons);
    QList<QWidget *> order{m_form, m_message, buttons};
    m_until = nullptr;
    if (!m_code.isEmpty()) {
        m_until = new DateEdit(DateHint::Future, nullptr, EchoPlace::Under);
        m_until->setToday([this] { return m_workspace.clock().today(); });
        auto *label = buddyLabel(tr("Not to be chosen any more from"), m_until->field());
        label->setWordWrap(true);
        setHelp(m_until, {.act = u"endListItem"_s, .parameter = u"until"_s});
        auto *end = new QPushButton(tr("End it"));
        setName(end, tr("End this building block"));
        connect(end, &QPushButton::clicked, this, &ItemForm::end);
        inside->addWidget(m_uses);
        inside->addWidget(label);
        inside->addWidget(m_until);
        inside->addWidget(end, 0, Qt::AlignLeft);
        passLabelOn(m_until, m_until->field());
        order << m_until << end;
        tellUses();
    } else {
        m_uses->hide();
        m_uses->setParent(m_inside);
    }
    setReadingOrder(this, order);
    m_inside->show();
}

void ItemForm::tellUses()
{
    const auto uses = m_workspace.read(
        [&](const Database &database) { return itemUses(m_workspace.catalogue(), database, m_list, m_code); });
    QStringList lines;
    int running = 0;
    for (const auto &use : uses.value_or(QList<ItemUse>())) {
        const auto *type = m_workspace.catalogue().type(use.type, use.version);
        const auto name = type ? capital(type->shortName.in(currentLanguage())) : use.type;
        lines << (use.state == u"PUBLISHED" ? tr("%1, version %2") : tr("%1, version %2 (concept)"))
                     .arg(name)
                     .arg(use.version);
        running += use.running;
    }
    m_uses->setText(lines.isEmpty()
                        ? tr("Not used in any dossier type.")
                        : tr("Used in %1. %n dossier(s) run on these.", nullptr, running).arg(lines.join(u"; "_s)));
}

void ItemForm::keepDraft()
{
    m_typing->stop();
    if (m_list.isEmpty())
        return;
    const auto key = draftKey(m_list, m_code);
    if (m_item == m_untouched)
        m_workspace.dropDraft(key);
    else if (auto kept = m_workspace.saveDraft(key, m_item, tr("Building block in %1").arg(listTitle(m_list))); !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

void ItemForm::perform(const Act &act, const QString &code)
{
    const auto key = draftKey(m_list, m_code);
    const auto done = m_workspace.write(act);
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        // To the first field that is wrong.
        const auto findings = m_workspace.catalogue().itemFindings(m_list, m_item);
        for (const auto &finding : findings)
            if (auto *field = m_form->reveal(finding.details.value("place"_L1).toString())) {
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
        return;
    }
    m_typing->stop();
    m_workspace.dropDraft(key);
    m_untouched = m_item;
    Q_EMIT said(sayingText(m_workspace, done->saying));
    Q_EMIT kept(code);
    Q_EMIT left();
}

void ItemForm::keep()
{
    if (m_code.isEmpty())
        perform({.name = u"addListItem"_s, .with = {{u"list"_s, m_list}, {u"item"_s, m_item}}},
                m_item.value("code"_L1).toString());
    else
        perform({.name = u"changeListItem"_s, .with = {{u"list"_s, m_list}, {u"code"_s, m_code}, {u"item"_s, m_item}}},
                m_code);
}

void ItemForm::end()
{
    if (!m_until->date()) {
        m_message->showMessage(Tone::Over, tr("Type the first day on which it cannot be chosen any more."));
        m_until->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    perform({.name = u"endListItem"_s,
             .with = {{u"list"_s, m_list}, {u"code"_s, m_code}, {u"until"_s, m_until->date()->toString(Qt::ISODate)}}},
            m_code);
}

void ItemForm::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepDraft();
    QFrame::hideEvent(event);
}

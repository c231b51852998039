// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/memberedit.h"

#include "core/catalogue/jsonplace.h"
#include "ui/base/accessibility.h"
#include "ui/base/helpkey.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/theme/theme.h"
#include "ui/typeeditor/codesedit.h"
#include "ui/typeeditor/rowsedit.h"
#include "ui/typeeditor/showing.h"
#include "ui/typeeditor/templateedit.h"
#include "ui/typeeditor/valueedit.h"
#include "ui/typeeditor/wordsedit.h"

#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using MemberKind = FormMember::Kind;

MemberEdit *makeMemberEdit(const FormMember &member, const EditorWorld &world)
{
    switch (member.kind) {
    case MemberKind::Words:
    case MemberKind::LongWords:
        return new WordsEdit(member, world);
    case MemberKind::Code:
        return new CodeEdit(member, world);
    case MemberKind::Codes:
        return new CodesEdit(member, world);
    case MemberKind::Rows:
        return new RowsEdit(member, world);
    case MemberKind::Tick:
        return new TickEdit(member, world);
    case MemberKind::TermExample:
        return new TermExample(member, world);
    case MemberKind::ContactRule:
        return new ContactRule(member, world);
    case MemberKind::ConditionSample:
        return new ConditionSample(member, world);
    case MemberKind::Templates:
        return new TemplateEdit(member, world);
    default:
        return new ValueEdit(member, world);
    }
}

MemberForm::MemberForm(const QList<FormMember> &members, const EditorWorld &world, const QString &help, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    for (const auto &member : members) {
        auto *edit = makeMemberEdit(member, world);
        setHelp(edit, {.act = u"control"_s, .parameter = member.help.isEmpty() ? help : member.help});
        layout->addWidget(edit);
        m_edits << edit;
        connect(edit, &MemberEdit::edited, this, [this, edit](const QString &place, const QJsonValue &value) {
            Q_EMIT edited(placeJoined(edit->member().path, place), value);
        });
    }
    setReadingOrder(this, QList<QWidget *>(m_edits.begin(), m_edits.end()));
}

void MemberForm::showValue(const QJsonObject &whole)
{
    for (auto *edit : std::as_const(m_edits)) {
        edit->showRow(whole);
        if (!edit->member().path.isEmpty())
            edit->showValue(valueAtPlace(whole, edit->member().path));
    }
}

QWidget *MemberForm::reveal(const QString &place)
{
    QWidget *near = nullptr;
    for (auto *edit : std::as_const(m_edits)) {
        const auto &path = edit->member().path;
        if (path.isEmpty())
            continue;
        if (place == path)
            return edit->reveal({});
        if (const auto within = placeWithin(place, path); !within.isEmpty())
            return edit->reveal(within);
        if (!near && !placeWithin(path, place).isEmpty())
            near = edit->reveal({});
    }
    return near;
}

QList<PopupItem> codeItems(const FormMember &member, const EditorWorld &world, const QJsonObject &row)
{
    const auto language = currentLanguage();
    const auto today = world.workspace.clock().today();
    QList<PopupItem> items;
    for (auto list : member.lists) {
        if (list == u"@terms") {
            for (const auto &one : world.body().value("terms"_L1).toArray()) {
                const auto term = one.toObject();
                const auto code = term.value("code"_L1).toString();
                items << PopupItem{.id = code,
                                   .label = code,
                                   .detail = Label::fromJson(term.value("name"_L1).toObject()).in(language)};
            }
            continue;
        }
        if (list.startsWith(u'@'))
            list = row.value(list.mid(1)).toString();
        const auto *codes = world.catalogue().list(list);
        if (!codes)
            continue;
        for (const auto &item : codes->items)
            if (!item.validity.until.isValid() || item.validity.until > today)
                items << PopupItem{.id = item.code,
                                   .label = capital(item.name.in(language)),
                                   .detail = member.lists.size() > 1 ? listTitle(list) : QString()};
    }
    return items + member.items;
}

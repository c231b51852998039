// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/rowsedit.h"

#include "core/catalogue/jsonplace.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

RowHead::RowHead(QWidget *parent) : FocusRow(parent), m_sign(new IconLabel(Icon::ChevronRight)), m_title(new PlainLabel)
{
    setAsked(true);
    m_title->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), px(6), px(8), px(6));
    layout->setSpacing(px(8));
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_title, 1);
}

void RowHead::setTitle(const QString &title, bool open)
{
    m_title->setText(title);
    m_title->setBold(open);
    m_sign->setIcon(open ? Icon::ChevronDown : Icon::ChevronRight, open ? Colour::Accent : Colour::Muted);
    setName(this, title,
            open ? tr("Open. Delete takes it away, Alt and an arrow key move it.") : tr("Enter opens it."));
}

bool RowHead::event(QEvent *event)
{
    // F1 is for the help here, not for the row.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1)
        return QFrame::event(event);
    return FocusRow::event(event);
}

void RowHead::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (event->key() == Qt::Key_F1)
        QFrame::keyPressEvent(event);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removed();
    else if (step != 0 && event->modifiers() == Qt::AltModifier)
        Q_EMIT moved(step);
    else if (step != 0)
        Q_EMIT walked(step);
    else
        FocusRow::keyPressEvent(event);
}

void RowHead::paintEvent(QPaintEvent *event)
{
    FocusRow::paintEvent(event);
    if (hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(colour(Colour::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

RowsEdit::RowsEdit(const FormMember &member, const EditorWorld &world)
    : MemberEdit(member, world), m_list(new QVBoxLayout), m_add(new QPushButton(icon(Icon::Plus), {}))
{
    auto *label = new PlainLabel(member.label);
    label->setWordWrap(true);
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(label);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setButtonKind(m_add, ButtonKind::Row);
    m_add->setText(tr("Add"));
    setName(m_add, tr("Add to %1").arg(member.label));
    connect(m_add, &QPushButton::clicked, this, &RowsEdit::add);
    make();
}

void RowsEdit::showValue(const QJsonValue &value)
{
    m_absent = value.isUndefined() || value.isNull();
    const auto rows = value.toArray();
    if (rows == m_rows) {
        if (m_form) // what it stands among may have changed
            m_form->showValue(m_rows.at(m_open).toObject());
        return;
    }
    const bool same = rows.size() == m_rows.size();
    m_rows = rows;
    if (!same)
        m_open = -1;
    if (same && m_heads.size() == rows.size()) {
        name();
        if (m_form)
            m_form->showValue(m_rows.at(m_open).toObject());
        return;
    }
    make();
}

QJsonValue RowsEdit::value() const
{
    if (m_rows.isEmpty() && m_absent && !m_member.keepEmpty)
        return QJsonValue::Undefined;
    return m_rows;
}

void RowsEdit::name()
{
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads[i]->setTitle(rowText(m_world.catalogue(), m_member, m_rows.at(i).toObject(), i), i == m_open);
}

void RowsEdit::make()
{
    for (auto *head : std::exchange(m_heads, {})) {
        head->hide();
        head->deleteLater();
    }
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = nullptr;
    m_form = nullptr;
    while (auto *item = m_list->takeAt(0))
        delete item;
    QList<QWidget *> order;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        auto *head = new RowHead;
        m_list->addWidget(head);
        head->show(); // at once: a layout shows what is new only later, and it takes the focus
        m_heads << head;
        order << head;
        connect(head, &FocusRow::asked, this, [this, i] {
            openRow(m_open == i ? -1 : i);
            m_heads[i]->setFocus(Qt::OtherFocusReason);
        });
        connect(head, &RowHead::walked, this, [this, i](int step) {
            if (const auto to = i + step; to >= 0 && to < m_heads.size())
                m_heads[to]->setFocus(Qt::OtherFocusReason);
        });
        connect(head, &RowHead::removed, this, [this, i] {
            auto rows = m_rows;
            rows.removeAt(i);
            tell(rows, -1, std::min(i, rows.size() - 1));
        });
        connect(head, &RowHead::moved, this, [this, i](int step) {
            const auto to = i + step;
            if (to < 0 || to >= m_rows.size())
                return;
            auto rows = m_rows;
            const auto row = rows.takeAt(i);
            rows.insert(to, row);
            tell(rows, m_open == i ? to : -1, to);
        });
        if (i != m_open)
            continue;
        m_inside = new QWidget;
        auto *inside = new QVBoxLayout(m_inside);
        inside->setContentsMargins(px(24), px(8), 0, px(12));
        inside->setSpacing(px(10));
        m_form = new MemberForm(m_member.members, m_world, m_member.help.isEmpty() ? u"typeRow"_s : m_member.help);
        inside->addWidget(m_form);
        auto *foot = new QWidget;
        auto *buttons = new FlowLayout(px(8), px(6), foot);
        buttons->setContentsMargins(0, 0, 0, 0);
        const auto button = [&](Icon sign, const QString &text, auto then, bool enabled) {
            auto *one = new QPushButton(icon(sign), text);
            setButtonKind(one, ButtonKind::Row);
            one->setEnabled(enabled);
            connect(one, &QPushButton::clicked, head, then, Qt::QueuedConnection);
            buttons->addWidget(one);
        };
        button(
            Icon::ChevronUp, tr("Move up"), [head] { Q_EMIT head->moved(-1); }, i > 0);
        button(
            Icon::ChevronDown, tr("Move down"), [head] { Q_EMIT head->moved(1); }, i + 1 < m_rows.size());
        button(
            Icon::Bin, tr("Take away"), [head] { Q_EMIT head->removed(); }, true);
        inside->addWidget(foot);
        m_list->addWidget(m_inside);
        m_form->showValue(m_rows.at(i).toObject()); // before it is seen: laid out once
        m_inside->show();
        order << m_inside;
        connect(m_form, &MemberForm::edited, this, [this, i](const QString &place, const QJsonValue &value) {
            m_rows.replace(i, withValueAtPlace(m_rows.at(i), place, value));
            name();
            m_form->showValue(m_rows.at(i).toObject());
            Q_EMIT edited({}, m_rows);
        });
    }
    order << m_add;
    setReadingOrder(this, order);
    name();
}

void RowsEdit::openRow(qsizetype row)
{
    m_open = row;
    make();
}

void RowsEdit::tell(const QJsonArray &rows, qsizetype open, qsizetype focus)
{
    m_rows = rows;
    m_open = open;
    make();
    if (focus >= 0 && focus < m_heads.size())
        m_heads[focus]->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    if (m_rows.isEmpty())
        Q_EMIT edited({}, m_absent && !m_member.keepEmpty ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_rows));
    else
        Q_EMIT edited({}, m_rows);
}

void RowsEdit::add()
{
    auto fresh = m_member.fresh.toObject();
    // The next code of the kind there is: T4 after T3.
    const bool coded = std::any_of(m_member.members.begin(), m_member.members.end(),
                                   [](const FormMember &one) { return one.path == u"code" && one.lists.isEmpty(); });
    if (coded && m_member.path == u"terms") {
        int number = 0;
        for (const auto &row : std::as_const(m_rows))
            if (const auto code = row.toObject().value("code"_L1).toString(); code.startsWith(u'T'))
                number = std::max(number, QStringView(code).mid(1).toInt());
        fresh.insert(u"code"_s, u"T%1"_s.arg(number + 1));
    }
    auto rows = m_rows;
    rows << fresh;
    tell(rows, rows.size() - 1, -1);
    if (!m_form->edits().isEmpty())
        m_form->edits().first()->reveal({})->setFocus(Qt::OtherFocusReason);
}

QWidget *RowsEdit::reveal(const QString &place)
{
    if (!place.startsWith(u'['))
        return m_heads.isEmpty() ? static_cast<QWidget *>(m_add) : m_heads.first();
    const auto end = place.indexOf(u']');
    const auto row = QStringView(place).mid(1, end - 1).toInt();
    if (row >= m_rows.size())
        return m_add;
    if (m_open != row)
        openRow(row);
    auto inner = place.mid(end + 1);
    if (inner.startsWith(u'.'))
        inner.remove(0, 1);
    auto *found = inner.isEmpty() ? nullptr : m_form->reveal(inner);
    return found ? found : m_heads[row];
}

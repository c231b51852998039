// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/codesedit.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/typeeditor/itemform.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

QString BlockHost::openList(const QString &code) const
{
    for (auto list : m_member.lists) {
        if (list.startsWith(u'@'))
            list = m_row.value(list.mid(1)).toString();
        const auto *codes = m_world.catalogue().list(list);
        if (codes && codes->extendable && (code.isEmpty() || codes->find(code)))
            return list;
    }
    return {};
}

QPushButton *BlockHost::newButton()
{
    if (m_world.forItem || openList().isEmpty())
        return nullptr;
    auto *button = new QPushButton(icon(Icon::Plus), {});
    setName(button, tr("New in %1, for %2").arg(listTitle(openList()), m_member.label));
    button->setToolTip(tr("New in %1").arg(listTitle(openList())).toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, [this, button] { openBlock(openList(), {}, button); });
    return button;
}

void BlockHost::openBlock(const QString &list, const QString &code, QWidget *returnTo)
{
    if (list.isEmpty() || m_world.forItem)
        return;
    delete m_form;
    m_form = new ItemForm(m_world.workspace);
    m_layout->addWidget(m_form);
    m_form->show();
    connect(m_form, &ItemForm::kept, this, [this, code](const QString &made) {
        if (code.isEmpty())
            takeBlock(made);
    });
    connect(m_form, &ItemForm::left, this, [this, back = QPointer<QWidget>(returnTo)] {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
        (back ? back.data() : reveal({}))->setFocus(Qt::OtherFocusReason);
    });
    m_form->begin(list, code);
}

CodeEdit::CodeEdit(const FormMember &member, const EditorWorld &world) : BlockHost(member, world), m_combo(new Combo)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(4));
    auto *label = buddyLabel(member.label, m_combo);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_combo, 1);
    m_layout->addLayout(line);
    m_combo->setMaximumWidth(px(480));
    if (auto *fresh = newButton()) {
        m_change = new QPushButton(icon(Icon::Pencil), {});
        setName(m_change, tr("The building block of %1").arg(member.label));
        m_change->setToolTip(tr("The building block itself"));
        connect(m_change, &QPushButton::clicked, this,
                [this] { openBlock(openList(m_combo->currentId()), m_combo->currentId(), m_change); });
        line->addWidget(fresh);
        line->addWidget(m_change);
    }
    line->addStretch();
    connect(m_combo, &Combo::chosen, this, [this](const QString &id) {
        if (id.isEmpty() && !m_combo->text().trimmed().isEmpty())
            return; // still typing: what was there stays until another is chosen
        Q_EMIT edited({}, value());
    });
    connect(m_combo, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            Q_EMIT edited({}, value());
    });
    connect(m_combo, &QLineEdit::editingFinished, this, [this] {
        if (m_combo->currentId().isEmpty() && !m_combo->text().trimmed().isEmpty() && m_shown.isString())
            showValue(m_shown); // nothing of that name: what was chosen before comes back
    });
    m_combo->setItems(codeItems(member, world, {}));
}

void CodeEdit::showRow(const QJsonObject &row)
{
    m_row = row;
    const auto items = codeItems(m_member, m_world, row);
    if (items != m_combo->items())
        m_combo->setItems(items);
}

void CodeEdit::showValue(const QJsonValue &value)
{
    m_shown = value;
    const auto code = value.toString();
    if (m_change)
        m_change->setEnabled(!openList(code).isEmpty() && !code.isEmpty());
    if (m_combo->currentId() == code && (!code.isEmpty() || m_combo->text().isEmpty() || m_combo->hasFocus()))
        return;
    if (code.isEmpty() || std::any_of(m_combo->items().begin(), m_combo->items().end(),
                                      [&](const PopupItem &one) { return one.id == code; }))
        m_combo->setCurrentId(code);
    else // ended, or never there: it is shown all the same
        m_combo->setCurrent({.id = code, .label = memberText(m_world.catalogue(), m_member, value)});
}

QJsonValue CodeEdit::value() const
{
    if (const auto id = m_combo->currentId(); !id.isEmpty())
        return id;
    if (!m_combo->text().trimmed().isEmpty())
        return m_shown;
    return m_shown.isNull() ? m_shown : m_member.fresh.isString() ? m_member.fresh : QJsonValue(QJsonValue::Undefined);
}

QWidget *CodeEdit::reveal(const QString &)
{
    return m_combo;
}

void CodeEdit::takeBlock(const QString &code)
{
    m_combo->setItems(codeItems(m_member, m_world, m_row));
    m_combo->setCurrentId(code);
    Q_EMIT edited({}, code);
}

CodesEdit::CodesEdit(const FormMember &member, const EditorWorld &world)
    : BlockHost(member, world),
      m_chipHost(new QWidget),
      m_chips(new FlowLayout(px(6), px(6), m_chipHost)),
      m_add(new Combo)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(4));
    m_chips->setContentsMargins(0, 0, 0, 0);
    auto *label = buddyLabel(member.label, m_add);
    label->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_add, 1);
    if (auto *fresh = newButton())
        line->addWidget(fresh);
    line->addStretch();
    m_add->setMaximumWidth(px(480));
    m_add->setPlaceholderText(tr("Add by a part of its name"));
    m_layout->addWidget(label);
    m_layout->addWidget(m_chipHost);
    m_layout->addLayout(line);
    m_chipHost->hide();
    connect(m_add, &Combo::chosen, this, [this](QString id) { // its own: the line is emptied under it
        if (id.isEmpty())
            return;
        m_add->setCurrentId({});
        if (!m_codes.contains(id))
            put(m_codes + QStringList{id}, -1);
    });
    m_add->setItems(codeItems(member, world, {}));
}

QString CodesEdit::nameOf(const QString &code) const
{
    return memberText(m_world.catalogue(),
                      {.kind = FormMember::Kind::Code, .lists = m_member.lists, .items = m_member.items}, code);
}

void CodesEdit::showRow(const QJsonObject &row)
{
    m_row = row;
}

void CodesEdit::showValue(const QJsonValue &value)
{
    m_absent = value.isUndefined();
    QStringList codes;
    for (const auto &one : value.toArray())
        codes << one.toString();
    if (codes == m_codes && m_buttons.size() == codes.size())
        return;
    m_codes = codes;
    make();
}

QJsonValue CodesEdit::value() const
{
    if (m_codes.isEmpty() && !m_member.keepEmpty && m_absent)
        return QJsonValue::Undefined;
    return QJsonArray::fromStringList(m_codes);
}

void CodesEdit::make()
{
    const auto today = m_world.workspace.clock().today();
    qDeleteAll(std::exchange(m_buttons, {}));
    m_chipHost->hide(); // until all are there: laid out once
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        auto name = nameOf(m_codes[i]);
        for (const auto &list : m_member.lists)
            if (m_world.catalogue().item(list, m_codes[i]))
                name = capital(m_world.catalogue().nameOn(list, m_codes[i], today, currentLanguage()));
        const auto shown = textMetrics(TextSize::Small).elidedText(name, Qt::ElideRight, px(340));
        auto *chip = new QPushButton(icon(Icon::Cross), QString(shown).replace(u'&', u"&&"_s));
        setButtonKind(chip, ButtonKind::Row);
        chip->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        setName(chip, tr("%1: %2, %3 of %4").arg(m_member.label, name).arg(i + 1).arg(m_codes.size()),
                tr("Delete takes it away, Alt and an arrow key move it, Enter opens it."));
        chip->setToolTip((shown == name ? QString() : name.toHtmlEscaped() + u"<br>"_s) + tr("Click takes it away"));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] {
            auto left = m_codes;
            left.removeAt(i);
            put(left, std::min(i, left.size() - 1));
        });
        m_chips->addWidget(chip);
        chip->show(); // at once: a layout shows what is new only later, and it takes the focus
        m_buttons << chip;
    }
    m_chipHost->setVisible(!m_buttons.isEmpty());
    auto items = codeItems(m_member, m_world, m_row);
    items.removeIf([this](const PopupItem &item) { return m_codes.contains(item.id); });
    m_add->setItems(items);
}

void CodesEdit::focusChip(qsizetype at)
{
    if (at < 0 || at >= m_buttons.size())
        return;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == at ? Qt::StrongFocus : Qt::ClickFocus);
    m_buttons[at]->setFocus(Qt::OtherFocusReason);
}

void CodesEdit::put(const QStringList &codes, qsizetype focus)
{
    m_codes = codes;
    if (m_codes.isEmpty())
        m_absent = true;
    // The chip pressed lives until it was pressed to the end.
    for (auto *chip : std::as_const(m_buttons)) {
        chip->hide();
        chip->deleteLater();
    }
    m_buttons.clear();
    make();
    if (m_buttons.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        focusChip(focus);
    Q_EMIT edited({}, value());
}

bool CodesEdit::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = m_buttons.indexOf(static_cast<QPushButton *>(watched));
    if (at < 0 || event->type() != QEvent::KeyPress)
        return BlockHost::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() & Qt::AltModifier;
    const int step = key->key() == Qt::Key_Right || key->key() == Qt::Key_Down ? 1
                     : key->key() == Qt::Key_Left || key->key() == Qt::Key_Up  ? -1
                                                                               : 0;
    if (step != 0) {
        const auto to = at + step;
        if (to < 0 || to >= m_buttons.size())
            return true;
        if (moves) {
            auto codes = m_codes;
            codes.swapItemsAt(at, to);
            put(codes, to);
        } else {
            focusChip(to);
        }
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() == Qt::NoModifier) {
            openBlock(openList(m_codes[at]), m_codes[at], m_buttons[at]);
            return true;
        }
        return false;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        m_buttons[at]->click();
        return true;
    }
    return BlockHost::eventFilter(watched, event);
}

void CodesEdit::takeBlock(const QString &code)
{
    if (!m_codes.contains(code))
        put(m_codes + QStringList{code}, -1);
}

QWidget *CodesEdit::reveal(const QString &place)
{
    if (place.startsWith(u'[')) {
        const auto at = QStringView(place).mid(1, place.indexOf(u']') - 1).toInt();
        if (at < m_buttons.size()) {
            for (qsizetype i = 0; i < m_buttons.size(); ++i)
                m_buttons[i]->setFocusPolicy(i == at ? Qt::StrongFocus : Qt::ClickFocus);
            return m_buttons[at];
        }
    }
    return m_add;
}

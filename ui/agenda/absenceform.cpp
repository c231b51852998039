// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/absenceform.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AbsenceForm::AbsenceForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, TextSize::Body)),
      m_staff(new Combo),
      m_from(new DateEdit(DateHint::Any, nullptr, EchoPlace::Under)),
      m_until(new DateEdit(DateHint::Any, nullptr, EchoPlace::Under)),
      m_reason(new Segmented(tr("Reason"))),
      m_standIn(new Combo),
      m_note(new Field),
      m_message(new MessageLine),
      m_save(new KeyButton(u"Ctrl+Enter"_s)),
      m_drop(new QPushButton),
      m_leave(new KeyButton(u"Esc"_s))
{
    m_title->setBold(true);
    m_reason->setWraps();
    setButtonKind(m_save, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_title);
    for (auto *field : std::initializer_list<QWidget *>{m_staff, m_from, m_until, m_reason, m_standIn, m_note}) {
        auto *label = new PlainLabel;
        const auto *date = qobject_cast<DateEdit *>(field);
        if (date)
            label->setBuddy(date->field());
        else if (field != m_reason)
            label->setBuddy(field);
        m_labels << label;
        layout->addSpacing(px(6));
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addSpacing(px(6));
    layout->addWidget(m_message);
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {m_save, m_drop, m_leave})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    layout->addStretch();

    for (auto *date : {m_from, m_until})
        date->setToday([this] { return m_workspace.clock().today(); });
    connect(m_save, &QPushButton::clicked, this, &AbsenceForm::save);
    connect(m_drop, &QPushButton::clicked, this, &AbsenceForm::drop);
    connect(m_leave, &QPushButton::clicked, this, &AbsenceForm::left);
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                button, &QPushButton::click);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), m_save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), m_save);
    key(QKeySequence(Qt::Key_Escape), m_leave);
    name();
}

void AbsenceForm::name()
{
    const QStringList words{tr("Who"), tr("From"), tr("Up to and including"), tr("Reason"), tr("Stand-in"), tr("Note")};
    for (int i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(words[i]);
    setName(m_reason, tr("Reason"));
    m_title->setText(m_absence.id.isNull() ? tr("Record an absence") : tr("Change an absence"));
    m_save->setText(tr("Save"));
    m_drop->setText(tr("Remove the absence"));
    m_leave->setText(tr("Cancel"));
    QList<Choice> reasons;
    if (const auto *list = m_workspace.catalogue().list(u"absence_reason"_s))
        for (const auto &item : list->items)
            reasons << Choice{item.code, capital(item.name.in(currentLanguage()))};
    m_reason->setChoices(reasons);
}

void AbsenceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void AbsenceForm::begin(QDate day)
{
    m_absence = {.staff = m_workspace.user().id, .from = day, .until = day, .reason = u"LEAVE"_s};
    fill();
}

void AbsenceForm::change(const Absence::Id &absence)
{
    const auto found = m_workspace.read([&](const Database &database) { return AbsenceStore(database).byId(absence); });
    if (!found)
        return;
    m_absence = *found;
    fill();
}

void AbsenceForm::fill()
{
    name();
    m_message->clear();
    QList<PopupItem> all;
    if (const auto staff = m_workspace.read([](const Database &database) { return StaffStore(database).all(); }))
        for (const auto &one : *staff)
            if (!one.until.isValid() || one.until >= m_absence.from)
                all << PopupItem{.id = one.id.toString(),
                                 .label = one.name,
                                 .detail = m_workspace.catalogue().name(u"staff_role"_s, one.role, currentLanguage()),
                                 .icon = Icon::Person};
    m_staff->setItems(all);
    m_standIn->setItems(all);
    m_staff->setCurrentId(m_absence.staff.toString());
    m_staff->setEnabled(leadsOthers(m_workspace.user()) && m_absence.id.isNull());
    m_standIn->setCurrentId(m_absence.standIn.toString());
    m_from->setDate(m_absence.from);
    m_until->setDate(m_absence.until);
    m_reason->setCurrent(m_absence.reason);
    m_note->setText(m_absence.note);
    m_drop->setVisible(!m_absence.id.isNull());
    m_from->field()->setFocus(Qt::OtherFocusReason);
}

void AbsenceForm::save()
{
    if (!m_from->date() || !m_until->date() || m_standIn->hasError()) {
        (!m_from->date()    ? m_from->field()
         : !m_until->date() ? m_until->field()
                            : static_cast<QWidget *>(m_standIn))
            ->setFocus(Qt::OtherFocusReason);
        return m_message->showMessage(Tone::Over, tr("Fill in both days, and a colleague from the list or nobody."));
    }
    QJsonObject with{{u"from"_s, m_from->date()->toString(Qt::ISODate)},
                     {u"until"_s, m_until->date()->toString(Qt::ISODate)},
                     {u"reason"_s, m_reason->current()},
                     {u"standIn"_s, m_standIn->currentId()},
                     {u"note"_s, m_note->text()}};
    if (m_absence.id.isNull())
        with.insert(u"staff"_s, m_staff->currentId());
    else
        with.insert(u"absence"_s, m_absence.id.toString());
    const auto done =
        m_workspace.write({.name = m_absence.id.isNull() ? u"recordAbsence"_s : u"changeAbsence"_s, .with = with});
    if (!done)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    Q_EMIT saved(sayingText(m_workspace, done->saying));
}

void AbsenceForm::drop()
{
    const auto done =
        m_workspace.write({.name = u"cancelAbsence"_s, .with = {{u"absence"_s, m_absence.id.toString()}}});
    if (!done)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    Q_EMIT saved(sayingText(m_workspace, done->saying));
}

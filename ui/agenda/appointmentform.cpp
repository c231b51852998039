// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/appointmentform.h"

#include "core/base/sentence.h"
#include "core/deadline/moment.h"
#include "core/dossier/dossierstore.h"
#include "ui/agenda/board.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
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

AppointmentForm::AppointmentForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(new PlainLabel({}, TextSize::Body)),
      m_when(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_dossierLabel(new PlainLabel),
      m_kindLabel(new PlainLabel),
      m_mediumLabel(new PlainLabel),
      m_placeLabel(new PlainLabel),
      m_dossier(new Combo),
      m_kind(new Combo),
      m_medium(new Segmented(tr("Medium"))),
      m_place(new Field),
      m_message(new MessageLine),
      m_save(new KeyButton(u"Ctrl+Enter"_s)),
      m_leave(new KeyButton(u"Esc"_s))
{
    m_title->setBold(true);
    m_when->setWordWrap(true);
    m_medium->setWraps();
    setButtonKind(m_save, ButtonKind::Primary);
    m_dossierLabel->setBuddy(m_dossier);
    m_kindLabel->setBuddy(m_kind);
    m_placeLabel->setBuddy(m_place);
    setHelp(m_dossier, {.act = u"planContact"_s, .parameter = u"dossier"_s});
    setHelp(m_kind, {.act = u"planContact"_s, .parameter = u"kind"_s});
    setHelp(m_medium, {.act = u"planContact"_s, .parameter = u"medium"_s});
    setHelp(m_place, {.act = u"planContact"_s, .parameter = u"place"_s});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    for (const auto &[label, field] : std::initializer_list<std::pair<QWidget *, QWidget *>>{
             {m_dossierLabel, m_dossier}, {m_kindLabel, m_kind}, {m_mediumLabel, m_medium}, {m_placeLabel, m_place}}) {
        layout->addSpacing(px(6));
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addSpacing(px(6));
    layout->addWidget(m_message);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_dossier, &Combo::chosen, this, &AppointmentForm::fill);
    connect(m_kind, &Combo::chosen, this, &AppointmentForm::offer);
    connect(m_save, &QPushButton::clicked, this, &AppointmentForm::save);
    connect(m_leave, &QPushButton::clicked, this, &AppointmentForm::left);
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                button, &QPushButton::click);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), m_save);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), m_save);
    key(QKeySequence(Qt::Key_Escape), m_leave);
    name();
}

void AppointmentForm::name()
{
    m_title->setText(tr("New appointment"));
    m_dossierLabel->setText(tr("Dossier"));
    m_kindLabel->setText(tr("Contact"));
    m_mediumLabel->setText(tr("Medium"));
    m_placeLabel->setText(tr("Place"));
    setName(m_medium, tr("Medium"));
    m_save->setText(tr("Plan"));
    m_leave->setText(tr("Cancel"));
    if (m_day.isValid()) {
        m_when->setText(fullDate(m_day, currentLanguage()) + u", "_s + clockSpan(m_from, m_minutes));
        fill();
    }
}

void AppointmentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void AppointmentForm::begin(QDate day, int from, int minutes)
{
    m_day = day;
    m_from = from;
    m_minutes = minutes;
    m_message->clear();
    m_place->clear();
    QList<PopupItem> mine;
    if (const auto rows = m_workspace.read([&](const Database &database) {
            return DossierStore(database).rows({.assistant = m_workspace.user().id, .state = u"OPEN"_s, .limit = 500});
        }))
        for (const auto &row : *rows)
            mine << PopupItem{.id = row.dossier.id.toString(),
                              .label = row.person.isEmpty() ? row.dossier.number : row.person,
                              .detail = typeText(m_workspace.catalogue(), row.dossier, currentLanguage()) + u" · "_s +
                                        row.dossier.number,
                              .icon = Icon::Folder};
    m_dossier->setItems(mine);
    m_dossier->setCurrentId({});
    m_kind->setCurrentId({});
    name();
    m_dossier->setFocus(Qt::OtherFocusReason);
}

// The contacts the type asks or uses come first, the one that is still to happen is filled in.
void AppointmentForm::fill()
{
    const auto &catalogue = m_workspace.catalogue();
    const auto language = currentLanguage();
    QStringList used;
    QString next;
    if (const auto id = Dossier::Id::fromString(m_dossier->currentId()); !id.isNull())
        if (const auto view = m_workspace.dossierView(id)) {
            for (const auto &need : view->type->requiredContacts + view->type->usualContacts)
                if (!used.contains(need.kind))
                    used << need.kind;
            for (const auto &one : view->requirements)
                if (next.isEmpty() && !one.isFulfilled() && !one.plannedOn.isValid())
                    next = one.kind;
        }
    QList<PopupItem> kinds;
    if (const auto *all = catalogue.list(u"contact"_s)) {
        for (const auto &code : std::as_const(used))
            kinds << PopupItem{
                .id = code, .label = capital(catalogue.name(u"contact"_s, code, language)), .icon = Icon::Talk};
        for (const auto &item : all->items)
            if (!used.contains(item.code))
                kinds << PopupItem{.id = item.code, .label = capital(item.name.in(language)), .icon = Icon::Talk};
    }
    const auto chosen = m_kind->currentId();
    m_kind->setItems(kinds);
    m_kind->setCurrentId(!chosen.isEmpty() ? chosen : !next.isEmpty() ? next : u"OFFICE_TALK"_s);
    offer();
}

void AppointmentForm::offer()
{
    const auto &catalogue = m_workspace.catalogue();
    QList<Choice> media;
    if (const auto *item = catalogue.item(u"contact"_s, m_kind->currentId()))
        for (const auto &one : item->members.value("media"_L1).toArray())
            media << Choice{one.toString(), capital(catalogue.name(u"medium"_s, one.toString(), currentLanguage()))};
    const auto chosen = m_medium->current();
    m_medium->setChoices(media);
    const bool still = std::any_of(media.begin(), media.end(), [&](const Choice &one) { return one.id == chosen; });
    m_medium->setCurrent(still ? chosen : media.value(0).id);
}

void AppointmentForm::save()
{
    if (m_dossier->currentId().isEmpty() || m_kind->currentId().isEmpty()) {
        (m_dossier->currentId().isEmpty() ? m_dossier : m_kind)->setFocus(Qt::OtherFocusReason);
        m_message->showMessage(Tone::Over, tr("Choose a dossier and a contact from the list."));
        return;
    }
    for (const auto minute : {m_from, m_from + m_minutes})
        if (const auto at = readMoment(momentText(m_day, minute)); !at)
            return m_message->showMessage(Tone::Over, problemText(m_workspace, at.error()));
    QJsonObject with{{u"dossier"_s, m_dossier->currentId()},
                     {u"kind"_s, m_kind->currentId()},
                     {u"startsAt"_s, momentText(m_day, m_from)},
                     {u"endsAt"_s, momentText(m_day, m_from + m_minutes)},
                     {u"place"_s, m_place->text()}};
    if (!m_medium->current().isEmpty())
        with.insert(u"medium"_s, m_medium->current());
    const auto done = m_workspace.write({.name = u"planContact"_s, .with = with});
    if (!done)
        return m_message->showMessage(Tone::Over, Icon::Law, problemText(m_workspace, done.error()));
    Q_EMIT planned(done->made, sayingText(m_workspace, done->saying));
}

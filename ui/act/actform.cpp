// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/act/actform.h"

#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/lowarea.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// "conditions/0/text" into {"conditions": [{"text": …}]}.
void insertDeep(QJsonObject &into, const QStringList &way, const QJsonValue &value)
{
    const auto &name = way.first();
    if (way.size() == 1) {
        into.insert(name, value);
        return;
    }
    bool isPlace = false;
    const int place = way[1].toInt(&isPlace);
    if (isPlace) {
        auto list = into.value(name).toArray();
        while (list.size() <= place)
            list.append(QJsonObject());
        if (way.size() == 2) { // a list of plain values
            list.replace(place, value);
        } else {
            auto member = list[place].toObject();
            insertDeep(member, way.mid(2), value);
            list.replace(place, member);
        }
        into.insert(name, list);
    } else {
        auto member = into.value(name).toObject();
        insertDeep(member, way.mid(1), value);
        into.insert(name, member);
    }
}

// Whether the parameter an act complains of comes from this input.
bool fills(const ActInput &input, const QString &field)
{
    const auto names = input.name.split(u'+');
    return !field.isEmpty() && std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return name == field || name.endsWith(u'/' + field);
    });
}

} // namespace

ActForm::ActForm(Workspace &workspace, QWidget *parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_typing(new KeepTimer(300, this)),
      m_title(new PlainLabel),
      m_lines(new QVBoxLayout),
      m_form(new QFormLayout),
      m_message(new MessageLine),
      m_do(new KeyButton(u"Ctrl+Enter"_s)),
      m_leave(new KeyButton(u"Esc"_s)),
      m_forget(new QPushButton),
      m_also(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_typing, &KeepTimer::timeout, this, &ActForm::keepNow);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_lines->setSpacing(px(4));
    m_form->setHorizontalSpacing(px(12));
    m_form->setVerticalSpacing(px(8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setButtonKind(m_do, ButtonKind::Primary);
    setButtonKind(m_forget, ButtonKind::Flat);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_do);
    buttons->addWidget(m_also);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_forget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addStretch();
    hide();

    const auto onKey = [this](const QKeySequence &keys, void (ActForm::*then)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &ActForm::perform);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ActForm::perform);
    onKey(QKeySequence(Qt::Key_Escape), &ActForm::leave);
    connect(m_do, &QPushButton::clicked, this, &ActForm::perform);
    connect(m_leave, &QPushButton::clicked, this, &ActForm::leave);
    connect(m_forget, &QPushButton::clicked, this, &ActForm::forget);
    connect(m_also, &QPushButton::clicked, this, &ActForm::performAlso);
}

void ActForm::begin(const ActRequest &request)
{
    keepNow(); // of what was being typed in another act
    show(request);
    m_message->clear();
    m_forget->hide();
    m_untouched = typed();
    if (const auto kept = m_workspace.draft(m_request.draftKey()); !kept.isEmpty()) {
        for (auto *one : std::as_const(m_inputs))
            if (kept.contains(one->input().name))
                one->setTyped(kept.value(one->input().name));
        if (typed() != m_untouched) {
            m_message->showMessage(Tone::Accent, tr("What you were typing is still here."));
            m_forget->show();
        }
    }
    showRows();
    QFrame::show();
    QWidget *first = m_inputs.isEmpty() ? static_cast<QWidget *>(m_do) : m_inputs.first()->focusTarget();
    if (auto *wanted = input(request.focus)) {
        first = wanted->focusTarget();
    } else {
        for (auto *one : std::as_const(m_inputs))
            if (one->isEmpty() && isAsked(one) && one->input().kind != ActInput::Kind::Tick) {
                first = one->focusTarget();
                break;
            }
    }
    first->setFocus(Qt::OtherFocusReason);
    // As much of it as there is room for, and surely where one types.
    QTimer::singleShot(0, first, [this, first] {
        showInAreas(m_do, px(12));
        showInAreas(first, px(48));
    });
    // What was filled in gives way to what is typed; what was typed before does not.
    if (auto *line = qobject_cast<QLineEdit *>(first); line && m_forget->isHidden())
        line->selectAll();
}

void ActForm::show(const ActRequest &request)
{
    m_request = request;
    m_inputs.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(request.title);
    setName(this, request.title);
    for (const auto &line : request.lines) {
        auto *label = new PlainLabel(line, TextSize::Body, Colour::Muted);
        label->setWordWrap(true);
        m_lines->addWidget(label);
    }
    for (const auto &one : request.inputs) {
        auto *widget = new ActInputWidget(one, [this] { return m_workspace.clock().today(); });
        setHelpOfInput(widget, request.act, widget->input().name);
        m_inputs << widget;
        widget->setMaximumWidth(px(560));
        m_form->addRow(widget);
        connect(widget, &ActInputWidget::edited, this, [this] {
            showRows();
            m_typing->start();
        });
    }
    // A scanner ends with Enter, and so does who types one thing.
    if (m_inputs.size() == 1 && m_inputs.first()->input().kind == ActInput::Kind::Line)
        if (auto *line = qobject_cast<QLineEdit *>(m_inputs.first()->focusTarget()))
            connect(line, &QLineEdit::returnPressed, this, &ActForm::perform);
    QList<QWidget *> order;
    for (auto *one : std::as_const(m_inputs))
        order << one;
    setReadingOrder(this, order + QList<QWidget *>{m_message, m_do, m_also, m_leave, m_forget});
    m_do->setText(request.doText);
    m_also->setText(request.alsoText);
    m_also->setVisible(!request.alsoText.isEmpty());
    m_leave->setText(tr("Back"));
    m_forget->setText(tr("Begin again"));
}

// What is asked can follow from what was chosen.
bool ActForm::isAsked(const ActInputWidget *widget) const
{
    const auto &asked = widget->input();
    if (asked.follows.isEmpty())
        return true;
    const auto *other = input(asked.follows);
    return other && isAsked(other) && asked.forValues.contains(other->value().toVariant().toString());
}

void ActForm::showRows()
{
    for (auto *one : std::as_const(m_inputs))
        m_form->setRowVisible(one, isAsked(one)); // said at once: a layout shows what is new only later
}

ActInputWidget *ActForm::input(const QString &name) const
{
    for (auto *one : m_inputs)
        if (one->input().name == name)
            return one;
    return nullptr;
}

Act ActForm::act() const
{
    auto with = m_request.with;
    for (auto *one : m_inputs) {
        if (!isAsked(one))
            continue;
        const auto &asked = one->input();
        const bool hasEmpty = asked.kind == ActInput::Kind::Line || asked.kind == ActInput::Kind::Text ||
                              asked.kind == ActInput::Kind::Choice || asked.kind == ActInput::Kind::Date;
        if (hasEmpty && one->isEmpty() && !asked.value.toString().isEmpty()) // known, and taken away now
            insertDeep(with, asked.name.split(u'/'), QString());
        if (asked.kind == ActInput::Kind::Several && one->isEmpty() && !asked.value.toArray().isEmpty())
            insertDeep(with, asked.name.split(u'/'), QJsonArray());
        const auto value = one->value();
        if (value.isUndefined())
            continue;
        if (asked.kind == ActInput::Kind::Picture && value.isObject()) {
            insertDeep(with, asked.picture.split(u'/'), value);
            continue;
        }
        const auto names = asked.name.split(u'+');
        if (names.size() == 1) {
            insertDeep(with, asked.name.split(u'/'), value);
            continue;
        }
        const auto parts = value.toString().split(u'/');
        for (qsizetype i = 0; i < std::min(names.size(), parts.size()); ++i)
            insertDeep(with, names[i].split(u'/'), parts[i]);
    }
    return {.name = m_request.act, .with = with};
}

void ActForm::perform()
{
    for (auto *one : std::as_const(m_inputs))
        if (isAsked(one) && one->hasError()) {
            one->focusTarget()->setFocus(Qt::OtherFocusReason);
            refuse(tr("“%1” cannot be read yet. Mend it, or empty the field.").arg(one->input().label));
            return;
        }
    const auto key = m_request.draftKey();
    const auto done = m_workspace.write(act());
    if (!done) {
        auto problem = done.error();
        const auto field = problem.details.value("field"_L1).toString();
        for (auto *one : std::as_const(m_inputs))
            if (isAsked(one) && fills(one->input(), field)) {
                problem.details.insert(u"field"_s, one->input().label); // as it is called here
                one->focusTarget()->setFocus(Qt::OtherFocusReason);
            }
        refuse(problemText(m_workspace, problem));
        return;
    }
    m_workspace.dropDraft(key);
    finish(m_request.act, *done);
}

// Said where it is seen, however long the form is.
void ActForm::refuse(const QString &sentence)
{
    m_message->showMessage(Tone::Over, sentence);
    QTimer::singleShot(30, m_message, [this] { // once its lines are laid out
        showInAreas(m_do, px(12));
        showInAreas(m_message, px(12));
    });
}

void ActForm::performAlso()
{
    const auto done = m_workspace.write(m_request.also);
    if (!done)
        return refuse(problemText(m_workspace, done.error()));
    m_workspace.dropDraft(m_request.draftKey());
    finish(m_request.also.name, *done);
}

void ActForm::finish(const QString &act, const ActDone &done)
{
    m_typing->stop();
    m_untouched = typed();
    hide();
    Q_EMIT said(sayingText(m_workspace, done.saying));
    Q_EMIT left();
    Q_EMIT this->done(act, done.made);
}

void ActForm::leave()
{
    keepNow();
    hide();
    Q_EMIT left();
}

void ActForm::forget()
{
    m_untouched = typed(); // thrown away: not kept once more on the way
    m_workspace.dropDraft(m_request.draftKey());
    begin(m_request);
}

QJsonObject ActForm::typed() const
{
    QJsonObject state;
    for (auto *one : m_inputs)
        state.insert(one->input().name, one->typed());
    return state;
}

void ActForm::keepNow()
{
    m_typing->stop();
    if (m_request.act.isEmpty() || m_inputs.isEmpty())
        return;
    const auto state = typed();
    if (state == m_untouched)
        m_workspace.dropDraft(m_request.draftKey());
    else if (const auto kept = m_workspace.saveDraft(m_request.draftKey(), state, m_request.title, m_request.dossier);
             !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
}

void ActForm::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepNow();
    QFrame::hideEvent(event);
}

void ActForm::changeEvent(QEvent *event)
{
    // The labels are those of whoever asked; in another language it is asked anew, and the draft fills it in.
    if (event->type() == QEvent::LanguageChange && isVisible())
        leave();
    QFrame::changeEvent(event);
}

QString lostDraft(const Workspace &workspace, const QString &key)
{
    QStringList texts;
    const auto kept = workspace.draft(key);
    for (const auto &value : kept)
        if (const auto text = value.toString(); !text.isEmpty())
            texts << text;
    return ActForm::tr("This cannot be done here any more. What you had typed: %1").arg(texts.join(u" · "_s));
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/segmented.h"

#include "ui/base/flowlayout.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

Segmented::Segmented(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { Q_EMIT chosen(current()); });
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on) {
            // Qt takes Tab from the others when one gets the focus; the one that is chosen by program has it back.
            button->setFocusPolicy(Qt::FocusPolicy(button->focusPolicy() | Qt::TabFocus));
            setFocusProxy(button);
        }
        if (on && button->hasFocus()) // by an arrow key
            Q_EMIT chosen(current());
    });
}

void Segmented::setWraps()
{
    m_wraps = true;
    delete m_layout;
    m_layout = new FlowLayout(px(6), px(6), this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Segmented::setChoices(const QList<Choice> &choices)
{
    QStringList ids;
    for (const auto &choice : choices)
        ids << choice.id;
    QStringList present;
    for (const auto *button : m_buttons)
        present << button->id();
    if (ids != present) {
        const auto before = current();
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (const auto &id : ids) {
            auto *button =
                new ChoiceButton(id, m_wraps ? ChoiceButton::Shape::Chip : ChoiceButton::Shape::Segment, this);
            button->setFirst(m_buttons.isEmpty());
            m_group->addButton(button);
            m_layout->addWidget(button);
            button->show(); // may be given the focus at once
            m_buttons << button;
        }
        setCurrent(ids.contains(before) ? before : ids.value(0));
    }
    for (qsizetype i = 0; i < choices.size(); ++i)
        m_buttons[i]->setChoice(choices[i].text, choices[i].count);
}

void Segmented::setCurrent(const QString &id)
{
    for (auto *button : m_buttons)
        if (button->id() == id)
            button->setChecked(true);
}

QString Segmented::current() const
{
    const auto *button = static_cast<ChoiceButton *>(m_group->checkedButton());
    return button ? button->id() : QString();
}

void Segmented::paintEvent(QPaintEvent *)
{
    if (m_wraps)
        return;
    QPainter painter(this);
    paintFrame(&painter, rect(), colours().muted, colours().surface);
}

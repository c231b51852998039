// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/chipbar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

ChipBar::ChipBar(const QString &name, QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(4));
    m_layout->addStretch(1);
}

void ChipBar::setChoices(const QList<Choice> &choices)
{
    const auto before = checked();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const auto &choice : choices) {
        auto *button = new ChoiceButton(choice.id, ChoiceButton::Shape::Chip, this);
        button->setChoice(choice.text, choice.count);
        button->setFocusPolicy(m_buttons.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT changed(checked()); });
        m_layout->insertWidget(int(m_buttons.size()), button);
        m_buttons << button;
    }
    setChecked(before);
}

void ChipBar::setChecked(const QStringList &ids)
{
    for (auto *button : m_buttons)
        button->setChecked(ids.contains(button->id()));
}

QStringList ChipBar::checked() const
{
    QStringList ids;
    for (const auto *button : m_buttons)
        if (button->isChecked())
            ids << button->id();
    return ids;
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto at = m_buttons.indexOf(static_cast<ChoiceButton *>(watched));
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        if (step != 0 && at >= 0) {
            if (auto *next = m_buttons.value(at + step))
                next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/answeredit.h"

#include "ui/theme/theme.h"

#include <QTextBlock>

AnswerEdit::AnswerEdit(const QString &code, QWidget *parent) : QPlainTextEdit(parent), m_code(code)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        setFieldState(this, answer().isEmpty() ? FieldState::Missing : FieldState::Normal);
        grow();
    });
    setFieldState(this, FieldState::Missing);
    grow();
}

void AnswerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void AnswerEdit::grow()
{
    int lines = 0;
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const auto metrics = fontMetrics();
    setFixedHeight(std::max(lines, 3) * metrics.lineSpacing() + px(18));
}

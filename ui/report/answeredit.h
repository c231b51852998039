// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPlainTextEdit>

// What the author answers to one question of a report; as high as what it holds, so that the page scrolls and not it.
class AnswerEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit AnswerEdit(const QString &code, QWidget *parent = nullptr);

    const QString &code() const { return m_code; }
    QString answer() const { return toPlainText().trimmed(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();

    QString m_code;
};

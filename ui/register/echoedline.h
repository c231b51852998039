// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class EchoLine;
class QBoxLayout;
class QFormLayout;
class QLabel;

// A field and its echo beside it; under it where there is no room.
class EchoedLine : public QWidget
{
    Q_OBJECT
public:
    EchoedLine(QWidget *field, EchoLine *echo, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool under);

    QBoxLayout *m_layout;
    QWidget *m_field;
    EchoLine *m_echo;
};

// Rows of a form with their label; `field` is what the label names, `line` what stands in the row.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *line);
QLabel *addEchoedRow(QFormLayout *form, const QString &label, QWidget *field, EchoLine *echo);

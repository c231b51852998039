// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QLineEdit>

#include <optional>

class QAction;

// A line to type in with a sign at its start; the sign can be pressed when something opens.
class Field : public QLineEdit
{
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);
    explicit Field(Icon sign, QWidget *parent = nullptr);

    void setSign(Icon sign, const QString &spoken); // spoken: what pressing it does
    void setKeys(const QString &keys);              // a key cap at its end

Q_SIGNALS:
    void signPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_sign = nullptr;
    QString m_keys{};
};

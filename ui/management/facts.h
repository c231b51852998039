// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class PlainLabel;
class QFormLayout;

// What is known, name beside value; each value can be selected. Under each other where there is no room.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);

    int addFact(); // gives its row
    void setFact(int row, const QString &name, const QString &value);
    QString value(int row) const;

private:
    QFormLayout *m_form;
    QList<std::pair<PlainLabel *, PlainLabel *>> m_rows{};
};

// A second connection to the same house, for work off the window's thread.
Workspace::Options besides(const Workspace &workspace);
// Where the settings of this computer keep something about this data folder.
QString settingOf(const Workspace &workspace, const QString &what);

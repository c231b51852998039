// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class Field;
class QVBoxLayout;
class Workspace;

// The special conditions of a decision, a row each with the inputs its kind asks for.
class ConditionRows : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionRows(Workspace &workspace, QWidget *parent = nullptr);

    void add(const QString &kind); // the first input gets the focus
    void clear();
    int count() const { return static_cast<int>(m_rows.size()); }
    QJsonArray conditions() const; // for the act: typed inputs, the empty ones left out
    QJsonArray state() const;      // for a draft: as typed
    void restore(const QJsonArray &state);

Q_SIGNALS:
    void edited();
    void removed();

private:
    struct Row
    {
        QString kind{};
        QWidget *widget = nullptr;
        QHash<QString, Field *> inputs{};
    };

    void addRow(const QString &kind, const QJsonObject &inputs, bool toType);

    Workspace &m_workspace;
    QVBoxLayout *m_layout;
    QList<Row> m_rows{};
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

// The people of a mandate who were typed before the one in the fields: a row each, as typed. Any of them can be taken
// back to the fields.
class OtherPeople : public QWidget
{
    Q_OBJECT
public:
    explicit OtherPeople(QWidget *parent = nullptr);

    void add(const QJsonObject &typed);
    QJsonArray state() const { return m_state; }
    void setState(const QJsonArray &state);

Q_SIGNALS:
    void changeWanted(const QJsonObject &typed); // it is no row any more

private:
    void showRows();

    QVBoxLayout *m_layout;
    QJsonArray m_state{};
};

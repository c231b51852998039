// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "core/workspace.h"

#include <QWidget>

class Combo;
class DateEdit;
class Field;
class MessageLine;
class PlainLabel;
class QPushButton;
class Segmented;

// Who is away, from when until when, why, and who stands in. Others than oneself only for who leads.
class AbsenceForm : public QWidget
{
    Q_OBJECT
public:
    explicit AbsenceForm(Workspace &workspace, QWidget *parent = nullptr);

    void begin(QDate day);
    void change(const Absence::Id &absence);

Q_SIGNALS:
    void saved(const QString &sentence);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void fill();
    void save();
    void drop();

    Workspace &m_workspace;
    Absence m_absence{}; // with an id: one that is being changed
    PlainLabel *m_title;
    QList<PlainLabel *> m_labels{};
    Combo *m_staff;
    DateEdit *m_from;
    DateEdit *m_until;
    Segmented *m_reason;
    Combo *m_standIn;
    Field *m_note;
    MessageLine *m_message;
    QPushButton *m_save;
    QPushButton *m_drop;
    QPushButton *m_leave;
};

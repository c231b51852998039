// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/workspace.h"
#include "ui/base/panel.h"

class Combo;
class DateEdit;
class Field;
class MessageLine;
class PlainLabel;
class QPushButton;
class QTableView;
template <typename Value>
class TableModel;

// Who works in this house, since when and until when; adds someone and ends someone by the acts for it.
class StaffPanel : public Panel
{
    Q_OBJECT
public:
    explicit StaffPanel(Workspace &workspace, QWidget *parent = nullptr);

    void reload();
    void measure(); // what does not fit goes, last what one needs least

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *addForm();
    QWidget *endForm();
    void name();
    void openAdd(bool open);
    void add();
    void end();
    void showEnd();
    bool done(const Act &act, QWidget *field);

    Workspace &m_workspace;
    TableModel<Staff> *m_model;
    QTableView *m_table;
    MessageLine *m_message;
    QPushButton *m_open;
    QWidget *m_adding;
    PlainLabel *m_nameLabel;
    PlainLabel *m_loginLabel;
    PlainLabel *m_roleLabel;
    PlainLabel *m_teamLabel;
    Field *m_name;
    Field *m_login;
    Combo *m_role;
    Field *m_team;
    QPushButton *m_add;
    QPushButton *m_leave;
    QWidget *m_ending;
    PlainLabel *m_who;
    PlainLabel *m_onLabel;
    DateEdit *m_on;
    QPushButton *m_end;
};

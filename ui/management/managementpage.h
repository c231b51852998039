// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"

class BackupPanel;
class HousePanel;
class HousesPanel;
class PlainLabel;
class QBoxLayout;
class QScrollArea;
class StaffPanel;

// The house as an installation: its users at the left; its data and backup at the right.
class ManagementPage : public Page
{
    Q_OBJECT
public:
    explicit ManagementPage(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role); // those who may register a user
    void open() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void arrange();

    QScrollArea *m_area;
    QBoxLayout *m_columns;
    PlainLabel *m_title;
    StaffPanel *m_staff;
    HousePanel *m_house;
    HousesPanel *m_houses;
    BackupPanel *m_backup;
};

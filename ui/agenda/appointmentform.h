// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class Combo;
class Field;
class MessageLine;
class PlainLabel;
class QPushButton;
class Segmented;

// An appointment for a place that was drawn on the board: for which dossier, what, how, where.
class AppointmentForm : public QWidget
{
    Q_OBJECT
public:
    explicit AppointmentForm(Workspace &workspace, QWidget *parent = nullptr);

    void begin(QDate day, int from, int minutes);

Q_SIGNALS:
    void planned(const AnyId &contact, const QString &sentence);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void fill();
    void offer();
    void save();

    Workspace &m_workspace;
    QDate m_day{};
    int m_from = 0;
    int m_minutes = 0;
    PlainLabel *m_title;
    PlainLabel *m_when;
    PlainLabel *m_dossierLabel;
    PlainLabel *m_kindLabel;
    PlainLabel *m_mediumLabel;
    PlainLabel *m_placeLabel;
    Combo *m_dossier;
    Combo *m_kind;
    Segmented *m_medium;
    Field *m_place;
    MessageLine *m_message;
    QPushButton *m_save;
    QPushButton *m_leave;
};

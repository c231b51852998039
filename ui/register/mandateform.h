// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "core/catalogue/dossiertype.h"

#include <QWidget>

class Combo;
class ConditionRows;
class DateEdit;
class EchoLine;
class Field;
class PersonFields;
class PlainLabel;
class QFormLayout;
class QLabel;
class Workspace;
struct DossierView;
struct PopupItem;

// The decision, the person and the conditions of a new mandate. Nothing that is known is asked; incomplete is allowed.
class MandateForm : public QWidget
{
    Q_OBJECT
public:
    explicit MandateForm(Workspace &workspace, QWidget *parent = nullptr);

    const DossierType *type() const; // chosen by the date of the decision; none when it was not in force then
    bool canBeRehearsed() const;     // the least that consequences can be drawn from
    Act act() const;
    void fillChoices();
    void echo(); // what the program read in the fields, said beside them
    void showFollower(const DossierView *view);
    QWidget *showRefusal(const Problem &problem); // beside the field it is about, if it is of one: that field
    QString turnToFault(); // the focus goes to what cannot be registered so, and what to do is said; empty: no fault

    QJsonObject state() const; // for a draft: as typed
    void restore(const QJsonObject &state);
    void clear();
    void takeFocus();
    QList<QWidget *> readingOrder() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    QWidget *heading(const QString &text, PlainLabel **end = nullptr);
    void typeChosen();
    void countConditions();
    QDate legalDate() const;
    bool isMonitored() const;
    QString spokenLimits() const; // of the length, by law; empty where there are none

    Workspace &m_workspace;
    QFormLayout *m_form;
    Combo *m_type;
    EchoLine *m_typeEcho;
    Combo *m_principal;
    EchoLine *m_principalEcho;
    Combo *m_follower;
    Field *m_reference;
    DateEdit *m_decided;
    DateEdit *m_final;
    QLabel *m_lengthLabel = nullptr;
    Field *m_length;
    EchoLine *m_lengthEcho;
    DateEdit *m_received;
    DateEdit *m_enforceable; // only asked of what is carried out with a device, as is the prison
    Combo *m_prison;
    PersonFields *m_person = nullptr;
    QWidget *m_conditionHead = nullptr;
    PlainLabel *m_conditionCount = nullptr;
    ConditionRows *m_conditions;
    Combo *m_condition;
    Combo *m_assistant;
};

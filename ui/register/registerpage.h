// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QHash>
#include <QWidget>

#include <optional>

class Combo;
class DateEdit;
class EchoLine;
class Field;
class MessageLine;
class FlowLayout;
class Panel;
class PanelColumn;
class PlainLabel;
class QBoxLayout;
class QFormLayout;
class QPushButton;
class QTimer;
class WhyPanel;
class QVBoxLayout;

// One page: the decision, the person, the conditions; at the right what follows from it, while typing. Incomplete is
// allowed: what is missing is listed with who owes it. Nothing that is known is asked.
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPage(Workspace &workspace, QWidget *parent = nullptr);

    void begin(); // an empty page, or what was being typed

Q_SIGNALS:
    void registered(const Dossier::Id &dossier, const QString &saying);
    void said(const QString &sentence);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct ConditionRow
    {
        QString kind{};
        QWidget *row = nullptr;
        QHash<QString, Field *> inputs{};
    };

    void build();
    void fillChoices();
    void typeChosen();
    void personTyped();
    void usePerson(const Person &person, const QString &address);
    void addCondition(const QString &kind, const QJsonObject &inputs = {});
    void recompute();
    void showConsequences(const Result<DossierView> &view);
    void save();
    Act act() const;
    QJsonObject formState() const;
    void restore(const QJsonObject &state);
    void clear();
    void arrange();
    void leave();
    void keepDraft();
    void startAgain();
    void countConditions();
    void showAlike(bool shown);
    const DossierType *type() const;
    QDate legalDate() const;
    QWidget *heading(const QString &text, PlainLabel **end = nullptr);

    Workspace &m_workspace;
    QBoxLayout *m_columns = nullptr;
    PlainLabel *m_title = nullptr;
    QFormLayout *m_form = nullptr;
    Combo *m_type = nullptr;
    EchoLine *m_typeEcho = nullptr;
    Combo *m_principal = nullptr;
    EchoLine *m_principalEcho = nullptr;
    Field *m_reference = nullptr;
    DateEdit *m_decided = nullptr;
    DateEdit *m_final = nullptr;
    Field *m_length = nullptr;
    EchoLine *m_lengthEcho = nullptr;
    DateEdit *m_received = nullptr;
    Field *m_name = nullptr;
    EchoLine *m_nameEcho = nullptr;
    Panel *m_alike = nullptr;
    DateEdit *m_birth = nullptr;
    Field *m_number = nullptr;
    EchoLine *m_numberEcho = nullptr;
    Field *m_address = nullptr;
    Combo *m_condition = nullptr;
    QVBoxLayout *m_conditionRows = nullptr;
    QList<ConditionRow> m_conditions{};
    Combo *m_assistant = nullptr;
    MessageLine *m_message = nullptr;
    PlainLabel *m_saved = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_later = nullptr;
    Panel *m_terms = nullptr;
    Panel *m_byLaw = nullptr;
    Panel *m_tasks = nullptr;
    Panel *m_missing = nullptr;
    QTimer *m_typing = nullptr;
    Person::Id m_person{};
    QStringList m_known{}; // terms shown before, so that new ones are marked
    PanelColumn *m_consequences = nullptr;
    QWidget *m_side = nullptr;
    QWidget *m_alikeHost = nullptr;
    QWidget *m_conditionHost = nullptr;

    QVBoxLayout *m_left = nullptr;
    PlainLabel *m_hint = nullptr;
    QLabel *m_lengthLabel = nullptr;
    PlainLabel *m_conditionCount = nullptr;
    WhyPanel *m_why = nullptr;
    std::optional<DossierView> m_rehearsed{}; // what follows, for the dates
    QJsonObject m_saidAbout{};                // the message stays while the form is so
    bool m_newPerson = false;                 // none of those who look alike
    QJsonObject m_untouched{};                // of an empty page: no draft
    bool m_filling = false;
};

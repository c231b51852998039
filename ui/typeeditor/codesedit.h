// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

class Combo;
class FlowLayout;
class ItemForm;
class QPushButton;

// What a field of codes has beside it: a new building block for its list, or the one chosen, in a form right there.
class BlockHost : public MemberEdit
{
    Q_OBJECT
public:
    using MemberEdit::MemberEdit;

protected:
    QString openList(const QString &code = {}) const; // the list of the code, or the first that is open; may be empty
    void openBlock(const QString &list, const QString &code, QWidget *returnTo);
    virtual void takeBlock(const QString &code) = 0; // it was made
    QPushButton *newButton();                        // null where no list is open

    QVBoxLayout *m_layout = nullptr;
    QJsonObject m_row{};

private:
    ItemForm *m_form = nullptr;
};

// One code, chosen by typing a part of its name.
class CodeEdit : public BlockHost
{
    Q_OBJECT
public:
    CodeEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &value) override;
    void showRow(const QJsonObject &row) override;
    QJsonValue value() const override;
    QWidget *reveal(const QString &place) override;

protected:
    void takeBlock(const QString &code) override;

private:
    Combo *m_combo;
    QPushButton *m_change = nullptr;
    QJsonValue m_shown{QJsonValue::Undefined};
};

// Several codes in an order: a row of them, of which the arrow keys walk, Delete takes one away, Alt and an arrow move
// it, and Enter opens the building block itself; and a line to add one by a part of its name.
class CodesEdit : public BlockHost
{
    Q_OBJECT
public:
    CodesEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &value) override;
    void showRow(const QJsonObject &row) override;
    QJsonValue value() const override;
    QWidget *reveal(const QString &place) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeBlock(const QString &code) override;

private:
    void make();
    void focusChip(qsizetype at);
    void put(const QStringList &codes, qsizetype focus);
    QString nameOf(const QString &code) const;

    QStringList m_codes{};
    bool m_absent = true;
    QWidget *m_chipHost;
    FlowLayout *m_chips;
    QList<QPushButton *> m_buttons{};
    Combo *m_add;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/focusrow.h"
#include "ui/typeeditor/memberedit.h"

class PlainLabel;
class QPushButton;

// The title of a row: Enter or Space opens it, Delete takes it away, Alt and an arrow move it; F1 explains.
class RowHead : public FocusRow
{
    Q_OBJECT
public:
    explicit RowHead(QWidget *parent = nullptr);

    void setTitle(const QString &title, bool open);

Q_SIGNALS:
    void removed();
    void moved(int step);
    void walked(int step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class IconLabel *m_sign;
    PlainLabel *m_title;
};

// A list of things: their titles below each other, and the fields of one of them at a time.
class RowsEdit : public MemberEdit
{
    Q_OBJECT
public:
    RowsEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *reveal(const QString &place) override;
    void openRow(qsizetype row); // -1 closes
    qsizetype opened() const { return m_open; }

private:
    void make();
    void name();
    void tell(const QJsonArray &rows, qsizetype open, qsizetype focus);
    void add();

    QJsonArray m_rows{};
    bool m_absent = true;
    qsizetype m_open = -1;
    QVBoxLayout *m_list;
    QList<RowHead *> m_heads{};
    QWidget *m_inside = nullptr; // the form of the open row, with what can be done to it
    MemberForm *m_form = nullptr;
    QPushButton *m_add;
};

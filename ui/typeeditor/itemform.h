// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

#include <QFrame>

class DateEdit;
class KeepTimer;
class MessageLine;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

// A building block: a new item of an open list, or one that is there. Ctrl+Enter keeps it, Esc goes back, and what is
// typed is kept until then. Says where it is used, and ends it.
class ItemForm : public QFrame
{
    Q_OBJECT
public:
    explicit ItemForm(Workspace &workspace, QWidget *parent = nullptr);

    void begin(const QString &list, const QString &code); // an empty code: a new one
    QString list() const { return m_list; }
    QString code() const { return m_code; }
    static QString draftKey(const QString &list, const QString &code);

Q_SIGNALS:
    void kept(const QString &code);
    void said(const QString &sentence);
    void left();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void tellUses();
    void keep();
    void end();
    void keepDraft();
    void perform(const Act &act, const QString &code);

    Workspace &m_workspace;
    EditorWorld m_world;
    QString m_list{};
    QString m_code{};
    QJsonObject m_item{};
    QJsonObject m_untouched{};
    KeepTimer *m_typing;
    QVBoxLayout *m_layout;
    QWidget *m_inside = nullptr;
    MemberForm *m_form = nullptr;
    PlainLabel *m_uses = nullptr;
    MessageLine *m_message = nullptr;
    DateEdit *m_until = nullptr;
};

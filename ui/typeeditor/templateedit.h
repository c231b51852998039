// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

class Combo;
class EchoLine;
class KeepTimer;
class MessageLine;
class PlainLabel;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class Segmented;

// The text of a report or letter in a language: facts are put in from a list, an error is named with its line while
// typing, and beside it stands what it would say in a dossier of invented people.
class TemplateEdit : public MemberEdit
{
    Q_OBJECT
public:
    TemplateEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &) override {}
    QJsonValue value() const override { return QJsonValue::Undefined; }
    void showRow(const QJsonObject &row) override;
    QWidget *reveal(const QString &place) override;
    void open(const QString &kind, const QString &language, bool ownType);
    static QString draftKey(const QString &type, const QString &kind, const QString &language);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void check();
    void keepDraft();
    void keep();
    QString typeCode() const;
    QString kept() const; // the text that holds now

    Combo *m_kind;
    QCheckBox *m_own;
    Segmented *m_language;
    QPlainTextEdit *m_text;
    EchoLine *m_echo;
    Combo *m_fact;
    PlainLabel *m_preview;
    QPushButton *m_keep;
    MessageLine *m_message;
    KeepTimer *m_typing;
    QString m_opened{}; // key of what is in front
    bool m_filling = false;
};

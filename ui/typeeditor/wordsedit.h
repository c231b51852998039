// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/typeeditor/memberedit.h"

#include <QPlainTextEdit>

class ChoiceButton;
class Field;
class PlainLabel;
class QButtonGroup;

// A text in four languages: the one of the reader is in front, the others one key away (Ctrl+Page Down), and those that
// are still missing are marked. A text that is the same in every language is written as one where it was one.
class WordsEdit : public MemberEdit
{
    Q_OBJECT
public:
    WordsEdit(const FormMember &member, const EditorWorld &world);

    void showValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *reveal(const QString &place) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *input() const;
    QString typed() const;
    void show(const QString &code);
    void mark();
    void take();

    QHash<QString, QString> m_texts{};
    QString m_code{};   // the language in front
    bool m_one = false; // it was one text for all
    bool m_absent = true;
    bool m_filling = false;
    PlainLabel *m_label;
    Field *m_line = nullptr;
    QPlainTextEdit *m_long = nullptr;
    QButtonGroup *m_group;
    QList<ChoiceButton *> m_languages{};
};

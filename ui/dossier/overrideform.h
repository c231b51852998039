// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QFrame>

class DateEdit;
class Field;
class MessageLine;
class PlainLabel;
class QPushButton;

// Another date for a term and the reason, in the page itself: nothing is covered and Esc goes back.
class OverrideForm : public QFrame
{
    Q_OBJECT
public:
    explicit OverrideForm(Workspace &workspace, QWidget *parent = nullptr); // hidden until it begins

    void begin(const Dossier::Id &dossier, const Deadline &deadline);

Q_SIGNALS:
    void said(const QString &sentence);                    // the date was moved
    void left(const QString &term, const QString &anchor); // moved or not

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameAll();
    void moveDate();
    void leave();

    Workspace &m_workspace;
    Dossier::Id m_dossier{};
    QString m_term{};
    QString m_anchor{};
    Label m_name{};
    PlainLabel *m_title;
    PlainLabel *m_dateLabel;
    PlainLabel *m_reasonLabel;
    DateEdit *m_date;
    Field *m_reason;
    MessageLine *m_message;
    QPushButton *m_do;
    QPushButton *m_leave;
};

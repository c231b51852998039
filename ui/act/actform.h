// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/act/actinput.h"

#include <QFrame>

class KeepTimer;
class MessageLine;
class PlainLabel;
class QFormLayout;
class QPushButton;
class QVBoxLayout;

// An act with what it still asks: everything known is filled in, and `with` holds what is not asked at all.
struct ActRequest
{
    QString act{};
    QString title{};
    QString doText{};    // on the button
    QStringList lines{}; // read before doing: the text of a condition, what a closing leaves open
    QJsonObject with{};
    QList<ActInput> inputs{};
    AnyId about{};         // its draft is kept by this
    QString draftPart{};   // … and by this, where one thing has several of the act
    Dossier::Id dossier{}; // the one it belongs to, if any
    QString focus{};       // the input to begin in; the first that is open when not given
    QString alsoText{};    // a second button …
    Act also{};            // … and what it does at once

    QString draftKey() const { return QStringLiteral("act/") + act + u'/' + about.toString() + draftPart; }
    bool isReady() const { return inputs.isEmpty() && lines.isEmpty(); } // nothing to ask: it can be done at once
};

// A form for one act, in the page itself: Ctrl+Enter does it, Esc goes back, and what was typed is kept until it is
// done or thrown away. A refusal stands in words under the fields and takes nothing away.
class ActForm : public QFrame
{
    Q_OBJECT
public:
    explicit ActForm(Workspace &workspace, QWidget *parent = nullptr); // hidden until it begins

    void begin(const ActRequest &request);
    const ActRequest &request() const { return m_request; }
    Act act() const; // as it would be done now
    void keepNow();  // the draft, at once

Q_SIGNALS:
    void said(const QString &sentence); // it was done
    void done(const QString &act, const AnyId &made);
    void left(); // done or not

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void show(const ActRequest &request);
    void showRows();
    bool isAsked(const ActInputWidget *widget) const;
    void perform();
    void performAlso();
    void refuse(const QString &sentence);
    void finish(const QString &act, const ActDone &done);
    void leave();
    void forget();
    QJsonObject typed() const;
    ActInputWidget *input(const QString &name) const;

    Workspace &m_workspace;
    ActRequest m_request{};
    QJsonObject m_untouched{};
    KeepTimer *m_typing;
    PlainLabel *m_title;
    QVBoxLayout *m_lines;
    QFormLayout *m_form;
    QList<ActInputWidget *> m_inputs{};
    MessageLine *m_message;
    QPushButton *m_do;
    QPushButton *m_leave;
    QPushButton *m_forget;
    QPushButton *m_also;
};

// What is said of a draft that has no form any more: what was typed, to read.
QString lostDraft(const Workspace &workspace, const QString &key);

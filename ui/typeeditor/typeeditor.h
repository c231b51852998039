// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/publication/versionstore.h"
#include "ui/typeeditor/memberedit.h"

class KeepTimer;
class MessageLine;
class PlainLabel;
class QScrollArea;

// A version of a dossier type being written: the questions of the legislator in their order, in one page that scrolls.
// What is typed is kept at once on this computer; saving (Ctrl+S, and on leaving) makes it an act.
class TypeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TypeEditor(Workspace &workspace, QWidget *parent = nullptr);

    void begin(const KeptTypeVersion &version);
    void close(); // saves what can be saved and forgets it
    const KeptTypeVersion &version() const { return m_version; }
    const QJsonObject &body() const { return m_body; }
    bool isChanged() const { return m_body != m_version.body; }
    bool save(); // false when it was refused; says so itself
    void scrollTo(const QString &section);
    void goTo(const QString &section); // and takes the focus there
    void takeFocus();                  // in the section in view
    void reveal(const QString &place);
    void reloadBlocks();                         // lists and texts changed
    void undone(const KeptTypeVersion &version); // the act of saving was taken back, or done by another
    QList<Problem> findings() const { return m_findings; }
    QList<QPair<QString, MemberForm *>> forms() const { return m_forms; } // by section
    static QString draftKey(const AnyId &version);

Q_SIGNALS:
    void changed(); // what it says, or what is wrong with it
    void said(const QString &sentence);
    void sectionShown(const QString &section);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void take(const QString &place, const QJsonValue &value);
    void showAll();
    void judge();
    void keepDraft();

    Workspace &m_workspace;
    EditorWorld m_world;
    KeptTypeVersion m_version{};
    QJsonObject m_body{};
    QString m_section{}; // in view
    QList<Problem> m_findings{};
    KeepTimer *m_typing;
    MessageLine *m_message = nullptr;
    PlainLabel *m_kept = nullptr;
    QScrollArea *m_area = nullptr;
    QList<QPair<QString, MemberForm *>> m_forms{};
    QHash<QString, QWidget *> m_heads{};
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/typeeditor/typeform.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

// What every field of the editor knows of the whole it stands in.
struct EditorWorld
{
    Workspace &workspace;
    std::function<QJsonObject()> body; // of the type being written; of the item in the form of a building block
    bool forItem = false;              // a building block is not made within another

    const Catalogue &catalogue() const { return workspace.catalogue(); }
};

// The field of one member. It says what was changed and keeps nothing: the whole is kept by who holds it, so that what
// no field shows stays as it was.
class MemberEdit : public QWidget
{
    Q_OBJECT
public:
    MemberEdit(const FormMember &member, const EditorWorld &world, QWidget *parent = nullptr)
        : QWidget(parent), m_member(member), m_world(world)
    {
    }

    const FormMember &member() const { return m_member; }
    virtual void showValue(const QJsonValue &value) = 0; // says nothing
    virtual QJsonValue value() const = 0;                // as it would be said; undefined while there is none
    virtual void showRow(const QJsonObject &) {}         // what stands beside it, where that matters to it
    // What a place within it leads to ("fr", "[0].offset"), opened and ready to take the focus.
    virtual QWidget *reveal(const QString &place) = 0;
    virtual bool labelled() const { return true; } // whether its label stands above it

Q_SIGNALS:
    void edited(const QString &place, const QJsonValue &value); // place within it; empty: the whole

protected:
    FormMember m_member;
    const EditorWorld &m_world;
};

MemberEdit *makeMemberEdit(const FormMember &member, const EditorWorld &world);

// The fields of the members of one thing, below each other with their labels.
class MemberForm : public QWidget
{
    Q_OBJECT
public:
    MemberForm(const QList<FormMember> &members, const EditorWorld &world, const QString &help,
               QWidget *parent = nullptr);

    void showValue(const QJsonObject &whole);
    QWidget *reveal(const QString &place); // the nearest there is; null when no field shows it
    const QList<MemberEdit *> &edits() const { return m_edits; }

Q_SIGNALS:
    void edited(const QString &place, const QJsonValue &value);

private:
    QList<MemberEdit *> m_edits{};
};

// The items of a field of codes: those of its lists that may be chosen now, and its own.
QList<PopupItem> codeItems(const FormMember &member, const EditorWorld &world, const QJsonObject &row);

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncloop.h"
#include "ui/sync/syncpart.h"

class EmptyState;
class Field;
class MessageLine;
class PlainLabel;
class QPushButton;
template <typename Value>
class TableModel;

// What a device sent after the dossier had gone to another, or that its author might not do any more: only the server
// has it, and who leads decides whether it is taken over.
struct LateWork
{
    QString id{};
    Dossier::Id dossier{};
    QString dossierTitle{}; // when the dossier is on this device
    QString dossierNumber{};
    QString login{};
    QString device{};
    Problem reason{};
    Saying saying{};
    QDateTime madeAt{};

    bool operator==(const LateWork &) const = default;
};

class LatePart : public SyncPart
{
    Q_OBJECT
public:
    using Asking = std::function<void(const char *method, const QString &path, const QJsonObject &body,
                                      std::function<void(const SyncLoop::Answer &)> then)>;

    explicit LatePart(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    void setAsking(Asking asking) { m_asking = std::move(asking); } // how the server is asked; none: no server
    void name() override;
    void reload() override; // asks the server
    QWidget *first() const override;
    int count() const; // -1 as long as it is not known

Q_SIGNALS:
    void counted();

private:
    enum class State { NotAsked, Asking, Known, NoAnswer };

    void take(const SyncLoop::Answer &answer);
    void show();
    void showCurrent();
    void decide(bool accept);
    const LateWork *current() const;

    Asking m_asking{};
    State m_state = State::NotAsked;
    bool m_deciding = false;
    Problem m_problem{};
    MessageLine *m_message;
    TableModel<LateWork> *m_model;
    SyncTable *m_table;
    EmptyState *m_empty;
    QWidget *m_detail;
    PlainLabel *m_what;
    PlainLabel *m_why;
    PlainLabel *m_noteLabel;
    Field *m_note;
    QPushButton *m_accept;
    QPushButton *m_refuse;
    QPushButton *m_go;
};

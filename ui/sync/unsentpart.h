// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncloop.h"
#include "ui/sync/syncpart.h"

class EmptyState;
class FlowLayout;
class MessageLine;
class PlainLabel;
class QPushButton;
template <typename Value>
class TableModel;

// What was done here and is not at the server yet, and what the server keeps for someone who decides; how much is on
// this device and since when.
class UnsentPart : public SyncPart
{
    Q_OBJECT
public:
    explicit UnsentPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void reload() override;
    QWidget *first() const override;
    void setNow(const SyncLoop::Now &now);
    int count() const;
    bool exportTo(const QString &file); // false: it could not be written, and the page says so
    void setAskFile(std::function<QString(const QString &suggested)> ask) { m_askFile = std::move(ask); }

Q_SIGNALS:
    void sendWanted();

private:
    void showFacts();
    void showCurrent();

    SyncLoop::Now m_now{};
    std::function<QString(const QString &)> m_askFile{};
    QWidget *m_facts;
    FlowLayout *m_factsLayout;
    QList<QWidget *> m_made{};
    MessageLine *m_message;
    TableModel<UnsentAct> *m_model;
    SyncTable *m_table;
    PlainLabel *m_whole;
    EmptyState *m_empty;
    QPushButton *m_send;
    QPushButton *m_export;
    QPushButton *m_dossier;
};

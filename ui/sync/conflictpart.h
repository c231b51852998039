// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncview.h"
#include "ui/sync/syncpart.h"

class EmptyState;
class KeyButton;
class MessageLine;
class PlainLabel;
class QCheckBox;
class QPushButton;
class QScrollArea;
template <typename Value>
class TableModel;

// Values that were written at the same time, each beside the other; someone decides: keys 1, 2, 3, and the next is
// there. What was decided stays readable.
class ConflictPart : public SyncPart
{
    Q_OBJECT
public:
    explicit ConflictPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void reload() override;
    QWidget *first() const override;
    int open() const { return m_open; }
    void standOn(const Dossier::Id &dossier, const Person::Id &person); // the first that is about them
    void standOn(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isLow() const;
    void fill();
    void showCurrent();
    void decide(const QString &keep);
    void openCurrent();
    const ConflictView *current() const;
    QString decidedText(const ConflictView &view) const;

    QList<ConflictView> m_all{};
    int m_open = 0;
    PlainLabel *m_hint;
    QCheckBox *m_decided;
    MessageLine *m_message;
    TableModel<ConflictView> *m_model;
    SyncTable *m_table;
    EmptyState *m_empty;
    QWidget *m_detail;
    PlainLabel *m_what;
    PlainLabel *m_whose;
    PlainLabel *m_outcome;
    QScrollArea *m_area;
    PlainLabel *m_whyNot;
    KeyButton *m_keep;
    KeyButton *m_take;
    KeyButton *m_both;
    QPushButton *m_go;
};

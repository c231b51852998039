// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class PlainLabel;
class QTableView;
struct FieldQuality;
template <typename Value>
class TableModel;

// What the dossiers of a type make of its fields: how many have it, how often it was changed after, and what reads it.
// A field that is seldom filled and that nothing reads is marked: it can go.
class QualityPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QualityPanel(Workspace &workspace, const QString &type = {}, QWidget *parent = nullptr);

    void setType(const QString &code);
    QString type() const { return m_type; }
    QWidget *first() const; // takes the focus
    bool isSpare(const FieldQuality &field) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void name();
    void reload();
    void fit();

    Workspace &m_workspace;
    QString m_type;
    bool m_isRead = false; // it is read when it is seen: counting takes some tenths of a second
    PlainLabel *m_summary;
    TableModel<FieldQuality> *m_fields;
    QTableView *m_view;
};

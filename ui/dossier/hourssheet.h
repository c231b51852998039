// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/sectiontool.h"

class KeepTimer;
class EchoLine;
class FlowLayout;
class HoursModel;
class KeyButton;
class LineDelegate;
class MessageLine;
class PlainLabel;
class QCheckBox;
class QPushButton;
class QTableView;

// Hours of work as a sheet: each line is one act. Good lines are saved and go, bad ones stay with the reason beside
// them.
class HoursSheet : public SectionTool
{
    Q_OBJECT
public:
    explicit HoursSheet(Workspace &workspace, QWidget *parent = nullptr); // hidden until it begins

    void begin(const DossierView &view) override;
    void refresh(const DossierView &view) override;
    void keepNow() override;
    QString draftKeyOf(const Dossier::Id &dossier) const override;
    HoursModel *model() const { return m_model; }
    void paste(const QString &text);
    void save();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void commit(); // of the cell that is being typed in
    void forget();
    void leave();
    void clearCells();
    void removeLines();
    void propose();
    void showBalance();
    void measure();

    Workspace &m_workspace;
    const DossierView *m_view = nullptr;
    Dossier::Id m_id{};
    KeepTimer *m_typing;
    PlainLabel *m_title;
    PlainLabel *m_balance;
    EchoLine *m_forecast;
    EchoLine *m_planned;
    MessageLine *m_message;
    QTableView *m_table;
    HoursModel *m_model;
    LineDelegate *m_delegate;
    PlainLabel *m_keys;
    QCheckBox *m_accept;
    KeyButton *m_save;
    QPushButton *m_paste;
    QPushButton *m_propose;
    KeyButton *m_leave;
    bool m_offersDraft = false;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/overview.h"
#include "core/workspace.h"

#include <QWidget>

class ActForm;
class Combo;
class DateEdit;
class EchoLine;
class FlowLayout;
class KeepTimer;
class KeyButton;
class MessageLine;
class PlainLabel;
class QPushButton;
class QScrollArea;
class RowTable;
class TimeEdit;
class WeekGrid;
struct ActRequest;
template <typename Value>
class TableModel;

// The schedule of somebody under monitoring: the week to draw in, beside it the versions there are and what can be done
// with the chosen one. The first line of the versions is the new one, which is kept until it is proposed.
class ScheduleSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleSheet(Workspace &workspace, QWidget *parent = nullptr);

    void begin(const Monitoring::Id &id);
    void refresh();
    void keepNow();
    static QString draftKeyOf(const Monitoring::Id &id);
    WeekGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void said(const QString &sentence);
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Drawn
    {
        QList<ScheduleRule> rules{};
        QList<ScheduleException> exceptions{};
        bool operator==(const Drawn &) const = default;
    };

    QWidget *makeLeft();
    QWidget *makeRight();
    void connectAll();
    void name();
    void nameVersions();
    void readDraft();
    bool load();
    void chooseRow(int row);
    int rowOf(const AnyId &id) const;
    const ScheduleRequest *chosen() const; // null while the new version is
    bool isNew() const { return !chosen(); }
    void showVersion();
    void showButtons();
    void showProblems();
    void showClockChange();
    void become(const Drawn &next); // by hand: may be undone
    void go(QList<Drawn> &from, QList<Drawn> &to);
    void showDrawn();
    void takeStandard();
    void copyStanding();
    void removeException();
    void propose();
    void perform(const QString &act, const QJsonObject &with);
    void beginForm(const ActRequest &request);
    void refuse();
    void addMovement();
    void forget();
    void leave();
    Moment now() const;
    Moment validFrom() const; // as typed; now when nothing is
    ScheduleVersion shownVersion() const;
    const ScheduleRequest *standing() const;
    QString stateText(const ScheduleRequest &request) const;

    Workspace &m_workspace;
    Monitoring::Id m_id{};
    std::optional<MonitoringFile> m_file{};
    std::optional<MonitoringForm> m_form{};
    QList<ScheduleRule> m_curfews{};
    QString m_person{};
    Drawn m_drawn{};
    QList<Drawn> m_undo{};
    QList<Drawn> m_redo{};
    bool m_mayPropose = false;
    KeepTimer *m_typing;
    PlainLabel *m_title;
    MessageLine *m_message;
    WeekGrid *m_grid;
    PlainLabel *m_echo;
    EchoLine *m_clock;
    QList<MessageLine *> m_problems{};
    QList<int> m_problemRules{};
    PlainLabel *m_keys;
    PlainLabel *m_versionsTitle;
    TableModel<ScheduleRequest> *m_versions;
    RowTable *m_versionsTable;
    PlainLabel *m_note; // of the chosen version: why it was asked or refused
    PlainLabel *m_kindTitle;
    Combo *m_kind;
    PlainLabel *m_fromTitle;
    DateEdit *m_fromDate;
    TimeEdit *m_fromTime;
    PlainLabel *m_exceptionsTitle;
    TableModel<ScheduleException> *m_exceptions;
    RowTable *m_exceptionsTable;
    ActForm *m_act;
    QWidget *m_drawing; // what belongs to the new version only
    KeyButton *m_leave;
    QPushButton *m_standard;
    QPushButton *m_copy;
    QPushButton *m_propose;
    QPushButton *m_forget;
    QPushButton *m_approve;
    QPushButton *m_refuse;
    QPushButton *m_active;
    QPushButton *m_movement;
    QPushButton *m_remove;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/stocktaking.h"
#include "core/workspace.h"

#include <QWidget>

class Combo;
class Field;
class KeyButton;
class MessageLine;
class Paper;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class RowTable;
class Segmented;
struct PaperWork;
template <typename Value>
class TableModel;

// A stock-taking: a place is chosen, everything that lies there is scanned, and what is found, still missing or seen
// though it stands elsewhere is shown while one scans. Every scan is written at once, so that one goes on where one
// was, on another day and by somebody else too. Closing it settles each difference; the list is printed or copied.
class StockTakeSheet : public QWidget
{
    Q_OBJECT
public:
    explicit StockTakeSheet(Workspace &workspace, QWidget *parent = nullptr);

    void name();
    void begin(const AnyId &take); // null: the choice of a place
    void reload();
    QWidget *first() const;
    const StockTake &take() const { return m_open; }

Q_SIGNALS:
    void said(const QString &sentence);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *layChoice();
    QWidget *layCount();
    void start();
    void openChosen();
    void scan();
    void count();
    void addKind();
    void close();
    void leave();
    void copy();
    void nextDecision();
    void decide(const QString &becomes);
    void showTake();
    void showLines();
    void showDecision();
    QStringList decisionsFor(const TakeLine &line) const; // while it is open
    QString becomes(const TakeLine &line) const;
    QJsonArray differences() const;
    QString word(const char *group, const QString &code) const;
    QString draftKey() const;
    bool isOpen() const { return m_open.state == u"OPEN"; }
    bool mayClose() const;
    Result<PaperWork> onPaper() const;

    Workspace &m_workspace;
    StockTake m_open{}; // the one that is shown
    QList<TakeLine> m_all{};
    QHash<QString, QString> m_decisions{}; // by serial, where it is not what is meant anyway
    QStackedWidget *m_stack;
    PlainLabel *m_choiceTitle;
    PlainLabel *m_placeLabel;
    Combo *m_place;
    QPushButton *m_start;
    PlainLabel *m_takesTitle;
    TableModel<StockTake> *m_takes;
    RowTable *m_takesTable;
    MessageLine *m_choiceMessage;
    KeyButton *m_choiceLeave;
    PlainLabel *m_title;
    PlainLabel *m_under;
    Field *m_scan;
    MessageLine *m_message;
    Segmented *m_filter;
    TableModel<TakeLine> *m_lines;
    RowTable *m_table;
    PlainLabel *m_becomesLabel;
    Segmented *m_becomes;
    PlainLabel *m_countsTitle;
    TableModel<TakeCount> *m_counts;
    RowTable *m_countsTable;
    PlainLabel *m_numberLabel;
    Field *m_number;
    PlainLabel *m_otherLabel;
    Combo *m_other;
    KeyButton *m_close;
    KeyButton *m_leave;
    QPushButton *m_copy;
    Paper *m_paper;
};

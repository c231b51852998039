// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/delivery.h"
#include "core/workspace.h"

#include <QWidget>

class Combo;
class DateEdit;
class Field;
class KeepTimer;
class KeyButton;
class MessageLine;
class PlainLabel;
class QPushButton;
class RowTable;
class Segmented;
template <typename Value>
class TableModel;

// A delivery, or an order: a scanner types serial after serial, each with Enter, and each is told at once what it is;
// what is counted is typed as a number. All of it is taken in by one act, and kept on this computer until then.
class DeliverySheet : public QWidget
{
    Q_OBJECT
public:
    explicit DeliverySheet(Workspace &workspace, QWidget *parent = nullptr);

    void name();
    void begin(); // goes on with what was scanned before
    QWidget *first() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void left();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // A line of the list: a serial with what it is, or so many of what is counted.
    struct Line
    {
        DeliveryLine serial{};
        StockBalance counted{}; // its kind is empty for a serial
    };

    void lay();
    void scan();
    void addCounted();
    void removeLine();
    void look(); // what each line is now
    void perform();
    void forget();
    void leave();
    void keep();
    void readDraft();
    QJsonObject typed() const;
    bool isOrder() const;
    int wrong() const;
    QString lineText(const Line &line) const;

    Workspace &m_workspace;
    QStringList m_serials{}; // as they were scanned
    QList<StockBalance> m_countedOnes{};
    KeepTimer *m_typing;
    PlainLabel *m_title;
    Segmented *m_what;
    Combo *m_kind;
    Combo *m_generation;
    Combo *m_place;
    Field *m_contract;
    DateEdit *m_bought;
    DateEdit *m_warranty;
    Field *m_name;
    PlainLabel *m_kindLabel;
    PlainLabel *m_generationLabel;
    PlainLabel *m_placeLabel;
    PlainLabel *m_contractLabel;
    PlainLabel *m_boughtLabel;
    PlainLabel *m_warrantyLabel;
    PlainLabel *m_nameLabel;
    Field *m_scan;
    Combo *m_countedKind;
    Field *m_number;
    PlainLabel *m_countedLabel;
    PlainLabel *m_numberLabel;
    QPushButton *m_add;
    PlainLabel *m_summary;
    TableModel<Line> *m_lines;
    RowTable *m_table;
    MessageLine *m_message;
    KeyButton *m_do;
    KeyButton *m_leave;
    QPushButton *m_forget;
};

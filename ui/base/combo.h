// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/field.h"
#include "ui/base/popuplist.h"

#include <QPointer>

// A line in which one of many is chosen by typing parts of its words, in any order, accents and case left aside.
// Arrow keys move, Enter or Tab take the highlighted one, Esc closes the list. F4 or Alt+Down show all.
class Combo : public Field
{
    Q_OBJECT
public:
    // Own: filters its items itself. Asked: items come from outside after searchChanged (people).
    enum class Search { Own, Asked };

    explicit Combo(Search search = Search::Own, QWidget *parent = nullptr);

    const QList<PopupItem> &items() const { return m_all; }
    void setItems(const QList<PopupItem> &items);
    void setCurrentId(const QString &id);   // empty: nothing chosen, nothing typed
    void setCurrent(const PopupItem &item); // also one that is not among the items
    QString currentId() const { return m_current.id; }
    const PopupItem &current() const { return m_current; }
    bool hasError() const; // something typed that is none of them

Q_SIGNALS:
    void chosen(const QString &id);          // by the user; empty when what was chosen is typed over
    void searchChanged(const QString &text); // while typing

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter(const QString &typed);
    void tell();
    void take(int row);
    bool takeHighlighted();

    Search m_search;
    QPointer<PopupList> m_popup; // belongs to the window once it was open
    QList<PopupItem> m_all{};
    PopupItem m_current{};
};

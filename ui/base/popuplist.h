// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

#include <optional>

class QListView;
class QLineEdit;
class QStandardItemModel;

struct PopupItem
{
    QString id{};
    QString label{};
    QString detail{}; // second line, small
    QString end{};    // at the right, small
    std::optional<Icon> icon{};
    QString heading{};  // stands above it: the first of a group
    bool stays = false; // taken, it leaves the list open: the answer comes in it

    bool operator==(const PopupItem &) const = default;
};

inline const QString everyItem = QStringLiteral("*"); // the id of the item that chooses all

// Answers under a field, within its window; the field keeps the focus and passes on its keys.
class PopupList : public QFrame
{
    Q_OBJECT
public:
    explicit PopupList(QLineEdit *field); // a child of the field's window once shown

    // What is typed, in folded words: where a word begins with one it is bold.
    void setItems(const QList<PopupItem> &items, const QStringList &marks = {});
    const QList<PopupItem> &items() const { return m_items; }
    void setEmptyText(const QString &text); // shown when nothing was found; no popup when empty
    void setVisibleRows(int rows) { m_visibleRows = rows; }
    void setLeastWidth(int drawn) { m_leastWidth = drawn; } // where the field is narrower and the window has room
    void open();
    int highlighted() const;
    void highlight(int row); // -1 for none
    bool handleKey(int key); // arrows, page keys; true when used

Q_SIGNALS:
    void picked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLineEdit *m_field;
    QListView *m_view;
    QStandardItemModel *m_model;
    QList<PopupItem> m_items{};
    QString m_emptyText{};
    int m_visibleRows = 8;
    int m_leastWidth = 0;
};

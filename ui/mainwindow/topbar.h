// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/popuplist.h"

#include <QPointer>
#include <QWidget>

class Field;
class QMenu;
class QPushButton;
class QToolButton;

// Above the pages: the one search field, what can be made new, and what was announced.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setResults(const QList<PopupItem> &results);   // of the last searchChanged
    void renewResults(const QList<PopupItem> &results); // of the same text: the list stays as it is, on the same line
    void search(const QString &text);
    void setNewMenu(QMenu *menu);
    void setNoticeCount(int count);
    Field *searchField() const { return m_search; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void focusSearch(); // Ctrl+K
    void openNew();     // Ctrl+N

Q_SIGNALS:
    void searchChanged(const QString &text); // also with nothing typed yet: what was last used
    void activated(const QString &id);
    void noticesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void name();
    void take(int row);
    bool takeOffer();
    void tell();

    Field *m_search;
    QPointer<PopupList> m_popup;
    QPushButton *m_new;
    QToolButton *m_bell;
    int m_notices = 0;
};

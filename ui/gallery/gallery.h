// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class KeyBar;
class QStackedWidget;

// Every piece of the window in all its states, with invented people, to look at and to test. Its own words are Dutch
// and not translated; those of the pieces follow the language.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);

    int pageCount() const;
    void showPage(int page);
    void openOverlays(); // what opens over a page

private:
    QWidget *pieces();
    QWidget *form();
    QWidget *terms();
    QWidget *table();
    QWidget *signs();
    QWidget *planning();

    QStackedWidget *m_pages;
    KeyBar *m_keys;
    QWidget *m_why = nullptr;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"

class AboutPanel;
class Panel;
class PanelColumn;
class PlainLabel;
class QBoxLayout;
class QScrollArea;

// All the keys, what each page is for, what is new, and which program this is. Arrows and page keys scroll it.
class HelpPage : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    PlainLabel *m_title;
    PlainLabel *m_hint;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    AboutPanel *m_about;
    QList<Panel *> m_keys{}; // in the order of the groups
    Panel *m_news;
    Panel *m_pages;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QBoxLayout;

// A list and what is chosen in it: beside each other where there is room, else the second below the first.
class SideBySide : public QWidget
{
    Q_OBJECT
public:
    // Shares of the width, and from which width on (in pixels of the drawings) they stand beside each other.
    SideBySide(QWidget *list, int listShare, QWidget *detail, int detailShare, int roomy, QWidget *parent = nullptr);

    // While something is filled in of what was chosen: where it stands below the list, the list makes room for it.
    void setAtWork(bool atWork);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();

    QWidget *m_list;
    QWidget *m_detail;
    int m_roomy;
    bool m_atWork = false;
    QBoxLayout *m_layout;
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/panel.h"

// Panels below each other that share the height there is: each as high as its rows when they all fit; else the first
// ones first, and the others scroll by themselves. Flowing: all of them whole, for a page that scrolls as one.
class PanelColumn : public QWidget
{
    Q_OBJECT

public:
    explicit PanelColumn(QWidget *parent = nullptr);

    void addPanel(Panel *panel);
    void setFlowing(bool flowing);
    bool isFlowing() const { return m_flowing; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<Panel *> shown() const;
    int least(const Panel *panel) const;
    void arrange();

    QList<Panel *> m_panels{};
    bool m_flowing = false;
};

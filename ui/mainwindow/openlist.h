// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

#include <QWidget>

class PlainLabel;
class QVBoxLayout;

// The dossiers that were opened, below the places: back to one with a click or Ctrl+Tab, away with Ctrl+W. As many as
// there is room for; the last opened comes last, and the longest unused leaves first.
class OpenList : public QWidget
{
    Q_OBJECT
public:
    explicit OpenList(QWidget *parent = nullptr);

    static constexpr int most = 8;

    void add(const Dossier::Id &id);
    void remove(const Dossier::Id &id);
    void setText(const Dossier::Id &id, const QString &title, const QString &number);
    void setCurrent(const Dossier::Id &id); // null: none of them is in front
    const QList<Dossier::Id> &ids() const { return m_ids; }
    Dossier::Id next(int step) const; // of the one in front, or the last used; null when there is none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const Dossier::Id &id);
    void closed(const Dossier::Id &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Line;
    void name();
    void arrange();

    PlainLabel *m_title;
    QVBoxLayout *m_layout;
    QList<Dossier::Id> m_ids{};
    QList<Line *> m_lines{};
    QList<Dossier::Id> m_used{}; // the last used last
    Dossier::Id m_current{};
};

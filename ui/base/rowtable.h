// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

// Rows to choose from, which keep their columns fitting.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    // As drawn; what room is left goes to the columns named, the last fills up.
    void setWidths(const QList<int> &widths, const QList<int> &growing);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QList<int> m_widths{};
    QList<int> m_growing{};
};

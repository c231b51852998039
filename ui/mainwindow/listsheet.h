// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>
#include <QPointer>

class Panel;

struct ListSheetLine
{
    QString id{};
    Icon icon = Icon::Info;
    QString title{};
    QString detail{};
    QString when{};
    QString act{};       // on its button; none when empty
    bool isNew = false;  // stands out
    bool isGone = false; // taken back: stands back

    bool operator==(const ListSheetLine &) const = default;
};

// A list over the page that comes when it is asked for and goes with Esc; then the focus is back where it was.
class ListSheet : public QFrame
{
    Q_OBJECT
public:
    enum class At { TopRight, BottomLeft };

    explicit ListSheet(QWidget *window, At at);

    void setLines(const QString &title, const QString &secondary, const QList<ListSheetLine> &lines,
                  const QString &whenEmpty);
    void open();
    void close();

Q_SIGNALS:
    void acted(const QString &id);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QWidget *row(const ListSheetLine &line);

    At m_at;
    class Panel *m_panel; // QFrame has a Panel too
    QList<ListSheetLine> m_lines{};
    QPointer<QWidget> m_before{};
};

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/statistics/difference.h"
#include "core/workspace.h"
#include "ui/base/plainlabel.h"

#include <QTableView>

// One part of the page of figures; the page counts once and tells each part.
class FiguresPart : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPart(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    virtual void name() = 0;
    virtual void setTable(const std::shared_ptr<const FigureTable> &table) = 0;
    virtual QWidget *first() const = 0; // takes the focus

Q_SIGNALS:
    void said(const QString &sentence);
    void dossierWanted(const Dossier::Id &dossier);

protected:
    Workspace &m_workspace;
};

// Words of several lines that take the height they need, also where the layout above asks for no height by width.
class WrappedWords : public PlainLabel
{
    Q_OBJECT
public:
    explicit WrappedWords(TextSize size = TextSize::Small, Colour role = Colour::Muted);

    void say(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

// Rows to choose from whose columns keep fitting; the first column named grows.
class FigureView : public QTableView
{
    Q_OBJECT
public:
    explicit FigureView(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setWidths(const QList<int> &widths, const QList<int> &growing, const QList<int> &leaving = {});

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QList<int> m_widths{};
    QList<int> m_growing{};
    QList<int> m_leaving{}; // in a narrow window, the first of them first
};

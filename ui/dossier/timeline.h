// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/tag.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

// One thing that happened in a dossier, ready to be shown.
struct TimelineEntry
{
    enum class Kind { Contact, Decision, Document, Event, Small, Fold, Begin };

    Kind kind = Kind::Event;
    QString at{}; // ISO, to sort by
    Icon icon = Icon::Note;
    QString title{};  // bold
    QString beside{}; // after the title
    QString text{};   // what was written
    QString note{};   // what it started, fulfilled or asks
    Tone noteTone = Tone::Neutral;
    Icon noteIcon = Icon::Info;
    AnyId source{};
    bool planned = false;

    bool operator==(const TimelineEntry &) const = default;
};

// Everything that happened, newest first; what is planned above. Small things are folded when several follow each
// other.
QList<TimelineEntry> timeline(const Workspace &workspace, const DossierView &view, bool fold);

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { EntryRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<TimelineEntry> entries, QDate today);
    const TimelineEntry &at(int row) const { return m_entries[row]; }
    QDate today() const { return m_today; }
    const QString &widestDate() const { return m_widest; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<TimelineEntry> m_entries{};
    QDate m_today{};
    QString m_widest{};
};

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

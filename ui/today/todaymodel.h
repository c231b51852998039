// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/today.h"
#include "ui/base/tag.h"

#include <QAbstractItemModel>

class Workspace;

// What needs one person, grouped by when: late, today, this week, next week, later, without a date.
class TodayModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Columns { StandColumn, WhatColumn, WhoColumn, ProgressColumn, DueColumn, ColumnCount };
    enum Roles {
        TagRole = Qt::UserRole,
        SecondLineRole,
        GoneRole,
        LengthRole,
        ToneRole,
        IsGroupRole,
        CountRole,
        IconRole,
        GroupRole
    };
    enum GroupId { Late, DueToday, ThisWeek, NextWeek, Afterwards, Undated };
    enum class Kind { All, Reports, Contacts, Tasks };

    explicit TodayModel(const Workspace &workspace, QObject *parent = nullptr);

    void setLines(const QList<TodayLine> &lines);
    void setKind(Kind kind);
    int count(Kind kind) const;
    int lateCount() const;
    int total() const { return int(m_all.size()); }
    QList<TagText> tags() const;                     // of all lines, to measure
    QSet<QString> texts(int column, int role) const; // of all lines, to measure
    const TodayLine *line(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        GroupId id = Late;
        QString title{};
        QString span{};
        Icon icon = Icon::Calendar;
        Tone tone = Tone::Neutral;
        QList<TodayLine> lines{};
    };
    void build();
    QVariant lineData(const TodayLine &line, int column, int role) const;
    QVariant groupData(const Group &group, int column, int role) const;

    const Workspace &m_workspace;
    QList<TodayLine> m_all{};
    QList<Group> m_groups{};
    Kind m_kind = Kind::All;
};

TodayModel::Kind kindOf(const TodayLine &line);

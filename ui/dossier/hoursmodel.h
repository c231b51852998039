// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <functional>

enum class HoursColumn { Day, From, Until, Break, Hours, Absent, Note, Reason };
inline constexpr int hoursCells = static_cast<int>(HoursColumn::Reason);

// A line of the sheet as it was typed, and why it could not be saved.
struct HoursLine
{
    std::array<QString, hoursCells> cells{};
    QString reason{};

    const QString &at(HoursColumn column) const { return cells[static_cast<size_t>(column)]; }
    bool isEmpty() const;
    bool operator==(const HoursLine &) const = default;
};

// The parameters of act recordHours without its dossier, or in words what cannot be read.
tl::expected<QJsonObject, QString> readHoursLine(const HoursLine &line, QDate today, Language language);
// Lines of a spreadsheet, parted by tabs or semicolons; the first column goes into `first`. A line of headings is left
// out.
QList<HoursLine> readHoursText(const QString &text, int first);

// The lines being typed, with always an empty one at the end.
class HoursModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit HoursModel(std::function<QDate()> today, QObject *parent = nullptr);

    QList<HoursLine> lines() const; // those with something in them
    bool isEmptyLine(int row) const;
    void setLines(const QList<HoursLine> &lines);
    void insertLines(int row, const QList<HoursLine> &lines); // before it; in its place when it is empty
    void removeLine(int row);
    QJsonArray toJson() const;
    void setJson(const QJsonArray &json);
    QString columnName(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tidy(HoursLine &line) const; // what is understood, written as it was understood
    QString shown(const HoursLine &line, int column) const;

    std::function<QDate()> m_today;
    QList<HoursLine> m_lines{HoursLine()};
};

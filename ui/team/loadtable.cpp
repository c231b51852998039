// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/loadtable.h"

#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

struct LoadRow
{
    StaffLoad load{};
    StaffLoad after{};
    double most = 1;
};

namespace {

enum LoadColumn { Name, Open, Weight, Bar, Late, Away };
enum LoadRole { NowRole = IdRole + 1, ThenRole }; // parts of the heaviest load

// The load as it is in the accent; what would come in soft with a frame, what would go hollow.
class LoadDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        if (index.column() != Bar)
            return;
        const auto &c = colours();
        const auto room = option.rect.adjusted(px(10), (option.rect.height() - px(12)) / 2, -px(10), 0);
        const double now = index.data(NowRole).toDouble();
        const double then = index.data(ThenRole).toDouble();
        const auto wide = [&](double part) { return int(room.width() * std::clamp(part, 0.0, 1.0)); };
        const QRect whole(room.left(), room.top(), wide(std::max(now, then)), px(12));
        if (whole.width() <= 0)
            return;
        if (now != then)
            paintFrame(painter, whole, c.accent, then > now ? c.accentSoft : c.surface);
        painter->fillRect(QRect(room.left(), room.top(), wide(std::min(now, then)), px(12)), c.accent);
    }
};

} // namespace

class LoadModel : public TableModel<LoadRow>
{
public:
    using TableModel::TableModel;

protected:
    QVariant more(const LoadRow &row, int, int role) const override
    {
        if (role == NowRole)
            return row.load.weight / row.most;
        return role == ThenRole ? QVariant(row.after.weight / row.most) : QVariant();
    }
};

LoadTable::LoadTable(QWidget *parent)
    : RowTable(new LoadModel(QList<Column<LoadRow>>()), parent), m_model(static_cast<LoadModel *>(model()))
{
    m_model->setParent(this);
    setItemDelegate(new LoadDelegate(this));
    setWidths({210, 120, 130, 140, 90, 190}, {Name, Bar});
}

void LoadTable::name(const QString &title)
{
    setName(this, title);
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto became = [](const QString &now, const QString &then) {
        return now == then ? now : now + u" → "_s + then;
    };
    m_model->setColumns(
        {{.title = tr("Assistant"), .text = [](const LoadRow &row) { return row.load.staff.name; }},
         {.title = tr("Open dossiers"),
          .text =
              [became](const LoadRow &row) {
                  return became(QString::number(row.load.dossiers), QString::number(row.after.dossiers));
              },
          .alignment = right},
         {.title = tr("Weight"),
          .text = [became](
                      const LoadRow &row) { return became(weightText(row.load.weight), weightText(row.after.weight)); },
          .alignment = right},
         {.title = tr("Load"),
          .spoken =
              [](const LoadRow &row) {
                  return tr("%1 % of the heaviest load").arg(qRound(100 * row.after.weight / row.most));
              }},
         {.title = tr("Late terms"),
          .text = [](const LoadRow &row) { return QString::number(row.load.late); },
          .picture = [](const LoadRow &row) -> QVariant {
              return row.load.late > 0 ? QVariant(icon(toneIcon(Tone::Over), toneColour(Tone::Over))) : QVariant();
          },
          .alignment = right},
         {.title = tr("Away"), .text = [this](const LoadRow &row) {
              QStringList all;
              const auto today = property("today").toDate();
              for (const auto &one : row.load.absences)
                  all << (one.from <= today
                              ? tr("until %1").arg(listDate(one.until, today))
                              : tr("%1 to %2").arg(listDate(one.from, today), listDate(one.until, today)));
              return all.join(u"; "_s);
          }}});
}

void LoadTable::setLoads(const QList<StaffLoad> &loads, const QList<StaffLoad> &after, QDate today)
{
    setProperty("today", today);
    double most = 1;
    for (const auto &all : {loads, after})
        for (const auto &one : all)
            most = std::max(most, one.weight);
    QList<LoadRow> rows;
    for (qsizetype i = 0; i < loads.size(); ++i)
        rows << LoadRow{loads[i], after.value(i, loads[i]), most};
    m_model->setRows(rows);
}

void LoadTable::setAfter(const QList<StaffLoad> &after)
{
    double most = 1;
    for (qsizetype i = 0; i < m_model->rows().size(); ++i)
        most = std::max({most, m_model->rows()[i].load.weight, after.value(i).weight});
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const auto now = m_model->rows()[i].load;
        m_model->setRow(i, {now, after.value(i, now), most});
    }
}

Staff::Id LoadTable::at(const QModelIndex &index) const
{
    return index.isValid() ? m_model->at(index).load.staff.id : Staff::Id();
}

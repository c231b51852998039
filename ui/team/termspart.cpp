// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/termspart.h"

#include "ui/base/accessibility.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/theme/icons.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr TermWhen allWhen[]{TermWhen::Late, TermWhen::ThisWeek, TermWhen::NextWeek, TermWhen::WithinMonth};

} // namespace

// One assistant, those without one, or all; the terms of each column.
struct TermGridRow
{
    QString name{};
    Staff::Id staff{};
    QList<QList<TeamTerm>> terms{};

    QList<TeamTerm> at(int column) const // column 0 is the name: all of them
    {
        return column > 0 ? terms.value(column - 1) : std::accumulate(terms.begin(), terms.end(), QList<TeamTerm>());
    }
};

TermsPart::TermsPart(Workspace &workspace, QWidget *parent)
    : TeamPart(workspace, parent),
      m_grid(new TableModel<TermGridRow>({}, this)),
      m_rows(new TableModel<TeamTerm>({}, this)),
      m_gridView(new RowTable(m_grid)),
      m_rowsView(new RowTable(m_rows)),
      m_title(new PlainLabel)
{
    m_gridView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_gridView->setWidths({200, 130, 130, 130, 190}, {0});
    m_gridView->setObjectName(u"grid"_s);
    m_rowsView->setWidths({156, 260, 190, 150, 180}, {1, 2});
    m_rowsView->setObjectName(u"rows"_s);
    m_title->setBold(true);
    m_title->setElide(PlainLabel::Elide::Right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(m_gridView, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_rowsView, 3);
    connect(m_gridView->selectionModel(), &QItemSelectionModel::currentChanged, this, &TermsPart::showRows);
    connect(m_gridView, &QTableView::activated, this, [this] {
        if (m_rows->rowCount() == 0)
            return;
        m_rowsView->selectRow(0);
        m_rowsView->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rowsView, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dossierWanted(m_rows->at(index).dossier.id); });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_rowsView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { m_gridView->setFocus(Qt::OtherFocusReason); });
}

QString TermsPart::whenText(int column) const
{
    switch (column) {
    case 1:
        return tr("Late");
    case 2:
        return tr("This week");
    case 3:
        return tr("Next week");
    case 4:
        return tr("Then, until %1").arg(listDate(lastTeamDay(m_view.today), m_view.today));
    default:
        return tr("All until %1").arg(listDate(lastTeamDay(m_view.today), m_view.today));
    }
}

void TermsPart::name()
{
    setName(m_gridView, tr("Terms by assistant"));
    setName(m_rowsView, tr("Terms of the chosen cell"));
    QList<Column<TermGridRow>> columns{
        {.title = tr("Assistant"), .text = [](const TermGridRow &row) { return row.name; }}};
    for (int i = 1; i <= 4; ++i) {
        Column<TermGridRow> column{.title = whenText(i),
                                   .text = [i](const TermGridRow &row) { return QString::number(row.at(i).size()); }};
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        column.spoken = [this, i](const TermGridRow &row) {
            return row.name + u", "_s + whenText(i) + u": "_s + QString::number(row.at(i).size());
        };
        if (i == 1)
            column.picture = [](const TermGridRow &row) -> QVariant {
                return row.at(1).isEmpty() ? QVariant() : QVariant(icon(toneIcon(Tone::Over), toneColour(Tone::Over)));
            };
        columns << column;
    }
    m_grid->setColumns(columns);
    m_rows->setColumns({
        {.title = tr("Date"),
         .text = [this](const TeamTerm &one) { return listDate(one.due, m_view.today); },
         .picture =
             [this](const TeamTerm &one) {
                 const auto tone = termTone(int(m_view.today.daysTo(one.due)));
                 return QVariant(icon(toneIcon(tone), toneColour(tone)));
             }},
        {.title = tr("Term"), .text = [this](const TeamTerm &one) { return termText(one); }},
        {.title = tr("Person"), .text = [](const TeamTerm &one) { return one.dossier.title; }},
        {.title = tr("Number"), .text = [](const TeamTerm &one) { return one.dossier.number; }},
        {.title = tr("Assistant"),
         .text =
             [this](const TeamTerm &one) {
                 const auto *load = m_view.loadOf(one.dossier.assistant);
                 return load ? load->staff.name : u"—"_s;
             }},
    });
}

void TermsPart::setView(const TeamView &view)
{
    const auto kept = m_gridView->currentIndex();
    const auto whose = kept.isValid() ? m_grid->at(kept).staff : Staff::Id();
    const auto called = kept.isValid() ? m_grid->at(kept).name : QString();
    m_view = view;
    QList<TermGridRow> rows;
    TermGridRow all{.name = tr("All")};
    all.terms.resize(4);
    const auto add = [&](const QString &title, const Staff::Id &staff) {
        TermGridRow row{.name = title, .staff = staff};
        for (const auto when : allWhen)
            row.terms << view.termsOf(staff, when);
        rows << row;
    };
    for (const auto &one : view.loads)
        add(one.staff.name, one.staff.id);
    if (std::any_of(view.terms.begin(), view.terms.end(),
                    [](const TeamTerm &one) { return one.dossier.assistant.isNull(); }))
        add(tr("Without an assistant"), {});
    for (const auto &one : view.terms)
        all.terms[qsizetype(one.when)] << one;
    rows.prepend(all);
    m_grid->setRows(rows);
    int row = 0;
    for (int i = 0; i < rows.size(); ++i)
        if (kept.isValid() && rows[i].staff == whose && rows[i].name == called)
            row = i;
    m_gridView->setCurrentIndex(m_grid->index(row, kept.isValid() ? kept.column() : 1));
    name();
    m_gridView->setCurrentIndex(m_grid->index(row, kept.isValid() ? kept.column() : 1));
    showRows();
}

void TermsPart::showRows()
{
    const auto now = m_gridView->currentIndex();
    if (!now.isValid()) {
        m_rows->setRows({});
        m_title->setText({});
        return;
    }
    const auto &row = m_grid->at(now);
    m_rows->setRows(row.at(now.column()));
    m_title->setText(row.name + u" · "_s + whenText(now.column()) + u" · "_s +
                     tr("%n term(s)", nullptr, m_rows->rowCount()));
}

QWidget *TermsPart::first() const
{
    return m_gridView;
}

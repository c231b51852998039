// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/technicianspart.h"

#include "core/base/searchtext.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/monitoring/technicianforms.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 14;

// What of a day stands in a list: the shifts, or that he is away.
QString dayText(const TechnicianLine &line, QDate day, const QString &away)
{
    for (const auto &absence : line.absences)
        if (absence.contains(day))
            return away;
    QStringList shifts;
    for (const auto &shift : line.shifts)
        if (shift.on == day)
            shifts << shiftText(shift.from, shift.to, shift.onCall);
    return shifts.isEmpty() ? u"–"_s : shifts.join(u" + "_s);
}

} // namespace

TechniciansPart::TechniciansPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::People, {})),
      m_filter(new Field(Icon::Search)),
      m_model(new TableModel<TechnicianLine>({}, this)),
      m_table(new RowTable(m_model)),
      m_detail(new DetailColumn(workspace))
{
    m_filter->setObjectName(u"technicianText"_s);
    m_table->setObjectName(u"technicians"_s);
    m_table->setWidths({185, 170, 80, 75, 110, 110}, {0, 1});
    setHelp(m_filter, {.act = u"control"_s, .parameter = u"monitoringFilter"_s});
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    left->addWidget(m_filter);
    left->addWidget(m_table, 1);
    m_stack->addWidget(new SideBySide(list, 5, m_detail, 3, 900));
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setReadingOrder(m_stack->widget(0), QList<QWidget *>{m_filter, m_table} + m_detail->parts());
    connect(m_filter, &QLineEdit::textChanged, this, &TechniciansPart::showList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TechniciansPart::showChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) { m_detail->begin(0); });
    connect(m_detail, &DetailColumn::said, this, &MonitoringPart::said);
    connect(m_detail, &DetailColumn::said, this, &TechniciansPart::reload);
    connect(m_detail, &DetailColumn::left, this, [this] { // what the form changed is shown, and the next can be chosen
        reload();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    name();
}

bool TechniciansPart::isFor(const QString &role)
{
    return mayPerform(role, u"setTechnician"_s) || mayPerform(role, u"assignVehicle"_s);
}

void TechniciansPart::name()
{
    setName(m_filter, tr("Name, region or vehicle"));
    m_filter->setPlaceholderText(tr("Name, region or vehicle"));
    setName(m_table, tr("Technicians"));
    m_detail->setEmptyText(tr("Choose a technician to see the shifts and the skills."));
    m_empty->setSentence(
        tr("Nobody here is a technician yet. Under Management a colleague is registered with the role of "
           "technician; after that the regions, languages, vehicle and week are written here."));
    m_model->setColumns(
        {{.title = tr("Technician"), .text = [](const TechnicianLine &line) { return line.staff.name; }},
         {.title = tr("Regions"),
          .text =
              [this](const TechnicianLine &line) {
                  return namesOf(m_workspace, u"region"_s, line.technician.regions);
              }},
         {.title = tr("Languages"),
          .text =
              [](const TechnicianLine &line) {
                  const auto codes = line.technician.languages.join(u", "_s).toUpper();
                  return codes.isEmpty() ? u"—"_s : codes;
              },
          .spoken =
              [this](const TechnicianLine &line) {
                  return namesOf(m_workspace, u"language_person"_s, line.technician.languages);
              }},
         {.title = tr("Vehicle"),
          .text = [](const TechnicianLine &line) { return line.vehicle.isEmpty() ? u"—"_s : line.vehicle; }},
         {.title = tr("Today"),
          .text =
              [this](const TechnicianLine &line) { return dayText(line, m_workspace.clock().today(), tr("away")); }},
         {.title = tr("Tomorrow"), .text = [this](const TechnicianLine &line) {
              return dayText(line, m_workspace.clock().today().addDays(1), tr("away"));
          }}});
}

void TechniciansPart::reload()
{
    const auto lines =
        m_workspace.read([&](const Database &database) { return technicianLines(m_workspace, database, daysAhead); });
    if (!lines) {
        Q_EMIT said(problemText(m_workspace, lines.error()));
        return;
    }
    m_all = *lines;
    m_stack->setCurrentIndex(m_all.isEmpty() ? 1 : 0);
    showList();
}

void TechniciansPart::showList()
{
    const auto words = folded(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    QList<TechnicianLine> shown;
    int row = 0;
    for (const auto &line : std::as_const(m_all)) {
        const auto text = folded(line.staff.name + u' ' + line.staff.login + u' ' + line.vehicle + u' ' +
                                 namesOf(m_workspace, u"region"_s, line.technician.regions));
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            continue;
        if (line.staff.id == m_chosen)
            row = int(shown.size());
        shown << line;
    }
    m_model->setRows(shown);
    if (!shown.isEmpty())
        m_table->selectRow(row);
    showChosen();
}

void TechniciansPart::showChosen()
{
    if (m_detail->isBusy())
        return;
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return m_detail->clear();
    m_chosen = m_model->at(index).staff.id;
    m_detail->show(technicianDetail(m_workspace, m_model->at(index)));
}

QWidget *TechniciansPart::first() const
{
    return m_stack->currentIndex() == 1 ? static_cast<QWidget *>(m_empty) : m_table;
}

bool TechniciansPart::goOn(const QString &draft)
{
    const auto parts = draft.split(u'/');
    if (parts.first() != u"act" || parts.size() < 3)
        return false;
    reload();
    const auto id = AnyId::fromString(parts[2]);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &line = m_model->rows()[row];
        const auto acts = technicianDetail(m_workspace, line).acts;
        for (int i = 0; i < acts.size(); ++i)
            if (const auto request = acts[i].request(); request.act == parts[1] && request.about == id) {
                m_table->selectRow(row);
                m_detail->begin(i);
                return true;
            }
    }
    return false;
}

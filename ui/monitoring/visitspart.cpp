// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/visitspart.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"
#include "ui/monitoring/visitforms.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

VisitsPart::VisitsPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_toPlan(new TableModel<VisitLine>({}, this)),
      m_planned(new TableModel<VisitLine>({}, this)),
      m_toPlanTitle(new PlainLabel),
      m_toPlanTable(new RowTable(m_toPlan)),
      m_dayTitle(new PlainLabel),
      m_day(new DateEdit(DateHint::Any)),
      m_dayTable(new RowTable(m_planned)),
      m_detail(new DetailColumn(workspace))
{
    m_toPlanTable->setObjectName(u"visitsToPlan"_s);
    m_dayTable->setObjectName(u"visitsOfDay"_s);
    m_toPlanTable->setWidths({150, 160, 156, 120, 80}, {0, 1});
    m_dayTable->setWidths(isTechnician() ? QList<int>{104, 134, 150, 168, 114} : QList<int>{110, 150, 170, 150, 100},
                          {1, 2, 3});
    m_toPlanTitle->setBold(true);
    m_dayTitle->setBold(true);
    m_day->setToday([&workspace] { return workspace.clock().today(); });
    m_day->setDate(workspace.clock().today());
    setHelp(m_day->field(), {.act = u"control"_s, .parameter = u"monitoringDay"_s});
    auto *day = new QHBoxLayout;
    day->setSpacing(px(8));
    day->addWidget(m_dayTitle);
    day->addWidget(m_day, 1);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    if (isTechnician()) { // his own day comes first
        left->addLayout(day);
        left->addWidget(m_dayTable, 3);
        left->addWidget(m_toPlanTitle);
        left->addWidget(m_toPlanTable, 2);
    } else {
        left->addWidget(m_toPlanTitle);
        left->addWidget(m_toPlanTable, 1);
        left->addLayout(day);
        left->addWidget(m_dayTable, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *both = new SideBySide(list, 3, m_detail, 2, 900);
    layout->addWidget(both);
    setReadingOrder(this, (isTechnician() ? QList<QWidget *>{m_day, m_dayTable, m_toPlanTable}
                                          : QList<QWidget *>{m_toPlanTable, m_day, m_dayTable}) +
                              m_detail->parts());
    for (const auto &[table, model] : {std::pair{m_toPlanTable, m_toPlan}, std::pair{m_dayTable, m_planned}}) {
        // Who only passes through with Tab chooses nothing there.
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, table = table, model = model](const QItemSelection &chosen) {
                    if (!chosen.isEmpty())
                        showChosen(table, model);
                });
        connect(table, &QTableView::activated, this, [this](const QModelIndex &) { m_detail->begin(0); });
        // Going from one list to the other shows what is chosen there.
        connect(table, &QTableView::pressed, this, [this, table = table, model = model] { showChosen(table, model); });
    }
    connect(m_day, &DateEdit::dateChanged, this, [this](const std::optional<QDate> &on) {
        if (on)
            reload();
    });
    connect(m_detail, &DetailColumn::said, this, &MonitoringPart::said);
    connect(m_detail, &DetailColumn::began, both, [both] { both->setAtWork(true); });
    connect(m_detail, &DetailColumn::left, both, [both] { both->setAtWork(false); });
    connect(m_detail, &DetailColumn::left, this, [this] { // what the form changed is shown, what comes next is at hand
        reload();
        m_detail->focusNext();
    });
    // Later: the line that was typed in is still at work.
    connect(m_detail, &DetailColumn::done, this, &VisitsPart::scanOn, Qt::QueuedConnection);
    connect(m_detail, &DetailColumn::dossierWanted, this, &MonitoringPart::dossierWanted);
}

bool VisitsPart::isTechnician() const
{
    return m_workspace.user().role == u"TECHNICIAN";
}

void VisitsPart::name()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto today = m_workspace.clock().today();
    const auto named = [&catalogue, language](const char *list, const QString &code) {
        return code.isEmpty() ? u"—"_s : capital(catalogue.name(QString::fromLatin1(list), code, language));
    };
    m_toPlanTitle->setText(tr("To be planned"));
    m_dayTitle->setText(isTechnician() ? tr("My visits on") : tr("Visits on"));
    setName(m_toPlanTable, tr("Visits to be planned, the most urgent first"));
    setName(m_dayTable, tr("Visits of the day"));
    setName(m_day->field(), tr("Which day"));
    const Column<VisitLine> kind{
        .title = tr("Visit"), .text = [=](const VisitLine &one) { return named("intervention_kind", one.visit.kind); }};
    const Column<VisitLine> person{.title = tr("Person"), .text = [](const VisitLine &one) {
                                       return one.title.isEmpty() ? one.number : one.title;
                                   }};
    m_toPlan->setColumns(
        {kind,
         person,
         {.title = tr("At the latest"),
          .text =
              [this, today](const VisitLine &one) {
                  if (!one.visit.latestOn.isValid())
                      return u"—"_s;
                  const auto day = listDate(one.visit.latestOn, today);
                  return one.visit.latestOn < today ? tr("%1 – too late").arg(day)
                         : one.visit.latestIsHard   ? tr("%1, by law").arg(day)
                                                    : day;
              }},
         {.title = tr("Region"), .text = [=](const VisitLine &one) { return named("region", one.visit.region); }},
         {.title = tr("Minutes"),
          .text = [](const VisitLine &one) { return QString::number(one.visit.minutes); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter}});
    const Column<VisitLine> technician{.title = tr("Technician"), .text = [this](const VisitLine &one) {
                                           const auto staff = m_workspace.read([&](const Database &database) {
                                               return StaffStore(database).byId(one.visit.technician);
                                           });
                                           return staff ? staff->name : u"—"_s;
                                       }};
    const Column<VisitLine> where{.title = tr("Where"), .text = [this](const VisitLine &one) {
                                      return one.visit.placeKind == u"PRISON" ? prisonName(m_workspace, one.visit.place)
                                             : one.address.isEmpty()          ? u"—"_s
                                                                              : one.address;
                                  }};
    m_planned->setColumns({{.title = tr("When"),
                            .text =
                                [](const VisitLine &one) {
                                    return one.visit.startsAt.toString(u"HH:mm–"_s) +
                                           one.visit.endsAt.toString(u"HH:mm"_s);
                                }},
                           kind,
                           person,
                           isTechnician() ? where : technician,
                           {.title = tr("State"), .text = [this](const VisitLine &one) {
                                const auto &state = one.visit.state;
                                return state == u"DONE"                  ? tr("done")
                                       : state == u"FAILED"              ? tr("in vain")
                                       : state == u"STARTED"             ? tr("there")
                                       : state == u"EN_ROUTE"            ? tr("on the way")
                                       : one.visit.confirmedAt.isValid() ? tr("person told")
                                                                         : tr("to be told");
                            }}});
}

void VisitsPart::reload()
{
    const auto day = m_day->date().value_or(m_workspace.clock().today());
    const auto mine = isTechnician() ? m_workspace.user().id : Staff::Id();
    const auto toPlan = m_workspace.read(
        [&](const Database &database) { return VisitStore(database).toPlan(m_workspace.catalogue()); });
    const auto planned = m_workspace.read([&](const Database &database) {
        return VisitStore(database).between(m_workspace.catalogue(), day, day, mine);
    });
    if (!toPlan || !planned) {
        Q_EMIT said(problemText(m_workspace, toPlan ? planned.error() : toPlan.error()));
        return;
    }
    const auto chosen = m_chosen;
    m_toPlan->setRows(*toPlan);
    m_planned->setRows(*planned);
    for (const auto &[table, model] : {std::pair{m_dayTable, m_planned}, std::pair{m_toPlanTable, m_toPlan}})
        for (int row = 0; row < model->rows().size(); ++row)
            if (model->rows()[row].visit.id == chosen) {
                table->selectRow(row);
                showChosen(table, model);
                return;
            }
    m_detail->setEmptyText(emptySentence(day));
    if (m_detail->isBusy())
        return;
    m_detail->clear();
    // Nothing was chosen yet: what comes first is shown.
    if (auto *table = isTechnician() ? m_dayTable : m_toPlanTable; table->model()->rowCount() > 0)
        table->selectRow(0);
}

QString VisitsPart::emptySentence(QDate day) const
{
    const auto on = mediumDate(day, currentLanguage());
    const bool nothingThatDay = m_planned->rows().isEmpty();
    if (isTechnician())
        return nothingThatDay ? tr("You have no visits on %1. What a dispatcher plans for you appears here by itself; "
                                   "choose another day to look ahead.")
                                    .arg(on)
                              : tr("Choose a visit to see where you go, what it needs and what is still to be done.");
    if (nothingThatDay && m_toPlan->rows().isEmpty())
        return tr("Nothing is to be planned, and nobody goes out on %1. A visit that becomes due appears here by "
                  "itself.")
            .arg(on);
    return tr("Choose a visit to plan it, or to see what it needs.");
}

// Several things are scanned one after the other: the line stays open until all were.
void VisitsPart::scanOn(const QString &act)
{
    if (act == u"scanAtIntervention" && m_detail->next() == act)
        m_detail->begin(0);
}

void VisitsPart::setDay(QDate day)
{
    m_day->setDate(day);
    reload();
}

void VisitsPart::showChosen(RowTable *table, TableModel<VisitLine> *model)
{
    const auto index = table->currentIndex();
    if (!index.isValid() || m_detail->isBusy())
        return;
    (table == m_dayTable ? m_toPlanTable : m_dayTable)->clearSelection();
    const auto line = model->at(index);
    m_chosen = line.visit.id;
    m_detail->show(visitDetail(m_workspace, line));
}

QWidget *VisitsPart::first() const
{
    return isTechnician() ? m_dayTable : m_toPlanTable;
}

int VisitsPart::waiting() const
{
    if (!isTechnician())
        return int(m_toPlan->rows().size());
    const auto &mine = m_planned->rows();
    const auto open = std::count_if(mine.begin(), mine.end(), [](const VisitLine &one) { return !one.visit.isOver(); });
    return open > 0 ? int(open) : -1;
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/monitoringpage.h"

#include "core/access/partners.h"
#include "core/acts/technicianacts.h"
#include "ui/base/accessibility.h"
#include "ui/base/helpkey.h"
#include "ui/base/keybutton.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/monitoring/alarmspart.h"
#include "ui/monitoring/capacitypart.h"
#include "ui/monitoring/monitoredpart.h"
#include "ui/monitoring/queuepart.h"
#include "ui/monitoring/stockpart.h"
#include "ui/monitoring/technicianspart.h"
#include "ui/monitoring/visitspart.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A judge reads; a prison says what it knows; the others do the work.
bool seesPeople(const QString &role)
{
    return mayPerform(role, u"addIntervention"_s) || mayPerform(role, u"setEndDate"_s) ||
           role == u"INVESTIGATING_JUDGE";
}

} // namespace

MonitoringPage::MonitoringPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_planning(new KeyButton(u"Ctrl+Shift+L"_s)),
      m_switch(new Segmented(tr("Part of monitoring"))),
      m_stack(new QStackedWidget),
      m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(50); // the page is painted first
    connect(m_rest, &QTimer::timeout, this, &MonitoringPage::readOne);
    m_title->setBold(true);
    m_switch->setWraps();
    setHelp(m_switch, {.act = u"control"_s, .parameter = u"monitoringPart"_s});
    const auto &role = workspace.user().role;
    if (seesPeople(role)) {
        m_people = new MonitoredPart(workspace);
        add(
            u"people"_s, [] { return tr("People"); }, m_people);
    }
    if (mayPerform(role, u"takeAlarm"_s))
        add(
            u"alarms"_s, [] { return tr("Alarms"); }, new AlarmsPart(workspace));
    if (mayPerform(role, u"placeInQueue"_s))
        add(
            u"queue"_s, [] { return tr("Queue"); }, new QueuePart(workspace));
    if (mayPerform(role, u"addIntervention"_s))
        add(
            u"visits"_s, [] { return tr("Visits"); }, new VisitsPart(workspace));
    if (TechniciansPart::isFor(role))
        add(
            u"technicians"_s, [] { return tr("Technicians"); }, new TechniciansPart(workspace));
    if (StockPart::isFor(role))
        add(
            u"stock"_s, [] { return tr("Stock"); }, m_stock = new StockPart(workspace));
    if (mayPerform(role, u"placeInQueue"_s) || role == u"STATISTICS_OFFICER")
        add(
            u"capacity"_s, [] { return tr("Capacity"); }, new CapacityPart(workspace));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_planning);
    layout->addLayout(head);
    layout->addWidget(m_switch);
    layout->addWidget(m_stack, 1);
    m_planning->setObjectName(u"openPlanning"_s);
    m_planning->setVisible(plannerRoles().contains(role) || role == u"MONITORING_OPERATOR");
    connect(m_planning, &QPushButton::clicked, this, &MonitoringPage::planningWanted);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    connect(keys, &QShortcut::activated, m_planning, &QPushButton::click);
    setReadingOrder(this, {m_switch, m_stack, m_planning});
    connect(m_switch, &Segmented::chosen, this, [this](const QString &part) {
        turnTo(part);
        open();
    });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    name();
    turnTo(role == u"TECHNICIAN"                                     ? u"visits"_s
           : role == u"STOCK_KEEPER"                                 ? u"stock"_s
           : role == u"MONITORING_OPERATOR" || role == u"SHIFT_LEAD" ? u"alarms"_s
                                                                     : m_parts.first().id);
}

bool MonitoringPage::isFor(const QString &role)
{
    return seesPeople(role) || StockPart::isFor(role) || TechniciansPart::isFor(role);
}

bool MonitoringPage::isHome(const QString &role)
{
    static const QStringList roles{u"MONITORING_OPERATOR"_s, u"SHIFT_LEAD"_s,   u"DISPATCHER"_s,
                                   u"TECHNICIAN"_s,          u"STOCK_KEEPER"_s, u"VCET_FILE_MANAGER"_s};
    return isPartner(role) || roles.contains(role);
}

void MonitoringPage::add(const QString &id, std::function<QString()> text, MonitoringPart *part)
{
    m_parts << Part{id, std::move(text), part};
    m_stack->addWidget(part);
    connect(part, &MonitoringPart::said, this, &Page::said);
    connect(part, &MonitoringPart::counted, this, &MonitoringPage::count);
    connect(part, &MonitoringPart::dossierWanted, this,
            [this](const Dossier::Id &dossier) { Q_EMIT dossierWanted(dossier); });
}

void MonitoringPage::open()
{
    reload();
    static_cast<MonitoringPart *>(m_stack->currentWidget())->first()->setFocus(Qt::OtherFocusReason);
}

void MonitoringPage::openPart(int part)
{
    turnTo(m_parts.value(part, m_parts.first()).id);
    open();
}

void MonitoringPage::showNamed(const QString &named)
{
    const auto part = named.section(u'-', 1, 1);
    for (const auto &one : std::as_const(m_parts))
        if (one.id == part)
            turnTo(part);
    open();
    if (m_stock && (part == u"delivery" || part == u"count")) {
        turnTo(u"stock"_s);
        if (part == u"delivery")
            m_stock->openDelivery();
        else
            m_stock->openStockTake();
    }
    if (part == u"schedule") {
        turnTo(u"people"_s);
        if (m_people)
            m_people->openSchedule();
    }
}

bool MonitoringPage::goOn(const QString &draft)
{
    for (const auto &one : std::as_const(m_parts))
        if (one.widget->goOn(draft)) {
            turnTo(one.id);
            count();
            return true;
        }
    if (draft.section(u'/', 0, 0) != u"schedule")
        return false;
    turnTo(u"people"_s);
    reload();
    if (!m_people)
        return false;
    m_people->openSchedule(Monitoring::Id(AnyId::fromString(draft.section(u'/', 1))));
    return true;
}

void MonitoringPage::turnTo(const QString &part)
{
    m_switch->setCurrent(part);
    for (const auto &one : std::as_const(m_parts))
        if (one.id == part) {
            readNow(one.widget);
            m_stack->setCurrentWidget(one.widget);
        }
}

void MonitoringPage::name()
{
    m_planning->setText(tr("Planning window"));
    m_title->setText(tr("Monitoring"));
    setName(m_switch, tr("Part of monitoring"));
    for (const auto &one : std::as_const(m_parts))
        one.widget->name();
    if (isVisible()) // else when it is opened
        reload();
    else
        count();
}

// What is looked at is read at once; the others, for the numbers beside their names, when that is painted.
void MonitoringPage::reload()
{
    m_stale.clear();
    for (const auto &one : std::as_const(m_parts))
        m_stale << one.widget;
    readNow(static_cast<MonitoringPart *>(m_stack->currentWidget()));
    count();
    m_rest->start();
}

void MonitoringPage::readNow(MonitoringPart *part)
{
    if (m_stale.removeOne(part))
        part->reload();
}

void MonitoringPage::readOne()
{
    if (m_stale.isEmpty())
        return;
    readNow(m_stale.first());
    count();
    if (!m_stale.isEmpty())
        m_rest->start();
}

void MonitoringPage::count()
{
    QList<Choice> choices;
    for (const auto &one : std::as_const(m_parts))
        choices << Choice{one.id, one.text(), one.widget->waiting()};
    m_switch->setChoices(choices);
}

void MonitoringPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}

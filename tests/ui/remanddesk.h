// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/script.h"
#include "core/monitoring/equipmentstore.h"
#include "dressed.h"
#include "ui/planning/backlogpane.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planningwindow.h"

#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

inline const QDateTime fiveFive(QDate(2027, 4, 12), QTime(10, 5));

// The house of scenario S3 as its lines make it, up to the moment at which the remand is to be planned.
class RemandDesk
{
public:
    bool open(const QString &user = u"pixel"_s)
    {
        dressForTest();
        auto opened = Workspace::open({.folder = m_folder.filePath(u"data"_s),
                                       .clock = Clock(fiveFive),
                                       .language = Language::Nl,
                                       .mayCreate = true,
                                       .house = u"VCET"_s});
        if (!opened)
            return false;
        m_workspace = std::move(*opened);
        Script script(*m_workspace, Language::Nl, m_workspace->clock());
        QFile file(QStringLiteral(PROJECT_SOURCE "/tests/data/scenarios/s3.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        int number = 0;
        while (!file.atEnd()) {
            const auto line = file.readLine().trimmed();
            ++number;
            if (line.startsWith("// E2"))
                break;
            if (line.isEmpty() || line.startsWith("//"))
                continue;
            if (const auto answer = script.perform(line, number); !answer.asExpected)
                return false;
        }
        m_workspace->setClock(Clock(fiveFive));
        if (!m_workspace->setUser(user))
            return false;
        window = std::make_unique<PlanningWindow>(*m_workspace);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    Workspace &workspace() { return *m_workspace; }
    AnyId visit(const QString &person)
    {
        for (const auto &line : window->desk().plan().lines)
            if (line.title.contains(person))
                return line.visit.id;
        return {};
    }
    // How the day of a technician stands: "Gefingeerd 09:00, ...", and the minutes.
    QStringList day(const QString &login, QDate on = QDate(2027, 4, 12))
    {
        const auto plan =
            m_workspace->read([&](const Database &database) { return planOf(*m_workspace, database, on, on); });
        QStringList lines;
        for (int duty = 0; duty < int(plan->days.size()); ++duty)
            if (plan->people[plan->days[duty].who].login == login)
                for (const auto &stop : plan->plan.stops[std::size_t(duty)])
                    lines << plan->lines[stop.visit].title.section(u' ', -1) + u' ' +
                                 plan->clock(stop.from).time.toString(u"HH:mm"_s);
        return lines;
    }
    int load(const QString &login)
    {
        const QDate on(2027, 4, 12);
        const auto plan =
            m_workspace->read([&](const Database &database) { return planOf(*m_workspace, database, on, on); });
        for (int duty = 0; duty < int(plan->days.size()); ++duty)
            if (plan->people[plan->days[duty].who].login == login)
                return checkDuty(plan->plan, plan->rules, duty, plan->plan.stops[std::size_t(duty)]).load / 60;
        return -1;
    }
    QString stateOf(const QString &serial)
    {
        const auto item = m_workspace->read(
            [&](const Database &database) { return EquipmentStore(database).bySerial(serial).value(0); });
        return item->state;
    }
    int row(const QString &name) const
    {
        const auto &rows = window->board()->scene().rows;
        for (int i = 0; i < int(rows.size()); ++i)
            if (rows[i].name.contains(name))
                return i;
        return -1;
    }
    qint64 at(int hour, int minute) const { return TimeAxis::momentOf(QDate(2027, 4, 12), hour * 60 + minute); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    // As a drag of the desktop ends on the board.
    void dropOn(const QList<AnyId> &visits, int boardRow, qint64 moment)
    {
        auto *board = window->board();
        const auto point = board->pointOf(boardRow, moment);
        std::unique_ptr<QMimeData> mime(PlanBoard::mimeOf(visits));
        QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board->viewport(), &enter);
        QDragMoveEvent move(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board->viewport(), &move);
        QDropEvent drop(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board->viewport(), &drop);
        QCoreApplication::processEvents();
    }
    void clickBacklog(const QString &person)
    {
        auto *view = window->backlog()->view();
        window->backlog()->choose(visit(person));
        view->scrollTo(view->currentIndex());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
    }

    std::unique_ptr<PlanningWindow> window{};

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};

// The day of who has room for it, before the remand stands there and after.
inline const QStringList before{u"Gefingeerd 09:00"_s, u"Denkbaar 10:30"_s, u"Jokkebrok 11:45"_s,
                                u"Tekstvoorbeeld 13:15"_s, u"Fabeldier 14:30"_s};
inline const QStringList after{u"Gefingeerd 09:00"_s, u"Denkbaar 10:30"_s, u"Verzonnen 12:15"_s, u"Fabeldier 15:15"_s};

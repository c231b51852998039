// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"
#include "ui/monitoring/monitoringpart.h"

class MonitoredPart;
class PlainLabel;
class StockPart;
class QStackedWidget;
class QTimer;
class Segmented;

// Electronic monitoring: the people, who waits, the visits; each part to those whose work it is.
class MonitoringPage : public Page
{
    Q_OBJECT
public:
    explicit MonitoringPage(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    static bool isHome(const QString &role); // their day begins here
    void open() override;
    void openPart(int part); // from 0, in the order of the switch
    void showNamed(const QString &named) override;
    bool goOn(const QString &draft) override;

Q_SIGNALS:
    void planningWanted(); // the window of its own

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString id;
        std::function<QString()> text;
        MonitoringPart *widget;
    };
    void add(const QString &id, std::function<QString()> text, MonitoringPart *part);
    void name();
    void reload();
    void readNow(MonitoringPart *part);
    void readOne(); // of those that were put off
    void turnTo(const QString &part);
    void count();

    PlainLabel *m_title;
    class KeyButton *m_planning;
    MonitoredPart *m_people = nullptr;
    StockPart *m_stock = nullptr;
    Segmented *m_switch;
    QStackedWidget *m_stack;
    QList<Part> m_parts{};
    QTimer *m_rest;
    QList<MonitoringPart *> m_stale{};
};

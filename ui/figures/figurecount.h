// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/statistics/difference.h"
#include "core/workspace.h"

#include <QFutureWatcher>

// Counts on a thread of its own, with its own connection: the window goes on answering, and counting can be stopped.
class FigureCount : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        std::shared_ptr<const FigureTable> table{};
        std::shared_ptr<const FigureDifference> difference{}; // when a frozen table was asked to be compared with
    };

    explicit FigureCount(Workspace &workspace, QObject *parent = nullptr);
    ~FigureCount() override;

    // What was being counted is stopped. A null id: no comparison.
    void count(const FigureQuery &query, const FrozenFigures::Id &compareWith = {});
    void stop();
    bool isGoing() const { return m_watcher.isRunning(); }
    void wait() { m_watcher.waitForFinished(); }

Q_SIGNALS:
    void progressed(int percent);
    void counted(const FigureCount::Answer &answer);
    void failedWith(const Problem &problem);
    void stopped();

private:
    void finished();

    Workspace &m_workspace;
    QFutureWatcher<Result<Answer>> m_watcher{};
};

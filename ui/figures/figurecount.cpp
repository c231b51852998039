// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/figurecount.h"

#include "core/statistics/figures.h"

#include <QtConcurrentRun>

FigureCount::FigureCount(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &FigureCount::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FigureCount::finished);
}

FigureCount::~FigureCount()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void FigureCount::count(const FigureQuery &query, const FrozenFigures::Id &compareWith)
{
    m_watcher.cancel();
    const Workspace::Options options{.folder = m_workspace.folder(),
                                     .login = m_workspace.user().login,
                                     .clock = m_workspace.clock(),
                                     .language = m_workspace.language(),
                                     .lock = false};
    m_watcher.setFuture(QtConcurrent::run([options, query, compareWith](QPromise<Result<Answer>> &promise) {
        promise.setProgressRange(0, 100);
        const auto opened = Workspace::open(options);
        if (!opened) {
            promise.addResult(Result<Answer>(tl::make_unexpected(opened.error())));
            return;
        }
        const auto &workspace = **opened;
        const auto goes = [&](int percent) {
            promise.setProgressValue(percent);
            return !promise.isCanceled();
        };
        promise.addResult(workspace.read([&](const Database &database) -> Result<Answer> {
            Answer answer;
            if (compareWith.isNull()) {
                answer.table =
                    std::make_shared<FigureTable>(countFigures(database, workspace.catalogue(), query, goes));
                return answer;
            }
            const auto frozen = frozenFigures(database, compareWith);
            if (!frozen)
                return tl::make_unexpected(frozen.error());
            answer.difference = std::make_shared<FigureDifference>(
                figureDifference(database, workspace.catalogue(), *frozen, query, goes));
            return answer;
        }));
    }));
}

void FigureCount::stop()
{
    m_watcher.cancel();
}

void FigureCount::finished()
{
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return stopped();
    const auto answer = future.result();
    if (answer)
        Q_EMIT counted(*answer);
    else
        Q_EMIT failedWith(answer.error());
}

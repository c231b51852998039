// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/planning/problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

// Problems and solutions as VROOM reads and writes them (its API description, version 1.14), so that what was made for
// other planners can be planned here and the other way round. Shipments are not known here.
struct VroomProblem
{
    struct Stop // a job or a vehicle or a break, as it was called
    {
        qint64 id = 0;
        QString description{};
        QJsonArray location{}; // lon, lat when given
        int index = -1;        // in its matrix, when given
    };

    PlanProblem problem{};
    QList<Stop> jobs{};
    QList<int> setups{}; // seconds that are in the service of each job
    QList<int> priorities{};
    QList<Stop> vehicles{};
    QList<Stop> starts{}; // of the vehicles
    QList<Stop> ends{};
    QList<QList<Stop>> breaks{};
    bool placesGiven = false; // by index in a matrix
};

// Problem "vroom.*" says what is wrong and where.
Result<VroomProblem> readVroom(const QJsonObject &json);
// The solution, each job that stands nowhere with why (`reasons`: code, vehicles it holds for, article of nothing).
QJsonObject vroomSolution(const VroomProblem &given, const PlanAnswer &answer, qint64 milliseconds);

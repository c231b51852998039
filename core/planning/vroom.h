// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/planning/problem.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

// Problems and solutions as VROOM reads and writes them (its API description, version 1.14), so that what was made for
// other planners can be planned here and the other way round. What a shipment picks up is brought straight on: nothing
// is done between the two, so that it is one job that begins at one place and ends at another, in a place of its own
// behind those of the matrix.
struct VroomProblem
{
    struct Stop // a job or a vehicle or a break, as it was called
    {
        qint64 id = 0;
        QString description{};
        QJsonArray location{}; // lon, lat when given
        int index = -1;        // in its matrix, when given
    };

    struct Shipment
    {
        Stop to{}; // the pick-up is the stop of its job
        int pickupPlace = -1, deliveryPlace = -1;
        int pickupSetup = 0, pickupService = 0; // seconds
        int deliverySetup = 0, deliveryService = 0;
        std::vector<int> amount{};
    };

    PlanProblem problem{};
    QList<Stop> jobs{};
    QHash<int, Shipment> shipments{}; // by job
    QList<int> setups{};              // seconds that are in the service of each job
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

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"

// What a supplier brought: serials as they were scanned one after the other, ordered before or not.
struct Delivery
{
    QString kind{}; // of the serials that were not ordered
    QString generation{};
    QString supplier{}; // of the generation when it is empty
    QStringList serials{};
};

// One serial of it: what it is, or why it cannot be taken in.
struct DeliveryLine
{
    enum class What { New, Ordered, Wrong };

    QString serial{};
    What what = What::New;
    Equipment item{};  // the one that was ordered
    Problem problem{}; // of a wrong one
};

QString supplierOf(const Catalogue &catalogue, const Delivery &delivery);
// Line by line as they were scanned; empty lines are left out. The act that takes a delivery in refuses the first that
// is wrong.
QList<DeliveryLine> deliveryLines(const Database &database, const Catalogue &catalogue, const Delivery &delivery);

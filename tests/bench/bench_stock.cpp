// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// bench_stock: what the stock page asks, of 5,000 serials with ten years of history each.
#include "tests/support/equipmentcentre.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Centre centre;
    centre.fillStock();
    const auto store = centre.store();
    QTextStream out(stdout);
    QElapsedTimer timer;
    const auto told = [&](const char *what, qsizetype found) {
        out << what << ": " << timer.nsecsElapsed() / 1000 << u" µs, "_s << found << " found\n";
        timer.restart();
    };
    timer.start();
    told("counts", store.counts().size());
    told("a list", store.list({.state = u"READY"_s, .limit = 100}).size());
    told("a search", store.list({.text = u"2499"_s}).size());
    told("a history", store.history(store.bySerial(u"RF-22500"_s).first().id).size());
    told("every rule over all steps", centre.findings().size());
    return 0;
}

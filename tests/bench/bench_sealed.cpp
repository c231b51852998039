// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// What enciphering the data folder costs: the same work on a readable file and on an enciphered one, side by side.
#include "core/storage/database.h"
#include "core/storage/sealedfiles.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int runs = 3;

struct Costs
{
    double once = 1e9;    // seconds of processor: all rows in one transaction
    double hundred = 1e9; // in a hundred
    double read = 1e9;    // ms, half of the times less: 40 rows by index
    double save = 1e9;    // ms: one row changed and committed
};

double processor()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double median(int times, const std::function<void(int)> &work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(taken.begin(), taken.begin() + times / 2, taken.end());
    return taken[size_t(times) / 2];
}

void insert(const Database &database, int from, int many)
{
    for (int i = from; i < from + many; ++i)
        database.query("INSERT INTO local_draft (key, login, saved_at, body) VALUES (?, ?, '', ?)",
                       u"%1"_s.arg((i * 7919LL) % 1'000'003), u"lena%1"_s.arg(i % 2500),
                       u"een gesprek van gewone lengte, met wat er gezegd werd %1"_s.arg(i));
}

void weigh(bool sealed, Costs &costs)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"a.db"_s);
    if (sealed)
        SealedFiles::give(file, FileKey::random());
    {
        const auto opened = Database::open({.file = file});
        auto &database = **opened;
        database.script("CREATE INDEX by_login ON local_draft (login)");
        auto began = processor();
        {
            Transaction all(database);
            insert(database, 0, rows);
            all.commit();
        }
        costs.once = std::min(costs.once, processor() - began);
        began = processor();
        for (int i = 0; i < 100; ++i) {
            Transaction part(database);
            insert(database, rows + i * rows / 100, rows / 100);
            part.commit();
        }
        costs.hundred = std::min(costs.hundred, processor() - began);
        costs.read = std::min(costs.read, median(2000, [&](int i) {
                                  auto page = database.query("SELECT body FROM local_draft WHERE login = ? LIMIT 40",
                                                             u"lena%1"_s.arg(i * 31 % 2500));
                                  while (page.next())
                                      static_cast<void>(page.text(0));
                              }));
        costs.save = std::min(costs.save, median(500, [&](int i) {
                                  database.query("UPDATE local_draft SET body = 'anders' WHERE key = ?",
                                                 u"%1"_s.arg((i * 7919LL) % 1'000'003));
                              }));
    }
    SealedFiles::takeBack(file);
}

} // namespace

int main()
{
    Costs readable, sealed;
    for (int i = 0; i < runs; ++i) {
        weigh(false, readable);
        weigh(true, sealed);
    }
    std::printf("%-44s %10s %10s\n", "", "readable", "enciphered");
    std::printf("%-44s %9.2fs %9.2fs\n", "100,000 rows, one transaction (processor)", readable.once, sealed.once);
    std::printf("%-44s %9.2fs %9.2fs\n", "100,000 rows, a hundred transactions", readable.hundred, sealed.hundred);
    std::printf("%-44s %8.3fms %8.3fms\n", "40 rows by index", readable.read, sealed.read);
    std::printf("%-44s %8.3fms %8.3fms\n", "one row changed and committed", readable.save, sealed.save);
    return 0;
}

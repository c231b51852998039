// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/disclosure.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

// What leaves the house: small cells are hidden, and none of them follows from what is shown.
class TestDisclosure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHiddenCanBeComputed()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            QHash<QString, double> cells;
            QList<QStringList> sums;
            QStringList totals;
            double all = 0;
            const int groups = 2 + random.bounded(6);
            for (int group = 0; group < groups; ++group) {
                QStringList parts;
                double total = 0;
                const int many = 1 + random.bounded(5);
                for (int part = 0; part < many; ++part) {
                    const auto code = u"%1:%2"_s.arg(group).arg(part);
                    const auto value = double(random.bounded(3) == 0 ? random.bounded(5) : random.bounded(60));
                    cells.insert(code, value);
                    total += value;
                    parts << code;
                }
                cells.insert(QString::number(group), total);
                all += total;
                sums << (parts << QString::number(group));
                totals << QString::number(group);
            }
            cells.insert(u"all"_s, all);
            sums << (totals << u"all"_s);
            const auto hidden = hiddenCells(cells, sums, 5);
            for (auto it = cells.begin(); it != cells.end(); ++it)
                QVERIFY(*it >= 5 || hidden.contains(it.key()));
            const auto computable = computableCells(hidden, sums);
            QVERIFY2(computable.isEmpty(), qPrintable(computable.join(u' ')));
        }
        QCOMPARE(computableCells({u"a"_s}, {{u"a"_s, u"b"_s, u"t"_s}}), QStringList{u"a"_s});
        QCOMPARE(
            hiddenCells({{u"a"_s, 3}, {u"b"_s, 40}, {u"c"_s, 20}, {u"t"_s, 63}}, {{u"a"_s, u"b"_s, u"c"_s, u"t"_s}}, 5),
            (QSet<QString>{u"a"_s, u"c"_s})); // the smallest other one goes with it
        QCOMPARE(hiddenCells({{u"a"_s, 0}, {u"b"_s, 1}, {u"t"_s, 1}}, {{u"a"_s, u"b"_s, u"t"_s}}, 5).size(), 3);
        QVERIFY(hiddenCells({{u"a"_s, 30}, {u"b"_s, 40}, {u"t"_s, 70}}, {{u"a"_s, u"b"_s, u"t"_s}}, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"

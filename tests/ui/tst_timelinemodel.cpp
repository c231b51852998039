// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/base/translation.h"
#include "ui/dossier/timeline.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
    }

    void newestFirstOfEveryDossierOfMine()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = m_house->mine();
        QVERIFY(!rows.isEmpty());
        for (const auto &row : rows) {
            const auto view = m_house->workspace().dossierView(row.dossier.id);
            QVERIFY(view.has_value());
            const auto entries = timeline(m_house->workspace(), *view, true);
            model.setEntries(entries, m_house->workspace().clock().today());
            QCOMPARE(model.rowCount(), int(entries.size()));
            QCOMPARE(entries.last().kind, TimelineEntry::Kind::Begin);
            for (qsizetype i = 1; i + 1 < entries.size(); ++i)
                QVERIFY(entries[i - 1].at >= entries[i].at);
            for (int i = 0; i < model.rowCount(); ++i) {
                QVERIFY(!model.index(i).data().toString().isEmpty());
                QVERIFY(model.index(i).data(Qt::AccessibleTextRole).toString().contains(entries[i].title));
            }
        }
    }

    void smallThingsAreFoldedAndNothingIsLost()
    {
        bool folded = false;
        for (const auto &row : m_house->mine()) {
            const auto view = m_house->workspace().dossierView(row.dossier.id);
            QVERIFY(view.has_value());
            const auto whole = timeline(m_house->workspace(), *view, false);
            const auto brief = timeline(m_house->workspace(), *view, true);
            QVERIFY(brief.size() <= whole.size());
            const auto isFold = [](const TimelineEntry &entry) { return entry.kind == TimelineEntry::Kind::Fold; };
            QCOMPARE(std::count_if(whole.begin(), whole.end(), isFold), 0);
            if (brief.size() < whole.size()) {
                folded = true;
                QVERIFY(std::any_of(brief.begin(), brief.end(), isFold));
            }
        }
        if (!folded)
            QSKIP("no dossier of the demo has three small events in a row");
    }

private:
    std::unique_ptr<DemoHouse> m_house{};
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"

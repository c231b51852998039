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

    void aClockThatWasOffIsSaidWithTheContact()
    {
        auto &workspace = m_house->workspace();
        AnyId act, contact;
        Dossier::Id dossier;
        {
            auto query = workspace.database().query(
                "SELECT act.id, journal.row, act.dossier FROM journal JOIN act ON act.mid = journal.mid JOIN contact ON"
                " contact.id = journal.row WHERE journal.tbl = 'contact' AND act.dossier IS NOT NULL AND"
                " contact.state <> 'CANCELLED' ORDER BY act.mid DESC LIMIT 1");
            QVERIFY(query.next());
            act = query.id(0);
            contact = query.id(1);
            dossier = Dossier::Id(query.id(2));
        }
        const auto noteOf = [&] {
            const auto view = workspace.dossierView(dossier);
            for (const auto &entry : timeline(workspace, *view, false))
                if (entry.source == contact)
                    return entry.note;
            return u"nowhere"_s;
        };
        QVERIFY(!noteOf().contains(u"klok"));
        workspace.database().query("INSERT INTO act_clock (act, seconds) VALUES (?, -720)", act);
        QVERIFY2(noteOf().endsWith(u"geschreven met een klok die 12 minuten achterliep"), qPrintable(noteOf()));
        workspace.database().query("DELETE FROM act_clock");
    }

    void smallThingsAreFoldedAndNothingIsLost()
    {
        auto view = m_house->workspace().dossierView(m_house->mine().first().dossier.id);
        QVERIFY(view.has_value());
        view->file.hours.clear();
        view->file.payments.clear();
        const auto without = timeline(m_house->workspace(), *view, true);
        const auto payOn = [&](QDate date) {
            Payment payment;
            payment.paidOn = date;
            payment.amount = 5000;
            view->file.payments << payment;
        };
        payOn(QDate(1990, 1, 1)); // before all else, so that nothing stands between
        payOn(QDate(1990, 2, 1));
        QCOMPARE(timeline(m_house->workspace(), *view, true).size(), without.size() + 2);

        payOn(QDate(1990, 3, 1));
        const auto whole = timeline(m_house->workspace(), *view, false);
        const auto brief = timeline(m_house->workspace(), *view, true);
        QCOMPARE(whole.size(), without.size() + 3);
        QCOMPARE(brief.size(), without.size() + 1);
        const auto &fold = brief[brief.size() - 2]; // the beginning of the dossier stands last
        QCOMPARE(fold.kind, TimelineEntry::Kind::Fold);
        QCOMPARE(fold.title, u"3 kleine gebeurtenissen"_s);
        QCOMPARE(fold.at.left(10), u"1990-03-01"_s);
        QVERIFY(std::none_of(whole.begin(), whole.end(),
                             [](const TimelineEntry &entry) { return entry.kind == TimelineEntry::Kind::Fold; }));
    }

private:
    std::unique_ptr<DemoHouse> m_house{};
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/task/today.h"
#include "demohouse.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"
#include "ui/today/nowline.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypage.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTodayModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
        const auto view = m_house->workspace().read([&](const Database &database) {
            return todayView(database, m_house->workspace().user(), m_house->workspace().clock().today());
        });
        QVERIFY(view.has_value());
        m_lines = view->lines;
        QVERIFY(m_lines.size() > 20);
    }

    void keepsTheContractOfQt()
    {
        TodayModel model(m_house->workspace());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(m_lines);
        model.setKind(TodayModel::Kind::Reports);
        model.setKind(TodayModel::Kind::All);
        model.setLines({});
        model.setLines(m_lines);
    }

    void saysWordsAndNoCodes()
    {
        TodayModel model(m_house->workspace());
        model.setLines(m_lines);
        const QRegularExpression code(u"^[A-Z]+(_[A-Z]+)+$"_s);
        const auto seconds = model.texts(TodayModel::WhatColumn, TodayModel::SecondLineRole);
        QVERIFY(seconds.contains(u"De opdrachtgever"_s)); // of an enquiry: who gave it
        for (const auto &second : seconds)
            QVERIFY2(!code.match(second).hasMatch(), qPrintable(second));
    }

    void theMomentStandsBetweenWhatWasAndWhatComes()
    {
        TodayPage page(m_house->workspace());
        page.resize(1200, 800);
        page.show();
        const auto *now = page.findChild<NowLine *>();
        QVERIFY(now);
        QCOMPARE(now->now(), QTime(9, 42));
        QTRY_VERIFY(now->y() > 0);
        page.moveNow(); // nothing passed: the same line
        QCOMPARE(page.findChild<NowLine *>(), now);
    }

    void saysForWhomItIs()
    {
        TodayModel model(m_house->workspace());
        auto line = m_lines.first();
        line.standsInFor = u"Otto Voorbeeldt"_s;
        model.setLines({line});
        const auto who = model.index(0, TodayModel::WhoColumn, model.index(0, 0));
        QVERIFY(who.data(TodayModel::SecondLineRole).toString().contains(u"Otto Voorbeeldt"_s));
        QVERIFY(who.data(Qt::AccessibleTextRole).toString().contains(u"Otto Voorbeeldt"_s));
        model.setLines({m_lines.first()});
        QVERIFY(!model.index(0, TodayModel::WhoColumn, model.index(0, 0))
                     .data(TodayModel::SecondLineRole)
                     .toString()
                     .contains(u"Otto Voorbeeldt"_s));
    }

    void groupsByWhen()
    {
        TodayModel model(m_house->workspace());
        model.setLines(m_lines);
        const QDate today(2026, 11, 24);
        const QDate sunday(2026, 11, 29);
        int seen = 0;
        int before = -1;
        for (int group = 0; group < model.rowCount(); ++group) {
            const auto parent = model.index(group, 0);
            const int id = parent.data(TodayModel::GroupRole).toInt();
            QVERIFY(id > before);
            before = id;
            QVERIFY(model.rowCount(parent) > 0);
            QVERIFY(parent.data(TodayModel::CountRole).toString().startsWith(QString::number(model.rowCount(parent))));
            for (int row = 0; row < model.rowCount(parent); ++row, ++seen) {
                const auto due = model.line(model.index(row, 0, parent))->task.due;
                switch (id) {
                case TodayModel::Late:
                    QVERIFY(due < today);
                    break;
                case TodayModel::DueToday:
                    QCOMPARE(due, today);
                    break;
                case TodayModel::ThisWeek:
                    QVERIFY(due > today && due <= sunday);
                    break;
                case TodayModel::NextWeek:
                    QVERIFY(due > sunday && due <= sunday.addDays(7));
                    break;
                case TodayModel::Afterwards:
                    QVERIFY(due > sunday.addDays(7));
                    break;
                default:
                    QVERIFY(!due.isValid());
                }
            }
        }
        QCOMPARE(seen, int(m_lines.size()));
        QCOMPARE(model.index(0, 0).data().toString(), u"Te laat"_s);
    }

    void countsOfTheKindsMakeTheWhole()
    {
        TodayModel model(m_house->workspace());
        model.setLines(m_lines);
        QCOMPARE(model.count(TodayModel::Kind::Reports) + model.count(TodayModel::Kind::Contacts) +
                     model.count(TodayModel::Kind::Tasks),
                 model.count(TodayModel::Kind::All));
        model.setKind(TodayModel::Kind::Reports);
        int shown = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            shown += model.rowCount(model.index(group, 0));
        QCOMPARE(shown, model.count(TodayModel::Kind::Reports));
    }

    void everyLineHasTwo()
    {
        TodayModel model(m_house->workspace());
        model.setLines(m_lines);
        for (int group = 0; group < model.rowCount(); ++group) {
            const auto parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                for (const int column : {TodayModel::WhatColumn, TodayModel::WhoColumn}) {
                    const auto index = model.index(row, column, parent);
                    QVERIFY(!index.data().toString().isEmpty());
                    QVERIFY(!index.data(TodayModel::SecondLineRole).toString().isEmpty());
                    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data().toString()));
                }
        }
    }

private:
    std::unique_ptr<DemoHouse> m_house{};
    QList<TodayLine> m_lines{};
};

QTEST_MAIN(TestTodayModel)
#include "tst_todaymodel.moc"

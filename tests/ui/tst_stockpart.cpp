// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/equipmentcentre.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/monitoring/stockpart.h"
#include "ui/theme/theme.h"

#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// The stock with a scanner: a keyboard that types a serial and Enter.
class TestStockPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
    }

    void init()
    {
        m_centre = std::make_unique<Centre>();
        m_tag = m_centre->ready();
        m_part = std::make_unique<StockPart>(m_centre->house.workspace());
        m_part->resize(1300, 850);
        m_part->reload();
        m_part->show();
        m_part->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
        m_part->first()->setFocus();
    }

    void cleanup()
    {
        m_part.reset();
        m_centre.reset();
    }

    void isForWhoHandlesEquipment()
    {
        QVERIFY(StockPart::isFor(u"STOCK_KEEPER"_s));
        QVERIFY(StockPart::isFor(u"TECHNICIAN"_s));
        QVERIFY(!StockPart::isFor(u"JUSTICE_ASSISTANT"_s));
    }

    void aScanIsDoneAndShown()
    {
        where()->setCurrentId(u"VEHICLE/"_s + m_centre->vehicle);
        scan(m_tag.toLower());
        QCOMPARE(m_centre->state(m_tag), u"IN_VEHICLE"_s);
        QVERIFY2(answer().contains(m_tag), qPrintable(answer()));
        QCOMPARE(cell(u"items"_s, 0, 0), m_tag);
        QCOMPARE(table(u"steps"_s)->model()->rowCount(), 3);
        // The next scan needs no mouse; the same one changes nothing and says so.
        QCOMPARE(QApplication::focusWidget(), m_part->first());
        const auto acts = m_centre->house.lastAct();
        scan(m_tag);
        QCOMPARE(m_centre->house.lastAct(), acts);
        QVERIFY2(answer().contains(u"niets gewijzigd"), qPrintable(answer()));
        scan(u"RF-99999"_s);
        QVERIFY2(answer().contains(u"RF-99999"), qPrintable(answer()));
    }

    void aNumberShowsItsItems()
    {
        m_centre->worn();
        m_part->reload();
        auto *counts = table(u"counts"_s);
        QCOMPARE(cell(u"counts"_s, 0, 2), u"2"_s); // of the tags
        counts->setCurrentIndex(counts->model()->index(0, 3));
        QCOMPARE(table(u"items"_s)->model()->rowCount(), 1);
        QCOMPARE(cell(u"items"_s, 0, 0), m_tag); // the one that is ready
        QTest::keyClicks(m_part->findChild<Field *>(u"filter"_s), u"99"_s);
        QCOMPARE(table(u"items"_s)->model()->rowCount(), 0);
        QCOMPARE(table(u"steps"_s)->model()->rowCount(), 0);
    }

private:
    void scan(const QString &serial)
    {
        QTest::keyClicks(m_part->first(), serial);
        QTest::keyClick(m_part->first(), Qt::Key_Return);
    }
    QString answer() { return m_part->findChild<MessageLine *>()->sentence(); }
    Combo *where() { return m_part->findChild<Combo *>(u"where"_s); }
    QTableView *table(const QString &name) { return m_part->findChild<QTableView *>(name); }
    QString cell(const QString &name, int row, int column)
    {
        const auto *model = table(name)->model();
        return model->index(row, column).data().toString();
    }

    std::unique_ptr<Centre> m_centre{};
    std::unique_ptr<StockPart> m_part{};
    QString m_tag{};
};

QTEST_MAIN(TestStockPart)
#include "tst_stockpart.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/base/field.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDossierList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
    }

    void init()
    {
        m_page = std::make_unique<DossierListPage>(m_house->workspace());
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void keepsTheContractOfQt()
    {
        const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->reload();
        QVERIFY(model()->rowCount() > 0);
    }

    void countsAreThoseOfTheHouse()
    {
        QCOMPARE(m_page->mine(), int(m_house->mine().size()));
        QCOMPARE(model()->rowCount(), m_page->mine());
        auto *filter = m_page->findChild<Segmented *>();
        filter->setCurrent(u"closed"_s);
        m_page->reload();
        QVERIFY(model()->rowCount() > 0);
    }

    void typeHasItsVariant()
    {
        bool seen = false;
        for (int row = 0; row < model()->rowCount(); ++row)
            seen = seen || model()->index(row, 1).data().toString() == u"Probatie, uitstel"_s;
        QVERIFY(seen);
    }

    void findsWhileTypingAndEnterOpens()
    {
        QSignalSpy wanted(m_page.get(), &DossierListPage::dossierWanted);
        auto *search = m_page->findChild<Field *>();
        search->setFocus();
        QTest::keyClicks(search, u"testmans"_s);
        QTRY_VERIFY(model()->rowCount() > 0 && model()->index(0, 0).data().toString().contains(u"Testmans"));
        for (int row = 0; row < model()->rowCount(); ++row)
            QVERIFY(model()->index(row, 0).data().toString().contains(u"Testmans"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Dossier::Id>(), m_house->dossierOf(u"Testmans"_s));
    }

    void sayWhenNothingIsFound()
    {
        auto *search = m_page->findChild<Field *>();
        QTest::keyClicks(search, u"qqqqxx"_s);
        QTRY_VERIFY(!m_page->findChild<QTableView *>()->isVisible());
    }

private:
    QAbstractItemModel *model() const { return m_page->findChild<QTableView *>()->model(); }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<DossierListPage> m_page{};
};

QTEST_MAIN(TestDossierList)
#include "tst_dossierlist.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/act/actinput.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/dossier/contactseries.h"
#include "ui/dossier/sectionpage.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestContactSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
        m_id = m_house->dossierOf(u"Fiktief Testmans"_s);
        QVERIFY(!m_id.isNull());
    }

    void cleanup()
    {
        m_series.reset();
        workspace().dropDraft(u"contactSeries/"_s + m_id.toString());
    }

    void theRealDaysAreThereBeforeSaving()
    {
        open();
        weekly(4);
        const auto &lines = m_series->model()->lines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(days(), QStringList({u"18/12/2026"_s, u"28/12/2026"_s, u"04/01/2027"_s, u"08/01/2027"_s}));
        QCOMPARE(lines.first().time, u"10:00"_s);
        QVERIFY(lines.first().why.isEmpty());
        QVERIFY2(lines[1].why.contains(u"25 dec"_s), qPrintable(lines[1].why));
        QCOMPARE(planned(), m_before); // nothing is written yet
    }

    void aLineIsChangedAndOneTakenAway()
    {
        open();
        weekly(4);
        auto *table = m_series->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(m_series->model()->index(0, SeriesModel::Day));
        QTest::keyClick(table, Qt::Key_Return);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"19/12/2026"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(days().first(), u"19/12/2026"_s);
        QVERIFY(m_series->model()->lines().first().why.contains(u"weekend"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        table->setFocus();
        table->setCurrentIndex(m_series->model()->index(1, SeriesModel::Day));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(days(), QStringList({u"19/12/2026"_s, u"04/01/2027"_s, u"08/01/2027"_s}));
    }

    void allArePlannedAndTakenBackTogether()
    {
        open();
        weekly(3);
        QSignalSpy said(m_series.get(), &SectionTool::said);
        QTest::keyClick(m_series->findChild<QTableView *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(said.size(), 1);
        QVERIFY(m_series->model()->lines().isEmpty());
        auto expected = m_before;
        expected << u"2026-12-18T10:00"_s << u"2026-12-28T10:00"_s << u"2027-01-04T10:00"_s;
        expected.sort();
        QCOMPARE(planned(), expected);
        auto *message = m_series->findChild<MessageLine *>();
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(planned(), m_before);
        QVERIFY2(message->sentence().contains(u"3"_s), qPrintable(message->sentence()));
    }

    // A home visit is never done by video: nothing is planned and every line says so; a day that cannot be read too.
    void refusedLinesStayWithTheirSentence()
    {
        open();
        weekly(2);
        type(u"kind"_s, u"HOME_VISIT"_s);
        type(u"medium"_s, u"VIDEO"_s);
        m_series->plan();
        QCOMPARE(m_series->model()->lines().size(), 2);
        for (const auto &line : m_series->model()->lines())
            QVERIFY(!line.reason.isEmpty());
        QCOMPARE(planned(), m_before);

        type(u"medium"_s, {});
        m_series->model()->setData(m_series->model()->index(1, SeriesModel::Day), u"eens"_s, Qt::EditRole);
        m_series->plan();
        QCOMPARE(days(), QStringList({u"eens"_s}));
        QVERIFY(m_series->model()->lines().first().reason.contains(u"eens"_s));
        QCOMPARE(planned().size(), m_before.size() + 1);
        m_series->takeBack();
        QCOMPARE(planned(), m_before);
    }

    void nothingTypedIsLost()
    {
        open();
        weekly(3);
        m_series->model()->removeLine(0);
        QTRY_COMPARE_WITH_TIMEOUT(
            workspace().draft(u"contactSeries/"_s + m_id.toString()).value("lines"_L1).toArray().size(), 2, 300);
        m_series.reset();
        open();
        QCOMPARE(days(), QStringList({u"28/12/2026"_s, u"04/01/2027"_s}));
        auto *message = m_series->findChild<MessageLine *>();
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(m_series->model()->lines().isEmpty());
    }

    void thePartOffersIt()
    {
        m_view = view();
        SectionPage page(workspace());
        page.setSection(m_view, DossierSection::Contacts, u"contacten"_s);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QPushButton *button = nullptr;
        for (auto *one : page.findChildren<QPushButton *>())
            if (one->text() == u"Reeks plannen")
                button = one;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *series = page.findChild<ContactSeries *>();
        QVERIFY(series->isVisible());
        QVERIFY(series->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!series->isVisible());
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    DossierView view() { return *workspace().dossierView(m_id); }
    QStringList planned()
    {
        QStringList at;
        const auto now = view();
        for (const auto &one : now.file.contacts)
            if (one.state == u"PLANNED")
                at << one.startsAt;
        at.sort();
        return at;
    }
    QStringList days() const
    {
        QStringList list;
        for (const auto &line : m_series->model()->lines())
            list << line.day;
        return list;
    }
    void type(const QString &name, const QString &typed)
    {
        for (auto *one : m_series->findChildren<ActInputWidget *>())
            if (one->input().name == name) {
                one->setTyped(typed);
                Q_EMIT one->edited();
            }
    }
    void weekly(int count)
    {
        type(u"kind"_s, u"OFFICE_TALK"_s);
        type(u"startsAt"_s, u"2026-12-18T10:00"_s);
        type(u"every"_s, u"P7D"_s);
        type(u"count"_s, QString::number(count));
    }
    void open()
    {
        m_view = view();
        m_before = planned();
        m_series = std::make_unique<ContactSeries>(workspace());
        m_series->resize(1100, 640);
        m_series->begin(m_view);
        m_series->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_series.get()));
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<ContactSeries> m_series{};
    DossierView m_view{};
    QStringList m_before{};
    Dossier::Id m_id{};
};

QTEST_MAIN(TestContactSeries)
#include "tst_contactseries.moc"

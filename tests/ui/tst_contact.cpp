// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/contact/contactpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestContact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>();
        m_dossier = m_house->dossierOf(u"Testmans"_s);
        QVERIFY(!m_dossier.isNull());
    }

    void init()
    {
        m_house->workspace().dropDraft(u"recordContact/"_s + m_dossier.toString());
        m_window = std::make_unique<MainWindow>(m_house->workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openContact(m_dossier, {});
    }

    void cleanup() { m_window.reset(); }

    // Outcome stands on attended, what is planned is filled in: the note and one key are enough.
    void isRecordedInFewKeys()
    {
        const auto before = contacts();
        QSignalSpy recorded(page(), &ContactPage::recorded);
        note()->setFocus();
        QTest::keyClicks(note(), u"Zoekt werk."_s);
        QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(recorded.size() == 1, qPrintable(message()));
        QCOMPARE(contacts(), before + 1);
        QVERIFY(!page()->isVisible());
    }

    void aHomeVisitByVideoIsRefused()
    {
        const auto before = contacts();
        QSignalSpy recorded(page(), &ContactPage::recorded);
        note()->setFocus();
        QTest::keyClicks(note(), u"Thuis gesproken."_s);
        auto *kind = page()->findChild<Combo *>();
        kind->setFocus();
        kind->selectAll();
        QTest::keyClicks(kind, u"huisbezoek"_s);
        QTest::keyClick(kind, Qt::Key_Return);
        QCOMPARE(kind->currentId(), u"HOME_VISIT"_s);
        for (auto *segmented : page()->findChildren<Segmented *>())
            segmented->setCurrent(u"VIDEO"_s);
        QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(recorded.size(), 0);
        QCOMPARE(contacts(), before);
        QVERIFY(!message().isEmpty());
        QCOMPARE(note()->toPlainText(), u"Thuis gesproken."_s);
    }

    void whatWasTypedIsOfferedAgain()
    {
        note()->setFocus();
        QTest::keyClicks(note(), u"Halve zin"_s);
        QTest::keyClick(note(), Qt::Key_Escape);
        QVERIFY(!page()->isVisible());
        m_window->openContact(m_dossier, {});
        QCOMPARE(note()->toPlainText(), u"Halve zin"_s);
        QVERIFY(!message().isEmpty());
    }

private:
    ContactPage *page() const { return m_window->findChild<ContactPage *>(); }
    QPlainTextEdit *note() const { return page()->findChild<QPlainTextEdit *>(); }
    QString message() const
    {
        return page()->findChild<MessageLine *>()->isVisible() ? page()->findChild<MessageLine *>()->sentence()
                                                               : QString();
    }
    int contacts() const
    {
        const auto view = m_house->workspace().dossierView(m_dossier);
        int done = 0;
        for (const auto &contact : view->file.contacts)
            done += contact.state == u"DONE";
        return done;
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
    Dossier::Id m_dossier{};
};

QTEST_MAIN(TestContact)
#include "tst_contact.moc"

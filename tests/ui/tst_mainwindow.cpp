// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/base/field.h"
#include "ui/base/keybar.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/contact/contactpage.h"
#include "ui/deadline/whypanel.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/topbar.h"
#include "ui/register/registerpage.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        m_house = std::make_unique<DemoHouse>();
    }

    void init()
    {
        installTranslation(*qApp, Language::Nl);
        m_house->workspace().dropDraft(u"registerMandate"_s);
        m_window = std::make_unique<MainWindow>(m_house->workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::failOnWarning(QRegularExpression(u"Ambiguous shortcut"_s));
    }

    void cleanup() { m_window.reset(); }

    void searchOpensADossierByEnter()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = m_window->findChild<TopBar *>()->searchField();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"testmans"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(dossier()->isVisible());
        QCOMPARE(dossier()->dossier(), m_house->dossierOf(u"Testmans"_s));
    }

    void newMandateByKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<RegisterPage *>()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<RegisterPage *>()->isVisible());
    }

    void partsOfTheDossierByAltAndNumber()
    {
        m_window->openDossier(m_house->dossierOf(u"Testmans"_s));
        auto *parts = dossier()->findChild<KeyBar *>();
        for (int i = 6; i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                            static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
            QCOMPARE(parts->currentIndex(), i);
        }
    }

    void whyThisDateAndBack()
    {
        m_window->openDossier(m_house->dossierOf(u"Testmans"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto *why = dossier()->findChild<WhyPanel *>();
        QVERIFY(why->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!why->isVisible());
        QVERIFY(dossier()->isAncestorOf(QApplication::focusWidget()));
    }

    void anotherDateIsGivenInThePage()
    {
        m_window->openDossier(m_house->dossierOf(u"Testmans"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        Q_EMIT dossier()->findChild<WhyPanel *>()->overrideWanted();
        auto *date = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(date);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!date->text().isEmpty());
        QCOMPARE(date->selectedText(), date->text()); // typing replaces what was computed
        QTest::keyClick(date, Qt::Key_Escape);
        QVERIFY(!date->isVisible());
        QVERIFY(dossier()->isAncestorOf(QApplication::focusWidget()));
    }

    void languageChangeKeepsWhatWasTyped()
    {
        m_window->openRegister();
        auto *page = m_window->findChild<RegisterPage *>();
        QTest::keyClicks(QApplication::focusWidget(), u"prob uitst"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (auto *edit : page->findChildren<QLineEdit *>())
            if (edit->accessibleName() == u"Naam")
                edit->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Verzinsels, Wannes"_s);
        installTranslation(*qApp, Language::Fr);
        QCoreApplication::processEvents();
        QStringList texts;
        for (const auto *edit : page->findChildren<QLineEdit *>())
            texts << edit->text();
        QVERIFY(texts.contains(u"Verzinsels, Wannes"_s));
        QVERIFY(texts.contains(u"Probation, sursis"_s));

        m_window->openContact(m_house->dossierOf(u"Testmans"_s), {});
        auto *contact = m_window->findChild<ContactPage *>();
        QTest::keyClicks(contact->findChild<QPlainTextEdit *>(), u"Une phrase"_s);
        installTranslation(*qApp, Language::De);
        QCoreApplication::processEvents();
        QCOMPARE(contact->findChild<QPlainTextEdit *>()->toPlainText(), u"Une phrase"_s);
    }

    void undoTakesTheLastActBack()
    {
        const auto id = m_house->dossierOf(u"Testmans"_s);
        const auto count = [&] { return m_house->workspace().dossierView(id)->file.contacts.size(); };
        const auto before = count();
        m_window->openContact(id, {});
        auto *page = m_window->findChild<ContactPage *>();
        auto *note = page->findChild<QPlainTextEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"Kort."_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(), before + 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(count(), before);
    }

private:
    DossierPage *dossier() const { return m_window->findChild<DossierPage *>(); }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

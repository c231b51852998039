// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/register/registerpage.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        open();
    }

    void cleanup()
    {
        installTranslation(*qApp, Language::Nl);
        m_window.reset();
        m_house.reset();
    }

    // The first scenario by the keyboard alone: probation, three special conditions, the four of the law by themselves.
    void aWholeMandateByKeyboard()
    {
        QSignalSpy registered(page(), &RegisterPage::registered);
        typeIn(u"prob uitst"_s);
        press(Qt::Key_Tab); // takes the first answer
        QCOMPARE(at<Combo>()->accessibleName(), u"Beslissende overheid"_s);
        typeIn(u"correctionele gent"_s);
        press(Qt::Key_Tab);
        typeIn(u"2026/1234"_s);
        press(Qt::Key_Tab);
        typeIn(u"2/11"_s);
        press(Qt::Key_Tab);
        typeIn(u"17-11-26"_s);
        press(Qt::Key_Tab);
        typeIn(u"3 jaar"_s);
        press(Qt::Key_Tab);
        typeIn(u"gi"_s);
        press(Qt::Key_Tab);
        typeIn(u"Verzinsels, Wannes"_s);
        press(Qt::Key_Tab);
        typeIn(u"4/6/91"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // no national number
        typeIn(u"Droomlaan 12, 9000 Gent"_s);
        press(Qt::Key_Tab);
        for (const auto &[words, inputs] : std::initializer_list<std::pair<QString, QStringList>>{
                 {u"geen drugs"_s, {}},
                 {u"ambul versl"_s, {u"De Verzonnen Kade"_s}},
                 {u"slachtoffer vergoeden"_s, {u"1200"_s, u"50"_s, u"1 maand"_s}}}) {
            QCOMPARE(at<QWidget>()->accessibleName(), u"Voorwaarde"_s);
            typeIn(words);
            press(Qt::Key_Return);
            QTest::qWait(20);
            for (const auto &input : inputs) {
                typeIn(input);
                press(Qt::Key_Tab);
            }
            if (!inputs.isEmpty())
                m_window->findChildren<Combo *>().at(conditionAt())->setFocus();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(registered.size() == 1, qPrintable(message()));
        const auto view = m_house->workspace().dossierView(registered.first().first().value<Dossier::Id>());
        QVERIFY(view.has_value());
        int general = 0;
        int special = 0;
        for (const auto &condition : view->file.conditions)
            (condition.origin == u"GENERAL" ? general : special) += 1;
        QCOMPARE(general, 4);
        QCOMPARE(special, 3);
        QCOMPARE(view->file.dossier.type, u"PROBATION"_s);
        QCOMPARE(view->file.dossier.variant, u"SUSPENDED_SENTENCE"_s);
        QCOMPARE(view->file.dossier.receivedOn, QDate(2026, 11, 23));
        QVERIFY(view->file.dossier.title.contains(u"Wannes Verzinsels"_s));
        QVERIFY(m_house->workspace().draft(u"registerMandate"_s).isEmpty());
    }

    void whatWasTypedIsOfferedAgain()
    {
        typeIn(u"prob uitst"_s);
        press(Qt::Key_Tab);
        field(u"Naam"_s)->setFocus();
        typeIn(u"Verzinsels, Wannes"_s);
        field(u"Ontvangen"_s)->setFocus();
        field(u"Ontvangen"_s)->selectAll();
        typeIn(u"gi"_s);
        QTRY_COMPARE(m_house->workspace().draft(u"registerMandate"_s).value("received"_L1).toString(), u"23/11/2026"_s);
        m_window.reset();
        open();
        QCOMPARE(field(u"Naam"_s)->text(), u"Verzinsels, Wannes"_s);
        QCOMPARE(field(u"Dossiertype"_s)->text(), u"Probatie, uitstel"_s);
        QVERIFY(page()->findChild<MessageLine *>()->isVisible());
    }

    void anUntouchedPageLeavesNoDraft()
    {
        QTest::qWait(300);
        press(Qt::Key_Escape);
        QVERIFY(!page()->isVisible());
        QVERIFY(m_house->workspace().draft(u"registerMandate"_s).isEmpty());
    }

    void aWrongDateStaysAndIsSaid()
    {
        QSignalSpy registered(page(), &RegisterPage::registered);
        typeIn(u"prob uitst"_s);
        press(Qt::Key_Tab);
        field(u"Datum beslissing"_s)->setFocus();
        typeIn(u"31/2/2026"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(registered.size(), 0);
        QCOMPARE(field(u"Datum beslissing"_s)->text(), u"31/2/2026"_s);
        QVERIFY(field(u"Datum beslissing"_s)->hasFocus());
        QVERIFY(message().contains(u"niet begrepen"_s));
        QTest::qWait(250); // and the sentence stays while what follows is reckoned
        QVERIFY(message().contains(u"niet begrepen"_s));
    }

    void aWrongLengthStaysAndIsSaid()
    {
        QSignalSpy registered(page(), &RegisterPage::registered);
        typeIn(u"prob uitst"_s);
        press(Qt::Key_Tab);
        field(u"Proeftermijn"_s)->setFocus();
        typeIn(u"drie lang"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(registered.size(), 0);
        QCOMPARE(field(u"Proeftermijn"_s)->text(), u"drie lang"_s);
        QVERIFY(field(u"Proeftermijn"_s)->hasFocus());
        QVERIFY(message().contains(u"duur is niet begrepen"_s));
    }

    // Three instalments "per two whiles" is not zero: what is not understood is refused, and stays.
    void aWrongInputOfAConditionIsRefused()
    {
        QSignalSpy registered(page(), &RegisterPage::registered);
        typeIn(u"prob uitst"_s);
        press(Qt::Key_Tab);
        field(u"Voorwaarde"_s)->setFocus();
        typeIn(u"slachtoffer vergoeden"_s);
        press(Qt::Key_Return);
        QTest::qWait(20);
        for (const auto &input : {u"1200"_s, u"50"_s, u"af en toe"_s}) {
            typeIn(input);
            press(Qt::Key_Tab);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(registered.size(), 0);
        QVERIFY2(message().contains(u"af en toe"_s), qPrintable(message()));
        QStringList typed;
        for (const auto *edit : page()->findChildren<QLineEdit *>())
            typed << edit->text();
        QVERIFY(typed.contains(u"af en toe"_s));
    }

    // Where more than one authority may follow up it is asked, with a letter of its own in each language.
    void whoFollowsUpIsAskedWhereItMayDiffer_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto *code : {"nl", "fr", "de", "en"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void whoFollowsUpIsAskedWhereItMayDiffer()
    {
        QFETCH(const QString, code);
        installTranslation(*qApp, languageFromCode(code));
        open();
        auto *type = at<Combo>();
        QVERIFY(type);
        type->setCurrentId(u"PROBATION/SUSPENDED_SENTENCE"_s);
        Q_EMIT type->chosen(type->currentId());
        const auto combos = page()->findChildren<Combo *>();
        QCOMPARE(std::count_if(combos.begin(), combos.end(), [](const Combo *one) { return one->isVisible(); }), 4);
        type->setCurrentId(u"CONDITIONAL_FREEDOM"_s);
        if (type->currentId().isEmpty())
            type->setCurrentId(u"CONDITIONAL_FREEDOM/"_s + m_house->workspace()
                                                               .catalogue()
                                                               .type(u"CONDITIONAL_FREEDOM"_s, QDate(2026, 11, 24))
                                                               ->variants.first()
                                                               .code);
        Q_EMIT type->chosen(type->currentId());
        QCOMPARE(std::count_if(combos.begin(), combos.end(), [](const Combo *one) { return one->isVisible(); }), 5);
        QSet<QString> letters;
        for (const auto *label : page()->findChildren<QLabel *>())
            if (label->isVisible() && label->buddy()) {
                const auto keys = QKeySequence::mnemonic(label->text()).toString();
                QVERIFY2(!keys.isEmpty() && !letters.contains(keys), qPrintable(label->text()));
                letters << keys;
            }
    }

    void someoneAlikeIsUsedWithOnePress()
    {
        field(u"Naam"_s)->setFocus();
        typeIn(u"Testmans, Fiktief"_s);
        QPushButton *use = nullptr;
        for (auto *button : page()->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName().startsWith(u"Deze persoon: Fiktief"_s))
                use = button;
        QVERIFY(use);
        use->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!field(u"Geboortedatum"_s)->text().isEmpty());
        QCOMPARE(field(u"Naam"_s)->text(), u"Testmans, Fiktief"_s);
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openRegister();
    }

    RegisterPage *page() const { return m_window->findChild<RegisterPage *>(); }
    QString message() const
    {
        QStringList all;
        for (const auto *line : page()->findChildren<MessageLine *>())
            if (line->isVisible())
                all << line->sentence();
        return all.join(u' ');
    }
    QLineEdit *field(const QString &name) const
    {
        for (auto *edit : page()->findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        qFatal("no field %s", qPrintable(name));
    }
    qsizetype conditionAt() const
    {
        const auto combos = m_window->findChildren<Combo *>();
        for (qsizetype i = 0; i < combos.size(); ++i)
            if (combos[i]->accessibleName() == u"Voorwaarde")
                return i;
        return -1;
    }
    template <typename Widget>
    static Widget *at()
    {
        return qobject_cast<Widget *>(QApplication::focusWidget());
    }
    static void typeIn(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestRegister)
#include "tst_register.moc"

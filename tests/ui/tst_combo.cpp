// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/combo.h"
#include "ui/theme/theme.h"

#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestCombo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        auto *layout = new QVBoxLayout(m_window.get());
        m_combo = new Combo;
        m_next = new QLineEdit;
        layout->addWidget(m_combo);
        layout->addWidget(m_next);
        layout->addStretch(1);
        m_combo->setItems({{.id = u"a"_s, .label = u"Probatie, uitstel"_s, .detail = u"versie 3"_s},
                           {.id = u"b"_s, .label = u"Autonome probatiestraf"_s},
                           {.id = u"c"_s, .label = u"Enquête maatschappelijk"_s}});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_combo->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void findsPartsOfWordsInAnyOrder()
    {
        QTest::keyClicks(m_combo, u"prob auto"_s);
        QCOMPARE(popup()->items().size(), 1);
        QCOMPARE(popup()->items().first().id, u"b"_s);
    }

    void leavesAccentsAndCaseAside()
    {
        QTest::keyClicks(m_combo, u"ENQUETE"_s);
        QCOMPARE(popup()->items().value(0).id, u"c"_s);
    }

    // "werkstraf" is the work penalty, not the enquiry that is named after it.
    void whatBeginsSoComesFirst()
    {
        m_combo->setItems({{.id = u"enquiry"_s, .label = u"Maatsch. enquête, werkstraf"_s},
                           {.id = u"penalty"_s, .label = u"Werkstraf"_s}});
        QTest::keyClicks(m_combo, u"werkstr"_s);
        QCOMPARE(popup()->items().size(), 2);
        QCOMPARE(popup()->items().first().id, u"penalty"_s);
    }

    void enterTakesTheHighlightedOne()
    {
        QSignalSpy chosen(m_combo, &Combo::chosen);
        QTest::keyClicks(m_combo, u"prob"_s);
        QVERIFY(popup()->isVisible());
        QTest::keyClick(m_combo, Qt::Key_Down);
        QTest::keyClick(m_combo, Qt::Key_Return);
        QCOMPARE(m_combo->currentId(), u"b"_s);
        QCOMPARE(m_combo->text(), u"Autonome probatiestraf"_s);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(chosen.size(), 1);
    }

    void tabTakesTheHighlightedOneAndMovesOn()
    {
        QTest::keyClicks(m_combo, u"prob"_s);
        QTest::keyClick(m_combo, Qt::Key_Tab);
        QCOMPARE(m_combo->currentId(), u"a"_s);
        QVERIFY(m_next->hasFocus());
    }

    void theKeyOfTheFormTakesTheHighlightedOneFirst()
    {
        QString atThatMoment;
        auto *form = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_window.get());
        connect(form, &QShortcut::activated, this, [&] { atThatMoment = m_combo->currentId(); });
        QTest::keyClicks(m_combo, u"prob"_s);
        QTest::keyClick(m_combo, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(atThatMoment, u"a"_s);
    }

    void escapeClosesTheListAndKeepsWhatWasTyped()
    {
        QTest::keyClicks(m_combo, u"prob"_s);
        QTest::keyClick(m_combo, Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(m_combo->text(), u"prob"_s);
        QVERIFY(m_combo->currentId().isEmpty());
        QTest::keyClick(m_combo, Qt::Key_Tab);
        QVERIFY(m_combo->hasError());
        QCOMPARE(fieldState(m_combo), FieldState::Error);
        QCOMPARE(m_combo->text(), u"prob"_s);
    }

    void typingOverForgetsWhatWasChosen()
    {
        m_combo->setCurrentId(u"a"_s);
        QSignalSpy chosen(m_combo, &Combo::chosen);
        m_combo->selectAll();
        QTest::keyClicks(m_combo, u"x"_s);
        QVERIFY(m_combo->currentId().isEmpty());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString());
    }

    void wholeLabelTypedIsTheChoice()
    {
        QTest::keyClicks(m_combo, u"probatie uitstel"_s);
        QTest::keyClick(m_combo, Qt::Key_Escape);
        QTest::keyClick(m_combo, Qt::Key_Tab);
        QCOMPARE(m_combo->currentId(), u"a"_s);
    }

    void downShowsAll()
    {
        m_combo->setCurrentId(u"a"_s);
        QTest::keyClick(m_combo, Qt::Key_Down);
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->items().size(), 3);
        QTest::keyClick(m_combo, Qt::Key_Up);
        QCOMPARE(popup()->highlighted(), 2);
    }

    void saysTheHighlightedOne()
    {
        QTest::keyClicks(m_combo, u"uitstel"_s);
        QVERIFY(m_combo->accessibleDescription().contains(u"Probatie, uitstel, versie 3"_s));
    }

    void asksWhenItemsComeFromOutside()
    {
        auto *people = new Combo(Combo::Search::Asked);
        m_window->layout()->addWidget(people);
        people->show();
        people->setFocus();
        QSignalSpy asked(people, &Combo::searchChanged);
        QTest::keyClicks(people, u"fa"_s);
        QCOMPARE(asked.size(), 2);
        people->setItems({{.id = u"1"_s, .label = u"Fons Fantasie"_s}});
        QTest::keyClick(people, Qt::Key_Return);
        QCOMPARE(people->currentId(), u"1"_s);
    }

private:
    PopupList *popup() const
    {
        auto *found = m_window->findChild<PopupList *>();
        return found ? found : m_combo->findChild<PopupList *>();
    }

    std::unique_ptr<QWidget> m_window;
    Combo *m_combo = nullptr;
    QLineEdit *m_next = nullptr;
};

QTEST_MAIN(TestCombo)
#include "tst_combo.moc"

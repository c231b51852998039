// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/personstore.h"
#include "demohouse.h"
#include "ui/act/actform.h"
#include "ui/base/combo.h"
#include "ui/base/field.h"
#include "ui/base/translation.h"
#include "ui/person/peoplepage.h"
#include "ui/person/personforms.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// People: found while typing, changed once for every dossier, merged with a way back.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
    }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        m_page = std::make_unique<PeoplePage>(workspace());
        m_page->resize(1200, 800);
        m_page->QWidget::show();
        m_page->activateWindow();
        m_page->open();
        QApplication::processEvents();
    }

    void withNothingTypedMyOwnPeople()
    {
        const auto mine = workspace().read(
            [&](const Database &database) { return PersonStore(database).ofAssistant(workspace().user().id); });
        QVERIFY(mine && !mine->isEmpty());
        QCOMPARE(list()->model()->rowCount(), int(mine->size()));
        QVERIFY(qobject_cast<Field *>(QApplication::focusWidget()));
    }

    void foundWhileTypingWithTheKeyboard()
    {
        QTest::keyClicks(QApplication::focusWidget(), u"testmans fik"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(list()->hasFocus());
        QVERIFY(says(u"Fiktief Testmans"_s));
        QTest::keyClicks(m_page->findChild<Field *>(), u" xyzzy"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
    }

    void aSafetyNoteShowsInEveryDossierOfThePerson()
    {
        const auto id = m_house->dossierOf(u"Fiktief Testmans"_s);
        const auto person = workspace().dossierView(id)->file.people.first().person;
        m_page->show(person);
        press(u"Veiligheidsnota"_s);
        auto *form = m_page->findChild<ActForm *>();
        auto *kind = form->findChild<Combo *>();
        QVERIFY(kind->hasFocus());
        kind->setCurrentId(kind->items().first().id);
        Q_EMIT kind->chosen(kind->currentId());
        form->findChild<QPlainTextEdit *>()->setPlainText(u"Hond in de tuin."_s);
        QTest::keyClick(form->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form->isHidden());
        const auto notes = workspace().dossierView(id)->file.notes.value(person);
        QVERIFY(std::any_of(notes.begin(), notes.end(),
                            [](const PersonNote &one) { return one.text == u"Hond in de tuin."; }));
        QVERIFY(says(u"Hond in de tuin."_s));
    }

    // What was known can be taken away, and what is not touched stays.
    void anEmptiedFieldIsTakenAway()
    {
        const auto id = m_house->dossierOf(u"Fiktief Testmans"_s);
        const auto person = workspace().dossierView(id)->file.people.first().person;
        const auto before = workspace().dossierView(id)->file.persons.value(person);
        QVERIFY(!before.phone.isEmpty());
        m_page->show(person);
        press(u"Wijzigen"_s);
        auto *form = m_page->findChild<ActForm *>();
        for (auto *one : form->findChildren<ActInputWidget *>())
            if (one->input().name == u"phone")
                one->setTyped(QString());
        QTest::keyClick(form->findChild<Field *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form->isHidden());
        const auto after = workspace().dossierView(id)->file.persons.value(person);
        QCOMPARE(after.phone, QString());
        QCOMPARE(after.familyName, before.familyName);
        QCOMPARE(after.birthDate, before.birthDate);
    }

    void twoThatAreOneAreMergedAndParted()
    {
        const auto id = m_house->dossierOf(u"Fiktief Testmans"_s);
        const auto person = workspace().dossierView(id)->file.people.first().person;
        const auto first = workspace().dossierView(id)->file.persons.value(person);
        const auto other = workspace().write({.name = u"registerPerson"_s,
                                              .with = {{u"familyName"_s, first.familyName},
                                                       {u"givenName"_s, first.givenName},
                                                       {u"birthDate"_s, first.birthDate}}});
        QVERIFY(other.has_value());
        m_page->show(person);
        QVERIFY(says(u"Lijkt op"_s));
        const auto alike = workspace().read([&](const Database &database) {
            return lookAlikes(database,
                              {.familyName = first.familyName, .birthDate = first.birthDate, .except = person});
        });
        QVERIFY(alike && !alike->isEmpty());
        const auto request = mergeForm(first, alike->first());
        QVERIFY(says(u"een teamverantwoordelijke voegt samen"_s));
        QVERIFY(!workspace().write({.name = request.act, .with = request.with}).has_value()); // not an assistant's
        QVERIFY(workspace().setUser(u"tessa"_s).has_value());
        QVERIFY(workspace().write({.name = request.act, .with = request.with}).has_value());
        const auto mergedInto = [&] {
            return workspace()
                .read([&](const Database &database) { return PersonStore(database).byId(Person::Id(other->made)); })
                ->mergedInto;
        };
        QCOMPARE(mergedInto(), person);
        QVERIFY(workspace().undo(workspace().lastUndoable()).has_value());
        QVERIFY(mergedInto().isNull());
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    QListView *list() const { return m_page->findChild<QListView *>(); }

    bool says(const QString &words) const
    {
        for (const auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    void press(const QString &text)
    {
        for (auto *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        QFAIL("no such button");
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<PeoplePage> m_page{};
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"
#include "demohouse.h"
#include "ui/act/actform.h"
#include "ui/base/field.h"
#include "ui/base/translation.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/timeline.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/topbar.h"
#include "ui/person/peoplepage.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The one search field: what it finds, for whom, and where it leads.
class TestFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        m_house = std::make_unique<DemoHouse>();
        m_id = m_house->dossierOf(u"Testmans"_s);
        const auto done = workspace().write({.name = u"recordContact"_s,
                                             .with = {{u"dossier"_s, m_id.toString()},
                                                      {u"kind"_s, u"OFFICE_TALK"_s},
                                                      {u"startsAt"_s, u"2026-11-23T09:00"_s},
                                                      {u"outcome"_s, u"ATTENDED"_s},
                                                      {u"summary"_s, u"Sprak over een kampeerwagen in Oostende."_s}}});
        QVERIFY(done.has_value());
        m_contact = done->made;
        const auto person =
            workspace().write({.name = u"registerPerson"_s,
                               .with = {{u"familyName"_s, u"Zonderdossier"_s}, {u"givenName"_s, u"Zita"_s}}});
        QVERIFY(person.has_value());
        m_person = person->made;
    }

    void init()
    {
        installTranslation(*qApp, Language::Nl);
        QVERIFY(workspace().setUser(u"lena"_s));
        m_window = std::make_unique<MainWindow>(workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void whatIsTypedIsFoundInItsGroup_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("label");
        QTest::newRow("a dossier") << u"testmans"_s << u"Dossiers"_s << u"Fiktief Testmans"_s;
        QTest::newRow("a person without one") << u"zonderdossier"_s << u"Personen"_s << u"Zita Zonderdossier"_s;
        QTest::newRow("a note") << u"kampeerwagen"_s << u"In nota’s"_s << u"Sprak over een kampeerwagen in Oostende."_s;
        QTest::newRow("an act") << u"nieuw dossier"_s << u"Doen"_s << u"Een mandaat registreren"_s;
        QTest::newRow("a place") << u"catalogus"_s << u"Ga naar"_s << u"Catalogus"_s;
        QTest::newRow("a theme") << u"donker"_s << u"Ga naar"_s << u"Kleuren: donker"_s;
        QTest::newRow("a size") << u"150"_s << u"Ga naar"_s << u"Grootte van de tekst: 150 %"_s;
        QTest::newRow("a language") << u"francais"_s << u"Ga naar"_s << u"Taal: Français"_s;
    }
    void whatIsTypedIsFoundInItsGroup()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, heading);
        QFETCH(const QString, label);
        QString group;
        QStringList seen;
        for (const auto &item : find(typed)) {
            if (!item.heading.isEmpty())
                group = item.heading;
            seen << group + u'/' + item.label;
        }
        QVERIFY2(seen.contains(heading + u'/' + label), qPrintable(seen.join(u'\n')));
        QVERIFY(seen.size() <= 16);
    }

    void nothingIsSaidAndSoIsWhyNot()
    {
        const auto found = find(u"qqqzzz"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().id.isEmpty());
        QVERIFY(!found.first().detail.isEmpty());
    }

    // The acts of the dossier in view, by their name and by the kind they can be of.
    void actsOfTheOpenDossier()
    {
        QVERIFY(!labels(u"nieuw contact"_s).contains(u"Een contact noteren"_s));
        m_window->openDossier(m_id);
        QVERIFY(labels(u"nieuw contact"_s).contains(u"Een contact noteren"_s));
        const auto visits = labels(u"huisbezoek"_s);
        QVERIFY2(
            std::any_of(visits.begin(), visits.end(), [](const QString &one) { return one.endsWith(u": Huisbezoek"); }),
            qPrintable(visits.join(u'\n')));
        take(u"huisbezoek"_s, u": Huisbezoek"_s);
        auto *form = dossier()->findChild<ActForm *>();
        const auto forms = dossier()->findChildren<ActForm *>();
        for (auto *one : forms)
            if (one->isVisible())
                form = one;
        QVERIFY(form->isVisible());
        QCOMPARE(form->act().with.value("kind"_L1).toString(), u"HOME_VISIT"_s);
    }

    void aNoteOpensItsDossierAtTheEvent()
    {
        take(u"kampeerwagen"_s, u"kampeerwagen"_s);
        QVERIFY(dossier()->isVisible());
        QCOMPARE(dossier()->dossier(), m_id);
        for (auto *list : dossier()->findChildren<QListView *>())
            if (auto *model = qobject_cast<TimelineModel *>(list->model())) {
                QVERIFY(list->currentIndex().isValid());
                QCOMPARE(model->at(list->currentIndex().row()).source, m_contact);
                QVERIFY(list->hasFocus());
            }
    }

    void aPersonOpensOnThePageOfPeopleAndIsLogged()
    {
        const auto logged = [&] {
            return workspace()
                .read([&](const Database &database) {
                    auto query = database.query(
                        "SELECT count(*) FROM access_log WHERE object = 'person' AND object_id = ?", m_person);
                    query.next();
                    return query.integer(0);
                })
                .value();
        };
        const int before = logged();
        take(u"zonderdossier"_s, u"Zonderdossier"_s);
        QVERIFY(m_window->findChild<PeoplePage *>()->isVisible());
        QCOMPARE(logged(), before + 1);
    }

    void aSettingIsChosenAtOnce()
    {
        QSignalSpy appearance(m_window.get(), &MainWindow::appearanceChosen);
        take(u"kleuren donker"_s, u"donker"_s);
        QCOMPARE(appearance.size(), 1);
        QCOMPARE(appearance.first().at(0).toString(), u"dark"_s);
        QSignalSpy language(m_window.get(), &MainWindow::languageChosen);
        take(u"taal deutsch"_s, u"Deutsch"_s);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language.first().at(0).value<Language>(), Language::De);
    }

    void withNothingTypedWhatWasOpenedLast()
    {
        m_window->openDossier(m_id);
        m_window->openToday();
        const auto found = find({});
        QCOMPARE(found.first().heading, u"Laatst geopend"_s);
        QCOMPARE(found.first().id, u"dossier/"_s + m_id.toString());
    }

    // A note of a dossier a role may not see is not found by it, by no word.
    void whatARoleMayNotSeeIsNotFound()
    {
        QVERIFY(!labels(u"kampeerwagen"_s).contains(u"Niets gevonden"_s));
        int others = 0;
        const auto staff = workspace().read([](const Database &database) {
            QStringList logins;
            auto query = database.query("SELECT login FROM staff WHERE role = 'VICTIM_ASSISTANT' AND deleted = 0");
            while (query.next())
                logins << query.text(0);
            return logins;
        });
        for (const auto &login : *staff) {
            ++others;
            QVERIFY(workspace().setUser(login));
            QCOMPARE(labels(u"kampeerwagen"_s), QStringList{u"Niets gevonden"_s});
            QCOMPARE(labels(u"testmans"_s), QStringList{u"Niets gevonden"_s});
        }
        QVERIFY(others > 0);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    DossierPage *dossier() const { return m_window->findChild<DossierPage *>(); }

    QList<PopupItem> find(const QString &typed)
    {
        auto *top = m_window->findChild<TopBar *>();
        top->searchField()->setText(typed);
        top->focusSearch();
        return m_window->findChild<PopupList *>() ? popup()->items() : QList<PopupItem>();
    }
    QStringList labels(const QString &typed)
    {
        QStringList all;
        for (const auto &item : find(typed))
            all << item.label;
        return all;
    }
    // Opens the answer that ends with, or has, these words.
    void take(const QString &typed, const QString &words)
    {
        const auto found = find(typed);
        for (int i = 0; i < found.size(); ++i)
            if (found[i].label.contains(words))
                return Q_EMIT popup()->picked(i);
        QFAIL(qPrintable(words));
    }
    // The list under the search field.
    PopupList *popup() const
    {
        for (auto *list : m_window->findChildren<PopupList *>())
            if (list->isVisible())
                return list;
        return m_window->findChild<PopupList *>();
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
    Dossier::Id m_id{};
    AnyId m_contact{};
    AnyId m_person{};
};

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"

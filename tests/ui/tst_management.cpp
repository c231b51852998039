// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "demohouse.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/messageline.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/help/helppage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/management/backuppanel.h"
#include "ui/management/housepanel.h"
#include "ui/management/housespanel.h"
#include "ui/management/managementpage.h"
#include "ui/management/settingspage.h"
#include "ui/management/settingspanel.h"
#include "ui/management/staffpanel.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class TestManagement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"justitiehuis-test"_s);
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
    }

    void init()
    {
        QSettings().clear();
        installTranslation(*qApp, Language::Nl);
        QVERIFY(m_house->workspace().setUser(u"dirk"_s));
        m_page = std::make_unique<ManagementPage>(m_house->workspace());
        m_page->resize(1300, 900);
        m_page->show();
        m_page->open();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    // Every house of the catalogue with its courts, in the language of the window; one's own is said to be it.
    void everyHouseIsThere()
    {
        const auto *model = m_page->findChild<HousesPanel *>()->findChild<QTableView *>()->model();
        const auto rowOf = [&](const QString &code) {
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->index(row, 1).data().toString().startsWith(code))
                    return row;
            return -1;
        };
        const auto today = m_house->workspace().clock().today();
        int count = 0;
        for (const auto &house : m_house->workspace().catalogue().houses()) {
            if (!house.validity.contains(today))
                continue;
            ++count;
            QVERIFY2(rowOf(house.code) >= 0, qPrintable(house.code));
            QCOMPARE(model->index(rowOf(house.code), 0).data().toString(), capital(house.name.in(Language::Nl)));
        }
        QCOMPARE(model->rowCount(), count);
        QCOMPARE(model->index(rowOf(u"GEN"_s), 1).data().toString(), u"GEN, dit huis"_s);
        QVERIFY(model->index(rowOf(u"GEN"_s), 2).data().toString().contains(u"Oost-Vlaanderen"));
        installTranslation(*qApp, Language::Fr);
        QTRY_COMPARE(model->index(rowOf(u"ANT"_s), 0).data().toString(), u"Maison de justice d'Anvers"_s);
    }

    void onlyThoseWhoMayHaveThePlace_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("has");
        QTest::newRow("the director") << u"dirk"_s << true;
        QTest::newRow("the reception") << u"onthaal"_s << true;
        QTest::newRow("an assistant") << u"lena"_s << false;
        QTest::newRow("the catalogue manager") << u"cato"_s << false;
    }

    void onlyThoseWhoMayHaveThePlace()
    {
        QFETCH(QString, login);
        QFETCH(bool, has);
        QVERIFY(m_house->workspace().setUser(login));
        MainWindow window(m_house->workspace());
        window.show();
        QVERIFY(!window.findChild<ManagementPage *>()); // a place is made when it is first opened
        window.openNamed(u"management"_s);
        QCOMPARE(window.findChild<ManagementPage *>() != nullptr, has);
        QCOMPARE(window.findChild<Rail *>()->current() == Place::Management, has);
    }

    void tellsTheHouseAndItsData()
    {
        QVERIFY(hasLabel(u"Justitiehuis Gent"_s));
        QVERIFY(hasLabel(QDir::toNativeSeparators(m_house->workspace().folder())));
        QVERIFY(hasLabel(u"nog niet op deze computer"_s));
        QVERIFY(hasLabel(QString::number(m_house->workspace().database().schemaVersion())));
    }

    void theProgramSaysWhatItIs()
    {
        HelpPage page(m_house->workspace());
        page.open();
        QStringList labels;
        for (const auto *label : page.findChildren<QLabel *>())
            labels << label->text();
        QVERIFY(labels.contains(u"Justitiehuis 9.8.7"_s));
        QVERIFY(labels.contains(u"Openbare licentie van de Europese Unie 1.2 (EUPL-1.2)"_s));
    }

    void checksTheDataBesideTheWindow()
    {
        auto *panel = m_page->findChild<HousePanel *>();
        auto *button = panel->findChild<QPushButton *>(u"check"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(panel->isChecking()); // the click came back at once
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isChecking() && button->isEnabled(), 20'000);
        QCOMPARE(panel->findChild<MessageLine *>()->sentence(),
                 u"De gegevens zijn in orde, en ook het spoor van wie wat deed."_s);
        QCOMPARE(panel->lastCheck(), u"dinsdag 24 november 2026, 09:42: alles is in orde"_s);
        ManagementPage again(m_house->workspace()); // and is still known later
        QCOMPARE(again.findChild<HousePanel *>()->lastCheck(), panel->lastCheck());
    }

    void makesABackupBesideTheWindow()
    {
        auto *panel = m_page->findChild<BackupPanel *>();
        const auto file = m_folder.filePath(u"kopie van 'ons'.db"_s);
        QString suggested;
        panel->setAskFile([&](const QString &name) {
            suggested = name;
            return file;
        });
        QTest::mouseClick(panel->findChild<QPushButton *>(u"make"_s), Qt::LeftButton);
        QVERIFY(panel->isGoing());
        QVERIFY(panel->findChild<QPushButton *>(u"stop"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<QPushButton *>(u"make"_s)->isEnabled(), 20'000);
        QVERIFY(suggested.endsWith(u"/justitiehuis-gen-2026-11-24.db"));
        QVERIFY(panel->findChild<MessageLine *>()->sentence().startsWith(
            u"De reservekopie is gemaakt en nagekeken: "_s + QDir::toNativeSeparators(file)));
        QVERIFY(!panel->findChild<QPushButton *>(u"stop"_s)->isVisible());
        // What was written is a whole house.
        QTemporaryDir other;
        QVERIFY(QFile::copy(file, Workspace::databaseFile(other.path())));
        const auto opened = Workspace::open({.folder = other.path(), .login = u"dirk"_s});
        QVERIFY(opened);
        QCOMPARE((*opened)->house(), u"GEN"_s);
        QVERIFY(hasLabel(u"De laatste reservekopie van op deze computer is van dinsdag 24 november 2026, 09:42: "_s +
                         QDir::toNativeSeparators(file)));
        // The command to put it back can be pasted in a shell as it stands.
        const auto command = u"justitiehuis-cli restore '"_s + m_folder.path() +
                             u"/kopie van '\\''ons'\\''.db' --data '"_s +
                             QDir(m_house->workspace().folder()).absolutePath() + u"'"_s;
        QCOMPARE(panel->findChild<QLabel *>(u"command"_s)->text(), command);
    }

    void saysWhyABackupFailed()
    {
        auto *panel = m_page->findChild<BackupPanel *>();
        panel->backUpTo(m_folder.filePath(u"no/such/folder/kopie.db"_s));
        QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<QPushButton *>(u"make"_s)->isEnabled(), 20'000);
        QVERIFY(panel->findChild<MessageLine *>()->sentence().contains(u"De gegevens zelf zijn veilig"));
        QVERIFY(QSettings().allKeys().isEmpty());
        panel->setAskFile([](const QString &) { return QString(); });
        QTest::mouseClick(panel->findChild<QPushButton *>(u"make"_s), Qt::LeftButton);
        QVERIFY(!panel->isGoing());
    }

    void addsAndEndsAUser()
    {
        QSignalSpy said(m_page.get(), &Page::said);
        auto *panel = m_page->findChild<StaffPanel *>();
        const int before = table()->model()->rowCount();
        QTest::mouseClick(button(u"open"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), line(u"name"_s));
        QTest::mouseClick(button(u"add"_s), Qt::LeftButton); // nothing typed yet
        QCOMPARE(panel->findChild<MessageLine *>()->sentence(), u"Wie is het? Typ de naam."_s);
        QTest::keyClicks(line(u"name"_s), u"Fien Fictief"_s);
        QTest::keyClicks(line(u"login"_s), u"lena"_s); // taken
        auto *role = panel->findChild<Combo *>(u"role"_s);
        QTest::mouseClick(button(u"add"_s), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), role);
        role->setCurrentId(u"JUSTICE_ASSISTANT"_s);
        QTest::keyClicks(line(u"team"_s), u"Team 2"_s);
        QTest::keyClick(line(u"team"_s), Qt::Key_Return);
        QVERIFY(panel->findChild<MessageLine *>()->sentence().contains(u"“lena” is al in gebruik"));
        QCOMPARE(QApplication::focusWidget(), line(u"login"_s));
        QCOMPARE(said.size(), 0);
        line(u"login"_s)->setText(u"fien"_s);
        QTest::mouseClick(button(u"add"_s), Qt::LeftButton);
        QCOMPARE(said.size(), 1);
        QCOMPARE(table()->model()->rowCount(), before + 1);
        QVERIFY(!line(u"name"_s)->isVisible());
        const auto fien = [&] {
            const auto found = m_house->workspace().read(
                [](const Database &database) { return StaffStore(database).byLogin(u"fien"_s); });
            return found ? *found : Staff();
        };
        QCOMPARE(fien().team, u"Team 2"_s);
        QCOMPARE(fien().from, QDate(2026, 11, 24));

        QVERIFY(!button(u"end"_s)->isVisible()); // nobody chosen
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 1).data().toString() == u"fien")
                table()->selectRow(row);
        QVERIFY(hasLabel(u"Fien Fictief verlaat het huis"_s));
        panel->findChild<DateEdit *>()->setDate(QDate(2026, 12, 31));
        QTest::mouseClick(button(u"end"_s), Qt::LeftButton);
        QCOMPARE(said.size(), 2);
        QCOMPARE(fien().until, QDate(2026, 12, 31));
        QVERIFY(!button(u"end"_s)->isVisible()); // has an end already
    }

    void settingsAreChosen()
    {
        SettingsPage page(m_house->workspace());
        page.open();
        QSignalSpy language(&page, &SettingsPage::languageChosen);
        QSignalSpy appearance(&page, &SettingsPage::appearanceChosen);
        auto *panel = page.findChild<SettingsPanel *>();
        const auto choose = [&](const QString &group, const QString &id) {
            for (auto *one : panel->findChild<Segmented *>(group)->findChildren<ChoiceButton *>())
                if (one->id() == id)
                    one->click();
        };
        choose(u"theme"_s, u"dark"_s);
        QCOMPARE(appearance.last(), (QVariantList{u"dark"_s, 1.0}));
        choose(u"text"_s, u"150"_s);
        QCOMPARE(appearance.last(), (QVariantList{u"dark"_s, 1.5}));
        choose(u"language"_s, u"fr"_s);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language.last().first().value<Language>(), Language::Fr);
        installTranslation(*qApp, Language::Fr);
        QTRY_VERIFY(hasLabel(u"Utilisateurs de cette maison"_s));
        QCOMPARE(panel->findChild<Segmented *>(u"language"_s)->current(), u"fr"_s);
    }

    void settingsShowWhatWasKept()
    {
        QSettings().setValue(u"theme"_s, u"dark"_s);
        QSettings().setValue(u"text"_s, 1.25);
        SettingsPage page(m_house->workspace());
        page.open();
        auto *panel = page.findChild<SettingsPanel *>();
        QCOMPARE(panel->findChild<Segmented *>(u"theme"_s)->current(), u"dark"_s);
        QCOMPARE(panel->findChild<Segmented *>(u"text"_s)->current(), u"125"_s);
    }

private:
    QTableView *table() const { return m_page->findChild<QTableView *>(); }
    QPushButton *button(const QString &name) const
    {
        return m_page->findChild<StaffPanel *>()->findChild<QPushButton *>(name);
    }
    QLineEdit *line(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    bool hasLabel(const QString &text) const
    {
        for (const auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<ManagementPage> m_page{};
};

QTEST_MAIN(TestManagement)
#include "tst_management.moc"

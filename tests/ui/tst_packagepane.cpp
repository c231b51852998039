// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/catalogue/packagepane.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// A concept goes from one house to another in a file, in the window.
class TestPackagePane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_here = std::make_unique<DemoHouse>();
        m_there = std::make_unique<DemoHouse>();
        for (auto *house : {m_here.get(), m_there.get()})
            QVERIFY(house->workspace().setUser(u"cato"_s).has_value());
    }

    void goesOverIsComparedAndTakenIn()
    {
        const auto concept_ = does(*m_here, u"draftVersion"_s,
                                   {{u"code"_s, u"LEARNING_TRACK"_s}, {u"copyOf"_s, u"AUTONOMOUS_PROBATION"_s}});
        PackagePane from(m_here->workspace());
        PackagePane to(m_there->workspace());
        const auto file = m_folder.filePath(u"pakket.json"_s);
        from.setAskFile([&](bool save, const QString &) { return save ? file : QString(); });
        const QSignalSpy said(&from, &PackagePane::said);
        from.make(u"LEARNING_TRACK"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY(QFile::exists(file));
        QVERIFY(!from.choose()); // nothing was chosen

        to.resize(620, 700);
        to.show();
        QVERIFY(QTest::qWaitForWindowActive(&to));
        QVERIFY(to.open(file));
        auto *take = to.findChild<QPushButton *>(u"takeIn"_s);
        QVERIFY(take->isEnabled());
        QCOMPARE(to.first(), take);
        grab(to, "new");
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QVERIFY(!to.findChild<MessageLine *>()->sentence().isEmpty());
        QVERIFY(!take->isEnabled()); // all is the same now

        // Both go on: nothing is taken in before someone chose.
        const auto other =
            m_there->workspace()
                .read([](const Database &database) {
                    auto query = database.query(
                        "SELECT id FROM catalogue_version WHERE code = 'LEARNING_TRACK' AND deleted = 0");
                    return query.next() ? query.id(0).toString() : QString();
                })
                .value();
        does(*m_here, u"editVersion"_s, {{u"version"_s, concept_}, {u"patch"_s, QJsonObject{{u"weight"_s, 3}}}});
        does(*m_there, u"editVersion"_s, {{u"version"_s, other}, {u"patch"_s, QJsonObject{{u"weight"_s, 2}}}});
        from.make(u"LEARNING_TRACK"_s);
        QVERIFY(to.open(file));
        QVERIFY(!take->isEnabled());
        grab(to, "diverged");
        auto *choice = to.findChild<Combo *>(u"choice LEARNING_TRACK/1"_s);
        QVERIFY(choice);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_VERIFY(take->isEnabled());
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        const auto weight = m_there->workspace().read([&](const Database &database) {
            auto query = database.query("SELECT json_extract(body, '$.weight') FROM catalogue_version WHERE code ="
                                        " 'LEARNING_TRACK' AND deleted = 0");
            return query.next() ? query.integer(0) : 0;
        });
        QCOMPARE(weight.value(), 3);
    }

    void whatIsNoPackageSaysSo()
    {
        PackagePane pane(m_there->workspace());
        const auto file = m_folder.filePath(u"niets.json"_s);
        QVERIFY(!pane.open(file));
        QVERIFY(!pane.findChild<MessageLine *>()->sentence().isEmpty());
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("{\"kind\": \"dossierType\"}");
        out.close();
        QVERIFY(!pane.open(file));
        QVERIFY(!pane.findChild<QPushButton *>(u"takeIn"_s)->isEnabled());
        QCOMPARE(pane.first(), pane.findChild<QPushButton *>(u"leavePackage"_s));
    }

private:
    static QString does(DemoHouse &house, const QString &act, const QJsonObject &with)
    {
        const auto done = house.workspace().write({.name = act, .with = with});
        if (!done)
            throw std::runtime_error(qPrintable(act + u' ' + done.error().code));
        return done->made.toString();
    }
    static void grab(QWidget &pane, const char *name)
    {
        QTest::qWait(20); // what was added is shown
        if (const auto folder = qEnvironmentVariable("GRAB_TO"); !folder.isEmpty())
            pane.grab().save(folder + u"/package-"_s + QString::fromLatin1(name) + u".png"_s);
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<DemoHouse> m_here{};
    std::unique_ptr<DemoHouse> m_there{};
};

QTEST_MAIN(TestPackagePane)
#include "tst_packagepane.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/catalogue/rehearsalpanel.h"
#include "ui/dossier/dossierforms.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// A change of law is tried on the running dossiers of the demo house, carried out and brought back, in the window.
class TestRehearsalPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        m_house = std::make_unique<DemoHouse>();
        auto &house = m_house->workspace();
        auto body = house.catalogue().type(u"PROBATION"_s, 1)->source;
        auto terms = body.value("terms"_L1).toArray();
        for (auto &&one : terms) {
            auto rule = one.toObject();
            if (rule.value("code"_L1) == u"T2"_s) // the rhythm of the reports
                rule.insert(u"offset"_s, u"P3M"_s);
            one = rule;
        }
        body.insert(u"terms"_s, terms);
        // What the dossiers have imposed most is no longer there.
        m_condition =
            house
                .read([](const Database &database) {
                    auto query = database.query(
                        "SELECT condition.kind FROM condition JOIN dossier ON dossier.id = dossier"
                        " WHERE dossier.type = 'PROBATION' AND origin = 'SPECIAL' AND dossier.closed_on IS NULL"
                        " GROUP BY 1 ORDER BY count(*) DESC LIMIT 1");
                    return query.next() ? query.text(0) : QString();
                })
                .value();
        QVERIFY(!m_condition.isEmpty());
        auto conditions = body.value("conditions"_L1).toObject();
        QJsonArray special;
        for (const auto &one : conditions.value("special"_L1).toArray())
            if (one != m_condition)
                special << one;
        conditions.insert(u"special"_s, special);
        body.insert(u"conditions"_s, conditions);
        body.insert(u"transition"_s, QJsonObject{{u"applies"_s, u"ALL_RUNNING"_s}});
        QVERIFY(house.setUser(u"cato"_s).has_value());
        const auto version = does(u"draftVersion"_s, {{u"code"_s, u"PROBATION"_s}, {u"body"_s, body}});
        QVERIFY(house.setUser(u"dirk"_s).has_value());
        does(u"reviewVersion"_s, {{u"version"_s, version}, {u"agrees"_s, true}});
        does(u"publishVersion"_s, {{u"version"_s, version}, {u"from"_s, u"2026-11-24"_s}});
    }

    void init()
    {
        installTranslation(*qApp, Language::Nl);
        m_panel = std::make_unique<RehearsalPanel>(m_house->workspace());
        m_panel->resize(430, 900);
        m_panel->show();
        m_panel->setVersion(u"PROBATION"_s, 2);
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void countsAsksCarriesAndBringsBack()
    {
        const auto before = versions();
        QVERIFY(before.size() > 3 && !before.contains(u"2"_s));
        QTest::mouseClick(button("rehearse"), Qt::LeftButton);
        QTRY_VERIFY(m_panel->counted() && !m_panel->isBusy());
        const auto first = *m_panel->counted();
        QCOMPARE(first.running, before.size());
        QVERIFY(first.needChoice > 0);
        QCOMPARE(versions(), before); // nothing is written
        grab("first");

        // The answer by keyboard; it counts again by itself.
        auto *answer = m_panel->findChild<Combo *>(u"answer CONDITION_GONE/"_s + m_condition);
        QVERIFY(answer);
        QVERIFY(!spokenName(answer).isEmpty());
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Down);
        QTest::keyClick(answer, Qt::Key_Return);
        QTRY_VERIFY(m_panel->counted()->needChoice == 0 && !m_panel->isBusy());
        const auto second = *m_panel->counted();
        QCOMPARE(second.byItself, first.byItself + first.needChoice);
        QVERIFY(m_panel->findChild<Combo *>(u"answer CONDITION_GONE/"_s + m_condition)); // can be answered otherwise
        QCOMPARE(QApplication::focusWidget()->objectName(), u"answer CONDITION_GONE/"_s + m_condition); // from there
        // Another change in the house takes nothing from under his hands.
        const QPointer<QWidget> there(QApplication::focusWidget());
        m_panel->setVersion(u"PROBATION"_s, 2);
        QCOMPARE(QApplication::focusWidget(), there.data());
        grab("answered");

        const QSignalSpy changed(&m_house->workspace(), &Workspace::changed);
        QTest::mouseClick(button("moveDossiers"), Qt::LeftButton);
        QVERIFY(m_panel->isBusy());
        QTRY_VERIFY(!m_panel->isBusy() && m_panel->counted() && m_panel->counted()->there == second.byItself);
        QCOMPARE(versions().count(u"2"_s), second.byItself);
        QVERIFY(!changed.isEmpty()); // the other pages hear of it
        QVERIFY(m_panel->findChild<MessageLine *>()->sentence().contains(QString::number(second.byItself)));
        grab("carried");

        QVERIFY(button("moveBack")->isVisible());
        QTest::mouseClick(button("moveBack"), Qt::LeftButton);
        QTRY_VERIFY(!m_panel->isBusy() && m_panel->counted() && m_panel->counted()->there == 0);
        QCOMPARE(versions(), before);
    }

    // One dossier apart, by its assistant: what it brings is read, what the law leaves open is asked.
    void oneDossierFollowsByChoice()
    {
        auto &house = m_house->workspace();
        QVERIFY(house.setUser(u"dirk"_s).has_value());
        Dossier::Id asked;
        for (const auto &row : m_house->all()) {
            const auto view = house.dossierView(row.dossier.id).value();
            for (const auto &one : view.file.conditions)
                if (row.dossier.type == u"PROBATION" && one.kind == m_condition && one.origin == u"SPECIAL")
                    asked = row.dossier.id;
        }
        QVERIFY(!asked.isNull());
        const auto view = house.dossierView(asked).value();
        const DossierForms forms(house, view);
        const auto offered = forms.whole();
        const auto follow =
            std::find_if(offered.begin(), offered.end(), [](const OfferedAct &one) { return one.icon == Icon::Law; });
        QVERIFY(follow != offered.end());
        const auto request = follow->request();
        QCOMPARE(request.act, u"moveDossier"_s);
        QVERIFY(!request.lines.isEmpty());
        QCOMPARE(request.inputs.size(), 1);
        ActForm form(house);
        form.resize(500, 500);
        form.begin(request);
        form.setVisible(true);
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *answer = form.findChild<Combo *>();
        QVERIFY(answer);
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Down);
        QTest::keyClick(answer, Qt::Key_Return);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(house.dossierView(asked)->file.dossier.version, 2);
        QVERIFY(house.undo(house.lastUndoable()).has_value());
        QCOMPARE(house.dossierView(asked)->file.dossier.version, 1);
    }

    void aConceptMovesNothing()
    {
        auto &house = m_house->workspace();
        QVERIFY(house.setUser(u"cato"_s).has_value());
        does(u"draftVersion"_s, {{u"code"_s, u"WORK_PENALTY"_s}});
        const int version = house.catalogue().types().size() > 0
                                ? house
                                      .read([](const Database &database) {
                                          auto query = database.query("SELECT version FROM catalogue_version WHERE code"
                                                                      " = 'WORK_PENALTY' AND state = 'CONCEPT'");
                                          return query.next() ? query.integer(0) : 0;
                                      })
                                      .value()
                                : 0;
        QVERIFY(version > 0);
        m_panel->setVersion(u"WORK_PENALTY"_s, version);
        m_panel->rehearse();
        QTRY_VERIFY(m_panel->counted() && !m_panel->isBusy());
        QVERIFY(m_panel->counted()->cannot > 0); // without transitional law every dossier keeps its version
        QVERIFY(!button("moveDossiers")->isVisible());
        QVERIFY(house.setUser(u"dirk"_s).has_value());
    }

    void whoMayNotCarryIsNotOffered()
    {
        auto &house = m_house->workspace();
        QVERIFY(house.setUser(u"lena"_s).has_value());
        m_panel->rehearse();
        QTRY_VERIFY(m_panel->counted() && !m_panel->isBusy());
        QVERIFY(!button("moveDossiers")->isVisible());
        QVERIFY(house.setUser(u"dirk"_s).has_value());
    }

    void closingWhileItCountsIsSafe()
    {
        m_panel->rehearse();
        m_panel.reset();
    }

    void speaksFourLanguages()
    {
        m_panel->rehearse();
        QTRY_VERIFY(m_panel->counted() && !m_panel->isBusy());
        QSet<QString> titles;
        for (const auto language : allLanguages) {
            installTranslation(*qApp, language);
            QTest::qWait(1);
            titles << button("rehearse")->text();
        }
        QCOMPARE(titles.size(), 4);
    }

    void cleanup() { m_panel.reset(); }

private:
    QPushButton *button(const char *name) const { return m_panel->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString does(const QString &act, const QJsonObject &with)
    {
        const auto done = m_house->workspace().write({.name = act, .with = with});
        if (!done)
            throw std::runtime_error(qPrintable(act + u' ' + done.error().code));
        return done->made.toString();
    }
    QStringList versions() const
    {
        return m_house->workspace()
            .read([](const Database &database) {
                QStringList found;
                auto query = database.query("SELECT version FROM dossier WHERE type = 'PROBATION' AND state IN"
                                            " ('REGISTERED', 'RUNNING', 'SUSPENDED') ORDER BY id");
                while (query.next())
                    found << query.text(0);
                return found;
            })
            .value();
    }
    void grab(const char *name) const
    {
        if (const auto folder = qEnvironmentVariable("GRAB_TO"); !folder.isEmpty())
            QVERIFY(m_panel->grab().save(folder + u"/rehearsal-"_s + QString::fromLatin1(name) + u".png"_s));
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<RehearsalPanel> m_panel{};
    QString m_condition{};
};

QTEST_MAIN(TestRehearsalPanel)
#include "tst_rehearsalpanel.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/alarmstore.h"
#include "dressed.h"
#include "tests/support/monitoredpeople.h"
#include "ui/act/actform.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/monitoring/alarmspart.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// A shift at the desk, without a mouse.
class TestAlarmsPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<SampleHouse>(u"VCET"_s, u"2027-04-12T09:00"_s);
        staffOfCentre(*m_house);
        m_house->as(u"fien"_s);
        m_late = monitored(*m_house, {.serial = u"RF-1"_s});
        m_cut = monitored(*m_house, {.serial = u"RF-2"_s});
        m_house->at(u"2027-04-28T09:40"_s).as(u"olaf"_s);
        receive(u"400"_s, u"RF-1"_s, u"2027-04-28T06:10:00+02:00"_s);
        receive(u"300"_s, u"RF-1"_s, u"2027-04-28T05:10:00+02:00"_s);
        receive(u"101"_s, u"RF-2"_s, u"2027-04-28T09:30:00+02:00"_s);
        m_part = std::make_unique<AlarmsPart>(m_house->workspace());
        m_part->name();
        m_part->resize(1300, 850);
        m_part->show();
        m_part->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
        connect(&m_house->workspace(), &Workspace::changed, m_part.get(), [this] {
            if (m_isTold)
                m_part->reload();
        });
        m_isTold = true;
        m_part->reload();
        m_part->first()->setFocus();
    }

    void cleanup()
    {
        m_part.reset();
        m_house.reset();
    }

    void theMostUrgentIsFirst()
    {
        QCOMPARE(alarms()->model()->rowCount(), 3);
        QCOMPARE(cell(alarms(), 0, 0), u"Sabotage"_s);
        QCOMPARE(cell(alarms(), 0, 4), u"10 min"_s);
        QCOMPARE(cell(alarms(), 1, 2), u"Box hoort niets meer"_s);
        QCOMPARE(cell(alarms(), 2, 2), u"Stekker uit"_s);
        QVERIFY(!alarms()->model()->index(0, 0).data(Qt::DecorationRole).isNull());
        QCOMPARE(cell(alarms(), 0, 5), u"nog niemand"_s);
        m_house->at(u"2027-04-28T09:45"_s);
        m_part->reload();
        QCOMPARE(cell(alarms(), 0, 4), u"15 min"_s);
    }

    void isTakenCalledAndConcluded()
    {
        press(Qt::Key_Return);
        QCOMPARE(cell(alarms(), 0, 5), u"Olaf Oproep"_s);
        QCOMPARE(alarm(m_cut).state, u"TAKEN"_s);
        // Enter once more: the call, with the name of the person.
        press(Qt::Key_Return);
        auto *call = form();
        QVERIFY(call->isVisible());
        QCOMPARE(call->act().name, u"logAlarmAction"_s);
        QCOMPARE(call->act().with.value("kind"_L1).toString(), u"CALL"_s);
        QCOMPARE(call->act().with.value("whom"_L1).toString(), cell(alarms(), 0, 1));
        choose(u"j"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!call->isVisible(), qPrintable(refusal()));
        QCOMPARE(QApplication::focusWidget(), alarms());
        const auto actions = AlarmStore(m_house->database()).actions(alarm(m_cut).id);
        const auto made =
            std::find_if(actions.begin(), actions.end(), [](const AlarmAction &one) { return one.kind == u"CALL"; });
        QVERIFY(made != actions.end());
        QCOMPARE(made->reached, u"YES"_s);
        // Sabotage asks for the police too.
        begin(u"Besluiten"_s);
        choose(u"tech"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Strap nagekeken."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form()->isVisible());
        QVERIFY2(refusal().contains(u"politie"), qPrintable(refusal()));
        press(Qt::Key_Escape);
        begin(u"Politie"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!form()->isVisible(), qPrintable(refusal()));
        begin(u"Besluiten"_s); // what was typed is still there
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!form()->isVisible(), qPrintable(refusal()));
        QCOMPARE(alarm(m_cut).state, u"CONCLUDED"_s);
        QCOMPARE(alarm(m_cut).conclusion, u"TECHNICAL"_s);
        QCOMPARE(alarms()->model()->rowCount(), 2);
        QCOMPARE(QApplication::focusWidget(), alarms());
    }

    void theSecondIsToldWhoHasIt()
    {
        m_isTold = false; // at another desk
        m_house->as(u"olga"_s).done(u"takeAlarm"_s, {{u"alarm"_s, id(alarm(m_cut).id)}});
        m_house->as(u"olaf"_s);
        press(Qt::Key_Return);
        QVERIFY2(refusal().contains(u"olga"), qPrintable(refusal()));
        QCOMPARE(alarm(m_cut).operatorLogin, u"olga"_s);
        m_isTold = true;
        m_part->reload();
        QCOMPARE(cell(alarms(), 0, 5), u"Olga Oproep"_s);
        begin(u"Overnemen"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(alarm(m_cut).operatorLogin, u"olaf"_s);
    }

    void whatLastsIsPutAside()
    {
        m_house->at(u"2027-04-28T16:00"_s);
        m_part->reload();
        const int waiting = m_part->waiting();
        QVERIFY(watch()->model()->rowCount() > 0);
        QVERIFY2(cell(watch(), 0, 1).contains(u"RF-1"), qPrintable(cell(watch(), 0, 1)));
        watch()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QCOMPARE(form()->act().name, u"acknowledgeWatch"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"de box wordt vandaag vervangen"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!form()->isVisible(), qPrintable(refusal()));
        QCOMPARE(m_part->waiting(), waiting - 1);
        const int last = watch()->model()->rowCount() - 1; // behind what is loud
        QVERIFY2(cell(watch(), last, 3).startsWith(u"Olaf Oproep"), qPrintable(cell(watch(), last, 3)));
    }

private:
    void receive(const QString &code, const QString &serial, const QString &at)
    {
        static int number = 0;
        m_house->done(u"receiveEvents"_s,
                      {{u"supplier"_s, u"NORDTAG"_s},
                       {u"events"_s, QJsonArray{QJsonObject{{u"number"_s, QString::number(++number)},
                                                            {u"serial"_s, serial},
                                                            {u"code"_s, code},
                                                            {u"deviceAt"_s, at}}}}});
    }
    Alarm alarm(const Monitored &of) { return AlarmStore(m_house->database()).ofMonitoring(of.monitoring).first(); }
    QTableView *alarms() const { return m_part->findChild<QTableView *>(u"alarms"_s); }
    QTableView *watch() const { return m_part->findChild<QTableView *>(u"watch"_s); }
    ActForm *form() const { return m_part->findChild<ActForm *>(); }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // Typed into the choice that has the focus, and its first match taken.
    static void choose(const QString &typed)
    {
        QTest::keyClicks(QApplication::focusWidget(), typed);
        press(Qt::Key_Return);
    }
    // An act by its button: the space bar on it.
    void begin(const QString &text)
    {
        QTest::qWait(1); // the buttons of before are gone
        for (auto *button : m_part->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible()) {
                button->setFocus(Qt::TabFocusReason);
                press(Qt::Key_Space);
                return;
            }
        QFAIL(qPrintable(u"no act "_s + text));
    }
    QString refusal() const
    {
        QStringList all;
        for (const auto *line : m_part->findChildren<MessageLine *>())
            if (line->isVisible())
                all << line->sentence();
        return all.join(u' ');
    }

    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<AlarmsPart> m_part;
    Monitored m_late, m_cut;
    bool m_isTold = true;
};

QTEST_MAIN(TestAlarmsPart)

#include "tst_alarmspart.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/monitoring/shifts.h"
#include "dressed.h"
#include "tests/support/equipmentcentre.h"
#include "ui/act/actform.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/emptystate.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/monitoring/technicianspart.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// The technicians, as their dispatcher (Dina) and as the keeper of the stock (Stan). Today is a Monday, 25 January
// 2027.
class TestTechniciansPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_centre = std::make_unique<Centre>();
        m_centre->house.at(u"2027-01-25T09:00"_s);
        open(u"dina"_s);
    }

    void cleanup()
    {
        m_part.reset();
        m_centre.reset();
    }

    void isForWhoPlansAndWhoKeepsTheStock()
    {
        QVERIFY(TechniciansPart::isFor(u"DISPATCHER"_s));
        QVERIFY(TechniciansPart::isFor(u"STOCK_KEEPER"_s));
        QVERIFY(!TechniciansPart::isFor(u"TECHNICIAN"_s));
        QVERIFY(!TechniciansPart::isFor(u"JUSTICE_ASSISTANT"_s));
        QCOMPARE(buttons(),
                 QStringList({u"Gegevens"_s, u"Vaste week"_s, u"Eén dag anders"_s, u"Afwezig"_s, u"Voertuig"_s}));
        open(u"stan"_s);
        QCOMPARE(buttons(), QStringList{u"Voertuig"_s});
    }

    void whatHeCanIsTicked()
    {
        press(u"Gegevens"_s);
        tick(u"Regio’s: Regio Midden"_s);
        tick(u"Kan en mag: Gps-toestellen"_s);
        tick(u"Alleen in deze regio’s"_s);
        confirm();
        QVERIFY(!form()->isVisible());
        QCOMPARE(technician().regions, QStringList{u"CENTRE"_s});
        QVERIFY(technician().regionsOnly);
        QCOMPARE(technician().skills, QStringList{u"GPS"_s});
        QCOMPARE(cell(0, 1), u"Regio Midden"_s);
        // What is ticked no more is taken away.
        press(u"Gegevens"_s);
        tick(u"Kan en mag: Gps-toestellen"_s);
        tick(u"Alleen in deze regio’s"_s);
        confirm();
        QCOMPARE(technician().skills, QStringList());
        QVERIFY(!technician().regionsOnly);
        QCOMPARE(technician().regions, QStringList{u"CENTRE"_s});
    }

    void hisWeekIsWrittenAtOnce()
    {
        press(u"Vaste week"_s);
        confirm(); // the days of a usual week are proposed, with usual hours
        QVERIFY(!form()->isVisible());
        const auto week = ShiftStore(m_centre->house.database()).weekOn(staff(), QDate(2027, 1, 25));
        QVERIFY(week);
        QCOMPARE(week->shifts.size(), 5);
        QCOMPARE(week->shifts.first().from, QTime(8, 0));
        QCOMPARE(cell(0, 4), u"08:00–16:30"_s);
        QVERIFY(shows(u"Vrijdag  08:00–16:30"_s));
        QVERIFY(!shows(u"Zaterdag"_s));
        // One day of it otherwise, and it is seen at once.
        press(u"Eén dag anders"_s);
        tick(u"Werkt die dag niet"_s);
        QVERIFY(!form()->act().with.contains(u"from"_s)); // no hours are asked then
        confirm();
        QCOMPARE(cell(0, 4), u"–"_s);
        QCOMPARE(cell(0, 5), u"08:00–16:30"_s);
    }

    void aRefusalStandsInTheForm()
    {
        press(u"Vaste week"_s);
        for (auto *day : form()->findChildren<QCheckBox *>())
            if (day->isChecked())
                day->setChecked(false);
        confirm();
        QVERIFY(form()->isVisible());
        QVERIFY2(message().contains(u"Op deze dagen"), qPrintable(message()));
        QCOMPARE(m_centre->house.count("shift_week"), 0);
    }

    void whoIsAwayIsSeenAndMayStayAfterAll()
    {
        press(u"Vaste week"_s);
        confirm();
        press(u"Afwezig"_s);
        confirm(); // today, on leave
        QCOMPARE(cell(0, 4), u"afwezig"_s);
        QVERIFY(shows(u"Verlof"_s));
        open(u"stan"_s); // who only has to know that he is away
        QCOMPARE(cell(0, 4), u"afwezig"_s);
        QVERIFY(!shows(u"Verlof"_s));
        open(u"dina"_s);
        press(u"Afwezig vanaf ma 25 jan"_s);
        press(u"Toch niet afwezig"_s);
        QCOMPARE(cell(0, 4), u"08:00–16:30"_s);
    }

    void theKeeperGivesAVehicle()
    {
        open(u"stan"_s);
        press(u"Voertuig"_s);
        form()->findChild<Combo *>()->setCurrentId(m_centre->vehicle);
        confirm();
        QCOMPARE(technician().vehicle.toString(), m_centre->vehicle);
        QCOMPARE(cell(0, 3), u"V1"_s);
        press(u"Voertuig"_s);
        form()->findChild<Combo *>()->setCurrentId({}); // none any more
        confirm();
        QVERIFY(technician().vehicle.isNull());
    }

    void heIsFoundByNameRegionOrVehicle()
    {
        m_centre->house.as(u"setup"_s)
            .done(u"registerStaff"_s,
                  {{u"login"_s, u"trees"_s}, {u"name"_s, u"Trees Toets"_s}, {u"role"_s, u"TECHNICIAN"_s}});
        m_centre->house.as(u"dina"_s).done(u"setTechnician"_s,
                                           {{u"staff"_s, u"trees"_s}, {u"regions"_s, QJsonArray{u"WEST"_s}}});
        m_part->reload();
        auto *list = m_part->findChild<QTableView *>(u"technicians"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        auto *text = m_part->findChild<Field *>(u"technicianText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"west"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"Trees Toets"_s);
        text->clear();
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void aCentreWithoutTechniciansSaysHow()
    {
        SampleHouse house{u"VCET"_s};
        house.as(u"setup"_s)
            .done(u"registerStaff"_s, {{u"login"_s, u"dina"_s}, {u"name"_s, u"Dina"_s}, {u"role"_s, u"DISPATCHER"_s}});
        house.as(u"dina"_s);
        TechniciansPart part(house.workspace());
        part.reload();
        part.show();
        QVERIFY(!part.findChild<QTableView *>(u"technicians"_s)->isVisible());
        const auto labels = part.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *one) { return one->isVisible() && one->text().contains(u"Beheer"_s); }));
    }

private:
    void open(const QString &login)
    {
        m_part.reset();
        m_centre->house.as(login);
        m_part = std::make_unique<TechniciansPart>(m_centre->house.workspace());
        m_part->resize(1300, 1000);
        m_part->reload();
        m_part->show();
        m_part->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
        m_part->first()->setFocus();
    }
    Staff::Id staff() { return StaffStore(m_centre->house.database()).byLogin(u"bout"_s)->id; }
    Technician technician()
    {
        return VisitStore(m_centre->house.database()).technician(staff()).value_or(Technician());
    }
    ActForm *form() const { return m_part->findChild<ActForm *>(); }
    QString message() const { return form()->findChild<MessageLine *>()->sentence(); }
    static void confirm() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void tick(const QString &name)
    {
        for (auto *one : form()->findChildren<QCheckBox *>())
            if (spokenName(one).remove(u'&') == name) {
                one->setFocus();
                QTest::keyClick(one, Qt::Key_Space);
                return;
            }
        QStringList all;
        for (auto *one : form()->findChildren<QCheckBox *>())
            all << spokenName(one);
        QFAIL(qPrintable(name + u" is not among "_s + all.join(u", "_s)));
    }
    QStringList buttons() const
    {
        QTest::qWait(10);
        QStringList texts;
        for (auto *one : m_part->findChildren<QPushButton *>())
            if (one->isVisible())
                texts << one->text();
        return texts;
    }
    void press(const QString &text)
    {
        QTest::qWait(10);
        for (auto *one : m_part->findChildren<QPushButton *>())
            if (one->isVisible() && one->text() == text) {
                one->setFocus();
                QTest::keyClick(one, Qt::Key_Space);
                return;
            }
        QFAIL(qPrintable(text + u" is not among "_s + buttons().join(u", "_s)));
    }
    bool shows(const QString &part) const
    {
        QTest::qWait(10);
        const auto labels = m_part->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *one) { return one->isVisible() && one->text().contains(part); });
    }
    QString cell(int row, int column) const
    {
        return m_part->findChild<QTableView *>(u"technicians"_s)->model()->index(row, column).data().toString();
    }

    std::unique_ptr<Centre> m_centre{};
    std::unique_ptr<TechniciansPart> m_part{};
};

QTEST_MAIN(TestTechniciansPart)
#include "tst_technicianspart.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "dressed.h"
#include "tests/support/equipmentcentre.h"
#include "ui/act/actform.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/monitoring/deliverysheet.h"
#include "ui/monitoring/stockpart.h"
#include "ui/monitoring/stocktakesheet.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The stock with a scanner: a keyboard that types a serial and Enter. The keeper is Stan, the technician Bout.
class TestStockPart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_centre = std::make_unique<Centre>();
        m_tag = m_centre->ready();
        open();
    }

    void cleanup()
    {
        m_part.reset();
        m_centre.reset();
    }

    void isForWhoHandlesEquipment()
    {
        QVERIFY(StockPart::isFor(u"STOCK_KEEPER"_s));
        QVERIFY(StockPart::isFor(u"TECHNICIAN"_s));
        QVERIFY(!StockPart::isFor(u"JUSTICE_ASSISTANT"_s));
    }

    void aScanIsDoneAndShown()
    {
        where()->setCurrentId(u"VEHICLE/"_s + m_centre->vehicle);
        scan(m_tag.toLower());
        QCOMPARE(m_centre->state(m_tag), u"IN_VEHICLE"_s);
        QVERIFY2(answer().contains(m_tag), qPrintable(answer()));
        QCOMPARE(cell(u"items"_s, 0, 0), m_tag);
        QVERIFY(shows(u"geladen"_s)); // its history, to the last step
        // The next scan needs no mouse; the same one changes nothing and says so.
        QCOMPARE(QApplication::focusWidget(), m_part->first());
        const auto acts = m_centre->house.lastAct();
        scan(m_tag);
        QCOMPARE(m_centre->house.lastAct(), acts);
        QVERIFY2(answer().contains(u"niets gewijzigd"), qPrintable(answer()));
        scan(u"RF-99999"_s);
        QVERIFY2(answer().contains(u"RF-99999"), qPrintable(answer()));
        QCOMPARE(m_centre->house.lastAct(), acts);
    }

    void aNumberShowsItsItems()
    {
        m_centre->worn();
        m_part->reload();
        auto *counts = table(u"counts"_s);
        QCOMPARE(cell(u"counts"_s, 0, 1), u"2"_s); // of the tags
        counts->setCurrentIndex(counts->model()->index(0, 3));
        QCOMPARE(table(u"items"_s)->model()->rowCount(), 1);
        QCOMPARE(cell(u"items"_s, 0, 0), m_tag); // the one that is ready
        QTest::keyClicks(m_part->findChild<Field *>(u"filter"_s), u"99999"_s);
        QCOMPARE(table(u"items"_s)->model()->rowCount(), 0);
        QVERIFY(!shows(m_tag));
        // What is typed is looked for among all, whatever number is chosen.
        m_part->findChild<Field *>(u"filter"_s)->setText(u"1-FIK"_s);
        QCOMPARE(cell(u"items"_s, 0, 0), u"1-FIK-001"_s);
    }

    // What is offered follows state and role, and is the same question the acts ask.
    void whatIsOfferedFollowsStateAndRole()
    {
        choose(m_tag);
        QVERIFY(offers(u"In een voertuig"_s));
        QVERIFY(offers(u"Houden voor een bezoek"_s));
        QVERIFY(offers(u"Verloren"_s));
        QVERIFY(!offers(u"Afgenomen"_s));
        QVERIFY(!offers(u"Afschrijven"_s));
        choose(m_centre->removed(u"DAMAGED"_s));
        QVERIFY(offers(u"Naar de leverancier"_s));
        QVERIFY(offers(u"Buiten gebruik stellen"_s));
        QVERIFY(!offers(u"Houden voor een bezoek"_s));
        const auto damaged = table(u"items"_s)->model()->index(0, 0).data().toString();
        open(u"bout"_s); // who carries, but does not decide what goes
        choose(damaged);
        QVERIFY(offers(u"In een voertuig"_s));
        QVERIFY(!offers(u"Naar de leverancier"_s));
        QVERIFY(!offers(u"Buiten gebruik stellen"_s));
        QVERIFY(!offers(u"Een levering"_s));
        QVERIFY(offers(u"Een plaats tellen"_s));
    }

    // From the shelf to the supplier and back, without a mouse.
    void aRoundTripWithTheKeyboard()
    {
        choose(m_tag);
        press(u"Reinigen en testen"_s);
        QCOMPARE(form()->request().act, u"serviceEquipment"_s);
        confirm(); // the bench is proposed
        QCOMPARE(m_centre->state(m_tag), u"IN_SERVICE"_s);
        QVERIFY2(shows(u"In een voertuig"_s) == false, "what its state does not allow is gone at once");
        press(u"Naar de leverancier"_s);
        confirm(); // without a reason: refused, and the field is asked for
        QVERIFY(form()->isVisible());
        QCOMPARE(m_centre->state(m_tag), u"IN_SERVICE"_s);
        QVERIFY2(form()->findChild<MessageLine *>()->sentence().contains(u"Reden"),
                 qPrintable(form()->findChild<MessageLine *>()->sentence()));
        type(u"batterij houdt niet"_s);
        confirm();
        QVERIFY(!form()->isVisible());
        QCOMPARE(m_centre->state(m_tag), u"AT_SUPPLIER"_s);
        press(u"Terug, getest"_s);
        confirm(); // it has to be ticked that it was tested
        QCOMPARE(m_centre->state(m_tag), u"AT_SUPPLIER"_s);
        auto *tick = form()->findChild<QCheckBox *>();
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        confirm();
        QCOMPARE(m_centre->state(m_tag), u"READY"_s);
        QCOMPARE(m_centre->findings(), QStringList());
    }

    void itIsKeptForAVisitAndReleased()
    {
        choose(m_tag);
        press(u"Houden voor een bezoek"_s);
        const auto visits = form()->request().inputs.first().items;
        QCOMPARE(visits.size(), 1);
        QVERIFY2(!visits.first().label.contains(u"Gaston"), "the keeper has to do with serials, not with people");
        form()->findChild<Combo *>()->setCurrentId(visits.first().id);
        confirm();
        QCOMPARE(m_centre->item(m_tag).intervention, m_centre->visit);
        QVERIFY(offers(u"Niet langer houden"_s));
        press(u"Niet langer houden"_s);
        confirm();
        QCOMPARE(m_centre->state(m_tag), u"READY"_s);
        QVERIFY(m_centre->item(m_tag).intervention.isNull());
    }

    void whatIsTypedInAFormIsKept()
    {
        choose(m_tag);
        press(u"Verloren"_s);
        type(u"uit de kast"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!form()->isVisible());
        QCOMPARE(m_centre->state(m_tag), u"READY"_s);
        const auto drafts = m_centre->house.workspace().drafts();
        QCOMPARE(drafts.size(), 1);
        open();
        QVERIFY(m_part->goOn(drafts.first().key)); // from the page of today
        QCOMPARE(form()->request().act, u"reportLost"_s);
        QVERIFY(form()->act().with.value(u"reason"_s).toString() == u"uit de kast");
        confirm();
        QCOMPARE(m_centre->state(m_tag), u"LOST"_s);
    }

    void countedOnesMove()
    {
        m_centre->house.done(u"moveStock"_s, {{u"kind"_s, u"STRAP"_s},
                                              {u"generation"_s, u"RF1"_s},
                                              {u"count"_s, 20},
                                              {u"toKind"_s, u"STORE"_s},
                                              {u"reason"_s, u"BOUGHT"_s}});
        m_part->reload();
        auto *counts = table(u"counts"_s);
        const int row = counts->model()->rowCount() - 1;
        QCOMPARE(cell(u"counts"_s, row, 1), u"20"_s);
        counts->setCurrentIndex(counts->model()->index(row, 1));
        QVERIFY(table(u"balances"_s)->isVisible());
        QCOMPARE(cell(u"balances"_s, 0, 1), u"20"_s);
        press(u"Naar een andere plaats"_s);
        type(u"12"_s);
        form()->findChildren<Combo *>().last()->setCurrentId(u"VEHICLE/"_s + m_centre->vehicle);
        confirm();
        QVERIFY(!form()->isVisible());
        QCOMPARE(m_centre->store().balance(u"STRAP"_s, u"RF1"_s, {u"VEHICLE"_s, m_centre->vehicle}), 12);
        QCOMPARE(table(u"balances"_s)->model()->rowCount(), 2);
        // More than lie there are refused in the form, and what was typed stays.
        press(u"Naar een andere plaats"_s);
        type(u"99"_s);
        form()->findChildren<Combo *>().last()->setCurrentId(u"BENCH/"_s);
        confirm();
        QVERIFY(form()->isVisible());
        QCOMPARE(form()->act().with.value(u"count"_s).toInt(), 99);
    }

    void aVehicleTellsWhatLiesInIt()
    {
        m_centre->house.done(u"loadVehicle"_s, {{u"serial"_s, m_tag}, {u"vehicle"_s, m_centre->vehicle}});
        m_centre->house.as(u"dina"_s).done(u"setTechnician"_s,
                                           {{u"staff"_s, u"bout"_s}, {u"vehicle"_s, m_centre->vehicle}});
        m_centre->house.as(u"stan"_s);
        choose(u"1-FIK-001"_s);
        QVERIFY(shows(u"Bout Boutens"_s));
        QVERIFY(shows(m_tag + u" ·"_s));
    }

    // A scanner types serial after serial; the wrong ones say why, and nothing is taken in before all is right.
    void aDeliveryIsScanned()
    {
        auto &house = m_centre->house;
        house.done(
            u"orderEquipment"_s,
            {{u"kind"_s, u"ANKLE_TAG_RF"_s}, {u"generation"_s, u"RF1"_s}, {u"serials"_s, QJsonArray{u"RF-70001"_s}}});
        press(u"Een levering"_s);
        auto *sheet = m_part->findChild<DeliverySheet *>();
        QVERIFY(sheet->isVisible());
        auto *kind = sheet->findChild<Combo *>(u"deliveryKind"_s);
        QCOMPARE(QApplication::focusWidget(), kind); // what it is comes first
        take(kind, u"radio"_s);
        take(sheet->findChild<Combo *>(u"deliveryGeneration"_s), u"radiogeneratie"_s);
        auto *line = sheet->findChild<Field *>(u"deliveryScan"_s);
        line->setFocus();
        for (const auto &serial : {u"RF-70001"_s, u"rf-70002"_s, m_tag, u"RF-70003"_s, u"RF-70002"_s}) {
            QTest::keyClicks(line, serial);
            QTest::keyClick(line, Qt::Key_Return);
            QCOMPARE(QApplication::focusWidget(), line);
        }
        QCOMPARE(table(u"deliveryLines"_s)->model()->rowCount(), 5);
        QVERIFY2(cell(u"deliveryLines"_s, 0, 1).contains(u"besteld"), qPrintable(cell(u"deliveryLines"_s, 0, 1)));
        QVERIFY2(cell(u"deliveryLines"_s, 2, 1).contains(u"al ingeschreven"),
                 qPrintable(cell(u"deliveryLines"_s, 2, 1)));
        QVERIFY2(cell(u"deliveryLines"_s, 4, 1).contains(u"tweemaal"), qPrintable(cell(u"deliveryLines"_s, 4, 1)));
        const auto before = house.lastAct();
        confirm();
        QCOMPARE(house.lastAct(), before);
        QCOMPARE(QApplication::focusWidget(), table(u"deliveryLines"_s)); // on the first wrong one
        QCOMPARE(table(u"deliveryLines"_s)->currentIndex().row(), 2);
        // Left and come back: all of it is still there.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        open();
        QVERIFY(m_part->goOn(house.workspace().drafts().first().key));
        sheet = m_part->findChild<DeliverySheet *>();
        QCOMPARE(table(u"deliveryLines"_s)->model()->rowCount(), 5);
        auto *list = table(u"deliveryLines"_s);
        list->setFocus();
        list->selectRow(4);
        QTest::keyClick(list, Qt::Key_Delete);
        list->selectRow(2);
        QTest::keyClick(list, Qt::Key_Delete);
        // And straps by number.
        sheet->findChild<Combo *>(u"deliveryCounted"_s)->setCurrentId(u"STRAP"_s);
        auto *number = sheet->findChild<Field *>(u"deliveryNumber"_s);
        number->setFocus();
        QTest::keyClicks(number, u"50"_s);
        QTest::keyClick(number, Qt::Key_Return);
        confirm();
        QCOMPARE(house.lastAct(), before + 1);
        QVERIFY(!sheet->isVisible());
        for (const auto &serial : {u"RF-70001"_s, u"RF-70002"_s, u"RF-70003"_s})
            QCOMPARE(m_centre->state(serial), u"RECEIVED"_s);
        QCOMPARE(m_centre->store().balance(u"STRAP"_s, u"RF1"_s, {u"STORE"_s, {}}), 50);
        QVERIFY(house.workspace().drafts().isEmpty());
    }

    // Begun, left for another day, gone on with, closed: with keys alone.
    void aStockTaking()
    {
        auto &house = m_centre->house;
        const auto lies = m_centre->inState(u"IN_VEHICLE"_s);
        const auto missing = m_centre->inState(u"IN_VEHICLE"_s);
        const auto stray = m_centre->ready();
        house.done(u"moveStock"_s, {{u"kind"_s, u"STRAP"_s},
                                    {u"count"_s, 12},
                                    {u"toKind"_s, u"VEHICLE"_s},
                                    {u"to"_s, m_centre->vehicle},
                                    {u"reason"_s, u"BOUGHT"_s}});
        press(u"Een plaats tellen"_s);
        take(m_part->findChild<Combo *>(u"takePlace"_s), u"V1"_s);
        press(u"Beginnen of verdergaan"_s);
        auto *sheet = m_part->findChild<StockTakeSheet *>();
        QCOMPARE(sheet->take().state, u"OPEN"_s);
        QCOMPARE(QApplication::focusWidget(), sheet->first());
        QCOMPARE(table(u"takeLines"_s)->model()->rowCount(), 2); // expected, none seen
        takeScan(lies);
        takeScan(stray.toLower());
        QCOMPARE(serials(), QStringList{missing});
        // Another day: the same count, as far as it came.
        open();
        press(u"Een plaats tellen"_s);
        m_part->findChild<Combo *>(u"takePlace"_s)->setCurrentId(u"VEHICLE/"_s + m_centre->vehicle);
        press(u"Beginnen of verdergaan"_s);
        sheet = m_part->findChild<StockTakeSheet *>();
        QCOMPARE(sheet->take().scans.size(), 2);
        QCOMPARE(house.count("stock_take"), 1);
        QCOMPARE(serials(), QStringList{missing});
        sheet->findChild<Segmented *>()->setFocus();
        Q_EMIT sheet->findChild<Segmented *>()->chosen(u"ELSE"_s);
        auto *number = m_part->findChild<Field *>(u"takeNumber"_s);
        number->setFocus();
        QTest::keyClicks(number, u"x"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(sheet->take().counts.size(), 0);
        number->clear();
        QTest::keyClicks(number, u"10"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(cell(u"takeCounts"_s, 0, 3), u"-2"_s);
        // The space bar decides: what is missing is lost.
        auto *lines = table(u"takeLines"_s);
        for (auto *filter : sheet->findChildren<Segmented *>())
            if (filter->isVisible() && filter->current() == u"MISSING")
                Q_EMIT filter->chosen(u"MISSING"_s);
        lines->setFocus();
        lines->selectRow(0);
        QTest::keyClick(lines, Qt::Key_Space);
        aPageIsPrinted();
        press(u"De verschillen kopiëren"_s);
        const auto copied = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(copied.size(), 4); // the titles, the missing one, the stray one, the straps
        QVERIFY2(copied[1].startsWith(missing + u'\t') && copied[1].endsWith(u"verloren"), qPrintable(copied[1]));
        confirm();
        QCOMPARE(sheet->take().state, u"CLOSED"_s);
        QCOMPARE(m_centre->state(missing), u"LOST"_s);
        QCOMPARE(m_centre->state(stray), u"IN_VEHICLE"_s);
        QCOMPARE(m_centre->state(lies), u"IN_VEHICLE"_s);
        QCOMPARE(m_centre->store().balance(u"STRAP"_s, {}, {u"VEHICLE"_s, m_centre->vehicle}), 10);
        QCOMPARE(sheet->take().differences.size(), 3);
        QCOMPARE(table(u"takeLines"_s)->model()->rowCount(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // to the list of counts
        QCOMPARE(table(u"takes"_s)->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // to the stock
        QVERIFY(!sheet->isVisible());
        QCOMPARE(m_centre->findings(), QStringList());
    }

    void aTechnicianCountsAndTheKeeperCloses()
    {
        open(u"bout"_s);
        press(u"Een plaats tellen"_s);
        m_part->findChild<Combo *>(u"takePlace"_s)->setCurrentId(u"STORE/"_s);
        press(u"Beginnen of verdergaan"_s);
        takeScan(m_tag);
        QVERIFY(!offers(u"De telling afsluiten"_s));
        confirm(); // the key neither
        QCOMPARE(m_part->findChild<StockTakeSheet *>()->take().state, u"OPEN"_s);
        QVERIFY(shows(u"1 van 2 gezien"_s)); // the vehicle stands in the store too
    }

    void anEmptyCentreSaysHowToBegin()
    {
        SampleHouse house{u"VCET"_s};
        house.as(u"setup"_s)
            .done(u"registerStaff"_s,
                  {{u"login"_s, u"stan"_s}, {u"name"_s, u"Stan"_s}, {u"role"_s, u"STOCK_KEEPER"_s}});
        house.as(u"stan"_s);
        StockPart part(house.workspace());
        part.resize(1300, 850);
        part.reload();
        part.show();
        part.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&part));
        QVERIFY(!part.findChild<QTableView *>(u"counts"_s)->isVisible());
        part.first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the one act there is
        QVERIFY(part.findChild<DeliverySheet *>()->isVisible());
    }

private:
    // The list on paper, saved as a file instead of printed.
    void aPageIsPrinted()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"verschillen.pdf"_s);
        auto *sheet = m_part->findChild<StockTakeSheet *>();
        auto *paper = sheet->findChild<Paper *>();
        paper->setAskFile(
            [&](const QString &suggested) { return suggested.contains(u"/verschillen-"_s) ? file : QString(); });
        paper->save();
        QTRY_VERIFY(QFileInfo(file).size() > 1000);
        // For who wants to look: KEEP_PICTURES is a folder.
        if (const auto kept = qEnvironmentVariable("KEEP_PICTURES"); !kept.isEmpty())
            QFile::copy(file, kept + u"/verschillen.pdf"_s);
    }
    void open(const QString &login = u"stan"_s)
    {
        m_part.reset();
        m_centre->house.as(login);
        m_part = std::make_unique<StockPart>(m_centre->house.workspace());
        m_part->resize(1300, 850);
        m_part->reload();
        m_part->show();
        m_part->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_part.get()));
        m_part->first()->setFocus();
    }
    void choose(const QString &serial)
    {
        m_part->reload();
        m_part->choose(m_centre->item(serial).id);
        QCOMPARE(cell(u"items"_s, 0, 0), serial);
    }
    void scan(const QString &serial)
    {
        QTest::keyClicks(m_part->first(), serial);
        QTest::keyClick(m_part->first(), Qt::Key_Return);
    }
    void takeScan(const QString &serial)
    {
        auto *line = m_part->findChild<Field *>(u"takeScan"_s);
        QTest::keyClicks(line, serial);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), line);
    }
    // A part of the words, and Enter takes the first of what is left.
    static void take(Combo *combo, const QString &text)
    {
        combo->setFocus();
        combo->selectAll();
        QTest::keyClicks(combo, text);
        QTest::keyClick(combo, Qt::Key_Return);
        QVERIFY2(!combo->currentId().isEmpty(), qPrintable(text));
    }
    static void type(const QString &text)
    {
        for (const auto &key : text)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    static void confirm() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    ActForm *form() const { return m_part->findChild<ActForm *>(); }
    QStringList serials() const
    {
        QStringList all;
        const auto *model = table(u"takeLines"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *one : m_part->findChildren<QPushButton *>())
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    bool offers(const QString &text) const
    {
        QTest::qWait(10); // the buttons of the chosen one take the place of the former ones
        return button(text);
    }
    void press(const QString &text)
    {
        QTest::qWait(10);
        auto *one = button(text);
        QVERIFY2(one, qPrintable(text));
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    bool shows(const QString &part) const
    {
        QTest::qWait(10);
        const auto labels = m_part->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *one) { return one->isVisible() && one->text().contains(part); });
    }
    QString answer() const { return m_part->findChild<MessageLine *>()->sentence(); }
    Combo *where() const { return m_part->findChild<Combo *>(u"where"_s); }
    QTableView *table(const QString &name) const { return m_part->findChild<QTableView *>(name); }
    QString cell(const QString &name, int row, int column) const
    {
        const auto *model = table(name)->model();
        return model->index(row, column).data().toString();
    }

    std::unique_ptr<Centre> m_centre{};
    std::unique_ptr<StockPart> m_part{};
    QString m_tag{};
};

QTEST_MAIN(TestStockPart)
#include "tst_stockpart.moc"

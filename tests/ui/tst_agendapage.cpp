// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "demohouse.h"
#include "dressed.h"
#include "ui/agenda/absenceform.h"
#include "ui/agenda/agendapage.h"
#include "ui/agenda/appointmentform.h"
#include "ui/agenda/boardmodel.h"
#include "ui/agenda/toplanlist.h"
#include "ui/agenda/weekboard.h"
#include "ui/base/choicebutton.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAgendaPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressForTest();
        m_house = std::make_unique<DemoHouse>();
        m_dossier = m_house->dossierOf(u"Testmans"_s);
        QVERIFY(!m_dossier.isNull());
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(m_house->workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openNamed(u"agenda"_s);
        QVERIFY(board()->hasFocus());
    }

    void cleanup() { m_window.reset(); }

    void aDragMovesInQuarters_data() { weeks(); }
    void aDragMovesInQuarters()
    {
        QFETCH(QDate, monday);
        const auto id = plan(momentText(monday, 600), momentText(monday, 645));
        page()->showDay(monday);
        drag(centre(0, 600, 45), centre(3, 600, 45) + QPoint(0, quarter() * 3 + 2));
        QCOMPARE(times(id), QString(momentText(monday.addDays(3), 645) + u' ' + momentText(monday.addDays(3), 690)));
        QVERIFY(board()->currentItem() && board()->currentItem()->source == id); // it keeps the cursor
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(times(id), QString(momentText(monday, 600) + u' ' + momentText(monday, 645)));
        QVERIFY(itemOf(id) && itemOf(id)->column == 0 && itemOf(id)->from == 600);
    }

    void theKeyboardMovesTheSame_data() { weeks(); }
    void theKeyboardMovesTheSame()
    {
        QFETCH(QDate, monday);
        const auto id = plan(momentText(monday, 14 * 60), momentText(monday, 15 * 60));
        page()->showDay(monday);
        QVERIFY(board()->select(id));
        QTest::keyClick(board(), Qt::Key_M);
        QVERIFY(board()->isMoving());
        QTest::keyClick(board(), Qt::Key_Right);
        QTest::keyClick(board(), Qt::Key_Down);
        QTest::keyClick(board(), Qt::Key_Down);
        QCOMPARE(times(id).left(16), momentText(monday, 14 * 60)); // not before Enter
        QTest::keyClick(board(), Qt::Key_Return);
        QVERIFY(!board()->isMoving());
        QCOMPARE(times(id), QString(momentText(monday.addDays(1), 14 * 60 + 30) + u' ' +
                                    momentText(monday.addDays(1), 15 * 60 + 30)));
        QTest::keyClick(board(), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(board()->isMoving());
        QTest::keyClick(board(), Qt::Key_Return);
        QCOMPARE(times(id).left(16), momentText(monday.addDays(1), 14 * 60 + 15));
    }

    void escLeavesIt()
    {
        const auto id = plan(u"2026-12-01T10:00"_s, u"2026-12-01T10:45"_s);
        const auto before = times(id);
        page()->showDay(QDate(2026, 12, 1));
        board()->select(id);
        QTest::keyClick(board(), Qt::Key_M);
        QTest::keyClick(board(), Qt::Key_Down);
        QTest::keyClick(board(), Qt::Key_Escape);
        QVERIFY(!board()->isMoving());
        QCOMPARE(times(id), before);
        // And in the middle of a drag.
        const auto from = centre(1, 600, 45);
        QTest::mousePress(board()->viewport(), Qt::LeftButton, {}, from);
        move(from + QPoint(0, 60));
        QVERIFY(board()->isMoving());
        QTest::keyClick(board(), Qt::Key_Escape);
        QVERIFY(!board()->isMoving());
        QTest::mouseRelease(board()->viewport(), Qt::LeftButton, {}, from + QPoint(0, 60));
        QCOMPARE(times(id), before);
    }

    void aRefusalSaysWhyAndPutsItBack()
    {
        // The night of 28 March 2027 has no half past two.
        const auto id = plan(u"2027-03-28T01:30"_s, u"2027-03-28T01:45"_s);
        page()->showDay(QDate(2027, 3, 28));
        board()->select(id);
        QTest::keyClick(board(), Qt::Key_M);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(board(), Qt::Key_Down);
        QTest::keyClick(board(), Qt::Key_Return);
        auto *message = page()->findChild<MessageLine *>();
        QVERIFY(message->isVisible());
        QVERIFY2(message->sentence().contains(u"02:30"_s) && !message->sentence().contains(u"startsAt"_s),
                 qPrintable(message->sentence()));
        QCOMPARE(times(id), u"2027-03-28T01:30 2027-03-28T01:45"_s);
        QVERIFY(itemOf(id) && itemOf(id)->from == 90);
        // Past it is well.
        QTest::keyClick(board(), Qt::Key_M);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(board(), Qt::Key_Down);
        QTest::keyClick(board(), Qt::Key_Return);
        QCOMPARE(times(id), u"2027-03-28T03:00 2027-03-28T03:15"_s);
        QVERIFY(!message->isVisible());
    }

    void whatTookPlaceStays()
    {
        const auto contact = make(u"recordContact"_s, {{u"dossier"_s, m_dossier.toString()},
                                                       {u"kind"_s, u"OFFICE_TALK"_s},
                                                       {u"startsAt"_s, u"2026-11-23T11:00"_s},
                                                       {u"endsAt"_s, u"2026-11-23T12:00"_s},
                                                       {u"outcome"_s, u"ATTENDED"_s}});
        page()->showDay(QDate(2026, 11, 23));
        QVERIFY(board()->select(contact));
        drag(centre(0, 660, 60), centre(2, 660, 60));
        QCOMPARE(times(contact), u"2026-11-23T11:00 2026-11-23T12:00"_s);
        QTest::keyClick(board(), Qt::Key_M);
        QVERIFY(!board()->isMoving());
    }

    void anEmptyRangeBecomesAnAppointment()
    {
        page()->showDay(QDate(2026, 12, 7));
        board()->goTo(2, 11 * 60);
        const auto top = board()->rectOf(2, 11 * 60, 15);
        drag(top.center(), top.center() + QPoint(0, quarter() * 5));
        auto *form = page()->findChild<AppointmentForm *>();
        QVERIFY(form->isVisible());
        const auto combos = form->findChildren<Combo *>();
        QVERIFY(combos[0]->hasFocus());
        QTest::keyClicks(combos[0], u"testmans"_s);
        QTest::keyClick(combos[0], Qt::Key_Return);
        QCOMPARE(combos[0]->currentId(), m_dossier.toString());
        QVERIFY(!combos[1]->currentId().isEmpty());
        QTest::keyClick(combos[0], Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!form->isVisible());
        const auto *item = board()->currentItem();
        QVERIFY(item && item->kind == BoardItem::Kind::Appointment);
        QVERIFY(times(item->source).startsWith(u"2026-12-09T11:00 2026-12-09T12:"_s));
        QVERIFY(board()->hasFocus());
    }

    void enterOnAnEmptyPlaceAndEscape()
    {
        page()->showDay(QDate(2026, 12, 14), 9 * 60);
        const auto before = contacts();
        QTest::keyClick(board(), Qt::Key_Return);
        auto *form = page()->findChild<AppointmentForm *>();
        QVERIFY(form->isVisible());
        QTest::keyClick(form->findChild<Combo *>(), Qt::Key_Return, Qt::ControlModifier); // nothing chosen
        QVERIFY(form->isVisible());
        QVERIFY(form->findChild<MessageLine *>()->isVisible());
        QTest::keyClick(form->findChild<Field *>(), Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
        QCOMPARE(contacts(), before);
        QVERIFY(board()->hasFocus());
    }

    void fromTheListByDragAndByKeys()
    {
        page()->showDay(QDate(2026, 12, 16));
        auto *list = page()->findChild<ToPlanList *>();
        QVERIFY(list->contacts().size() >= 2);
        auto first = list->contacts().first();
        const auto onBoard = board()->rectOf(2, 13 * 60, 15).center();
        const auto from = list->visualRect(list->model()->index(0, 0)).center();
        const auto to = list->viewport()->mapFromGlobal(board()->viewport()->mapToGlobal(onBoard));
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
        moveOn(list->viewport(), from + QPoint(-30, 0));
        moveOn(list->viewport(), to);
        QVERIFY(board()->isMoving());
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
        const auto *item = board()->currentItem();
        QVERIFY(item && item->dossier == first.dossier && item->column == 2 && item->from == 13 * 60);
        QCOMPARE(times(item->source), u"2026-12-16T13:00 2026-12-16T13:45"_s);
        for (const auto &one : list->contacts())
            QVERIFY(one.dossier != first.dossier || one.task.key != first.task.key); // it is planned

        first = list->contacts().first();
        board()->goTo(3, 9 * 60);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(board()->isMoving() && board()->hasFocus());
        QTest::keyClick(board(), Qt::Key_Down);
        QTest::keyClick(board(), Qt::Key_Right);
        QTest::keyClick(board(), Qt::Key_Return);
        item = board()->currentItem();
        QVERIFY(item && item->dossier == first.dossier);
        QCOMPARE(times(item->source), u"2026-12-18T09:15 2026-12-18T10:00"_s);
    }

    void lettingGoBesideTheBoardPlansNothing()
    {
        auto *list = page()->findChild<ToPlanList *>();
        QVERIFY(!list->contacts().isEmpty());
        const auto before = contacts();
        const auto from = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
        moveOn(list->viewport(), from + QPoint(0, 40));
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, from + QPoint(0, 40));
        QCOMPARE(contacts(), before);
        QVERIFY(!board()->isMoving());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(board(), Qt::Key_Escape);
        QCOMPARE(contacts(), before);
        QVERIFY(list->hasFocus()); // back where one came from
    }

    void theKeysWalk()
    {
        const auto week = page()->firstDay();
        QCOMPARE(week, QDate(2026, 11, 23));
        QTest::keyClick(board(), Qt::Key_PageDown);
        QCOMPARE(page()->firstDay(), week.addDays(7));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page()->firstDay(), week.addDays(14));
        QTest::keyClick(board(), Qt::Key_PageUp);
        QTest::keyClick(board(), Qt::Key_T);
        QCOMPARE(page()->firstDay(), week);
        QCOMPARE(board()->currentColumn(), 1); // Tuesday 24 November
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page()->firstDay(), week.addDays(-7));
        QTest::keyClick(board(), Qt::Key_Home);
        QCOMPARE(page()->firstDay(), week);
        auto *jump = page()->findChild<DateEdit *>();
        jump->field()->setFocus();
        QTest::keyClicks(jump->field(), u"28/3/2027"_s);
        QTest::keyClick(jump->field(), Qt::Key_Return);
        QCOMPARE(page()->firstDay(), QDate(2027, 3, 22));
        QCOMPARE(board()->currentColumn(), 6);
        QTest::keyClick(board(), Qt::Key_Right); // over the edge
        QCOMPARE(page()->firstDay(), QDate(2027, 3, 29));
        board()->showHours();
        const auto eight = board()->rectOf(0, 480, 30).top() - board()->rectOf(0, 0, 30).top();
        QTest::keyClick(board(), Qt::Key_T); // more stands above the hours there
        QVERIFY(std::abs(board()->verticalScrollBar()->value() -
                         (board()->rectOf(0, 480, 30).top() - board()->rectOf(0, 0, 30).top())) < 3);
        QVERIFY(eight > 0);
    }

    void enterOpensAndTheKeyRecords()
    {
        const auto id = plan(u"2026-11-27T09:00"_s, u"2026-11-27T09:45"_s);
        page()->showDay(QDate(2026, 11, 27));
        QVERIFY(board()->select(id));
        QSignalSpy dossier(page(), &Page::dossierWanted);
        QSignalSpy contact(page(), &Page::contactWanted);
        QTest::keyClick(board(), Qt::Key_Return);
        QCOMPARE(dossier.size(), 1);
        QCOMPARE(dossier[0][0].value<Dossier::Id>(), m_dossier);
        m_window->openNamed(u"agenda"_s);
        QVERIFY(board()->select(id));
        QTest::keyClick(board(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(contact.size(), 1);
        QCOMPARE(contact[0][1].value<AnyId>(), id);
    }

    void deleteCallsOff()
    {
        const auto id = plan(u"2026-11-27T16:00"_s, u"2026-11-27T16:30"_s);
        page()->showDay(QDate(2026, 11, 27));
        QVERIFY(board()->select(id));
        QTest::keyClick(board(), Qt::Key_Delete);
        QVERIFY(!itemOf(id));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(itemOf(id));
    }

    void anAbsenceIsRecordedAndShown()
    {
        page()->showDay(QDate(2027, 1, 6));
        auto *form = page()->findChild<ActForm *>();
        for (auto *button : page()->findChildren<QPushButton *>())
            if (button->text() == u"Afwezigheid noteren"_s)
                button->click();
        QVERIFY(form->isVisible());
        const auto dates = form->findChildren<DateEdit *>();
        QVERIFY(dates[0]->field()->hasFocus());
        QCOMPARE(dates[0]->date(), std::optional(QDate(2027, 1, 6)));
        dates[1]->setDate(QDate(2027, 1, 5));
        QTest::keyClick(dates[0]->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form->isVisible() && form->findChild<MessageLine *>()->isVisible()); // ends before it starts
        dates[1]->setDate(QDate(2027, 1, 8));
        QTest::keyClick(dates[0]->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!form->isVisible());
        const auto &columns = board()->boardModel()->board().columns;
        QVERIFY(!columns[1].isAbsent && columns[2].isAbsent && columns[4].isAbsent && !columns[5].isAbsent);
        QCOMPARE(columns[2].detail, u"Verlof"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!board()->boardModel()->board().columns[2].isAbsent);
    }

    void isExportedWithoutNames()
    {
        plan(u"2027-02-09T10:00"_s, u"2027-02-09T10:45"_s);
        page()->showDay(QDate(2027, 2, 9));
        const QTemporaryDir folder;
        const auto name = folder.filePath(u"week.ics"_s);
        QSignalSpy said(page(), &Page::said);
        page()->exportTo(name);
        QCOMPARE(said.size(), 1);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ics = file.readAll();
        QVERIFY(ics.contains("DTSTART;TZID=Europe/Brussels:20270209T100000"));
        QVERIFY(!ics.contains("Testmans"));
        page()->exportTo(folder.filePath(u"nergens/week.ics"_s));
        QCOMPARE(said.size(), 1);
        QVERIFY(page()->findChild<MessageLine *>()->isVisible());
    }

    void theTeamStandsBesideEachOther()
    {
        for (auto *button : page()->findChildren<ChoiceButton *>())
            if (button->id() == u"team")
                button->click();
        const auto &board_ = board()->boardModel()->board();
        QVERIFY(board_.columns.size() >= 3);
        QCOMPARE(board_.columns.first().staff, m_house->workspace().user().id);
        for (const auto &column : board_.columns)
            QCOMPARE(column.day, QDate(2026, 11, 24));
        const auto before = contacts();
        board()->goTo(1, 20 * 60);
        QTest::keyClick(board(), Qt::Key_Return);
        QVERIFY(!page()->findChild<AppointmentForm *>()->isVisible()); // not in another's column
        QVERIFY(page()->findChild<MessageLine *>()->isVisible());
        QCOMPARE(contacts(), before);
    }

    // A screen reader hears the day, the time, the person and the kind, and of an empty place that it is free.
    void aScreenReaderHearsIt()
    {
        const auto id = plan(u"2026-11-26T14:00"_s, u"2026-11-26T14:45"_s);
        page()->showDay(QDate(2026, 11, 26));
        QVERIFY(board()->select(id));
        auto *face = QAccessible::queryAccessibleInterface(board());
        QVERIFY(face && face->childCount() >= board()->model()->rowCount());
        auto *child = face->child(board()->currentIndex().row());
        QVERIFY(child);
        const auto spoken = child->text(QAccessible::Name);
        for (const auto &part : {u"donderdag 26 november 2026"_s, u"14:00"_s, u"Testmans"_s, u"esprek"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QVERIFY(child->rect().isValid());
        QTest::keyClick(board(), Qt::Key_Down);
        QVERIFY(!board()->currentItem());
        child = face->child(board()->currentIndex().row());
        QVERIFY2(child->text(QAccessible::Name).contains(u"donderdag 26 november 2026, 15:00, vrij"_s),
                 qPrintable(child->text(QAccessible::Name)));
    }

    void overlapsStandBesideEachOther()
    {
        Board many{.columns = {{.title = u"a"_s}, {.title = u"b"_s}}};
        for (const auto &[from, minutes] : {std::pair{600, 60}, {615, 60}, {630, 15}, {660, 30}, {700, 30}})
            many.items << BoardItem{.column = 0, .from = from, .minutes = minutes};
        const WeekLayout layout(many, {.size = {800, 600}});
        for (int i = 0; i < many.items.size(); ++i) {
            QVERIFY(layout.column(0).adjusted(0, -1, 0, 10000).contains(layout.item(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY2(!layout.item(i).intersects(layout.item(j)), qPrintable(u"%1 %2"_s.arg(i).arg(j)));
        }
        QCOMPARE(layout.item(4).width(), layout.column(0).width() - 4); // alone: the whole width
        QCOMPARE(snapped(607), 600);
        QCOMPARE(snapped(608), 615);
    }

    // In the column of a colleague it is his; who may not see the dossier, or is away, does not get it.
    void anAppointmentIsHandedToAColleague()
    {
        const auto id = plan(u"2026-11-24T14:00"_s, u"2026-11-24T14:45"_s);
        for (auto *button : page()->findChildren<ChoiceButton *>())
            if (button->id() == u"team")
                button->click();
        const auto &columns = board()->boardModel()->board().columns;
        const auto staffOf = [&] {
            return m_house->workspace()
                .read([&](const Database &database) {
                    auto query = database.query("SELECT staff FROM contact WHERE id = ?", id);
                    return query.next() ? query.id<Staff>(0) : Staff::Id();
                })
                .value();
        };
        const auto mine = staffOf();
        const auto mayHaveIt = [&](const Staff::Id &staff) {
            return m_house->workspace()
                       .read([&](const Database &database) { return StaffStore(database).byId(staff); })
                       .value()
                       .role == u"JUSTICE_ASSISTANT";
        };
        int there = 1;
        while (!mayHaveIt(columns.at(there).staff))
            ++there;
        const auto other = columns.at(there).staff;
        const auto moveTo = [&](int column) {
            QVERIFY(board()->select(id));
            QTest::keyClick(board(), Qt::Key_M);
            for (int i = 0; i < column; ++i)
                QTest::keyClick(board(), Qt::Key_Right);
        };
        moveTo(there);
        QCOMPARE(staffOf(), mine); // not before Enter
        QTest::keyClick(board(), Qt::Key_Return);
        QCOMPARE(staffOf(), other);
        QCOMPARE(times(id), u"2026-11-24T14:00 2026-11-24T14:45"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(staffOf(), mine);
        // Away that day: refused in words, and it stays.
        QVERIFY(m_house->workspace().setUser(u"tessa"_s).has_value());
        const auto absence = m_house->workspace().write({.name = u"recordAbsence"_s,
                                                         .with = {{u"staff"_s, other.toString()},
                                                                  {u"from"_s, u"2026-11-24"_s},
                                                                  {u"until"_s, u"2026-11-24"_s},
                                                                  {u"reason"_s, u"SICK"_s}}});
        QVERIFY(absence.has_value());
        QVERIFY(m_house->workspace().setUser(u"lena"_s).has_value());
        page()->open();
        QCOMPARE(columns.at(there).staff, other);
        moveTo(there);
        QTest::keyClick(board(), Qt::Key_Return);
        QCOMPARE(staffOf(), mine);
        QVERIFY(page()->findChild<MessageLine *>()->isVisible());
        QVERIFY(m_house->workspace().setUser(u"tessa"_s).has_value());
        QVERIFY(m_house->workspace()
                    .write({.name = u"cancelAbsence"_s, .with = {{u"absence"_s, absence->made.toString()}}})
                    .has_value());
        QVERIFY(m_house->workspace().setUser(u"lena"_s).has_value());
    }

private:
    static void weeks()
    {
        QTest::addColumn<QDate>("monday");
        QTest::newRow("an ordinary week") << QDate(2026, 11, 30);
        QTest::newRow("to winter time on Sunday 25 October") << QDate(2026, 10, 19);
        QTest::newRow("the week after") << QDate(2026, 10, 26);
        QTest::newRow("to summer time on Sunday 28 March") << QDate(2027, 3, 22);
    }

    AgendaPage *page() const { return m_window->findChild<AgendaPage *>(); }
    WeekBoard *board() const { return page()->findChild<WeekBoard *>(); }
    QPoint centre(int column, int from, int minutes) const { return board()->rectOf(column, from, minutes).center(); }
    int quarter() const { return board()->rectOf(0, 600, 600).height() / 40; }

    static void moveOn(QWidget *widget, const QPoint &to)
    {
        QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &move);
    }
    void move(const QPoint &to) { moveOn(board()->viewport(), to); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(board()->viewport(), Qt::LeftButton, {}, from);
        move(from + (to - from) / 2);
        move(to);
        QTest::mouseRelease(board()->viewport(), Qt::LeftButton, {}, to);
    }

    AnyId make(const QString &act, const QJsonObject &with)
    {
        const auto done = m_house->workspace().write({.name = act, .with = with});
        return done ? done->made : AnyId();
    }
    AnyId plan(const QString &from, const QString &until)
    {
        return make(u"planContact"_s, {{u"dossier"_s, m_dossier.toString()},
                                       {u"kind"_s, u"OFFICE_TALK"_s},
                                       {u"startsAt"_s, from},
                                       {u"endsAt"_s, until}});
    }
    QString times(const AnyId &contact) const
    {
        for (const auto &row : m_house->mine())
            if (const auto view = m_house->workspace().dossierView(row.dossier.id))
                if (const auto *one = view->file.contact(Contact::Id(contact)))
                    return one->startsAt + u' ' + one->endsAt;
        return {};
    }
    const BoardItem *itemOf(const AnyId &source) const
    {
        for (const auto &item : board()->boardModel()->board().items)
            if (item.source == source)
                return &item;
        return nullptr;
    }
    int contacts() const
    {
        int count = 0;
        for (const auto &row : m_house->mine())
            count += int(m_house->workspace().dossierView(row.dossier.id)->file.contacts.size());
        return count;
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
    Dossier::Id m_dossier{};
};

QTEST_MAIN(TestAgendaPage)
#include "tst_agendapage.moc"

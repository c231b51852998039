// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/workpenalty/workplacestore.h"
#include "demohouse.h"
#include "ui/act/actform.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/dossier/hoursmodel.h"
#include "ui/dossier/hourssheet.h"
#include "ui/dossier/sectionpage.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHoursSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_house = std::make_unique<DemoHouse>();
        for (const auto &row : m_house->all()) {
            const auto view = workspace().dossierView(row.dossier.id);
            QVERIFY(view.has_value());
            const auto &file = view->file;
            const auto balance = workBalance(file.dossier.hoursImposed, file.hours);
            if (!file.placements.isEmpty() && !file.placements.last().until.isValid() &&
                balance.leftWithProvisional() > 40 * 60)
                m_id = row.dossier.id;
        }
        QVERIFY(!m_id.isNull());
        m_view = *workspace().dossierView(m_id);
    }

    void cleanup()
    {
        m_sheet.reset();
        workspace().dropDraft(u"hoursSheet/"_s + m_id.toString());
    }

    void linesOfASpreadsheetAreRead()
    {
        const auto lines = readHoursText(u"Dag;Van;Tot\r\n23/11/2026;8u30;16.30;30;;;\"goed; gewerkt\"\n\n"
                                         "24-11-26\t0830\t1230\n"_s,
                                         0);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].at(HoursColumn::From), u"8u30"_s);
        QCOMPARE(lines[1].at(HoursColumn::Until), u"1230"_s);
        const auto with = readHoursLine(lines[1], QDate(2026, 11, 24), Language::Nl);
        QVERIFY(with.has_value());
        QCOMPARE(with->value("on"_L1).toString(), u"2026-11-24"_s);
        QCOMPARE(with->value("from"_L1).toString(), u"08:30"_s);
        QCOMPARE(with->value("to"_L1).toString(), u"12:30"_s);
        QCOMPARE(readHoursText(u"4\tziek"_s, int(HoursColumn::Hours)).value(0).at(HoursColumn::Absent), u"ziek"_s);
    }

    void whatCannotBeReadIsSaidInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("no day") << u";8:30;12:30"_s << u"dag"_s;
        QTest::newRow("day") << u"31/2/2026;8:30;12:30"_s << u"31/2/2026"_s;
        QTest::newRow("time") << u"23/11/2026;8:75;12:30"_s << u"8:75"_s;
        QTest::newRow("break") << u"23/11/2026;8:30;12:30;lang"_s << u"lang"_s;
        QTest::newRow("hours") << u"23/11/2026;;;;veel"_s << u"veel"_s;
        QTest::newRow("nothing") << u"23/11/2026;8:30"_s << u"uren"_s;
    }
    void whatCannotBeReadIsSaidInWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, part);
        const auto lines = readHoursText(typed, 0);
        QCOMPARE(lines.size(), 1);
        const auto with = readHoursLine(lines.first(), QDate(2026, 11, 24), Language::Nl);
        QVERIFY(!with.has_value());
        QVERIFY2(with.error().contains(part), qPrintable(with.error()));
    }

    // Three lines, one that the law refuses: two are saved, it stays with the reason beside it.
    void goodLinesGoAndBadOnesStay()
    {
        open();
        const auto before = view().file.hours.size();
        QGuiApplication::clipboard()->setText(u"19/11/2026\t8:30\t12:30\t\t\t\teerste\n"
                                              "30/11/2026\t8:30\t12:30\t\t\t\tkomt nog\n"
                                              "20/11/2026\t\t\t\t\tx\tziek\n"_s);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_sheet->model()->lines().size(), 3);
        QSignalSpy said(m_sheet.get(), &SectionTool::said);
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(said.size(), 1);
        const auto left = m_sheet->model()->lines();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().at(HoursColumn::Note), u"komt nog"_s);
        QVERIFY2(left.first().reason.contains(u"2026"_s), qPrintable(left.first().reason));
        const auto after = view();
        QCOMPARE(after.file.hours.size(), before + 2);
        const auto worked = std::find_if(after.file.hours.begin(), after.file.hours.end(), [](const WorkHours &one) {
            return one.workedOn == QDate(2026, 11, 19) && one.note == u"eerste";
        });
        QVERIFY(worked != after.file.hours.end());
        QCOMPARE(worked->minutes, 240);
        QVERIFY(std::any_of(after.file.hours.begin(), after.file.hours.end(), [](const WorkHours &one) {
            return one.workedOn == QDate(2026, 11, 20) && one.state == u"ABSENT" && one.note == u"ziek";
        }));
        // What stays is kept, too.
        QCOMPARE(draft().size(), 1);
    }

    void cellsAreTypedByKeyboard()
    {
        open();
        const auto before = view().file.hours.size();
        QTest::keyClick(table(), Qt::Key_F2);
        for (const auto *cell : {"18/11/2026", "8u", "12u", "15", "", "", "getypt"}) {
            auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY2(line, cell);
            QTest::keyClicks(line, QString::fromLatin1(cell));
            QTest::keyClick(line, Qt::Key_Return);
        }
        QTRY_COMPARE(table()->currentIndex(), m_sheet->model()->index(1, 0)); // the day of the next line
        const auto lines = m_sheet->model()->lines();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().at(HoursColumn::Break), u"15"_s);
        QCOMPARE(lines.first().at(HoursColumn::Note), u"getypt"_s);
        QCOMPARE(m_sheet->model()->index(0, int(HoursColumn::Hours)).data().toString(), u"= 3:45"_s);
        m_sheet->save();
        QCOMPARE(view().file.hours.size(), before + 1);
        QVERIFY(m_sheet->model()->lines().isEmpty());
        QVERIFY(draft().isEmpty());
    }

    // Also the cell that is not left yet.
    void nothingTypedIsLost()
    {
        open();
        QTest::keyClick(table(), Qt::Key_1);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"7/11/2026"_s);
        QTRY_COMPARE_WITH_TIMEOUT(draft().size(), 1, 300);
        m_sheet.reset();
        open();
        QCOMPARE(m_sheet->model()->lines().size(), 1);
        QCOMPARE(m_sheet->model()->lines().first().at(HoursColumn::Day), u"17/11/2026"_s);
        auto *message = m_sheet->findChild<MessageLine *>();
        QVERIFY(message->isVisible());
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(m_sheet->model()->lines().isEmpty());
        QVERIFY(draft().isEmpty());
    }

    void aBlockNeverGoesOverWhatWasTyped()
    {
        open();
        m_sheet->model()->setData(m_sheet->model()->index(0, int(HoursColumn::Note)), u"blijft"_s, Qt::EditRole);
        table()->setCurrentIndex(m_sheet->model()->index(0, 0));
        m_sheet->paste(u"19/11/2026\t8:30\t12:30\n20/11/2026\t8:30\t12:30"_s);
        const auto lines = m_sheet->model()->lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().at(HoursColumn::Note), u"blijft"_s);
        QVERIFY(lines.first().at(HoursColumn::Day).isEmpty());
    }

    // The form of a placement takes a roster; the sheet proposes its days, without Christmas.
    void theRosterIsProposed()
    {
        SectionPage page(workspace());
        m_view = view();
        page.setSection(m_view, DossierSection::Hours, u"uren"_s);
        for (const auto &one : offeredActs(workspace(), m_view, DossierSection::Hours, {}))
            if (one.request().act == u"startPlacement")
                page.begin(one.request());
        const auto places =
            workspace().read([](const Database &database) { return workplaces(database, QDate(2026, 11, 24)); });
        QVERIFY(places && !places->isEmpty());
        auto *form = page.findChild<ActForm *>();
        const auto type = [form](const QString &name, const QString &typed) {
            for (auto *one : form->findChildren<ActInputWidget *>())
                if (one->input().name == name)
                    one->setTyped(typed);
        };
        type(u"workplace"_s, places->first().id.toString());
        type(u"from"_s, u"2026-11-23"_s);
        type(u"roster/0/day"_s, u"WEDNESDAY"_s);
        type(u"roster/0/from"_s, u"8:30"_s);
        type(u"roster/0/to"_s, u"12:30"_s);
        type(u"roster/1/day"_s, u"FRIDAY"_s);
        type(u"roster/1/from"_s, u"13"_s);
        type(u"roster/1/to"_s, u"17"_s);
        const auto placed = workspace().write(form->act());
        QVERIFY2(placed.has_value(), placed ? "" : qPrintable(placed.error().code));
        QCOMPARE(view().file.placements.last().roster.size(), 2);

        open();
        auto *propose = button(u"rooster"_s);
        QVERIFY(propose && propose->isVisible());
        QTest::mouseClick(propose, Qt::LeftButton);
        QStringList days;
        for (const auto &line : m_sheet->model()->lines())
            days << line.at(HoursColumn::Day) + u' ' + line.at(HoursColumn::From);
        QCOMPARE(days, QStringList({u"25/11/2026 08:30"_s, u"27/11/2026 13:00"_s, u"02/12/2026 08:30"_s,
                                    u"04/12/2026 13:00"_s}));
        QTest::mouseClick(propose, Qt::LeftButton); // not twice
        QCOMPARE(m_sheet->model()->lines().size(), 4);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    DossierView view() { return *workspace().dossierView(m_id); }
    QTableView *table() const { return m_sheet->findChild<QTableView *>(); }
    QJsonArray draft() { return workspace().draft(u"hoursSheet/"_s + m_id.toString()).value("lines"_L1).toArray(); }
    QPushButton *button(const QString &part) const
    {
        for (auto *one : m_sheet->findChildren<QPushButton *>())
            if (one->text().contains(part))
                return one;
        return nullptr;
    }
    void open()
    {
        m_view = view();
        m_sheet = std::make_unique<HoursSheet>(workspace());
        m_sheet->resize(1100, 620);
        m_sheet->begin(m_view);
        m_sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
        table()->setFocus();
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<HoursSheet> m_sheet{};
    DossierView m_view{};
    Dossier::Id m_id{};
};

QTEST_MAIN(TestHoursSheet)
#include "tst_hourssheet.moc"

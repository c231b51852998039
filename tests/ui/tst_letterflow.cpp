// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "demohouse.h"
#include "dressed.h"
#include "ui/act/actform.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/messageline.h"
#include "ui/base/segmented.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/contact/contactpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/report/reportpage.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

// From a contact to its letter in the real window: nothing that is known is typed again.
class TestLetterFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dressForTest(); }

    void init()
    {
        m_house = std::make_unique<DemoHouse>();
        m_dossier = m_house->dossierOf(u"Testmans"_s);
        m_window = std::make_unique<MainWindow>(workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::failOnWarning(QRegularExpression(u"Ambiguous shortcut"_s));
    }

    void cleanup() { m_window.reset(); }

    void fromTheRowOfAnAppointment()
    {
        openRow(u"gepland"_s);
        QTest::keyClick(letterButton(), Qt::Key_Space);
        QVERIFY(report()->isVisible());
        const auto paper = shownText();
        for (const auto &expected : {u"maandag 7 december 2026, 10:00"_s, u"justitiehuis Gent, lokaal 2.04"_s,
                                     u"Fiktief Testmans"_s, u"Lena Denkbeeld"_s})
            QVERIFY2(paper.contains(expected), qPrintable(expected + u" in: "_s + paper));
        QVERIFY(!paper.contains(u'…'));
        // Once more goes on with the same letter.
        const auto first = report()->report()->id;
        openRow(u"gepland"_s);
        QTest::keyClick(letterButton(), Qt::Key_Space);
        QVERIFY(report()->isVisible());
        QCOMPARE(report()->report()->id, first);
        // And it is sent from there, to the person.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        auto *form = report()->findChild<ActForm *>();
        QVERIFY(form->isVisible());
        QStringList lines;
        for (const auto *label : form->findChildren<QLabel *>())
            lines << label->text();
        QVERIFY2(lines.join(u'|').contains(u"Fiktief Testmans"_s), qPrintable(lines.join(u'|')));
        QTest::keyClick(form->findChild<Combo *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(report()->report()->isSent());
        QCOMPARE(report()->report()->sentHow, u"POST"_s);
    }

    void fromAMissedContactToTheNextOne()
    {
        openRow(u"niet verschenen"_s);
        QTest::keyClick(letterButton(), Qt::Key_Space);
        QVERIFY(report()->isVisible());
        QVERIFY2(shownText().contains(u"maandag 7 december 2026, 10:00"_s), qPrintable(shownText()));
    }

    void whereNothingIsPlannedItIsSaid()
    {
        cancelPlanned();
        openRow(u"niet verschenen"_s);
        const auto before = reports();
        QTest::keyClick(letterButton(), Qt::Key_Space);
        QVERIFY(!report()->isVisible());
        QCOMPARE(reports(), before);
        QStringList said;
        for (const auto *line : dossier()->findChildren<MessageLine *>())
            if (line->isVisible())
                said << line->sentence();
        QVERIFY2(said.join(u' ').contains(u"Plan ze eerst"_s), qPrintable(said.join(u' ')));
    }

    // Not come: outcome, next date, one key; the place is that of before.
    void fromTheContactPage()
    {
        cancelPlanned();
        m_window->openContact(m_dossier, {});
        for (auto *one : contact()->findChildren<Segmented *>())
            one->setCurrent(u"NO_SHOW"_s);
        auto *note = contact()->findChild<QPlainTextEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"Geen bericht."_s);
        const auto before = contacts();
        QTest::keyClick(note, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(contact()->isVisible()); // first the appointment the letter is to name
        QCOMPARE(contacts(), before);
        auto *line = contact()->findChild<MessageLine *>();
        QVERIFY2(line->isVisible() && line->sentence().contains(u"Plan ze eerst"_s), qPrintable(line->sentence()));
        QCOMPARE(note->toPlainText(), u"Geen bericht."_s);
        auto *date = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(date);
        QTest::keyClicks(date, u"15/12"_s);
        QTest::keyClick(date, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"14:30"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY2(report()->isVisible(), qPrintable(line->sentence()));
        QCOMPARE(contacts(), before + 2); // the absence, and the appointment
        const auto paper = shownText();
        for (const auto &expected : {u"dinsdag 15 december 2026, 14:30"_s, u"justitiehuis Gent, lokaal 2.04"_s,
                                     u"U was niet aanwezig op uw afspraak van dinsdag 24 november 2026"_s})
            QVERIFY2(paper.contains(expected), qPrintable(expected + u" in: "_s + paper));
    }

    // Of an appointment that is still to come nothing is recorded, and what is typed stays.
    void beforeTheAppointment()
    {
        AnyId planned;
        const auto view = workspace().dossierView(m_dossier);
        for (const auto &one : view->file.contacts)
            if (one.state == u"PLANNED")
                planned = one.id;
        m_window->openContact(m_dossier, planned);
        auto *note = contact()->findChild<QPlainTextEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"Voorbereiding."_s);
        const auto before = contacts();
        QTest::keyClick(note, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(report()->isVisible());
        QCOMPARE(contacts(), before);
        m_window->openContact(m_dossier, planned);
        QCOMPARE(contact()->findChild<QPlainTextEdit *>()->toPlainText(), u"Voorbereiding."_s);
    }

private:
    Workspace &workspace() { return m_house->workspace(); }
    DossierPage *dossier() const { return m_window->findChild<DossierPage *>(); }
    ReportPage *report() const { return m_window->findChild<ReportPage *>(); }
    ContactPage *contact() const { return m_window->findChild<ContactPage *>(); }
    qsizetype contacts() { return workspace().dossierView(m_dossier)->file.contacts.size(); }
    qsizetype reports() { return workspace().dossierView(m_dossier)->file.reports.size(); }

    void cancelPlanned()
    {
        const auto view = workspace().dossierView(m_dossier);
        for (const auto &one : view->file.contacts)
            if (one.state == u"PLANNED")
                QVERIFY(workspace().write({.name = u"changePlannedContact"_s,
                                           .with = {{u"contact"_s, one.id.toString()}, {u"cancel"_s, true}}}));
    }

    void openRow(const QString &outcome)
    {
        m_window->openDossier(m_dossier);
        dossier()->openPart(4);
        auto *table = dossier()->findChild<QTableView *>();
        for (auto *one : dossier()->findChildren<QTableView *>())
            if (one->isVisible())
                table = one;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 3).data().toString() == outcome)
                return table->selectRow(row);
        QFAIL(qPrintable(u"no row "_s + outcome));
    }

    QPushButton *letterButton() const
    {
        for (auto *button : dossier()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Brief schrijven"_s)
                return button;
        return nullptr;
    }

    QString shownText() const
    {
        QStringList lines;
        for (const auto *label : report()->findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u'\n');
    }

    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
    Dossier::Id m_dossier{};
};

QTEST_MAIN(TestLetterFlow)
#include "tst_letterflow.moc"

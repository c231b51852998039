// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "demohouse.h"
#include "tests/support/readpdf.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

// Ctrl+P prints what is in front; what goes on paper is what the PDF shows.
class TestPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Theme::Light);
        m_house = std::make_unique<DemoHouse>();
        m_dossier = m_house->dossierOf(u"Testmans"_s);
    }

    void init()
    {
        installTranslation(*qApp, Language::Nl);
        m_window = std::make_unique<MainWindow>(workspace());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::failOnWarning(QRegularExpression(u"Ambiguous shortcut"_s));
        m_printed.clear();
        m_answer = Paper::Printer::Chosen;
    }

    void cleanup() { m_window.reset(); }

    void whatIsInFrontIsPrinted_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("object");
        QTest::newRow("list") << u"dossiers"_s << u"dossiers-2026-11-24"_s << u"dossiers"_s;
        QTest::newRow("dossier") << u"dossier"_s << u"GEN-2026-00001-fiche"_s << u"dossier"_s;
        QTest::newRow("a part of it") << u"dossier:4"_s << u"GEN-2026-00001-fiche"_s << u"dossier"_s;
        QTest::newRow("report") << u"report"_s << u"GEN-2026-00001-intake"_s << u"report"_s;
        QTest::newRow("leaflet") << u"catalogue"_s << QString() << u"leaflet"_s;
        QTest::newRow("day") << u"agenda"_s << u"dag-2026-11-24"_s << u"agenda"_s;
    }

    void whatIsInFrontIsPrinted()
    {
        QFETCH(QString, page);
        QFETCH(QString, name);
        QFETCH(QString, object);
        openNamed(page);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_P,
                        Qt::ControlModifier);
        QCOMPARE(m_printed.size(), 1);
        if (!name.isEmpty())
            QCOMPARE(m_printed.first(), name);
        QFile printed(file());
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(pagesOf(printed.readAll()) >= 1);
        QCOMPARE(line()->sentence(), u"Afgedrukt."_s);
        const auto last = lastLook();
        QCOMPARE(last.action, u"PRINT"_s);
        QCOMPARE(last.object, object);
    }

    void whereNothingIsInFrontNothingIsPrinted()
    {
        openNamed(u"register"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_printed.isEmpty());
    }

    void thePrintedPageShowsWhatThePdfShows()
    {
        openNamed(u"dossiers"_s);
        auto *paper = shown();
        const auto saved = m_folder.filePath(u"lijst.pdf"_s);
        paper->setAskFile([&](const QString &) { return saved; });
        paper->save();
        paper->print();
        const auto original = Poppler::Document::load(saved);
        const auto printed = Poppler::Document::load(file());
        QVERIFY(original && printed);
        for (auto *document : {original.get(), printed.get()}) {
            document->setRenderHint(Poppler::Document::Antialiasing);
            document->setRenderHint(Poppler::Document::TextAntialiasing);
        }
        QCOMPARE(printed->numPages(), original->numPages());
        for (int i = 0; i < original->numPages(); ++i) {
            const auto before = original->page(i)->renderToImage(150, 150).convertToFormat(QImage::Format_Grayscale8);
            const auto after = printed->page(i)->renderToImage(150, 150).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(std::abs(before.width() - after.width()) <= 2 && std::abs(before.height() - after.height()) <= 2);
            QVERIFY(before.width() > before.height()); // a wide table lies across
            // Field by field: a letter may lie a hair beside its place, but is nowhere missing.
            const QSize fields(before.width() / 16, before.height() / 16);
            const auto coarse = [&](const QImage &page) {
                return page.scaled(fields, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            };
            const auto one = coarse(before), other = coarse(after);
            int inked = 0;
            int differ = 0;
            for (int y = 0; y < fields.height(); ++y)
                for (int x = 0; x < fields.width(); ++x) {
                    inked += one.pixelColor(x, y).lightness() < 230;
                    differ += std::abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 25;
                }
            QVERIFY(inked > 100);
            QVERIFY2(differ * 50 < inked, qPrintable(u"%1 of %2"_s.arg(differ).arg(inked)));
        }
    }

    void onlyThePagesThatWereChosen()
    {
        openNamed(u"agenda"_s);
        auto *paper = shown();
        const auto saved = m_folder.filePath(u"dag.pdf"_s);
        paper->setAskFile([&](const QString &) { return saved; });
        paper->save();
        QFile whole(saved);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto pdf = whole.readAll();
        QVERIFY(pagesOf(pdf) >= 3);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file());
        printer.setFromTo(2, 3);
        QVERIFY(printPdf(pdf, printer));
        QFile printed(file());
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QCOMPARE(pagesOf(printed.readAll()), 2);
        QPrinter beyond;
        beyond.setOutputFormat(QPrinter::PdfFormat);
        beyond.setOutputFileName(file());
        beyond.setFromTo(900, 901);
        const auto refused = printPdf(pdf, beyond);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"paper.noSuchPages"_s);
        QCOMPARE(printPdf("no pdf at all", printer).error().code, u"report.pdfFailed"_s);
    }

    void withoutAPrinterThePdfIsOffered()
    {
        m_answer = Paper::Printer::None;
        openNamed(u"dossier"_s);
        const auto looks = looksCount();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(line()->isVisible());
        QVERIFY2(line()->sentence().contains(u"geen printer"_s), qPrintable(line()->sentence()));
        QCOMPARE(looksCount(), looks); // nothing went out
        const auto saved = m_folder.filePath(u"fiche"_s);
        QString suggested;
        shown()->setAskFile([&](const QString &name) {
            suggested = name;
            return saved;
        });
        auto *save = line()->findChild<QPushButton *>();
        QVERIFY(save && save->isVisible());
        QTest::keyClick(save, Qt::Key_Space);
        QVERIFY(suggested.endsWith(u"GEN-2026-00001-fiche.pdf"_s));
        QFile kept(saved + u".pdf"_s); // the ending is given where it was left out
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(wordsOf(kept.readAll()).contains(u"Fiktief Testmans"_s));
        QCOMPARE(lastLook().object, u"dossier"_s);
    }

    void whoLeavesPrintsNothing()
    {
        m_answer = Paper::Printer::Left;
        openNamed(u"dossiers"_s);
        const auto looks = looksCount();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_printed.size(), 1);
        QCOMPARE(looksCount(), looks);
        QVERIFY(!line()->isVisible());
    }

    void theVisitSheetOfTheChosenAppointment()
    {
        openNamed(u"agenda"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(m_printed.size(), 1);
        QVERIFY2(m_printed.first().endsWith(u"-bezoek"_s), qPrintable(m_printed.first()));
        QCOMPARE(lastLook().object, u"contact"_s);
    }

    void theMenuOfADossierHasItsSheets()
    {
        openNamed(u"dossier"_s);
        QStringList offered;
        for (const auto *button : m_window->findChildren<QToolButton *>())
            if (button->isVisible() && button->menu())
                for (const auto *action : button->menu()->actions())
                    offered << action->text();
        for (const auto &expected : {u"Dossierfiche bewaren als PDF"_s, u"Bezoekfiche afdrukken…"_s})
            QVERIFY2(offered.contains(expected), qPrintable(offered.join(u", "_s)));
    }

    void theButtonSpeaksTheLanguage()
    {
        openNamed(u"dossiers"_s);
        QCOMPARE(shown()->button()->text(), u"Afdrukken"_s);
        installTranslation(*qApp, Language::De);
        QCoreApplication::processEvents();
        QCOMPARE(shown()->button()->text(), u"Drucken"_s);
        QVERIFY(shown()->button()->menu()->actions().last()->text().contains(u"PDF"_s));
    }

private:
    // With a printer that writes to a file in place of each page's own.
    void openNamed(const QString &page)
    {
        m_window->openNamed(page);
        for (auto *paper : m_window->findChildren<Paper *>())
            paper->setAskPrinter([this](QPrinter &printer) {
                m_printed << printer.docName();
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(file());
                return m_answer;
            });
    }
    Workspace &workspace() { return m_house->workspace(); }
    QString file() const { return m_folder.filePath(u"gedrukt.pdf"_s); }
    Paper *shown() const
    {
        for (auto *paper : m_window->findChildren<Paper *>())
            if (static_cast<QWidget *>(paper->parent())->isVisible())
                return paper;
        return nullptr;
    }
    MessageLine *line() const { return shown()->line(); }
    AccessEntry lastLook()
    {
        const auto all = workspace().read([](const Database &database) { return accessTrail(database, {}, 1); });
        return all && !all->isEmpty() ? all->first() : AccessEntry{};
    }
    qint64 looksCount() { return lastLook().n; }

    QTemporaryDir m_folder{};
    QStringList m_printed{};
    Paper::Printer m_answer = Paper::Printer::Chosen;
    std::unique_ptr<DemoHouse> m_house{};
    std::unique_ptr<MainWindow> m_window{};
    Dossier::Id m_dossier{};
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"

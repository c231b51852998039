// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/accessibility.h"
#include "ui/base/chipbar.h"
#include "ui/base/flowlayout.h"
#include "ui/base/keybar.h"
#include "ui/base/lowarea.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/gallery/gallery.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), spokenName(widget),
                                    widget->parentWidget()
                                        ? QLatin1StringView(widget->parentWidget()->metaObject()->className())
                                        : QLatin1StringView());
}

bool interactive(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus &&
           !widget->focusProxy() && !widget->inherits("QScrollArea") &&
           widget->objectName() != u"qt_scrollarea_viewport"_s;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        installTranslation(*qApp, Language::Nl);
        m_gallery = std::make_unique<Gallery>();
        m_gallery->resize(1440, 900);
        m_gallery->show();
        m_gallery->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_gallery.get()));
    }

    void cleanup()
    {
        m_gallery.reset();
        applyTheme(*qApp, Theme::Light);
    }

    void everyPieceHasAName()
    {
        QStringList nameless;
        forEachPage([&] {
            for (const auto *widget : m_gallery->findChildren<QWidget *>())
                if (interactive(widget) && spokenName(widget).isEmpty())
                    nameless << described(widget);
        });
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabGoesRoundAndLeavesEveryPiece()
    {
        forEachPage([&] {
            auto *first = m_gallery->findChild<TopBar *>()->findChild<QLineEdit *>();
            first->setFocus(Qt::TabFocusReason);
            QList<QWidget *> seen;
            bool round = false;
            for (int i = 0; i < 200 && !round; ++i) {
                auto *before = QApplication::focusWidget();
                QVERIFY(before);
                seen << before;
                QTest::keyClick(before, Qt::Key_Tab);
                QVERIFY2(QApplication::focusWidget() != before, qPrintable(u"Tab stays in "_s + described(before)));
                round = QApplication::focusWidget() == first;
            }
            QVERIFY2(round, qPrintable(u"Tab does not come back to the start; last in "_s + described(seen.last())));
            for (const auto *widget : m_gallery->findChildren<QWidget *>())
                if (interactive(widget) && (widget->focusPolicy() & Qt::TabFocus) &&
                    !qobject_cast<const QAbstractButton *>(widget))
                    QVERIFY2(seen.contains(widget), qPrintable(u"Tab never reaches "_s + described(widget)));
        });
    }

    void theFocusIsSeen()
    {
        forEachPage([&] {
            auto *first = m_gallery->findChild<TopBar *>()->findChild<QLineEdit *>();
            first->setFocus(Qt::TabFocusReason);
            for (int i = 0; i < 200; ++i) {
                auto *at = QApplication::focusWidget();
                const auto with = at->grab().toImage();
                QTest::keyClick(at, Qt::Key_Tab);
                const auto without = at->grab().toImage();
                int changed = 0;
                for (int y = 0; y < with.height(); ++y)
                    for (int x = 0; x < with.width(); ++x)
                        changed += with.pixelColor(x, y) != without.pixelColor(x, y);
                QVERIFY2(changed > 100, qPrintable(u"no focus frame on "_s + described(at)));
                if (QApplication::focusWidget() == first)
                    break;
            }
        });
    }

    void nothingIsClippedWithTextTwiceAsLarge_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }

    void nothingIsClippedWithTextTwiceAsLarge()
    {
        QFETCH(const Language, language);
        installTranslation(*qApp, language);
        applyTheme(*qApp, Theme::Light, 2.0);
        m_gallery = std::make_unique<Gallery>(); // built at that size, as after a start
        m_gallery->resize(2880, 1800);
        m_gallery->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_gallery.get()));
        QStringList clipped;
        forEachPage([&] {
            for (const auto *label : m_gallery->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                const auto metrics = label->fontMetrics();
                const int height = label->wordWrap() ? label->heightForWidth(label->width()) : metrics.height();
                if (label->height() < height - 1)
                    clipped << u"height of "_s + described(label) + u' ' + label->text();
                if (!label->wordWrap() && label->width() < label->minimumSizeHint().width())
                    clipped << u"width of "_s + described(label) + u' ' + label->text();
            }
            for (const auto *button : m_gallery->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty() || button->inherits("QLineEditIconButton"))
                    continue;
                auto words = button->text();
                words.remove(u'&');
                if (button->width() < button->fontMetrics().horizontalAdvance(words) ||
                    button->height() < button->fontMetrics().height())
                    clipped << described(button) + u' ' + words;
            }
            for (const auto *field : m_gallery->findChildren<QLineEdit *>())
                if (field->isVisible() && field->height() < field->fontMetrics().height() + 4)
                    clipped << described(field);
        });
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void changesLanguageWhileOpen()
    {
        auto *rail = m_gallery->findChild<Rail *>();
        const auto firstText = [rail] { return rail->findChild<QToolButton *>()->text().remove(u'&'); };
        QCOMPARE(firstText(), u"Vandaag"_s);
        installTranslation(*qApp, Language::De);
        QCoreApplication::processEvents(); // windows are told by a posted event
        QCOMPARE(firstText(), u"Heute"_s);
    }

    void changesThemeWhileOpen()
    {
        forEachPage([&] {
            applyTheme(*qApp, Theme::Light);
            const auto light = m_gallery->grab().toImage();
            applyTheme(*qApp, Theme::Dark);
            const auto dark = m_gallery->grab().toImage();
            QVERIFY(light.pixelColor(5, 5).lightness() > 200);
            QVERIFY(dark.pixelColor(5, 5).lightness() < 60);
        });
    }

    void railMovesByArrowsAndGoesByEnter()
    {
        Rail rail;
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy chosen(&rail, &Rail::chosen);
        rail.findChild<QToolButton *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(rail.current(), Place::Dossiers);
        QCOMPARE(chosen.size(), 1);
        rail.setCount(Place::Dossiers, 41);
        QCOMPARE(spokenName(QApplication::focusWidget()), u"Dossiers, 41 wachten"_s);
    }

    void segmentsChooseByArrows()
    {
        Segmented segments(u"Soort"_s);
        segments.setChoices({{u"a"_s, u"Alles"_s, 12}, {u"b"_s, u"Taken"_s, 2}});
        segments.show();
        segments.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&segments));
        QCOMPARE(segments.current(), u"a"_s);
        QSignalSpy chosen(&segments, &Segmented::chosen);
        auto *first = segments.findChild<QPushButton *>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(segments.current(), u"b"_s);
        QCOMPARE(chosen.size(), 1);
        segments.setChoices({{u"a"_s, u"Alles"_s, 11}, {u"b"_s, u"Taken"_s, 1}});
        QCOMPARE(segments.current(), u"b"_s);
    }

    void chipsSwitchBySpace()
    {
        ChipBar chips(u"Tonen"_s);
        chips.setChoices({{u"a"_s, u"Contacten"_s}, {u"b"_s, u"Taken"_s}});
        chips.show();
        chips.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chips));
        QSignalSpy changed(&chips, &ChipBar::changed);
        chips.findChild<QPushButton *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chips.checked(), QStringList{u"b"_s});
        QCOMPARE(changed.size(), 1);
    }

    void keyBarGoesByAltAndNumber()
    {
        auto *keys = m_gallery->findChild<KeyBar *>();
        QTest::keyClick(m_gallery.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(keys->currentIndex(), 2);
    }

    void searchAnswersAndOpens()
    {
        auto *top = m_gallery->findChild<TopBar *>();
        QSignalSpy activated(top, &TopBar::activated);
        QTest::keyClick(m_gallery.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = QApplication::focusWidget();
        QTest::keyClicks(field, u"fa"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"2"_s);
    }

    void offlineOpensTheSynchronisation()
    {
        auto *status = m_gallery->findChild<StatusStrip *>();
        QSignalSpy wanted(status, &StatusStrip::serverWanted);
        for (auto *button : status->findChildren<QPushButton *>())
            if (button->text() == u"Offline – 3 hier bewaard, sinds 07:52"_s)
                button->click();
        QCOMPARE(wanted.size(), 1);
    }

    void labelsNeverReadMarkup()
    {
        const PlainLabel label(u"<b>Jan</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aPageHigherThanTheWindowScrollsAsOne()
    {
        auto *pages = new QStackedWidget;
        auto *page = new QWidget;
        auto *lines = new FlowLayout(8, 8, page);
        for (int i = 0; i < 12; ++i) {
            auto *one = new QWidget;
            one->setFixedSize(100, 50);
            lines->addWidget(one);
        }
        pages->addWidget(page);
        LowArea area(pages);
        area.resize(250, 400); // two beside each other, so six lines of them
        area.show();
        QTRY_COMPARE(page->minimumSizeHint().height(), 6 * 50 + 5 * 8);
        QCOMPARE(pages->height(), 400);
        QVERIFY(!area.verticalScrollBar()->isVisible());
        area.resize(250, 200);
        QTRY_COMPARE(pages->height(), 6 * 50 + 5 * 8);
        QVERIFY(area.verticalScrollBar()->isVisible());
        showInAreas(page->findChildren<QWidget *>().last(), 0);
        QCOMPARE(area.verticalScrollBar()->value(), area.verticalScrollBar()->maximum());
        area.resize(250, 400);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    }

    void tableModelKeepsTheContract()
    {
        TableModel<int> model({{.title = u"Getal"_s,
                                .text = [](int value) { return QString::number(value); },
                                .sortBy = [](int value) { return value; }}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({3, 1, 2});
        model.setRow(1, 7);
        QCOMPARE(model.data(model.index(1, 0)).toString(), u"7"_s);
        QCOMPARE(model.data(model.index(1, 0), SortRole).toInt(), 7);
        QVERIFY(!model.data({}).isValid());
    }

private:
    template <typename Work>
    void forEachPage(Work work)
    {
        for (int page = 0; page < m_gallery->pageCount(); ++page) {
            m_gallery->showPage(page);
            QCoreApplication::processEvents();
            work();
        }
    }

    std::unique_ptr<Gallery> m_gallery;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/act/pictureinput.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/drawingpad.h"
#include "ui/base/drawingsheet.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QImageReader>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabletEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestDrawingPad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTranslation(*qApp, Language::En);
        applyTheme(*qApp, Theme::Light);
    }
    void init()
    {
        m_pad = std::make_unique<DrawingPad>(InkSheet::Plan);
        m_pad->resize(804, 564);
        m_pad->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
    }
    void cleanup() { m_pad.reset(); }

    void aMouseDraws()
    {
        QSignalSpy drawn(m_pad.get(), &DrawingPad::drawn);
        line({100, 100}, {300, 200});
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(m_pad->ink().strokes.size(), 1);
        const auto &stroke = m_pad->ink().strokes.first();
        QVERIFY(stroke.size() > 5);
        QVERIFY(near(stroke.first(), 98, 98)); // within its frame
        QVERIFY(near(stroke.last(), 298, 198));
        QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, {400, 50}); // a dot is one too
        QCOMPARE(m_pad->ink().strokes.size(), 2);
        QTest::mousePress(m_pad.get(), Qt::RightButton, {}, {10, 10});
        QTest::mouseRelease(m_pad.get(), Qt::RightButton, {}, {50, 50});
        QCOMPARE(m_pad->ink().strokes.size(), 2);
    }

    void aFingerDraws()
    {
        std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        QTest::touchEvent(m_pad.get(), screen.get()).press(0, {50, 60});
        for (int x = 60; x <= 200; x += 20)
            QTest::touchEvent(m_pad.get(), screen.get()).move(0, {x, 60});
        QTest::touchEvent(m_pad.get(), screen.get()).release(0, {200, 60});
        QCOMPARE(m_pad->ink().strokes.size(), 1);
        QVERIFY(near(m_pad->ink().strokes.first().last(), 198, 58));
    }

    void aPenPressesAndDraws()
    {
        const auto send = [&](QEvent::Type type, QPointF at, double pressure) {
            QTabletEvent event(type, QPointingDevice::primaryPointingDevice(), at, at, pressure, 0, 0, 0, 0, 0, {},
                               Qt::LeftButton, Qt::LeftButton);
            QCoreApplication::sendEvent(m_pad.get(), &event);
        };
        send(QEvent::TabletPress, {100, 100}, 0.2);
        send(QEvent::TabletMove, {150, 100}, 0.9);
        send(QEvent::TabletMove, {200, 100}, 0.9);
        send(QEvent::TabletRelease, {200, 100}, 0.0);
        QCOMPARE(m_pad->ink().strokes.size(), 1);
        QCOMPARE(m_pad->ink().strokes.first()[0].pressure, 0.2);
        QCOMPARE(m_pad->ink().strokes.first()[1].pressure, 0.9);
    }

    void whatIsBeyondTheEdgeStaysOnThePaper()
    {
        line({300, 300}, {5000, -400});
        QVERIFY(near(m_pad->ink().strokes.first().last(), 800, 0));
    }

    void theLastStrokeIsTakenBackAndAClearingToo()
    {
        line({100, 100}, {200, 100});
        line({100, 200}, {200, 200});
        const auto both = m_pad->ink();
        m_pad->clear();
        QVERIFY(m_pad->ink().isEmpty());
        m_pad->setFocus();
        QTest::keyClick(m_pad.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_pad->ink(), both);
        QTest::keyClick(m_pad.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_pad->ink().strokes.size(), 1);
        QVERIFY(near(m_pad->ink().strokes.first().last(), 198, 98));
        m_pad->takeBack();
        QVERIFY(!m_pad->canTakeBack());
        m_pad->takeBack();
        QVERIFY(m_pad->ink().isEmpty());
    }

    void inAnotherSizeItIsTheSameDrawing()
    {
        line({100, 100}, {700, 500});
        const auto ink = m_pad->ink();
        const auto before = m_pad->grab().toImage();
        QCOMPARE(m_pad->heightForWidth(404), 284); // it keeps its shape
        m_pad->resize(404, 284);
        QCOMPARE(m_pad->ink(), ink);
        const auto small = m_pad->grab().toImage();
        QVERIFY(isDark(before, {400, 300}));
        QVERIFY(isDark(small, {201, 151}));
        // Where it is given another shape the sheet is as large as fits, and is drawn on as before.
        m_pad->resize(404, 484);
        line({102, 142}, {302, 142});
        QVERIFY(near(m_pad->ink().strokes.last().first(), 200, 280));
        QVERIFY(near(m_pad->ink().strokes.last().last(), 600, 280));
    }

    void itIsPrintedDarkOnWhiteInAnyTheme()
    {
        line({100, 100}, {700, 100});
        const auto light = inkPicture(m_pad->ink());
        applyTheme(*qApp, Theme::Dark);
        const auto dark = inkPicture(m_pad->ink());
        const auto screen = m_pad->grab().toImage();
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(light, dark);
        QCOMPARE(light.mediaType, u"image/png"_s);
        const auto image = QImage::fromData(light.content);
        QCOMPARE(image.size(), QSize(1600, 1120));
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
        QVERIFY(isDark(image, {800, 196}));
        QVERIFY(!isDark(image, {800, 600}));
        QCOMPARE(screen.pixelColor(7, 7), QColor(Qt::white)); // also while it is drawn
    }

    void itIsKeptAsItWasDrawn()
    {
        line({100, 100}, {300, 200});
        line({300, 200}, {100, 300});
        const auto kept = readInk(toJson(m_pad->ink()), InkSheet::Plan);
        QCOMPARE(kept.strokes.size(), 2);
        QCOMPARE(inkPicture(kept).content.size() > 0, true);
        QCOMPARE(toJson(kept), toJson(m_pad->ink()));
        QVERIFY(readInk({}, InkSheet::Signature).isEmpty());
    }

    void aPhotoIsTakenWithoutWhatTheCameraAdds()
    {
        PictureInput input(u"Floor plan"_s, InkSheet::Plan, {});
        input.resize(500, 500);
        input.show();
        QSignalSpy edited(&input, &PictureInput::edited);
        QImage photo(3000, 1500, QImage::Format_RGB32);
        photo.fill(QColor(200, 180, 160));
        photo.setText(u"GPSLatitude"_s, u"51.05"_s);
        const auto file = m_folder.filePath(u"plan.png"_s);
        QVERIFY(photo.save(file));
        input.setAskFile([&] { return file; });
        auto *button = input.findChild<QPushButton *>(u"choosePhoto"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space); // no mouse is needed
        QCOMPARE(edited.size(), 1);
        auto value = input.value().toObject();
        QCOMPARE(value.value("mediaType"_L1).toString(), u"image/jpeg"_s);
        auto bytes = QByteArray::fromBase64(value.value("content"_L1).toString().toLatin1());
        auto image = QImage::fromData(bytes);
        QCOMPARE(image.size(), QSize(2000, 1000));
        QVERIFY(image.textKeys().isEmpty());
        QVERIFY(!bytes.contains("51.05"));
        // It can be drawn on: in its own measures.
        auto *pad = input.pad();
        QCoreApplication::processEvents();
        QTest::mousePress(pad, Qt::LeftButton, {}, {pad->width() / 4, pad->height() / 2});
        QTest::mouseMove(pad, {pad->width() / 2, pad->height() / 2});
        QTest::mouseMove(pad, {pad->width() * 3 / 4, pad->height() / 2});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {pad->width() * 3 / 4, pad->height() / 2});
        value = input.value().toObject();
        bytes = QByteArray::fromBase64(value.value("content"_L1).toString().toLatin1());
        image = QImage::fromData(bytes);
        QCOMPARE(image.size(), QSize(2000, 1000));
        QVERIFY(isDark(image, {1000, 500}));
        // Kept and back, photo and all.
        PictureInput other(u"Floor plan"_s, InkSheet::Plan, {});
        other.setTyped(input.typed());
        QCOMPARE(other.pad()->ink().photo, input.pad()->ink().photo);
        QCOMPARE(other.pad()->ink().strokes.size(), 1);
    }

    void whatIsNoPictureIsSaidAndTakesNothingAway()
    {
        PictureInput input(u"Floor plan"_s, InkSheet::Plan, {});
        input.resize(500, 500);
        input.show();
        Ink ink{.sheet = InkSheet::Plan, .strokes = {{{10, 10}, {90, 90}}}, .photo = {}};
        input.pad()->setInk(ink);
        const auto file = m_folder.filePath(u"plan.jpg"_s);
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture at all");
        text.close();
        input.setAskFile([&] { return file; });
        input.findChild<QPushButton *>(u"choosePhoto"_s)->click();
        auto *echo = input.findChild<EchoLine *>();
        QVERIFY(echo->isVisible());
        QCOMPARE(echo->text(), u"That file is no picture that can be read. Choose a PNG or a JPEG."_s);
        QCOMPARE(input.pad()->ink(), ink);
        input.setAskFile([] { return QString(); }); // he left
        input.findChild<QPushButton *>(u"choosePhoto"_s)->click();
        QCOMPARE(input.pad()->ink(), ink);
    }

    void inTheWholeWindowItIsTheSameSheet()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *input = new PictureInput(u"Signature"_s, InkSheet::Signature, {});
        layout->addWidget(input);
        auto *other = new QPushButton(u"other"_s);
        layout->addWidget(other);
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *pad = input->pad();
        const int small = pad->width();
        auto *large = input->findChild<QPushButton *>(u"drawLarge"_s);
        large->setFocus();
        window.resize(1000, 700);
        QTest::keyClick(large, Qt::Key_Space);
        auto *sheet = window.findChild<DrawingSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->size(), window.size()); // nothing of the page is seen
        QVERIFY(pad->hasFocus());
        QTRY_VERIFY(pad->width() > 2 * small);
        QVERIFY(pad->geometry().bottom() < sheet->height());
        QTest::mousePress(pad, Qt::LeftButton, {}, {50, 50});
        QTest::mouseMove(pad, {150, 90});
        QTest::mouseMove(pad, {250, 50});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {250, 50});
        // Tab stays in it.
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        }
        pad->setFocus();
        QTest::keyClick(pad, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
        QVERIFY(input->isAncestorOf(pad));
        QVERIFY(pad->isVisible());
        QCOMPARE(pad->ink().strokes.size(), 1);
        QVERIFY(large->hasFocus());
        // Who goes elsewhere leaves it, and so does the page.
        large->click();
        other->setFocus();
        QVERIFY(input->isAncestorOf(pad));
        large->click();
        QVERIFY(!input->isAncestorOf(pad));
        delete input;
        QVERIFY(!window.findChild<DrawingPad *>());
    }

    void aDocumentTakesThePlaceOfWhatIsDrawn()
    {
        PictureInput input(u"Signature"_s, InkSheet::Signature, {{.id = u"d1"_s, .label = u"scan.pdf"_s}});
        input.resize(500, 500);
        input.show();
        QVERIFY(input.isEmpty());
        QVERIFY(input.value().isUndefined());
        input.setTyped(u"d1"_s);
        QCOMPARE(input.value(), QJsonValue(u"d1"_s));
        QVERIFY(!input.pad()->isVisible());
        input.findChild<Combo *>()->setFocus();
        QTest::keyClicks(input.findChild<Combo *>(), u"x"_s); // not known: said by the form, nothing is taken
        QVERIFY(!input.isEmpty());
        QVERIFY(input.value().isUndefined());
        input.setTyped(QJsonObject());
        QVERIFY(input.pad()->isVisible());
        QVERIFY(input.isEmpty());
        // Every part of it has a name of its own.
        QStringList names{spokenName(input.pad())};
        for (auto *button : input.findChildren<QPushButton *>())
            names << spokenName(button);
        QCOMPARE(names.first(), u"Signature"_s);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
        QVERIFY(!input.pad()->accessibleDescription().isEmpty());
    }

private:
    void line(QPoint from, QPoint to)
    {
        QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 20; ++step)
            QTest::mouseMove(m_pad.get(), from + (to - from) * step / 20);
        QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, to);
    }
    static bool near(const InkPoint &point, double x, double y)
    {
        return std::abs(point.x - x) < 3 && std::abs(point.y - y) < 3;
    }
    static bool isDark(const QImage &image, QPoint at)
    {
        for (int dx = -5; dx <= 5; ++dx)
            for (int dy = -5; dy <= 5; ++dy)
                if (qGray(image.pixel(at + QPoint(dx, dy))) < 90)
                    return true;
        return false;
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<DrawingPad> m_pad{};
};

QTEST_MAIN(TestDrawingPad)
#include "tst_drawingpad.moc"

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int inked(const QPixmap &pixmap)
{
    const auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128;
    return count;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconIsDrawn()
    {
        for (const auto theme : {Theme::Light, Theme::Dark}) {
            applyTheme(*qApp, theme);
            for (int i = 0; i < iconCount; ++i) {
                const auto pixmap = iconPixmap(static_cast<Icon>(i), colour(Colour::Text), 20, 2);
                QCOMPARE(pixmap.size(), QSize(40, 40));
                QVERIFY2(inked(pixmap) > 20, qPrintable(u"icon %1 is empty"_s.arg(i)));
            }
        }
    }

    void everyIconLooksDifferent()
    {
        QList<QImage> seen;
        for (int i = 0; i < iconCount; ++i) {
            const auto image = iconPixmap(static_cast<Icon>(i), Qt::black, 20, 2).toImage();
            QVERIFY2(!seen.contains(image), qPrintable(u"icon %1 looks like another"_s.arg(i)));
            seen << image;
        }
    }

    void followsTheTheme()
    {
        const auto made = icon(Icon::Folder, Colour::Text);
        applyTheme(*qApp, Theme::Light);
        const auto light = made.pixmap(20).toImage();
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(light != made.pixmap(20).toImage());
    }

    void theProgramHasAnIcon() { QVERIFY(inked(applicationIcon().pixmap(64, 64)) > 1000); }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

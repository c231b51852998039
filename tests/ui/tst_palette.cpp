// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/palette.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsCanBeRead_data()
    {
        QTest::addColumn<Colour>("ink");
        QTest::addColumn<Colour>("ground");
        QTest::addColumn<double>("least");
        const auto words = [](const char *name, Colour ink, Colour ground) {
            QTest::newRow(name) << ink << ground << 4.5;
        };
        const auto frame = [](const char *name, Colour ink, Colour ground) {
            QTest::newRow(name) << ink << ground << 3.0;
        };
        words("text on window", Colour::Text, Colour::Window);
        words("text on surface", Colour::Text, Colour::Surface);
        words("text on selection", Colour::Text, Colour::Sel);
        words("text under the mouse", Colour::Text, Colour::AccentSoft);
        words("secondary text on window", Colour::Muted, Colour::Window);
        words("secondary text on surface", Colour::Muted, Colour::Surface);
        words("secondary text under the mouse", Colour::Muted, Colour::AccentSoft);
        words("link on surface", Colour::Accent, Colour::Surface);
        words("link on window", Colour::Accent, Colour::Window);
        words("link on selection", Colour::Accent, Colour::Sel);
        words("accent tag", Colour::Accent, Colour::AccentSoft);
        words("words of the primary button", Colour::Surface, Colour::Accent);
        words("overdue tag", Colour::Over, Colour::OverSoft);
        words("overdue date on surface", Colour::Over, Colour::Surface);
        words("error beside a field", Colour::Over, Colour::Window);
        words("overdue date on selection", Colour::Over, Colour::Sel);
        words("soon tag", Colour::Soon, Colour::SoonSoft);
        words("soon on surface", Colour::Soon, Colour::Surface);
        words("missing beside a field", Colour::Soon, Colour::Window);
        words("ok tag", Colour::Ok, Colour::OkSoft);
        words("ok on surface", Colour::Ok, Colour::Surface);
        frame("frame of a field", Colour::Muted, Colour::Surface);
        frame("frame of a field on the page", Colour::Muted, Colour::Window);
        frame("focus on surface", Colour::Accent, Colour::Surface);
        frame("focus on window", Colour::Accent, Colour::Window);
        frame("focus on selection", Colour::Accent, Colour::Sel);
        frame("frame of a missing field", Colour::Soon, Colour::Window);
        frame("frame of a wrong field", Colour::Over, Colour::Window);
        frame("bar of a term soon", Colour::Soon, Colour::Surface);
        frame("strip on selection", Colour::Soon, Colour::Sel);
        frame("bar of a late term", Colour::Over, Colour::Sel);
        frame("ok sign on window", Colour::Ok, Colour::Window);
    }

    void wordsCanBeRead()
    {
        QFETCH(const Colour, ink);
        QFETCH(const Colour, ground);
        QFETCH(const double, least);
        for (const auto *colours : {&lightColours(), &darkColours()}) {
            const auto measured = contrast(colours->of(ink), colours->of(ground));
            QVERIFY2(measured >= least,
                     qPrintable(u"%1 in %2"_s.arg(measured).arg(colours == &lightColours() ? u"light"_s : u"dark"_s)));
        }
    }

    void measuresAsTheStandardSays()
    {
        QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void everyRoleOfThePaletteIsReadable()
    {
        for (const auto *colours : {&lightColours(), &darkColours()}) {
            const auto palette = toPalette(*colours);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                QVERIFY(contrast(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window)) >=
                        4.5);
                QVERIFY(contrast(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base)) >= 4.5);
                QVERIFY(contrast(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button)) >=
                        4.5);
                QVERIFY(contrast(palette.color(group, QPalette::ToolTipText),
                                 palette.color(group, QPalette::ToolTipBase)) >= 4.5);
                QVERIFY(contrast(palette.color(group, QPalette::PlaceholderText),
                                 palette.color(group, QPalette::Base)) >= 4.5);
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

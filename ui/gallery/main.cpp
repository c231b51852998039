// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/translation.h"
#include "ui/gallery/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    for (int i = 1; i + 1 < argc; ++i) // before the application reads it
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"screenshot"_s, u"Write a picture and leave."_s, u"file"_s},
                       {u"theme"_s, u"light, dark or system"_s, u"theme"_s, u"light"_s},
                       {u"scale"_s, u"Of the screen: 1, 1.5, 2"_s, u"factor"_s, u"1"_s},
                       {u"text"_s, u"Of the text: 1, 1.5, 2"_s, u"factor"_s, u"1"_s},
                       {u"lang"_s, u"nl, fr, de, en"_s, u"code"_s, u"nl"_s},
                       {u"page"_s, u"From 0"_s, u"number"_s, u"0"_s},
                       {u"size"_s, u"Width and height"_s, u"WxH"_s, u"1440x900"_s},
                       {u"overlay"_s, u"With what opens over the page"_s}});
    parser.process(application);
    const auto theme = parser.value(u"theme"_s);
    applyTheme(application,
               theme == u"dark"_s     ? Theme::Dark
               : theme == u"system"_s ? Theme::System
                                      : Theme::Light,
               parser.value(u"text"_s).toDouble());
    installTranslation(application, languageFromCode(parser.value(u"lang"_s)));
    Gallery gallery;
    const auto size = parser.value(u"size"_s).split(u'x');
    gallery.resize(size.value(0).toInt(), size.value(1).toInt());
    gallery.showPage(parser.value(u"page"_s).toInt());
    gallery.show();
    if (parser.isSet(u"screenshot"_s)) {
        QTimer::singleShot(100, &gallery, [&] {
            gallery.activateWindow();
            if (parser.isSet(u"overlay"_s))
                gallery.openOverlays();
            QCoreApplication::processEvents();
            gallery.grab().save(parser.value(u"screenshot"_s));
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}

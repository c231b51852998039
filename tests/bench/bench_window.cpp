// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// bench_window --house DIR [--user lena]: how long the window takes, on a house that was made before, without a
// display. Every page, also those of monitoring when they are for that user: from the wish to the painted page. Every
// list: the frames of scrolling through it.
#include "ui/base/field.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/topbar.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

double inMilliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

// Also what was put off: layouts, timers that are due, painting.
void settle(QWidget &window)
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    window.grab();
}

void tellMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            QTextStream(stdout) << QString::fromLatin1(line.simplified()) << '\n';
}

void scroll(QTextStream &out, const QString &page, QAbstractItemView *view)
{
    auto *bar = view->verticalScrollBar();
    if (bar->maximum() <= 0)
        return;
    QList<double> frames;
    for (int value = 0; value < bar->maximum() && frames.size() < 2000; value += 40) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(value);
        view->viewport()->repaint();
        QApplication::sendPostedEvents();
        frames << inMilliseconds(clock);
    }
    std::sort(frames.begin(), frames.end());
    out << u"  scrolling %1 in %2: %3 frames, median %4 ms, 99 of 100 under %5 ms, longest %6 ms\n"_s
               .arg(view->accessibleName(), page)
               .arg(frames.size())
               .arg(frames[frames.size() / 2], 0, 'f', 2)
               .arg(frames[frames.size() * 99 / 100], 0, 'f', 2)
               .arg(frames.last(), 0, 'f', 2);
    bar->setValue(0);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"justitiehuis-bench"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"house"_s, u"Data folder."_s, u"dir"_s}, {u"user"_s, u"Login."_s, u"login"_s, u"lena"_s}});
    parser.addHelpOption();
    parser.process(application);
    applyTheme(application, Theme::Light);
    installTranslation(application, Language::Nl);
    QTextStream out(stdout);
    QElapsedTimer clock;
    clock.start();
    auto opened = Workspace::open({.folder = parser.value(u"house"_s), .login = parser.value(u"user"_s)});
    if (!opened) {
        out << "the house could not be opened: " << opened.error().code << '\n';
        return 1;
    }
    auto &workspace = **opened;
    if (!workspace.refreshIfNewDay())
        return 1;
    out << u"house opened, dates of today: %1 ms\n"_s.arg(inMilliseconds(clock), 0, 'f', 1);
    clock.restart();
    MainWindow window(workspace);
    window.resize(1440, 900);
    window.show();
    settle(window);
    out << u"window: %1 ms\n"_s.arg(inMilliseconds(clock), 0, 'f', 1);
    QStringList pages{u"today"_s,      u"dossiers"_s,  u"dossier"_s,  u"dossier:2"_s, u"dossier:4"_s, u"dossier:5"_s,
                      u"dossier:10"_s, u"register"_s,  u"contact"_s,  u"report"_s,    u"people"_s,    u"agenda"_s,
                      u"reports"_s,    u"catalogue"_s, u"settings"_s, u"today"_s};
    if (MonitoringPage::isFor(workspace.user().role))
        for (const auto *part : {"people", "alarms", "queue", "visits", "stock", "capacity"})
            pages << u"monitoring-"_s + QLatin1StringView(part);
    for (const auto &page : std::as_const(pages)) {
        clock.restart();
        window.openNamed(page);
        settle(window);
        out << u"%1: %2 ms\n"_s.arg(page).arg(inMilliseconds(clock), 0, 'f', 1);
        for (auto *view : window.findChildren<QAbstractItemView *>())
            if (view->isVisible())
                scroll(out, page, view);
    }
    // Typing in the search at the top, with all it shows.
    auto *search = window.findChild<TopBar *>()->searchField();
    search->setFocus();
    QList<double> keys;
    for (const auto &text : {u"van den"_s, u"peet"_s, u"gen-2026-00"_s, u"nergensstraat"_s, u"werkstraf"_s})
        for (int length = 1; length <= text.size(); ++length) {
            clock.restart();
            search->setText(text.left(length));
            Q_EMIT search->textEdited(text.left(length));
            settle(window);
            keys << inMilliseconds(clock);
            if (keys.last() > 50)
                out << u"  “%1”: %2 ms\n"_s.arg(text.left(length)).arg(keys.last(), 0, 'f', 1);
        }
    std::sort(keys.begin(), keys.end());
    out << u"a key in the search, found and painted: median %1 ms, longest %2 ms\n"_s
               .arg(keys[keys.size() / 2], 0, 'f', 1)
               .arg(keys.last(), 0, 'f', 1);
    out.flush();
    tellMemory();
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/application.h"

#include "core/base/sentence.h"
#include "core/sealedfolder.h"
#include "core/sync/revocation.h"
#include "core/sync/syncloop.h"
#include "core/sync/syncview.h"
#include "core/workspace.h"
#include "ui/base/idlelock.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/planning/planningwindow.h"
#include "ui/sync/setupdialog.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/unlockdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// What went wrong before there is a window: one sentence and a way on.
void tell(const QString &sentence, bool onScreen)
{
    QTextStream(stderr) << sentence << '\n';
    if (!onScreen)
        return;
    QMessageBox box;
    box.setWindowIcon(applicationIcon());
    box.setWindowTitle(u"Justitiehuis"_s);
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    box.addButton(QObject::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void dress(QApplication &application, const QString &theme, double text)
{
    applyTheme(application,
               theme == u"dark"    ? Theme::Dark
               : theme == u"light" ? Theme::Light
                                   : Theme::System,
               std::clamp(text, 0.8, 2.5));
}

// A data folder of a server is synchronised as long as the window is there.
// `taken`: the server says this device is to forget everything.
std::unique_ptr<SyncLoop> synchronise(Workspace &workspace, QMainWindow &window, const std::function<void()> &taken)
{
    const auto account = ServerAccount::load(workspace.folder());
    if (!account.isSet())
        return {};
    auto loop =
        std::make_unique<SyncLoop>(workspace.folder(), QCoreApplication::applicationVersion(), workspace.language());
    if (auto *planning = qobject_cast<PlanningWindow *>(&window))
        planning->setServer(*loop);
    auto *main = qobject_cast<MainWindow *>(&window);
    if (!main) {
        loop->start();
        return loop;
    }
    main->setServer(*loop);
    QObject::connect(main, &MainWindow::signInWanted, loop.get(),
                     [&window, folder = workspace.folder(), loop = loop.get(), taken] {
                         const auto isIn = signInAgain(folder, &window);
                         if (!isIn)
                             taken();
                         else if (*isIn)
                             loop->goNow();
                     });
    loop->start();
    return loop;
}

// Of a device that was taken away: erased, and what it never sent sealed.
int forget(const QString &folder)
{
    const auto gone = forgetDevice(folder, QDateTime::currentDateTimeUtc());
    if (!gone)
        tell(problemSentence(gone.error(), currentLanguage()), true);
    else if (gone->file.isEmpty())
        tell(sentence(u"sync.deviceForgotten"_s, currentLanguage()), true);
    else
        tell(sentence(u"sync.deviceForgottenUnsent"_s, currentLanguage(),
                      {{u"count"_s, gone->unsent}, {u"file"_s, gone->file}}),
             true);
    return 3;
}

// A device that was away too long speaks with the server first. What it says when it may not, is a Problem.
Outcome renewContact(const QString &folder, const Problem &over)
{
    const auto account = ServerAccount::load(folder);
    const auto steps = SetupSteps::real(folder, QCoreApplication::applicationVersion());
    auto problem = over;
    for (;;) {
        QMessageBox box;
        box.setWindowIcon(applicationIcon());
        box.setWindowTitle(u"Justitiehuis"_s);
        box.setTextFormat(Qt::PlainText);
        box.setText(problemSentence(problem, currentLanguage()));
        auto *now = box.addButton(QObject::tr("Connect now"), QMessageBox::AcceptRole);
        box.addButton(QObject::tr("Close"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != now)
            return tl::make_unexpected(problem);
        if (problem.code == u"server.notSignedIn")
            if (const auto isIn = signInAgain(folder); !isIn)
                return tl::make_unexpected(isIn.error());
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto came = steps.firstDownload(account, {});
        QApplication::restoreOverrideCursor();
        if (came || ordersForgetting(came.error()))
            return came;
        problem = came.error();
    }
}

// A computer without data is signed up with a server first, or gets what never came; false: the person stopped.
bool setUp(const QString &folder)
{
    SetupDialog dialog(folder, SetupSteps::real(folder, QCoreApplication::applicationVersion()));
    if (const auto account = ServerAccount::load(folder); account.isSet())
        dialog.resume(account);
    return dialog.exec() == QDialog::Accepted;
}

// An enciphered data folder is opened with its password; false: the person stopped.
bool unlock(const QString &folder, UnlockDialog::Why why)
{
    int wrong = 0;
    UnlockDialog dialog(why, [&](const QString &password) {
        if (wrong > 4) // who guesses waits longer each time
            QThread::sleep(std::min(1UL << std::min(wrong - 5, 5), 30UL));
        auto opened = SealedFolder(folder).unlock(password);
        wrong = opened ? 0 : wrong + 1;
        return opened;
    });
    return dialog.exec() == QDialog::Accepted;
}

// What the server wants enciphered and is not yet. Nobody has it open.
void encipher(const QString &folder)
{
    EncipherDialog dialog([&](const QString &password) -> Outcome {
        // Asked of the server first: a mistyped one would be the only one that opens it.
        if (auto right = signIn(folder, password); !right)
            return right;
        return SealedFolder(folder).encipher(password);
    });
    dialog.exec();
}

enum class End {
    Closed,
    Forgets, // the server took this device away
    Locks    // nobody is there
};

// The window until it is closed, and why it was.
int runWindow(Workspace &workspace, const QCommandLineParser &parser, bool picture, End &end)
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    if (picture) // shows what is true at that moment; a window that stays derives it while it already answers
        if (auto fresh = workspace.refreshIfNewDay(); !fresh) {
            tell(problemText(workspace, fresh.error()), false);
            return 3;
        }
    // The planning is a window of its own; from it a dossier opens in the other one.
    std::unique_ptr<MainWindow> main;
    std::unique_ptr<PlanningWindow> planning;
    const auto listen = [&](auto *of) {
        using Window = std::remove_pointer_t<decltype(of)>;
        QObject::connect(of, &Window::languageChosen, of, [&](Language language) {
            QSettings().setValue(u"language"_s, languageCode(language));
            workspace.setLanguage(language);
            installTranslation(application, language);
        });
        QObject::connect(of, &Window::appearanceChosen, of, [&](const QString &chosen, double size) {
            QSettings().setValue(u"theme"_s, chosen);
            QSettings().setValue(u"text"_s, size);
            dress(application, chosen, size);
        });
    };
    const auto makeMain = [&] {
        main = std::make_unique<MainWindow>(workspace);
        listen(main.get());
        QObject::connect(main.get(), &MainWindow::planningWanted, &application, [&] {
            if (!planning) {
                planning = std::make_unique<PlanningWindow>(workspace);
                listen(planning.get());
                QObject::connect(planning.get(), &PlanningWindow::dossierWanted, &application,
                                 [&](const Dossier::Id &id) {
                                     main->openDossier(id);
                                     main->show();
                                     main->activateWindow();
                                 });
            }
            planning->show();
            planning->raise();
            planning->activateWindow();
        });
    };
    const bool plans = parser.isSet(u"siset"_s);
    if (plans && !PlanningWindow::isFor(workspace.user().role)) {
        tell(sentence(
                 u"plan.notForRole"_s, currentLanguage(),
                 {{u"role"_s, workspace.catalogue().name(u"staff_role"_s, workspace.user().role, currentLanguage())}}),
             !picture);
        return 1;
    }
    if (plans) {
        planning = std::make_unique<PlanningWindow>(workspace);
        listen(planning.get());
        QObject::connect(planning.get(), &PlanningWindow::dossierWanted, &application, [&](const Dossier::Id &id) {
            if (!main)
                makeMain();
            main->openDossier(id);
            main->show();
            main->activateWindow();
        });
    } else {
        makeMain();
    }
    QMainWindow &window = plans ? static_cast<QMainWindow &>(*planning) : static_cast<QMainWindow &>(*main);
    if (const auto size = parser.value(u"size"_s).split(u'x'); size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    if (parser.isSet(u"maximised"_s))
        window.showMaximized();
    else
        window.show();
    if (parser.isSet(u"page"_s) && plans)
        planning->openNamed(parser.value(u"page"_s));
    else if (parser.isSet(u"page"_s))
        main->openNamed(parser.value(u"page"_s));
    else if (!plans)
        main->restore();
    const auto endWith = [&end](End why) {
        end = why;
        QCoreApplication::quit();
    };
    const auto taken = [endWith] { endWith(End::Forgets); };
    std::unique_ptr<IdleLock> idle;
    if (!picture && SealedFolder(workspace.folder()).isEnciphered()) {
        const auto status = workspace.read([](const Database &database) { return syncStatus(database); });
        idle = std::make_unique<IdleLock>(60LL * (status ? status->lockMinutes : 10));
        QObject::connect(idle.get(), &IdleLock::nobodyThere, &window, [endWith] { endWith(End::Locks); });
    }
    const auto loop = picture ? nullptr : synchronise(workspace, window, taken);
    if (loop) {
        QObject::connect(loop.get(), &SyncLoop::nowChanged, &window, [taken](const SyncLoop::Now &now) {
            if (now.state == SyncLoop::State::Revoked && ordersForgetting(now.problem))
                taken();
        });
        // Who works on without contact: his clock is watched, and past the lease the window closes.
        auto *watch = new QTimer(&window);
        QObject::connect(watch, &QTimer::timeout, &window, [&workspace, &window] {
            const auto may = workspace.mayStillWork();
            if (may || may.error().code != u"sync.leaseOver")
                return;
            window.hide();
            tell(problemSentence(may.error(), currentLanguage()), true);
            QCoreApplication::quit();
        });
        watch->start(60'000);
    }
    int result = 0;
    if (picture)
        QTimer::singleShot(400, &window, [&] {
            // What is still being counted beside the window is in the picture too.
            QThreadPool::globalInstance()->waitForDone(30'000);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            if (!window.grab().save(parser.value(u"screenshot"_s))) {
                tell(QObject::tr("The picture could not be written."), false);
                result = 3;
            }
            QCoreApplication::quit();
        });
    const auto ended = QApplication::exec();
    return result ? result : ended;
}

bool mustEncipher(const Workspace &workspace)
{
    const auto status = workspace.read([](const Database &database) { return syncStatus(database); });
    return status && status->mustBeEnciphered && !SealedFolder(workspace.folder()).isEnciphered();
}

// From the data folder to the closed window.
int runOnce(const QString &folder, const QCommandLineParser &parser, const Clock &clock, bool picture, End &end)
{
    if (!picture && revocationOf(folder))
        return forget(folder);
    if (!picture && !QFileInfo::exists(Workspace::databaseFile(folder)) && !setUp(folder))
        return 0;
    const Workspace::Options options{
        .folder = folder, .login = parser.value(u"user"_s), .clock = clock, .language = currentLanguage()};
    auto opened = Workspace::open(options);
    const bool isEmpty = opened && (*opened)->user().login == u"setup" && ServerAccount::load(folder).isSet();
    if (isEmpty && !picture) { // the first download did not come to its end
        opened->reset();
        if (!setUp(folder))
            return 0;
        opened = Workspace::open(options);
    }
    if (!picture && opened && mustEncipher(**opened)) {
        opened->reset();
        encipher(folder);
        opened = Workspace::open(options);
    }
    if (!picture && !opened && opened.error().code == u"sync.leaseOver") {
        if (const auto renewed = renewContact(folder, opened.error()); renewed)
            opened = Workspace::open(options);
        else
            return ordersForgetting(renewed.error()) ? forget(folder) : 3;
    }
    if (!opened) {
        tell(problemSentence(opened.error(), currentLanguage()), !picture);
        return 3;
    }
    end = End::Closed;
    const auto result = runWindow(**opened, parser, picture, end);
    QThreadPool::globalInstance()->waitForDone(30'000); // who reads beside the window has the file open too
    opened->reset();
    return end == End::Forgets ? forget(folder) : result;
}

} // namespace

int runApplication(int argc, char *argv[])
{
    for (int i = 1; i + 1 < argc; ++i) // Qt reads it before it reads anything else
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"justitiehuis"_s);
    QCoreApplication::setOrganizationName(u"justitiehuis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PROGRAM_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"data"_s, u"The data folder."_s, u"dir"_s},
         {u"user"_s, u"Who works (login)."_s, u"login"_s},
         {u"lang"_s, u"nl, fr, de or en."_s, u"language"_s},
         {u"theme"_s, u"light, dark or system."_s, u"theme"_s},
         {u"text"_s, u"Size of the text: 1, 1.5, 2."_s, u"factor"_s},
         {u"scale"_s, u"Of the screen: 1, 1.5, 2."_s, u"factor"_s},
         {u"now"_s, u"Fixes the clock, for pictures and rehearsals."_s, u"iso"_s},
         {u"page"_s, u"today, dossiers, dossier, register, contact, why, catalogue or management."_s, u"page"_s},
         {u"size"_s, u"Width and height of the window."_s, u"WxH"_s},
         {u"screenshot"_s, u"Writes a picture of the page and ends."_s, u"file"_s},
         {u"maximised"_s, u"Fills the screen."_s},
         {u"siset"_s, u"The planning of technical interventions, alone."_s}});
    parser.process(application);
    QSettings settings;
    const auto theme =
        parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : settings.value(u"theme"_s, u"system"_s).toString();
    const auto text =
        parser.isSet(u"text"_s) ? parser.value(u"text"_s).toDouble() : settings.value(u"text"_s, 1.0).toDouble();
    dress(application, theme, text);
    const auto code =
        parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : settings.value(u"language"_s, u"nl"_s).toString();
    installTranslation(application, languageFromCode(code));
    const bool picture = parser.isSet(u"screenshot"_s);

    auto folder = parser.value(u"data"_s);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Clock clock;
    if (const auto now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODate); now.isValid())
        clock = Clock(now);
    if (picture && parser.value(u"page"_s) == u"setup") {
        SetupDialog dialog(folder, {});
        dialog.show();
        return dialog.grab().save(parser.value(u"screenshot"_s)) ? 0 : 3;
    }
    auto why = UnlockDialog::Why::Start;
    for (;;) {
        if (SealedFolder(folder).isLocked() && (picture || !unlock(folder, why)))
            return picture ? 3 : 0;
        End end{};
        const auto result = runOnce(folder, parser, clock, picture, end);
        if (end != End::Locks)
            return result;
        SealedFolder(folder).lock();
        why = UnlockDialog::Why::Locked;
    }
}

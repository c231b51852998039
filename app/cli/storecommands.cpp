// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/sealedfolder.h"
#include "core/storage/keyslots.h"
#include "core/storage/sealedfiles.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// From the environment, or asked on the terminal without showing it. Never from the command line: others can read that.
QString secretOf(const char *variable, const QString &question)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (!isatty(STDIN_FILENO))
        return {};
    QTextStream(stderr) << question << ' ' << Qt::flush;
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    auto hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    const auto typed = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    QTextStream(stderr) << '\n';
    return typed;
}

} // namespace

Outcome CommandLine::unlocked(const QString &folder)
{
    SealedFolder sealed(folder);
    if (!sealed.isLocked())
        return {};
    const auto password = secretOf("JH_PASSPHRASE", u"Password of this computer:"_s);
    if (password.isEmpty())
        return failed(u"storage.locked"_s, {{u"file"_s, folder}});
    return sealed.unlock(password);
}

Outcome CommandLine::backupUnlocked(const QString &backup, const QString &folder)
{
    if (SealedFiles::formOf(backup) != SealedFiles::Form::Sealed || KeySlots::areIn(folder) ||
        !QFile::exists(KeySlots::fileOfBackup(backup)))
        return {};
    auto key = KeySlots::open(KeySlots::fileOfBackup(backup),
                              secretOf("JH_PASSPHRASE", u"Password of the computer it was made on:"_s));
    if (!key)
        return tl::make_unexpected(key.error());
    SealedFiles::give(backup, std::move(*key));
    return {};
}

int CommandLine::store()
{
    const auto what = argument(0);
    SealedFolder sealed(dataFolder());
    if (what.isEmpty() || what == u"status")
        return answer({{u"enciphered"_s, sealed.isEnciphered()}, {u"rescue"_s, sealed.canBeRescued()}});
    if (what == u"encipher") {
        const auto password = secretOf("JH_PASSPHRASE", u"Password for this computer:"_s);
        if (auto good = KeySlots::isGood(password); !good)
            return problem(good.error());
        if (auto done = sealed.encipher(password); !done)
            return problem(done.error());
        return answer({{u"enciphered"_s, true}});
    }
    if (what == u"password") {
        if (auto open = unlocked(dataFolder()); !open)
            return problem(open.error());
        if (!sealed.isEnciphered())
            return problem({Problem::Kind::Refused, u"store.notEnciphered"_s, {}, {}});
        const auto password = secretOf("JH_NEW_PASSPHRASE", u"New password for this computer:"_s);
        if (auto good = KeySlots::isGood(password); !good)
            return problem(good.error());
        if (auto changed = sealed.changePassword(password); !changed)
            return problem(changed.error());
        return answer({{u"changed"_s, true}});
    }
    return usage(u"store [status|encipher|password]"_s);
}

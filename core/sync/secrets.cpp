// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/secrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSaveFile>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; // milliseconds: a keyring that asks nobody for its password is no keyring

bool keyringWanted()
{
    return qEnvironmentVariable("JH_KEYRING") != u"file" && !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
}

bool done(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    bool finished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job.start();
    if (!finished)
        loop.exec();
    return finished && job.error() == QKeychain::NoError;
}

} // namespace

QString Secrets::file() const
{
    return m_folder + u"/server.secret"_s;
}

QString Secrets::key() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QDir(m_folder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

Outcome Secrets::keep(const QString &secret)
{
    if (keyringWanted()) {
        QKeychain::WritePasswordJob job(u"justitiehuis"_s);
        job.setKey(key());
        job.setTextData(secret);
        if (done(job)) {
            QFile::remove(file());
            return {};
        }
    }
    QSaveFile out(file());
    const bool opened = out.open(QIODevice::WriteOnly);
    // Before a byte is in it: nobody else may read it, not even for a moment.
    if (!opened || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || out.write(secret.toUtf8()) < 0 ||
        !out.commit())
        return failed(u"storage.readOnly"_s, {{u"file"_s, file()}, {u"detail"_s, out.errorString()}});
    return {};
}

QString Secrets::read()
{
    QFile in(file());
    if (in.open(QIODevice::ReadOnly))
        return QString::fromUtf8(in.readAll());
    if (!keyringWanted())
        return {};
    QKeychain::ReadPasswordJob job(u"justitiehuis"_s);
    job.setKey(key());
    return done(job) ? job.textData() : QString();
}

void Secrets::forget()
{
    QFile::remove(file());
    if (!keyringWanted())
        return;
    QKeychain::DeletePasswordJob job(u"justitiehuis"_s);
    job.setKey(key());
    done(job);
}

Secrets::Place Secrets::place() const
{
    return QFile::exists(file()) ? Place::File : keyringWanted() ? Place::Keyring : Place::Nowhere;
}

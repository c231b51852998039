// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <openssl/ssl.h>

using TlsContext = std::shared_ptr<SSL_CTX>;

// TLS 1.3, or 1.2 with authenticated ciphers only. Problem "server.badCertificate", "server.badKey",
// "server.keyNotOfCertificate".
Result<TlsContext> tlsContext(const QString &certificate, const QString &key);

// The bytes of one connection, plain or through TLS, on a socket that never blocks: a step says what to wait for.
class Wire
{
public:
    enum class Step { Done, WantsRead, WantsWrite, End, Broken };

    Wire(int socket, const TlsContext &context); // without a context: plain

    bool isSecure() const { return m_tls != nullptr; }
    Step handshake();
    bool heardPlain() const { return m_heardPlain; } // the handshake failed because the other side does not speak TLS

    Step read(QByteArray &into); // adds what there is
    Step write(const QByteArray &bytes, qsizetype &sent);

    void sayPlainly(const QByteArray &bytes); // past TLS
    Step discard();                           // throws away what comes, past TLS
    void endWriting();                        // the other side sees the end; reading goes on

private:
    struct FreeTls
    {
        void operator()(SSL *tls) const { SSL_free(tls); }
    };
    Step failed(int result);

    int m_socket;
    std::unique_ptr<SSL, FreeTls> m_tls{};
    bool m_shaken = false;
    bool m_failed = false;
    bool m_heardPlain = false;
};

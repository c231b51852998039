// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/wire.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <openssl/err.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t readAtOnce = 32768;
constexpr qsizetype writeAtOnce = 262144;

// One a thread: a connection that waits holds no buffer.
std::array<char, readAtOnce> &scratch()
{
    thread_local std::array<char, readAtOnce> buffer;
    return buffer;
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *in, unsigned int inSize,
                   void *)
{
    static constexpr std::array<unsigned char, 9> ours{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, size, ours.data(), ours.size(), in, inSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

// A key that asks for a password is refused; nobody is there to type it.
int noPassword(char *, int, int, void *)
{
    return 0;
}

Wire::Step plainStep()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? Wire::Step::WantsRead : Wire::Step::Broken;
}

} // namespace

Result<TlsContext> tlsContext(const QString &certificate, const QString &key)
{
    const TlsContext context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    auto *const raw = context.get();
    SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(raw, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(raw, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(raw,
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(raw, chooseProtocol, nullptr);
    SSL_CTX_set_default_passwd_cb(raw, noPassword);
    if (SSL_CTX_use_certificate_chain_file(raw, QFile::encodeName(certificate).constData()) != 1)
        return badInput(u"server.badCertificate"_s, {{u"file"_s, certificate}});
    if (SSL_CTX_use_PrivateKey_file(raw, QFile::encodeName(key).constData(), SSL_FILETYPE_PEM) != 1) {
        const bool other = ERR_GET_REASON(ERR_peek_last_error()) == X509_R_KEY_VALUES_MISMATCH;
        if (other)
            return badInput(u"server.keyNotOfCertificate"_s, {{u"file"_s, key}});
        return badInput(u"server.badKey"_s, {{u"file"_s, key}});
    }
    return context;
}

Wire::Wire(int socket, const TlsContext &context) : m_socket(socket)
{
    if (!context)
        return;
    m_tls.reset(SSL_new(context.get()));
    if (!m_tls || SSL_set_fd(m_tls.get(), socket) != 1)
        throw std::bad_alloc();
    SSL_set_accept_state(m_tls.get());
}

Wire::Step Wire::failed(int result)
{
    switch (SSL_get_error(m_tls.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Step::WantsRead;
    case SSL_ERROR_WANT_WRITE:
        return Step::WantsWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Step::End;
    default:
        m_failed = true;
        const auto reason = ERR_GET_REASON(ERR_peek_error());
        m_heardPlain = reason == SSL_R_HTTP_REQUEST || reason == SSL_R_HTTPS_PROXY_REQUEST;
        return Step::Broken;
    }
}

Wire::Step Wire::handshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_tls.get());
    if (result != 1)
        return failed(result);
    m_shaken = true;
    return Step::Done;
}

Wire::Step Wire::read(QByteArray &into)
{
    auto &buffer = scratch();
    if (!m_tls) {
        const auto got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got == 0)
            return Step::End;
        if (got < 0)
            return plainStep();
        into.append(buffer.data(), got);
        return Step::Done;
    }
    ERR_clear_error();
    const int got = SSL_read(m_tls.get(), buffer.data(), static_cast<int>(buffer.size()));
    if (got <= 0)
        return failed(got);
    into.append(buffer.data(), got);
    return Step::Done;
}

Wire::Step Wire::write(const QByteArray &bytes, qsizetype &sent)
{
    const auto size = static_cast<size_t>(std::min<qsizetype>(bytes.size() - sent, writeAtOnce));
    if (!m_tls) {
        const auto step = ::send(m_socket, bytes.constData() + sent, size, MSG_NOSIGNAL);
        if (step < 0)
            return plainStep() == Step::Broken ? Step::Broken : Step::WantsWrite;
        sent += step;
        return Step::Done;
    }
    ERR_clear_error();
    const int step = SSL_write(m_tls.get(), bytes.constData() + sent, static_cast<int>(size));
    if (step <= 0)
        return failed(step);
    sent += step;
    return Step::Done;
}

void Wire::sayPlainly(const QByteArray &bytes)
{
    // A few hundred bytes on a new connection always fit; if they do not, nobody reads them.
    [[maybe_unused]] const auto sent =
        ::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
}

Wire::Step Wire::discard()
{
    const auto got = ::recv(m_socket, scratch().data(), scratch().size(), 0);
    if (got < 0)
        return plainStep();
    return got == 0 ? Step::End : Step::Done;
}

void Wire::endWriting()
{
    if (m_tls && m_shaken && !m_failed) {
        ERR_clear_error();
        SSL_shutdown(m_tls.get());
    }
    ::shutdown(m_socket, SHUT_WR);
}

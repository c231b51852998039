// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/certificate.h"

#include "core/base/file.h"

#include <QDir>
#include <QFile>

#include <array>
#include <fcntl.h>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysValid = 825;
constexpr int daysLeftWhenMadeAnew = 30;

template <auto Free>
struct With
{
    template <typename T>
    void operator()(T *one) const
    {
        Free(one);
    }
};
using Certificate = std::unique_ptr<X509, With<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using Memory = std::unique_ptr<BIO, With<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, With<X509_EXTENSION_free>>;

bool extend(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate made(EVP_PKEY *key, const QDateTime &now)
{
    Certificate certificate(X509_new());
    auto *const raw = certificate.get();
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return nullptr;
    X509_set_version(raw, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(raw), serial | 1);
    // An hour back, for clients whose clock is slow.
    ASN1_TIME_set(X509_getm_notBefore(raw), now.addSecs(-3600).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(raw), now.addSecs(-3600).addDays(daysValid).toSecsSinceEpoch());
    X509_set_pubkey(raw, key);
    auto *const name = X509_get_subject_name(raw);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(raw, name);
    const bool complete =
        extend(raw, NID_basic_constraints, "critical,CA:FALSE") &&
        extend(raw, NID_key_usage, "critical,digitalSignature") && extend(raw, NID_ext_key_usage, "serverAuth") &&
        extend(raw, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1") && X509_sign(raw, key, EVP_sha256()) > 0;
    return complete ? std::move(certificate) : nullptr;
}

QByteArray pem(X509 *certificate, EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (certificate != nullptr)
        PEM_write_bio_X509(memory.get(), certificate);
    if (key != nullptr)
        PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

// Never readable by another, not even between being made and being closed.
Outcome writePrivately(const QString &path, const QByteArray &content)
{
    const auto name = QFile::encodeName(path);
    const auto fresh = name + ".new";
    ::unlink(fresh.constData());
    const int file = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    bool written = file >= 0;
    if (written) {
        written = ::write(file, content.constData(), static_cast<size_t>(content.size())) == content.size() &&
                  ::fsync(file) == 0;
        ::close(file);
    }
    if (written && ::rename(fresh.constData(), name.constData()) == 0)
        return {};
    return failed(u"storage.cannotWrite"_s, {{u"file"_s, path}});
}

Certificate readCertificate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto text = file.readAll();
    const Memory memory(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

bool isUsable(const CertificateFiles &files, const QDateTime &now)
{
    const auto certificate = readCertificate(files.certificate);
    return certificate && QFile::exists(files.key) &&
           ASN1_TIME_cmp_time_t(X509_get0_notBefore(certificate.get()), now.toSecsSinceEpoch()) <= 0 &&
           ASN1_TIME_cmp_time_t(X509_get0_notAfter(certificate.get()),
                                now.addDays(daysLeftWhenMadeAnew).toSecsSinceEpoch()) > 0;
}

} // namespace

bool isLoopback(const QString &address)
{
    return address == u"localhost" || address == u"::1" || address.startsWith(u"127.");
}

Result<CertificateFiles> ownCertificate(const QString &dataFolder, const QString &bind, const QDateTime &now)
{
    if (!isLoopback(bind))
        return refused(u"server.certificateNeeded"_s, {{u"address"_s, bind}});
    const QDir folder(dataFolder);
    const CertificateFiles files{folder.filePath(u"server-certificate.pem"_s), folder.filePath(u"server-key.pem"_s)};
    if (isUsable(files, now))
        return files;
    const Key key(EVP_EC_gen("P-256"));
    const auto certificate = key ? made(key.get(), now) : Certificate();
    if (!certificate)
        return failed(u"server.cannotMakeCertificate"_s);
    if (auto written = writePrivately(files.key, pem(nullptr, key.get())); !written)
        return tl::make_unexpected(written.error());
    if (auto written = writeFile(files.certificate, pem(certificate.get(), nullptr)); !written)
        return tl::make_unexpected(written.error());
    return files;
}

Result<QString> fingerprint(const QString &certificateFile)
{
    const auto certificate = readCertificate(certificateFile);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size) != 1)
        return badInput(u"server.badCertificate"_s, {{u"file"_s, certificateFile}});
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest.data()), size).toHex());
}

Outcome checkPrivate(const QString &file)
{
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(file).constData(), &found) == 0 && (found.st_mode & S_IROTH) != 0)
        return refused(u"server.keyOpen"_s, {{u"file"_s, file}});
    return {};
}

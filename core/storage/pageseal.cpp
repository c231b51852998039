// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/pageseal.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <new>
#include <openssl/evp.h>
#include <sodium.h>

namespace {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

CipherContext newCipherContext()
{
    CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    if (!context)
        throw std::bad_alloc();
    return context;
}

} // namespace

// XAES-256-GCM: the first half of the nonce and the key make the key of this message (by CMAC), the second half is the
// nonce of AES-256-GCM.
class PageSeal::Xaes
{
public:
    explicit Xaes(const unsigned char *key)
    {
        EVP_EncryptInit_ex(m_block.get(), EVP_aes_256_ecb(), nullptr, key, nullptr);
        EVP_CIPHER_CTX_set_padding(m_block.get(), 0);
        EVP_CipherInit_ex(m_gcm.get(), EVP_aes_256_gcm(), nullptr, nullptr, nullptr, 1);
        std::array<unsigned char, 16> zero{};
        int length = 0;
        EVP_EncryptUpdate(m_block.get(), m_mask.data(), &length, zero.data(), 16);
        unsigned char carry = 0;
        for (auto place = m_mask.rbegin(); place != m_mask.rend(); ++place) {
            const auto next = static_cast<unsigned char>(*place >> 7U);
            *place = static_cast<unsigned char>((*place << 1U) | carry);
            carry = next;
        }
        if (carry)
            m_mask.back() ^= 0x87;
    }
    ~Xaes() { sodium_memzero(m_mask.data(), m_mask.size()); }
    Xaes(const Xaes &) = delete;
    Xaes &operator=(const Xaes &) = delete;

    bool seal(const unsigned char *nonce, const unsigned char *bound, int boundSize, const unsigned char *text,
              unsigned char *out, int size, unsigned char *tag)
    {
        int length = 0;
        return start(nonce, 1) && EVP_EncryptUpdate(m_gcm.get(), nullptr, &length, bound, boundSize) == 1 &&
               EVP_EncryptUpdate(m_gcm.get(), out, &length, text, size) == 1 && length == size &&
               EVP_EncryptFinal_ex(m_gcm.get(), out + length, &length) == 1 &&
               EVP_CIPHER_CTX_ctrl(m_gcm.get(), EVP_CTRL_AEAD_GET_TAG, 16, tag) == 1;
    }
    bool open(const unsigned char *nonce, const unsigned char *bound, int boundSize, const unsigned char *text,
              unsigned char *out, int size, unsigned char *tag)
    {
        int length = 0;
        return start(nonce, 0) && EVP_DecryptUpdate(m_gcm.get(), nullptr, &length, bound, boundSize) == 1 &&
               EVP_DecryptUpdate(m_gcm.get(), out, &length, text, size) == 1 && length == size &&
               EVP_CIPHER_CTX_ctrl(m_gcm.get(), EVP_CTRL_AEAD_SET_TAG, 16, tag) == 1 &&
               EVP_DecryptFinal_ex(m_gcm.get(), out + length, &length) == 1;
    }

private:
    bool start(const unsigned char *nonce, int forSealing)
    {
        std::array<unsigned char, 32> message{0, 1, 'X', 0};
        message[16 + 1] = 2;
        message[16 + 2] = 'X';
        std::copy_n(nonce, 12, message.begin() + 4);
        std::copy_n(nonce, 12, message.begin() + 20);
        for (std::size_t i = 0; i < message.size(); ++i)
            message[i] ^= m_mask[i % 16];
        std::array<unsigned char, 32> key{};
        int length = 0;
        const bool started = EVP_EncryptUpdate(m_block.get(), key.data(), &length, message.data(), 32) == 1 &&
                             EVP_CipherInit_ex(m_gcm.get(), nullptr, nullptr, key.data(), nonce + 12, forSealing) == 1;
        sodium_memzero(key.data(), key.size());
        return started;
    }

    CipherContext m_block = newCipherContext();
    CipherContext m_gcm = newCipherContext();
    std::array<unsigned char, 16> m_mask{};
};

namespace {

// Each use of the key has one of its own.
template <std::size_t Size>
struct Subkey
{
    Subkey(const FileKey &key, unsigned number)
    {
        crypto_kdf_derive_from_key(bytes, Size, number, "jh-store", key.bytes());
    }
    ~Subkey() { sodium_memzero(bytes, Size); }
    Subkey(const Subkey &) = delete;
    Subkey &operator=(const Subkey &) = delete;
    unsigned char bytes[Size]{};
};

std::array<unsigned char, 9> placeOf(PageSeal::Kind kind, std::int64_t offset)
{
    std::array<unsigned char, 9> bound{static_cast<unsigned char>(kind)};
    qToLittleEndian(offset, bound.data() + 1);
    return bound;
}

bool turnFrameEnd(EVP_CIPHER_CTX *context, unsigned char *end, std::int64_t offset)
{
    std::array<unsigned char, 16> tweak{};
    qToLittleEndian(offset, tweak.data());
    int length = 0;
    std::array<unsigned char, PageSeal::frameEndSize> out{};
    const bool done = EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, tweak.data(), -1) == 1 &&
                      EVP_CipherUpdate(context, out.data(), &length, end, PageSeal::frameEndSize) == 1 &&
                      length == PageSeal::frameEndSize;
    if (done)
        std::ranges::copy(out, end);
    return done;
}

} // namespace

struct PageSeal::Contexts
{
    Contexts(const FileKey &key, Kind kind) : page(Subkey<32>(key, static_cast<unsigned>(kind)).bytes)
    {
        const Subkey<64> ends(key, 3);
        EVP_CipherInit_ex(sealing.get(), EVP_aes_256_xts(), nullptr, ends.bytes, nullptr, 1);
        EVP_CipherInit_ex(opening.get(), EVP_aes_256_xts(), nullptr, ends.bytes, nullptr, 0);
    }

    Xaes page;
    CipherContext sealing = newCipherContext();
    CipherContext opening = newCipherContext();
};

PageSeal::PageSeal(const FileKey &key, Kind kind) : m_contexts(std::make_unique<Contexts>(key, kind)), m_kind(kind) {}

PageSeal::~PageSeal() = default;

bool PageSeal::seal(const unsigned char *plain, unsigned char *sealed, std::int64_t offset)
{
    auto *nonce = sealed + contentSize;
    auto *tag = nonce + 24;
    randombytes_buf(nonce, 24); // asked of the system each time: a machine that is copied while it runs repeats none
    const auto bound = placeOf(m_kind, offset);
    return m_contexts->page.seal(nonce, bound.data(), bound.size(), plain, sealed, contentSize, tag);
}

bool PageSeal::open(const unsigned char *sealed, unsigned char *plain, std::int64_t offset)
{
    std::array<unsigned char, reserved> end{};
    std::copy_n(sealed + contentSize, reserved, end.begin());
    const auto bound = placeOf(m_kind, offset);
    const bool isTrue =
        m_contexts->page.open(end.data(), bound.data(), bound.size(), sealed, plain, contentSize, end.data() + 24);
    std::memset(plain + contentSize, 0, reserved);
    if (!isTrue)
        std::memset(plain, 0, contentSize);
    return isTrue;
}

bool PageSeal::sealFrameEnd(unsigned char *end, std::int64_t offset)
{
    return turnFrameEnd(m_contexts->sealing.get(), end, offset);
}

bool PageSeal::openFrameEnd(unsigned char *end, std::int64_t offset)
{
    return turnFrameEnd(m_contexts->opening.get(), end, offset);
}

bool PageSeal::encipher(const FileKey &key, const Nonce &nonce, const QByteArray &bound, QByteArray &text, Tag &tag)
{
    auto *bytes = reinterpret_cast<unsigned char *>(text.data());
    return Xaes(key.bytes())
        .seal(nonce.data(), reinterpret_cast<const unsigned char *>(bound.constData()), static_cast<int>(bound.size()),
              bytes, bytes, static_cast<int>(text.size()), tag.data());
}

bool PageSeal::decipher(const FileKey &key, const Nonce &nonce, const QByteArray &bound, QByteArray &text, Tag tag)
{
    auto *bytes = reinterpret_cast<unsigned char *>(text.data());
    return Xaes(key.bytes())
        .open(nonce.data(), reinterpret_cast<const unsigned char *>(bound.constData()), static_cast<int>(bound.size()),
              bytes, bytes, static_cast<int>(text.size()), tag.data());
}

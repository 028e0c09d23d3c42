// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 over OpenSSL; see the header.
#include "client/staging/checksum/sha256.h"

#include <openssl/evp.h>

namespace officina {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

Sha256::Sha256(const Sha256 &other) : m_context(EVP_MD_CTX_new())
{
    EVP_MD_CTX_copy_ex(m_context.get(), other.m_context.get());
}

Sha256 &Sha256::operator=(const Sha256 &other)
{
    EVP_MD_CTX_copy_ex(m_context.get(), other.m_context.get());
    return *this;
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::hex() const
{
    const std::unique_ptr<evp_md_ctx_st, Free> copy(EVP_MD_CTX_new());
    EVP_MD_CTX_copy_ex(copy.get(), m_context.get());
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(copy.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest.toHex();
}

} // namespace officina

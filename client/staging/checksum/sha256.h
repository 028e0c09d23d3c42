// SPDX-License-Identifier: GPL-3.0-or-later
//
// A SHA-256 that grows with the data, over OpenSSL, which uses the processor's own instructions:
// hashing must cost less than sending.
#pragma once

#include <QtCore/QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace officina {

class Sha256
{
public:
    Sha256();
    Sha256(const Sha256 &other); // goes on from the same state
    Sha256 &operator=(const Sha256 &other);
    Sha256(Sha256 &&) noexcept = default;
    Sha256 &operator=(Sha256 &&) noexcept = default;
    ~Sha256() = default;
    void add(QByteArrayView bytes);
    QByteArray hex() const; // of everything added so far; more may follow

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace officina

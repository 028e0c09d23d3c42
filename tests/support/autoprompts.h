// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person who answers as the test says, and remembers what they were asked.
// Called on session threads; what was asked is read after the work ended.
#pragma once

#include "client/ssh/prompts.h"

#include <mutex>

namespace officina::testing {

class AutoPrompts : public ssh::Prompts
{
public:
    bool trust = true;         // what to say to an unknown host key
    QStringList passwords;     // one per attempt; none left: no answer
    QStringList passphrases;   // the same for key files
    QList<QStringList> rounds; // keyboard-interactive, one list per round with questions

    bool acceptHostKey(const ssh::HostKey &key) override;
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override;
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override;
    std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                       const QList<ssh::Question> &questions) override;

    QList<ssh::HostKey> keysAsked() const;
    QStringList asked() const; // "password 1", "passphrase /key 1", "answers Password: "

private:
    mutable std::mutex m_mutex;
    QList<ssh::HostKey> m_keys;
    QStringList m_asked;
};

} // namespace officina::testing

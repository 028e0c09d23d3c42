// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the person at the terminal, or the program named in SSH_ASKPASS as ssh does. Secrets come
// from there alone, are never echoed, and never from arguments or variables. Where there is
// nobody to ask, the answer is no, and refusal() says so.
#pragma once

#include "client/base/cancelflag.h"
#include "client/ssh/prompts.h"

namespace officina {

class TerminalPrompts : public ssh::Prompts
{
public:
    explicit TerminalPrompts(CancelFlag stop) : m_stop(std::move(stop)) {}

    bool acceptHostKey(const ssh::HostKey &key) override;
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override;
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override;
    std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                       const QList<ssh::Question> &questions) override;

    // For a key that is to be made, typed twice; nothing where the two differ, which refusal() says.
    std::optional<QString> newPassphrase(const QString &keyFile);
    std::optional<QString> token(const QString &portal); // of the user, for a web portal

    // A question of Officina's own. Nothing: nobody could be asked.
    std::optional<bool> confirm(const QString &question);

    // What could not be asked, in words; empty where everything was asked.
    QString refusal() const { return m_refusal; }

private:
    std::optional<bool> yesOrNo(const QString &question, const QString &otherwise);
    std::optional<QString> ask(const QString &question, bool echo, const QString &otherwise);
    std::optional<QString> askProgram(const QString &program, const QString &question);

    CancelFlag m_stop;
    QString m_refusal;
};

} // namespace officina

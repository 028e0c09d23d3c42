// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the user once per site: what let them in is given again when the connection has to be made
// anew, in memory alone and only as long as the site is in use. One-time codes are always asked
// for, and an answer that was refused is forgotten. Used on the session's thread.
#pragma once

#include "client/ssh/prompts.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace officina::ssh {

class RememberedAnswers : public Prompts
{
public:
    explicit RememberedAnswers(Prompts &user) : m_user(user) {} // which must outlive it
    ~RememberedAnswers() override;

    // Around each sign-in.
    void begin();
    void end(bool success); // keeps what was answered in this one, or nothing of it

    bool acceptHostKey(const HostKey &key) override { return m_user.acceptHostKey(key); }
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override;
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override;
    std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                       const QList<Question> &questions) override;

private:
    using Answers = QHash<QString, QString>; // by what was asked
    std::optional<QString> known(const QString &asked);
    static void wipe(Answers &answers);

    Prompts &m_user;
    Answers m_kept;
    Answers m_given;       // in the present sign-in
    QSet<QString> m_tried; // kept ones given in it: asked again, they were refused
};

} // namespace officina::ssh

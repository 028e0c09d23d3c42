// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a connection may have to ask a person. Called on the session's thread, which waits for the
// answer; an implementation returns "no answer" soon after the stop flag it knows of is set.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace officina::ssh {

struct HostKey {
    QString host;        // as the user wrote it
    QString address;     // host name and port really used, "login.example.eu:22"
    QString type;        // "ssh-ed25519"
    QString fingerprint; // "SHA256:…", as ssh-keygen -l prints it
};

struct Question {
    QString text; // the server's own words; may have several lines
    bool echo = false;
};

class Prompts
{
public:
    virtual ~Prompts() = default;

    // First contact with a host: true to trust and remember its key.
    virtual bool acceptHostKey(const HostKey &key) = 0;
    // attempt counts from 1; above 1 the previous answer was refused.
    virtual std::optional<QString> password(const QString &user, const QString &host, int attempt) = 0;
    virtual std::optional<QString> passphrase(const QString &keyFile, int attempt) = 0;
    // One round of keyboard-interactive; as many answers as questions. There may be none, only
    // an instruction to read.
    virtual std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                               const QList<Question> &questions) = 0;
};

} // namespace officina::ssh

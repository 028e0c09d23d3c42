// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands that copy share: running one transfer to its end, and telling of it.
#pragma once

#include "cli/call.h"
#include "client/staging/transfer/transfer.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <memory>

namespace officina {

// A transfer to its end, begun again over a new connection where that was lost, as long as it gets further and a few
// times more; --no-retry: never. What an earlier try copied is unchanged to the next.
class PatientTransfer
{
public:
    using Begin = std::function<std::unique_ptr<Transfer>()>;
    using Connect = std::function<Result<ssh::Session *>()>; // signs in anew, to all sites that it takes

    PatientTransfer(Begin begin, Connect connect) : m_begin(std::move(begin)), m_connect(std::move(connect)) {}

    // The report tells of every file, also after an error.
    Result<> perform(const Call &call, ssh::Session &session);
    const Transfer &transfer() const { return *m_transfer; } // the last try
    // What is to be said of its error that is known better here than by its kind.
    ErrorText instead(const Error &error) const;

private:
    bool mayGoOn(const TransferProgress &now);

    Begin m_begin;
    Connect m_connect;
    std::unique_ptr<Transfer> m_transfer;
    int m_tries = 0; // in a row that got no further
    qint64 m_mostFiles = 0;
    qint64 m_mostBytes = 0;
};

// --anyway, --events, --no-retry and --strict of every command that copies.
QList<QCommandLineOption> copyingOptions();
// What there is to do where all of it does not fit (TooLarge, LocalTooLarge): the window's words are of no use here.
QString noRoomAdvice();
// How many files, and by name those that failed, were left out, or are not in all as their sources.
QString outcomeText(const TransferReport &report);
// With --strict: what is wrong with a copy that ended well, and the exit code for it; empty where nothing is.
QString strictObjection(const Call &call, const Transfer &transfer);
QJsonObject reportJson(const Transfer &transfer);
// The file or folder as bytes, with a name of its own: "." becomes the folder it stands for.
QByteArray localSource(const QString &text);

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of staging share: requests, running a transfer to its end, reading its report.
#pragma once

#include "client/staging/sync/syncplan.h"
#include "client/staging/transfer/transfer.h"
#include "tests/support/tempfolder.h"

namespace officina::testing {

using Sessions = std::unique_ptr<ssh::Session>;

inline TransferRequest upload(const QByteArray &local, const QByteArray &folder,
                              Existing existing = Existing::Overwrite)
{
    return {.direction = Direction::Upload, .local = local, .remote = RemotePath(folder), .existing = existing};
}

inline TransferRequest download(const QByteArray &remote, const QByteArray &folder,
                                Existing existing = Existing::Overwrite)
{
    return {.direction = Direction::Download, .local = folder, .remote = RemotePath(remote), .existing = existing};
}

// Runs it to its end; afterStep may spoil things on the way.
inline Result<> drive(Steps<ssh::Session> &steps, ssh::Session &session, const std::function<void()> &afterStep = {})
{
    for (;;) {
        const auto more = steps.step(session);
        if (afterStep)
            afterStep();
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return {};
    }
}

inline QByteArrayList pathsOf(const SyncPlan &plan, SyncEntry::Action action)
{
    QByteArrayList paths;
    for (const SyncEntry &entry : plan.entries) {
        if (entry.action == action)
            paths.append(entry.path);
    }
    return paths;
}

inline std::optional<FileReport> reportOf(const TransferReport &report, const QByteArray &path)
{
    for (const FileReport &file : report.files) {
        if (file.path == path)
            return file;
    }
    return std::nullopt;
}

inline QByteArrayList partsIn(const Tree &tree)
{
    QByteArrayList names = tree.keys();
    names.removeIf([](const QByteArray &name) { return !name.endsWith(".officina-part"); });
    return names;
}

// 71 files with every kind of name, and empty folders.
inline void makeOddTree(const TempFolder &folder, const QByteArray &root)
{
    folder.file(root + "/plain.txt", "hello\n");
    folder.file(root + "/empty", "");
    folder.file(root + "/two words/-rf", "dash");
    folder.file(root + "/two\nlines/a\\b", "odd");
    folder.file(root + "/données/日本.txt", "UTF-8");
    folder.file(root + "/latin\xe9/\xff\xfe", "bytes");
    folder.file(root + "/it's \"$(x)\" `y`", "quotes");
    folder.file(root + "/run.sh", "#!/bin/sh\n", 0755);
    folder.file(root + "/secret", "s", 0600);
    folder.file(root + "/big.bin", noise(9'000'000));
    folder.folder(root + "/empty folder/deeper");
    for (int i = 0; i < 60; ++i)
        folder.file(root + "/many/" + QByteArray::number(i), noise(i * 37, quint32(i)));
    folder.file(root + '/' + QByteArray(255, 'n'), "longest name");
}

} // namespace officina::testing

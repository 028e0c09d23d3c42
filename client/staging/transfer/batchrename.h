// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives many verified files their own names by one command of the site: a rename each over SFTP costs a
// round trip each. A folder where it did not all succeed is gone through over SFTP, file by file, which
// also tells why; that a file is where it should be is never taken for granted there.
#pragma once

#include "client/base/progress.h"
#include "client/staging/files/filesystem.h"
#include "client/staging/transfer/filetask.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QSet>

#include <deque>

namespace officina {

class BatchRename
{
public:
    // Each file lies in a temporary folder within the folder of its target, under its target's name.
    BatchRename(FileSystem &files, std::deque<FileTask> tasks) : m_files(files), m_tasks(std::move(tasks)) {}

    Result<Progress> step(const QDeadlineTimer &deadline);
    Result<> wait(); // a little, for the site
    qint64 bytes() const; // of its files
    qint64 files() const { return qint64(m_tasks.size() + m_renamed.size()); }

    struct Renamed {
        FileTask task;
        std::optional<Error> error;
    };
    std::vector<Renamed> take() { return std::move(m_renamed); } // after the end

private:
    Result<> begin();
    void read(const QByteArray &printed);
    Result<Progress> check(const QDeadlineTimer &deadline);
    Result<> renameOne(const FileTask &task);
    void leaveFolder();

    FileSystem &m_files;
    std::deque<FileTask> m_tasks; // not yet dealt with
    std::vector<Renamed> m_renamed;
    std::shared_ptr<RemoteShell> m_shell;
    QDeadlineTimer m_limit;
    qint64 m_number = 0;
    bool m_begun = false;
    bool m_answered = false;
    QSet<qsizetype> m_failed; // the first files of those folders
    qsizetype m_checked = 0;
    RemotePath m_folder; // of the line of the script that is being checked, and its first file
    bool m_isNew = false;
    qsizetype m_lineBegan = 0;
    bool m_byOne = false; // its files
};

} // namespace officina

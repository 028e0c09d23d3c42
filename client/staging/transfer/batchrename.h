// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gives many verified files their own names by one command of the far side: a rename each over
// SFTP costs a round trip each. A folder where it did not all succeed is gone through over SFTP,
// file by file, which also tells why.
#pragma once

#include "client/staging/transfer/verifier.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

class BatchRename
{
public:
    // Each file lies in a temporary folder within the folder of its target, under its own name.
    BatchRename(FileSystem &side, QList<CopiedFile> files) : m_side(side), m_files(std::move(files)) {}

    Result<Progress> step(const QDeadlineTimer &deadline, bool mayWait);

    struct Moved {
        CopiedFile file;
        std::optional<Error> error;
    };
    QList<Moved> take() { return std::move(m_moved); }

private:
    Result<> begin();
    Result<> finish();
    Result<> moveOne(const CopiedFile &file);

    FileSystem &m_side;
    QList<CopiedFile> m_files;
    QList<Moved> m_moved;
    std::shared_ptr<RemoteShell> m_shell;
    qint64 m_number = 0;
};

} // namespace officina

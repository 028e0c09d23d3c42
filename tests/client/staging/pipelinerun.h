// SPDX-License-Identifier: GPL-3.0-or-later
//
// A transfer between two file systems, without a server, for the tests of the pipeline.
#pragma once

#include "client/staging/transfer/transferpipeline.h"
#include "tests/client/staging/fakefiles.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QObject>

namespace officina::testing {

// What is to be sent lies in here/tree, and in/ of the "site" is where it goes.
class PipelineFixture : public QObject
{
protected:
    void open() // before each test
    {
        m_folder = std::make_unique<TempFolder>();
        m_folder->folder("here/tree");
        m_folder->folder("site/in");
        m_site = std::make_unique<RootedFiles>(m_folder->bytes("site"));
    }
    Tree there() const { return treeOf(m_folder->bytes("site")); }

    std::unique_ptr<TempFolder> m_folder;
    LocalFileSystem m_here;
    std::unique_ptr<RootedFiles> m_site;
};

// A transfer to a "site" that is no more than a folder of this computer.
struct Run {
    explicit Run(const TempFolder &folder, QByteArray source = "tree", Existing existing = Existing::Overwrite)
        : request{.direction = Direction::Upload,
                  .local = folder.bytes("here/" + source),
                  .remote = RemotePath("/in"),
                  .existing = existing}
    {}

    Result<> go(FileSystem &from, FileSystem &to, const std::function<bool()> &goesOn = [] { return true; })
    {
        TransferPipeline pipeline(request, from, to, status, nullptr);
        while (goesOn()) {
            const auto progress = pipeline.step(QDeadlineTimer(20));
            if (!progress)
                return passOn(progress);
            if (*progress == Progress::Done)
                return {};
        }
        return failure(Error::Kind::Cancelled);
    }
    std::optional<FileReport> of(const QByteArray &path) const
    {
        for (const FileReport &file : status.report.files) {
            if (file.path == path)
                return file;
        }
        return std::nullopt;
    }
    qint64 count(FileReport::Outcome outcome) const { return status.report.count(outcome); }

    TransferRequest request;
    TransferStatus status;
};

} // namespace officina::testing

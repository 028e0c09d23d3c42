// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder in which nothing can be written, for root neither: a file system of its own for who may mount one, else
// without its rights.
#pragma once

#include <QtCore/QByteArray>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace officina::testing {

class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QByteArray &folder) : m_folder(folder)
    {
        m_isMounted = mount("none", m_folder.constData(), "tmpfs", MS_RDONLY, "mode=0700,size=16k") == 0;
        if (!m_isMounted)
            chmod(m_folder.constData(), 0500);
    }
    ~ReadOnlyFolder()
    {
        if (m_isMounted)
            umount(m_folder.constData());
        else
            chmod(m_folder.constData(), 0700);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;
    bool isReadOnly() const { return access(m_folder.constData(), W_OK) != 0; }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

} // namespace officina::testing

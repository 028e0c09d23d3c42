// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is never deleted as a whole, whatever was typed or chosen: the home folder and every folder that holds it,
// by whichever way it is named. Links on the way are followed here, since not every server's own "real path" does.
#pragma once

#include "client/staging/files/filesystem.h"

#include <QtCore/QHash>

namespace officina {

class HomeGuard
{
public:
    explicit HomeGuard(FileSystem &side) : m_side(side) {}

    // Protected for the home folder and what holds it; BadInput for a path that ends in "." or "..". A link is no
    // folder: only it would go. entry: of lstat().
    Result<> check(const RemotePath &path, const Entry &entry);

private:
    Result<RemotePath> real(const RemotePath &folder, int links = 0);
    Result<QByteArrayList> homes();

    FileSystem &m_side;
    QHash<RemotePath, RemotePath> m_real; // of folders that were followed
    std::optional<QByteArrayList> m_homes;
};

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "client/sites/sftplink.h"

#include "client/sites/sitelist.h"
#include "client/sites/typedsite.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "sftp://"_L1;

} // namespace

bool isSftpLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<SftpLink> readSftpLink(const QString &text)
{
    if (!isSftpLink(text) || text.contains(u'?') || text.contains(u'#'))
        return {};
    const QString rest = text.sliced(scheme.size());
    const qsizetype slash = rest.indexOf(u'/');
    const auto site = typedSite(slash < 0 ? rest : rest.first(slash));
    QByteArray path = QByteArray::fromPercentEncoding(slash < 0 ? QByteArray() : rest.sliced(slash).toUtf8());
    if (!site || path.contains('\0'))
        return {};
    if (path == "/" || path == "/~" || path == "/~/")
        path.clear();
    else if (path.startsWith("/~/"))
        path = path.sliced(3);
    return SftpLink{siteFrom(*site).id, path.isEmpty() ? RemotePath() : RemotePath(path)};
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// A link to a folder at a site, as file managers and web pages have them: sftp://learner@host:2222/work/data. Source: RFC
// 3986, draft-ietf-secsh-scp-sftp-ssh-uri. A link signs in nowhere: the user does.
#pragma once

#include "client/base/ids.h"
#include "client/base/remotepath.h"

#include <optional>

namespace officina {

struct SftpLink {
    SiteId site; // as SiteList::named() takes it
    RemotePath folder; // empty: the home folder; relative to that where it began with "/~/"
    bool operator==(const SftpLink &) const = default;
};

bool isSftpLink(const QString &text); // of any kind
// Nothing where it is none that can be followed: with a password, parameters, a query, or what no host is called.
std::optional<SftpLink> readSftpLink(const QString &text);

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Add to my sites": names for hosts that Officina writes into the user's ~/.ssh/config, for ssh and all that
// reads it. They stand in one block between two comment lines of ours; every other byte stays as it is.
//
// The block comes first in the file, since ssh takes the first value that it finds: after it, a setting of the
// user's for all hosts would win over that of the host. It ends in "Host *", so that what follows it counts for
// all hosts, as it did. What people write into the block themselves stays; a block that lacks one of its ends is
// not touched. Before each change what was there is kept beside (sshConfigBackups()); the file is replaced in one
// step, keeps its permissions, and stays where a link leads to it.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace officina {

struct SshAlias {
    QString name;         // "lumi": letters, digits, '_', '.' and '-'
    QString hostName;     // or an address
    int port = 0;         // 0: as otherwise configured
    QString user;         // empty: likewise
    QString identityFile; // the only key to offer, absolute or with "~/"; empty: as otherwise configured

    bool operator==(const SshAlias &) const = default;
};

// The lines of its entry, without line breaks, as add() writes them. BadInput as there.
Result<QByteArrayList> entryOf(const SshAlias &alias);

class SshConfigFile
{
public:
    explicit SshConfigFile(QString sshFolder); // "~/.ssh"; made where it is missing

    QString path() const { return m_folder + QStringLiteral("/config"); }

    // BadInput: the subject is the field that is refused, "name", "hostName", "port", "user" or "identityFile", or
    // "block", where that is damaged, or path() where it is no configuration. Exists: the name is there, in this
    // file or one that it includes. Denied, LocalNoSpace, Local: it cannot be written, and is as it was.
    Result<> add(const SshAlias &alias) const;
    // NotFound where the name is none of ours.
    Result<> remove(const QString &name) const;
    // The names in the block, the newest first.
    Result<QStringList> ours() const;

private:
    QString m_folder;
};

// Replaces a configuration whose bytes were `before`, of which a backup is kept first; a missing one (before is
// empty) is made for the user alone, and so is its folder. Denied for one that its owner may not write.
Result<> replaceSshConfig(const QString &sshFolder, const QByteArray &before, const QByteArray &after);
// The bytes of ~/.ssh/config, none for a missing one.
Result<QByteArray> readSshConfig(const QString &sshFolder);
// Where they are kept, the newest first: as many as there can be.
QStringList sshConfigBackups(const QString &sshFolder);

} // namespace officina

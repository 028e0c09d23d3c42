// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's folder on this computer: which of it is sent to a site, and what it is as source code, so
// that a run's result can be told by its commit and the changes since. Reads only.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QJsonObject>

namespace officina {

// What is not sent: the patterns of .gitignore and .officinaignore, also of folders below, each as one
// of the whole tree (staging/tree/excludes.h), and what git keeps for itself. A file that cannot be read is an error:
// what it protects could be sent.
Result<QByteArrayList> ignorePatterns(const QString &folder);

// Characters that mean something in a pattern, taken as they are.
QByteArray literalPattern(const QByteArray &path);

struct SourceState {
    QString commit; // of the folder's repository; empty: it is in none, or in one without a commit
    QString branch; // empty: none
    bool isChanged = false; // something tracked differs from the commit
    QByteArray changes;     // as git diff --binary tells them
    qint64 untracked = 0;   // files that are in no commit and not ignored
    bool operator==(const SourceState &) const = default;
};

// Asks git, 30 s at most. Without git, or outside of a repository, all is empty. TooLarge for changes of
// more than 16 MiB, TooSlow, Cancelled.
Result<SourceState> sourceState(const QString &folder, const CancelFlag &stop = {});

// What is to be known of a folder before it is compared with its copy at the site.
struct ProjectLook {
    QByteArrayList ignored;
    SourceState source;
};
// Reads the folder and asks git: both may take long. NotFound or NotAFolder where there is none.
Result<ProjectLook> lookAtProject(const QString &folder, const CancelFlag &stop = {});

QJsonObject toJson(const SourceState &state); // without the changes

} // namespace officina

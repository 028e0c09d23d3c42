// SPDX-License-Identifier: GPL-3.0-or-later
//
// What does not work yet, row by row. A line whose row passes makes its test fail: remove it then.
#include "tests/integration/serverbattery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace officina::testing {

namespace {

struct Defect {
    QByteArray program;
    QByteArray row;
    const char *why;
    bool isSometimesWell = false;
};

const QList<Defect> allDefects{
    {"tst_servers_openssh", "to openssh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to openssh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "from openssh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "from openssh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to files alone | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to files alone | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "from files alone | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no posix-rename | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to no posix-rename | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no posix-rename | replaced", "M1: without posix-rename nothing is replaced"},
    {"tst_servers_openssh", "from no posix-rename | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "from no posix-rename | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no posix-rename, files alone | dates",
     "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to no posix-rename, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no posix-rename, files alone | replaced",
     "M1: without posix-rename nothing is replaced"},
    {"tst_servers_openssh", "to no posix-rename, files alone | sync settles",
     "M1: without posix-rename nothing is replaced"},
    {"tst_servers_openssh", "from no posix-rename, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no setstat | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "from no setstat | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "from no setstat | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no setstat, files alone | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to no setstat, files alone | again", "D7: without times a repeat never settles"},
    {"tst_servers_openssh", "to no setstat, files alone | sync settles", "D7: without times a repeat never settles"},
    {"tst_servers_openssh", "to no setstat, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "from no setstat, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no statvfs, files alone | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to no statvfs, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "from no statvfs, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "to no symlink, files alone | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_openssh", "to no symlink, files alone | links", "M1: a link that cannot be made is a failure"},
    {"tst_servers_openssh", "to no symlink, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_openssh", "from no symlink, files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_narrow", "to one session | odd names", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | modes", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | dates", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | links", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | empty files", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | replaced", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | again", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | large file", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | cut and resumed", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | many small files", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to one session | sync settles", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | odd names", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | modes", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | dates", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | links", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | empty files", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | replaced", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | again", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | large file", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | cut and resumed", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | many small files", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "from one session | sync settles", "D2: a refused channel fails the files"},
    {"tst_servers_narrow", "to two sessions | odd names", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | modes", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_narrow", "to two sessions | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_narrow", "to two sessions | replaced", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | again", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | large file", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | cut and resumed", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | many small files", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to two sessions | sync settles", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | odd names", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | modes", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_narrow", "from two sessions | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_narrow", "from two sessions | replaced", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | again", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | large file", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | cut and resumed", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | many small files", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from two sessions | sync settles", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_narrow", "to three sessions | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_narrow", "to three sessions | cut and resumed", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | many small files", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_narrow", "from three sessions | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_narrow", "to three sessions | odd names", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | modes", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | links", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | replaced", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | again", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | large file", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "to three sessions | sync settles", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | odd names", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | modes", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | links", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | replaced", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | again", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | large file", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | cut and resumed", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | many small files", "D2: a refused channel fails the files", true},
    {"tst_servers_narrow", "from three sessions | sync settles", "D2: a refused channel fails the files", true},
    {"tst_servers_shells", "to tcsh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to tcsh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from tcsh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from tcsh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to fish | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to fish | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from fish | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from fish | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to zsh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to zsh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from zsh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from zsh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to rbash | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to rbash | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from rbash | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from rbash | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to start file prints | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to start file prints | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from start file prints | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from start file prints | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to start file of tcsh prints | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to start file of tcsh prints | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from start file of tcsh prints | dates",
     "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from start file of tcsh prints | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to start file is another shell | dates",
     "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to start file is another shell | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from start file is another shell | dates",
     "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from start file is another shell | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to umask 077 | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "to umask 077 | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "from umask 077 | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_shells", "from umask 077 | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_shells", "to start file prints | cut and resumed", "a greeting spoils the comparing of what is there",
     true},
    {"tst_servers_shells", "to start file of tcsh prints | cut and resumed",
     "a greeting spoils the comparing of what is there", true},
    {"tst_servers_slow", "to start file reads a line | odd names",
     "commands that lose their first line are waited for, not given up"},
    {"tst_servers_slow", "from start file reads a line | odd names",
     "commands that lose their first line are waited for, not given up"},
    {"tst_servers_others", "to dropbear | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_others", "to dropbear | links", "D1: links the wrong way round"},
    {"tst_servers_others", "to dropbear | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_others", "from dropbear | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_others", "from dropbear | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_others", "to proftpd | modes", "D5: the mode that could not be set is not told of"},
    {"tst_servers_others", "to proftpd | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_others", "to proftpd | links", "D1: links the wrong way round"},
    {"tst_servers_others", "to proftpd | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_others", "from proftpd | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_others", "to asyncssh | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_others", "to asyncssh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_others", "from asyncssh | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_others", "to tinysshd | odd names", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | modes", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | dates", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | links", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | empty files", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | replaced", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | again", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | large file", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | cut and resumed", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | many small files", "D8: the second channel ends the connection"},
    {"tst_servers_others", "to tinysshd | sync settles", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | odd names", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | modes", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | dates", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | links", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | empty files", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | replaced", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | again", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | large file", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | cut and resumed", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | many small files", "D8: the second channel ends the connection"},
    {"tst_servers_others", "from tinysshd | sync settles", "D8: the second channel ends the connection"},
    {"tst_servers_pairs", "openssh to umask 077 | odd names",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "openssh to umask 077 | modes", "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "openssh to umask 077 | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_pairs", "openssh to umask 077 | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_pairs", "openssh to umask 077 | replaced",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "openssh to umask 077 | again", "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "openssh to umask 077 | many small files",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "openssh to files alone | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_pairs", "openssh to files alone | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_pairs", "files alone to openssh | odd names",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "files alone to openssh | modes",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "files alone to openssh | empty files",
     "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_pairs", "files alone to openssh | replaced",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "files alone to openssh | again",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "files alone to openssh | many small files",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "dropbear to proftpd | modes", "D5: the mode that could not be set is not told of"},
    {"tst_servers_pairs", "dropbear to proftpd | dates", "D7: a time that does not fit becomes another year"},
    {"tst_servers_pairs", "dropbear to proftpd | links", "D1: links the wrong way round"},
    {"tst_servers_pairs", "dropbear to proftpd | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_pairs", "asyncssh to fish | odd names", "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "asyncssh to fish | modes", "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "asyncssh to fish | empty files", "C1: an empty file onto an empty one divides by zero"},
    {"tst_servers_pairs", "asyncssh to fish | replaced", "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "asyncssh to fish | again", "C2: from site to site the files of this computer are read"},
    {"tst_servers_pairs", "asyncssh to fish | many small files",
     "C2: from site to site the files of this computer are read"},
    {"tst_servers_limits", "read-only", "D9: what is refused is said not to be found"},
    {"tst_servers_limits", "read-only, files alone", "D9: what is refused is said not to be found"},
    {"tst_servers_limits", "few inodes", "D9: no more files is not told from not found"},
    {"tst_servers_limits", "few inodes, files alone", "D9: no more files is not told from not found"},
    {"tst_servers_limits", "no sftp", "D12: the words do not lead to the cause"},
    {"tst_servers_limits", "tinysshd, no sftp", "D12: the words do not lead to the cause"},
    {"tst_servers_limits", "nologin", "D12: the words do not lead to the cause"},
    {"tst_servers_limits", "rbash, sftp-server by its path", "D12: the words do not lead to the cause"},
    {"tst_servers_limits", "start file prints into sftp", "D12: the words do not lead to the cause"},
    {"tst_servers_hostile", "long-answer", "D4: it reads past the planned size"},
    {"tst_servers_hostile", "unlisted", "D11: what has no attributes is taken for a special file"},
    {"tst_servers_hostile", "endless-file", "D4: it reads past the planned size"},
    {"tst_servers_hostile", "bad-data", "D13: what was only read back here is called verified"},
};

QList<Defect> defects() // of this program
{
    const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).baseName().toUtf8();
    QList<Defect> list = allDefects;
    list.removeIf([&program](const Defect &defect) { return defect.program != program; });
    return list;
}

std::optional<Defect> find(QByteArrayView row)
{
    const QList<Defect> list = defects();
    const auto found = std::ranges::find(list, row, &Defect::row);
    return found != list.end() ? std::optional(*found) : std::nullopt;
}

QSet<QByteArray> &rowsAsked()
{
    static QSet<QByteArray> rows;
    return rows;
}

} // namespace

QString knownDefect(QByteArrayView row)
{
    rowsAsked().insert(row.toByteArray());
    const auto defect = find(row);
    return defect ? QString::fromUtf8(defect->why) : QString();
}

bool isSometimesWell(QByteArrayView row)
{
    const auto defect = find(row);
    return defect && defect->isSometimesWell;
}

QByteArrayList defectsOfNoRow()
{
    QByteArrayList rows;
    // With arguments not every test is run, and not every row made.
    if (QCoreApplication::arguments().size() > 1)
        return rows;
    for (const Defect &defect : defects()) {
        if (!rowsAsked().contains(defect.row))
            rows.append(defect.row);
    }
    return rows;
}

} // namespace officina::testing

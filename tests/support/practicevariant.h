// SPDX-License-Identifier: GPL-3.0-or-later
//
// A practice factory of one test's own, with another slurm.conf than the users', whose daemons, commands and
// start-up files the test changes while it runs. It ends with the test; see variant() in tools/factory.
#pragma once

#include "client/sites/site.h"

#include <QtCore/QString>

namespace officina::testing {

class PracticeVariant
{
public:
    // variant: OFFICINA_PRACTICE_VARIANT. Its folder is below the build's.
    PracticeVariant(const QString &name, const QByteArray &variant);
    ~PracticeVariant();
    PracticeVariant(const PracticeVariant &) = delete;
    PracticeVariant &operator=(const PracticeVariant &) = delete;

    bool start(); // from nothing
    Site site() const;
    QString file(const QString &relative) const { return m_folder + u'/' + relative; }
    // Of the machine's first process, whose namespaces the site is.
    qint64 processId() const;

    // "down" (ended as by its administrator), "frozen" (as by SIGSTOP) or "up"; waits until it is. The controller: until it answers.
    bool make(const QString &daemon, const QString &state);
    // A line of sh for the administrator of the site's Slurm; what it printed.
    QByteArray administrate(const QByteArray &command) const;
    // A program of the site's before Slurm's own, in /usr/local/bin; an empty one is taken away.
    void setCommand(const QString &name, const QByteArray &script) const;
    // A start-up file, ".bashrc", of the user's.
    void setHomeFile(const QString &name, const QByteArray &text) const;
    // Of all login shells, in /etc/profile.d.
    void setSiteProfile(const QByteArray &text) const;
    void setLoginShell(const QByteArray &shell) const;

private:
    bool practice(const QString &command) const;

    QString m_folder;
    QByteArray m_variant;
    mutable int m_commands = 0;
};

} // namespace officina::testing

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of several programs may work on what a file tells of: one at a time, held as long as it
// lives. The lock of a program that died on this computer is taken over by itself; whether one on
// another computer still lives cannot be known here, so its lock is left until somebody says so.
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <optional>

namespace officina {

class OwnerLock
{
public:
    explicit OwnerLock(const QString &file); // a file of its own, with its folder

    // Whether it is held now. A file system that takes no lock file at all holds nobody up: nothing is
    // kept there that two could work on.
    bool take();
    bool isHeld() const { return m_held; }

    struct Owner {
        qint64 process = 0;
        QString host;
        bool isHere = true; // on this computer
        bool operator==(const Owner &) const = default;
    };
    std::optional<Owner> owner() const; // of a lock that another program holds
    // The user knows that the owner on another computer is gone. Does nothing against one of this computer.
    bool takeOver();

private:
    bool isDamaged() const;

    QString m_file;
    QLockFile m_lock;
    bool m_held = false;
};

} // namespace officina

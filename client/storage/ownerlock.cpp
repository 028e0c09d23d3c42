// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lock file; see the header.
#include "client/storage/ownerlock.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

namespace officina {

OwnerLock::OwnerLock(const QString &file) : m_file(file), m_lock(file)
{
    m_lock.setStaleLockTime(0); // never by its age: a transfer takes days
}

bool OwnerLock::take()
{
    if (m_held)
        return true;
    QDir().mkpath(QFileInfo(m_file).path());
    const auto locked = [this] { return m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError; };
    m_held = locked();
    if (!m_held && isDamaged()) {
        m_lock.removeStaleLockFile();
        m_held = locked();
    }
    return m_held;
}

// Without a word of its owner, though it had the time to write it: the computer lost its power.
bool OwnerLock::isDamaged() const
{
    const QDateTime since = QFileInfo(m_file).lastModified();
    return !owner() && since.isValid() && since.secsTo(QDateTime::currentDateTime()) > 60;
}

std::optional<OwnerLock::Owner> OwnerLock::owner() const
{
    Owner owner;
    QString program;
    if (m_held || !m_lock.getLockInfo(&owner.process, &owner.host, &program))
        return {};
    owner.isHere = owner.host.isEmpty() || owner.host == QSysInfo::machineHostName();
    return owner;
}

bool OwnerLock::takeOver()
{
    const auto other = owner();
    if (other && !other->isHere)
        m_lock.removeStaleLockFile();
    return take();
}

} // namespace officina

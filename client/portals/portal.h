// SPDX-License-Identifier: GPL-3.0-or-later
//
// A portal that the user has named: a Waldur at some address, where awards, their use and calls are kept. The list is
// in the settings; the token of each is in the system's keychain alone (settings/secrets.h).
#pragma once

#include "client/base/ids.h"
#include "client/base/result.h"

#include <QtCore/QList>
#include <QtCore/QUrl>

namespace officina {

class Settings;

using PortalId = Id<struct PortalTag>; // its address as text

struct Portal {
    QString name;
    QUrl address; // "https://host", with a path where it has one, and no "/" at its end

    PortalId id() const { return {address.toString()}; }
    QString host() const; // with its port, where that is none of the usual ones
    bool isEncrypted() const; // else it is on this computer
    QString secretKey() const; // of its token in the keychain

    bool operator==(const Portal &) const = default;
};

// The address of a portal from what was typed or pasted: with or without "https://" or "/api/". BadInput, of which
// detail says why: "empty", "address", "credentials", or "plain" for http:// to another computer.
Result<QUrl> portalAddress(const QString &typed);
// The token as it was pasted, without the blanks and the word "Token" or "Bearer" before it. BadInput: it is none.
Result<QString> portalToken(const QString &typed);

struct KnownPortal {
    QString name;
    QUrl address; // empty: no source that was read tells it
};

QList<KnownPortal> knownPortals();

QList<Portal> portals(const Settings &settings);
void setPortals(Settings &settings, const QList<Portal> &portals);
// By name, host or address, whatever its case; nullptr where there is none, or more than one.
const Portal *findPortal(const QList<Portal> &portals, const QString &wanted);

} // namespace officina

Q_DECLARE_METATYPE(officina::Portal)

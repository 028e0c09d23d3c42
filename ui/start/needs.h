// SPDX-License-Identifier: GPL-3.0-or-later
//
// What waits for the user, from real state only: the connections, drafts with open points, stopped
// transfers, failed jobs. Each has one action that leads to where it is mended.
#pragma once

#include "client/jobs/jobboard.h"
#include "client/requests/request.h"
#include "ui/common/chip.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <variant>

namespace officina {

class Connection;
struct Whereabouts;

struct Need {
    struct Connect {
        SiteId site;
        bool operator==(const Connect &) const = default;
    };
    struct SeeTransfers {
        bool operator==(const SeeTransfers &) const = default;
    };

    QString key; // tells needs apart; part of object names
    Tone tone = Tone::Warning;
    QString text;
    QString action; // the button's words
    std::variant<Connect, RequestId, JobRef, SeeTransfers> target;
    // What it is of, and until when; such a need can be put aside. Empty: it goes when it is mended.
    QString seenAs = {};
    QDateTime seenUntil = {};

    bool operator==(const Need &) const = default;
};

// connections: those of the sites that are worked with, that of the site in use first. Most urgent first. seen:
// jobneeds.h.
QList<Need> needs(const QList<Connection *> &connections, const Whereabouts &here,
                  const QHash<QString, QDateTime> &seen = {});

} // namespace officina

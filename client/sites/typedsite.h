// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site as people type or paste it: "learner@host:2222", an alias or a host alone, an IPv6 address in brackets
// where a port follows, "ssh://learner@host:2222". A name may have letters of any language: "bücher.example".
#pragma once

#include "client/base/result.h"

namespace officina {

struct TypedSite {
    QString user; // empty: as configured
    QString host; // an alias, a name as it is read (asciiHost() is dialled), or an address without its brackets
    int port = 0; // 0: as configured

    bool operator==(const TypedSite &) const = default;
};

// BadInput, with the part that is wrong as its detail, and as its subject why, one of: "empty", "scheme" (not ssh),
// "path" (a folder follows), "password" (never repeated), "blank", "user", "host", "scripts" (a host whose name has
// strayLetters()), "port", "only-port" (no host); and without a detail, for a part that is left out: "no-user",
// "no-host", "no-port".
Result<TypedSite> typedSite(const QString &text);

// Of a host's name that mixes letters of several scripts, as "lumі" does with a Cyrillic "і", those that are not of
// the script that it seems to be in: Latin, where a part of it has such letters, else that of the part's first. Each
// once; none where nothing is mixed. What Japanese is written in counts as one script.
QString strayLetters(const QString &host);

// What ssh and name servers know a name by: "xn--bcher-kva.example" (RFC 5890); plain ones, aliases and addresses as
// they are. Empty where there is no such name.
QString asciiHost(const QString &host);

// The other way: "bücher.example". As it is where it would read as the same, or mixes scripts.
QString readableHost(const QString &ascii);

} // namespace officina

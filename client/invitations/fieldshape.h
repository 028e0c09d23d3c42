// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may stand in an invitation. Its fields become words of commands, paths and lines that people read, so each
// has a shape in which nothing else can be meant; what has another is refused, and never mended.
#pragma once

#include <QtCore/QString>

namespace officina {

// One line of text: nothing that controls, hides, or turns the direction.
bool isOneLine(const QString &text);

// A name by which people know somebody: such a line, of which not only accents are seen.
bool isIssuer(const QString &text);
// Whether people would read the one for the other, at a glance: by signs that look alike in other scripts, capitals,
// accents and blanks. Says yes rather too often.
bool looksLike(const QString &one, const QString &other);

// The id of a site, a template or an invitation: "lumi", "training".
bool isPlainId(const QString &text);

// The id of a cohort, as client/cohort gives them: "winter-2026-lumi".
bool isCohortId(const QString &text);

// Lines that somebody is to read before they agree: as isOneLine(), but for line breaks, and at most longestConsent.
constexpr qsizetype longestConsent = 4000; // UTF-16 units; as long as a report may hold
bool isConsent(const QString &text);

// A path below a folder: "workshop/data set". Each name begins with a letter, a digit or '_', so none is "..", hidden,
// an option or somebody's home; nothing in it means anything to a shell, but for blanks.
bool isPathBelow(const QString &text);

// A name of the DNS in ASCII, or an address as it is usually written.
bool isHostName(const QString &text);

bool isFingerprint(const QString &text); // "SHA256:…"

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that go with a request: copied beside the drafts, looked over, and given out with the dossier. The copy is
// "attachments/<checksum>/<name>" in the folder that the draft lies in, written whole or not at all; it is never
// changed, and stays when it is taken out of a draft, as removed drafts do.
#pragma once

#include "client/requests/rules.h"

namespace officina {

inline constexpr qint64 largestAttachment = 64LL * 1024 * 1024;

// Copies it; draftFolder: where the draft lies. NotFound, Denied, Local, LocalNoSpace; DeadLink: also a link in a
// circle; SpecialFile: a pipe, socket or device; BadInput with the detail "folder", "empty" or "too large".
Result<AttachedFile> attachFile(const QString &source, const QString &purpose, const QString &draftFolder,
                                const QDateTime &now = QDateTime::currentDateTimeUtc());

QString pathOf(const AttachedFile &file, const QString &draftFolder);

// Its content. NotFound; Corrupt: it is not what was attached.
Result<QByteArray> readAttached(const AttachedFile &file, const QString &draftFolder);
// Keeps content that came with a draft from elsewhere. BadInput: it is not that file's.
Result<> keepAttached(const AttachedFile &file, const QByteArray &content, const QString &draftFolder);

// The request with this file in the place of another one of the same purpose.
void setAttachment(Request &request, const AttachedFile &file);
void removeAttachment(Request &request, const AttachedFile &file);

// One for each that the mode asks for, and for each that is there. It looks whether the copies are there; what is in
// them was looked at when they were attached.
QList<Check> attachmentChecks(const Request &request, const AccessMode &mode, const QString &draftFolder);
// checks() and those of its files: what is counted of a draft, wherever that stands.
QList<Check> allChecks(const Request &request, const Catalogue &catalogue, const QString &draftFolder,
                       const QDate &today = QDate::currentDate());

} // namespace officina

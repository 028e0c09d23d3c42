// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that goes with a request, as the draft tells of it. The file itself is a copy that lies beside the drafts
// (attachments.h), under a name made of its content: nothing is lost if the original goes or changes, copies of a
// draft share it, and a draft from elsewhere cannot name a file outside that folder.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

#include <optional>

namespace officina {

// What is known of a file that should be a PDF.
enum class PdfState {
    NotKnown,  // it is one; what is in it this program cannot tell
    Readable,
    Encrypted,
    Cut,       // its end is missing
    NotPdf,
};

struct AttachedFile {
    QString purpose; // the name of the mode's attachment that it is; empty: another one
    QString name;    // "cv.pdf", as people see it
    QString sha256;  // of its content, 64 hexadecimal digits
    qint64 bytes = 0;
    PdfState pdf = PdfState::NotKnown;
    std::optional<int> pages; // nothing: not known
    QString from;             // where it was copied from
    QDateTime copied;         // UTC
    QJsonObject unknown = {}; // fields of a newer program

    bool operator==(const AttachedFile &) const = default;
};

QJsonObject toJson(const AttachedFile &file);
// Nothing where it is none: no name that a file can have, or no checksum.
std::optional<AttachedFile> attachedFromJson(QJsonObject json);

} // namespace officina

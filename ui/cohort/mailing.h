// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter to members, written by the user in their own mail program: addresses stand in bcc, so that nobody sees those
// of the others. Nothing is sent from here, and nothing secret is handed on.
#pragma once

#include <QtCore/QStringList>

namespace officina {

enum class Mailing {
    Opened, // in the mail program
    Copied, // the addresses are in the clipboard: there is no mail program, or they are too many for its link
};

Mailing writeTo(const QStringList &mails, const QString &subject);

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several commands in one script, each with an answer of its own: what it printed, what it
// complained of, how it ended. One round trip, and what one of them says is never taken for
// another's, nor the site's greeting for an answer.
#pragma once

#include "client/schedulers/query.h"

#include <QtCore/QList>

namespace officina {

class Parts
{
public:
    Parts();

    // For sh, as often as wanted: "squeue --me". Words of the user in it are quoted.
    Parts &ask(const QByteArray &command);
    QByteArray script() const { return m_script; }
    // One reply for each command, in their order; fewer where the script did not come so far.
    QList<Reply> replies(const QByteArray &out) const;

private:
    QByteArray m_mark;
    QByteArray m_script;
};

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a job says that its notebook or its TensorBoard is, in its output. Such an address may hold a
// token that lets anybody in: it is read when it is wanted, and kept nowhere.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace officina {

struct WebAddress {
    QUrl url; // as the job wrote it, token and all

    int port() const { return url.port(); }
    QUrl through(int localPort) const; // the same page by a forwarded port of this computer
    QString shown() const;             // "http://gpu01:8888/lab", without what follows
};

// The last one of each port, the last one told first; one with a token goes before one without. Only those of the
// job's own nodes, as "gpu[01-04]" says, and of what every host calls itself.
QList<WebAddress> webAddressesIn(const QByteArray &output, const QString &nodeList);

} // namespace officina

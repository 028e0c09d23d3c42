// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openable.h"

#include "client/catalogue/bundle/bundle.h"
#include "client/catalogue/cataloguelink.h"
#include "client/invitations/sealedinvitation.h"
#include "client/requests/request.h"
#include "client/sites/sftplink.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {
using namespace Qt::StringLiterals;

namespace {

bool hasSuffix(const QString &path, const char *suffix)
{
    return path.endsWith(u'.' + QLatin1StringView(suffix));
}

// Also by another name a draft says so near its beginning.
bool isRequest(const QString &path)
{
    constexpr qint64 farEnough = 1024 * 1024; // members are in alphabetical order: the answers come first
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (!file.peek(64).trimmed().startsWith('{')) // as nearly all that is dropped: nothing more is read of it
        return false;
    const QByteArray beginning = file.read(farEnough);
    static const QRegularExpression marked(uR"("format"\s*:\s*"officina-request")"_s);
    return marked.match(QString::fromUtf8(beginning)).hasMatch();
}

} // namespace

Openable kindOfOpenable(const QString &what)
{
    if (what.isEmpty())
        return Openable::Nothing;
    if (isInvitationLink(what))
        return Openable::Invitation;
    if (isSftpLink(what))
        return Openable::SiteFolder;
    if (isLink(what))
        return Openable::Entry;
    const QFileInfo file(what);
    if (file.isDir() && file.isReadable())
        return Openable::Logs;
    if (hasSuffix(what, invitationSuffix)) // whose dialog says what is wrong with it, as with an update's
        return Openable::Invitation;
    if (hasSuffix(what, bundleSuffix))
        return Openable::Update;
    if (hasSuffix(what, requestSuffix))
        return Openable::Request;
    if (!file.isReadable())
        return Openable::Missing;
    return file.isFile() && isRequest(what) ? Openable::Request : Openable::Logs;
}

QString droppedToOpen(const QStringList &localFiles)
{
    constexpr qsizetype mostLookedAt = 16; // while something is dragged
    for (QString file : localFiles.first(std::min(localFiles.size(), mostLookedAt))) {
        static const QRegularExpression signature(uR"(\.sig\z)"_s);
        file.remove(signature);
        const Openable kind = kindOfOpenable(file);
        if (kind == Openable::Invitation || kind == Openable::Update || kind == Openable::Request)
            return file;
    }
    return {};
}

} // namespace officina

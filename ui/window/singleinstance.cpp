// SPDX-License-Identifier: GPL-3.0-or-later
//
// The socket between two starts; see the header. One line of JSON goes there and one comes back.
#include "ui/window/singleinstance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QLocalSocket>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 32768; // a path may have 4096 bytes, each of them written as six

// Short: a socket's path has some hundred bytes.
QString nameFor(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return u"officina-"_s + QString::fromLatin1(hash.toHex().first(16));
}

// In the folder that is this user's alone; Windows has none for what lives as long as the session.
QString pathFor(const QString &name)
{
#ifdef Q_OS_WIN
    constexpr auto place = QStandardPaths::TempLocation;
#else
    constexpr auto place = QStandardPaths::RuntimeLocation;
#endif
    return QStandardPaths::writableLocation(place) + u'/' + name;
}

QString socketFor(const QString &folder)
{
#ifdef Q_OS_WIN
    return nameFor(folder); // a pipe has no folder
#else
    return pathFor(nameFor(folder));
#endif
}

// Windows lets nobody come to the front but who is there, and it is this start that the user has just begun.
void letTheFirstComeToTheFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QString display, QObject *parent)
    : QObject(parent), m_socket(socketFor(folder)), m_lock(pathFor(nameFor(folder) + u".lock"_s)),
      m_display(std::move(display))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

QString SingleInstance::ownDisplay()
{
    const QString platform = QGuiApplication::platformName();
    if (platform.startsWith("wayland"_L1))
        return qEnvironmentVariable("WAYLAND_DISPLAY", u"wayland-0"_s);
#ifdef Q_OS_WIN
    // A user who is signed in twice, here and from elsewhere, sees only one of the two desktops.
    DWORD session = 0;
    if (ProcessIdToSessionId(GetCurrentProcessId(), &session))
        return u"%1 (%2)"_s.arg(platform).arg(session);
#endif
    if (platform != "xcb"_L1)
        return platform;
    const QString display = qEnvironmentVariable("DISPLAY");
    const qsizetype screen = display.lastIndexOf(u'.');
    return screen > display.lastIndexOf(u':') ? display.first(screen) : display; // ":0.0" is seen where ":0" is
}

SingleInstance::Outcome SingleInstance::start(const Wish &wish)
{
    // Of two that start at once, the second waits until the first listens.
    QLockFile turn(m_lock);
    if (!turn.tryLock(m_patience))
        return Outcome::First;
    if (const auto outcome = handOver(wish))
        return *outcome;
    QLocalServer::removeServer(m_socket); // nobody lives behind it
    m_server.listen(m_socket);            // where that fails, each start has its own window
    return Outcome::First;
}

// Nothing: there is no other, or none that answers.
std::optional<SingleInstance::Outcome> SingleInstance::handOver(const Wish &wish)
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(m_patience))
        return {};
    letTheFirstComeToTheFront();
    // On a Unix the desktop's leave goes to whoever uses it.
    socket.write(line({{u"display"_s, m_display},
                       {u"site"_s, wish.site},
                       {u"open"_s, wish.open},
                       {u"activation"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}}));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(m_patience))
            return Outcome::First; // it lives, but hangs: its socket stays its own
    }
    const QJsonObject reply = QJsonDocument::fromJson(socket.readLine(longestLine)).object();
    m_otherDisplay = reply[u"display"_s].toString();
    return reply[u"raised"_s].toBool() ? Outcome::HandedOver : Outcome::OnOtherDisplay;
}

void SingleInstance::answer()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestLine)
                socket->abort();
            return;
        }
        const QJsonObject asked = QJsonDocument::fromJson(socket->readLine(longestLine)).object();
        const bool seenThere = asked[u"display"_s].toString() == m_display;
        // Who asked hangs up: where this end does so, Windows throws away what was not read yet.
        socket->write(line({{u"display"_s, m_display}, {u"raised"_s, seenThere}}));
        if (!seenThere)
            return;
        if (const QString token = asked[u"activation"_s].toString(); !token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt takes it from there
        Q_EMIT raiseWanted({asked[u"site"_s].toString(), asked[u"open"_s].toString()});
    });
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. Nothing waits for the portal: it may have to be started, or hang.
#include "ui/common/portalcontrast.h"

#include <QtCore/QFile>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString contrast = u"contrast"_s;

// Where there is none, looking for it would start one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

bool isHigh(const QDBusVariant &value)
{
    QVariant inner = value.variant();
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>()) // an answer has one more around it than news
        inner = inner.value<QDBusVariant>().variant();
    return inner.toUInt() == 1; // 0: no wish
}

} // namespace

SystemContrast *SystemContrast::watch(QObject *parent)
{
    return new PortalContrast(parent);
}

PortalContrast::PortalContrast(QObject *parent) : SystemContrast(parent)
{
    if (!hasBus())
        return;
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          SLOT(told(QString, QString, QDBusVariant)));
    ask();
}

void PortalContrast::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << contrast;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) // else there is no portal, or it does not know of it
            set(isHigh(reply.value()));
        answer->deleteLater();
    });
}

void PortalContrast::told(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == contrast)
        set(isHigh(value));
}

} // namespace officina

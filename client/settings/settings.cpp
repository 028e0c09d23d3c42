// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys of settings that exist once per site or splitter; see the header.
#include "client/settings/settings.h"

#include "client/base/userfolders.h"

#include <QtCore/QUrl>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Any text as one component of a key: QSettings splits keys at slashes.
QString keyPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

Setting<bool> setting::newsOfSite(const SiteId &site)
{
    return {u"sites/%1/news"_s.arg(keyPart(site.value)), true};
}

Setting<QStringList> setting::stopLossCancels(const SiteId &site)
{
    return {u"sites/%1/stopLoss"_s.arg(keyPart(site.value))};
}

Setting<QByteArray> setting::splitter(const QString &name)
{
    return {u"window/splitter/%1"_s.arg(keyPart(name))};
}

Setting<QString> setting::userOf(const SiteId &site)
{
    return {u"sites/%1/user"_s.arg(keyPart(site.value))};
}

Setting<bool> setting::looksAtGpus(const SiteId &site)
{
    return {u"sites/%1/looksAtGpus"_s.arg(keyPart(site.value))};
}

Setting<int> setting::channelsOf(const SiteId &site)
{
    return {u"sites/%1/channels"_s.arg(keyPart(site.value)), -1, -1, 9}; // of the ten that OpenSSH allows
}

Setting<int> setting::signInSecondsOf(const SiteId &site)
{
    return {u"sites/%1/signInSeconds"_s.arg(keyPart(site.value)), -1, -1, 600};
}

Setting<QString> setting::renewCommandOf(const SiteId &site)
{
    return {u"sites/%1/renewCommand"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::transferHostOf(const SiteId &site)
{
    return {u"sites/%1/transferHost"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::projectOf(const SiteId &site)
{
    return {u"sites/%1/project"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::accountOf(const SiteId &site)
{
    return {u"sites/%1/account"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::qosOf(const SiteId &site)
{
    return {u"sites/%1/qos"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::hostKeyOf(const SiteId &site)
{
    return {u"sites/%1/hostKey"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::workOf(const SiteId &site)
{
    return {u"sites/%1/work"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::schedulerOf(const SiteId &site)
{
    return {u"sites/%1/scheduler"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::exampleAt(const SiteId &site)
{
    return {u"sites/%1/example"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::exampleJobAt(const SiteId &site)
{
    return {u"sites/%1/exampleJob"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::profileOf(const SiteId &site)
{
    return {u"sites/%1/profile"_s.arg(keyPart(site.value))};
}

Setting<QString> setting::remoteFolder(const SiteId &site)
{
    return {u"sites/%1/folder"_s.arg(keyPart(site.value))};
}

Setting<QStringList> setting::bookmarks(const SiteId &site)
{
    return {u"bookmarks/%1"_s.arg(site.isEmpty() ? u"this-computer"_s : keyPart(site.value))};
}

Settings::Settings(QSettings &store, QObject *parent) : QObject(parent), m_store(store) {}

Result<> Settings::save()
{
    m_store.sync();
    if (m_store.status() != QSettings::NoError)
        return failure(Error::Kind::Local, {}, fileName());
    return {};
}

QSettings Settings::userStore()
{
    return QSettings(settingsFile(), QSettings::IniFormat);
}

} // namespace officina

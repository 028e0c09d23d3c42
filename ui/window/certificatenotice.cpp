// SPDX-License-Identifier: GPL-3.0-or-later
//
// Telling of a certificate's end; see the header.
#include "ui/window/certificatenotice.h"

#include "ui/common/controls.h"
#include "ui/common/noticeline.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Expiring = CertificateWatch::Expiring;

QString sentenceOf(const Expiring &expiring)
{
    const QString name = siteName(expiring.connection->site());
    const QString when = formats::dateTime(expiring.until.toLocalTime());
    return expiring.hasEnded
        ? CertificateNotice::tr("The certificate for %1 ended: %2. What is open goes on; nothing new can be opened "
                                "before it is renewed.",
                                "%2: a date and time")
              .arg(name, when)
        : CertificateNotice::tr(
              "The certificate for %1 ends: %2. What is open goes on after it, but nothing new can be "
              "opened.",
              "%2: a date and time")
              .arg(name, when);
}

QString keyOf(const Expiring &expiring)
{
    return expiring.connection->site().id.value + u' ' + expiring.until.toString(Qt::ISODate);
}

} // namespace

CertificateNotice::CertificateNotice(const CertificateWatch &watch, std::function<bool(const Site &)> canRenew,
                                     QWidget *parent)
    : QFrame(parent), m_watch(watch), m_canRenew(std::move(canRenew)), m_text(makeLabel({})),
      m_renew(makeButton(u"certificateRenew"_s, tr("Renew now…"), ButtonKind::Primary)),
      m_leave(makeButton(u"certificateLeave"_s, tr("Not now"), ButtonKind::Link))
{
    setObjectName(u"certificateNotice"_s);
    m_text->setObjectName(u"certificateText"_s);
    QHBoxLayout *line = layOutNotice(this, u"warning"_s, m_text);
    line->addWidget(m_renew);
    line->addWidget(m_leave);
    connect(m_renew, &QPushButton::clicked, this, [this] { Q_EMIT renewalWanted(m_site); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_dismissed += m_site.id.value + u' ' + m_until.toString(Qt::ISODate);
        refresh();
    });
    connect(&m_watch, &CertificateWatch::looked, this, &CertificateNotice::refresh);
    refresh();
}

void CertificateNotice::refresh()
{
    const QList<Expiring> all = m_watch.expiring();
    const auto shown =
        std::ranges::find_if(all, [this](const Expiring &each) { return !m_dismissed.contains(keyOf(each)); });
    setVisible(shown != all.end());
    if (shown == all.end())
        return;
    m_site = shown->connection->site();
    m_until = shown->until;
    m_text->setText(sentenceOf(*shown));
    m_renew->setVisible(m_canRenew(m_site));
}

CertificateNews::CertificateNews(const CertificateWatch &watch, Tell tell, QObject *parent)
    : QObject(parent), m_watch(watch), m_tell(std::move(tell))
{
    connect(&m_watch, &CertificateWatch::expiresSoon, this,
            [this](const Connection *connection, const QDateTime &until) { m_waiting.append({connection, until}); });
    connect(&m_watch, &CertificateWatch::looked, this, &CertificateNews::tellWhatWaits);
}

// A connection that is gone, and a certificate that was renewed, are not among those that expire.
void CertificateNews::tellWhatWaits()
{
    if (m_waiting.isEmpty())
        return;
    QStringList sentences;
    for (const Expiring &each : m_watch.expiring())
        if (m_waiting.contains(std::pair<const Connection *, QDateTime>(each.connection, each.until)))
            sentences += sentenceOf(each);
    if (sentences.isEmpty() || m_tell(sentences))
        m_waiting.clear();
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// The link of the letter; see the header.
#include "ui/cohort/mailing.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 1800; // some desktops cut longer ones without a word

} // namespace

Mailing writeTo(const QStringList &mails, const QString &subject)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QStringList addresses;
    for (const QString &mail : mails)
        addresses += encoded(mail).replace(u"%40"_s, u"@"_s);
    const QString link = u"mailto:?bcc=%1&subject=%2"_s.arg(addresses.join(u','), encoded(subject));
    if (link.size() <= longestLink && QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode)))
        return Mailing::Opened;
    QGuiApplication::clipboard()->setText(mails.join(u", "_s));
    return Mailing::Copied;
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about sites; see the header.
#include "ui/present/sitetext.h"

#include "client/sites/practicesite.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

class SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(officina::Site)
};

QString practiceName()
{
    return QCoreApplication::translate("officina::Site", "Practice factory");
}

QStringList translated(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts)
        words += catalogueText(text);
    return words;
}

} // namespace

QString siteName(const Site &site)
{
    return site.origin == Site::Origin::Practice ? practiceName() : site.name;
}

QString siteName(const SiteId &id, const QString &name)
{
    return id == practiceId ? practiceName() : name;
}

QString practiseText()
{
    return QCoreApplication::translate("officina::StartPage", "Practise on this computer");
}

QString answerName(SiteAnswer answer)
{
    switch (answer) {
    case SiteAnswer::User: return SiteWords::tr("User name");
    case SiteAnswer::Project: return SiteWords::tr("Project");
    case SiteAnswer::Account: return SiteWords::tr("Account");
    case SiteAnswer::Qos: return SiteWords::tr("QoS", "quality of service");
    }
    return {};
}

QStringList loginNotes(const Site &site)
{
    return translated(site.loginNotes);
}

QString hintsText(const Site &site)
{
    if (site.hints.isEmpty())
        return {};
    const QString from = SiteWords::tr("From users of the site; to be checked:");
    return (QStringList{from} + translated(site.hints)).join(u'\n');
}

} // namespace officina

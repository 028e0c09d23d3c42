// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of the access doctor as one text; see the header of doctortext. It has no sentences of its own for them.
#include "ui/present/doctortext.h"

#include "client/base/secretguess.h"
#include "ui/present/sitetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::Finding;
using doctor::Part;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::AccessDoctor)
};

// What start-up files print may be anything, "export TOKEN=…": of that only is said that they do. SFTP that does not
// begin is told of in their words too. Of what else comes from elsewhere, as ssh's words do, a secret is guessed.
Check withoutSecrets(Check check)
{
    if (check.finding == Finding::StartupTalks)
        check.values = {u"…"_s};
    if (check.finding == Finding::SftpMissing)
        check.error.reset();
    for (QString &value : check.values)
        if (tellsSecret(value))
            value = u"…"_s;
    if (check.error && tellsSecret(check.error->detail))
        check.error->detail = u"…"_s;
    return check;
}

} // namespace

QString partTitle(Part part, const Site &site)
{
    switch (part) {
    case Part::Computer: return Words::tr("On this computer");
    case Part::Way: return Words::tr("On the way to %1").arg(siteName(site));
    case Part::Site: return Words::tr("After signing in");
    }
    return {};
}

QString doctorReport(const QList<Check> &checks, const Site &site, const QDateTime &now)
{
    QString text =
        Words::tr("Access to %1 (%2), looked at by Officina %3 at %4", "%2: a host, %3: a version, %4: a time")
            .arg(siteName(site), site.host, QCoreApplication::applicationVersion(), now.toUTC().toString(Qt::ISODate))
        + u'\n';
    std::optional<Part> part;
    for (const Check &check : checks) {
        if (part != check.part())
            text += u'\n' + partTitle(check.part(), site) + u'\n';
        part = check.part();
        const CheckText line = checkText(withoutSecrets(check), site);
        text += u"[%1] %2: %3\n"_s.arg(statusName(check.status()), idName(check.id()), line.what);
    }
    return text;
}

} // namespace officina

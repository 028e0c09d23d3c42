// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/present/aboutreport.h"

#include "client/base/userfolders.h"
#include "client/requests/pdffacts.h"
#include "client/ssh/libraryversion.h"
#include "client/staging/transfer/archiveversion.h"

#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtNetwork/QSslSocket>

namespace officina {

using namespace Qt::StringLiterals;

QString aboutReport(const AboutCatalogue &catalogue)
{
    const QString folders = portableFolder().isEmpty() ? u"of the user"_s : u"portable"_s;
    QStringList lines{
        u"Officina %1, catalogue of %2 (%3)"_s.arg(QStringLiteral(OFFICINA_VERSION),
                                                   catalogue.collected.toString(Qt::ISODate),
                                                   catalogue.isBuiltIn ? u"built in"_s : u"update"_s),
        u"Qt %1 (%2), libssh %3, %4"_s.arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName(),
                                           ssh::libraryVersion(), QSslSocket::sslLibraryVersionString()),
        u"%1, qpdf %2"_s.arg(archiveVersion(), pdfLibraryVersion()),
        u"%1, %2, kernel %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                   QSysInfo::kernelVersion()),
        u"Language %1, of the system %2; folders %3"_s.arg(QLocale().name(), QLocale::system().name(), folders)};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        lines += u"Screen %1 x %2 at %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines.join(u'\n') + u'\n';
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/common/openlink.h"

#include "ui/common/announce.h"
#include "ui/common/plaintip.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

namespace officina {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::OpenLink)
};

} // namespace

void openLink(QWidget *where, const QUrl &url)
{
    if (QDesktopServices::openUrl(url))
        return;
    const QString address = url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
    QGuiApplication::clipboard()->setText(address);
    //: %1: of a page, a file or a folder
    const QString text = Say::tr("No program for it was found. The address is in the clipboard: %1").arg(address);
    QToolTip::showText(where->mapToGlobal(where->rect().bottomLeft()), plainTip(text), where);
    announce(*where, text);
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes about single files; see the header.
#include "ui/present/reporttext.h"

#include "ui/present/errortext.h"

#include <QtCore/QCoreApplication>

namespace officina {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::ReportText)
};

QString whyLeftOut(const QString &detail)
{
    if (detail == u"link")
        return Words::tr("A link that leads out of the folder: it is not followed");
    if (detail == u"special file")
        return Words::tr("A pipe, socket or device: neither a file nor a folder");
    if (detail == u"unfinished transfer")
        return Words::tr("It has the name of a temporary file of a transfer that has not ended");
    if (detail == u"exists")
        return Words::tr("A different file is there and was kept");
    if (detail == u"no links there")
        return Words::tr("A link, and there are no links there");
    return detail;
}

} // namespace

bool isBeginningOnly(const FileReport &file)
{
    return file.detail.startsWith(u"grew");
}

bool differsFromSource(const FileReport &file)
{
    return file.outcome == FileReport::Outcome::Sent && (isBeginningOnly(file) || file.detail.startsWith(u"time "));
}

QString fileNote(const FileReport &file)
{
    if (file.error)
        return errorText(*file.error, Doing::Sending).what;
    if (file.outcome == FileReport::Outcome::Skipped)
        return whyLeftOut(file.detail);
    if (isBeginningOnly(file))
        return Words::tr("It grew while it was read: only its beginning was copied");
    if (file.detail.startsWith(u"time out of"))
        return Words::tr("Its time is not between 1970 and 2106, which is all that SFTP can say: the nearest was set");
    if (file.detail.startsWith(u"time "))
        return Words::tr("Its time or permissions could not be kept");
    if (file.detail.startsWith(u"read back"))
        return Words::tr("It was read back: the site could not sum it");
    return {};
}

} // namespace officina

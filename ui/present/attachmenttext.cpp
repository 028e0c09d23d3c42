// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences about attached files; see the header.
#include "ui/present/attachmenttext.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Attachments)
};

} // namespace

ErrorText attachErrorText(const Error &error)
{
    ErrorText text = errorText(error, Doing::SavingRequest);
    if (error.kind != Error::Kind::BadInput)
        return text;
    text.detail.clear();
    if (error.detail == u"folder")
        text.what = Words::tr("%1 is a folder. Only files can be attached.").arg(error.subject);
    else if (error.detail == u"empty")
        text.what = Words::tr("%1 is empty: it has 0 bytes.").arg(error.subject);
    else
        text.what = Words::tr("%1 is larger than %2, more than can be attached here.")
                        .arg(error.subject, formats::bytes(largestAttachment));
    return text;
}

QString attachedText(const AttachedFile &file)
{
    QStringList parts{file.name, formats::bytes(file.bytes)};
    if (file.pages)
        parts.append(Words::tr("%n page(s)", nullptr, *file.pages));
    if (file.copied.isValid())
        parts.append(Words::tr("copied %1", "when").arg(formats::dateTime(file.copied)));

    return parts.join(u", "_s);
}

} // namespace officina

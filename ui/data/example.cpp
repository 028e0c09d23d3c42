// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training example; see the header.
#include "ui/data/example.h"

#include "client/base/files.h"
#include "client/base/userfolders.h"

#include <QtCore/QDir>

namespace officina {

using namespace Qt::StringLiterals;

QString exampleFolder()
{
    return dataFolder() + u"/digits-example"_s;
}

Result<> unpackExample(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Local, {}, folder);
    for (const QString &name : {u"train.py"_s, u"digits.csv.gz"_s, u"README.md"_s}) {
        const QString file = folder + u'/' + name;
        const auto bytes = readFile(u":/officina/training/"_s + name);
        if (!bytes)
            return passOn(bytes);
        if (const auto there = readFile(file); there && *there == *bytes)
            continue;
        if (const auto written = writeFile(file, *bytes); !written)
            return written;
    }
    return {};
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing that is there is replaced unasked; see the header.
#include "cli/outputs.h"

#include "cli/words.h"

#include <QtCore/QFileInfo>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool isInTheWay(const QString &path)
{
    if (path == "-"_L1)
        return false;
    const QFileInfo file(path);
    return file.exists() ? file.isFile() || file.isDir() : file.isSymLink();
}

} // namespace

QCommandLineOption forceOption()
{
    return {u"force"_s, Cli::tr("Also where that file is there already.")};
}

std::optional<Exit> unlessWritable(const Call &call, std::initializer_list<const char *> options)
{
    for (const char *option : options) {
        const QString file = call.value(option);
        if (!call.isSet(option) || file == "-"_L1)
            continue;
        if (file.isEmpty())
            return call.console.usage(Cli::tr("An argument is empty, where a file or folder is to be named."));
        const QString folder = QFileInfo(file).path();
        if (!QFileInfo(folder).isDir())
            return call.console.refuse(u"not-found"_s, Cli::tr("There is no folder %1.").arg(folder), {}, NotFound);
    }
    return {};
}

std::optional<Exit> unlessReplaceable(const Call &call, std::initializer_list<const char *> options)
{
    if (const auto refused = unlessWritable(call, options); refused || call.isSet("force"))
        return refused;
    for (const char *option : options) {
        const QString file = call.value(option);
        if (call.isSet(option) && isInTheWay(file))
            return call.console.refuse(u"exists"_s, Cli::tr("%1 is there already; --force replaces it.").arg(file), {},
                                       Failed);
    }
    return {};
}

} // namespace officina

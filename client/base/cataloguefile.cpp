// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding the catalogue; see the header.
#include "client/base/cataloguefile.h"

#include "client/base/files.h"
#include "client/base/userfolders.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

QString builtInCatalogue()
{
    return u":/officina/catalogue.cbor"_s;
}

int builtInEdition()
{
    static const int edition = [] {
        const auto programme = readJson(u":/officina/programme.json"_s);
        return programme ? programme->object()["edition"_L1].toInt() : 0;
    }();
    return edition;
}

QString catalogueFolder()
{
    return dataFolder() + u"/catalogue"_s;
}

CatalogueState readCatalogueState(const QString &folder)
{
    const auto json = readJson(folder + u"/state.json"_s);
    if (!json)
        return {};
    const QJsonObject state = json->object();
    return {state["file"_L1].toString(), state["edition"_L1].toInt(), state["newest"_L1].toInt(),
            state["key"_L1].toString().toLatin1(), state["key_edition"_L1].toInt()};
}

QString catalogueFile(const QString &folder)
{
    const CatalogueState state = readCatalogueState(folder);
    const QString path = folder + u'/' + state.file;
    const bool isUsed = !state.file.isEmpty() && state.edition > builtInEdition() && QFileInfo(path).isFile();
    return isUsed ? path : builtInCatalogue();
}

} // namespace officina

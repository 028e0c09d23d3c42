// SPDX-License-Identifier: GPL-3.0-or-later
//
// The zip is made in memory and written in one piece, so that a full disk leaves no half of it.
#include "client/requests/dossierzip.h"

#include "client/base/files.h"

#include <KZip>

#include <QtCore/QBuffer>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvField(const QString &text)
{
    QByteArray field = text.toUtf8();
    // A spreadsheet takes these first characters for a formula; a quote mark keeps them text.
    if (!field.isEmpty() && QByteArrayView("=+-@").contains(field.front()))
        field.prepend('\'');
    if (field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r'))
        field = '"' + field.replace('"', "\"\"") + '"';
    return field;
}

} // namespace

QByteArray runsCsv(const Compute &compute)
{
    QByteArray csv = "name,nodes,gpus_per_node,hours,runs,gpu_hours\r\n";
    for (const RunType &run : compute.runs) {
        csv += csvField(run.name) + ',' + QByteArray::number(run.nodes) + ',' + QByteArray::number(run.gpusPerNode)
            + ',' + QByteArray::number(run.hours, 'g', 12) + ',' + QByteArray::number(run.runs) + ','
            + QByteArray::number(run.gpuHours(), 'g', 12) + "\r\n";
    }
    return csv;
}

Result<> writeDossierZip(const QString &path, const Request &request, const DossierParts &parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Local, zip.errorString(), path);
    const QList<std::pair<QString, QByteArray>> files =
        QList<std::pair<QString, QByteArray>>{
            {u"README.txt"_s, parts.readme},           {u"dossier.pdf"_s, parts.pdf},
            {u"request.md"_s, parts.markdown},         {u"request.json"_s, QJsonDocument(toJson(request)).toJson()},
            {u"runs.csv"_s, runsCsv(request.compute)},
        }
        + parts.more;
    for (const auto &[name, bytes] : files) {
        if (!zip.writeFile(name, bytes))
            return failure(Error::Kind::Local, zip.errorString(), path);
    }
    if (!zip.close())
        return failure(Error::Kind::Local, zip.errorString(), path);
    return writeFile(path, buffer.data(), true);
}

} // namespace officina

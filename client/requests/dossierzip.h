// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dossier as one zip for colleagues and advisors: the PDF, the same as Markdown, the request
// as JSON, the runs as CSV. The file appears whole or not at all.
#pragma once

#include "client/requests/request.h"

namespace officina {

struct DossierParts {
    QByteArray pdf;
    QByteArray markdown;
    QByteArray readme; // plain text: what is in the zip
    QList<std::pair<QString, QByteArray>> more = {}; // name in the zip, content
};

// LocalNoSpace, Denied, Local.
Result<> writeDossierZip(const QString &path, const Request &request, const DossierParts &parts);

// "name,nodes,gpus_per_node,hours,runs,gpu_hours", RFC 4180, UTF-8.
QByteArray runsCsv(const Compute &compute);

} // namespace officina

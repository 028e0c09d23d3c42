// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request as a document for people: the PDF for the files, Markdown for what is pasted into a
// portal, and a zip of both with the data. In the user's language. It works without widgets, but a
// PDF needs a QGuiApplication (fonts).
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

namespace officina {

// A4, with headings, the run table, the checks, the sources with their dates, and page numbers.
QByteArray dossierPdf(const Request &request, const Catalogue &catalogue);
QByteArray dossierMarkdown(const Request &request, const Catalogue &catalogue); // UTF-8

// Files appear whole or not at all. LocalNoSpace, Denied, Local.
Result<> exportPdf(const Request &request, const Catalogue &catalogue, const QString &path);
Result<> exportZip(const Request &request, const Catalogue &catalogue, const QString &path);

// A file name from the request's title that every file system takes: "Protein-model.pdf".
QString dossierFileName(const Request &request, const QString &suffix);

// The answers in the order of the portal's form, for copying one by one.
struct FormField {
    QString label;
    QString value;

    bool operator==(const FormField &) const = default;
};
QList<FormField> formFields(const Request &request, const Catalogue &catalogue);

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request as a document for people: the PDF for the files, Markdown for what is pasted into a
// portal, and a zip of both with the data. In the request's own language where it has one, else in the program's; one
// writer for all modes, by their fields. It takes requests that are filled in (profile.h), works without widgets, but a
// PDF needs a QGuiApplication (fonts).
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"

namespace officina {

// A4, with headings, the run table, the reviewers' questions, the checks, and page numbers.
QByteArray dossierPdf(const Request &request, const Catalogue &catalogue);
QByteArray dossierMarkdown(const Request &request, const Catalogue &catalogue); // UTF-8

// Characters for which no font here has a sign, each once: the PDF has a box in their place. It needs fonts, too.
QStringList unprintable(const Request &request, const Catalogue &catalogue);
QString unprintableText(const QStringList &characters); // a sentence; of none empty

// Files appear whole or not at all. LocalNoSpace, Denied, Local; of an attached file NotFound and Corrupt.
// draftFolder: where the attached files lie beside; the PDF has none of them.
Result<> exportPdf(const Request &request, const Catalogue &catalogue, const QString &path,
                   const QString &draftFolder = {});
Result<> exportZip(const Request &request, const Catalogue &catalogue, const QString &path,
                   const QString &draftFolder = {});

// A file name from the request's title that every file system takes: "Protein-model.pdf".
QString dossierFileName(const Request &request, const QString &suffix);

// The answers in the order of the portal's form, as it takes them, for copying one by one: every field it has but the
// declarations. In English, whatever the program speaks.
struct PortalField {
    QString label;
    QString value; // may be empty: not filled in
    FormStep step = FormStep::Project; // where it is filled in here
    int leastLength = 0; // characters
    int mostLength = 0; // 0: no limit is known

    bool operator==(const PortalField &) const = default;
};
QList<PortalField> portalFields(const Request &request, const Catalogue &catalogue);

// What nobody but the applicant can declare, and only in the portal; the request has whether they meant to.
struct Declaration {
    QString text;
    QString field;
    bool isRequired = false;
    bool isAgreed = false; // here: it still has to be ticked there
};
QList<Declaration> declarations(const Request &request, const Catalogue &catalogue);

} // namespace officina

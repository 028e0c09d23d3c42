// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a dossier says, as a list of blocks that the PDF and the Markdown both are made of, so that
// they never say different things.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/rules.h"

#include <QtCore/QUrl>

namespace officina {

struct DossierTable {
    QStringList header;
    QList<QStringList> rows;
    QList<bool> numeric; // per column: aligned right
    int totals = 0;      // the last rows, set apart

    bool operator==(const DossierTable &) const = default;
};

struct DossierBlock {
    enum class Kind {
        Title,
        Subtitle,
        Heading,
        Paragraph, // the user's own words: line breaks count
        Note,      // ours, small
        Fields,    // pairs of label and value
        Table,
        Checks,    // status, sentence
        Points,    // pairs of sign and sentence
        Link,      // text, and where it leads
        Scaling,   // the plot of what was measured
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QList<std::pair<QString, QString>> pairs;
    DossierTable table;
    QList<Check> checks;
    QUrl url;
    Evidence evidence = {};
};

QList<DossierBlock> dossierBlocks(const Request &request, const Catalogue &catalogue);

// Blocks as a document: A4 with page numbers (needs a QGuiApplication), and as UTF-8 text.
QByteArray blocksPdf(const QList<DossierBlock> &blocks);
QByteArray blocksMarkdown(const QList<DossierBlock> &blocks);

} // namespace officina

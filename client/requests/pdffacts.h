// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a request wants to know of a PDF: whether it is one, whole, encrypted, and how many pages it has, as qpdf reads
// it. One that is damaged is not repaired, so nothing is guessed of it. Any bytes are taken.
#pragma once

#include "client/requests/attachedfile.h"

#include <QtCore/QByteArrayView>

namespace officina {

struct PdfFacts {
    PdfState state = PdfState::NotPdf;
    std::optional<int> pages;

    bool operator==(const PdfFacts &) const = default;
};

PdfFacts pdfFacts(QByteArrayView bytes);

QString pdfLibraryVersion(); // of qpdf, for reports: "12.2.0"

} // namespace officina

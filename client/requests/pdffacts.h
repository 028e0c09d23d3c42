// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be told of a PDF without a PDF library: whether it is one, whole, encrypted, and how many pages it has. It
// reads the trailers and, where they are written plainly, the page tree. Where a file keeps these compressed, the pages
// are not known, and nothing is guessed from what merely looks like a page. Any bytes are taken.
#pragma once

#include "client/requests/attachedfile.h"

#include <QtCore/QByteArrayView>

namespace officina {

struct PdfFacts {
    PdfState state = PdfState::NotPdf;
    std::optional<int> pages;

    bool operator==(const PdfFacts &) const = default;
};

// ISO 32000-1: 7.5.2 header, 7.5.4 cross-reference table, 7.5.5 trailer, 7.5.8 cross-reference streams, 7.6 Encrypt,
// 7.7.3.2 page tree (Count).
PdfFacts pdfFacts(QByteArrayView bytes);

} // namespace officina

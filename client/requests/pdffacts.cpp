// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "client/requests/pdffacts.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <exception>

namespace officina {

namespace {

constexpr qsizetype headerRoom = 1024; // in which readers look for the header, and for the end
constexpr unsigned long long mostInflated = 256ULL << 20; // bytes, of one stream

} // namespace

PdfFacts pdfFacts(QByteArrayView bytes)
{
    if (bytes.first(std::min(bytes.size(), headerRoom)).indexOf("%PDF-") < 0)
        return {.state = PdfState::NotPdf, .pages = {}};
    const QByteArrayView end = bytes.last(std::min(bytes.size(), headerRoom));
    const qsizetype mark = end.lastIndexOf("startxref");
    if (mark < 0 || end.sliced(mark).indexOf("%%EOF") < 0)
        return {.state = PdfState::Cut, .pages = {}};
    try {
        Pl_Flate::memory_limit(mostInflated);
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("attachment", bytes.data(), size_t(bytes.size()));
        if (pdf.isEncrypted())
            return {.state = PdfState::Encrypted, .pages = {}};
        const int pages = int(pdf.getAllPages().size());
        return {.state = PdfState::Readable, .pages = pages > 0 ? std::optional(pages) : std::nullopt};
    } catch (const QPDFExc &error) {
        return {.state = error.getErrorCode() == qpdf_e_password ? PdfState::Encrypted : PdfState::NotKnown,
                .pages = {}};
    } catch (const std::exception &) { // what it has not foreseen
        return {.state = PdfState::NotKnown, .pages = {}};
    }
}

} // namespace officina

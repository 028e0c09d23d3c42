// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. By qpdf's interface for C: it has no exceptions, and its headers read by clang too.
#include "client/requests/pdffacts.h"

#include <QtCore/QScopeGuard>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/qpdf-c.h>

#include <algorithm>

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
    Pl_Flate::memory_limit(mostInflated);
    qpdf_data pdf = qpdf_init();
    const auto cleanUp = qScopeGuard([&pdf] { qpdf_cleanup(&pdf); });
    qpdf_silence_errors(pdf);
    qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
    qpdf_set_attempt_recovery(pdf, QPDF_FALSE);
    qpdf_read_memory(pdf, "attachment", bytes.data(), static_cast<unsigned long long>(bytes.size()), nullptr);
    if (qpdf_has_error(pdf)) {
        const auto code = qpdf_get_error_code(pdf, qpdf_get_error(pdf));
        return {.state = code == qpdf_e_password ? PdfState::Encrypted : PdfState::NotKnown, .pages = {}};
    }
    if (qpdf_is_encrypted(pdf))
        return {.state = PdfState::Encrypted, .pages = {}};
    const int pages = qpdf_get_num_pages(pdf);
    if (qpdf_has_error(pdf))
        return {.state = PdfState::NotKnown, .pages = {}};
    return {.state = PdfState::Readable, .pages = pages > 0 ? std::optional(pages) : std::nullopt};
}

QString pdfLibraryVersion()
{
    return QString::fromLatin1(qpdf_get_qpdf_version());
}

} // namespace officina

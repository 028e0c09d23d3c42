// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the end of the file backwards, as its readers do; see the header.
#include "client/requests/pdffacts.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <algorithm>

namespace officina {

namespace {

constexpr qsizetype headerRoom = 1024; // in which readers look for the header, and for the end
constexpr qsizetype mostDictionary = 64 * 1024;
constexpr int mostSections = 64; // updates of a file one after the other
constexpr qint64 mostPages = 1'000'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return isSpace(c) || QByteArrayView("()<>[]{}/%").contains(c);
}

class PdfReader
{
public:
    explicit PdfReader(QByteArrayView bytes) : m_bytes(bytes) {}

    PdfFacts facts()
    {
        const qsizetype start = m_bytes.first(std::min(m_bytes.size(), headerRoom)).indexOf("%PDF-");
        if (start < 0)
            return {.state = PdfState::NotPdf};
        const QByteArrayView end = m_bytes.last(std::min(m_bytes.size(), headerRoom));
        const qsizetype mark = end.lastIndexOf("startxref");
        if (mark < 0 || end.sliced(mark).indexOf("%%EOF") < 0)
            return {.state = PdfState::Cut};
        m_shift = start; // offsets count from the header
        qsizetype at = m_bytes.size() - end.size() + mark + 9;
        const auto offset = number(at);
        if (!offset || !readSections(*offset))
            return {.state = PdfState::NotKnown};
        if (m_isEncrypted)
            return {.state = PdfState::Encrypted};
        return {.state = PdfState::Readable, .pages = pages()};
    }

private:
    void skipSpace(qsizetype &at) const
    {
        while (at < m_bytes.size()) {
            if (m_bytes[at] == '%') {
                while (at < m_bytes.size() && m_bytes[at] != '\n' && m_bytes[at] != '\r')
                    ++at;
            } else if (isSpace(m_bytes[at])) {
                ++at;
            } else {
                return;
            }
        }
    }

    std::optional<qint64> number(qsizetype &at) const
    {
        skipSpace(at);
        qsizetype end = at;
        while (end < m_bytes.size() && end - at < 12 && m_bytes[end] >= '0' && m_bytes[end] <= '9')
            ++end;
        if (end == at)
            return {};
        const qint64 value = m_bytes.sliced(at, end - at).toLongLong();
        at = end;
        return value;
    }

    bool word(qsizetype &at, QByteArrayView wanted) const
    {
        skipSpace(at);
        if (!m_bytes.sliced(at).startsWith(wanted))
            return false;
        at += wanted.size();
        return true;
    }

    void skipString(qsizetype &at) const
    {
        int depth = 0;
        for (; at < m_bytes.size(); ++at) {
            const char c = m_bytes[at];
            if (c == '\\')
                ++at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0) {
                ++at;
                return;
            }
        }
    }

    // The entries at the top of the dictionary at that place: where the value of each begins. Empty: none is there.
    QHash<QByteArray, qsizetype> dictionary(qsizetype &at) const
    {
        QHash<QByteArray, qsizetype> entries;
        if (!word(at, "<<"))
            return {};
        const qsizetype limit = std::min(m_bytes.size(), at + mostDictionary);
        int depth = 1; // of dictionaries and lists
        bool isKey = true;
        while (at < limit) {
            skipSpace(at);
            if (at >= limit)
                break;
            const QByteArrayView rest = m_bytes.sliced(at);
            if (rest.startsWith(">>") && --depth == 0) {
                at += 2;
                return entries;
            }
            if (rest.startsWith("<<") || rest.startsWith(">>")) {
                depth += rest.startsWith("<<");
                at += 2;
                isKey = depth == 1;
            } else if (rest.front() == '[' || rest.front() == ']') {
                depth += rest.front() == '[' ? 1 : -1;
                ++at;
                isKey = depth == 1;
            } else if (rest.front() == '(') {
                skipString(at);
                isKey = depth == 1;
            } else if (rest.front() == '/') {
                qsizetype end = at + 1;
                while (end < limit && !isDelimiter(m_bytes[end]))
                    ++end;
                if (depth == 1 && isKey) {
                    entries.insert(m_bytes.sliced(at + 1, end - at - 1).toByteArray(), end);
                    isKey = false;
                } else {
                    isKey = depth == 1;
                }
                at = end;
            } else { // numbers, references, words: a name that follows is the next key
                ++at;
                isKey = depth == 1;
            }
        }
        return {};
    }

    // The newest first. False: something is not as it should be.
    bool readSections(qint64 offset)
    {
        QSet<qint64> seen;
        while (seen.size() < mostSections) {
            if (seen.contains(offset) || offset < 0 || offset + m_shift >= m_bytes.size())
                return false;
            seen.insert(offset);
            qsizetype at = offset + m_shift;
            const bool isTable = word(at, "xref");
            if (isTable ? !readTable(at) : !isStreamObject(at))
                return false;
            const auto trailer = dictionary(at);
            if (trailer.isEmpty())
                return false;
            m_isEncrypted = m_isEncrypted || trailer.contains("Encrypt");
            m_hasStreams = m_hasStreams || !isTable || trailer.contains("XRefStm");
            if (!m_root && trailer.contains("Root"))
                m_root = reference(trailer.value("Root"));
            if (!trailer.contains("Prev"))
                return true;
            qsizetype prev = trailer.value("Prev");
            const auto before = number(prev);
            if (!before)
                return false;
            offset = *before;
        }
        return false;
    }

    bool isStreamObject(qsizetype &at) const { return number(at) && number(at) && word(at, "obj"); }

    bool readTable(qsizetype &at)
    {
        while (!word(at, "trailer")) {
            const auto first = number(at);
            const auto count = number(at);
            if (!first || !count || *count > m_bytes.size())
                return false;
            for (qint64 i = 0; i < *count; ++i) {
                const auto place = number(at);
                const auto generation = number(at);
                skipSpace(at);
                if (!place || !generation || at >= m_bytes.size())
                    return false;
                const bool isUsed = m_bytes[at++] == 'n';
                if (!m_places.contains(*first + i)) // the newest counts
                    m_places.insert(*first + i, isUsed ? *place : -1);
            }
        }
        return true;
    }

    std::optional<qint64> reference(qsizetype at) const
    {
        const auto object = number(at);
        return object && number(at) && word(at, "R") ? object : std::nullopt;
    }

    // Of an object that stands plainly in the file; nothing else is known to have no newer version.
    QHash<QByteArray, qsizetype> object(std::optional<qint64> id) const
    {
        if (!id || m_places.value(*id, -1) < 0)
            return {};
        qsizetype at = m_places.value(*id) + m_shift;
        if (at >= m_bytes.size())
            return {};
        const auto there = number(at);
        if (there != id || !number(at) || !word(at, "obj"))
            return {};
        return dictionary(at);
    }

    std::optional<int> pages() const
    {
        if (m_hasStreams)
            return {};
        const auto root = object(m_root);
        if (!root.contains("Pages"))
            return {};
        const auto tree = object(reference(root.value("Pages")));
        if (!tree.contains("Count"))
            return {};
        qsizetype at = tree.value("Count");
        if (reference(at))
            return {};
        const auto count = number(at);
        return count && *count > 0 && *count < mostPages ? std::optional(int(*count)) : std::nullopt;
    }

    QByteArrayView m_bytes;
    qint64 m_shift = 0;
    QHash<qint64, qint64> m_places; // of objects; -1: not in use
    std::optional<qint64> m_root;
    bool m_isEncrypted = false;
    bool m_hasStreams = false; // objects are kept compressed, which this does not read
};

} // namespace

PdfFacts pdfFacts(QByteArrayView bytes)
{
    return PdfReader(bytes).facts();
}

} // namespace officina

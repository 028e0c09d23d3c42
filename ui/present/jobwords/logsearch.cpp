// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search for many texts at once; see the header.
#include "ui/present/jobwords/logsearch.h"

#include <algorithm>

namespace officina::jobwords {

namespace {

// No sequence that programs print is longer; what claims to be is text.
constexpr qsizetype maxSequence = 256;

} // namespace

LogSearch::LogSearch(std::span<const QByteArrayView> texts)
{
    for (const QByteArrayView text : texts)
        for (const char byte : text)
            if (quint8 &letter = m_letters[quint8(byte)]; letter == 0)
                letter = quint8(m_letterCount++);
    m_nodes.resize(1);
    m_next.resize(size_t(m_letterCount));
    for (size_t i = 0; i < texts.size(); ++i) {
        int node = 0;
        for (const char byte : texts[i])
            node = addChild(node, m_letters[quint8(byte)]);
        m_nodes[size_t(node)].text = int(i);
    }
    link();
}

int LogSearch::addChild(int node, int letter)
{
    const size_t at = size_t(node) * size_t(m_letterCount) + size_t(letter);
    if (m_next[at] == 0) {
        m_next[at] = int(m_nodes.size());
        m_nodes.emplace_back();
        m_next.resize(m_nodes.size() * size_t(m_letterCount));
    }
    return m_next[at];
}

// Breadth first: every missing step becomes the one of the longest end that is a beginning too.
void LogSearch::link()
{
    std::vector<int> fallback(m_nodes.size());
    std::vector<int> queue{0};
    const auto letters = size_t(m_letterCount);
    for (size_t done = 0; done < queue.size(); ++done) {
        const int node = queue[done];
        const int back = fallback[size_t(node)];
        if (node != 0)
            m_nodes[size_t(node)].shorter = m_nodes[size_t(back)].text >= 0 ? back : m_nodes[size_t(back)].shorter;
        for (size_t letter = 0; letter < letters; ++letter) {
            int &next = m_next[size_t(node) * letters + letter];
            const int other = node == 0 ? 0 : m_next[size_t(back) * letters + letter];
            if (next == 0) {
                next = other;
                continue;
            }
            fallback[size_t(next)] = other;
            queue.push_back(next);
        }
    }
}

void LogSearch::run(QByteArrayView bytes, const std::function<void(int, qsizetype)> &found) const
{
    const auto letters = size_t(m_letterCount);
    int node = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (const qsizetype hidden = quint8(bytes[i]) < 0x20 ? invisibleLength(bytes, i) : 0; hidden > 0) {
            i += hidden - 1;
            continue;
        }
        node = m_next[size_t(node) * letters + m_letters[quint8(bytes[i])]];
        const Node &here = m_nodes[size_t(node)];
        if (here.text >= 0)
            found(here.text, i);
        for (int shorter = here.shorter; shorter != 0; shorter = m_nodes[size_t(shorter)].shorter)
            found(m_nodes[size_t(shorter)].text, i);
    }
}

qsizetype invisibleLength(QByteArrayView bytes, qsizetype at)
{
    if (bytes[at] == '\0')
        return 1;
    if (bytes[at] != '\x1b')
        return 0;
    const qsizetype end = std::min(bytes.size(), at + maxSequence);
    if (at + 1 >= end)
        return 1;
    if (bytes[at + 1] == '[') { // ends with a letter or the like
        for (qsizetype i = at + 2; i < end; ++i) {
            const auto byte = quint8(bytes[i]);
            if (byte >= 0x40 && byte <= 0x7e)
                return i + 1 - at;
            if (byte < 0x20)
                break;
        }
        return 2;
    }
    if (bytes[at + 1] == ']') { // a title: ends with BEL or ESC backslash
        for (qsizetype i = at + 2; i < end && bytes[i] != '\n' && bytes[i] != '\r'; ++i)
            if (bytes[i] == '\a' || bytes[i] == '\x1b')
                return (bytes[i] == '\a' ? i + 1 : std::min(end, i + 2)) - at;
        return 2;
    }
    return quint8(bytes[at + 1]) < 0x20 ? 1 : 2; // never a line break
}

QByteArray visible(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (const qsizetype hidden = quint8(bytes[i]) < 0x20 ? invisibleLength(bytes, i) : 0; hidden > 0)
            i += hidden - 1;
        else
            text += bytes[i];
    }
    return text;
}

} // namespace officina::jobwords

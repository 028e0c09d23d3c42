// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many fixed texts searched for in one pass over bytes (Aho and Corasick's automaton): the time does
// not depend on how many texts there are nor on what the bytes are. Colours and other terminal
// sequences, and NULs, are passed over, so that they do not hide a text that they are in.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace officina::jobwords {

class LogSearch
{
public:
    explicit LogSearch(std::span<const QByteArrayView> texts); // none of them empty

    // Calls found(number of the text, where its last byte lies) in the order of the bytes.
    void run(QByteArrayView bytes, const std::function<void(int, qsizetype)> &found) const;

private:
    struct Node {
        int text = -1;     // that ends here
        int shorter = 0;   // node of the longest other text that ends here
    };
    int addChild(int node, int letter);
    void link();

    std::array<quint8, 256> m_letters{}; // 0: in none of the texts
    int m_letterCount = 1;
    std::vector<Node> m_nodes;
    std::vector<int> m_next; // node × letter
};

// How many bytes at `at` are a terminal sequence or a NUL; 0 where it is text.
qsizetype invisibleLength(QByteArrayView bytes, qsizetype at);

QByteArray visible(QByteArrayView bytes);

} // namespace officina::jobwords

// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a tree is left out, by patterns as in a .gitignore (gitignore(5)): "*.tmp" anywhere,
// "/build" at the top alone, "logs/" folders alone, "a/**/b", "!keep.tmp" after all. The last that
// matches decides. What lies in a folder that is left out is left out with it.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>

#include <optional>

namespace officina {

class Excludes
{
public:
    Excludes() = default;
    explicit Excludes(const QByteArrayList &patterns); // blank ones and those with # before are none

    bool isEmpty() const { return m_rules.isEmpty(); }
    // BadInput for the first pattern that means nothing, such as "[z-a]": leaving it aside could move, or with a
    // mirror delete, what it was to protect.
    const std::optional<Error> &error() const { return m_error; }
    // path: below the tree's root, "data/part 1/a.bin".
    bool matches(const QByteArray &path, bool isFolder) const;

private:
    struct Rule {
        QRegularExpression expression; // over the path's bytes as Latin-1
        bool foldersOnly = false;
        bool keeps = false;
    };
    QList<Rule> m_rules;
    std::optional<Error> m_error;
};

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the runs and parts of training that share a table a row is of. It stands before the names of its metrics:
// "a/val/loss", "seed 1/loss".
#pragma once

#include "client/curves/formats/numbers.h"
#include "client/curves/formats/trainingphase.h"

#include <QtCore/QHash>

#include <limits>

namespace officina {

struct RowPart {
    QByteArray run;
    QByteArray phase; // "val"

    bool isEmpty() const { return run.isEmpty() && phase.isEmpty(); }
    QByteArray nameOf(const QByteArray &metric) const
    {
        const QByteArray name = phase.isEmpty() || namesPhase(metric) ? metric : phase + '/' + metric;
        return run.isEmpty() ? name : run + '/' + name;
    }
    bool operator==(const RowPart &) const = default;
    friend size_t qHash(const RowPart &part, size_t seed = 0) { return qHashMulti(seed, part.run, part.phase); }
};

// Columns that may say which run a row is of.
inline constexpr std::array<const char *, 5> runNames = {"run", "run_id", "run_name", "seed", "fold"};

// Runs are told apart once the step of a row is not beyond those of rows with another word: else the column tells
// something of one run, or each row has a word of its own.
class RowRuns
{
public:
    // How metrics are told to be of the run that a column of this heading calls so.
    static QByteArray labelOf(const QByteArray &heading, const QByteArray &word)
    {
        return plainNumber(word) ? heading + ' ' + word : word;
    }
    // Of the next row.
    void add(const QByteArray &word, double step)
    {
        if (m_first.isEmpty())
            m_first = m_highest = word;
        m_areApart = m_areApart || (word != m_highest && step <= m_highestStep);
        m_areMixed = m_areMixed || (!m_areApart && word != m_first);
        if (step >= m_highestStep) {
            m_highest = word;
            m_highestStep = step;
        }
    }
    bool areApart() const { return m_areApart; }
    // What all rows before they were told apart are of; empty: of several.
    QByteArray first() const { return m_areMixed ? QByteArray() : m_first; }

private:
    QByteArray m_first;
    QByteArray m_highest;
    double m_highestStep = -std::numeric_limits<double>::infinity(); // which that one got to
    bool m_areApart = false;
    bool m_areMixed = false;
};

} // namespace officina

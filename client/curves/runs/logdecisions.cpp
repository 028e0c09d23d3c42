// SPDX-License-Identifier: GPL-3.0-or-later
//
// What files were found to be; see the header.
#include "client/curves/runs/logdecisions.h"

namespace officina {

using namespace Qt::StringLiterals;

std::optional<LogDecision> LogDecisions::known(const LogFile &file, const LogRules &rules) const
{
    if (LogDecision named = officina::decide(file.path, rules);
        named.place || named.reason != LogIssue::Reason::NothingYet)
        return named;
    if (listingOf(file.path) != ListingNeed::Sampled) // a checkpoint
        return LogDecision{};
    const auto found = m_entries.constFind(file.path);
    if (found == m_entries.cend())
        return std::nullopt;
    // A file that became shorter is another one.
    const bool holds =
        found->stays ? file.size >= found->size : file.size == found->size && file.changed == found->changed;
    return holds ? std::optional(found->decision) : std::nullopt;
}

LogDecision LogDecisions::decide(const LogFile &file, const LogSample &sample, const LogRules &rules)
{
    LogDecision decision = officina::decide(file.path, sample, rules);
    // What matches no pattern so far may do so further on.
    const bool mayMatch = decision.place && decision.place->format == LogFormat::Text && !decision.place->isByPattern
        && !rules.text.pattern().isEmpty();
    const bool stays = decision.place && !decision.place->isDocument() && !mayMatch;
    m_entries.insert(file.path, {decision, file.size, file.changed, stays});
    return decision;
}

QByteArrayList LogDecisions::settled() const
{
    QByteArrayList settled;
    for (const auto &[path, entry] : m_entries.asKeyValueRange()) {
        const QByteArray state = entry.stays
            ? "*"_ba
            : QByteArray::number(entry.size) + ' ' + QByteArray::number(entry.changed.toSecsSinceEpoch());
        settled.append(state + ' ' + path.bytes());
    }
    return settled;
}

} // namespace officina

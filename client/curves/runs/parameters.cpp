// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hyper-parameters side by side; see the header.
#include "client/curves/runs/parameters.h"

#include <algorithm>
#include <set>

namespace officina {

namespace {

bool isEqual(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    bool areNumbers[2];
    const double numbers[] = {a.toDouble(&areNumbers[0]), b.toDouble(&areNumbers[1])};
    return areNumbers[0] && areNumbers[1] && numbers[0] == numbers[1];
}

} // namespace

ComparedParameters compareParameters(const QList<HyperParameters> &runs)
{
    std::set<QString> names;
    for (const HyperParameters &run : runs)
        names.insert(run.keyBegin(), run.keyEnd());
    ComparedParameters compared;
    for (const QString &name : names) {
        const bool areEqual = std::ranges::all_of(runs, [&](const HyperParameters &run) {
            const auto value = run.constFind(name);
            const auto first = runs.first().constFind(name);
            return value != run.cend() && first != runs.first().cend() && isEqual(*value, *first);
        });
        (areEqual ? compared.equal : compared.different).push_back(name);
    }
    return compared;
}

} // namespace officina

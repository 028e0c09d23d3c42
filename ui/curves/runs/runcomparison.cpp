// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs against a reference; see the header.
#include "ui/curves/runs/runcomparison.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

const RunEntry *entryOf(const QList<RunEntry> &all, const QString &key)
{
    const auto found = std::ranges::find(all, key, [](const RunEntry &entry) { return entry.listed.key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::shared_ptr<const Series> RunComparison::of(const std::shared_ptr<const Series> &series,
                                                const std::shared_ptr<const Series> &reference)
{
    static const auto nothing = std::make_shared<const Series>();
    if (!series || !reference)
        return nothing;
    const auto sizeOf = [](const Series &one) { return Size{one.size(), one.restarts().size()}; };
    const Size sizes[] = {sizeOf(*series), sizeOf(*reference)};
    const Pair pair{series.get(), reference.get()};
    Known known = m_known.value(pair);
    if (!known.result || !std::ranges::equal(known.sizes, sizes))
        known = {series,
                 reference,
                 {sizes[0], sizes[1]},
                 std::make_shared<const Series>(compared(*series, *reference, *m_with.comparison, m_with.match))};
    m_used.insert(pair, known);
    return known.result;
}

void RunComparison::applyTo(CurvesByTag &curves, const QList<RunEntry> &all)
{
    m_used.clear();
    if (m_with.comparison != m_knownWith.comparison || m_with.match != m_knownWith.match)
        m_known.clear();
    m_knownWith = m_with;
    if (!isOn()) {
        m_known.clear();
        return;
    }
    const bool isOwn = m_with.reference.isEmpty();
    const RunEntry *run = entryOf(all, m_with.reference);
    for (auto &[tag, lines] : curves) {
        std::shared_ptr<const Series> reference;
        if (run) {
            if (const auto series = run->run->series.find(tag); series != run->run->series.end())
                reference = series->second;
        }
        for (CurveLine &line : lines) {
            const auto against = isOwn ? line.series->earlierAttempt() : reference;
            line.series = of(line.series, against);
            for (auto *edge : {&line.low, &line.high}) {
                if (*edge)
                    *edge = of(*edge, against);
            }
        }
    }
    m_known = std::exchange(m_used, {});
}

QString RunComparison::title(const QList<RunEntry> &all) const
{
    if (!isOn())
        return {};
    const bool isDifference = *m_with.comparison == SeriesComparison::Difference;
    QString title;
    if (m_with.reference.isEmpty()) {
        title = isDifference ? Words::tr("difference from the attempt before the restart", "what a curve shows")
                             : Words::tr("ratio to the attempt before the restart", "what a curve shows");
    } else {
        const RunEntry *run = entryOf(all, m_with.reference);
        const QString name = run ? run->listed.label : Words::tr("a run that is closed");
        title = (isDifference ? Words::tr("difference from %1", "what a curve shows; %1: another run")
                              : Words::tr("ratio to %1", "what a curve shows; %1: another run"))
                    .arg(name);
    }
    return title + u" · "_s
        + (m_with.match == StepMatch::Exact ? Words::tr("on common steps", "a difference of two curves")
                                            : Words::tr("interpolated by step", "a difference of two curves"));
}

} // namespace officina

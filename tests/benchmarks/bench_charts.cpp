// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast curves are made ready and drawn anew while the user pans and zooms. The peer's column
// holds the bar.
#include "tests/benchmarks/bench.h"
#include "ui/present/curves/curvelines.h"

#include <QtCore/QRandomGenerator>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

constexpr int chartWidth = 1200; // pixels

Series noisy(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    Series series;
    for (int i = 0; i < count; ++i)
        series.append({i, 1.7e9 + i, double(float(1 / (1 + i / 1e4) + random.generateDouble() / 5))});
    return series;
}

bench::Line atMost(const QString &name, double ours, double bar)
{
    return {name, ours, bar, 1, bench::Line::Bar::AtMost};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QList<bench::Line> lines;

    const Columns line = officina::columns(noisy(10'000'000, 1), {XAxis::Step, 0});
    std::vector<double> builds;
    for (int round = 0; round < 5; ++round)
        builds.push_back(bench::secondsOf([&] { const Pyramid pyramid(line.x, line.y); }) * 1000);
    lines.append(atMost(u"pyramid over 10 million points, ms (bar)"_s, std::ranges::min(builds), 100));

    QList<PreparedLine> prepared;
    for (quint32 run = 0; run < 10; ++run)
        prepared.append(prepareLine(noisy(1'000'000, run), {XAxis::Step}, 0.9, false));
    std::vector<double> views;
    qsizetype drawn = 0;
    qsizetype most = 0;
    QRandomGenerator random(5);
    for (int view = 0; view < 200; ++view) {
        const double width = 1e6 * std::pow(0.96, view % 100);
        const double from = random.generateDouble() * (1e6 - width);
        views.push_back(bench::secondsOf([&] {
                            for (const PreparedLine &one : std::as_const(prepared)) {
                                const VisibleLine visible = visibleLine(one, from, from + width, chartWidth);
                                drawn += visible.raw.size();
                                most = std::max(most, visible.raw.size());
                            }
                        })
                        * 1000);
    }
    std::fprintf(stderr, "%lld points drawn; most of one line %lld; worst view %.1f ms\n", qlonglong(drawn),
                 qlonglong(most), std::ranges::max(views));
    lines.append(atMost(u"pan or zoom, 10 runs of 1 million points, smoothed: ms (bar)"_s, bench::median(views), 16));
    lines.append(atMost(u"the same: points a pixel column (bar)"_s, double(most) / chartWidth, 4.01));
    return bench::print(lines);
}

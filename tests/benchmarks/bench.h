// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every benchmark prints: our figure, the peer's in the same run, their ratio and the bar it
// must meet, as a table or, with --json, as a list for tools/bench.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <vector>

namespace officina::bench {

struct Line {
    enum class Bar { AtLeast, AtMost };

    QString name; // with the unit: "event files, MB/s"
    double ours = 0;
    double peer = 0;
    double bar = 1; // for ours / peer
    Bar kind = Bar::AtLeast;

    double ratio() const { return ours / peer; }
    bool isMet() const { return kind == Bar::AtLeast ? ratio() >= bar : ratio() <= bar; } // NaN: no
};

inline double median(std::vector<double> values)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

template <class Work> double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Prints and returns the exit status: 0 where every bar is met.
inline int print(const QList<Line> &lines)
{
    const bool met = std::ranges::all_of(lines, &Line::isMet);
    if (QCoreApplication::arguments().contains(QStringLiteral("--json"))) {
        QJsonArray list;
        for (const Line &line : lines) {
            list.push_back(QJsonObject{{QStringLiteral("name"), line.name},
                                       {QStringLiteral("ours"), line.ours},
                                       {QStringLiteral("peer"), line.peer},
                                       {QStringLiteral("ratio"), line.ratio()},
                                       {QStringLiteral("bar"), line.bar},
                                       {QStringLiteral("ok"), line.isMet()}});
        }
        std::puts(QJsonDocument(list).toJson(QJsonDocument::Compact).constData());
        return met ? 0 : 1;
    }
    std::printf("%-58s %12s %12s %8s %8s\n", "", "ours", "peer", "ratio", "bar");
    for (const Line &line : lines) {
        std::printf("%-58s %12.4g %12.4g %8.3g %s%6.3g  %s\n", qUtf8Printable(line.name), line.ours, line.peer,
                    line.ratio(), line.kind == Line::Bar::AtLeast ? ">=" : "<=", line.bar,
                    line.isMet() ? "ok" : "NOT MET");
    }
    return met ? 0 : 1;
}

} // namespace officina::bench

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Options that ask for GPUs; see the header.
#include "client/sites/gpurequest.h"

#include <algorithm>

namespace officina {

QStringList gpuOptions(const GpuRequest &request, int perNode, int nodes)
{
    if (perNode <= 0)
        return {};
    const qint64 number = request.count == GpuRequest::Count::PerJob ? qint64(perNode) * std::max(1, nodes) : perNode;
    QStringList options = request.options;
    options.replaceInStrings(QStringLiteral("%1"), QString::number(number));
    return options;
}

double wholeGpus(const GpuRequest &request, double units)
{
    return request.unit == GpuRequest::Unit::Half ? units / 2 : units;
}

} // namespace officina

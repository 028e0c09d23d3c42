// SPDX-License-Identifier: GPL-3.0-or-later
//
// One libFuzzer program for the target that OFFICINA_FUZZ_TARGET names when it is built.
// (https://llvm.org/docs/LibFuzzer.html)
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace officina::testing;
    static const auto target =
        std::ranges::find(fuzzTargets(), QByteArrayView(OFFICINA_FUZZ_TARGET), &FuzzTarget::name);
    // One size of pieces for each input: which one is left to the search, as is the input.
    static constexpr std::array<qsizetype, 8> sizes{1, 2, 3, 5, 7, 16, 33, 64};
    const QByteArrayView input(data, qsizetype(size));
    const qsizetype piece = sizes[qHash(input, 0) % sizes.size()];
    target->run(input, std::span(&piece, 1));
    return 0;
}

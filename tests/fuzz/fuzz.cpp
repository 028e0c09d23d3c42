// SPDX-License-Identifier: GPL-3.0-or-later
//
// One libFuzzer program for the target that OFFICINA_FUZZ_TARGET names when it is built.
// (https://llvm.org/docs/LibFuzzer.html)
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace officina::testing;
    static const auto target =
        std::ranges::find(fuzzTargets(), QByteArrayView(OFFICINA_FUZZ_TARGET), &FuzzTarget::name);
    target->run(QByteArrayView(data, qsizetype(size)));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRC32C by the processor's own instruction, to be inlined: where the pieces are as short as the
// records of a log, calls would cost more than sums.
//
// What calls these carries OFFICINA_CRC_INSTRUCTION, which is defined where the compiler knows the
// instruction, and runs only where crc32cIsHardware().
#pragma once

#include <QtCore/QtEndian>

#if defined(__x86_64__) && defined(__GNUC__)
#include <nmmintrin.h>
#define OFFICINA_CRC_INSTRUCTION __attribute__((target("sse4.2")))
#elif defined(__aarch64__) && defined(__GNUC__)
#include <arm_acle.h>
#define OFFICINA_CRC_INSTRUCTION __attribute__((target("+crc")))
#endif

#ifdef OFFICINA_CRC_INSTRUCTION
namespace officina {

OFFICINA_CRC_INSTRUCTION inline uint32_t crc32cByInstruction(const void *bytes, size_t size, uint32_t before = 0)
{
    auto p = static_cast<const char *>(bytes);
#if defined(__x86_64__)
    uint64_t crc = ~before;
    for (; size >= 8; size -= 8, p += 8)
        crc = _mm_crc32_u64(crc, qFromUnaligned<uint64_t>(p));
    auto rest = uint32_t(crc);
    if (size & 4) {
        rest = _mm_crc32_u32(rest, qFromUnaligned<uint32_t>(p));
        p += 4;
    }
    if (size & 2) {
        rest = _mm_crc32_u16(rest, qFromUnaligned<uint16_t>(p));
        p += 2;
    }
    if (size & 1)
        rest = _mm_crc32_u8(rest, uint8_t(*p));
    return ~rest;
#else
    uint32_t crc = ~before;
    for (; size >= 8; size -= 8, p += 8)
        crc = __crc32cd(crc, qFromUnaligned<uint64_t>(p));
    for (; size > 0; --size, ++p)
        crc = __crc32cb(crc, uint8_t(*p));
    return ~crc;
#endif
}

} // namespace officina
#endif

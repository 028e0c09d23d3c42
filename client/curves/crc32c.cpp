// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRC32C by instruction or by table; see the header.
#include "client/curves/crc32c.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <nmmintrin.h>
#define OFFICINA_CRC_INSTRUCTION __attribute__((target("sse4.2")))
#elif defined(__aarch64__) && defined(__GNUC__)
#include <arm_acle.h>
#if defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif
#define OFFICINA_CRC_INSTRUCTION __attribute__((target("+crc")))
#endif

namespace officina {

namespace {

template <class T> T load(const char *bytes)
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

// Slicing by 8: table[k][b] is the sum of byte b followed by k zero bytes.
using Tables = std::array<std::array<uint32_t, 256>, 8>;

constexpr Tables makeTables()
{
    Tables tables{};
    for (uint32_t byte = 0; byte < 256; ++byte) {
        uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0x82f63b78U : 0U);
        tables[0][byte] = crc;
    }
    for (size_t k = 1; k < tables.size(); ++k) {
        for (size_t byte = 0; byte < 256; ++byte) {
            const uint32_t shorter = tables[k - 1][byte];
            tables[k][byte] = (shorter >> 8) ^ tables[0][shorter & 0xff];
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

#ifdef OFFICINA_CRC_INSTRUCTION

#if defined(__x86_64__)
OFFICINA_CRC_INSTRUCTION uint32_t byInstruction(const void *bytes, size_t size, uint32_t before)
{
    auto p = static_cast<const char *>(bytes);
    uint64_t crc = ~before;
    for (; size >= 8; size -= 8, p += 8)
        crc = _mm_crc32_u64(crc, load<uint64_t>(p));
    auto rest = uint32_t(crc);
    if (size & 4) {
        rest = _mm_crc32_u32(rest, load<uint32_t>(p));
        p += 4;
    }
    if (size & 2) {
        rest = _mm_crc32_u16(rest, load<uint16_t>(p));
        p += 2;
    }
    if (size & 1)
        rest = _mm_crc32_u8(rest, load<uint8_t>(p));
    return ~rest;
}

bool hasInstruction()
{
    __builtin_cpu_init();
    return __builtin_cpu_supports("sse4.2");
}
#else
OFFICINA_CRC_INSTRUCTION uint32_t byInstruction(const void *bytes, size_t size, uint32_t before)
{
    auto p = static_cast<const char *>(bytes);
    uint32_t crc = ~before;
    for (; size >= 8; size -= 8, p += 8)
        crc = __crc32cd(crc, load<uint64_t>(p));
    for (; size > 0; --size, ++p)
        crc = __crc32cb(crc, load<uint8_t>(p));
    return ~crc;
}

bool hasInstruction()
{
#if defined(__linux__)
    return getauxval(AT_HWCAP) & HWCAP_CRC32;
#else
    return true; // every 64-bit Apple processor
#endif
}
#endif

#else

uint32_t byInstruction(const void *bytes, size_t size, uint32_t before)
{
    return crc32cByTable(bytes, size, before);
}

bool hasInstruction()
{
    return false;
}

#endif

const bool useInstruction = hasInstruction();

} // namespace

uint32_t crc32cByTable(const void *bytes, size_t size, uint32_t before)
{
    auto p = static_cast<const char *>(bytes);
    uint32_t crc = ~before;
    for (; size >= 8; size -= 8, p += 8) {
        auto block = load<uint64_t>(p);
        if constexpr (std::endian::native == std::endian::big)
            block = std::byteswap(block);
        block ^= crc;
        crc = 0;
        for (size_t k = 0; k < 8; ++k)
            crc ^= tables[7 - k][(block >> (8 * k)) & 0xff];
    }
    for (; size > 0; --size, ++p)
        crc = (crc >> 8) ^ tables[0][(crc ^ uint8_t(*p)) & 0xff];
    return ~crc;
}

uint32_t crc32c(const void *bytes, size_t size, uint32_t before)
{
    return useInstruction ? byInstruction(bytes, size, before) : crc32cByTable(bytes, size, before);
}

bool crc32cIsHardware()
{
    return useInstruction;
}

} // namespace officina

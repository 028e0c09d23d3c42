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
#define OFFICINA_CRC_64(crc, word) uint32_t(_mm_crc32_u64(crc, word))
#elif defined(__aarch64__) && defined(__GNUC__)
#include <arm_acle.h>
#if defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif
#define OFFICINA_CRC_INSTRUCTION __attribute__((target("+crc")))
#define OFFICINA_CRC_64(crc, word) __crc32cd(crc, word)
#endif

namespace officina {

namespace {

template <class T> T load(const char *bytes)
{
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

template <class T> T littleEndian(T value)
{
    if constexpr (std::endian::native == std::endian::big)
        return std::byteswap(value);
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
OFFICINA_CRC_INSTRUCTION inline uint32_t byInstruction(const void *bytes, size_t size, uint32_t before)
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
OFFICINA_CRC_INSTRUCTION inline uint32_t byInstruction(const void *bytes, size_t size, uint32_t before)
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

OFFICINA_CRC_INSTRUCTION RecordSums checkByInstruction(const char *bytes, size_t size)
{
    const auto length = load<uint64_t>(bytes);
    if (maskedCrc(~OFFICINA_CRC_64(~0U, length)) != load<uint32_t>(bytes + 8))
        return RecordSums::WrongLength;
    if (size < 16 || length > size - 16)
        return RecordSums::Incomplete;
    const uint32_t sum = byInstruction(bytes + 12, size_t(length), 0);
    return maskedCrc(sum) == load<uint32_t>(bytes + 12 + length) ? RecordSums::Right : RecordSums::WrongData;
}

#else

uint32_t byInstruction(const void *bytes, size_t size, uint32_t before)
{
    return crc32cByTable(bytes, size, before);
}

RecordSums checkByInstruction(const char *, size_t)
{
    return RecordSums::WrongLength; // never asked: useInstruction is false
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
        const uint64_t block = littleEndian(load<uint64_t>(p)) ^ crc;
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

RecordSums checkRecord(const char *bytes, size_t size)
{
    if (useInstruction)
        return checkByInstruction(bytes, size);
    const auto length = littleEndian(load<uint64_t>(bytes));
    if (maskedCrc(crc32cByTable(bytes, 8)) != littleEndian(load<uint32_t>(bytes + 8)))
        return RecordSums::WrongLength;
    if (size < 16 || length > size - 16)
        return RecordSums::Incomplete;
    const uint32_t sum = crc32cByTable(bytes + 12, size_t(length));
    return maskedCrc(sum) == littleEndian(load<uint32_t>(bytes + 12 + length)) ? RecordSums::Right
                                                                               : RecordSums::WrongData;
}

bool crc32cIsHardware()
{
    return useInstruction;
}

} // namespace officina

// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRC32C by instruction or by table; see the header.
#include "client/curves/formats/crc32c.h"

#include "client/curves/formats/crc32cinstruction.h"

#include <QtCore/QtEndian>

#include <array>

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

namespace officina {

namespace {

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

bool hasInstruction()
{
#if !defined(OFFICINA_CRC_INSTRUCTION)
    return false;
#elif defined(__x86_64__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("sse4.2");
#elif defined(__linux__)
    return getauxval(AT_HWCAP) & HWCAP_CRC32;
#else
    return true; // every 64-bit Apple processor
#endif
}

const bool useInstruction = hasInstruction();

} // namespace

uint32_t crc32cByTable(const void *bytes, size_t size, uint32_t before)
{
    auto p = static_cast<const char *>(bytes);
    uint32_t crc = ~before;
    for (; size >= 8; size -= 8, p += 8) {
        const uint64_t block = qFromLittleEndian<uint64_t>(p) ^ crc;
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
#ifdef OFFICINA_CRC_INSTRUCTION
    if (useInstruction)
        return crc32cByInstruction(bytes, size, before);
#endif
    return crc32cByTable(bytes, size, before);
}

RecordSums checkRecord(const char *bytes, size_t size)
{
    const auto length = qFromLittleEndian<uint64_t>(bytes);
    if (maskedCrc(crc32c(bytes, 8)) != qFromLittleEndian<uint32_t>(bytes + 8))
        return RecordSums::WrongLength;
    if (size < 16 || length > size - 16)
        return RecordSums::Incomplete;
    const uint32_t sum = crc32c(bytes + 12, size_t(length));
    return maskedCrc(sum) == qFromLittleEndian<uint32_t>(bytes + 12 + length) ? RecordSums::Right
                                                                              : RecordSums::WrongData;
}

bool crc32cIsHardware()
{
    return useInstruction;
}

} // namespace officina

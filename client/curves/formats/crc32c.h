// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRC32C (Castagnoli), the checksum of TFRecord files. Uses the processor's own instruction where
// there is one (looked up when the program runs) and tables elsewhere; both give the same sums.
#pragma once

#include <cstddef>
#include <cstdint>

namespace officina {

// The sum of size bytes, continuing from the sum of what came before them.
uint32_t crc32c(const void *bytes, size_t size, uint32_t before = 0);

// The same by tables alone, whatever the processor can do.
uint32_t crc32cByTable(const void *bytes, size_t size, uint32_t before = 0);

// True where crc32c() uses the processor's instruction.
bool crc32cIsHardware();

// TFRecord stores sums rotated and shifted, because a checksum over data that holds checksums is
// weak (tensorflow/core/lib/hash/crc32c.h).
constexpr uint32_t maskedCrc(uint32_t crc)
{
    return ((crc >> 15) | (crc << 17)) + 0xa282ead8U;
}

// A TFRecord: length of the data (8 bytes), its masked sum (4), the data, its masked sum (4).
enum class RecordSums {
    Right,
    Incomplete,  // the length is right, and longer than what there is
    WrongLength, // the length itself is not to be trusted
    WrongData,
};

// Checks the record at the start of bytes; size is at least 12.
RecordSums checkRecord(const char *bytes, size_t size);

} // namespace officina

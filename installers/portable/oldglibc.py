#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a library that was built against a newer glibc run with an older one: oldglibc.py FILE...

Debian 13's libraries ask for a few functions under names that glibc has had since 2.37 only: __isoc23_strtol, which
differs from strtol by reading "0b1" as well, and new versions of fmod and exp10, which differ in what they do about
errno. This gives them the functions that were always there, by changing nothing but the names and versions in the
table of symbols. Promise: a file is changed whole or not at all, and what this does not know is an error, not a guess.

strlcpy and strlcat, which older glibc lack, lose their version: compat.c has them.
"""

import pathlib
import struct
import sys

NEWEST = (2, 36)  # Debian 12
BASE = "GLIBC_2.2.5"  # in which glibc for x86-64 began
# What is asked for -> the version of the older function of that name.
OLDER = {"fmod": BASE, "fmodf": BASE, "exp10": BASE, "exp10f": BASE, "strtol": BASE, "strtoul": BASE, "strtoll": BASE,
         "strtoull": BASE, "strtoimax": BASE, "strtoumax": BASE, "sscanf": BASE, "fscanf": BASE, "vsscanf": BASE,
         "vfscanf": BASE, "scanf": BASE, "strtol_l": "GLIBC_2.3", "strtoul_l": "GLIBC_2.3", "strtoll_l": "GLIBC_2.3.3",
         "strtoull_l": "GLIBC_2.3.3", "wcstol": BASE, "wcstoul": BASE, "wcstoll": BASE, "wcstoull": BASE}
OWN = {"strlcpy", "strlcat"}  # in compat.c
PREFIX = "__isoc23_"

DT_NULL, DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_VERSYM, DT_VERNEED, DT_VERNEEDNUM, DT_HASH, DT_GNU_HASH = \
    0, 5, 6, 10, 0x6ffffff0, 0x6ffffffe, 0x6fffffff, 4, 0x6ffffef5
GLOBAL = 1  # the index of "no version"


class Unknown(Exception):
    """A symbol for which there is nothing older."""


def elf_hash(name):
    value = 0
    for byte in name.encode():
        value = (value << 4) + byte
        high = value & 0xf0000000
        value = (value ^ (high >> 24)) & ~high & 0xffffffff
    return value


def newer(version):
    """Whether a version of glibc is newer than the oldest that is to do."""
    if not version.startswith("GLIBC_") or not version[6:7].isdigit():
        return False
    return tuple(int(part) for part in version[6:].split(".")) > NEWEST


class Library:
    """The tables of one ELF file for x86-64, in its bytes."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.bytes = bytearray(self.path.read_bytes())
        if self.bytes[:6] != b"\x7fELF\x02\x01":
            raise ValueError(f"{path} is no ELF file of 64 bits")
        self.segments = self.read_segments()
        self.dynamic = dict(self.read_dynamic())
        self.strings = self.place(self.dynamic[DT_STRTAB])
        self.symbols = self.place(self.dynamic[DT_SYMTAB])

    def read_segments(self):
        start, size, count = self.read("<Q", 32), self.read("<H", 54), self.read("<H", 56)
        return [struct.unpack_from("<IIQQQQQQ", self.bytes, start + i * size) for i in range(count)]

    def read_dynamic(self):
        for kind, _, offset, _, _, size, _, _ in self.segments:
            if kind == 2:
                for at in range(offset, offset + size, 16):
                    tag, value = struct.unpack_from("<QQ", self.bytes, at)
                    if tag == DT_NULL:
                        return
                    yield tag, value

    def place(self, address):
        """Where in the file an address is."""
        for kind, _, offset, start, _, size, _, _ in self.segments:
            if kind == 1 and start <= address < start + size:
                return offset + address - start
        raise ValueError(f"{self.path}: no place has the address {address:#x}")

    def read(self, form, at):
        return struct.unpack_from(form, self.bytes, at)[0]

    def text(self, offset):
        start = self.strings + offset
        return self.bytes[start:self.bytes.index(0, start)].decode()

    def string_offset(self, name):
        """Where a name stands in the table of strings, or nothing."""
        table = self.bytes[self.strings:self.strings + self.dynamic[DT_STRSZ]]
        at = table.find(b"\0" + name.encode() + b"\0")
        return at + 1 if at >= 0 else None

    def needs(self):
        """The versions that are asked for: [place of the entry, library, version, index]."""
        if DT_VERNEED not in self.dynamic:
            return []
        entries, at = [], self.place(self.dynamic[DT_VERNEED])
        for _ in range(self.dynamic[DT_VERNEEDNUM]):
            _, count, file, first, following = struct.unpack_from("<HHIII", self.bytes, at)
            entry = at + first
            for _ in range(count):
                _, _, index, name, step = struct.unpack_from("<IHHII", self.bytes, entry)
                entries.append([entry, self.text(file), self.text(name), index & 0x7fff])
                entry += step
            at += following
        return entries

    def undefined(self):
        """The symbols that other libraries must have: (number, name, index of the version)."""
        if DT_VERSYM not in self.dynamic:
            return
        versions = self.place(self.dynamic[DT_VERSYM])
        # The table of versions lies right behind its symbols' other tables; its end is that of the symbols.
        for number in range(self.symbol_count()):
            name, _, _, section = struct.unpack_from("<IBBH", self.bytes, self.symbols + 24 * number)
            if section == 0 and name:
                yield number, self.text(name), self.read("<H", versions + 2 * number) & 0x7fff

    def symbol_count(self):
        if DT_HASH in self.dynamic:
            return self.read("<I", self.place(self.dynamic[DT_HASH]) + 4)
        table = self.place(self.dynamic[DT_GNU_HASH])
        buckets, first, bloom, _ = struct.unpack_from("<IIII", self.bytes, table)
        heads = table + 16 + 8 * bloom
        last = max(struct.unpack_from(f"<{buckets}I", self.bytes, heads), default=0)
        if last < first:
            return first  # it defines nothing, so all come before
        while not self.read("<I", heads + 4 * buckets + 4 * (last - first)) & 1:
            last += 1
        return last + 1

    def set_version(self, number, index):
        struct.pack_into("<H", self.bytes, self.place(self.dynamic[DT_VERSYM]) + 2 * number, index)

    def set_name(self, number, offset):
        struct.pack_into("<I", self.bytes, self.symbols + 24 * number, offset)

    def rename_need(self, entry, version):
        """Makes an entry ask for another version, whose name is in the file already."""
        offset = self.string_offset(version)
        if offset is None:
            raise Unknown(f"{self.path.name}: nothing in it asks for {version}, so there is no such name to use")
        struct.pack_into("<I", self.bytes, entry[0], elf_hash(version))
        struct.pack_into("<I", self.bytes, entry[0] + 8, offset)
        entry[2] = version

    def save(self):
        fresh = self.path.with_name(self.path.name + ".new")
        fresh.write_bytes(self.bytes)
        fresh.chmod(self.path.stat().st_mode)
        fresh.replace(self.path)


def lower(library):
    """Changes the tables; returns the functions that compat.c must have, and how many symbols were changed."""
    needs = library.needs()
    too_new = {entry[3]: entry for entry in needs if newer(entry[2])}
    own, changes = set(), []
    for number, name, index in library.undefined():
        if index not in too_new:
            continue
        older = name.removeprefix(PREFIX)
        if older in OWN:
            own.add(older)
            library.set_version(number, GLOBAL)
        elif older in OLDER:
            changes.append((number, older, name, too_new[index]))
        else:
            raise Unknown(f"{library.path.name}: {name} of {too_new[index][2]} has nothing older in its place")
    for number, older, name, entry in changes:
        offset = library.read("<I", library.symbols + 24 * number)
        library.set_name(number, offset + len(name) - len(older))  # the older name is the end of the newer
        place = next((other for other in needs if other[1] == entry[1] and other[2] == OLDER[older]), None)
        if place is None and older in ("strtoll_l", "strtoull_l"):
            library.set_version(number, GLOBAL)  # no name for their version is needed: glibc has one of them alone
            continue
        if place is None:
            library.rename_need(entry, OLDER[older])
            place = entry
        library.set_version(number, place[3])
    for entry in needs:
        if newer(entry[2]):  # nothing asks for it any longer
            library.rename_need(entry, next(other[2] for other in needs if other[1] == entry[1] and not newer(other[2])))
    return own, len(changes) + len(own)


def newest_needed(path):
    """The newest version of glibc that a file asks for, as numbers."""
    wanted = [entry[2] for entry in Library(path).needs() if entry[2][:6] == "GLIBC_" and entry[2][6:7].isdigit()]
    return max((tuple(int(part) for part in version[6:].split(".")) for version in wanted), default=(2, 0))


def main():
    for path in sys.argv[1:]:
        library = Library(path)
        own, count = lower(library)
        if count:
            library.save()
        print(f"{path}: {count} symbols{', wants ' + ' '.join(sorted(own)) if own else ''}")


if __name__ == "__main__":
    try:
        main()
    except (Unknown, ValueError, OSError) as trouble:
        sys.exit(str(trouble))

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The portable archive's scripts: an older glibc, the launcher, the list of what is bundled."""

import ctypes
import json
import os
import shutil
import sys
import unittest

from installertest import INSTALLERS, InTempFolder, run

sys.path.insert(0, str(INSTALLERS / "portable"))
import oldglibc  # noqa: E402


class OldGlibcTest(InTempFolder):
    SOURCE = r"""
        #include <math.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        long number(const char *text) { return strtol(text, NULL, 10); }
        int two(const char *text, int *a, int *b) { return sscanf(text, "%d %d", a, b); }
        double rest(double a, double b) { return fmod(a, b); }
        size_t copy(char *to, const char *from, size_t size) { return strlcpy(to, from, size); }
    """

    def library(self, source):
        path = self.folder / "example.c"
        path.write_text(source)
        built = self.folder / "libexample.so"
        done = run("cc", "-std=gnu23", "-fno-builtin", "-shared", "-fPIC", "-o", str(built), str(path), "-lm")
        if done.returncode != 0:
            self.skipTest("the compiler or the glibc here is too old for this: " + done.stderr.splitlines()[0])
        return built

    def test_newer_functions_give_way_to_older(self):
        built = self.library(self.SOURCE)
        if oldglibc.newest_needed(built) <= oldglibc.NEWEST:
            self.skipTest("this system's own glibc asks for nothing newer")
        library = oldglibc.Library(built)
        own, count = oldglibc.lower(library)
        library.save()
        self.assertEqual(own, {"strlcpy"})
        self.assertEqual(count, 4)
        self.assertLessEqual(oldglibc.newest_needed(built), oldglibc.NEWEST)
        names = run("objdump", "-T", str(built)).stdout
        self.assertNotIn("__isoc23", names)
        loaded = ctypes.CDLL(str(built))
        self.assertEqual(loaded.number(b"42 "), 42)
        a, b = ctypes.c_int(), ctypes.c_int()
        self.assertEqual(loaded.two(b"3 -5", ctypes.byref(a), ctypes.byref(b)), 2)
        self.assertEqual((a.value, b.value), (3, -5))
        loaded.rest.restype, loaded.rest.argtypes = ctypes.c_double, [ctypes.c_double] * 2
        self.assertEqual(loaded.rest(7.5, 2), 1.5)
        target = ctypes.create_string_buffer(4)
        self.assertEqual(loaded.copy(target, b"abcdef", ctypes.c_size_t(4)), 6)
        self.assertEqual(target.value, b"abc")

    def test_older_versions_are_there(self):
        """Asks the loader for each function by its version: a newer glibc has the older ones too."""
        if not oldglibc.newer(f"GLIBC_{os.confstr('CS_GNU_LIBC_VERSION').split()[1]}"):
            self.skipTest("this glibc is no newer one")
        loader = ctypes.CDLL(None)
        loader.dlvsym.restype = ctypes.c_void_p
        loader.dlvsym.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
        handles = [ctypes.CDLL(name)._handle for name in ("libc.so.6", "libm.so.6")]
        for name, version in oldglibc.OLDER.items():
            found = [loader.dlvsym(handle, name.encode(), version.encode()) for handle in handles]
            self.assertTrue(any(found), f"{name} of {version}")

    def test_what_has_nothing_older_is_an_error(self):
        built = self.library("#include <math.h>\ndouble f(double a) { return cospi(a); }\n")
        if oldglibc.newest_needed(built) <= oldglibc.NEWEST:
            self.skipTest("this system's glibc has no such function")
        with self.assertRaises(oldglibc.Unknown):
            oldglibc.lower(oldglibc.Library(built))

    def test_what_is_no_library_is_an_error(self):
        path = self.folder / "text"
        path.write_text("no library at all, but long enough")
        done = run(sys.executable, "-B", str(INSTALLERS / "portable/oldglibc.py"), str(path))
        self.assertEqual(done.returncode, 1)
        self.assertIn("no ELF file", done.stderr)

    def test_compat_copies_like_openbsd(self):
        built = self.folder / "libcompat.so"
        source = (INSTALLERS / "portable/compat.c").read_text().replace("strlc", "our_strlc")
        (self.folder / "compat.c").write_text(source)
        done = run("cc", "-Wall", "-Wextra", "-Werror", "-Wno-missing-prototypes", "-shared", "-fPIC", "-o", str(built),
                   str(self.folder / "compat.c"))
        self.assertEqual(done.returncode, 0, done.stderr)
        ours = ctypes.CDLL(str(built))
        for size, before, words, length, after in ((8, b"", b"abc", 3, b"abc"), (3, b"", b"abc", 3, b"ab"),
                                                   (1, b"", b"abc", 3, b""), (8, b"xy", b"abc", 5, b"xyabc"),
                                                   (4, b"xy", b"abc", 5, b"xya")):
            target = ctypes.create_string_buffer(before, 16)
            function = ours.our_strlcat if before else ours.our_strlcpy
            self.assertEqual(function(target, words, ctypes.c_size_t(size)), length)
            self.assertEqual(target.value, after)


class LauncherTest(InTempFolder):
    def start(self, **programs):
        """Starts the launcher where these programs say what they say; a program in bin/ tells that it was reached."""
        shutil.copy(INSTALLERS / "portable/launcher", self.folder / "officina")
        for name, words in {"bin/officina": "echo reached $*", **{f"fake/{n}": w for n, w in programs.items()}}.items():
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"#!/bin/sh\n{words}\n")
            path.chmod(0o755)
        return run(str(self.folder / "officina"), "--some thing", env={"PATH": f"{self.folder}/fake:/usr/bin:/bin"})

    def test_starts_the_program(self):
        done = self.start()
        self.assertEqual((done.returncode, done.stdout), (0, "reached --some thing\n"), done.stderr)

    def test_refuses_an_older_glibc(self):
        for words, told in (("echo glibc 2.35", "here is glibc 2.35"), ("echo glibc 2.9", "here is glibc 2.9"),
                            ("exit 1", "another C library")):
            done = self.start(getconf=words)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn("needs glibc 2.36 or later", done.stderr)
            self.assertIn(told, done.stderr)

    def test_refuses_another_processor(self):
        done = self.start(uname='[ "$1" = -m ] && echo aarch64 || echo Linux')
        self.assertEqual(done.returncode, 1)
        self.assertIn("aarch64", done.stderr)

    def test_says_what_the_archive_says(self):
        self.assertIn("oldest=" + ".".join(map(str, oldglibc.NEWEST)) + "\n", (INSTALLERS / "portable/launcher").read_text())


class ListTest(InTempFolder):
    def test_names_each_file_with_its_sum(self):
        for name, text in (("bin/officina", "a"), ("bin/officina-cli", "b"), ("lib/libz.so.1", "c"),
                           ("lib/compiler/libgcc_s.so.1", "d"),
                           ("licences/zlib1g", "Format: x\n\nFiles: *\nLicense: Zlib\n"), ("licences/libgcc-s1", "words")):
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        entry = {"version": "1:1.3+x", "source": "s", "source_version": "1"}
        bundled = self.folder / "bundled.json"
        bundled.write_text(json.dumps({
            "version": "1", "created": 0, "folder": str(self.folder), "expected": [],
            "files": {"lib/libz.so.1": {"package": "zlib1g", **entry}, "lib/libgcc_s.so.1": {"package": "libgcc-s1", **entry}}}))
        done = run(sys.executable, "-B", str(INSTALLERS / "sbom.py"), str(bundled))
        self.assertEqual(done.returncode, 0, done.stderr)
        told = json.loads(done.stdout)
        self.assertEqual(told["spdxVersion"], "SPDX-2.3")
        self.assertEqual({p["name"]: p["licenseDeclared"] for p in told["packages"]},
                         {"officina": "GPL-3.0-or-later", "zlib1g": "Zlib", "libgcc-s1": "NOASSERTION"})
        self.assertEqual({f["fileName"] for f in told["files"]},
                         {"./bin/officina", "./bin/officina-cli", "./lib/libz.so.1", "./lib/compiler/libgcc_s.so.1"})
        ids = [thing["SPDXID"] for thing in told["packages"] + told["files"]]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual({r["relatedSpdxElement"] for r in told["relationships"]}, set(ids))
        self.assertEqual(run(sys.executable, "-B", str(INSTALLERS / "sbom.py"), str(bundled)).stdout, done.stdout)

    def test_names_what_is_within_and_what_was_changed(self):
        for name in ("officina.exe", "officina-cli.exe", "Qt6Svg.dll", "licences/qtsvg", "licences/sqlite3"):
            (self.folder / name).parent.mkdir(exist_ok=True)
            (self.folder / name).write_text(name)
        bundled = self.folder / "bundled.json"
        bundled.write_text(json.dumps({
            "version": "1", "created": 0, "folder": str(self.folder), "system": "windows-x86_64", "within": {"sqlite3": "3"},
            "programs": ["officina.exe", "officina-cli.exe"],
            "files": {"Qt6Svg.dll": {"package": "qtsvg", "version": "5", "source": "qtsvg", "source_version": "5", "arch": "source",
                                     "patch": "qtsvg.patch"}}}))
        done = run(sys.executable, "-B", str(INSTALLERS / "sbom.py"), str(bundled))
        self.assertEqual(done.returncode, 0, done.stderr)
        told = json.loads(done.stdout)
        self.assertEqual(told["name"], "officina-1-windows-x86_64")
        packages = {package["name"]: package for package in told["packages"]}
        self.assertEqual(set(packages), {"officina", "qtsvg", "sqlite3"})
        self.assertIn("with qtsvg.patch", packages["qtsvg"]["sourceInfo"])
        self.assertTrue(packages["qtsvg"]["externalRefs"][0]["referenceLocator"].endswith("?arch=source"))
        self.assertEqual({f["fileName"] for f in told["files"]}, {"./officina.exe", "./officina-cli.exe", "./Qt6Svg.dll"})


if __name__ == "__main__":
    unittest.main()

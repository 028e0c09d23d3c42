#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installers' files and scripts, without making an installer: they agree with the program, and do what they say."""

import ctypes
import hashlib
import json
import os
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
INSTALLERS = PROJECT / "installers"
LINUX = INSTALLERS / "linux"
BUILT = pathlib.Path(os.environ["OFFICINA_DESKTOP_FILES"])  # with the translations, as the build has made them
sys.path.insert(0, str(INSTALLERS / "portable"))
import oldglibc  # noqa: E402


def constant(header, name):
    """A text that the program's sources define."""
    return re.search(rf'{name} = "([^"]+)"', (PROJECT / header).read_text()).group(1)


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **more)


class InTempFolder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)


class DesktopTest(InTempFolder):
    def mime_types(self):
        space = "{http://www.freedesktop.org/standards/shared-mime-info}"
        root = ElementTree.parse(BUILT / "eu.officina.Officina.mime.xml").getroot()
        return {entry.get("type"): entry.find(space + "glob").get("pattern") for entry in root}

    def entries(self):
        """The lines of the desktop file: group -> key -> value."""
        groups = {}
        for line in (BUILT / "eu.officina.Officina.desktop").read_text().splitlines():
            if line.startswith("["):
                group = groups.setdefault(line.strip("[]"), {})
            elif "=" in line:
                key, value = line.split("=", 1)
                group[key] = value
        return groups

    def metainfo(self):
        return ElementTree.parse(BUILT / "eu.officina.Officina.metainfo.xml").getroot()

    def test_what_is_opened_is_what_the_program_opens(self):
        suffixes = {"*." + constant("client/catalogue/bundle/bundle.h", "bundleSuffix"),
                    "*." + constant("client/invitations/sealedinvitation.h", "invitationSuffix"),
                    "*.tfevents.*"}  # as TensorBoard's writers name their files
        self.assertEqual(set(self.mime_types().values()), suffixes)
        types = set(self.entries()["Desktop Entry"]["MimeType"].strip(";").split(";"))
        self.assertEqual(types, set(self.mime_types()) | {"x-scheme-handler/officina", "x-scheme-handler/sftp"})
        self.assertIn("isLink(what) || isSftpLink(what)", (PROJECT / "ui/main.cpp").read_text())
        provided = {entry.text for entry in self.metainfo().find("provides").findall("mediatype")}
        self.assertEqual(provided, types)

    def test_actions_are_there_and_start_the_program(self):
        groups = self.entries()
        for action in groups["Desktop Entry"]["Actions"].strip(";").split(";"):
            self.assertRegex(groups[f"Desktop Action {action}"]["Exec"], "^officina --")
        self.assertIn("--site", groups["Desktop Action practice"]["Exec"])
        self.assertIn('u"site"_s', (PROJECT / "ui/main.cpp").read_text())

    def test_a_desktop_speaks_every_language(self):
        codes = {path.stem.removeprefix("officina_") for path in (PROJECT / "translations").glob("officina_*.ts")} - {"en"}
        for key in ("GenericName", "Comment", "Keywords"):
            told = {found for found in self.entries()["Desktop Entry"] if found.startswith(key + "[")}
            self.assertEqual(told, {f"{key}[{code}]" for code in codes})
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        comments = ElementTree.parse(BUILT / "eu.officina.Officina.mime.xml").getroot().iter(
            "{http://www.freedesktop.org/standards/shared-mime-info}comment")
        described = self.metainfo().find("description")
        for texts in ([*self.metainfo().iter("summary")], [*described.iter("p")], [*described.iter("li")], [*comments]):
            english = sum(language not in text.attrib for text in texts)
            for code in codes:
                self.assertEqual(sum(text.get(language) == code for text in texts), english, code)

    def test_what_is_translated_is_escaped(self):
        """Entities are not the translator's, and what is a sign of XML in a translation stays a text."""
        localise = LINUX / "localise.py"
        template = self.folder / "a.xml.in"
        template.write_text("<a>\n  <p>Tom\n  &amp; Ann</p>\n</a>\n")
        done = run(sys.executable, "-c", f"""if True:
            import pathlib, sys
            sys.path.insert(0, {str(LINUX)!r}); sys.dont_write_bytecode = True
            import localise
            localise.translations = lambda: {{"Tom & Ann": {{"de": "Tom < & > Anna"}}}}
            print(localise.localised(pathlib.Path({str(template)!r})), end="")""")
        self.assertEqual(done.stdout.splitlines()[-2:], ['  <p xml:lang="de">Tom &lt; &amp; &gt; Anna</p>', "</a>"], done.stderr)
        self.assertEqual(run(sys.executable, str(localise), "write").returncode, 1)

    def test_the_desktop_knows_the_window(self):
        self.assertIn('setDesktopFileName(u"eu.officina.Officina"_s)', (PROJECT / "ui/main.cpp").read_text())

    def test_languages_are_those_that_are_translated(self):
        told = {entry.text for entry in self.metainfo().find("languages")}
        whole = {"en"}
        for path in (PROJECT / "translations").glob("officina_*.ts"):
            text = path.read_text()
            open_ones, all_ones = text.count('type="unfinished"'), text.count("<translation")
            if open_ones < all_ones / 20:
                whole.add(path.stem.removeprefix("officina_"))
        # Translations may have gone on since the build folder was configured.
        self.assertLessEqual({"en", "fr"}, told)
        self.assertLessEqual(told, whole)

    def test_release_is_the_project(self):
        version = re.search(r"project\(officina VERSION ([0-9.]+)", (PROJECT / "CMakeLists.txt").read_text()).group(1)
        self.assertIn(f"## {version}", (PROJECT / "CHANGELOG.md").read_text())

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "desktop-file-validate is not here; installers/build calls it")
    def test_desktop_file_is_valid(self):
        done = run("desktop-file-validate", str(BUILT / "eu.officina.Officina.desktop"))
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_manual_names_the_options(self):
        page = (LINUX / "man/officina.1").read_text().replace("\\-", "-")
        for option in re.findall(r'\{u"([a-z-]+)"_s, Words::tr', (PROJECT / "ui/main.cpp").read_text()):
            if option != "measure-startup":  # of the benchmarks
                self.assertIn("--" + option, page)


class MacTest(InTempFolder):
    """What of the recipe for macOS can be looked at elsewhere."""
    MAC = INSTALLERS / "macos"

    def plist(self):
        file = self.folder / "Info.plist"
        done = run("cmake", f"-DTEMPLATE={self.MAC / 'Info.plist.in'}", f"-DFILE={file}", "-DPROJECT_VERSION=1.2.3",
                   "-DOFFICINA_MACOS=12.0", "-P", str(self.MAC / "plist.cmake"))
        self.assertEqual(done.returncode, 0, done.stderr)
        return plistlib.loads(file.read_bytes())

    def test_bundle_says_what_the_program_is(self):
        told = self.plist()
        self.assertEqual((told["CFBundleShortVersionString"], told["LSMinimumSystemVersion"]), ("1.2.3", "12.0"))
        self.assertEqual(set(told["CFBundleLocalizations"]),
                         {path.stem.removeprefix("officina_") for path in (PROJECT / "translations").glob("officina_*.ts")})
        recipe = (self.MAC / "CMakeLists.txt").read_text()
        self.assertIn(told["CFBundleIconFile"], recipe)
        self.assertIn(f"OUTPUT_NAME {told['CFBundleExecutable']})", recipe)

    def test_bundle_opens_what_the_program_opens(self):
        told = self.plist()
        self.assertEqual(told["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["officina", "sftp"])
        declared = {kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"] for kind in told["UTExportedTypeDeclarations"]}
        opened = {name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]}
        self.assertEqual(opened, set(declared))
        self.assertEqual({suffix for tags in declared.values() for suffix in tags["public.filename-extension"]},
                         {constant("client/catalogue/bundle/bundle.h", "bundleSuffix"),
                          constant("client/invitations/sealedinvitation.h", "invitationSuffix")})
        desktop = (LINUX / "eu.officina.Officina.desktop.in").read_text()
        for tags in declared.values():
            self.assertIn(tags["public.mime-type"][0], desktop)

    def test_rights_of_the_program_are_few(self):
        rights = plistlib.loads((self.MAC / "officina.entitlements").read_bytes())
        self.assertEqual(rights, {"com.apple.security.cs.disable-library-validation": True})

    def drawn(self, name):
        file = self.folder / name
        done = run(os.environ["OFFICINA_ICONS"], str(PROJECT / "resources/icons/officina.svg"), str(file))
        self.assertEqual(done.returncode, 0, done.stderr)
        return file.read_bytes()

    def side(self, picture):
        """Of a PNG, in pixels; it has a head, is square and is seen to its end."""
        self.assertEqual(picture[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(picture[-8:-4], b"IEND")
        width, height = struct.unpack(">II", picture[16:24])
        self.assertEqual(width, height)
        return width

    def test_icon_for_macos_has_every_size(self):
        file = self.drawn("officina.icns")
        self.assertEqual((file[:4], struct.unpack(">I", file[4:8])[0]), (b"icns", len(file)))
        sides, at = {}, 8
        while at < len(file):
            length = struct.unpack(">I", file[at + 4:at + 8])[0]
            sides[file[at:at + 4].decode()] = self.side(file[at + 8:at + length])
            at += length
        self.assertEqual(sides, {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024})

    def test_icon_for_windows_has_every_size(self):
        file = self.drawn("officina.ico")
        _, kind, count = struct.unpack("<HHH", file[:6])
        self.assertEqual(kind, 1)
        sides = []
        for i in range(count):
            width, height, _, _, _, bits, size, at = struct.unpack("<BBBBHHII", file[6 + 16 * i:22 + 16 * i])
            self.assertEqual((width, bits), (height, 32))
            sides.append(self.side(file[at:at + size]))
            self.assertEqual(sides[-1] % 256, width)
        self.assertEqual(sides, [16, 20, 24, 32, 40, 48, 64, 256])

    def test_icon_that_cannot_be_drawn_is_said(self):
        done = run(os.environ["OFFICINA_ICONS"], str(PROJECT / "README.md"), str(self.folder / "a.ico"))
        self.assertEqual((done.returncode, (self.folder / "a.ico").exists()), (1, False))
        self.assertIn("is no drawing", done.stderr)


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


class WindowsTest(InTempFolder):
    WINDOWS = INSTALLERS / "windows"

    def make_folder(self):
        folder = self.folder / "officina-1"
        (folder / "plugins/tls").mkdir(parents=True)
        for name in ("b.dll", "a.exe", "plugins/tls/c.dll", "d$e.txt"):
            (folder / name).write_text(name)
        return folder

    def test_same_files_give_the_same_archive(self):
        folder = self.make_folder()
        archives = []
        for name in ("one.zip", "two.zip"):
            os.utime(folder / "b.dll", (len(archives) * 1e6,) * 2)
            done = run(sys.executable, "-B", str(self.WINDOWS / "zip.py"), str(folder), str(self.folder / name),
                       env={"SOURCE_DATE_EPOCH": "1700000000", "TZ": "UTC"})
            self.assertEqual(done.returncode, 0, done.stderr)
            archives.append((self.folder / name).read_bytes())
        self.assertEqual(*archives)
        with zipfile.ZipFile(self.folder / "one.zip") as archive:
            self.assertEqual(archive.namelist(), ["officina-1/a.exe", "officina-1/b.dll", "officina-1/d$e.txt",
                                                  "officina-1/plugins/tls/c.dll"])
            self.assertEqual(archive.read("officina-1/b.dll"), b"b.dll")

    def test_uninstaller_deletes_what_was_installed_and_nothing_else(self):
        done = run(sys.executable, "-B", str(self.WINDOWS / "files.py"), str(self.make_folder()))
        self.assertEqual(done.stdout.splitlines(), [
            'Delete "$INSTDIR\\plugins\\tls\\c.dll"', 'RMDir "$INSTDIR\\plugins\\tls"', 'Delete "$INSTDIR\\a.exe"',
            'Delete "$INSTDIR\\b.dll"', 'Delete "$INSTDIR\\d$$e.txt"', 'RMDir "$INSTDIR\\plugins"'])
        script = (self.WINDOWS / "officina.nsi").read_text()
        self.assertNotIn("RMDir /r", script)  # of a folder that the user chose
        self.assertIn("RequestExecutionLevel user", script)
        self.assertNotIn("HKLM", script)

    def test_installer_is_given_what_it_takes(self):
        script = (self.WINDOWS / "officina.nsi").read_text()
        own = set(re.findall(r"!define (\w+)", script))
        for words in re.findall(r"^!macro (.+)$", script, re.MULTILINE):
            own |= set(words.split(";")[0].split()[1:])
        taken = set(re.findall(r"\$\{(\w+)\}", script)) - own
        given = set(re.findall(r"-D([A-Z]+)=", (self.WINDOWS / "build").read_text().split("makensis")[1]))
        self.assertEqual(taken, given)

    def test_installer_opens_what_the_program_opens(self):
        script = (self.WINDOWS / "officina.nsi").read_text()
        suffixes = {"." + constant("client/catalogue/bundle/bundle.h", "bundleSuffix"),
                    "." + constant("client/invitations/sealedinvitation.h", "invitationSuffix")}
        self.assertEqual(set(re.findall(r'!insertmacro FileType "([^"]+)"', script)), suffixes)
        # All that is written as a key of the user's classes goes again, and nothing else.
        self.assertEqual(set(re.findall(r'!insertmacro NoFileType "([^"]+)"', script)), suffixes)
        self.assertEqual(set(re.findall(r'WriteRegStr HKCU "\$\{CLASSES\}\\([A-Za-z.]+)"', script)),
                         set(re.findall(r'DeleteRegKey HKCU "\$\{CLASSES\}\\([A-Za-z.]+)"', script)))
        self.assertNotIn('${CLASSES}\\sftp', script)  # another program's, most likely

    def test_winget_is_told_the_installer(self):
        setup = self.folder / "officina-1-setup.exe"
        setup.write_bytes(b"setup")
        environment = {"OFFICINA_PACKAGE_VERSION": "1.2.3~git1.a", "SOURCE_DATE_EPOCH": "1700000000", "OFFICINA_HOMEPAGE": "https://it's.example"}
        done = run(str(self.WINDOWS / "winget.py"), str(setup), "https://example.org/files/", str(self.folder / "winget"),
                   env=environment | {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"})
        self.assertEqual(done.returncode, 0, done.stderr)
        told = {path.name: path.read_text() for path in (self.folder / "winget").iterdir()}
        self.assertEqual(set(told), {"Officina.Officina.yaml", "Officina.Officina.installer.yaml", "Officina.Officina.locale.en-GB.yaml"})
        for text in told.values():
            self.assertIn("\nPackageVersion: '1.2.3'\n", text)
        installer = told["Officina.Officina.installer.yaml"]
        self.assertIn("  InstallerUrl: 'https://example.org/files/officina-1-setup.exe'\n", installer)
        self.assertIn(hashlib.sha256(b"setup").hexdigest().upper(), installer)
        self.assertIn("PackageUrl: 'https://it''s.example'\n", told["Officina.Officina.locale.en-GB.yaml"])

    def test_what_is_changed_in_others_sources_says_what_it_is(self):
        patches = list((self.WINDOWS / "patches").iterdir())
        self.assertEqual({path.name for path in patches}, {"qtsvg-opensource-src.patch", "qtcharts-opensource-src.patch"})
        for path in patches:
            head = path.read_text(errors="replace").split("\n--- a/")[0]
            self.assertIn("\nLicence: ", head)
            self.assertRegex(head, rf"\nFor: Debian's {path.stem} [0-9]")

    def test_program_takes_text_as_utf8_and_long_paths(self):
        settings = "{http://schemas.microsoft.com/SMI/%s/WindowsSettings}"
        root = ElementTree.parse(self.WINDOWS / "program.manifest").getroot()
        self.assertEqual(next(root.iter(settings % "2019" + "activeCodePage")).text, "UTF-8")
        self.assertEqual(next(root.iter(settings % "2016" + "longPathAware")).text, "true")
        level = next(root.iter("{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel"))
        self.assertEqual(level.get("level"), "asInvoker")


class SumsTest(InTempFolder):
    def test_sums_and_signature(self):
        (self.folder / "packages").mkdir()
        (self.folder / "packages/a b.deb").write_text("a")
        key, public = str(self.folder / "key.pem"), str(self.folder / "public.pem")
        self.assertEqual(run("openssl", "genpkey", "-algorithm", "ed25519", "-out", key).returncode, 0)
        self.assertEqual(run("openssl", "pkey", "-in", key, "-pubout", "-out", public).returncode, 0)
        done = run(str(INSTALLERS / "sums"), str(self.folder / "packages"), key)
        self.assertEqual(done.returncode, 0, done.stderr)
        verify = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", public, "-rawin", "-in", "SHA256SUMS", "-sigfile",
                  "SHA256SUMS.sig"]
        self.assertEqual(run(*verify, cwd=self.folder / "packages").returncode, 0)
        self.assertEqual(run("sha256sum", "--check", "SHA256SUMS", cwd=self.folder / "packages").returncode, 0)
        (self.folder / "packages/SHA256SUMS").write_text("other\n")
        self.assertNotEqual(run(*verify, cwd=self.folder / "packages").returncode, 0)

    def test_another_key_is_refused_and_no_old_signature_stays(self):
        (self.folder / "packages").mkdir()
        (self.folder / "packages/a").write_text("a")
        (self.folder / "packages/SHA256SUMS.sig").write_text("old")
        key = str(self.folder / "key.pem")
        run("openssl", "genpkey", "-algorithm", "x25519", "-out", key)
        done = run(str(INSTALLERS / "sums"), str(self.folder / "packages"), key)
        self.assertEqual(done.returncode, 1)
        self.assertIn("no Ed25519 key", done.stderr)
        self.assertFalse((self.folder / "packages/SHA256SUMS.sig").exists())


class PracticeProgramTest(InTempFolder):
    PROGRAM = LINUX / "practice/officina-practice"

    def test_help_and_wrong_words(self):
        done = run(str(self.PROGRAM), "--help")
        self.assertEqual(done.returncode, 0)
        self.assertTrue(done.stdout.startswith("officina-practice up | down | status"), done.stdout)
        done = run(str(self.PROGRAM), "sideways")
        self.assertEqual((done.returncode, done.stdout), (2, ""))

    def test_installed_it_names_itself(self):
        """As a package lays it out: a state that is down, told in words that the user can type."""
        share = self.folder / "share/officina/practice"
        shutil.copytree(PROJECT / "tools/factory", share, ignore=shutil.ignore_patterns("__pycache__"))
        (self.folder / "bin").mkdir()
        shutil.copy(self.PROGRAM, self.folder / "bin")
        done = run(str(self.folder / "bin/officina-practice"), "status",
                   env={"PATH": "/usr/bin:/bin", "OFFICINA_PRACTICE_DIR": str(self.folder / "state")})
        if "which is not installed here" in done.stderr:
            self.skipTest(done.stderr)
        self.assertEqual(done.returncode, 3, done.stderr)
        self.assertIn("Start it with: officina-practice up", done.stdout)
        self.assertFalse((share / "__pycache__").exists())


class ManifestTest(InTempFolder):
    def check(self, text):
        path = self.folder / "eu.officina.Officina.yml"
        path.write_text(text)
        return run(sys.executable, "-B", str(INSTALLERS / "flatpak/check.py"), str(path))

    def test_flatpak(self):
        try:
            import yaml  # noqa: F401
        except ImportError:
            self.skipTest("python3-yaml is not here; installers/build calls the check")
        good = (INSTALLERS / "flatpak/eu.officina.Officina.yml").read_text()
        done = self.check(good)
        self.assertEqual(done.returncode, 0, done.stderr)
        for before, after, told in (("  - --socket=ssh-auth\n", "", "--socket=ssh-auth"), ("command:", "comand:", "comand"),
                                    ("libssh-0.11.5", "libssh-0.11.4", "older"), ("-DOFFICINA_TESTS", "-DOFFICINA_TEST_", "no option"),
                                    ("6898ba9d", "", "SHA-256")):
            self.assertIn(before, good)
            done = self.check(good.replace(before, after))
            self.assertEqual(done.returncode, 1, before)
            self.assertIn(told, done.stderr)

    def test_workflow(self):
        try:
            import yaml
        except ImportError:
            self.skipTest("python3-yaml is not here")
        told = yaml.safe_load((PROJECT / ".github/workflows/build.yml").read_text())
        self.assertLessEqual({"linux", "windows", "macos"}, told["jobs"].keys())
        for name, job in told["jobs"].items():
            self.assertIn("runs-on", job, name)
            for step in job["steps"]:
                self.assertTrue(("uses" in step) != ("run" in step), f"{name}: {step}")
                for script in re.findall(r"(?<![\w./-])((?:installers|tools)/[a-z]+)\b", step.get("run", "")):
                    self.assertTrue((PROJECT / script).exists(), f"{name} runs {script}")


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made for Windows, without making it: archive, installer, winget's manifest, the program's own."""

import hashlib
import os
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

from installertest import INSTALLERS, InTempFolder, own_suffixes, run


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
        suffixes = {"." + suffix for suffix in own_suffixes()}
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


if __name__ == "__main__":
    unittest.main()

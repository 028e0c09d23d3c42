#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the recipe for macOS can be looked at elsewhere, and the icons of macOS and Windows."""

import os
import plistlib
import re
import struct
import unittest

from installertest import INSTALLERS, LINUX, PROJECT, InTempFolder, languages, own_suffixes, run


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
        self.assertEqual(set(told["CFBundleLocalizations"]), languages())
        recipe = (self.MAC / "CMakeLists.txt").read_text()
        self.assertIn(told["CFBundleIconFile"], recipe)
        self.assertIn(f"OUTPUT_NAME {told['CFBundleExecutable']})", recipe)

    def test_bundle_opens_what_the_program_opens(self):
        told = self.plist()
        self.assertEqual(told["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["officina", "sftp"])
        declared = {kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"] for kind in told["UTExportedTypeDeclarations"]}
        opened = {name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]}
        self.assertEqual(opened, set(declared))
        self.assertEqual({suffix for tags in declared.values() for suffix in tags["public.filename-extension"]}, own_suffixes())
        desktop = (LINUX / "eu.officina.Officina.desktop.in").read_text()
        for tags in declared.values():
            self.assertIn(tags["public.mime-type"][0], desktop)

    def test_both_programs_take_the_libraries_of_the_bundle(self):
        """Qt's tool looks at the window's program alone: the other would look for its libraries where it was built."""
        recipe = (self.MAC / "CMakeLists.txt").read_text()
        place = re.search(r"TARGETS officina-cli RUNTIME DESTINATION (\S+)", recipe).group(1)
        self.assertIn(f"DEPLOY_TOOL_OPTIONS -executable={place}/officina-cli)", recipe)
        self.assertLess(recipe.index(place), recipe.index("install(SCRIPT"))  # it is there by then
        self.assertIn("otool -L", (PROJECT / ".github/workflows/build.yml").read_text())

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


if __name__ == "__main__":
    unittest.main()

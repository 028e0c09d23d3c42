#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a Linux desktop reads, as the build made them: they agree with the program."""

import os
import pathlib
import re
import shutil
import sys
import unittest
import xml.etree.ElementTree as ElementTree

from installertest import LINUX, PROJECT, InTempFolder, languages, own_suffixes, run

BUILT = pathlib.Path(os.environ["OFFICINA_DESKTOP_FILES"])  # with the translations


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
        # And TensorBoard's, as its writers name their files.
        self.assertEqual(set(self.mime_types().values()), {"*." + suffix for suffix in own_suffixes()} | {"*.tfevents.*"})
        types = set(self.entries()["Desktop Entry"]["MimeType"].strip(";").split(";"))
        self.assertEqual(types, set(self.mime_types()) | {"x-scheme-handler/officina", "x-scheme-handler/sftp"})
        self.assertIn("isLink(what) || isSftpLink(what)", (PROJECT / "ui/main.cpp").read_text())
        provided = {entry.text for entry in self.metainfo().find("provides").findall("mediatype")}
        self.assertEqual(provided, types)

    def test_several_files_are_one_start(self):
        self.assertEqual(self.entries()["Desktop Entry"]["Exec"], "officina %U")
        self.assertIn("start.others", (PROJECT / "ui/main.cpp").read_text())

    def test_actions_are_there_and_start_the_program(self):
        groups = self.entries()
        for action in groups["Desktop Entry"]["Actions"].strip(";").split(";"):
            self.assertRegex(groups[f"Desktop Action {action}"]["Exec"], "^officina --")
        self.assertIn("--site", groups["Desktop Action practice"]["Exec"])
        self.assertIn('u"site"_s', (PROJECT / "ui/main.cpp").read_text())

    def test_a_desktop_speaks_every_language(self):
        codes = languages() - {"en"}
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


if __name__ == "__main__":
    unittest.main()

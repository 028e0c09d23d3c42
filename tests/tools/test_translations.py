#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/translations: what is there keeps its rules; and, on a small file, what it exports and takes, and what it refuses."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2]
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>officina::Page</name>
    <message>
        <source>Copy &quot;%1&quot; to %2</source>
        <comment>a file and a site</comment>
        <extracomment>Both are names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two
lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
</TS>
"""


class TranslationsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        self.project = pathlib.Path(folder)
        (self.project / "tools").mkdir()
        (self.project / "translations").mkdir()
        shutil.copy(PROJECT / "tools/translations", self.project / "tools")
        self.file = self.project / "translations/officina_pl.ts"
        self.file.write_text(TS, encoding="utf-8")

    def run_tool(self, *words, project=None):
        done = subprocess.run([str((project or self.project) / "tools/translations"), *words], text=True, timeout=120,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def exported(self):
        table = self.project / "out.tsv"
        self.assertEqual(self.run_tool("export", "pl", str(table))[0], 0)
        return {row[4]: row for row in (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines())}

    def take(self, rows):
        table = self.project / "in.tsv"
        table.write_text("".join(f"{key}\t{text}\n" for key, text in rows), encoding="utf-8")
        return self.run_tool("import", "pl", str(table))

    def test_what_is_there(self):
        status, said = self.run_tool("check", project=PROJECT)
        self.assertEqual((status, said), (0, ""))

    def test_in_step_with_the_sources(self):
        """What the sources say is what is translated; of what the build writes from the catalogue and the installers'
        templates nothing is known here."""
        lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:" + os.environ["PATH"])
        self.assertTrue(lupdate, "Qt's lupdate is not here")
        fresh = self.project / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-ui-lines", "-I", ".", "ui", "cli", "-ts", str(fresh)],
                       cwd=PROJECT, timeout=300, check=True)
        said = []
        for file in (fresh, PROJECT / "translations/officina_fr.ts"):
            contexts = {context.findtext("name"): context for context in
                        xml.etree.ElementTree.parse(file).getroot().iter("context")}
            said.append({(name, message.findtext("source"), message.findtext("comment"), message.get("numerus"))
                         for name, context in contexts.items() if name not in ("CatalogueData", "Desktop")
                         for message in context.iter("message")})
        self.assertGreater(len(said[0]), 5000)
        self.assertEqual(said[0], said[1], "ninja update_translations, and translate what is new")

    def test_each_message_has_a_place(self):
        """Who translates a word or two has to know where it stands; names of contexts alone are none."""
        lines = (PROJECT / "resources/words/contexts.tsv").read_text(encoding="utf-8").splitlines()
        places = dict(line.split("\t") for line in lines)
        self.assertEqual(lines, sorted(lines))
        root = xml.etree.ElementTree.parse(PROJECT / "translations/officina_fr.ts").getroot()
        self.assertEqual({name.text.removeprefix("officina::") for name in root.iter("name")} - set(places), set())

    def test_countries_are_found_in_each_language(self):
        lines = (PROJECT / "resources/words/countries.tsv").read_text(encoding="utf-8").splitlines()
        known = {line.split("\t")[0]: set(line.split("\t")) for line in lines}
        for file in sorted((PROJECT / "translations").glob("officina_*.ts")):
            for context in xml.etree.ElementTree.parse(file).getroot().iter("context"):
                if context.findtext("name") != "Countries":
                    continue
                for message in context.iter("message"):
                    name, translation = message.findtext("source"), message.find("translation")
                    if translation.text and "type" not in translation.attrib:
                        self.assertIn(translation.text, known.get(name, ()), f"{file.name}: {name}")

    def test_spelling(self):
        status, said = self.run_tool("spell", project=PROJECT)
        self.assertEqual((status, said), (0, "mt: Debian has no dictionary of it\n"))

    def test_misspelt(self):
        rows = self.exported()
        self.take([(rows['Copy "%1" to %2'][0], "Kopuij „%1” do %2 --force"), (rows["Two\\nlines…"][0], "Slurm\\nwiersze…")])
        status, said = self.run_tool("spell", "pl")
        self.assertEqual(status, 1)
        self.assertEqual([line.split(": ")[0] for line in said.splitlines()], ["pl Kopuij", "pl Slurm"])
        (self.project / "translations/words").mkdir()
        (self.project / "translations/words/all.txt").write_text("Slurm\n", encoding="utf-8")
        self.assertEqual(len(self.run_tool("spell", "pl")[1].splitlines()), 1)
        self.assertEqual(self.run_tool("spell", "pl", "--accept"), (0, ""))
        self.assertEqual(self.run_tool("spell"), (0, ""))

    def test_left_in_english(self):
        self.file.write_text(TS.replace("Gotowe", "Done"), encoding="utf-8")
        status, said = self.run_tool("spell", "pl")
        self.assertEqual((status, said.split(": ")[0]), (1, "pl Done"))
        # It is a name where others leave it, too.
        (self.project / "translations/officina_de.ts").write_text(TS.replace("Gotowe", "Done"), encoding="utf-8")
        self.assertEqual(self.run_tool("spell", "pl"), (0, ""))
        (self.project / "translations/officina_de.ts").unlink()
        # It is one that the glossary keeps.
        (self.project / "translations/glossary").mkdir()
        (self.project / "translations/glossary/pl.tsv").write_text("done\tDone\tshort\n", encoding="utf-8")
        self.assertEqual(self.run_tool("spell", "pl"), (0, ""))

    def keep(self, glossary, exceptions=""):
        folder = self.project / "translations/glossary"
        folder.mkdir(exist_ok=True)
        (folder / "pl.tsv").write_text(glossary, encoding="utf-8")
        (folder / "exceptions.tsv").write_text(exceptions, encoding="utf-8")

    def translate(self, source, translation):
        text = TS.replace("<source>Done<", f"<source>{source}<").replace(">Gotowe<", f">{translation}<")
        self.file.write_text(text, encoding="utf-8")

    def test_another_word_than_the_glossary_s(self):
        self.keep("job\tzadanie\tPLGrid\tzadani|zadań\nkey (SSH)\tklucz\t\tklucz\nrun\tprzebieg\t\n"
                  "key (of a piano)\tklawisz\t\t_klawisz_\nhost key\tklucz hosta\t\thosta\n"
                  "factory\tfabryka\t\tfabry\nGPU-hours\tgodziny GPU\t\tgodzin gpu\n")
        for source, kept, other, term in (("Jobs of %1", "Zadania %1", "Prace %1", "job"),
                                          ("The &amp;job(s)", "Wiele &amp;zadań", "Wiele &amp;prac", "job"),
                                          ("Key", "KLUCZ", "Hasło", "key"),
                                          ("A key", "Jeden klawisz", "Klawisze", "key"),
                                          ("Host key", "Klucz\u00a0hosta", "Klucz serwera", "host key"),
                                          ("Factories", "Fabryki", "Zakłady", "factory"),
                                          ("A GPU-hour", "Ile godzin-GPU", "GPU × h", "GPU-hours")):
            self.translate(source, kept)
            self.assertEqual(self.run_tool("check"), (0, ""), kept)
            self.translate(source, other)
            said = f"pl officina::Page: not the glossary's {term}: {source.replace('&amp;', '&')}\n"
            self.assertEqual(self.run_tool("check"), (1, said))
        # No word of its own, a command's word, a name that stays, a term that may have several names.
        for source, translation in (("Jobless", "Prace"), ("Sort by --job", "Prace"), ("JOB", "PRACA"),
                                    ("By pass-key", "Hasło"), ("Key", "Key"), ("The run", "Bieg")):
            self.translate(source, translation)
            self.assertEqual(self.run_tool("check"), (0, ""), source)

    def test_each_plural_form_keeps_to_the_glossary(self):
        self.keep("file\tplik\t\tplik\n")
        key = self.exported()["%n file(s)"][0]
        self.assertEqual(self.take([(key, "jeden plik ¦ %n pliki ¦ %n zbiorów")])[0], 1)
        self.assertEqual(self.take([(key, "jeden plik ¦ %n pliki ¦ %n plików")])[0], 0)

    def test_what_the_glossary_is_not_asked_about(self):
        self.translate("Job title", "Stanowisko")
        for code, term, source, status in (("*", "job", "Job title", 0), ("pl", "job", "Job title", 0),
                                           ("de", "job", "Job title", 1), ("*", "key", "Job title", 1),
                                           ("*", "job", "Job", 1)):
            self.keep("job\tzadanie\t\tzadani\nkey\tklucz\t\tklucz\n", f"{code}\t{term}\t{source}\twhy\n")
            self.assertEqual(self.run_tool("check")[0], status, (code, term, source))

    def test_another_word_is_not_taken(self):
        self.keep("line\twiersz\t\twiersz\n")
        key = self.exported()["Two\\nlines…"][0]
        status, said = self.take([(key, "Dwie\\nlinie…")])
        self.assertEqual((status, said), (1, f"0 taken\n{key}: not the glossary's line: Two\\nlines…\n"))
        self.assertEqual(self.take([(key, "Dwa\\nwiersze…")])[0], 0)

    def test_glossaries_are_whole(self):
        """Each language has one, whose stems are those of at least a dozen terms; and no exception is left behind."""
        folder = PROJECT / "translations/glossary"
        codes = {file.stem.removeprefix("officina_") for file in (PROJECT / "translations").glob("officina_*.ts")} - {"en"}
        self.assertEqual(codes | {"exceptions"}, {file.stem for file in folder.glob("*.tsv")})
        for code in codes:
            rows = [line.split("\t") for line in (folder / f"{code}.tsv").read_text(encoding="utf-8").splitlines()]
            self.assertGreater(len(rows), 150, code)
            self.assertLessEqual({len(row) for row in rows}, {3, 4}, code)
            stems = [row[3].split("|") for row in rows if len(row) == 4]
            self.assertGreaterEqual(len(stems), 12, code)
            self.assertTrue(all(stem and stem == stem.strip().lower() for row in stems for stem in row), code)
        root = xml.etree.ElementTree.parse(PROJECT / "translations/officina_fr.ts").getroot()
        sources = {source.text for source in root.iter("source")}
        for line in (folder / "exceptions.tsv").read_text(encoding="utf-8").splitlines():
            code, term, source, why = line.split("\t")
            self.assertIn(code, codes | {"*"})
            self.assertIn(source, sources)
            self.assertTrue(term and why, line)

    def test_what_is_missing(self):
        self.assertIn("pl", self.run_tool()[1])
        self.assertRegex(self.run_tool()[1], r"pl +4 +3\n")
        rows = self.exported()
        self.assertEqual(list(rows), ['Copy "%1" to %2', "%n file(s)", "Two\\nlines…"])
        key, forms, context, note, _ = rows['Copy "%1" to %2']
        self.assertEqual((forms, context, note), ("0", "officina::Page", "a file and a site Both are names"))
        (self.project / "resources/words").mkdir(parents=True)
        (self.project / "resources/words/contexts.tsv").write_text("Page\tAn example\n", encoding="utf-8")
        rows = self.exported()
        self.assertEqual((rows['Copy "%1" to %2'][3], rows["%n file(s)"][3]),
                         ("An example. a file and a site Both are names", "An example"))
        self.assertEqual(rows["%n file(s)"][1], "3")

    def test_taken_as_lupdate_writes_it(self):
        rows = self.exported()
        status, said = self.take([(rows['Copy "%1" to %2'][0], "Kopiuj „%1” do\u00a0'%2'"),
                                  (rows["%n file(s)"][0], "jeden plik ¦ %n pliki ¦ %n plików"),
                                  (rows["Two\\nlines…"][0], "Dwa\\nwiersze…")])
        self.assertEqual((status, said), (0, "3 taken\n"))
        text = self.file.read_text(encoding="utf-8")
        self.assertIn("        <translation>Kopiuj „%1” do&#xa0;&apos;%2&apos;</translation>\n", text)
        self.assertIn("            <numerusform>%n pliki</numerusform>\n", text)
        self.assertIn("<translation>Dwa\nwiersze…</translation>", text)
        self.assertEqual(text.count("unfinished"), 0)
        self.assertEqual(self.run_tool("check"), (0, ""))
        self.assertEqual(self.exported(), {})

    def test_refused(self):
        rows = self.exported()
        copy, files, lines = (rows[source][0] for source in ('Copy "%1" to %2', "%n file(s)", "Two\\nlines…"))
        for key, text, why in ((copy, "Kopiuj %1", "other placeholders"), (copy, "Kopiuj %1 <b>%2</b>", "other tags"),
                               (copy, "Kopiuj %1 %2 ", "other blanks"), (copy, "&Kopiuj %1 %2", "other mnemonics"),
                               (copy, "K\u043epiuj %1 %2", "two alphabets"), (copy, "", "empty"), (files, "%n plik ¦ %n pliki", "2 plural forms instead of 3"),
                               (files, "%n ¦ %n ¦ plików", "other placeholders"), (lines, "Dwa wiersze…", "other line breaks"),
                               (lines, "Dwa\\nwiersze", "ellipsis"), ("0123456789", "x", "no such message"),
                               ("nonsense", "x", "no key and translation")):
            status, said = self.take([(key, text)])
            self.assertEqual(status, 1, text)
            self.assertIn(why, said)
            self.assertEqual(self.file.read_text(encoding="utf-8"), TS, text)

    def test_one_bad_line_keeps_no_good_one_out(self):
        rows = self.exported()
        status, said = self.take([(rows['Copy "%1" to %2'][0], "Kopiuj"), (rows["Two\\nlines…"][0], "Dwa\\nwiersze…")])
        self.assertEqual(status, 1)
        self.assertTrue(said.startswith("1 taken\n"), said)
        self.assertEqual(list(self.exported()), ['Copy "%1" to %2', "%n file(s)"])

    def test_what_is_broken_is_named(self):
        self.file.write_text(TS.replace("<source>Done</source>", "<source>Done %1</source>"), encoding="utf-8")
        status, said = self.run_tool("check", "pl")
        self.assertEqual((status, said), (1, "pl officina::Page: other placeholders: Done %1\n"))

    def test_wrong_usage(self):
        for words in (("export",), ("export", "xx", "f"), ("import", "pl"), ("dance",)):
            status, said = self.run_tool(*words)
            self.assertEqual(status, 1, said)
            self.assertIn("tools/translations:", said)


if __name__ == "__main__":
    unittest.main()

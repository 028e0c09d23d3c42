#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools/catalogue, in a project whose build is pretended: what it hands to the program, and from which folder."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = "#!/bin/sh\npwd\nprintf '%s\\n' \"$@\"\n"
CMAKE = "#!/bin/sh\ntest -e CMakePresets.json\n"  # which has to be run in the project


class CatalogueTest(unittest.TestCase):
    def setUp(self):
        self.folder = os.path.realpath(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.project = pathlib.Path(self.folder, "project")
        shutil.copytree(PROJECT / "tools", self.project / "tools", ignore=shutil.ignore_patterns("__pycache__"))
        self.write("CMakePresets.json", "{}")
        self.write("build/dev/build.ninja", "")
        self.write("build/dev/bin/officina-catalogue", PROGRAM)
        self.write("bin/cmake", CMAKE)
        self.here = pathlib.Path(self.folder, "here")
        self.here.mkdir()

    def write(self, name, text):
        path = self.project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def run_catalogue(self, *words):
        environment = {**os.environ, "OFFICINA_ENVIRONMENT": "native", "XDG_CACHE_HOME": self.folder + "/cache",
                       "PATH": f"{self.project}/bin:{os.environ['PATH']}"}
        return subprocess.run([self.project / "tools/catalogue", *words], cwd=self.here, env=environment,
                              capture_output=True, text=True, timeout=100)

    def test_paths_are_those_of_who_calls(self):
        for words in (["sign", "key.pem", "n"], ["verify", "k.pub.pem", "n"]):
            done = self.run_catalogue(*words)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(done.stdout.splitlines(), [str(self.here), *words])
        done = self.run_catalogue("build", "n.officina-catalogue")
        self.assertEqual(done.stdout.splitlines(),
                         [str(self.here), "build", f"{self.project}/resources/catalogue", "n.officina-catalogue"])

    def test_too_few_words_or_too_many(self):
        for words in ([], ["build"], ["sign", "key.pem"], ["verify"], ["verify", "k.pub.pem"], ["sign", "a", "b", "c"],
                      ["fly", "a", "b"]):
            done = self.run_catalogue(*words)
            self.assertEqual((done.returncode, done.stdout), (2, ""), words)
            self.assertIn("tools/catalogue build BUNDLE", done.stderr)
        self.assertEqual(self.run_catalogue("--help").returncode, 0)


if __name__ == "__main__":
    unittest.main()

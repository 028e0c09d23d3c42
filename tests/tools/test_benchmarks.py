#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the collector of tools/bench on programs that behave and on programs that do not."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

COLLECTOR = pathlib.Path(__file__).resolve().parents[2] / "tools/benchmarks.py"
GOOD = [{"name": "put 1 GB", "ours": 512.25, "peer": 500.0, "ratio": 1.0245, "bar": 0.9, "ok": True}]
SLOW = [{"name": "start", "ours": 900, "peer": None, "ratio": None, "bar": 400, "ok": False}]


class BenchmarksTest(unittest.TestCase):
    def run_on(self, *outputs, options=()):
        with tempfile.TemporaryDirectory() as folder:
            programs = []
            for number, (text, status) in enumerate(outputs):
                program = pathlib.Path(folder, f"bench_{number}")
                program.write_text(f"#!/bin/sh\ncat <<'E'\n{text}\nE\nexit {status}\n")
                os.chmod(program, 0o755)
                programs.append(str(program))
            return subprocess.run([sys.executable, "-B", COLLECTOR, *options, *programs], capture_output=True, text=True)

    def test_lists_are_merged(self):
        done = self.run_on((json.dumps(GOOD), 0), (json.dumps(GOOD), 0), options=["--json"])
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, GOOD + GOOD))

    def test_a_missed_bar_is_a_failure(self):
        done = self.run_on((json.dumps(GOOD), 0), (json.dumps(SLOW), 1))
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, r"put 1 GB +512\.2 +500 +1\.02\d +0\.9 +yes")
        self.assertRegex(done.stdout, r"start +900 +- +- +400 +NO")

    def test_a_broken_program_is_a_line_that_is_not_ok(self):
        for text in ("", "Segmentation fault", "[]", '{"name": 1}', '[{"name": "no verdict"}]', "[3]"):
            with self.subTest(text=text):
                done = self.run_on((text, 0), (json.dumps(GOOD), 0), options=["--json"])
                self.assertEqual(done.returncode, 1)
                lines = json.loads(done.stdout)
                self.assertEqual([line["ok"] for line in lines], [False, True])
                self.assertIn("bench_0", lines[0]["name"])


if __name__ == "__main__":
    unittest.main()

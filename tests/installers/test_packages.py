#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums and their signature, the practice factory's program, Flatpak's manifest, the workflow."""

import re
import shutil
import sys
import unittest

from installertest import INSTALLERS, LINUX, PROJECT, InTempFolder, run


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


class DependenciesTest(unittest.TestCase):
    def test_packages_ask_for_what_is_loaded_or_started(self):
        """What no tool finds by what is linked: the driver for SQLite, TLS, and ssh, by each distribution's names."""
        recipe = (LINUX / "CMakeLists.txt").read_text()
        deb = re.search(r'CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS\s+"([^"]+)"', recipe).group(1)
        for package in ("libqt6sql6-sqlite", "openssh-client"):  # Debian's library for the network has TLS
            self.assertIn(package, deb)
        rpm = re.search(r'CPACK_RPM_SPEC_MORE_DEFINE "([^"]+)"', recipe).group(1)
        for package in ("/usr/bin/ssh", "(qt6-qtbase or qt6-sql-sqlite)", "(qt6-qtbase or qt6-network-tls)"):
            self.assertIn(f"Requires: {package}\n", rpm)


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
        self.assertLessEqual({"linux", "windows", "macos", "windows-packages"}, told["jobs"].keys())
        build = (INSTALLERS / "build").read_text()
        for name, job in told["jobs"].items():
            self.assertIn("runs-on", job, name)
            for step in job["steps"]:
                self.assertTrue(("uses" in step) != ("run" in step), f"{name}: {step}")
                for script in re.findall(r"(?<![\w./-])((?:installers|tools)/[a-z]+)\b", step.get("run", "")):
                    self.assertTrue((PROJECT / script).exists(), f"{name} runs {script}")
                for made in re.findall(r"installers/build ([a-z-]+)", step.get("run", "")):
                    self.assertRegex(build, rf"(?m)^    ([a-z| -]+ )?{made}( [a-z| -]+)?\) ", f"{name} makes {made}")


if __name__ == "__main__":
    unittest.main()

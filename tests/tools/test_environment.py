#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tools/shell says where it cannot help: on another system, without network, without room.

Each case is a small pretended machine made with bwrap: this one, with another
/etc/os-release, no network, or a tiny disk below its cache.
"""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FEDORA = 'ID=fedora\nVERSION_ID=42\nPRETTY_NAME="Fedora Linux 42"\n'
BOOKWORM = 'ID=debian\nVERSION_ID=12\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n'
TRIXIE = 'ID=debian\nVERSION_ID=13\n'
UBUNTU = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="25.10"\n'


class EnvironmentTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.tools = self.folder + "/project/tools"
        shutil.copytree(PROJECT / "tools", self.tools, ignore=shutil.ignore_patterns("__pycache__"))

    def write(self, name, text, mode=0o644):
        path = pathlib.Path(self.folder, name)
        path.write_text(text)
        path.chmod(mode)
        return str(path)

    def shell(self, release, *machine, packages=None):
        """Calls tools/shell on the pretended machine, on which all packages but these are installed."""
        installed = "#!/bin/sh\ncase \"$*\" in *no-such-package*) exit 1 ;; esac\necho installed\n"
        if packages:
            pathlib.Path(self.tools, "packages.txt").write_text(packages)
        environment = {**os.environ, "XDG_CACHE_HOME": self.folder + "/cache"}
        environment.pop("OFFICINA_ENVIRONMENT", None)
        os.makedirs(self.folder + "/cache", exist_ok=True)
        return subprocess.run(
            ["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--bind", self.folder, self.folder,
             "--ro-bind", self.write("os-release", release), os.path.realpath("/etc/os-release"),
             "--ro-bind", self.write("dpkg-query", installed, 0o755), "/usr/bin/dpkg-query",
             *machine, self.tools + "/shell", "echo", "inside"],
            env=environment, capture_output=True, text=True, timeout=100)

    def assert_message(self, done, *words):
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertEqual(done.stdout, "")
        for word in words:
            self.assertIn(word, done.stderr)
        self.assertLessEqual(len(done.stderr.splitlines()), 4, done.stderr)

    def test_all_is_there(self):
        for release in (TRIXIE, UBUNTU, 'ID=debian\n'):
            done = self.shell(release)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "inside\n", ""))

    def test_an_ubuntu_with_an_old_qt_is_contained(self):
        policy = "#!/bin/sh\necho '  Candidate: 6.4.2+dfsg-1'\n"
        done = self.shell(UBUNTU, "--ro-bind", self.write("apt-cache", policy, 0o755), "/usr/bin/apt-cache", "--unshare-net")
        self.assert_message(done, "contained Debian", "OFFICINA_DEBIAN_MIRROR")

    def test_another_system(self):
        self.assert_message(self.shell(FEDORA), "Debian and Ubuntu", "Fedora Linux 42", "README.md")

    def test_no_network_on_a_new_system(self):
        done = self.shell(TRIXIE, "--unshare-net", packages="bash no-such-package\n")
        can_install = os.getuid() == 0 or shutil.which("sudo")
        self.assert_message(done, "no-such-package", "could not be installed" if can_install else "no sudo")
        self.assertNotIn("bash", done.stderr.splitlines()[0])

    def test_no_network_on_an_older_system(self):
        self.assert_message(self.shell(BOOKWORM, "--unshare-net"), "contained Debian", "Check the network")

    def test_no_room(self):
        done = self.shell(BOOKWORM, "--size", str(50 << 20), "--tmpfs", self.folder + "/cache")
        self.assert_message(done, "takes 2 GB", "XDG_CACHE_HOME")

    def test_a_cache_that_cannot_be_written(self):
        self.assert_message(self.shell(TRIXIE, "--ro-bind", self.folder + "/cache", self.folder + "/cache"),
                            "cannot be made", "XDG_CACHE_HOME")

    def test_another_list_takes_nothing_from_under_who_runs(self):
        cache = pathlib.Path(self.folder, "cache")
        used, old, entered, others = ["root-aaaaaaaaaaaa", "root-bbbbbbbbbbbb", "root-cccccccccccc", "root-x-dddddddddddd"]
        for name in (used, old, entered, others, "root"):
            (cache / name).mkdir(parents=True)
            (cache / name / ".officina").touch()
            if name != entered:
                os.utime(cache / name / ".officina", (0, 0))
        runs = subprocess.Popen(["bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--tmpfs", "/run", "--bind", cache / used, "/run/root",
                                 "--proc", "/proc", "sh", "-c", "echo inside; read line"],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.assertEqual(runs.stdout.readline(), "inside\n")
        script = """. "$1/lib.sh"; . "$1/environment.sh"
            debian_sources() { :; }
            free_megabytes() { echo 3000; }
            run_mmdebstrap() { mkdir "$1"; }
            cache=$2 root=$2/root-eeeeeeeeeeee
            build_root 2>&1 >/dev/null
            ls "$2" """
        done = subprocess.run(["bash", "-c", script, "-", self.tools, cache], capture_output=True, text=True, timeout=100)
        runs.communicate("")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout.split()[-5:], [used, entered, "root-eeeeeeeeeeee", "root-eeeeeeeeeeee.log", others], done.stdout)

    def test_the_status_is_that_of_the_command(self):
        done = subprocess.run([PROJECT / "tools/shell", "sh", "-c", "echo \"$1\"; exit 7", "-", "a  b"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (7, "a  b\n"))


if __name__ == "__main__":
    unittest.main()

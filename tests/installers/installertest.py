# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the installers share: where things are, and what the program's sources say of itself."""

import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
INSTALLERS = PROJECT / "installers"
LINUX = INSTALLERS / "linux"


def constant(header, name):
    """A text that the program's sources define."""
    return re.search(rf'{name} = "([^"]+)"', (PROJECT / header).read_text()).group(1)


def own_suffixes():
    """Of the kinds of files that are Officina's own, whatever the system."""
    return {constant("client/catalogue/bundle/bundle.h", "bundleSuffix"),
            constant("client/invitations/sealedinvitation.h", "invitationSuffix"),
            constant("client/requests/request.h", "requestSuffix")}


def languages():
    """The codes of the program's languages, English among them."""
    return {path.stem.removeprefix("officina_") for path in (PROJECT / "translations").glob("officina_*.ts")}


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **more)


class InTempFolder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

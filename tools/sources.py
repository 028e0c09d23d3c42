#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What tools/check asks of a build's compile_commands.json.
#
#   sources.py DATABASE built FILE...     the sources of the build that these are, or are included by, one a line
#   sources.py DATABASE compile FILE...   compiles each, for its errors alone; ends with 1 if there are any
#
# Nothing else is built for it: what moc makes for a test that includes it is made beside the database.

import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def commands(database):
    found = {}
    for entry in json.loads(database.read_text()):
        file = Path(entry["file"])
        if file.is_relative_to(PROJECT) and not file.is_relative_to(database.parent):
            found[file.relative_to(PROJECT).as_posix()] = entry
    return found


def built(sources, names):
    found = set()
    for name in names:
        own = name[:-2] + ".cpp" if name.endswith(".h") else name
        if own in sources:
            found.add(own)
        elif name.endswith(".h"):
            line = f'#include "{name}"'
            found.update([source for source in sorted(sources) if line in (PROJECT / source).read_text()][:1])
    return sorted(found)


def compile_alone(name, entry, folder):
    command = shlex.split(entry["command"])
    while not re.search(r"(\+\+|cc|clang)(-[\d.]+)?$", command[0]) or "ccache" in command[0]:
        command.pop(0)
    at = command.index("-o")
    command[at:at + 2] = ["-fsyntax-only", f"-I{folder}"]
    included = re.findall(r'^#include "(\w+\.moc|moc_\w+\.cpp)"', (PROJECT / name).read_text(), re.MULTILINE)
    if included:
        folder.mkdir(exist_ok=True)
        tools = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_LIBEXECS"], capture_output=True, text=True, check=True)
    for made in included:
        source = PROJECT / name if made.endswith(".moc") else (PROJECT / name).with_name(made[4:-3] + "h")
        if subprocess.run([tools.stdout.strip() + "/moc", source, "-o", folder / made]).returncode != 0:
            return False
    done = subprocess.run(command, cwd=entry["directory"], capture_output=True, text=True)
    sys.stdout.write(done.stdout + done.stderr)
    return done.returncode == 0


def main():
    database, what, names = Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3:]
    sources = commands(database)
    if what == "built":
        print("\n".join(built(sources, names)))
        return 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return 0 if all(list(pool.map(lambda name: compile_alone(name, sources[name], database.parent / "moc"), names))) else 1


sys.exit(main())

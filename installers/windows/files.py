#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the uninstaller deletes: files.py FOLDER

Each file that was installed, by its name, and each folder, where it is empty then: what a user put beside them stays.
"""

import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
everything = sorted(folder.rglob("*"), key=lambda path: (-len(path.parts), path))
for path in everything:
    name = str(path.relative_to(folder)).replace("/", "\\").replace("$", "$$")
    print(f'{"RMDir" if path.is_dir() else "Delete"} "$INSTDIR\\{name}"')

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads every #include of client/, ui/ and cli/ and checks who may know whom. The link lists say
# the same, but a target that links only Qt Core still compiles <QtWidgets/QWidget>.
#
#   layering.py SOURCE_FOLDER    ends with 1 and one line per fault
#   layering.py --self-test      checks that each rule finds a fault made for it

import re
import sys
import tempfile
from pathlib import Path

# Folders of client/ by tier: one may include itself and lower tiers, never its own tier.
TIERS = {
    "base": 0,
    "signing": 1, "web": 1,
    "catalogue": 2, "curves": 2, "map": 2, "schedulers": 2, "settings": 2, "sites": 2, "ssh": 2, "storage": 2,
    "connection": 3, "invitations": 3, "keys": 3, "portals": 3, "updates": 3,
    "follow": 4, "jobs": 4, "requests": 4, "staging": 4,
    "cohort": 5, "doctor": 5, "guide": 5, "projects": 5,
}
# Rooms of a folder, by tier; what lies in a folder of client/ that has rooms lies in one of them. At the top of one of
# ui/ lies what puts its rooms together, which they do not know.
ROOMS = {
    "client/curves": {"series": 0, "formats": 1, "runs": 2},
    "client/staging": {"checksum": 0, "files": 1, "tree": 2, "transfer": 3, "sync": 4, "queue": 4},
    "ui/factories": {"map": 0},
    "ui/curves": {"chart": 0, "media": 0, "runs": 1, "alerts": 2, "sweep": 2},
}
CORE_MODULES = {"QtCore", "QtNetwork", "QtSql", "QtConcurrent"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TRANSLATED = re.compile(r"\b(tr|translate)\s*\(|Q_DECLARE_TR_FUNCTIONS")
ASSEMBLY = {"window", "tour", "main"}  # put the pages together, so they may know them all


def is_gui(header):
    module, slash, _ = header.partition("/")
    return module.startswith("Qt") and bool(slash) and module not in CORE_MODULES


def client_faults(path, header):
    folder, target = path[1], header.split("/")
    if folder not in TIERS:
        yield f"client/{folder} has no tier in tests/layering/layering.py"
        return
    if target[0] in ("ui", "cli"):
        yield f"client may not include {target[0]}"
    if is_gui(header):
        yield "client may not include Qt's graphical modules"
    if target[0] == "client" and target[1] != folder and TIERS.get(target[1], 9) >= TIERS[folder]:
        yield f"client/{folder} may not include client/{target[1]}: not of a lower tier"
    yield from room_faults(path, target)


def room_faults(path, target):
    folder = "/".join(path[:2])
    if folder not in ROOMS:
        return
    tiers = ROOMS[folder]
    room = path[2] if len(path) > 3 else ""
    if room not in tiers:
        if room or path[0] == "client":
            yield f"{folder}/{path[2]} lies in no room that tests/layering/layering.py knows"
    elif "/".join(target[:2]) == folder and target[2] != room and tiers.get(target[2], 9) >= tiers[room]:
        yield f"{folder}/{room} may not include {folder}/{target[2]}: not of a lower tier"


def ui_faults(path, header):
    folder = path[1] if len(path) > 2 else "main"
    target = header.split("/")
    yield from room_faults(path, target)
    if target[0] == "cli":
        yield "ui may not include cli"
    if folder == "present" and is_gui(header) and not header.startswith(("QtGui/", "QtSvg/")):
        yield "ui/present may use Qt Core, Qt Gui and Qt Svg only"
    if target[0] != "ui" or folder in ASSEMBLY:
        return
    allowed = {"present"} if folder == "present" else {"present", "common", folder}
    if target[1] not in allowed:
        yield f"ui/{folder} may not include ui/{target[1]}"


def cli_faults(path, header):
    target = header.split("/")
    if target[0] == "ui" and target[1] != "present":
        yield f"cli may not include ui/{target[1]}"
    if is_gui(header) and not header.startswith("QtGui/"):
        yield "cli may not include Qt's widgets"


RULES = {"client": client_faults, "ui": ui_faults, "cli": cli_faults}


def faults_of(root, file):
    path = file.relative_to(root).parts
    in_ssh = path[:2] == ("client", "ssh")
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{'/'.join(path)}:{number}"
        if path[0] == "client" and TRANSLATED.search(line.split("//")[0]):
            yield f"{where}: client does not translate: words are ui/present's"
        found = INCLUDE.match(line)
        if not found:
            continue
        quote, header = found.groups()
        if quote == '"' and header.split("/")[0] not in ("client", "ui", "cli") and not header.endswith(".moc"):
            yield f'{where}: "{header}" is not written from the root'
        if header.startswith("libssh/") and not (in_ssh and file.suffix == ".cpp"):
            yield f"{where}: libssh is for client/ssh/*.cpp alone"
        if header.startswith("client/ssh/") and header.endswith("_p.h") and not in_ssh:
            yield f"{where}: {header} is private to client/ssh"
        for fault in RULES[path[0]](path, header):
            yield f"{where}: {fault} ({header})"


def faults(root):
    found, files = [], 0
    for top in RULES:
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                files += 1
                found += faults_of(root, file)
    return found, files


def self_test():
    wrong = [
        ("client/ssh/a.cpp", '#include "ui/common/page.h"'),
        ("client/ssh/a.h", "#include <libssh/libssh.h>"),
        ("client/jobs/a.cpp", "#include <libssh/libssh.h>"),
        ("client/jobs/a.cpp", '#include "client/ssh/session_p.h"'),
        ("client/jobs/a.cpp", '#include "client/staging/transfer/transfer.h"'),
        ("client/sites/a.cpp", '#include "client/ssh/session.h"'),
        ("client/sites/a.cpp", '#include "client/jobs/jobs.h"'),
        ("client/sites/a.cpp", "#include <QtGui/QImage>"),
        ("client/sites/a.cpp", 'auto s = QObject::tr("x");'),
        ("client/staging/tree/a.cpp", '#include "client/staging/transfer/transfer.h"'),
        ("client/staging/sync/a.cpp", '#include "client/staging/queue/transferqueue.h"'),
        ("client/staging/a.cpp", '#include "client/staging/tree/treewalk.h"'),
        ("client/staging/unheard/a.cpp", "#include <QtCore/QString>"),
        ("client/curves/series/a.cpp", '#include "client/curves/formats/logreader.h"'),
        ("client/unheard/a.cpp", "#include <QtCore/QString>"),
        ("client/sites/a.cpp", '#include "site.h"'),
        ("ui/present/a.cpp", "#include <QtWidgets/QWidget>"),
        ("ui/present/a.cpp", '#include "ui/common/icons.h"'),
        ("ui/common/a.cpp", '#include "ui/jobs/jobspage.h"'),
        ("ui/jobs/a.cpp", '#include "ui/data/datapage.h"'),
        ("ui/jobs/a.cpp", '#include "cli/table.h"'),
        ("ui/curves/chart/a.cpp", '#include "ui/curves/runs/runlist.h"'),
        ("ui/curves/runs/a.cpp", '#include "ui/curves/curvespage.h"'),
        ("ui/curves/unheard/a.cpp", "#include <QtCore/QString>"),
        ("cli/a.cpp", '#include "ui/common/icons.h"'),
        ("cli/a.cpp", "#include <QtWidgets/QLabel>"),
    ]
    right = [
        ("client/ssh/a.cpp", "#include <libssh/libssh.h>"),
        ("client/jobs/a.cpp", '#include "client/connection/connection.h"'),
        ("client/staging/tree/a.cpp", '#include "client/staging/files/filesystem.h"'),
        ("client/staging/sync/a.cpp", '#include "client/ssh/session.h"'),
        ("ui/present/a.cpp", "#include <QtGui/QImage>"),
        ("ui/present/a.cpp", "#include <QtSvg/QSvgGenerator>"),
        ("ui/jobs/a.cpp", '#include "ui/common/icons.h"'),
        ("ui/curves/runs/a.cpp", '#include "ui/curves/chart/chartview.h"'),
        ("ui/curves/a.cpp", '#include "ui/curves/sweep/sweepview.h"'),
        ("ui/window/a.cpp", '#include "ui/jobs/jobspage.h"'),
        ("ui/main.cpp", '#include "ui/tour/tour.h"'),
        ("cli/a.cpp", '#include "ui/present/formats.h"'),
    ]
    failed = []
    for expected, cases in ((True, wrong), (False, right)):
        for name, line in cases:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / name
                file.parent.mkdir(parents=True)
                file.write_text(line + "\n", encoding="utf-8")
                if bool(faults(Path(folder))[0]) != expected:
                    failed.append(f"{name}: {line}: should {'fail' if expected else 'pass'}")
    return failed


def main():
    if sys.argv[1:] == ["--self-test"]:
        found = self_test()
        files = 1
    else:
        found, files = faults(Path(sys.argv[1]))
    print("\n".join(found) if found else f"layering: {files} files keep the rules")
    sys.exit(1 if found or not files else 0)


main()

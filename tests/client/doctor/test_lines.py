#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whether every line of the access doctor has been seen fine and not fine: each finding of client/doctor/check.cpp is
# expected somewhere in the tests, and each line has one of either kind among them.
#
#   test_lines.py SOURCE_FOLDER    ends with 1 and one line per fault
#   test_lines.py --self-test      checks that each rule finds a fault made for it

import re
import sys
from pathlib import Path

TESTS = ("tests/client/doctor/*.cpp", "tests/integration/tst_replicas.cpp", "tests/integration/replicavisit.cpp",
         "tests/ui/doctor/*.cpp")
# Lines that cannot be other than fine, and why.
ALWAYS_FINE = {"AddressSeen": "it tells only which address the site sees, or is not there"}

ROW = re.compile(r"FindingRow\{(\w+), CheckId::(\w+), (\w+)\}")
EXPECTED = re.compile(r"\bFinding::(\w+)")


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def faults(table, tests):
    rows = ROW.findall(table)
    seen = set(EXPECTED.findall(without_comments(tests)))
    found = [] if rows else ["no finding was read"]
    lines = {}
    for finding, line, status in rows:
        kinds = lines.setdefault(line, set())
        if finding in seen:
            kinds.add(status == "Fine")
        else:
            found.append(f"{line}: no test expects {finding}")
    for line, kinds in lines.items():
        if True not in kinds:
            found.append(f"{line}: no test has it fine")
        if (False not in kinds) != (line in ALWAYS_FINE):
            found.append(f"{line}: no test has it wrong or unknown" if line not in ALWAYS_FINE
                         else f"{line}: is not always fine any more")
    return found


def self_test():
    table = "FindingRow{A, CheckId::X, Fine}, FindingRow{B, CheckId::X, Wrong}, FindingRow{C, CheckId::X, Unknown}"
    cases = [
        ("Finding::A Finding::B Finding::C", []),
        ("Finding::A Finding::B // Finding::C", ["X: no test expects C"]),
        ("Finding::B Finding::C", ["X: no test expects A", "X: no test has it fine"]),
        ("Finding::A", ["X: no test expects B", "X: no test expects C", "X: no test has it wrong or unknown"]),
    ]
    failed = [f"{tests}: {faults(table, tests)}" for tests, expected in cases if faults(table, tests) != expected]
    return failed + ([] if faults("", "") else ["an empty table is not told"])


def main():
    if sys.argv[1:] == ["--self-test"]:
        found = self_test()
    else:
        root = Path(sys.argv[1])
        tests = "".join(file.read_text(encoding="utf-8") for pattern in TESTS for file in sorted(root.glob(pattern)))
        found = faults((root / "client/doctor/check.cpp").read_text(encoding="utf-8"), tests)
    print("\n".join(found) if found else "doctor: each line has been seen fine and not")
    sys.exit(1 if found else 0)


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Keeps sources small enough to be read: at most 500 lines a file, 60 a function, 25 data members a class. What is
# larger is named below with its reason, and a reason that is no longer needed is a fault too.
#
#   budget.py SOURCE_FOLDER    ends with 1 and one line per fault
#   budget.py --self-test      checks that each rule finds a fault made for it

import re
import sys
import tempfile
from pathlib import Path

FILE_LINES = 500
FUNCTION_LINES = 60
CLASS_MEMBERS = 25
FOLDERS = ("client", "ui", "cli", "tests")

# "file", "file: function" or "file: class", and why it may be larger.
WIDGETS = "makes and lays out one widget after the other, with nothing to decide"
CASES = "a table of cases, a line or a block each"
TO_SPLIT = "has grown beyond one subject: to be split"
EXCEPTIONS = {
    "tests/cli/tst_clissh.cpp": TO_SPLIT,
    "tests/client/follow/tst_runfollower.cpp": TO_SPLIT,
    "tests/integration/tst_sshservers.cpp": TO_SPLIT,
    "tests/ui/data/tst_datapage.cpp": TO_SPLIT,
    "ui/curves/alerts/alertsdialog.cpp: AlertsDialog::AlertsDialog": WIDGETS,
    "ui/curves/chart/chartgrid.cpp: ChartGrid::arrange": TO_SPLIT,
    "ui/curves/runs/runtable.cpp: RunTable::RunTable": WIDGETS,
    "ui/data/filepane.cpp: FilePane::FilePane": WIDGETS,
    "ui/data/permissionsdialog.cpp: PermissionsDialog::PermissionsDialog": WIDGETS,
    "ui/data/reportdialog.cpp: ReportDialog::ReportDialog": WIDGETS,
    "ui/data/transferscard.cpp: TransfersCard::TransfersCard": WIDGETS,
    "ui/present/curves/histogramimage.cpp: paintHistograms": TO_SPLIT,
    "ui/tour/wholejob.cpp: writeARequest": "one step of the tour after the other",
    "ui/tour/wholejob.cpp: seeItThrough": "one step of the tour after the other",
    "ui/data/filepane.h: FilePane": TO_SPLIT,
    "ui/data/texteditor.h: TextEditor": TO_SPLIT,
    "ui/data/transferscard.h: TransfersCard": TO_SPLIT,
    "ui/window/application.h: Application": "the services of the program, one member each",
    "tests/client/curves/tst_eventmedia.cpp: TestEventMedia::saysMore": CASES,
    "tests/client/curves/tst_logcontents.cpp: TestLogContents::contents_data": CASES,
    "tests/client/curves/tst_textline.cpp: TestTextLine::prints_data": CASES,
    "tests/client/follow/tst_runfollower.cpp: TestRunFollower::bothRoadsAreTheSame": TO_SPLIT,
    "tests/client/storage/tst_database.cpp: DatabaseTest::olderTablesKeepTheirRows": CASES,
    "tests/client/requests/tst_rules.cpp: TestRules::rules_data": CASES,
    "tests/client/storage/tst_database.cpp: DatabaseTest::olderTablesKeepTheirRows": CASES,
    "tests/ui/data/tst_datasites.cpp: TestDataSites::toAnotherSite": TO_SPLIT,
    "tests/ui/window/tst_topbar.cpp: TestTopBar::renewed": TO_SPLIT,
}

RAW_STRING = re.compile(r'R"([^\s()\\]{0,16})\(.*?\)\1"', re.DOTALL)
OPENS = re.compile(r"^( *)\{$")
CLASS = re.compile(r"^( *)(?:class|struct) (\w+)(?: final)?(?: : [^;]*)?$")
NAME = re.compile(r"([~\w:]+|operator\S+)\(")


# clang-format puts the brace of a function, and of a class, alone on its line, and the closing one below it.
def functions(text):
    text = RAW_STRING.sub(lambda found: '""' + "\n" * found[0].count("\n"), text)
    lines = text.split("\n")
    for start, line in enumerate(lines):
        opened = OPENS.match(line)
        if not opened or start == 0:
            continue
        indent = opened[1]
        end = next((i for i in range(start + 1, len(lines)) if lines[i].startswith(indent + "}")), len(lines))
        if end == len(lines) or lines[end] != indent + "}":  # "};" ends a class
            continue
        first = start
        while first > 0 and re.match(rf"{indent}\S.*|{indent} +\S.*", lines[first - 1]) \
                and not re.search(r"[;}:]$|^ *//|^ *#", lines[first - 1]):
            first -= 1
        name = NAME.search(" ".join(lines[first:start]))
        if name:  # else a block within a function
            yield name[1], end - first + 1


# Data members have names that begin with m_, one a line.
def classes(text):
    lines = text.split("\n")
    for start, line in enumerate(lines):
        named = CLASS.match(line)
        if not named:
            continue
        indent = named[1]
        end = next((i for i in range(start + 1, len(lines)) if lines[i] == indent + "};"), start)
        member = re.compile(rf"{indent}    (?!.*\breturn\b)\S.*[\s*&]m_\w+\b[^()]*[;{{=]")
        yield named[2], sum(1 for i in range(start + 1, end) if member.match(lines[i]))


def faults(root, exceptions):
    found, files, used = [], 0, set()

    def check(what, count, most, unit="lines"):
        if count <= most:
            return
        used.add(what)
        if what not in exceptions:
            found.append(f"{what}: {count} {unit}, more than {most}")

    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            files += 1
            name, text = file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")
            check(name, text.count("\n"), FILE_LINES)
            for function, lines in functions(text):
                check(f"{name}: {function}", lines, FUNCTION_LINES)
            for one, members in classes(text):
                check(f"{name}: {one}", members, CLASS_MEMBERS, "members")
    found += [f"{what}: keeps the budget: take its exception out" for what in exceptions if what not in used]
    return found, files


def self_test():
    def body(lines):
        return "\n{\n" + "    x();\n" * lines + "}\n"

    def members(count):
        kinds = ("int m_a{} = 0;", "QList<int> m_a{};", "B *m_a{};", "B &m_a{}; // of (some)", "C m_a{}{{1}};")
        return "".join("    " + kinds[i % len(kinds)].format(i) + "\n" for i in range(count))

    long, short = body(FUNCTION_LINES - 1), body(FUNCTION_LINES - 4)
    cases = [  # text, exceptions, what is found
        ("// a line\n" * FILE_LINES, {}, []),
        ("// a line\n" * (FILE_LINES + 1), {}, ["client/a.cpp"]),
        ("// a line\n" * (FILE_LINES + 1), {"client/a.cpp": "a table"}, []),
        ("void f()" + short, {}, []),
        ("void f()" + long, {}, ["client/a.cpp: f"]),
        ("Result<QList<int>> A::f(const B &b,\n                      int c) const" + long, {}, ["client/a.cpp: A::f"]),
        ("A::A() : m_b(1),\n         m_c(2)" + long, {}, ["client/a.cpp: A::A"]),
        ("class A\n{\npublic:\n" + ("    void f()" + short.replace("\n", "\n    ").rstrip(" ")) * 2 + "};\n", {}, []),
        ("class A\n{\npublic:\n    void f()" + long.replace("\n", "\n    ").rstrip(" ") + "};\n", {}, ["client/a.cpp: f"]),
        ('void f()\n{\n    x(R"(\n}\n' + "y\n" * FUNCTION_LINES + ')");\n}\n', {}, ["client/a.cpp: f"]),
        ("void f()" + long, {"client/a.cpp: f": "a table"}, []),
        ("class A : public B\n{\n" + members(CLASS_MEMBERS) + "};\n", {}, []),
        ("class A : public B\n{\n" + members(CLASS_MEMBERS + 1) + "};\n", {}, ["client/a.cpp: A"]),
        ("class A\n{\n" + members(CLASS_MEMBERS) + "    int f() const { return m_a0; }\n};\n", {}, []),
        ("class A\n{\n" + members(CLASS_MEMBERS + 1) + "};\n", {"client/a.cpp: A": "to be split"}, []),
        ("void f()" + short, {"client/a.cpp: f": "a table"}, ["client/a.cpp: f"]),
        ("void f()" + short, {"client/gone.cpp": "a table"}, ["client/gone.cpp"]),
    ]
    failed = []
    for text, exceptions, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "client/a.cpp"
            file.parent.mkdir()
            file.write_text(text, encoding="utf-8")
            found = faults(Path(folder), exceptions)[0]
            if len(found) != len(expected) or not all(f.startswith(e + ": ") for f, e in zip(found, expected)):
                failed.append(f"{text[:60]!r}…: found {found}, should find {expected}")
    return failed


def main():
    if sys.argv[1:] == ["--self-test"]:
        found, files = self_test(), 1
    else:
        found, files = faults(Path(sys.argv[1]), EXCEPTIONS)
    print("\n".join(found) if found else f"budget: {files} files keep it, {len(EXCEPTIONS)} exceptions")
    sys.exit(1 if found or not files else 0)


main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmark programs named as arguments and prints their figures as one table.

Part of tools/bench. Promise: a program that fails, or whose figures cannot be read, is a
line that is not ok, never a line that is missing.
"""

import json
import pathlib
import subprocess
import sys


def measure(program):
    """The lines of one program, each {name, ours, peer, ratio, bar, ok}."""
    print(f"Running {pathlib.Path(program).name}", file=sys.stderr)
    done = subprocess.run([program, "--json"], stdout=subprocess.PIPE, text=True)
    try:
        lines = json.loads(done.stdout)
        for line in lines:
            line.update(ok=bool(line["ok"]), name=str(line["name"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        lines = []
    if not lines or done.returncode < 0:
        name = pathlib.Path(program).name + f" ended with status {done.returncode} and no figures"
        lines = [{"name": name, "ours": None, "peer": None, "ratio": None, "bar": None, "ok": False}]
    return lines


def cell(value):
    if value is None:
        return "-"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def print_table(lines):
    columns = ("name", "ours", "peer", "ratio", "bar", "ok")
    rows = [columns] + [[cell(line.get(c)) for c in columns[:-1]] + ["yes" if line["ok"] else "NO"] for line in lines]
    widths = [max(len(row[i]) for row in rows) for i in range(len(columns))]
    for row in rows:
        print("  ".join([row[0].ljust(widths[0])] + [row[i].rjust(widths[i]) for i in range(1, len(columns))]))


def main():
    words = sys.argv[1:]
    lines = [line for program in words if program != "--json" for line in measure(program)]
    if "--json" in words:
        print(json.dumps(lines, indent=2))
    else:
        print_table(lines)
    return 0 if all(line["ok"] for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())

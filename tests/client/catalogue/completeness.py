#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds the catalogue against what was found out about factories, systems, sites and calls: every fact is in
# its entry, with its sources and its grade, or in the list of what was left out and why. Sentences were
# written anew, so of a sentence its figures, names, commands and addresses are looked for. Official names were not:
# each is looked for as a whole.
#
#   completeness.py SOURCE_FOLDER    ends with 1 and one line per fact that is missing
#   completeness.py --self-test      checks that a missing figure, source and grade is found
#
# tests/data/catalogue/facts.tsv: path, value, sources, grade. left-out.tsv: a beginning of paths, why.

import json
import re
import sys
from pathlib import Path

QUOTES = str.maketrans("’‘“”", "''\"\"")


def plain(text):
    return str(text).translate(QUOTES).lower()


def leaves(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if not (key.endswith("sources") and all(isinstance(item, str) for item in value)):
                yield from leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value)
    else:
        yield node


class Group:
    """An object that names its sources, with all that is said in it."""

    def __init__(self, node):
        self.sources = {s for key, value in node.items() if key.endswith("sources") and isinstance(value, list)
                        for s in value if isinstance(s, str)}
        for value in leaves_with_sources(node):
            self.sources.update(value)
        self.grade = node.get("grade", "")
        self.text, self.numbers = said(node)


def leaves_with_sources(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key.endswith("sources") and isinstance(value, list):
                yield [s for s in value if isinstance(s, str)]
            else:
                yield from leaves_with_sources(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves_with_sources(value)


def said(node):
    text, numbers = [], set()
    for leaf in leaves(node):
        if isinstance(leaf, bool):
            text.append("true" if leaf else "false")
        elif isinstance(leaf, (int, float)):
            numbers.add(float(leaf))
        else:
            text.append(plain(leaf))
    return "\n".join(text), numbers


def groups(node):
    found = []
    if isinstance(node, dict):
        if any(key.endswith("sources") for key in node):
            found.append(Group(node))
        for value in node.values():
            found += groups(value)
    elif isinstance(node, list):
        for value in node:
            found += groups(value)
    return found


UNITS = {"": 1, "k": 1e3, "m": 1e6, "gb": 1e9, "tb": 1e12, "pb": 1e15, "gib": 2**30, "tib": 2**40}


def as_numbers(token):
    match = re.fullmatch(r"(\d[\d,]*(?:\.\d+)?)([a-z]*)", token)
    if not match:
        return []
    number = float(match[1].replace(",", ""))
    factors = [UNITS[match[2]]] if match[2] in UNITS and match[2] else sorted(set(UNITS.values()))
    return [number * factor for factor in factors]


def has_token(token, text, numbers):
    token = plain(token)
    if token in text:
        return True
    if any(value in numbers or f"{value:,.0f}" in text for value in as_numbers(token)):
        return True
    number = re.fullmatch(r"(\d+)", token)
    if number:  # "2 d", "24 h", "30 min" as a scheduler writes them
        n = int(number[1])
        return any(form in text for form in (f"{n}-00:00:00", f"{n:02}:00:00", f"00:{n:02}:00"))
    # "a/b" and "a | b" name two
    parts = [p for p in re.split(r"[/|]", token) if p]
    return len(parts) > 1 and all(has_token(p, text, numbers) for p in parts)


def has_value(value, text, numbers):
    try:
        if float(value) in numbers or value in text:
            return True
    except ValueError:
        pass
    return plain(value) in text or all(has_token(t, text, numbers) for t in value.split())


NAME = re.compile(r"(factories|antennas|systems|sites|access)/[^/]+/"
                  r"((official_name|short_name|name|host_entity|host|coordinator)(/value)?|"
                  r"(partners|people)/value/\d+/name|operator)$")
WRITTEN_ANEW = re.compile(r"access/[^/]+/operator$")  # "A with B and C"


def is_name(path):
    return bool(NAME.match(path)) and not WRITTEN_ANEW.match(path)


class Entry:
    def __init__(self, content):
        self.groups = groups(content)
        self.text, self.numbers = said(content)

    def missing(self, value, sources, grade, whole=False):
        """What of a fact is not there; empty: all is. whole: not each word for itself."""
        wanted = set(sources)
        fitting = [g for g in self.groups if wanted <= g.sources]
        if wanted and not fitting:
            return "nothing names its sources together"
        if grade and not any(g.grade == grade or not g.grade for g in fitting):
            return f"nothing of it is graded {grade}"
        if whole:
            return "" if any(plain(value) in g.text for g in (fitting if wanted else [self])) else f"not told: {value}"
        if any(has_value(value, g.text, g.numbers) for g in fitting):
            return ""
        # Split over several: each word is there, and one of its sources stands beside it.
        near = [g for g in self.groups if wanted & g.sources] or [self]
        lost = [t for t in value.split() if not any(has_token(t, g.text, g.numbers) for g in near)]
        return f"not told: {' '.join(lost)}" if lost else ""


def read_table(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def faults(catalogue, facts, left_out):
    used = set()
    entries = {}
    for path, value, sources, grade in facts:
        reason = next((start for start, _ in left_out if re.match(start + r"(/|$)", path)), None)
        if reason:
            used.add(reason)
            continue
        kind, name = (path.split("/") + [""])[:2]
        key = kind if kind == "programme" else f"{kind}/{name}"
        if key not in entries:
            content = catalogue(key)
            entries[key] = Entry(content) if content is not None else None
        if entries[key] is None:
            yield f"{path}: there is no {key}"
        elif what := entries[key].missing(value, sources.split(), grade, is_name(path)):
            yield f"{path}: {what}"
    for start, _ in left_out:
        if start not in used:
            yield f"left out, but no fact: {start}"


def self_test():
    content = {"name": {"value": "Institute of Computers and Tomorrow", "sources": ["w"]},
               "a": {"value": "Port 8822, 14 days", "grade": "users", "sources": ["x", "y"]}, "n": 5000,
               "b": {"value": 50000000000, "sources": ["z"]}}
    good = [["sites/t/name/value", "Institute of Computers and Tomorrow", "w", ""],
            ["sites/t/a", "8822", "x", "users"], ["sites/t/b", "50", "z", ""], ["sites/t/c/d", "gone", "", ""]]
    bad = [["sites/t/a", "8823", "x", ""], ["sites/t/a", "8822", "x z", ""], ["sites/t/a", "8822", "x", "official"],
           ["sites/u/a", "1", "", ""], ["sites/t/name/value", "Institute of Tomorrow and Computers", "w", ""]]
    find = {"sites/t": content}.get
    assert not list(faults(find, good, [["sites/t/c", "why"]])), list(faults(find, good, [["sites/t/c", "why"]]))
    for row in bad:
        assert len(list(faults(find, [row], []))) == 1, row
    assert list(faults(find, good[:3], [["sites/t/c", "why"]])) == ["left out, but no fact: sites/t/c"]


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    root = Path(sys.argv[1])
    folder, data = root / "resources/catalogue", root / "tests/data/catalogue"

    named = {source["id"]: source for source in json.loads((folder / "sources.json").read_text())["sources"]}

    def catalogue(key):
        if key.startswith("sources/"):
            return named.get(key.split("/")[1])
        path = folder / f"{key}.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None

    found = list(faults(catalogue, read_table(data / "facts.tsv"), read_table(data / "left-out.tsv")))
    print(*found, sep="\n")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

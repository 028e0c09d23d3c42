#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds the catalogue against what was found out about factories, systems, sites and calls: every fact is in
# its entry, with its sources and its grade, or in the list of what was left out and why. Sentences were
# written anew, so of a sentence its figures, names, commands and addresses are looked for, each as a whole word or
# number; where it has none, that such a sentence stands there. Official names were not: each is looked for as a whole.
#
#   completeness.py SOURCE_FOLDER    ends with 1 and one line per fact that is missing
#   completeness.py --self-test      checks that what is missing is found
#
# tests/data/catalogue/facts.tsv: path, value, sources, grade; a note with none of them says that nothing was found.
# left-out.tsv: a beginning of paths, or a path, "\t" and its values; why.

import functools
import json
import re
import sys
from pathlib import Path

QUOTES = str.maketrans("’‘“”", "''\"\"")


def plain(text):
    return str(text).translate(QUOTES).lower()


def is_sources(key, value):
    return key.endswith("sources") and isinstance(value, list) and all(isinstance(item, str) for item in value)


def leaves(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if not is_sources(key, value):
                yield from leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value)
    else:
        yield node


class Group:
    """An object that names its sources, with all that is said in it."""

    def __init__(self, node, place):
        self.place = place  # the names of the fields that lead to it
        self.fields = {key for key, value in node.items() if value not in ("", [], {}, "unknown")}
        self.own = {s for key, value in node.items() if is_sources(key, value) for s in value}
        self.sources = {s for value in leaves_with_sources(node) for s in value}
        self.grade = node.get("grade", "")
        self.text, self.numbers = said(node)


def leaves_with_sources(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if is_sources(key, value):
                yield value
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


def groups(node, place=()):
    found = []
    if isinstance(node, dict):
        if any(key.endswith("sources") for key in node):
            found.append(Group(node, place))
        for key, value in node.items():
            found += groups(value, (*place, key))
    elif isinstance(node, list):
        for value in node:
            found += groups(value, place)
    return found


@functools.cache
def whole(token):
    """Where it stands for itself: "5" neither in "25" nor in "0.5" or "5,000", "EU" not in "EuroHPC"."""
    before = r"(?<!\w)(?<!\d[.,])" if token[:1].isdigit() else r"(?<!\w)" if token[:1].isalnum() else ""
    after = r"(?!\w)(?![.,]\d)" if token[-1:].isdigit() else r"(?!\w)" if token[-1:].isalnum() else ""
    return re.compile(before + re.escape(token) + after)


def stands(token, text):
    return bool(whole(token).search(text))


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
    if stands(token, text):
        return True
    if any(value in numbers or stands(f"{value:,.0f}", text) for value in as_numbers(token)):
        return True
    number = re.fullmatch(r"(\d+)", token)
    if number:  # "2 d", "24 h", "30 min" as a scheduler writes them
        n = int(number[1])
        return any(stands(form, text) for form in (f"{n}-00:00:00", f"{n:02}:00:00", f"00:{n:02}:00"))
    # "a/b" and "a | b" name two
    parts = [p for p in re.split(r"[/|]", token) if p]
    return len(parts) > 1 and all(has_token(p, text, numbers) for p in parts)


def has_value(value, text, numbers):
    try:
        if float(value) in numbers or stands(value, text):
            return True
    except ValueError:
        pass
    return stands(plain(value), text) or all(has_token(t, text, numbers) for t in value.split())


NAME = re.compile(r"(factories|antennas|systems|sites|access)/[^/]+/"
                  r"((official_name|short_name|name|host_entity|host|coordinator)(/value)?|"
                  r"(partners|people)/value/\d+/name|operator|gaps/\d+)$")
WRITTEN_ANEW = re.compile(r"access/[^/]+/operator$")  # "A with B and C"


def is_name(path):
    return bool(NAME.match(path)) and not WRITTEN_ANEW.match(path)


# Under which fields of the catalogue's entry a fact's field stands, where they are others.
FIELDS = {
    "factories": {"official_name": "name", "host_entity": "host", "selection_date": "selected",
                  "application_contact": "contact", "status": "state milestones", "dates": "milestones",
                  "funding": "money", "focus_sectors": "sectors", "services": "services other_services",
                  "linked_antennas": "antennas", "systems": "systems milestones", "notes": "remarks"},
    "antennas": {"linked_factories": "factories", "selection_date": "selected", "funding": "money"},
    "systems": {"site": "site_name", "class": "eurohpc", "status": "state dates", "status_dates": "dates",
                "accelerators": "accelerators node_types gpus_per_node gpu_nodes", "rmax": "measured",
                "access": "login_host scheduler authentication", "docs_url": "docs", "notes": "remarks"},
    "access": {"eligibility": "rules",
               "limits": "limits systems_per_award inference_share cpu_hours resources normalisation",
               "resources_2025": "resources", "cutoffs": "cutoffs conflicts continuous",
               "evaluation": "evaluation answer answer_working_days", "renewals_max": "renewals",
               "after_award": "after_award report_within_months", "required_fields": "fields",
               "attachments": "attachments attachments_note", "systems": "systems other_systems systems_open",
               "portal": "portal portal_note contact", "submission": "by_hand", "machine_submittable": "by_hand",
               "access_modes": "kinds", "status_note": "status", "confidence": "basis",
               "compute_account": "account", "client_warning": "account"},
}
# What is a number there too, and not told in a sentence alone.
NUMBERS = {"amount", "count", "memory_gb", "min", "max", "min_exclusive", "total", "range", "durations_months",
           "systems_per_award", "renewals_max", "gpu_hours_normalised_max", "cpu_hours_max", "V100", "A100",
           "max_nodes"}
# Of a sentence in which nothing can be looked for: what has to stand beside the same sources.
STAND_FOR = {"note": {"note", "exactness"}, "label": {"label"}, "event": {"event"}, "description": {"description"}}
SERVICE = re.compile(r"factories/[^/]+/services/[^/]+/note$")  # one that nobody tells of has no field


def part(path, content):
    """The fields of the entry that may tell the fact; all of it for the other kinds."""
    kind, _, field, *rest = [*path.split("/"), "", ""]
    if kind not in FIELDS or not field or field == "note":
        return content
    names = FIELDS[kind].get(field, field).split()
    found = {name: content[name] for name in names if name in content}
    if field == "services" and rest[0] != "other":
        found = {name: value for name, value in found.get(field, {}).items() if name == rest[0]}
    # Many facts of a call were found with all its sources and no one in particular.
    if "sources" in content:
        found["entry"] = {**found, "sources": content["sources"]}
    return found


def unsaid(path, fitting, stand_for, is_nothing_found):
    if any(g.fields & stand_for for g in fitting):
        return ""
    if is_nothing_found and any("value" in g.fields for g in fitting):
        return "told, where nothing was found"
    return "" if is_nothing_found and SERVICE.match(path) else f"no {' or '.join(sorted(stand_for))} stands there"


class Part:
    """What of an entry may tell a fact."""

    def __init__(self, content):
        self.groups = groups(content)
        self.text, self.numbers = said(content)

    def missing(self, path, value, sources, grade):
        """What of a fact is not there; empty: all is."""
        wanted = set(sources)
        fitting = [g for g in self.groups if wanted <= g.sources and (g.place != ("entry",) or wanted == g.own)]
        if wanted and not fitting:
            return "nothing names its sources together"
        if grade and not any(g.grade == grade or not g.grade for g in fitting):
            return f"nothing of it is graded {grade}"
        last = re.sub(r"(/\d+)+$", "", path).rsplit("/", 1)[-1]
        kind = path.split("/")[0]
        if last in STAND_FOR and kind in FIELDS and not (value and kind == "access"):  # where they became sentences
            lost = unsaid(path, fitting, STAND_FOR[last], not wanted)
            if lost or not value:
                return lost
        if not (value or wanted or grade):
            return "the fact says nothing that can be looked for"
        if last in NUMBERS and re.fullmatch(r"[\d.]+", value):
            near = fitting if wanted else [self]
            return "" if any(float(value) in g.numbers for g in near) else f"not told as a number: {value}"
        if is_name(path):
            told = any(stands(plain(value), g.text) for g in (fitting if wanted else [self]))
            return "" if told else f"not told: {value}"
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
    entries, parts = {}, {}
    for path, value, sources, grade in facts:
        said_so = f"{path}\t{value}"
        reason = next((start for start, _ in left_out if re.match(start + r"(/|\t|$)", said_so)), None)
        if reason:
            used.add(reason)
            continue
        kind, name = (path.split("/") + [""])[:2]
        key = kind if kind == "programme" else f"{kind}/{name}"
        if key not in entries:
            entries[key] = catalogue(key)
        if entries[key] is None:
            yield f"{path}: there is no {key}"
        else:
            field = "/".join(path.split("/")[:4 if "/services/" in path else 3])
            if field not in parts:
                parts[field] = Part(part(path, entries[key]))
            if what := parts[field].missing(path, value, sources.split(), grade):
                yield f"{path}: {what}"
    for start, _ in left_out:
        if start not in used:
            yield f"left out, but no fact: {start}"


def self_test():
    content = {"name": {"value": "Institute of Computers and Tomorrow", "sources": ["w"]},
               "a": {"value": "Port 8822, 14 days", "grade": "users", "sources": ["x", "y"]}, "n": 5000,
               "b": {"value": 50000000000, "sources": ["z"]}, "not_found": ["the port of EuroHPC"]}
    good = [["sites/t/name/value", "Institute of Computers and Tomorrow", "w", ""],
            ["sites/t/a", "8822", "x", "users"], ["sites/t/b", "50", "z", ""], ["sites/t/c/d", "gone", "", ""]]
    bad = [["sites/t/a", "8823", "x", ""], ["sites/t/a", "8822", "x z", ""], ["sites/t/a", "8822", "x", "official"],
           ["sites/u/a", "1", "", ""], ["sites/t/name/value", "Institute of Tomorrow and Computers", "w", ""],
           ["sites/t/a", "882", "x", ""], ["sites/t/gaps/0", "EuroHP", "", ""], ["sites/t/a", "", "", ""]]
    find = {"sites/t": content}.get
    assert not list(faults(find, good, [["sites/t/c", "why"]])), list(faults(find, good, [["sites/t/c", "why"]]))
    for row in bad:
        assert len(list(faults(find, [row], []))) == 1, row
    assert list(faults(find, good[:3], [["sites/t/c", "why"]])) == ["left out, but no fact: sites/t/c"]
    assert not list(faults(find, [good[1]], [["sites/t/a\\t8822", "why"]]))
    self_test_fields()


def self_test_fields():
    factory = {"state": {"value": "planned", "sources": ["x"], "note": "For 2027."},
               "money": [{"label": "Total", "amount": 5, "exactness": "about", "sources": ["x"]}],
               "services": {"data": {"value": True, "sources": ["y"]}}, "website": {"note": "None.", "sources": []}}
    mode = {"limits": {"value": {"most": 5}, "note": "7 of it", "sources": ["x"]},
            "cutoffs": {"value": "Monthly.", "sources": ["y"]}, "kind": "national", "sources": ["x", "y"]}
    find = {"factories/t": factory, "access/t": mode}.get
    good = [["factories/t/status/note", "", "x", ""], ["factories/t/funding/0/amount", "5", "x", ""],
            ["factories/t/funding/0/note", "", "x", ""], ["factories/t/website/note", "", "", ""],
            ["factories/t/services/training/note", "", "", ""], ["access/t/kind", "national", "x y", ""],
            ["access/t/limits/max", "5", "x y", ""], ["factories/t/status/note", "2027", "x", ""],
            ["access/t/cutoffs/model", "", "y", ""]]
    bad = [["factories/t/services/data/note", "", "y", ""], ["factories/t/services/data/note", "", "", ""],
           ["factories/t/services/training/note", "", "y", ""], ["factories/t/status/value", "5", "x", ""],
           ["factories/t/contact/note", "", "", ""], ["access/t/cutoffs/model", "5", "x y", ""],
           ["access/t/limits/max", "7", "x y", ""], ["factories/t/services/data/note", "true", "y", ""],
           ["access/t/cutoffs/model", "", "x", ""], ["factories/t/funding/0/event", "", "x", ""]]
    for row in good:
        assert not list(faults(find, [row], [])), row
    for row in bad:
        assert len(list(faults(find, [row], []))) == 1, row


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

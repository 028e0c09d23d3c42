#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar file on standard input with the icalendar library, so that another program than ours says what
is in our files: {"problem": the first one, or "", "events": [{"NAME": [text, ...]}]} on standard output. Texts are
unescaped, times and lengths as the library writes them, the hours of alarms under TRIGGER."""
import json
import sys

from icalendar import Calendar
from icalendar.prop import vText, vUri


def text_of(value):
    return str(value) if isinstance(value, (vText, vUri)) else value.to_ical().decode()


def values_of(component, names=None):
    for name, value in component.property_items(recursive=False):
        if name not in ("BEGIN", "END") and (names is None or name in names):
            yield name, text_of(value)


def read(data):
    try:
        calendar = Calendar.from_ical(data)
    except ValueError as error:
        return {"problem": str(error), "events": []}
    problems = []
    events = []
    for event in calendar.walk("VEVENT"):
        problems += [f"{name}: {why}" for name, why in event.errors]
        values = {}
        for alarm in [None, *event.walk("VALARM")]:
            items = values_of(event) if alarm is None else values_of(alarm, ["TRIGGER"])
            for name, text in items:
                values.setdefault(name, []).append(text)
        problems += [f"{name} is not there once" for name in ("UID", "DTSTAMP") if len(values.get(name, [])) != 1]
        events.append(values)
    uids = [values.get("UID") for values in events]
    problems += [f"{uid} is there twice" for uid in uids if uids.count(uid) > 1]
    if not events:
        problems.append("no event")
    return {"problem": problems[0] if problems else "", "events": events}


json.dump(read(sys.stdin.buffer.read()), sys.stdout)

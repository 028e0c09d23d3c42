#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Stands in for a scheduler's command under a real sh: answers as DIR/answers.json says and writes
# down how it was called, DIR being this file's folder. It is called by the command's name.
#
# answers.json: {"squeue": {"exit": 0, "out": "...", "err": "...", "jobs": [{"JobID": "42", …}]}}
# jobs are printed in the format that was asked for, each field as the real command prints it. A list of
# such answers: one for each call, the last one from then on, so that none is missed or given twice.

import json
import os
import re
import sys
from pathlib import Path

name = Path(sys.argv[0]).name
folder = Path(__file__).resolve().parent
answers = json.loads((folder / "answers.json").read_text())
kept = {k: v for k, v in os.environ.items() if re.match(r"(SLURM|SBATCH|SQUEUE|SACCT|PBS|LC_)", k)}
with open(folder / "calls.jsonl", "a") as calls:
    calls.write(json.dumps({"name": name, "args": sys.argv[1:], "env": kept}) + "\n")
answer = answers.get(name, {"exit": 127, "err": f"sh: 1: {name}: not found\n"})
if isinstance(answer, list):
    turn = folder / f"{name}.turn"
    given = int(turn.read_text()) if turn.exists() else 0
    turn.write_text(str(given + 1))
    answer = answer[min(given, len(answer) - 1)]
out = answer.get("out", "")
options = dict(a.split("=", 1) for a in sys.argv[1:] if a.startswith("--") and "=" in a)
for job in answer.get("jobs", []):
    if "--Format" in options:  # squeue: "Field:0END,Field:0END"
        for field, end in re.findall(r"([A-Za-z_-]+):0([^,]*)", options["--Format"]):
            out += job.get(field, "N/A") + end
    else:  # sacct
        out += options["--delimiter"].join(job.get(f, "") for f in options["--format"].split(","))
    out += "\n"
sys.stdout.write(out)
sys.stdout.flush()
sys.stderr.write(answer.get("err", ""))
sys.exit(answer.get("exit", 0))

#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# five-steps.sh [SITE] [FOLDER]
#
# Officina's whole job from a script, as an example to start from and as a test: find a factory,
# write a request, stage a folder, run a training job, read its curves. SITE is the practice
# factory unless told; FOLDER, where the results go, is a new one unless told.
# officina-cli stands in PATH, or in $OFFICINA_BIN_DIR.

set -euo pipefail
PATH=${OFFICINA_BIN_DIR:+$OFFICINA_BIN_DIR:}$PATH
site=${1:-practice}
results=${2:-$(mktemp -d)}
mkdir -p "$results"
training=$(cd "$(dirname "$0")/../../resources/training" && pwd)
# Reads one value of a JSON document: json factories 0 id
json() { python3 -c 'import json, sys
value = json.load(sys.stdin)
for key in sys.argv[1:]: value = value[int(key) if isinstance(value, list) else key]
print(value)' "$@"; }

echo "1. Find a factory"
officina-cli factories luxembourg
factory=$(officina-cli factories luxembourg --json | json factories 0 id)
officina-cli factory "$factory" >"$results/factory.txt"

echo "2. Write a request"
rm -f "$results/request.json"
officina-cli request new "$results/request.json" --mode playground \
    --factory "$factory" --system leonardo --title "Reading handwritten digits" \
    --set principal_investigator.first_name=Ada --set principal_investigator.last_name=Example \
    --set principal_investigator.email=ada@example.eu \
    --set principal_investigator.job_title="Engineer" --set principal_investigator.contract_permanent=yes \
    --set organisation.name="Example SARL" --set organisation.type=startup --set organisation.country=LU \
    --set submission.duration=2 --set size.largest_job_gpus=4 --set size.storage_tb=0.5 \
    --set 'runs=[{"name": "training", "nodes": 1, "gpus_per_node": 4, "hours": 20, "runs": 50}]'
# 1 means that something is still open, as in most drafts.
officina-cli request check "$results/request.json" || [[ $? -eq 1 ]]
officina-cli request export "$results/request.json" --force \
    --pdf "$results/dossier.pdf" --zip "$results/dossier.zip"

echo "3. Stage the data"
officina-cli put "$training" "$site:officina-example" --sums "$results/SHA256SUMS"
officina-cli ls "$site:officina-example/training"
folder=$(officina-cli ls "$site:officina-example/training" --json | json path)

echo "4. Run a job"
job=$(officina-cli submit "$site" --template training --set folder="$folder" --set epochs=2 \
    --gpus 1 --json | json job)
officina-cli log "$site" "$job" --follow
officina-cli job "$site" "$job" --wait
officina-cli job "$site" "$job" --json >"$results/job.json"

echo "5. Read the curves"
officina-cli curves "$site:$(json logs <"$results/job.json")" --smoothing 0.6 \
    --csv "$results/curves.csv" --png "$results/curves.png" --force

echo "The results are in $results"
ls -l "$results"

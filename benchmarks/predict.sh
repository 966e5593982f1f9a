#!/usr/bin/env bash
# Predictions for a corpus file:  bash benchmarks/predict.sh [--warm] [--tagger contextual] IN.jsonl OUT.jsonl
# The last line on standard error tells the speed; see org.dixit.benchmarks.predict.Predict.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/java.sh"
# A corpus is read in seconds: without warming up, the optimizing compiler, whose CPU time counts too, would cost more than it saves.
[[ " $* " == *" --warm "* ]] && compiler=-XX:+TieredCompilation || compiler=-XX:TieredStopAtLevel=1
run_java "$compiler" org.dixit.benchmarks.predict.Predict "$@"

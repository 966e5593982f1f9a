#!/usr/bin/env bash
# Predictions for a corpus file:  bash benchmarks/predict.sh [--warm] [--tagger contextual] IN.jsonl OUT.jsonl
# The last line on standard error tells the speed; see org.dixit.benchmarks.predict.Predict.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/java.sh"
# A corpus is read in seconds: the optimizing compiler, whose CPU time counts too, would cost more than it saves.
run_java -XX:TieredStopAtLevel=1 org.dixit.benchmarks.predict.Predict "$@"

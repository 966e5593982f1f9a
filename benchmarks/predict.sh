#!/usr/bin/env bash
# Predictions for a corpus file:  bash benchmarks/predict.sh [--warm] IN.jsonl OUT.jsonl
# The last line on standard error tells the speed; see org.dixit.benchmarks.predict.Predict.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/java.sh"
run_java org.dixit.benchmarks.predict.Predict "$@"

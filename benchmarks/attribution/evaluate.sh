#!/usr/bin/env bash
# What a model finds in a corpus, and how well its confidence is calibrated:
#   bash benchmarks/attribution/evaluate.sh MODEL CORPUS.jsonl PREDICTIONS.jsonl
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../java.sh"
run_java org.dixit.nlp.training.AttributionPredictor "$@" 2> >(grep -v '^SLF4J' >&2)

#!/usr/bin/env bash
# What a model finds in a corpus, and how well its confidence is calibrated:
#   bash benchmarks/attribution/evaluate.sh MODEL CORPUS.jsonl PREDICTIONS.jsonl
# MODEL is a file, "contextual" for the bundled encoder of accurate mode, or another encoder's file (.onnx, vocabulary.txt beside it).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../java.sh"
case ${1:-} in
  contextual | *.onnx) main=org.dixit.benchmarks.contextual.ContextualAttributions ;;
  *) main=org.dixit.nlp.training.AttributionPredictor ;;
esac
run_java "$main" "$@" 2> >(grep -v '^SLF4J' >&2)

#!/usr/bin/env bash
# Measures the name finder on a file in OpenNLP name-finder format:  bash benchmarks/names.sh FILE [MODEL]
# MODEL is a file, "contextual" for the encoder of accurate mode, or another encoder's file (.onnx, vocabulary.txt beside it).
# Prints a line "TYPE P R F1" for each type, "all P R F1" over person, organization and location, and "tokens/cpu-s=N".
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/java.sh"
case ${2:-} in
  contextual | *.onnx) set -- org.dixit.benchmarks.contextual.ContextualNames "$2" "$1" ;;
  *) set -- org.dixit.nlp.training.name.NameEvaluation "$@" ;;
esac
run_java "$@" 2> >(grep -v '^SLF4J' >&2)

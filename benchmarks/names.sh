#!/usr/bin/env bash
# Measures the name finder on a file in OpenNLP name-finder format:  bash benchmarks/names.sh FILE [MODEL]
# Prints a line "TYPE P R F1" for each type, "all P R F1" over person, organization and location, and "tokens/cpu-s=N".
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/java.sh"
run_java org.dixit.nlp.training.NameEvaluation "$@" 2> >(grep -v '^SLF4J' >&2)

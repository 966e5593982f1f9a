#!/usr/bin/env bash
# Trains and measures the English name model:  bash benchmarks/names/train.sh CORPORA LISTS MODEL [OPTION…]
# LISTS is what benchmarks/names/lists.sh made; the options are told by org.dixit.nlp.training.name.NameTraining.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../java.sh"
run_java -Xmx8g org.dixit.nlp.training.name.NameTraining "$@" 2> >(grep -v '^SLF4J' >&2)

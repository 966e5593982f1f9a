#!/usr/bin/env bash
# Trains the English model of attributions:  bash benchmarks/attribution/train.sh CORPORA MODEL [open]
# CORPORA holds polnear, wikinews and gum; "open" leaves out polnear, whose annotations have no licence.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../java.sh"
run_java -Xmx7g org.dixit.nlp.training.AttributionTrainer "$@" 2> >(grep -v '^SLF4J' >&2)

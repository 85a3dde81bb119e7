#!/usr/bin/env bash
# Runs the browser journeys against `smcc demo` on a free port. Installs what it needs: the node packages of this
# folder and, where there is none, Debian's Chromium. Within tools/with_postgres, the platform's journeys run a second time
# on PostgreSQL.
#
#   tests/browser/run.sh [SMCC]      SMCC: the binary; target/debug/smcc where none is given
#   TESTS='./platform.test.mjs'      only these; this one goes through every page, which takes long (make crawl)
#   ONLY_POSTGRES=1                  not on SQLite first
#   SHOTS=DIR                        where screenshots go (default: a folder under the target directory)
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
smcc=${1:-$target/debug/smcc}
export SHOTS=${SHOTS:-$target/browser-shots}
mkdir -p "$SHOTS"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
CHROMIUM=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$CHROMIUM" ]; then
  as_root apt-get update -q && as_root apt-get install -yq --no-install-recommends chromium fonts-noto-core
  CHROMIUM=$(command -v chromium)
fi
command -v pdftotext >/dev/null || as_root apt-get install -yq --no-install-recommends poppler-utils
command -v npm >/dev/null || as_root apt-get install -yq --no-install-recommends nodejs npm
export CHROMIUM
[ -d node_modules/playwright-core ] && [ node_modules -nt package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error
[ -x "$smcc" ] || (cd "$root" && cargo build -p smcc)

# Starts the demonstration with these arguments, runs these tests against it, and ends it.
journeys() {
  local tests=$1 out server; shift
  out=$(mktemp)
  "$smcc" demo --listen 127.0.0.1:0 "$@" >"$out" &
  server=$!
  # shellcheck disable=SC2064
  trap "kill $server 2>/dev/null || true; rm -f $out" EXIT
  BASE=
  for _ in $(seq 600); do
    BASE=$(grep -o 'http://[0-9.:]*' "$out" | head -1 || true)
    [ -n "$BASE" ] && break
    sleep 0.1
  done
  [ -n "$BASE" ] || { echo "smcc demo did not start"; exit 1; }
  export BASE
  # shellcheck disable=SC2086
  node --test --test-concurrency=1 $tests
  kill $server; wait $server || true
  rm -f "$out"
}

# The journey of accounts starts a server of its own: the demonstration has no sign-in.
export SMCC=$smcc
[ -n "${ONLY_POSTGRES:-}" ] || journeys "${TESTS:-./access.test.mjs ./journey.test.mjs ./main_job.test.mjs ./passkey.test.mjs ./room.test.mjs ./weight.test.mjs}"
if [ -n "${SMCC_TEST_POSTGRES:-}" ]; then
  name=browser_$$
  "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)/createdb" "--maintenance-db=$SMCC_TEST_POSTGRES/postgres" "$name"
  echo "The same on PostgreSQL:"
  journeys "${TESTS:-./main_job.test.mjs ./room.test.mjs}" --database "$SMCC_TEST_POSTGRES/$name"
fi

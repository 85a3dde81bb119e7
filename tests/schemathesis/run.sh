#!/usr/bin/env bash
# Holds the API to its own description: schemathesis makes requests from /openapi.json, right ones and wrong ones, as
# three people of the demonstration, and checks that no answer is a fault of ours and that each is as described.
#
#   tests/schemathesis/run.sh [SMCC]    SMCC: the binary; target/debug/smcc where none is given
#   EXAMPLES=100                        requests for each operation
#   SECONDS_EACH=240                    time for each person
#   PEOPLE="host partner-fra ifrc public"
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
smcc=${1:-$target/debug/smcc}
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

tools=$target/schemathesis
if ! "$tools/bin/schemathesis" --version 2>/dev/null | grep -q "$(sed -n 's/^schemathesis==//p' requirements.txt)"; then
  python3 -m venv "$tools" 2>/dev/null || { as_root apt-get update -q && as_root apt-get install -yq python3-venv && python3 -m venv "$tools"; }
  "$tools/bin/pip" install -q -r requirements.txt
fi
[ -x "$smcc" ] || (cd "$root" && cargo build -p smcc)

out=$(mktemp)
"$smcc" demo --listen 127.0.0.1:0 >"$out" 2>"$out.log" &
server=$!
trap 'kill $server 2>/dev/null || true; rm -f "$out" "$out.log"' EXIT
BASE=
for _ in $(seq 600); do
  BASE=$(grep -o 'http://[0-9.:]*' "$out" | head -1 || true)
  [ -n "$BASE" ] && break
  sleep 0.1
done
[ -n "$BASE" ] || { echo "smcc demo did not start"; cat "$out.log"; exit 1; }
export BASE

# In the demonstration one looks as somebody without a proof, so `ignored_auth` has nothing to take away: that nobody who
# is not signed in gets in is what the run as the public checks, operation by operation, and what the rights table tests.
# Streams have no end, and the switch of person would change who is tested.
failed=0
for person in ${PEOPLE:-host partner-fra ifrc public}; do
  echo "== $person"
  export COOKIE="look-as=$person"
  SCHEMATHESIS_HOOKS=hooks "$tools/bin/schemathesis" --config-file schemathesis.toml run "$BASE/openapi.json" \
    -H "Cookie: $COOKIE" --checks all --exclude-checks ignored_auth \
    --exclude-operation-id look_as --exclude-operation-id look_as_form --exclude-path-regex "/live" \
    --phases examples,coverage,fuzzing,stateful --max-examples "${EXAMPLES:-100}" --request-timeout 30 \
    --continue-on-failure --seed 1 --no-color ${SECONDS_EACH:+--max-time "$SECONDS_EACH"} || failed=1
done
if grep -q '"level":"ERROR"\|ERROR' "$out.log"; then echo "Faults in the log:"; grep 'ERROR' "$out.log" | sort | uniq -c | sort -rn | head -20; failed=1; fi
exit $failed

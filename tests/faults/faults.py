#!/usr/bin/env python3
"""Breaks the program and its database in the middle of work, and counts what was lost (trust.md 6.4, R1 to R10).

    faults.py BINARY [--long] [--only R1,R5] [--canary BINARY] [--seed N]

BINARY is `smcc`; the canary is `smcc` built with `--features acknowledge-early`, which answers before it commits and must
be found to lose. Ends with 0 when every promise held, with 1 when one was broken. Needs only Python and PostgreSQL.
"""

import argparse
import os
import random
import sys
import tempfile
import time

import cases
from engines import Postgres, Sqlite

# What is run in the short form (`make broken`, at most 90 seconds) and in the long one (`make faults`).
AMOUNTS = {
    "short": {"kills": 4, "database_kills": 3, "fills": 1, "restarts": 2, "bad_line": 150, "operations": 800},
    "long": {"kills": 100, "database_kills": 20, "fills": 3, "restarts": 5, "bad_line": 1000, "operations": 5000},
}


def engines(names):
    for name in names:
        with tempfile.TemporaryDirectory(prefix="smcc-faults-") as folder:
            os.chmod(folder, 0o755)
            engine = Sqlite(folder) if name == "sqlite" else Postgres(folder)
            try:
                yield engine, folder
            finally:
                engine.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--long", action="store_true", help="as before a release, not as in every run")
    parser.add_argument("--only", help="R1, R2, R4, R5, R9, R10, stop, canary; several with commas")
    parser.add_argument("--canary", help="a binary that answers before it commits")
    parser.add_argument("--engines", default="sqlite,postgres")
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args()
    seed = given.seed if given.seed is not None else int(time.time())
    amounts = AMOUNTS["long" if given.long else "short"]
    only = given.only.split(",") if given.only else None
    names = given.engines.split(",")
    binary = os.path.abspath(given.binary)
    started = time.monotonic()
    print(f"seed {seed}")
    held = True

    def run(case, work):
        nonlocal held
        if only and case not in only:
            return
        random.seed(f"{seed} {case}")
        begun = time.monotonic()
        try:
            said, good = work()
        except Exception as fault:  # a case that breaks down has not shown that the promise holds
            said, good = f"could not be run: {type(fault).__name__}: {fault}", False
        held = held and good
        print(f"{'held  ' if good else 'BROKEN'} {case:<7} {said} ({time.monotonic() - begun:.0f} s)", flush=True)

    for engine, folder in engines(names):
        run("R1", lambda: cases.kills(binary, engine, folder, amounts["kills"], seed)[:2])
        run("stop", lambda: cases.told_to_stop(binary, engine, folder, seed))
        run("R9", lambda: cases.bad_line(binary, engine, folder, amounts["bad_line"], seed))
        run("R10", lambda: cases.same_records(binary, engine, folder, amounts["operations"], seed))
        if isinstance(engine, Postgres):
            run("R2", lambda: cases.database_kills(binary, engine, folder, amounts["database_kills"], seed)[:2])
            run("R5", lambda: cases.restarts(binary, engine, folder, amounts["restarts"], seed))
    if "postgres" in names:
        run("R2", lambda: cases.late_canary(binary, seed))
    if "sqlite" in names:
        run("R4", lambda: cases.full(binary, "sqlite", amounts["fills"], seed))
    if "postgres" in names and given.long:
        run("R4", lambda: cases.full(binary, "postgres", amounts["fills"], seed))
    if given.canary:
        for engine, folder in engines(names):
            run("canary", lambda: cases.early_canary(os.path.abspath(given.canary), engine, folder, seed))
    print(f"{'every promise held' if held else 'a promise was BROKEN'}: {time.monotonic() - started:.0f} s, seed {seed}")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())

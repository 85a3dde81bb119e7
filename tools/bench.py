#!/usr/bin/env python3
"""Measures the main job and its peers on the same file, in the same run: bench.py SMCC FILE ROWS

Prints figure and limit. The limit of the intake is a budget of design.md; peers are printed as ratios, because a busy
machine slows all of them alike.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

smcc, sheet, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
LIMIT_SECONDS, LIMIT_MB = 5.0, 256

# The same work as far as the peer goes: count by area and sector, sum people reached.
LIBHXL = """
import sys, hxl
tags = ["#date+month","#org+acronym","#org+name","#org+type","#org+funder","#sector","#activity","#modality","#adm1+name","#adm1+code","#adm2+code",
        "#loc","#date+start","#date+end","#status","#reached+hh","#targeted","#reached","#reached+f","#reached+m","#meta+id"]
tagged = sys.argv[1] + ".hxl.csv"
with open(sys.argv[1], encoding="utf-8") as plain, open(tagged, "w", encoding="utf-8") as out:
    out.write(plain.readline() + ",".join(tags) + "\\n")
    out.writelines(plain)
data = hxl.data(tagged, hxl.InputOptions(allow_local=True)).count(["#adm1+code", "#sector"], aggregators=["count()", "sum(#reached-f-m-hh)"])
print(sum(1 for _ in data))
"""
POLARS = """
import sys, polars as pl
print(pl.scan_csv(sys.argv[1]).group_by("Admin1 Pcode", "Sector").agg(pl.len(), pl.col("People reached").sum()).collect().height)
"""


def run(command):
    """Wall seconds, CPU seconds and peak resident megabytes of a command and its children."""
    with tempfile.TemporaryFile() as out:
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE)
        peak = 0
        while process.poll() is None:
            peak = max(peak, resident(process.pid))
            time.sleep(0.02)
        wall = time.monotonic() - began
        out.seek(0)
        text = out.read()
    # smcc ends with 1 when a person should look; a peer that does not end with 0 has failed.
    if process.returncode not in ((0, 1) if command[0] == smcc else (0,)):
        sys.exit(f"{command[0]} failed: {process.stderr.read().decode()[:500]}")
    return wall, peak, text


def resident(pid):
    """Peak resident memory of a process and of its children, in megabytes."""
    total, waiting = 0, [pid]
    while waiting:
        one = waiting.pop()
        try:
            with open(f"/proc/{one}/status") as status:
                total += sum(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
            with open(f"/proc/{one}/task/{one}/children") as children:
                waiting += map(int, children.read().split())
        except OSError:
            pass
    return total


before = resource.getrusage(resource.RUSAGE_CHILDREN)
wall, peak, text = run([smcc, "picture", "--json", "--as-of", "2026-11-20", sheet])
after = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
activities = json.loads(text)["activities"]
print(f"intake of {rows:,} rows ({os.path.getsize(sheet) / 1e6:.0f} MB): {wall:.2f} s wall, {cpu:.2f} s CPU, {peak:.0f} MB, "
      f"{activities:,} activities   limit {LIMIT_SECONDS} s, {LIMIT_MB} MB: "
      f"{'within' if wall <= LIMIT_SECONDS * max(rows / 1e6, 0.2) and peak <= LIMIT_MB else 'OVER'}")
polars, _, _ = run([sys.executable, "-c", POLARS, sheet])
print(f"  polars, plain aggregate only: {polars:.2f} s   smcc / polars = {wall / polars:.2f}")
libhxl, _, _ = run([sys.executable, "-c", LIBHXL, sheet])
print(f"  libhxl, count and sum only:   {libhxl:.2f} s   libhxl / smcc = {libhxl / wall:.1f}")

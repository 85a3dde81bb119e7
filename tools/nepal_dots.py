#!/usr/bin/env python3
"""Gives Nepal's districts without a dot the centroid of their outline; run after tools/reference.py, by hand.

Source: SimonbJohnson/nepal-eq-2015-rc-3w, data/nepal_adm3.json (MIT), properties Centroid_X and Centroid_Y.
"""
import csv
import json
import re

fold = lambda text: re.sub(r"[^a-z]", "", text.lower())
topology = json.load(open("../shared/data/real/geo/nepal_adm3_topo.json"))
centres = {fold(g["properties"]["HRName"]): (g["properties"]["Centroid_Y"], g["properties"]["Centroid_X"])
           for g in next(iter(topology["objects"].values()))["geometries"]}
with open("data/places.csv", encoding="utf-8", newline="") as source:
    rows = list(csv.reader(source))
filled = 0
for row in rows[1:]:
    if row[4] == "NPL" and row[2] == "2" and not row[7]:
        names = [row[1], *row[5].split("|")]
        at = next((centres[fold(n)] for n in names if fold(n) in centres), None)
        if at:
            row[7], row[8] = (f"{x:.4f}" for x in at)
            filled += 1
with open("data/places.csv", "w", encoding="utf-8", newline="") as target:
    csv.writer(target, lineterminator="\n").writerows(rows)
print(filled, "dots,", [r[1] for r in rows[1:] if r[4] == "NPL" and r[2] == "2" and not r[7]], "without")

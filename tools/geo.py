#!/usr/bin/env python3
"""Makes data/geo/countries.bin from Natural Earth's 1:10m countries. Needs python3, npm and Debian's iso-codes.

    python3 tools/geo.py            # writes data/geo/countries.bin and prints its totals

What is changed from the source, and why, is listed in data/geo/README.md; the format is described there too.
"""

import json
import math
import struct
import subprocess
import tarfile
import tempfile
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "data" / "geo" / "countries.bin"
ISO = Path("/usr/share/iso-codes/json/iso_3166-1.json")

# Units without an ISO number: whose shape they are joined to, or None when they are left out.
UNITS = {
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Cyprus U.N. Buffer Zone": "CYP",
    "Dhekelia": "CYP",
    "Akrotiri": "CYP",
    "Baikonur": "KAZ",
    "USNB Guantanamo Bay": "CUB",
    "Kosovo": "XKX",
    "Siachen Glacier": "XSG",
}
LEFT_OUT = {"ATA"}
# Polygons that get a code of their own: source code, box (west, south, east, north), new code.
MOVED = [
    ("FRA", (-56, 1, -50, 7), "GUF"),
    ("FRA", (55, -22, 56, -20), "REU"),
    ("FRA", (-62, 15.7, -60.9, 16.6), "GLP"),
    ("FRA", (-61.4, 14.2, -60.7, 15), "MTQ"),
    ("FRA", (44.9, -13.2, 45.4, -12.5), "MYT"),
    # United Nations General Assembly resolution 68/262 (27 March 2014).
    ("RUS", (32.3, 44.3, 36.7, 46.3), "UKR"),
]
# Lines drawn dashed: pair of codes, and the box in which they are.
EVERYWHERE = (-180, -90, 180, 90)
DISPUTED = [
    ("SRB", "XKX", EVERYWHERE),
    ("ESH", "MAR", EVERYWHERE),
    ("ISR", "PSE", EVERYWHERE),
    ("ISR", "SYR", EVERYWHERE),
    ("IND", "XSG", EVERYWHERE),
    ("PAK", "XSG", EVERYWHERE),
    ("CHN", "XSG", EVERYWHERE),
    ("IND", "PAK", (73, 32.6, 80, 37)),
    ("CHN", "IND", (76, 32, 81, 37)),
    ("CHN", "IND", (91, 26, 98, 30)),
]
# A line keeps what can be seen when the smallest country beside it is this many units wide.
FINE = 1800


def source():
    with tempfile.TemporaryDirectory() as place:
        name = subprocess.run(
            ["npm", "pack", "--silent", "world-atlas@2.0.2"], cwd=place, check=True, capture_output=True, text=True
        ).stdout.split()[-1]
        with tarfile.open(Path(place) / name) as pack:
            return json.load(pack.extractfile("package/countries-10m.json"))


def main():
    world = source()
    numbers = {c["numeric"]: c["alpha_3"] for c in json.loads(ISO.read_text())["3166-1"]}
    (sx, sy), (tx, ty) = world["transform"]["scale"], world["transform"]["translate"]

    arcs = []
    for arc in world["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x, y))
        arcs.append(points)
    degrees = lambda p: (p[0] * sx + tx, p[1] * sy + ty)

    def box(refs):
        points = [degrees(p) for r in refs for p in arcs[r if r >= 0 else ~r]]
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        return min(xs), min(ys), max(xs), max(ys)

    inside = lambda b, o: b[0] >= o[0] and b[1] >= o[1] and b[2] <= o[2] and b[3] <= o[3]

    # Rings of each country, as lists of arcs (~n is arc n backwards).
    rings = defaultdict(list)
    for unit in world["objects"]["countries"]["geometries"]:
        code = numbers.get(unit["id"]) if "id" in unit else UNITS.get(unit["properties"]["name"])
        if code is None or code in LEFT_OUT or unit["type"] is None:
            continue
        polygons = [unit["arcs"]] if unit["type"] == "Polygon" else unit["arcs"]
        for polygon in polygons:
            outer = box(polygon[0])
            moved = next((new for old, where, new in MOVED if old == code and inside(outer, where)), code)
            rings[moved].extend(polygon)

    # Lines inside a country go: what two of its parts share, in opposite directions.
    shapes = {}
    for code, parts in sorted(rings.items()):
        uses, net = defaultdict(int), defaultdict(int)
        for ring in parts:
            for r in ring:
                uses[r if r >= 0 else ~r] += 1
                net[r if r >= 0 else ~r] += 1 if r >= 0 else -1
        whole, rest = [], []
        for ring in parts:
            if all(uses[r if r >= 0 else ~r] == 1 for r in ring):
                whole.append(list(ring))
            else:
                rest.extend(r for r in ring if uses[r if r >= 0 else ~r] == 1)
        rest += [n if left > 0 else ~n for n, left in net.items() if uses[n] > 1 for _ in range(abs(left))]
        start = lambda r: arcs[r][0] if r >= 0 else arcs[~r][-1]
        end = lambda r: arcs[r][-1] if r >= 0 else arcs[~r][0]
        by_start = defaultdict(list)
        for r in rest:
            by_start[start(r)].append(r)
        while rest:
            r = rest.pop()
            by_start[start(r)].remove(r)
            ring = [r]
            while end(ring[-1]) != start(ring[0]):
                following = by_start[end(ring[-1])].pop()
                rest.remove(following)
                ring.append(following)
            whole.append(ring)
        shapes[code] = whole

    def area(ring):
        points = [degrees(p) for r in ring for p in (arcs[r] if r >= 0 else arcs[~r][::-1])]
        return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2

    # How large a country is: the extent of what holds nine tenths of it.
    size = {}
    for code, parts in shapes.items():
        ordered = sorted(parts, key=area, reverse=True)
        total, seen, refs = sum(map(area, parts)), 0, []
        for ring in ordered:
            refs.extend(ring)
            seen += area(ring)
            if seen >= 0.9 * total:
                break
        w, s, e, n = box(refs)
        if e - w > 180:  # over the antimeridian
            xs = [x % 360 for x, _ in (degrees(p) for r in refs for p in arcs[r if r >= 0 else ~r])]
            w, e = min(xs), max(xs)
        size[code] = max(n - s, min(e - w, 90) * math.cos(math.radians((n + s) / 2)), 0.05)
        # Islands too small to be seen on a map of the whole country, unless there is nothing else.
        shapes[code] = ordered[:1] + [r for r in ordered[1:] if area(r) > (size[code] / 900) ** 2]

    owners = defaultdict(set)
    for code, parts in shapes.items():
        for ring in parts:
            for r in ring:
                owners[r if r >= 0 else ~r].add(code)

    # A line that is contested in part is cut where its box begins or ends.
    within = lambda p, b: b[0] <= p[0] <= b[2] and b[1] <= p[1] <= b[3]
    for a, c, where in DISPUTED:
        for index in [i for i in sorted(owners) if owners[i] == {a, c}]:
            points = arcs[index]
            flags = [within(degrees(p), where) for p in points]
            cuts = [i for i in range(1, len(points) - 1) if flags[i] != flags[i - 1]]
            if not cuts:
                continue
            ends = [0, *cuts, len(points) - 1]
            pieces = []
            for i, j in zip(ends, ends[1:]):
                pieces.append(len(arcs))
                arcs.append(points[i : j + 1])
            for parts in shapes.values():
                for ring in parts:
                    for at in [i for i, r in enumerate(ring) if r in (index, ~index)][::-1]:
                        ring[at : at + 1] = pieces if ring[at] >= 0 else [~p for p in reversed(pieces)]
            owner = owners.pop(index)
            owners.update({p: set(owner) for p in pieces})

    def disputed(index):
        b = box([index])
        middle = (b[0] + b[2]) / 2, (b[1] + b[3]) / 2
        return any(owners[index] == {a, c} and within(middle, where) for a, c, where in DISPUTED)

    def simplified(points, tolerance):
        if len(points) < 3:
            return points
        lat = math.radians(degrees(points[0])[1])
        flat = [(p[0] * sx * math.cos(lat), p[1] * sy) for p in points]
        keep = {0, len(points) - 1}
        stack = [(0, len(points) - 1)]
        if points[0] == points[-1]:
            far = max(range(len(flat)), key=lambda i: math.dist(flat[0], flat[i]))
            keep.add(far)
            stack = [(0, far), (far, len(points) - 1)]
        while stack:
            a, b = stack.pop()
            (ax, ay), (bx, by) = flat[a], flat[b]
            length = math.hypot(bx - ax, by - ay)
            best, at = tolerance, None
            for i in range(a + 1, b):
                x, y = flat[i]
                away = abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length if length else math.hypot(x - ax, y - ay)
                if away > best:
                    best, at = away, i
            if at is not None:
                keep.add(at)
                stack += [(a, at), (at, b)]
        return [points[i] for i in sorted(keep)]

    used = sorted(owners)
    number = {index: n for n, index in enumerate(used)}

    def varint(n):
        out = bytearray()
        while n >= 0x80:
            out.append(n & 0x7F | 0x80)
            n >>= 7
        out.append(n)
        return bytes(out)

    zigzag = lambda n: varint(n << 1 if n >= 0 else (-n << 1) - 1)
    out = bytearray(b"SMCCGEO1") + struct.pack("<4d", sx, sy, tx, ty) + varint(len(used))
    count = 0
    for index in used:
        points = simplified(arcs[index], min(size[c] for c in owners[index]) / FINE)
        count += len(points)
        kind = (2 if disputed(index) else 1) if len(owners[index]) > 1 else 0
        out += varint(kind) + varint(len(points))
        x = y = 0
        for px, py in points:
            out += zigzag(px - x) + zigzag(py - y)
            x, y = px, py
    out += varint(len(shapes))
    for code, parts in sorted(shapes.items()):
        out += code.encode() + varint(len(parts))
        for ring in parts:
            out += varint(len(ring))
            for r in ring:
                out += varint(number[r] << 1 if r >= 0 else number[~r] << 1 | 1)
    OUT.write_bytes(out)
    print(f"{len(shapes)} shapes, {len(used)} lines, {count} points, {len(out)} bytes")
    print("dashed:", sum(disputed(i) for i in used))


main()

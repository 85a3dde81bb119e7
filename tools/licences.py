#!/usr/bin/env python3
"""Checks each dependency's licence against deny.toml, from `cargo metadata` alone (no network)."""
import json
import pathlib
import re
import subprocess
import sys
import tomllib
import zlib

rules = tomllib.load(open("deny.toml", "rb"))["licenses"]
allowed = set(rules["allow"])
packages = json.loads(subprocess.check_output(
    ["cargo", "metadata", "--format-version", "1", "--locked"]))["packages"]


def fine(expression: str) -> bool:
    """Whether an SPDX expression can be met with what is allowed: OR needs one side, AND needs both."""
    tokens = re.findall(r"\(|\)|\bAND\b|\bOR\b|[A-Za-z0-9.+-]+(?: WITH [A-Za-z0-9.-]+)?", expression.replace("/", " OR "))

    def either(at):
        value, at = both(at)
        while at < len(tokens) and tokens[at] == "OR":
            right, at = both(at + 1)
            value = value or right
        return value, at

    def both(at):
        value, at = one(at)
        while at < len(tokens) and tokens[at] == "AND":
            right, at = one(at + 1)
            value = value and right
        return value, at

    def one(at):
        if tokens[at] == "(":
            value, at = either(at + 1)
            return value, at + 1
        return tokens[at] in allowed, at + 1

    return either(0)[0]


def licence(package) -> str:
    """What a package says, or what we read in its licence file while that is the one that we read."""
    for known in rules.get("clarify", []):
        folder = pathlib.Path(package["manifest_path"]).parent
        if known["crate"] == package["name"] and all(
                zlib.crc32((folder / f["path"]).read_bytes()) == f["hash"] for f in known["license-files"]):
            return known["expression"]
    return package["license"] or "none"


bad = [f"{p['name']} {p['version']}: {p['license'] or 'no licence stated'}" for p in packages
       if p["source"] and not fine(licence(p))]
assert not fine("GPL-3.0-only") and fine("MIT OR GPL-3.0") and not fine("MIT AND GPL-3.0"), "the check itself is broken"
print(f"licences: {len(packages)} packages, {len(bad)} not allowed")
print("\n".join(bad))
sys.exit(bool(bad))

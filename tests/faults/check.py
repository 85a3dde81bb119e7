"""Compares what was acknowledged with what stands in the database, and has the ledger walked."""

import collections
import json
import subprocess


def standing(engine):
    """How often each value of a test stands: offices and organisations by name, changes by the ledger."""
    seen = collections.Counter(name for (name,) in engine.rows("select name from office where name like 'Probe %'"))
    named = engine.rows("select name_en from organisation where name_en like 'Probe %'")
    seen.update(name for (name,) in named)
    for (changes,) in engine.rows("select changes from ledger_entry where act = 'organisation-changed'"):
        for change in json.loads(changes):
            if change["field"] == "acronym":
                seen[change["after"]] += 1
    return seen


def compare(engine, journal):
    """Acknowledged writes that are not there, and writes that are there twice."""
    seen = standing(engine)
    lost = [value for value in journal.acknowledged if seen[value] == 0]
    doubled = [value for value, count in seen.items() if count > 1]
    return lost, doubled


def resolve(journal, client):
    """Sends again, under its key, what got no answer; each must now be done."""
    wrong = []
    for write in journal.open:
        status, _, answer = write.send(client)
        if status == 200:
            journal.acknowledged[write.value] = write
        else:
            wrong.append((status, write.path, str(answer)[:200]))
    journal.open = []
    return wrong


def ledger(binary, engine):
    """None where the ledger verifies, else what is said of it."""
    done = subprocess.run([binary, "audit", "verify", "--database", engine.address], capture_output=True, text=True)
    return None if done.returncode == 0 else (done.stdout + done.stderr)[-600:]

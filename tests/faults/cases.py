"""The faults: each gives a sentence with its figures, and whether the promise held."""

import json
import os
import pathlib
import random
import subprocess
import tempfile
import threading
import time

import check
from engines import Postgres, Sqlite
from proxy import Proxy
from server import Client, Journal, Lost, Server, Write, Writer, change, office

WRITERS = 8
# A kill that hits nobody at work shows nothing.
LEAST = 100
READY = 2.0


class Broken(Exception):
    """A promise that did not hold."""


def group(journal, server, run, told, **more):
    """Eight writers at work."""
    writers = [Writer(journal, server.port, f"{run}", n, told, **more) for n in range(WRITERS)]
    for writer in writers:
        writer.start()
    return writers


def until(condition, seconds, what):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise Broken(what)
        time.sleep(0.01)


def worked(journal, before, least, writers, seconds=60):
    """Until so many writes were acknowledged since."""

    def enough():
        if len(journal.acknowledged) - before >= least:
            return True
        if journal.others:
            raise Broken(f"a write was refused: {journal.others[0]}")
        if not any(w.is_alive() for w in writers):
            raise Broken("all writers stopped")
        return False

    until(enough, seconds, f"fewer than {least} writes were acknowledged in {seconds} s")


def judge(binary, engine, journal, figures):
    """Adds what is lost and doubled to the figures; breaks off where the ledger does not verify."""
    lost, doubled = check.compare(engine, journal)
    figures["lost"] |= set(lost)
    figures["doubled"] |= set(doubled)
    flaw = check.ledger(binary, engine)
    if flaw:
        raise Broken(f"the ledger does not verify: {flaw}")


def kills(binary, engine, folder, count, seed, expect_loss=False):
    """R1: kill -9 of the server at random points under eight writers."""
    server, journal = Server(binary, engine, folder), Journal()
    figures = {"lost": set(), "doubled": set()}
    slowest, fewest = 0.0, None
    server.start()
    try:
        for kill in range(count):
            before, told = len(journal.acknowledged), threading.Event()
            writers = group(journal, server, f"{seed}-{kill}", told)
            worked(journal, before, LEAST, writers)
            time.sleep(random.random() * 0.25)
            server.kill()
            told.set()
            for writer in writers:
                writer.join()
            acknowledged = len(journal.acknowledged) - before
            fewest = acknowledged if fewest is None else min(fewest, acknowledged)
            # What is asked of a start is asked of one that finds a database as a crash leaves it.
            slowest = max(slowest, server.start())
            judge(binary, engine, journal, figures)
            wrong = check.resolve(journal, Client(server.port))
            if wrong:
                raise Broken(f"a write that was sent again was not taken: {wrong[0]}")
            if expect_loss and figures["lost"]:
                break
        judge(binary, engine, journal, figures)
        if journal.others:
            raise Broken(f"a write was refused: {journal.others[0]}")
    finally:
        server.stop()
    said = (f"{engine.name}: {count} kills, {len(journal.acknowledged)} acknowledged (at least {fewest} before each), "
            f"{len(figures['lost'])} lost, {len(figures['doubled'])} doubled, ledger verified each time, "
            f"ready after at most {slowest:.2f} s")
    held = not figures["lost"] and not figures["doubled"] and slowest <= READY
    return said, held, figures


def early_canary(binary, engine, folder, seed):
    """A program that answers before it commits must be found to lose."""
    try:
        _, _, figures = kills(binary, engine, folder, 10, seed, expect_loss=True)
    except Broken as fault:
        # A record that was acknowledged and is not there cannot be changed either.
        if "(404," in str(fault):
            return f"{engine.name}: a program that answers before it commits was found to have lost a record", True
        raise
    found = len(figures["lost"])
    return f"{engine.name}: a program that answers before it commits was found to lose {found} writes", found > 0


def told_to_stop(binary, engine, folder, seed):
    """SIGTERM under writers: what was begun is answered, nothing is cut off, the process ends by itself with 0."""
    server, journal, told = Server(binary, engine, folder), Journal(), threading.Event()
    server.start()
    try:
        writers = group(journal, server, f"t{seed}", told)
        worked(journal, 0, LEAST, writers)
        begun = time.monotonic()
        server.process.terminate()
        code = server.process.wait(40)
        taken = time.monotonic() - begun
        told.set()
        for writer in writers:
            writer.join()
        figures = {"lost": set(), "doubled": set()}
        judge(binary, engine, journal, figures)
        # A request that came on an open line as it closed got no answer; whether it was done is then told by its key.
        server.start()
        wrong = check.resolve(journal, Client(server.port))
    finally:
        server.stop()
    said = (f"{engine.name}: told to stop under {WRITERS} writers, ended with {code} after {taken:.1f} s, "
            f"{len(journal.acknowledged)} acknowledged, {len(figures['lost'])} lost, {len(figures['doubled'])} doubled")
    held = code == 0 and taken <= 30 and not wrong and not journal.others
    return said, held and not figures["lost"] and not figures["doubled"]


def away(writer, write, status, headers, answer):
    """While a database is away: 503 with a time to wait, then the same again."""
    if status == 503 and "retry-after" in headers:
        with writer.journal.lock:
            writer.journal.away = getattr(writer.journal, "away", 0) + 1
        end = time.monotonic() + 60
        while time.monotonic() < end:
            time.sleep(0.05)
            try:
                status, headers, answer = write.send(writer.client)
            except Lost as fault:
                status, answer = 0, f"no answer: {fault}"
                break
            if status == 200:
                return writer.deliver(write)
            if status != 503 or "retry-after" not in headers:
                break
    with writer.journal.lock:
        writer.journal.others.append((status, write.path, str(answer)[:200]))
    return False


def database_kills(binary, engine, folder, count, seed, weak=False):
    """R2: kill -9 of PostgreSQL and all its children under writers; the program lives on."""
    server, journal = Server(binary, engine, folder), Journal()
    figures = {"lost": set(), "doubled": set()}
    server.start()
    fewest = None
    try:
        for kill in range(count):
            before, told = len(journal.acknowledged), threading.Event()
            writers = group(journal, server, f"d{seed}-{kill}", told, on_refusal=away)
            worked(journal, before, LEAST, writers)
            time.sleep(random.random() * 0.25)
            engine.kill()
            acknowledged = len(journal.acknowledged) - before
            fewest = acknowledged if fewest is None else min(fewest, acknowledged)
            time.sleep(0.2)
            engine.start()
            if not weak:
                # It finds the database again by itself.
                now = len(journal.acknowledged)
                worked(journal, now, 20, writers)
            told.set()
            for writer in writers:
                writer.join()
            lost, doubled = check.compare(engine, journal)
            figures["lost"] |= set(lost)
            figures["doubled"] |= set(doubled)
            if weak:
                if lost:
                    break
                continue
            flaw = check.ledger(binary, engine)
            if flaw:
                raise Broken(f"the ledger does not verify: {flaw}")
            if journal.others:
                raise Broken(f"an answer that is neither done nor 503 with a time to wait: {journal.others[0]}")
    finally:
        server.stop()
    said = (f"{engine.name} itself: {count} kills, {len(journal.acknowledged)} acknowledged "
            f"(at least {fewest} before each), {len(figures['lost'])} lost, {len(figures['doubled'])} doubled, "
            f"{getattr(journal, 'away', 0)} answers 503 with a time to wait, nothing else")
    return said, not figures["lost"] and not figures["doubled"], figures


def late_canary(binary, seed):
    """A PostgreSQL that answers before it has written must be found to lose."""
    with tempfile.TemporaryDirectory(prefix="smcc-faults-") as folder:
        options = ["synchronous_commit=off", "wal_writer_delay=10s", "wal_writer_flush_after=0"]
        engine = Postgres(folder, options)
        try:
            _, _, figures = database_kills(binary, engine, folder, 5, seed, weak=True)
        finally:
            engine.close()
    found = len(figures["lost"])
    return f"PostgreSQL with synchronous_commit=off was found to lose {found} writes", found > 0


def restarts(binary, engine, folder, count, seed):
    """R5: the database is restarted under fifty requests a second."""
    server, journal = Server(binary, engine, folder), Journal()
    server.start()
    figures = {"lost": set(), "doubled": set()}
    slowest, seen, told = 0.0, {}, threading.Event()
    since = threading.Lock()
    last_bad = [0.0]

    def reader():
        client = Client(server.port)
        while not told.is_set():
            try:
                status, headers, _ = client.call("GET", "/api/v1/organisations/ifrc")
            except Lost as fault:
                status, headers = f"no answer ({fault})", {}
            with since:
                if status == 503 and "retry-after" not in headers:
                    status = "503 without a time to wait"
                seen[status] = seen.get(status, 0) + 1
                if status != 200:
                    last_bad[0] = time.monotonic()
            time.sleep(0.08)

    try:
        readers = [threading.Thread(target=reader, daemon=True) for _ in range(4)]
        writers = group(journal, server, f"r{seed}", told, pace=0.25, on_refusal=away)
        for thread in readers:
            thread.start()
        time.sleep(1)
        for _ in range(count):
            engine.stop()
            time.sleep(0.5)
            engine.start()
            up = time.monotonic()
            time.sleep(6)
            slowest = max(slowest, last_bad[0] - up)
        told.set()
        for thread in readers + writers:
            thread.join()
        judge(binary, engine, journal, figures)
    finally:
        told.set()
        server.stop()
    others = {status: n for status, n in seen.items() if status not in (200, 503)}
    said = (f"{engine.name}: {count} restarts, answers to readers {seen}, {len(journal.acknowledged)} writes acknowledged, "
            f"steady {max(slowest, 0):.1f} s after it was up, {len(figures['lost'])} lost, "
            f"{len(figures['doubled'])} doubled")
    if journal.others:
        said += f"; other answers to writers: {journal.others[:2]}"
    held = not others and not journal.others and slowest <= 5 and not figures["lost"] and not figures["doubled"]
    return said, held and seen.get(503, 0) > 0 and len(journal.acknowledged) > 0


def bad_line(binary, engine, folder, count, seed):
    """R9: answers are lost, requests cut and doubled; who sends again under the same key is served exactly once."""
    server, journal = Server(binary, engine, folder), Journal()
    server.start()
    proxy = Proxy(server.port, seed)
    proxy.start()
    tries = [0]
    failures = []

    def member(number, share):
        client = Client(proxy.port, patience=10)
        for _ in range(share):
            write = office(journal, f"b{seed}")
            for _ in range(60):
                tries[0] += 1
                try:
                    status, _, answer = write.send(client)
                except Lost:
                    continue
                if status == 200 and isinstance(answer, dict):
                    journal.acknowledged[write.value] = write
                    break
                if status == 400 or not isinstance(answer, dict):
                    # The request was cut on its way and is none, or the answer was, and says nothing.
                    continue
                failures.append((status, str(answer)[:200]))
                break
            else:
                failures.append(("never answered", write.value))

    try:
        members = [threading.Thread(target=member, args=(n, count // WRITERS), daemon=True) for n in range(WRITERS)]
        for thread in members:
            thread.start()
        for thread in members:
            thread.join()
        figures = {"lost": set(), "doubled": set()}
        judge(binary, engine, journal, figures)
    finally:
        proxy.close()
        server.stop()
    said = (f"{engine.name}: {len(journal.acknowledged)} writes in {tries[0]} tries over a bad line {proxy.done}, "
            f"{len(figures['lost'])} lost, {len(figures['doubled'])} doubled")
    if failures:
        said += f"; {failures[:2]}"
    return said, not failures and not figures["lost"] and not figures["doubled"] and tries[0] > len(journal.acknowledged)


def same_records(binary, engine, folder, operations, seed):
    """R10: thirty-two clients change the same eight records; no update is lost, every 200 is visible, the rest are 409."""
    server, journal = Server(binary, engine, folder), Journal()
    server.start()
    statuses, accepted, lock = {}, {}, threading.Lock()
    try:
        setter = Client(server.port)
        codes = []
        for n in range(8):
            name = f"Probe s{seed} record {n}"
            write = Write(name, "/organisations/new", {"name_en": name, "acronym": "", "country": "MOZ"})
            status, _, answer = write.send(setter)
            if status != 200:
                raise Broken(f"no record to change: {status} {answer}")
            codes.append((answer["data"]["code"], name))

        def client(number):
            line, chance = Client(server.port), random.Random(f"{seed} {number}")
            for _ in range(operations // 32):
                code, name = chance.choice(codes)
                status, _, stands = line.call("GET", f"/api/v1/organisations/{code}")
                if status != 200:
                    with lock:
                        statuses[f"reading: {status}"] = statuses.get(f"reading: {status}", 0) + 1
                    continue
                write = change(journal, f"s{seed}", code, stands["version"], name)
                status, _, answer = write.send(line)
                with lock:
                    statuses[status] = statuses.get(status, 0) + 1
                    if status == 200:
                        accepted[write.value] = (code, answer["data"]["version"])

        threads = [threading.Thread(target=client, args=(n,), daemon=True) for n in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        told, faults = {}, []
        acronym = {}
        for code, changes in engine.rows(
                "select o.code, l.changes from ledger_entry l join organisation o on o.id = l.record "
                f"where l.act = 'organisation-changed' and o.name_en like 'Probe s{seed} %' order by l.number"):
            for entry in json.loads(changes):
                if entry["field"] == "acronym":
                    # Each change was made to what the one before left: nothing was written over unseen.
                    if entry["before"] != acronym.get(code, ""):
                        faults.append(f"{code}: {entry['before']} was not what stood there")
                    acronym[code] = entry["after"]
                    told[entry["after"]] = told.get(entry["after"], 0) + 1
        lost = [value for value in accepted if told.get(value, 0) != 1]
        unasked = [value for value in told if value not in accepted]
        for code, _ in codes:
            _, _, stands = setter.call("GET", f"/api/v1/organisations/{code}")
            if stands["acronym"] != acronym.get(code, ""):
                faults.append(f"{code} shows {stands['acronym']} instead of {acronym.get(code)}")
        flaw = check.ledger(binary, engine)
        if flaw:
            faults.append(flaw)
    finally:
        server.stop()
    others = {status: n for status, n in statuses.items() if status not in (200, 409)}
    said = (f"{engine.name}: {sum(statuses.values())} changes by 32 clients to 8 records, answers {statuses}, "
            f"{len(lost)} lost, {len(unasked)} that nobody was told of")
    if faults:
        said += f"; {faults[:2]}"
    held = not lost and not unasked and not faults and not others
    return said, held and statuses.get(200, 0) > 0 and statuses.get(409, 0) > 0


class Small:
    """A volume of a few megabytes that can be filled to the last byte."""

    def __init__(self, folder, megabytes):
        self.place, self.filler = pathlib.Path(folder) / "small", None
        self.place.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(self.place)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Broken(f"no small volume can be mounted here: {done.stderr.strip()}")

    def fill(self):
        self.filler = self.place / "filler"
        with open(self.filler, "wb", buffering=0) as out:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        out.write(b"\0" * size)
                except OSError:
                    pass

    def free(self):
        self.filler.unlink(missing_ok=True)

    def close(self):
        subprocess.run(["umount", "-l", str(self.place)], capture_output=True)


def full(binary, kind, count, seed):
    """R4: the disk of the database is full: reading goes on, writing is refused in plain words, and comes back by itself."""
    with tempfile.TemporaryDirectory(prefix="smcc-faults-") as folder:
        os.chmod(folder, 0o755)
        small = Small(folder, 64 if kind == "sqlite" else 256)
        engine = None
        try:
            if kind == "sqlite":
                engine = Sqlite(small.place)
            else:
                # The log of what was committed lies elsewhere: PostgreSQL stops altogether where it cannot write that.
                wal = pathlib.Path(folder) / "wal"
                wal.mkdir()
                engine = Postgres(folder, data=small.place / "data", wal=wal)
            server, journal = Server(binary, engine, folder), Journal()
            # The log of the server lies on the full volume too: a line that cannot be written must take nothing with it.
            server.log = small.place / "server.log"
            server.start()
            try:
                return fill_and_free(binary, engine, server, journal, small, count, seed)
            finally:
                server.stop()
        finally:
            if engine:
                engine.close()
            small.close()


def fill_and_free(binary, engine, server, journal, small, count, seed):
    client, figures = Client(server.port), {"lost": set(), "doubled": set()}
    refused, slowest, words = 0, 0.0, ""
    for fill in range(count):
        for _ in range(30):
            write = office(journal, f"f{seed}-{fill}")
            status, _, answer = write.send(client)
            if status != 200:
                raise Broken(f"a write before the disk was full: {status} {answer}")
            journal.acknowledged[write.value] = write
        small.fill()
        waiting = None
        # Pages that are begun still take some rows: write until one needs room.
        for _ in range(4000):
            write = office(journal, f"f{seed}-{fill}")
            status, _, answer = write.send(client)
            if status == 200:
                journal.acknowledged[write.value] = write
            elif status == 507:
                refused, waiting, words = refused + 1, write, answer.get("detail", "")
                break
            else:
                raise Broken(f"a write on a full disk is answered {status}: {str(answer)[:200]}")
        if waiting is None:
            raise Broken("the disk never got full")
        if len(words) < 30 or "sqlite" in words.lower():
            raise Broken(f"the refusal does not say in plain words what to do: {words}")
        for path in ("/api/v1/organisations/ifrc", "/organisations", "/contexts", "/en", "/healthz"):
            status, _, _ = client.call("GET", path)
            if status != 200:
                raise Broken(f"reading {path} on a full disk is answered {status}")
        small.free()
        freed = time.monotonic()
        while True:
            status, _, answer = waiting.send(client)
            if status == 200:
                journal.acknowledged[waiting.value] = waiting
                break
            if status not in (507, 503) or time.monotonic() - freed > 30:
                raise Broken(f"30 s after there was room again a write is answered {status}: {str(answer)[:200]}")
            time.sleep(0.2)
        slowest = max(slowest, time.monotonic() - freed)
    judge(binary, engine, journal, figures)
    said = (f"{engine.name}: disk filled {count} times, {refused} writes refused with 507 ({words!r}), reading went on, "
            f"writing came back {slowest:.1f} s after there was room, {len(journal.acknowledged)} acknowledged, "
            f"{len(figures['lost'])} lost, {len(figures['doubled'])} doubled")
    return said, not figures["lost"] and not figures["doubled"]

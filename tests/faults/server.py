"""The program under test: started, asked, killed."""

import http.client
import json
import pathlib
import signal
import socket
import subprocess
import threading
import time

from engines import free_port

# As whom the tests write: the coordinator of the host National Society in the demonstration.
WHO = "look-as=host"


class Lost(Exception):
    """No answer came: whether it was done is not known."""


class Server:
    """`smcc demo` on a database that outlives it, at an address that stays the same."""

    def __init__(self, binary, engine, folder, env=None):
        self.binary, self.engine, self.folder, self.env = binary, engine, pathlib.Path(folder), env
        self.port = free_port()
        self.log = self.folder / "server.log"
        self.process = None

    def start(self, patience=60):
        """Starts it; gives the seconds until it was ready."""
        data = self.folder / "kept"
        data.mkdir(exist_ok=True)
        started = time.monotonic()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.binary, "demo", "--listen", f"127.0.0.1:{self.port}", "--database", self.engine.address,
                 "--data", str(data)], stdout=log, stderr=log, env=self.env)
        while time.monotonic() - started < patience:
            if self.process.poll() is not None:
                break
            try:
                if self.get("/readyz")[0] == 200:
                    return time.monotonic() - started
            except Lost:
                pass
            time.sleep(0.01)
        raise RuntimeError(f"smcc does not get ready: {self.log.read_text(errors='replace')[-2000:]}")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(40)

    def get(self, path):
        return Client(self.port).call("GET", path)


class Client:
    """One connection, as one member's program keeps it."""

    def __init__(self, port, patience=30):
        self.port, self.patience, self.connection = port, patience, None

    def call(self, method, path, body=None, key=None):
        """Status, headers, answer; `Lost` where none came."""
        headers = {"Cookie": WHO, "Accept-Language": "en"}
        if body is not None:
            body = json.dumps(body)
            headers["Content-Type"] = "application/json"
        if key is not None:
            headers["Idempotency-Key"] = key
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.patience)
                self.connection.connect()
                self.connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connection.request(method, path, body, headers)
            response = self.connection.getresponse()
            raw = response.read()
            if response.will_close:
                self.close()
        except (OSError, http.client.HTTPException) as fault:
            self.close()
            raise Lost(str(fault)) from fault
        try:
            answer = json.loads(raw)
        except ValueError:
            answer = raw.decode("utf-8", "replace")
        return response.status, {k.lower(): v for k, v in response.getheaders()}, answer

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class Journal:
    """What was sent and what was acknowledged: the model that the database is checked against."""

    def __init__(self):
        self.lock = threading.Lock()
        self.count = 0
        self.acknowledged = {}  # value → write
        self.open = []          # sent, and no answer came
        self.organisations = []  # codes of records that are changed
        self.others = []        # answers that were neither done nor refused as they should be

    def fresh(self):
        with self.lock:
            self.count += 1
            return self.count


class Write:
    """A write with its key: adding an office of the host, or changing the acronym of an organisation."""

    def __init__(self, value, path, body):
        self.value, self.path, self.body, self.key = value, path, body, f"key-{value}"

    def send(self, client):
        return client.call("POST", "/api/v1" + self.path, self.body, self.key)


def office(journal, run):
    value = f"Probe {run} {journal.fresh():07d}"
    body = {"name": value, "kind": "delegation", "country": "MOZ", "audience": "movement"}
    return Write(value, "/organisations/ns-moz/offices/new", body)


def change(journal, run, code, base, name):
    value = f"P{run}-{journal.fresh():07d}"
    return Write(value, f"/organisations/{code}/edit", {"name_en": name, "acronym": value, "base": base})


class Writer(threading.Thread):
    """Writes until told to stop or until no answer comes."""

    def __init__(self, journal, port, run, number, stop, pace=0.0, on_refusal=None):
        super().__init__(daemon=True)
        self.journal, self.run_name, self.number, self.told, self.pace = journal, run, number, stop, pace
        self.client = Client(port)
        self.on_refusal = on_refusal
        # A record of its own, so that it is never in the way of others: R10 is the test for that.
        self.name = f"Probe {run} of writer {number}"
        self.code, self.base = None, None

    def run(self):
        turn = 0
        while not self.told.is_set():
            turn += 1
            if self.code is None:
                value = f"{self.name} {self.journal.fresh():07d}"
                write = Write(value, "/organisations/new", {"name_en": value, "acronym": "", "country": "MOZ"})
            elif turn % 3 == 0:
                write = change(self.journal, self.run_name, self.code, self.base, self.title)
            else:
                write = office(self.journal, self.run_name)
            if not self.deliver(write):
                return
            if self.pace:
                time.sleep(self.pace)

    def deliver(self, write):
        try:
            status, headers, answer = write.send(self.client)
        except Lost:
            with self.journal.lock:
                self.journal.open.append(write)
            return False
        if status == 200:
            if write.path == "/organisations/new":
                self.code, self.base, self.title = answer["data"]["code"], 1, write.value
            elif write.path.endswith("/edit"):
                self.base = answer["data"]["version"]
            with self.journal.lock:
                self.journal.acknowledged[write.value] = write
            return True
        if self.on_refusal:
            return self.on_refusal(self, write, status, headers, answer)
        with self.journal.lock:
            self.journal.others.append((status, write.path, str(answer)[:200]))
        return False

"""The two databases under test, as files and processes that can be killed, filled and restarted.

They are read here directly, not through the program under test, so that it cannot vouch for itself.
"""

import glob
import os
import pathlib
import pwd
import shutil
import signal
import socket
import sqlite3
import subprocess
import time


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Sqlite:
    """A file."""

    name = "SQLite"

    def __init__(self, folder):
        self.file = pathlib.Path(folder) / "faults.db"
        self.address = f"sqlite:{self.file}"

    def rows(self, sql):
        connection = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def close(self):
        pass


class Postgres:
    """A cluster of its own on a free port of loopback; it syncs what it acknowledges unless told otherwise."""

    name = "PostgreSQL"

    def __init__(self, folder, options=(), data=None, wal=None):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))
        if not found:
            raise SystemExit("PostgreSQL is missing: run `tools/with_postgres true` once, it installs it.")
        self.bin = found[-1]
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o755)
        self.data = pathlib.Path(data or self.folder / "data")
        self.data.mkdir(parents=True, exist_ok=True)
        self.log = self.folder / "postgres.log"
        self.port = free_port()
        self.options = list(options)
        # PostgreSQL does not run as root.
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            who = pwd.getpwnam(self.user)
            for path in [self.folder, self.data] + ([pathlib.Path(wal)] if wal else []):
                os.chown(path, who.pw_uid, who.pw_gid)
        init = ["initdb", "-D", str(self.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
        self._run(init + (["-X", str(wal)] if wal else []))
        self.postmaster = None
        self.start()
        self._run(["createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "faults"])
        self.address = f"postgres://postgres@127.0.0.1:{self.port}/faults"

    def _as(self, command):
        command = [f"{self.bin}/{command[0]}", *command[1:]]
        return ["runuser", "-u", self.user, "--", *command] if self.user else command

    def _run(self, command):
        done = subprocess.run(self._as(command), capture_output=True, text=True, cwd=self.folder)
        if done.returncode != 0:
            raise RuntimeError(f"{command[0]}: {done.stdout}{done.stderr}")
        return done.stdout

    def start(self):
        options = ["listen_addresses=127.0.0.1", f"port={self.port}", "unix_socket_directories=",
                   "max_connections=100", "shared_buffers=32MB", *self.options]
        command = ["postgres", "-D", str(self.data)]
        for option in options:
            command += ["-c", option]
        with open(self.log, "ab") as log:
            self.postmaster = subprocess.Popen(self._as(command), stdout=log, stderr=log, cwd=self.folder,
                                               start_new_session=True)
        self.wait()

    def wait(self, seconds=60):
        """Until it answers."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            ready = subprocess.run([f"{self.bin}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)])
            if ready.returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError(f"PostgreSQL does not start: {self.log.read_text()[-2000:]}")

    def _postmaster(self):
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def kill(self):
        """kill -9 of the postmaster and every child at once, as when the machine loses its power, but for its pages."""
        try:
            postmaster = self._postmaster()
        except (OSError, IndexError, ValueError):
            return
        children = subprocess.run(["pgrep", "-P", str(postmaster)], capture_output=True, text=True).stdout.split()
        for pid in [postmaster, *map(int, children)]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.postmaster.wait()
        while any(os.path.exists(f"/proc/{pid}") and self._alive(pid) for pid in map(int, children)):
            time.sleep(0.02)

    @staticmethod
    def _alive(pid):
        try:
            return open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False

    def stop(self):
        """As an administrator restarts it: clients are cut off, what was committed stays."""
        self._run(["pg_ctl", "-D", str(self.data), "-m", "fast", "-w", "stop"])
        self.postmaster.wait()

    def rows(self, sql):
        out = subprocess.run([f"{self.bin}/psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-d",
                              "faults", "-At", "-F", "\x1f", "-R", "\x1e", "-c", sql],
                             capture_output=True, text=True)
        if out.returncode != 0:
            raise RuntimeError(out.stderr)
        text = out.stdout.removesuffix("\n")
        return [tuple(row.split("\x1f")) for row in text.split("\x1e")] if text else []

    def close(self):
        self.kill()
        shutil.rmtree(self.data, ignore_errors=True)

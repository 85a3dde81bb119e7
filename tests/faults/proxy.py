"""A bad line: a proxy that loses answers, cuts requests, sends them twice, or takes its time."""

import random
import socket
import threading
import time


def read_message(connection):
    """One request or answer with its body, as bytes; shorter where the line ends before."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            return data
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        part = connection.recv(65536)
        if not part:
            break
        body += part
    return head + b"\r\n\r\n" + body


class Proxy(threading.Thread):
    """Listens on `port` and leads to `to`; `mischief(random)` names what happens to each request."""

    MISCHIEF = ["answer lost", "answer cut", "request cut", "sent twice", "slow", "reset", "none"]

    def __init__(self, to, seed):
        super().__init__(daemon=True)
        self.to, self.random, self.lock = to, random.Random(seed), threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        self.done = {name: 0 for name in self.MISCHIEF}

    def run(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def upstream(self, request):
        with socket.create_connection(("127.0.0.1", self.to), timeout=30) as server:
            server.sendall(request)
            return read_message(server)

    def serve(self, client):
        with client:
            try:
                client.settimeout(30)
                request = read_message(client)
                if not request:
                    return
                with self.lock:
                    what = self.random.choice(self.MISCHIEF)
                    at = self.random.random()
                    self.done[what] += 1
                # One request for each connection: what happens to it is then known.
                request = request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
                if what == "request cut":
                    with socket.create_connection(("127.0.0.1", self.to), timeout=30) as server:
                        server.sendall(request[: int(len(request) * at)])
                    return
                if what == "sent twice":
                    twin = threading.Thread(target=self.upstream, args=(request,), daemon=True)
                    twin.start()
                    answer = self.upstream(request)
                    twin.join()
                    client.sendall(answer)
                    return
                if what == "slow":
                    time.sleep(0.3 * at)
                answer = self.upstream(request)
                if what == "answer lost":
                    return
                if what == "answer cut":
                    client.sendall(answer[: int(len(answer) * at)])
                    return
                if what == "reset":
                    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
                    return
                client.sendall(answer)
            except OSError:
                return

    def close(self):
        self.listener.close()

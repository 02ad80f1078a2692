"""Restarts services behind nginx under load; used by Scripts/test-restarts."""
import argparse
import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time

parser = argparse.ArgumentParser()
parser.add_argument("command")
parser.add_argument("scratch")
parser.add_argument("--restarts", type=int, default=10)
parser.add_argument("--clients", type=int, default=64)
parser.add_argument("--keepalive", action="store_true", help="nginx keeps its connections to the services")
arguments = parser.parse_args()
folder = os.path.join(arguments.scratch, "nginx")
os.makedirs(folder, exist_ok=True)


def wait_for(what, is_true, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_true():
            return
        time.sleep(0.05)
    sys.exit(f"error: waited for {what} in vain")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Service:
    """A service as a process of its own."""

    def __init__(self, number):
        self.log = os.path.join(arguments.scratch, f"service-{number}")
        with open(self.log, "w") as log:
            # Readiness is asked all the time here: a second is enough to see it.
            self.process = subprocess.Popen(
                [arguments.command, "serve", "--port", "0", "--no-watch"], stderr=log,
                env=os.environ | {"PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS": "1"})
        wait_for("a service to start", lambda: re.search(r"serves .*:(\d+)/", self.text))
        self.port = int(re.search(r"serves .*:(\d+)/", self.text)[1])

    @property
    def text(self):
        with open(self.log) as log:
            return log.read()

    def readiness(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", "/readyz")
        return connection.getresponse().status


class Balancer:
    """nginx over a list of services."""

    def __init__(self, services):
        self.port = free_port()
        self.file = os.path.join(folder, "nginx.conf")
        self.write(services)
        self.process = subprocess.Popen(["nginx", "-p", folder, "-c", self.file])
        wait_for("nginx to start", self.is_open)

    def is_open(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def write(self, services):
        servers = "".join(f"server 127.0.0.1:{service.port};" for service in services)
        kept = "keepalive 32;" if arguments.keepalive else ""
        headers = 'proxy_http_version 1.1; proxy_set_header Connection "";' if arguments.keepalive else ""
        temporary = "".join(
            f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        with open(self.file, "w") as file:
            file.write(
                f"daemon off; pid {folder}/pid; error_log {folder}/errors; events {{}} "
                f"http {{ access_log off; {temporary} upstream services {{ {servers} {kept} }} "
                f"server {{ listen 127.0.0.1:{self.port}; location / {{ "
                f"proxy_pass http://services; proxy_next_upstream off; {headers} }} }} }}")

    def use(self, services):
        """Uses these services from the next request on; returns when no worker has older ones."""
        self.write(services)
        old = self.workers()
        self.process.send_signal(signal.SIGHUP)
        wait_for("nginx to take its new settings", lambda: self.workers() - old)

    def workers(self):
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as file:
            return set(file.read().split())


class Clients:
    """Busy clients of nginx, which keep their connections."""

    body = b'{"lookups":[{"catalog":"card-issuing","code":"1001"}]}'

    def __init__(self, port):
        self.port = port
        self.lock = threading.Lock()
        self.answered, self.reconnected, self.failures = 0, 0, []
        self.is_over = False
        self.threads = [threading.Thread(target=self.run, args=(turn,)) for turn in range(arguments.clients)]
        for thread in self.threads:
            thread.start()

    def run(self, turn):
        connection, is_new = None, True
        while not self.is_over:
            turn += 1
            if connection is None:
                connection, is_new = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60), True
            try:
                if turn % 2:
                    connection.request("GET", "/v1/catalogs/card-issuing/codes/1001/body")
                else:
                    connection.request("POST", "/v1/resolve", self.body, {"Content-Type": "application/json"})
                answer = connection.getresponse()
                text = answer.read()
                with self.lock:
                    self.answered += 1
                    if answer.status != 200 or b"ystem error" not in text:
                        self.failures.append(f"{answer.status}: {text[:200]!r}")
                is_new = False
            except (http.client.HTTPException, OSError) as error:
                # nginx itself closes idle connections when it takes new settings. What a service loses is its 502.
                connection.close()
                connection = None
                with self.lock:
                    if is_new:
                        self.failures.append(repr(error))
                    self.reconnected += 1

    def end(self):
        self.is_over = True
        for thread in self.threads:
            thread.join()


services = [Service(0), Service(1)]
balancer = Balancer(services)
try:
    clients = Clients(balancer.port)
    for restart in range(arguments.restarts):
        time.sleep(0.5)
        index = restart % 2
        old, other = services[index], services[1 - index]
        old.process.send_signal(signal.SIGTERM)
        wait_for("readiness to say that a service stops", lambda: old.readiness() == 503)
        balancer.use([other])
        code = old.process.wait(60)
        if code != 0 or "error" in old.text:
            clients.failures.append(f"a service ended with {code}: {old.text}")
        services[index] = Service(restart + 2)
        balancer.use(services)
    time.sleep(1)
    clients.end()
finally:
    for process in [balancer.process] + [service.process for service in services]:
        process.send_signal(signal.SIGINT)
        process.wait(60)
mode = "kept connections" if arguments.keepalive else "nginx as it is"
print(
    f"{mode}: {arguments.restarts} restarts, {arguments.clients} clients, {clients.answered} answers, "
    f"{len(clients.failures)} failures; nginx closed {clients.reconnected} connections of clients")
for failure in clients.failures[:20]:
    print("error:", failure, file=sys.stderr)
sys.exit(1 if clients.failures or clients.answered == 0 else 0)

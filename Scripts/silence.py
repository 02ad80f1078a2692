"""Holds silent connections, and asks for health meanwhile; used by Scripts/test-silence."""
import argparse
import os
import re
import resource
import socket
import sys
import time
import urllib.parse

parser = argparse.ArgumentParser()
for name in ("name", "url", "admin"):
    parser.add_argument(name)
parser.add_argument("process", type=int)
parser.add_argument("log")
parser.add_argument("connections", type=int)
parser.add_argument("seconds", type=float)
parser.add_argument("--speak", action="store_true", help="each connection asks once before it is silent")
parser.add_argument("--limited", action="store_true", help="a limit must be reached")
arguments = parser.parse_args()

clients = urllib.parse.urlsplit(arguments.url)
ports = {"clients": (clients.hostname, clients.port)}
host, _, port = arguments.admin.rpartition(":")
ports["admin"] = (host, int(port))

_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, arguments.connections + 200), hard))


def ask(address, path):
    """The status and the seconds of one request on a connection of its own."""
    start = time.monotonic()
    with socket.create_connection(address, timeout=10) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while part := connection.recv(65536):
            answer += part
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), time.monotonic() - start, body.decode()


def processor_seconds():
    with open(f"/proc/{arguments.process}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def number(metrics, name):
    found = re.search(rf"^{re.escape(name)} (\S+)$", metrics, re.MULTILINE)
    return float(found[1]) if found else 0


silent = []
for _ in range(arguments.connections):
    connection = socket.create_connection(ports["clients"], timeout=10)
    if arguments.speak:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        connection.recv(65536)
    silent.append(connection)
time.sleep(1)

faults, slowest, asked = [], 0, 0
start, used = time.monotonic(), processor_seconds()
while time.monotonic() - start < arguments.seconds:
    for place, address in ports.items():
        for path in ("/healthz", "/readyz"):
            status, seconds, _ = ask(address, path)
            asked += 1
            slowest = max(slowest, seconds)
            if status != 200 or seconds > 0.1:
                faults.append(f"{path} at {place}: {status} after {seconds * 1000:.0f} ms")
    time.sleep(0.5)
share = (processor_seconds() - used) / (time.monotonic() - start)

metrics = ask(ports["admin"], "/metrics")[2]
open_now = number(metrics, "http_connections_open")
evicted = number(metrics, "http_connections_evicted_total")
reached = number(metrics, 'http_limits_reached_total{limit="connections"}')
with open(arguments.log) as file:
    logged = sum("As many connections are open as may be" in line for line in file)

print(
    f"{arguments.name}: {asked} answers, the slowest after {slowest * 1000:.1f} ms; {share * 100:.2f} % of a processor; "
    f"{open_now:.0f} open, {evicted:.0f} made room, the limit was reached {reached:.0f} times and logged {logged} times")
if share > 0.02:
    faults.append(f"{share * 100:.2f} % of a processor")
if arguments.limited and (reached == 0 or logged != 1):
    faults.append("the limit is not counted, or not logged once")
if not arguments.limited and open_now < arguments.connections:
    faults.append("connections were closed though there is room")
for fault in faults[:20]:
    print("error:", fault, file=sys.stderr)
sys.exit(1 if faults else 0)

"""Hostile clients of many kinds, and what they leave in memory; used by Scripts/test-memory."""
import argparse
import asyncio
import json
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

parser = argparse.ArgumentParser()
for name in ("url", "admin"):
    parser.add_argument(name)
parser.add_argument("process", type=int)
parser.add_argument("minutes", type=float)
arguments = parser.parse_args()
clients = urllib.parse.urlsplit(arguments.url)
address = (clients.hostname, clients.port)
admin = arguments.admin.rpartition(":")
admin = (admin[0], int(admin[2]))

lookups = [{"catalog": "card-issuing", "code": "1004", "arguments": {"field": "x" * 200}} for _ in range(100)]
body = json.dumps({"lookups": lookups}).encode()
large = body + b" " * (262_144 - len(body))
pages = ["/preview", "/reference"]
for catalog in ("card-issuing", "agreement-pay"):
    pages += [f"/preview/{catalog}", f"/reference/{catalog}", f"/v1/catalogs/{catalog}"]
languages = ["en_US", "zh_CN", "zh_TW", "*", "fr"]
counts: dict[str, int] = {}


def count(what):
    counts[what] = counts.get(what, 0) + 1


def head(method, path, *fields):
    lines = [f"{method} {path} HTTP/1.1", "Host: a", *fields]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def post(*fields):
    return head("POST", "/v1/resolve", "Content-Type: application/json", *fields)


async def open_small(buffer):
    """A connection whose system holds few bytes that were not read."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    connection.setblocking(False)
    await asyncio.get_running_loop().sock_connect(connection, address)
    return await asyncio.open_connection(sock=connection, limit=buffer)


async def status(reader):
    line = await asyncio.wait_for(reader.readline(), 60)
    return line.split()[1].decode() if line else "closed"


async def whole_bodies():
    reader, writer = await asyncio.open_connection(*address)
    try:
        writer.write(post(f"Content-Length: {len(large)}", "Connection: close") + large)
        await writer.drain()
        count("large body: " + await status(reader))
        while await reader.read(65_536):
            pass
    finally:
        writer.close()


async def unended_bodies():
    reader, writer = await asyncio.open_connection(*address)
    try:
        if random.random() < 0.5:
            writer.write(post(f"Content-Length: {len(large)}") + large[:-1])
        else:
            writer.write(post("Transfer-Encoding: chunked"))
            for _ in range(60):
                writer.write(b"1000\r\n" + b" " * 4_096 + b"\r\n")
                await asyncio.sleep(0.05)
        await writer.drain()
        count("unended body: " + await status(reader))
    finally:
        writer.close()


async def page_readers():
    reader, writer = await asyncio.open_connection(*address)
    try:
        for _ in range(10):
            path = random.choice(pages)
            writer.write(head("GET", path, f"Language: {random.choice(languages)}", "Accept-Encoding: identity"))
            count("page: " + await status(reader))
            length = 0
            while (line := await reader.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split()[1])
            await reader.readexactly(length)
    finally:
        writer.close()


async def slow_readers():
    reader, writer = await open_small(2_048)
    try:
        writer.write(head("GET", random.choice(pages), "Language: zh_CN"))
        while await asyncio.wait_for(reader.read(1_024), 60):
            await asyncio.sleep(1)
        count("slow reader: closed")
    finally:
        writer.close()


async def pipeliners():
    """So many requests at once, and not one answer that is read."""
    reader, writer = await open_small(2_048)
    try:
        writer.write(head("GET", random.choice(pages)) * 500)
        await asyncio.wait_for(writer.drain(), 30)
        await asyncio.sleep(random.uniform(0, 20))
        count("pipeline: left")
    finally:
        writer.transport.abort()


async def torn_requests():
    _, writer = await asyncio.open_connection(*address)
    try:
        text = post(f"Content-Length: {len(body)}") + body
        writer.write(text[: random.randrange(len(text))])
        await writer.drain()
        count("torn request: left")
    finally:
        writer.transport.abort()


async def again(client, end):
    while time.monotonic() < end:
        try:
            await client()
        except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError):
            count(client.__name__ + ": broken off")
            await asyncio.sleep(0.2)


async def streams(end):
    """HTTP/2: bodies in many streams at once."""
    data = tempfile.NamedTemporaryFile()
    data.write(body)
    data.flush()
    while (left := end - time.monotonic()) > 2:
        process = await asyncio.create_subprocess_exec(
            "h2load", "-t1", "-c20", "-m50", "-D", str(int(min(left, 30))), "-d", data.name, "-H",
            "Content-Type: application/json", arguments.url + "/v1/resolve", stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        output, _ = await process.communicate()
        found = re.search(rb"status codes: (.*)", output)
        count("streams: " + (found[1].decode() if found else "none"))


async def watch(end):
    """Health is answered whatever clients do."""
    slowest = 0.0
    while time.monotonic() < end:
        start = time.monotonic()
        reader, writer = await asyncio.open_connection(*admin)
        writer.write(head("GET", "/healthz", "Connection: close"))
        answer = await asyncio.wait_for(reader.read(), 30)
        writer.close()
        if not answer.startswith(b"HTTP/1.1 200 "):
            sys.exit(f"error: health is not answered: {answer!r}")
        slowest = max(slowest, time.monotonic() - start)
        await asyncio.sleep(0.5)
    return slowest


async def attack(seconds):
    end = time.monotonic() + seconds
    kinds = [(whole_bodies, 30), (unended_bodies, 320), (page_readers, 16), (slow_readers, 150), (pipeliners, 60),
             (torn_requests, 10)]
    tasks = [asyncio.create_task(again(client, end)) for client, number in kinds for _ in range(number)]
    tasks.append(asyncio.create_task(streams(end)))
    slowest = await watch(end)
    # Those that wait for the service are broken off, as when their machines are gone.
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return slowest


def memory():
    """The resident set and its peak, in MiB."""
    with open(f"/proc/{arguments.process}/status") as file:
        text = file.read()
    return [int(re.search(rf"{name}:\s+(\d+)", text)[1]) / 1024 for name in ("VmRSS", "VmHWM")]


async def settled():
    """The resident set once no connection of a client is left."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        reader, writer = await asyncio.open_connection(*admin)
        writer.write(head("GET", "/metrics", "Connection: close"))
        text = (await reader.read()).decode()
        writer.close()
        if re.search(r"^http_connections_open 0(\.0)?$", text, re.MULTILINE):
            await asyncio.sleep(2)
            return memory()[0]
        await asyncio.sleep(1)
    sys.exit("error: connections are still open a minute after their clients left")


async def run():
    before = memory()[0]
    first = min(60, arguments.minutes * 60)
    slowest = await attack(first)
    after_first = await settled()
    print(f"{before:.0f} MiB at the start, {after_first:.0f} MiB after the first {first:.0f} s", flush=True)
    slowest = max(slowest, await attack(arguments.minutes * 60 - first))
    after_all = await settled()
    peak = memory()[1]
    for what in sorted(counts):
        print(f"  {what}: {counts[what]}")
    print(
        f"after {arguments.minutes:g} minutes {after_all:.0f} MiB ({after_all / after_first:.2f} of the first minute's), "
        f"{peak:.0f} MiB at most; health answered after at most {slowest * 1000:.0f} ms")
    if after_all > after_first * 1.2:
        sys.exit("error: the resident set has grown by more than a fifth")


asyncio.run(run())

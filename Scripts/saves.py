"""Saves and asks at once; see Scripts/test-saves, which starts the service."""

import argparse, http.client, json, os, pathlib, re, sys, threading, time, urllib.parse

parser = argparse.ArgumentParser()
parser.add_argument("url")
parser.add_argument("home", type=pathlib.Path)
parser.add_argument("process", type=int)
parser.add_argument("--saves", type=int, default=1000)
parser.add_argument("--seconds", type=int, default=240)
arguments = parser.parse_args()
address = urllib.parse.urlparse(arguments.url).netloc

# The message that clients get and the user text are in one body of agreement-pay, in one file.
file = arguments.home / "Locales/zh_CN/agreement-pay.arb"
original = file.read_text()
code = "139004001"
texts = json.loads(original)
path = f"/v1/catalogs/agreement-pay/codes/{code}/body"


def content(number, broken):
    """The file with the number in both texts; with an error where it is to be broken, and another number."""
    new = dict(texts)
    new[code] = f"消息{number}"
    new[f"{code}.user"] = f"用户{number}" + ("{" if broken else "")
    return json.dumps(new, ensure_ascii=False, indent=2) + "\n"


def save(text, way):
    if way % 3 == 0:  # written beside it and renamed over it
        other = file.with_suffix(".tmp")
        other.write_text(text)
        os.replace(other, file)
    elif way % 3 == 1:  # emptied and written
        file.write_text(text)
    else:  # written in two pieces
        with open(file, "w") as out:
            out.write(text[: len(text) // 2])
            out.flush()
            time.sleep(0.01)
            out.write(text[len(text) // 2 :])


def resident():
    """The resident set in KiB."""
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{arguments.process}/status").read_text())[1])


stopping = threading.Event()
failures, counts, seen = [], [0] * 4, [set() for _ in range(4)]
broken_numbers = set()


def ask(client):
    connection = http.client.HTTPConnection(address, timeout=10)
    while not stopping.is_set():
        try:
            connection.request("GET", path, headers={"Language": "zh_CN"})
            answer = connection.getresponse()
            body = answer.read()
        except OSError as error:
            failures.append(f"no answer: {error}")
            connection = http.client.HTTPConnection(address, timeout=10)
            continue
        found = re.findall(r"(?:消息|用户)(\d+)", body.decode())
        numbers = set(found)
        # Both texts, or none before the first save.
        if answer.status != 200 or len(numbers) > 1 or len(found) not in (0, 2):
            failures.append(f"{answer.status} {body.decode()}")
        seen[client] |= numbers
        counts[client] += 1


clients = [threading.Thread(target=ask, args=(index,)) for index in range(4)]
for client in clients:
    client.start()
start = time.monotonic()
pause = arguments.seconds / arguments.saves
after_minute = None
for number in range(arguments.saves):
    is_broken = number % 10 == 5
    if is_broken:
        broken_numbers.add(str(number))
    save(content(number, is_broken), number // 10 + number)
    if after_minute is None and time.monotonic() - start >= min(60, arguments.seconds / 4):
        after_minute = resident()
    time.sleep(max(0, start + (number + 1) * pause - time.monotonic()))

# The last good file is served within a second.
save(content(arguments.saves, False), 0)
saved = time.monotonic()
connection = http.client.HTTPConnection(address, timeout=10)
while True:
    connection.request("GET", path, headers={"Language": "zh_CN"})
    if f"消息{arguments.saves}" in connection.getresponse().read().decode():
        break
    if time.monotonic() - saved > 10:
        failures.append("the last save is not served")
        break
    time.sleep(0.005)
delay = time.monotonic() - saved
stopping.set()
for client in clients:
    client.join()
end = resident()
all_seen = set().union(*seen)
if all_seen & broken_numbers:
    failures.append(f"broken files were served: {sorted(all_seen & broken_numbers)[:5]}")
if delay > 1:
    failures.append(f"the last save was served after {delay:.2f} s")
if end > after_minute * 1.1:
    failures.append(f"memory grew from {after_minute} to {end} KiB")
print(
    f"{arguments.saves} saves, {len(broken_numbers)} of them broken, in {time.monotonic() - start:.0f} s: "
    f"{sum(counts)} requests, {len(all_seen)} saves seen, {len(failures)} failures; the last save was served after "
    f"{delay * 1000:.0f} ms; resident {after_minute} KiB after the first minute, {end} KiB at the end"
)
for failure in failures[:10]:
    print("FAILED:", failure)
sys.exit(1 if failures else 0)

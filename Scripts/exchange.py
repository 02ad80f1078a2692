"""Reads and writes with other programs what the command exports; see Scripts/test-exchange."""

import argparse, csv, difflib, io, json, pathlib, re, shutil, subprocess, sys

import polib
from lxml import etree
from translate.storage import jsonl10n, pypo, tbx, xliff, xliff2

parser = argparse.ArgumentParser()
parser.add_argument("command")
parser.add_argument("root", type=pathlib.Path)
parser.add_argument("scratch", type=pathlib.Path)
arguments = parser.parse_args()
home = arguments.scratch / "home"
formats = ["csv", "xliff", "xliff2", "json", "po"]
source_locale = "en_US"
checked = 0


def fresh():
    """The home as it is shipped."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    for folder in ["Locales", "Resources"]:
        shutil.copytree(arguments.root / folder, home / folder)


def run(*words, code=0):
    """What the command writes; it ends with this exit code."""
    done = subprocess.run([arguments.command, *map(str, words)], capture_output=True)
    output = done.stdout.decode()
    assert done.returncode == code, f"{words}: {done.returncode}\n{output}\n{done.stderr.decode()}"
    return output


def expect(found, wanted, what):
    global checked
    checked += 1
    if found == wanted:
        return
    left, right = str(found), str(wanted)
    same = next((index for index, pair in enumerate(zip(left, right)) if pair[0] != pair[1]), 0)
    shown = slice(max(0, same - 40), same + 160)
    raise AssertionError(f"{what}:\n  found  {left[shown]!r}\n  wanted {right[shown]!r}")


# MARK: What the files themselves say


class Text:
    """One text of the source as the files have it, and what is known of it in a locale."""

    def __init__(self, catalog, key, members, target, codes, pins):
        self.catalog, self.key, self.source = catalog, key, members[key]
        self.address = f"{catalog}/{key}"
        metadata = members.get("@" + key, {})
        self.description = metadata.get("description")
        self.placeholders = metadata.get("placeholders", {})
        self.target = target or ""
        self.is_contract = pins is not None and self.kind_in(codes, pins)
        self.state = "contract" if self.is_contract else "translated" if target else "missing"
        self.name = self.with_kind(codes)
        if not self.is_contract and self.description:
            # It is one of the document in the source's locale alone.
            self.description = self.description.removeprefix("CONTRACT, do not change. ")
        # Arguments and quotations are longer as they are written than as they are shown.
        self.is_literal = not re.search("[{']", self.source + self.target)

    def limit(self, locale):
        """The characters that the file announces."""
        # In English, in Chinese, and in languages that need more room.
        kinds = {"message": ("80", "30", "104"), "handling": ("200", "100", "260"), "user": ("120", "45", "156")}
        kind = self.name.split("/")[-1].split(".")[0]
        if self.is_contract or not self.is_literal or kind not in kinds:
            return None
        return kinds[kind][{"en": 0, "zh": 1}.get(locale[:2], 2)]

    def parts(self, codes):
        """The code and what follows it; the key itself where it belongs to no code."""
        found = [code for code in codes if self.key == code or self.key.startswith(code + ".")]
        code = max(found, key=len, default=None)
        return (code, self.key[len(code) + 1 :] or "message") if code else (None, None)

    def kind_in(self, codes, pins):
        code, kind = self.parts(codes)
        return code is not None and kind in pins.get(code, {})

    def with_kind(self, codes):
        code, kind = self.parts(codes)
        if code:
            return f"{self.catalog}/{code}/{kind}"
        if self.catalog != "common":
            return f"{self.catalog}/{self.key}/page"
        kinds = {"field": "label", "pattern": "pattern", "retry": "retry", "user": "user", "message": "message"}
        return f"common/{self.key}/{kinds[self.key.split('.')[0]]}"


def texts(locale):
    """The texts of all catalogs in the order of the files."""
    result = []
    names = sorted(file.stem for file in (home / "Resources/catalogs").glob("*.json")) + ["common"]
    for name in names:
        members = json.loads((home / f"Locales/{source_locale}/{name}.arb").read_text())
        file = home / f"Locales/{locale}/{name}.arb"
        target = json.loads(file.read_text()) if file.exists() else {}
        codes, pins = [], {}
        if name != "common":
            for code in json.loads((home / f"Resources/catalogs/{name}.json").read_text())["codes"]:
                codes.append(code["code"])
                pins[code["code"]] = code.get("contract", {}).get(locale, {})
        for key in members:
            if not key.startswith("@"):
                result.append(Text(name, key, members, target.get(key), codes, pins))
    return result


# MARK: Reading


def read_csv(data, locale, wanted):
    assert data.startswith(b"\xef\xbb\xbf"), "no byte order mark"
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    expect([row["key"] for row in rows], [text.name for text in wanted], "keys")
    for row, text in zip(rows, wanted):
        for cell in row.values():
            assert not cell or cell[0] not in "=+-@\t\r", f"unguarded: {cell}"
        expect(row[f"source {source_locale}"], text.source, text.name)
        expect(row[f"translation {locale}"], text.target, text.name)
        expect(row["state"], text.state, text.name)
        expect(row["description"], text.description or "", text.name)
        for name, facts in text.placeholders.items():
            assert f"{{{name}}}" in row["placeholders"] and facts["example"] in row["placeholders"], row


xliff_states = {"missing": "new", "translated": "translated", "contract": "final"}


def read_xliff(data, locale, wanted):
    check_structure(data)
    units = [unit for unit in xliff.xlifffile.parsestring(data).units if not unit.isheader()]
    expect(len(units), len(wanted), "units")
    for unit, text in zip(units, wanted):
        # The toolkit names a unit by its file as well.
        expect(unit.getid().split("\x04")[-1], text.key, text.name)
        expect(unit.source, text.source, text.name)
        expect(unit.target or "", text.target, text.name)
        element = unit.xmlelement
        expect(element.get("resname"), text.name, text.name)
        expect(element.get("translate") == "no", text.is_contract, text.name)
        expect(element.find("{*}target").get("state"), xliff_states[text.state], text.name)
        notes = unit.getnotes()
        assert not text.description or text.description in notes, f"{text.name}: {notes}"
        for name, facts in text.placeholders.items():
            assert f"{{{name}}}" in notes and facts["example"] in notes, f"{text.name}: {notes}"
        expect(element.get("maxwidth"), text.limit(locale), text.name)
        expect(element.get("size-unit"), "char" if text.limit(locale) else None, text.name)
        assert not element.get("maxwidth") or len(text.target) <= int(element.get("maxwidth")), text.name


xliff2_states = {"missing": "initial", "translated": "translated", "contract": "final"}


def read_xliff2(data, locale, wanted):
    check_structure2(data)
    units = xliff2.Xliff2File.parsestring(data).units
    expect(len(units), len(wanted), "units")
    slr = "{urn:oasis:names:tc:xliff:sizerestriction:2.0}sizeRestriction"
    for unit, text in zip(units, wanted):
        expect(unit.source, text.source, text.name)
        expect(unit.target or "", text.target, text.name)
        segment = unit.xmlelement
        expect(segment.get("state"), xliff2_states[text.state], text.name)
        element = segment.getparent()
        expect(element.get("name"), text.name, text.name)
        expect(element.get("translate") == "no", text.is_contract, text.name)
        expect(element.get(slr), text.limit(locale), text.name)
        notes = "\n".join(note.text for note in element.iterfind("{*}notes/{*}note"))
        assert not text.description or text.description in notes, f"{text.name}: {notes}"
        for name, facts in text.placeholders.items():
            assert f"{{{name}}}" in notes and facts["example"] in notes, f"{text.name}: {notes}"


def check_structure2(data):
    """The rules of XLIFF 2.1's schemas for the elements that there are."""
    core, mtc, slr = ("{urn:oasis:names:tc:xliff:%s:2.0}" % name for name in ["document", "matches", "sizerestriction"])
    space = "{http://www.w3.org/XML/1998/namespace}space"
    allowed = {
        core + "xliff": ({"version", "srcLang"}, {"trgLang"}), core + "file": ({"id"}, {"original"}),
        core + "unit": ({"id"}, {"name", "canResegment", "translate", slr + "sizeRestriction", space}),
        core + "notes": (set(), set()), core + "note": (set(), {"category", "id", "appliesTo", "priority"}),
        core + "segment": (set(), {"id", "state", "subState", "canResegment"}), core + "source": (set(), {space}),
        core + "target": (set(), {space, "order"}), core + "cp": ({"hex"}, set()),
        mtc + "matches": (set(), set()), mtc + "match": ({"ref"}, set()), slr + "profiles": ({"generalProfile"}, set()),
    }
    children = {
        core + "xliff": r"(file )+", core + "file": r"(profiles )?(unit )+",
        core + "unit": r"(matches )?(notes )?(segment )+", core + "notes": r"(note )+", core + "note": "",
        core + "segment": r"source (target )?", core + "source": r"(cp )*", core + "target": r"(cp )*", core + "cp": "",
        mtc + "matches": r"(match )+", mtc + "match": r"source target ", slr + "profiles": "",
    }
    root = etree.fromstring(data)
    assert root.tag == core + "xliff" and root.get("version") == "2.1" and root.get("trgLang"), root.attrib
    for element in root.iter():
        required, possible = allowed[element.tag]
        assert required <= set(element.keys()) <= required | possible, (element.tag, element.keys())
        inner = "".join(etree.QName(child).localname + " " for child in element)
        assert re.fullmatch(children[element.tag], inner), (element.tag, inner)
        if element.tag == core + "segment":
            state, sub = element.get("state", "initial"), element.get("subState")
            assert state in {"initial", "translated", "reviewed", "final"}
            # The standard calls for a state beside it, and for a prefix of its own.
            assert not sub or (element.get("state") and re.fullmatch(r"(?!xlf:)[^:]+:.+", sub)), sub
            assert state == "initial" or element.find("{*}target") is not None, "a state without a target"
        if element.tag == mtc + "match":
            unit = element.getparent().getparent()
            ids = [segment.get("id") for segment in unit.iterfind(core + "segment")]
            assert element.get("ref") in ["#" + id for id in ids], element.get("ref")
    for file in root:
        ids = [unit.get("id") for unit in file.iter(core + "unit")]
        assert len(ids) == len(set(ids)), "an id is there twice"
        assert all(re.fullmatch(r"[\w.:-]+", id) for id in ids), "an id is no name token"
    ids = [file.get("id") for file in root]
    assert len(ids) == len(set(ids)), "an id is there twice"


def check_structure(data):
    """The rules of XLIFF 1.2's strict schema for the elements that there are."""
    space = "{urn:oasis:names:tc:xliff:document:1.2}"
    allowed = {
        "xliff": ({"version"}, {"version"}),
        "file": ({"original", "source-language", "datatype"}, {"original", "source-language", "target-language", "datatype"}),
        "body": (set(), set()),
        "trans-unit": ({"id"}, {"id", "resname", "maxwidth", "size-unit", "translate", "approved",
                               "{http://www.w3.org/XML/1998/namespace}space"}),
        "source": (set(), set()),
        "target": (set(), {"state"}),
        "note": (set(), {"from", "priority", "annotates"}),
        "alt-trans": (set(), {"alttranstype"}),
    }
    # What may be in an element, in this order; (most, least).
    children = {
        "xliff": r"(file )+", "file": r"body ", "body": r"(trans-unit )*", "trans-unit": r"source (target )?(note )*(alt-trans )?",
        "alt-trans": r"source target ",
        "source": "", "target": "", "note": "",
    }
    states = {"final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
              "needs-review-translation", "needs-translation", "new", "signed-off", "translated"}
    root = etree.fromstring(data)
    assert root.tag == space + "xliff" and root.get("version") == "1.2", root.tag
    for element in root.iter():
        assert element.tag.startswith(space), element.tag
        name = element.tag[len(space):]
        required, possible = allowed[name]
        assert required <= set(element.keys()) <= possible, (name, element.keys())
        inner = "".join(child.tag[len(space):] + " " for child in element)
        assert re.fullmatch(children[name], inner), (name, inner)
        if element.get("state"):
            assert element.get("state") in states, element.get("state")
        if element.get("maxwidth"):
            assert element.get("maxwidth").isdigit() and element.get("size-unit") == "char"
        for language in ["source-language", "target-language"]:
            if element.get(language):
                assert re.fullmatch(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", element.get(language))
    for file in root:
        ids = [unit.get("id") for unit in file.iter(space + "trans-unit")]
        assert len(ids) == len(set(ids)), "an id is there twice"


def read_json(data, locale, wanted):
    if locale == source_locale:
        head, *found = jsonl10n.FormatJSJsonFile.parsestring(data).units
        expect((head.getid(), head.target), ("@@locale", locale), "locale")
        expect([unit.getid() for unit in found], [text.address for text in wanted], "ids")
        for unit, text in zip(found, wanted):
            expect(unit.target, text.target, text.address)
            expect(unit.getnotes(), text.description or "", text.address)
        return
    wanted = [text for text in wanted if not text.is_contract]
    found = json.loads(data)
    sources = found.pop("@@sources")
    assert re.fullmatch("[0-9a-f]{8}( [0-9a-f]{8})*", sources), sources
    head = ("@@locale", locale)
    expect(list(found.items()), [head] + [(text.address, text.target) for text in wanted], "flat JSON")
    units = jsonl10n.JsonFile.parsestring(data).units
    expect([unit.target for unit in units], [locale, sources] + [text.target for text in wanted], "flat JSON")


def read_po(data, locale, wanted):
    wanted = [text for text in wanted if not text.is_contract]
    file = arguments.scratch / f"{locale}.po"
    file.write_bytes(data)
    done = subprocess.run(["msgfmt", "--check", "-o", arguments.scratch / "out.mo", file], capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, done.stderr
    po = polib.pofile(str(file))
    expect(po.metadata["Language"], locale, "language")
    expect(len(po), len(wanted), "entries")
    for entry, text in zip(po, wanted):
        expect(entry.msgctxt, text.address, text.address)
        expect(entry.msgid, text.source, text.address)
        expect(entry.msgstr, text.target, text.address)
        lines = " ".join((text.description or "").split())
        assert lines in " ".join(entry.comment.split()), f"{text.address}: {entry.comment}"
        for name, facts in text.placeholders.items():
            assert f"{{{name}}}" in entry.comment and facts["example"] in entry.comment, entry.comment
    units = [unit for unit in pypo.pofile.parsestring(data).units if not unit.isheader()]
    expect([unit.getcontext() for unit in units], [text.address for text in wanted], "contexts")
    expect([unit.target for unit in units], [text.target for text in wanted], "translations")


readers = {"csv": read_csv, "xliff": read_xliff, "xliff2": read_xliff2, "json": read_json, "po": read_po}


# MARK: Writing, and importing what was written


def write_csv(data, edits):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    for row in rows[1:]:
        row[2] = edits.get(row[0], row[2])
    output = io.StringIO(newline="")
    csv.writer(output, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    return output.getvalue().encode()


def write_xliff(data, edits):
    file = xliff.xlifffile.parsestring(data)
    for unit in file.units:
        name = None if unit.isheader() else unit.xmlelement.get("resname")
        if name in edits:
            unit.target = edits[name]
            unit.markfuzzy(False)
    return bytes(file)


def write_xliff2(data, edits):
    file = xliff2.Xliff2File.parsestring(data)
    for unit in file.units:
        name = unit.xmlelement.getparent().get("name")
        if name in edits:
            unit.target = edits[name]
            unit.marktranslated()
    return bytes(file)


def write_json(data, edits):
    texts = {address: edits.get(address, text) for address, text in json.loads(data).items()}
    return json.dumps(texts, indent=4, sort_keys=True).encode()


def write_po(data, edits):
    file = arguments.scratch / "edited.po"
    file.write_bytes(data)
    po = polib.pofile(str(file), wrapwidth=60)
    for entry in po:
        entry.msgstr = edits.get(entry.msgctxt, entry.msgstr)
    po.save()
    # Once more through another writer.
    return bytes(pypo.pofile.parsestring(file.read_bytes()))


writers = {"csv": write_csv, "xliff": write_xliff, "xliff2": write_xliff2, "json": write_json, "po": write_po}


def lines_changed():
    """The lines of the home's text files that differ from the shipped ones, as (old, new); records are counted once."""
    changed = []
    for file in sorted(home.rglob("*.*")):
        shipped = arguments.root / file.relative_to(home)
        if not shipped.exists():
            changed.append((None, str(file)))
        elif file.read_bytes() != shipped.read_bytes():
            old, new = shipped.read_text().split("\n"), file.read_text().split("\n")
            if "translations" in file.parts:
                lines = [line for line in difflib.ndiff(old, new) if line[0] in "+-"]
                changed.append((str(file), "\n".join(lines)))
            else:
                expect(len(new), len(old), file)
                changed += [pair for pair in zip(old, new) if pair[0] != pair[1]]
    return changed


def travel():
    fresh()
    edit = {"agreement-pay/139004005/user": "金额 {amount} 高于限额 {limit}，请降低。"}
    edit["agreement-pay/139004005.user"] = edit["agreement-pay/139004005/user"]
    # And one that the home does not have.
    for locale in sorted(folder.name for folder in (home / "Locales").iterdir()) + ["fr_FR"]:
        wanted = texts(locale)
        for format in formats:
            file = arguments.scratch / f"texts.{format}"
            run("export", "--home", home, "--format", format, "--locale", locale, "--output", file)
            data = file.read_bytes()
            readers[format](data, locale, wanted)
            run("import", "--home", home, "--format", format, "--locale", locale, file)
            expect(lines_changed(), [], f"{format} in {locale}, unchanged")
            if locale != "zh_CN":
                continue
            # Written by another program, without an edit and with one.
            file.write_bytes(writers[format](data, {}))
            run("import", "--home", home, "--format", format, "--locale", locale, file)
            expect(lines_changed(), [], f"{format} in {locale}, written again")
            file.write_bytes(writers[format](data, edit))
            run("import", "--home", home, "--format", format, "--locale", locale, file)
            changed = lines_changed()
            expect(len(changed), 2, f"{format}: lines changed {changed}")
            assert changed[0][1] == f'  "139004005.user": "{edit["agreement-pay/139004005.user"]}",', changed
            assert '"translation": ' in changed[1][1], changed
            # With a placeholder that is none.
            broken = {key: text.replace("{limit}", "{limt}") for key, text in edit.items()}
            before = lines_changed()
            file.write_bytes(writers[format](data, broken))
            run("import", "--home", home, "--format", format, "--locale", locale, file, code=1)
            expect(lines_changed(), before, f"{format}, refused")
            fresh()


# MARK: States


def states():
    """A stale text and an unfinished one, as other programs read them and write them."""
    fresh()
    source, translation = home / "Locales/en_US/card-issuing.arb", home / "Locales/zh_CN/card-issuing.arb"
    old = json.loads(source.read_text())["1004.user"]
    new = old.replace("Please check", "Please look at")
    assert old != new, old
    source.write_text(source.read_text().replace(json.dumps(old, ensure_ascii=False), json.dumps(new, ensure_ascii=False)))
    run("sync", "--home", home)
    text = json.loads(translation.read_text())["1004.user"]

    def export(format, only):
        file = arguments.scratch / f"states.{format}"
        run("export", "--home", home, "--format", format, "--locale", "zh_CN", "--only", only, "--output", file)
        return file

    def count(state):
        return json.loads(run("coverage", "--home", home, "--format", "json"))["locales"]["zh_CN"][state]

    expect((count("stale"), count("unfinished")), (1, 0), "counts")
    file = export("xliff", "stale")
    check_structure(file.read_bytes())
    (unit,) = [unit for unit in xliff.xlifffile.parsestring(file.read_bytes()).units if not unit.isheader()]
    (former,) = unit.getalttrans()
    expect((unit.isfuzzy(), former.source, former.target), (True, old, text), "alt-trans")
    file = export("xliff2", "stale")
    check_structure2(file.read_bytes())
    (unit,) = xliff2.Xliff2File.parsestring(file.read_bytes()).units
    match = unit.xmlelement.getparent().find("{*}matches/{*}match")
    expect((unit.isfuzzy(), match.find("{*}source").text, match.find("{*}target").text), (True, old, text), "match")
    file = export("po", "stale")
    done = subprocess.run(["msgfmt", "--check", "-o", arguments.scratch / "out.mo", file], capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr, done.stderr
    (entry,) = polib.pofile(str(file))
    expect((entry.fuzzy, entry.previous_msgid), (True, old), "previous msgid")
    # What another program calls fuzzy replaces a stale text, and is unfinished.
    for format, store in [("xliff", xliff.xlifffile), ("xliff2", xliff2.Xliff2File), ("po", pypo.pofile)]:
        file = export(format, "stale" if format == "xliff" else "unfinished")
        edited = store.parsestring(file.read_bytes())
        for unit in edited.units:
            if not unit.isheader():
                unit.target += "。" if format == "xliff" else "！"
                unit.markfuzzy(True)
        file.write_bytes(bytes(edited))
        run("import", "--home", home, "--format", format, "--locale", "zh_CN", file)
        expect((count("stale"), count("unfinished")), (0, 1), f"{format}, unfinished")
        # It leaves a finished one as it is.
        before = translation.read_text()
        run("sync", "--home", home, "--confirm", "card-issuing/1004.user")
        for unit in edited.units:
            if not unit.isheader():
                unit.target += "，再说。"
                unit.markfuzzy(True)
        file.write_bytes(bytes(edited))
        run("import", "--home", home, "--format", format, "--locale", "zh_CN", file)
        expect(translation.read_text(), before, f"{format}, a finished text")
        run("import", "--home", home, "--format", format, "--locale", "zh_CN", "--take-unfinished", file)
        expect((count("stale"), count("unfinished")), (0, 1), f"{format}, taken")
    # Who marks it as done finishes it.
    file = export("xliff2", "unfinished")
    edited = xliff2.Xliff2File.parsestring(file.read_bytes())
    edited.units[0].marktranslated()
    file.write_bytes(bytes(edited))
    run("import", "--home", home, "--format", "xliff2", "--locale", "zh_CN", file)
    expect((count("stale"), count("unfinished")), (0, 0), "finished")


# MARK: The glossary


def glossary():
    fresh()
    for locale in ["zh_CN", "zh_TW"]:
        data = run("export", "--home", home, "--format", "tbx", "--locale", locale).encode()
        root = etree.fromstring(data)
        assert root.tag == "martif" and root.get("type") == "TBX-Basic"
        terms = json.loads((home / f"Resources/glossary/{locale}.json").read_text())["terms"]
        entries = root.findall("text/body/termEntry")
        expect(len(entries), len(terms), "entries")
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for entry, term in zip(entries, terms):
            names = {group.get(language): [found.text for found in group.iter("term")] for group in entry.iter("langSet")}
            expect(names.get("en-US", []), term.get("source", []), entry.get("id"))
            use, user = term.get("use", []), term.get("user", [])
            wanted = use + [name for name in user if name not in use] + term.get("not", [])
            expect(names.get(locale.replace("_", "-"), []), wanted, entry.get("id"))
        units = tbx.tbxfile.parsestring(data).units
        expect(len(units), len(terms), "units")
        for unit, term in zip(units, terms):
            if term.get("source") and term.get("use"):
                expect((unit.source, unit.target), (term["source"][0], term["use"][0]), "term")


# MARK: A platform's way with our files


def platform():
    """An edit, a new text as Weblate adds it, a cleared one, in every catalog."""
    fresh()
    for path in sorted((home / "Locales").glob("*/*.arb")):
        shipped = path.read_bytes()
        expect(bytes(jsonl10n.ARBJsonFile.parsestring(shipped)), shipped, f"{path} written again")
    for path in sorted((home / "Locales/zh_CN").glob("*.arb")):
        shipped = path.read_bytes()
        translation = json.loads(shipped)
        base = jsonl10n.ARBJsonFile.parsestring((home / f"Locales/{source_locale}/{path.name}").read_bytes())
        keys = [key for key in translation if not key.startswith("@")]
        edited, added, cleared = keys[-1], keys[2], keys[-3]
        # Not translated yet.
        text = translation.pop(added)
        path.write_text(json.dumps(translation, indent=2, ensure_ascii=False) + "\n")
        store = jsonl10n.ARBJsonFile.parsestring(path.read_bytes())
        store.dump_args["indent"] = 4
        units = {unit.getid(): unit for unit in store.units}
        units[edited].target += "。"
        units[cleared].target = ""
        unit = next(unit for unit in base.units if unit.getid() == added)
        unit.target = text
        store.addunit(unit)
        path.write_bytes(bytes(store))
        written = json.loads(path.read_text())
        assert list(written)[-2:] == [added, "@" + added] and written[cleared] == "", list(written)[-3:]
    findings = run("check", "--home", home)
    assert " 0 errors" in "\n " + findings.splitlines()[-1], findings
    run("resolve", "card-issuing", "1004", "--home", home, "--language", "zh_CN")
    run("tidy", "--home", home)
    for path in sorted((home / "Locales/zh_CN").glob("*.arb")):
        shipped = json.loads((arguments.root / "Locales/zh_CN" / path.name).read_text())
        keys = [key for key in shipped if not key.startswith("@")]
        shipped[keys[-1]] += "。"
        del shipped[keys[-3]]
        expect(path.read_text(), json.dumps(shipped, indent=2, ensure_ascii=False) + "\n", f"{path.name}, tidied")
    findings = run("check", "--home", home)
    assert "[form]" not in findings and "[translation-metadata]" not in findings, findings
    expect(run("tidy", "--home", home), "0 files written\n", "tidied twice")


travel()
states()
glossary()
platform()
print(f"{checked} comparisons")

"""Writes what checks say, as Swift, from the catalog phrasebook-findings.

Sources/PhrasebookFiles makes diagnostics and can load no catalog, so the English words are in it, as functions of their
arguments. They are committed; `Scripts/generate` runs this, and a test fails where they are not those of the catalog.
"""

import json
import pathlib
import re

root = pathlib.Path(__file__).resolve().parent.parent
home = root / "Sources/PhrasebookTranslation/Home"
catalog = "phrasebook-findings"


def pieces(text):
    """The literal text and the arguments of a message without plurals, selects and styles."""
    result = []
    literal = ""
    index = 0
    while index < len(text):
        if text.startswith("''", index):
            literal += "'"
            index += 2
        elif text[index] == "'" and text[index + 1 : index + 2] in ("{", "}"):
            index += 1
            while text[index] != "'" or text.startswith("''", index):
                literal += text[index]
                index += 2 if text[index] == "'" else 1
            index += 1
        elif text[index] == "{":
            end = text.index("}", index)
            name = text[index + 1 : end]
            if not re.fullmatch("[a-z]+", name):
                raise SystemExit(f"{name}: an English finding has arguments without a style, in small letters\n{text}")
            result += [("literal", literal), ("argument", name)]
            literal = ""
            index = end + 1
        else:
            literal += text[index]
            index += 1
    return result + [("literal", literal)]


def literal(text):
    return json.dumps(text, ensure_ascii=False)[1:-1]


def function(code, arguments, text):
    words = "".join(literal(part) if kind == "literal" else f"\\({part}.text)" for kind, part in pieces(text))
    lines = [f"    /// {literal(text)}"]
    if not arguments:
        return lines + [f'    package static let {code} = Self("{code}", [], "{words}")']
    parameters = ", ".join(f"{name}: some DiagnosticWord" for name in arguments)
    given = ", ".join(f'("{name}", {name})' for name in arguments)
    return lines + [
        f"    package static func {code}({parameters}) -> Self {{",
        f'        Self("{code}", [{given}], "{words}")',
        "    }",
    ]


def sample(code, arguments):
    given = ", ".join(f'{name}: "<{name}>"' for name in arguments)
    return f"        .{code}" + (f"({given})," if arguments else ",")


manifest = json.loads((home / f"Resources/catalogs/{catalog}.json").read_text("utf-8"))
texts = json.loads((home / f"Locales/en_US/{catalog}.arb").read_text("utf-8"))
head = ["// Generated from the catalog phrasebook-findings. Do not edit.", "// swift-format-ignore-file", ""]
source = head + ["extension DiagnosticText {"]
samples = head + [
    "import Phrasebook",
    "",
    "extension DiagnosticText {",
    "    /// Each text of a finding, its arguments shown by their names.",
    "    static let samples: [DiagnosticText] = [",
]
for entry in manifest["codes"]:
    code, arguments = entry["code"], list(entry.get("arguments", {}))
    source += function(code, arguments, texts[code])
    samples.append(sample(code, arguments))
source.append("}")
samples += ["    ]", "}"]
for path, lines in (
    ("Sources/PhrasebookFiles/Diagnostics/DiagnosticText+Catalog.swift", source),
    ("Tests/TranslationTests/Findings/DiagnosticText+Samples.swift", samples),
):
    (root / path).write_text("\n".join(lines) + "\n", "utf-8")

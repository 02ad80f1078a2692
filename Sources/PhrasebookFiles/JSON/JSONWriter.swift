package import TextKernel

/// Writes JSON as UTF-8 (RFC 8259), with no escapes beyond those that JSON needs.
package struct JSONWriter {
    /// What is written so far.
    package var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer with nothing written.
    package init() {}

    /// Writes an object; `members` writes each of its members with ``key(_:)`` and a value.
    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        members(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes an array; `elements` writes its values.
    package mutating func array(_ elements: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        elements(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a member's name.
    package mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a text, or `null`.
    package mutating func string(_ text: String?) {
        guard let text else { return raw("null") }
        separate()
        quote(text)
        needsComma = true
    }

    /// Writes a boolean, or `null`.
    package mutating func bool(_ value: Bool?) { raw(value.map { $0 ? "true" : "false" } ?? "null") }

    /// Writes an integer, or `null`.
    package mutating func integer(_ value: Int?) { raw(value.map(String.init) ?? "null") }

    /// Writes a value that is JSON already.
    package mutating func raw(_ json: String) {
        separate()
        bytes += Array(json.utf8)
        needsComma = true
    }

    /// Writes a member with a text, or with `null`.
    package mutating func member(_ name: String, _ text: String?) {
        key(name)
        string(text)
    }

    /// Writes members of an object that are JSON already, with commas between them.
    package mutating func members(_ json: borrowing UTF8Buffer) {
        separate()
        json.withBytes { members in
            for index in members.indices { bytes.append(members[index]) }
        }
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): bytes += [byte, byte]
            case 0x08: bytes += Array("\\b".utf8)
            case 0x09: bytes += Array("\\t".utf8)
            case 0x0A: bytes += Array("\\n".utf8)
            case 0x0C: bytes += Array("\\f".utf8)
            case 0x0D: bytes += Array("\\r".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONWriter {
    /// Writes a node as files are written: two spaces, a member a line.
    package mutating func pretty(_ node: JSONNode, indent: Int = 0) {
        switch node.value {
        case .null: raw("null")
        case .bool(let value): bool(value)
        case .number(let literal): raw(literal)
        case .string(let text): string(text)
        case .array(let elements): lines(elements, "[", "]", indent) { $0.pretty($1, indent: indent + 2) }
        case .object(let object):
            lines(object.members, "{", "}", indent) { writer, member in
                writer.quote(member.key)
                writer.bytes += Array(": ".utf8)
                writer.pretty(member.value, indent: indent + 2)
            }
        }
        needsComma = false
    }

    private mutating func lines<Element>(
        _ elements: [Element], _ open: Character, _ close: Character, _ indent: Int,
        _ write: (inout JSONWriter, Element) -> Void
    ) {
        needsComma = false
        bytes += Array(String(open).utf8)
        for (index, element) in elements.enumerated() {
            bytes += Array((index == 0 ? "\n" : ",\n").utf8) + Array(repeating: 0x20, count: indent + 2)
            needsComma = false
            write(&self, element)
        }
        if !elements.isEmpty { bytes += [0x0A] + Array(repeating: 0x20, count: indent) }
        bytes += Array(String(close).utf8)
    }
}

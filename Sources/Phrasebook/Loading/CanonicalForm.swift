import TextKernel

/// The one way in which a home's JSON files are written: two spaces, a member a line, no escapes beyond JSON's own, LF,
/// a final newline, no byte order mark; in text files `@@` members first.
enum CanonicalForm {
    /// Reports, once a file, what is not canonical.
    ///
    /// It never stops a home from loading. `mender` is the command that writes the file anew.
    static func check(_ root: JSONNode, _ source: SourceText, mender: String, _ log: inout FindingLog) {
        let bytes = source.bytes
        if source.contentStart > 0 {
            log.add(
                .form, .warning, in: source, at: 0, "the file begins with a byte order mark",
                mend: "save it without one; `\(mender)` does it")
        }
        let carriageReturn = bytes.span.firstCarriageReturn(from: 0)
        guard carriageReturn == bytes.count else {
            log.add(
                .form, .warning, in: source, at: carriageReturn, "the lines end with CR",
                mend: "save it with LF alone; `\(mender)` does it")
            return
        }
        guard let difference = firstDifference(root, source) else { return }
        log.add(
            .form, .warning, in: source, at: difference, "the file is not in its canonical form from here on",
            mend: "run `\(mender)`; the form has two spaces, a member a line, a newline at the end and no needless "
                + "escapes")
    }

    /// The first byte that ``JSONWriter`` would not have written there; nil where it would have written the file so.
    static func firstDifference(_ root: JSONNode, _ source: SourceText) -> Int? {
        var comparison = CanonicalComparison(bytes: source.bytes, place: source.contentStart)
        guard comparison.value(root, indent: 0), comparison.byte(.lineFeed) else { return comparison.place }
        return comparison.place == source.bytes.count ? nil : comparison.place
    }

    /// The end of a value that stands in canonical form at `indent`; nil where it is written otherwise.
    static func end(of node: JSONNode, indent: Int, in source: SourceText) -> Int? {
        var comparison = CanonicalComparison(bytes: source.bytes, place: node.start)
        return comparison.value(node, indent: indent) ? comparison.place : nil
    }
}

/// Goes through a file beside its tree, and stops at the first byte that is not as ``JSONWriter`` writes it.
private struct CanonicalComparison {
    let bytes: [UInt8]
    var place: Int

    mutating func value(_ node: JSONNode, indent: Int) -> Bool {
        switch node.value {
        case .null: return text("null")
        case .bool(let flag): return text(flag ? "true" : "false")
        case .number(let literal): return text(literal)
        case .string(let string):
            // What is read from as many bytes as it has was written without an escape.
            if node.start == place, node.end - node.start == string.utf8.count + 2, bytes[place] == .quote {
                place = node.end
                return true
            }
            return quoted(string)
        case .array(let elements):
            guard byte(.openBracket) else { return false }
            for index in elements.indices {
                guard line(isFirst: index == 0, indent + 2), value(elements[index], indent: indent + 2) else {
                    return false
                }
            }
            return (elements.isEmpty || lineEnd(indent)) && byte(.closeBracket)
        case .object(let object):
            guard byte(.openBrace) else { return false }
            let members = object.members
            for index in members.indices {
                guard line(isFirst: index == 0, indent + 2), key(members[index]),
                    value(members[index].value, indent: indent + 2)
                else { return false }
            }
            return (members.isEmpty || lineEnd(indent)) && byte(.closeBrace)
        }
    }

    private mutating func key(_ member: JSONMember) -> Bool {
        let end = place + 1 + member.key.utf8.count
        // The value's place leaves no room for an escape in the key.
        if member.keyStart == place, member.value.start == end + 3, bytes[place] == .quote, bytes[end] == .quote,
            bytes[end + 1] == .colon, bytes[end + 2] == .space
        {
            place = end + 3
            return true
        }
        return quoted(member.key) && byte(.colon) && byte(.space)
    }

    private mutating func line(isFirst: Bool, _ indent: Int) -> Bool { (isFirst || byte(.comma)) && lineEnd(indent) }

    private mutating func lineEnd(_ indent: Int) -> Bool {
        guard byte(.lineFeed) else { return false }
        for _ in 0..<indent where !byte(.space) { return false }
        return true
    }

    private mutating func quoted(_ string: String) -> Bool {
        var writer = JSONWriter()
        writer.string(string)
        for expected in writer.bytes where !byte(expected) { return false }
        return true
    }

    private mutating func text(_ expected: String) -> Bool {
        for expected in expected.utf8 where !byte(expected) { return false }
        return true
    }

    @inline(__always)
    mutating func byte(_ expected: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == expected else { return false }
        place += 1
        return true
    }
}

import TextKernel

/// Follows the tokens of a file, and knows whether the file is in canonical form: the one in which ``JSONWriter`` writes
/// a home's files.
///
/// The form has two spaces a level, a member or element a line, one space after a colon, no escape that JSON does not
/// need, LF alone, and a line end behind the value.
struct JSONLayout {
    /// The offset of the first byte that is not in canonical form; nil where there is none.
    private(set) var deviation: Int?
    private var depth = 0
    /// What comes before the next token; `end` at the beginning.
    private var last = JSONToken.Kind.end

    /// Notes a token; `gap` is the offset of the white space before it.
    mutating func note(_ token: JSONToken, after gap: Int, in bytes: Span<UInt8>) {
        let before = last
        last = token.kind
        let isOpen = before == .beginObject || before == .beginArray
        switch token.kind {
        case .comma, .colon: return expectNothing(gap, token)
        case .endObject, .endArray:
            depth -= 1
            if isOpen { return expectNothing(gap, token) }
            return expectLine(gap, token, in: bytes)
        case .end:
            return expectLine(gap, token, in: bytes)
        default:
            if before == .colon {
                // One space alone.
                if token.start != gap + 1 || bytes[gap] != .space { deviate(at: gap, token, in: bytes, spaces: 1) }
            } else if isOpen || before == .comma {
                expectLine(gap, token, in: bytes)
            } else {
                expectNothing(gap, token)
            }
            if token.kind == .beginObject || token.kind == .beginArray { depth += 1 }
        }
    }

    /// Notes an escape, or another scalar of a string that is not written as itself.
    mutating func note(_ element: JSONStringElement, at offset: Int, in bytes: Span<UInt8>) {
        guard deviation == nil, element.problem == nil, bytes[offset] == .backslash else { return }
        let value = element.scalar.value
        switch value {
        case 0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D:
            if element.length > 2 { deviation = offset + 1 }
        case 0..<0x20:
            let digits = [0x30, 0x30, 0x30 + UInt8(value >> 4), Self.digit(UInt8(value & 15))]
            if let wrong = digits.indices.first(where: { bytes[offset + 2 + $0] != digits[$0] }) {
                deviation = offset + 2 + wrong
            }
        default: deviation = offset
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private mutating func expectNothing(_ gap: Int, _ token: JSONToken) {
        if token.start != gap, deviation == nil { deviation = gap }
    }

    /// A line end, and the spaces of the present depth.
    private mutating func expectLine(_ gap: Int, _ token: JSONToken, in bytes: Span<UInt8>) {
        guard deviation == nil else { return }
        let spaces = 2 * depth
        guard gap < token.start, bytes[gap] == .lineFeed else { return deviation = gap }
        guard token.start == gap + 1 + spaces else { return deviate(at: gap + 1, token, in: bytes, spaces: spaces) }
        for offset in gap + 1..<token.start where bytes[offset] != .space { return deviation = offset }
    }

    /// The first byte from `offset` on that is none of so many spaces, or that follows them.
    private mutating func deviate(at offset: Int, _ token: JSONToken, in bytes: Span<UInt8>, spaces: Int) {
        guard deviation == nil else { return }
        var end = offset
        while end < min(token.start, offset + spaces), bytes[end] == .space { end += 1 }
        deviation = end
    }
}

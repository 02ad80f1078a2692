import TextKernel

extension UTF8Buffer {
    /// Appends a text as a JSON string, or `null`.
    mutating func append(quoted text: String?) {
        guard let text else { return append("null") }
        append(UInt8(ascii: "\""))
        let start = count
        append(text)
        if traits(from: start).needsJSONEscape { escapeForJSON(from: start) }
        append(UInt8(ascii: "\""))
    }
}

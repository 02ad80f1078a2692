import TextKernel

/// What people call fields in one locale.
final class FieldLabels: Sendable {
    private let names: NameTable
    private let labels: StringPool
    /// For each name the first that has the same label.
    private let sameLabels: [Int32]
    private let spellings: @Sendable (String) -> [String]

    /// Labels by name; the first of a name counts.
    ///
    /// - Parameters:
    ///   - labels: Names in snake_case, and their labels.
    ///   - spellings: The names under which a field that is no single name may have a label, the best first.
    init(_ labels: [(name: String, text: String)], spellings: @escaping @Sendable (String) -> [String]) {
        names = NameTable(labels.map(\.name))
        self.spellings = spellings
        self.labels = StringPool(labels.map(\.text))
        var firsts: [String: Int32] = [:]
        sameLabels = labels.enumerated().map { index, label in
            if let first = firsts[label.text] { return first }
            firsts[label.text] = Int32(index)
            return Int32(index)
        }
    }

    /// Appends the label at an index.
    func append(at index: Int, to output: inout UTF8Buffer) { labels.append(at: index, to: &output) }

    /// The label at an index.
    func text(at index: Int) -> String {
        var output = UTF8Buffer()
        append(at: index, to: &output)
        return output.text
    }

    /// The index of a field's label, in any spelling of its name; nil where it has none.
    ///
    /// Fields with the same label have the same index.
    func index(of field: Span<UInt8>) -> Int? { nameIndex(of: field).map { Int(sameLabels[$0]) } }

    @inline(__always)
    private func nameIndex(of field: Span<UInt8>) -> Int? {
        // Most are spelled as their labels are.
        let packed = PackedName(field)
        if !packed.isLong {
            let index = names.find(packed)
            if index >= 0 { return index }
        }
        if let simple = Self.withSnakeCase(field, { names.index(of: $0) }) { return simple }
        return spellings(field.text).lazy.compactMap { self.names.index(of: $0) }
            .first
    }

    /// Gives a single ASCII name in snake_case to `body`; nil where the field is a path or not plain.
    @inline(__always)
    private static func withSnakeCase<Result>(
        _ name: Span<UInt8>, _ body: (Span<UInt8>) -> Result
    ) -> Result? {
        guard name.count > 0, name.count <= 64 else { return nil }
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { spelled in
            var length = 0
            var hasLetter = false
            for index in name.indices {
                let byte = name[index]
                if isLower(byte) {
                    hasLetter = true
                } else if isUpper(byte) {
                    hasLetter = true
                    if index > 0, unsafe spelled[length - 1] != underscore {
                        let previous = isUpper(name[index - 1])
                        let next = index + 1 < name.count ? name[index + 1] : 0
                        let endsRun = previous && isLower(next)
                        let isBrandPrefix = index == 1 && isUpper(next)
                        if endsRun || (!previous && !isBrandPrefix) {
                            unsafe spelled[length] = underscore
                            length += 1
                        }
                    }
                } else if byte == underscore {
                    hasLetter = true
                } else if !isDigit(byte) {
                    return nil
                }
                unsafe spelled[length] = isUpper(byte) ? byte | 0x20 : byte
                length += 1
            }
            // A name of digits alone is an index, and no name.
            guard hasLetter else { return nil }
            return unsafe body(UnsafeBufferPointer(rebasing: spelled[..<length]).span)
        }
    }

    private static let underscore = UInt8(ascii: "_")
    @inline(__always)
    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    @inline(__always)
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

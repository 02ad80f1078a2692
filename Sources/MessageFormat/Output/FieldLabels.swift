import ICU

/// What people call fields in one locale.
@safe
package final class FieldLabels: @unchecked Sendable {
    private let names: NameTable
    /// The labels behind one another, and where each ends.
    private let bytes: UnsafeMutablePointer<UInt8>
    private let ends: UnsafeMutablePointer<UInt32>
    private let spellings: @Sendable (String) -> [String]

    /// Labels by name; the first of a name counts.
    ///
    /// - Parameters:
    ///   - labels: Names in snake_case, and their labels.
    ///   - spellings: The names under which a field that is no single name may have a label, the best first.
    package init(_ labels: [(name: String, text: String)], spellings: @escaping @Sendable (String) -> [String]) {
        names = NameTable(labels.map(\.name))
        self.spellings = spellings
        unsafe bytes = .allocate(capacity: max(1, labels.reduce(0) { $0 + $1.text.utf8.count }))
        unsafe ends = .allocate(capacity: max(1, labels.count))
        var end = 0
        for (index, label) in labels.enumerated() {
            for byte in label.text.utf8 {
                unsafe bytes[end] = byte
                end += 1
            }
            unsafe ends[index] = UInt32(end)
        }
    }

    deinit {
        unsafe bytes.deallocate()
        unsafe ends.deallocate()
    }

    /// The label of a field, in any spelling of its name; nil where it has none.
    package func label(of field: String) -> String? {
        var output = UTF8Buffer()
        let isFound = unsafe Array(field.utf8).withUnsafeBufferPointer { unsafe append(labelOf: $0, to: &output) }
        return isFound ? output.text : nil
    }

    /// Appends the label of a field, in any spelling of its name; false, and nothing is appended, where it has none.
    func append(labelOf field: UnsafeBufferPointer<UInt8>, to output: inout UTF8Buffer) -> Bool {
        guard let place = unsafe place(of: field) else { return false }
        let start = place == 0 ? 0 : unsafe Int(ends[place - 1])
        unsafe output.append(UnsafeBufferPointer(start: bytes + start, count: Int(ends[place]) - start))
        return true
    }

    @inline(__always)
    private func place(of field: UnsafeBufferPointer<UInt8>) -> Int? {
        // Most are spelled as their labels are.
        let packed = unsafe PackedName(field)
        if !packed.isLong {
            let place = names.find(packed)
            if place >= 0 { return place }
        }
        if let simple = unsafe Self.withSnakeCase(field, { unsafe names.index(of: $0) }) { return simple }
        return unsafe spellings(String(decoding: field, as: UTF8.self)).lazy.compactMap { self.names.index(of: $0) }
            .first
    }

    /// Gives a single ASCII name in snake_case to `body`; nil where the field is a path or not plain.
    @inline(__always)
    private static func withSnakeCase<Result>(
        _ name: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result? {
        guard name.count > 0, name.count <= 64 else { return nil }
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { spelled in
            var length = 0
            var hasLetter = false
            for index in name.indices {
                let byte = unsafe name[index]
                if isLower(byte) {
                    hasLetter = true
                } else if isUpper(byte) {
                    hasLetter = true
                    if index > 0, unsafe spelled[length - 1] != underscore {
                        let previous = unsafe isUpper(name[index - 1])
                        let next = index + 1 < name.count ? unsafe name[index + 1] : 0
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
            return unsafe body(UnsafeBufferPointer(rebasing: spelled[..<length]))
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

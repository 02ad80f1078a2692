import ICU
import MessageFormat

/// What people call fields in one locale: the labels of its `common.arb`, and of its CLDR parents'.
final class FieldLabels: LabelSource {
    private let names: NameTable
    private let texts: [String]

    /// Labels by name; the first of a name counts.
    init(_ labels: [(name: String, text: String)]) {
        names = NameTable(labels.map(\.name))
        texts = labels.map(\.text)
    }

    /// The label of a field: by its whole path, else by its last name; nil where there is none.
    func label(of field: String) -> String? {
        var written = field
        let simple = written.withUTF8 { bytes in
            unsafe Self.withSnakeCase(bytes) { unsafe names.index(of: $0) }
        }
        if let simple { return simple.map { texts[$0] } }
        let path = FieldPath(field).names
        let place = names.index(of: path.joined(separator: ".")) ?? names.index(of: path.last ?? "")
        return place.map { texts[$0] }
    }

    /// Gives a single ASCII name in snake_case to `body`, as ``FieldPath`` spells it; nil where the field is a path or
    /// not plain.
    private static func withSnakeCase<Result>(
        _ name: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result? {
        guard name.count > 0, name.count <= 64 else { return nil }
        return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { spelled in
            var length = 0
            for index in name.indices {
                let byte = unsafe name[index]
                guard isLower(byte) || isUpper(byte) || isDigit(byte) || byte == underscore else { return nil }
                if isUpper(byte), index > 0, unsafe spelled[length - 1] != underscore {
                    let previous = unsafe isUpper(name[index - 1])
                    let next = index + 1 < name.count ? unsafe name[index + 1] : 0
                    let endsRun = previous && isLower(next)
                    let isBrandPrefix = index == 1 && isUpper(next)
                    if endsRun || (!previous && !isBrandPrefix) {
                        unsafe spelled[length] = underscore
                        length += 1
                    }
                }
                unsafe spelled[length] = isUpper(byte) ? byte | 0x20 : byte
                length += 1
            }
            // A name of digits alone is an index, and no name.
            guard unsafe !name.allSatisfy(isDigit) else { return nil }
            return unsafe body(UnsafeBufferPointer(rebasing: spelled[..<length]))
        }
    }

    private static let underscore = UInt8(ascii: "_")
    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

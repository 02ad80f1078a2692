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

    /// The index of a field's label, in any spelling of its name; nil where it has none.
    ///
    /// Fields with the same label have the same index.
    func index(of field: Span<UInt8>) -> Int? { nameIndex(of: field).map { Int(sameLabels[$0]) } }

    @inline(always)
    private func nameIndex(of field: Span<UInt8>) -> Int? {
        // Most are spelled as their labels are.
        let packed = PackedName(field)
        if !packed.isLong {
            let index = names.find(packed)
            if index >= 0 { return index }
        }
        if let index = singleName(field) { return index }
        return spellings(field.text).lazy.compactMap { self.names.index(of: $0) }.first
    }

    /// The index of a single ASCII name; nil for a path, and for an index, which is no name.
    private func singleName(_ field: Span<UInt8>) -> Int? {
        guard field.indices.allSatisfy({ !field[$0].separatesNames }),
            field.indices.contains(where: { !(0x30...0x39).contains(field[$0]) })
        else { return nil }
        return UTF8Buffer.withScratch { spelled in
            guard FieldPath.appendASCII(field, to: &spelled) else { return nil }
            return spelled.withBytes { names.index(of: $0) }
        }
    }
}

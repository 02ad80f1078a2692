import ICU
import MessageFormat
import TextKernel

/// Shows fields by their labels in one locale, joined as the locale lists things.
package final class LabelledFields: Sendable {
    private let labels: FieldLabels
    private let formatters: LocaleFormatters
    /// The traits of all labels.
    private let traits: ByteTraits
    /// For each label, whether a space comes before it behind a Chinese character; empty where the locale has none.
    private let spacedLabels: [Bool]

    /// Fields in one locale.
    ///
    /// - Parameters:
    ///   - labels: Names in snake_case, and what people call them; the first of a name counts.
    ///   - formatters: The formatters of the locale.
    package init(labels: [(name: String, text: String)], formatters: LocaleFormatters) {
        self.labels = FieldLabels(labels) { field in
            let names = FieldPath(field).names
            return [names.joined(separator: "."), names.last ?? ""]
        }
        self.formatters = formatters
        var all = UTF8Buffer()
        for label in labels { all.append(label.text) }
        traits = all.traits(from: 0)
        spacedLabels =
            formatters.locale.language == "zh"
            ? labels.map { $0.text.utf8.first.map { $0.isLetter || $0.isDigit } ?? false } : []
    }

    /// Appends the labels of fields, a label that several share once.
    ///
    /// - Parameters:
    ///   - fields: The names, as `PackedTexts` reads them.
    ///   - count: How many names there are.
    ///   - output: Where the labels are appended, as UTF-8.
    /// - Returns: The traits of what was appended; nil where a field has no label.
    func append(_ fields: Span<UInt8>, count: Int, to output: inout UTF8Buffer) -> ByteTraits? {
        var indices = InlineArray<64, Int32>(repeating: -1)
        guard count <= indices.count else { return nil }
        var shown = 0
        let haveLabels = PackedTexts.forEach(in: fields, count: count) { field in
            guard let index = labels.index(of: field) else { return false }
            for other in 0..<shown where indices[other] == index { return true }
            indices[shown] = Int32(index)
            shown += 1
            return true
        }
        guard haveLabels else { return nil }
        if shown == 1 {
            append(Int(indices[0]), to: &output)
            return traits
        }
        guard
            var all = formatters.appendList(
                of: shown, to: &output, item: { index, output in append(Int(indices[index]), to: &output) })
        else { return nil }
        all.formUnion(traits)
        return all
    }

    /// Appends a label, behind a space where Chinese has one: 请检查 IP 地址.
    @inline(always)
    private func append(_ index: Int, to output: inout UTF8Buffer) {
        if index < spacedLabels.count, spacedLabels[index], output.endsInChinese { output.append(UInt8(ascii: " ")) }
        labels.append(at: index, to: &output)
    }
}

extension UTF8Buffer {
    /// Whether the last character is one of U+4000 to U+9FFF.
    fileprivate var endsInChinese: Bool {
        count >= 3 && withBytes(from: count - 3) { (0xE4...0xE9).contains($0[0]) }
    }
}

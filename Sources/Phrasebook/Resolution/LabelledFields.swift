import ICU
import MessageFormat
import TextKernel

/// Shows fields by their labels in one locale, joined as the locale lists things.
package final class LabelledFields: Sendable {
    private let labels: FieldLabels
    private let formatters: LocaleFormatters
    /// Whether the locale writes a space between a Chinese character and a Latin letter or digit.
    private let spacesLatin: Bool

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
        spacesLatin = formatters.locale.language == "zh"
    }

    /// Appends the labels of fields, a label that several share once.
    ///
    /// - Parameters:
    ///   - fields: The names, as `PackedTexts` reads them.
    ///   - count: How many names there are.
    ///   - output: Where the labels are appended, as UTF-8.
    /// - Returns: false where a field has none.
    func append(_ fields: Span<UInt8>, count: Int, to output: inout UTF8Buffer) -> Bool {
        var indices = InlineArray<64, Int32>(repeating: -1)
        guard count <= indices.count else { return false }
        var shown = 0
        let haveLabels = PackedTexts.forEach(in: fields, count: count) { field in
            guard let index = labels.index(of: field) else { return false }
            for other in 0..<shown where indices[other] == index { return true }
            indices[shown] = Int32(index)
            shown += 1
            return true
        }
        guard haveLabels else { return false }
        if shown == 1 {
            append(Int(indices[0]), to: &output)
            return true
        }
        return formatters.appendList(of: shown, to: &output) { index, output in
            append(Int(indices[index]), to: &output)
        }
    }

    /// Appends a label, behind a space where Chinese has one: 请检查 IP 地址.
    @inline(always)
    private func append(_ index: Int, to output: inout UTF8Buffer) {
        let start = output.count
        labels.append(at: index, to: &output)
        guard spacesLatin, start >= 3 else { return }
        let needsSpace = output.withBytes(from: start - 3) { bytes in
            // The first of the three bytes of U+4000 to U+9FFF.
            (0xE4...0xE9).contains(bytes[0]) && bytes.count > 3 && (bytes[3].isLetter || bytes[3].isDigit)
        }
        if needsSpace { output.wrap(from: start, in: " ", "") }
    }
}

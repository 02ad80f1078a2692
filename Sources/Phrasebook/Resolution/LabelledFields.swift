import ICU
import MessageFormat
import TextKernel

/// Shows fields by their labels in one locale, joined as the locale lists things.
final class LabelledFields: Sendable {
    private let labels: FieldLabels
    private let formatters: LocaleFormatters

    /// Fields in one locale.
    ///
    /// - Parameters:
    ///   - labels: What people call fields.
    ///   - formatters: The formatters of the locale.
    init(labels: FieldLabels, formatters: LocaleFormatters) {
        self.labels = labels
        self.formatters = formatters
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
            labels.append(at: Int(indices[0]), to: &output)
            return true
        }
        return formatters.appendList(of: shown, to: &output) { index, output in
            labels.append(at: Int(indices[index]), to: &output)
        }
    }
}

import ICU
import TextKernel

/// Shows the fields of arguments by their labels, joined as the locale lists things.
///
/// Its owner keeps the labels and the formatters alive for longer than this is used.
package struct LabelledFields: BitwiseCopyable {
    private let labels: Kept<FieldLabels>
    private let formatters: Kept<LocaleFormatters>
    private let maximumCount: Int

    /// Fields in one locale.
    ///
    /// - Parameters:
    ///   - labels: What people call fields.
    ///   - formatters: The formatters of the locale.
    ///   - maximumCount: The most fields that one argument shows; more are unfit.
    package init(labels: FieldLabels, formatters: LocaleFormatters, maximumCount: Int) {
        self.labels = Kept(labels)
        self.formatters = Kept(formatters)
        self.maximumCount = maximumCount
    }

    /// Appends the labels of a text's or list's fields; false where one has none.
    func write(
        _ slot: UnsafePointer<ArgumentSlot>, in arguments: ArgumentView, to output: inout UTF8Buffer
    ) -> Bool {
        labels.withReference { labels in
            if unsafe slot.pointee.kind == .text {
                return unsafe labels.append(labelOf: arguments.text(of: slot).span, to: &output)
            }
            let count = unsafe Int(slot.pointee.count)
            guard count > 0, count <= maximumCount else { return false }
            return formatters.withReference { formatters in
                formatters.withLearnedList { list in
                    var index = 0
                    return unsafe arguments.forEachItem(of: slot) { field in
                        list.appendSeparator(before: index, of: count, to: &output)
                        index += 1
                        return unsafe labels.append(labelOf: field.span, to: &output)
                    }
                } ?? false
            }
        }
    }
}

package import ICU

/// What people call fields.
package protocol LabelSource: AnyObject, Sendable {
    /// The label of a field, in any spelling of its name; nil where it has none.
    func label(of field: String) -> String?
}

/// Shows the fields of one argument by their labels, joined as the locale lists things.
package struct LabelledFields: ArgumentSpecialist {
    private let name: PackedName
    private let labels: any LabelSource
    private let formatters: LocaleFormatters
    private let maximumCount: Int

    /// The fields of an argument.
    ///
    /// - Parameters:
    ///   - name: The argument's name, of up to 15 bytes.
    ///   - labels: What people call fields.
    ///   - formatters: The formatters of the locale.
    ///   - maximumCount: The most fields that are shown; more are unfit.
    package init(_ name: PackedName, labels: any LabelSource, formatters: LocaleFormatters, maximumCount: Int) {
        self.name = name
        self.labels = labels
        self.formatters = formatters
        self.maximumCount = maximumCount
    }

    @inline(__always)
    func shows(_ name: PackedName) -> Bool { name == self.name }

    func write(_ value: MessageArgument, to output: inout UTF8Buffer) -> Bool {
        switch value {
        case .text(let field):
            guard let label = labels.label(of: field) else { return false }
            output.append(label)
            return true
        case .list(let fields):
            guard !fields.isEmpty, fields.count <= maximumCount, let list = try? formatters.list(), list.isLearned
            else { return false }
            for index in fields.indices {
                guard let label = labels.label(of: fields[index]) else { return false }
                list.appendSeparator(before: index, of: fields.count, to: &output)
                output.append(label)
            }
            return true
        default: return false
        }
    }
}

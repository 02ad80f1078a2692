import MessageFormat

/// How each loaded locale shows fields, at places in memory that stay where they are.
@safe
struct FieldTable: ~Copyable, @unchecked Sendable {
    private let fields: UnsafeMutablePointer<LabelledFields>

    init(_ fields: [LabelledFields]) {
        unsafe self.fields = .allocate(capacity: max(1, fields.count))
        unsafe self.fields.initialize(from: fields, count: fields.count)
    }

    deinit { unsafe fields.deallocate() }

    /// The place of a locale's; valid as long as the table lives.
    subscript(locale: Int) -> UnsafePointer<LabelledFields> { unsafe UnsafePointer(fields + locale) }
}

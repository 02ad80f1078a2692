import TextKernel

/// An expression of MessageFormat 2 as a row of a pool: what is written, or what chooses.
struct PoolExpression: BitwiseCopyable {
    /// The argument that it shows, and the style.
    let use: ArgumentUse
    /// For which arguments the style is all that it takes; for any other the expression is resolved.
    let arguments: Presentation.Arguments
    /// How such an argument chooses.
    let choice: Presentation.Choice
    /// Whether a key is a plural category.
    let hasCategories: Bool
    /// In which direction the value is written; nil where the argument decides.
    let direction: MessageDirection?
    /// Whether it is set apart whatever its direction is.
    let isIsolated: Bool
    /// The index of the placeholder in the pool's ``PoolExpressions``.
    let placeholder: UInt32

    /// Whether the argument in a slot is one of those that the style shows.
    @inline(always)
    func shows(_ given: Int, _ values: borrowing MessageArguments) -> Bool {
        let kind = values.kind(at: given)
        switch arguments {
        case .none: return false
        case .any: return kind != .other
        case .number: return kind == .number
        // Without `&&`, whose right side would capture the arguments.
        case .whole:
            guard kind == .number else { return false }
            return values.slots[given].decimal.wholeMagnitude != nil
        case .money: return kind == .money
        case .instant: return kind == .instant
        case .text: return kind == .text
        case .texts:
            guard kind == .list else { return kind == .text }
            return values.slots[given].count > 0
        }
    }
}

/// The selection of a message of MessageFormat 2.
struct PoolMatch: BitwiseCopyable {
    /// The rows of what chooses.
    let selectors: PoolRange
    /// The rows of the variants, each followed by a key for each selector.
    let variants: PoolRange
}

/// A key of a variant of MessageFormat 2.
struct PoolKey: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        /// `*`.
        case any
        /// A whole number in its shortest form.
        case whole
        /// Any other number.
        case number
        /// A plural category.
        case category
        /// Any other text.
        case text
    }

    let kind: Kind
    /// The plural category, by its raw value.
    var category: Int8 = -1
    /// Whether the whole number has a minus.
    var isNegative = false
    /// Which of its selector's keys it is; the same text has the same number.
    var number: UInt32 = 0
    /// The offset of its variant in the message's source, in Unicode scalars.
    var offset: UInt32 = 0
    /// The magnitude of the whole number.
    var whole: UInt64 = 0
    var text = PoolRange.empty
}

/// What rows of MessageFormat 2 refer to.
///
/// Immutable; threads share it.
final class PoolExpressions: Sendable {
    let plan: MF2Plan
    let placeholders: [Placeholder]
    let marks: [Markup]

    init(_ plan: MF2Plan, placeholders: [Placeholder], marks: [Markup]) {
        self.plan = plan
        self.placeholders = placeholders
        self.marks = marks
    }
}

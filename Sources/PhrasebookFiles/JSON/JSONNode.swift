/// A JSON value and the bytes of the file it was read from.
package struct JSONNode: Sendable {
    /// What was read.
    package let value: JSONValue
    /// The offset of the first byte, for a string that of its opening quotation mark.
    package let start: Int
    /// The offset behind the last byte.
    package let end: Int

    /// Creates a node; readers do, and tests.
    package init(value: JSONValue, start: Int, end: Int) {
        self.value = value
        self.start = start
        self.end = end
    }

    /// The text, or `nil` where the value is not a string.
    package var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// The truth value, or `nil` where the value is neither `true` nor `false`.
    package var bool: Bool? {
        if case .bool(let flag) = value { flag } else { nil }
    }

    /// The elements in order, or `nil` where the value is not an array.
    package var array: [JSONNode]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    /// The members, or `nil` where the value is not an object.
    package var object: JSONObject? {
        if case .object(let members) = value { members } else { nil }
    }

    /// The number as it is written, such as `1.50`, or `nil` where the value is not a number.
    package var numberLiteral: String? {
        if case .number(let literal) = value { literal } else { nil }
    }

    /// Whether the value is `null`.
    package var isNull: Bool {
        if case .null = value { true } else { false }
    }

    /// The kind of the value in words, with its article: `a string`, `an object`.
    package var kindName: DiagnosticText {
        switch value {
        case .null: .kindNull
        case .bool: .kindBoolean
        case .number: .kindNumber
        case .string: .kindString
        case .array: .kindArray
        case .object: .kindObject
        }
    }
}

/// The values of JSON.
///
/// - SeeAlso: RFC 8259, section 3.
package enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as the literal is written: no digit is lost or added.
    case number(String)
    /// A string without its escapes.
    case string(String)
    /// The elements in the file's order.
    case array([JSONNode])
    /// The members in the file's order, duplicates included.
    case object(JSONObject)
}

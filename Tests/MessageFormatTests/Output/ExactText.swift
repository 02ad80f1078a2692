/// A text that equals another only in the same scalars.
///
/// `String` compares by canonical equivalence: in it `é` is `e` with U+0301, and a message must not mix them up. What
/// cannot be seen is escaped, so that a failure says what was there.
struct ExactText: Equatable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    let text: String

    init(_ text: String) { self.text = text }
    init(stringLiteral value: String) { self.init(value) }

    static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    var description: String {
        text.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark: scalar.escaped(asASCII: true)
            case .spaceSeparator where scalar != " ": scalar.escaped(asASCII: true)
            default: String(scalar)
            }
        }
        .joined()
    }
}

/// A text that equals another only if both have the same Unicode scalars.
///
/// Swift's strings are equal when they are canonically equivalent, and a contract is stricter than that.
struct Exactly: Equatable, CustomStringConvertible {
    let text: String?

    init(_ text: String?) { self.text = text }

    static func == (left: Self, right: Self) -> Bool {
        switch (left.text, right.text) {
        case (nil, nil): true
        case (let left?, let right?): left.unicodeScalars.elementsEqual(right.unicodeScalars)
        default: false
        }
    }

    var description: String { text.map { "“\($0)”" } ?? "null" }
}

extension StringProtocol {
    /// Whether a Han character occurs.
    var containsHan: Bool { contains(where: \.isHan) }

    /// Where a lower-case letter is directly followed by an upper-case one: the index of the latter.
    ///
    /// In a flattened table this is the edge between a cell and the next one.
    var caseEdge: Index? {
        indices.first { index in
            index > startIndex && self[index].isUppercase && self[self.index(before: index)].isLowercase
        }
    }
}

extension String {
    /// The text with its list numbers (`1. `) left out and all white space written as one space.
    ///
    /// A flattened list keeps numbers and line breaks that belong to the page, not to the text.
    var withoutListMarks: String {
        let words = split(whereSeparator: \.isWhitespace).filter { $0.wholeMatch(of: /[0-9]+\./) == nil }
        return words.joined(separator: " ")
    }

    /// The text without white space and bullets: prose of a flattened page has lost some and gained others.
    var squeezed: String { filter { !$0.isWhitespace && $0 != "\u{2022}" } }
}

extension Character {
    /// Whether this is a Han character.
    var isHan: Bool { unicodeScalars.contains(where: \.properties.isIdeographic) }
}

import Foundation
import MessageFormat

/// One text and what is in it, found out when it is asked for.
final class AnalyzedText {
    let text: String
    let traits: TextTraits
    /// How many scalars it has.
    let scalarCount: Int
    /// How it is made up.
    private(set) lazy var layout = MessageLayout(text)
    /// The ranges in scalars that are code and no words.
    private(set) lazy var code = traits.contains(.remains) ? layout.code : []
    /// What it says in words: the characters that are shown, with a space for each one of code, and none of addresses.
    ///
    /// Without addresses and code it has one scalar for each element of the layout, as ``MessageLayout/literalText`` has.
    private(set) lazy var words: String = {
        let isLiteral = traits.isDisjoint(with: [.brace, .apostrophe])
        guard !traits.isDisjoint(with: [.remains, .address]) else { return isLiteral ? text : layout.literalText }
        var words = layout.literalText
        if !code.isEmpty {
            let scalars = zip(layout.elements, words.unicodeScalars).map { isCode($0.start) ? " " : $1 }
            words = String(String.UnicodeScalarView(scalars))
        }
        for address in traits.contains(.address) ? SourceChecks.addresses(in: words) : [] {
            words = words.replacingOccurrences(of: address, with: " ")
        }
        return words
    }()

    init(_ text: String) {
        self.text = text
        (traits, scalarCount) = TextTraits.of(text)
    }

    /// Whether what is at an offset in scalars is code.
    func isCode(_ offset: Int) -> Bool { code.contains { $0.contains(offset) } }
}

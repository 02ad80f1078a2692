import Foundation
import MessageFormat

/// One text and what is in it, found out when it is asked for.
final class AnalyzedText {
    let text: String
    /// What it is written in.
    let syntax: MessageSyntax
    let traits: TextTraits
    /// How many scalars it has.
    let scalarCount: Int
    /// Whether it is a text without syntax: what is written is what is read.
    let isLiteral: Bool
    /// How it is made up.
    private(set) lazy var layout = MessageLayout(text, syntax)
    /// The ranges in scalars that are code and no words.
    private(set) lazy var code = traits.contains(.remains) ? layout.code : []
    /// What it says in words: the characters that are shown, with a space for each one of code, and none of addresses.
    ///
    /// Without addresses and code it has one scalar for each element of the layout, as ``MessageLayout/literalText`` has.
    private(set) lazy var words: String = {
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

    convenience init(_ text: TranslatedText) { self.init(text.text, text.syntax) }

    init(_ text: String, _ syntax: MessageSyntax) {
        self.text = text
        self.syntax = syntax
        let (written, scalars) = TextTraits.of(text)
        scalarCount = scalars
        switch syntax {
        case .icu:
            traits = written
            isLiteral = written.isDisjoint(with: [.brace, .apostrophe])
        case .mf2:
            // A backslash, and a point at the beginning, are syntax; an apostrophe is none.
            isLiteral =
                written.isDisjoint(with: .brace) && !text.utf8.contains(UInt8(ascii: "\\"))
                && text.utf8.first { $0 > 0x20 } != UInt8(ascii: ".")
            guard !isLiteral else {
                traits = written
                return
            }
            // Names of functions and options are none of its words.
            let layout = MessageLayout(text, syntax)
            traits = layout.isWellFormed ? TextTraits.of(layout.literalText).traits.union(.brace) : written
            self.layout = layout
        }
    }

    /// Whether what is at an offset in scalars is code.
    func isCode(_ offset: Int) -> Bool { code.contains { $0.contains(offset) } }
}

import TextKernel

/// White space that a file gave its texts, and that the home's source does not have: indentation, lines broken anew.
enum FileSpaces {
    /// The texts of a unit as the home has them.
    struct Texts: Equatable {
        var source: String
        var translation: String
    }

    /// Takes away what is the file's own.
    ///
    /// - Parameters:
    ///   - texts: The source and the translation as the file has them.
    ///   - own: The source as the home has it.
    /// - Returns: Both without the file's white space; nil where the file broke the lines of a text that has lines of its
    ///   own, so that it is not known which are meant.
    static func removed(from texts: Texts, _ own: String) -> Texts? {
        var texts = texts
        // Indentation of the translation alone.
        for atEnd in [false, true] where !own.edge(atEnd: atEnd).utf8.contains(0x0A) {
            if texts.translation.edge(atEnd: atEnd).utf8.contains(0x0A) {
                texts.translation = texts.translation.replacingEdge(with: own.edge(atEnd: atEnd), atEnd: atEnd)
            }
        }
        if !own.utf8.contains(0x0A), texts.translation.contains(/\n[ \t]/) {
            texts.translation = texts.translation.withoutLineBreaks
        }
        guard !texts.source.hasSameBytes(as: own) else { return texts }
        texts.moveEdge(to: own.edge(atEnd: false), atEnd: false)
        texts.moveEdge(to: own.edge(atEnd: true), atEnd: true)
        guard !texts.source.hasSameBytes(as: own), texts.source.withSingleSpaces.hasSameBytes(as: own.withSingleSpaces)
        else {
            return texts
        }
        let isBroken = [texts.source, texts.translation].contains { $0.utf8.contains(0x0A) }
        guard !isBroken || !own.utf8.contains(0x0A) else { return nil }
        return Texts(source: own, translation: texts.translation.withoutLineBreaks)
    }
}

extension FileSpaces.Texts {
    /// Gives both texts the white space of the home's source at one end, where the file gave both some other.
    fileprivate mutating func moveEdge(to own: String, atEnd: Bool) {
        let given = source.edge(atEnd: atEnd)
        guard !given.isEmpty, !given.hasSameBytes(as: own) else { return }
        source = source.replacingEdge(with: own, atEnd: atEnd)
        if !translation.edge(atEnd: atEnd).isEmpty {
            translation = translation.replacingEdge(with: own, atEnd: atEnd)
        }
    }
}

extension Unicode.Scalar {
    /// Whether XML and spreadsheets call it white space.
    fileprivate var isFileSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }

    /// Whether East Asian text puts no space beside it where a line is broken.
    fileprivate var isEastAsian: Bool {
        isHan || isFullWidthMark || (0x3040...0x30FF).contains(value) || (0x2E80...0x303F).contains(value)
    }
}

extension String {
    /// The white space at one end.
    fileprivate func edge(atEnd: Bool) -> String {
        let scalars = unicodeScalars
        guard atEnd else { return String(scalars.prefix(while: \.isFileSpace)) }
        return String(String.UnicodeScalarView(scalars.reversed().prefix(while: \.isFileSpace).reversed()))
    }

    /// The text with other white space at one end.
    fileprivate func replacingEdge(with edge: String, atEnd: Bool) -> String {
        let count = self.edge(atEnd: atEnd).unicodeScalars.count
        return atEnd ? String(unicodeScalars.dropLast(count)) + edge : edge + String(unicodeScalars.dropFirst(count))
    }

    /// The text with one space for each run of white space.
    fileprivate var withSingleSpaces: String {
        unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: \.isFileSpace).filter { !$0.isEmpty }
            .map(String.init).joined(separator: " ")
    }

    /// The text with each line break and the white space around it removed: a space is left, but not between characters
    /// that East Asian text writes without one.
    ///
    /// - SeeAlso: CSS Text Module Level 3, section 4.1.3, "Segment Break Transformation Rules".
    fileprivate var withoutLineBreaks: String {
        var result = String.UnicodeScalarView()
        var spaces = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            guard !scalar.isFileSpace else {
                spaces.append(scalar)
                continue
            }
            let isBreak = spaces.contains { $0 == "\n" || $0 == "\r" }
            let isJoined = result.last?.isEastAsian == true && scalar.isEastAsian
            result.append(contentsOf: isBreak ? (isJoined || result.isEmpty ? "" : " ").unicodeScalars : spaces)
            spaces = String.UnicodeScalarView()
            result.append(scalar)
        }
        let isBreak = spaces.contains { $0 == "\n" || $0 == "\r" }
        if !isBreak { result.append(contentsOf: spaces) }
        return String(result)
    }
}

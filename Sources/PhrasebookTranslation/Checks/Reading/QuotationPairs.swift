import MessageFormat

/// Which apostrophes of a text are used as quotation marks, and which of them open.
///
/// One between two letters is an apostrophe, but for letters of scripts that have none, such as Chinese, Japanese, Korean
/// and Thai: there it quotes. Those that quote belong together two by two where each branch of the text has an even number of them with something in between;
/// elsewhere it is unknown what is quoted.
struct QuotationPairs {
    /// What an apostrophe is used as.
    enum Mark {
        /// The apostrophe of a Latin word.
        case apostrophe
        /// The beginning of what is quoted.
        case open
        /// The end of what is quoted.
        case close
    }

    private var marks: [Int: Mark] = [:]

    /// Pairs the apostrophes that a text shows; those that are syntax are left out.
    init(_ layout: MessageLayout) {
        let elements = layout.elements
        // The quotation marks of each open branch, as indices of their elements.
        var open: [[Int]] = [[]]
        for index in elements.indices {
            switch elements[index].kind {
            case .open: open.append([])
            case .close: pair(open.popLast() ?? [], elements)
            case .literal where elements[index].scalar == "'":
                if Self.isInWord(index, elements) {
                    marks[elements[index].start] = .apostrophe
                } else {
                    open[open.count - 1].append(index)
                }
            default: break
            }
        }
        for quotes in open { pair(quotes, elements) }
    }

    /// What the apostrophe at the scalar offset `start` is used as; nil where that is not clear.
    subscript(start: Int) -> Mark? { marks[start] }

    private mutating func pair(_ quotes: [Int], _ elements: [MessageLayout.Element]) {
        guard quotes.count.isMultiple(of: 2) else { return }
        let pairs = stride(from: 0, to: quotes.count, by: 2).map { (quotes[$0], quotes[$0 + 1]) }
        guard pairs.allSatisfy({ $1 > $0 + 1 }) else { return }
        for (first, last) in pairs {
            marks[elements[first].start] = .open
            marks[elements[last].start] = .close
        }
    }

    private static func isInWord(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        guard index > 0, index + 1 < elements.count else { return false }
        return [elements[index - 1], elements[index + 1]].allSatisfy { element in
            element.shown.map { $0.properties.isAlphabetic && !$0.hasNoApostrophe } ?? false
        }
    }
}

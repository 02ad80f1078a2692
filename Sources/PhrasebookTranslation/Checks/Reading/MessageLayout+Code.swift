import MessageFormat

extension MessageLayout {
    /// The ranges of the text, in scalars, that are code and no words: what is between backticks, with them.
    ///
    /// As in Markdown, as many backticks close as opened (CommonMark 0.31, section 6.1). Those of one branch belong
    /// together; one without a partner is a character like others.
    var code: [Range<Int>] {
        var ranges: [Range<Int>] = []
        // The run of backticks that may open code, of each branch around.
        var open: [(start: Int, count: Int)?] = [nil]
        var index = 0
        while index < elements.count {
            switch elements[index].kind {
            case .open: open.append(nil)
            case .close: open.removeLast()
            case _ where elements[index].shown == "`":
                let first = index
                while index + 1 < elements.count, elements[index + 1].shown == "`" { index += 1 }
                let count = index - first + 1
                if let start = open[open.count - 1], start.count == count {
                    ranges.append(start.start..<elements[index].end)
                    open[open.count - 1] = nil
                } else if open[open.count - 1] == nil {
                    open[open.count - 1] = (elements[first].start, count)
                }
            default: break
            }
            index += 1
        }
        return ranges
    }
}

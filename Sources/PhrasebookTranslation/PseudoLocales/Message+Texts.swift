import MessageFormat

extension Message {
    /// The message with its literal texts changed.
    ///
    /// - Parameters:
    ///   - change: What becomes of each text between placeholders.
    ///   - ending: What is added at the end of each pattern, of the message and of each branch. It is asked with the
    ///     texts that the pattern had before, joined, without those of its branches.
    /// - Returns: The message with the ranges that it had before.
    func changingTexts(_ change: (String) -> String, ending: (String) -> String) -> Message {
        Message(
            declarations: declarations, pattern: pattern.changingTexts(change, ending: ending), syntax: syntax)
    }
}

extension Pattern {
    fileprivate func changingTexts(_ change: (String) -> String, ending: (String) -> String) -> Pattern {
        var own = ""
        var changed = elements.map { element -> PatternElement in
            switch element {
            case .text(let text):
                own += text
                return .text(change(text))
            case .placeholder, .markup: return element
            case .selection(var selection):
                for index in selection.variants.indices {
                    let pattern = selection.variants[index].pattern
                    selection.variants[index].pattern = pattern.changingTexts(change, ending: ending)
                }
                return .selection(selection)
            }
        }
        changed.append(.text(ending(own)))
        return Pattern(changed)
    }
}

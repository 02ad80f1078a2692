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

extension Message {
    /// The message between two texts.
    ///
    /// In MessageFormat 2 nothing is beside a `.match`, so they are put around each of its patterns.
    func enclosed(_ opening: String, _ closing: String) -> Message {
        func enclosed(_ pattern: Pattern) -> Pattern {
            Pattern([.text(opening)] + pattern.elements + [.text(closing)])
        }
        var message = self
        if syntax == .mf2, case .selection(var selection)? = pattern.elements.first {
            for index in selection.variants.indices {
                selection.variants[index].pattern = enclosed(selection.variants[index].pattern)
            }
            message.pattern = Pattern([.selection(selection)])
        } else {
            message.pattern = enclosed(pattern)
        }
        return message
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
        let end = ending(own)
        if !end.isEmpty { changed.append(.text(end)) }
        return Pattern(changed)
    }
}

import MessageFormat
import Phrasebook

/// The marks with which Spanish begins a question or an exclamation.
enum InvertedMarkChecks {
    /// Reports a question or an exclamation without `¿` or `¡` at its beginning, and one that never ends.
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        var open: [Int] = []
        /// What was open where each branch around began.
        var outside: [[Int]] = []
        for index in elements.indices {
            switch elements[index].kind {
            case .open:
                outside.append(open)
                continue
            case .close:
                let before = outside.popLast() ?? []
                // Each branch begins with what was open before the first.
                if index + 1 < elements.count, elements[index + 1].kind == .open,
                    elements[index + 1].index == elements[index].index
                {
                    open = before
                }
                continue
            default: break
            }
            guard let scalar = elements[index].literal, !text.isCode(elements[index]) else { continue }
            switch scalar {
            case "¿", "¡": open.append(index)
            case "?", "!":
                let next = index + 1 < elements.count ? elements[index + 1].shown : nil
                if let next, next.isASCIIWord || "=/!?".unicodeScalars.contains(next) { continue }
                if !open.isEmpty {
                    open = []
                    continue
                }
                faults.add(
                    .invertedMark, elements[index].start,
                    .nothingAtBeginning(mark: scalar),
                    fixIt: scalar == "?" ? .beginQuestion : .beginExclamation)
            default: break
            }
        }
        for index in open {
            faults.add(
                .invertedMark, elements[index].start,
                .nothingAtEnd(mark: elements[index].scalar),
                fixIt: .endQuestion)
        }
    }
}

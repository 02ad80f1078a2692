import MessageFormat
import Phrasebook

extension RemainsChecks {
    /// `｛name｝`, and `＃` in a plural.
    static func checkWide(_ text: CheckContext, _ faults: inout TextFaults) {
        let scalars = Array(text.text.unicodeScalars)
        guard scalars.contains(where: { $0 == "｛" || $0 == "｝" || $0 == "＃" }) else { return }
        var edited = scalars
        var first: Int?
        var open: [Brace] = []
        for index in scalars.indices {
            switch scalars[index] {
            case "{": open.append(open.last == .argument ? .branch : .argument)
            case "｛":
                let isName = open.last != .argument && wideName(index + 1, scalars, text) != nil
                let brace: Brace = open.last == .argument ? .branch : isName ? .argument : .text
                open.append(brace)
                guard brace != .text else { continue }
                edited[index] = "{"
                first = first ?? index
            case "}": _ = open.popLast()
            case "｝":
                guard let brace = open.popLast(), brace != .text else { continue }
                edited[index] = "}"
                first = first ?? index
            case "＃" where open.last == .branch:
                edited[index] = "#"
                first = first ?? index
            default: break
            }
        }
        guard let first else { return }
        for index in edited.indices where edited[index] == "{" { narrowSyntax(index + 1, text, &edited) }
        let right = String(String.UnicodeScalarView(edited))
        let layout = MessageLayout(right)
        let declared = Set(text.entry.arguments.map(\.name))
        let isRight = layout.isWellFormed && Set(layout.argumentNames).isSubset(of: declared)
        faults.add(
            .fullWidthSyntax, first, .fullWidthShown(mark: scalars[first]),
            fixIt: .writeMark(right: edited[first]),
            isRight ? TextEdit(0..<scalars.count, right) : nil)
    }

    /// What a brace of any width opens.
    private enum Brace {
        case argument
        /// A branch of a plural or select.
        case branch
        /// Words between braces.
        case text
    }

    /// The argument that is named from an index on, up to a brace or a comma of any width.
    private static func wideName(_ start: Int, _ scalars: [Unicode.Scalar], _ text: CheckContext) -> String? {
        var name = ""
        var index = start
        while index < scalars.count, !"{}｛｝,，".unicodeScalars.contains(scalars[index]) {
            if !scalars[index].properties.isWhitespace { name.unicodeScalars.append(scalars[index].narrow) }
            index += 1
        }
        return text.entry.arguments.first { $0.name == name }?.name
    }

    /// Writes an argument's name, function and commas from an index on in ASCII.
    private static func narrowSyntax(_ start: Int, _ text: CheckContext, _ scalars: inout [Unicode.Scalar]) {
        guard wideName(start, scalars, text) != nil else { return }
        var index = start
        var commas = 0
        while index < scalars.count, !"{}｛｝".unicodeScalars.contains(scalars[index]), commas < 2 {
            if scalars[index] == "，" { scalars[index] = "," }
            if scalars[index] == "," { commas += 1 }
            scalars[index] = scalars[index].narrow
            index += 1
        }
    }
}

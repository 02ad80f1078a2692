import MessageFormat
import Phrasebook

extension RemainsChecks {
    /// `｛name｝`, and `＃` in a plural.
    static func checkWide(_ text: CheckContext, _ faults: inout TextFaults) {
        let scalars = Array(text.text.unicodeScalars)
        guard scalars.contains(where: { $0 == "｛" || $0 == "｝" || $0 == "＃" }) else { return }
        guard text.syntax == .icu else { return checkWideArguments(scalars, text, &faults) }
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
        let layout = MessageLayout(right, text.syntax)
        let declared = Set(text.entry.arguments.map(\.name))
        let isRight = layout.isWellFormed && Set(layout.argumentNames).isSubset(of: declared)
        faults.add(
            .fullWidthSyntax, first, .fullWidthShown(mark: scalars[first]),
            fixIt: .writeMark(right: edited[first]),
            isRight ? TextEdit(0..<scalars.count, right) : nil)
    }

    /// `｛$name｝` and `｛name｝` in MessageFormat 2, whose branches have no names beside their braces.
    private static func checkWideArguments(
        _ scalars: [Unicode.Scalar], _ text: CheckContext, _ faults: inout TextFaults
    ) {
        var index = 0
        while index < scalars.count {
            let start = index
            index += 1
            guard scalars[start] == "｛" || scalars[start] == "{" else { continue }
            var end = index
            while end < scalars.count, !"{}｛｝".unicodeScalars.contains(scalars[end]) { end += 1 }
            guard end < scalars.count, scalars[end] == "｝" || scalars[end] == "}",
                scalars[start] == "｛" || scalars[end] == "｝"
            else { continue }
            let name = scalars[index..<end].reduce(into: "") { name, scalar in
                if !scalar.properties.isWhitespace { name.unicodeScalars.append(scalar.narrow) }
            }
            guard let own = text.entry.arguments.first(where: { $0.name == name || "$" + $0.name == name })?.name else {
                continue
            }
            let mark = scalars[start] == "｛" ? start : end
            faults.add(
                .fullWidthSyntax, mark, .fullWidthShown(mark: scalars[mark]),
                fixIt: .writeArgument(argument: text.written(own)),
                TextEdit(start..<end + 1, text.written(own)))
            index = end + 1
        }
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

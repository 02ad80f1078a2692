import Foundation
import Workload

/// Measures every work on both sides in turn, and prints one table of ratios.
@main
struct Compare {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "--memory-of":
            // The program itself again, as a process of its own: see MemoryComparison.
            try await MemoryComparison.measureHere(Array(arguments.dropFirst()))
        case nil, "--json": try await compare(asJSON: arguments.first == "--json")
        case "--only" where arguments.count == 2: await compare(only: arguments[1])
        default:
            FileHandle.standardError.write(Data("usage: compare [--json | --only PART-OF-A-NAME]\n".utf8))
            exit(64)
        }
    }

    /// The works whose names have a part in common: what one looks at while making one of them faster.
    private static func compare(only part: String) async {
        let ours = await OurSide()
        let icu = ICUSide()
        Agreement.check(ours, icu)
        let works = Work.allCases.filter { $0.rawValue.contains(part) }
        var rows = works.map { row($0.rawValue, $0, ours, icu, $0.target) }
        if "MF2 beside ICU syntax".contains(part) { rows += SyntaxComparison.rows(SyntaxSide()) }
        print(Table(rows: rows).text, terminator: "")
    }

    private static func compare(asJSON: Bool) async throws {
        let ours = await OurSide()
        let icu = ICUSide()
        Agreement.check(ours, icu)
        var rows = Work.allCases.map { row($0.rawValue, $0, ours, icu, $0.target) }
        // One text stays in the processor's cache, and ICU's large formats gain most by that.
        let hot = await OurSide(isHot: true)
        let hotICU = ICUSide(isHot: true)
        Agreement.check(hot, hotICU)
        rows += [Work.plainTyped, .nameTyped, .amountsTyped].map {
            row("\($0.rawValue), one text for all calls", $0, hot, hotICU, nil)
        }
        let syntaxes = SyntaxSide()
        rows += SyntaxComparison.rows(syntaxes)
        rows += await LoadComparison.rows()
        rows += try MemoryComparison.rows()
        rows += ThreadComparison.rows(ours, hot: hot, syntaxes)
        let table = Table(rows: rows)
        print(asJSON ? table.json : table.text, terminator: "")
    }

    private static func row(_ name: String, _ work: Work, _ ours: OurSide, _ icu: ICUSide, _ target: Target?) -> Row {
        let times = AlternatingTimer().measure(
            perRound: Plan.callCount, { ours.run(work, rounds: $0) }, { icu.run(work, rounds: $0) })
        return Row(name, times, target: target)
    }
}

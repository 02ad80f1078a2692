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
        default:
            FileHandle.standardError.write(Data("usage: compare [--json]\n".utf8))
            exit(64)
        }
    }

    private static func compare(asJSON: Bool) async throws {
        let ours = await OurSide()
        let icu = ICUSide()
        let timer = AlternatingTimer()
        Agreement.check(ours, icu)
        var rows = Work.allCases.map { work in
            let times = timer.measure(
                perRound: Plan.callCount, { ours.run(work, rounds: $0) }, { icu.run(work, rounds: $0) })
            return Row(work.rawValue, times, target: work.target)
        }
        rows += await LoadComparison.rows()
        rows += try MemoryComparison.rows()
        rows += await ThreadComparison.rows(ours)
        let table = Table(rows: rows)
        print(asJSON ? table.json : table.text, terminator: "")
    }
}

import Foundation
import Workload

/// MessageFormat 2 beside ICU MessageFormat, both ours, and how soon texts are refused that are too large.
enum SyntaxComparison {
    /// The longest that a text may take to be refused, in nanoseconds.
    private static let refusal = 50e6

    static func rows(_ side: SyntaxSide) -> [Row] {
        var rows: [Row] = []
        for kind in SyntaxSide.Kind.allCases {
            let times = AlternatingTimer().measure(
                perRound: Plan.callCount, { side.mf2(kind, rounds: $0) }, { side.icu(kind, rounds: $0) })
            rows.append(Row("MF2 beside ICU syntax: \(kind.name)", times, target: Target(1 / kind.allowed, 1)))
        }
        for kind in SyntaxSide.Kind.allCases {
            let times = AlternatingTimer().measure(
                perRound: Plan.callCount, { side.parseMF2(kind, rounds: $0) }, { side.parseICU(kind, rounds: $0) })
            rows.append(Row("MF2 beside ICU syntax: parse and compile \(kind.name)", times, target: Target(1 / 1.2, 1)))
        }
        for (name, text) in SyntaxSide.oversized {
            for anyLength in [false, true] {
                let taken = AlternatingTimer.median(
                    (0..<9).map { _ in time { SyntaxSide.refuse(text, anyLength: anyLength) } })
                let note = anyLength ? ", whatever its length" : ""
                rows.append(
                    Row("refuse \(name)\(note)", ours: taken, icu: nil, ratio: refusal / taken, target: Target(1, 10)))
            }
        }
        return rows
    }

    private static func time(_ body: () -> Void) -> Double {
        let start = ProcessorTime.ofThread
        body()
        return ProcessorTime.ofThread - start
    }
}

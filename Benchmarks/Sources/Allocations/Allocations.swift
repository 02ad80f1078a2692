import CAllocations
import Foundation
import Workload

/// Counts how often each work asks for memory; ends with an error where one does more often than it may.
@main
struct Allocations {
    static func main() async {
        let asJSON = CommandLine.arguments.dropFirst().first == "--json"
        provePlanted()
        let ours = await OurSide()
        let icu = ICUSide()
        if !asJSON {
            print("| work | ours, a call | allowed | ICU, a call | |\n| --- | --: | --: | --: | --- |")
        }
        var areAllAllowed = true
        for work in Work.allCases {
            let own = perCall { ours.run(work, rounds: $0) }
            let others = perCall { icu.run(work, rounds: $0) }
            let allowed = work.allowedAllocations
            if let allowed, own > Double(allowed) { areAllAllowed = false }
            if asJSON {
                print("{\"work\":\"\(work.rawValue)\",\"ours\":\(text(own)),\"icu\":\(text(others))}")
            } else {
                let verdict = allowed.map { own <= Double($0) ? "ok" : "above" } ?? ""
                let limit = allowed.map { "\($0)" } ?? ""
                print("| \(work.rawValue) | \(text(own)) | \(limit) | \(text(others)) | \(verdict) |")
            }
        }
        let syntaxes = SyntaxSide()
        for kind in SyntaxSide.Kind.allCases {
            let own = perCall { syntaxes.mf2(kind, rounds: $0) }
            // ICU is given each point in time, in either syntax.
            let allowed = kind == .date ? perCall { syntaxes.icu(kind, rounds: $0) } : 0
            if own > allowed { areAllAllowed = false }
            if asJSON {
                print("{\"work\":\"MF2 into a buffer, \(kind.name)\",\"ours\":\(text(own)),\"icu\":null}")
            } else {
                let verdict = own > allowed ? "above" : "ok"
                print("| MF2 into a buffer, \(kind.name) | \(text(own)) | \(text(allowed)) | | \(verdict) |")
            }
        }
        guard areAllAllowed else {
            FileHandle.standardError.write(Data("a work asks for memory more often than it may\n".utf8))
            exit(1)
        }
    }

    /// Shows that the counter counts, and that it counts Swift's allocations too; else no zero would mean anything.
    private static func provePlanted() {
        let planted = count { callocations_plant(1_200) }
        // The first array of a process makes what Swift knows of its type.
        plantArrays(1)
        let arrays = count { plantArrays(1_000) }
        let nothing = count {}
        guard planted == 1_200, arrays == 1_000, nothing == 0 else {
            FileHandle.standardError.write(
                Data("planted 1200, 1000 and 0 allocations, and counted \(planted), \(arrays) and \(nothing)\n".utf8))
            exit(1)
        }
        FileHandle.standardError.write(Data("planted 1200 blocks and 1000 arrays, and counted each\n".utf8))
    }

    private static func plantArrays(_ count: Int) {
        for size in 0..<count {
            let array = [UInt8](repeating: 1, count: 100 + size)
            unsafe array.withUnsafeBytes { unsafe callocations_use($0.baseAddress) }
        }
    }

    /// The allocations of one call, without those that a whole run makes.
    private static func perCall(_ run: (Int) -> Int) -> Double {
        _ = run(1)
        let few = count { _ = run(1) }
        let more = count { _ = run(3) }
        return Double(more - few) / Double(2 * Plan.callCount)
    }

    private static func count(_ body: () -> Void) -> Int64 {
        let before = callocations_count()
        body()
        return callocations_count() - before
    }

    /// Four digits: one allocation in 4,096 calls is still seen.
    private static func text(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(format: "%.4f", value)
    }
}

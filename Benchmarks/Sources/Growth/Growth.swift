import Foundation
import Phrasebook
import PhrasebookTranslation
import Workload

/// Answers whether the time of loading and of checking grows as the home does, and no faster.
///
/// Each home is loaded or checked in turn with the others, so that what else goes on in the machine meets all of them;
/// the median of the passes counts. What is measured is the processor time of all threads. The time of the least home,
/// which opens as many locales, is taken off: what is made once for a locale would hide the growth of the rest.
@main
struct Growth {
    static func main() async {
        var (isGate, largest) = (false, 1_000_000)
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--gate": isGate = true
            case "--largest":
                guard let texts = arguments.popFirst().flatMap({ Int($0) }), texts >= 20_000 else { usage() }
                largest = texts
            default: usage()
            }
        }
        let rows = await loading(upTo: largest) + checking() + failing()
        print(GrowthRow.table(rows), terminator: "")
        guard isGate, rows.contains(where: \.isAbove) else { return }
        stop("the time grows faster than the home does")
    }

    private static func usage() -> Never {
        FileHandle.standardError.write(Data("usage: growth [--gate] [--largest TEXTS], 20000 texts at least\n".utf8))
        exit(64)
    }

    /// Loading 20,000 texts and more: the time of one of them.
    private static func loading(upTo largest: Int) async -> [GrowthRow] {
        let codes = [5] + [200, 2_000, 10_000].filter { $0 * GrowingHome.textsPerCode <= largest }
        let homes = codes.map(GrowingHome.texts)
        let times = await times(homes.count, passes: 3) { await homes[$0].timeToLoad() }
        let texts = codes.map { Double(($0 - codes[0]) * GrowingHome.textsPerCode) }
        let each = (1..<homes.count).map { (times[$0] - times[0]) / texts[$0] }
        return each.indices.map { index in
            GrowthRow(
                work: "load \(codes[index + 1] * GrowingHome.textsPerCode) texts in 50 locales, a text",
                nanoseconds: each[index], ratio: each[index] / each[0], atMost: index == 0 ? nil : 1.3)
        }
    }

    /// Checks of texts that say one thing of each code: the time of all of them.
    private static func checking() async -> [GrowthRow] {
        await diagnostics("check", "two spaces in a row", counts: [10, 1_000, 10_000], isError: false) {
            TextChecks.diagnostics(of: $0)
        }
    }

    /// Reading a home that has an error for each code: the time of all of them.
    private static func failing() async -> [GrowthRow] {
        await diagnostics("read", "an error", counts: [10, 1_000, 10_000], isError: true) { MessageStore.check($0) }
    }

    private static func diagnostics(
        _ verb: String, _ what: String, counts: [Int], isError: Bool, _ find: (Home) -> [Diagnostic]
    ) async -> [GrowthRow] {
        let homes = counts.map {
            Home(files: GrowingHome.diagnostics($0, catalogs: isError ? 1 : max(1, $0 / 100), isError: isError).files)
        }
        for (home, count) in zip(homes, counts) {
            let found = find(home).count
            require(found == count, "\(found) things are found in a home made to have \(count)")
        }
        let times = await times(homes.count, passes: 9) { index in
            let start = ProcessorTime.ofProcess
            let diagnostics = find(homes[index])
            let time = ProcessorTime.ofProcess - start
            withExtendedLifetime(diagnostics) {}
            return time
        }
        let own = (1..<homes.count).map { index in
            (times[index] - times[0]) * Double(counts[index]) / Double(counts[index] - counts[0])
        }
        return own.indices.map { index in
            GrowthRow(
                work: "\(verb) \(counts[index + 1]) codes that have \(what) each", nanoseconds: own[index],
                ratio: own[index] / own[0], atMost: index == 0 ? nil : 12)
        }
    }

    /// The medians of some works in nanoseconds, each of which was done once before.
    private static func times(_ count: Int, passes: Int, _ work: (Int) async -> Double) async -> [Double] {
        for index in 0..<min(2, count) { _ = await work(index) }
        var times = [[Double]](repeating: [], count: count)
        for _ in 0..<passes {
            for index in 0..<count { times[index].append(await work(index)) }
        }
        return times.map { $0.sorted()[passes / 2] }
    }
}

import Foundation
import Synchronization
import Workload

/// What two threads do in the time in which one does the half: all of it, unless they hinder each other.
enum ThreadComparison {
    /// The rows, for calls that go over all texts and for calls that all ask for one.
    static func rows(_ ours: OurSide, hot: OurSide, _ syntaxes: SyntaxSide) -> [Row] {
        let intoBuffer: [Work] = [.plainBuffer, .plainTyped, .nameTyped, .amountsTyped, .body]
        let asString: [Work] = [.plainString, .nameString, .amountsString]
        let arithmetic = row("two threads over one: arithmetic alone, what the machine can give", nil, Self.arithmetic)
        let walk = MemoryWalk()
        let memory = row("two threads over one: memory alone, as many bytes as the texts have", nil) {
            walk.run(rounds: $0, thread: $1)
        }
        // A ratio is worth what its controls say that it can be. One text for all calls is in every cache.
        let sides = [(ours, "", [arithmetic, memory]), (hot, ", one text for all calls", [arithmetic])]
        let measured = sides.flatMap { side, note, controls in
            (intoBuffer + asString).map { work in
                var measured = row(
                    "two threads over one: \(work.rawValue)\(note)", intoBuffer.contains(work) ? Target(1.9, 1.95) : nil
                ) { side.run(work, rounds: $0, thread: $1) }
                measured.row.isMeasurable = controls.allSatisfy { $0.row.ratio > 1.9 }
                return measured
            }
        }
        // A message and its values are in every cache, so only what the processors can give is a control.
        let messages = [SyntaxSide.Kind.string, .number, .plural, .twoSelectors, .amount].map { kind in
            var measured = row("two threads over one: MF2, \(kind.name)", Target(1.9, 1.95)) {
                syntaxes.mf2(kind, rounds: $0, thread: $1)
            }
            measured.row.isMeasurable = arithmetic.row.ratio > 1.9
            return measured
        }
        let all = [arithmetic, memory] + measured + messages
        if let share = all.map(\.share).min(), share < 0.95 {
            let reason = "other programs ran, or they waited for each other"
            FileHandle.standardError.write(
                Data("the threads had as little as \(Int(share * 100)) % of their processors: \(reason)\n".utf8))
        }
        return all.map(\.row)
    }

    /// The row, and which share of their processors the threads had.
    private static func row(
        _ name: String, _ target: Target?, _ side: @escaping @Sendable (Int, Int) -> Int
    ) -> (row: Row, share: Double) {
        let timer = AlternatingTimer(passes: 15, passLength: .milliseconds(20))
        let rounds = timer.rounds { side($0, 0) }
        // The best pass of each counts: what else runs takes a processor away from two threads sooner than from one,
        // and only ever adds time. What the threads do to each other is in every pass.
        var best = (one: Double.infinity, two: Double.infinity)
        var shares: [Double] = []
        for _ in 0..<timer.passes {
            let one = time(threads: 1, rounds, side)
            let two = time(threads: 2, rounds, side)
            best = (min(best.one, one.wall), min(best.two, two.wall))
            shares.append(min(one.share, two.share))
        }
        let row = Row(
            name, ours: best.two / Double(2 * rounds * Plan.callCount), icu: nil, ratio: 2 * best.one / best.two,
            target: target)
        return (row, AlternatingTimer.median(shares))
    }

    /// Touches no memory that another thread has, so two threads do twice as much where both have a processor.
    @inline(never)
    private static func arithmetic(rounds: Int, thread: Int) -> Int {
        var value = UInt64(thread) | 1
        for _ in 0..<rounds * Plan.callCount {
            for _ in 0..<64 { value = (value ^ (value >> 27)) &* 0x9E37_79B9_7F4A_7C15 | 1 }
        }
        return Int(value >> 2) + 1
    }

    /// How long so many threads take, from their common start to the last one's end, in nanoseconds; and which share of
    /// their processors they had in that time.
    private static func time(
        threads: Int, _ rounds: Int, _ side: @escaping @Sendable (Int, Int) -> Int
    ) -> (wall: Double, share: Double) {
        let gate = Gate(threads: threads)
        for thread in 0..<threads {
            Thread {
                gate.enter()
                let written = side(rounds, thread)
                require(written > 0, "nothing was written")
                gate.leave()
            }.start()
        }
        return gate.time()
    }

    /// Lets threads start together, and notes when the last one is done.
    private final class Gate: Sendable {
        private let threads: Int
        private let waiting = Atomic(0)
        private let isOpen = Atomic(false)
        private let done = DispatchSemaphore(value: 0)

        init(threads: Int) { self.threads = threads }

        func enter() {
            waiting.add(1, ordering: .sequentiallyConsistent)
            while !isOpen.load(ordering: .acquiring) {}
        }

        func leave() { done.signal() }

        func time() -> (wall: Double, share: Double) {
            while waiting.load(ordering: .acquiring) < threads { Thread.sleep(forTimeInterval: 0.0001) }
            let clock = ContinuousClock()
            let start = (wall: clock.now, used: ProcessorTime.ofProcess)
            isOpen.store(true, ordering: .releasing)
            for _ in 0..<threads { done.wait() }
            let wall = AlternatingTimer.nanoseconds(clock.now - start.wall)
            let used = ProcessorTime.ofProcess - start.used
            return (wall, used / (wall * Double(threads)))
        }
    }
}

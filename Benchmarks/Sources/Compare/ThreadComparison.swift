import Foundation
import Synchronization
import Workload

/// What two threads do in the time in which one does the half: all of it, unless they hinder each other.
enum ThreadComparison {
    /// The rows, for calls that go over all texts and for calls that all ask for one.
    static func rows(_ ours: OurSide, hot: OurSide) -> [Row] {
        let intoBuffer: [Work] = [.plainBuffer, .plainTyped, .nameTyped, .amountsTyped, .body]
        let asString: [Work] = [.plainString, .nameString, .amountsString]
        return [(ours, ""), (hot, ", one text for all calls")].flatMap { side, note in
            (intoBuffer + asString).map { work in
                let target = intoBuffer.contains(work) ? Target(1.7, 1.95) : nil
                return row("two threads over one: \(work.rawValue)\(note)", target) { side.run(work, rounds: $0) }
            }
        }
    }

    private static func row(_ name: String, _ target: Target?, _ side: @escaping @Sendable (Int) -> Int) -> Row {
        let timer = AlternatingTimer(passes: 7, passLength: .milliseconds(40))
        let rounds = timer.rounds(side)
        var ratios: [Double] = []
        var times: [Double] = []
        for _ in 0..<timer.passes {
            let one = time(threads: 1, rounds, side)
            let two = time(threads: 2, rounds, side)
            ratios.append(2 * one / two)
            times.append(two / Double(2 * rounds * Plan.callCount))
        }
        return Row(
            name, ours: AlternatingTimer.median(times), icu: nil, ratio: AlternatingTimer.median(ratios), target: target)
    }

    /// How long so many threads take, from their common start to the last one's end, in nanoseconds.
    private static func time(threads: Int, _ rounds: Int, _ side: @escaping @Sendable (Int) -> Int) -> Double {
        let gate = Gate(threads: threads)
        for _ in 0..<threads {
            Thread {
                gate.enter()
                let written = side(rounds)
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

        func time() -> Double {
            while waiting.load(ordering: .acquiring) < threads { Thread.sleep(forTimeInterval: 0.0001) }
            let clock = ContinuousClock()
            let start = clock.now
            isOpen.store(true, ordering: .releasing)
            for _ in 0..<threads { done.wait() }
            return AlternatingTimer.nanoseconds(clock.now - start)
        }
    }
}

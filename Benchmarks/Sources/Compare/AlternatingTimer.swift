import Workload

/// Times two sides in turn, so that what else goes on in the machine meets both.
///
/// What counts is the thread's own processor time: a machine that does other things too only blurs it.
struct AlternatingTimer {
    /// What one call takes on each side, in nanoseconds.
    struct Times {
        let ours: Double
        let icu: Double
    }

    /// How many passes each side has; the middle one counts.
    var passes = 9
    /// How long one pass is, at least.
    var passLength: Duration = .milliseconds(30)

    /// Times both sides.
    ///
    /// - Parameters:
    ///   - perRound: How many calls a round makes.
    ///   - ours: Makes as many rounds as it is told.
    ///   - icu: The same for ICU.
    /// - Returns: The median of each side.
    func measure(perRound: Int, _ ours: (Int) -> Int, _ icu: (Int) -> Int) -> Times {
        let (ourRounds, icuRounds) = (rounds(ours), rounds(icu))
        var times: (ours: [Double], icu: [Double]) = ([], [])
        for _ in 0..<passes {
            times.ours.append(Self.time(ours, ourRounds) / Double(ourRounds * perRound))
            times.icu.append(Self.time(icu, icuRounds) / Double(icuRounds * perRound))
        }
        return Times(ours: Self.median(times.ours), icu: Self.median(times.icu))
    }

    /// How many rounds make a pass; finding out warms the side up.
    func rounds(_ side: (Int) -> Int) -> Int {
        var rounds = 1
        while true {
            let time = Self.time(side, rounds)
            let wanted = Self.nanoseconds(passLength)
            if time >= wanted { return rounds }
            rounds = max(rounds + 1, Int(Double(rounds) * min(8, 1.2 * wanted / max(time, 1))))
        }
    }

    /// The processor time of so many rounds, in nanoseconds.
    private static func time(_ side: (Int) -> Int, _ rounds: Int) -> Double {
        let start = ProcessorTime.ofThread
        let written = side(rounds)
        let time = ProcessorTime.ofThread - start
        require(written > 0, "nothing was written")
        return time
    }

    static func nanoseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1e9 + Double(attoseconds) / 1e9
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

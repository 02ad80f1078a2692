import Workload

/// Both sides must write the same before it is worth anything to time them.
enum Agreement {
    /// Compares what both sides write, for every call of every work.
    static func check(_ ours: OurSide, _ icu: ICUSide) {
        for work in Work.allCases {
            for index in 0..<Plan.callCount {
                let (left, right) = (ours.text(work, index), icu.text(work, index))
                require(
                    left.utf8.elementsEqual(right.utf8), "\(work.rawValue), call \(index): “\(left)” and “\(right)”")
            }
            // The loops that are timed make the same calls.
            let (left, right) = (ours.run(work, rounds: 1), icu.run(work, rounds: 1))
            require(left == right, "\(work.rawValue): \(left) and \(right) bytes")
        }
    }
}

internal import ICU

/// The available locales that a request has not refused.
struct Candidates: Sendable {
    /// Matches among these locales alone.
    let matcher: LocaleMatcher
    /// The index of each among all that are available, ascending; as the matcher counts them.
    let indexes: [Int]

    func contains(_ index: Int) -> Bool { indexes.contains(index) }

    /// The index, among all that are available, of the one that fits best, and which of the wanted it fits.
    func match(_ wanted: [LocaleIdentifier]) -> (index: Int, wanted: Int)? {
        matcher.match(wanted).map { (indexes[$0.supported], $0.desired) }
    }
}

extension Coverage.Count {
    /// The values of the bar's template: lengths of 100 together, so that few texts are seen among many.
    ///
    /// Stale texts and unfinished ones have one length: somebody has to look at both.
    func bar(_ words: PageWords.Language) -> [String: Any] {
        func length(_ count: Int) -> Double {
            total == 0 ? 0.0 : (Double(count) * 1_000 / Double(total)).rounded(.up) / 10
        }
        let (stale, missing) = (length(self.stale + unfinished), length(self.missing))
        let open = unfinished > 0 ? [("stateUnfinished", unfinished)] : []
        let parts =
            [("stateTranslated", translated), ("stateStale", self.stale)] + open + [("stateMissing", self.missing)]
        return [
            "percent": percent, "translated": max(0, 100 - stale - missing), "stale": stale, "missing": missing,
            "staleStart": max(0, 100 - stale - missing), "missingStart": max(0, 100 - missing),
            "label": parts.map { "\(words[$0.0]) \($0.1)" }.joined(separator: ", "),
            "isWhole": percent == 100,
            "rest": parts.dropFirst().filter { $0.1 > 0 }.map { "\(words[$0.0]) \($0.1)" }.joined(separator: ", "),
        ]
    }
}

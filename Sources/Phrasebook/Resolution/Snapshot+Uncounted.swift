extension Snapshot {
    /// The same snapshot for readers that are no callers, such as pages about the codes: what they meet is not counted.
    package var uncounted: Snapshot { Snapshot(self, monitor: ResolutionMonitor(onFirst: nil)) }
}

#if Service
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// What is served, as it is now.
    ///
    /// What responses share is made by the thread that read the home, before the first request asks for it.
    final class SnapshotSource: Sendable {
        /// What is served at one moment.
        struct Current: Sendable {
            var served: ServedSnapshot
            /// How many warnings the files of the snapshot have.
            var warnings: Int
            /// Why newer files are not served; nil where there are none.
            var refusal: CatalogError?
        }

        private let now: Locked<Current>

        init(_ store: MessageStore, _ metrics: PhrasebookMetrics) {
            now = Locked(
                Current(served: ServedSnapshot(store.snapshot, metrics), warnings: 0, refusal: nil))
            store.observeContents { [weak self] contents in self?.take(contents, metrics) }
        }

        /// What is served now, read together.
        var current: Current { now.withLock { $0 } }

        /// The snapshot as it is now; after a reload the new one.
        var served: ServedSnapshot { now.withLock { $0.served } }

        private func take(_ contents: MessageStore.Contents, _ metrics: PhrasebookMetrics) {
            let known = served
            let served = known.snapshot === contents.snapshot ? known : ServedSnapshot(contents.snapshot, metrics)
            now.withLock { now in
                now = Current(served: served, warnings: contents.warnings.count, refusal: contents.refusal)
            }
        }
    }
#endif

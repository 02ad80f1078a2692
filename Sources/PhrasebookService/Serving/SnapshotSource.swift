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
        private let make: @Sendable (Snapshot) -> ServedSnapshot

        init(_ store: MessageStore, _ metrics: PhrasebookMetrics, cacheControl: String) {
            make = { ServedSnapshot($0, metrics, cacheControl: cacheControl) }
            now = Locked(Current(served: make(store.snapshot), warnings: 0, refusal: nil))
            store.observeContents { [weak self] contents in self?.take(contents) }
        }

        /// What is served now, read together.
        var current: Current { now.withLock { $0 } }

        /// The snapshot as it is now; after a reload the new one.
        var served: ServedSnapshot { now.withLock { $0.served } }

        private func take(_ contents: MessageStore.Contents) {
            let known = served
            let served = known.snapshot === contents.snapshot ? known : make(contents.snapshot)
            now.withLock { now in
                now = Current(served: served, warnings: contents.warnings.count, refusal: contents.refusal)
            }
        }
    }
#endif

#if Service
    import Synchronization

    /// Whether the service is about to stop: it is then not ready any more, and keeps no connection.
    final class Leaving: Sendable {
        private let begun = Atomic<Bool>(false)
        private let hurried = Atomic<Bool>(false)

        /// Whether it has begun; it never ends.
        var hasBegun: Bool { begun.load(ordering: .relaxed) }

        /// Whether nobody has to see first that the service is not ready any more.
        var isHurried: Bool { hurried.load(ordering: .relaxed) }

        func begin() { begun.store(true, ordering: .relaxed) }

        func hurry() { hurried.store(true, ordering: .relaxed) }
    }
#endif

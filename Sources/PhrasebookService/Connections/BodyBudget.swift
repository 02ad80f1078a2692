#if Service
    import Synchronization

    /// How many bytes of bodies may be held at once, over all connections.
    final class BodyBudget: Sendable {
        private let maximum: Int
        private let held = Atomic<Int>(0)

        init(_ maximum: Int) { self.maximum = maximum }

        /// How many bytes are held now.
        var heldBytes: Int { held.load(ordering: .relaxed) }

        /// Takes so many bytes; false, and nothing is taken, where they are too many.
        func take(_ count: Int) -> Bool {
            let now = held.wrappingAdd(count, ordering: .relaxed).newValue
            guard now > maximum else { return true }
            release(count)
            return false
        }

        /// Gives back what was taken.
        func release(_ count: Int) { held.wrappingSubtract(count, ordering: .relaxed) }
    }
#endif

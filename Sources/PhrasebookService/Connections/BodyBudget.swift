#if Service
    import Synchronization

    /// How many bytes of bodies, and of answers that are made of them, may be held at once, over all connections.
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

        /// Takes so many bytes until the last reference to the result is gone; nil where they are too many.
        func hold(_ count: Int) -> Held? { take(count) ? Held(self, count) : nil }

        /// Bytes that are given back by themselves.
        final class Held: Sendable {
            private let budget: BodyBudget
            private let count: Int

            fileprivate init(_ budget: BodyBudget, _ count: Int) {
                self.budget = budget
                self.count = count
            }

            deinit { budget.release(count) }
        }
    }
#endif

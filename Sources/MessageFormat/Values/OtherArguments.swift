/// The arguments that are not held inline: long or rare ones, and those behind the fourth.
final class OtherArguments: Sendable {
    /// One of them.
    struct Item: Sendable {
        /// Of one behind the fourth.
        let slot: ArgumentSlot
        /// Whether another slot, inline, replaces it.
        let isInline: Bool
        let name: String
        var value: MessageArgument
    }

    let items: [Item]

    init(_ items: [Item]) { self.items = items }
}

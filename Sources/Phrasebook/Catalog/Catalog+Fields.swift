import MessageFormat
import PhrasebookFiles

extension Catalog.Entry {
    /// Whether the arguments name fields.
    func isGivenFields(by given: MessageArguments) -> Bool {
        arguments.contains { $0.type == .field && given[$0.name] != nil }
    }
}

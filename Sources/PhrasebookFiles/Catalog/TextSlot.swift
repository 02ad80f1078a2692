/// A text of a code as `Locales` keys it: a kind, or its twin without arguments, or how field names join the message.
package enum TextSlot: Int, Sendable, Hashable, CaseIterable {
    case message
    case messagePlain
    case fields
    case handling
    case handlingPlain
    case user
    case userPlain

    /// What follows the code in the key.
    package var suffix: String {
        switch self {
        case .message: ""
        case .messagePlain: ".plain"
        case .fields: ".fields"
        case .handling: ".handling"
        case .handlingPlain: ".handling.plain"
        case .user: ".user"
        case .userPlain: ".user.plain"
        }
    }

    /// The twin without arguments.
    package var plain: TextSlot? {
        switch self {
        case .message: .messagePlain
        case .handling: .handlingPlain
        case .user: .userPlain
        default: nil
        }
    }

    /// The arguments that a text may use: a twin without arguments none, whatever its code declares.
    package func arguments(of entry: Catalog.Entry) -> [Catalog.Argument] {
        switch self {
        case .fields: ["fields", "message"].map { Catalog.Argument(name: $0, type: .text) }
        case .message, .handling, .user: entry.arguments
        case .messagePlain, .handlingPlain, .userPlain: []
        }
    }
}

extension TextKind {
    package var slot: TextSlot {
        switch value {
        case .message: .message
        case .handling: .handling
        case .user: .user
        }
    }
}

/// How the JSON error body of an API looks: its members in order.
public struct BodyShape: Sendable, Hashable {
    /// What a member holds.
    public enum Value: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
        /// The code.
        case code
        /// The type of the code, where the API has types.
        case type
        /// The identifier of the code, where the API has them.
        case identifier
        /// The message in the resolved locale.
        case message
        /// The message in the contract locale, whatever the request's language.
        case contractMessage
        /// The handling in the resolved locale.
        case handling
        /// The user text in the resolved locale.
        case user
        /// The caller's own reference: an order or request number.
        case reference
    }

    /// Whether a setting is the document's word or ours.
    public enum Origin: String, Sendable, Hashable, CaseIterable {
        /// The API's document says so.
        case document
        /// The document leaves it open; it is a setting until the API's owners say otherwise.
        case setting
    }

    /// A member of the body.
    public struct Member: Sendable, Hashable {
        /// The member's name.
        public let name: String
        /// What it holds.
        public let value: Value
        /// Whether it is written as a JSON number; one that is no canonical integer is a string all the same.
        public let isNumber: Bool
        /// Whose word ``isNumber`` is.
        public let numberOrigin: Origin
        /// Whose word the member's name is.
        public let origin: Origin
    }

    /// The members, in order.
    public let members: [Member]
}

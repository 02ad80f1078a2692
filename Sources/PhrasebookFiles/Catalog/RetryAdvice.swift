/// What the document of an API says about sending a request again.
///
/// Where it says nothing there is no advice, which is not the same as ``Advice/no``.
public struct RetryAdvice: Sendable, Hashable {
    /// What to do.
    public enum Advice: String, Sendable, Hashable, CaseIterable {
        /// Retry, waiting longer each time.
        case backoff
        /// Ask for the result first; never retry before that is known.
        case queryFirst
        /// Retry later.
        case later
        /// Do not retry.
        case no
    }

    /// Where the document says so.
    ///
    /// A list that names the code counts more than a range that contains it, a range more than the row's handling, and
    /// that more than the row's message.
    public enum Source: String, Sendable, Hashable, CaseIterable {
        /// A list that names the code.
        case list
        /// A range that contains the code.
        case range
        /// The handling text of the code's row.
        case handling
        /// The message of the code's row.
        case message
    }

    /// What must hold before a retry.
    public enum Condition: String, Sendable, Hashable, CaseIterable {
        /// The query showed that the order is unpaid.
        case unpaid
    }

    /// What another part of the same document says, against this advice.
    public struct Conflict: Sendable, Hashable {
        /// The advice that lost.
        public let advice: Advice
        /// Where it is written.
        public let source: Source
    }

    /// What to do.
    public let advice: Advice
    /// Where the document says so.
    public let source: Source
    /// What must hold before a retry; nil where nothing is said.
    public let onlyIf: Condition?
    /// How long to wait, in whole seconds; nil where nothing is said.
    public let after: Duration?
    /// What another part of the document says against it; nil where nothing does.
    public let conflict: Conflict?

    /// The seconds of ``after``, as JSON has them.
    package var afterSeconds: Int? { after.map { Int($0.components.seconds) } }

    /// Whether the request may be sent again with nothing done before: no query, no new request, no condition.
    package var allowsRetry: Bool {
        switch advice {
        case .backoff, .later: onlyIf == nil
        case .queryFirst, .no: false
        }
    }

    /// The seconds that `Retry-After` (RFC 9110, section 10.2.3) says; nil where nothing is said or no retry is allowed.
    package var retryAfter: Int? { allowsRetry ? afterSeconds : nil }
}

/// What a document says about repeating a request, by the strongest source: a list that names the code wins
/// over a range, a range over the row's handling, the handling over the message.
struct RetryExpectation: Equatable {
    let advice: String
    let source: String
    var onlyIf: String?
    var afterSeconds: Int?
    /// Whether the answer names a source that forbids what the list advises.
    ///
    /// Sources that merely differ in how to retry are no conflict: E01's message says “try again later” where the
    /// list says to query first, and 139004003's handling says what to do “before retry” within a range.
    var hasConflict = false

    /// The expectation for a row; `nil` where the document does not speak of retrying.
    init?(_ code: DocumentedCode, in contents: DocumentContents) {
        let range = contents.nonRetryableRanges.first { range in Int(code.code).map(range.contains) ?? false }
        let handling = code.handling ?? ""
        let message = code.message
        if let listed = RetryExpectation(listed: code.code, in: contents) {
            self = listed
            hasConflict = range != nil || handling.forbidsRetry
        } else if range != nil {
            self.init(advice: "no", source: "range")
        } else if let wait = handling.firstMatch(of: /wait (\d+) minutes before retrying/), let minutes = Int(wait.1) {
            self.init(advice: "later", source: "handling", afterSeconds: minutes * 60)
        } else if handling.forbidsRetry {
            self.init(advice: "no", source: "handling")
        } else if message.invitesRetryLater {
            self.init(advice: "later", source: "message")
        } else if message.firstMatch(of: /cannot \w+ repeatedly/) != nil {
            self.init(advice: "no", source: "message")
        } else {
            return nil
        }
    }

    /// The expectation for a code that a list names, with a row or without one.
    init?(listed code: String, in contents: DocumentContents) {
        guard let list = contents.retryLists.first(where: { $0.codes.contains(code) }) else { return nil }
        self.init(advice: list.advice, source: "list", onlyIf: list.onlyIf)
    }

    private init(advice: String, source: String, onlyIf: String? = nil, afterSeconds: Int? = nil) {
        self.advice = advice
        self.source = source
        self.onlyIf = onlyIf
        self.afterSeconds = afterSeconds
    }

    /// The keys that a retry object always has.
    static let members: Set<String> = ["advice", "source", "onlyIf", "afterSeconds", "conflict"]
}

extension String {
    /// Whether a handling says not to repeat.
    fileprivate var forbidsRetry: Bool { contains("do not retry") || contains("no need to repeat operation") }

    /// Whether a message says to repeat later.
    fileprivate var invitesRetryLater: Bool { contains("try again later") }
}

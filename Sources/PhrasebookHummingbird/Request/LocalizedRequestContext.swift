#if Hummingbird
    public import Hummingbird
    public import ICU
    public import Phrasebook

    /// A request context that knows the request's locale.
    ///
    /// ```swift
    /// struct AppContext: LocalizedRequestContext {
    ///     var coreContext: CoreRequestContextStorage
    ///     var localization: RequestLocalization?
    ///     init(source: Source) { coreContext = .init(source: source) }
    /// }
    /// ```
    public protocol LocalizedRequestContext: RequestContext {
        /// What was negotiated for the request; nil before ``PhrasebookMiddleware`` has run.
        var localization: RequestLocalization? { get set }
    }

    extension LocalizedRequestContext {
        /// The locale of the request; `und` before ``PhrasebookMiddleware`` has run.
        public var locale: LocaleIdentifier { localization?.locale ?? .undetermined }
    }

    extension LocaleIdentifier {
        fileprivate static let undetermined = LocaleIdentifier(literal: "und")
    }

    /// What was negotiated for one request, once.
    public struct RequestLocalization: Sendable {
        /// The locale, and what decided.
        public let negotiated: NegotiationResult
        /// Everything loaded, as it was when the request came; a reload does not change it.
        public let snapshot: Snapshot
        /// Whose snapshot it is.
        let store: ObjectIdentifier

        /// The locale.
        public var locale: LocaleIdentifier { negotiated.locale }
    }
#endif

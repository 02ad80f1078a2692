#if Hummingbird
    public import HTTPTypes
    public import Phrasebook

    /// A coded error whose response has header fields of its own, such as `Allow` or `Retry-After`.
    public protocol HeaderBearingError: CodedError {
        /// The header fields; those that every error body has are left out.
        var headers: HTTPFields { get }
    }
#endif

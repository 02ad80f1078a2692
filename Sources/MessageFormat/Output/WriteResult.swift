/// What writing a message by rules came to.
@usableFromInline
package enum WriteResult: Sendable, Hashable, BitwiseCopyable {
    /// Everything is written.
    case written
    /// Nothing is: the argument at an index of ``CompiledMessage/argumentNames`` cannot be shown.
    case failed(argument: Int, Reason)
    /// Nothing is: the text is longer than the options allow.
    case tooLong

    /// Why an argument cannot be shown.
    @usableFromInline
    package enum Reason: UInt8, Sendable, Hashable, BitwiseCopyable {
        /// It was not given.
        case missing
        /// Its value is not one that the rule takes.
        case unfit
        /// The ``ArgumentPresenter`` cannot show it.
        case notPresented
        /// ICU refuses it, or its style cannot show it.
        case refused
    }

    /// Whether everything is written.
    @inlinable @inline(always) package var isWritten: Bool {
        if case .written = self { true } else { false }
    }
}

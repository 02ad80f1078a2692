internal import CICU

/// A call of ICU that failed.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
    /// ICU's status code (`UErrorCode`); positive.
    public let status: Int32
    /// What was being done, in words, such as `open a number skeleton`.
    public let operation: String

    /// Makes an error from ICU's status code.
    public init(status: Int32, operation: String) {
        self.status = status
        self.operation = operation
    }

    /// An object that could not be opened for want of memory (U_MEMORY_ALLOCATION_ERROR).
    static func outOfMemory(_ operation: String) -> ICUError { ICUError(status: 7, operation: operation) }

    /// ICU's own name of the status, such as `U_ILLEGAL_ARGUMENT_ERROR`.
    public var name: String { unsafe String(cString: cicu_status_name(status)) }

    /// The operation and ICU's name of the status.
    public var description: String { "ICU could not \(operation): \(name)" }
}

/// The version of the ICU that this process runs on.
public enum InstalledICU: Sendable {
    /// The version of ICU's headers, such as `72.1`.
    public static var version: String { unsafe String(cString: cicu_version()) }
}

/// The object that an ICU function opened.
///
/// Throws ``ICUError`` where it opened none or reports failure: pointer and status are both looked at, always. A status
/// of success without an object is a lack of memory.
func opened(_ raw: OpaquePointer?, _ status: Int32, _ operation: String) throws(ICUError) -> OpaquePointer {
    guard let raw = unsafe raw, status <= 0 else {
        throw status > 0 ? ICUError(status: status, operation: operation) : .outOfMemory(operation)
    }
    return unsafe raw
}

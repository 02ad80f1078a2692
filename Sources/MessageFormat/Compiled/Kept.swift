/// An object that its owner keeps alive for longer than this is used, so that no reference needs to be counted.
@safe
struct Kept<Object: AnyObject>: BitwiseCopyable, @unchecked Sendable {
    private let object: Unmanaged<Object>

    init(_ object: Object) { unsafe self.object = .passUnretained(object) }

    /// Gives the object to `body`.
    @inline(__always)
    func withReference<Value, Failure: Error>(
        _ body: (Object) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let result: Result<Value, Failure> = unsafe object._withUnsafeGuaranteedRef { object in
            do throws(Failure) { return .success(try body(object)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}

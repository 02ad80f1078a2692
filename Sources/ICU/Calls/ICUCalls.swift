import TextKernel

/// The bytes that a first call into ICU may write without a second call; longer results are asked for again.
private let firstCapacity = 512

/// Calls an ICU function that writes UTF-8 and appends what it wrote.
///
/// `call` gets a buffer, its capacity in bytes and a status, and returns the length needed. A text that does not fit at
/// first is asked for again with the right capacity. Throws ``ICUError`` where the status says failure.
func appendUTF8(
    to output: inout UTF8Buffer,
    operation: @autoclosure () -> String,
    call: (UnsafeMutablePointer<CChar>, Int32, UnsafeMutablePointer<Int32>) -> Int32
) throws(ICUError) {
    var room = firstCapacity
    while true {
        var status: Int32 = 0
        var needed = 0
        unsafe output.appendRaw(room) { target in
            unsafe target.withMemoryRebound(to: CChar.self, capacity: room) { target in
                needed = unsafe Int(call(target, Int32(room), &status))
            }
            return status <= 0 && needed <= room ? needed : 0
        }
        if status > 0 { throw ICUError(status: status, operation: operation()) }
        if needed <= room { return }
        room = needed
    }
}

/// Gives a text's UTF-8 bytes, with a NUL behind them, to a C function as a pointer and a length that fits `Int32`.
func withUTF8<Result>(_ text: String, _ body: (UnsafePointer<CChar>, Int32) -> Result) -> Result {
    unsafe text.withCString { unsafe body($0, Int32(clamping: text.utf8.count)) }
}

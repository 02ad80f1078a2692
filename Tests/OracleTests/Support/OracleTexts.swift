import COracle
import ICU

/// Texts of many values, one after the other in UTF-8: ours.
struct TextColumn {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int32] = []

    var count: Int { ends.count }

    init() {}

    /// The texts of some values; the name of the error where making one throws.
    init<Value>(_ values: [Value], text: (Value) throws -> String) {
        for value in values {
            do { append(try text(value)) } catch { append("\u{1A}\((error as? ICUError)?.name ?? "\(error)")") }
        }
    }

    mutating func append(_ text: String) {
        bytes += text.utf8
        ends.append(Int32(bytes.count))
    }

    subscript(index: Int) -> String {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
    }
}

/// Texts of many values as ICU's own functions wrote them.
///
/// U+001A and the name of an error are where ICU failed.
@safe struct OracleTexts: ~Copyable {
    private let raw: OpaquePointer

    init(taking raw: OpaquePointer) { unsafe self.raw = raw }

    deinit { unsafe coracle_texts_free(raw) }

    var count: Int { unsafe Int(coracle_texts_count(raw)) }

    subscript(index: Int) -> String {
        var length: Int32 = 0
        let start = unsafe coracle_texts_get(raw, Int32(index), &length)
        return unsafe start.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
            unsafe String(decoding: UnsafeBufferPointer(start: $0, count: Int(length)), as: UTF8.self)
        }
    }

    /// Whether both have the same texts, byte by byte.
    func equals(_ column: TextColumn) -> Bool {
        unsafe coracle_texts_equal(
            raw, column.bytes, Int32(column.bytes.count), column.ends, Int32(column.ends.count))
    }
}

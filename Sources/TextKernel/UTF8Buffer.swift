/// A growing UTF-8 text in memory of its own, which its owner empties and uses again.
///
/// Everything that is formatted ends up in one of these. Once it has grown to the longest text, nothing more is
/// allocated.
///
/// ```swift
/// var output = UTF8Buffer()
/// message.write(["n": 3], into: &output)
/// output.withBytes { send($0) }
/// output.removeAll()
/// ```
@safe
public struct UTF8Buffer: ~Copyable, @unchecked Sendable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    /// The bytes written so far.
    @usableFromInline var length: Int
    /// The bytes for which there is room.
    @usableFromInline var room: Int
    /// Whether the memory is the text's own, and not the caller's.
    @usableFromInline var ownsMemory = true

    /// How many bytes are written.
    @inlinable public var count: Int { length }
    /// For how many bytes there is room without another allocation.
    @inlinable public var capacity: Int { room }

    /// An empty text with room for `capacity` bytes.
    public init(capacity: Int = 256) {
        room = max(64, capacity)
        length = 0
        unsafe base = .allocate(capacity: room)
    }

    /// A text that begins with these words.
    public init(_ text: String) {
        self.init(capacity: text.utf8.count)
        append(text)
    }

    /// An empty text in memory of the caller's, until it grows beyond it; the memory must outlive the text.
    @inlinable
    package init(borrowing memory: UnsafeMutablePointer<UInt8>, capacity: Int) {
        unsafe base = memory
        length = 0
        room = capacity
        ownsMemory = false
    }

    /// Whether it is still in the caller's memory, to which it was given.
    package var isBorrowed: Bool { !ownsMemory }

    @inlinable deinit {
        if ownsMemory { unsafe base.deallocate() }
    }

    /// Whether nothing is written.
    public var isEmpty: Bool { count == 0 }

    /// The text as a new string.
    public var text: String { text(from: 0) }

    /// The text as a new string, where only well-formed texts were appended: it is not held against UTF-8 once more.
    @inlinable package var wellFormedText: String {
        let bytes = unsafe UnsafeBufferPointer(start: base, count: length)
        return unsafe String(copying: UTF8Span(unchecked: bytes.span))
    }

    /// The text from byte `start` on as a new string.
    package func text(from start: Int) -> String {
        unsafe String(decoding: UnsafeBufferPointer(start: base + start, count: count - start), as: UTF8.self)
    }

    /// The bytes as a new array.
    public var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

    /// Gives the bytes to `body`; they are valid until it returns.
    public func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = unsafe UnsafeBufferPointer(start: base, count: count)
        return try unsafe body(bytes.span)
    }

    /// Empties the text and keeps its memory.
    @inlinable public mutating func removeAll() { length = 0 }

    /// Appends a text.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { unsafe append($0) }
    }

    /// Appends a byte of a UTF-8 text.
    @inlinable
    public mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base[length] = byte
        length += 1
    }

    /// Appends bytes of a UTF-8 text.
    @inlinable
    public mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
    }

    // MARK: For the writers of this package

    /// Appends a part of an array's bytes, which are UTF-8.
    @inlinable
    package mutating func append(_ bytes: [UInt8], _ range: Range<Int>) { append(bytes.span.extracting(range)) }

    @inlinable
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        let count = bytes.count
        reserve(count)
        unsafe Self.copy(start, to: base + length, count)
        length = length &+ count
    }

    /// How many bytes can be read behind a text that ``append(padded:)`` takes.
    @inlinable package static var padding: Int { 32 }

    /// Appends bytes behind which ``padding`` more can be read, whatever they are.
    ///
    /// Whole pieces are copied, so that the processor need not guess how long each text is.
    @inlinable
    @inline(always)
    package mutating func append(padded bytes: UnsafeBufferPointer<UInt8>) {
        typealias Piece = SIMD16<UInt8>
        let count = bytes.count
        guard count <= 4 &* Self.padding, let start = unsafe UnsafeRawPointer(bytes.baseAddress) else {
            return unsafe append(bytes)
        }
        reserve(count &+ Self.padding)
        let target = unsafe UnsafeMutableRawPointer(base + length)
        var offset = 0
        repeat {
            let first = unsafe start.loadUnaligned(fromByteOffset: offset, as: Piece.self)
            let second = unsafe start.loadUnaligned(fromByteOffset: offset &+ 16, as: Piece.self)
            unsafe target.storeBytes(of: first, toByteOffset: offset, as: Piece.self)
            unsafe target.storeBytes(of: second, toByteOffset: offset &+ 16, as: Piece.self)
            offset = offset &+ Self.padding
        } while offset < count
        length = length &+ count
    }

    /// Copies bytes; few are copied without a call.
    @inlinable
    @inline(always)
    package static func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let from = unsafe UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(target)
        switch count {
        case 33...: unsafe to.copyMemory(from: from, byteCount: count)
        case 16...32: unsafe copyEnds(SIMD16<UInt8>.self, from, to, count)
        case 8...15: unsafe copyEnds(UInt64.self, from, to, count)
        case 4...7: unsafe copyEnds(UInt32.self, from, to, count)
        default:
            var index = 0
            while index < count {
                unsafe target[index] = source[index]
                index = index &+ 1
            }
        }
    }

    /// Copies the first and the last word of some bytes, which overlap where these are fewer than two words have.
    @inlinable
    @inline(always)
    static func copyEnds<Word: BitwiseCopyable>(
        _ word: Word.Type, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ count: Int
    ) {
        let end = count &- MemoryLayout<Word>.size
        let head = unsafe source.loadUnaligned(as: Word.self)
        let tail = unsafe source.loadUnaligned(fromByteOffset: end, as: Word.self)
        unsafe target.storeBytes(of: head, as: Word.self)
        unsafe target.storeBytes(of: tail, toByteOffset: end, as: Word.self)
    }

    /// Makes room for `additional` bytes.
    @inlinable
    package mutating func reserve(_ additional: Int) {
        if length + additional > room { grow(additional) }
    }

    @usableFromInline
    @inline(never)
    mutating func grow(_ additional: Int) {
        let larger = max(room * 2, length + additional)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe new.update(from: base, count: length)
        if ownsMemory { unsafe base.deallocate() }
        unsafe base = new
        room = larger
        ownsMemory = true
    }

    /// Lets `body` write up to `room` bytes behind the text; it returns how many they are.
    @inlinable
    package mutating func appendRaw(_ room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(room)
        length += unsafe body(base + length)
    }

    /// The byte traits of the text from `start` on.
    package func traits(from start: Int) -> ByteTraits {
        let bytes = unsafe UnsafeBufferPointer(start: base + start, count: length - start)
        return unsafe ByteTraits(bytes.span)
    }

    /// Gives the bytes from `start` on to `body`.
    package func withBytes<Result>(from start: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let bytes = unsafe UnsafeBufferPointer(start: base + start, count: count - start)
        return unsafe body(bytes.span)
    }

    /// Takes back everything from `count` on.
    @inlinable
    package mutating func truncate(to count: Int) { length = count }

    /// Puts text around the text from `start` on.
    package mutating func wrap(from start: Int, in opening: String, _ closing: String) {
        let inserted = opening.utf8.count
        let size = count - start
        reserve(inserted + closing.utf8.count)
        let target = unsafe base + start
        unsafe (target + inserted).update(from: target, count: size)
        for (index, byte) in opening.utf8.enumerated() { unsafe target[index] = byte }
        length += inserted
        append(closing)
    }

    /// Escapes the text from `start` on for a JSON string (RFC 8259, section 7), with no escape beyond those that it needs.
    package mutating func escapeForJSON(from start: Int) {
        guard traits(from: start).needsJSONEscape else { return }
        let text = unsafe base + start
        let size = count - start
        var added = 0
        for index in 0..<size { unsafe added += JSONEscape.addedLength(text[index]) }
        reserve(added)
        // From the end, so that nothing is overwritten before it is read.
        let moved = unsafe base + start
        var target = size + added
        for index in stride(from: size - 1, through: 0, by: -1) {
            let byte = unsafe moved[index]
            target -= 1 + JSONEscape.addedLength(byte)
            unsafe JSONEscape.write(byte, to: moved + target)
        }
        length += added
    }
}

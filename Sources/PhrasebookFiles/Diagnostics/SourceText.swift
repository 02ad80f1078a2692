import TextKernel

/// The bytes of one text file, and the way from a byte to its line and column.
///
/// Byte offsets count from the first byte of the file, a byte order mark included. CRLF, CR and LF each end a line. A
/// byte that is not UTF-8 counts as one column, as it shows in an editor.
///
/// It does not read files: the caller decides where the bytes come from.
@usableFromInline
package struct SourceText: Sendable {
    /// The file's name, as positions show it.
    package let name: String
    /// The file as it is, a byte order mark included.
    @usableFromInline package let bytes: [UInt8]
    /// The first byte after the byte order mark; 0 where there is none.
    package let contentStart: Int
    /// Known positions in a long text.
    ///
    /// A short one is counted from its start, so a single line costs nothing here.
    private let landmarks: SourceLandmarks?

    /// Wraps the bytes of a file.
    ///
    /// Nothing is counted before the first position is asked for.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        contentStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        landmarks = bytes.count > SourceLandmarks.spacing ? SourceLandmarks() : nil
    }

    /// The line and column of a byte.
    ///
    /// - Parameter byte: An offset into ``bytes``; values outside are taken to the nearest end. A byte inside a
    ///   scalar has the scalar's column.
    /// - Returns: The position, with the file's name.
    /// - Complexity: Constant, after one pass over a long text for the first position.
    package func position(atByte byte: Int) -> SourcePosition {
        let target = min(max(byte, contentStart), bytes.count)
        var landmark = landmarks?.last(before: target, in: self) ?? SourceLandmark(offset: contentStart)
        while landmark.offset < target {
            let next = landmark.advanced(in: bytes)
            if next.offset > target { break }
            landmark = next
        }
        return SourcePosition(file: name, line: landmark.line, column: landmark.column)
    }

    /// A whole line, without its line end and without a byte order mark; nil where there are fewer.
    ///
    /// Ill-formed UTF-8 shows as U+FFFD. A line can be as long as the file; cut it before showing it.
    package func lineText(_ line: Int) -> String? {
        var landmark = landmarks?.last(beforeLine: line, in: self) ?? SourceLandmark(offset: contentStart)
        while landmark.line < line, landmark.offset < bytes.count { landmark = landmark.advanced(in: bytes) }
        guard landmark.line == line else { return nil }
        let rest = bytes[landmark.offset...]
        return String(decoding: rest.prefix { $0 != .lineFeed && $0 != .carriageReturn }, as: UTF8.self)
    }
}

/// Reads memory as the calls of a work do, and does nothing else: what caches and memory give two threads.
///
/// A call reads its own values first, which no other thread has, and then the lines of one text, each of which says where
/// the next one is. The texts are as many as the calls of a work go over, 200 codes in two locales, and each has as many
/// bytes as a loaded text takes, all rounded to lines of the cache.
public struct MemoryWalk: Sendable {
    private static let wordsPerLine = 8
    private static let linesPerText = 8
    private static let wordsPerText = wordsPerLine * linesPerText
    private static let textCount = 400
    /// A code, a reference to it, and the values of its arguments.
    private static let wordsPerCall = 12

    /// The first word of each line is the index of the next line's.
    private let texts: [Int]
    /// For each thread, its calls: the first word of each is the index of a text.
    private let calls: [[Int]]

    /// Makes the memory.
    public init() {
        var generator = SeededGenerator(seed: 64)
        var texts = [Int](repeating: 1, count: Self.textCount * Self.wordsPerText)
        for text in 0..<Self.textCount {
            let start = text * Self.wordsPerText
            let others = (1..<Self.linesPerText).shuffled(using: &generator)
            let lines = ([0] + others).map { start + $0 * Self.wordsPerLine }
            for (line, next) in zip(lines, lines.dropFirst() + [start]) { texts[line] = next }
        }
        self.texts = texts
        calls = (0..<2).map { _ in
            (0..<Plan.callCount).flatMap { _ in
                let text = Int.random(in: 0..<Self.textCount, using: &generator)
                return [text] + [Int](repeating: 1, count: Self.wordsPerCall - 1)
            }
        }
    }

    /// Makes all calls, `rounds` times, in the first or the second thread; returns how many words were read, and more.
    public func run(rounds: Int, thread: Int) -> Int {
        let calls = calls[thread]
        var total = 0
        for _ in 0..<rounds {
            for call in stride(from: 0, to: calls.count, by: Self.wordsPerCall) {
                var line = calls[call] * Self.wordsPerText
                for _ in 0..<Self.linesPerText {
                    line = texts[line]
                    total &+= texts[line + 1]
                }
                total &+= calls[call + Self.wordsPerCall - 1]
            }
        }
        return total
    }
}

#if Service
    import Dispatch
    import Foundation
    import TextKernel

    /// Writes lines to standard output or standard error by a thread of its own.
    ///
    /// Whoever logs waits for nothing and never fails: a line goes into a buffer of a fixed size. Where the stream is closed,
    /// full, or read by nobody, lines are lost; how many were is counted, and said in a line of its own once the stream
    /// takes something again. Nothing that happens to the stream ends the process, if it ignores `SIGPIPE`.
    public final class LogStream: Sendable {
        /// The most bytes that wait to be written.
        ///
        /// Default 1 MiB.
        public static let usualCapacity = 1 << 20

        private struct State {
            var waiting: [UInt8] = []
            /// How many lines wait.
            var lines = 0
            /// The lines that found no room since the last ones were taken.
            var refused = 0
            /// All lines that were ever lost.
            var lost = 0
            /// Whether the thread has taken lines that are not written yet.
            var isWriting = false
            /// Those who wait until nothing waits.
            var flushes: [DispatchSemaphore] = []
            /// Whether nobody writes any more.
            var isEnded = false
        }

        private let capacity: Int
        private let state = Locked(State())
        private let news = DispatchSemaphore(value: 0)

        /// Lines for standard error, or for standard output.
        ///
        /// - Parameters:
        ///   - isOutput: Whether they go to standard output.
        ///   - capacity: The most bytes that wait to be written.
        ///   - lossLine: What is said of lines that were lost, without a line end.
        public convenience init(
            toOutput isOutput: Bool = false, capacity: Int = LogStream.usualCapacity,
            lossLine: @escaping @Sendable (_ count: Int) -> String
        ) {
            let stream = isOutput ? SystemStream.output : .errors
            self.init(capacity: capacity, lossLine: lossLine) { bytes, start in
                try? stream.writeSome(bytes, from: start)
            }
        }

        /// Lines for whatever takes them.
        ///
        /// - Parameters:
        ///   - capacity: The most bytes that wait to be written.
        ///   - lossLine: What is said of lines that were lost, without a line end.
        ///   - write: Writes some of the bytes, from an index on; it may wait. How many were written; nil where nothing can
        ///     be.
        package init(
            capacity: Int, lossLine: @escaping @Sendable (_ count: Int) -> String,
            write: @escaping @Sendable (_ bytes: [UInt8], _ start: Int) -> Int?
        ) {
            self.capacity = capacity
            let writer = Writer(lossLine: lossLine, write: write)
            let thread = Thread { [state, news] in Self.run(state, news, writer) }
            thread.name = "phrasebook-log"
            thread.start()
        }

        deinit {
            // What waits is written first.
            state.withLock { $0.isEnded = true }
            news.signal()
        }

        /// How many lines were lost so far.
        public var lostLines: Int { state.withLock { $0.lost } }

        /// Puts a line into the buffer; it is lost where there is no room.
        ///
        /// - Parameter line: The line without its end; it has no line break in it.
        public func write(_ line: String) {
            let bytes = line.utf8
            let isFirst = state.withLock { state in
                guard state.waiting.count + bytes.count < capacity else {
                    state.refused += 1
                    state.lost += 1
                    return false
                }
                state.waiting.append(contentsOf: bytes)
                state.waiting.append(UInt8(ascii: "\n"))
                state.lines += 1
                return state.lines == 1
            }
            if isFirst { news.signal() }
        }

        /// Waits until all lines are written or lost.
        ///
        /// - Parameter milliseconds: How long it waits at most: a stream that nobody reads must not keep a process alive.
        /// - Returns: Whether nothing waits any more.
        @discardableResult
        public func flush(milliseconds: Int = 1_000) -> Bool {
            let done = DispatchSemaphore(value: 0)
            let isIdle = state.withLock { state in
                let isIdle = state.lines == 0 && !state.isWriting
                if !isIdle { state.flushes.append(done) }
                return isIdle
            }
            return isIdle || done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
        }

        /// The loop of the thread.
        private static func run(_ state: Locked<State>, _ news: DispatchSemaphore, _ writer: Writer) {
            var writer = writer
            while true {
                news.wait()
                while true {
                    let taken: (bytes: [UInt8], lines: Int, refused: Int)? = state.withLock { state in
                        guard state.lines > 0 else {
                            state.isWriting = false
                            for flush in state.flushes { flush.signal() }
                            state.flushes = []
                            return nil
                        }
                        let taken = (state.waiting, state.lines, state.refused)
                        state.waiting = []
                        state.lines = 0
                        state.refused = 0
                        state.isWriting = true
                        return taken
                    }
                    guard let taken else { break }
                    let lost = writer.take(taken.bytes, lines: taken.lines, refused: taken.refused)
                    if lost > 0 { state.withLock { $0.lost += lost } }
                }
                if state.withLock({ $0.isEnded && $0.lines == 0 }) { return }
            }
        }

        /// What the thread alone knows.
        private struct Writer {
            let lossLine: @Sendable (_ count: Int) -> String
            let write: @Sendable (_ bytes: [UInt8], _ start: Int) -> Int?
            /// The lines that are lost and of which nothing was said.
            private var unsaid = 0
            /// Whether the last line that was written has no end.
            private var isTorn = false

            init(
                lossLine: @escaping @Sendable (_ count: Int) -> String,
                write: @escaping @Sendable (_ bytes: [UInt8], _ start: Int) -> Int?
            ) {
                self.lossLine = lossLine
                self.write = write
            }

            /// Writes lines, and what is to be said of others that were lost before and behind them.
            ///
            /// - Returns: How many of the lines are lost.
            mutating func take(_ bytes: [UInt8], lines: Int, refused: Int) -> Int {
                guard say() else {
                    unsaid += lines + refused
                    return lines
                }
                let written = writeAll(bytes)
                let whole = written == bytes.count ? lines : bytes[..<written].count { $0 == UInt8(ascii: "\n") }
                isTorn = written > 0 && bytes[written - 1] != UInt8(ascii: "\n")
                unsaid += lines - whole + refused
                if whole == lines { _ = say() }
                return lines - whole
            }

            /// Says how many lines were lost, where some were.
            ///
            /// - Returns: Whether nothing is unsaid any more.
            private mutating func say() -> Bool {
                guard unsaid > 0 else { return true }
                let line = Array(((isTorn ? "\n" : "") + lossLine(unsaid) + "\n").utf8)
                let written = writeAll(line)
                if written > 0 { isTorn = line[written - 1] != UInt8(ascii: "\n") }
                guard written == line.count else { return false }
                unsaid = 0
                return true
            }

            private func writeAll(_ bytes: [UInt8]) -> Int {
                var start = 0
                while start < bytes.count, let count = write(bytes, start) { start += count }
                return start
            }
        }
    }
#endif

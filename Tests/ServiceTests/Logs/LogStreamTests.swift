#if Service
    import Dispatch
    import Foundation
    import Logging
    import PhrasebookService
    import Testing
    import TextKernel

    /// What a test's log was given, and how it behaves.
    private final class Sink: Sendable {
        private struct State {
            var bytes: [UInt8] = []
            /// How many bytes it takes before it fails; nil for any number.
            var room: Int?
        }

        private let state: Locked<State>
        /// Is waited for before each write, once the sink stands still.
        private let gate = DispatchSemaphore(value: 0)
        private let standsStill: Locked<Bool>

        init(room: Int? = nil, standsStill: Bool = false) {
            state = Locked(State(room: room))
            self.standsStill = Locked(standsStill)
        }

        var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }
        var lines: [String] { text.split(separator: "\n").map(String.init) }

        func write(_ bytes: [UInt8], _ start: Int) -> Int? {
            if standsStill.withLock({ $0 }) { gate.wait() }
            return state.withLock { state in
                let count = min(bytes.count - start, state.room ?? .max)
                guard count > 0 else { return nil }
                state.bytes += bytes[start..<(start + count)]
                if let room = state.room { state.room = room - count }
                return count
            }
        }

        func goOn() {
            standsStill.withLock { $0 = false }
            gate.signal()
        }

        func makeRoom(_ room: Int?) { state.withLock { $0.room = room } }
    }

    @Suite struct LogStreamTests {
        private func stream(_ sink: Sink, capacity: Int = 1 << 16) -> LogStream {
            LogStream(capacity: capacity, lossLine: { "lost \($0)" }) { sink.write($0, $1) }
        }

        @Test func linesAreWrittenInOrder() {
            let sink = Sink()
            let stream = stream(sink)
            for number in 0..<1_000 { stream.write("line \(number)") }
            #expect(stream.flush(milliseconds: 60_000))
            #expect(sink.lines == (0..<1_000).map { "line \($0)" })
            #expect(stream.lostLines == 0)
        }

        @Test func aReaderThatStandsStillHoldsNobodyUp() {
            let sink = Sink(standsStill: true)
            let stream = stream(sink, capacity: 1_000)
            // Each of these returns, though nothing is taken.
            for number in 0..<10_000 { stream.write("line \(number)") }
            let lost = stream.lostLines
            #expect(lost > 9_000)
            #expect(!stream.flush(milliseconds: 10))
            sink.goOn()
            #expect(stream.flush(milliseconds: 60_000))
            let lines = sink.lines
            let said = lines.compactMap { $0.hasPrefix("lost ") ? Int($0.dropFirst(5)) : nil }
            // Twice where the thread took its first lines late, when some were lost already.
            #expect(said.reduce(0, +) == lost && (1...2).contains(said.count))
            #expect(lines.count - said.count + lost == 10_000)
            // The first are there and the last are lost; behind them the log goes on.
            #expect(lines.first == "line 0" && lines.last?.hasPrefix("lost ") == true)
            stream.write("again")
            #expect(stream.flush(milliseconds: 60_000))
            #expect(sink.lines.last == "again")
        }

        @Test func whatAFullStreamDidNotTakeIsSaidOnceItDoes() {
            let sink = Sink(room: 0)
            let stream = stream(sink)
            for _ in 0..<3 {
                stream.write("gone")
                #expect(stream.flush(milliseconds: 60_000))
            }
            #expect(stream.lostLines == 3)
            sink.makeRoom(nil)
            stream.write("here")
            #expect(stream.flush(milliseconds: 60_000))
            #expect(sink.lines == ["lost 3", "here"])
        }

        @Test func aTornLineHasAnEnd() {
            let sink = Sink(room: 6)
            let stream = stream(sink)
            stream.write("0123456789")
            #expect(stream.flush(milliseconds: 60_000))
            #expect(stream.lostLines == 1)
            sink.makeRoom(nil)
            stream.write("next")
            #expect(stream.flush(milliseconds: 60_000))
            #expect(sink.text == "012345\nlost 1\nnext\n")
        }

        @Test func aLineIsOneLineWhateverIsInIt() throws {
            let hostile = "a\nERROR forged\u{1B}[2J\u{2028}"
            let text = LogForm.text.line(.info, "test", hostile, ["b": "c\r\nd"])
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x2028 })
            #expect(text.hasSuffix(" info test: a\\nERROR forged\\u001B[2J\\u2028 b=c\\r\\nd"))
            let line = LogForm.json.line(
                .warning, "test", hostile, ["b": ["x", "y"], "level": "mine", "c": .dictionary(["d": "e"])])
            #expect(!line.contains("\n"))
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(json["message"] as? String == hostile)
            #expect(json["level"] as? String == "warning" && json["level_"] as? String == "mine")
            #expect(json["b"] as? [String] == ["x", "y"])
            #expect(json["c"] as? [String: String] == ["d": "e"])
            #expect((json["time"] as? String)?.wholeMatch(of: /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
        }
    }
#endif

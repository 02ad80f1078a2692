import Foundation
import Testing

extension TheCommand {
    /// Answers are flushed whenever the input is exhausted: one may ask, read, and ask again.
    @Suite struct BatchFlushTests {
        private static func request(_ id: Int) -> String { #"{"op":"catalogs","id":\#(id)}"# }

        @Test func eachAnswerCanBeReadBeforeTheNextRequestIsWritten() throws {
            let session = try CommandSession(["batch"])
            for id in 1...5 {
                try session.write(Self.request(id) + "\n")
                #expect(session.readLine()?.hasPrefix(#"{"id":\#(id),"#) == true)
            }
            #expect(try session.finish() == 0)
            #expect(session.readLine() == nil)
        }

        @Test func severalLinesAtOnceAreAllAnswered() throws {
            let session = try CommandSession(["batch"])
            try session.write((1...3).map { Self.request($0) + "\n" }.joined())
            for id in 1...3 { #expect(session.readLine()?.hasPrefix(#"{"id":\#(id),"#) == true) }
            #expect(try session.finish() == 0)
        }

        @Test func aLineMayComeInPieces() throws {
            let session = try CommandSession(["batch"])
            let request = #"{"op":"resolve","catalog":"card-issuing","code":"中","id":"😀"}"#
            try session.write(Self.request(1) + "\n" + request.prefix(40))
            #expect(session.readLine()?.hasPrefix(#"{"id":1,"#) == true)
            try session.write(request.dropFirst(40) + "\n")
            #expect(session.readLine()?.hasPrefix(#"{"id":"😀","#) == true)
            #expect(try session.finish() == 0)
        }

        @Test func aLastLineWithoutNewlineIsAnsweredAtTheEnd() throws {
            let session = try CommandSession(["batch"])
            try session.write(Self.request(1))
            #expect(try session.finish() == 0)
            #expect(session.readLine()?.hasPrefix(#"{"id":1,"#) == true)
        }

        @Test func errorsAreFlushedToo() throws {
            let session = try CommandSession(["batch"])
            try session.write("{\n")
            #expect(session.readLine()?.contains(#""error""#) == true)
            try session.write(Self.request(2) + "\n")
            #expect(session.readLine()?.hasPrefix(#"{"id":2,"#) == true)
            #expect(try session.finish() == 0)
        }
    }
}

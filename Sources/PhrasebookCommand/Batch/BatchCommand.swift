import ArgumentParser
import Foundation
import MessageFormat
import MessageFormatSuite
import Phrasebook

/// `phrasebook batch`: JSON Lines in, JSON Lines out.
struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Answer JSON Lines on standard input, one answer a line, in order.",
        discussion: """
            Operations, each a line:

            {"op":"resolve","catalog":"card-issuing","code":"1001"}
            {"op":"body","catalog":"card-issuing","code":"1001"}
            {"op":"list","catalog":"card-issuing"}
            {"op":"catalogs"}
            {"op":"format","syntax":"icu","locale":"de","source":"Hallo"}
            {"op":"negotiate","available":["zh_CN"],"default":"en_US"}

            resolve and body also take "language" and "acceptLanguage" (the
            request's headers), "locale" (the explicit choice), "timeZone" and
            "arguments"; body also "style" (native, problem), "audience" and
            "reference"; format "arguments", "timeZone", "bidiIsolation";
            negotiate the two headers.

            Arguments, by the type that the manifest gives them:

            text, region   "USD"
            field          "name" or ["name","city"]
            integer        2
            decimal        0.25 or "0.25"
            money          {"amount":"12.50","currency":"CNY"}
            instant        {"datetime":"2026-01-02T03:04:05Z"}

            An argument in another form counts as one that cannot be shown: the
            text without arguments is answered.

            "id" is echoed. A request that cannot be served is answered
            {"id":…,"error":{"type":…,"message":…}}, and the next line is served.
            Empty lines are skipped. Answers are flushed whenever the input is
            exhausted.
            """
    )

    @OptionGroup var home: HomeOptions

    @Flag(help: "Let messages of MessageFormat 2 call the functions :test:… of its official test suite.")
    var testFunctions = false

    func run() async throws {
        var server = BatchServer(
            snapshot: try await home.load().snapshot,
            functions: testFunctions ? SuiteFunction.registry : .standard)
        var lines = LineSplitter(maximumBytes: 16 * 1024 * 1024)
        while true {
            let chunk = Data(try Streams.input())
            var output: [UInt8] = []
            let isEnd = chunk.isEmpty
            for line in isEnd ? lines.finish() : lines.split(chunk) {
                if let answer = server.answer(line) { output += answer + [0x0A] }
            }
            if !output.isEmpty { Streams.out(output) }
            if isEnd { return }
        }
    }
}

/// Cuts a stream of bytes into lines.
///
/// A line over the limit is dropped as it comes, and only its size is told.
struct LineSplitter {
    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    private let maximumBytes: Int
    private var rest: [UInt8] = []
    private var isDropping = false

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    mutating func split(_ chunk: Data) -> [Line] {
        var lines: [Line] = []
        var start = chunk.startIndex
        while let end = chunk[start...].firstIndex(of: 0x0A) {
            append(chunk[start..<end])
            lines.append(take())
            start = end + 1
        }
        append(chunk[start...])
        return lines
    }

    /// The last line, where it has no newline.
    mutating func finish() -> [Line] { rest.isEmpty && !isDropping ? [] : [take()] }

    private mutating func append(_ bytes: Data) {
        guard !isDropping else { return }
        guard rest.count + bytes.count <= maximumBytes else {
            rest = []
            isDropping = true
            return
        }
        rest += bytes
    }

    private mutating func take() -> Line {
        defer {
            rest = []
            isDropping = false
        }
        return isDropping ? .tooLong : .bytes(rest)
    }
}

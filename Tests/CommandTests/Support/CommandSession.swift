import CommandSupport
import Foundation
import Glibc

/// A running `phrasebook batch` that is written to and read from a line at a time.
final class CommandSession {
    /// How long an answer may take; then the process is ended and the answer is missing.
    private static let patienceSeconds = 30

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var unread = Data()

    /// Starts the command.
    init(_ arguments: [String]) throws {
        // Writing to a command that has ended is an error to report, and not this program's end.
        _ = signal(SIGPIPE, SIG_IGN)
        process.executableURL = try Command.executable()
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Writes bytes, and leaves standard input open.
    func write(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    /// The next line of standard output, without its newline; nil where the command ends or stays silent.
    func readLine() -> String? {
        let process = process
        let watch = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patienceSeconds), execute: watch)
        defer { watch.cancel() }
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread = Data(unread[(end + 1)...])
                return line
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { return nil }
            unread += more
        }
    }

    /// Closes standard input and waits for the end.
    ///
    /// - Returns: The exit code; nil where a signal ended the command.
    func finish() throws -> Int32? {
        try input.fileHandleForWriting.close()
        let process = process
        let watch = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patienceSeconds), execute: watch)
        process.waitUntilExit()
        watch.cancel()
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    deinit { if process.isRunning { process.terminate() } }
}

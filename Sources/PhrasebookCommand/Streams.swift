import Phrasebook
import TextKernel

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The standard streams, written without a buffer in between.
///
/// What cannot be written to standard output ends the command with exit code 1 and a word on standard error: another
/// program must not take a part for the whole. What cannot be written to standard error is lost, and nothing else.
enum Streams {
    static func out(_ text: String) { out(Array(text.utf8)) }

    static func out(_ bytes: [UInt8]) {
        do throws(SystemStream.Failure) {
            try SystemStream.output.writeAll(bytes)
        } catch {
            Self.error("Error: standard output cannot be written: \(error)\n")
            end(1)
        }
    }

    /// Ends the process.
    static func end(_ code: Int32) -> Never { exit(code) }

    static func error(_ text: String) { try? SystemStream.errors.writeAll(Array(text.utf8)) }

    /// The next bytes of standard input, once there are some; empty at its end.
    ///
    /// - Throws: ``Failure`` where it cannot be read, since it is closed or a folder.
    static func input(upTo count: Int = 65_536) throws -> [UInt8] {
        do throws(SystemStream.Failure) {
            return try SystemStream.input.readSome(upTo: count)
        } catch {
            throw Failure([.inputStreamUnreadable(text: "\(error)")])
        }
    }

    /// All of standard input.
    static func allInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let part = try input()
            guard !part.isEmpty else { return bytes }
            bytes += part
        }
    }
}

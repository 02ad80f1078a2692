internal import CLibFuzzer
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Runs one fuzz target under libFuzzer.
public enum FuzzDriver {
    /// What is done with each input; libFuzzer's callback can carry nothing along.
    private static let target = Mutex<Target?>(nil)

    /// A closure by itself would be wrapped once more each time that it is taken out of a `Mutex`.
    private struct Target {
        let run: @Sendable ([UInt8]) -> Void
    }

    /// Hands the process over to libFuzzer, which calls `target` with one input after another.
    ///
    /// - Parameters:
    ///   - magic: The four bytes at which the target traps, where `FUZZ_PLANT` is 1: the proof that a crash is found.
    ///   - target: Does something with an input and traps where a rule is broken. It keeps nothing that would make
    ///     the next call behave otherwise.
    public static func run(magic: PlantedMagic, target: @escaping @Sendable ([UInt8]) -> Void) -> Never {
        let isPlanted = unsafe getenv("FUZZ_PLANT").map { unsafe String(cString: $0) } == "1"
        Self.target.withLock {
            $0 = Target { input in
                if isPlanted, magic.isFound(in: input) { fatalError("the planted magic was found") }
                target(input)
            }
        }
        var count = CommandLine.argc
        var arguments = unsafe CommandLine.unsafeArgv
        exit(unsafe LLVMFuzzerRunDriver(&count, &arguments) { unsafe FuzzDriver.feed($0, $1) })
    }

    private static func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
        target.withLock { $0 }?.run(input)
        return 0
    }
}

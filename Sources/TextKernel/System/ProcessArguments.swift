internal import CProcess

/// What the process was started with.
package enum ProcessArguments {
    /// The words behind the command's name.
    ///
    /// `CommandLine` reads them from `/proc`, which a small container need not have; without it there would be none.
    package static var words: [String] {
        (1..<max(1, process_argument_count())).map { unsafe String(cString: process_argument($0)) }
    }
}

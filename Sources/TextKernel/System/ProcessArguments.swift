internal import CProcess

/// What the process was started with.
package enum ProcessArguments {
    /// The words behind the command's name.
    ///
    /// `CommandLine` reads them from `/proc`, which a small container need not have; without it there would be none.
    package static var words: [String] {
        (1..<max(1, process_argument_count())).map { unsafe String(cString: process_argument($0)) }
    }

    /// The path of a folder beside the program; nil where none of this name is there.
    ///
    /// Bundles find what is beside the program by `/proc`, and end the process without it.
    ///
    /// - Parameter name: The folder's name, such as `phrasebook_PhrasebookService.resources`.
    /// - Returns: The absolute path.
    package static func folderBesideProgram(_ name: String) -> String? {
        let program = unsafe String(cString: process_path())
        guard let end = program.lastIndex(of: "/") else { return nil }
        let folder = program[...end] + name
        return FileStatus(path: String(folder))?.isFolder == true ? String(folder) : nil
    }
}

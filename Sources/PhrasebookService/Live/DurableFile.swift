#if Service
    import Foundation
    import TextKernel

    /// Files that are as they were meant to be after a crash, of the process or of the machine.
    enum DurableFile {
        /// Replaces a file, and returns when it and its name are on the disk; its folder is made where only it is missing.
        ///
        /// The bytes are written beside it, under its name with `.new` behind it, and get its name in one step. A crash
        /// leaves the former file, or the new one.
        ///
        /// - Throws: Why it cannot be written.
        static func replace(_ file: URL, with bytes: [UInt8]) throws {
            let folder = file.deletingLastPathComponent()
            if !FileManager.default.fileExists(atPath: folder.path) {
                // Not those above it: a folder that is misspelt is said to be.
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            }
            let new = file.appendingPathExtension("new")
            try Data(bytes).write(to: new)
            try synchronize(new)
            try FileName.move(new.path, to: file.path)
            try synchronize(folder)
        }

        /// Returns when a file, or the names in a folder, are on the disk (`fsync(2)`).
        private static func synchronize(_ file: URL) throws {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            try handle.synchronize()
        }
    }
#endif

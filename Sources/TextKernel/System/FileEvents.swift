#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What Linux tells of changes in folders (inotify(7)).
package final class FileEvents {
    /// What happened since it was last asked.
    package struct News {
        /// Whether anything happened.
        package fileprivate(set) var isAny = false
        /// Whether a folder came or went, so that others are to be watched.
        package fileprivate(set) var changesFolders = false
    }

    private let descriptor: Int32
    private var folders: [String: Int32] = [:]
    /// The files that were written to and are still open for it, by their folder's watch and their name.
    private var writing: Set<String> = []

    /// The events that matter; that a file was only opened or read does not.
    private static let mask = UInt32(
        IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
            | IN_MOVE_SELF)

    /// nil where the system has none to give.
    package init?() {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Whether a program is in the middle of writing a file, as far as is known.
    package var isBeingWritten: Bool { !writing.isEmpty }

    /// Watches these folders, and no others.
    ///
    /// - Returns: Whether all of them could be watched.
    package func watch(_ wanted: [String]) -> Bool {
        for (folder, watch) in folders where !wanted.contains(folder) {
            inotify_rm_watch(descriptor, watch)
            folders[folder] = nil
        }
        var isComplete = true
        // One that was replaced by another of the same name has a new watch, so all are asked for again.
        for folder in wanted {
            let watch = unsafe inotify_add_watch(descriptor, folder, Self.mask)
            folders[folder] = watch < 0 ? nil : watch
            isComplete = isComplete && watch >= 0
        }
        return isComplete
    }

    /// Waits until something happens, `other` is sent, or the time is over.
    package func wait(milliseconds: Int, or other: WakeSignal) {
        var waiting = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: other.reading, events: Int16(POLLIN), revents: 0),
        ]
        unsafe poll(&waiting, 2, Int32(clamping: milliseconds))
    }

    /// What happened since it was last asked.
    package func news() -> News {
        var news = News()
        var memory = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = unsafe read(descriptor, &memory, memory.count)
            guard count > 0 else { return news }
            var offset = 0
            let header = MemoryLayout<inotify_event>.size
            while offset + header <= count {
                let event = unsafe memory.withUnsafeBytes {
                    unsafe $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                }
                let name = memory[(offset + header)..<(offset + header + Int(event.len))].prefix { $0 != 0 }
                take(event, String(decoding: name, as: UTF8.self), &news)
                offset += header + Int(event.len)
            }
        }
    }

    private func take(_ event: inotify_event, _ name: String, _ news: inout News) {
        func has(_ flags: Int32) -> Bool { event.mask & UInt32(bitPattern: flags) != 0 }
        if has(IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_Q_OVERFLOW | IN_IGNORED) {
            news.isAny = true
            news.changesFolders = true
            if has(IN_Q_OVERFLOW) { writing = [] }
            // No event tells that a file of a folder that is gone was closed.
            if has(IN_IGNORED) { writing = writing.filter { !$0.hasPrefix("\(event.wd)/") } }
            return
        }
        // Editors' own files, such as .name.swp: they are never read.
        guard !name.hasPrefix(".") else { return }
        news.isAny = true
        let file = "\(event.wd)/\(name)"
        if has(IN_MODIFY) {
            writing.insert(file)
        } else if !has(IN_ATTRIB) {
            writing.remove(file)
        }
    }
}

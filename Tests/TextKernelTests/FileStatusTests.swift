import Foundation
import TestSupport
import Testing
import TextKernel

@Suite struct FileStatusTests {
    /// As `rsync --times` and `cp -p` do: the same size and time, other bytes.
    @Test func aSaveOfEqualSizeAndTimeIsSeen() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "status-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("one".utf8).write(to: file)
        let date = Date(timeIntervalSince1970: 1_700_000_000)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
        let before = try #require(FileStatus(path: file.path))
        Thread.sleep(forTimeInterval: 0.02)
        let handle = try FileHandle(forUpdating: file)
        try handle.write(contentsOf: Data("two".utf8))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
        #expect(try #require(FileStatus(path: file.path)) != before)
    }

    @Test func whatCannotBeLookedIntoIsNotAbsent() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "listing-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func listing(_ name: String) -> String {
            switch FolderListing(path: folder.appending(path: name).path) {
            case .names(let names): names.sorted().joined(separator: " ")
            case .absent: "absent"
            case .unreadable: "unreadable"
            }
        }
        try FileManager.default.createDirectory(at: folder.appending(path: "a"), withIntermediateDirectories: true)
        try Data().write(to: folder.appending(path: "a/file"))
        for (link, to) in [("loop", "loop"), ("dangling", "nowhere"), ("link", "a")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: link).path, withDestinationPath: to)
        }
        #expect(listing("a") == "file")
        #expect(listing("link") == "file")
        #expect(listing("none") == "absent")
        #expect(listing("a/file") == "absent")
        #expect(listing("loop") == "unreadable")
        #expect(listing("dangling") == "unreadable")
    }

    @Test func aNameThatWasMeantIsFound() {
        let names = ["limits.bodyBytes", "limits.headerBytes", "port", "host", "home"]
        #expect(NearestName.of("limits.bodybites", in: names) == "limits.bodyBytes")
        #expect(NearestName.of("prot", in: names) == "port")
        #expect(NearestName.of("PORT", in: names) == "port")
        #expect(NearestName.of("limits.body_bytes", in: names) == "limits.bodyBytes")
        #expect(NearestName.of("certificate", in: names) == nil)
    }
}

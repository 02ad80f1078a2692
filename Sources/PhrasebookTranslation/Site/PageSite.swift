/// Finished files by their paths: pages and what they need, not yet written anywhere.
package struct PageSite: Sendable {
    /// A file.
    package struct File: Sendable, Hashable {
        /// Its path from the site's folder, such as `card-issuing/index.html`.
        package let path: String
        /// What is in it.
        package let bytes: [UInt8]
        /// Its media type.
        package let contentType: String
    }

    /// The files, in the order in which they are made.
    package private(set) var files: [File] = []

    /// A site without files.
    package init() {}

    /// The file at a path; nil where there is none.
    package subscript(path: String) -> File? { files.first { $0.path == path } }

    mutating func add(_ path: String, _ bytes: [UInt8], _ contentType: String) {
        files.append(File(path: path, bytes: bytes, contentType: contentType))
    }
}

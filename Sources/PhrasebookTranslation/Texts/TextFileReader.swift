import Phrasebook

/// Reads the files of a home for those who write them.
enum TextFileReader {
    /// The bytes of a file with its name; nil where there is none.
    static func source(_ path: String, in home: Home) -> SourceText? {
        home.bytes(of: path).map { SourceText(name: home.displayName(of: path), bytes: $0) }
    }

    /// The members of a file's object; nil where there is none.
    static func object(_ path: String, in home: Home) -> (source: SourceText, members: JSONObject)? {
        guard let source = source(path, in: home), let object = JSONReader().read(source).root?.object else {
            return nil
        }
        return (source, object)
    }
}

import ICU
import Phrasebook

/// Reads the files of a home for those who write them.
enum TextFileReader {
    /// A text file as read.
    struct Texts {
        let source: SourceText
        let file: TextFile
        /// The keys of ``file``'s texts in the source's locale, where each is needed; empty in others.
        let keys: [String]
        /// The texts themselves.
        let values: [String]
        /// The members that describe texts: of the source's locale alone.
        let metadata: [JSONMember]
        /// Where those texts begin of which nobody knows how they go on.
        let guesses: Set<Int>
    }

    /// The bytes of a file with its name; nil where there is none.
    static func source(_ path: String, in home: Home) -> SourceText? {
        home.bytes(of: path).map { SourceText(name: home.displayName(of: path), bytes: $0) }
    }

    /// The members of a file's object, and what is wrong with its JSON; nil where there is none.
    static func object(
        _ path: String, in home: Home
    ) -> (source: SourceText, members: JSONObject, faults: [JSONFinding])? {
        guard let source = source(path, in: home) else { return nil }
        let (root, faults) = JSONReader().read(source)
        return root?.object.map { (source, $0, faults) }
    }

    /// The path of a text file, from the home.
    static func path(_ locale: String, _ name: String) -> String { "Locales/\(locale)/\(name).arb" }

    /// The texts of a file; nil where there is none, or no JSON object in it.
    static func texts(_ path: String, _ locale: String, isSource: Bool, in home: Home) -> Texts? {
        guard let identifier = LocaleIdentifier(locale), let source = source(path, in: home),
            let (file, metadata, guesses) = TextFile.read(source, locale: identifier, isSource: isSource)
        else { return nil }
        return Texts(
            source: source, file: file, keys: isSource ? file.texts.map { file.key($0) } : [],
            values: file.texts.map { file.value($0) }, metadata: metadata, guesses: guesses)
    }

    /// The texts of all files by their paths, where it is known from the folders alone which locale is the source.
    static func allTexts(of home: Home) -> [String: Texts] {
        var texts: [String: Texts] = [:]
        let folders = TranslatedHome.localeFolders(of: home)
        guard folders.contains(TranslatedHome.usualSource) else { return texts }
        for folder in folders {
            for name in (home.names(in: "Locales/\(folder)") ?? []) where name.hasSuffix(".arb") {
                let path = path(folder, String(name.dropLast(".arb".count)))
                texts[path] = Self.texts(path, folder, isSource: folder == TranslatedHome.usualSource, in: home)
            }
        }
        return texts
    }
}
